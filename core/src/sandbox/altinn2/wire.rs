//! Requests as WCF reads them, and answers as it writes them.

use super::Incoming;
use super::refusal::Refusal;
use crate::date_time::DateTime;
use crate::error::{Error, ErrorCode};
use crate::http::{Header, Response};
use crate::message::{Absent, Attachments, Blob, Field, Kind, Member, Place, Record, Shape, Value, convert, xml};
use crate::operation::{Moment, Operation, Wire};
use crate::rest::multipart::parameters;
use crate::secret::Secret;
use crate::soap::{
    ADDRESSING, CredentialBlock, EXTENSION, Flavour, PASSWORD_TEXT, Payload, SOAP_11, SOAP_12, Serializer, Target,
    UTILITY, mtom,
};
use crate::xml::{Event, Limits, Reader, Start, XmlError};
use altinnkit_macros::message;
use std::marker::PhantomData;

/// The system's credentials, in a wrapper or in a header.
#[message(case = "camel")]
pub(super) struct SystemBlock {
    /// System user name (datasystem-ID).
    pub system_user_name: Option<String>,
    /// System password.
    pub system_password: Option<Secret>,
}

/// The same, spelled as the header blocks of the broker's uploads.
#[message]
struct CapitalSystemBlock {
    /// System user name (datasystem-ID).
    pub system_user_name: Option<String>,
    /// System password.
    pub system_password: Option<Secret>,
}

/// A request, read.
pub(super) struct Read {
    /// The system's credentials, wherever they were.
    pub(super) system: SystemBlock,
    /// What is asked for: a value of the request's shape.
    pub(super) input: Value,
    /// `wsa:MessageID`.
    pub(super) message_id: Option<String>,
}

/// A wrapper: the credentials and the operation's own parameters.
struct Wrapper<O>(PhantomData<O>);

impl<O: Operation> Wrapper<O> {
    const IS_CAPITAL: bool = match &O::DESCRIPTION.wire {
        Wire::Soap(contract) => matches!(contract.credentials, CredentialBlock::CapitalSystem),
        Wire::Rest(_) => false,
    };
    const FIELDS: &'static [Field] = &[
        if Self::IS_CAPITAL {
            convert::field::<CapitalSystemBlock>("system", "system", "", "").at(Place::Inline)
        } else {
            convert::field::<SystemBlock>("system", "system", "", "").at(Place::Inline)
        },
        Field::new("request", "request", "", Kind::Record(|| O::SHAPE), Absent::Refuse, "").at(Place::Inline),
    ];
    const SHAPE: Shape = Shape::new("", None, "", Self::FIELDS);
    const REF: &'static Shape = &Self::SHAPE;
}

/// The shape of an operation's wrapper: the credentials and the operation's own parameters.
pub(super) const fn wrapper<O: Operation>() -> &'static Shape {
    Wrapper::<O>::REF
}

/// The flavour that a request's content type speaks.
pub(super) fn flavour(request: &Incoming) -> Flavour {
    let content_type = request.get("content-type").unwrap_or_default().to_ascii_lowercase();
    if content_type.contains("application/soap+xml") {
        Flavour::Ws
    } else {
        Flavour::Basic
    }
}

/// The envelope of a request that comes as MTOM, as a request of its own, and the parts beside it; nothing when it comes
/// plainly.
pub(super) fn unpacked(request: &Incoming) -> Option<Result<(Incoming, Attachments), Refusal>> {
    let content_type = request.get("content-type").filter(|it| mtom::is_related(it))?;
    let media_type = parameters(content_type)
        .into_iter()
        .find(|(name, _)| name.eq_ignore_ascii_case("start-info"))
        .map_or_else(|| "text/xml".to_owned(), |(_, value)| value);
    let headers = request.headers.iter().map(|header| {
        let is_type = header.name.eq_ignore_ascii_case("content-type");
        Header::new(&header.name, if is_type { &media_type } else { &header.value })
    });
    let unpacked = mtom::unpack(content_type, &request.body, &Limits::default());
    Some(
        unpacked
            .map_err(|_| Refusal::malformed())
            .map(|(envelope, attachments)| {
                let request = Incoming::new(&request.method, &request.url, headers.collect(), envelope);
                (request, attachments)
            }),
    )
}

