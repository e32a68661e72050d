//! Downloading an archive from the sandbox, over a network that loses requests and answers and in programs that die: whatever
//! is lost, everything is handed out.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

mod support;

use altinnkit_core::altinn2::flow::{ArchivedItem, ArchivedItemKind};
use altinnkit_core::altinn2::soap::EndUser;
use altinnkit_core::altinn2::soap::correspondence::{
    ArchiveCorrespondenceForEndUserSystem, GetCorrespondenceForEndUserSystem,
};
use altinnkit_core::catalogue;
use altinnkit_core::error::{Error, ErrorCode};
use altinnkit_core::flow::{AnyFlow, Input, Step};
use altinnkit_core::message::{Message, json};
use altinnkit_core::operation::Moment;
use altinnkit_core::secret::Secret;
use altinnkit_core::session::{Session, UsernameToken};
use base64::Engine as _;
use serde_json::{Value as Json, json};
use support::{Host, Loss, Other, begin, host, shipment};

const ORGANISATION: &str = "910000004";

/// A host whose archive holds a form task with two attachments, a message with one, and a lookup; a second message lies in
/// the message box.
fn archive() -> Host {
    archive_with(json!([]))
}

fn archive_with(faults: Json) -> Host {
    let letter = |title: &str| {
        json!({"reportee": ORGANISATION, "title": title, "text": "Les dette", "attachments": [
        {"name": "Brev", "fileName": "brev.txt", "data": "YnJldg=="}]})
    };
    let mut host = host(json!({
        "faults": faults,
        "messages": [letter("Arkivert"), letter("Ny")],
        "lookups": [{"reportee": ORGANISATION, "title": "Innsyn", "pdf": "JVBERg=="}],
    }));
    let mut submission = shipment("<melding/>");
    submission["shipment"]["attachments"] = json!([
        {"fileName": "en.txt", "data": "ZW4="}, {"fileName": "to.txt", "data": "dG8="}]);
    let flow = begin(&host, "altinn2.flow.submit_form_task", &submission);
    host.run(flow).unwrap();
    let user = EndUser::new(
        "15908600182".into(),
        Secret::new("sandbox"),
        Secret::new(host.code.clone().unwrap()),
        "SMSPin".into(),
    );
    let letter = 2_000_001;
    host.ask(&GetCorrespondenceForEndUserSystem::new(user.clone(), letter))
        .unwrap();
    host.ask(&ArchiveCorrespondenceForEndUserSystem::new(user, letter))
        .unwrap();
    host.arrived.clear();
    host.asked.clear();
    host.saves.clear();
    host.sent = 0;
    host
}

fn reader() -> Json {
    json!({"nationalIdentityNumber": "15908600182", "password": "sandbox", "authMethod": "SMSPin"})
}

fn download(host: &mut Host, start: &Json) -> Vec<ArchivedItem> {
    let flow = begin(host, "altinn2.flow.download_archive", start);
    let items = host.run_all(flow).unwrap();
    items
        .into_iter()
        .map(|it| ArchivedItem::from_value(it).unwrap())
        .collect()
}

fn everything() -> Json {
    json!({"user": reader(), "search": {"reportee": ORGANISATION}})
}

