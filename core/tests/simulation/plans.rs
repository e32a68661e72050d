//! The plans: what goes wrong in a run, each by name.

use crate::list::PLANS;
use crate::random::Random;
use crate::strike::Strike;

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
    /// How long everything that is read is behind what was written, in seconds.
    pub(crate) lag: i64,
    /// Whether the host reads answers in pieces.
    pub(crate) pieces: bool,
    pub(crate) subject: Subject,
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
    /// The flow stops before a task; another one goes on by the instance.
    Stop,
    /// Nothing is marked.
    Unmarked,
    /// The app is of version 9: an engine moves its process, in its own time.
    Engine,
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
            lag: 0,
            pieces: false,
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
pub(crate) fn some(chaos: &mut Chaos, random: &mut Random) {
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

pub(crate) const fn passing(name: &'static str, subjects: &'static [Subject], strikes: &'static [Strike]) -> Plan {
    let make = Make::Passing(strikes);
    Plan { name, subjects, make }
}

pub(crate) const fn refusing(name: &'static str, subjects: &'static [Subject], strikes: &'static [Strike]) -> Plan {
    let make = Make::Refusing(strikes);
    Plan { name, subjects, make }
}

pub(crate) const fn own(name: &'static str, subjects: &'static [Subject], make: fn(&mut Chaos, &mut Random)) -> Plan {
    let make = Make::Own(make);
    Plan { name, subjects, make }
}

/// The plan of that name.
pub(crate) fn plan(name: &str) -> Option<&'static Plan> {
    PLANS.iter().find(|plan| plan.name == name)
}

impl Chaos {
    /// Whether something is read as it was before.
    pub(crate) fn looks_back(&self) -> bool {
        self.lag > 0 || self.strikes.iter().any(|it| matches!(it, Strike::Stale(_)))
    }

    /// Whether a request may take effect after the flow has looked, or twice.
    pub(crate) fn is_late(&self) -> bool {
        let late = |strike: &Strike| matches!(strike, Strike::Late(_) | Strike::Doubled);
        self.strikes.iter().any(late)
    }
}
