//! Looking over an input before anything is built of it: nothing missing, nothing of the wrong kind or format, nothing that
//! would not be sent.

mod names;
mod text;

pub(crate) use names::alternatives;
#[cfg(feature = "schema")]
pub(crate) use text::Carrier;
#[cfg(feature = "sandbox")]
pub(crate) use text::document;
pub(crate) use text::{MOMENT, is_address, is_credential, is_moment, is_token, is_uuid, is_word};

use crate::date_time::DateTime;
use crate::error::{Error, ErrorCode};
use crate::identity::IdentityError;
use crate::message::{Absent, Field, Format, Kind, Record, Shape, Source, Value};
use crate::session::Session;

/// What is asked of an input, by what becomes of it.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Rules<'s> {
    session: &'s Session,
    use_: Use,
    /// Whether it goes to Altinn 3, which reads times without an offset as it likes.
    altinn3: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Use {
    /// It is sent.
    Send,
    /// It becomes a document, where a text may be empty.
    Write,
    /// It is what a function works on. Its own fields are the host's; the records in them come from answers of Altinn's,
    /// and may hold what only a newer altinnkit knows.
    WorkOn,
    /// A record out of an answer, within such an input.
    Came,
}

impl<'s> Rules<'s> {
    /// For what is sent by the operation or flow of that address.
    pub(crate) fn sending(id: &str, session: &'s Session) -> Self {
        Self {
            session,
            use_: Use::Send,
            altinn3: !id.starts_with("altinn2."),
        }
    }

    /// For what is written into a document.
    pub(crate) fn writing(session: &'s Session) -> Self {
        Self {
            session,
            use_: Use::Write,
            altinn3: false,
        }
    }

    /// For what a function works on.
    pub(crate) fn working_on(session: &'s Session) -> Self {
        Self {
            session,
            use_: Use::WorkOn,
            altinn3: false,
        }
    }

    fn sends(&self) -> bool {
        self.use_ == Use::Send
    }

    /// Whether names and members that altinnkit does not know are as good as others.
    fn is_open(&self) -> bool {
        self.use_ == Use::Came
    }

    /// The same for a record within.
    fn within(mut self) -> Self {
        if self.use_ == Use::WorkOn {
            self.use_ = Use::Came;
        }
        self
    }
}

/// Fills in what comes from the session and checks the rest, fields of fields included.
pub(crate) fn input(shape: &'static Shape, value: &mut Value, rules: &Rules<'_>) -> Result<(), Error> {
    record(shape, value, rules).map_err(|error| match error.path.as_deref() {
        // The input itself has no name: the field that is one too many, or the first that could be given.
        Some("") if !shape.one_of.is_empty() => {
            let at = value
                .as_record()
                .and_then(|record| given(shape, record).nth(1))
                .or(shape.one_of.first().copied());
            error.at(at.unwrap_or_default())
        }
        _ => error,
    })
}

fn record(shape: &'static Shape, value: &mut Value, rules: &Rules<'_>) -> Result<(), Error> {
    let Value::Record(record) = value else {
        return Err(Error::input("", "must be an object"));
    };
    if !rules.is_open() {
        nothing_unknown(shape, record)?;
        if !shape.one_of.is_empty() && given(shape, record).count() != 1 {
            let detail = format!("must have exactly one of {}", shape.one_of.join(", "));
            return Err(Error::input("", detail));
        }
    }
    for (index, field) in shape.fields.iter().enumerate() {
        if let Some(value) = record.get_mut(index) {
            check(field, value, rules).map_err(|error| error.within(field.host))?;
        }
    }
    Ok(())
}

