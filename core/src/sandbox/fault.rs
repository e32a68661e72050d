//! What goes wrong on the way: which request a fault strikes, and what is answered in place of an answer.

use super::Incoming;
use super::setup::{Fault, FaultPage};
use crate::http::Response;

/// What a fault does to a request that it strikes.
pub(super) enum Fate {
    /// It does not arrive.
    Lost,
    /// It takes effect at once.
    Processed,
    /// It takes effect at that time, in milliseconds since 1970.
    Late(i64),
}

impl Fault {
    pub(super) fn hits(&self, request: &Incoming) -> bool {
        let action = request.get("soapaction").unwrap_or_default();
        let method = self
            .method
            .as_deref()
            .is_none_or(|method| method.eq_ignore_ascii_case(&request.method));
        method && (request.url.contains(&self.matching) || action.contains(&self.matching))
    }

    /// Whether the request with this number, counted from one, is hit.
    pub(super) fn is_due(&self, number: u32) -> bool {
        let number = i64::from(number);
        let first = i64::from(self.after.unwrap_or(0)) + 1;
        let last = first + i64::from(self.times.unwrap_or(1)) - 1;
        (first..=last).contains(&number)
    }

    /// What the answer is, and what becomes of the request.
    pub(super) fn response(&self, request: &Incoming) -> Response {
        let status = u16::try_from(self.status).unwrap_or(500);
        let (content_type, body) = self
            .page
            .as_ref()
            .map(|page| page.content(status, is_soap_1_2(request)))
            .unzip();
        let body = self.body.clone().or(body).unwrap_or_default();
        let content_type = self.content_type.clone().or(content_type.map(ToOwned::to_owned));
        let mut response = Response::new(status, body);
        if let Some(content_type) = content_type {
            response = response.header("Content-Type", content_type);
        }
        match self.retry_after_seconds {
            Some(seconds) => response.header("Retry-After", seconds.to_string()),
            None => response,
        }
    }

    pub(super) fn fate(&self, now: i64) -> Fate {
        match self.delivered_after_seconds {
            Some(seconds) => Fate::Late(now.saturating_add(i64::from(seconds.max(0)) * 1000)),
            None if self.after_processing == Some(true) => Fate::Processed,
            None => Fate::Lost,
        }
    }
}

impl FaultPage {
    /// Content type and body.
    fn content(&self, status: u16, newer: bool) -> (&'static str, String) {
        let xml = if newer {
            "application/soap+xml; charset=utf-8"
        } else {
            "text/xml; charset=utf-8"
        };
        match self {
            Self::Html => (
                "text/html; charset=utf-8",
                format!(
                    "<!DOCTYPE html>\n<html><head><title>{status}</title></head><body><h1>{status}</h1>\
                     <p>The service is not available. Try again later.</p></body></html>"
                ),
            ),
            Self::Gateway => (
                "application/json",
                format!("{{ \"statusCode\": {status}, \"message\": \"The gateway got no answer from the service.\" }}"),
            ),
            Self::InternalServiceFault => (
                xml,
                soap_fault(
                    newer,
                    "xmlns:a=\"http://schemas.microsoft.com/net/2005/12/windowscommunicationfoundation/dispatcher\"",
                    "a:InternalServiceFault",
                    "The server was unable to process the request due to an internal error.",
                ),
            ),
            Self::ServerFault => (xml, soap_fault(newer, "", "", "An error occurred.")),
            Self::Null => ("application/json; charset=utf-8", "null".to_owned()),
            Self::Unknown(_) => ("text/plain; charset=utf-8", String::new()),
        }
    }
}

fn is_soap_1_2(request: &Incoming) -> bool {
    let content_type = request.get("content-type").unwrap_or_default();
    content_type.to_ascii_lowercase().starts_with("application/soap+xml")
}

/// A fault without details; the general code stands alone when no other is given.
fn soap_fault(newer: bool, namespace: &str, code: &str, text: &str) -> String {
    if newer {
        let inner = match code {
            "" => String::new(),
            code => format!("<s:Subcode><s:Value {namespace}>{code}</s:Value></s:Subcode>"),
        };
        return format!(
            "<s:Envelope xmlns:s=\"http://www.w3.org/2003/05/soap-envelope\"><s:Body><s:Fault><s:Code>\
             <s:Value>s:Receiver</s:Value>{inner}</s:Code><s:Reason><s:Text xml:lang=\"nb-NO\">{text}</s:Text></s:Reason>\
             </s:Fault></s:Body></s:Envelope>"
        );
    }
    let code = if code.is_empty() { "s:Server" } else { code };
    format!(
        "<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\"><s:Body><s:Fault>\
         <faultcode {namespace}>{code}</faultcode><faultstring xml:lang=\"nb-NO\">{text}</faultstring>\
         </s:Fault></s:Body></s:Envelope>"
    )
}
