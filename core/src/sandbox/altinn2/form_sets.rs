//! What form tasks are made of, in the work list and in the archive.

use super::older_form::older_form;
use super::shipments::{Shipment, attachment_number, form_number};
use super::{Altinn2, Caller, Refusal, Route, clock, route, soap};
use soap::correspondence::AttachmentDestination;
use soap::intermediary_inbound::{FormTaskAttachment, FormTaskForm};
use soap::reportee_element_list::{
    FormSetData, FormSetElement, FormSetElements, FormSetElementsV1, FormSetForm, FormSetItemType,
    FormValidationStatus, GetFormSetData, GetFormSetElements, GetFormSetElementsV1,
};

pub(super) const ROUTES: &[Route] = &[
    route!(GetFormSetElements, get_form_set_elements),
    route!(GetFormSetElementsV1, get_form_set_elements_v1),
    route!(GetFormSetData, get_form_set_data),
];

impl Altinn2 {
    pub(super) fn get_form_set_elements(
        &mut self,
        caller: &Caller,
        operation: GetFormSetElements,
    ) -> Result<Option<FormSetElements>, Refusal> {
        self.sign_in.user(operation.user.as_ref(), caller.now)?;
        Ok(self.form_set(operation.reportee_element_id))
    }

    pub(super) fn get_form_set_elements_v1(
        &mut self,
        caller: &Caller,
        operation: GetFormSetElementsV1,
    ) -> Result<Option<FormSetElementsV1>, Refusal> {
        self.sign_in.user(operation.user.as_ref(), caller.now)?;
        Ok(self.form_set(operation.reportee_element_id).and_then(older_form))
    }

    pub(super) fn get_form_set_data(
        &mut self,
        caller: &Caller,
        operation: GetFormSetData,
    ) -> Result<Option<FormSetData>, Refusal> {
        self.sign_in.user(operation.user.as_ref(), caller.now)?;
        let element = operation.reportee_element_id;
        let Some(shipment) = self.form_task(element) else {
            return Ok(None);
        };
        let mut data = FormSetData::new();
        let forms = shipment.content.form_task.forms.iter().enumerate();
        data.forms = forms
            .map(|(index, form)| {
                let mut told = FormSetForm::new();
                told.data_format_id = Some(form.data_format_id.clone());
                told.data_format_version = Some(form.data_format_version);
                told.form_data = Some(form.form_data.clone());
                told.form_id = Some(form_number(element, index));
                told
            })
            .collect();
        Ok(Some(data))
    }

    fn form_task(&self, element: i32) -> Option<&Shipment> {
        let mut elements = self.shipments.elements();
        elements.find(|(number, _)| *number == element).map(|(_, it)| it)
    }

    fn form_set(&self, element: i32) -> Option<FormSetElements> {
        let shipment = self.form_task(element)?;
        let forms = shipment.content.form_task.forms.iter().enumerate();
        let forms = forms.map(|(index, form)| of_form(form_number(element, index), form));
        let attachments = shipment.content.attachments.iter().enumerate();
        let attachments = attachments.map(|(index, it)| of_attachment(attachment_number(element, index), it));
        let mut set = FormSetElements::new();
        set.elements = forms
            .chain(attachments)
            .map(|mut item| {
                item.created_date_time = Some(clock::local(shipment.at));
                item.is_added_after_form_fillin = Some(false);
                item.is_associated_to_form_set = Some(true);
                item
            })
            .collect();
        Some(set)
    }
}

fn of_form(number: i32, form: &FormTaskForm) -> FormSetElement {
    let mut item = FormSetElement::new();
    item.is_signing_mandatory = Some(true);
    item.item_id = Some(number);
    item.item_name = Some(form.data_format_id.clone());
    item.item_type = Some(match form.parent_reference {
        None | Some(0) => FormSetItemType::MainForm,
        Some(_) => FormSetItemType::SubForm,
    });
    // Forms that fail never get this far; those that are not complete were not looked at.
    item.validation_status = Some(if form.completed {
        FormValidationStatus::Valid
    } else {
        FormValidationStatus::NotValidated
    });
    item
}

fn of_attachment(number: i32, attachment: &FormTaskAttachment) -> FormSetElement {
    let mut item = FormSetElement::new();
    item.destination_type = Some(AttachmentDestination::ShowToAll);
    item.is_signing_mandatory = Some(false);
    item.item_id = Some(number);
    item.item_name = attachment.name.clone().or_else(|| Some(attachment.file_name.clone()));
    item.item_type = Some(FormSetItemType::BinaryAttachment);
    item.validation_status = Some(FormValidationStatus::NotApplicable);
    item
}
