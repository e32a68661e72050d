//! The request of each stage.

use super::start::{FormSubmission, Owner, key_of};
use super::{Next, Stage, SubmitFormFlow};
use crate::altinn3::app::{
    CreateData, CreateInstance, DeleteData, DeleteInstance, GetApplicationMetadata, GetInstance, GetProcess,
    ProcessNext, PutData, ResumeProcess, UploadAttachment, ValidateInstance,
};
use crate::altinn3::storage::ListInstances;
use crate::date_time::DateTime;
use crate::error::{Error, ErrorCode};
use crate::flow::Step;
use crate::message::Blob;
use crate::operation::{Moment, Operation};
use crate::session::Session;
use std::collections::BTreeMap;

/// The name under which an instance carries its submission's key, among its data values.
pub(super) const MARK: &str = "altinnkit.submission";
/// How much earlier than this flow's beginning an instance may seem to be made that is new all the same: clocks differ.
pub(super) const CLOCKS_DIFFER: i64 = 86_400_000;

impl SubmitFormFlow {
    /// The request of the stage. `session` has tokens, but in the first stage.
    pub(super) fn ask(&mut self, session: &Session, moment: &Moment) -> Next {
        let FormSubmission { org, app, language, .. } = self.state.submission.clone();
        match self.state.stage {
            Stage::Preparing => self.send(&GetApplicationMetadata::new(org, app), session, moment),
            Stage::Searching | Stage::Tidying | Stage::Reporting => {
                let list = self.list()?;
                self.send(&list, session, moment)
            }
            Stage::Creating => {
                let mut create = CreateInstance::new(org, app, self.state.submission.instance_owner.clone());
                create.data_values = self.data_values();
                create.presentation_texts = self.state.submission.presentation_texts.clone();
                create.language = language;
                self.send(&create, session, moment)
            }
            Stage::Deleting => {
                let id = self.state.deleting.clone().unwrap_or_default();
                let (party, guid) = key_of(&id).ok_or_else(no_id)?;
                let mut delete = DeleteInstance::new(org, app, party, guid);
                delete.hard = Some(true);
                self.send(&delete, session, moment)
            }
            Stage::Looking | Stage::Scanning | Stage::Receiving => {
                let (party, guid) = self.instance_key()?;
                self.send(&GetInstance::new(org, app, party, guid), session, moment)
            }
            Stage::Filling => self.fill(session, moment),
            Stage::Attaching => self.attach(session, moment),
            Stage::Removing => {
                let (party, guid) = self.instance_key()?;
                let element = self.state.deleting.clone().unwrap_or_default();
                self.send(&DeleteData::new(org, app, party, guid, element), session, moment)
            }
            Stage::Validating => {
                let (party, guid) = self.instance_key()?;
                let mut validate = ValidateInstance::new(org, app, party, guid);
                validate.language = language;
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
                next.language = language;
                self.send(&next, session, moment)
            }
            Stage::Resuming => {
                let (party, guid) = self.instance_key()?;
                self.send(&ResumeProcess::new(org, app, party, guid), session, moment)
            }
            Stage::Unknown(_) => Err(Error::new(ErrorCode::FlowRestore, "the flow stands nowhere")),
        }
    }

    /// The owner's instances of the app, ended ones too: an older self may have finished its own.
    fn list(&self) -> Result<ListInstances, Error> {
        let submission = &self.state.submission;
        let mut list = ListInstances::new();
        list.app_id = Some(format!("{}/{}", submission.org, submission.app));
        match submission.owner()? {
            Owner::Party(id) => list.owner_party_id = Some(id),
            Owner::Named(name) => list.owner = Some(name),
        }
        // What carries a key of the host's may be of any age; the rest is as old as this flow at most.
        if submission.submission_key.is_none() || self.state.creations > 0 {
            list.created = vec![format!("gte:{}", DateTime::from_unix_millis(self.oldest()))];
        }
        list.size = Some(100);
        list.continuation_token.clone_from(&self.state.page);
        Ok(list)
    }

