//! What a submission knows between two steps.

use super::start::FormSubmission;
use crate::altinn3::app::{Instance, ProcessState};
use crate::date_time::DateTime;
use crate::error::{Error, ErrorCode, ErrorReport};
use crate::flow::Pace;
use altinnkit_macros::message;

/// Where the conversation stands.
#[message(case = "camel")]
pub enum SubmitFormStage {
    /// Reading the app's metadata.
    Preparing,
    /// Listing the owner's instances: for one with this submission's mark, and to know a new one later.
    Searching,
    /// Making the instance.
    Creating,
    /// Looking at the instance: what is there, and what is missing.
    Looking,
    /// Filling in a form.
    Filling,
    /// Attaching a file.
    Attaching,
    /// Deleting an element that is there twice.
    Removing,
    /// Waiting for the scan of the files.
    Scanning,
    /// Having the app validate.
    Validating,
    /// Listing the owner's instances once more: what else has this submission's mark is surplus.
    Tidying,
    /// Deleting a surplus instance.
    Deleting,
    /// Asking where the process stands.
    Inspecting,
    /// Moving the process on.
    Advancing,
    /// Having a process that stopped go on.
    Resuming,
    /// Reading the finished instance.
    Receiving,
    /// Listing the owner's instances after the end: what is surplus now is reported.
    Reporting,
}

/// What is known between two steps.
#[message(case = "camel")]
pub struct SubmitFormState {
    /// Where the conversation stands.
    pub stage: SubmitFormStage,
    /// What it started with.
    pub submission: FormSubmission,
    /// The mark of what it makes: the host's key, or one of its own.
    pub key: Option<String>,
    /// When it began, in milliseconds since 1970-01-01T00:00:00Z.
    pub begun: Option<i64>,
    /// What the app's metadata say.
    pub app: Option<SubmitFormApp>,
    /// Whether files go the way that apps before 8.6 know.
    pub old_route: bool,
    /// Instances that were there before.
    pub before: Vec<String>,
    /// Where the next page of a list begins.
    pub page: Option<String>,
    /// How many pages of it were read.
    pub pages: i32,
    /// What the list has shown so far.
    pub found: Vec<FoundInstance>,
    /// How many further looks were taken where one is no proof: for a lost instance, and for what was refused.
    pub looks: i32,
    /// How many further looks were taken at the process, where one contradicts what was answered before.
    pub doubts: i32,
    /// How often its instance was not there any more.
    pub misses: i32,
    /// How many requests to make an instance were sent.
    pub creations: i32,
    /// Whether a request may have taken effect, or may still do so, without this flow's knowing.
    pub doubtful: bool,
    /// Whether the fate of the last changing request is unknown.
    pub uncertain: bool,
    /// The instance as it was last seen.
    pub instance: Option<Instance>,
    /// Whether what is in the instance has been looked at.
    pub settled: bool,
    /// Where its process stood last.
    pub process: Option<ProcessState>,
    /// Which element each form is in.
    pub forms: Vec<SubmissionSlot>,
    /// Which element each attachment is in.
    pub attachments: Vec<SubmissionSlot>,
    /// Elements of this submission that were not there any more, and were made again.
    pub lost: Vec<String>,
    /// The instance that was not there any more; another may be in its place, or it turns up again.
    pub missing: Option<String>,
    /// Whether elements were added since the instance was looked at.
    pub uploaded: bool,
    /// Every element that was ever seen in the instance, in the order of sight.
    pub known: Vec<String>,
    /// Elements that are not this submission's.
    pub foreign: Vec<String>,
    /// The element or the instance to delete next.
    pub deleting: Option<String>,
    /// What could not be deleted.
    pub stuck: Vec<String>,
    /// Patience with the current step.
    pub pace: Pace,
    /// How many times the process was moved on.
    pub tasks: i32,
    /// How often a stopped process was made to go on.
    pub resumes: i32,
    /// The task that the last request to move on was sent in.
    pub advanced_from: Option<String>,
    /// Whether a request is out without an answer.
    pub sent: bool,
    /// A refusal that is told when a look shows that it is true.
    pub refusal: Option<ErrorReport>,
    /// Whether it goes on from a save that was made before the first step, and so without a mark.
    pub blind: bool,
    /// Whether surplus instances were looked for.
    pub tidied: bool,
    /// Surplus instances to be reported.
    pub surplus: Vec<String>,
}

