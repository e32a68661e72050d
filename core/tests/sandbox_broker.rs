//! A broker file on its whole way, in both flavours: announced, uploaded, found, downloaded, confirmed, and seen in receipts.
#![cfg(feature = "sandbox")]
#![allow(clippy::unwrap_used, clippy::indexing_slicing)] // a test may fail

#[path = "support/client.rs"]
mod client;

use altinnkit_core::altinn2::soap::broker::{
    AvailableBrokerFile, BrokerFilePoll, BrokerFileSearch, BrokerFileStatus, BrokerInitiation, BrokerManifest,
    BrokerManifestFile, BrokerManifestProperty, BrokerRecipient, CheckIfAvailableFiles, ConfirmDownloaded,
    GetAvailableFiles, InitiateBrokerService,
};
use altinnkit_core::altinn2::soap::broker_streamed::{DownloadFileStreamed, UploadFileStreamed};
use altinnkit_core::altinn2::soap::receipt::{
    GetReceipt, Receipt, ReceiptReference, ReceiptSearch, ReceiptStatus, ReceiptType, ReceiptUpdate, ReferenceType,
    StreamedReceipt, UpdateReceipt,
};
use altinnkit_core::date_time::DateTime;
use altinnkit_core::error::{Error, ErrorCode, Retry};
use altinnkit_core::message::Blob;
use altinnkit_core::operation::{Description, Operation, Wire};
use altinnkit_core::sandbox::SandboxSetup;
use altinnkit_core::session::{Session, UsernameToken};
use altinnkit_core::soap::Flavour;
use client::{Client, sessions};

const SENDER: &str = "311138367";
const RECIPIENT: &str = "910000004";
const PERSON: &str = "08829798450";
const MINUTE: i64 = 60_000;

/// An empty zip archive, and bytes that parsers of envelopes and of multipart messages would stumble over.
fn zip() -> Vec<u8> {
    let mut zip = b"PK\x05\x06".to_vec();
    zip.extend([0; 18]);
    zip.extend(b"\r\n--uuid:\r\n\r\n<s:Envelope>]]>&#0;");
    zip.extend(0..=255);
    zip
}

fn announcement() -> InitiateBrokerService {
    let mut manifest = BrokerManifest::new("4317".into(), 1, SENDER.into(), "vår-1".into());
    manifest.files = vec![BrokerManifestFile::new("lønn.xml".into())];
    manifest.properties = vec![BrokerManifestProperty::new("format".into(), "SAF-T & co".into())];
    let mut initiation = BrokerInitiation::new(manifest);
    initiation.recipients = vec![
        BrokerRecipient::new(RECIPIENT.into()),
        BrokerRecipient::new(PERSON.into()),
    ];
    InitiateBrokerService::new(initiation)
}

fn announce(client: &mut Client) -> String {
    client.ask(&announcement()).unwrap().reference
}

fn upload(client: &mut Client, reference: &str, content: Vec<u8>) -> Result<StreamedReceipt, Error> {
    client.ask(&UploadFileStreamed::new(
        "lønn.zip".into(),
        reference.into(),
        SENDER.into(),
        Blob::Bytes(content),
    ))
}

fn list(client: &mut Client, status: BrokerFileStatus, recipient: &str) -> Vec<AvailableBrokerFile> {
    let search = BrokerFileSearch::new(status, recipient.into());
    client.ask(&GetAvailableFiles::new(search)).unwrap().files
}

fn new_files(client: &mut Client, recipient: &str) -> Vec<AvailableBrokerFile> {
    list(client, BrokerFileStatus::Uploaded, recipient)
}

fn is_anything_there(client: &mut Client, recipients: &[&str]) -> bool {
    let mut poll = BrokerFilePoll::new();
    poll.recipients = recipients.iter().map(|it| (*it).to_owned()).collect();
    client.ask(&CheckIfAvailableFiles::new(poll)).unwrap().any_available
}

fn receipt(client: &mut Client, id: Option<i32>) -> Receipt {
    let mut search = ReceiptSearch::new();
    search.receipt_id = id;
    client.ask(&GetReceipt::new(search)).unwrap()
}

fn number(result: Result<impl std::fmt::Debug, Error>) -> (Option<i32>, Error) {
    let error = result.unwrap_err();
    (error.server.as_ref().and_then(|server| server.error_id), error)
}

fn clients() -> Vec<Client> {
    let client = |session: Session| Client::new(session, SandboxSetup::new());
    sessions().into_iter().map(client).collect()
}

/// The same session, of another system.
fn another_system(session: &Session) -> Session {
    match session.flavour() {
        Flavour::Basic => session.clone().with_system("5678", "sandbox"),
        _ => session
            .clone()
            .with_username_token(UsernameToken::new("5678", "sandbox")),
    }
}

