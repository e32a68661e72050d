//! Submitting a form to an Altinn 3 app: token, instance, data, attachments, file scan, validation, process, receipt.
//!
//! Two of its requests cannot be repeated blindly. Making an instance: the flow lists the owner's unfinished instances of
//! the app before, and after a lost answer again; the one that is new is ours. Moving the process on: after a lost answer
//! it asks for the state of the process first. The same goes for attachments, which it looks for on the instance.

mod tokens;

use crate::altinn3::app::{
    CreateInstance, DataElement, FileScanResult, GetInstance, GetProcess, Instance, InstanceOwnerSelector, ProcessNext,
    ProcessState, PutData, UploadAttachment, ValidateInstance, ValidationIssue,
};
use crate::altinn3::flow::MaskinportenTokenStart;
use crate::altinn3::storage::ListInstances;
use crate::error::{Error, ErrorCode, Retry};
use crate::flow::{Flow, Input, Step};
use crate::http::Response;
use crate::message::Blob;
use crate::operation::{Moment, Operation};
use crate::session::Session;
use altinnkit_macros::message;
use tokens::{Tokened, Tokens};

/// Submits a form to an app and follows it to the end of its process.
///
/// Fetches its own tokens when the session has none and `token` says how (`Sign`). Ends with what became of it: a form with
/// errors, and a task that wants a person, are outcomes and not errors.
#[message(case = "camel")]
pub struct FormSubmission {
    /// Short name of the service owner.
    pub org: String,
    /// Name of the app.
    pub app: String,
    /// The party that the form is for.
    pub instance_owner: InstanceOwnerSelector,
    /// The forms, by data type. One that the app has made itself is filled in; another is added.
    #[wire(required)]
    pub forms: Vec<FormContent>,
    /// The attachments.
    pub attachments: Vec<AttachmentContent>,
    /// How to get tokens, when the session brings none.
    pub token: Option<MaskinportenTokenStart>,
    /// Language of texts: `nb`, `nn` or `en`.
    pub language: Option<String>,
}

/// A form to fill in.
#[message(case = "camel")]
pub struct FormContent {
    /// The data type, as the app's metadata names it.
    pub data_type: String,
    /// `application/xml` or `application/json`.
    pub content_type: String,
    /// The form data.
    pub content: Blob,
}

/// A file to attach.
#[message(case = "camel")]
pub struct AttachmentContent {
    /// The data type, as the app's metadata names it.
    pub data_type: String,
    /// Media type, matching the file's extension.
    pub content_type: String,
    /// File name with extension.
    pub file_name: String,
    /// The bytes.
    pub content: Blob,
}

/// What became of a form.
#[message(case = "camel")]
pub struct FormOutcome {
    /// The verdict in a word.
    pub verdict: FormVerdict,
    /// What is wrong, when the verdict is `invalid`.
    pub issues: Vec<ValidationIssue>,
    /// Where a person goes on, when the verdict is `needsPerson`.
    pub needs_person: Option<NeedsPerson>,
    /// The instance as it was last seen: the receipt, when the verdict is `submitted`.
    pub instance: Option<Instance>,
    /// The reference that people are shown: the last twelve digits of the instance's GUID.
    pub reference: Option<String>,
}

/// A task that only a person can do.
#[message(case = "camel")]
pub struct NeedsPerson {
    /// Where the person does it.
    pub url: String,
    /// What kind of task: `signing`, `payment` and others.
    pub task_type: Option<String>,
    /// Identifier of the task in the app's process.
    pub task_id: Option<String>,
}

/// A verdict on a form.
#[message(case = "camel")]
pub enum FormVerdict {
    /// The process has ended: the service owner has it.
    Submitted,
    /// The app found errors; the instance stays where it is.
    Invalid,
    /// A task wants a person, who goes on where `needsPerson` says.
    NeedsPerson,
    /// The scan found malware in a file.
    Infected,
}

