//! Downloading an archive: challenge, one-time code, list, and then element by element.
//!
//! Reading changes nothing, so whatever got no answer is asked again. What was handed out is forgotten: memory is bounded by
//! the largest answer, and a saved flow goes on with what comes next.

mod conversation;
mod element;

use super::sign_in::SignIn;
use crate::altinn2::soap::correspondence::MessageAttachment;
use crate::altinn2::soap::reportee_archive::{ArchivedCorrespondence, ArchivedFormTask, ArchivedLookup};
use crate::altinn2::soap::reportee_element_list::{ReporteeElementSearch, ReporteeElementType};
use crate::error::{Error, ErrorCode, ErrorReport};
use crate::flow::{Flow, FlowBounds, Input, Pace, Step};
use crate::operation::Moment;
use crate::secret::Secret;
use crate::session::Session;
use altinnkit_macros::message;
use conversation::Awaiting;
use element::is_readable;

/// Downloads what lies in a reportee's archive: form tasks, each of their attachments, messages and lookups.
///
/// Hands them out one at a time, and keeps none of them. Asks the user for the one-time code (`Ask` with kind `oneTimeCode`),
/// again when its session runs out on the way, and after a restore for the password too. What Altinn refuses of the user's is
/// asked for again, with Altinn's words, and twice at most. What Altinn will not give is handed out as an item of kind
/// `Failed`, and the download goes on; what concerns all of it ends the flow with an error, and a restore goes on from there.
///
/// Save the flow after an item is safely stored. Nothing is lost with an older save: what came after it is handed out again.
#[message(case = "camel")]
pub struct ArchiveDownload {
    /// Who downloads.
    pub user: ArchiveReader,
    /// What to look for. That it is archived goes without saying.
    pub search: Option<ReporteeElementSearch>,
    /// What to download, where that is known: instead of a search, or before what the search finds.
    pub elements: Vec<ArchivedElement>,
    /// How long it goes on, and how much it sends. Each element and attachment that is listed adds ten requests to those that
    /// the flow may send when nothing is set.
    pub bounds: Option<FlowBounds>,
}

/// The end user who downloads.
#[message(case = "camel")]
pub struct ArchiveReader {
    /// The user's national identity number.
    #[wire(format = "national_identity_number")]
    pub national_identity_number: String,
    /// The user's Altinn password; asked for when not given, and after a restore.
    pub password: Option<Secret>,
    /// Which one-time code to use: `AltinnPin`, `SMSPin` or `TaxPin`.
    pub auth_method: String,
}

/// An element of an archive.
#[message(case = "camel")]
pub struct ArchivedElement {
    /// What it is: `FormTask`, `Correspondence` or `LookUp`. Nothing else can be read from the archive.
    pub element_type: ReporteeElementType,
    /// Its number in the archive.
    pub archive_id: i32,
    /// Archive reference: `AR` and a number. Only handed on.
    pub archive_reference: Option<String>,
    /// Title. Only handed on.
    pub title: Option<String>,
}

/// One thing out of an archive.
#[message(case = "camel")]
pub struct ArchivedItem {
    /// What it is.
    pub kind: ArchivedItemKind,
    /// The element that it is, or belongs to.
    pub element: ArchivedElement,
    /// Kind `FormTask`: the form task. Its attachments come as items of their own, next.
    pub form_task: Option<ArchivedFormTask>,
    /// Kind `Correspondence`: the message, with its attachments.
    pub correspondence: Option<ArchivedCorrespondence>,
    /// Kind `LookUp`: the lookup, with its document.
    pub lookup: Option<ArchivedLookup>,
    /// Kind `Attachment`: the attachment of a form task, with its content.
    pub attachment: Option<MessageAttachment>,
    /// Number of the attachment, when the item is one or should have been one.
    pub attachment_id: Option<i32>,
    /// Kind `Failed`: why Altinn did not give it.
    pub error: Option<ErrorReport>,
}

/// What an item is.
#[message(case = "camel")]
pub enum ArchivedItemKind {
    /// A form task.
    FormTask,
    /// An attachment of the form task before it.
    Attachment,
    /// A message.
    Correspondence,
    /// A lookup.
    LookUp,
    /// Something that could not be read.
    Failed,
}

