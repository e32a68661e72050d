//! The answer to each stage's request.

use super::state::LOOKS;
use super::{FormVerdict, Heard, Stage, SubmitFormApp, SubmitFormFlow};
use crate::altinn3::app::{
    ApplicationMetadata, CreateData, CreateInstance, DeleteData, DeleteInstance, FileScanResult,
    GetApplicationMetadata, GetInstance, GetProcess, Instance, ProcessNext, ProcessState, PutData, ResumeProcess,
    UploadAttachment, ValidateInstance, ValidationIssue,
};
use crate::altinn3::storage::ListInstances;
use crate::error::{Error, ErrorCode, Retry};
use crate::flow::{Pace, Step};
use crate::http::Response;
use crate::message::json::unreadable;
use crate::operation::{Moment, Operation as _};
use crate::session::Session;

impl SubmitFormFlow {
    /// Makes sense of an answer. An error is trouble with the request; [`Heard::End`] is the end.
    pub(super) fn hear(&mut self, session: &Session, moment: &Moment, response: &Response) -> Result<Heard, Error> {
        match self.state.stage {
            Stage::Preparing => {
                let metadata = GetApplicationMetadata::response(session, response)?;
                self.state.app = Some(known(metadata));
                self.look();
                self.state.pace = Pace::fresh();
                Ok(Heard::Go)
            }
            Stage::Searching | Stage::Tidying | Stage::Reporting => {
                let page = ListInstances::response(session, response)?;
                self.listed(session, moment, page)
            }
            Stage::Creating => {
                let instance = CreateInstance::response(session, response)?;
                self.created(instance)
            }
            Stage::Deleting => {
                DeleteInstance::response(session, response)?;
                self.state.stuck.extend(self.state.deleting.take());
                self.enter(match self.state.instance {
                    Some(_) => Stage::Tidying,
                    None => Stage::Searching,
                });
                Ok(Heard::Go)
            }
            Stage::Looking => {
                let instance = self.this(session, response)?;
                if self.lacks_ours(&instance) && self.look_again(moment, LOOKS.len()) {
                    return Ok(Heard::Go);
                }
                self.settle(instance);
                self.state.uploaded = false;
                if self.is_refused_in_doubt() && self.look_again(moment, LOOKS.len()) {
                    return Ok(Heard::Go);
                }
                Ok(self.go_on())
            }
            Stage::Filling | Stage::Attaching => self.uploaded(session, response),
            Stage::Removing => {
                DeleteData::response(session, response)?;
                let gone = self.state.deleting.take();
                if let Some(instance) = &mut self.state.instance {
                    instance.data.retain(|it| Some(&it.id) != gone.as_ref());
                }
                self.enter(Stage::Looking);
                Ok(self.go_on())
            }
            Stage::Scanning => {
                let instance = self.this(session, response)?;
                if self.lacks_ours(&instance) && self.look_again(moment, LOOKS.len()) {
                    return Ok(Heard::Go);
                }
                self.settle(instance);
                self.state.uploaded = false;
                Ok(self.scanned(session, moment))
            }
            Stage::Validating => {
                let validation = ValidateInstance::response(session, response)?;
                if validation.issues.iter().any(ValidationIssue::is_error) {
                    let mut outcome = self.outcome(session, FormVerdict::Invalid, validation.issues);
                    outcome.unknown = validation.unknown;
                    return Ok(Heard::step(Step::Done(outcome)));
                }
                // It may be an error: what cannot be read is not nothing to complain about.
                if let Some(lost) = unreadable(&validation.unknown).next() {
                    let detail = format!("an issue that the app found cannot be read ({})", lost.why);
                    let error = Error::new(ErrorCode::InvalidValue, detail).at(lost.place);
                    return Err(error.retrying(Retry::After));
                }
                // A gateway may have sent the making of the instance twice without anybody's knowing.
                let made = self.state.creations > 0 || self.state.doubtful;
                let tidy = made && !self.state.tidied && self.state.submission.mark != Some(false);
                self.enter(if tidy { Stage::Tidying } else { Stage::Inspecting });
                Ok(Heard::Go)
            }
            Stage::Inspecting => {
                let process = GetProcess::response(session, response)?;
                if !says_where(&process) {
                    return self.stands_nowhere();
                }
                Ok(self.decide(session, moment, process))
            }
            Stage::Advancing => {
                let process = ProcessNext::response(session, response)?;
                if process.ended.is_some() {
                    self.state.uncertain = false;
                    return Ok(self.decide(session, moment, process));
                }
                self.has_moved(&process)?;
                self.state.uncertain = false;
                if says_where(&process) {
                    self.state.process = Some(process);
                }
                // What the caller may do in the next task, only the process API says.
                self.turn(Stage::Inspecting);
                Ok(Heard::Go)
            }
            Stage::Resuming => {
                ResumeProcess::response(session, response)?;
                self.turn(Stage::Inspecting);
                Ok(Heard::Go)
            }
            Stage::Receiving => {
                let mut instance = self.this(session, response)?;
                // The process is known to have ended: an instance in a task is one from before.
                let stands = |it: &ProcessState| it.ended.is_none() && it.current_task.is_some();
                if instance.process.as_ref().is_some_and(stands) && self.look_again(moment, LOOKS.len()) {
                    return Ok(Heard::Go);
                }
                if instance.process.as_ref().is_none_or(|it| it.ended.is_none()) {
                    instance.process.clone_from(&self.state.process);
                }
                self.state.process.clone_from(&instance.process);
                self.state.instance = Some(instance);
                if self.state.doubtful && self.state.submission.mark != Some(false) {
                    self.enter(Stage::Reporting);
                    return Ok(Heard::Go);
                }
                let outcome = self.outcome(session, FormVerdict::Submitted, Vec::new());
                Ok(Heard::step(Step::Done(outcome)))
            }
            Stage::Unknown(_) => Err(Error::new(ErrorCode::FlowRestore, "the flow stands nowhere")),
        }
    }

