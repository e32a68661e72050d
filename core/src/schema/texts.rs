//! Texts as JSON Schema: the same rules that [`crate::check`] follows. What a pattern cannot say (check digits, well-formed
//! XML, days that exist) is named by `format` or `contentMediaType`.

use crate::check::Carrier;
use crate::message::{Absent, Field, Format};
use serde_json::{Value as Json, json};

/// Base64 with padding (RFC 4648, section 4), canonical in its last digit.
pub(super) const BASE64: &str = "^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/][AQgw]==|[A-Za-z0-9+/]{2}[AEIMQUYcgkosw048]=)?$";
/// A name: something to see, and no control character.
pub(super) const NAME: &str = "^[^\\u0000-\\u001f\\u007f-\\u009f\\ufffe\\uffff]*[^\\s\\u0000-\\u001f\\u007f-\\u009f\\ufffe\\uffff][^\\u0000-\\u001f\\u007f-\\u009f\\ufffe\\uffff]*$";
/// What both XML 1.0 and Altinn's JSON can carry.
const BODY: &str = "^[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\ufffe\\uffff]*$";
/// No control character.
const LINE: &str = "^[^\\u0000-\\u001f\\u007f-\\u009f]+$";
/// The same, and not a step in a path.
const PATH: &str = "^(?!\\.{1,2}$)[^\\u0000-\\u001f\\u007f-\\u009f]+$";
const APP: &str = "^[A-Za-z0-9_-]+$";
const HEADER: &str = "^[!-~](?:[ -~]*[!-~])?$";
/// A date and time with `Z` or an offset.
const MOMENT: &str =
    "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:\\.[0-9]{1,9})?(?:Z|[+-][0-9]{2}:[0-9]{2})$";
/// The same, or without a time of day, or without an offset: Altinn II's local times.
const LOCAL: &str =
    "^[0-9]{4}-[0-9]{2}-[0-9]{2}(?:T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:\\.[0-9]{1,9})?)?(?:Z|[+-][0-9]{2}:[0-9]{2})?$";
const FILTER: &str = "^(?:gte?|lte?|eq):[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:\\.[0-9]{1,9})?(?:Z|[+-][0-9]{2}:[0-9]{2})$";
const MEDIA_TYPE: &str = "^[!#$%&'*+.^_`|~0-9A-Za-z-]+/[!#$%&'*+.^_`|~0-9A-Za-z-]+(?:; *[!#$%&'*+.^_`|~0-9A-Za-z-]+=(?:[!#$%&'*+.^_`|~0-9A-Za-z-]+|\"[ !#-\\[\\]-~]*\"))*$";
const UUID: &str = "^[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$";
/// `https`, or `http` on this very machine; without a slash at the end.
const ADDRESS: &str = "^(?:https://[^\\s/:@\\u0000-\\u001f\\u007f-\\u009f]|http://(?:127\\.0\\.0\\.1|localhost)(?![^/:]))[^\\s@\\u0000-\\u001f\\u007f-\\u009f]*(?<!/)$";
const TOKEN: &str = "^[A-Za-z0-9._~+/-]+=*$";

/// A text in an answer.
pub(super) fn answered(format: Format) -> Json {
    match format {
        Format::Plain
        | Format::Xml
        | Format::WrittenTime
        | Format::TimeFilter
        | Format::Language
        | Format::MediaType => {
            json!({"type": "string"})
        }
        Format::DateTime => json!({"type": "string", "format": "date-time"}),
        other => simple(other),
    }
}

/// A text on its way out.
pub(super) fn sent(field: &Field, format: Format, altinn3: bool) -> Json {
    match format {
        Format::Plain | Format::WrittenTime => plain(field),
        Format::Xml => json!({"type": "string", "contentMediaType": "application/xml", "minLength": 1}),
        Format::DateTime if altinn3 => json!({"type": "string", "format": "date-time", "pattern": MOMENT}),
        Format::DateTime => json!({"type": "string", "format": "date-time", "pattern": LOCAL}),
        Format::Uuid => json!({"type": "string", "format": "uuid", "pattern": UUID}),
        Format::Url => json!({"type": "string", "format": "uri", "pattern": ADDRESS}),
        other => simple(other),
    }
}

fn plain(field: &Field) -> Json {
    let pattern = match Carrier::of(field) {
        Carrier::Path => PATH,
        Carrier::App => APP,
        Carrier::Query | Carrier::FileName => LINE,
        Carrier::Header => HEADER,
        Carrier::Body if field.absent == Absent::Refuse => {
            return json!({"type": "string", "minLength": 1, "pattern": BODY});
        }
        Carrier::Body => BODY,
    };
    json!({"type": "string", "pattern": pattern})
}

fn simple(format: Format) -> Json {
    match format {
        Format::Plain | Format::WrittenTime | Format::Xml | Format::DateTime => json!({"type": "string"}),
        Format::OrganisationNumber => json!({"type": "string", "pattern": "^[0-9]{9}$"}),
        Format::NationalIdentityNumber => json!({"type": "string", "pattern": "^[0-9]{11}$"}),
        Format::Reportee => json!({"type": "string", "pattern": "^([0-9]{9}|[0-9]{11})$"}),
        Format::InstanceOwner => json!({"type": "string", "pattern": "^(Organisation:[0-9]{9}|Person:[0-9]{11})$"}),
        Format::Uuid => json!({"type": "string", "format": "uuid"}),
        Format::Decimal => json!({"type": "string", "pattern": "^[+-]?[0-9]*\\.?[0-9]+$"}),
        Format::Url => json!({"type": "string", "format": "uri"}),
        Format::PartyId => json!({"type": "string", "pattern": "^[1-9][0-9]{0,9}$"}),
        Format::Language => json!({"type": "string", "pattern": "^[a-z]{2}$"}),
        Format::MediaType => json!({"type": "string", "pattern": MEDIA_TYPE}),
        Format::TimeFilter => json!({"type": "string", "pattern": FILTER}),
    }
}

/// A password, a code or a token.
pub(super) fn secret(altinn3: bool) -> Json {
    let pattern = if altinn3 { TOKEN } else { NAME };
    json!({"type": "string", "format": "password", "pattern": pattern})
}
