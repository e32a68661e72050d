//! What was submitted.

use super::progress::Progress;
use super::receipt_forms::refer;
use super::soap::intermediary_inbound::FormTaskShipment;
use super::soap::receipt::{Receipt, ReceiptStatus, ReferenceType};
use super::{clock, numbered};
use crate::sandbox::SandboxShipment;

/// What was submitted, in the order of its coming.
#[derive(Debug, Clone, Default)]
pub(super) struct Shipments {
    all: Vec<Shipment>,
    receipts: usize,
}

/// One shipment and what became of it.
#[derive(Debug, Clone)]
pub(super) struct Shipment {
    /// The system that sent it.
    pub(super) system: String,
    /// Name of the user who sent it.
    pub(super) user: String,
    pub(super) content: FormTaskShipment,
    pub(super) receipt: Receipt,
    /// Receipts of what was done to it later, under names of their own.
    pub(super) later: Vec<Receipt>,
    /// Number of the element in the message box; none when a form was not valid, or once deleted.
    pub(super) element: Option<i32>,
    /// Set once archived.
    pub(super) archive_reference: Option<String>,
    /// How far it has come in its workflow.
    pub(super) progress: Progress,
    /// When it came.
    pub(super) at: i64,
    /// When it last changed.
    pub(super) changed: i64,
}

impl Shipments {
    /// A number for a receipt.
    pub(super) fn receipt_number(&mut self) -> i32 {
        self.receipts += 1;
        numbered(5_000_000, self.receipts)
    }

    /// A number for the next shipment's element.
    pub(super) fn element_number(&self) -> i32 {
        numbered(1_000_001, self.all.len())
    }

    /// What there is, for those who must know.
    pub(super) fn contents(&self) -> impl Iterator<Item = SandboxShipment<'_>> {
        self.all.iter().map(|shipment| SandboxShipment {
            system: &shipment.system,
            content: &shipment.content,
            receipt: &shipment.receipt,
            is_valid: shipment.is_valid(),
            element: shipment.element,
        })
    }

    pub(super) fn push(&mut self, shipment: Shipment) {
        self.all.push(shipment);
    }

    /// The shipment that took this name for this reportee. The last one counts: earlier ones had failed.
    pub(super) fn named(&self, reportee: &str, reference: &str) -> Option<&Shipment> {
        let is_it = |shipment: &&Shipment| {
            shipment.content.reportee == reportee
                && shipment.content.external_shipment_reference.as_deref() == Some(reference)
        };
        self.all.iter().rev().find(is_it)
    }

    /// All receipts, those of the last shipment first.
    pub(super) fn receipts(&self) -> impl Iterator<Item = &Receipt> {
        self.all.iter().rev().flat_map(Shipment::receipts)
    }

    /// The receipts of a system's shipments, those of the last one first.
    pub(super) fn receipts_of<'s>(&'s self, system: &'s str) -> impl Iterator<Item = &'s Receipt> {
        let of_system = self.all.iter().rev().filter(move |shipment| shipment.system == system);
        of_system.flat_map(Shipment::receipts)
    }

    /// The same, to be changed.
    pub(super) fn receipts_of_mut<'s>(&'s mut self, system: &'s str) -> impl Iterator<Item = &'s mut Receipt> {
        let shipments = self.all.iter_mut().rev();
        let of_system = shipments.filter(move |shipment| shipment.system == system);
        of_system.flat_map(|shipment| std::iter::once(&mut shipment.receipt).chain(&mut shipment.later))
    }

    /// Takes a form task out of its message box; false when there is none of that number and state.
    pub(super) fn delete(&mut self, element: i32, is_archived: bool) -> bool {
        let mut all = self.all.iter_mut();
        let found = all.find(|it| it.element == Some(element) && it.archive_reference.is_some() == is_archived);
        found.map(|shipment| shipment.element = None).is_some()
    }

    /// The form task of that number.
    pub(super) fn element(&self, element: i32) -> Option<&Shipment> {
        self.all.iter().find(|it| it.element == Some(element))
    }

    /// The form task of that number, to work on.
    pub(super) fn element_mut(&mut self, element: i32) -> Option<&mut Shipment> {
        self.all.iter_mut().find(|it| it.element == Some(element))
    }

    /// Everything that was submitted, to work on.
    pub(super) fn all_mut(&mut self) -> impl Iterator<Item = &mut Shipment> {
        self.all.iter_mut()
    }

    /// What lies in message boxes.
    pub(super) fn elements(&self) -> impl Iterator<Item = (i32, &Shipment)> {
        self.all
            .iter()
            .filter_map(|shipment| Some((shipment.element?, shipment)))
    }
}

/// The number of a form of a form task: what archive, form set and signing know it by.
pub(super) fn form_number(element: i32, index: usize) -> i32 {
    numbered(element.saturating_mul(10), index)
}

/// The number of an attachment of a form task.
pub(super) fn attachment_number(element: i32, index: usize) -> i32 {
    numbered(element.saturating_mul(100), index)
}

impl Shipment {
    /// Its receipt, and those of what was done to it later.
    fn receipts(&self) -> impl Iterator<Item = &Receipt> {
        std::iter::once(&self.receipt).chain(&self.later)
    }

    /// Sends it in, if it has an element: from then on it lies in the archive, and its receipt has the archive reference.
    pub(super) fn archive(&mut self, now: i64) {
        let Some(element) = self.element.filter(|_| self.archive_reference.is_none()) else {
            return;
        };
        let reference = format!("AR{element}");
        refer(&mut self.receipt, ReferenceType::ArchiveReference, &reference);
        self.receipt.last_changed = Some(clock::local(now));
        self.archive_reference = Some(reference);
        self.changed = now;
    }

    /// Whether all forms are complete.
    pub(super) fn is_complete(&self) -> bool {
        self.content.form_task.forms.iter().all(|form| form.completed)
    }

    /// Whether no form failed validation.
    pub(super) fn is_valid(&self) -> bool {
        let ok = |receipt: &Receipt| receipt.receipt_status == Some(ReceiptStatus::Ok);
        ok(&self.receipt) && self.receipt.sub_receipts.iter().all(ok)
    }
}
