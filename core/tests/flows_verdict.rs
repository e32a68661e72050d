//! What a submission's flow makes of what Altinn says: one judge with `receipt.outcome`, whatever the receipt looks like; and
//! saved flows that nobody saved.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

mod support;

use altinnkit_core::altinn2::flow::ShipmentOutcome;
use altinnkit_core::altinn2::soap::receipt::{OutcomeOfReceipt, ReceiptVerdict};
use altinnkit_core::error::{Error, ErrorCode, Retry};
use altinnkit_core::flow::{AnyFlow, Input, Step, seal};
use altinnkit_core::function::Function;
use altinnkit_core::http::Response;
use altinnkit_core::message::Message;
use altinnkit_core::operation::Moment;
use serde_json::{Value as Json, json};
use support::{Host, begin, host, shipment};

const FLOW: &str = "altinn2.flow.submit_form_task";

/// A receipt: number, status, text, and the same of its parts.
type Told = (
    i32,
    &'static str,
    &'static str,
    &'static [(i32, &'static str, &'static str)],
);

fn soap(body: &str) -> Response {
    let body = format!(
        "<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\"><s:Body>{body}</s:Body></s:Envelope>"
    );
    Response::new(200, body).header("Content-Type", "text/xml; charset=utf-8")
}

/// The answer to `SubmitFormTaskBasic`.
fn shipment_answer((number, status, text, parts): Told) -> Response {
    let one = |number: i32, status: &str, text: &str, parts: &str| {
        format!(
            "<ReceiptId>{number}</ReceiptId><ReceiptText>{text}</ReceiptText><LastChanged>2026-11-23T11:00:00</LastChanged>\
             <ReceiptTypeName>FormTask</ReceiptTypeName><ReceiptStatusCode>{status}</ReceiptStatusCode>\
             <ParentReceiptId>0</ParentReceiptId><SubReceipts>{parts}</SubReceipts>"
        )
    };
    let parts: String = parts
        .iter()
        .map(|(number, status, text)| {
            format!(
                "<ReceiptExternalBE>{}</ReceiptExternalBE>",
                one(*number, status, text, "")
            )
        })
        .collect();
    soap(&format!(
        "<SubmitFormTaskBasicResponse xmlns=\"http://www.altinn.no/services/Intermediary/Shipment/IntermediaryInbound/2009/10\">\
         <SubmitFormTaskBasicResult>{}</SubmitFormTaskBasicResult></SubmitFormTaskBasicResponse>",
        one(number, status, text, &parts)
    ))
}

/// The answer to `GetReceiptBasicV2`.
fn receipt_answer(number: i32, status: &str, text: &str) -> Response {
    soap(&format!(
        "<GetReceiptBasicV2Response xmlns=\"http://www.altinn.no/services/Intermediary/Receipt/2009/10\">\
         <GetReceiptBasicV2Result xmlns:a=\"http://schemas.altinn.no/services/Intermediary/Receipt/2015/06\">\
         <a:ReceiptId>{number}</a:ReceiptId><a:ReceiptStatus>{status}</a:ReceiptStatus><a:ReceiptText>{text}</a:ReceiptText>\
         </GetReceiptBasicV2Result></GetReceiptBasicV2Response>"
    ))
}

/// Altinn, as a table of answers: to the shipment always the same, to each look or reading the next one, and the last one
/// from there on; nothing means that Altinn knows of no receipt.
struct Script {
    shipment: Response,
    receipts: Vec<Option<Response>>,
    /// How often the shipment was sent.
    sendings: usize,
    /// How often a receipt was asked for.
    readings: usize,
}

impl Script {
    fn new(shipment: Response, receipts: Vec<Option<Response>>) -> Self {
        Self {
            shipment,
            receipts,
            sendings: 0,
            readings: 0,
        }
    }

