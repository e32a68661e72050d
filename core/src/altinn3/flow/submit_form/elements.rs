//! Which data element holds which form and which file: told by identifiers, never by names.

use super::start::{AttachmentContent, FormContent};
use super::state::MISSES;
use super::{Heard, Stage, SubmissionSlot, SubmitFormFlow};
use crate::altinn3::app::{DataElement, FileScanResult, Instance};
use crate::error::{Error, ErrorCode, Retry};
use crate::flow::error_of;
use crate::message::Blob;

/// Kinds of tasks in which nothing can be filled in any more.
const LATER: [&str; 8] = [
    "confirmation",
    "signing",
    "payment",
    "feedback",
    "pdf",
    "eFormidling",
    "fiksArkiv",
    "subformPdf",
];

impl SubmitFormFlow {
    /// Takes over what the instance holds now, and finds the elements of this submission in it.
    pub(super) fn settle(&mut self, instance: Instance) {
        let first = !self.state.settled;
        let known: Vec<String> = self.elements().iter().map(|it| it.id.clone()).collect();
        self.state.process.clone_from(&instance.process);
        self.state.instance = Some(instance);
        self.learn();
        let mut elements: Vec<DataElement> = self.elements().to_vec();
        // The order of their making; elements of one moment stay as the app lists them.
        elements.sort_by_key(|it| it.created.as_ref().and_then(|it| it.to_unix_millis()));
        if first && !self.restored && self.state.submission.instance_id.is_some() {
            // Files that somebody else put there are theirs. Forms are there to be filled in.
            let forms = &self.state.submission.forms;
            let is_form = |it: &&DataElement| forms.iter().any(|form| Some(&form.data_type) == it.data_type.as_ref());
            self.state.foreign = elements
                .iter()
                .filter(|it| !is_form(it))
                .map(|it| it.id.clone())
                .collect();
        }
        if self.is_open() {
            self.forget_lost(&elements);
        }
        let fresh: Vec<&DataElement> = elements
            .iter()
            .filter(|it| (first || !known.contains(&it.id)) && !self.state.foreign.contains(&it.id))
            .collect();
        let forms = self.state.submission.forms.clone();
        for (index, form) in forms.iter().enumerate() {
            self.place_form(index, form, &fresh);
        }
        let attachments = self.state.submission.attachments.clone();
        for (index, file) in attachments.iter().enumerate() {
            self.place_file(index, file, &fresh);
        }
        if first && !self.restored {
            let used = self.used();
            let left = elements.iter().map(|it| it.id.clone()).filter(|id| !used.contains(id));
            let left: Vec<String> = left.filter(|id| !self.state.foreign.contains(id)).collect();
            self.state.foreign.extend(left);
        }
        self.keep_the_oldest();
        self.state.settled = true;
    }

    /// Whether an element that was there is missing from an answer: it may show the instance as it was before.
    pub(super) fn lacks_ours(&self, instance: &Instance) -> bool {
        let is_missing = |id: &String| !instance.data.iter().any(|it| &it.id == id);
        self.is_open() && self.used().iter().any(is_missing)
    }

    /// Remembers the elements that are there now.
    pub(super) fn learn(&mut self) {
        let there: Vec<String> = self.elements().iter().map(|it| it.id.clone()).collect();
        for id in there {
            if !self.state.known.contains(&id) {
                self.state.known.push(id);
            }
        }
    }

    /// Notes, as an upload is sent, which elements were there before it.
    pub(super) fn uploads(&mut self) {
        self.learn();
        let known = i32::try_from(self.state.known.len()).unwrap_or(i32::MAX);
        let slots = match self.state.stage {
            Stage::Filling => &mut self.state.forms,
            _ => &mut self.state.attachments,
        };
        if let Some(slot) = slots.iter_mut().find(|slot| !slot.done) {
            slot.known_before = known;
        }
    }

    /// Another instance takes the place of the one so far: what is in it has to be found.
    pub(super) fn forget(&mut self) {
        self.state.settled = false;
        self.state.known.clear();
        self.state.process = None;
        self.restored = true;
        for slot in self.state.forms.iter_mut().chain(&mut self.state.attachments) {
            slot.element = None;
            slot.done = false;
            slot.known_before = 0;
        }
    }

    /// Elements that are gone are made again.
    fn forget_lost(&mut self, elements: &[DataElement]) {
        for slot in self.state.forms.iter_mut().chain(&mut self.state.attachments) {
            let gone = slot
                .element
                .as_ref()
                .is_some_and(|id| !elements.iter().any(|it| &it.id == id));
            if gone {
                self.state.lost.extend(slot.element.take());
                slot.done = false;
            }
        }
    }