/// Where the conversation stands.
#[message(case = "camel")]
pub enum SubmitFormStage {
    /// Listing the owner's unfinished instances, to know a new one later.
    Listing,
    /// Making the instance.
    Creating,
    /// The answer to that was lost: looking for the instance.
    Finding,
    /// Filling in forms.
    Filling,
    /// Attaching files.
    Attaching,
    /// The answer to an upload was lost: looking whether it arrived.
    Checking,
    /// Waiting for the scan of the files.
    Scanning,
    /// Having the app validate.
    Validating,
    /// Asking where the process stands.
    Inspecting,
    /// Moving the process on.
    Advancing,
    /// Reading the finished instance.
    Receiving,
}

/// What is known between two steps.
#[message(case = "camel")]
pub struct SubmitFormState {
    /// Where the conversation stands.
    pub stage: SubmitFormStage,
    /// What it started with.
    pub submission: FormSubmission,
    /// The owner's unfinished instances before.
    pub before: Vec<String>,
    /// Where the next page of a list begins.
    pub page: Option<String>,
    /// New instances that the search has found so far.
    pub found: Vec<String>,
    /// The instance as it was last seen.
    pub instance: Option<Instance>,
    /// Where its process stood last.
    pub process: Option<ProcessState>,
    /// How many forms are filled in.
    pub filled: i32,
    /// How many attachments are uploaded.
    pub attached: i32,
    /// How often the current request was tried or the current question asked.
    pub attempts: i32,
    /// How many tasks the process has gone through.
    pub tasks: i32,
    /// Not before this time, in milliseconds since 1970-01-01T00:00:00Z.
    pub not_before: i64,
    /// Whether the request of this stage was sent and has no answer yet.
    pub sent: bool,
    /// How many answers were lost so far.
    pub losses: i32,
    /// How often a search found no new instance.
    pub looks: i32,
}

/// The conversation.
#[derive(Debug, Clone)]
pub struct SubmitFormFlow {
    state: SubmitFormState,
    tokens: Tokens,
    awaiting: bool,
}

use SubmitFormStage as Stage;

/// How often a request is tried, or a question asked that has no answer yet.
const ATTEMPTS: i32 = 20;
/// How many lost answers it takes to give up.
const LOSSES: i32 = 10;
/// How often a new instance is looked for before it counts as never made: the app may still be at work on it.
const LOOKS: i32 = 3;
/// No process has more tasks: one that does goes in circles.
const TASKS: i32 = 50;

impl Flow for SubmitFormFlow {
    type Start = FormSubmission;
    type State = SubmitFormState;
    type Output = FormOutcome;
    const ID: &'static str = "altinn3.flow.submit_form";

    fn start(start: FormSubmission) -> Result<Self, Error> {
        owner_identifier(&start.instance_owner)?;
        Self::resume(SubmitFormState::new(Stage::Listing, start, 0, 0, 0, 0, 0, false, 0, 0))
    }

    fn resume(state: SubmitFormState) -> Result<Self, Error> {
        if let Stage::Unknown(stage) = &state.stage {
            return Err(Error::new(
                ErrorCode::FlowRestore,
                format!("there is no stage {stage:?}"),
            ));
        }
        let tokens = Tokens::new(state.submission.token.clone());
        Ok(Self {
            state,
            tokens,
            awaiting: false,
        })
    }

    fn state(&self) -> SubmitFormState {
        self.state.clone()
    }

    fn step(&mut self, session: &Session, moment: &Moment, input: Input) -> Step<FormOutcome> {
        self.advance(session, moment, input).unwrap_or_else(Step::Failed)
    }
}

type Next = Result<Step<FormOutcome>, Error>;

impl SubmitFormFlow {
    fn advance(&mut self, session: &Session, moment: &Moment, input: Input) -> Next {
        if self.tokens.is_asking() && input != Input::Proceed {
            return match self.tokens.step(session, moment, input) {
                Ok(step) => self.tokened(step, session, moment),
                // Asking for a token again does no harm.
                Err(error) if error.retry != Retry::Never => self.trouble(moment, error.retrying(Retry::After)),
                Err(error) => Err(error),
            };
        }
        match input {
            Input::Proceed => self.proceed(session, moment),
            Input::Response(response) if self.awaiting => {
                self.awaiting = false;
                self.answered(session, moment, &response)
            }
            Input::Failure(failure) if self.awaiting => {
                self.awaiting = false;
                let error = Error::new(ErrorCode::TransportFailed, failure.detail);
                let retry = if failure.not_sent {
                    Retry::After
                } else {
                    Retry::CheckFirst
                };
                self.trouble(moment, error.retrying(retry))
            }
            _ => Err(Error::new(
                ErrorCode::FlowInput,
                "this is not what the flow asked for; step with Proceed to hear it again",
            )),
        }
    }

