//! A form to an app of Altinn 3, another program beside it, and what must be true afterwards.

use crate::plans::Scene;
use crate::process::{End, Process};
use crate::random::Random;
use crate::run::{Prepared, outcome};
use crate::world::{STRANGER, World};
use altinnkit_core::altinn3::app::{CreateInstance, InstanceOwnerSelector, ProcessNext, PutData, UploadAttachment};
use altinnkit_core::altinn3::authentication::ExchangeToken;
use altinnkit_core::catalogue;
use altinnkit_core::error::{ErrorCode, Retry};
use altinnkit_core::flow::{Input, Step};
use altinnkit_core::message::Message as _;
use altinnkit_core::sandbox::SandboxInstance;
use altinnkit_core::session::{AccessToken, Session};
use altinnkit_core::token::jwt;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value as Json, json};
use std::collections::BTreeMap;

const OWNER: &str = "312345676";

/// What was handed over.
pub(crate) struct Handed {
    forms: Vec<Vec<u8>>,
    /// Names and bytes.
    files: Vec<(String, Vec<u8>)>,
    good: &'static str,
}

pub(crate) fn token() -> Json {
    json!({"key": "key-1", "grant": {
        "clientId": "client", "keyId": "key-1", "scopes": ["altinn:instances.read", "altinn:instances.write"],
        "systemUser": {"organisationNumber": OWNER}}})
}

/// How the sandbox starts out.
pub(crate) fn setup(scene: Scene, random: &mut Random) -> Json {
    let scans = scene == Scene::Scans;
    let mut model = json!({"id": "model", "allowedContentTypes": ["application/xml"], "taskId": "Task_1",
        "minCount": 1, "maxCount": 0, "appLogic": {"autoCreate": random.percent(70)}});
    let mut file = json!({"id": "vedlegg", "allowedContentTypes": ["application/pdf"], "taskId": "Task_1",
        "minCount": 0, "maxCount": 0, "maxSize": 25, "enableFileScan": scans || scene == Scene::Infected || random.percent(30)});
    if scans {
        model["enableFileScan"] = json!(random.percent(50));
        file["validationErrorOnPendingFileScan"] = json!(random.percent(50));
    }
    let mut metadata = json!({"id": "ttd/leveranse", "org": "ttd", "dataTypes": [model, file,
        {"id": "ref-data-as-pdf", "allowedContentTypes": ["application/pdf"], "minCount": 0}]});
    if scene == Scene::Engine {
        metadata["altinnNugetVersion"] = json!("9.0.0.0");
    }
    if scene == Scene::Generations {
        let version = *random.pick(&["7.17.2.0", "8.5.3.0", "8.6.4.0", "8.10.0.0", "9.0.0.0", ""]);
        if !version.is_empty() {
            metadata["altinnNugetVersion"] = json!(version);
        }
    }
    let tasks: &[&str] = match scene {
        Scene::Person => &["data", "signing"],
        Scene::Stop | Scene::Engine if random.percent(40) => &["data", "data", "confirmation"],
        Scene::Stop => &["data", "confirmation"],
        _ if random.percent(35) => &["data"],
        _ => &["data", "confirmation"],
    };
    let seconds = if scans {
        random.between(0, 900)
    } else {
        random.between(0, 3)
    };
    let mut app = json!({"metadata": metadata, "tasks": tasks, "invalidMarker": "UGYLDIG", "scanSeconds": seconds});
    if scene == Scene::Engine {
        app["engine"] = engine(random);
    }
    json!({"apps": [app]})
}

/// What the engine of an app of version 9 does: as much as the flow has patience for.
fn engine(random: &mut Random) -> Json {
    let actions = ["retryInstanceCreation", "inspectInstance", "resumeCurrentTask"];
    json!({
        "processingSeconds": random.between(0, 1) * random.between(0, 600), "retrying": random.percent(50),
        "timeouts": random.below(3), "failures": random.below(3),
        "failedCreations": random.below(3), "recommendedAction": random.pick(&actions),
    })
}

