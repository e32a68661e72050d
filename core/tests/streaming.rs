//! Answers in pieces: the same output as of the whole, whatever the pieces, and nothing large is ever held.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, clippy::string_slice)]

use altinnkit_core::answer::AnswerReader;
use altinnkit_core::catalogue;
use altinnkit_core::environment::Environment;
use altinnkit_core::error::{Error, ErrorCode};
use altinnkit_core::http::{Encoding, Header, Part, Response};
use altinnkit_core::message::{self, Blob, Message as _, Record, Value};
use altinnkit_core::operation::{Description, Moment, Operation};
use altinnkit_core::secret;
use altinnkit_core::session::{Credentials, Session, UsernameToken};
use altinnkit_core::soap::mtom::{Event, RelatedReader};
use altinnkit_core::soap::{Binding, Contract, Endpoint, Flavour, Service};
use altinnkit_core::xml::Limits;
use altinnkit_macros::message;
use proptest::prelude::*;
use std::collections::BTreeMap;
use std::path::Path;

// Operations of no service, whose answers have blobs in every place that there is.

const TYPES: &str = "http://schemas.altinn.no/test/2026";

static SERVICE: Service = Service::new(
    "TestExternal",
    &[
        Endpoint::new(
            Flavour::Basic,
            "/TestBasic.svc",
            "http://www.altinn.no/services/test",
            "ITest",
        ),
        Endpoint::new(Flavour::Ws, "/Test.svc", "http://www.altinn.no/services/test", "ITest"),
    ],
)
.mtom();

/// Fetches boxes.
#[message]
pub struct FetchBoxes {}

/// Boxes.
#[message(namespace = TYPES)]
pub struct Boxes {
    /// A text.
    pub title: Option<String>,
    /// Bytes.
    pub data: Option<Blob>,
    /// More, among its neighbours.
    #[wire(inline)]
    pub lid: Option<Lid>,
    /// Boxes in a list.
    #[wire(item = "Box")]
    pub boxes: Vec<OneBox>,
}

/// What stands among its neighbours.
#[message(namespace = TYPES)]
pub struct Lid {
    /// Bytes.
    pub cover: Option<Blob>,
}

/// One box.
#[message(namespace = TYPES)]
pub struct OneBox {
    /// A text that is called what bytes are called elsewhere.
    pub cover: Option<String>,
    /// Bytes.
    pub data: Option<Blob>,
    /// A box in the box.
    #[wire(name = "Box")]
    pub inner: Option<Box<OneBox>>,
}

impl Operation for FetchBoxes {
    type Output = Boxes;
    const DESCRIPTION: &'static Description = &Description::soap::<Self>(
        "altinn2.soap.test.fetch_boxes",
        Contract::new(&SERVICE, &[Binding::basic("Fetch").derived()]),
    );
}

/// Fetches one stream.
#[message]
pub struct FetchStream {}

/// The stream.
#[message]
pub struct Stream {
    /// Bytes.
    #[wire(whole)]
    pub content: Blob,
}

impl Operation for FetchStream {
    type Output = Stream;
    const DESCRIPTION: &'static Description = &Description::soap::<Self>(
        "altinn2.soap.test.fetch_stream",
        Contract::new(&SERVICE, &[Binding::basic("Fetch").derived()]),
    );
}

/// Fetches something with a signature.
#[message]
pub struct FetchSigned {}

/// Bytes of both kinds.
#[message(namespace = TYPES)]
pub struct Signed {
    /// Bytes that are never streamed.
    pub signature: Option<Vec<u8>>,
    /// Bytes that may be.
    pub data: Option<Blob>,
}

impl Operation for FetchSigned {
    type Output = Signed;
    const DESCRIPTION: &'static Description = &Description::soap::<Self>(
        "altinn2.soap.test.fetch_signed",
        Contract::new(&SERVICE, &[Binding::basic("Fetch").derived()]),
    );
}

/// Stores two streams.
#[message]
pub struct StoreStreams {
    /// Bytes.
    pub first: Blob,
    /// Bytes.
    pub second: Blob,
}

impl Operation for StoreStreams {
    type Output = Signed;
    const DESCRIPTION: &'static Description = &Description::soap::<Self>(
        "altinn2.soap.test.store_streams",
        Contract::new(
            &SERVICE,
            &[Binding::basic("Store").derived(), Binding::ws("Store").derived()],
        ),
    );
}

const XML: &str = "text/xml; charset=utf-8";

fn envelope(result: &str) -> String {
    format!(
        "<?xml version=\"1.0\"?><!-- > --><s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\">\
         <s:Header><Data>%%%</Data></s:Header><s:Body>\
         <FetchResponse xmlns=\"http://www.altinn.no/services/test\" xmlns:xop=\"http://www.w3.org/2004/08/xop/include\">\
         <FetchResult xmlns:a=\"{TYPES}\" xmlns:b=\"urn:other\" xmlns:i=\"http://www.w3.org/2001/XMLSchema-instance\">{result}\
         </FetchResult></FetchResponse></s:Body></s:Envelope>"
    )
}

// WCF's layout of a multipart answer.

const CONTENT_TYPE: &str = "multipart/related; type=\"application/xop+xml\";start=\"<http://tempuri.org/0>\";\
    boundary=\"uuid:7a1bd2c6-5a3a-4a6e-9a32-1f5d1c0a9e11+id=3\";start-info=\"text/xml\"";
const DELIMITER: &str = "\r\n--uuid:7a1bd2c6-5a3a-4a6e-9a32-1f5d1c0a9e11+id=3";

fn root(envelope: &str) -> Vec<u8> {
    format!(
        "{DELIMITER}\r\nContent-ID: <http://tempuri.org/0>\r\nContent-Transfer-Encoding: 8bit\r\n\
         Content-Type: application/xop+xml;charset=utf-8;type=\"text/xml\"\r\n\r\n{envelope}"
    )
    .into_bytes()
}

fn part(id: &str, content: &[u8]) -> Vec<u8> {
    let head = format!(
        "{DELIMITER}\r\nContent-ID: <{id}>\r\nContent-Transfer-Encoding: binary\r\n\
         Content-Type: application/octet-stream\r\n\r\n"
    );
    [head.as_bytes(), content].concat()
}

fn end() -> Vec<u8> {
    format!("{DELIMITER}--\r\n").into_bytes()
}

fn include(id: &str) -> String {
    format!("<a:Data><xop:Include href=\"cid:{id}\"/></a:Data>")
}

// A host: collects what comes of each blob.

struct Host {
    session: Session,
    most_held: usize,
}

impl Host {
    fn new() -> Self {
        Self {
            session: Session::new(Environment::Tt02),
            most_held: 0,
        }
    }

    fn limited(limit: impl Fn(&mut Limits)) -> Self {
        let mut host = Self::new();
        limit(&mut host.session.limits);
        host
    }