/// What is known between two steps.
#[message(case = "camel")]
pub struct DownloadArchiveState {
    /// Who downloads; without the password.
    pub user: ArchiveReader,
    /// What to look for, until that is done.
    pub search: Option<ReporteeElementSearch>,
    /// What is still to be handed out, the next one first.
    pub elements: Vec<ArchivedElement>,
    /// Of the first element, when it is a form task that was handed out: numbers of its attachments that were not.
    pub attachments: Vec<i32>,
    /// How many elements and attachments there are, as far as is known.
    pub listed: i32,
    /// What the flow may cost.
    pub bounds: FlowBounds,
    /// How far the patience with the request at hand has run.
    pub pace: Pace,
    /// Whether the flow ended because its patience ran out: the next step has new patience.
    pub gave_up: bool,
    /// How often Altinn failed over the element or the attachment at hand.
    pub tries: i32,
    /// How many items in a row Altinn failed over.
    pub failures: i32,
    /// How often Altinn refused the user's password or code.
    pub mistakes: i32,
}

/// The conversation.
#[derive(Debug, Clone)]
pub struct DownloadArchiveFlow {
    state: DownloadArchiveState,
    sign_in: SignIn,
    /// Whether a call went through with the code.
    signed_in: bool,
    /// Another number than the one that was asked for, and how often an answer told it.
    odd: Option<(i32, i32)>,
    /// Set while a question or a request is out: what an input may answer.
    awaiting: Awaiting,
}

impl Flow for DownloadArchiveFlow {
    type Start = ArchiveDownload;
    type State = DownloadArchiveState;
    type Output = ArchivedItem;
    const ID: &'static str = "altinn2.flow.download_archive";
    const HANDS_OUT: bool = true;

    fn start(start: ArchiveDownload) -> Result<Self, Error> {
        if start.search.is_none() && start.elements.is_empty() {
            return Err(Error::input("search", "is missing, and no elements are named"));
        }
        let unreadable = start
            .elements
            .iter()
            .position(|element| !is_readable(&element.element_type));
        if let Some(index) = unreadable {
            return Err(Error::input(
                format!("elements[{index}].elementType"),
                "must be FormTask, Correspondence or LookUp",
            ));
        }
        let bounds = start.bounds.unwrap_or_default();
        bounds.check()?;
        let listed = i32::try_from(start.elements.len()).unwrap_or(i32::MAX);
        let mut state = DownloadArchiveState::new(start.user, listed, bounds, Pace::fresh(), false, 0, 0, 0);
        state.search = start.search.map(|mut search| {
            search.sent_and_archived = Some(true);
            search
        });
        state.elements = start.elements;
        Ok(Self::new(state))
    }

    fn resume(state: DownloadArchiveState) -> Result<Self, Error> {
        let bad = |what: &str| Err(Error::new(ErrorCode::FlowRestore, what));
        state.bounds.check()?;
        state.pace.check()?;
        if !state.elements.iter().all(|element| is_readable(&element.element_type)) {
            return bad("there is an element that cannot be read from an archive");
        }
        let counters = [state.tries, state.failures, state.mistakes];
        if state.listed < 0 || !counters.iter().all(|counter| (0..=100).contains(counter)) {
            return bad("the saved flow has counters that no flow ever has");
        }
        Ok(Self::new(state))
    }

    fn most_requests(&self) -> i32 {
        self.state
            .bounds
            .requests_for(usize::try_from(self.state.listed).unwrap_or(0))
    }

    fn state(&self) -> DownloadArchiveState {
        self.state.clone()
    }

    fn step(&mut self, session: &Session, moment: &Moment, input: Input) -> Step<ArchivedItem> {
        self.take(session, moment, input).unwrap_or_else(Step::Failed)
    }
}

impl DownloadArchiveFlow {
    fn new(mut state: DownloadArchiveState) -> Self {
        let sign_in = SignIn::new(state.user.password.take());
        Self {
            state,
            sign_in,
            signed_in: false,
            odd: None,
            awaiting: Awaiting::Nothing,
        }
    }
}