/// A submission; `who` tells it from others of the run.
pub(crate) fn submission(
    scene: Scene,
    who: &str,
    random: &mut Random,
    held: &mut BTreeMap<String, Vec<u8>>,
) -> Prepared {
    let form_count = if scene == Scene::Forms { random.between(2, 3) } else { 1 };
    let mut forms = Vec::new();
    for number in 0..form_count {
        let marker = if scene == Scene::Invalid && number == 0 {
            " felt=\"UGYLDIG\""
        } else {
            ""
        };
        forms.push(format!(
            "<melding hvem=\"{who}\" nummer=\"{number}\"{marker}>{}</melding>",
            random.below(1_000_000)
        ));
    }
    let names = [
        "A+B.pdf",
        "50%25.pdf",
        "Årsmelding.pdf",
        "a b.pdf",
        "A%2BB.pdf",
        "x.pdf",
        "x.pdf",
        "semi;colon.pdf",
    ];
    let mut files = Vec::new();
    for number in 0..random.below(if scene == Scene::Names { 5 } else { 4 }) {
        let name = if scene == Scene::Names {
            *random.pick(&names)
        } else {
            *random.pick(&["a.pdf", "b.pdf", "c.pdf"])
        };
        let length = match scene {
            Scene::Sizes => *random.pick(&[1, 4_096, 70_000, 300_000]),
            _ => random.between(1, 400),
        };
        let mut bytes = random.bytes(length as usize);
        if number == 0 && scene == Scene::Infected {
            bytes.extend_from_slice(b"EICAR-STANDARD-ANTIVIRUS-TEST-FILE");
        }
        files.push((name.to_owned(), bytes));
    }
    if scene == Scene::Infected && files.is_empty() {
        files.push(("a.pdf".to_owned(), b"EICAR-STANDARD-ANTIVIRUS-TEST-FILE".to_vec()));
    }
    let mut content = |name: String, bytes: &[u8]| {
        if random.percent(50) {
            return json!(STANDARD.encode(bytes));
        }
        held.insert(name.clone(), bytes.to_vec());
        json!({"held": name, "length": bytes.len()})
    };
    let forms_json: Vec<Json> = (0..)
        .zip(&forms)
        .map(|(number, form): (i32, &String)| {
            let content = content(format!("{who}-form-{number}"), form.as_bytes());
            json!({"dataType": "model", "contentType": "application/xml", "content": content})
        })
        .collect();
    let files_json: Vec<Json> = (0..)
        .zip(&files)
        .map(|(number, (name, bytes)): (i32, &(String, Vec<u8>))| {
            let content = content(format!("{who}-file-{number}"), bytes);
            json!({"dataType": "vedlegg", "contentType": "application/pdf", "fileName": name, "content": content})
        })
        .collect();
    let mut start = json!({"org": "ttd", "app": "leveranse", "instanceOwner": {"organisationNumber": OWNER},
        "forms": forms_json, "attachments": files_json, "token": token()});
    if scene != Scene::Keyless && has_field("altinn3.flow.submit_form", "submissionKey") {
        start["submissionKey"] = json!(format!("{who}-1"));
    }
    match scene {
        Scene::Unmarked => start["mark"] = json!(false),
        Scene::Stop => start["stopBefore"] = json!(*random.pick(&["Task_2", "confirmation"])),
        _ => {}
    }
    let good = match scene {
        Scene::Infected => "infected",
        Scene::Invalid => "invalid",
        Scene::Person => "needsPerson",
        _ => "submitted",
    };
    let forms = forms.into_iter().map(String::into_bytes).collect();
    Prepared::Form(start, Handed { forms, files, good })
}

/// What goes on with an instance that a flow left before a task, by its identifier alone.
pub(crate) fn going_on(instance: &str) -> Json {
    json!({"org": "ttd", "app": "leveranse", "instanceOwner": {"organisationNumber": OWNER},
        "forms": [], "attachments": [], "token": token(), "instanceId": instance})
}

/// The instance that a flow stopped in, when it stopped where it was to.
pub(crate) fn stopped(world: &mut World, start: &Json, outcome: &Json) -> Option<String> {
    let id = outcome["instance"]["id"].as_str()?.to_owned();
    let guid = id.rsplit('/').next().unwrap_or_default();
    let instance = world.sandbox.instances().find(|it| it.guid == guid)?;
    let task = instance.instance.process.as_ref()?.current_task.clone();
    let names = task.map(|it| [it.element_id, it.altinn_task_type].map(Option::unwrap_or_default));
    let wanted = start["stopBefore"].as_str().unwrap_or_default();
    if !names
        .as_ref()
        .is_some_and(|names| names.iter().any(|name| name == wanted))
    {
        world.breaks(
            "wrong-verdict",
            format!("stopped before {wanted}, but it stands at {names:?}"),
        );
    }
    Some(id)
}

/// Whether the start of a flow has this field.
pub(crate) fn has_field(flow: &str, name: &str) -> bool {
    let kind = catalogue::flow(flow).ok();
    kind.is_some_and(|kind| kind.start.fields.iter().any(|field| field.host == name))
}

