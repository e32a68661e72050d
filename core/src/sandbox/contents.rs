//! What really lies in a sandbox, whatever its answers say: for tests and simulations.

use super::Sandbox;
use crate::altinn2::soap::intermediary_inbound::FormTaskShipment;
use crate::altinn2::soap::receipt::Receipt;
use crate::altinn3::app::{DataElement, Instance};

/// An instance of an app, in Altinn 3.
#[derive(Debug)]
#[non_exhaustive]
pub struct SandboxInstance<'s> {
    /// Its GUID.
    pub guid: &'s str,
    /// The instance itself. It may be deleted.
    pub instance: &'s Instance,
    /// Its data elements with their bytes, in the order of their coming.
    pub files: Vec<(&'s DataElement, &'s [u8])>,
}

impl SandboxInstance<'_> {
    /// Whether its process has ended: the service owner has it.
    #[must_use]
    pub fn is_submitted(&self) -> bool {
        let process = self.instance.process.as_ref();
        process.is_some_and(|process| process.ended.is_some())
    }

    /// Whether it is deleted, for good or not.
    #[must_use]
    pub fn is_deleted(&self) -> bool {
        let status = self.instance.status.as_ref();
        status.is_some_and(|it| it.is_soft_deleted == Some(true) || it.is_hard_deleted == Some(true))
    }
}

/// A shipment that was taken, in Altinn II.
#[derive(Debug)]
#[non_exhaustive]
pub struct SandboxShipment<'s> {
    /// The system that sent it.
    pub system: &'s str,
    /// What was sent.
    pub content: &'s FormTaskShipment,
    /// Its receipt.
    pub receipt: &'s Receipt,
    /// Whether no form failed validation.
    pub is_valid: bool,
    /// Its number in the message box.
    pub element: Option<i32>,
}

impl Sandbox {
    /// Every instance of Altinn 3, in the order of their making.
    pub fn instances(&self) -> impl Iterator<Item = SandboxInstance<'_>> {
        self.altinn3.contents()
    }

    /// Every shipment that Altinn II has taken, in the order of their coming.
    pub fn shipments(&self) -> impl Iterator<Item = SandboxShipment<'_>> {
        self.altinn2.contents()
    }
}
