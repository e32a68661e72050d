//! The message box.

use super::clock::instant;
use super::correspondence::Letter;
use super::shipments::Shipment;
use super::{Altinn2, Caller, Refusal, Route, clock, route, soap};
use soap::reportee_element_list::{
    GetReporteeElementList, LastChangeType, MessageStatus, ReporteeElement, ReporteeElementList, ReporteeElementSearch,
    ReporteeElementStatus, ReporteeElementType, TaskStatus,
};

pub(super) const ROUTES: &[Route] = &[route!(GetReporteeElementList, get_reportee_element_list)];

impl Altinn2 {
    pub(super) fn get_reportee_element_list(
        &mut self,
        caller: &Caller,
        operation: GetReporteeElementList,
    ) -> Result<Option<ReporteeElementList>, Refusal> {
        self.sign_in.user(operation.user.as_ref(), caller.now)?;
        let search = operation.search;
        let party = self.parties.number(&search.reportee);
        let letters = self
            .inbox
            .letters()
            .filter(|letter| letter.content.reportee == search.reportee);
        let shipments = self
            .shipments
            .elements()
            .filter(|(_, it)| it.content.reportee == search.reportee);
        let mut list = ReporteeElementList::new();
        list.elements = letters
            .map(of_letter)
            .chain(shipments.map(|(number, shipment)| of_shipment(number, shipment)))
            .filter(|element| wanted(&search, element))
            .map(|mut element| {
                element.reportee_element_owner = Some(party);
                element.reportee_name = Some(search.reportee.clone());
                element
            })
            .collect();
        Ok(Some(list))
    }
}

fn of_letter(letter: &Letter) -> ReporteeElement {
    use ReporteeElementStatus as Status;
    let mut element = ReporteeElement::new();
    let message = &letter.content;
    element.allow_delete = Some(letter.may_be_deleted());
    element.archive_reference.clone_from(&message.archive_reference);
    element.reportee_element_id = Some(letter.number);
    element.reportee_element_type = Some(ReporteeElementType::Correspondence);
    element.correspondence_status = Some(letter.status());
    element.due_date.clone_from(&message.due_date);
    element.external_service_code.clone_from(&message.service_code);
    element.last_change_type = Some(LastChangeType::Sent);
    element.last_changed_by.clone_from(&message.sender);
    element.last_changed_date.clone_from(&letter.sent);
    element.service_owner_code.clone_from(&message.service_owner_code);
    element.service_owner_description.clone_from(&message.sender);
    element.title = Some(message.title.clone());
    element.status = Some(match (letter.status(), letter.needs_confirmation()) {
        (MessageStatus::Confirmed, _) => Status::Confirmed,
        (MessageStatus::Read, true) => Status::OpenedNotConfirmed,
        (MessageStatus::Read, false) => Status::OpenedNoConfirmedReq,
        (MessageStatus::Archived, _) => Status::Archive,
        (_, true) => Status::NotOpenedConfirmationReq,
        (_, false) => Status::NotOpenedNoConfirmationReq,
    });
    if let Some(archived) = &letter.archived {
        element.archive_id = Some(archived.number);
        element.archive_reference = Some(archived.reference.clone());
        element.due_date = None;
        element.last_change_type = Some(LastChangeType::Archived);
        element.last_changed_date = Some(archived.at.clone());
        element.reportee_element_id = Some(archived.number);
        element.se_reportee_element_id = Some(letter.number);
    }
    element
}

fn of_shipment(number: i32, shipment: &Shipment) -> ReporteeElement {
    let mut element = ReporteeElement::new();
    let task = &shipment.content.form_task;
    element.allow_delete = Some(true);
    element.reportee_element_id = Some(number);
    element.reportee_element_type = Some(ReporteeElementType::FormTask);
    element.correspondence_status = Some(MessageStatus::Default);
    element.external_service_code = Some(task.service_code.clone());
    element.last_changed_by = Some(shipment.user.clone());
    element.last_changed_date = Some(clock::local(shipment.at));
    element.title = Some(format!("{} {}", task.service_code, task.service_edition));
    element.archive_reference.clone_from(&shipment.archive_reference);
    if shipment.archive_reference.is_some() {
        element.archive_id = Some(number);
        element.last_change_type = Some(LastChangeType::Archived);
        element.status = Some(ReporteeElementStatus::Archive);
        element.task_status = Some(TaskStatus::Archive);
    } else {
        element.last_change_type = Some(LastChangeType::Saved);
        element.status = Some(ReporteeElementStatus::FillIn);
        element.task_status = Some(TaskStatus::FormFilling);
    }
    element
}

fn wanted(search: &ReporteeElementSearch, element: &ReporteeElement) -> bool {
    let holds = |text: &Option<String>, part: &Option<String>| {
        part.as_deref().filter(|part| !part.is_empty()).is_none_or(|part| {
            text.as_deref()
                .is_some_and(|text| text.to_lowercase().contains(&part.to_lowercase()))
        })
    };
    let archived = element.status == Some(ReporteeElementStatus::Archive);
    let set = |flag: Option<bool>| flag == Some(true);
    let of_state = match (set(search.sent_and_archived), set(search.to_be_processed)) {
        (true, false) => archived,
        (false, true) => !archived,
        _ => true,
    };
    let code = element.external_service_code.as_ref();
    let of_service =
        search.service_code_list.is_empty() || code.is_some_and(|code| search.service_code_list.contains(code));
    let at = element.last_changed_date.as_ref().map(|at| instant(at, false));
    let from = search.from_date.as_ref().map(|at| instant(at, false));
    let to = search.to_date.as_ref().map(|at| instant(at, true));
    of_state
        && of_service
        && from.is_none_or(|from| at >= Some(from))
        && to.is_none_or(|to| at <= Some(to))
        && holds(&element.archive_reference, &search.archive_reference)
        && holds(&element.title, &search.search_string)
        && holds(&element.service_owner_code, &search.service_owner_code)
}