/// Whether the operation is there in the session's flavour.
fn is_offered(client: &Client, operation: &Description) -> bool {
    match &operation.wire {
        Wire::Soap(contract) => contract.for_session(&client.session).is_ok(),
        _ => false,
    }
}

#[test]
fn a_file_reaches_each_recipient_and_its_sender_sees_who_has_it() {
    for mut client in clients() {
        let client = &mut client;
        let polls = is_offered(client, CheckIfAvailableFiles::DESCRIPTION);
        let reference = announce(client);
        assert!(new_files(client, RECIPIENT).is_empty());
        assert!(!polls || !is_anything_there(client, &[RECIPIENT, PERSON]));

        client.now += MINUTE;
        let told = upload(client, &reference, zip()).unwrap();
        assert_eq!(told.receipt_status_code, Some(ReceiptStatus::Ok));
        assert_eq!(told.receipt_type_name, Some(ReceiptType::BrokerService));
        assert_eq!(told.parent_receipt_id, Some(0));
        assert_eq!(
            told.last_changed.map(|at| at.to_string()).as_deref(),
            Some("2026-11-23T11:01:00")
        );
        assert!(told.receipt_text.unwrap().contains("lønn.zip"));

        let whole = receipt(client, told.receipt_id);
        assert_eq!(whole.sub_receipts.len(), 2);
        let parties: Vec<&ReceiptReference> = whole
            .sub_receipts
            .iter()
            .flat_map(|part| &part.references)
            .filter(|it| it.reference_type == Some(ReferenceType::PartyReference))
            .collect();
        assert_eq!(
            (
                parties[0].reference_value.as_deref(),
                parties[1].reference_value.as_deref()
            ),
            (Some(RECIPIENT), Some(PERSON))
        );

        for recipient in [RECIPIENT, PERSON] {
            assert!(!polls || is_anything_there(client, &[recipient]));
            let files = new_files(client, recipient);
            assert_eq!(files.len(), 1);
            let file = &files[0];
            assert_eq!(file.file_name.as_deref(), Some("lønn.zip"));
            assert_eq!(file.file_size, Some(i64::try_from(zip().len()).unwrap()));
            assert_eq!(
                (
                    file.external_service_code.as_deref(),
                    file.external_service_edition_code
                ),
                (Some("4317"), Some(1))
            );
            assert_eq!(file.reportee.as_deref(), Some(SENDER));
            assert_eq!(file.senders_reference.as_deref(), Some("vår-1"));
            assert_eq!(file.is_sftp_download_only, Some(false));
            assert_eq!(
                file.sent_date.as_ref().map(ToString::to_string).as_deref(),
                Some("2026-11-23T11:01:00.000")
            );

            let part = receipt(client, file.receipt_id);
            assert_eq!(part.parent_receipt_id, told.receipt_id);

            let reference = file.file_reference.clone().unwrap();
            let download = DownloadFileStreamed::new(reference.clone(), recipient.into());
            assert_eq!(client.ask(&download).unwrap().content, Blob::Bytes(zip()));
            // Downloading alone confirms nothing.
            assert_eq!(new_files(client, recipient).len(), 1);

            client.now += MINUTE;
            client
                .ask(&ConfirmDownloaded::new(reference, recipient.into()))
                .unwrap();
            assert!(new_files(client, recipient).is_empty());
            assert!(!polls || !is_anything_there(client, &[recipient]));
            let kept = list(client, BrokerFileStatus::Downloaded, recipient);
            assert_eq!(kept[0].file_status, Some(BrokerFileStatus::Downloaded));
            assert_eq!(client.ask(&download).unwrap().content, Blob::Bytes(zip()));

            let confirmed = receipt(client, file.receipt_id);
            assert_ne!(confirmed.receipt_text, part.receipt_text);
            assert_eq!(confirmed.receipt_history, part.receipt_text);
            assert!(confirmed.last_changed.unwrap().minute() > part.last_changed.unwrap().minute());
        }
    }
}

#[test]
fn mtom_carries_the_content_as_it_is() {
    for mut client in clients() {
        let reference = announce(&mut client);
        let ask = UploadFileStreamed::new("a.zip".into(), reference.clone(), SENDER.into(), Blob::Bytes(zip()));
        let request = ask.request(&client.session, &client.moment()).unwrap();
        let content_type = request.headers.iter().find(|it| it.name == "Content-Type").unwrap();
        assert!(content_type.value.starts_with("multipart/related"), "{content_type:?}");
        let response = client.carry(&request, |body| {
            assert!(body.windows(zip().len()).any(|window| window == zip()));
            body
        });
        let written = String::from_utf8_lossy(&response.body);
        assert!(written.contains("LastChanged>23.11.2026 11:00:00<"), "{written}");
        UploadFileStreamed::response(&client.session, &response).unwrap();

        let ask = DownloadFileStreamed::new(reference, RECIPIENT.into());
        let request = ask.request(&client.session, &client.moment()).unwrap();
        let response = client.carry(&request, |body| body);
        assert!(response.get("content-type").unwrap().starts_with("multipart/related"));
        assert!(response.body.windows(zip().len()).any(|window| window == zip()));
    }
}

