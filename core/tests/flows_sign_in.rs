//! Refused means stop: what Altinn refuses is never sent again by itself, and the user is asked again only so often.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

mod support;

use altinnkit_core::error::{Error, ErrorCode, Retry};
use altinnkit_core::flow::{AnyFlow, Input, Step};
use altinnkit_core::operation::Moment;
use serde_json::{Value as Json, json};
use support::{Host, begin, host, shipment};

const CHALLENGE: &str = "GetAuthenticationChallenge";

/// Both flows that sign a user in, each with the first operation that uses the code.
fn flows() -> [(&'static str, Json, &'static str); 2] {
    let user = json!({"nationalIdentityNumber": "15908600182", "password": "sandbox", "authMethod": "SMSPin"});
    [
        (
            "altinn2.flow.submit_form_task",
            shipment("<melding/>"),
            "SubmitFormTaskBasic",
        ),
        (
            "altinn2.flow.download_archive",
            json!({"user": user, "search": {"reportee": "910000004"}}),
            "GetReporteeElementListBasicV2",
        ),
    ]
}

/// What a person says to the n-th question for a code; `right` is the code that was sent.
type Says<'s> = &'s dyn Fn(&mut Host, usize, &str) -> String;

/// Runs a flow; the prompts that it showed come with its end.
fn drive(host: &mut Host, flow: &mut AnyFlow, password: &str, says: Says<'_>) -> (Result<(), Error>, Vec<String>) {
    let (mut input, mut prompts) = (Input::Proceed, Vec::new());
    for _ in 0..300 {
        host.now += 50;
        let moment = Moment::new(host.now, host.now.to_be_bytes().repeat(4));
        input = match flow.step(&host.session, &moment, input) {
            Step::Send(request) => Input::Response(host.carry(&request)),
            Step::Ask(prompt) => {
                let text = prompt.text.clone().unwrap_or_default();
                let digits: Vec<char> = text.chars().filter(char::is_ascii_digit).collect();
                let right: String = digits.iter().skip(digits.len().saturating_sub(5)).collect();
                prompts.push(format!("{}: {text}", prompt.kind));
                Input::Answer(if prompt.kind == "password" {
                    password.into()
                } else {
                    says(host, prompts.len(), &right).into()
                })
            }
            Step::Wait { until, .. } => {
                host.now = host.now.max(until);
                Input::Proceed
            }
            Step::Item(_) => Input::Proceed,
            Step::Done(_) | Step::End => return (Ok(()), prompts),
            Step::Failed(error) => return (Err(error), prompts),
            step => panic!("{step:?}"),
        };
    }
    panic!("no end: {prompts:?}");
}

/// Refused system credentials are sent once, by every call there is.
#[test]
fn refused_system_credentials_are_sent_once() {
    for (id, start, first) in flows() {
        let mut host = host(json!({"systems": [{"name": "sandbox", "password": "another"}]}));
        let mut flow = begin(&host, id, &start);
        let (end, prompts) = drive(&mut host, &mut flow, "sandbox", &|_, _, right| right.to_owned());
        let error = end.unwrap_err();
        assert_eq!(
            (error.code, error.retry),
            (ErrorCode::WrongCredentials, Retry::Never),
            "{error}"
        );
        assert_eq!(host.count(first), 1, "{:#?}", host.arrived);
        assert_eq!(prompts.len(), 1);
        // Saved and restored, the refusal is told again, and nothing is sent.
        let sent = host.arrived.len();
        let mut flow = AnyFlow::restore(&flow.save()).unwrap();
        let (end, _) = drive(&mut host, &mut flow, "sandbox", &|_, _, right| right.to_owned());
        assert_eq!(end.unwrap_err().code, ErrorCode::WrongCredentials);
        assert_eq!(host.arrived.len(), sent);
    }
}