#[test]
fn an_archive_is_handed_out_one_by_one() {
    use ArchivedItemKind as Kind;
    for ws in [false, true] {
        let mut host = archive();
        if ws {
            host.session = Session::new(host.session.environment.clone())
                .with_username_token(UsernameToken::new("sandbox", "sandbox"));
        }
        let items = download(&mut host, &everything());
        let kinds: Vec<Kind> = items.iter().map(|it| it.kind.clone()).collect();
        let wanted = [
            Kind::Correspondence,
            Kind::FormTask,
            Kind::Attachment,
            Kind::Attachment,
            Kind::LookUp,
        ];
        assert_eq!(kinds, wanted, "{:#?}", host.arrived);
        let message = items[0].correspondence.as_ref().unwrap();
        assert_eq!(message.attachments[0].data, Some(b"brev".to_vec().into()));
        assert_eq!(
            items[1].form_task.as_ref().unwrap().forms[0].form_data.as_deref(),
            Some("<melding/>")
        );
        for (item, content) in [(&items[2], "en"), (&items[3], "to")] {
            assert_eq!(item.element, items[1].element);
            let attachment = item.attachment.as_ref().unwrap();
            assert_eq!(attachment.data, Some(content.as_bytes().to_vec().into()));
            assert_eq!(attachment.attachment_id, item.attachment_id);
        }
        assert_eq!(items[4].element.title.as_deref(), Some("Innsyn"));
        assert!(items[4].lookup.as_ref().unwrap().pdf.is_some());
        assert_eq!(host.asked, ["oneTimeCode"]);
        assert_eq!(host.arrived.len(), 7, "{:#?}", host.arrived);
    }
}

/// Reading changes nothing: what is lost is asked again, and nothing is handed out twice.
#[test]
fn whatever_is_lost_on_the_way_every_item_is_handed_out_once() {
    let (wanted, requests) = {
        let mut host = archive();
        (download(&mut host, &everything()), host.arrived.len())
    };
    let losses = [
        Loss::Before,
        Loss::After,
        Loss::Crash,
        Loss::Older,
        Loss::Garbled(Other::Half),
        Loss::Garbled(Other::Nothing),
        Loss::Instead(Other::Page(200)),
        Loss::Instead(Other::Page(429)),
        Loss::Instead(Other::Page(502)),
        Loss::Instead(Other::Page(503)),
    ];
    for restless in [false, true] {
        for at in 0..requests {
            for loss in losses {
                let mut host = archive();
                host.losses = vec![(at, loss)];
                host.restless = restless;
                let items = download(&mut host, &everything());
                assert_eq!(
                    items, wanted,
                    "request {at} lost {loss:?}, restless {restless}: {:#?}",
                    host.arrived
                );
            }
        }
    }
}

/// The session of a one-time code lasts thirty minutes from the last call.
#[test]
fn a_download_that_takes_long_asks_for_a_new_code_and_goes_on() {
    let mut host = archive();
    host.between_items = 31 * 60_000;
    let items = download(&mut host, &everything());
    assert_eq!(items.len(), 5);
    assert_eq!(
        host.asked, ["oneTimeCode"; 5],
        "one at the start, and one after each item but the last"
    );
    assert!(items.iter().all(|item| item.error.is_none()));
}

/// What Altinn will not give is an item that says so, and the rest is handed out all the same.
#[test]
fn what_altinn_refuses_is_handed_out_as_failed_and_the_rest_follows() {
    use ArchivedItemKind as Kind;
    let mut host = archive();
    let mut asked: Vec<Json> = download(&mut host, &everything())
        .iter()
        .filter(|item| item.kind != Kind::Attachment)
        .map(|item| json!({"elementType": item.element.element_type.as_str(), "archiveId": item.element.archive_id}))
        .collect();
    asked.insert(1, json!({"elementType": "FormTask", "archiveId": 4711}));
    host.arrived.clear();
    let items = download(&mut host, &json!({"user": reader(), "elements": asked}));
    let kinds: Vec<Kind> = items.iter().map(|it| it.kind.clone()).collect();
    let wanted = [
        Kind::Correspondence,
        Kind::Failed,
        Kind::FormTask,
        Kind::Attachment,
        Kind::Attachment,
        Kind::LookUp,
    ];
    assert_eq!(kinds, wanted);
    assert_eq!(items[1].element.archive_id, 4711);
    assert_eq!(items[1].error.as_ref().unwrap().code, ErrorCode::EmptyResult.as_str());
    assert_eq!(
        host.count("GetReporteeElementList"),
        0,
        "nothing is looked for that is named"
    );
}