/// Whether a request's content type is one of SOAP's.
pub(super) fn is_soap(request: &Incoming) -> bool {
    let media_type = request.get("content-type").unwrap_or_default();
    let media_type = media_type.split(';').next().unwrap_or_default().trim();
    ["text/xml", "application/soap+xml"]
        .iter()
        .any(|known| media_type.eq_ignore_ascii_case(known))
}

/// The action of a request: a header of HTTP in SOAP 1.1, one of the envelope in SOAP 1.2.
pub(super) fn action(request: &Incoming, flavour: Flavour) -> Result<String, Refusal> {
    if flavour == Flavour::Basic {
        let action = request.get("soapaction").unwrap_or_default();
        return Ok(action.trim().trim_matches('"').to_owned());
    }
    let limits = Limits::default();
    let mut reader = Reader::new(&request.body, &limits).map_err(|_| Refusal::malformed())?;
    open(&mut reader, SOAP_12)?;
    let headers = match next(&mut reader)? {
        Some(start) if start.name.is(SOAP_12, "Header") => Headers::read(&mut reader)?,
        _ => Headers::default(),
    };
    Ok(headers.action.unwrap_or_default())
}

/// The header blocks of WS-Addressing and WS-Security.
#[derive(Default)]
struct Headers {
    action: Option<String>,
    message_id: Option<String>,
    has_security: bool,
    user_name: Option<String>,
    password: Option<String>,
    password_type: Option<String>,
    created: Option<String>,
    expires: Option<String>,
    /// A block in a namespace that nobody here knows, and that must be understood.
    not_understood: Option<String>,
}

impl Headers {
    /// Reads the content of the header that was just opened.
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refusal> {
        let mut headers = Self::default();
        while let Some(start) = next(reader)? {
            let text = |reader: &mut Reader<'_>| reader.text().map_err(bad).map(|text| Some(text.trim().to_owned()));
            if start.name.is(ADDRESSING, "Action") {
                headers.action = text(reader)?;
            } else if start.name.is(ADDRESSING, "MessageID") {
                headers.message_id = text(reader)?;
            } else if start.name.is(EXTENSION, "Security") {
                headers.has_security = true;
                headers.security(reader)?;
            } else {
                let must = matches!(start.attribute(SOAP_12, "mustUnderstand"), Some("1" | "true"));
                if must && !start.name.namespace.eq(ADDRESSING) {
                    headers.not_understood = Some(start.name.local.to_owned());
                }
                reader.skip_element().map_err(bad)?;
            }
        }
        Ok(headers)
    }

    fn security(&mut self, reader: &mut Reader<'_>) -> Result<(), Refusal> {
        while let Some(start) = next(reader)? {
            let is_timestamp = start.name.is(UTILITY, "Timestamp");
            if !is_timestamp && !start.name.is(EXTENSION, "UsernameToken") {
                reader.skip_element().map_err(bad)?;
                continue;
            }
            while let Some(child) = next(reader)? {
                let kind = child.attribute("", "Type").map(ToOwned::to_owned);
                let local = child.name.local.to_owned();
                let text = Some(reader.text().map_err(bad)?.into_owned());
                match (is_timestamp, local.as_str()) {
                    (true, "Created") => self.created = text,
                    (true, "Expires") => self.expires = text,
                    (false, "Username") => self.user_name = text,
                    (false, "Password") => (self.password, self.password_type) = (text, kind),
                    _ => {}
                }
            }
        }
        Ok(())
    }

    /// What WCF's binding checks before anybody sees the message.
    fn check(&self, needs_credentials: bool, now: i64) -> Result<(), Refusal> {
        /// How far the clocks may be apart: WCF's default, five minutes.
        const SKEW: i64 = 5 * 60_000;
        if let Some(header) = &self.not_understood {
            return Err(Refusal::not_understood(header));
        }
        if !needs_credentials {
            return Ok(());
        }
        if !self.has_security {
            return Err(Refusal::security("there is no security header"));
        }
        let instant = |text: &Option<String>| {
            let text = text.as_deref()?;
            DateTime::parse(text.trim()).ok()?.to_unix_millis()
        };
        if instant(&self.expires).is_some_and(|until| until.saturating_add(SKEW) <= now)
            || instant(&self.created).is_some_and(|from| from.saturating_sub(SKEW) > now)
        {
            return Err(Refusal::security("the timestamp is out of its time"));
        }
        if self.password_type.as_deref().is_some_and(|kind| kind != PASSWORD_TEXT) {
            return Err(Refusal::security("the password must be clear text"));
        }
        Ok(())
    }
}

