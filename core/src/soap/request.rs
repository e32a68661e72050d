//! Requests: envelope, credentials and parameters in their places.

use super::Contract;
use super::{
    ADDRESSING, CredentialBlock, Flavour, Payload, SOAP_11, SOAP_12, Target, UTILITY, addressing, mtom, username_token,
};
use crate::error::{Error, ErrorCode};
use crate::http::Request;
use crate::message::{Kind, Place, Record, Shape, Value, xml};
use crate::operation::Moment;
use crate::secret::Secret;
use crate::session::{Credentials, Session};
use crate::xml::XmlError;

pub(crate) fn prepare(
    contract: &Contract,
    shape: &'static Shape,
    record: &Record,
    session: &Session,
    moment: &Moment,
) -> Result<Request, Error> {
    let target = contract.for_session(session)?;
    session.check()?;
    let url = format!("{}{}", session.environment.addresses().portal, target.path);
    let mut secrets = Vec::new();
    collect_secrets(shape, record, &mut secrets);
    if let Some(credentials) = session.credentials.as_ref().and_then(Credentials::system_password) {
        secrets.push(credentials.clone());
    }

    let mut request = Request::new("POST", &url).hiding(secrets);
    let mut writing = xml::Writing::new();
    if contract.service.mtom {
        writing.include_blobs(moment);
    }
    let is_upload = matches!(contract.payload, Payload::Upload { .. });
    let raw = writing.raw();
    raw.start("s:Envelope");
    if target.flavour == Flavour::Basic {
        raw.attribute("xmlns:s", SOAP_11).map_err(refused)?;
        if is_upload {
            raw.start("s:Header");
        }
    } else {
        let id = addressing::message_id(moment);
        raw.attribute("xmlns:s", SOAP_12).map_err(refused)?;
        raw.attribute("xmlns:a", ADDRESSING).map_err(refused)?;
        raw.attribute("xmlns:u", UTILITY).map_err(refused)?;
        raw.start("s:Header");
        addressing::write(raw, &target.action(), &id, &url).map_err(refused)?;
        security(raw, contract, session, moment)?;
        if !is_upload {
            raw.end();
        }
        request.message_id = Some(id);
    }
    if is_upload {
        upload(&mut writing, &target, shape, record, session)?;
    } else {
        wrapped(&mut writing, &target, shape, record, session)?;
    }
    writing.raw().end();

    let action = target.action();
    let included = writing.take_included();
    let envelope = writing.into_body();
    let (media_type, said) = match target.flavour {
        Flavour::Basic => ("text/xml", None),
        Flavour::Ws | Flavour::Ec2 => ("application/soap+xml", Some(action.as_str())),
    };
    let request = if contract.service.mtom {
        let related = mtom::package(envelope, included, media_type, said, moment);
        request
            .header("Content-Type", related.content_type)
            .header("MIME-Version", "1.0")
            .body(related.body)
    } else {
        let said = said.map(|action| format!("; action=\"{action}\"")).unwrap_or_default();
        request
            .header("Content-Type", format!("{media_type}; charset=utf-8{said}"))
            .body(envelope)
    };
    Ok(match target.flavour {
        Flavour::Basic => request.header("SOAPAction", format!("\"{action}\"")),
        Flavour::Ws | Flavour::Ec2 => request,
    })
}

/// Credentials and parameters in the wrapper.
fn wrapped<'s>(
    writing: &mut xml::Writing<'s>,
    target: &Target<'s>,
    shape: &'static Shape,
    record: &Record,
    session: &Session,
) -> Result<(), Error> {
    writing.raw().start("s:Body");
    writing.open(target.wrapper(), target.namespace).map_err(refused)?;
    for (name, text) in credentials(target, session)? {
        writing.raw().element(name, text).map_err(in_credentials)?;
    }
    writing.fields(shape, record, target.namespace)?;
    writing.close();
    writing.raw().end();
    Ok(())
}

/// Credentials and parameters in header blocks. What is a member of the request, the bytes, goes in the wrapper.
fn upload<'s>(
    writing: &mut xml::Writing<'s>,
    target: &Target<'s>,
    shape: &'static Shape,
    record: &Record,
    session: &Session,
) -> Result<(), Error> {
    for (name, text) in credentials(target, session)? {
        writing.open(name, target.namespace).map_err(refused)?;
        writing.raw().text(text).map_err(in_credentials)?;
        writing.close();
    }
    writing.fields_where(|place| place != Place::Member, shape, record, target.namespace)?;
    writing.raw().end();
    writing.raw().start("s:Body");
    writing.open(target.wrapper(), target.namespace).map_err(refused)?;
    writing.fields_where(|place| place == Place::Member, shape, record, target.namespace)?;
    writing.close();
    writing.raw().end();
    Ok(())
}

/// The system's credentials, where they travel as elements: names and texts.
fn credentials<'s>(target: &Target<'_>, session: &'s Session) -> Result<Vec<(&'static str, &'s str)>, Error> {
    let Some((name, password)) = target.contract.credentials.elements(target.flavour) else {
        return Ok(Vec::new());
    };
    let Some(Credentials::System {
        system_user_name,
        system_password,
    }) = &session.credentials
    else {
        return Err(missing(
            "the session needs credentials of kind system, with the system's user name and password",
        ));
    };
    Ok(vec![(name, system_user_name), (password, system_password.expose())])
}

fn in_credentials(error: XmlError) -> Error {
    refused(error).within("session.credentials")
}

/// The security header; none for what needs no credentials and has none.
fn security(
    raw: &mut crate::xml::Writer,
    contract: &Contract,
    session: &Session,
    moment: &Moment,
) -> Result<(), Error> {
    match &session.credentials {
        Some(Credentials::UsernameToken(token)) => username_token::write(raw, token, moment).map_err(in_credentials),
        _ if contract.credentials == CredentialBlock::Nothing => Ok(()),
        _ => Err(missing("the WS flavour needs credentials of kind usernameToken")),
    }
}

fn missing(what: &str) -> Error {
    Error::new(ErrorCode::MissingCredentials, what)
}

fn refused(error: XmlError) -> Error {
    Error::input("", error.to_string())
}

/// Every secret of a message, so that printing the request hides it.
pub(crate) fn collect_secrets(shape: &'static Shape, record: &Record, secrets: &mut Vec<Secret>) {
    for (index, field) in shape.fields.iter().enumerate() {
        let mut one = |value: &Value| match (value, field.kind) {
            (Value::Secret(secret), _) => secrets.push(secret.clone()),
            (Value::Record(record), Kind::Record(shape)) => collect_secrets(shape(), record, secrets),
            _ => {}
        };
        match record.get(index) {
            Value::List(items) => items.iter().for_each(one),
            value => one(value),
        }
    }
}
