//! What is filled in beforehand.

use super::clock::instant;
use super::{Altinn2, Caller, Refusal, Route, clock, route, soap};
use crate::date_time::DateTime;
use crate::identity::Reportee;
use crate::sandbox::{SandboxPrefilledForm, SandboxPrefilledFormTask};
use soap::prefill::{
    GetPrefillData, GetPrefillDataV1, PrefillData, PrefillDataV1, PrefillIdentityField, PrefillStatus, PrefilledForm,
    PrefilledFormTask, PrefilledFormTaskV1,
};

pub(super) const ROUTES: &[Route] = &[
    route!(GetPrefillData, get_prefill_data),
    route!(GetPrefillDataV1, get_prefill_data_v1),
];

impl Altinn2 {
    /// The main form of the last form task, or the forms that are asked for.
    pub(super) fn get_prefill_data(
        &mut self,
        caller: &Caller,
        operation: GetPrefillData,
    ) -> Result<Option<PrefillData>, Refusal> {
        self.sign_in.user(operation.user.as_ref(), caller.now)?;
        let ids = &operation.data_format_ids;
        let service = (
            operation.external_service_code.as_str(),
            operation.external_service_edition_code,
        );
        let valid = self.prefilled(&operation.reportee, service, caller.now);
        let has = |registers: bool| valid.iter().any(|it| is_from_registers(it) == registers);
        let mut data = PrefillData::new();
        data.is_found = Some(!valid.is_empty());
        data.is_found_in_registers = Some(has(true));
        data.is_found_at_service_owner = Some(has(false));
        let is_wanted = |(index, form): &(usize, &SandboxPrefilledForm)| {
            if ids.is_empty() {
                *index == 0
            } else {
                ids.contains(&form.data_format_id)
            }
        };
        data.form_tasks = valid.last().map(|it| form_task(it, is_wanted)).into_iter().collect();
        Ok(Some(data))
    }

    /// All valid form tasks of the service owner, with all their forms.
    pub(super) fn get_prefill_data_v1(
        &mut self,
        caller: &Caller,
        operation: GetPrefillDataV1,
    ) -> Result<Option<PrefillDataV1>, Refusal> {
        self.sign_in.user(operation.user.as_ref(), caller.now)?;
        let mut data = PrefillDataV1::new();
        if Reportee::parse(&operation.reportee).is_err() {
            data.status = Some(PrefillStatus::InvalidInput);
            return Ok(Some(data));
        }
        let service = (
            operation.external_service_code.as_str(),
            operation.external_service_edition_code,
        );
        let valid = self.prefilled(&operation.reportee, service, caller.now);
        let of_owner = valid.into_iter().filter(|it| !is_from_registers(it));
        data.form_tasks = of_owner.map(|it| in_older_form(it, form_task(it, |_| true))).collect();
        data.status = Some(if data.form_tasks.is_empty() {
            PrefillStatus::NotFound
        } else {
            PrefillStatus::Found
        });
        Ok(Some(data))
    }

    /// What holds now, for a reportee and a service.
    fn prefilled(&self, reportee: &str, service: (&str, i32), now: i64) -> Vec<&SandboxPrefilledFormTask> {
        let now = instant(&clock::local(now), false);
        let holds = |it: &&SandboxPrefilledFormTask| {
            it.reportee == reportee
                && (it.service_code.as_str(), it.service_edition_code) == service
                && it.valid_from.as_ref().is_none_or(|from| instant(from, false) <= now)
                && it.valid_to.as_ref().is_none_or(|to| instant(to, true) >= now)
        };
        self.prefilled.iter().filter(holds).collect()
    }
}

fn is_from_registers(task: &SandboxPrefilledFormTask) -> bool {
    task.is_from_registers == Some(true)
}

fn form_task(
    setup: &SandboxPrefilledFormTask,
    is_wanted: impl Fn(&(usize, &SandboxPrefilledForm)) -> bool,
) -> PrefilledFormTask {
    let mut task = PrefilledFormTask::new();
    task.external_service_edition_code = Some(setup.service_edition_code);
    task.external_service_code = Some(setup.service_code.clone());
    task.reportee = Some(setup.reportee.clone());
    task.service_owner_code.clone_from(&setup.service_owner_code);
    let forms = setup.forms.iter().enumerate().filter(is_wanted);
    task.forms = forms
        .map(|(_, form)| {
            let mut told = PrefilledForm::new();
            told.data_format_version = Some(form.data_format_version);
            told.data_format_id = Some(form.data_format_id.clone());
            told.form_data = Some(form.form_data.clone());
            told
        })
        .collect();
    let fields = setup.identity_fields.iter().enumerate();
    task.identity_fields = fields
        .map(|(index, value)| {
            let mut field = PrefillIdentityField::new();
            field.value = Some(value.clone());
            field.index = Some((index + 1).to_string());
            field
        })
        .collect();
    task
}

fn in_older_form(setup: &SandboxPrefilledFormTask, newer: PrefilledFormTask) -> PrefilledFormTaskV1 {
    let unset = || DateTime::from_unix_millis(0);
    let from = setup.valid_from.clone().or_else(clock::unset).unwrap_or_else(unset);
    let to = DateTime::parse("9999-12-31T23:59:59").ok();
    let to = setup.valid_to.clone().or(to).unwrap_or_else(unset);
    let mut task = PrefilledFormTaskV1::new();
    task.external_service_edition_code = newer.external_service_edition_code;
    task.valid_from_date = Some(from);
    task.valid_to_date = Some(to);
    task.external_service_code = newer.external_service_code;
    task.reportee = newer.reportee;
    task.service_owner_code = newer.service_owner_code;
    task.forms = newer.forms;
    task.identity_fields = newer.identity_fields;
    task
}
