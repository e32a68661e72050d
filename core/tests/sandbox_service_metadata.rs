//! What the sandbox tells of services, their forms and code lists, in both flavours.
#![cfg(feature = "sandbox")]
#![allow(clippy::unwrap_used, clippy::indexing_slicing)] // a test may fail

#[path = "support/client.rs"]
mod client;

use altinnkit_core::altinn2::soap::service_metadata::{
    AvailableService, CodeList, CodeListRow, FilterMatchType, FormSchemaDefinition, GetAvailableServices,
    GetAvailableServicesV1, GetAvailableServicesV2, GetCodeList, GetFilteredCodeList, GetFormTaskSchemaDefinitions,
    SchemaFiles, ServiceType,
};
use altinnkit_core::date_time::DateTime;
use altinnkit_core::environment::Environment;
use altinnkit_core::error::ErrorCode;
use altinnkit_core::function::Function as _;
use altinnkit_core::operation::Operation as _;
use altinnkit_core::sandbox::{SandboxFormSet, SandboxSetup};
use altinnkit_core::session::{Session, UsernameToken};
use client::{Client, sessions};

const XSD: &str = "<?xml version=\"1.0\" encoding=\"utf-16\"?><xs:schema \
                   xmlns:xs=\"http://www.w3.org/2001/XMLSchema\"><!-- æ < & --></xs:schema>";

fn service(code: &str, edition: i32, kind: ServiceType) -> AvailableService {
    let mut service = AvailableService::new();
    service.build_package_version = Some(3);
    service.external_service_code = Some(code.into());
    service.external_service_edition_code = Some(edition);
    service.is_matched = Some(false);
    service.service_edition_version_id = Some(900_001);
    service.service_edition_version_name = Some("Utgave".into());
    service.service_name = Some(format!("Tjeneste {code}"));
    service.service_owner_code = Some("PRØ".into());
    service.service_owner_name = Some("Prøveetaten".into());
    service.service_type = Some(kind);
    service.valid_from = DateTime::parse("2017-10-18T11:07:01.017").ok();
    service.valid_to = DateTime::parse("2047-10-18T00:29:00").ok();
    service
}

fn code_list(version: i32, language: i32, rows: &[(&str, &str)]) -> CodeList {
    let mut list = CodeList::new();
    list.code_list_id = Some(version * 10_000 + language);
    list.code_list_name = Some("Kommuner".into());
    list.code_list_version = Some(version);
    list.language_type_id = Some(language);
    list.rows = rows
        .iter()
        .map(|(code, value)| {
            let mut row = CodeListRow::new();
            row.code = Some((*code).into());
            row.value1 = Some((*value).into());
            row
        })
        .collect();
    list
}

fn setup() -> SandboxSetup {
    let mut setup = SandboxSetup::new();
    setup.services = vec![
        service("3225", 2, ServiceType::Reporting),
        service("4503", 1, ServiceType::Correspondence),
    ];
    let mut forms = Vec::new();
    for (number, id) in [(1, "1079"), (2, "1081")] {
        let mut form = FormSchemaDefinition::new();
        form.data_format_id = Some(id.into());
        form.data_format_version = Some(10_420);
        form.data_format_xsd = Some(XSD.into());
        form.logical_form_id = Some(number);
        forms.push(form);
    }
    let mut set = SandboxFormSet::new("3225".into(), 2);
    set.forms = forms;
    setup.form_sets = vec![set];
    setup.code_lists = vec![
        code_list(1, 1044, &[("0301", "Oslo")]),
        code_list(2, 1044, &[("0301", "Oslo"), ("4601", "Bergen"), ("1103", "Stavanger")]),
        code_list(2, 1033, &[("0301", "Oslo"), ("4601", "Bergen (city)")]),
    ];
    setup
}

#[test]
fn all_versions_tell_of_the_same_services() {
    for session in sessions() {
        let mut client = Client::new(session, setup());
        let first = client.ask(&GetAvailableServicesV1::new()).unwrap().services;
        let second = client.ask(&GetAvailableServicesV2::new()).unwrap().services;
        assert_eq!((first.len(), second.len()), (2, 2));
        for ((service, first), second) in setup().services.into_iter().zip(first).zip(second) {
            assert_eq!(first.external_service_code, service.external_service_code);
            assert_eq!(first.service_owner_name, service.service_owner_name);
            assert_eq!(first.valid_to, service.valid_to);
            assert_eq!(second.service_type, service.service_type);
            assert_eq!(
                second.external_service_edition_code,
                service.external_service_edition_code
            );
            assert_eq!(
                second.service_edition_version_name,
                service.service_edition_version_name
            );
            assert_eq!(second.valid_from, service.valid_from);
            assert_eq!((first.build_package_version, second.is_matched), (Some(3), Some(false)));
        }
    }
    let [basic, ws] = sessions();
    let third = Client::new(basic, setup()).ask(&GetAvailableServices::new()).unwrap();
    assert_eq!(third.services, setup().services);
    // The third version is not there on WS.
    let moment = Client::new(ws.clone(), setup()).moment();
    let error = GetAvailableServices::new().request(&ws, &moment).unwrap_err();
    assert_eq!(error.code, ErrorCode::UnsupportedFlavour);
}

