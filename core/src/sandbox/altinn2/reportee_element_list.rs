//! The message box.

use super::case::Case;
use super::clock::instant;
use super::correspondence::Letter;
use super::older_form::older_form;
use super::progress::Stage;
use super::reportee_archive::archived_at;
use super::shipments::Shipment;
use super::{Altinn2, Caller, Refusal, Route, clock, route, soap};
use crate::date_time::DateTime;
use crate::sandbox::SandboxLookup;
use soap::reportee_element_list::{
    DeleteReporteeElement, GetCorrespondenceListForArchiveRef, GetCorrespondenceListForReportee,
    GetReporteeElementList, GetReporteeElementListV1, LastChangeType, MessageStatus, ReporteeElement,
    ReporteeElementDeleted, ReporteeElementList, ReporteeElementListV1, ReporteeElementSearch, ReporteeElementStatus,
    ReporteeElementType, TaskStatus,
};

pub(super) const ROUTES: &[Route] = &[
    route!(GetReporteeElementList, get_reportee_element_list),
    route!(GetReporteeElementListV1, get_reportee_element_list_v1),
    route!(GetCorrespondenceListForReportee, get_correspondence_list_for_reportee),
    route!(
        GetCorrespondenceListForArchiveRef,
        get_correspondence_list_for_archive_ref
    ),
    route!(DeleteReporteeElement, delete_reportee_element),
];

impl Altinn2 {
    pub(super) fn get_reportee_element_list(
        &mut self,
        caller: &Caller,
        operation: GetReporteeElementList,
    ) -> Result<Option<ReporteeElementList>, Refusal> {
        self.sign_in.user(operation.user.as_ref(), caller.now)?;
        let search = operation.search;
        let mut list = ReporteeElementList::new();
        list.elements = self.elements_of(&search.reportee);
        list.elements.retain(|element| wanted(&search, element));
        Ok(Some(list))
    }

    pub(super) fn get_reportee_element_list_v1(
        &mut self,
        caller: &Caller,
        operation: GetReporteeElementListV1,
    ) -> Result<Option<ReporteeElementListV1>, Refusal> {
        self.sign_in.user(operation.user.as_ref(), caller.now)?;
        let older = operation.search;
        let messages = set(older.received_messages);
        let mut search = ReporteeElementSearch::new(older.reportee);
        search.archive_reference = older.archive_reference;
        search.from_date = older.from_date;
        search.search_string = older.search_string;
        search.sent_and_archived = older.sent_and_archived;
        search.service_code_list = older.service_code_list;
        search.service_owner_code = older.service_owner_code;
        search.to_be_processed = older.to_be_processed;
        search.to_be_processed_by_others = older.to_be_processed_by_others;
        search.to_date = older.to_date;
        let elements = self.elements_of(&search.reportee).into_iter();
        Ok(Some(in_older_form(elements.filter(|element| {
            wanted(&search, element) && (!messages || is_message(element))
        }))))
    }

    pub(super) fn get_correspondence_list_for_reportee(
        &mut self,
        caller: &Caller,
        operation: GetCorrespondenceListForReportee,
    ) -> Result<Option<ReporteeElementListV1>, Refusal> {
        self.sign_in.user(operation.user.as_ref(), caller.now)?;
        let messages = self.elements_of(&operation.reportee).into_iter().filter(is_message);
        let (from, to) = (operation.from_date.as_ref(), operation.to_date.as_ref());
        Ok(Some(in_older_form(messages.filter(|it| is_within(it, from, to)))))
    }