/// Another program with its own session: it makes drafts, and sends some in.
pub(crate) fn stranger(world: &mut World, session: &mut Session) {
    if session.tokens.altinn.is_none() {
        sign_in(world, session);
    }
    let mut owner = InstanceOwnerSelector::new();
    owner.organisation_number = Some(OWNER.to_owned());
    let create = CreateInstance::new("ttd".to_owned(), "leveranse".to_owned(), owner);
    let Some(made) = world.ask(STRANGER, session, &create) else {
        return;
    };
    let Some((party, guid)) = made.id.split_once('/') else {
        return;
    };
    let party: i32 = party.parse().unwrap_or_default();
    let (org, app) = ("ttd".to_owned(), "leveranse".to_owned());
    let form = made.data.iter().find(|it| it.data_type.as_deref() == Some("model"));
    if let (Some(form), true) = (form, world.random.percent(50)) {
        let content = b"<melding hvem=\"en annen\"/>".to_vec().into();
        let (org, app) = (org.clone(), app.clone());
        let put = PutData::new(
            org,
            app,
            party,
            guid.to_owned(),
            form.id.clone(),
            "application/xml".to_owned(),
            content,
        );
        world.ask(STRANGER, session, &put);
    }
    if world.random.percent(30) {
        let content = b"en annens vedlegg".to_vec().into();
        let (org, app, kind) = (org.clone(), app.clone(), "vedlegg".to_owned());
        let mut upload = UploadAttachment::new(
            org,
            app,
            party,
            guid.to_owned(),
            kind,
            "application/pdf".to_owned(),
            content,
        );
        upload.file_name = Some("a.pdf".to_owned());
        world.ask(STRANGER, session, &upload);
    }
    if world.random.percent(20) {
        world.ask(STRANGER, session, &ProcessNext::new(org, app, party, guid.to_owned()));
    }
}

fn sign_in(world: &mut World, session: &mut Session) {
    let Ok(kind) = catalogue::flow("altinn3.flow.maskinporten_token") else {
        return;
    };
    let start = crate::run::value(kind.start, &token());
    let Ok(mut flow) = kind.begin(session, start) else {
        return;
    };
    let mut input = Input::Proceed;
    for _ in 0..6 {
        let moment = world.moment(0);
        match flow.step(session, &moment, input) {
            Step::Sign(_) => input = Input::Signature(vec![1; 256]),
            Step::Send(request) => input = Input::Response(world.carry(STRANGER, &request)),
            Step::Done(token) => {
                session.tokens.maskinporten = AccessToken::from_value(token).ok();
                break;
            }
            _ => return,
        }
    }
    if let Some(exchanged) = world.ask(STRANGER, session, &ExchangeToken::new()) {
        session.tokens.altinn = Some(jwt::access_token(exchanged.token));
    }
}

