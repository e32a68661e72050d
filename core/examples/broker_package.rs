//! Packs files into a broker package, and unpacks one, a piece at a time:
//!
//! ```text
//! broker_package pack SERVICE EDITION REFERENCE SENDER RECIPIENT FILE... > package.zip
//! broker_package unpack FOLDER < package.zip
//! ```
//!
//! Files are named as they are given. The folder must not exist; it gets its name when the whole package is found to be good.

#![allow(clippy::print_stdout, clippy::print_stderr)]

use altinnkit_core::altinn2::broker_package::{
    BrokerServiceManifest, BrokerServiceRecipientList, FileToPack, PackageEvent, PackageLimits, PackageReader,
    PackageRecipient, PackageWriter,
};
use altinnkit_core::environment::Environment;
use altinnkit_core::session::Session;
use std::error::Error;
use std::fs::{self, File};
use std::io::{self, Read, Write};
use std::path::Path;
use std::process::ExitCode;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let done = match arguments.as_slice() {
        ["pack", service, edition, reference, sender, recipient, files @ ..] => {
            pack([service, edition, reference, sender, recipient], files)
        }
        ["unpack", folder] => unpack(Path::new(folder)),
        _ => {
            Err("usage: broker_package pack SERVICE EDITION REFERENCE SENDER RECIPIENT FILE... | unpack FOLDER".into())
        }
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn pack([service, edition, reference, sender, recipient]: [&str; 5], files: &[&str]) -> Result<(), Box<dyn Error>> {
    let session = Session::new(Environment::Tt02);
    let manifest = BrokerServiceManifest::new(service.into(), edition.parse()?, reference.into(), sender.into());
    let mut recipients = BrokerServiceRecipientList::new();
    recipients.recipients = vec![PackageRecipient::new(recipient.into())];
    let to_pack = files
        .iter()
        .map(|name| Ok(FileToPack::new(*name, fs::metadata(name)?.len())))
        .collect::<io::Result<Vec<FileToPack>>>()?;
    let mut writer = PackageWriter::start(&session, manifest, Some(recipients), to_pack).map_err(told)?;
    let mut out = io::stdout().lock();
    for name in files {
        each_piece(&mut File::open(name)?, |piece| {
            out.write_all(&writer.push(piece).map_err(told)?)?;
            Ok(())
        })?;
    }
    out.write_all(&writer.finish().map_err(told)?)?;
    Ok(())
}

fn unpack(folder: &Path) -> Result<(), Box<dyn Error>> {
    if folder.exists() {
        return Err("the folder exists already".into());
    }
    let unproven = folder.with_extension("unproven");
    fs::create_dir(&unproven)?;
    let mut open: Option<File> = None;
    let mut handle = |event| -> Result<(), Box<dyn Error>> {
        match event {
            PackageEvent::Manifest(manifest) => println!("manifest {}", manifest.senders_reference),
            PackageEvent::Recipients(list) => println!("recipients {}", list.recipients.len()),
            PackageEvent::FileStart(entry) => {
                let path = unproven.join(&entry.name);
                fs::create_dir_all(path.parent().unwrap_or(&unproven))?;
                open = Some(File::create_new(path)?);
            }
            PackageEvent::FileContent(piece) => {
                if let Some(file) = &mut open {
                    file.write_all(&piece)?;
                }
            }
            PackageEvent::End { files, length } => println!("files {files}, bytes {length}"),
            _ => open = None,
        }
        Ok(())
    };
    let mut reader = PackageReader::new(PackageLimits::default());
    each_piece(&mut io::stdin().lock(), |piece| {
        reader.push(piece).map_err(told)?.into_iter().try_for_each(&mut handle)
    })?;
    reader.finish().map_err(told)?.into_iter().try_for_each(&mut handle)?;
    fs::rename(&unproven, folder)?;
    Ok(())
}

/// Pieces of an odd size, so that nothing happens to fit.
fn each_piece(
    source: &mut dyn Read,
    mut handle: impl FnMut(&[u8]) -> Result<(), Box<dyn Error>>,
) -> Result<(), Box<dyn Error>> {
    let mut buffer = vec![0; 9973];
    loop {
        match source.read(&mut buffer)? {
            0 => return Ok(()),
            read => handle(buffer.get(..read).unwrap_or_default())?,
        }
    }
}

fn told(error: altinnkit_core::error::Error) -> String {
    format!("{}: {}", error.code.as_str(), error.detail)
}
