//! The grant that Maskinporten exchanges for a token: a JWT that the client signs (RFC 7523).
//!
//! The claims, and no others, are those of Maskinporten's documentation: it refuses a grant with a claim that it does not
//! know. The header names the key by `kid`, or carries the certificate (`x5c`).

use super::jwt::{array, assemble, object, signing_input, text};
use crate::check::{self, Rules};
use crate::error::Error;
use crate::flow::SignRequest;
use crate::message::Message as _;
use crate::operation::Moment;
use crate::secret::Secret;
use crate::session::Session;
use altinnkit_macros::message;

/// What a token is asked for, and who asks.
#[message(case = "camel")]
pub struct MaskinportenGrant {
    /// The client's identifier at Maskinporten (claim `iss`).
    pub client_id: String,
    /// The scopes, at least one.
    #[wire(required)]
    pub scopes: Vec<String>,
    /// Identifier of the key that is registered on the client (header `kid`). This or `certificates`.
    pub key_id: Option<String>,
    /// The enterprise certificate and its chain, each DER in base64, the own one first (header `x5c`). This or `keyId`.
    pub certificates: Vec<String>,
    /// `RS256` (when not set), `RS384` or `RS512`.
    pub algorithm: Option<SigningAlgorithm>,
    /// The customer's organisation number, when the scope was delegated in Altinn.
    #[wire(format = "organisation_number")]
    pub consumer_org: Option<String>,
    /// The APIs that the token is for; only for APIs that ask for it.
    pub resource: Vec<String>,
    /// Whether to write a single `resource` as a text instead of a list, as old APIs want it.
    pub resource_as_text: Option<bool>,
    /// National identity number, for tokens that are bound to a person.
    #[wire(format = "national_identity_number")]
    pub pid: Option<String>,
    /// The system user to act as.
    pub system_user: Option<SystemUserSelector>,
    /// The consent to use.
    pub consent: Option<ConsentSelector>,
    /// For how many seconds the grant is good, 1 to 120; 120 when not set.
    pub lifetime_seconds: Option<i32>,
    /// Identifier of the grant, never used twice (claim `jti`); made from the moment's entropy when not set.
    pub grant_id: Option<String>,
    /// Whether the header says `typ`: `JWT`. When not set it does with `keyId` and does not with `certificates`, as Altinn's own
    /// client does.
    pub with_type: Option<bool>,
}

/// A system user: a vendor's system that a customer has given rights in Altinn.
#[message(case = "camel")]
pub struct SystemUserSelector {
    /// Organisation number of the party that owns the system user: the customer, or the accountant whose agent it is.
    #[wire(format = "organisation_number")]
    pub organisation_number: String,
    /// The reference that the system user was asked for with, when it was given one.
    pub external_ref: Option<String>,
}

/// A consent (samtykke).
#[message(case = "camel")]
pub struct ConsentSelector {
    /// Identifier of the consent request.
    pub id: String,
    /// Who gave it, as a URN: `urn:altinn:person:identifier-no:` and the number, for example.
    pub from: String,
}

/// A signature algorithm that Maskinporten takes.
#[message]
pub enum SigningAlgorithm {
    /// RSA PKCS#1 v1.5 with SHA-256.
    #[wire(name = "RS256")]
    Rs256,
    /// RSA PKCS#1 v1.5 with SHA-384.
    #[wire(name = "RS384")]
    Rs384,
    /// RSA PKCS#1 v1.5 with SHA-512.
    #[wire(name = "RS512")]
    Rs512,
}

impl MaskinportenGrant {
    /// What the host is to sign with its key of the given name. The same grant, session and moment give the same bytes.
    ///
    /// # Errors
    /// Input that does not fit: no scope, both or neither of `keyId` and `certificates`, a wrong number, and the like.
    pub fn sign_request(&self, key: &str, session: &Session, moment: &Moment) -> Result<SignRequest, Error> {
        check::input(
            Self::SHAPE,
            &mut self.clone().into_value(),
            &Rules::sending("altinn3", session),
        )?;
        let issuer = format!("{}/", session.environment.addresses().maskinporten);
        let input = signing_input(&self.header()?, &self.claims(&issuer, moment)?);
        Ok(SignRequest::new(
            input.into_bytes(),
            self.algorithm().as_str().to_owned(),
            key.to_owned(),
        ))
    }

