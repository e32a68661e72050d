//! Who talks to which Altinn, in which language, within which bounds.

use crate::check;
use crate::date_time::DateTime;
use crate::environment::{Addresses, Environment};
use crate::error::{Error, ErrorCode};
use crate::message::{Message as _, Value};
use crate::secret::Secret;
use crate::soap::Flavour;
use crate::token::jwt;
use crate::xml::Limits;
use altinnkit_macros::message;

/// What every request of a conversation has in common.
///
/// Credentials and tokens belong to the session's environment: a token that says otherwise is refused before any request
/// exists.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Session {
    /// Which Altinn.
    pub environment: Environment,
    /// How the system signs in to Altinn II.
    pub credentials: Option<Credentials>,
    /// Tokens for Altinn 3.
    pub tokens: Tokens,
    /// The language of texts that Altinn chooses.
    pub language: Language,
    /// Bounds on what an answer may cost.
    pub limits: Limits,
    /// Lets synthetic identity numbers through to production.
    pub allow_synthetic: bool,
    /// Contract namespaces of Altinn II services, by the service's name, in place of the catalogue's. Some of those are
    /// known from documentation only.
    pub service_namespaces: Vec<ServiceNamespace>,
}

/// How a system signs in to Altinn II. The kind chooses the flavour of the SOAP interface.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Credentials {
    /// The name and password that Altinn gave a registered end-user system (datasystem): the Basic flavour.
    System {
        /// System user name (datasystem-ID).
        system_user_name: String,
        /// System password.
        system_password: Secret,
    },
    /// The same name and password in a WS-Security header: the WS flavour.
    UsernameToken(UsernameToken),
}

/// A system's name and password for a WS-Security UsernameToken, and how it is dressed.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct UsernameToken {
    /// System user name (datasystem-ID).
    pub system_user_name: String,
    /// System password.
    pub system_password: Secret,
    /// Whether a timestamp of five minutes stands in front of the token; Altinn's policy asks for one.
    pub timestamp: bool,
    /// Whether the token carries a nonce and the time of its making.
    pub nonce: bool,
}

impl UsernameToken {
    /// A token as WCF dresses it: with a timestamp, without a nonce.
    #[must_use]
    pub fn new(system_user_name: impl Into<String>, system_password: impl Into<Secret>) -> Self {
        Self {
            system_user_name: system_user_name.into(),
            system_password: system_password.into(),
            timestamp: true,
            nonce: false,
        }
    }
}

impl Credentials {
    /// The system's name.
    #[must_use]
    pub fn system_user_name(&self) -> &str {
        match self {
            Self::System { system_user_name, .. } => system_user_name,
            Self::UsernameToken(token) => &token.system_user_name,
        }
    }

    /// The system's password.
    pub(crate) fn system_password(&self) -> Option<&Secret> {
        match self {
            Self::System { system_password, .. } => Some(system_password),
            Self::UsernameToken(token) => Some(&token.system_password),
        }
    }

    /// A name or a password that is empty, or that holds a line end, is a mistake of the program's; sending it could lock
    /// the system out.
    pub(crate) fn check(&self) -> Result<(), Error> {
        const WANTED: &str = "must not be empty, and hold no line break or other control character";
        let password = self.system_password().map_or("", Secret::expose);
        [
            ("systemUserName", self.system_user_name()),
            ("systemPassword", password),
        ]
        .into_iter()
        .try_for_each(|(name, text)| {
            if check::is_credential(text) {
                Ok(())
            } else {
                Err(Error::input(format!("session.credentials.{name}"), WANTED))
            }
        })
    }

    /// The flavour of the SOAP interface that they open.
    #[must_use]
    pub const fn flavour(&self) -> Flavour {
        match self {
            Self::System { .. } => Flavour::Basic,
            Self::UsernameToken(_) => Flavour::Ws,
        }
    }
}

/// Tokens for Altinn 3, one slot a kind. Each operation names the slot it takes.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct Tokens {
    /// A token of Maskinporten or ID-porten, as issued.
    pub maskinporten: Option<AccessToken>,
    /// A token of Altinn's own, by exchange.
    pub altinn: Option<AccessToken>,
}

/// A bearer token.
#[message(case = "camel")]
#[derive(Eq)]
pub struct AccessToken {
    /// The token itself.
    pub value: Secret,
    /// When it runs out. Altinn's own tokens live 30 minutes.
    pub expires_at: Option<DateTime>,
}