    fn run(&mut self, host: &mut Host, flow: &mut AnyFlow) -> Result<ShipmentOutcome, Error> {
        let mut input = Input::Proceed;
        for _ in 0..300 {
            host.now += 50;
            let moment = Moment::new(host.now, host.now.to_be_bytes().repeat(4));
            input = match flow.step(&host.session, &moment, input) {
                Step::Send(request) => {
                    let operation = request.operation.unwrap();
                    Input::Response(if operation.ends_with("submit_form_task") {
                        self.sendings += 1;
                        self.shipment.clone()
                    } else if operation.ends_with("get_receipt") {
                        let at = self.readings.min(self.receipts.len().saturating_sub(1));
                        self.readings += 1;
                        match self.receipts.get(at).cloned().flatten() {
                            Some(receipt) => receipt,
                            None => host.carry(&request),
                        }
                    } else {
                        host.carry(&request)
                    })
                }
                Step::Ask(prompt) if prompt.kind == "password" => Input::Answer("sandbox".into()),
                Step::Ask(_) => Input::Answer("12345".into()),
                Step::Wait { until, .. } => {
                    host.now = host.now.max(until);
                    Input::Proceed
                }
                Step::Done(value) => return Ok(ShipmentOutcome::from_value(value).unwrap()),
                Step::Failed(error) => return Err(error),
                step => panic!("{step:?}"),
            };
        }
        panic!("no end");
    }
}

/// The flow and the function judge alike, and a refusal is looked up before it is told.
#[test]
fn the_flow_and_the_function_have_one_judge() {
    let told: [Told; 12] = [
        (7, "OK", "Innsendingen er mottatt.", &[]),
        (7, "Ok", "Innsendingen er mottatt.", &[]),
        (
            7,
            "OK",
            "Mottatt",
            &[
                (8, "OK", "Schema Validation OK"),
                (9, "ValidationFailed", "Error X-datadef-1 is wrong"),
            ],
        ),
        (
            7,
            "OK",
            "Mottatt",
            &[(8, "OK", "<![CDATA[<SchemaValidationError>x</SchemaValidationError>]]>")],
        ),
        (
            7,
            "OK",
            "<![CDATA[<SchemaValidationError>x</SchemaValidationError>]]>",
            &[],
        ),
        (0, "ValidationFailed", "Form Validation Failed", &[]),
        (0, "Rejected", "Invalid reportee", &[]),
        (0, "OK", "Not A Valid Service :; ServiceCode : \"1\"", &[]),
        (7, "NotSet", "Mottatt", &[]),
        (7, "OK", "Deleted", &[]),
        (7, "UnExpectedError", "x", &[]),
        (-1, "Rejected", "x", &[]),
    ];
    for receipt in told {
        let mut host = host(json!({}));
        let mut script = Script::new(shipment_answer(receipt), vec![None]);
        let mut flow = begin(&host, FLOW, &shipment("<melding/>"));
        let outcome = script.run(&mut host, &mut flow).unwrap();
        let mut function = OutcomeOfReceipt::new();
        function.shipment_receipt.clone_from(&outcome.shipment_receipt);
        let judged = function.call(&host.session, &Moment::new(host.now, [0; 32])).unwrap();
        let wanted = match judged.verdict {
            ReceiptVerdict::NotSettled => "pending".to_owned(),
            verdict => verdict.as_str().to_owned(),
        };
        assert_eq!(outcome.verdict.as_str(), wanted, "{receipt:?}");
        assert_eq!(
            (outcome.reason, outcome.advice),
            (judged.reason, Some(judged.advice)),
            "{receipt:?}"
        );
        assert_eq!(script.sendings, 1, "{receipt:?}");
        assert!(
            script.readings >= 1 || outcome.verdict.as_str() == "validationFailed",
            "{receipt:?}"
        );
    }
}

