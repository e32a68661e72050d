//! Downloading an archive: challenge, one-time code, list, and then element by element.
//!
//! Reading changes nothing, so whatever got no answer is asked again. What was handed out is forgotten: memory is bounded by
//! the largest answer, and a saved flow goes on with what comes next.

use super::sign_in;
use crate::altinn2::soap::EndUser;
use crate::altinn2::soap::correspondence::MessageAttachment;
use crate::altinn2::soap::reportee_archive::{
    ArchivedCorrespondence, ArchivedFormTask, ArchivedLookup, GetArchivedCorrespondence, GetArchivedFormTask,
    GetArchivedLookup, GetAttachmentData,
};
use crate::altinn2::soap::reportee_element_list::{
    GetReporteeElementList, ReporteeElement, ReporteeElementSearch, ReporteeElementStatus, ReporteeElementType,
};
use crate::altinn2::soap::system_authentication::GetAuthenticationChallenge;
use crate::error::{Error, ErrorCode, ErrorKind, ErrorReport, Retry};
use crate::flow::{Flow, Input, Step};
use crate::http::Response;
use crate::message::Value;
use crate::operation::{Moment, Operation};
use crate::secret::Secret;
use crate::session::Session;
use altinnkit_macros::message;

/// Downloads what lies in a reportee's archive: form tasks, each of their attachments, messages and lookups.
///
/// Hands them out one at a time, and keeps none of them. Asks the user for the one-time code (`Ask` with kind `oneTimeCode`),
/// again when its session runs out on the way, and after a restore for the password too. What Altinn will not give is handed
/// out as an item of kind `Failed`, and the download goes on.
///
/// Save the flow after an item is safely stored: a flow restored from bytes that were saved before goes back to that item.
#[message(case = "camel")]
pub struct ArchiveDownload {
    /// Who downloads.
    pub user: ArchiveReader,
    /// What to look for. That it is archived goes without saying.
    pub search: Option<ReporteeElementSearch>,
    /// What to download, where that is known: instead of a search, or before what the search finds.
    pub elements: Vec<ArchivedElement>,
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
    /// How often the request at hand got no answer, or none of use.
    pub attempts: i32,
    /// Not before this time, in milliseconds since 1970-01-01T00:00:00Z.
    pub not_before: i64,
}

/// The conversation.
#[derive(Debug, Clone)]
pub struct DownloadArchiveFlow {
    state: DownloadArchiveState,
    pin: Option<Secret>,
    /// Whether a call went through with the code.
    signed_in: bool,
    /// What Altinn said about the code.
    challenge_text: Option<String>,
    /// Set while a question or a request is out: what an input may answer.
    awaiting: Awaiting,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Awaiting {
    Nothing,
    Password,
    Code,
    Challenge,
    List,
    Element,
    Attachment(i32),
}

impl Awaiting {
    fn is_answer(self) -> bool {
        matches!(self, Self::Challenge | Self::List | Self::Element | Self::Attachment(_))
    }
}

/// An answer, as it came or read in pieces.
enum Answer {
    Whole(Response),
    Read(Result<Value, Error>),
}

impl Answer {
    fn to<O: Operation>(self, session: &Session) -> Result<O::Output, Error> {
        match self {
            Self::Whole(response) => O::response(session, &response),
            Self::Read(read) => read.and_then(O::output),
        }
    }
}

use ArchivedItemKind as Kind;

/// Pauses before a request is sent again, in milliseconds.
const PAUSES: [i64; 4] = [1_000, 5_000, 30_000, 60_000];
/// `ErrorID` of Altinn's fault for a wrong user, password or code, or a session that has run out.
const SESSION_RAN_OUT: i32 = 989;

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
        let mut state = DownloadArchiveState::new(start.user, 0, 0);
        state.search = start.search.map(|mut search| {
            search.sent_and_archived = Some(true);
            search
        });
        state.elements = start.elements;
        Self::resume(state)
    }

    fn resume(state: DownloadArchiveState) -> Result<Self, Error> {
        if !state.elements.iter().all(|element| is_readable(&element.element_type)) {
            return Err(Error::new(
                ErrorCode::FlowRestore,
                "there is an element that cannot be read from an archive",
            ));
        }
        Ok(Self {
            state,
            pin: None,
            signed_in: false,
            challenge_text: None,
            awaiting: Awaiting::Nothing,
        })
    }

    fn state(&self) -> DownloadArchiveState {
        let mut state = self.state.clone();
        state.user.password = None;
        state
    }

    fn step(&mut self, session: &Session, moment: &Moment, input: Input) -> Step<ArchivedItem> {
        let result = match (input, self.awaiting) {
            (Input::Proceed, Awaiting::Code) => Ok(self.ask_code()),
            (Input::Proceed, _) => self.proceed(session, moment),
            (Input::Answer(password), Awaiting::Password) => {
                self.state.user.password = Some(password);
                self.proceed(session, moment)
            }
            (Input::Answer(pin), Awaiting::Code) => {
                self.pin = Some(pin);
                self.proceed(session, moment)
            }
            (Input::Response(response), awaiting) if awaiting.is_answer() => {
                self.answered(session, moment, Answer::Whole(response))
            }
            (Input::Read(read), awaiting) if awaiting.is_answer() => {
                self.answered(session, moment, Answer::Read(*read))
            }
            (Input::Failure(failure), awaiting) if awaiting.is_answer() => {
                self.refused(session, moment, Error::new(ErrorCode::TransportFailed, failure.detail))
            }
            _ => Err(Error::new(
                ErrorCode::FlowInput,
                "this is not what the flow asked for; step with Proceed to hear it again",
            )),
        };
        result.unwrap_or_else(Step::Failed)
    }
}

