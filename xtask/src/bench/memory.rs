//! How much memory an attachment costs that goes out of a file, or comes in and goes on: it should not depend on its size.

use super::job::Program;
use crate::paths;
use crate::process::cmd;
use anyhow::{Context as _, Result};
use std::fs::File;
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{TcpListener, TcpStream};

/// Sizes of attachments, in MB of 2^20 bytes.
const SIZES: [u64; 4] = [1, 30, 100, 500];

/// Which way an attachment goes, and in which form.
const WAYS: [(&str, &str); 3] = [
    ("out", "out of a file, as base64"),
    ("base64", "in, as base64"),
    ("parts", "in, as a part (MTOM)"),
];

/// Measures one face and prints the peaks, in a process each.
pub(super) fn measure(name: &str, program: &Program) -> Result<()> {
    let origin = serve()?;
    let folder = paths::fresh("bench-memory")?;
    println!("\n== {name}: peak memory of the process, MB, by the size of an attachment");
    println!("{:<26}{}", "", SIZES.map(|size| format!("{size:>8} MB")).concat());
    for (way, shown) in WAYS {
        let mut line = format!("{shown:<26}");
        for size in SIZES {
            let file = folder.join(format!("{size}.bin"));
            // Without content on the disk: a hole reads as zeros.
            File::create(&file)
                .and_then(|file| file.set_len(size << 20))
                .with_context(|| format!("making {}", file.display()))?;
            let said = cmd(&program.interpreter)
                .arg(&program.script)
                .args([way, &format!("{origin}/{way}/{size}")])
                .arg(&file)
                .env("PYTHONDONTWRITEBYTECODE", "1")
                .read()?;
            let said: serde_json::Value = serde_json::from_str(&said).with_context(|| format!("{name} said {said}"))?;
            let bytes = |member: &str| said.get(member).and_then(serde_json::Value::as_f64);
            let moved = bytes("moved").context("no number of bytes")?;
            anyhow::ensure!(
                moved == (size << 20) as f64,
                "{moved} bytes went {way} instead of {size} MB"
            );
            line.push_str(&format!("{:>11.0}", bytes("peakBytes").context("no peak")? / 1e6));
        }
        println!("{line}");
    }
    Ok(())
}

/// A server on this machine that throws away what it gets, and answers as its path says. It ends with this process.
fn serve() -> Result<String> {
    let listener = TcpListener::bind("127.0.0.1:0")?;
    let origin = format!("http://{}", listener.local_addr()?);
    std::thread::spawn(move || {
        for connection in listener.incoming().flatten() {
            // A client that goes away early is its own affair.
            std::thread::spawn(move || answer(connection));
        }
    });
    Ok(origin)
}

fn answer(connection: TcpStream) -> Result<()> {
    let mut request = BufReader::new(connection.try_clone()?);
    let (mut line, mut length) = (String::new(), 0);
    request.read_line(&mut line)?;
    let target = line.split(' ').nth(1).context("no address")?.to_owned();
    loop {
        line.clear();
        request.read_line(&mut line)?;
        match line.split_once(':') {
            Some((name, value)) if name.eq_ignore_ascii_case("content-length") => length = value.trim().parse()?,
            Some(_) => {}
            None => break,
        }
    }
    std::io::copy(&mut request.by_ref().take(length), &mut std::io::sink())?;
    let mut path = target.split('/').skip(1);
    let (way, size) = (path.next().unwrap_or_default(), path.next().unwrap_or_default());
    let size: u64 = size.parse::<u64>()? << 20;
    let answer = match way {
        "base64" => Answer::base64(size),
        "parts" => Answer::parts(size),
        _ => Answer::base64(0),
    };
    answer.write(connection)
}

/// An answer with one attachment.
struct Answer {
    content_type: &'static str,
    before: String,
    /// How many letters A the attachment has on the wire.
    content: u64,
    after: String,
}

impl Answer {
    fn base64(size: u64) -> Self {
        let (before, after) = message("");
        // Three bytes are four letters; for what is left over there is padding.
        let rest = match size % 3 {
            1 => "AA==",
            2 => "AAA=",
            _ => "",
        };
        Self {
            content_type: "text/xml; charset=utf-8",
            before,
            content: size / 3 * 4,
            after: format!("{rest}{after}"),
        }
    }

    fn parts(size: u64) -> Self {
        let (before, after) = message("<Include xmlns=\"http://www.w3.org/2004/08/xop/include\" href=\"cid:1\"/>");
        Self {
            content_type: "multipart/related; type=\"application/xop+xml\"; start=\"<root>\"; boundary=\"limit\"; \
                           start-info=\"text/xml\"",
            before: format!(
                "\r\n--limit\r\nContent-ID: <root>\r\nContent-Type: application/xop+xml;type=\"text/xml\"\r\n\r\n\
                 {before}{after}\r\n--limit\r\nContent-ID: <1>\r\nContent-Type: application/octet-stream\r\n\r\n"
            ),
            content: size,
            after: "\r\n--limit--\r\n".to_owned(),
        }
    }

    fn write(&self, mut to: TcpStream) -> Result<()> {
        let length = self.before.len() as u64 + self.content + self.after.len() as u64;
        write!(
            to,
            "HTTP/1.1 200 OK\r\nContent-Type: {}\r\nContent-Length: {length}\r\nConnection: close\r\n\r\n{}",
            self.content_type, self.before
        )?;
        std::io::copy(&mut std::io::repeat(b'A').take(self.content), &mut to)?;
        to.write_all(self.after.as_bytes())?;
        Ok(())
    }
}

/// A message with one attachment: what comes before the end of its content, and what comes after.
fn message(content: &str) -> (String, String) {
    (
        format!(
            "<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\"><s:Body>\
             <GetCorrespondenceForEndUserSystemsBasicV2Response xmlns=\"http://www.altinn.no/services/ServiceEngine/Correspondence/2009/10\">\
             <GetCorrespondenceForEndUserSystemsBasicV2Result xmlns:a=\"http://schemas.altinn.no/services/ServiceEngine/Correspondence/2010/10\">\
             <a:CorrespondenceAttachments xmlns:b=\"http://www.altinn.no/services/ServiceEngine/ReporteeElementList/2010/10\">\
             <b:AttachmentBEV2><b:AttachmentData>{content}"
        ),
        "</b:AttachmentData></b:AttachmentBEV2></a:CorrespondenceAttachments>\
         </GetCorrespondenceForEndUserSystemsBasicV2Result></GetCorrespondenceForEndUserSystemsBasicV2Response>\
         </s:Body></s:Envelope>"
            .to_owned(),
    )
}