    /// Says what the stage needs. What was sent without an answer is looked for first, where repeating it would do harm.
    fn proceed(&mut self, session: &Session, moment: &Moment) -> Next {
        if moment.now < self.state.not_before {
            return Ok(self.wait(self.state.not_before));
        }
        if self.state.sent {
            self.lost();
        }
        match self.tokens.ready(session, moment)? {
            Tokened::Ready(session) => self.request(&session, moment),
            step => self.tokened(step, session, moment),
        }
    }

    /// After a step towards a token: that step, or with the token there, the stage's own request.
    fn tokened(&mut self, step: Tokened, session: &Session, moment: &Moment) -> Next {
        match step {
            Tokened::Ready(session) => self.request(&session, moment),
            Tokened::Sign(request) => Ok(Step::Sign(request)),
            Tokened::Send(request) => Ok(Step::Send(request)),
            Tokened::Next => match self.tokens.ready(session, moment)? {
                Tokened::Next => Err(Error::new(ErrorCode::MissingToken, "no token came of it")),
                step => self.tokened(step, session, moment),
            },
        }
    }

    /// The request of the stage. `session` has tokens.
    fn request(&mut self, session: &Session, moment: &Moment) -> Next {
        let start = &self.state.submission;
        let (org, app) = (start.org.clone(), start.app.clone());
        match self.state.stage {
            Stage::Listing | Stage::Finding => {
                let mut list = ListInstances::new();
                list.app_id = Some(format!("{org}/{app}"));
                list.is_complete = Some(false);
                list.continuation_token.clone_from(&self.state.page);
                match owner_identifier(&start.instance_owner)? {
                    Owner::Party(id) => list.owner_party_id = Some(id),
                    Owner::Named(name) => list.owner = Some(name),
                }
                self.send(&list, session, moment)
            }
            Stage::Creating => {
                let mut create = CreateInstance::new(org, app, start.instance_owner.clone());
                create.language.clone_from(&start.language);
                self.send(&create, session, moment)
            }
            Stage::Filling => self.fill(session, moment),
            Stage::Attaching => self.attach(session, moment),
            Stage::Checking | Stage::Scanning | Stage::Receiving => {
                let (party, guid) = self.instance_key()?;
                self.send(&GetInstance::new(org, app, party, guid), session, moment)
            }
            Stage::Validating => {
                let (party, guid) = self.instance_key()?;
                let mut validate = ValidateInstance::new(org, app, party, guid);
                validate.language.clone_from(&start.language);
                self.send(&validate, session, moment)
            }
            Stage::Inspecting => {
                let (party, guid) = self.instance_key()?;
                self.send(&GetProcess::new(org, app, party, guid), session, moment)
            }
            Stage::Advancing => {
                let (party, guid) = self.instance_key()?;
                let mut next = ProcessNext::new(org, app, party, guid);
                next.action = self.action().map(ToOwned::to_owned);
                next.language.clone_from(&start.language);
                self.send(&next, session, moment)
            }
            Stage::Unknown(_) => Err(Error::new(ErrorCode::FlowRestore, "the flow stands nowhere")),
        }
    }

    fn fill(&mut self, session: &Session, moment: &Moment) -> Next {
        let start = &self.state.submission;
        let (org, app, language) = (start.org.clone(), start.app.clone(), start.language.clone());
        let Some(form) = at(&start.forms, self.state.filled) else {
            self.enter(Stage::Attaching);
            return self.attach(session, moment);
        };
        let (party, guid) = self.instance_key()?;
        let made = self
            .elements()
            .iter()
            .find(|element| element.data_type.as_ref() == Some(&form.data_type));
        match made {
            Some(element) => {
                let mut put = PutData::new(
                    org,
                    app,
                    party,
                    guid,
                    element.id.clone(),
                    form.content_type.clone(),
                    form.content.clone(),
                );
                put.language = language;
                self.send(&put, session, moment)
            }
            None => {
                let mut upload = UploadAttachment::new(
                    org,
                    app,
                    party,
                    guid,
                    form.data_type.clone(),
                    form.content_type.clone(),
                    form.content.clone(),
                );
                upload.language = language;
                self.send(&upload, session, moment)
            }
        }
    }

