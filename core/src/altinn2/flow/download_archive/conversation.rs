//! The steps of the conversation.

use super::element::{Answer, archived, item_in, told};
use super::{ArchivedElement, ArchivedItem, ArchivedItemKind as Kind, DownloadArchiveFlow};
use crate::altinn2::flow::sign_in::{self, is_about_system};
use crate::altinn2::soap::EndUser;
use crate::altinn2::soap::reportee_archive::{
    GetArchivedCorrespondence, GetArchivedFormTask, GetArchivedLookup, GetAttachmentData,
};
use crate::altinn2::soap::reportee_element_list::{GetReporteeElementList, ReporteeElementType};
use crate::altinn2::soap::system_authentication::GetAuthenticationChallenge;
use crate::error::{Error, ErrorCode, ErrorKind, Retry};
use crate::flow::{Flow as _, Input, Pace, Step};
use crate::operation::{Moment, Operation};
use crate::secret::Secret;
use crate::session::Session;

/// What an input may answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Awaiting {
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

/// How often one element is asked for that Altinn fails over: the others wait behind it.
const ELEMENT: i32 = 5;
/// So many items in a row that Altinn failed over are no accident of theirs: Altinn is down.
const IN_A_ROW: i32 = 3;

/// So often an answer has to tell another number than the one that was asked for until it is believed.
const SAME: i32 = 3;

type Next = Result<Step<ArchivedItem>, Error>;

impl DownloadArchiveFlow {
    pub(super) fn take(&mut self, session: &Session, moment: &Moment, input: Input) -> Next {
        match (input, self.awaiting) {
            (Input::Proceed, _) => self.proceed(session, moment),
            (Input::Answer(password), Awaiting::Password) => {
                if !self.sign_in.said(&password, &mut self.state.mistakes)? {
                    return Ok(self.ask_password());
                }
                self.sign_in.password = Some(password);
                self.proceed(session, moment)
            }
            (Input::Answer(code), Awaiting::Code) => self.code(session, moment, code),
            (Input::Response(response), awaiting) if awaiting.is_answer() => {
                self.answered(session, moment, Answer::Whole(response))
            }
            (Input::Read(read), awaiting) if awaiting.is_answer() => {
                self.answered(session, moment, Answer::Read(*read))
            }
            (Input::Failure(failure), awaiting) if awaiting.is_answer() => self.failed(session, moment, failure.into()),
            _ => Err(Error::new(
                ErrorCode::FlowInput,
                "this is not what the flow asked for; step with Proceed to hear it again",
            )),
        }
    }