/// Altinn says that it has the shipment already: without a receipt nobody can tell whose it is, with one it is handed over.
#[test]
fn already_exists_is_no_verdict_on_ones_own() {
    for status in ["Rejected", "OK"] {
        let text = "Shipment Already Exists : ::External Shipment Reference : \"shipment-1\"";
        for (receipts, candidates) in [
            (vec![None], Vec::<String>::new()),
            (vec![Some(receipt_answer(77, "OK", "Mottatt"))], vec!["77".to_owned()]),
        ] {
            let mut host = host(json!({}));
            let mut script = Script::new(shipment_answer((0, status, text, &[])), receipts);
            let mut flow = begin(&host, FLOW, &shipment("<melding/>"));
            let error = script.run(&mut host, &mut flow).unwrap_err();
            assert_eq!(
                (error.code, error.retry),
                (ErrorCode::Conflict, Retry::CheckFirst),
                "{error}"
            );
            assert_eq!(error.candidates, candidates);
            // After a restore as well.
            let mut flow = AnyFlow::restore(&flow.save()).unwrap();
            let error = script.run(&mut host, &mut flow).unwrap_err();
            assert_eq!(error.code, ErrorCode::Conflict, "{error}");
            assert_eq!(script.sendings, 1);
        }
    }
}

/// An answer that says nothing, under no number, is as good as none: looked for, sent again three times at most.
#[test]
fn a_receipt_without_a_number_is_no_answer() {
    for told in [
        (0, "OK", "Mottatt", &[][..]),
        (0, "UnExpectedError", "x", &[]),
        (0, "NotSet", "", &[]),
    ] {
        let mut host = host(json!({}));
        let mut script = Script::new(shipment_answer(told), vec![None]);
        let mut flow = begin(&host, FLOW, &shipment("<melding/>"));
        let outcome = script.run(&mut host, &mut flow);
        assert_eq!((script.sendings, script.readings), (3, 12), "{told:?}");
        match outcome {
            Ok(outcome) => assert_eq!((outcome.verdict.as_str(), told.1), ("failed", "UnExpectedError")),
            Err(error) => assert_eq!(error.retry, Retry::CheckFirst, "{error}"),
        }
        // A restore looks as often again before it sends again, and that comes to an end as well.
        for _ in 0..20 {
            flow = AnyFlow::restore(&flow.save()).unwrap();
            let _ = script.run(&mut host, &mut flow);
        }
        assert_eq!(script.sendings, 30, "{told:?}");
        assert!(script.readings >= 120, "{told:?}");
    }
}

/// A receipt that says nothing yet ends as `pending`, with its number; restored later, the flow reads on.
#[test]
fn a_pending_receipt_is_not_lost() {
    let mut host = host(json!({}));
    let pending = Some(receipt_answer(77, "NotSet", "Mottatt"));
    let mut script = Script::new(shipment_answer((77, "OK", "Mottatt", &[])), vec![pending]);
    let mut flow = begin(&host, FLOW, &shipment("<melding/>"));
    let outcome = script.run(&mut host, &mut flow).unwrap();
    assert_eq!((outcome.verdict.as_str(), outcome.receipt_id), ("pending", Some(77)));
    assert!(script.readings < 20, "{}", script.readings);
    script.receipts = vec![Some(receipt_answer(77, "OK", "Prosessert"))];
    host.now += 86_400_000;
    let mut flow = AnyFlow::restore(&flow.save()).unwrap();
    let outcome = script.run(&mut host, &mut flow).unwrap();
    assert_eq!((outcome.verdict.as_str(), outcome.receipt_id), ("accepted", Some(77)));
    assert_eq!(script.sendings, 1);
}