    fn attach(&mut self, session: &Session, moment: &Moment) -> Next {
        let start = &self.state.submission;
        let Some(file) = at(&start.attachments, self.state.attached) else {
            self.enter(if start.attachments.is_empty() {
                Stage::Validating
            } else {
                Stage::Scanning
            });
            return self.request(session, moment);
        };
        let (party, guid) = self.instance_key()?;
        let mut upload = UploadAttachment::new(
            start.org.clone(),
            start.app.clone(),
            party,
            guid,
            file.data_type.clone(),
            file.content_type.clone(),
            file.content.clone(),
        );
        upload.file_name = Some(file.file_name.clone());
        upload.language.clone_from(&start.language);
        self.send(&upload, session, moment)
    }

    fn answered(&mut self, session: &Session, moment: &Moment, response: &Response) -> Next {
        self.state.sent = false;
        let result = match self.state.stage {
            Stage::Listing | Stage::Finding => ListInstances::response(session, response).and_then(|page| {
                let new = page.instances.iter().map(|instance| instance.id.clone());
                if self.state.stage == Stage::Listing {
                    self.state.before.extend(new);
                } else {
                    let before = &self.state.before;
                    self.state.found.extend(new.filter(|id| !before.contains(id)));
                }
                self.state.page = page.next.as_deref().and_then(continuation);
                match (&self.state.page, &self.state.stage) {
                    (Some(_), _) => Ok(()),
                    (None, Stage::Listing) => {
                        self.enter(Stage::Creating);
                        Ok(())
                    }
                    (None, _) => self.found(moment),
                }
            }),
            Stage::Creating => CreateInstance::response(session, response).map(|instance| self.created(instance)),
            Stage::Filling => self.filled(session, response),
            Stage::Attaching => UploadAttachment::response(session, response).map(|uploaded| {
                self.state.instance = uploaded.instance.or(self.state.instance.take());
                self.state.attached += 1;
                self.state.attempts = 0;
            }),
            Stage::Checking => GetInstance::response(session, response).map(|instance| self.checked(instance)),
            Stage::Scanning => match GetInstance::response(session, response) {
                Ok(instance) => return self.scanned(session, moment, instance),
                Err(error) => Err(error),
            },
            Stage::Validating => match ValidateInstance::response(session, response) {
                Ok(validation) if validation.issues.iter().any(ValidationIssue::is_error) => {
                    return Ok(Step::Done(self.outcome(
                        session,
                        FormVerdict::Invalid,
                        validation.issues,
                    )));
                }
                Ok(_) => {
                    self.enter(Stage::Inspecting);
                    Ok(())
                }
                Err(error) => Err(error),
            },
            Stage::Inspecting => match GetProcess::response(session, response) {
                Ok(process) => return self.decide(session, moment, process),
                Err(error) => Err(error),
            },
            Stage::Advancing => match ProcessNext::response(session, response) {
                Ok(process) => {
                    self.state.tasks += 1;
                    self.state.process = Some(process);
                    // What the caller may do in the next task, only the process API says.
                    self.enter(Stage::Inspecting);
                    Ok(())
                }
                Err(error) => match self.refused(session, &error) {
                    Some(outcome) => return Ok(Step::Done(outcome)),
                    None => Err(error),
                },
            },
            Stage::Receiving => match GetInstance::response(session, response) {
                Ok(instance) => {
                    self.state.instance = Some(instance);
                    return Ok(Step::Done(self.outcome(session, FormVerdict::Submitted, Vec::new())));
                }
                Err(error) => Err(error),
            },
            Stage::Unknown(_) => Err(Error::new(ErrorCode::FlowRestore, "the flow stands nowhere")),
        };
        match result {
            Ok(()) => self.proceed(session, moment),
            Err(error) => self.trouble(moment, error),
        }
    }