/// Holds the ends of an actor's processes against what is there.
pub(crate) fn check(world: &mut World, processes: &[&Process], handed: &Handed) {
    let Some(first) = processes.first() else { return };
    let owners = world.owners.clone();
    let owner = |guid: &str| owners.get(guid).map(|(actor, _)| *actor);
    let mut broken: Vec<(&'static str, String)> = Vec::new();
    let mine: Vec<SandboxInstance<'_>> = world
        .sandbox
        .instances()
        .filter(|it| owner(it.guid) == Some(first.actor))
        .collect();
    let submitted: Vec<&SandboxInstance<'_>> = mine.iter().filter(|it| it.is_submitted()).collect();
    if submitted.len() > 1 {
        broken.push(("duplicate", format!("{} instances are submitted", submitted.len())));
    }
    let ends: Vec<(&Process, &End)> = processes
        .iter()
        .flat_map(|process| process.ends.iter().map(move |end| (*process, end)))
        .collect();
    let outcomes: Vec<(&Process, Json)> = ends
        .iter()
        .filter_map(|(process, end)| match end {
            End::Done(value) => Some((*process, outcome(&process.flow, value))),
            _ => None,
        })
        .collect();
    let reported: Vec<String> = outcomes
        .iter()
        .flat_map(|(_, it)| ["surplusElements", "surplusInstances"].map(|name| it.get(name).cloned()))
        .flatten()
        .flat_map(|list| list.as_array().cloned().unwrap_or_default())
        .filter_map(|id| id.as_str().map(|id| id.rsplit('/').next().unwrap_or(id).to_owned()))
        .collect();
    for instance in &submitted {
        if let Some(how) = differs(instance, handed, &reported) {
            broken.push(("wrong-content", how));
        }
    }
    for (process, outcome) in &outcomes {
        let verdict = outcome.get("verdict").and_then(Json::as_str).unwrap_or_default();
        let id = outcome
            .get("instance")
            .and_then(|it| it.get("id"))
            .and_then(Json::as_str)
            .unwrap_or_default();
        let guid = id.rsplit('/').next().unwrap_or_default();
        if !guid.is_empty() && owner(guid) != Some(process.actor) {
            broken.push(("foreign-adopted", format!("{guid} with verdict {verdict}")));
        }
        match verdict {
            "submitted" if !submitted.iter().any(|it| it.guid == guid) => {
                broken.push(("loss", format!("submitted, but {guid} is not")));
            }
            "submitted" => {}
            "stopped" if world.chaos.scene == Scene::Stop => {}
            // A process that may not be moved on waits for someone who may.
            "needsPerson" if world.chaos.scene == Scene::Forbidden && submitted.is_empty() => {}
            _ if verdict != handed.good => {
                broken.push(("wrong-verdict", format!("{verdict} where {} was right", handed.good)));
            }
            _ if !submitted.is_empty() => broken.push(("wrong-verdict", format!("{verdict} though submitted"))),
            _ => {}
        }
    }
    // What is still under way when a flow says never may yet arrive.
    for (process, end) in &ends {
        if let End::Failed(error) = end
            && process.ends.len() == 1
            && error.retry == Retry::Never
            && error.code != ErrorCode::FlowInput
            && !submitted.is_empty()
        {
            broken.push((
                "never-hides-submitted",
                format!("{}: {}", error.code.as_str(), error.detail),
            ));
        }
    }
    let is_good = |process: &&&Process| match &process.end {
        Some(End::Done(value)) => {
            outcome(&process.flow, value).get("verdict").and_then(Json::as_str) == Some(handed.good)
        }
        _ => false,
    };
    let is_conflict = |process: &&&Process| matches!(&process.end, Some(End::Failed(error)) if error.code == ErrorCode::Conflict && error.retry == Retry::CheckFirst);
    let good = processes.iter().find(is_good);
    let beside = owners.values().any(|(actor, _)| *actor == STRANGER);
    let excused = beside && processes.iter().any(|it| is_conflict(&it));
    if world.chaos.must_succeed && good.is_none() && !excused {
        broken.push((
            "gave-up",
            ends.last().map(|(_, end)| crate::run::said(end)).unwrap_or_default(),
        ));
    }
    // What carries no mark cannot be told from what others made.
    let marks = world.chaos.scene != Scene::Unmarked;
    if let (Some(done), "submitted", true) = (good, handed.good, marks) {
        let left = mine.iter().find(|it| {
            let made = owners.get(it.guid).map_or(0, |(_, at)| *at);
            !it.is_submitted()
                && !it.is_deleted()
                && !reported.contains(&it.guid.to_owned())
                && made < done.ended - 2_000
        });
        if let Some(left) = left {
            broken.push(("surplus-left", format!("{} is neither deleted nor reported", left.guid)));
        }
    }
    for (invariant, how) in broken {
        world.breaks(invariant, how);
    }
}

/// What differs between an instance and what was handed over.
fn differs(instance: &SandboxInstance<'_>, handed: &Handed, reported: &[String]) -> Option<String> {
    let of_type = |kind: &str| -> Vec<(Option<&str>, &[u8])> {
        let files = instance.files.iter();
        files
            .filter(|(element, _)| element.data_type.as_deref() == Some(kind) && !reported.contains(&element.id))
            .map(|(element, bytes)| (element.filename.as_deref(), *bytes))
            .collect()
    };
    let forms = of_type("model");
    if forms
        .iter()
        .map(|(_, bytes)| *bytes)
        .ne(handed.forms.iter().map(Vec::as_slice))
    {
        let there: Vec<String> = forms
            .iter()
            .map(|(_, bytes)| String::from_utf8_lossy(bytes).into_owned())
            .collect();
        return Some(format!("{} forms handed over; there: {there:?}", handed.forms.len()));
    }
    let mut there: Vec<Vec<u8>> = of_type("vedlegg").iter().map(|(_, bytes)| bytes.to_vec()).collect();
    let mut wanted: Vec<Vec<u8>> = handed.files.iter().map(|(_, bytes)| bytes.clone()).collect();
    there.sort();
    wanted.sort();
    if there != wanted {
        let (there, wanted): (Vec<usize>, Vec<usize>) = (
            there.iter().map(Vec::len).collect(),
            wanted.iter().map(Vec::len).collect(),
        );
        return Some(format!("attachments of {wanted:?} bytes handed over; there: {there:?}"));
    }
    let known = |name: &str| {
        let decoded = name.replace('+', " ").replace("%25", "%").replace("%2B", "+");
        of_type("vedlegg")
            .iter()
            .any(|(there, _)| *there == Some(name) || *there == Some(decoded.as_str()))
    };
    let lost = handed.files.iter().find(|(name, _)| !known(name));
    lost.map(|(name, _)| {
        let there: Vec<Option<&str>> = of_type("vedlegg").iter().map(|(name, _)| *name).collect();
        format!("the file name {name} became another: {there:?}")
    })
}