    /// Reads an answer in pieces and puts the bytes that came back into the output.
    fn read(
        &mut self,
        operation: &'static Description,
        status: u16,
        content_type: &str,
        body: &[u8],
        size: usize,
    ) -> (Result<Value, Error>, BTreeMap<String, Vec<u8>>) {
        let headers = vec![Header::new("Content-Type", content_type)];
        let mut reader = AnswerReader::new(operation, &self.session, status, None, headers);
        let mut blobs: BTreeMap<String, Vec<u8>> = BTreeMap::new();
        for piece in body.chunks(size) {
            match reader.push(piece) {
                Ok(chunks) => {
                    for chunk in chunks {
                        assert!(!chunk.bytes.is_empty());
                        blobs.entry(chunk.blob).or_default().extend(chunk.bytes);
                    }
                }
                Err(error) => {
                    assert_eq!(reader.push(b"<a/>"), Err(error.clone()), "a failed reader stays failed");
                    assert_eq!(reader.finish(), Err(error.clone()));
                    return (Err(error), blobs);
                }
            }
            self.most_held = self.most_held.max(reader.held());
        }
        (reader.finish(), blobs)
    }

    fn output(
        &mut self,
        operation: &'static Description,
        content_type: &str,
        body: &[u8],
        size: usize,
    ) -> Result<Value, Error> {
        let (output, blobs) = self.read(operation, 200, content_type, body, size);
        output.map(|mut output| {
            put_in(&mut output, &blobs);
            output
        })
    }

    fn whole(&self, operation: &Description, content_type: &str, body: &[u8]) -> Result<Value, Error> {
        operation.parse(
            &self.session,
            &Response::new(200, body).header("Content-Type", content_type),
        )
    }
}

/// Puts the bytes of blobs in place of what refers to them.
fn put_in(value: &mut Value, blobs: &BTreeMap<String, Vec<u8>>) {
    match value {
        Value::Blob(blob) => {
            if let Blob::Held { id, length } = blob {
                let bytes = blobs.get(id).cloned().unwrap_or_default();
                assert_eq!(bytes.len() as u64, *length, "{id}");
                *blob = Blob::Bytes(bytes);
            }
        }
        Value::List(items) => items.iter_mut().for_each(|item| put_in(item, blobs)),
        Value::Record(record) => {
            let (mut fields, unknown) = std::mem::take(record).into_parts();
            fields.iter_mut().for_each(|field| put_in(field, blobs));
            *record = Record::new(fields, unknown);
        }
        _ => {}
    }
}

/// Whether an output refers to anything by name.
fn held(value: &Value) -> usize {
    match value {
        Value::Blob(Blob::Held { .. }) => 1,
        Value::List(items) => items.iter().map(held).sum(),
        Value::Record(record) => record.clone().into_parts().0.iter().map(held).sum(),
        _ => 0,
    }
}

/// Both ways give the same output, or both an error.
fn same(operation: &'static Description, content_type: &str, body: &[u8], size: usize) -> Result<(), TestCaseError> {
    let mut host = Host::new();
    let whole = host.whole(operation, content_type, body);
    let pieces = host.output(operation, content_type, body, size);
    match (&whole, &pieces) {
        (Err(whole), Err(pieces)) => prop_assert_eq!(whole.code.kind(), pieces.code.kind()),
        _ => prop_assert_eq!(&whole, &pieces, "{}", String::from_utf8_lossy(body)),
    }
    Ok(())
}

// Envelopes with base64.

fn boxes(text: &str) -> (Value, BTreeMap<String, Vec<u8>>) {
    let (output, blobs) = Host::new().read(FetchBoxes::DESCRIPTION, 200, XML, envelope(text).as_bytes(), 7);
    (output.unwrap(), blobs)
}

#[test]
fn a_blob_is_handed_on_wherever_it_stands() {
    let (mut output, blobs) = boxes(
        "<a:Title>QUJD</a:Title><a:Data>QUJD</a:Data><a:Cover> REVG\r\n </a:Cover>\
         <a:Boxes><a:Box><a:Cover>QUJD</a:Cover><a:Data>R0g=</a:Data><a:Box><a:Data>SQ</a:Data></a:Box></a:Box></a:Boxes>",
    );
    assert_eq!(held(&output), 4);
    put_in(&mut output, &blobs);
    let mut expected = Boxes::new();
    expected.title = Some("QUJD".to_owned());
    expected.data = Some(b"ABC".to_vec().into());
    let mut lid = Lid::new();
    lid.cover = Some(b"DEF".to_vec().into());
    expected.lid = Some(lid);
    let (mut outer, mut inner) = (OneBox::new(), OneBox::new());
    inner.data = Some(b"I".to_vec().into());
    outer.cover = Some("QUJD".to_owned());
    outer.data = Some(b"GH".to_vec().into());
    outer.inner = Some(Box::new(inner));
    expected.boxes = vec![outer];
    assert_eq!(output, expected.into_value());
}

/// White space and byte order marks in front of the envelope say nothing, and move no blob to another place.
#[test]
fn what_stands_before_an_envelope_moves_no_blob() {
    let envelope = envelope("<a:Title>x</a:Title><a:Data>QUJD</a:Data><a:Cover>REVG</a:Cover>");
    let mut host = Host::new();
    let wanted = host
        .output(FetchBoxes::DESCRIPTION, XML, envelope.as_bytes(), 7)
        .unwrap();
    for front in ["\u{feff}", "\r\n", "\r\n\u{feff} ", "\u{feff}\u{feff}\n\u{feff}"] {
        let body = format!("{front}{envelope}");
        for size in [1, 7, 100_000] {
            let output = host.output(FetchBoxes::DESCRIPTION, XML, body.as_bytes(), size);
            assert_eq!(output.as_ref(), Ok(&wanted), "{front:?}");
        }
        assert_eq!(
            host.whole(FetchBoxes::DESCRIPTION, XML, body.as_bytes()).as_ref(),
            Ok(&wanted),
            "{front:?}"
        );
    }
}

#[test]
fn markup_inside_a_blob_does_not_divide_it() {
    for text in [
        "Q<!-- ]]> </a:Data> > -->U<![CDATA[J]]><?go > on?>D",
        "<![CDATA[QUJD]]>",
        "&#81;&#x55;JD",
        "&#13;\nQU&#xD;JD&#x20;",
        "<![CDATA[]]>QUJD<!---->",
    ] {
        let (output, blobs) = boxes(&format!("<a:Data note=\"a > b\" other='\">'>{text}</a:Data >"));
        assert_eq!(held(&output), 1, "{text}");
        assert_eq!(blobs.values().collect::<Vec<_>>(), [b"ABC"], "{text}");
    }
}