    /// Asks for what comes next.
    fn proceed(&mut self, session: &Session, moment: &Moment) -> Next {
        self.awaiting = Awaiting::Nothing;
        if std::mem::take(&mut self.state.gave_up) {
            self.state.pace = Pace::fresh();
            self.state.failures = 0;
        }
        if let Some(until) = self.state.pace.due(moment.now) {
            return Ok(wait(until));
        }
        let first = self.state.elements.first().cloned();
        if first.is_none() && self.state.search.is_none() {
            return Ok(Step::End);
        }
        let reader = &self.state.user;
        let (number, auth_method) = (&reader.national_identity_number, &reader.auth_method);
        let Some(user) = self.sign_in.user(number, auth_method) else {
            sign_in::patience(self.state.mistakes)?;
            if self.sign_in.challenged {
                return Ok(self.ask_code());
            }
            return match self.sign_in.request(number, auth_method) {
                Some(operation) => self.send(Awaiting::Challenge, &operation, session, moment),
                None => Ok(self.ask_password()),
            };
        };
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
                    self.state.pace = Pace::fresh();
                    self.sign_in.challenged(challenge, &mut self.state.mistakes)?;
                    return Ok(if self.sign_in.challenged {
                        self.ask_code()
                    } else {
                        self.ask_password()
                    });
                }
                Err(error) => Err(error),
            },
            (Awaiting::List, _) => match answer.to::<GetReporteeElementList>(session) {
                Ok(list) => {
                    self.went_through();
                    self.state.search = None;
                    self.state.elements = list.elements.into_iter().filter_map(archived).collect();
                    self.count(self.state.elements.len());
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
            Ok(item) if self.is_anothers(&item) => {
                let error = Error::new(
                    ErrorCode::UnexpectedAnswer,
                    "the answer is about another element than the one that was asked for",
                );
                self.failed(session, moment, error.retrying(Retry::After))
            }
            Ok(item) => {
                self.went_through();
                self.odd = None;
                self.state.failures = 0;
                Ok(self.hand_out(item))
            }
            Err(error) => self.failed(session, moment, error),
        }
    }

    /// Whether an answer came to another question: nothing but the numbers in it tells, where there is no WS-Addressing.
    fn is_anothers(&mut self, item: &ArchivedItem) -> bool {
        let Some(told) = told(item) else { return false };
        match item.attachment_id {
            Some(asked) => told != asked,
            None if told == item.element.archive_id => false,
            // Should Altinn number what lies in the archive in another way, it says so each time.
            None => {
                let times = self
                    .odd
                    .filter(|(number, _)| *number == told)
                    .map_or(1, |(_, times)| times + 1);
                self.odd = Some((told, times));
                times < SAME
            }
        }
    }

    /// No answer, or not the one that was hoped for.
    fn failed(&mut self, session: &Session, moment: &Moment, error: Error) -> Next {
        let awaited = std::mem::replace(&mut self.awaiting, Awaiting::Nothing);
        if let Some(refused) = sign_in::refused(&error) {
            // A code that a call went through with has run out since: that is nobody's mistake.
            if refused != sign_in::Refused::Locked && std::mem::take(&mut self.signed_in) {
                self.sign_in.forget_code();
            } else {
                self.sign_in.mistaken(refused, error, &mut self.state.mistakes)?;
            }
            self.state.pace = Pace::fresh();
            return self.proceed(session, moment);
        }
        // What the host could not do, and what would be refused for every element alike.
        let is_hosts = matches!(error.code.kind(), ErrorKind::Input | ErrorKind::Configuration);
        if is_hosts || is_about_system(&error) {
            return Err(error);
        }
        let number = match awaited {
            Awaiting::Element => Some(None),
            Awaiting::Attachment(number) => Some(Some(number)),
            _ => None,
        };
        let one = number.zip(self.state.elements.first().cloned());
        let one = one.filter(|_| is_about_one(&error));
        // What a gateway says, and a line that breaks, is not counted against the element.
        self.state.tries = self.state.tries.saturating_add(i32::from(one.is_some())).min(ELEMENT);
        let is_enough = one.is_some() && (self.state.tries >= ELEMENT || error.retry == Retry::Never);
        if error.retry != Retry::Never
            && !is_enough
            && let Some(until) = self.state.pace.again(&self.state.bounds, moment.now, error.retry_after)
        {
            return Ok(wait(until));
        }
        if error.code.kind() == ErrorKind::Unavailable {
            self.state.failures = self.state.failures.saturating_add(1);
        }
        if is_enough {
            self.state.tries = 0;
        }
        match one {
            Some((attachment, element)) if is_enough && self.state.failures < IN_A_ROW => {
                self.state.pace = Pace::fresh();
                let mut item = ArchivedItem::new(Kind::Failed, element);
                item.attachment_id = attachment;
                item.error = Some(error.during(Self::ID).report());
                Ok(self.hand_out(item))
            }
            _ => {
                self.state.gave_up = true;
                Err(error)
            }
        }
    }

    fn went_through(&mut self) {
        self.signed_in = true;
        self.state.mistakes = 0;
        self.state.tries = 0;
        self.state.pace = Pace::fresh();
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
            self.count(self.state.attachments.len());
        }
        if self.state.attachments.is_empty() && !self.state.elements.is_empty() {
            self.state.elements.remove(0);
        }
        Step::Item(item)
    }

    fn count(&mut self, listed: usize) {
        let listed = i32::try_from(listed).unwrap_or(i32::MAX);
        self.state.listed = self.state.listed.saturating_add(listed);
    }

    fn code(&mut self, session: &Session, moment: &Moment, code: Secret) -> Next {
        if !self.sign_in.said(&code, &mut self.state.mistakes)? {
            return Ok(self.ask_code());
        }
        self.sign_in.code = Some(code);
        self.proceed(session, moment)
    }

    fn ask_password(&mut self) -> Step<ArchivedItem> {
        self.awaiting = Awaiting::Password;
        self.sign_in.ask_password()
    }

    fn ask_code(&mut self) -> Step<ArchivedItem> {
        self.awaiting = Awaiting::Code;
        self.sign_in.ask_code()
    }

    fn send<O: Operation>(&mut self, awaiting: Awaiting, operation: &O, session: &Session, moment: &Moment) -> Next {
        let request = operation.request(session, moment)?;
        self.awaiting = awaiting;
        Ok(Step::Send(Box::new(request)))
    }
}

fn wait(until: i64) -> Step<ArchivedItem> {
    Step::Wait {
        until,
        reason: "no answer: trying again".to_owned(),
    }
}

/// Whether an error is about what was asked for, so that the next one may well be answered: Altinn's own fault, or an answer
/// that cannot be read. What a gateway says is about everything.
fn is_about_one(error: &Error) -> bool {
    let is_altinns = error.server.as_deref().is_some_and(|it| it.error_id.is_some());
    match error.code.kind() {
        ErrorKind::Rejected | ErrorKind::Authorization | ErrorKind::Authentication => {
            is_altinns || matches!(error.code, ErrorCode::EmptyResult | ErrorCode::SoapFault)
        }
        ErrorKind::Protocol => error.code != ErrorCode::HtmlAnswer,
        ErrorKind::Unavailable => matches!(error.code, ErrorCode::AltinnInternal | ErrorCode::ServerError),
        _ => false,
    }
}