#[test]
fn a_file_that_the_host_holds_arrives_whole() {
    for mut client in clients() {
        let reference = announce(&mut client);
        let held = Blob::Held {
            id: "file".into(),
            length: 100_000,
        };
        let ask = UploadFileStreamed::new("a.zip".into(), reference.clone(), SENDER.into(), held);
        let request = ask.request(&client.session, &client.moment()).unwrap();
        // The held bytes come as zeros, and such is no zip archive: all but its first four are zeros.
        let response = client.carry(&request, |mut body| {
            let at = body.windows(100).position(|window| window == [0; 100]).unwrap();
            body[at..at + 4].copy_from_slice(b"PK\x03\x04");
            body
        });
        UploadFileStreamed::response(&client.session, &response).unwrap();
        assert_eq!(new_files(&mut client, RECIPIENT)[0].file_size, Some(100_000));
    }
}

#[test]
fn searches_are_narrowed_by_service_and_time() {
    for mut client in clients() {
        let client = &mut client;
        let reference = announce(client);
        upload(client, &reference, zip()).unwrap();
        let found = |client: &mut Client, change: &dyn Fn(&mut BrokerFileSearch)| {
            let mut search = BrokerFileSearch::new(BrokerFileStatus::Uploaded, RECIPIENT.into());
            change(&mut search);
            client
                .ask(&GetAvailableFiles::new(search))
                .map(|found| found.files.len())
        };
        let of = |code: &'static str, edition: i32| {
            move |search: &mut BrokerFileSearch| {
                search.external_service_code = Some(code.into());
                search.external_service_edition_code = Some(edition);
            }
        };
        assert_eq!(found(client, &of("4317", 1)), Ok(1));
        assert_eq!(found(client, &of("4317", 2)), Ok(0));
        assert_eq!(found(client, &of("4318", 1)), Ok(0));
        // 10:00 UTC is 11:00 in Norway.
        let at = |text: &str| DateTime::parse(text).ok();
        assert_eq!(
            found(client, &|it| it.min_sent_date_time = at("2026-11-23T10:59:59")),
            Ok(1)
        );
        assert_eq!(
            found(client, &|it| it.min_sent_date_time = at("2026-11-23T11:00:01")),
            Ok(0)
        );
        assert_eq!(
            found(client, &|it| it.max_sent_date_time = at("2026-11-23T10:59:59")),
            Ok(0)
        );
        assert_eq!(found(client, &|it| it.max_sent_date_time = at("2026-11-23")), Ok(1));
        assert_eq!(found(client, &|it| it.max_sent_date_time = at("2026-11-22")), Ok(0));
        let half = found(client, &|it| it.external_service_code = Some("4317".into()));
        assert_eq!(number(half).0, Some(40210));
    }
}

#[test]
fn a_wrong_announcement_is_refused() {
    for mut client in clients() {
        let client = &mut client;
        let mut none = announcement();
        none.initiation.manifest.external_service_edition_code = 0;
        let (id, error) = number(client.ask(&none));
        assert_eq!((id, error.code), (Some(40210), ErrorCode::AltinnFault));
        assert!(error.advice.unwrap().nb.contains("formidlingstjeneste"));

        let (id, error) = number(client.ask_with(&announcement(), SENDER, "123"));
        assert_eq!((id, error.code), (Some(40201), ErrorCode::AccessDenied));
        assert_eq!(
            number(client.ask_with(&announcement(), PERSON, "08829798451")).0,
            Some(40202)
        );
        assert_eq!(
            number(client.ask_with(&announcement(), "RecipientList", "Recipients")).0,
            Some(40202)
        );

        // The client itself does not send an announcement for nobody.
        let mut nobody = announcement();
        nobody.initiation.recipients.clear();
        let error = nobody.request(&client.session, &client.moment()).unwrap_err();
        assert_eq!(
            (error.code, error.path.as_deref()),
            (ErrorCode::InvalidInput, Some("initiation.recipients"))
        );
    }
}