#[test]
fn what_is_no_blob_stays_where_it_is() {
    for text in [
        "<b:Data>QUJD</b:Data>",
        "<a:Data i:nil=\"true\"/>",
        "<a:Data/>",
        "<a:Data> <!-- --> </a:Data>",
        "<a:Title>QUJD</a:Title>",
        "<a:Other><a:Data>QUJD</a:Data></a:Other>",
        "<a:Boxes><a:Data>QUJD</a:Data></a:Boxes>",
        "<a:Title>&lt;a:Data>QUJD&lt;/a:Data></a:Title>",
        "<!--<a:Data>QUJD</a:Data>-->",
        "<a:Title><![CDATA[<a:Data>QUJD</a:Data>]]></a:Title>",
        "<a:Title note='<a:Data>QUJD</a:Data>'/>"
            .replace('<', "&lt;")
            .replacen("&lt;", "<", 1)
            .as_str(),
    ] {
        let (output, blobs) = boxes(text);
        assert!(blobs.is_empty() && held(&output) == 0, "{text}");
        assert_eq!(
            Ok(output),
            Host::new().whole(FetchBoxes::DESCRIPTION, XML, envelope(text).as_bytes()),
            "{text}"
        );
    }
}

#[test]
fn what_is_no_base64_is_refused_and_named() {
    for text in [
        "%%%", "QQ==QQ==", "Q", "QUJD&lt;", "QU&#0;JD", "QUJD<a/>", "<a/>QUJD", "QU]JD", "Ø", "QU&amp",
    ] {
        let body = envelope(&format!("<a:Data>{text}</a:Data>"));
        let whole = Host::new().whole(FetchBoxes::DESCRIPTION, XML, body.as_bytes());
        assert!(whole.is_err(), "{text}");
        for size in [1, 3, body.len()] {
            let error = Host::new()
                .output(FetchBoxes::DESCRIPTION, XML, body.as_bytes(), size)
                .unwrap_err();
            assert!(
                matches!(error.code, ErrorCode::InvalidValue | ErrorCode::MalformedXml),
                "{text}: {error}"
            );
            assert_eq!(error.operation, Some("altinn2.soap.test.fetch_boxes"));
        }
    }
    let body =
        envelope("<a:Boxes><a:Box/><a:Box i:nil=\"true\"/><a:Box><a:Box><a:Data>Q</a:Data></a:Box></a:Box></a:Boxes>");
    let whole = Host::new().whole(FetchBoxes::DESCRIPTION, XML, body.as_bytes());
    let pieces = Host::new().output(FetchBoxes::DESCRIPTION, XML, body.as_bytes(), 6);
    let place = Some("boxes[2].inner.data".to_owned());
    assert_eq!(
        (whole.unwrap_err().path, pieces.unwrap_err().path),
        (place.clone(), place)
    );
}

/// Every answer of the vectors, in pieces: the same output, or the same error at the same place.
#[test]
fn the_vectors_read_in_pieces_as_they_do_whole() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/vectors");
    let (mut answers, mut errors) = (0, 0);
    for generation in ["altinn2", "altinn3"] {
        for entry in std::fs::read_dir(folder.join(generation)).unwrap() {
            let path = entry.unwrap().path();
            let vector: serde_json::Value = serde_json::from_slice(&std::fs::read(&path).unwrap()).unwrap();
            let Some(body) = vector.pointer("/response/bodyText").and_then(|it| it.as_str()) else {
                continue;
            };
            let operation = catalogue::operation(vector["operation"].as_str().unwrap()).unwrap();
            let status = u16::try_from(vector["response"]["status"].as_u64().unwrap()).unwrap();
            let headers = vector["response"]["headers"].as_array().into_iter().flatten();
            let headers: Vec<_> = headers
                .map(|it| Header::new(it[0].as_str().unwrap(), it[1].as_str().unwrap()))
                .collect();
            let session = Session::new(Environment::Tt02);
            let mut response = Response::new(status, body);
            response.headers.clone_from(&headers);
            let whole = operation.parse(&session, &response);
            for size in [1, 64] {
                let mut reader = AnswerReader::new(operation, &session, status, None, headers.clone());
                let mut blobs = BTreeMap::<String, Vec<u8>>::new();
                let pushed = body.as_bytes().chunks(size).try_for_each(|piece| {
                    for chunk in reader.push(piece)? {
                        blobs.entry(chunk.blob).or_default().extend(chunk.bytes);
                    }
                    Ok(())
                });
                let pieces = pushed.and_then(|()| reader.finish());
                match (&whole, pieces) {
                    (Ok(whole), Ok(mut pieces)) => {
                        put_in(&mut pieces, &blobs);
                        // A number that is none equals nothing, itself included.
                        if format!("{whole:?}").contains("NaN") {
                            assert_eq!(format!("{whole:?}"), format!("{pieces:?}"), "{}", path.display());
                        } else {
                            assert_eq!(whole, &pieces, "{}", path.display());
                        }
                        answers += 1;
                    }
                    (Err(whole), Err(pieces)) => {
                        assert_eq!(
                            (whole.code, &whole.path),
                            (pieces.code, &pieces.path),
                            "{}",
                            path.display()
                        );
                        errors += 1;
                    }
                    (whole, pieces) => panic!("{}: {whole:?} {pieces:?}", path.display()),
                }
            }
        }
    }
    assert!(answers > 40 && errors > 40, "{answers} {errors}");
}

#[test]
fn an_answer_that_breaks_off_is_refused() {
    let body = envelope("<a:Data>QUJD</a:Data>");
    for length in 0..body.len() {
        let cut = &body.as_bytes()[..length];
        let read = Host::new().output(FetchBoxes::DESCRIPTION, XML, cut, 5);
        assert!(read.is_err(), "{length}");
    }
}

#[test]
fn faults_and_pages_are_the_usual_errors_without_a_chunk() {
    let fault = "<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\"><s:Body><s:Fault><faultcode>s:Client\
        </faultcode><faultstring>no</faultstring><detail><Data>QUJD</Data></detail></s:Fault></s:Body></s:Envelope>";
    let page = "<!DOCTYPE html><html><Data>QUJD</Data></html>";
    for (status, content_type, body, code) in [
        (500, XML, fault, ErrorCode::SoapFault),
        (200, XML, fault, ErrorCode::SoapFault),
        (200, "text/html", page, ErrorCode::HtmlAnswer),
        (503, "text/html", page, ErrorCode::Unavailable),
        (502, "text/plain", "gone", ErrorCode::Unavailable),
        (502, CONTENT_TYPE, "gone", ErrorCode::Unavailable),
        (200, XML, "", ErrorCode::EmptyAnswer),
    ] {
        let (output, blobs) = Host::new().read(FetchBoxes::DESCRIPTION, status, content_type, body.as_bytes(), 4);
        assert_eq!(output.unwrap_err().code, code, "{status} {body}");
        assert!(blobs.is_empty());
    }
    let message = [root(fault), part("1", b"ABC"), end()].concat();
    for status in [200, 500] {
        let (output, blobs) = Host::new().read(FetchBoxes::DESCRIPTION, status, CONTENT_TYPE, &message, 4);
        assert_eq!(output.unwrap_err().code, ErrorCode::SoapFault);
        assert!(blobs.is_empty());
    }
}

