//! Which of the owner's instances is this submission's: by the mark, and never by guessing.

use super::ask::MARK;
use super::state::{CREATIONS, LOOKS, PAGES};
use super::{FormVerdict, FoundInstance, Heard, Stage, SubmitFormFlow};
use crate::altinn3::app::Instance;
use crate::altinn3::storage::InstancePage;
use crate::error::{Error, ErrorCode, Retry};
use crate::flow::error_of;
use crate::message::json::{Unreadable, unreadable};
use crate::operation::Moment;
use crate::session::Session;
use serde_json::Value as Json;

impl SubmitFormFlow {
    /// Takes a page of the owner's instances.
    pub(super) fn listed(&mut self, session: &Session, moment: &Moment, page: InstancePage) -> Result<Heard, Error> {
        if page.count.is_none() && page.instances.is_empty() {
            return Err(Error::new(
                ErrorCode::UnexpectedAnswer,
                "the answer is no list of instances",
            ));
        }
        self.is_conclusive(&page)?;
        let next = page.next.as_deref().and_then(continuation);
        let found: Vec<FoundInstance> = page
            .instances
            .into_iter()
            .filter(|it| !is_deleted(it))
            .map(seen)
            .collect();
        for instance in found {
            if self.is_of_interest(&instance) {
                self.state.found.push(instance);
            }
        }
        self.state.pages = self.state.pages.saturating_add(1);
        if next.is_some() && next != self.state.page {
            if self.state.pages >= PAGES {
                let detail =
                    "the owner has too many instances of this app to look through; delete drafts that nobody needs";
                return Ok(Heard::End(
                    Error::new(ErrorCode::LimitExceeded, detail).retrying(Retry::CheckFirst),
                ));
            }
            self.state.page = next;
            return Ok(Heard::Go);
        }
        self.state.page = None;
        self.state.pages = 0;
        let is_after = matches!(self.state.stage, Stage::Tidying | Stage::Reporting);
        if is_after && self.lacks_this() && self.look_again(moment, LOOKS.len()) {
            self.state.found.clear();
            return Ok(Heard::Go);
        }
        Ok(match self.state.stage {
            Stage::Tidying => self.tidied(),
            Stage::Reporting => {
                self.state.surplus = self.own(false).into_iter().map(|it| it.id).collect();
                Heard::step(crate::flow::Step::Done(self.outcome(
                    session,
                    FormVerdict::Submitted,
                    Vec::new(),
                )))
            }
            _ => self.searched(moment),
        })
    }

    /// An instance in the list that cannot be read may be this submission's: then the list is asked for again, and nothing is
    /// made or sent in because of it.
    fn is_conclusive(&mut self, page: &InstancePage) -> Result<(), Error> {
        let mut open: Vec<Unreadable<'_>> = Vec::new();
        for lost in unreadable(&page.unknown) {
            let id = lost.item.get("id").and_then(Json::as_str);
            match (self.may_be_own(lost.item), &self.state.stage, id) {
                (true, Stage::Reporting, Some(id)) if mark_of(lost.item) == self.state.key.as_deref() => {
                    let mut found = FoundInstance::new(id.to_owned(), false);
                    found.mark.clone_from(&self.state.key);
                    self.state.found.push(found);
                }
                // It is sent in: what is reported beside it is all that can be told.
                (true, Stage::Reporting, _) => {}
                (true, _, _) => open.push(lost),
                (false, _, Some(id)) if self.has_made_nothing() => self.state.before.push(id.to_owned()),
                (false, _, _) => {}
            }
        }
        let Some(first) = open.first() else { return Ok(()) };
        let detail = format!(
            "the list of the owner's instances holds one that cannot be read and may be this submission's ({})",
            first.why
        );
        let mut error = Error::new(ErrorCode::InvalidValue, detail)
            .at(first.place)
            .retrying(Retry::CheckFirst);
        let ids = open.iter().filter_map(|it| it.item.get("id")?.as_str());
        error.candidates = ids.map(ToOwned::to_owned).collect();
        Err(error)
    }

    /// Whether an instance that cannot be read may be this submission's: all but those with somebody else's mark, and those
    /// that were there before anything was made.
    fn may_be_own(&self, item: &Json) -> bool {
        let id = item.get("id").and_then(Json::as_str);
        match mark_of(item) {
            Some(mark) if Some(mark) == self.state.key.as_deref() => true,
            Some(mark) => self.is_unsure_of_its_key() && mark.starts_with(&self.fingerprint()),
            None => !self.has_made_nothing() && !id.is_some_and(|id| self.state.before.iter().any(|it| it == id)),
        }
    }