#[test]
fn the_xsds_of_a_form_set_become_files() {
    for session in sessions() {
        let mut client = Client::new(session, setup());
        let definitions = client
            .ask(&GetFormTaskSchemaDefinitions::new("3225".into(), 2))
            .unwrap();
        assert_eq!(definitions.forms, setup().form_sets[0].forms);
        let list = SchemaFiles::new(definitions)
            .call(&client.session, &client.moment())
            .unwrap();
        let names: Vec<&str> = list.files.iter().map(|file| file.name.as_str()).collect();
        assert_eq!(names, ["1079-10420.xsd", "1081-10420.xsd"]);
        let other = client
            .ask(&GetFormTaskSchemaDefinitions::new("3225".into(), 1))
            .unwrap();
        assert!(other.forms.is_empty());
    }
}

#[test]
fn a_code_list_comes_in_its_newest_version_and_the_language_of_the_session() {
    for session in sessions() {
        let mut client = Client::new(session, setup());
        let list = client.ask(&GetCodeList::new("Kommuner".into())).unwrap();
        assert_eq!((list.code_list_version, list.language_type_id), (Some(2), Some(1044)));
        assert_eq!(list.rows.len(), 3);
        let mut older = GetCodeList::new("Kommuner".into());
        older.code_list_version = Some(1);
        assert_eq!(client.ask(&older).unwrap(), setup().code_lists[0]);
        let mut english = GetCodeList::new("Kommuner".into());
        english.language_id = Some(1033);
        assert_eq!(client.ask(&english).unwrap(), setup().code_lists[2]);
        let error = client.ask(&GetCodeList::new("Fylker".into())).unwrap_err();
        assert_eq!(error.code, ErrorCode::EmptyResult);
    }
}

#[test]
fn filters_are_held_against_codes_and_values() {
    use FilterMatchType as By;
    for session in sessions() {
        let mut client = Client::new(session, setup());
        let mut codes = |by: Option<FilterMatchType>, code: Option<&str>, value: Option<&str>| -> Vec<String> {
            let mut ask = GetFilteredCodeList::new("Kommuner".into());
            ask.filter_match_type = by;
            ask.code = code.map(Into::into);
            ask.value1_filter = value.map(Into::into);
            let list = client.ask(&ask).unwrap();
            list.rows.into_iter().filter_map(|row| row.code).collect()
        };
        assert_eq!(codes(None, None, None), ["0301", "4601", "1103"]);
        assert_eq!(codes(Some(By::Exact), Some("4601"), None), ["4601"]);
        assert_eq!(codes(Some(By::Exact), Some("46"), None), [""; 0]);
        assert_eq!(codes(Some(By::StartsWith), Some("11"), None), ["1103"]);
        assert_eq!(codes(Some(By::EndsWith), Some("01"), None), ["0301", "4601"]);
        assert_eq!(codes(Some(By::Contains), None, Some("er")), ["4601", "1103"]);
        assert_eq!(codes(Some(By::Contains), Some("03"), Some("er")), ["1103"]);
        assert_eq!(codes(Some(By::Default), Some("0301"), None), ["0301"]);
    }
}

#[test]
fn only_the_filtered_code_list_comes_without_credentials() {
    let bare = Session::new(Environment::Tt02);
    let mut client = Client::new(bare.clone(), setup());
    assert_eq!(
        client
            .ask(&GetFilteredCodeList::new("Kommuner".into()))
            .unwrap()
            .rows
            .len(),
        3
    );
    let error = GetCodeList::new("Kommuner".into())
        .request(&bare, &client.moment())
        .unwrap_err();
    assert_eq!(error.code, ErrorCode::MissingCredentials);

    let stranger = Session::new(Environment::Tt02);
    for session in [
        stranger.clone().with_system("1234", "wrong"),
        stranger.with_username_token(UsernameToken::new("1234", "wrong")),
    ] {
        let mut client = Client::new(session, setup());
        let error = client.ask(&GetCodeList::new("Kommuner".into())).unwrap_err();
        assert_eq!(error.code, ErrorCode::WrongCredentials);
        let error = client.ask(&GetAvailableServicesV2::new()).unwrap_err();
        assert_eq!(error.code, ErrorCode::WrongCredentials);
    }
}
