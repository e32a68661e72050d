//! Broker files: uploaded and downloaded.

use super::receipt_forms::streamed_receipt;
use super::{Altinn2, Caller, Refusal, Route, route, soap};
use crate::identity::Reportee;
use crate::message::Blob;
use soap::broker_streamed::{DownloadFileStreamed, DownloadedBrokerFile, UploadFileStreamed};
use soap::receipt::StreamedReceipt;

pub(super) const ROUTES: &[Route] = &[
    route!(UploadFileStreamed, upload_file_streamed),
    route!(DownloadFileStreamed, download_file_streamed),
];

/// How a zip archive begins: with its first file, or, when it is empty, with its directory (APPNOTE 4.3.7 and 4.3.16).
const ZIP: [&[u8]; 2] = [b"PK\x03\x04", b"PK\x05\x06"];

impl Altinn2 {
    pub(super) fn upload_file_streamed(
        &mut self,
        caller: &Caller,
        operation: UploadFileStreamed,
    ) -> Result<Option<StreamedReceipt>, Refusal> {
        let refuse = |id| Err(Refusal::known::<UploadFileStreamed>(id));
        let Some(file) = self.broker_files.referred(&operation.reference) else {
            return refuse(40212);
        };
        if file.manifest().reportee != operation.reportee {
            return refuse(40213);
        }
        if file.content().is_some() {
            return refuse(40208);
        }
        let content = operation.content.as_bytes().unwrap_or_default();
        if content.is_empty() {
            return refuse(40205);
        }
        if !ZIP.iter().any(|start| content.starts_with(start)) {
            return refuse(40206);
        }
        let receipt = file.upload(operation.file_name, content.to_vec(), caller.now, &mut self.shipments);
        Ok(Some(streamed_receipt(&receipt, caller.now)))
    }

    pub(super) fn download_file_streamed(
        &mut self,
        _: &Caller,
        operation: DownloadFileStreamed,
    ) -> Result<Option<DownloadedBrokerFile>, Refusal> {
        let refuse = |id| Err(Refusal::known::<DownloadFileStreamed>(id));
        let Some(file) = self.broker_files.referred(&operation.file_reference) else {
            return refuse(40212);
        };
        if Reportee::parse(&operation.reportee).is_err() {
            return refuse(40213);
        }
        if file.status(&operation.reportee).is_none() {
            return refuse(40215);
        }
        match file.content() {
            Some(content) => Ok(Some(DownloadedBrokerFile::new(Blob::Bytes(content.to_vec())))),
            None => refuse(40207),
        }
    }
}