/// Reads a request. What is out of order or in another namespace is dropped, and what is missing takes .NET's default.
pub(super) fn read(
    shape: &'static Shape,
    request: &Incoming,
    target: &Target<'_>,
    mut attachments: Attachments,
    now: i64,
) -> Result<Read, Refusal> {
    let soap = if target.flavour == Flavour::Basic {
        SOAP_11
    } else {
        SOAP_12
    };
    let contract = target.contract;
    let is_upload = matches!(contract.payload, Payload::Upload { .. });
    let order = match contract.serializer {
        Serializer::Xml => xml::Order::XmlSerializer,
        Serializer::DataContract => xml::Order::Wcf,
    };
    let limits = Limits::default();
    let mut reader = Reader::new(&request.body, &limits).map_err(bad)?;
    open(&mut reader, soap)?;
    let mut headers = Headers::default();
    let mut in_header = None;
    let start = loop {
        match next(&mut reader)? {
            Some(start) if start.name.is(soap, "Body") => break next(&mut reader)?,
            Some(start) if start.name.is(soap, "Header") => {
                // Read twice: once for the blocks of the binding, once for those of the contract.
                let raw = reader.raw_element(&start).map_err(bad)?.to_string();
                headers = header(&raw, |reader, _| Headers::read(reader))?;
                in_header = is_upload
                    .then(|| {
                        header(&raw, |reader, start| {
                            let mut reading = xml::Reading::new(reader, xml::Order::XmlSerializer);
                            reading
                                .record(shape, start, target.namespace)
                                .map_err(|error| unreadable(&error, target.namespace))
                        })
                    })
                    .transpose()?;
            }
            Some(_) => reader.skip_element().map_err(bad)?,
            None => break None,
        }
    };
    let Some(start) = start else {
        return Err(Refusal::formatter(
            "OperationFormatter encountered an invalid Message body: it is empty.",
        ));
    };
    let wanted = target.wrapper();
    if !start.name.is(target.namespace, wanted) {
        return Err(Refusal::formatter(&format!(
            "Error in deserializing body of request message for operation '{}'. OperationFormatter encountered an \
             invalid Message body. Expected to find node type 'Element' with name '{wanted}' and namespace '{}'. Found \
             node type 'Element' with name '{}' and namespace '{}'",
            target.name, target.namespace, start.name.local, start.name.namespace
        )));
    }
    let mut record = xml::Reading::new(&mut reader, order)
        .with(&mut attachments)
        .record(shape, &start, target.namespace)
        .map_err(|error| unreadable(&error, target.namespace))?;
    finish(&mut reader)?;
    if let Some(in_header) = in_header {
        join(&mut record, in_header);
    }
    if target.flavour != Flavour::Basic {
        headers.check(contract.credentials != CredentialBlock::Nothing, now)?;
    }
    defaults(shape, &mut record).map_err(|what| Refusal::formatter(&what))?;
    let (fields, _) = record.into_parts();
    let mut fields = fields.into_iter();
    let (system, own) = (fields.next().unwrap_or_default(), fields.next().unwrap_or_default());
    let system = if target.flavour == Flavour::Basic {
        // Both blocks have the same fields in the same order.
        <SystemBlock as Member>::from_value(system).unwrap_or_default()
    } else {
        SystemBlock {
            system_user_name: headers.user_name,
            system_password: headers.password.map(Secret::new),
            ..SystemBlock::new()
        }
    };
    Ok(Read {
        system,
        input: own,
        message_id: headers.message_id,
    })
}