/// The fields of a choice that a record has.
fn given(shape: &'static Shape, record: &Record) -> impl Iterator<Item = &'static str> {
    shape.one_of.iter().copied().filter(|name| {
        let at = shape.fields.iter().position(|field| field.host == *name);
        at.is_some_and(|at| !matches!(record.get(at), Value::Absent))
    })
}

/// Refuses what a configuration has no field for, records within records included.
pub(crate) fn known_only(shape: &'static Shape, value: &Value) -> Result<(), Error> {
    let Value::Record(record) = value else { return Ok(()) };
    nothing_unknown(shape, record)?;
    shape.fields.iter().enumerate().try_for_each(|(index, field)| {
        let Kind::Record(of) = field.kind else { return Ok(()) };
        match record.get(index) {
            Value::List(items) => items.iter().enumerate().try_for_each(|(index, item)| {
                known_only(of(), item).map_err(|error| error.within(&format!("[{index}]")))
            }),
            one => known_only(of(), one),
        }
        .map_err(|error| error.within(field.host))
    })
}

fn nothing_unknown(shape: &Shape, record: &Record) -> Result<(), Error> {
    if record.unknown.is_empty() {
        return Ok(());
    }
    let names: Vec<String> = record
        .unknown
        .iter()
        .take(5)
        .map(|(name, _)| names::quoted(name))
        .collect();
    let detail = format!(
        "{} has no such fields, and what is not known cannot be sent: {}; leave them out",
        shape.name,
        names.join(", ")
    );
    Err(Error::input("unknown", detail))
}

/// Looks over an answer: what its type promises is there, fields of fields included. Hosts may rely on it as Rust does.
pub(crate) fn complete(shape: &'static Shape, value: &Value) -> Result<(), Error> {
    let Value::Record(record) = value else { return Ok(()) };
    shape
        .fields
        .iter()
        .enumerate()
        .try_for_each(|(index, field)| promised(field, record.get(index)).map_err(|error| error.within(field.host)))
}

fn promised(field: &'static Field, value: &Value) -> Result<(), Error> {
    match (value, field.kind) {
        (Value::Absent, _) if field.absent == Absent::Refuse => {
            Err(Error::new(ErrorCode::UnexpectedAnswer, "is missing from the answer"))
        }
        (Value::List(items), _) => items.iter().enumerate().try_for_each(|(index, item)| {
            promised_item(field, item).map_err(|error| error.within(&format!("[{index}]")))
        }),
        (Value::Text(text), Kind::Text(Format::DateTime)) if DateTime::parse(text).is_err() => Err(Error::new(
            ErrorCode::UnexpectedAnswer,
            "is not a date and time in the answer",
        )),
        (Value::Record(_), Kind::Record(shape)) => complete(shape(), value),
        _ => Ok(()),
    }
}

/// The same for one item of a list.
pub(crate) fn promised_item(field: &'static Field, item: &Value) -> Result<(), Error> {
    match item {
        Value::Absent => Err(Error::new(ErrorCode::UnexpectedAnswer, "is missing from the answer")),
        item => promised(field, item),
    }
}

fn check(field: &'static Field, value: &mut Value, rules: &Rules<'_>) -> Result<(), Error> {
    // An empty list says no more than none at all, in every language, where the contract does not tell them apart.
    if !field.tells_empty && matches!(value, Value::List(items) if items.is_empty()) {
        *value = Value::Absent;
    }
    if value.is_absent() {
        *value = supplied(field.source, rules.session)?;
    }
    let flavour = rules.session.flavour();
    if !field.travels_in(flavour) {
        return if value.is_absent() {
            Ok(())
        } else {
            let detail = format!(
                "Altinn does not know it in the {} flavour, which the session's credentials choose; leave it out",
                flavour.as_str()
            );
            Err(Error::input("", detail))
        };
    }
    match value {
        Value::Absent if field.absent == Absent::Refuse && !field.flavours.is_empty() => Err(Error::input(
            "",
            format!("is missing: the {} flavour needs it", flavour.as_str()),
        )),
        Value::Absent if field.absent == Absent::Refuse => Err(Error::input("", "is missing")),
        Value::Absent => Ok(()),
        Value::List(items) if field.many.is_some() => items
            .iter_mut()
            .enumerate()
            .try_for_each(|(index, item)| one(field, item, rules).map_err(|error| error.within(&format!("[{index}]")))),
        _ if field.many.is_some() => Err(Error::input("", "must be a list")),
        value => one(field, value, rules),
    }
}

fn supplied(source: Source, session: &Session) -> Result<Value, Error> {
    match (source, &session.credentials) {
        (Source::Host, _) => Ok(Value::Absent),
        (Source::LanguageId, _) => Ok(Value::Int(session.language.lcid())),
        (Source::SystemUserName, Some(credentials)) => Ok(Value::Text(credentials.system_user_name().to_owned())),
        (Source::SystemUserName, None) => Err(Error::new(
            ErrorCode::MissingCredentials,
            "the session has no system credentials to take it from",
        )),
    }
}

fn one(field: &'static Field, value: &mut Value, rules: &Rules<'_>) -> Result<(), Error> {
    match (field.kind, &mut *value) {
        // A nil item of an answer's list keeps its place.
        (_, Value::Absent) if rules.is_open() => Ok(()),
        (_, Value::Record(record)) if record.is_nil() => match rules.within().is_open() {
            true => Ok(()),
            false => Err(Error::input("", "must be an object")),
        },
        (Kind::Record(shape), Value::Record(_)) => record(shape(), value, &rules.within()),
        (Kind::Text(format), Value::Text(text)) => text::check(field, format, text, rules),
        (Kind::Secret, Value::Secret(secret)) => text::secret(secret, rules),
        (Kind::Enum(_), Value::Text(_) | Value::UnknownName(_)) if rules.is_open() => Ok(()),
        (Kind::Enum(shape), value) => names::of(shape(), value),
        (Kind::I32, Value::Int(number)) if i32::try_from(*number).is_err() => {
            Err(Error::input("", "must be a 32-bit integer"))
        }
        (Kind::U32, Value::Int(number)) if u32::try_from(*number).is_err() => {
            Err(Error::input("", "must be an integer from 0 to 4294967295"))
        }
        (Kind::F64, Value::Float(number)) if !number.is_finite() && !rules.is_open() => {
            Err(Error::input("", "must be a finite number"))
        }
        (Kind::Texts, Value::Json(json)) => texts(json, rules),
        (Kind::Json, Value::Json(json)) if rules.sends() && holds_nul(json) => {
            Err(Error::input("", "holds the character U+0000, which Altinn cannot keep"))
        }
        (Kind::Bool, Value::Bool(_))
        | (Kind::I32 | Kind::I64 | Kind::U32, Value::Int(_))
        | (Kind::F64, Value::Float(_))
        | (Kind::Bytes, Value::Bytes(_))
        | (Kind::Blob, Value::Blob(_))
        | (Kind::Json, Value::Json(_)) => Ok(()),
        _ => Err(Error::input("", "is of the wrong type")),
    }
}

/// Texts by name, and nothing else: Altinn keeps them in a dictionary of texts.
fn texts(json: &serde_json::Value, rules: &Rules<'_>) -> Result<(), Error> {
    let Some(entries) = json.as_object() else {
        return Err(Error::input("", "must be an object of texts"));
    };
    match entries.iter().find(|(_, value)| !value.is_string()) {
        Some((name, _)) => Err(Error::input(name, "must be a text")),
        None if rules.sends() && holds_nul(json) => {
            Err(Error::input("", "holds the character U+0000, which Altinn cannot keep"))
        }
        None => Ok(()),
    }
}

fn holds_nul(json: &serde_json::Value) -> bool {
    use serde_json::Value as Json;
    match json {
        Json::String(text) => text.contains('\0'),
        Json::Array(items) => items.iter().any(holds_nul),
        Json::Object(members) => members
            .iter()
            .any(|(name, member)| name.contains('\0') || holds_nul(member)),
        _ => false,
    }
}

fn identity(error: IdentityError) -> Error {
    Error::new(ErrorCode::InvalidIdentity, error.to_string())
}
