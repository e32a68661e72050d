//! A form task and an archive of Altinn II, and what must be true afterwards.

use crate::plans::Scene;
use crate::process::{End, Process, SYSTEM_PASSWORD, USER_PASSWORD, WRONG_PASSWORD};
use crate::random::Random;
use crate::run::{Prepared, outcome, said};
use crate::world::{STRANGER, SUBJECT, World};
use altinnkit_core::altinn2::soap::EndUser;
use altinnkit_core::altinn2::soap::intermediary_inbound::{
    FormTask, FormTaskAttachment, FormTaskForm, FormTaskShipment, SubmitFormTask,
};
use altinnkit_core::altinn2::soap::system_authentication::{
    AuthenticationChallengeRequest, GetAuthenticationChallenge,
};
use altinnkit_core::error::{ErrorCode, Retry};
use altinnkit_core::message::Blob;
use altinnkit_core::secret::Secret;
use altinnkit_core::session::Session;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value as Json, json};
use std::collections::{BTreeMap, BTreeSet};

const USER: &str = "15908600182";
const OTHER_USER: &str = "17858296439";
const ORGANISATION: &str = "910000004";
const REFERENCE: &str = "shipment-1";

/// What was handed over.
pub(crate) struct Sent {
    forms: Vec<String>,
    files: Vec<Vec<u8>>,
    good: &'static str,
}

/// What lies in the archive: a text for each thing.
pub(crate) type Archive = BTreeMap<String, Vec<u8>>;

/// How the sandbox starts out.
pub(crate) fn setup(scene: Scene, random: &mut Random) -> Json {
    let mut setup = json!({
        "systems": [{"name": "1234", "password": SYSTEM_PASSWORD}, {"name": "5678", "password": "annet-system"}],
        "users": [{"nationalIdentityNumber": USER, "password": USER_PASSWORD},
                  {"nationalIdentityNumber": OTHER_USER, "password": "annen-bruker"}],
    });
    if scene == Scene::Rejected {
        setup["services"] = json!([{"externalServiceCode": "9999", "externalServiceEditionCode": 1}]);
    }
    let lookups: Vec<Json> = (0..random.below(3))
        .map(|number| {
            let pdf = STANDARD.encode(format!("%PDF-{number}"));
            json!({"reportee": ORGANISATION, "title": format!("Innsyn {number}"), "pdf": pdf})
        })
        .collect();
    setup["lookups"] = json!(lookups);
    setup
}

fn user(scene: Scene) -> Json {
    let password = if scene == Scene::WrongPassword {
        WRONG_PASSWORD
    } else {
        USER_PASSWORD
    };
    json!({"nationalIdentityNumber": USER, "password": password, "authMethod": "SMSPin"})
}

pub(crate) fn submission(scene: Scene, random: &mut Random, held: &mut BTreeMap<String, Vec<u8>>) -> Prepared {
    let mut forms = Vec::new();
    for number in 0..random.between(1, 3) {
        let invalid = scene == Scene::Invalid && number == 0;
        let marker = if invalid { " ugyldig=\"true\"" } else { "" };
        forms.push(format!(
            "<melding nummer=\"{number}\"{marker}>{}</melding>",
            random.below(1_000_000)
        ));
    }
    let mut files = Vec::new();
    for _ in 0..random.below(3) {
        let length = match scene {
            Scene::Sizes => *random.pick(&[0, 1, 70_000, 300_000]),
            _ => random.between(0, 300),
        };
        files.push(random.bytes(length as usize));
    }
    let forms_json: Vec<Json> = (0..)
        .zip(&forms)
        .map(|(number, form): (i32, &String)| {
            let mut it = json!({"completed": true, "dataFormatId": "212", "dataFormatVersion": 7, "formData": form});
            if random.percent(30) {
                it["endUserSystemReference"] = json!(format!("skjema-{number}"));
            }
            it
        })
        .collect();
    let files_json: Vec<Json> = (0..)
        .zip(&files)
        .map(|(number, bytes): (i32, &Vec<u8>)| {
            let data = if random.percent(50) {
                json!(STANDARD.encode(bytes))
            } else {
                let name = format!("file-{number}");
                held.insert(name.clone(), bytes.clone());
                json!({"held": name, "length": bytes.len()})
            };
            json!({"fileName": "vedlegg.txt", "data": data})
        })
        .collect();
    let mut start = json!({"user": user(scene), "shipment": {
        "reportee": ORGANISATION, "externalShipmentReference": REFERENCE,
        "formTask": {"serviceCode": "3225", "serviceEdition": 2, "forms": forms_json}, "attachments": files_json}});
    if scene != Scene::Keyless && crate::altinn3::has_field("altinn2.flow.submit_form_task", "submissionKey") {
        start["submissionKey"] = json!("A-1");
    }
    if scene == Scene::Unmarked {
        start["mark"] = json!(false);
    }
    let good = match scene {
        Scene::Invalid => "validationFailed",
        Scene::Rejected => "rejected",
        _ => "accepted",
    };
    Prepared::Task(start, Sent { forms, files, good })
}

