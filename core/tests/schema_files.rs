//! The XSDs of a form set as files: safe and unique names, whole documents, honest about the main form.

#![allow(clippy::unwrap_used, clippy::indexing_slicing)] // a test may fail

use altinnkit_core::altinn2::soap::service_metadata::{
    FormSchemaDefinition, FormTaskSchemaDefinitions, SchemaFileList, SchemaFiles,
};
use altinnkit_core::environment::Environment;
use altinnkit_core::error::{Error, ErrorCode};
use altinnkit_core::function::Function as _;
use altinnkit_core::operation::Moment;
use altinnkit_core::session::Session;
use std::collections::BTreeSet;

const XSD: &str = "<xs:schema xmlns:xs=\"http://www.w3.org/2001/XMLSchema\"><xs:element name=\"Skjema\"/></xs:schema>";

fn form(id: &str, version: i32, xsd: &str) -> FormSchemaDefinition {
    let mut form = FormSchemaDefinition::new();
    form.data_format_id = Some(id.into());
    form.data_format_version = Some(version);
    form.data_format_xsd = Some(xsd.into());
    form
}

fn files_with(forms: Vec<FormSchemaDefinition>, main: Option<&str>) -> Result<SchemaFileList, Error> {
    let mut definitions = FormTaskSchemaDefinitions::new();
    definitions.forms = forms;
    let mut input = SchemaFiles::new(definitions);
    input.main_data_format_id = main.map(Into::into);
    input.call(&Session::new(Environment::Tt02), &Moment::new(0, [0; 32]))
}

fn files(forms: Vec<FormSchemaDefinition>) -> Result<SchemaFileList, Error> {
    files_with(forms, None)
}

fn names(forms: Vec<FormSchemaDefinition>) -> Vec<String> {
    let list = files(forms).unwrap();
    list.files.into_iter().map(|file| file.name).collect()
}

#[test]
fn a_file_is_named_after_data_format_and_version() {
    let mut definition = form("1079", 10420, XSD);
    definition.logical_form_id = Some(280_698);
    let list = files(vec![definition]).unwrap();
    let file = &list.files[0];
    assert_eq!(file.name, "1079-10420.xsd");
    assert_eq!(file.data_format_id.as_deref(), Some("1079"));
    assert_eq!(file.data_format_version, Some(10420));
    assert_eq!(file.logical_form_id, Some(280_698));
    assert!(list.without_xsd.is_empty());
}

#[test]
fn no_name_leads_out_of_its_folder_or_is_another_file_on_any_system() {
    let hostile = [
        "../../etc/passwd",
        "..\\..\\boot",
        "/abs",
        "C:\\x",
        "con",
        "CON.",
        "nul.txt",
        "a:b",
        "",
        "  ",
        ".",
        "..",
        "skjema\u{202e}dsx",
        "a\0b",
        "melding om prøver",
        &"x".repeat(5000),
    ];
    let names = names(hostile.iter().map(|id| form(id, 1, XSD)).collect());
    for name in &names {
        let stem = name.strip_suffix(".xsd").unwrap();
        let is_safe = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
        assert!(
            stem.len() < 200 && !stem.is_empty() && stem.chars().all(is_safe),
            "{name}"
        );
        let devices = ["con", "prn", "aux", "nul", "com1", "lpt1"];
        assert!(!devices.contains(&stem.to_ascii_lowercase().as_str()), "{name}");
    }
    let folded: BTreeSet<String> = names.iter().map(|name| name.to_ascii_lowercase()).collect();
    assert_eq!(folded.len(), hostile.len());
}

#[test]
fn names_that_would_be_the_same_are_numbered() {
    let forms = [("A", 1), ("a", 1), ("a-1", 2), ("a", 1), ("a.1", 1), ("a_1", 1)];
    let forms = forms.iter().map(|(id, version)| form(id, *version, XSD)).collect();
    assert_eq!(
        names(forms),
        [
            "A-1.xsd",
            "a-1-2.xsd",
            "a-1-2-2.xsd",
            "a-1-3.xsd",
            "a_1-1.xsd",
            "a_1-1-2.xsd"
        ]
    );
}

#[test]
fn a_name_is_found_soon_however_many_forms_want_the_same() {
    let names = names((0..20_000).map(|_| form("1", 1, XSD)).collect());
    assert_eq!(names.last().map(String::as_str), Some("1-1-20000.xsd"));
}

#[test]
fn the_content_is_whole_and_says_utf_8_whatever_altinn_said() {
    let expected = format!("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n{XSD}");
    for front in [
        "",
        "\u{feff}",
        "\r\n  ",
        "<?xml version=\"1.0\" encoding=\"utf-16\"?>\r\n",
        "\u{feff}<?xml version=\"1.0\" encoding=\"UTF-16\" standalone=\"yes\" ?>",
    ] {
        let list = files(vec![form("1", 1, &format!("{front}{XSD}"))]).unwrap();
        assert_eq!(list.files[0].xsd, expected, "{front:?}");
    }
}

#[test]
fn what_is_broken_is_refused_with_the_path_of_its_form() {
    let entity = "<!DOCTYPE a [<!ENTITY b \"c\">]>";
    for (xsd, code) in [
        (XSD.trim_end_matches("</xs:schema>").to_owned(), ErrorCode::MalformedXml),
        (format!("{XSD}{XSD}"), ErrorCode::MalformedXml),
        (XSD.replace("xs:element", "xs:elem&nt"), ErrorCode::MalformedXml),
        (format!("{entity}{XSD}"), ErrorCode::DoctypeRefused),
        ("<html/>".to_owned(), ErrorCode::UnexpectedAnswer),
        ("<schema/>".to_owned(), ErrorCode::UnexpectedAnswer),
        ("Ikke tilgjengelig".to_owned(), ErrorCode::MalformedXml),
    ] {
        let error = files(vec![form("1", 1, XSD), form("2", 1, &xsd)]).unwrap_err();
        assert_eq!(error.code, code, "{xsd}: {error:?}");
        assert_eq!(
            error.path.as_deref(),
            Some("definitions.forms[1].dataFormatXsd"),
            "{xsd}"
        );
    }
}

#[test]
fn a_form_without_an_xsd_is_named_and_holds_nothing_up() {
    let mut nothing = form("2", 1, "");
    nothing.data_format_xsd = None;
    let list = files(vec![form("1", 1, XSD), nothing, form("3", 1, " \n")]).unwrap();
    assert_eq!(list.files.len(), 1);
    let without: Vec<_> = list
        .without_xsd
        .iter()
        .map(|form| form.data_format_id.as_deref())
        .collect();
    assert_eq!(without, [Some("2"), Some("3")]);
}

#[test]
fn the_main_form_is_the_one_that_somebody_named_or_the_only_one() {
    let set = || vec![form("1", 1, XSD), form("2", 1, XSD)];
    let main = |list: SchemaFileList| -> Vec<_> { list.files.into_iter().map(|file| file.is_main_form).collect() };
    assert_eq!(main(files(set()).unwrap()), [None, None]);
    assert_eq!(main(files_with(set(), Some("2")).unwrap()), [Some(false), Some(true)]);
    assert_eq!(main(files(vec![form("1", 1, XSD)]).unwrap()), [Some(true)]);
    let error = files_with(set(), Some("3")).unwrap_err();
    assert_eq!(
        (error.code, error.path.as_deref()),
        (ErrorCode::InvalidInput, Some("mainDataFormatId"))
    );
}