    /// The messages that go by the reference, and those that answer the submission that does.
    pub(super) fn get_correspondence_list_for_archive_ref(
        &mut self,
        caller: &Caller,
        operation: GetCorrespondenceListForArchiveRef,
    ) -> Result<Option<ReporteeElementListV1>, Refusal> {
        self.sign_in.user(operation.user.as_ref(), caller.now)?;
        let letters = self.inbox.letters().filter(|letter| {
            let own = letter.archived.as_ref().map(|archived| &archived.reference);
            let mut references = letter.content.archive_reference.iter().chain(own);
            references.any(|reference| reference.eq_ignore_ascii_case(&operation.archive_reference))
        });
        let numbers: Vec<Option<i32>> = letters.map(|letter| of_letter(letter).reportee_element_id).collect();
        let elements = self.elements_of(&operation.reportee).into_iter();
        let messages = elements.filter(|it| is_message(it) && numbers.contains(&it.reportee_element_id));
        let (from, to) = (operation.from_date.as_ref(), operation.to_date.as_ref());
        Ok(Some(in_older_form(messages.filter(|it| is_within(it, from, to)))))
    }

    pub(super) fn delete_reportee_element(
        &mut self,
        caller: &Caller,
        operation: DeleteReporteeElement,
    ) -> Result<Option<ReporteeElementDeleted>, Refusal> {
        self.sign_in.user(operation.user.as_ref(), caller.now)?;
        let code = operation.reportee_element_code.as_str();
        let number = |prefix| code.strip_prefix(prefix).and_then(|number: &str| number.parse().ok());
        let is_deleted = match (number("A2E"), number("A2A")) {
            (Some(number), _) => {
                let is_it = |letter: &Letter| letter.archived.is_none() && letter.number == number;
                self.shipments.delete(number, false) || self.inbox.delete(is_it)
            }
            (None, Some(number)) => {
                let is_it = |letter: &Letter| letter.archived.as_ref().is_some_and(|it| it.number == number);
                self.shipments.delete(number, true) || self.inbox.delete(is_it)
            }
            // There is nothing of the first Altinn here.
            (None, None) => false,
        };
        if is_deleted {
            Ok(Some(ReporteeElementDeleted::new()))
        } else {
            Err(Refusal::parameters("reporteeElementCode"))
        }
    }