/// Another program sends a shipment.
pub(crate) fn stranger(world: &mut World, session: &Session, reference: &str, content: &FormTaskShipment) {
    let password = || Secret::new("annen-bruker");
    let request = AuthenticationChallengeRequest::new("SMSPin".to_owned(), password(), OTHER_USER.to_owned());
    let Some(challenge) = world.ask(STRANGER, session, &GetAuthenticationChallenge::new(request)) else {
        return;
    };
    let text = challenge.message.unwrap_or_default();
    let code = text.rsplit(' ').next().unwrap_or_default().to_owned();
    let user = EndUser::new(
        OTHER_USER.to_owned(),
        password(),
        Secret::new(code),
        "SMSPin".to_owned(),
    );
    let mut shipment = content.clone();
    shipment.external_shipment_reference = Some(reference.to_owned());
    world.ask(STRANGER, session, &SubmitFormTask::new(user, shipment));
}

fn shipment(forms: &[String], files: &[Vec<u8>]) -> FormTaskShipment {
    let forms = forms
        .iter()
        .map(|form| FormTaskForm::new(true, "212".to_owned(), 7, form.clone()))
        .collect();
    let mut task = FormTask::new("3225".to_owned(), 2);
    task.forms = forms;
    let mut shipment = FormTaskShipment::new(ORGANISATION.to_owned(), task);
    shipment.attachments = files
        .iter()
        .map(|bytes| FormTaskAttachment::new("vedlegg.txt".to_owned(), Blob::Bytes(bytes.clone())))
        .collect();
    shipment
}

/// Another program takes the reference before the flow begins, from the same system or from another.
pub(crate) fn take_reference(world: &mut World, own: &Session, other: &Session) {
    let session = if world.random.percent(50) { own } else { other };
    let content = shipment(&["<melding hvem=\"en annen\"/>".to_owned()], &[]);
    stranger(world, session, REFERENCE, &content);
}

/// Fills the archive; gives the start of a download and what must come.
pub(crate) fn archive(world: &mut World, session: &Session, setup: &Json) -> Prepared {
    let mut wanted = Archive::new();
    for number in 0..world.random.below(4) {
        let forms = vec![format!(
            "<melding nummer=\"{number}\">{}</melding>",
            world.random.below(1_000_000)
        )];
        let mut files = Vec::new();
        for _ in 0..world.random.below(3) {
            let length = world.random.between(1, 300) as usize;
            files.push(world.random.bytes(length));
        }
        for (index, file) in (0..).zip(&files) {
            let index: u64 = index;
            wanted.insert(format!("task {number}, file {index}"), file.clone());
        }
        wanted.insert(format!("task {number}, form"), forms.join("").into_bytes());
        stranger(world, session, &format!("arkiv-{number}"), &shipment(&forms, &files));
    }
    for lookup in setup["lookups"].as_array().into_iter().flatten() {
        let pdf = STANDARD
            .decode(lookup["pdf"].as_str().unwrap_or_default())
            .unwrap_or_default();
        wanted.insert(format!("lookup {}", lookup["title"]), pdf);
    }
    world.sendings.clear();
    let start = json!({"user": user(world.chaos.scene), "search": {"reportee": ORGANISATION}});
    Prepared::Archive(start, wanted)
}

