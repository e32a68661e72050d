//! The session, kept on the Rust side so that its secrets can be wiped.

use crate::error::CoreError;
use crate::value::FfiValue;
use altinnkit_core::error::{Error, ErrorCode};
use altinnkit_core::message::Message as _;
use altinnkit_core::session::{Session, SessionConfig};
use std::sync::{PoisonError, RwLock};

/// Internal: who talks to which Altinn.
#[derive(uniffi::Object)]
pub struct CoreSession(RwLock<Option<Session>>);

#[uniffi::export]
impl CoreSession {
    /// A session from a record of the shape `SessionConfig`.
    ///
    /// # Errors
    /// Input and configuration errors.
    #[uniffi::constructor]
    pub fn new(config: FfiValue) -> Result<Self, CoreError> {
        let config = config
            .into_core(SessionConfig::SHAPE)
            .map_err(|error| error.within("session"))?;
        Ok(Self(RwLock::new(Some(Session::from_value(config)?))))
    }

    /// Wipes the session's secrets from memory, at once and for every holder; it is of no use afterwards.
    pub fn wipe(&self) {
        *self.0.write().unwrap_or_else(PoisonError::into_inner) = None;
    }
}

impl CoreSession {
    /// Does something with the session, unless it has been wiped.
    pub(crate) fn with<T>(&self, work: impl FnOnce(&Session) -> Result<T, Error>) -> Result<T, Error> {
        match self.0.read().unwrap_or_else(PoisonError::into_inner).as_ref() {
            Some(session) => work(session),
            None => Err(Error::new(
                ErrorCode::MissingCredentials,
                "the session has been closed and its secrets wiped; make a new one",
            )),
        }
    }
}
