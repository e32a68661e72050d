//! Broker files: announced, looked for, confirmed.

use super::broker_files::BrokerFile;
use super::clock::instant;
use super::{Altinn2, Caller, Refusal, Route, route, soap};
use crate::identity::Reportee;
use soap::broker::{
    AvailableBrokerFiles, BrokerDownloadConfirmed, BrokerFileSearch, BrokerFileStatus, BrokerFilesChecked,
    BrokerServiceInitiated, CheckIfAvailableFiles, ConfirmDownloaded, GetAvailableFiles, InitiateBrokerService,
};

pub(super) const ROUTES: &[Route] = &[
    route!(InitiateBrokerService, initiate_broker_service),
    route!(GetAvailableFiles, get_available_files),
    route!(CheckIfAvailableFiles, check_if_available_files),
    route!(ConfirmDownloaded, confirm_downloaded),
];

impl Altinn2 {
    pub(super) fn initiate_broker_service(
        &mut self,
        caller: &Caller,
        operation: InitiateBrokerService,
    ) -> Result<Option<BrokerServiceInitiated>, Refusal> {
        let refuse = |id| Err(Refusal::known::<InitiateBrokerService>(id));
        let initiation = operation.initiation;
        let (code, edition) = (
            &initiation.manifest.external_service_code,
            initiation.manifest.external_service_edition_code,
        );
        let is_offered = self.services.is_empty()
            || self.services.iter().any(|service| {
                service.external_service_code.as_ref() == Some(code)
                    && service.external_service_edition_code == Some(edition)
            });
        if code.is_empty() || edition == 0 || !is_offered {
            return refuse(40210);
        }
        if Reportee::parse(&initiation.manifest.reportee).is_err() {
            return refuse(40201);
        }
        let is_nobody = |number: &str| Reportee::parse(number).is_err();
        let mut recipients = initiation.recipients.iter().map(|it| it.party_number.as_str());
        if initiation.recipients.is_empty() || recipients.any(is_nobody) {
            return refuse(40202);
        }
        let reference = self.broker_files.announce(&caller.system, initiation, caller.now);
        Ok(Some(BrokerServiceInitiated::new(reference)))
    }

    pub(super) fn get_available_files(
        &mut self,
        _: &Caller,
        operation: GetAvailableFiles,
    ) -> Result<Option<AvailableBrokerFiles>, Refusal> {
        let refuse = |id| Err(Refusal::known::<GetAvailableFiles>(id));
        let search = operation.search;
        let code = search.external_service_code.as_deref().filter(|code| !code.is_empty());
        let edition = search.external_service_edition_code.filter(|edition| *edition != 0);
        if code.is_some() != edition.is_some() {
            return refuse(40210);
        }
        if Reportee::parse(&search.reportee).is_err() {
            return refuse(40214);
        }
        let mut available = AvailableBrokerFiles::new();
        available.files = self
            .broker_files
            .uploaded()
            .filter(|file| is_of(file, code, edition) && is_in_time(file, &search))
            .filter(|file| file.status(&search.reportee) == Some(&search.file_status))
            .map(|file| file.shown_to(&search.reportee))
            .collect();
        Ok(Some(available))
    }

    pub(super) fn check_if_available_files(
        &mut self,
        _: &Caller,
        operation: CheckIfAvailableFiles,
    ) -> Result<Option<BrokerFilesChecked>, Refusal> {
        let poll = operation.poll;
        let code = poll.external_service_code.as_deref().filter(|code| !code.is_empty());
        let edition = poll.external_service_edition_code.filter(|edition| *edition != 0);
        let is_new = |file: &BrokerFile| {
            let mut recipients = poll.recipients.iter();
            recipients.any(|recipient| file.status(recipient) == Some(&BrokerFileStatus::Uploaded))
        };
        let any = self
            .broker_files
            .uploaded()
            .any(|file| is_of(file, code, edition) && is_new(file));
        Ok(Some(BrokerFilesChecked::new(any)))
    }

    pub(super) fn confirm_downloaded(
        &mut self,
        caller: &Caller,
        operation: ConfirmDownloaded,
    ) -> Result<Option<BrokerDownloadConfirmed>, Refusal> {
        let refuse = |id| Err(Refusal::known::<ConfirmDownloaded>(id));
        let Some(file) = self.broker_files.referred(&operation.file_reference) else {
            return refuse(40212);
        };
        if Reportee::parse(&operation.reportee).is_err() {
            return refuse(40213);
        }
        if file.status(&operation.reportee).is_none() {
            return refuse(40215);
        }
        // What was only announced is no file yet.
        if !file.confirm(&operation.reportee, caller.now) {
            return refuse(40212);
        }
        Ok(Some(BrokerDownloadConfirmed::new()))
    }
}

/// Whether a file is of a service; any when none is asked for.
fn is_of(file: &BrokerFile, code: Option<&str>, edition: Option<i32>) -> bool {
    let manifest = file.manifest();
    code.is_none_or(|code| manifest.external_service_code == code)
        && edition.is_none_or(|edition| manifest.external_service_edition_code == edition)
}

fn is_in_time(file: &BrokerFile, search: &BrokerFileSearch) -> bool {
    let sent = file.sent();
    let after = search.min_sent_date_time.as_ref();
    let before = search.max_sent_date_time.as_ref();
    after.is_none_or(|after| sent >= instant(after, false)) && before.is_none_or(|before| sent <= instant(before, true))
}
