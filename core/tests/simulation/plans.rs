//! The plans: what goes wrong in a run, each by name.

use crate::random::Random;
use crate::strike::{Body, Strike, Wait, page, waiting};

/// A flow that is simulated.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Subject {
    SubmitForm,
    SubmitFormTask,
    DownloadArchive,
    Token,
}

impl Subject {
    pub(crate) const ALL: [Self; 4] = [
        Self::SubmitForm,
        Self::SubmitFormTask,
        Self::DownloadArchive,
        Self::Token,
    ];

    /// The flow's address in the catalogue.
    pub(crate) const fn id(self) -> &'static str {
        match self {
            Self::SubmitForm => "altinn3.flow.submit_form",
            Self::SubmitFormTask => "altinn2.flow.submit_form_task",
            Self::DownloadArchive => "altinn2.flow.download_archive",
            Self::Token => "altinn3.flow.maskinporten_token",
        }
    }
}

/// Which requests are struck.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Target {
    Any,
    /// Those that change something.
    Changing,
    /// Those that only read.
    Reading,
}

/// What goes wrong in a run.
#[derive(Debug, Clone)]
pub(crate) struct Chaos {
    pub(crate) strikes: Vec<Strike>,
    pub(crate) target: Target,
    /// How many requests of the target pass first.
    pub(crate) skip: u64,
    /// How likely each is struck then.
    pub(crate) percent: u64,
    /// How many are struck at most.
    pub(crate) budget: u64,
    /// How often the program dies.
    pub(crate) deaths: u64,
    /// How likely it restores an older save than the newest.
    pub(crate) older: u64,
    /// Whether the host also lets go on what has ended, from what was saved after the end.
    pub(crate) stubborn: bool,
    /// Whether another process goes on from the same save.
    pub(crate) twin: bool,
    /// Whether another submission of the same owner runs beside it.
    pub(crate) rival: bool,
    /// How many drafts another program makes for the same owner.
    pub(crate) drafts: u64,
    /// How often the program's clock jumps.
    pub(crate) jumps: u64,
    pub(crate) scene: Scene,
    /// Whether the flow must come to its good end.
    pub(crate) must_succeed: bool,
    subject: Subject,
}

/// What is special about what is submitted, or about where.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Scene {
    Usual,
    /// Attachments with names that get changed on the way.
    Names,
    /// Several forms of one data type.
    Forms,
    /// Large files.
    Sizes,
    /// Files are scanned for minutes; forms too.
    Scans,
    Infected,
    /// A task that a person must do.
    Person,
    Invalid,
    /// Apps made with older and newer libraries.
    Generations,
    WrongCode,
    WrongPassword,
    WrongSystem,
    /// Altinn has another's shipment of the same reference.
    TakenReference,
    /// The service does not exist.
    Rejected,
    /// The caller may not do it.
    Forbidden,
    /// The flow is given no key of its own.
    Keyless,
}

/// A plan.
pub(crate) struct Plan {
    pub(crate) name: &'static str,
    pub(crate) subjects: &'static [Subject],
    make: Make,
}