/// What the flow keeps of an app's metadata.
#[message(case = "camel")]
pub struct SubmitFormApp {
    /// Version of the app library.
    pub version: Option<String>,
    /// Data types whose files are scanned.
    pub scanned: Vec<String>,
    /// Data types that the app makes elements of itself.
    pub auto_created: Vec<String>,
}

/// An instance in a list.
#[message(case = "camel")]
pub struct FoundInstance {
    /// `{partyId}/{guid}`.
    pub id: String,
    /// When it was made.
    pub created: Option<DateTime>,
    /// Its mark.
    pub mark: Option<String>,
    /// Whether its process has ended.
    pub ended: bool,
}

/// Where a form or a file of the submission is.
#[message(case = "camel")]
pub struct SubmissionSlot {
    /// The data element.
    pub element: Option<String>,
    /// Whether its content is there.
    pub done: bool,
    /// How many elements were known before it was sent: an older one than those is not the same upload.
    pub known_before: i32,
}

/// Pauses between looks where one is no proof, in milliseconds: the app may be at work on it still, and an answer may be older
/// than what it should show.
pub(super) const LOOKS: [i64; 2] = [5_000, 25_000];
/// How often an instance that is not there any more is searched for.
pub(super) const MISSES: i32 = 5;
/// No process has more tasks: one that does goes in circles.
pub(super) const TASKS: i32 = 50;
/// How often a stopped process is made to go on, in one task.
pub(super) const RESUMES: i32 = 3;
/// Instances are made this often at most; more is a fault of the app.
pub(super) const CREATIONS: i32 = 5;
/// Pages of a list that are read at most, of 100 instances each.
pub(super) const PAGES: i32 = 50;

impl SubmitFormState {
    pub(super) fn begin(submission: FormSubmission) -> Self {
        let slots = |count: usize| vec![SubmissionSlot::new(false, 0); count];
        let (forms, attachments) = (slots(submission.forms.len()), slots(submission.attachments.len()));
        let mut state = Self::new(
            SubmitFormStage::Preparing,
            submission,
            false,
            0,
            0,
            0,
            0,
            0,
            false,
            false,
            false,
            false,
            Pace::fresh(),
            0,
            0,
            false,
            false,
            false,
        );
        state.key.clone_from(&state.submission.submission_key);
        state.forms = forms;
        state.attachments = attachments;
        if let Some(id) = &state.submission.instance_id {
            state.instance = Some(Instance::new(id.clone()));
        }
        state
    }

    /// Looks over what was saved.
    pub(super) fn check(&self) -> Result<(), Error> {
        let bad = |what: String| Error::new(ErrorCode::FlowRestore, what);
        if let SubmitFormStage::Unknown(stage) = &self.stage {
            return Err(bad(format!("there is no stage {stage:?}")));
        }
        self.submission.check().map_err(|error| bad(error.to_string()))?;
        self.pace.check()?;
        let counters = [
            (self.pages, PAGES),
            (self.looks, 1_000),
            (self.doubts, 1_000),
            (self.creations, 2 * CREATIONS),
            (self.misses, MISSES),
            (self.tasks, TASKS),
            (self.resumes, RESUMES),
        ];
        if counters.iter().any(|(counter, most)| !(0..=*most).contains(counter)) {
            return Err(bad("the saved flow has counters that no flow ever has".to_owned()));
        }
        if self.forms.len() != self.submission.forms.len()
            || self.attachments.len() != self.submission.attachments.len()
        {
            return Err(bad(
                "the saved flow has other forms or attachments than it began with".to_owned()
            ));
        }
        Ok(())
    }
}