    /// An answer that says nothing good, or none.
    fn trouble(&mut self, moment: &Moment, error: Error) -> Next {
        self.state.attempts += 1;
        if self.state.attempts > ATTEMPTS {
            return Err(error);
        }
        match error.retry {
            Retry::Never
                if matches!(error.code, ErrorCode::Unauthorized | ErrorCode::TokenExpired) && self.tokens.renew() =>
            {
                self.state.sent = false;
                Ok(self.wait(moment.now))
            }
            Retry::Never => Err(error),
            Retry::After => {
                self.state.sent = false;
                Ok(self.wait(moment.now + error.retry_after.map_or(5_000, |seconds| i64::from(seconds) * 1000)))
            }
            Retry::CheckFirst if self.state.losses >= LOSSES => Err(error),
            Retry::CheckFirst => {
                self.lost();
                Ok(self.wait(moment.now + 5_000))
            }
        }
    }

    /// The answer to the stage's request is lost: where repeating would do harm, looks first.
    fn lost(&mut self) {
        self.state.sent = false;
        self.state.losses += 1;
        match self.state.stage {
            Stage::Creating => {
                self.state.found.clear();
                self.enter(Stage::Finding);
            }
            Stage::Filling | Stage::Attaching => self.enter(Stage::Checking),
            Stage::Advancing => self.enter(Stage::Inspecting),
            _ => {}
        }
    }

    /// After the search: the one new instance is ours, none means that it was never made.
    fn found(&mut self, moment: &Moment) -> Result<(), Error> {
        match self.state.found.as_slice() {
            [] if self.state.looks + 1 < LOOKS => {
                self.state.looks += 1;
                self.state.not_before = moment.now + 20_000;
                Ok(())
            }
            [] => {
                self.enter(Stage::Creating);
                Ok(())
            }
            [id] => {
                let mut instance = Instance::new(id.clone());
                instance.app_id = Some(format!("{}/{}", self.state.submission.org, self.state.submission.app));
                self.state.instance = Some(instance);
                self.enter(Stage::Checking);
                Ok(())
            }
            several => Err(Error::new(
                ErrorCode::Conflict,
                format!(
                    "{} new instances turned up while this one was being made; none can be told to be ours",
                    several.len()
                ),
            )),
        }
    }

    fn created(&mut self, instance: Instance) {
        self.state.process.clone_from(&instance.process);
        self.state.instance = Some(instance);
        self.enter(Stage::Filling);
    }

    fn filled(&mut self, session: &Session, response: &Response) -> Result<(), Error> {
        let form = at(&self.state.submission.forms, self.state.filled);
        let made = form.is_some_and(|form| {
            self.elements()
                .iter()
                .any(|it| it.data_type.as_ref() == Some(&form.data_type))
        });
        if made {
            PutData::response(session, response)?;
        } else {
            let uploaded = UploadAttachment::response(session, response)?;
            self.state.instance = uploaded.instance.or(self.state.instance.take());
        }
        self.state.filled += 1;
        self.state.attempts = 0;
        Ok(())
    }

    /// The instance as it is after a lost answer. Filling in a form again does no harm; a file that is there stays.
    fn checked(&mut self, instance: Instance) {
        self.state.instance = Some(instance);
        let start = &self.state.submission;
        if at(&start.forms, self.state.filled).is_some() {
            self.enter(Stage::Filling);
            return;
        }
        if let Some(file) = at(&start.attachments, self.state.attached) {
            let same = |it: &&AttachmentContent| it.data_type == file.data_type && it.file_name == file.file_name;
            let earlier = usize::try_from(self.state.attached).unwrap_or_default();
            let wanted = start.attachments.iter().take(earlier).filter(same).count() + 1;
            let there = self
                .elements()
                .iter()
                .filter(|it| {
                    it.data_type.as_ref() == Some(&file.data_type) && it.filename.as_ref() == Some(&file.file_name)
                })
                .count();
            if there >= wanted {
                self.state.attached += 1;
            }
        }
        self.enter(Stage::Attaching);
    }