impl AccessToken {
    /// A token that no header can carry, or a time that means nothing without an offset.
    fn check(&self) -> Result<(), Error> {
        if !check::is_token(self.value.expose()) {
            return Err(Error::input(
                "value",
                "must be a token: letters, digits and - . _ ~ + /, without spaces and line ends",
            ));
        }
        match &self.expires_at {
            Some(time) if !check::is_moment(time) => Err(Error::input("expiresAt", check::MOMENT)),
            _ => Ok(()),
        }
    }
}

/// A language of Altinn's texts.
#[message(case = "camel")]
pub enum Language {
    /// Norwegian bokmål, LCID 1044.
    Nb,
    /// Norwegian nynorsk, LCID 2068.
    Nn,
    /// English, LCID 1033.
    En,
    /// Northern Sami, LCID 1083.
    Se,
}

impl Language {
    /// The number that Altinn II knows the language by (`languageID`).
    #[must_use]
    pub const fn lcid(&self) -> i64 {
        match self {
            Self::Nb | Self::Unknown(_) => 1044,
            Self::Nn => 2068,
            Self::En => 1033,
            Self::Se => 1083,
        }
    }
}

/// A session as hosts write it.
#[message(case = "camel")]
pub struct SessionConfig {
    /// `production`, `tt02` or `custom`.
    pub environment: String,
    /// The addresses of a `custom` environment.
    pub addresses: Option<Addresses>,
    /// How the system signs in to Altinn II.
    pub credentials: Option<CredentialsConfig>,
    /// Tokens for Altinn 3.
    pub tokens: Option<TokensConfig>,
    /// `nb` (default), `nn`, `en` or `se`.
    pub language: Option<Language>,
    /// Bounds on what an answer may cost.
    pub limits: Option<LimitsConfig>,
    /// Lets synthetic identity numbers through to production; for those who test there on agreement.
    pub allow_synthetic: Option<bool>,
    /// Contract namespaces of Altinn II services in place of the catalogue's, for services whose namespace is known from
    /// documentation only.
    pub service_namespaces: Vec<ServiceNamespace>,
}

/// The contract namespace of an Altinn II service.
#[message(case = "camel")]
#[derive(Eq)]
pub struct ServiceNamespace {
    /// The service's name in the catalogue, for example `WorkflowServiceExternal`.
    pub service: String,
    /// The namespace of its wrapper elements and actions, without a slash at the end.
    pub namespace: String,
}

/// Credentials as hosts write them.
#[message(case = "camel")]
pub struct CredentialsConfig {
    /// `system` (the Basic flavour of Altinn II) or `usernameToken` (the WS flavour).
    pub kind: String,
    /// The environment they were issued for, when the program wants that checked: `production`, `tt02` or `custom`.
    pub environment: Option<String>,
    /// System user name (datasystem-ID).
    pub system_user_name: Option<String>,
    /// System password.
    pub system_password: Option<Secret>,
    /// Kind `usernameToken`: whether a timestamp goes with it; it does when not set.
    pub timestamp: Option<bool>,
    /// Kind `usernameToken`: whether it carries a nonce and the time of its making; it does not when not set.
    pub nonce: Option<bool>,
}

/// Tokens as hosts write them.
#[message(case = "camel")]
pub struct TokensConfig {
    /// A token of Maskinporten or ID-porten, as issued.
    pub maskinporten: Option<AccessToken>,
    /// A token of Altinn's own, by exchange.
    pub altinn: Option<AccessToken>,
}

/// Bounds as hosts write them; what is left out keeps its default.
#[message(case = "camel")]
pub struct LimitsConfig {
    /// Bytes of an answer; 67,108,864.
    pub max_bytes: Option<i64>,
    /// Depth of nesting; 128.
    pub max_depth: Option<i32>,
    /// Elements, attributes and texts in all; 5,000,000.
    pub max_nodes: Option<i64>,
}

impl Session {
    /// A session without credentials and tokens, in Norwegian bokmål.
    #[must_use]
    pub fn new(environment: Environment) -> Self {
        Self {
            environment,
            credentials: None,
            tokens: Tokens::default(),
            language: Language::Nb,
            limits: Limits::default(),
            allow_synthetic: false,
            service_namespaces: Vec::new(),
        }
    }