    /// The instance in an answer, if it is the one that was asked for.
    fn this(&self, session: &Session, response: &Response) -> Result<Instance, Error> {
        let instance = GetInstance::response(session, response)?;
        if response.status == 201 {
            let detail = "the answer to the making of the instance came in place of the instance";
            return Err(Error::new(ErrorCode::UnexpectedAnswer, detail).retrying(Retry::After));
        }
        let guid = |id: &str| id.rsplit('/').next().map(str::to_ascii_lowercase);
        let asked = self.state.instance.as_ref().and_then(|it| guid(&it.id));
        if guid(&instance.id) != asked {
            let detail = "the answer is about another instance than the one that was asked for";
            return Err(Error::new(ErrorCode::UnexpectedAnswer, detail));
        }
        let status = instance.status.as_ref();
        let deleted = status.is_some_and(|it| it.is_hard_deleted == Some(true) || it.is_soft_deleted == Some(true));
        if deleted && self.state.stage != Stage::Receiving {
            let detail = "somebody deleted the instance; start again to make another";
            return Err(Error::new(ErrorCode::Gone, detail));
        }
        Ok(instance)
    }

    fn uploaded(&mut self, session: &Session, response: &Response) -> Result<Heard, Error> {
        let slot = match self.state.stage {
            Stage::Filling => self.state.forms.iter().find(|slot| !slot.done),
            _ => None,
        };
        if let Some(element) = slot.and_then(|slot| slot.element.clone()) {
            let put = PutData::response(session, response)?;
            if put.id != element {
                let detail = "the answer is about another form than the one that was filled in";
                return Err(Error::new(ErrorCode::UnexpectedAnswer, detail));
            }
            self.note(put);
            if let Some(slot) = self.state.forms.iter_mut().find(|slot| !slot.done) {
                slot.done = true;
            }
        } else if self.is_old_route() {
            let element = CreateData::response(session, response)?;
            self.placed(element.id.clone())?;
            self.note(element);
        } else {
            // An older app does not know the route; one that says nothing of its version is told by this.
            if matches!(response.status, 404 | 405) && !self.state.old_route {
                self.state.old_route = true;
                return Ok(Heard::Go);
            }
            let uploaded = UploadAttachment::response(session, response)?;
            self.placed(uploaded.new_data_element_id.clone())?;
            match uploaded.instance {
                Some(instance) => {
                    self.state.instance = Some(instance);
                    self.learn();
                    self.keep_the_oldest();
                }
                None => self.note(crate::altinn3::app::DataElement::new(uploaded.new_data_element_id)),
            }
        }
        self.enter(Stage::Looking);
        Ok(self.go_on())
    }

    fn scanned(&mut self, session: &Session, moment: &Moment) -> Heard {
        self.state.pace.answered();
        if self.has_scan(&FileScanResult::Infected) {
            let outcome = self.outcome(session, FormVerdict::Infected, Vec::new());
            return Heard::step(Step::Done(outcome));
        }
        if self.work().is_some() {
            return self.go_on();
        }
        if !self.has_scan(&FileScanResult::Pending) {
            self.enter(Stage::Validating);
            return Heard::Go;
        }
        match self.poll(moment) {
            Some(step) => Heard::step(step),
            None => Heard::End(Error::new(
                ErrorCode::Unavailable,
                "the scan of the files does not come to an end; go on later from the saved flow or with instanceId",
            )),
        }
    }
}

/// Whether a process says where it stands.
fn says_where(process: &ProcessState) -> bool {
    process.ended.is_some() || process.current_task.is_some()
}

/// What the flow keeps of an app's metadata.
fn known(metadata: ApplicationMetadata) -> SubmitFormApp {
    let mut app = SubmitFormApp::new();
    app.version = metadata.altinn_nuget_version;
    for data_type in metadata.data_types {
        if data_type.enable_file_scan == Some(true) {
            app.scanned.push(data_type.id.clone());
        }
        if data_type.app_logic.is_some_and(|it| it.auto_create == Some(true)) {
            app.auto_created.push(data_type.id);
        }
    }
    app
}