    fn place_form(&mut self, index: usize, form: &FormContent, fresh: &[&DataElement]) {
        let used = self.used();
        let fits = |it: &&&DataElement| it.data_type.as_ref() == Some(&form.data_type) && !used.contains(&it.id);
        let found = fresh.iter().find(fits).map(|it| it.id.clone());
        let open = self.is_open();
        let filled: Vec<String> = self
            .elements()
            .iter()
            .filter(|it| is_written(it))
            .map(|it| it.id.clone())
            .collect();
        let doubtful = self.state.doubtful;
        let Some(slot) = self.state.forms.get_mut(index) else {
            return;
        };
        if slot.element.is_none() {
            slot.element = found;
        }
        // While it can be changed it is filled in again, which harms nothing. Later, an older self or a request without an
        // answer has filled it in.
        if !open && doubtful && slot.element.as_ref().is_some_and(|id| filled.contains(id)) {
            slot.done = true;
        }
    }

    fn place_file(&mut self, index: usize, file: &AttachmentContent, fresh: &[&DataElement]) {
        let used = self.used();
        let fits = |it: &&&DataElement| {
            it.data_type.as_ref() == Some(&file.data_type) && has_size_of(it, &file.content) && !used.contains(&it.id)
        };
        let found = fresh.iter().find(fits).map(|it| it.id.clone());
        if let (Some(slot), Some(id)) = (self.state.attachments.get_mut(index), found)
            && slot.element.is_none()
        {
            slot.element = Some(id);
            slot.done = true;
        }
    }

    /// An upload was answered: its element is this one.
    pub(super) fn placed(&mut self, id: String) -> Result<(), Error> {
        if self.used().contains(&id) || self.state.foreign.contains(&id) {
            let detail = "the answer is about another element than the one that was to be made";
            return Err(Error::new(ErrorCode::UnexpectedAnswer, detail));
        }
        let slots = match self.state.stage {
            Stage::Filling => &mut self.state.forms,
            _ => &mut self.state.attachments,
        };
        if let Some(slot) = slots.iter_mut().find(|slot| !slot.done) {
            slot.element = Some(id);
            slot.done = true;
        }
        self.state.uploaded = true;
        Ok(())
    }

    /// Adds an element to the instance as it was last seen.
    pub(super) fn note(&mut self, element: DataElement) {
        if let Some(instance) = &mut self.state.instance {
            instance.data.retain(|it| it.id != element.id);
            instance.data.push(element);
        }
    }

    /// Whether Altinn refused something that an earlier request without an answer may have done: then it takes more than one
    /// look to tell that it was not.
    pub(super) fn is_refused_in_doubt(&mut self) -> bool {
        self.state.refusal.is_some() && self.state.doubtful && self.is_open() && self.work().is_some()
    }

    /// What comes after a look: what is missing, what is too much, and else the next stage.
    pub(super) fn go_on(&mut self) -> Heard {
        if !self.is_open() {
            return self.past_filling();
        }
        let work = self.work();
        if let Some(refusal) = self.state.refusal.take() {
            // What another program deleted meanwhile is made again, a few times.
            let gone = refusal.code == ErrorCode::NotFound.as_str() && self.state.misses < MISSES;
            self.state.misses += i32::from(gone);
            // Altinn refused it, and a look shows that it was not done.
            if work.is_some() && !gone {
                self.state.uncertain = false;
                return Heard::End(error_of(refusal));
            }
        }
        let stage = match work {
            Some(stage) => stage,
            None if self.is_scanned() => Stage::Scanning,
            // An upload that was processed twice shows in the instance only.
            None if self.state.uploaded => Stage::Looking,
            None => Stage::Validating,
        };
        // The same work once more is no progress.
        if matches!(
            stage,
            Stage::Filling | Stage::Attaching | Stage::Removing | Stage::Looking
        ) {
            self.state.uncertain = false;
            self.turn(stage);
        } else {
            self.enter(stage);
        }
        Heard::Go
    }

    /// What is missing from the instance, or is there twice.
    pub(super) fn work(&mut self) -> Option<Stage> {
        self.state.deleting = None;
        if self.state.forms.iter().any(|slot| !slot.done) {
            return Some(Stage::Filling);
        }
        if self.state.attachments.iter().any(|slot| !slot.done) {
            return Some(Stage::Attaching);
        }
        let stuck = self.state.stuck.clone();
        let surplus = self.surplus_elements().into_iter().find(|id| !stuck.contains(id));
        self.state.deleting = surplus;
        self.state.deleting.as_ref().map(|_| Stage::Removing)
    }

    /// The instance has left the task in which it is filled in: moved on by an older self, or by somebody else.
    fn past_filling(&mut self) -> Heard {
        let missing = |slots: &[SubmissionSlot]| slots.iter().any(|slot| !slot.done);
        if missing(&self.state.forms) || missing(&self.state.attachments) {
            let mut error = Error::new(
                ErrorCode::Conflict,
                "the instance was moved on, by another program or a person, before everything was in it; look at it",
            )
            .retrying(Retry::CheckFirst);
            error.candidates = self.state.instance.iter().map(|it| it.id.clone()).collect();
            return Heard::End(error);
        }
        self.enter(Stage::Inspecting);
        Heard::Go
    }

