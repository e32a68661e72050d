//! One run: a flow, a plan and a seed; the programs and the network take turns by the clock.

use crate::altinn2::{self, Archive, Sent};
use crate::altinn3::{self, Handed};
use crate::plans::{Plan, Scene, Subject};
use crate::process::{End, Process, SYSTEM_PASSWORD};
use crate::random::Random;
use crate::world::{RIVAL, SUBJECT, World};
use altinnkit_core::catalogue;
use altinnkit_core::environment::Environment;
use altinnkit_core::flow::AnyFlow;
use altinnkit_core::message::{Message as _, Shape, Value, json as codec};
use altinnkit_core::sandbox::{Sandbox, SandboxSetup};
use altinnkit_core::session::{Session, UsernameToken};
use serde_json::{Value as Json, json};

/// The most requests that a process may send, each life of it.
pub(crate) const MOST_REQUESTS: u64 = 400;
/// The longest that a run may take by its own clock, in hours.
pub(crate) const MOST_HOURS: i64 = 24 * 7;
/// How often credentials may be refused in one run, in which a person says the wrong ones again and again.
pub(crate) const MOST_REFUSALS: u64 = 3;

/// What is submitted or fetched, and what must come of it.
pub(crate) enum Prepared {
    Form(Json, Handed),
    Task(Json, Sent),
    Archive(Json, Archive),
    Token(Json),
}

impl Prepared {
    fn start(&self) -> &Json {
        match self {
            Self::Form(start, _) | Self::Task(start, _) | Self::Archive(start, _) | Self::Token(start) => start,
        }
    }
}