// Messages of several parts.

#[test]
fn parts_are_handed_on_and_referred_to() {
    let body = [
        root(&envelope(&format!(
            "{}<a:Cover>REVG</a:Cover><a:Boxes><a:Box>{}</a:Box></a:Boxes>",
            include("http://tempuri.org/1/638"),
            include("http%3A%2F%2Ftempuri.org%2F2%2F639"),
        ))),
        part("http://tempuri.org/1/638", b"ABC\r\n--uuid"),
        part("http://tempuri.org/2/639", b""),
        part("unused", b"x"),
        end(),
    ]
    .concat();
    for size in [1, 2, 3, 17, body.len()] {
        let (output, blobs) = Host::new().read(FetchBoxes::DESCRIPTION, 200, CONTENT_TYPE, &body, size);
        let mut output = output.unwrap();
        assert_eq!(held(&output), 3);
        assert_eq!(
            blobs.keys().collect::<Vec<_>>(),
            ["part-1", "part-3", "text-1"],
            "a blob without a byte has no chunk"
        );
        put_in(&mut output, &blobs);
        assert_eq!(
            Ok(&output),
            Host::new().whole(FetchBoxes::DESCRIPTION, CONTENT_TYPE, &body).as_ref()
        );
        let boxes = Boxes::from_value(output).unwrap();
        assert_eq!(boxes.data, Some(b"ABC\r\n--uuid".to_vec().into()));
        assert_eq!(boxes.boxes[0].data, Some(Blob::default()));
    }
}

#[test]
fn a_stream_is_the_whole_result() {
    let envelope = envelope("").replace(
        "</FetchResult>",
        "<xop:Include href=\"cid:http://tempuri.org/1/638\"/></FetchResult>",
    );
    let body = [
        root(&envelope),
        part("http://tempuri.org/1/638", &[0, 13, 10, 255]),
        end(),
    ]
    .concat();
    let (output, blobs) = Host::new().read(FetchStream::DESCRIPTION, 200, CONTENT_TYPE, &body, 9);
    let stream = Stream::from_value(output.unwrap()).unwrap();
    let expected = Blob::Held {
        id: "part-1".to_owned(),
        length: 4,
    };
    assert_eq!(stream.content, expected);
    assert_eq!(blobs["part-1"], [0, 13, 10, 255]);
}

#[test]
fn the_envelope_may_come_last_or_be_named_by_nothing_but_its_place() {
    let text = envelope(&include("1"));
    let last = [part("1", b"ABC"), root(&text), end()].concat();
    let unnamed = CONTENT_TYPE.replace("start=\"<http://tempuri.org/0>\";", "");
    let first = [root(&text), part("1", b"ABC"), end()].concat();
    for (content_type, body) in [(CONTENT_TYPE, last), (unnamed.as_str(), first)] {
        let output = Host::new().output(FetchBoxes::DESCRIPTION, content_type, &body, 11);
        let boxes = Boxes::from_value(output.unwrap()).unwrap();
        assert_eq!(boxes.data, Some(b"ABC".to_vec().into()));
    }
}

#[test]
fn bytes_that_are_no_blob_are_in_the_output_itself() {
    let text = "<a:Signature><xop:Include href=\"cid:2\"/></a:Signature>";
    let body = [
        root(&envelope(&format!("{}{text}", include("1")))),
        part("1", b"ABC"),
        part("2", b"DEF"),
        end(),
    ]
    .concat();
    let (output, blobs) = Host::new().read(FetchSigned::DESCRIPTION, 200, CONTENT_TYPE, &body, 8);
    let signed = Signed::from_value(output.unwrap()).unwrap();
    assert_eq!(signed.signature, Some(b"DEF".to_vec()));
    assert_eq!(signed.data, Some(b"ABC".to_vec().into()));
    assert!(blobs.is_empty());
    let text = envelope("<a:Signature>REVG</a:Signature><a:Data>QUJD</a:Data>");
    let (output, blobs) = Host::new().read(FetchSigned::DESCRIPTION, 200, XML, text.as_bytes(), 8);
    let signed = Signed::from_value(output.unwrap()).unwrap();
    assert_eq!(signed.signature, Some(b"DEF".to_vec()));
    assert_eq!(blobs["text-1"], b"ABC");
}

#[test]
fn base64_parts_are_decoded() {
    let encoded = |text: &str| {
        let part = String::from_utf8(part("1", text.as_bytes())).unwrap();
        part.replace("binary", "BASE64").into_bytes()
    };
    for (text, bytes) in [
        ("QUJD\r\nREVG\r\n", &b"ABCDEF"[..]),
        ("QQ", b"A"),
        ("", b""),
        ("QQ==", b"A"),
    ] {
        let body = [root(&envelope(&include("1"))), encoded(text), end()].concat();
        // Also without the line end behind the last delimiter.
        for body in [&body[..], &body[..body.len() - 2]] {
            for size in [1, 5, 1000] {
                let output = Host::new().output(FetchBoxes::DESCRIPTION, CONTENT_TYPE, body, size);
                let boxes = Boxes::from_value(output.unwrap()).unwrap();
                assert_eq!(boxes.data, Some(bytes.to_vec().into()), "{text} {size}");
            }
        }
    }
    let body = [root(&envelope(&include("1"))), encoded("Q"), end()].concat();
    refused(CONTENT_TYPE, &body, ErrorCode::MalformedMultipart, "base64");
}

/// Refuses a message, in pieces and whole, for the same reason.
fn refused(content_type: &str, body: &[u8], code: ErrorCode, words: &str) {
    for size in [1, 10, body.len().max(1)] {
        let error = Host::new()
            .output(FetchBoxes::DESCRIPTION, content_type, body, size)
            .unwrap_err();
        assert_eq!(error.code, code, "{error}");
        assert!(error.detail.contains(words), "{error}");
    }
    let error = Host::new()
        .whole(FetchBoxes::DESCRIPTION, content_type, body)
        .unwrap_err();
    assert_eq!(error.code, code, "{error}");
    assert!(error.detail.contains(words), "{error}");
}