    /// Elements that are twins of this submission's: the same upload, processed a second time. The older one is kept.
    pub(super) fn surplus_elements(&self) -> Vec<String> {
        let used = self.used();
        let kept: Vec<&DataElement> = self.elements().iter().filter(|it| used.contains(&it.id)).collect();
        let is_surplus = |it: &&DataElement| {
            let older = |kept: &&DataElement| are_twins(kept, it) && age(kept) < age(it);
            // What was made again because it seemed to be gone is there twice when it turns up.
            let is_back = self.state.lost.contains(&it.id) && !used.contains(&it.id);
            is_back || self.may_be_twin(it, &used) && kept.iter().any(older)
        };
        self.elements()
            .iter()
            .filter(is_surplus)
            .map(|it| it.id.clone())
            .collect()
    }

    fn may_be_twin(&self, element: &DataElement, used: &[String]) -> bool {
        let app = self.state.app.as_ref();
        let made_by_app = app.map(|it| it.auto_created.as_slice()).unwrap_or_default();
        !used.contains(&element.id)
            && !self.state.foreign.contains(&element.id)
            && element.data_type.as_ref().is_some_and(|it| !made_by_app.contains(it))
    }

    /// Of twins the oldest is kept: two programs that are at work on one submission come to the same choice.
    pub(super) fn keep_the_oldest(&mut self) {
        let elements: Vec<DataElement> = self.elements().to_vec();
        let slots = self.state.forms.len() + self.state.attachments.len();
        for index in 0..slots {
            let used = self.used();
            let mut slots = self.state.forms.iter().chain(&self.state.attachments);
            let Some(slot) = slots.nth(index) else { continue };
            let kept = slot.element.as_ref();
            let Some(kept) = kept.and_then(|id| elements.iter().find(|it| &it.id == id)) else {
                continue;
            };
            // What was there before its upload is another one, as like as it may be.
            let before = usize::try_from(slot.known_before).unwrap_or(usize::MAX);
            let before: Vec<&String> = self.state.known.iter().take(before).collect();
            let older = elements
                .iter()
                .filter(|it| !before.contains(&&it.id))
                .filter(|it| self.may_be_twin(it, &used) && are_twins(kept, it) && age(it) < age(kept))
                .min_by_key(|it| age(it));
            if let Some(older) = older {
                let mut slots = self.state.forms.iter_mut().chain(&mut self.state.attachments);
                if let Some(slot) = slots.nth(index) {
                    slot.element = Some(older.id.clone());
                }
            }
        }
    }

    /// Whether the instance can still be filled in.
    fn is_open(&self) -> bool {
        let process = self.state.process.as_ref();
        let ended = process.is_some_and(|it| it.ended.is_some());
        !ended && !self.task_type().is_some_and(|kind| LATER.contains(&kind))
    }

    /// Whether anything of this submission is scanned for malware.
    fn is_scanned(&self) -> bool {
        let submission = &self.state.submission;
        let forms = submission.forms.iter().map(|it| &it.data_type);
        let mut types = forms.chain(submission.attachments.iter().map(|it| &it.data_type));
        match &self.state.app {
            Some(app) if app.version.is_some() || !app.scanned.is_empty() => types.any(|it| app.scanned.contains(it)),
            // Nothing is known: looking costs one request.
            _ => types.next().is_some(),
        }
    }

    /// Elements of this submission.
    fn used(&self) -> Vec<String> {
        let slots = self.state.forms.iter().chain(&self.state.attachments);
        slots.filter_map(|slot| slot.element.clone()).collect()
    }

    pub(super) fn elements(&self) -> &[DataElement] {
        self.state
            .instance
            .as_ref()
            .map(|instance| instance.data.as_slice())
            .unwrap_or_default()
    }

    /// Whether an element's scan says so.
    pub(super) fn has_scan(&self, result: &FileScanResult) -> bool {
        self.elements()
            .iter()
            .any(|it| it.file_scan_result.as_ref() == Some(result))
    }
}

/// Whether somebody has put content into a form since the app made it.
fn is_written(element: &DataElement) -> bool {
    element.size.is_some_and(|size| size > 0) || element.last_changed != element.created
}

/// Names do not tell: Storage decodes them once more. The size is that of the bytes as they were sent.
fn has_size_of(element: &DataElement, content: &Blob) -> bool {
    let length = match content {
        Blob::Bytes(bytes) => bytes.len() as u64,
        Blob::Held { length, .. } => *length,
    };
    element.size.is_none_or(|size| u64::try_from(size) == Ok(length))
}

/// What an element's age is compared by; identifiers decide between elements of one moment.
fn age(element: &DataElement) -> (Option<i64>, &str) {
    let created = element.created.as_ref().and_then(|it| it.to_unix_millis());
    (created, element.id.as_str())
}

fn are_twins(kept: &DataElement, other: &DataElement) -> bool {
    let hashes = kept.content_hash.as_ref().zip(other.content_hash.as_ref());
    kept.data_type == other.data_type
        && kept.size == other.size
        && kept.filename == other.filename
        && kept.content_type == other.content_type
        && kept.created_by == other.created_by
        && hashes.is_none_or(|(kept, other)| kept == other)
}