/// An attachment that Altinn breaks over is tried some times, and then handed out as failed.
#[test]
fn an_attachment_that_fails_for_good_does_not_end_the_download() {
    use ArchivedItemKind as Kind;
    let mut host = archive_with(json!([
        {"matching": "GetAttachmentDataBasicV2", "times": 5, "status": 500, "body": "<a/>", "contentType": "text/xml"}]));
    let items = download(&mut host, &everything());
    let kinds: Vec<Kind> = items.iter().map(|it| it.kind.clone()).collect();
    let wanted = [
        Kind::Correspondence,
        Kind::FormTask,
        Kind::Failed,
        Kind::Attachment,
        Kind::LookUp,
    ];
    assert_eq!(kinds, wanted);
    assert!(items[2].attachment_id.is_some());
    assert_eq!(items[2].element, items[1].element);
    assert_eq!(
        host.count("GetAttachmentDataBasicV2"),
        6,
        "five times the first one, once the other"
    );
}

/// What a gateway says, and a line that breaks, is about no element: it is not what an element is given up for.
#[test]
fn an_element_is_not_given_up_for_what_a_gateway_said() {
    let mut host = archive();
    let troubles = [
        Loss::Garbled(Other::Nothing),
        Loss::Instead(Other::Page(429)),
        Loss::Before,
        Loss::Instead(Other::Page(503)),
        Loss::Garbled(Other::Half),
        Loss::After,
        Loss::Garbled(Other::Nothing),
    ];
    host.losses = (2..).zip(troubles).collect();
    let items = download(&mut host, &everything());
    assert_eq!(items.len(), 5, "{items:#?}");
    assert!(items.iter().all(|it| it.kind != ArchivedItemKind::Failed), "{items:#?}");
}

/// What is too large to be held is handed out as failed, unless the host reads answers in pieces and holds it itself.
#[test]
fn attachments_of_any_size_stay_with_a_host_that_reads_in_pieces() {
    use ArchivedItemKind as Kind;
    let large = vec![b'x'; 200_000];
    for in_pieces in [false, true] {
        let mut host = archive();
        let mut submission = shipment("<melding/>");
        let data = base64::engine::general_purpose::STANDARD.encode(&large);
        submission["shipment"]["externalShipmentReference"] = json!("shipment-2");
        submission["shipment"]["attachments"] = json!([{"fileName": "stor.txt", "data": data}]);
        let flow = begin(&host, "altinn2.flow.submit_form_task", &submission);
        host.run(flow).unwrap();
        host.session.limits.max_bytes = 50_000;
        host.in_pieces = in_pieces;
        let items = download(&mut host, &everything());
        assert_eq!(items.len(), 7);
        let item = &items[5];
        let (failed, attachment) = (item.error.as_ref(), item.attachment.as_ref());
        assert!(item.attachment_id.is_some());
        if in_pieces {
            assert_eq!(item.kind, Kind::Attachment);
            let data = attachment.unwrap().data.as_ref().unwrap();
            assert!(data.as_bytes().is_none() && data.length() == 200_000, "{data:?}");
            let lengths: Vec<usize> = host.received.iter().map(Vec::len).collect();
            assert_eq!(
                lengths,
                [4, 2, 2, 200_000, 4],
                "the message's, the form tasks' three, the lookup's"
            );
            assert!(host.received.contains(&large));
        } else {
            assert_eq!((&item.kind, attachment), (&Kind::Failed, None));
            assert_eq!(failed.unwrap().code, ErrorCode::LimitExceeded.as_str());
        }
    }
}

/// What an answer in pieces ends with is an error as any other.
#[test]
fn a_download_in_pieces_asks_for_a_new_code_too() {
    let mut host = archive();
    host.in_pieces = true;
    host.between_items = 31 * 60_000;
    assert_eq!(download(&mut host, &everything()).len(), 5);
    assert_eq!(host.asked, ["oneTimeCode"; 5]);
}