#[test]
fn a_boundary_must_be_there_and_be_one() {
    let body = [root(&envelope("")), end()].concat();
    let long = format!("multipart/related; boundary={}", "b".repeat(71));
    for (content_type, words) in [
        ("multipart/related", "no boundary"),
        ("multipart/related; boundary=\"\"", "no boundary"),
        ("multipart/related; xboundary=a", "no boundary"),
        (long.as_str(), "longer than"),
        ("multipart/related; boundary=a; BOUNDARY=b", "two parameters"),
        ("multipart/related; start=a; Start=b; boundary=c", "two parameters"),
        ("multipart/related; boundary=\"a\u{7}b\"", "not allowed"),
        ("multipart/related; boundary=æ", "not allowed"),
        ("multipart/related; boundary=other", "does not occur"),
    ] {
        refused(content_type, &body, ErrorCode::MalformedMultipart, words);
    }
    // Names in any case, values with and without quotes.
    let body = String::from_utf8([root(&envelope("")), end()].concat()).unwrap();
    let body = body.replace("uuid:7a1bd2c6-5a3a-4a6e-9a32-1f5d1c0a9e11+id=3", "b");
    for content_type in [
        "Multipart/Related;BOUNDARY=b",
        "multipart/related ; Type=\"application/xop+xml\" ; Boundary=\"b\" ; start=\"<http://tempuri.org/0>\"",
    ] {
        let output = Host::new().output(FetchBoxes::DESCRIPTION, content_type, body.as_bytes(), 6);
        assert_eq!(output, Ok(Boxes::new().into_value()));
    }
}

#[test]
fn a_message_that_breaks_off_is_refused() {
    let body = [root(&envelope(&include("1"))), part("1", b"ABC"), end()].concat();
    let whole = body.len() - 2; // the last line end may be missing
    for length in 0..whole {
        let (output, _) = Host::new().read(FetchBoxes::DESCRIPTION, 200, CONTENT_TYPE, &body[..length], 50);
        assert_eq!(output.unwrap_err().code, ErrorCode::MalformedMultipart, "{length}");
    }
    for length in whole..=body.len() {
        let output = Host::new().output(FetchBoxes::DESCRIPTION, CONTENT_TYPE, &body[..length], 50);
        assert!(output.is_ok(), "{length}");
    }
}

#[test]
fn what_only_looks_like_a_delimiter_ends_no_part() {
    let text = root(&envelope(&include("1")));
    let body = |content: &[u8]| [&text, &part("1", content), &end()[..]].concat();
    let line = DELIMITER.trim_start();
    for content in [
        format!("a{DELIMITER}X\r\nb"),
        format!("a{DELIMITER}-\r\nb"),
        format!("a{DELIMITER} \tX\r\nb"),
        format!("a{}\r\nb", &DELIMITER[..DELIMITER.len() - 1]),
        format!("a\n{line}\r\nb"),
        format!("a\n{line}--\r\nb"),
        format!("a {line}\r\nb"),
        format!("{line}X\r\nb"),
        "\r\n\r\n--\r\n".to_owned(),
        "\r".to_owned(),
        format!("\r\r{DELIMITER}\r\n").replace(line, "--uuid"),
    ] {
        for size in [1, 2, 7, 1000] {
            let output = Host::new().output(FetchBoxes::DESCRIPTION, CONTENT_TYPE, &body(content.as_bytes()), size);
            let boxes = Boxes::from_value(output.unwrap()).unwrap();
            assert_eq!(boxes.data, Some(content.clone().into_bytes().into()), "{content:?}");
        }
    }
    // What some readers would take for a delimiter and others would not is no answer of Altinn's.
    for (content, words) in [
        (format!("a{DELIMITER}\nb"), "CR LF"),
        (format!("a{DELIMITER}\rb"), "CR LF"),
        (format!("a{DELIMITER}--X"), "end its line"),
        (format!("a{DELIMITER}--\nb"), "end its line"),
        (format!("a{DELIMITER}{}\r\n", " ".repeat(65)), "white space"),
    ] {
        refused(
            CONTENT_TYPE,
            &body(content.as_bytes()),
            ErrorCode::MalformedMultipart,
            words,
        );
    }
    // White space behind a delimiter is the transport's (RFC 2046).
    let padded = String::from_utf8(body(b"ABC"))
        .unwrap()
        .replace("id=3\r\n", "id=3 \t\r\n");
    let output = Host::new().output(FetchBoxes::DESCRIPTION, CONTENT_TYPE, padded.as_bytes(), 3);
    assert!(output.is_ok());
}

#[test]
fn line_ends_are_cr_lf() {
    let body = String::from_utf8([root(&envelope("")), end()].concat()).unwrap();
    let loose = body.replace("\r\n", "\n");
    refused(
        CONTENT_TYPE,
        loose.as_bytes(),
        ErrorCode::MalformedMultipart,
        "does not occur",
    );
    refused(
        CONTENT_TYPE,
        loose.trim_start().as_bytes(),
        ErrorCode::MalformedMultipart,
        "CR LF",
    );
    let headers = body.replace("\r\nContent-Transfer", "\nContent-Transfer");
    refused(CONTENT_TYPE, headers.as_bytes(), ErrorCode::MalformedMultipart, "CR LF");
}

#[test]
fn headers_of_parts_are_bounded_and_checked() {
    let text = root(&envelope(&include("1")));
    let with = |header: &str| {
        let part = format!("{DELIMITER}\r\n{header}Content-ID: <1>\r\n\r\nABC");
        [&text, part.as_bytes(), &end()].concat()
    };
    for header in [
        "",
        "X-Long: a\r\n b\r\n",
        "content-transfer-encoding: 7BIT\r\n",
        &format!("X: {}\r\n", "a".repeat(8000)),
        &"X: a\r\n".repeat(31),
    ] {
        let output = Host::new().output(FetchBoxes::DESCRIPTION, CONTENT_TYPE, &with(header), 100);
        assert!(output.is_ok(), "{header:?}: {output:?}");
    }
    for (header, code, words) in [
        (
            format!("X: {}\r\n", "a".repeat(8200)),
            ErrorCode::LimitExceeded,
            "8 KiB",
        ),
        ("X: a\r\n".repeat(32), ErrorCode::LimitExceeded, "32 headers"),
        ("X a\r\n".to_owned(), ErrorCode::MalformedMultipart, "header line"),
        (": a\r\n".to_owned(), ErrorCode::MalformedMultipart, "header line"),
        (" X: a\r\n".to_owned(), ErrorCode::MalformedMultipart, "header line"),
        ("X : a\r\n".to_owned(), ErrorCode::MalformedMultipart, "header line"),
        (
            "X: a\rb\r\n".to_owned(),
            ErrorCode::MalformedMultipart,
            "control character",
        ),
        (
            "X: a\0\r\n".to_owned(),
            ErrorCode::MalformedMultipart,
            "control character",
        ),
        ("Content-ID: <0>\r\n".to_owned(), ErrorCode::MalformedMultipart, "twice"),
        (
            "Content-Transfer-Encoding: quoted-printable\r\n".to_owned(),
            ErrorCode::MalformedMultipart,
            "quoted-printable",
        ),
        (
            "Content-Transfer-Encoding: x-own\r\n".to_owned(),
            ErrorCode::MalformedMultipart,
            "x-own",
        ),
    ] {
        refused(CONTENT_TYPE, &with(&header), code, words);
    }
    let long = [text.clone(), part(&"i".repeat(513), b""), end()].concat();
    refused(CONTENT_TYPE, &long, ErrorCode::LimitExceeded, "Content-ID");
    let binary = [&text[..], DELIMITER.as_bytes(), b"\r\nX: \xff\r\n\r\n", &end()].concat();
    refused(CONTENT_TYPE, &binary, ErrorCode::MalformedMultipart, "UTF-8");
    // Headers without content, and content without headers.
    let bare = [
        &text[..],
        &part("1", b"A"),
        DELIMITER.as_bytes(),
        b"\r\n\r\nx",
        DELIMITER.as_bytes(),
        b"\r\n",
        &end(),
    ]
    .concat();
    let output = Host::new().output(FetchBoxes::DESCRIPTION, CONTENT_TYPE, &bare, 13);
    assert!(output.is_ok(), "{output:?}");
}

