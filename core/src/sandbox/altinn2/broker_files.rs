//! The broker files there are, and how far each has come for each recipient.

use super::receipt_forms::{refer, write};
use super::shipments::Shipments;
use super::{clock, soap};
use crate::operation::Moment;
use soap::broker::{AvailableBrokerFile, BrokerFileStatus, BrokerInitiation, BrokerManifest};
use soap::receipt::{Receipt, ReceiptStatus, ReceiptType, ReferenceType};

/// All broker files, in the order of their announcement.
#[derive(Debug, Clone, Default)]
pub(super) struct BrokerFiles(Vec<BrokerFile>);

/// A file that was announced, and perhaps uploaded.
#[derive(Debug, Clone)]
pub(super) struct BrokerFile {
    reference: String,
    /// The system that announced it.
    system: String,
    manifest: BrokerManifest,
    recipients: Vec<Recipient>,
    upload: Option<Upload>,
}

#[derive(Debug, Clone)]
struct Recipient {
    number: String,
    status: BrokerFileStatus,
}

#[derive(Debug, Clone)]
struct Upload {
    name: String,
    content: Vec<u8>,
    at: i64,
    /// The sender's receipt, with a part for each recipient, in their order.
    receipt: Receipt,
}

impl BrokerFiles {
    /// Takes an announcement, and gives the reference to upload the file to.
    pub(super) fn announce(&mut self, system: &str, initiation: BrokerInitiation, now: i64) -> String {
        let reference = Moment::new(now, (self.0.len() as u64).to_be_bytes()).uuid("altinn2.broker");
        let mut recipients: Vec<Recipient> = Vec::new();
        for recipient in initiation.recipients {
            if recipients.iter().all(|known| known.number != recipient.party_number) {
                recipients.push(Recipient {
                    number: recipient.party_number,
                    status: BrokerFileStatus::Uploaded,
                });
            }
        }
        self.0.push(BrokerFile {
            reference: reference.clone(),
            system: system.to_owned(),
            manifest: initiation.manifest,
            recipients,
            upload: None,
        });
        reference
    }

    pub(super) fn referred(&mut self, reference: &str) -> Option<&mut BrokerFile> {
        let is_it = |file: &&mut BrokerFile| file.reference.eq_ignore_ascii_case(reference.trim());
        self.0.iter_mut().find(is_it)
    }

    pub(super) fn uploaded(&self) -> impl Iterator<Item = &BrokerFile> {
        self.0.iter().filter(|file| file.upload.is_some())
    }

    /// The receipts that a system may see, the last one first: whole those of its own files, and of others' the recipients'
    /// parts. The sandbox does not know which system is whose, so that any may be a recipient's.
    pub(super) fn receipts<'b>(&'b self, system: &'b str) -> impl Iterator<Item = &'b Receipt> {
        self.0.iter().rev().flat_map(move |file| {
            let whole = file.upload.as_ref().map(|upload| &upload.receipt);
            let (own, parts) = if file.system == system {
                (whole, None)
            } else {
                (None, whole.map(|receipt| receipt.sub_receipts.iter()))
            };
            own.into_iter().chain(parts.into_iter().flatten())
        })
    }

    /// The same, to be changed.
    pub(super) fn receipts_mut<'b>(&'b mut self, system: &'b str) -> impl Iterator<Item = &'b mut Receipt> {
        self.0.iter_mut().rev().flat_map(move |file| {
            let whole = file.upload.as_mut().map(|upload| &mut upload.receipt);
            let (own, parts) = if file.system == system {
                (whole, None)
            } else {
                (None, whole.map(|receipt| receipt.sub_receipts.iter_mut()))
            };
            own.into_iter().chain(parts.into_iter().flatten())
        })
    }
}

impl BrokerFile {
    pub(super) fn manifest(&self) -> &BrokerManifest {
        &self.manifest
    }

