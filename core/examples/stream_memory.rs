//! What it costs to send and to receive attachments of 1, 30, 100 and 500 megabytes: time and peak memory, a process for each.
//!
//! Without arguments a table of all; with a job and a number of megabytes that one, as a line of JSON. Linux only: the peak
//! is the kernel's (`VmHWM`).

#![allow(clippy::print_stdout)]

use altinnkit_core::altinn2::soap::EndUser;
use altinnkit_core::altinn2::soap::correspondence::GetCorrespondenceForEndUserSystem;
use altinnkit_core::altinn2::soap::intermediary_inbound::{
    FormTask, FormTaskAttachment, FormTaskForm, FormTaskShipment, SubmitFormTask,
};
use altinnkit_core::answer::AnswerReader;
use altinnkit_core::environment::Environment;
use altinnkit_core::http::{Encoding, Header, Part};
use altinnkit_core::message::{Blob, Message as _};
use altinnkit_core::operation::{Moment, Operation};
use altinnkit_core::session::Session;
use altinnkit_core::xml::value::format_base64;
use std::error::Error;
use std::process::Command;
use std::time::Instant;

/// What is done with the attachment, and what the table calls it.
const JOBS: [(&str, &str); 3] = [
    ("send", "SubmitFormTask, base64 in the envelope"),
    ("receive", "an answer with base64 in the envelope"),
    ("receive-mtom", "an answer with a part (MTOM)"),
];
const MEGABYTES: [u64; 4] = [1, 30, 100, 500];
const MEGABYTE: u64 = 1_000_000;

/// How much of the attachment is in hand at a time; a multiple of three, so that base64 goes on without padding.
const PIECE: usize = 48 << 10;

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments.as_slice() {
        [] => table(),
        [job, megabytes] => {
            let length = megabytes.parse::<u64>()? * MEGABYTE;
            let start = Instant::now();
            let check = match job.as_str() {
                "send" => send(length)?,
                "receive" => receive(length)?,
                "receive-mtom" => receive_mtom(length)?,
                other => return Err(format!("there is no job {other}").into()),
            };
            let milliseconds = start.elapsed().as_secs_f64() * 1000.0;
            let peak = peak()?;
            println!(r#"{{"milliseconds":[{milliseconds:.1}],"peakBytes":{peak},"check":"{check:016x}"}}"#);
            Ok(())
        }
        _ => Err("usage: stream_memory [job megabytes]".into()),
    }
}

fn table() -> Result<(), Box<dyn Error>> {
    println!("{:<40} {:>6} {:>10} {:>10}", "job", "MB", "peak MB", "ms");
    for (job, shown) in JOBS {
        for megabytes in MEGABYTES {
            let program = std::env::current_exe()?;
            let output = Command::new(program).args([job, &megabytes.to_string()]).output()?;
            let said = String::from_utf8(output.stdout)?;
            let said: serde_json::Value = serde_json::from_str(&said)
                .map_err(|_| format!("{job} {megabytes}: {}", String::from_utf8_lossy(&output.stderr)))?;
            let number = |pointer: &str| {
                said.pointer(pointer)
                    .and_then(serde_json::Value::as_f64)
                    .unwrap_or_default()
            };
            let (peak, took) = (number("/peakBytes") / 1e6, number("/milliseconds/0"));
            println!("{shown:<40} {megabytes:>6} {peak:>10.1} {took:>10.0}");
        }
    }
    Ok(())
}

/// The attachment, piece by piece, as a file would be read.
fn pieces(length: u64) -> impl Iterator<Item = Vec<u8>> {
    let mut state = 1_u64;
    let mut left = length;
    std::iter::from_fn(move || {
        let size = usize::try_from(left).unwrap_or(usize::MAX).min(PIECE);
        left -= size as u64;
        (size > 0).then(|| {
            let mut next = || {
                state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
                state.to_be_bytes()
            };
            let mut piece: Vec<u8> = Vec::with_capacity(size + 8);
            while piece.len() < size {
                piece.extend(next());
            }
            piece.truncate(size);
            piece
        })
    })
}

/// A number that depends on every byte and its place (FNV-1a).
fn checked(check: u64, bytes: &[u8]) -> u64 {
    bytes.iter().fold(check, |check, byte| {
        (check ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3)
    })
}