    /// What lies in a message box.
    fn elements_of(&mut self, reportee: &str) -> Vec<ReporteeElement> {
        let party = self.parties.number(reportee);
        let letters = self.inbox.letters().filter(|it| it.content.reportee == reportee);
        let shipments = self
            .shipments
            .elements()
            .filter(|(_, it)| it.content.reportee == reportee);
        let lookups = self.lookups.all().filter(|(_, it)| it.reportee == reportee);
        letters
            .map(of_letter)
            .chain(shipments.map(|(number, shipment)| of_shipment(number, shipment)))
            .chain(lookups.map(|(number, lookup)| of_lookup(number, lookup)))
            .map(|mut element| {
                if let Some(case) = element.case_id.and_then(|number| self.cases.numbered(number)) {
                    element.is_case_archived = Some(case.is_archived());
                    element.parent_case_name = Some(case.name());
                }
                element
            })
            .chain(self.cases.of(reportee).map(Case::element))
            .map(|mut element| {
                element.reportee_element_owner = Some(party);
                element.reportee_name = Some(reportee.to_owned());
                element
            })
            .collect()
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
    element.case_id = message.case_id;
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
    element.last_changed_date = Some(clock::local(shipment.changed));
    element.title = Some(format!("{} {}", task.service_code, task.service_edition));
    element.archive_reference.clone_from(&shipment.archive_reference);
    element.case_id = shipment.content.case_id;
    element.last_change_type = Some(LastChangeType::Saved);
    let (status, task_status) = match shipment.stage() {
        Stage::FormFilling => (ReporteeElementStatus::FillIn, TaskStatus::FormFilling),
        Stage::Signing => (ReporteeElementStatus::SignIn, TaskStatus::Signing),
        Stage::ParallelSigning => (ReporteeElementStatus::SignIn, TaskStatus::ParallelSigning),
        Stage::SendIn => (ReporteeElementStatus::SendIn, TaskStatus::SendIn),
        Stage::Archive => {
            element.archive_id = Some(number);
            element.last_change_type = Some(LastChangeType::Archived);
            (ReporteeElementStatus::Archive, TaskStatus::Archive)
        }
    };
    element.status = Some(status);
    element.task_status = Some(task_status);
    element
}

fn of_lookup(number: i32, lookup: &SandboxLookup) -> ReporteeElement {
    let mut element = ReporteeElement::new();
    element.archive_id = Some(number);
    element.archive_reference = Some(format!("AR{number}"));
    element.correspondence_status = Some(MessageStatus::Default);
    element.external_service_code.clone_from(&lookup.service_code);
    element.last_change_type = Some(LastChangeType::Archived);
    element.last_changed_date = archived_at(lookup);
    element.reportee_element_id = Some(number);
    element.reportee_element_type = Some(ReporteeElementType::LookUp);
    element.status = Some(ReporteeElementStatus::Archive);
    element.title = Some(lookup.title.clone());
    element
}

/// The elements that the older form knows, in that form.
fn in_older_form(elements: impl Iterator<Item = ReporteeElement>) -> ReporteeElementListV1 {
    use ReporteeElementType as Type;
    let known = |element: &ReporteeElement| {
        matches!(
            element.reportee_element_type,
            Some(Type::Correspondence | Type::FormTask)
        )
    };
    let mut list = ReporteeElementListV1::new();
    list.elements = elements
        .filter(known)
        .filter_map(|mut element| {
            // Names that came later.
            if element.correspondence_status == Some(MessageStatus::Archived) {
                element.correspondence_status = Some(MessageStatus::Read);
            }
            if element.task_status == Some(TaskStatus::ParallelSigning) {
                element.task_status = Some(TaskStatus::Signing);
            }
            older_form(element)
        })
        .collect();
    list
}

fn is_message(element: &ReporteeElement) -> bool {
    element.reportee_element_type == Some(ReporteeElementType::Correspondence)
}

fn set(flag: Option<bool>) -> bool {
    flag == Some(true)
}

fn wanted(search: &ReporteeElementSearch, element: &ReporteeElement) -> bool {
    let holds = |text: &Option<String>, part: &Option<String>| {
        part.as_deref().filter(|part| !part.is_empty()).is_none_or(|part| {
            text.as_deref()
                .is_some_and(|text| text.to_lowercase().contains(&part.to_lowercase()))
        })
    };
    let code = element.external_service_code.as_ref();
    let of_service =
        search.service_code_list.is_empty() || code.is_some_and(|code| search.service_code_list.contains(code));
    let case = search.case_id.filter(|case| *case != 0);
    let collaborations = set(search.collection_pages) || set(search.e_dialogue);
    is_in_state(search, element)
        && of_service
        && case.is_none_or(|case| element.case_id == Some(case))
        && (!collaborations || element.reportee_element_type == Some(ReporteeElementType::Collaboration))
        && is_within(element, search.from_date.as_ref(), search.to_date.as_ref())
        && holds(&element.archive_reference, &search.archive_reference)
        && holds(&element.title, &search.search_string)
        && holds(&element.service_owner_code, &search.service_owner_code)
}

/// Whether the element is in one of the states that are looked for; no state means any.
fn is_in_state(search: &ReporteeElementSearch, element: &ReporteeElement) -> bool {
    let is_archived = element.status == Some(ReporteeElementStatus::Archive);
    let is_with_others = element.task_status == Some(TaskStatus::ParallelSigning);
    let states = [
        (search.sent_and_archived, is_archived),
        (search.to_be_processed, !is_archived && !is_with_others),
        (search.to_be_processed_by_others, is_with_others),
    ];
    let mut wanted = states.iter().filter(|(flag, _)| set(*flag)).peekable();
    wanted.peek().is_none() || wanted.any(|(_, is_it)| *is_it)
}

/// Whether the element last changed within a period. .NET's first instant stands for a limit that is not set.
fn is_within(element: &ReporteeElement, from: Option<&DateTime>, to: Option<&DateTime>) -> bool {
    let at = element.last_changed_date.as_ref().map(|at| instant(at, false));
    let from = from.filter(|at| !at.is_unset()).map(|at| instant(at, false));
    let to = to.filter(|at| !at.is_unset()).map(|at| instant(at, true));
    from.is_none_or(|from| at >= Some(from)) && to.is_none_or(|to| at <= Some(to))
}
