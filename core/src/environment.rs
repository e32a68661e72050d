//! Which Altinn: production, the test environment, or addresses of one's own.

use altinnkit_macros::message;

/// An Altinn with all its addresses.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Environment {
    /// `www.altinn.no`, `platform.altinn.no`, `maskinporten.no`.
    Production,
    /// `tt02.altinn.no`, `platform.tt02.altinn.no`, `test.maskinporten.no`: the test environment for end-user systems.
    Tt02,
    /// Addresses of one's own: a sandbox, a proxy, a gateway.
    Custom(Addresses),
}

/// Base addresses of an environment, each without a slash at the end.
#[message(case = "camel")]
#[derive(Eq)]
pub struct Addresses {
    /// Altinn II, for example `https://www.altinn.no`.
    #[wire(format = "url")]
    pub portal: String,
    /// Altinn 3 platform APIs, for example `https://platform.altinn.no`.
    #[wire(format = "url")]
    pub platform: String,
    /// Altinn 3 apps; `{org}` stands for the service owner's short name, for example `https://{org}.apps.altinn.no`.
    #[wire(format = "url")]
    pub apps: String,
    /// Maskinporten, for example `https://maskinporten.no`.
    #[wire(format = "url")]
    pub maskinporten: String,
}

impl Environment {
    /// The name: `production`, `tt02` or `custom`.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        match self {
            Self::Production => "production",
            Self::Tt02 => "tt02",
            Self::Custom(_) => "custom",
        }
    }

    /// The base addresses.
    #[must_use]
    pub fn addresses(&self) -> Addresses {
        let [portal, platform, apps, maskinporten] = match self {
            Self::Production => [
                "https://www.altinn.no",
                "https://platform.altinn.no",
                "https://{org}.apps.altinn.no",
                "https://maskinporten.no",
            ],
            Self::Tt02 => [
                "https://tt02.altinn.no",
                "https://platform.tt02.altinn.no",
                "https://{org}.apps.tt02.altinn.no",
                "https://test.maskinporten.no",
            ],
            Self::Custom(addresses) => return addresses.clone(),
        };
        Addresses::new(
            portal.to_owned(),
            platform.to_owned(),
            apps.to_owned(),
            maskinporten.to_owned(),
        )
    }

    /// Whether real people and organisations live here: synthetic identity numbers are refused.
    #[must_use]
    pub const fn is_production(&self) -> bool {
        matches!(self, Self::Production)
    }

    /// The environment that issued a token, by its `iss` claim; `None` when the issuer is none of the known ones.
    #[must_use]
    pub fn of_issuer(issuer: &str) -> Option<Self> {
        let host = issuer.strip_prefix("https://")?.split('/').next()?;
        match host {
            "platform.altinn.no" | "maskinporten.no" | "idporten.no" => Some(Self::Production),
            "platform.tt02.altinn.no" | "test.maskinporten.no" | "test.idporten.no" => Some(Self::Tt02),
            _ => None,
        }
    }
}
