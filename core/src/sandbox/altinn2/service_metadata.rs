//! Which services there are, the XSDs of their forms, and code lists.

use super::{Altinn2, Caller, Refusal, Route, route, soap};
use crate::sandbox::{SandboxFormSet, SandboxSetup};
use soap::service_metadata::{
    AvailableService, AvailableServiceV1, AvailableServiceV2, AvailableServices, AvailableServicesV1,
    AvailableServicesV2, CodeList, CodeListRow, FilterMatchType, FormTaskSchemaDefinitions, GetAvailableServices,
    GetAvailableServicesV1, GetAvailableServicesV2, GetCodeList, GetFilteredCodeList, GetFormTaskSchemaDefinitions,
};

pub(super) const ROUTES: &[Route] = &[
    route!(GetAvailableServices, get_available_services),
    route!(GetAvailableServicesV2, get_available_services_v2),
    route!(GetAvailableServicesV1, get_available_services_v1),
    route!(GetFormTaskSchemaDefinitions, get_form_task_schema_definitions),
    route!(GetCodeList, get_code_list),
    route!(GetFilteredCodeList, get_filtered_code_list),
];

/// What is known about forms.
#[derive(Debug, Clone)]
pub(super) struct Metadata {
    form_sets: Vec<SandboxFormSet>,
    code_lists: Vec<CodeList>,
}

impl Metadata {
    pub(super) fn new(setup: &SandboxSetup) -> Self {
        Self {
            form_sets: setup.form_sets.clone(),
            code_lists: setup.code_lists.clone(),
        }
    }

    /// The list of that name: in the version asked for, or the newest one, and in the language asked for, or any.
    fn code_list(&self, name: &str, version: Option<i32>, language: Option<i32>) -> Option<&CodeList> {
        // Zero is .NET's value for a number that was not given.
        let (version, language) = (version.filter(|it| *it != 0), language.filter(|it| *it != 0));
        let lists = self.code_lists.iter().filter(|list| {
            list.code_list_name.as_deref() == Some(name)
                && (version.is_none() || list.code_list_version == version)
                && (language.is_none() || list.language_type_id == language)
        });
        lists.max_by_key(|list| list.code_list_version)
    }
}

impl Altinn2 {
    pub(super) fn get_available_services(
        &mut self,
        _: &Caller,
        _: GetAvailableServices,
    ) -> Result<Option<AvailableServices>, Refusal> {
        let mut available = AvailableServices::new();
        available.services.clone_from(&self.services);
        available.status_message = Some(format!(
            "{} services found for specified input parameters.",
            self.services.len()
        ));
        Ok(Some(available))
    }

    pub(super) fn get_available_services_v2(
        &mut self,
        _: &Caller,
        _: GetAvailableServicesV2,
    ) -> Result<Option<AvailableServicesV2>, Refusal> {
        let mut available = AvailableServicesV2::new();
        available.services = self.services.iter().map(second_version).collect();
        Ok(Some(available))
    }

    pub(super) fn get_available_services_v1(
        &mut self,
        _: &Caller,
        _: GetAvailableServicesV1,
    ) -> Result<Option<AvailableServicesV1>, Refusal> {
        let mut available = AvailableServicesV1::new();
        available.services = self.services.iter().map(first_version).collect();
        Ok(Some(available))
    }

    /// Altinn documents no refusal: a form set that is not there has no forms.
    pub(super) fn get_form_task_schema_definitions(
        &mut self,
        _: &Caller,
        operation: GetFormTaskSchemaDefinitions,
    ) -> Result<Option<FormTaskSchemaDefinitions>, Refusal> {
        let is_it = |set: &&SandboxFormSet| {
            set.service_code == operation.external_service_code
                && set.service_edition_code == operation.external_service_edition_code
        };
        let mut definitions = FormTaskSchemaDefinitions::new();
        if let Some(set) = self.metadata.form_sets.iter().find(is_it) {
            definitions.forms.clone_from(&set.forms);
        }
        Ok(Some(definitions))
    }

    pub(super) fn get_code_list(&mut self, _: &Caller, operation: GetCodeList) -> Result<Option<CodeList>, Refusal> {
        let (version, language) = (operation.code_list_version, operation.language_id);
        Ok(self
            .metadata
            .code_list(&operation.code_list_name, version, language)
            .cloned())
    }

    pub(super) fn get_filtered_code_list(
        &mut self,
        _: &Caller,
        operation: GetFilteredCodeList,
    ) -> Result<Option<CodeList>, Refusal> {
        let (version, language) = (operation.code_list_version, operation.language_id);
        let list = self
            .metadata
            .code_list(&operation.code_list_name, version, language)
            .cloned();
        Ok(list.map(|mut list| {
            list.rows.retain(|row| passes(row, &operation));
            list
        }))
    }
}

/// Whether a row passes all filters. `DEFAULT`, whose meaning Altinn does not document, is `EXACT` here.
fn passes(row: &CodeListRow, filters: &GetFilteredCodeList) -> bool {
    let fits = |value: &Option<String>, filter: &Option<String>| {
        let (value, filter) = (value.as_deref().unwrap_or_default(), filter.as_deref());
        filter
            .filter(|filter| !filter.is_empty())
            .is_none_or(|filter| match &filters.filter_match_type {
                Some(FilterMatchType::StartsWith) => value.starts_with(filter),
                Some(FilterMatchType::EndsWith) => value.ends_with(filter),
                Some(FilterMatchType::Contains) => value.contains(filter),
                _ => value == filter,
            })
    };
    fits(&row.code, &filters.code)
        && fits(&row.value1, &filters.value1_filter)
        && fits(&row.value2, &filters.value2_filter)
        && fits(&row.value3, &filters.value3_filter)
}

/// A service as the second version tells of it.
fn second_version(service: &AvailableService) -> AvailableServiceV2 {
    let mut told = AvailableServiceV2::new();
    told.build_package_version = service.build_package_version;
    told.external_service_code.clone_from(&service.external_service_code);
    told.external_service_edition_code = service.external_service_edition_code;
    told.is_matched = service.is_matched;
    told.service_edition_version_id = service.service_edition_version_id;
    told.service_edition_version_name
        .clone_from(&service.service_edition_version_name);
    told.service_name.clone_from(&service.service_name);
    told.service_owner_code.clone_from(&service.service_owner_code);
    told.service_owner_name.clone_from(&service.service_owner_name);
    told.service_type.clone_from(&service.service_type);
    told.valid_from.clone_from(&service.valid_from);
    told.valid_to.clone_from(&service.valid_to);
    told
}

/// A service as the first version tells of it.
fn first_version(service: &AvailableService) -> AvailableServiceV1 {
    let mut told = AvailableServiceV1::new();
    told.build_package_version = service.build_package_version;
    told.external_service_code.clone_from(&service.external_service_code);
    told.external_service_edition_code = service.external_service_edition_code;
    told.service_edition_version_id = service.service_edition_version_id;
    told.service_edition_version_name
        .clone_from(&service.service_edition_version_name);
    told.service_name.clone_from(&service.service_name);
    told.service_owner_code.clone_from(&service.service_owner_code);
    told.service_owner_name.clone_from(&service.service_owner_name);
    told.valid_from.clone_from(&service.valid_from);
    told.valid_to.clone_from(&service.valid_to);
    told
}