    fn scanned(&mut self, session: &Session, moment: &Moment, instance: Instance) -> Next {
        let result = |wanted: &FileScanResult| {
            instance
                .data
                .iter()
                .any(|it| it.file_scan_result.as_ref() == Some(wanted))
        };
        let (pending, infected) = (result(&FileScanResult::Pending), result(&FileScanResult::Infected));
        self.state.instance = Some(instance);
        if infected {
            return Ok(Step::Done(self.outcome(session, FormVerdict::Infected, Vec::new())));
        }
        if !pending {
            self.enter(Stage::Validating);
            return self.proceed(session, moment);
        }
        self.state.attempts += 1;
        if self.state.attempts > ATTEMPTS {
            return Err(Error::new(
                ErrorCode::Unavailable,
                "the scan of the files does not come to an end",
            ));
        }
        Ok(self.wait(moment.now + i64::from(self.state.attempts.min(12)) * 5_000))
    }

    /// What to do in the task that the process is in.
    fn decide(&mut self, session: &Session, moment: &Moment, process: ProcessState) -> Next {
        let ended = process.ended.is_some();
        self.state.process = Some(process);
        if ended {
            self.enter(Stage::Receiving);
            return self.proceed(session, moment);
        }
        if self.state.tasks >= TASKS {
            return Err(Error::new(ErrorCode::Conflict, "the process goes in circles"));
        }
        match self.task_type() {
            Some("feedback") => {
                self.state.attempts += 1;
                if self.state.attempts > ATTEMPTS {
                    return Err(Error::new(
                        ErrorCode::Unavailable,
                        "the service owner's feedback does not come; look at the instance later",
                    ));
                }
                Ok(self.wait(moment.now + i64::from(self.state.attempts.min(12)) * 5_000))
            }
            _ if self.wants_person() => Ok(Step::Done(self.outcome(session, FormVerdict::NeedsPerson, Vec::new()))),
            _ => {
                self.enter(Stage::Advancing);
                self.proceed(session, moment)
            }
        }
    }

    /// A refusal that is an outcome: errors in the form, or a task for a person.
    fn refused(&self, session: &Session, error: &Error) -> Option<FormOutcome> {
        match error.code {
            ErrorCode::ValidationFailed => Some(self.outcome(session, FormVerdict::Invalid, issues(error))),
            ErrorCode::Forbidden if !matches!(self.task_type(), None | Some("data")) => {
                Some(self.outcome(session, FormVerdict::NeedsPerson, Vec::new()))
            }
            _ => None,
        }
    }

    fn task_type(&self) -> Option<&str> {
        self.state
            .process
            .as_ref()?
            .current_task
            .as_ref()?
            .altinn_task_type
            .as_deref()
    }