/// A wrong code is asked for again, with Altinn's own words, and the right one goes through.
#[test]
fn a_wrong_code_is_asked_for_again() {
    for (id, start, first) in flows() {
        let mut host = host(json!({}));
        let mut flow = begin(&host, id, &start);
        let (end, prompts) = drive(&mut host, &mut flow, "sandbox", &|_, asked, right| {
            if asked == 1 {
                "00001".to_owned()
            } else {
                right.to_owned()
            }
        });
        end.unwrap();
        assert_eq!(prompts.len(), 2);
        assert!(prompts[1].contains("Feil fødselsnummer"), "{prompts:?}");
        assert_eq!(host.count(first), 2);
        assert_eq!(host.count(CHALLENGE), 1);
    }
}

/// Wrong codes end the flow after the third: more of them lock the user.
#[test]
fn wrong_codes_come_to_an_end() {
    for (id, start, first) in flows() {
        for (same, sent) in [(true, 1), (false, 3)] {
            let mut host = host(json!({}));
            let mut flow = begin(&host, id, &start);
            let (end, prompts) = drive(&mut host, &mut flow, "sandbox", &|_, asked, _| {
                format!("0000{}", if same { 1 } else { asked })
            });
            let error = end.unwrap_err();
            assert_eq!(
                (error.code, error.retry),
                (ErrorCode::WrongCredentials, Retry::Never),
                "{error}"
            );
            assert_eq!(prompts.len(), 3);
            assert_eq!(host.count(first), sent, "what was refused is not sent again");
            assert_eq!(
                error.server.is_some(),
                !same,
                "the reason is Altinn's own where it gave one"
            );
        }
    }
}

/// A restore does not give new chances.
#[test]
fn mistakes_are_counted_over_restores() {
    for (id, start, first) in flows() {
        let mut host = host(json!({}));
        let mut flow = begin(&host, id, &start);
        let mut sent = 0;
        for _ in 0..5 {
            // The program dies each time that Altinn has refused a code.
            let (mut input, mut wrong) = (Input::Proceed, false);
            loop {
                host.now += 1_000;
                let moment = Moment::new(host.now, host.now.to_be_bytes().repeat(4));
                input = match flow.step(&host.session, &moment, input) {
                    Step::Send(request) => Input::Response(host.carry(&request)),
                    Step::Ask(_) if wrong => break,
                    Step::Ask(prompt) if prompt.kind == "password" => Input::Answer("sandbox".into()),
                    Step::Ask(_) => {
                        wrong = true;
                        sent += 1;
                        Input::Answer(format!("0000{sent}").into())
                    }
                    Step::Wait { until, .. } => {
                        host.now = until;
                        Input::Proceed
                    }
                    _ => break,
                };
            }
            flow = AnyFlow::restore(&flow.save()).unwrap();
        }
        assert_eq!(host.count(first), 3, "{id}");
    }
}

/// A refused password is asked for again with Altinn's words, and never sent again by itself.
#[test]
fn a_refused_password_is_asked_for_again() {
    for (id, mut start, _) in flows() {
        start["user"]["password"] = json!("wrong");
        for (says, challenges, ends_well) in [("sandbox", 2, true), ("wrong", 1, false)] {
            let mut host = host(json!({}));
            let mut flow = begin(&host, id, &start);
            let (end, prompts) = drive(&mut host, &mut flow, says, &|_, _, right| right.to_owned());
            assert_eq!(end.is_ok(), ends_well, "{end:?}");
            assert_eq!(prompts[0], "password: Ingen engangskode");
            assert_eq!(host.count(CHALLENGE), challenges, "{prompts:?}");
            assert!(prompts.len() <= 3, "{prompts:?}");
        }
    }
}