/// While Altinn is down nothing is handed out as failed: the flow fails, and goes on where it was.
#[test]
fn a_download_that_failed_goes_on_where_it_was() {
    let mut host = archive();
    let wanted = download(&mut host, &everything());
    let mut host = archive();
    host.losses = (3..13).map(|at| (at, Loss::Before)).collect();
    let mut flow = begin(&host, "altinn2.flow.download_archive", &everything());
    let mut items = Vec::new();
    let error = host.run_on(&mut flow, &mut items).unwrap_err();
    assert_eq!(error.code, ErrorCode::TransportFailed);
    assert_eq!(items.len(), 1);
    let mut flow = AnyFlow::restore(&flow.save()).unwrap();
    host.run_on(&mut flow, &mut items).unwrap();
    let items: Vec<_> = items
        .into_iter()
        .map(|it| ArchivedItem::from_value(it).unwrap())
        .collect();
    assert_eq!(items, wanted);
}

#[test]
fn a_wrong_code_ends_a_download_and_is_not_repeated() {
    let mut host = archive();
    let flow = begin(&host, "altinn2.flow.download_archive", &everything());
    host.says = Some("00000".to_owned());
    let error = host.run_all(flow).unwrap_err();
    assert_eq!(error.code, ErrorCode::WrongCredentials);
    assert_eq!(host.count("GetReporteeElementList"), 1);
}

#[test]
fn a_download_wants_something_to_download() {
    let host = archive();
    let kind = catalogue::flow("altinn2.flow.download_archive").unwrap();
    let refused = |input: Json| {
        let input = json::from_text(kind.start, input.to_string().as_bytes(), json::Style::HostText).unwrap();
        kind.begin(&host.session, input).unwrap_err()
    };
    assert_eq!(refused(json!({"user": reader()})).path.as_deref(), Some("search"));
    let strange = json!({"user": reader(), "elements": [{"elementType": "Collaboration", "archiveId": 1}]});
    assert_eq!(refused(strange).path.as_deref(), Some("elements[0].elementType"));
}

/// A save that is not the newest loses nothing: what came after it is handed out again.
#[test]
fn an_older_save_hands_out_again_and_loses_nothing() {
    let mut host = archive();
    let wanted = download(&mut host, &everything());
    for save in host.saves.clone() {
        let items = host.run_all(AnyFlow::restore(&save).unwrap()).unwrap();
        let items: Vec<_> = items
            .into_iter()
            .map(|it| ArchivedItem::from_value(it).unwrap())
            .collect();
        assert!(wanted.ends_with(&items), "{} of {}", items.len(), wanted.len());
    }
}

/// A gateway's page is about everything: nothing is handed out as failed because of it, and the flow comes to an end.
#[test]
fn what_concerns_all_of_it_ends_a_download() {
    for other in [Other::Page(200), Other::Page(404), Other::Page(429), Other::Page(503)] {
        let mut host = archive();
        host.losses = (3..1_000).map(|at| (at, Loss::Instead(other))).collect();
        let mut flow = begin(&host, "altinn2.flow.download_archive", &everything());
        let mut items = Vec::new();
        host.run_on(&mut flow, &mut items).unwrap_err();
        assert_eq!(items.len(), 1, "{other:?}");
        assert!(host.sent <= 14, "{other:?}: {}", host.sent);
    }
}

/// Altinn's fault with this number and text.
fn fault(number: i32, text: &str) -> String {
    format!(
        "<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\"><s:Body><s:Fault><faultcode>s:Client</faultcode>\
         <faultstring>An error occurred</faultstring><detail><AltinnFault \
         xmlns=\"http://www.altinn.no/services/common/fault/2009/10\"><AltinnErrorMessage>{text}</AltinnErrorMessage>\
         <ErrorID>{number}</ErrorID></AltinnFault></detail></s:Fault></s:Body></s:Envelope>"
    )
}