    /// The action that completes the task.
    fn action(&self) -> Option<&'static str> {
        match self.task_type() {
            Some("confirmation") => Some("confirm"),
            Some("signing") => Some("sign"),
            _ => None,
        }
    }

    /// Whether the app says that the caller may not complete the task, or the task is one that no system can.
    fn wants_person(&self) -> bool {
        let actions = self
            .state
            .process
            .as_ref()
            .and_then(|it| it.current_task.as_ref()?.actions.as_ref());
        let may = |action: &str| actions.and_then(|it| it.get(action)?.as_bool());
        match self.task_type() {
            Some("payment") => true,
            Some("signing") => may("sign") == Some(false),
            Some("confirmation") => may("confirm") == Some(false),
            _ => false,
        }
    }

    fn outcome(&self, session: &Session, verdict: FormVerdict, issues: Vec<ValidationIssue>) -> FormOutcome {
        let mut outcome = FormOutcome::new(verdict);
        outcome.issues = issues;
        outcome.instance.clone_from(&self.state.instance);
        let id = self
            .state
            .instance
            .as_ref()
            .map(|instance| instance.id.clone())
            .unwrap_or_default();
        outcome.reference = id
            .rsplit('-')
            .next()
            .filter(|last| last.len() == 12)
            .map(ToOwned::to_owned);
        if outcome.verdict == FormVerdict::NeedsPerson {
            let task = self
                .state
                .process
                .as_ref()
                .and_then(|process| process.current_task.as_ref());
            let mut person = NeedsPerson::new(self.page_of(session, &id));
            person.task_type = task.and_then(|task| task.altinn_task_type.clone());
            person.task_id = task.and_then(|task| task.element_id.clone());
            outcome.needs_person = Some(person);
        }
        outcome
    }

    /// Where a person opens an instance: the app's own page (Altinn's documentation of the apps' query parameters shows it).
    fn page_of(&self, session: &Session, id: &str) -> String {
        let FormSubmission { org, app, .. } = &self.state.submission;
        format!(
            "{}/{org}/{app}/#/instance/{id}",
            session.environment.addresses().apps.replace("{org}", org)
        )
    }

    fn elements(&self) -> &[DataElement] {
        self.state
            .instance
            .as_ref()
            .map(|instance| instance.data.as_slice())
            .unwrap_or_default()
    }

    /// Party and GUID of the instance: `{partyId}/{guid}`.
    fn instance_key(&self) -> Result<(i32, String), Error> {
        let id = self
            .state
            .instance
            .as_ref()
            .map(|instance| instance.id.as_str())
            .unwrap_or_default();
        id.split_once('/')
            .and_then(|(party, guid)| Some((party.parse().ok()?, guid.to_owned())))
            .ok_or_else(|| {
                Error::new(
                    ErrorCode::UnexpectedAnswer,
                    "the instance's id is not a party and a GUID",
                )
            })
    }

    fn enter(&mut self, stage: Stage) {
        self.state.stage = stage;
        self.state.attempts = 0;
        self.state.looks = 0;
        self.state.not_before = 0;
        self.state.page = None;
        self.state.sent = false;
    }

    fn wait(&mut self, until: i64) -> Step<FormOutcome> {
        self.state.not_before = until;
        let reason = match self.state.stage {
            Stage::Scanning => "the files are being scanned",
            Stage::Finding => "no answer to making the instance: looking whether it was made",
            Stage::Checking => "no answer to an upload: looking whether it arrived",
            Stage::Inspecting => "the process is at work",
            _ => "trying again",
        };
        Step::Wait {
            until,
            reason: reason.to_owned(),
        }
    }

    fn send<O: Operation>(&mut self, operation: &O, session: &Session, moment: &Moment) -> Next {
        let request = operation.request(session, moment)?;
        self.awaiting = true;
        self.state.sent = true;
        Ok(Step::Send(Box::new(request)))
    }
}

/// How Storage wants an owner named.
enum Owner {
    Party(i32),
    Named(String),
}

fn owner_identifier(owner: &InstanceOwnerSelector) -> Result<Owner, Error> {
    let at = |error: Error| error.at("instanceOwner");
    match (&owner.party_id, &owner.organisation_number, &owner.person_number) {
        (Some(id), None, None) => id
            .parse()
            .map(Owner::Party)
            .map_err(|_| at(Error::input("", "the party's number must be a number"))),
        (None, Some(number), None) => Ok(Owner::Named(format!("Organisation:{number}"))),
        (None, None, Some(number)) => Ok(Owner::Named(format!("Person:{number}"))),
        _ => Err(at(Error::input(
            "",
            "must be one of partyId, organisationNumber and personNumber",
        ))),
    }
}

/// The token in the address of a next page.
fn continuation(next: &str) -> Option<String> {
    let (_, query) = next.split_once('?')?;
    let encoded = query
        .split('&')
        .find_map(|pair| pair.strip_prefix("continuationToken="))?;
    crate::rest::decode(encoded)
}

fn at<T>(items: &[T], index: i32) -> Option<&T> {
    usize::try_from(index).ok().and_then(|index| items.get(index))
}

/// The issues in a refusal's problem document.
fn issues(error: &Error) -> Vec<ValidationIssue> {
    use crate::message::{Message as _, json};
    let list = error
        .server
        .as_ref()
        .and_then(|server| server.problem.as_ref()?.get("validationIssues")?.as_array());
    list.into_iter()
        .flatten()
        .filter_map(|issue| {
            json::from_text(ValidationIssue::SHAPE, issue.to_string().as_bytes(), json::Style::Wire).ok()
        })
        .filter_map(|value| ValidationIssue::from_value(value).ok())
        .collect()
}