/// A user to whom Altinn gives no code at all is not asked for anything.
#[test]
fn a_user_without_codes_ends_the_flow() {
    for status in ["NoPinFound", "NoPhoneNumber", "UserLockedOut", "StatusDead"] {
        for (id, start, _) in flows() {
            let user =
                json!({"nationalIdentityNumber": "15908600182", "password": "sandbox", "challengeStatus": status});
            let mut host = host(json!({"users": [user]}));
            let mut flow = begin(&host, id, &start);
            let (end, prompts) = drive(&mut host, &mut flow, "sandbox", &|_, _, right| right.to_owned());
            let error = end.unwrap_err();
            assert!(error.detail.contains(status), "{error}");
            assert_eq!(
                (error.retry, prompts.len(), host.count(CHALLENGE)),
                (Retry::Never, 0, 1)
            );
        }
    }
}

/// The user took half an hour over the code: it takes a new one.
#[test]
fn a_code_that_ran_out_takes_a_new_challenge() {
    for (id, start, _) in flows() {
        let mut host = host(json!({}));
        let mut flow = begin(&host, id, &start);
        let (end, prompts) = drive(&mut host, &mut flow, "sandbox", &|host, asked, right| {
            host.now += if asked == 1 { 31 * 60_000 } else { 0 };
            right.to_owned()
        });
        end.unwrap();
        assert_eq!((prompts.len(), host.count(CHALLENGE)), (2, 2), "{prompts:?}");
    }
}

/// An empty answer is not sent: the flow says so, and asks again.
#[test]
fn an_empty_answer_is_not_sent() {
    for (id, start, first) in flows() {
        let mut host = host(json!({}));
        let mut flow = begin(&host, id, &start);
        let (end, prompts) = drive(&mut host, &mut flow, "sandbox", &|_, _, _| "  ".to_owned());
        assert_eq!(end.unwrap_err().code, ErrorCode::FlowInput);
        assert_eq!((prompts.len(), host.count(first)), (1, 0));
        let (end, _) = drive(&mut host, &mut flow, "sandbox", &|_, _, right| right.to_owned());
        end.unwrap();
        assert_eq!((host.count(first), host.count(CHALLENGE)), (1, 1));
    }
}

/// Altinn's fault for a user who is locked out.
const LOCKED: &str = "<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\"><s:Body><s:Fault>\
    <faultcode>s:Client</faultcode><faultstring>x</faultstring><detail>\
    <AltinnFault xmlns=\"http://www.altinn.no/services/common/fault/2009/10\">\
    <AltinnErrorMessage>The user is locked</AltinnErrorMessage>\
    <AltinnLocalizedErrorMessage>Brukeren er låst</AltinnLocalizedErrorMessage><ErrorID>989</ErrorID>\
    </AltinnFault></detail></s:Fault></s:Body></s:Envelope>";

/// A user who is locked out is asked for nothing more, and nothing more is sent: it would lock the user for longer. Saved and
/// restored, the refusal is told with its advice.
#[test]
fn a_locked_user_is_asked_and_tried_no_more() {
    for (id, start, first) in flows() {
        let mut host = host(json!({"faults": [{
            "matching": first, "status": 500, "contentType": "text/xml; charset=utf-8", "body": LOCKED, "times": 9}]}));
        let mut flow = begin(&host, id, &start);
        let (end, prompts) = drive(&mut host, &mut flow, "sandbox", &|_, asked, _| format!("0000{asked}"));
        let error = end.unwrap_err();
        assert_eq!(
            (error.code, error.retry),
            (ErrorCode::WrongCredentials, Retry::Never),
            "{error}"
        );
        assert_eq!((prompts.len(), host.count(first), host.count(CHALLENGE)), (1, 1, 1));
        let said = error.server.clone().unwrap().localized_message;
        assert_eq!(said.as_deref(), Some("Brukeren er låst"));
        assert!(error.advice.as_ref().unwrap().nb.contains("sperrer brukeren"));
        let mut flow = AnyFlow::restore(&flow.save()).unwrap();
        let (end, _) = drive(&mut host, &mut flow, "sandbox", &|_, _, right| right.to_owned());
        assert_eq!(end.unwrap_err().report(), error.report(), "{id}");
        assert_eq!((host.count(first), host.count(CHALLENGE)), (1, 1));
    }
}
