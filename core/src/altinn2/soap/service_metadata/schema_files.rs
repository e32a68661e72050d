//! The XSDs of a form set, as files.

use super::{FormSchemaDefinition, FormTaskSchemaDefinitions};
use crate::error::{Error, ErrorCode};
use crate::function::{Function, FunctionDescription};
use crate::message::xml::refused;
use crate::operation::Moment;
use crate::session::Session;
use crate::xml::{Event, Limits, Reader};
use altinnkit_macros::message;
use std::collections::BTreeMap;

/// Makes files of the XSDs of a form set, ready to be written as UTF-8.
///
/// Every XSD is read to its end first: one that is broken, or no XSD at all, is refused with the path of its form.
#[message(case = "camel")]
pub struct SchemaFiles {
    /// What `get_form_task_schema_definitions` answered.
    pub definitions: FormTaskSchemaDefinitions,
    /// Data format of the main form, when the program knows it. Altinn's answer does not say which form is the main one; the
    /// service's documentation does.
    pub main_data_format_id: Option<String>,
}

/// The XSDs of a form set, as files.
#[message(case = "camel")]
pub struct SchemaFileList {
    /// A file for each form that has an XSD, in Altinn's order.
    pub files: Vec<SchemaFile>,
    /// The forms that Altinn gave no XSD for.
    pub without_xsd: Vec<FormSchemaDefinition>,
}

/// The XSD of a form, as a file.
#[message(case = "camel")]
pub struct SchemaFile {
    /// File name, made of data format and version: ASCII letters, digits, `-` and `_`, and `.xsd`. Safe on every system, and
    /// different from the others' even where case does not count.
    pub name: String,
    /// Content, to be written as UTF-8: that is what its XML declaration says, whatever Altinn's said.
    pub xsd: String,
    /// The form's data format: `dataFormatId` of a submission.
    pub data_format_id: Option<String>,
    /// Version of the data format: `dataFormatVersion` of a submission.
    pub data_format_version: Option<i32>,
    /// Altinn's number of the form.
    pub logical_form_id: Option<i32>,
    /// Whether it is the main form, and not a sub form. Not set when nobody said: neither the program, nor the form set by
    /// having one form only.
    pub is_main_form: Option<bool>,
}

impl Function for SchemaFiles {
    type Output = SchemaFileList;
    const DESCRIPTION: &'static FunctionDescription =
        &FunctionDescription::of::<Self>("altinn2.soap.service_metadata.schema_files");

    fn call(self, session: &Session, _: &Moment) -> Result<SchemaFileList, Error> {
        let forms = self.definitions.forms;
        let main = self.main_data_format_id.as_deref();
        if main.is_some() && forms.iter().all(|form| form.data_format_id.as_deref() != main) {
            return Err(Error::input(
                "mainDataFormatId",
                "is not the data format of any of the forms",
            ));
        }
        let is_alone = forms.len() == 1;
        let mut names = Names::default();
        let mut list = SchemaFileList::new();
        for (index, mut form) in forms.into_iter().enumerate() {
            let xsd = form.data_format_xsd.take().filter(|xsd| !plain(xsd).is_empty());
            let Some(xsd) = xsd else {
                list.without_xsd.push(form);
                continue;
            };
            let xsd = whole(&xsd, &session.limits)
                .map_err(|error| error.at(format!("definitions.forms[{index}].dataFormatXsd")))?;
            let mut file = SchemaFile::new(names.of(&form), xsd);
            file.is_main_form = match main {
                Some(main) => Some(form.data_format_id.as_deref() == Some(main)),
                None => is_alone.then_some(true),
            };
            file.data_format_id = form.data_format_id;
            file.data_format_version = form.data_format_version;
            file.logical_form_id = form.logical_form_id;
            list.files.push(file);
        }
        Ok(list)
    }
}

/// The text without what may stand in front of a document that was cut out of another.
fn plain(text: &str) -> &str {
    text.trim_start_matches(|c: char| c == '\u{feff}' || c.is_ascii_whitespace())
}

/// The XSD as a document in UTF-8, read to its end.
fn whole(text: &str, limits: &Limits) -> Result<String, Error> {
    const DECLARATION: &str = "<?xml version=\"1.0\" encoding=\"utf-8\"?>";
    const XML_SCHEMA: &str = "http://www.w3.org/2001/XMLSchema";
    let text = plain(text);
    // An XML declaration would name the encoding of bytes long gone, mostly `utf-16`.
    let declared = text.strip_prefix("<?xml ").and_then(|rest| rest.split_once("?>"));
    let content = declared.map_or(text, |(_, rest)| rest);
    let mut reader = Reader::new(content.as_bytes(), limits).map_err(refused)?;
    let mut root = None;
    loop {
        match reader.next_event().map_err(refused)? {
            Event::Eof => break,
            Event::Start(start) if root.is_none() => {
                root = Some((start.name.is(XML_SCHEMA, "schema"), start.name.local.to_owned()));
            }
            _ => {}
        }
    }
    match root {
        Some((true, _)) => Ok(format!("{DECLARATION}\n{}", content.trim_start())),
        Some((false, name)) => Err(no_xsd(&format!("its root element is {name}"))),
        None => Err(no_xsd("it is empty")),
    }
}

fn no_xsd(why: &str) -> Error {
    Error::new(ErrorCode::UnexpectedAnswer, format!("is no XSD: {why}"))
}

/// The names given so far in lower case, each with how often it was wanted.
#[derive(Default)]
struct Names(BTreeMap<String, usize>);

impl Names {
    /// A name for the form's file.
    fn of(&mut self, form: &FormSchemaDefinition) -> String {
        /// Longer data formats are cut: most file systems end at 255 bytes.
        const LONGEST: usize = 100;
        // No dots: `con.1.xsd` is a device on Windows, and `.1.xsd` is hidden elsewhere.
        let safe = |c: char| if c.is_ascii_alphanumeric() || c == '-' { c } else { '_' };
        let format = form.data_format_id.as_deref().map_or("", str::trim);
        let format = if format.is_empty() { "form" } else { format };
        let format: String = format.chars().map(safe).take(LONGEST).collect();
        let stem = format!("{format}-{}", form.data_format_version.unwrap_or(0));
        let mut name = stem.clone();
        while self.0.contains_key(&name.to_ascii_lowercase()) {
            let times = self.0.entry(stem.to_ascii_lowercase()).or_default();
            *times += 1;
            name = format!("{stem}-{}", *times + 1);
        }
        self.0.insert(name.to_ascii_lowercase(), 0);
        format!("{name}.xsd")
    }
}