/// Builds the request with the attachment held by the host and walks its body as a transport does.
fn send(length: u64) -> Result<u64, Box<dyn Error>> {
    let attachment = FormTaskAttachment::new(
        "big.bin".to_owned(),
        Blob::Held {
            id: "file".to_owned(),
            length,
        },
    );
    let form = FormTaskForm::new(true, "212".to_owned(), 7, "<melding/>".to_owned());
    let mut task = FormTask::new("3225".to_owned(), 2);
    task.forms = vec![form];
    let mut shipment = FormTaskShipment::new("910000004".to_owned(), task);
    shipment.attachments = vec![attachment];
    let user = EndUser::new(
        "15908600182".to_owned(),
        "password".into(),
        "code".into(),
        "SMSPin".to_owned(),
    );
    let request = SubmitFormTask::new(user, shipment).request(&session(), &Moment::new(0, [7; 32]))?;
    let (mut sent, mut check) = (0, 0);
    let mut write = |bytes: &[u8]| {
        sent += bytes.len() as u64;
        check = checked(check, bytes);
    };
    for part in request.body.parts() {
        match part {
            Part::Bytes(bytes) => write(bytes),
            Part::Held {
                length,
                encoding: Encoding::Base64,
                ..
            } => pieces(*length).for_each(|piece| write(format_base64(&piece).as_bytes())),
            Part::Held { length, .. } => pieces(*length).for_each(|piece| write(&piece)),
        }
    }
    if sent != request.body.length() {
        return Err("the body is not as long as its plan says".into());
    }
    Ok(check)
}

fn receive(length: u64) -> Result<u64, Box<dyn Error>> {
    let (before, behind) = envelope();
    let pieces = pieces(length).map(|piece| format_base64(&piece).into_bytes());
    read("text/xml; charset=utf-8", length, before, pieces, behind)
}

fn receive_mtom(length: u64) -> Result<u64, Box<dyn Error>> {
    let (before, behind) = envelope();
    let before = format!(
        "--b\r\nContent-ID: <0>\r\n\r\n{before}<x:Include xmlns:x=\"http://www.w3.org/2004/08/xop/include\" href=\"cid:1\"/>\
         {behind}\r\n--b\r\nContent-ID: <1>\r\nContent-Transfer-Encoding: binary\r\n\r\n"
    );
    let content_type = "multipart/related; type=\"application/xop+xml\"; boundary=b";
    read(content_type, length, before, pieces(length), "\r\n--b--\r\n".to_owned())
}

/// Reads a generated answer and checks that the attachment came as it was made.
fn read(
    content_type: &str,
    length: u64,
    before: String,
    attachment: impl Iterator<Item = Vec<u8>>,
    behind: String,
) -> Result<u64, Box<dyn Error>> {
    let headers = vec![Header::new("Content-Type", content_type)];
    let operation = GetCorrespondenceForEndUserSystem::DESCRIPTION;
    let mut reader = AnswerReader::new(operation, &session(), 200, None, headers);
    let mut check = 0;
    let body = std::iter::once(before.into_bytes())
        .chain(attachment)
        .chain(std::iter::once(behind.into_bytes()));
    for piece in body {
        for chunk in reader.push(&piece)? {
            check = checked(check, &chunk.bytes);
        }
    }
    let output = <GetCorrespondenceForEndUserSystem as Operation>::Output::from_value(reader.finish()?)?;
    let came = output
        .attachments
        .first()
        .and_then(|it| it.data.as_ref())
        .map(Blob::length);
    if came != Some(length) || check != pieces(length).fold(0, |check, piece| checked(check, &piece)) {
        return Err("the attachment did not come as it was made".into());
    }
    Ok(check)
}

/// An answer with one attachment: what stands before its bytes, and what behind.
fn envelope() -> (String, String) {
    let name = "GetCorrespondenceForEndUserSystemsBasicV2";
    let before = format!(
        "<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\"><s:Body>\
         <{name}Response xmlns=\"http://www.altinn.no/services/ServiceEngine/Correspondence/2009/10\">\
         <{name}Result xmlns:a=\"http://schemas.altinn.no/services/ServiceEngine/Correspondence/2010/10\" \
         xmlns:b=\"http://www.altinn.no/services/ServiceEngine/ReporteeElementList/2010/10\">\
         <a:CorrespondenceAttachments><b:AttachmentBEV2><b:AttachmentData>"
    );
    let behind = format!(
        "</b:AttachmentData></b:AttachmentBEV2></a:CorrespondenceAttachments></{name}Result></{name}Response></s:Body></s:Envelope>"
    );
    (before, behind)
}

fn session() -> Session {
    Session::new(Environment::Tt02).with_system("system", "password")
}

/// The most memory that this process ever had, in bytes.
fn peak() -> Result<u64, Box<dyn Error>> {
    let status = std::fs::read_to_string("/proc/self/status")?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let kilobytes = line
        .and_then(|line| line.trim().strip_suffix(" kB"))
        .ok_or("no VmHWM")?;
    Ok(kilobytes.trim().parse::<u64>()? * 1024)
}
