//! The security header of the WS flavour: WS-Security 1.0 with a timestamp and a UsernameToken.

use crate::date_time::DateTime;
use crate::operation::Moment;
use crate::session::UsernameToken;
use crate::xml::{Writer, XmlError};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

/// Namespace of `Timestamp`, `Created` and ids (WS-Security 1.0, utility).
pub const UTILITY: &str = "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-utility-1.0.xsd";
/// Namespace of `Security` and `UsernameToken` (WS-Security 1.0, extension).
pub const EXTENSION: &str = "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd";
/// The password as it is (UsernameToken Profile 1.0, section 3.1). Altinn needs the clear text: a digest does not do.
pub const PASSWORD_TEXT: &str =
    "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-username-token-profile-1.0#PasswordText";
const BASE64: &str = "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-soap-message-security-1.0#Base64Binary";

/// How long a message counts after it was made: WCF's default, five minutes.
const VALIDITY: i64 = 5 * 60_000;

/// Writes `Security` into the open header; the prefixes `s` and `u` are in scope. The order is that of the Strict layout.
pub(super) fn write(writer: &mut Writer, token: &UsernameToken, moment: &Moment) -> Result<(), XmlError> {
    writer.start("o:Security");
    writer.attribute("s:mustUnderstand", "1")?;
    writer.attribute("xmlns:o", EXTENSION)?;
    if token.timestamp {
        writer.start("u:Timestamp");
        writer.attribute("u:Id", "_0")?;
        writer.element("u:Created", &instant(moment.now))?;
        writer.element("u:Expires", &instant(moment.now.saturating_add(VALIDITY)))?;
        writer.end();
    }
    writer.start("o:UsernameToken");
    writer.attribute("u:Id", &format!("uuid-{}-1", moment.uuid("username token")))?;
    writer.element("o:Username", &token.system_user_name)?;
    writer.start("o:Password");
    writer.attribute("Type", PASSWORD_TEXT)?;
    writer.text(token.system_password.expose())?;
    writer.end();
    if token.nonce {
        let [nonce @ .., _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _] = moment.random("username token nonce");
        let nonce: [u8; 16] = nonce;
        writer.start("o:Nonce");
        writer.attribute("EncodingType", BASE64)?;
        writer.text(&STANDARD.encode(nonce))?;
        writer.end();
        writer.element("u:Created", &instant(moment.now))?;
    }
    writer.end();
    writer.end();
    Ok(())
}

/// UTC with milliseconds, as WCF writes it.
pub(crate) fn instant(now: i64) -> String {
    DateTime::from_unix_millis(now).to_string()
}