#[test]
fn a_wrong_upload_is_refused_and_the_reference_stays_good() {
    for mut client in clients() {
        let client = &mut client;
        let reference = announce(client);
        let elsewhere = "0b0b4bb4-4d8d-4e4e-8f8f-0123456789ab";
        assert_eq!(number(upload(client, elsewhere, zip())).0, Some(40212));
        let stranger = UploadFileStreamed::new("a.zip".into(), reference.clone(), RECIPIENT.into(), Blob::Bytes(zip()));
        assert_eq!(number(client.ask(&stranger)).0, Some(40213));
        assert_eq!(number(upload(client, &reference, Vec::new())).0, Some(40205));
        assert_eq!(number(upload(client, &reference, b"%PDF-1.7".to_vec())).0, Some(40206));
        assert!(new_files(client, RECIPIENT).is_empty());

        upload(client, &reference, zip()).unwrap();
        let (id, error) = number(upload(client, &reference, zip()));
        assert_eq!((id, error.retry), (Some(40208), Retry::CheckFirst));
        assert_eq!(new_files(client, RECIPIENT).len(), 1);
    }
}

#[test]
fn only_recipients_get_the_file_and_only_once_it_is_there() {
    for mut client in clients() {
        let client = &mut client;
        let reference = announce(client);
        let download = |reference: &str, party: &str| DownloadFileStreamed::new(reference.into(), party.into());
        let confirm = |reference: &str, party: &str| ConfirmDownloaded::new(reference.into(), party.into());
        assert_eq!(number(client.ask(&download(&reference, RECIPIENT))).0, Some(40207));
        assert_eq!(number(client.ask(&confirm(&reference, RECIPIENT))).0, Some(40212));

        upload(client, &reference, zip()).unwrap();
        for party in [SENDER, "15908600182"] {
            let (id, error) = number(client.ask(&download(&reference, party)));
            assert_eq!((id, error.code), (Some(40215), ErrorCode::AccessDenied));
            assert_eq!(number(client.ask(&confirm(&reference, party))).0, Some(40215));
            assert!(new_files(client, party).is_empty());
        }
        assert_eq!(number(client.ask(&download("x", RECIPIENT))).0, Some(40212));
        assert_eq!(number(client.ask(&confirm("x", RECIPIENT))).0, Some(40212));
        let wrong = client.ask_with(&confirm(&reference, RECIPIENT), RECIPIENT, "910000005");
        assert_eq!(number(wrong).0, Some(40213));
        let search = BrokerFileSearch::new(BrokerFileStatus::Uploaded, RECIPIENT.into());
        let wrong = client.ask_with(&GetAvailableFiles::new(search), RECIPIENT, "910000005");
        assert_eq!(number(wrong).0, Some(40214));
        assert_eq!(new_files(client, RECIPIENT).len(), 1);
    }
}

#[test]
fn another_system_sees_the_recipients_part_of_the_receipt_only() {
    for mut client in clients() {
        let reference = announce(&mut client);
        let told = upload(&mut client, &reference, zip()).unwrap();
        let part = new_files(&mut client, RECIPIENT)[0].receipt_id;
        client.session = another_system(&client.session);
        assert_eq!(receipt(&mut client, part).parent_receipt_id, told.receipt_id);
        let mut search = ReceiptSearch::new();
        search.receipt_id = told.receipt_id;
        assert_eq!(number(client.ask(&GetReceipt::new(search))).0, Some(30008));
    }
}

#[test]
fn a_recipient_writes_in_its_part_of_the_receipt_and_the_sender_reads_it() {
    for mut client in clients() {
        let client = &mut client;
        let reference = announce(client);
        let told = upload(client, &reference, zip()).unwrap();
        let part = new_files(client, PERSON)[0].receipt_id;
        let before = receipt(client, part);

        let sender = client.session.clone();
        client.session = another_system(&sender);
        client.now += MINUTE;
        let mut update = ReceiptUpdate::new(ReceiptStatus::ValidationFailed, "Kolonne 3 mangler".into());
        update.receipt_id = part;
        client.ask(&UpdateReceipt::new(update)).unwrap();
        // The whole is not the recipient's to write in.
        let mut whole = ReceiptUpdate::new(ReceiptStatus::Rejected, "Nei".into());
        whole.receipt_id = told.receipt_id;
        client.ask(&UpdateReceipt::new(whole)).unwrap_err();

        client.session = sender;
        let whole = receipt(client, told.receipt_id);
        assert_eq!(
            (whole.receipt_status, whole.receipt_text),
            (Some(ReceiptStatus::Ok), told.receipt_text)
        );
        let (other, after) = (&whole.sub_receipts[0], &whole.sub_receipts[1]);
        assert_eq!(other.receipt_status, Some(ReceiptStatus::Ok));
        assert_eq!(
            (after.receipt_id, after.receipt_status.as_ref()),
            (part, Some(&ReceiptStatus::ValidationFailed))
        );
        assert!(after.receipt_text.as_deref().unwrap().contains("Kolonne 3 mangler"));
        assert!(
            after
                .receipt_history
                .as_deref()
                .unwrap()
                .contains(before.receipt_text.as_deref().unwrap())
        );
    }
}
