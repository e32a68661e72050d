//! How far a form task has come in its service's workflow.

use super::shipments::Shipment;
use crate::sandbox::SandboxWorkflow;

/// What has been done with a form task, and by the rules of which workflow.
#[derive(Debug, Clone)]
pub(super) struct Progress {
    workflow: SandboxWorkflow,
    /// Whether it has left form filling.
    is_filled_in: bool,
    /// Those who signed, in the signing steps' order; then those who signed in the user-controlled step.
    pub(super) signatures: Vec<Signature>,
    chosen: Option<Chosen>,
}

/// A signature that was given.
#[derive(Debug, Clone)]
pub(super) struct Signature {
    /// The signer's national identity number.
    pub(super) user_number: String,
    /// The signer's name.
    pub(super) user: String,
    /// When it was given.
    pub(super) at: i64,
    /// What the signer agreed to.
    pub(super) text: Option<String>,
    /// Whether it covers all forms and attachments: so do those that go with a submission.
    pub(super) covers_all: bool,
    /// Otherwise the numbers of the forms that it covers.
    pub(super) forms: Vec<i32>,
    /// And those of the attachments.
    pub(super) attachments: Vec<i32>,
}

/// Who signs in the user-controlled step.
#[derive(Debug, Clone)]
pub(super) struct Chosen {
    /// National identity numbers, and how many times each may sign.
    pub(super) signers: Vec<(String, u32)>,
    /// How many signatures the step takes.
    pub(super) required: usize,
    /// Whether the choice is final.
    pub(super) is_locked: bool,
}

/// Which step a form task is in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Stage {
    FormFilling,
    Signing,
    ParallelSigning,
    SendIn,
    Archive,
}

/// Why a signature is not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum NotSigned {
    /// It is in another step, or somebody else's to sign.
    NotAllowed,
    /// The user has signed it.
    Already,
}

impl Signature {
    /// A signature that covers everything.
    pub(super) fn of_all(user_number: &str, user: &str, at: i64) -> Self {
        Self {
            user_number: user_number.to_owned(),
            user: user.to_owned(),
            at,
            text: None,
            covers_all: true,
            forms: Vec::new(),
            attachments: Vec::new(),
        }
    }
}

impl Progress {
    /// In form filling, by the rules of a workflow.
    pub(super) fn new(workflow: SandboxWorkflow) -> Self {
        Self {
            workflow,
            is_filled_in: false,
            signatures: Vec::new(),
            chosen: None,
        }
    }

    fn signing_steps(&self) -> usize {
        usize::try_from(self.workflow.signing_steps.unwrap_or(0)).unwrap_or(0)
    }

    pub(super) fn is_user_controlled(&self) -> bool {
        self.workflow.user_controlled_signing == Some(true)
    }

    pub(super) fn chosen(&self) -> Option<&Chosen> {
        self.chosen.as_ref()
    }

    pub(super) fn choose(&mut self, chosen: Chosen) {
        self.chosen = Some(chosen);
    }

    /// How many signatures it takes in all.
    fn required(&self) -> usize {
        let parallel = self.chosen.as_ref().filter(|_| self.is_user_controlled());
        self.signing_steps() + parallel.map_or(0, |chosen| chosen.required)
    }

    /// Whether one more signature is the last.
    pub(super) fn is_last_signature(&self) -> bool {
        self.signatures.len() + 1 >= self.required()
    }

    /// Whether a signature that goes with the submission counts in one of the steps, or has no step to count in.
    pub(super) fn takes_along(&self, user_number: &str) -> bool {
        let is_chosen = |chosen: &Chosen| chosen.signers.iter().any(|(number, _)| number == user_number);
        self.signing_steps() > 0 || !self.is_user_controlled() || self.chosen.as_ref().is_some_and(is_chosen)
    }

    pub(super) fn has_signing(&self) -> bool {
        self.signing_steps() > 0 || self.is_user_controlled()
    }

    /// What comes after form filling, before the archive.
    pub(super) fn later_stages(&self) -> Vec<Stage> {
        let mut stages = vec![Stage::Signing; self.signing_steps()];
        if self.is_user_controlled() {
            stages.push(Stage::ParallelSigning);
        }
        if stages.is_empty() {
            stages.push(Stage::SendIn);
        }
        stages
    }

    fn stage(&self) -> Stage {
        if !self.is_filled_in || (self.is_user_controlled() && self.chosen.is_none()) {
            Stage::FormFilling
        } else if self.signatures.len() < self.signing_steps() {
            Stage::Signing
        } else if self.signatures.len() < self.required() {
            Stage::ParallelSigning
        } else {
            Stage::SendIn
        }
    }

    /// Which of the steps of the workflow it is in, form filling being the first.
    pub(super) fn step(&self) -> usize {
        match self.stage() {
            Stage::FormFilling => 0,
            Stage::Signing => 1 + self.signatures.len(),
            _ => self.later_stages().len(),
        }
    }

    /// Whether a user may sign now.
    pub(super) fn may_sign(&self, user_number: &str) -> Result<(), NotSigned> {
        let given = |signatures: &[Signature]| {
            let of_user = signatures.iter().filter(|it| it.user_number == user_number);
            u32::try_from(of_user.count()).unwrap_or(u32::MAX)
        };
        match (self.stage(), &self.chosen) {
            (Stage::Signing, _) if given(&self.signatures) > 0 => Err(NotSigned::Already),
            (Stage::Signing, _) => Ok(()),
            (Stage::ParallelSigning, Some(chosen)) => {
                let signer = chosen.signers.iter().find(|(number, _)| number == user_number);
                let (_, allowed) = signer.ok_or(NotSigned::NotAllowed)?;
                let in_step = self.signatures.get(self.signing_steps()..).unwrap_or_default();
                if given(in_step) < *allowed {
                    Ok(())
                } else {
                    Err(NotSigned::Already)
                }
            }
            _ => Err(NotSigned::NotAllowed),
        }
    }
}

impl Shipment {
    /// Which step it is in.
    pub(super) fn stage(&self) -> Stage {
        if self.archive_reference.is_some() {
            Stage::Archive
        } else {
            self.progress.stage()
        }
    }

    /// Ends form filling when all forms are complete, and sends it in when nothing else is to be done.
    pub(super) fn fill_in(&mut self, now: i64) {
        self.progress.is_filled_in = self.is_complete();
        let waits = self.progress.workflow.waits_for_sending == Some(true);
        if self.stage() == Stage::SendIn && (self.progress.has_signing() || !waits) {
            self.archive(now);
        }
    }

    /// Takes it back to form filling; signatures are to be given again.
    pub(super) fn set_back(&mut self, now: i64) {
        self.progress.is_filled_in = false;
        self.progress.signatures.clear();
        self.changed = now;
    }

    /// Adds a signature, and sends it in with the last one.
    pub(super) fn sign(&mut self, signature: Signature, now: i64) -> Result<(), NotSigned> {
        self.progress.may_sign(&signature.user_number)?;
        let is_last = self.progress.is_last_signature();
        self.progress.signatures.push(signature);
        self.changed = now;
        if is_last {
            self.archive(now);
        }
        Ok(())
    }
}
