//! altinnkit-core: everything that knows how to talk to Altinn, and nothing that does I/O.
//!
//! **No I/O, no clock, no randomness**: time and entropy are arguments ([`operation::Moment`]), so the same input gives the
//! same bytes, in every language. An [`operation::Operation`] is a value that becomes a [`http::Request`] for the host to
//! send and makes sense of the [`http::Response`] that comes back.
//!
//! ```
//! use altinnkit_core::altinn2::soap::receipt::{GetReceipt, ReceiptSearch, ReceiptStatus};
//! use altinnkit_core::environment::Environment;
//! use altinnkit_core::http::Response;
//! use altinnkit_core::operation::{Moment, Operation};
//! use altinnkit_core::session::Session;
//!
//! let session = Session::new(Environment::Tt02).with_system("1234", "secret");
//! let mut search = ReceiptSearch::new();
//! search.receipt_id = Some(4711);
//! let request = GetReceipt::new(search).request(&session, &Moment::new(0, [0; 32]))?;
//! assert_eq!(request.url, "https://tt02.altinn.no/IntermediaryExternal/ReceiptExternalBasic.svc");
//!
//! // The host sends `request` and gets:
//! let answer = r#"<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body>
//!   <GetReceiptBasicV2Response xmlns="http://www.altinn.no/services/Intermediary/Receipt/2009/10">
//!     <GetReceiptBasicV2Result xmlns:a="http://schemas.altinn.no/services/Intermediary/Receipt/2015/06">
//!       <a:ReceiptId>4711</a:ReceiptId><a:ReceiptStatus>OK</a:ReceiptStatus>
//!     </GetReceiptBasicV2Result>
//!   </GetReceiptBasicV2Response></s:Body></s:Envelope>"#;
//! let receipt = GetReceipt::response(&session, &Response::new(200, answer))?;
//! assert_eq!(receipt.receipt_status, Some(ReceiptStatus::Ok));
//! # Ok::<(), altinnkit_core::error::Error>(())
//! ```

#![forbid(unsafe_code)]

pub mod altinn2;
pub mod altinn3;
pub mod answer;
pub mod catalogue;
mod check;
pub mod date_time;
pub mod environment;
pub mod error;
pub mod flow;
pub mod function;
pub mod http;
pub mod identity;
pub mod message;
pub mod operation;
pub mod rest;
#[cfg(feature = "sandbox")]
pub mod sandbox;
#[cfg(feature = "schema")]
pub mod schema;
pub mod secret;
pub mod session;
pub mod soap;
pub mod token;
pub mod xml;