    /// When the oldest instance was made that this flow may have made, in milliseconds.
    pub(super) fn oldest(&self) -> i64 {
        self.state
            .begun
            .unwrap_or_default()
            .saturating_sub(CLOCKS_DIFFER)
            .max(0)
    }

    fn data_values(&self) -> Option<BTreeMap<String, String>> {
        let submission = &self.state.submission;
        let mut values = submission.data_values.clone();
        if let (true, Some(key)) = (submission.mark != Some(false), &self.state.key) {
            values.get_or_insert_default().insert(MARK.to_owned(), key.clone());
        }
        values
    }

    fn fill(&mut self, session: &Session, moment: &Moment) -> Next {
        let next = self.state.forms.iter().position(|slot| !slot.done);
        let slot = next.and_then(|index| self.state.forms.get(index));
        let form = next.and_then(|index| self.state.submission.forms.get(index).cloned());
        let (Some(slot), Some(form)) = (slot, form) else {
            return Err(Error::new(ErrorCode::FlowRestore, "there is no form left to fill in"));
        };
        let Some(element) = slot.element.clone() else {
            return self.upload(
                form.data_type,
                form.content_type,
                form.file_name,
                form.content,
                session,
                moment,
            );
        };
        let FormSubmission { org, app, language, .. } = self.state.submission.clone();
        let (party, guid) = self.instance_key()?;
        let mut put = PutData::new(org, app, party, guid, element, form.content_type, form.content);
        put.file_name = form.file_name;
        put.language = language;
        self.send(&put, session, moment)
    }

    fn attach(&mut self, session: &Session, moment: &Moment) -> Next {
        let next = self.state.attachments.iter().position(|slot| !slot.done);
        let file = next.and_then(|index| self.state.submission.attachments.get(index).cloned());
        let Some(file) = file else {
            return Err(Error::new(
                ErrorCode::FlowRestore,
                "there is no attachment left to send",
            ));
        };
        let name = Some(file.file_name);
        self.upload(file.data_type, file.content_type, name, file.content, session, moment)
    }

    /// Adds an element, on the route that the app knows.
    fn upload(
        &mut self,
        data_type: String,
        content_type: String,
        file_name: Option<String>,
        content: Blob,
        session: &Session,
        moment: &Moment,
    ) -> Next {
        self.uploads();
        let FormSubmission { org, app, language, .. } = self.state.submission.clone();
        let (party, guid) = self.instance_key()?;
        if self.is_old_route() {
            let mut create = CreateData::new(org, app, party, guid, data_type, content_type, content);
            create.file_name = file_name;
            return self.send(&create, session, moment);
        }
        let mut upload = UploadAttachment::new(org, app, party, guid, data_type, content_type, content);
        upload.file_name = file_name;
        upload.language = language;
        self.send(&upload, session, moment)
    }

    /// Whether files go by `POST data?dataType=`: apps know the newer route from version 8.6 of the library on.
    pub(super) fn is_old_route(&self) -> bool {
        self.state.old_route || self.version().is_some_and(|version| version < (8, 6))
    }

    /// Major and minor version of the app library, when the app says it.
    pub(super) fn version(&self) -> Option<(u32, u32)> {
        let version = self.state.app.as_ref()?.version.as_ref()?;
        let mut numbers = version.split(['.', '-']).map(|part| part.parse().ok());
        Some((numbers.next()??, numbers.next().flatten().unwrap_or(0)))
    }

    /// Party and GUID of the instance.
    pub(super) fn instance_key(&self) -> Result<(i32, String), Error> {
        let instance = self.state.instance.as_ref().ok_or_else(no_id)?;
        key_of(&instance.id).ok_or_else(no_id)
    }

    fn send<O: Operation>(&mut self, operation: &O, session: &Session, moment: &Moment) -> Next {
        let request = operation.request(session, moment)?;
        self.awaiting = true;
        self.state.sent = true;
        if self.state.stage == Stage::Creating {
            self.state.creations = self.state.creations.saturating_add(1);
        }
        Ok(Step::Send(Box::new(request)))
    }
}

fn no_id() -> Error {
    Error::new(
        ErrorCode::UnexpectedAnswer,
        "the instance's id is not a party's number and a GUID",
    )
}