    /// Whether no instance of this submission's can be there: nothing was sent, here or by an older self, and a key that
    /// another run may have used is not given.
    fn has_made_nothing(&self) -> bool {
        let state = &self.state;
        let given = state.submission.submission_key.is_some() && state.submission.mark != Some(false);
        state.creations == 0 && !state.doubtful && !state.blind && !self.restored && !given
    }

    /// Whether it may have worked under another key before.
    fn is_unsure_of_its_key(&self) -> bool {
        self.state.blind || self.state.submission.submission_key.is_none() && self.restored
    }

    fn is_of_interest(&self, instance: &FoundInstance) -> bool {
        let oldest = self.oldest();
        let is_new = instance
            .created
            .as_ref()
            .and_then(|it| it.to_unix_millis())
            .is_none_or(|at| at >= oldest);
        instance.mark.is_some() && self.is_own(instance) || is_new
    }

    fn is_own(&self, instance: &FoundInstance) -> bool {
        instance.mark.is_some() && instance.mark == self.state.key
    }

    /// The instances with this submission's mark, the one to keep first: what is sent in before drafts, then the oldest. Any
    /// two programs come to the same order. With or without the one that the flow works on.
    fn own(&self, with_this: bool) -> Vec<FoundInstance> {
        let this = self.state.instance.as_ref().map(|it| it.id.as_str());
        let mut own: Vec<_> = self.state.found.iter().filter(|it| self.is_own(it)).cloned().collect();
        own.retain(|it| with_this || Some(it.id.as_str()) != this);
        own.sort_by_key(|it| {
            let created = it.created.as_ref().and_then(|it| it.to_unix_millis());
            (!it.ended, created, it.id.clone())
        });
        own.dedup_by(|a, b| a.id == b.id);
        own
    }

    /// After the search: a marked instance is ours; without one, what is new and unmarked may be.
    fn searched(&mut self, moment: &Moment) -> Heard {
        let own = self.own(true);
        if own.iter().filter(|it| it.ended).count() > 1 {
            return Heard::End(conflict(
                "this submission was sent in more than once; each of these instances has its mark",
                own.into_iter().filter(|it| it.ended),
            ));
        }
        if let Some(first) = own.first() {
            if self.state.missing.take().is_some_and(|id| id != first.id) {
                self.forget();
            }
            let mut instance = Instance::new(first.id.clone());
            instance.app_id = Some(format!("{}/{}", self.state.submission.org, self.state.submission.app));
            self.state.instance = Some(instance);
            // Whatever made it may have done more than this flow knows of.
            self.state.doubtful = true;
            self.restored = true;
            self.enter(Stage::Looking);
            return Heard::Go;
        }
        // Something may be there all the same that this list does not show yet.
        if self.state.refusal.is_some() && self.state.doubtful && self.look_again(moment, LOOKS.len()) {
            self.state.found.clear();
            return Heard::Go;
        }
        if let Some(refusal) = self.state.refusal.take() {
            self.state.uncertain &= self.state.misses > 0;
            return Heard::End(error_of(refusal));
        }
        let others = self.unmarked();
        if self.is_unsure_of_its_key() {
            let fingerprint = self.fingerprint();
            let like = |it: &&FoundInstance| it.mark.as_ref().is_some_and(|mark| mark.starts_with(&fingerprint));
            let like: Vec<_> = self.state.found.iter().filter(like).cloned().collect();
            if !like.is_empty() {
                return Heard::End(conflict(
                    "these instances have the same content and another key: a flow that went on from a save of before the first step may have made them",
                    like,
                ));
            }
        }
        if !self.state.doubtful && self.state.creations == 0 {
            self.state.before.extend(others.into_iter().map(|it| it.id));
            self.enter(Stage::Creating);
            return Heard::Go;
        }
        self.state.found.clear();
        if self.look_again(moment, LOOKS.len()) {
            return Heard::Go;
        }
        let unmarked_work = self.state.creations > 0 || self.state.submission.mark == Some(false);
        if !others.is_empty() && unmarked_work {
            return Heard::End(conflict(
                "the making of the instance got no answer, and new instances without a mark turned up: one may be this submission's. Go on with it by instanceId, or delete it and start again",
                others,
            ));
        }
        if self.state.creations >= CREATIONS {
            let detail = "the app makes no instance, and gives no reason";
            return Heard::End(Error::new(ErrorCode::Unavailable, detail).retrying(Retry::CheckFirst));
        }
        if self.state.missing.take().is_some() {
            self.forget();
        }
        let pace = self.state.pace.clone();
        self.enter(Stage::Creating);
        // Making it again is no progress yet.
        self.state.pace = pace;
        Heard::Go
    }