enum Make {
    /// Some requests are struck by one of these, and the flow must get over it.
    Passing(&'static [Strike]),
    /// The same, without a promise that the flow ends well.
    Refusing(&'static [Strike]),
    Own(fn(&mut Chaos, &mut Random)),
}

impl Plan {
    pub(crate) fn chaos(&self, subject: Subject, random: &mut Random) -> Chaos {
        let mut chaos = Chaos {
            strikes: Vec::new(),
            target: Target::Any,
            skip: 0,
            percent: 0,
            budget: 0,
            deaths: 0,
            older: 0,
            stubborn: random.percent(20),
            twin: false,
            rival: false,
            drafts: 0,
            jumps: 0,
            scene: Scene::Usual,
            must_succeed: true,
            subject,
        };
        match self.make {
            Make::Passing(strikes) => {
                chaos.strikes = strikes.to_vec();
                some(&mut chaos, random);
            }
            Make::Refusing(strikes) => {
                chaos.strikes = strikes.to_vec();
                chaos.must_succeed = false;
                some(&mut chaos, random);
            }
            Make::Own(make) => make(&mut chaos, random),
        }
        chaos
    }
}

/// Strikes a few requests: one, a row of them, or some here and there.
fn some(chaos: &mut Chaos, random: &mut Random) {
    chaos.target = *random.pick(&[
        Target::Any,
        Target::Any,
        Target::Changing,
        Target::Changing,
        Target::Reading,
    ]);
    // About as many as a flow sends when nothing goes wrong.
    let (any, changing, reading) = match chaos.subject {
        Subject::SubmitForm => (16, 6, 6),
        Subject::SubmitFormTask => (4, 1, 2),
        Subject::DownloadArchive => (8, 1, 6),
        Subject::Token => (1, 1, 1),
    };
    if !matches!(chaos.subject, Subject::SubmitForm | Subject::SubmitFormTask) {
        chaos.target = Target::Any;
    }
    chaos.skip = random.below(match chaos.target {
        Target::Any => any,
        Target::Changing => changing,
        Target::Reading => reading,
    });
    chaos.percent = *random.pick(&[100, 100, 50, 25]);
    // A shipment that got no answer three times is not sent a fourth time.
    let most = if chaos.subject == Subject::SubmitFormTask { 2 } else { 3 };
    chaos.budget = (*random.pick(&[1, 1, 2, 3])).min(most);
}

const ALL: &[Subject] = &Subject::ALL;
const SENDING: &[Subject] = &[Subject::SubmitForm, Subject::SubmitFormTask];
const FORM: &[Subject] = &[Subject::SubmitForm];
const SOAP: &[Subject] = &[Subject::SubmitFormTask, Subject::DownloadArchive];
const SAVED: &[Subject] = &[Subject::SubmitForm, Subject::SubmitFormTask, Subject::DownloadArchive];
const TASK: &[Subject] = &[Subject::SubmitFormTask];
const SIGNED_IN: &[Subject] = SOAP;

const fn passing(name: &'static str, subjects: &'static [Subject], strikes: &'static [Strike]) -> Plan {
    let make = Make::Passing(strikes);
    Plan { name, subjects, make }
}

const fn refusing(name: &'static str, subjects: &'static [Subject], strikes: &'static [Strike]) -> Plan {
    let make = Make::Refusing(strikes);
    Plan { name, subjects, make }
}

const fn own(name: &'static str, subjects: &'static [Subject], make: fn(&mut Chaos, &mut Random)) -> Plan {
    let make = Make::Own(make);
    Plan { name, subjects, make }
}

const LATE: &[Strike] = &[
    Strike::Late(45),
    Strike::Late(130),
    Strike::Late(300),
    Strike::Late(1_200),
    Strike::Late(3_600),
    Strike::Late(10_800),
];

/// What may strike together with others.
const EVERYTHING: &[Strike] = &[
    Strike::Lost,
    Strike::NotSent,
    Strike::AnswerLost,
    Strike::Doubled,
    Strike::Truncated,
    Strike::Marked,
    Strike::Oversized,
    page(500, Body::Html, true),
    page(500, Body::Empty, false),
    page(502, Body::Html, false),
    page(502, Body::Html, true),
    page(503, Body::Html, true),
    page(503, Body::Text, false),
    page(504, Body::Html, true),
    page(504, Body::Gateway, false),
    page(200, Body::Html, true),
    page(200, Body::Html, false),
    page(200, Body::Empty, true),
    page(200, Body::Null, true),
    waiting(429, Body::Gateway, Wait::Seconds),
    waiting(429, Body::Gateway, Wait::Date),
    waiting(503, Body::Html, Wait::Seconds),
];

/// The plans, by name.
pub(crate) static PLANS: &[Plan] = &[
    own("calm", ALL, |_, _| {}),
    passing("request-lost", ALL, &[Strike::Lost]),
    passing("answer-lost", ALL, &[Strike::AnswerLost]),
    passing("not-sent", ALL, &[Strike::NotSent]),
    passing("late", SENDING, LATE),
    own("late-and-lost", SENDING, |chaos, random| {
        chaos.strikes = LATE.iter().copied().chain([Strike::Lost, Strike::AnswerLost]).collect();
        some(chaos, random);
        (chaos.target, chaos.percent, chaos.budget) = (Target::Changing, 60, 4);
        chaos.must_succeed = chaos.subject != Subject::SubmitFormTask;
    }),
    passing("doubled", ALL, &[Strike::Doubled]),
    passing("truncated", ALL, &[Strike::Truncated]),
    refusing("reordered", ALL, &[Strike::Reordered]),
    passing("byte-order-mark", ALL, &[Strike::Marked]),
    passing("oversized", ALL, &[Strike::Oversized]),
    passing(
        "500-before",
        ALL,
        &[page(500, Body::Empty, false), page(500, Body::Html, false)],
    ),
    passing(
        "500-after",
        ALL,
        &[page(500, Body::Empty, true), page(500, Body::Html, true)],
    ),
    passing("502-before", ALL, &[page(502, Body::Html, false)]),
    passing("502-after", ALL, &[page(502, Body::Html, true)]),
    passing(
        "503-before",
        ALL,
        &[page(503, Body::Text, false), page(503, Body::Gateway, false)],
    ),
    passing(
        "503-after",
        ALL,
        &[page(503, Body::Text, true), page(503, Body::Gateway, true)],
    ),
    passing(
        "504-before",
        ALL,
        &[page(504, Body::Html, false), page(504, Body::Gateway, false)],
    ),
    passing(
        "504-after",
        ALL,
        &[page(504, Body::Html, true), page(504, Body::Gateway, true)],
    ),
    passing(
        "429",
        ALL,
        &[page(429, Body::Gateway, false), page(429, Body::Html, false)],
    ),
    passing("429-seconds", ALL, &[waiting(429, Body::Gateway, Wait::Seconds)]),
    passing("429-date", ALL, &[waiting(429, Body::Gateway, Wait::Date)]),
    refusing(
        "retry-after-odd",
        ALL,
        &[
            waiting(429, Body::Gateway, Wait::Odd),
            waiting(503, Body::Html, Wait::Odd),
        ],
    ),
    passing("html-200-before", ALL, &[page(200, Body::Html, false)]),
    passing("html-200-after", ALL, &[page(200, Body::Html, true)]),
    passing("html-503-before", ALL, &[page(503, Body::Html, false)]),
    passing("html-503-after", ALL, &[page(503, Body::Html, true)]),
    refusing("html-404-before", ALL, &[page(404, Body::Html, false)]),
    refusing("html-404-after", ALL, &[page(404, Body::Html, true)]),
    passing("empty-200-before", ALL, &[page(200, Body::Empty, false)]),
    passing("empty-200-after", ALL, &[page(200, Body::Empty, true)]),
    passing("null-200-before", ALL, &[page(200, Body::Null, false)]),
    passing("null-200-after", ALL, &[page(200, Body::Null, true)]),
    passing("wcf-fault-before", SOAP, &[page(500, Body::Wcf, false)]),
    passing("wcf-fault-after", SOAP, &[page(500, Body::Wcf, true)]),
    passing("server-fault-before", SOAP, &[page(500, Body::Server, false)]),
    passing("server-fault-after", SOAP, &[page(500, Body::Server, true)]),
    refusing("unauthorized", ALL, &[page(401, Body::Empty, false)]),
    own("forbidden", ALL, |chaos, random| {
        chaos.strikes = vec![page(403, Body::Empty, false), page(403, Body::Problem, false)];
        some(chaos, random);
        (chaos.scene, chaos.must_succeed) = (Scene::Forbidden, false);
    }),
    refusing(
        "conflict",
        FORM,
        &[page(409, Body::Problem, false), page(409, Body::Text, false)],
    ),
    refusing(
        "bad-request",
        ALL,
        &[page(400, Body::Problem, false), page(400, Body::Text, false)],
    ),
    own("outage", ALL, |chaos, random| {
        chaos.strikes = vec![*random.pick(EVERYTHING)];
        some(chaos, random);
        (chaos.percent, chaos.budget, chaos.must_succeed) = (100, u64::MAX, false);
    }),
    own("dies", ALL, |chaos, random| chaos.deaths = random.below(4) + 1),
    own("dies-older-save", SAVED, |chaos, random| {
        (chaos.deaths, chaos.older) = (random.below(3) + 1, 70);
    }),
    own("dies-and-lost", SAVED, |chaos, random| {
        chaos.strikes = vec![Strike::Lost, Strike::AnswerLost, page(503, Body::Html, true)];
        some(chaos, random);
        chaos.deaths = random.below(3) + 1;
    }),
    own("dies-older-save-and-lost", SAVED, |chaos, random| {
        chaos.strikes = vec![Strike::Lost, Strike::AnswerLost, page(503, Body::Html, true)];
        some(chaos, random);
        (chaos.deaths, chaos.older) = (random.below(3) + 1, 70);
    }),
    own("dies-keyless", SENDING, |chaos, random| {
        chaos.strikes = vec![Strike::AnswerLost];
        some(chaos, random);
        (chaos.deaths, chaos.older) = (random.below(3) + 1, 50);
        chaos.scene = Scene::Keyless;
    }),
    own("two-processes", SENDING, |chaos, random| {
        (chaos.twin, chaos.older) = (true, random.below(2) * 60);
    }),
    own("two-processes-and-lost", SENDING, |chaos, random| {
        chaos.strikes = vec![Strike::AnswerLost, Strike::Lost];
        some(chaos, random);
        chaos.twin = true;
    }),
    own("clock", ALL, |chaos, random| {
        (chaos.jumps, chaos.must_succeed) = (random.below(3) + 1, false);
    }),
    own("rival-flow", FORM, |chaos, random| {
        chaos.rival = true;
        chaos.strikes = vec![Strike::AnswerLost, Strike::Lost, page(503, Body::Html, true)];
        some(chaos, random);
    }),
    own("rival-flow-late", FORM, |chaos, random| {
        chaos.rival = true;
        chaos.strikes = LATE.to_vec();
        some(chaos, random);
    }),
    own("rival-drafts", FORM, |chaos, random| {
        chaos.drafts = random.below(3) + 1;
        chaos.strikes = vec![Strike::AnswerLost, Strike::Lost];
        some(chaos, random);
    }),
    own("rival-everything", FORM, |chaos, random| {
        (chaos.rival, chaos.drafts, chaos.deaths, chaos.older) = (true, 2, 2, 50);
        chaos.strikes = EVERYTHING.to_vec();
        some(chaos, random);
    }),
    own("taken-reference", TASK, |chaos, random| {
        chaos.scene = Scene::TakenReference;
        chaos.must_succeed = false;
        chaos.strikes = vec![Strike::AnswerLost, Strike::Lost];
        some(chaos, random);
    }),
    own("names", FORM, |chaos, random| {
        chaos.scene = Scene::Names;
        chaos.strikes = vec![Strike::AnswerLost, Strike::Lost];
        some(chaos, random);
    }),
    own("several-forms", FORM, |chaos, random| {
        chaos.scene = Scene::Forms;
        chaos.strikes = vec![Strike::AnswerLost, Strike::Lost];
        some(chaos, random);
    }),
    own("sizes", SENDING, |chaos, random| {
        chaos.scene = Scene::Sizes;
        chaos.strikes = vec![Strike::AnswerLost];
        some(chaos, random);
    }),
    own("scans", FORM, |chaos, random| {
        chaos.scene = Scene::Scans;
        chaos.strikes = vec![Strike::AnswerLost, Strike::Lost];
        some(chaos, random);
    }),
    own("infected", FORM, |chaos, _| chaos.scene = Scene::Infected),
    own("person", FORM, |chaos, random| {
        chaos.scene = Scene::Person;
        chaos.strikes = vec![Strike::AnswerLost, Strike::Lost];
        some(chaos, random);
    }),
    own("generations", FORM, |chaos, random| {
        chaos.scene = Scene::Generations;
        chaos.strikes = vec![Strike::AnswerLost, Strike::Lost];
        some(chaos, random);
    }),
    own("invalid", SENDING, |chaos, random| {
        chaos.scene = Scene::Invalid;
        chaos.strikes = vec![Strike::AnswerLost, Strike::Lost];
        some(chaos, random);
    }),
    own("rejected", TASK, |chaos, random| {
        chaos.scene = Scene::Rejected;
        chaos.strikes = vec![Strike::AnswerLost, Strike::Lost];
        some(chaos, random);
    }),
    own("wrong-code", SIGNED_IN, |chaos, _| {
        (chaos.scene, chaos.must_succeed) = (Scene::WrongCode, false)
    }),
    own("wrong-password", SIGNED_IN, |chaos, _| {
        (chaos.scene, chaos.must_succeed) = (Scene::WrongPassword, false)
    }),
    own("wrong-system", SIGNED_IN, |chaos, _| {
        (chaos.scene, chaos.must_succeed) = (Scene::WrongSystem, false)
    }),
    own("mixture", ALL, |chaos, random| {
        chaos.strikes = EVERYTHING.to_vec();
        some(chaos, random);
        // A token is asked for four times at most, with the host's patience.
        let budget = if chaos.subject == Subject::Token { 3 } else { 5 };
        (chaos.target, chaos.percent, chaos.budget) = (Target::Any, 20, budget);
    }),
    own("mixture-dies", SAVED, |chaos, random| {
        chaos.strikes = EVERYTHING.to_vec();
        some(chaos, random);
        (chaos.target, chaos.percent, chaos.budget) = (Target::Any, 20, 4);
        (chaos.deaths, chaos.older) = (random.below(3) + 1, 40);
        chaos.stubborn = true;
    }),
    own("mixture-late", SENDING, |chaos, random| {
        chaos.strikes = EVERYTHING.iter().chain(LATE).copied().collect();
        some(chaos, random);
        (chaos.target, chaos.percent, chaos.budget) = (Target::Any, 25, 5);
        (chaos.deaths, chaos.older) = (random.below(2), 40);
        chaos.must_succeed = chaos.subject != Subject::SubmitFormTask;
    }),
];

/// The plan of that name.
pub(crate) fn plan(name: &str) -> Option<&'static Plan> {
    PLANS.iter().find(|plan| plan.name == name)
}

impl Chaos {
    /// Whether a request may take effect after the flow has looked, or twice.
    pub(crate) fn is_late(&self) -> bool {
        let late = |strike: &Strike| matches!(strike, Strike::Late(_) | Strike::Doubled);
        self.strikes.iter().any(late)
    }
}