/// Holds the ends of the processes against what is there.
pub(crate) fn check_submission(world: &mut World, processes: &[&Process], sent: &Sent) {
    let mut broken: Vec<(&'static str, String)> = Vec::new();
    let mine = world
        .sandbox
        .shipments()
        .filter(|it| it.is_valid && is_what_was_sent(it.content, sent))
        .count();
    let taken = world
        .sendings
        .iter()
        .filter(|it| it.actor == SUBJECT && it.taken)
        .count();
    let valid = if sent.good == "accepted" { taken } else { 0 };
    if valid > 1 {
        broken.push(("duplicate", format!("{valid} shipments were taken")));
    }
    if valid > 0 && mine == 0 {
        broken.push((
            "wrong-content",
            "what Altinn has is not what was handed over".to_owned(),
        ));
    }
    let first = world.sendings.iter().position(|it| it.actor == SUBJECT && it.taken);
    let again = first.is_some_and(|first| world.sendings.iter().skip(first + 1).any(|it| it.actor == SUBJECT));
    if valid > 0 && again && !world.chaos.is_late() && !world.chaos.twin {
        broken.push(("sent-again", "after Altinn had taken it".to_owned()));
    }
    for process in processes {
        for end in &process.ends {
            match end {
                End::Done(value) => {
                    let outcome = outcome(&process.flow, value);
                    let verdict = outcome
                        .get("verdict")
                        .and_then(Json::as_str)
                        .unwrap_or_default()
                        .to_owned();
                    match lower(&verdict).as_str() {
                        "accepted" if valid == 0 => broken.push(("loss", "accepted, but it is not there".to_owned())),
                        "accepted" | "pending" | "failed" => {}
                        told if valid > 0 => broken.push(("wrong-verdict", format!("{told} though accepted"))),
                        told if told != sent.good && world.chaos.scene != Scene::TakenReference => {
                            broken.push(("wrong-verdict", format!("{told} where {} was right", sent.good)));
                        }
                        _ => {}
                    }
                }
                End::Failed(error)
                    if process.ends.len() == 1
                        && error.retry == Retry::Never
                        && valid > 0
                        && error.code != ErrorCode::FlowInput =>
                {
                    broken.push((
                        "never-hides-submitted",
                        format!("{}: {}", error.code.as_str(), error.detail),
                    ));
                }
                _ => {}
            }
        }
    }
    let is_good = |process: &&&Process| match &process.end {
        Some(End::Done(value)) => {
            let outcome = outcome(&process.flow, value);
            outcome.get("verdict").and_then(Json::as_str).map(lower).as_deref() == Some(sent.good)
        }
        _ => false,
    };
    if world.chaos.must_succeed && !processes.iter().any(|it| is_good(&it)) {
        let end = processes.iter().filter_map(|it| it.end.as_ref()).next_back();
        broken.push(("gave-up", end.map(said).unwrap_or_default()));
    }
    for (invariant, how) in broken {
        world.breaks(invariant, how);
    }
}

fn lower(verdict: &str) -> String {
    let mut letters = verdict.chars();
    letters
        .next()
        .map(|it| it.to_ascii_lowercase())
        .into_iter()
        .chain(letters)
        .collect()
}

fn is_what_was_sent(content: &FormTaskShipment, sent: &Sent) -> bool {
    let forms = content.form_task.forms.iter().map(|form| form.form_data.as_str());
    let files = content.attachments.iter().map(|file| match &file.data {
        Blob::Bytes(bytes) => bytes.as_slice(),
        Blob::Held { .. } => &[],
    });
    forms.eq(sent.forms.iter().map(String::as_str)) && files.eq(sent.files.iter().map(Vec::as_slice))
}

/// Everything in the archive was handed out, each byte of it.
pub(crate) fn check_archive(world: &mut World, process: &Process, wanted: &Archive) {
    let mut there: Vec<Vec<u8>> = Vec::new();
    let mut failed = 0;
    for (item, blobs) in &process.items {
        let item = outcome(&process.flow, item);
        let bytes = |data: Option<&Json>| match data {
            Some(Json::String(text)) => Some(STANDARD.decode(text).unwrap_or_default()),
            Some(data) => blobs.get(data["held"].as_str()?).cloned(),
            None => None,
        };
        match item.get("kind").and_then(Json::as_str).map(lower).as_deref() {
            Some("formTask") => {
                let forms = item["formTask"]["forms"].as_array().cloned().unwrap_or_default();
                let forms: String = forms.iter().filter_map(|it| it["formData"].as_str()).collect();
                there.push(forms.into_bytes());
            }
            Some("attachment") => there.extend(bytes(item["attachment"].get("data"))),
            Some("lookUp") => there.extend(bytes(item["lookup"]["pdf"].get("data"))),
            Some("failed") => failed += 1,
            other => world.breaks("unknown-item", format!("{other:?}")),
        }
    }
    // What belongs to a form task that Altinn did not give is not even known.
    let element = |name: &String| name.split(',').next().unwrap_or_default().to_owned();
    let missing: BTreeSet<String> = wanted
        .iter()
        .filter(|(_, bytes)| !there.contains(bytes))
        .map(|(name, _)| element(name))
        .collect();
    let strange = there.iter().any(|bytes| !wanted.values().any(|it| it == bytes));
    if strange {
        world.breaks(
            "wrong-content",
            "something was handed out that is not in the archive".to_owned(),
        );
    }
    let ended = matches!(process.end, Some(End::Items));
    if ended && missing.len() > failed {
        world.breaks(
            "loss",
            format!("not handed out: {missing:?}, {failed} of them as failed"),
        );
    }
    if world.chaos.must_succeed && (!ended || failed > 0) {
        let end = process.end.as_ref().map(said).unwrap_or_default();
        world.breaks("gave-up", format!("{end}, {failed} failed"));
    }
}