type Next = Result<Step<ArchivedItem>, Error>;

impl DownloadArchiveFlow {
    /// Asks for what comes next.
    fn proceed(&mut self, session: &Session, moment: &Moment) -> Next {
        self.awaiting = Awaiting::Nothing;
        if moment.now < self.state.not_before {
            return Ok(self.wait(self.state.not_before));
        }
        let first = self.state.elements.first().cloned();
        if first.is_none() && self.state.search.is_none() {
            return Ok(Step::End);
        }
        let Some(password) = self.state.user.password.clone() else {
            self.awaiting = Awaiting::Password;
            return Ok(sign_in::ask_password());
        };
        let reader = &self.state.user;
        let Some(pin) = self.pin.clone() else {
            let operation = sign_in::challenge(&reader.national_identity_number, password, &reader.auth_method);
            return self.send(Awaiting::Challenge, &operation, session, moment);
        };
        let user = EndUser::new(
            reader.national_identity_number.clone(),
            password,
            pin,
            reader.auth_method.clone(),
        );
        let attachment = self.state.attachments.first().copied();
        match (attachment, first, self.state.search.clone()) {
            (Some(number), Some(_), _) => {
                let operation = GetAttachmentData::new(user, number);
                self.send(Awaiting::Attachment(number), &operation, session, moment)
            }
            (None, Some(element), _) => self.read(user, &element, session, moment),
            (_, None, Some(search)) => {
                let operation = GetReporteeElementList::new(user, search);
                self.send(Awaiting::List, &operation, session, moment)
            }
            (_, None, None) => Ok(Step::End),
        }
    }

    fn read(&mut self, user: EndUser, element: &ArchivedElement, session: &Session, moment: &Moment) -> Next {
        let number = element.archive_id;
        match element.element_type {
            ReporteeElementType::Correspondence => {
                let operation = GetArchivedCorrespondence::new(user, number);
                self.send(Awaiting::Element, &operation, session, moment)
            }
            ReporteeElementType::LookUp => {
                let operation = GetArchivedLookup::new(user, number);
                self.send(Awaiting::Element, &operation, session, moment)
            }
            _ => {
                let mut operation = GetArchivedFormTask::new(user, number);
                // The language that it was archived in.
                operation.language_id = Some(0);
                self.send(Awaiting::Element, &operation, session, moment)
            }
        }
    }

    fn answered(&mut self, session: &Session, moment: &Moment, answer: Answer) -> Next {
        let read = match (self.awaiting, self.state.elements.first().cloned()) {
            (Awaiting::Challenge, _) => match answer.to::<GetAuthenticationChallenge>(session) {
                Ok(challenge) => {
                    self.awaiting = Awaiting::Nothing;
                    self.challenge_text = sign_in::challenged(challenge).inspect_err(|_| {
                        // Asked for again: the same one once more would bring the user nearer to a lock.
                        self.state.user.password = None;
                    })?;
                    return Ok(self.ask_code());
                }
                Err(error) => Err(error),
            },
            (Awaiting::List, _) => match answer.to::<GetReporteeElementList>(session) {
                Ok(list) => {
                    self.went_through();
                    self.state.search = None;
                    self.state.elements = list.elements.into_iter().filter_map(archived).collect();
                    return self.proceed(session, moment);
                }
                Err(error) => Err(error),
            },
            (Awaiting::Attachment(number), Some(element)) => {
                answer.to::<GetAttachmentData>(session).map(|attachment| {
                    let mut item = ArchivedItem::new(Kind::Attachment, element);
                    item.attachment = Some(attachment);
                    item.attachment_id = Some(number);
                    item
                })
            }
            (_, Some(element)) => item_in(session, answer, element),
            (_, None) => return self.proceed(session, moment),
        };
        match read {
            Ok(item) => {
                self.went_through();
                Ok(self.hand_out(item))
            }
            Err(error) => self.refused(session, moment, error),
        }
    }

