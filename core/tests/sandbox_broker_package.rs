//! A package from one program's files to another's: packed, uploaded, read in pieces while it comes, unpacked.
#![cfg(all(feature = "sandbox", feature = "broker-package"))]
#![allow(clippy::unwrap_used)] // a test may fail

#[path = "support/client.rs"]
mod client;

use altinnkit_core::altinn2::broker_package::{
    BrokerServiceManifest, FileToPack, PackageEvent, PackageLimits, PackageReader, PackageWriter,
};
use altinnkit_core::altinn2::soap::broker::{
    BrokerFileSearch, BrokerFileStatus, BrokerInitiation, BrokerManifest, BrokerRecipient, GetAvailableFiles,
    InitiateBrokerService,
};
use altinnkit_core::altinn2::soap::broker_streamed::{DownloadFileStreamed, DownloadedBrokerFile, UploadFileStreamed};
use altinnkit_core::answer::AnswerReader;
use altinnkit_core::message::{Blob, Message as _};
use altinnkit_core::operation::Operation as _;
use altinnkit_core::sandbox::SandboxSetup;
use client::{Client, sessions};

const SENDER: &str = "311138367";
const RECIPIENT: &str = "910000004";

#[test]
fn what_one_program_packs_another_unpacks() {
    // Nothing that deflates well, and more than one window of it.
    let report: Vec<u8> = (0..200_000_u32)
        .flat_map(|it| it.wrapping_mul(2_654_435_761).to_be_bytes())
        .collect();
    for session in sessions() {
        let mut client = Client::new(session, SandboxSetup::new());
        let package = pack(&client, &report);
        let mut initiation = BrokerInitiation::new(BrokerManifest::new(
            "4242".into(),
            1,
            SENDER.into(),
            "shipment 7".into(),
        ));
        initiation.recipients = vec![BrokerRecipient::new(RECIPIENT.into())];
        let reference = client.ask(&InitiateBrokerService::new(initiation)).unwrap().reference;
        let name = "shipment 7.zip".to_owned();
        client
            .ask(&UploadFileStreamed::new(
                name,
                reference,
                SENDER.into(),
                Blob::Bytes(package.clone()),
            ))
            .unwrap();

        let search = BrokerFileSearch::new(BrokerFileStatus::Uploaded, RECIPIENT.into());
        let mut files = client.ask(&GetAvailableFiles::new(search)).unwrap().files;
        let reference = files.pop().and_then(|file| file.file_reference).unwrap();
        let ask = DownloadFileStreamed::new(reference, RECIPIENT.into());
        let request = ask.request(&client.session, &client.moment()).unwrap();
        let response = client.carry(&request, |body| body);

        let mut answer = AnswerReader::new(
            DownloadFileStreamed::DESCRIPTION,
            &client.session,
            response.status,
            None,
            response.headers.clone(),
        )
        .in_reply_to(request.message_id.clone());
        let mut reader = PackageReader::new(PackageLimits::default());
        let mut events = Vec::new();
        for piece in response.body.chunks(1000) {
            for chunk in answer.push(piece).unwrap() {
                events.extend(reader.push(&chunk.bytes).unwrap());
            }
            assert!(answer.held() < 10_000, "{} bytes are held", answer.held());
        }
        let output = DownloadedBrokerFile::from_value(answer.finish().unwrap()).unwrap();
        events.extend(reader.finish().unwrap());
        assert_eq!(output.content.length(), package.len() as u64);
        assert_eq!(unpacked(events), (vec!["report.bin".to_owned()], report.clone()));
    }
}

fn pack(client: &Client, report: &[u8]) -> Vec<u8> {
    let manifest = BrokerServiceManifest::new("4242".into(), 1, "shipment 7".into(), SENDER.into());
    let files = vec![FileToPack::new("report.bin", report.len() as u64)];
    let mut writer = PackageWriter::start(&client.session, manifest, None, files).unwrap();
    let mut package = Vec::new();
    for piece in report.chunks(3000) {
        package.extend(writer.push(piece).unwrap());
    }
    package.extend(writer.finish().unwrap());
    package
}

/// Names and contents, once the whole package was confirmed.
fn unpacked(events: Vec<PackageEvent>) -> (Vec<String>, Vec<u8>) {
    let (mut names, mut content, mut manifests, mut ended) = (Vec::new(), Vec::new(), 0, false);
    for event in events {
        match event {
            PackageEvent::Manifest(manifest) => {
                assert_eq!(manifest.senders_reference, "shipment 7");
                manifests += 1;
            }
            PackageEvent::FileStart(entry) => names.push(entry.name),
            PackageEvent::FileContent(bytes) => content.extend(bytes),
            PackageEvent::End { .. } => ended = true,
            _ => {}
        }
    }
    assert!(ended && manifests == 1);
    (names, content)
}