fn faulty(times: u32, body: &str) -> Host {
    archive_with(json!([
        {"matching": "GetArchivedFormTaskBasic", "times": times, "status": 500, "body": body, "contentType": "text/xml"},
        {"matching": "GetArchivedLookup", "times": times, "status": 500, "body": body, "contentType": "text/xml"}]))
}

/// Credentials that Altinn refuses on the way are sent once; an element that it cannot authorise is an item.
#[test]
fn number_5_is_about_the_system_or_about_the_element() {
    let mut host = faulty(9, &fault(5, "Wrong username/password supplied."));
    let flow = begin(&host, "altinn2.flow.download_archive", &everything());
    let error = host.run_all(flow).unwrap_err();
    assert_eq!(error.code, ErrorCode::WrongCredentials);
    assert_eq!(host.count("GetArchivedFormTaskBasic"), 1);
    assert_eq!(host.count("GetArchivedLookup"), 0);

    let mut host = faulty(1, &fault(5, "Unable to authorize the request based on the parameters"));
    let items = download(&mut host, &everything());
    let failed = items.iter().filter(|item| item.kind == ArchivedItemKind::Failed);
    assert_eq!(failed.count(), 2);
}

/// One element that Altinn fails over is handed out as failed; one after the other is no accident of theirs.
#[test]
fn altinn_failing_over_everything_ends_a_download() {
    let element = |number: i32| json!({"elementType": "FormTask", "archiveId": number});
    let start = json!({"user": reader(), "elements": (1..=6).map(element).collect::<Vec<_>>()});
    let mut host = faulty(1_000, &fault(0, "Something broke"));
    let mut flow = begin(&host, "altinn2.flow.download_archive", &start);
    let mut items = Vec::new();
    let error = host.run_on(&mut flow, &mut items).unwrap_err();
    assert_eq!(error.code, ErrorCode::AltinnInternal);
    assert_eq!(items.len(), 2);
    assert_eq!(host.count("GetArchivedFormTaskBasic"), 15);
    // A restore goes on with the one that it stopped at.
    let mut flow = AnyFlow::restore(&flow.save()).unwrap();
    let _ = host.run_on(&mut flow, &mut items);
    assert_eq!(items.len(), 4);
}

/// What the host itself could not do ends the flow with that error, and a restore goes on where it was.
#[test]
fn an_error_of_the_hosts_own_ends_a_download() {
    let mut host = archive();
    let mut flow = begin(&host, "altinn2.flow.download_archive", &everything());
    let (mut input, mut items) = (Input::Proceed, 0);
    let error = loop {
        host.now += 50;
        input = match flow.step(&host.session, &Moment::new(host.now, [1; 32]), input) {
            Step::Send(_) if items == 1 => {
                let error = Error::input("file", "the disk is full");
                Input::Read(Box::new(Err(error)))
            }
            Step::Send(request) => Input::Response(host.carry(&request)),
            Step::Ask(prompt) => {
                let digits = prompt
                    .text
                    .unwrap()
                    .chars()
                    .filter(char::is_ascii_digit)
                    .collect::<String>();
                Input::Answer(digits.into())
            }
            Step::Item(_) => {
                items += 1;
                Input::Proceed
            }
            Step::Failed(error) => break error,
            step => panic!("{step:?}"),
        };
    };
    assert_eq!(error.code, ErrorCode::InvalidInput);
    let rest = host.run_all(AnyFlow::restore(&flow.save()).unwrap()).unwrap();
    assert_eq!(rest.len(), 4);
}

#[test]
fn a_download_keeps_to_its_bounds() {
    for (bounds, most) in [(json!({"attemptsPerStep": 1}), 3), (json!({"requests": 5}), 5)] {
        let mut host = archive();
        host.losses = vec![(2, Loss::Before)];
        let mut start = everything();
        start["bounds"] = bounds;
        let flow = begin(&host, "altinn2.flow.download_archive", &start);
        host.run_all(flow).unwrap_err();
        assert_eq!(host.sent, most);
    }
}
