//! JSON Web Tokens, as far as a client needs them: writing what is to be signed, and reading a token's own claims.
//!
//! Nothing is verified here: a client's own tokens are for others to judge.

use crate::date_time::DateTime;
use crate::secret::Secret;
use crate::session::AccessToken;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

/// `header.payload`, ready to be signed: two JSON objects in ASCII, each in base64url.
pub(crate) fn signing_input(header: &str, claims: &str) -> String {
    let part = |json: &str| URL_SAFE_NO_PAD.encode(ascii(json));
    format!("{}.{}", part(header), part(claims))
}

/// A JSON object of members in this order, each already JSON. What is not given is left out.
pub(crate) fn object<const N: usize>(members: [(&str, Option<String>); N]) -> String {
    let members: Vec<String> = members
        .into_iter()
        .filter_map(|(name, json)| json.map(|json| format!("{}:{json}", text(name))))
        .collect();
    format!("{{{}}}", members.join(","))
}

/// A JSON array of items, each already JSON.
pub(crate) fn array(items: impl IntoIterator<Item = String>) -> String {
    format!("[{}]", items.into_iter().collect::<Vec<_>>().join(","))
}

/// A JSON text.
pub(crate) fn text(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}

/// A signed token from its two halves.
pub(crate) fn assemble(signing_input: &[u8], signature: &[u8]) -> Secret {
    let input = String::from_utf8_lossy(signing_input);
    Secret::new(format!("{input}.{}", URL_SAFE_NO_PAD.encode(signature)))
}

/// JSON with every other character written as `\u` and its UTF-16 units: the same bytes whatever the reader takes for the
/// encoding.
fn ascii(json: &str) -> String {
    let mut text = String::with_capacity(json.len());
    let mut units = [0; 2];
    for c in json.chars() {
        if c.is_ascii() {
            text.push(c);
        } else {
            for unit in c.encode_utf16(&mut units) {
                text.push_str(&format!("\\u{unit:04x}"));
            }
        }
    }
    text
}

/// The claims of a token, unverified; `None` when it is no JWT.
#[must_use]
pub fn claims(token: &Secret) -> Option<serde_json::Value> {
    let payload = token.expose().split('.').nth(1)?;
    let json = URL_SAFE_NO_PAD.decode(payload.trim_end_matches('=')).ok()?;
    serde_json::from_slice(&json).ok().filter(serde_json::Value::is_object)
}

/// A token for a session, with the end that its `exp` claim names (seconds since 1970).
#[must_use]
pub fn access_token(value: Secret) -> AccessToken {
    let end = claims(&value).and_then(|claims| claims.get("exp")?.as_i64());
    let mut token = AccessToken::new(value);
    token.expires_at = end
        .and_then(|seconds| seconds.checked_mul(1000))
        .map(DateTime::from_unix_millis);
    token
}

#[cfg(test)]
mod tests {
    use super::{access_token, ascii, claims};
    use crate::secret::Secret;

    #[test]
    fn escapes_what_is_not_ascii() {
        assert_eq!(ascii("\"kunde-\u{e6}\u{1f600}\""), "\"kunde-\\u00e6\\ud83d\\ude00\"");
    }

    #[test]
    fn reads_the_end_of_a_token_and_of_no_other_text() {
        // {"exp":1768478520}
        let token = access_token(Secret::new("e30.eyJleHAiOjE3Njg0Nzg1MjB9.c2ln"));
        let end = token.expires_at.and_then(|end| end.to_unix_millis());
        assert_eq!(end, Some(1_768_478_520_000));
        for text in ["", "abc", "a.b.c", "e30.W10.x"] {
            assert!(claims(&Secret::new(text)).is_none(), "{text}");
            assert!(access_token(Secret::new(text)).expires_at.is_none(), "{text}");
        }
    }
}