/// What came of a run.
pub(crate) struct Report {
    pub(crate) broken: Vec<(&'static str, String)>,
    pub(crate) end: String,
    pub(crate) requests: u64,
    /// By the run's own clock, in seconds.
    pub(crate) seconds: i64,
    pub(crate) struck: u64,
    pub(crate) trace: Vec<String>,
}

/// A value of a shape from JSON as a host writes it.
pub(crate) fn value(shape: &'static Shape, json: &Json) -> Value {
    match codec::from_text(shape, json.to_string().as_bytes(), codec::Style::HostText) {
        Ok(value) => value,
        Err(wrong) => panic!("{}: {}: {json}", wrong.path, wrong.what),
    }
}

/// An output of a flow as JSON.
pub(crate) fn outcome(flow: &AnyFlow, value: &Value) -> Json {
    let Value::Record(record) = value else {
        return Json::Null;
    };
    let text = codec::to_text(flow.description().output, record, codec::Style::HostText);
    serde_json::from_str(&text).unwrap_or_default()
}

/// An end in a few words.
pub(crate) fn said(end: &End) -> String {
    match end {
        End::Done(_) => "done".to_owned(),
        End::Items => "all".to_owned(),
        End::Failed(error) => format!("{} ({}): {}", error.code.as_str(), error.retry.as_str(), error.detail),
        End::Endless => "endless".to_owned(),
    }
}

fn label(process: &Process) -> String {
    match &process.end {
        Some(End::Done(value)) => {
            let verdict = outcome(&process.flow, value)
                .get("verdict")
                .and_then(Json::as_str)
                .map(ToOwned::to_owned);
            verdict.unwrap_or_else(|| "done".to_owned())
        }
        Some(End::Failed(error)) => format!("{}/{}", error.code.as_str(), error.retry.as_str()),
        Some(End::Items) => "all".to_owned(),
        Some(End::Endless) | None => "endless".to_owned(),
    }
}

fn session(subject: Subject, scene: Scene, random: &mut Random) -> Session {
    let session = Session::new(Environment::Custom(Sandbox::addresses("https://altinn.invalid")));
    if !matches!(subject, Subject::SubmitFormTask | Subject::DownloadArchive) {
        return session;
    }
    let password = if scene == Scene::WrongSystem {
        "feil-system-5d"
    } else {
        SYSTEM_PASSWORD
    };
    if random.percent(50) {
        session.with_system("1234", password)
    } else {
        session.with_username_token(UsernameToken::new("1234", password))
    }
}

/// Runs a flow to its end.
pub(crate) fn run(subject: Subject, plan: &Plan, seed: u64, traced: bool) -> Report {
    let mut random = Random::new(
        seed.wrapping_mul(0x9E37)
            .wrapping_add(fold(subject.id()))
            .wrapping_add(fold(plan.name)),
    );
    let chaos = plan.chaos(subject, &mut random);
    let scene = chaos.scene;
    let altinn2 = matches!(subject, Subject::SubmitFormTask | Subject::DownloadArchive);
    let setup = if altinn2 {
        altinn2::setup(scene, &mut random)
    } else {
        json!({"altinn3": altinn3::setup(scene, &mut random)})
    };
    let sandbox = match SandboxSetup::from_value(value(SandboxSetup::SHAPE, &setup)) {
        Ok(setup) => Sandbox::new(setup),
        Err(wrong) => panic!("{wrong}"),
    };
    let session = session(subject, scene, &mut random);
    let mut world = World::new(sandbox, random, chaos, traced);
    world.note(|| format!("{} {} seed {seed}", subject.id(), plan.name));
    let mut held = std::mem::take(&mut world.held);
    let prepared = match subject {
        Subject::SubmitForm => altinn3::submission(scene, "A", &mut world.random, &mut held),
        Subject::SubmitFormTask => altinn2::submission(scene, &mut world.random, &mut held),
        Subject::DownloadArchive => altinn2::archive(&mut world, &plain(&session, SYSTEM_PASSWORD), &setup),
        Subject::Token => Prepared::Token(altinn3::token()),
    };
    let rival = world
        .chaos
        .rival
        .then(|| altinn3::submission(scene, "B", &mut world.random, &mut held));
    world.held = held;
    if scene == Scene::TakenReference {
        let base = Session::new(session.environment.clone());
        let other = base.clone().with_system("5678", "annet-system");
        altinn2::take_reference(&mut world, &base.with_system("1234", SYSTEM_PASSWORD), &other);
    }
    let mut processes = vec![begin(subject, SUBJECT, &prepared, &session, &mut world)];
    if let Some(rival) = &rival {
        let mut process = begin(subject, RIVAL, rival, &session, &mut world);
        process.ready += world.random.between(0, 3_000);
        processes.push(process);
    }
    drive(&mut world, &mut processes, &session, &prepared);
    world.settle();
    judge(&mut world, &processes, &prepared, rival.as_ref());
    let first = &processes[0];
    let struck = world.struck;
    Report {
        end: label(first),
        requests: world.requests[SUBJECT],
        seconds: (first.ended - first.started) / 1000,
        struck,
        trace: world.trace.take().unwrap_or_default(),
        broken: world.broken,
    }
}

/// The session of another program of the same system.
fn plain(session: &Session, password: &str) -> Session {
    Session::new(session.environment.clone()).with_system("1234", password)
}

fn fold(text: &str) -> u64 {
    text.bytes().fold(0xcbf2_9ce4_8422_2325, |sum, byte| {
        (sum ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    })
}

fn begin(subject: Subject, actor: usize, prepared: &Prepared, session: &Session, world: &mut World) -> Process {
    let flow = catalogue::flow(subject.id()).and_then(|kind| kind.begin(session, value(kind.start, prepared.start())));
    match flow {
        Ok(flow) => {
            let first = flow.save();
            let mut process = Process::new(actor, flow, session.clone(), world.now);
            // A flow that makes up its own key knows it from its first step on.
            if world.chaos.scene != Scene::Keyless {
                process.saves.push(first);
            }
            process
        }
        Err(error) => panic!("the flow does not begin: {error} {}", prepared.start()),
    }
}

/// Lets everybody take steps until all have ended.
fn drive(world: &mut World, processes: &mut Vec<Process>, session: &Session, prepared: &Prepared) {
    let mut stranger = Session::new(session.environment.clone());
    let twin_at = world.random.between(2, 25);
    let mut turns = 0;
    loop {
        let live = processes.iter_mut().filter(|it| it.end.is_none());
        let Some(next) = live.min_by_key(|it| it.ready) else {
            break;
        };
        world.advance(next.ready);
        next.step(world);
        let stopped = match &next.end {
            Some(End::Done(value)) if world.chaos.scene == Scene::Stop => Some(outcome(&next.flow, value)),
            _ => None,
        };
        if let Some(stopped) = stopped.filter(|it| it["verdict"] == "stopped") {
            let instance = altinn3::stopped(world, prepared.start(), &stopped);
            processes.extend(instance.map(|id| {
                world.note(|| "another flow goes on by the instance".to_owned());
                let going_on = Prepared::Token(altinn3::going_on(&id));
                begin(Subject::SubmitForm, SUBJECT, &going_on, session, world)
            }));
        }
        turns += 1;
        if world.chaos.twin && turns == twin_at {
            let twin = processes[0].twin(world);
            processes.extend(twin);
        }
        if world.chaos.drafts > 0 && world.random.percent(20) {
            world.chaos.drafts -= 1;
            altinn3::stranger(world, &mut stranger);
            // A draft more or less still tells the plan from others.
            world.chaos.drafts += u64::from(world.chaos.drafts == 0 && turns < 4);
        }
    }
}

fn judge(world: &mut World, processes: &[Process], prepared: &Prepared, rival: Option<&Prepared>) {
    for process in processes {
        if matches!(process.end, Some(End::Endless)) {
            world.breaks("unbounded", format!("{} steps", process.steps));
        }
        let hours = (process.ended - process.started) / 3_600_000;
        if hours > MOST_HOURS {
            world.breaks("unbounded", format!("{hours} hours"));
        }
    }
    let lives = processes.len() as u64 + 3;
    if world.requests[SUBJECT] > MOST_REQUESTS * lives {
        world.breaks("unbounded", format!("{} requests", world.requests[SUBJECT]));
    }
    if world.refusals > MOST_REFUSALS {
        world.breaks(
            "refused-again",
            format!("credentials were refused {} times", world.refusals),
        );
    }
    let of = |actor: usize| processes.iter().filter(|it| it.actor == actor).collect::<Vec<_>>();
    match prepared {
        Prepared::Form(_, handed) => altinn3::check(world, &of(SUBJECT), handed),
        Prepared::Task(_, sent) => altinn2::check_submission(world, &of(SUBJECT), sent),
        Prepared::Archive(_, wanted) => altinn2::check_archive(world, &processes[0], wanted),
        Prepared::Token(_) => token(world, &processes[0]),
    }
    if let Some(Prepared::Form(_, handed)) = rival {
        altinn3::check(world, &of(RIVAL), handed);
    }
}

/// A token is one that was given out.
fn token(world: &mut World, process: &Process) {
    match &process.end {
        Some(End::Done(value)) => {
            let token = outcome(&process.flow, value);
            let token = token.get("value").and_then(Json::as_str).unwrap_or_default();
            if !world.tokens.iter().any(|it| it == token) {
                world.breaks(
                    "wrong-content",
                    format!("{} characters that nobody gave out", token.len()),
                );
            }
        }
        Some(end) if world.chaos.must_succeed => {
            let end = said(end);
            world.breaks("gave-up", end);
        }
        _ => {}
    }
}