    /// How far it has come for a recipient; nothing when it is not for them.
    pub(super) fn status(&self, recipient: &str) -> Option<&BrokerFileStatus> {
        let mut recipients = self.recipients.iter();
        recipients
            .find(|known| known.number == recipient)
            .map(|known| &known.status)
    }

    /// When it was uploaded, as comparable parts; the least of all before that.
    pub(super) fn sent(&self) -> (u16, u8, u8, u8, u8, u8) {
        let at = self.upload.as_ref().map(|upload| clock::local(upload.at));
        at.map(|at| clock::instant(&at, false)).unwrap_or_default()
    }

    /// The content, once uploaded.
    pub(super) fn content(&self) -> Option<&[u8]> {
        self.upload.as_ref().map(|upload| upload.content.as_slice())
    }

    /// Takes the file itself, and gives the sender's receipt.
    pub(super) fn upload(&mut self, name: String, content: Vec<u8>, now: i64, numbers: &mut Shipments) -> Receipt {
        let mut receipt = self.receipt(numbers.receipt_number(), now);
        receipt.receipt_text = Some(format!(
            "Upload of file {name} was successful. Recipients can now download the file."
        ));
        receipt.parent_receipt_id = Some(0);
        for recipient in &self.recipients {
            let mut part = self.receipt(numbers.receipt_number(), now);
            part.parent_receipt_id = receipt.receipt_id;
            part.receipt_text = Some(format!("The file {name} is ready to be downloaded."));
            refer(&mut part, ReferenceType::PartyReference, &recipient.number);
            receipt.sub_receipts.push(part);
        }
        self.upload = Some(Upload {
            name,
            content,
            at: now,
            receipt: receipt.clone(),
        });
        receipt
    }

    /// A receipt as the sender's and the recipients' begin.
    fn receipt(&self, number: i32, now: i64) -> Receipt {
        let mut receipt = Receipt::new();
        receipt.receipt_id = Some(number);
        receipt.last_changed = Some(clock::local(now));
        receipt.receipt_type = Some(ReceiptType::BrokerService);
        receipt.receipt_status = Some(ReceiptStatus::Ok);
        refer(
            &mut receipt,
            ReferenceType::SendersReference,
            &self.manifest.senders_reference,
        );
        refer(
            &mut receipt,
            ReferenceType::OwnerPartyReference,
            &self.manifest.reportee,
        );
        receipt
    }

    /// The file as a recipient sees it.
    pub(super) fn shown_to(&self, recipient: &str) -> AvailableBrokerFile {
        let mut shown = AvailableBrokerFile::new();
        shown.external_service_code = Some(self.manifest.external_service_code.clone());
        shown.external_service_edition_code = Some(self.manifest.external_service_edition_code);
        shown.file_reference = Some(self.reference.clone());
        shown.file_status = self.status(recipient).cloned();
        shown.is_sftp_download_only = Some(false);
        shown.reportee = Some(self.manifest.reportee.clone());
        shown.senders_reference = Some(self.manifest.senders_reference.clone());
        if let Some(upload) = &self.upload {
            shown.file_name = Some(upload.name.clone());
            shown.file_size = i64::try_from(upload.content.len()).ok();
            shown.sent_date = Some(clock::local(upload.at));
            let position = self.recipients.iter().position(|known| known.number == recipient);
            let part = position.and_then(|at| upload.receipt.sub_receipts.get(at));
            shown.receipt_id = part.and_then(|part| part.receipt_id);
        }
        shown
    }

    /// Notes that a recipient has the whole file, in the receipt too. Not before the file is there.
    pub(super) fn confirm(&mut self, recipient: &str, now: i64) -> bool {
        let position = self.recipients.iter().position(|known| known.number == recipient);
        let (Some(at), Some(upload)) = (position, &mut self.upload) else {
            return false;
        };
        if let Some(known) = self.recipients.get_mut(at) {
            known.status = BrokerFileStatus::Downloaded;
        }
        if let Some(part) = upload.receipt.sub_receipts.get_mut(at) {
            write(part, format!("The file {} was downloaded.", upload.name), now);
        }
        true
    }
}