#[test]
fn references_lead_to_a_part_once() {
    let text = |inner: &str| root(&envelope(inner));
    let twice = format!("{}<a:Boxes><a:Box>{}</a:Box></a:Boxes>", include("1"), include("1"));
    for (inner, code, words) in [
        (include("2"), ErrorCode::MalformedMultipart, "did not come"),
        (twice, ErrorCode::MalformedMultipart, "twice"),
        (
            include("1").replace("cid:1", "http://example.com/1"),
            ErrorCode::MalformedMultipart,
            "outside",
        ),
        (
            include("1").replace("href", "ref"),
            ErrorCode::MalformedMultipart,
            "outside",
        ),
        (
            include("1").replace("<xop:", "QUJD<xop:"),
            ErrorCode::InvalidValue,
            "both",
        ),
        (
            include("1").replace("</a:Data>", "QUJD</a:Data>"),
            ErrorCode::InvalidValue,
            "both",
        ),
        (
            include("1").replace("</a:Data>", "<xop:Include href=\"cid:1\"/></a:Data>"),
            ErrorCode::InvalidValue,
            "Include",
        ),
    ] {
        let body = [text(&inner), part("1", b"ABC"), end()].concat();
        refused(CONTENT_TYPE, &body, code, words);
    }
    let double = [text(&include("1")), part("1", b"ABC"), part("1", b"DEF"), end()].concat();
    refused(CONTENT_TYPE, &double, ErrorCode::MalformedMultipart, "same Content-ID");
    let alone = envelope(&include("1"));
    refused(XML, alone.as_bytes(), ErrorCode::MalformedMultipart, "did not come");
    let rootless = [part("1", b"ABC"), end()].concat();
    refused(CONTENT_TYPE, &rootless, ErrorCode::MalformedMultipart, "start");
}

#[test]
fn what_stands_around_the_parts_is_bounded() {
    let message = [root(&envelope("")), end()].concat();
    let around = |length: usize| {
        let margin = "x".repeat(length);
        (
            [margin.as_bytes(), &message].concat(),
            [&message, margin.as_bytes()].concat(),
        )
    };
    let (before, behind) = around(8000);
    for body in [before, behind] {
        let output = Host::new().output(FetchBoxes::DESCRIPTION, CONTENT_TYPE, &body, 99);
        assert_eq!(output, Ok(Boxes::new().into_value()));
    }
    let (before, behind) = around(8200);
    for body in [before, behind] {
        refused(CONTENT_TYPE, &body, ErrorCode::LimitExceeded, "8 KiB");
    }
}

#[test]
fn the_number_of_attachments_is_bounded() {
    let parts: Vec<u8> = (0..4).flat_map(|index| part(&index.to_string(), b"A")).collect();
    let message = [root(&envelope("")), parts, end()].concat();
    let list = "<a:Box><a:Data>QQ==</a:Data></a:Box>".repeat(4);
    let text = envelope(&format!("<a:Boxes>{list}</a:Boxes>"));
    for (content_type, body) in [(CONTENT_TYPE, &message[..]), (XML, text.as_bytes())] {
        for (most, fits) in [(3, false), (4, true)] {
            let mut host = Host::limited(|limits| limits.max_blobs = most);
            let output = host.output(FetchBoxes::DESCRIPTION, content_type, body, 100);
            assert_eq!(output.is_ok(), fits, "{output:?}");
            let error = output.err().map(|error| error.code);
            assert!(error.is_none_or(|code| code == ErrorCode::LimitExceeded));
        }
    }
}

// Memory.

/// Two megabytes and more of attachment through a reader that may keep 16 kB.
fn large(content_type: &str, before: &[u8], piece: &[u8], behind: &[u8], decoded: u64) {
    let mut session = Session::new(Environment::Tt02);
    session.limits.max_bytes = 16_000;
    session.limits.max_text_len = 16_000;
    let headers = vec![Header::new("Content-Type", content_type)];
    let mut reader = AnswerReader::new(FetchBoxes::DESCRIPTION, &session, 200, None, headers);
    let (mut came, mut most) = (0, 0);
    for index in 0..300 {
        let piece = match index {
            0 => before,
            299 => behind,
            _ => piece,
        };
        for chunk in reader.push(piece).unwrap() {
            came += chunk.bytes.len() as u64;
        }
        most = most.max(reader.held());
    }
    assert!(most < 2_000, "{most} bytes held");
    assert_eq!(came, decoded);
    let boxes = Boxes::from_value(reader.finish().unwrap()).unwrap();
    assert_eq!(boxes.data.map(|data| data.length()), Some(decoded));
}

#[test]
fn base64_of_any_size_is_not_held() {
    let text = envelope("<a:Data>QUJD</a:Data>");
    let (before, behind) = text.split_once("QUJD").unwrap();
    let piece = "QUJDREVG\r\n".repeat(1_000);
    large(XML, before.as_bytes(), piece.as_bytes(), behind.as_bytes(), 298 * 6_000);
}

#[test]
fn a_part_of_any_size_is_not_held() {
    let before = [root(&envelope(&include("1"))), part("1", b"")].concat();
    let piece = b"0123456\r\n-".repeat(1_000);
    large(CONTENT_TYPE, &before, &piece, &end(), 298 * 10_000);
}

#[test]
fn an_envelope_beyond_the_limit_is_refused_before_it_is_held() {
    let mut host = Host::limited(|limits| limits.max_bytes = 2_000);
    let text = envelope(&format!("<a:Title>{}</a:Title>", "x".repeat(1_000_000)));
    let message = [root(&text), end()].concat();
    for (operation, content_type, body) in [
        (FetchBoxes::DESCRIPTION, XML, text.as_bytes()),
        (FetchBoxes::DESCRIPTION, CONTENT_TYPE, &message),
        (FetchSigned::DESCRIPTION, CONTENT_TYPE, &message),
    ] {
        let error = host.output(operation, content_type, body, 100).unwrap_err();
        assert_eq!(error.code, ErrorCode::LimitExceeded);
    }
    assert!(host.most_held < 2_500, "{}", host.most_held);
}