    /// No answer, or not the one that was hoped for.
    fn refused(&mut self, session: &Session, moment: &Moment, error: Error) -> Next {
        let awaited = std::mem::replace(&mut self.awaiting, Awaiting::Nothing);
        if error.server.as_ref().and_then(|it| it.error_id) == Some(SESSION_RAN_OUT) {
            self.pin = None;
            // Without a call that went through it was the wrong code, and another challenge is the user's to ask for.
            if std::mem::take(&mut self.signed_in) {
                return self.proceed(session, moment);
            }
            return Err(error);
        }
        let attempts = usize::try_from(self.state.attempts).unwrap_or(usize::MAX);
        if let (Some(pause), true) = (PAUSES.get(attempts), error.retry != Retry::Never) {
            self.state.attempts += 1;
            let told = error.retry_after.map_or(0, |seconds| i64::from(seconds) * 1000);
            return Ok(self.wait(moment.now.saturating_add(told.max(*pause))));
        }
        self.state.attempts = 0;
        let attachment = match awaited {
            Awaiting::Element => None,
            Awaiting::Attachment(number) => Some(number),
            _ => return Err(error),
        };
        match self.state.elements.first().cloned() {
            Some(element) if self.is_about_one(&error) => {
                let mut item = ArchivedItem::new(Kind::Failed, element);
                item.attachment_id = attachment;
                item.error = Some(error.during(Self::ID).report());
                Ok(self.hand_out(item))
            }
            _ => Err(error),
        }
    }

    /// Whether an error is about what was asked for, so that the next one may well be answered.
    fn is_about_one(&self, error: &Error) -> bool {
        match error.code.kind() {
            ErrorKind::Rejected | ErrorKind::Authorization => true,
            // A page of maintenance is about everything.
            ErrorKind::Protocol => error.code != ErrorCode::HtmlAnswer,
            // After a call that went through, what is refused is the element and not the system.
            ErrorKind::Authentication => self.signed_in,
            ErrorKind::Unavailable => matches!(error.code, ErrorCode::AltinnInternal | ErrorCode::ServerError),
            _ => false,
        }
    }

    fn went_through(&mut self) {
        self.signed_in = true;
        self.state.attempts = 0;
        self.awaiting = Awaiting::Nothing;
    }

    /// Hands an item out and moves on to what comes after it.
    fn hand_out(&mut self, item: ArchivedItem) -> Step<ArchivedItem> {
        if item.attachment_id.is_some() {
            self.state.attachments = self.state.attachments.iter().skip(1).copied().collect();
        } else if let Some(task) = &item.form_task {
            let numbers = task
                .attachments
                .iter()
                .filter_map(|attachment| attachment.attachment_id);
            self.state.attachments = numbers.collect();
        }
        if self.state.attachments.is_empty() && !self.state.elements.is_empty() {
            self.state.elements.remove(0);
        }
        Step::Item(item)
    }

    fn ask_code(&mut self) -> Step<ArchivedItem> {
        self.awaiting = Awaiting::Code;
        sign_in::ask_code(self.challenge_text.clone())
    }

    fn wait(&mut self, until: i64) -> Step<ArchivedItem> {
        self.state.not_before = until;
        Step::Wait {
            until,
            reason: "no answer: trying again".to_owned(),
        }
    }

    fn send<O: Operation>(&mut self, awaiting: Awaiting, operation: &O, session: &Session, moment: &Moment) -> Next {
        let request = operation.request(session, moment)?;
        self.awaiting = awaiting;
        Ok(Step::Send(Box::new(request)))
    }
}

/// The item in an answer.
fn item_in(session: &Session, answer: Answer, element: ArchivedElement) -> Result<ArchivedItem, Error> {
    match element.element_type {
        ReporteeElementType::Correspondence => {
            let correspondence = answer.to::<GetArchivedCorrespondence>(session)?;
            let mut item = ArchivedItem::new(Kind::Correspondence, element);
            item.correspondence = Some(correspondence);
            Ok(item)
        }
        ReporteeElementType::LookUp => {
            let lookup = answer.to::<GetArchivedLookup>(session)?;
            let mut item = ArchivedItem::new(Kind::LookUp, element);
            item.lookup = Some(lookup);
            Ok(item)
        }
        _ => {
            let form_task = answer.to::<GetArchivedFormTask>(session)?;
            let mut item = ArchivedItem::new(Kind::FormTask, element);
            item.form_task = Some(form_task);
            Ok(item)
        }
    }
}

fn is_readable(kind: &ReporteeElementType) -> bool {
    use ReporteeElementType as Type;
    matches!(kind, Type::FormTask | Type::Correspondence | Type::LookUp)
}

/// An element of a list, when it can be read from the archive. The search has left out what is not archived; what says so of
/// itself all the same is left out here.
fn archived(element: ReporteeElement) -> Option<ArchivedElement> {
    use ReporteeElementStatus as Status;
    let kind = element.reportee_element_type.filter(is_readable)?;
    let is_archived = matches!(
        element.status,
        None | Some(Status::Default | Status::Archive | Status::Unknown(_))
    );
    // Altinn sets one of them, by its documentation.
    let numbers = if kind == ReporteeElementType::Correspondence {
        [element.archive_id, element.reportee_element_id]
    } else {
        [element.reportee_element_id, element.archive_id]
    };
    let number = numbers.into_iter().flatten().find(|number| *number > 0)?;
    let mut archived = ArchivedElement::new(kind, number);
    archived.archive_reference = element.archive_reference;
    archived.title = element.title;
    is_archived.then_some(archived)
}