    /// The flavour of Altinn II's SOAP interface that the credentials choose; Basic without any.
    #[must_use]
    pub fn flavour(&self) -> Flavour {
        self.credentials.as_ref().map_or(Flavour::Basic, Credentials::flavour)
    }

    /// Everything secret that it holds: no error may quote it, not even when a server does.
    pub(crate) fn secrets(&self) -> Vec<&Secret> {
        let tokens = [&self.tokens.maskinporten, &self.tokens.altinn];
        let tokens = tokens.into_iter().flatten().map(|token| &token.value);
        let password = self.credentials.as_ref().and_then(Credentials::system_password);
        tokens.chain(password).collect()
    }

    /// The namespace to use for an Altinn II service, when the session has one.
    pub(crate) fn service_namespace(&self, service: &str) -> Option<&str> {
        self.service_namespaces
            .iter()
            .find(|it| it.service == service)
            .map(|it| it.namespace.as_str())
    }

    /// The same session with system credentials for Altinn II.
    #[must_use]
    pub fn with_system(mut self, system_user_name: impl Into<String>, system_password: impl Into<Secret>) -> Self {
        self.credentials = Some(Credentials::System {
            system_user_name: system_user_name.into(),
            system_password: system_password.into(),
        });
        self
    }

    /// The same session with a UsernameToken for Altinn II.
    #[must_use]
    pub fn with_username_token(mut self, token: UsernameToken) -> Self {
        self.credentials = Some(Credentials::UsernameToken(token));
        self
    }

    /// A session from what a host wrote: a value of the shape of [`SessionConfig`].
    ///
    /// # Errors
    /// [`ErrorCode::InvalidInput`] for a field that does not fit, [`ErrorCode::EnvironmentMismatch`] for credentials of another environment.
    pub fn from_value(value: Value) -> Result<Self, Error> {
        check::known_only(SessionConfig::SHAPE, &value).map_err(|error| error.within("session"))?;
        let config = SessionConfig::from_value(value).map_err(|wrong| Error::from(wrong.within("session")))?;
        let environment = environment(&config.environment, config.addresses)?;
        let mut session = Self::new(environment);
        session.credentials = config
            .credentials
            .map(|it| credentials(it, &session.environment))
            .transpose()?;
        if let Some(tokens) = config.tokens {
            session.tokens = Tokens {
                maskinporten: tokens.maskinporten,
                altinn: tokens.altinn,
            };
        }
        if let Some(language) = config.language {
            session.language = known(language)?;
        }
        if let Some(limits) = config.limits {
            session.limits = bounds(&limits)?;
        }
        session.allow_synthetic = config.allow_synthetic.unwrap_or(false);
        session.service_namespaces = namespaces(config.service_namespaces)?;
        session.check()?;
        Ok(session)
    }

    /// Refuses credentials and tokens that no request can carry, with the path and without a character of the secret.
    /// A session that was put together in Rust is looked over when a request is made.
    pub(crate) fn check(&self) -> Result<(), Error> {
        if let Some(credentials) = &self.credentials {
            credentials.check()?;
        }
        let tokens = [
            ("maskinporten", &self.tokens.maskinporten),
            ("altinn", &self.tokens.altinn),
        ];
        tokens.into_iter().try_for_each(|(slot, token)| {
            token.as_ref().map_or(Ok(()), |token| {
                token
                    .check()
                    .map_err(|error| error.within(slot).within("session.tokens"))
            })
        })
    }

    /// Checks a token against the session's environment and the clock, and gives it out.
    pub(crate) fn checked<'t>(&self, token: &'t AccessToken, now: i64) -> Result<&'t Secret, Error> {
        // Read without verifying: it is the host's own token, and this is only meant to catch a mix-up.
        let claims = jwt::claims(&token.value);
        if let Some(issued_in) = claims.and_then(|claims| Environment::of_issuer(claims.get("iss")?.as_str()?)) {
            // A custom environment is somebody's own arrangement; only production and TT02 must never mix.
            if !matches!(self.environment, Environment::Custom(_)) && issued_in != self.environment {
                return Err(Error::new(
                    ErrorCode::EnvironmentMismatch,
                    format!(
                        "the token was issued in {}, the session is in {}; fetch a token there",
                        issued_in.name(),
                        self.environment.name()
                    ),
                ));
            }
        }
        match token.expires_at.as_ref().and_then(DateTime::to_unix_millis) {
            Some(end) if end <= now => Err(Error::new(
                ErrorCode::TokenExpired,
                "the token has run out; fetch a new one",
            )),
            _ => Ok(&token.value),
        }
    }
}