    /// Seconds for which the grant is good.
    pub(crate) fn lifetime(&self) -> i64 {
        self.lifetime_seconds.unwrap_or(120).into()
    }

    fn algorithm(&self) -> SigningAlgorithm {
        self.algorithm.clone().unwrap_or(SigningAlgorithm::Rs256)
    }

    fn header(&self) -> Result<String, Error> {
        let algorithm = self.algorithm();
        if matches!(algorithm, SigningAlgorithm::Unknown(_)) {
            return Err(Error::input("algorithm", "must be RS256, RS384 or RS512"));
        }
        if self.key_id.is_some() != self.certificates.is_empty() {
            return Err(Error::input(
                "keyId",
                "must be given, or certificates instead: one of the two",
            ));
        }
        let with_type = self.with_type.unwrap_or(self.key_id.is_some());
        Ok(object([
            ("alg", Some(text(algorithm.as_str()))),
            ("kid", self.key_id.as_deref().map(text)),
            ("typ", with_type.then(|| text("JWT"))),
            (
                "x5c",
                (!self.certificates.is_empty()).then(|| array(self.certificates.iter().map(|it| text(it)))),
            ),
        ]))
    }

    fn claims(&self, issuer: &str, moment: &Moment) -> Result<String, Error> {
        let bad_scope =
            |scope: &String| scope.is_empty() || scope.contains(|c: char| c.is_whitespace() || c.is_control());
        if self.scopes.is_empty() || self.scopes.iter().any(bad_scope) {
            return Err(Error::input(
                "scopes",
                "must be one or more scopes, each without spaces",
            ));
        }
        if self.client_id.trim().is_empty() {
            return Err(Error::input("clientId", "must not be empty"));
        }
        if !(1..=120).contains(&self.lifetime()) {
            return Err(Error::input("lifetimeSeconds", "must be 1 to 120"));
        }
        let now = moment.now.div_euclid(1000);
        let id = self
            .grant_id
            .clone()
            .unwrap_or_else(|| moment.uuid("maskinporten grant"));
        let resource = match self.resource.as_slice() {
            [] => None,
            [one] if self.resource_as_text == Some(true) => Some(text(one)),
            all => Some(array(all.iter().map(|it| text(it)))),
        };
        let details: Vec<String> = [
            self.system_user.as_ref().map(SystemUserSelector::json),
            self.consent.as_ref().map(ConsentSelector::json),
        ]
        .into_iter()
        .flatten()
        .collect();
        Ok(object([
            ("aud", Some(text(issuer))),
            ("iss", Some(text(&self.client_id))),
            ("scope", Some(text(&self.scopes.join(" ")))),
            ("iat", Some(now.to_string())),
            ("exp", Some((now + self.lifetime()).to_string())),
            ("jti", Some(text(&id))),
            ("consumer_org", self.consumer_org.as_deref().map(digits)),
            ("resource", resource),
            ("pid", self.pid.as_deref().map(digits)),
            ("authorization_details", (!details.is_empty()).then(|| array(details))),
        ]))
    }
}

impl SystemUserSelector {
    fn json(&self) -> String {
        let id = format!("0192:{}", plain(&self.organisation_number));
        object([
            ("type", Some(text("urn:altinn:systemuser"))),
            (
                "systemuser_org",
                Some(object([
                    ("authority", Some(text("iso6523-actorid-upis"))),
                    ("ID", Some(text(&id))),
                ])),
            ),
            ("externalRef", self.external_ref.as_deref().map(text)),
        ])
    }
}

impl ConsentSelector {
    fn json(&self) -> String {
        object([
            ("type", Some(text("urn:altinn:consent"))),
            ("id", Some(text(&self.id))),
            ("from", Some(text(&self.from))),
        ])
    }
}

/// A checked number without the spaces that people write in it.
fn plain(number: &str) -> String {
    number.chars().filter(char::is_ascii_digit).collect()
}

fn digits(number: &str) -> String {
    text(&plain(number))
}

/// The assertion: what was to be signed, and the signature over it.
///
/// # Errors
/// [`crate::error::ErrorCode::InvalidInput`] for a signature shorter than that of an RSA key of 2,048 bits.
pub fn assertion(request: &SignRequest, signature: &[u8]) -> Result<Secret, Error> {
    if signature.len() < 256 {
        return Err(Error::input(
            "signature",
            "must be that of an RSA key of 2,048 bits or more: 256 bytes at least",
        ));
    }
    Ok(assemble(&request.bytes, signature))
}