/// Reads the content of a header that was taken out as text.
fn header<T>(
    raw: &str,
    read: impl for<'a> FnOnce(&mut Reader<'a>, &Start<'a>) -> Result<T, Refusal>,
) -> Result<T, Refusal> {
    let limits = Limits::default();
    let mut reader = Reader::new(raw.as_bytes(), &limits).map_err(bad)?;
    let start = next(&mut reader)?.ok_or_else(Refusal::malformed)?;
    read(&mut reader, &start)
}

/// Takes from the second what the first lacks, in inline records too.
fn join(first: &mut Record, second: Record) {
    let (fields, _) = second.into_parts();
    for (index, value) in fields.into_iter().enumerate() {
        match (first.get_mut(index), value) {
            (Some(Value::Record(mine)), Value::Record(theirs)) => join(mine, theirs),
            (Some(mine), theirs) if mine.is_absent() => *mine = theirs,
            _ => {}
        }
    }
}

fn bad(_: XmlError) -> Refusal {
    Refusal::malformed()
}

/// The next child of the open element; nothing at its end.
fn next<'a>(reader: &mut Reader<'a>) -> Result<Option<Start<'a>>, Refusal> {
    loop {
        match reader.next_event().map_err(bad)? {
            Event::Start(start) => return Ok(Some(start)),
            Event::Text(_) => {}
            Event::End | Event::Eof => return Ok(None),
        }
    }
}

/// Opens the envelope.
fn open(reader: &mut Reader<'_>, soap: &str) -> Result<(), Refusal> {
    match next(reader)? {
        Some(start) if start.name.is(soap, "Envelope") => Ok(()),
        Some(start) => Err(Refusal::envelope(&format!(
            "Unrecognized message version: expected an Envelope in {soap}, found {}.",
            start.name.local
        ))),
        None => Err(Refusal::malformed()),
    }
}

/// Reads on to the end: a document that breaks off must not be acted on.
fn finish(reader: &mut Reader<'_>) -> Result<(), Refusal> {
    loop {
        match reader.next_event().map_err(bad)? {
            Event::Eof => return Ok(()),
            Event::Start(_) | Event::Text(_) | Event::End => {}
        }
    }
}

fn unreadable(error: &Error, namespace: &str) -> Refusal {
    if error.code == ErrorCode::InvalidValue {
        let path = error.path.clone().unwrap_or_default();
        Refusal::formatter(&format!(
            "There was an error while trying to deserialize parameter {namespace}:{path}. The InnerException message \
             was '{}'. Please see InnerException for more details.",
            error.detail
        ))
    } else {
        Refusal::malformed()
    }
}

/// Gives what is missing and may not be null its default, as .NET does, and refuses names that an enumeration lacks.
fn defaults(shape: &'static Shape, record: &mut Record) -> Result<(), String> {
    for (index, field) in shape.fields.iter().enumerate() {
        let Some(value) = record.get_mut(index) else { continue };
        if value.is_absent() && field.absent == Absent::Refuse {
            *value = default(field);
        }
        match value {
            Value::List(items) => items.iter_mut().try_for_each(|item| settle(field, item))?,
            value => settle(field, value)?,
        }
    }
    Ok(())
}

fn settle(field: &'static Field, value: &mut Value) -> Result<(), String> {
    match (field.kind, value) {
        (Kind::Record(shape), Value::Record(record)) => defaults(shape(), record),
        (Kind::Enum(names), Value::Text(name)) if names().names.iter().all(|(known, _)| known != name) => Err(format!(
            "Invalid enum value '{name}' cannot be deserialized into type '{}'.",
            names().name
        )),
        _ => Ok(()),
    }
}

fn default(field: &'static Field) -> Value {
    if field.many.is_some() {
        return Value::List(Vec::new());
    }
    match field.kind {
        Kind::Bool => Value::Bool(false),
        Kind::I32 | Kind::I64 | Kind::U32 => Value::Int(0),
        Kind::F64 => Value::Float(0.0),
        Kind::Text(_) => Value::Text(String::new()),
        Kind::Enum(names) => Value::Text(
            names()
                .names
                .first()
                .map(|(name, _)| (*name).to_owned())
                .unwrap_or_default(),
        ),
        Kind::Bytes => Value::Bytes(Vec::new()),
        Kind::Blob => Value::Blob(Blob::Bytes(Vec::new())),
        Kind::Secret => Value::Secret(Secret::new("")),
        Kind::Json | Kind::Texts => Value::Absent,
        Kind::Record(shape) => Value::Record(shape().empty()),
    }
}