fn environment(name: &str, addresses: Option<Addresses>) -> Result<Environment, Error> {
    match (name, addresses) {
        ("production", None) => Ok(Environment::Production),
        ("tt02", None) => Ok(Environment::Tt02),
        ("custom", Some(addresses)) => {
            let each = [
                ("portal", &addresses.portal),
                ("platform", &addresses.platform),
                ("apps", &addresses.apps),
                ("maskinporten", &addresses.maskinporten),
            ];
            for (name, address) in each {
                if !check::is_address(address) {
                    return Err(Error::input(
                        format!("session.addresses.{name}"),
                        "must be an absolute https address (http on this machine only), without a slash at the end",
                    ));
                }
            }
            Ok(Environment::Custom(addresses))
        }
        ("custom", None) => Err(Error::input(
            "session.addresses",
            "is missing: a custom environment needs its addresses",
        )),
        ("production" | "tt02", Some(_)) => Err(Error::input("session.addresses", "goes with environment custom only")),
        _ => Err(Error::input(
            "session.environment",
            "must be production, tt02 or custom",
        )),
    }
}

fn credentials(config: CredentialsConfig, environment: &Environment) -> Result<Credentials, Error> {
    if let Some(issued_for) = config.environment.filter(|name| name != environment.name()) {
        return Err(Error::new(
            ErrorCode::EnvironmentMismatch,
            format!(
                "the credentials are for {issued_for}, the session is in {}",
                environment.name()
            ),
        )
        .at("session.credentials"));
    }
    match (config.kind.as_str(), config.system_user_name, config.system_password) {
        ("system", Some(system_user_name), Some(system_password)) => Ok(Credentials::System {
            system_user_name,
            system_password,
        }),
        ("usernameToken", Some(system_user_name), Some(system_password)) => {
            Ok(Credentials::UsernameToken(UsernameToken {
                timestamp: config.timestamp.unwrap_or(true),
                nonce: config.nonce.unwrap_or(false),
                ..UsernameToken::new(system_user_name, system_password)
            }))
        }
        (kind @ ("system" | "usernameToken"), ..) => Err(Error::input(
            "session.credentials",
            format!("kind {kind} needs systemUserName and systemPassword"),
        )),
        _ => Err(Error::input(
            "session.credentials.kind",
            "must be system or usernameToken",
        )),
    }
}

fn namespaces(given: Vec<ServiceNamespace>) -> Result<Vec<ServiceNamespace>, Error> {
    for (index, it) in given.iter().enumerate() {
        let at = |name: &str| format!("session.serviceNamespaces[{index}].{name}");
        if !crate::catalogue::has_service(&it.service) {
            return Err(Error::input(at("service"), "is no Altinn II service of the catalogue"));
        }
        if it.namespace.is_empty() || it.namespace.ends_with('/') || it.namespace.chars().any(char::is_whitespace) {
            return Err(Error::input(
                at("namespace"),
                "must be an address without a slash at the end",
            ));
        }
    }
    Ok(given)
}

fn known(language: Language) -> Result<Language, Error> {
    match language {
        Language::Unknown(_) => Err(Error::input("session.language", "must be nb, nn, en or se")),
        known => Ok(known),
    }
}

fn bounds(config: &LimitsConfig) -> Result<Limits, Error> {
    let mut limits = Limits::default();
    let bound = |value: i64, name: &str| {
        usize::try_from(value)
            .ok()
            .filter(|value| *value > 0)
            .ok_or_else(|| Error::input(format!("session.limits.{name}"), "must be above zero"))
    };
    if let Some(value) = config.max_bytes {
        limits.max_bytes = bound(value, "maxBytes")?;
        limits.max_text_len = limits.max_bytes;
    }
    if let Some(value) = config.max_depth {
        // Reading recurses once a level; beyond WCF's own quota no honest answer goes.
        limits.max_depth = bound(value.into(), "maxDepth")?.min(320);
    }
    if let Some(value) = config.max_nodes {
        limits.max_nodes = bound(value, "maxNodes")?;
    }
    Ok(limits)
}
