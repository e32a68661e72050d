//! What can happen to one request on its way.

use crate::random::Random;
use altinnkit_core::http::{Request, Response};

/// What happens to a request.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Strike {
    /// It never arrives, and the client's time runs out.
    Lost,
    /// The connection never opened, and the transport knows it.
    NotSent,
    /// It takes effect, and its answer gets lost.
    AnswerLost,
    /// The client's time runs out; it takes effect so many seconds after it was sent.
    Late(i64),
    /// It arrives twice.
    Doubled,
    /// It takes effect, and its answer breaks off.
    Truncated,
    /// It takes effect, and an older answer, to another request, comes.
    Reordered,
    /// It only reads, and is answered from what was there so many seconds ago.
    Stale(i64),
    /// It takes effect, and a byte order mark stands before the answer.
    Marked,
    /// It takes effect, and the answer is far too long.
    Oversized,
    /// This answer comes in place of its own, whether or not it took effect.
    Page(Page),
}

/// An answer of a gateway, or of a server that is not well.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Page {
    pub(crate) status: u16,
    pub(crate) body: Body,
    pub(crate) wait: Wait,
    /// Whether the request took effect.
    pub(crate) after: bool,
}

/// The body of such an answer.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Body {
    Html,
    Gateway,
    Empty,
    Null,
    Wcf,
    Server,
    Text,
    Problem,
}

/// Its `Retry-After`.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Wait {
    None,
    Seconds,
    Date,
    Odd,
}

pub(crate) const fn page(status: u16, body: Body, after: bool) -> Strike {
    Strike::Page(Page {
        status,
        body,
        wait: Wait::None,
        after,
    })
}

pub(crate) const fn waiting(status: u16, body: Body, wait: Wait) -> Strike {
    Strike::Page(Page {
        status,
        body,
        wait,
        after: false,
    })
}

impl Page {
    /// The answer; `now` is Altinn's clock in milliseconds since 1970.
    pub(crate) fn response(self, request: &Request, now: i64, random: &mut Random) -> Response {
        let newer = header(request, "content-type").contains("application/soap+xml");
        let xml = if newer {
            "application/soap+xml; charset=utf-8"
        } else {
            "text/xml; charset=utf-8"
        };
        let status = self.status;
        let (content_type, body) = match self.body {
            Body::Html => (
                "text/html; charset=utf-8",
                format!(
                    "<!DOCTYPE html>\n<html><head><title>{status}</title></head><body><h1>{status}</h1></body></html>"
                ),
            ),
            Body::Gateway => (
                "application/json",
                format!("{{ \"statusCode\": {status}, \"message\": \"Rate limit is exceeded.\" }}"),
            ),
            Body::Empty => ("", String::new()),
            Body::Null => ("application/json; charset=utf-8", "null".to_owned()),
            Body::Wcf => (xml, fault(newer, true)),
            Body::Server => (xml, fault(newer, false)),
            Body::Text => ("text/plain", "Something is wrong.".to_owned()),
            Body::Problem => (
                "application/problem+json",
                format!("{{\"title\": \"No\", \"status\": {status}, \"detail\": \"The server says no.\"}}"),
            ),
        };
        let mut response = Response::new(status, body);
        if !content_type.is_empty() {
            response = response.header("Content-Type", content_type);
        }
        match self.wait {
            Wait::None => response,
            Wait::Seconds => {
                let seconds = *random.pick(&[0, 1, 5, 30, 120, 600]);
                response.header("Retry-After", seconds.to_string())
            }
            Wait::Date => response
                .header("Date", date(now))
                .header("Retry-After", date(now + random.between(-10, 300) * 1000)),
            Wait::Odd => {
                let odd = [
                    "-5",
                    "soon",
                    "4294967296",
                    "99999999999999999999",
                    "31536000",
                    "1.5",
                    "",
                ];
                response.header("Retry-After", *random.pick(&odd))
            }
        }
    }
}

/// What the host hears when the answer is cut: the transport hands over what it has.
pub(crate) fn truncated(mut response: Response, random: &mut Random) -> Response {
    let length = response.body.len() as u64;
    response.body.truncate(random.below(length) as usize);
    response
}

/// An answer of 400 kB, more than any of these operations gives, behind a start that looks right.
pub(crate) fn oversized(mut response: Response) -> Response {
    response.body.resize(response.body.len() + 400_000, b' ');
    response.body.extend_from_slice(b"<");
    response
}

pub(crate) fn marked(mut response: Response) -> Response {
    if !response.body.is_empty() {
        response.body.splice(0..0, [0xEF, 0xBB, 0xBF]);
    }
    response
}

pub(crate) fn header(request: &Request, name: &str) -> String {
    let mut headers = request.headers.iter();
    let found = headers.find(|it| it.name.eq_ignore_ascii_case(name));
    found.map(|it| it.value.clone()).unwrap_or_default()
}

fn fault(newer: bool, wcf: bool) -> String {
    if newer {
        let inner = if wcf {
            "<s:Subcode><s:Value xmlns:a=\"http://schemas.microsoft.com/net/2005/12/windowscommunicationfoundation/dispatcher\">a:InternalServiceFault</s:Value></s:Subcode>"
        } else {
            ""
        };
        return format!(
            "<s:Envelope xmlns:s=\"http://www.w3.org/2003/05/soap-envelope\"><s:Body><s:Fault><s:Code><s:Value>s:Receiver</s:Value>{inner}</s:Code><s:Reason><s:Text xml:lang=\"nb-NO\">An error occurred.</s:Text></s:Reason></s:Fault></s:Body></s:Envelope>"
        );
    }
    let code = if wcf {
        "<faultcode xmlns:a=\"http://schemas.microsoft.com/net/2005/12/windowscommunicationfoundation/dispatcher\">a:InternalServiceFault</faultcode>"
    } else {
        "<faultcode>s:Server</faultcode>"
    };
    format!(
        "<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\"><s:Body><s:Fault>{code}<faultstring xml:lang=\"nb-NO\">An error occurred.</faultstring></s:Fault></s:Body></s:Envelope>"
    )
}

/// A time as HTTP writes it.
fn date(millis: i64) -> String {
    let text = altinnkit_core::date_time::DateTime::from_unix_millis(millis).to_string();
    let part = |from: usize, to: usize| text.get(from..to).unwrap_or_default().to_owned();
    let months = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ];
    let month = part(5, 7).parse::<usize>().unwrap_or(1);
    // 1970-01-01 was a Thursday.
    let days = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"];
    let day = (millis.div_euclid(86_400_000)).rem_euclid(7) as usize;
    format!(
        "{}, {} {} {} {} GMT",
        days[day],
        part(8, 10),
        months[(month - 1).min(11)],
        part(0, 4),
        part(11, 19)
    )
}