#[test]
fn what_the_reader_will_refuse_is_not_looked_into() {
    let (open, close) = ("<a:Box>".repeat(200), "</a:Box>".repeat(200));
    let deep = format!("<a:Boxes>{open}<a:Data>QUJD</a:Data>{close}</a:Boxes>");
    let declared: String = (0..130).map(|index| format!(" xmlns:n{index}='urn:{index}'")).collect();
    let many = "<a:Title/>".repeat(1_000);
    for text in [
        deep,
        format!("<a:Title{declared}/><a:Data>QUJD</a:Data>"),
        format!("{many}<a:Data>QUJD</a:Data>"),
    ] {
        let mut host = Host::limited(|limits| (limits.max_nodes, limits.max_attributes) = (900, 200));
        let (output, blobs) = host.read(FetchBoxes::DESCRIPTION, 200, XML, envelope(&text).as_bytes(), 50);
        assert_eq!(output.unwrap_err().code, ErrorCode::LimitExceeded);
        assert!(blobs.is_empty());
    }
}

// REST.

#[test]
fn a_download_is_handed_on_and_an_error_is_not() {
    let operation = catalogue::operation("altinn3.correspondence.download_attachment").unwrap();
    let mut host = Host::limited(|limits| limits.max_bytes = 10);
    let body = [7; 1000];
    let (output, blobs) = host.read(operation, 200, "application/pdf", &body, 30);
    let mut output = output.unwrap();
    assert_eq!((held(&output), blobs["body"].as_slice()), (1, &body[..]));
    assert_eq!(host.most_held, 0);
    put_in(&mut output, &blobs);
    assert_eq!(Ok(output), host.whole(operation, "application/pdf", &body));
    let (output, blobs) = Host::new().read(operation, 404, "application/json", b"{\"title\":\"no\"}", 3);
    assert_eq!(output.unwrap_err().code, ErrorCode::NotFound);
    assert!(blobs.is_empty());
}

#[test]
fn an_answer_without_blobs_reads_as_ever() {
    let operation = catalogue::operation("altinn3.app.get_process").unwrap();
    let body = br#"{"started":"2026-11-23T10:00:00Z"}"#;
    let whole = Host::new().whole(operation, "application/json", body);
    assert!(whole.is_ok());
    assert_eq!(Host::new().output(operation, "application/json", body, 2), whole);
    let mut host = Host::limited(|limits| limits.max_bytes = 10);
    let error = host.output(operation, "application/json", body, 2).unwrap_err();
    assert_eq!(error.code, ErrorCode::LimitExceeded);
}

// The writer.

#[test]
fn bytes_become_parts_in_wcfs_layout() {
    let held = Blob::Held {
        id: "file".to_owned(),
        length: 7,
    };
    let operation = StoreStreams::new(b"abc".to_vec().into(), held);
    let moment = Moment::new(0, [7; 32]);
    let session = Session::new(Environment::Tt02).with_system("system", "password");
    let request = operation.request(&session, &moment).unwrap();
    assert_eq!(
        operation.request(&session, &moment).unwrap(),
        request,
        "the same moment, the same bytes"
    );
    let boundary = format!("uuid:{}+id=1", moment.uuid("mtom boundary"));
    let related = format!(
        "multipart/related; type=\"application/xop+xml\";start=\"<http://tempuri.org/0>\";boundary=\"{boundary}\";start-info=\"text/xml\""
    );
    let headers: Vec<_> = request
        .headers
        .iter()
        .map(|it| (it.name.as_str(), it.value.as_str()))
        .collect();
    assert_eq!(
        headers,
        [
            ("Content-Type", related.as_str()),
            ("MIME-Version", "1.0"),
            ("SOAPAction", "\"http://www.altinn.no/services/test/ITest/Store\""),
        ]
    );

    // Sent and read back.
    let mut sent = Vec::new();
    for part in request.body.parts() {
        match part {
            Part::Bytes(bytes) => sent.extend_from_slice(bytes),
            Part::Held {
                id,
                length: 7,
                encoding: Encoding::Raw,
            } if id == "file" => sent.extend_from_slice(b"\r\n--uui"),
            part => panic!("{part:?}"),
        }
    }
    assert_eq!(sent.len() as u64, request.body.length());
    let text = String::from_utf8_lossy(&sent);
    let id = moment.uuid("content id");
    assert!(text.starts_with(&format!(
        "\r\n--{boundary}\r\nContent-ID: <http://tempuri.org/0>\r\nContent-Transfer-Encoding: 8bit\r\n\
         Content-Type: application/xop+xml;charset=utf-8;type=\"text/xml\"\r\n\r\n<s:Envelope"
    )));
    assert!(text.contains(&format!(
        "<First><xop:Include href=\"cid:http://tempuri.org/1/{id}\" xmlns:xop=\"http://www.w3.org/2004/08/xop/include\"/></First>"
    )));
    assert!(text.contains(&format!(
        "</s:Envelope>\r\n--{boundary}\r\nContent-ID: <http://tempuri.org/1/{id}>\r\nContent-Transfer-Encoding: binary\r\n\
         Content-Type: application/octet-stream\r\n\r\nabc\r\n--{boundary}\r\n"
    )));
    assert!(text.ends_with(&format!("\r\n--{boundary}--\r\n")));
    let (heads, contents) = events(&related, &sent, 5).unwrap();
    assert_eq!(heads[0], (true, Some("http://tempuri.org/0".to_owned())));
    assert_eq!(heads[2], (false, Some(format!("http://tempuri.org/2/{id}"))));
    assert_eq!(contents[1..], [b"abc".to_vec(), b"\r\n--uui".to_vec()]);
}

#[test]
fn in_soap_12_the_content_type_says_the_action() {
    let operation = StoreStreams::new(Blob::default(), Blob::default());
    let token = UsernameToken::new("system".to_owned(), secret::Secret::new("password"));
    let mut session = Session::new(Environment::Tt02);
    session.credentials = Some(Credentials::UsernameToken(token));
    let request = operation.request(&session, &Moment::new(0, [7; 32])).unwrap();
    let content_type = &request.headers[0].value;
    assert!(
        content_type.ends_with(
            ";start-info=\"application/soap+xml\";action=\"http://www.altinn.no/services/test/ITest/Store\""
        )
    );
    let body = request.body.as_bytes().unwrap();
    assert_eq!(events(content_type, body, 99).unwrap().0.len(), 3);
    assert!(String::from_utf8_lossy(body).contains("charset=utf-8;type=\"application/soap+xml\"\r\n"));
}

type Heads = Vec<(bool, Option<String>)>;