    /// New instances that carry nobody's mark: drafts, and where the flow marks nothing, what is sent in as well.
    fn unmarked(&self) -> Vec<FoundInstance> {
        let before = &self.state.before;
        let marks = self.state.submission.mark != Some(false);
        let new = |it: &&FoundInstance| it.mark.is_none() && !(marks && it.ended) && !before.contains(&it.id);
        self.state.found.iter().filter(new).cloned().collect()
    }

    /// Whether the instance carries this submission's mark.
    pub(super) fn has_mark(&self) -> bool {
        let mark = self.state.instance.clone().and_then(|it| seen(it).mark);
        mark.is_some() && mark == self.state.key
    }

    /// Whether the list is one from before: this submission's own instance has its mark, and would be in it.
    fn lacks_this(&self) -> bool {
        self.has_mark() && self.own(true).is_empty()
    }

    /// Takes the answer to making an instance.
    pub(super) fn created(&mut self, instance: Instance) -> Result<Heard, Error> {
        let found = seen(instance.clone());
        let foreign = found.mark.is_some() && !self.is_own(&found);
        if super::start::key_of(&instance.id).is_none() || foreign || self.state.before.contains(&instance.id) {
            let detail = "the answer is about another instance than the one that was to be made";
            return Err(Error::new(ErrorCode::UnexpectedAnswer, detail));
        }
        self.state.process.clone_from(&instance.process);
        self.enter(Stage::Looking);
        self.settle(instance);
        Ok(self.go_on())
    }

    /// Before the form is sent in: drafts with the same mark are requests that took effect late. The one to keep is the first
    /// in an order that every program sees; another one than this flow's is taken over.
    fn tidied(&mut self) -> Heard {
        if let (Some(_), Some(id)) = (self.state.refusal.take(), self.state.deleting.take()) {
            self.state.stuck.push(id);
        }
        let own = self.own(true);
        let this = self.state.instance.as_ref().map(|it| it.id.clone());
        let stuck = self.state.stuck.clone();
        let surplus = own
            .iter()
            .skip(1)
            .find(|it| !it.ended && !stuck.contains(&it.id))
            .cloned();
        match (own.first(), surplus) {
            (Some(first), _) if Some(&first.id) != this.as_ref() => {
                self.state.instance = Some(Instance::new(first.id.clone()));
                self.forget();
                self.enter(Stage::Looking);
            }
            (_, Some(surplus)) => {
                self.state.deleting = Some(surplus.id);
                self.turn(Stage::Deleting);
            }
            _ => {
                self.state.tidied = true;
                self.enter(Stage::Inspecting);
            }
        }
        Heard::Go
    }
}

/// What is kept of an instance in a list.
fn seen(instance: Instance) -> FoundInstance {
    let ended = instance.process.as_ref().is_some_and(|it| it.ended.is_some())
        || instance.status.as_ref().is_some_and(|it| it.is_archived == Some(true));
    let mut found = FoundInstance::new(instance.id, ended);
    found.created = instance.created;
    let values = instance.data_values.as_ref();
    found.mark = values.and_then(|it| it.get(MARK)?.as_str()).map(ToOwned::to_owned);
    found
}

/// The mark of an instance of which not all can be read.
fn mark_of(item: &Json) -> Option<&str> {
    item.get("dataValues")?.get(MARK)?.as_str()
}

fn is_deleted(instance: &Instance) -> bool {
    let status = instance.status.as_ref();
    status.is_some_and(|it| it.is_soft_deleted == Some(true) || it.is_hard_deleted == Some(true))
}

/// The token in the address of a next page.
fn continuation(next: &str) -> Option<String> {
    let (_, query) = next.split_once('?')?;
    let encoded = query
        .split('&')
        .find_map(|pair| pair.strip_prefix("continuationToken="))?;
    crate::rest::decode(encoded)
}

/// Several things may be this submission's, and none can be told to be.
fn conflict(detail: &str, candidates: impl IntoIterator<Item = FoundInstance>) -> Error {
    let mut error = Error::new(ErrorCode::Conflict, detail).retrying(Retry::CheckFirst);
    error.candidates = candidates.into_iter().map(|it| it.id).collect();
    error
}