/// Writes the answer; without an output, an answer without a result.
pub(super) fn answer(
    shape: &'static Shape,
    target: &Target<'_>,
    output: Option<Value>,
    relates_to: Option<&str>,
    now: i64,
) -> Result<Response, Error> {
    let refused = |error: XmlError| Error::input("", error.to_string());
    let moment = Moment::new(now, relates_to.unwrap_or_default());
    let mut writing = xml::Writing::new();
    if target.contract.service.mtom {
        writing.include_blobs(&moment);
    }
    let raw = writing.raw();
    raw.start("s:Envelope");
    if target.flavour == Flavour::Basic {
        raw.attribute("xmlns:s", SOAP_11).map_err(refused)?;
    } else {
        headers(raw, &target.reply_action(), relates_to, now).map_err(refused)?;
    }
    raw.start("s:Body");
    let record = match output {
        Some(Value::Record(record)) => Some(record),
        _ => None,
    };
    match (target.contract.payload, record) {
        (Payload::Upload { answer, .. }, record) => {
            writing.open(answer, target.namespace).map_err(refused)?;
            writing.fields(shape, &record.unwrap_or_else(|| shape.empty()), target.namespace)?;
        }
        (Payload::Wrapped, record) => {
            let wrapper = format!("{}Response", target.name);
            writing.open(&wrapper, target.namespace).map_err(refused)?;
            let whole = shape.fields.iter().find(|field| field.place == Place::Whole);
            match (record, whole) {
                (Some(record), Some(field)) => {
                    let name = format!("{}Result", target.name);
                    writing.whole(&name, target.namespace, field, record.get(0))?;
                }
                (Some(record), None) if !shape.fields.is_empty() => {
                    writing.record(&format!("{}Result", target.name), target.namespace, shape, &record)?;
                }
                _ => {}
            }
        }
    }
    if target.contract.service.mtom {
        let media_type = match target.flavour {
            Flavour::Basic => "text/xml",
            _ => "application/soap+xml",
        };
        let included = writing.take_included();
        let related = mtom::package(writing.into_body(), included, media_type, None, &moment);
        let body = related.body.as_bytes().map(<[u8]>::to_vec).unwrap_or_default();
        return Ok(Response::new(200, body)
            .header("Content-Type", related.content_type)
            .header("MIME-Version", "1.0"));
    }
    let content_type = match target.flavour {
        Flavour::Basic => "text/xml; charset=utf-8".to_owned(),
        _ => format!(
            "application/soap+xml; charset=utf-8; action=\"{}\"",
            target.reply_action()
        ),
    };
    Ok(Response::new(200, writing.into_text()).header("Content-Type", content_type))
}

/// What WCF's binding puts on an answer in SOAP 1.2.
fn headers(raw: &mut crate::xml::Writer, action: &str, relates_to: Option<&str>, now: i64) -> Result<(), XmlError> {
    let instant = |millis: i64| DateTime::from_unix_millis(millis).to_string();
    raw.attribute("xmlns:s", SOAP_12)?;
    raw.attribute("xmlns:a", ADDRESSING)?;
    raw.attribute("xmlns:u", UTILITY)?;
    raw.start("s:Header");
    raw.start("a:Action");
    raw.attribute("s:mustUnderstand", "1")?;
    raw.text(action)?;
    raw.end();
    if let Some(id) = relates_to {
        raw.element("a:RelatesTo", id)?;
    }
    raw.start("o:Security");
    raw.attribute("s:mustUnderstand", "1")?;
    raw.attribute("xmlns:o", EXTENSION)?;
    raw.start("u:Timestamp");
    raw.attribute("u:Id", "_0")?;
    raw.element("u:Created", &instant(now))?;
    raw.element("u:Expires", &instant(now.saturating_add(5 * 60_000)))?;
    raw.end();
    raw.end();
    raw.end();
    Ok(())
}