/// A receipt that goes by another reference, or has another number than was asked for, is the answer to another question.
#[test]
fn a_receipt_of_another_shipment_is_no_answer() {
    let named = |name: &str| {
        let mut answer = receipt_answer(99, "OK", "Mottatt");
        let reference = format!(
            "<a:References><a:Reference><a:ReferenceType>ExternalShipmentReference</a:ReferenceType>\
             <a:ReferenceValue>{name}</a:ReferenceValue></a:Reference></a:References><a:ReceiptId>"
        );
        let body = String::from_utf8(answer.body).unwrap();
        answer.body = body.replace("<a:ReceiptId>", &reference).into_bytes();
        answer
    };
    let own = || Some(receipt_answer(77, "OK", "Prosessert"));
    for (shipment_number, another) in [(0, named("another")), (77, receipt_answer(99, "OK", "Mottatt"))] {
        let mut host = host(json!({}));
        let shipped = shipment_answer((shipment_number, "OK", "Mottatt", &[]));
        let mut script = Script::new(shipped, vec![Some(another), own()]);
        let mut flow = begin(&host, FLOW, &shipment("<melding/>"));
        let outcome = script.run(&mut host, &mut flow).unwrap();
        assert_eq!((outcome.verdict.as_str(), outcome.receipt_id), ("accepted", Some(77)));
        assert_eq!((script.sendings, script.readings), (1, 2));
    }
    // One that goes by the reference in question is taken.
    let mut host = host(json!({}));
    let shipped = shipment_answer((0, "OK", "Mottatt", &[]));
    let mut script = Script::new(shipped, vec![Some(named("shipment-1")), own()]);
    let mut flow = begin(&host, FLOW, &shipment("<melding/>"));
    assert_eq!(script.run(&mut host, &mut flow).unwrap().receipt_id, Some(99));
}

/// Counters and times that no flow has are refused on restore; no clock breaks a flow.
#[test]
fn nothing_breaks_on_what_a_save_or_a_clock_says() {
    let host = host(json!({}));
    let archive = json!({"user": shipment("")["user"], "search": {"reportee": "910000004"}});
    for (id, start) in [
        (FLOW, shipment("<melding/>")),
        ("altinn2.flow.download_archive", archive),
    ] {
        let mut flow = begin(&host, id, &start);
        let _ = flow.step(&host.session, &Moment::new(host.now, [1; 32]), Input::Proceed);
        let saved = String::from_utf8(flow.save()).unwrap();
        let mut lines = saved.splitn(3, '\n').skip(1);
        let (journal, state): (&str, Json) = (
            lines.next().unwrap(),
            serde_json::from_str(lines.next().unwrap()).unwrap(),
        );
        let sealed = |state: &Json| seal(id, format!("{journal}\n{state}").as_bytes());
        AnyFlow::restore(&sealed(&state)).unwrap();
        let numbers: Vec<String> = state
            .as_object()
            .unwrap()
            .iter()
            .filter(|(_, value)| value.is_number())
            .map(|(name, _)| name.clone())
            .collect();
        assert!(numbers.len() >= 3, "{numbers:?}");
        for name in numbers.iter().map(String::as_str).chain(["pace"]) {
            for extreme in [
                json!(i32::MAX),
                json!(i32::MIN),
                json!(-1),
                json!(i64::MAX),
                json!(i64::MIN),
            ] {
                let mut state = state.clone();
                match name {
                    "pace" => state["pace"]["attempts"] = extreme.clone(),
                    _ => state[name] = extreme.clone(),
                }
                match AnyFlow::restore(&sealed(&state)) {
                    Err(error) => assert_eq!(error.code, ErrorCode::FlowRestore, "{name} {extreme}"),
                    Ok(_) => assert!(
                        name == "listed" || name == "began" && extreme == json!(i32::MAX),
                        "{name} {extreme}"
                    ),
                }
            }
        }
        for now in [i64::MIN, -1, 0, i64::MAX] {
            let mut flow = begin(&host, id, &start);
            let mut input = Input::Proceed;
            for _ in 0..20 {
                input = match flow.step(&host.session, &Moment::new(now, [1; 32]), input) {
                    Step::Send(_) => Input::Failure(altinnkit_core::http::TransportFailure::new("down")),
                    Step::Ask(_) => Input::Answer("12345".into()),
                    _ => Input::Proceed,
                };
                flow = AnyFlow::restore(&flow.save()).unwrap();
                if input != Input::Proceed {
                    input = Input::Proceed;
                }
            }
        }
    }
}
