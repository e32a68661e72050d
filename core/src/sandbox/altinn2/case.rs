//! Collaborations.

use super::{Altinn2, Caller, Refusal, Route, clock, numbered, route, soap};
use crate::date_time::DateTime;
use crate::identity::Reportee;
use soap::case::{
    ArchiveCase, CaseArchived, Collaboration, CollaborationInstantiated, CollaborationList, GetCaseList,
    InstantiateCollaboration,
};
use soap::reportee_element_list::{
    LastChangeType, MessageStatus, ReporteeElement, ReporteeElementStatus, ReporteeElementType,
};

pub(super) const ROUTES: &[Route] = &[
    route!(GetCaseList, get_case_list),
    route!(InstantiateCollaboration, instantiate_collaboration),
    route!(ArchiveCase, archive_case),
];

/// The collaborations, in the order of their opening.
#[derive(Debug, Clone, Default)]
pub(super) struct Cases(Vec<Case>);

/// One collaboration.
#[derive(Debug, Clone)]
pub(super) struct Case {
    pub(super) number: i32,
    pub(super) reportee: String,
    service_code: String,
    service_edition: i32,
    visible: Option<DateTime>,
    due: Option<DateTime>,
    /// Number in the archive, once archived.
    archived: Option<i32>,
    /// When it last changed.
    changed: i64,
}

/// How far the numbers of archived collaborations are from those of the active ones.
const ARCHIVE: i32 = 500_000;

impl Cases {
    pub(super) fn numbered(&self, number: i32) -> Option<&Case> {
        self.0.iter().find(|case| case.number == number)
    }

    /// What lies in a message box.
    pub(super) fn of(&self, reportee: &str) -> impl Iterator<Item = &Case> {
        self.0.iter().filter(move |case| case.reportee == reportee)
    }
}

impl Case {
    /// Its name: there is no other than that of its service.
    pub(super) fn name(&self) -> String {
        format!("{} {}", self.service_code, self.service_edition)
    }

    pub(super) fn is_archived(&self) -> bool {
        self.archived.is_some()
    }

    /// As an element of the message box.
    pub(super) fn element(&self) -> ReporteeElement {
        let mut element = ReporteeElement::new();
        element.allow_delete = Some(false);
        element.archive_id = self.archived;
        element.archive_reference = self.archived.map(|number| format!("AR{number}"));
        element.case_id = Some(self.number);
        element.correspondence_status = Some(MessageStatus::Default);
        element.due_date.clone_from(&self.due);
        element.external_service_code = Some(self.service_code.clone());
        element.is_case_archived = Some(self.is_archived());
        element.last_changed_date = Some(clock::local(self.changed));
        element.reportee_element_id = Some(self.archived.unwrap_or(self.number));
        element.reportee_element_type = Some(ReporteeElementType::Collaboration);
        element.title = Some(self.name());
        if self.is_archived() {
            element.last_change_type = Some(LastChangeType::Archived);
            element.status = Some(ReporteeElementStatus::Archive);
        } else {
            element.last_change_type = Some(LastChangeType::Saved);
            element.status = Some(ReporteeElementStatus::Default);
        }
        element
    }

    fn told(&self) -> Collaboration {
        let mut told = Collaboration::new();
        told.case_id = Some(self.number);
        told.name = Some(self.name());
        told.current_state_friendly_name = Some("Åpen".to_owned());
        told.current_state_id = Some(1);
        told.current_state_name = Some("Open".to_owned());
        told.due_date.clone_from(&self.due);
        told.visible_date_time.clone_from(&self.visible);
        told
    }
}

impl Altinn2 {
    pub(super) fn get_case_list(
        &mut self,
        caller: &Caller,
        operation: GetCaseList,
    ) -> Result<Option<CollaborationList>, Refusal> {
        self.sign_in.user(operation.user.as_ref(), caller.now)?;
        let reportee = &operation.reportee;
        if Reportee::parse(reportee).is_err() {
            return Err(Refusal::known::<GetCaseList>(60012));
        }
        let number = operation.case_id.filter(|it| *it != 0);
        let code = operation.external_service_code.filter(|it| !it.is_empty());
        let mut list = CollaborationList::new();
        match (number, code, operation.external_service_edition_code) {
            (Some(number), ..) => {
                let found = self.cases.of(reportee).find(|case| case.number == number);
                let case = found.ok_or_else(|| Refusal::known::<GetCaseList>(60001))?;
                if case.is_archived() {
                    return Err(Refusal::known::<GetCaseList>(60014));
                }
                list.cases.push(case.told());
            }
            (None, Some(code), Some(edition)) => {
                let of_service = |case: &&Case| case.service_code == code && case.service_edition == edition;
                let active = self.cases.of(reportee).filter(|case| !case.is_archived());
                list.cases = active.filter(of_service).map(Case::told).collect();
            }
            _ => return Err(Refusal::known::<GetCaseList>(60002)),
        }
        Ok(Some(list))
    }

    pub(super) fn instantiate_collaboration(
        &mut self,
        caller: &Caller,
        operation: InstantiateCollaboration,
    ) -> Result<Option<CollaborationInstantiated>, Refusal> {
        self.sign_in.user(operation.user.as_ref(), caller.now)?;
        if Reportee::parse(&operation.reportee).is_err() {
            return Err(Refusal::parameters("reporteeNumber"));
        }
        let offered = |service: &soap::service_metadata::AvailableService| {
            service.external_service_code.as_deref() == Some(operation.external_service_code.as_str())
                && service.external_service_edition_code == Some(operation.external_service_edition_code)
        };
        if !self.services.is_empty() && !self.services.iter().any(offered) {
            return Err(Refusal::parameters("externalServiceCode"));
        }
        let number = numbered(4_000_001, self.cases.0.len());
        self.cases.0.push(Case {
            number,
            reportee: operation.reportee,
            service_code: operation.external_service_code,
            service_edition: operation.external_service_edition_code,
            visible: operation.visible_date_time,
            due: operation.due_date,
            archived: None,
            changed: caller.now,
        });
        Ok(Some(CollaborationInstantiated::new(number)))
    }

    /// Archives it when nothing in it is active. When forced, it lets active form tasks go.
    pub(super) fn archive_case(
        &mut self,
        caller: &Caller,
        operation: ArchiveCase,
    ) -> Result<Option<CaseArchived>, Refusal> {
        self.sign_in.user(operation.user.as_ref(), caller.now)?;
        let number = operation.case_id;
        let case = self.cases.0.iter_mut().find(|case| case.number == number);
        let case = case.ok_or_else(|| Refusal::known::<ArchiveCase>(60001))?;
        if case.is_archived() {
            return Err(Refusal::known::<ArchiveCase>(60013));
        }
        let is_active = |letter: &super::correspondence::Letter| {
            letter.content.case_id == Some(number) && letter.archived.is_none()
        };
        if self.inbox.letters().any(is_active) {
            return Err(Refusal::known::<ArchiveCase>(60006));
        }
        let active = |it: &&mut super::shipments::Shipment| {
            it.content.case_id == Some(number) && it.element.is_some() && it.archive_reference.is_none()
        };
        let mut active = self.shipments.all_mut().filter(active).peekable();
        if active.peek().is_some() && !operation.force_archive {
            return Err(Refusal::known::<ArchiveCase>(60007));
        }
        active.for_each(|shipment| shipment.content.case_id = None);
        let archived = number.saturating_add(ARCHIVE);
        case.archived = Some(archived);
        case.changed = caller.now;
        Ok(Some(CaseArchived::new(archived)))
    }
}