/// What a message is, part by part.
fn events(content_type: &str, body: &[u8], size: usize) -> Result<(Heads, Vec<Vec<u8>>), Error> {
    let mut reader = RelatedReader::new(content_type, &Limits::default())?;
    let (mut heads, mut contents, mut open) = (Vec::new(), Vec::<Vec<u8>>::new(), false);
    for piece in body.chunks(size) {
        for event in reader.push(piece)? {
            match event {
                Event::Part(head) => {
                    assert!(!std::mem::replace(&mut open, true));
                    heads.push((head.root, head.content_id));
                    contents.push(Vec::new());
                }
                Event::Content(bytes) => {
                    assert!(open);
                    contents.last_mut().unwrap().extend(bytes);
                }
                Event::End => assert!(std::mem::take(&mut open)),
            }
        }
        assert!(reader.held() < 10_000);
    }
    reader.finish()?;
    assert!(!open);
    Ok((heads, contents))
}

// Properties.

/// Bits of a message, to be put together in any order: some are delimiters, some nearly.
fn bits() -> impl Strategy<Value = Vec<u8>> {
    let bit = prop_oneof![
        4 => Just(b"\r\n--b".to_vec()),
        2 => Just(b"\r\n".to_vec()),
        1 => Just(b"--".to_vec()),
        1 => Just(b"\r".to_vec()),
        1 => Just(b"\n".to_vec()),
        1 => Just(b" ".to_vec()),
        2 => Just(b"Content-ID: <1>".to_vec()),
        1 => Just(b"Content-ID: <2>\r\n".to_vec()),
        1 => Just(b"Content-Transfer-Encoding: base64\r\n".to_vec()),
        2 => Just(b"\r\n\r\n".to_vec()),
        3 => Just(b"QUJD".to_vec()),
        1 => proptest::collection::vec(any::<u8>(), 0..4),
    ];
    proptest::collection::vec(bit, 0..24).prop_map(|bits| bits.concat())
}

/// Text of a blob: mostly base64, in all the forms that text can have.
fn base64_text() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        12 => "[A-Da-d+/]{4}",
        3 => Just(" \r\n".to_owned()),
        2 => Just("&#x51;&#81;&#x3d;&#61;".to_owned()),
        2 => "([A-D]{4}){0,2}".prop_map(|text| format!("<![CDATA[{text}]]>")),
        2 => Just("<!-- </a:Data> ]]> QQ > -->".to_owned()),
        2 => Just("<?go QQ > ?>".to_owned()),
    ];
    let wrong = prop_oneof![
        Just("&lt;"),
        Just("]"),
        Just("="),
        Just("Q"),
        Just("<a/>"),
        Just("<xop:Include href='cid:1'/>"),
        Just("\u{1}"),
    ];
    let pieces = proptest::collection::vec(piece, 0..6).prop_map(|pieces| {
        // The reference with padding ends the text.
        let text = pieces.concat();
        text.split_inclusive("&#61;").next().unwrap_or_default().to_owned()
    });
    prop_oneof![
        12 => pieces.clone(),
        2 => (pieces.clone(), "(QQ|QUI)={0,2}").prop_map(|(text, last)| if text.contains("&#61;") { text } else { text + &last }),
        2 => Just("<xop:Include href='cid:1'/>".to_owned()),
        1 => Just(" \n<xop:Include href='cid:1'> </xop:Include>\t".to_owned()),
        1 => (pieces, wrong).prop_map(|(text, wrong)| text + wrong),
    ]
}

/// A piece of XML: mostly the elements of boxes, with everything that markup can be in between.
fn xml() -> impl Strategy<Value = String> {
    let attributes = prop_oneof![
        16 => Just(""),
        2 => Just(" x='>'"),
        1 => Just(" i:nil='true'"),
        1 => Just(" i:nil=\"false\""),
        1 => Just(" xmlns:a='urn:other'"),
        1 => Just(" xmlns='http://schemas.altinn.no/test/2026'"),
        1 => Just(" xmlns:b='http://www.altinn.no/x&amp;y'"),
    ];
    let blob = prop_oneof![
        6 => Just("a:Data"),
        2 => Just("a:Cover"),
        1 => Just("b:Data"),
        1 => Just("Data"),
    ];
    let record = prop_oneof![
        12 => Just("a:Boxes"),
        3 => Just("a:Box"),
        1 => Just("a:Title"),
        1 => Just("a:Other"),
    ];
    let element = |(name, attributes, inner): (&str, &str, String)| format!("<{name}{attributes}>{inner}</{name}>");
    let leaf = prop_oneof![
        12 => (blob, attributes.clone(), base64_text()).prop_map(element),
        1 => base64_text().prop_map(move |text| element(("a:Title", "", text))),
        1 => Just("<!--<a:Data>QUJD</a:Data>-->".to_owned()),
        1 => Just("<a:Data/>".to_owned()),
        1 => Just("&lt;a:Data>\n<![CDATA[<a:Data>QUJD</a:Data>]]>".to_owned()),
    ];
    leaf.prop_recursive(5, 40, 5, move |inner| {
        let inner = proptest::collection::vec((inner, 0..4), 1..5).prop_map(move |inner| {
            let boxed = |(inner, dice)| {
                if dice == 0 {
                    inner
                } else {
                    element(("a:Box", "", inner))
                }
            };
            inner.into_iter().map(boxed).collect::<String>()
        });
        (record.clone(), attributes.clone(), inner).prop_map(element)
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 500, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_envelope_in_any_pieces_is_what_it_is_whole(
        inner in proptest::collection::vec(xml(), 1..4),
        size in 1_usize..40,
    ) {
        same(FetchBoxes::DESCRIPTION, XML, envelope(&inner.concat()).as_bytes(), size)?;
    }

    #[test]
    fn any_envelope_with_a_part_in_any_pieces_is_what_it_is_whole(
        inner in proptest::collection::vec(xml(), 1..4),
        content in bits(),
        size in 1_usize..40,
    ) {
        let body = [root(&envelope(&inner.concat())), part("1", &content), end()].concat();
        same(FetchBoxes::DESCRIPTION, CONTENT_TYPE, &body, size)?;
    }

    #[test]
    fn any_message_in_any_pieces_has_the_same_parts(body in bits(), size in 1_usize..20) {
        let message = [b"--b\r\n\r\n".to_vec(), body, b"\r\n--b--\r\n".to_vec()].concat();
        let whole = events("multipart/related; boundary=b", &message, message.len());
        prop_assert_eq!(events("multipart/related; boundary=b", &message, size), whole);
    }

    #[test]
    fn any_content_without_a_delimiter_comes_back(content in bits(), size in 1_usize..20) {
        let message = [b"--delimiter\r\n\r\n".to_vec(), content.clone(), b"\r\n--delimiter--".to_vec()].concat();
        let (_, contents) = events("multipart/related; boundary=\"delimiter\"", &message, size).unwrap();
        prop_assert_eq!(contents, [content]);
    }
}
