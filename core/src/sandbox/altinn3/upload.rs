//! New data elements: the older call, which every app has, and the newer one.

use super::app::Call;
use super::data::{self, NewElement};
use super::instances::StoredInstance;
use super::{Ids, answer, query};
use crate::altinn3::app::{AppDataType, UploadedData};
use crate::http::Response;
use crate::rest::multipart::parse_file_name;
use serde_json::{Value as Json, json};

/// Why an upload is refused. The two calls say it in ways of their own.
enum Refused {
    /// Something about the file.
    File { code: &'static str, description: String },
    /// Something about the request.
    Request { title: &'static str, detail: String },
    /// The same answer for both.
    Plainly(Response),
}

/// Answers `POST data/type/{dataType}`.
pub(super) fn by_type(
    stored: &mut StoredInstance,
    call: &Call<'_>,
    ids: &mut Ids,
    data_type: &str,
) -> Result<Response, Response> {
    let guid = upload(stored, call, ids, data_type).map_err(|refused| match refused {
        Refused::File { code, description } => {
            let issues = json!({"uploadValidationIssues": [issue(code, &description)]});
            answer::problem(400, "File validation failed", "Common checks failed", issues)
        }
        Refused::Request { title, detail } => answer::problem(400, title, &detail, json!({})),
        Refused::Plainly(response) => response,
    })?;
    let mut uploaded = UploadedData::new(guid);
    uploaded.instance = Some(stored.seen(call.act.now));
    Ok(answer::message(201, uploaded))
}

/// Answers `POST data?dataType=`. What is wrong comes as a text; as a list of issues where the app chose that.
pub(super) fn older(stored: &mut StoredInstance, call: &Call<'_>, ids: &mut Ids) -> Result<Response, Response> {
    let query = query::pairs(call.request.query());
    let Some(data_type) = query::find(&query, "dataType").filter(|it| !it.trim().is_empty()) else {
        return Err(answer::plain(400, "Element type must be provided."));
    };
    let guid = upload(stored, call, ids, data_type).map_err(|refused| {
        let (code, description) = match refused {
            Refused::File { code, description } => (code, description),
            Refused::Request { title, detail } => (title, detail),
            Refused::Plainly(response) => return response,
        };
        let features = call.act.app.metadata.features.as_ref();
        let listed = features.and_then(|it| it.get("jsonObjectInDataResponse")?.as_bool());
        if listed == Some(true) {
            answer::json_text(400, &json!([issue(code, &description)]).to_string())
        } else {
            answer::plain(400, description)
        }
    })?;
    let instance = stored.seen(call.act.now);
    let element = instance.data.into_iter().find(|it| it.id == guid);
    let element = element.ok_or_else(answer::not_found)?;
    let links = element.self_links.as_ref();
    let location = links.and_then(|it| it.apps.clone()).unwrap_or_default();
    Ok(answer::message(201, element).header("Location", location))
}

fn issue(code: &str, description: &str) -> Json {
    json!({"severity": 1, "code": code, "description": description, "source": "DataRestrictionValidation"})
}

/// Checks an upload and stores it; gives the GUID of the new element.
fn upload(stored: &mut StoredInstance, call: &Call<'_>, ids: &mut Ids, data_type: &str) -> Result<String, Refused> {
    data::changeable(stored, call).map_err(Refused::Plainly)?;
    let data_types = &call.act.app.metadata.data_types;
    let Some(data_type) = data_types.iter().find(|it| it.id.eq_ignore_ascii_case(data_type)) else {
        let detail = format!(
            "Element type {data_type} not allowed for instance {}.",
            stored.instance.id
        );
        return Err(Refused::Request {
            title: "Bad Request",
            detail,
        });
    };
    let content_type = call.request.get("content-type").unwrap_or_default();
    let file_name = call.request.get("content-disposition").and_then(parse_file_name);
    file(call, data_type, content_type, file_name.as_deref())?;
    let elements = stored.instance.data.iter();
    let there = elements
        .filter(|it| it.data_type.as_ref() == Some(&data_type.id))
        .count();
    let most = data_type.max_count.and_then(|most| usize::try_from(most).ok());
    if let Some(most) = most.filter(|most| *most > 0 && there >= *most) {
        return Err(Refused::File {
            code: "TooManyDataElementsOfType",
            description: format!("There may be {most} of {}", data_type.id),
        });
    }
    let new = NewElement {
        data_type,
        content_type: content_type.to_owned(),
        // A name is a name: slashes are none of it.
        file_name: file_name.map(|name| name.replace('/', "_")),
        content: call.request.body.clone(),
    };
    Ok(data::add(stored, &call.act, ids, new))
}

/// Name, media type and size.
fn file(call: &Call<'_>, data_type: &AppDataType, content_type: &str, name: Option<&str>) -> Result<(), Refused> {
    let attached = data_type.app_logic.is_none();
    if attached && !name.is_some_and(|name| name.contains('.')) {
        let text =
            "Invalid data provided. Error: The Content-Disposition header must contain a filename with an extension";
        return Err(Refused::File {
            code: "MissingFileName",
            description: text.to_owned(),
        });
    }
    if !data::is_allowed(data_type, content_type) {
        return Err(Refused::File {
            code: "ContentTypeNotAllowed",
            description: format!("Invalid content type: {content_type}"),
        });
    }
    let limit = data_type.max_size.map(|megabytes| i64::from(megabytes) * 1024 * 1024);
    let size = i64::try_from(call.request.body.len()).unwrap_or(i64::MAX);
    if let Some(limit) = limit.filter(|limit| size > *limit) {
        let detail = format!("The file is larger than the {limit} bytes of the data type");
        return Err(if call.act.library().is_modern() {
            Refused::Plainly(answer::problem(413, "Request too large", &detail, json!({})))
        } else {
            Refused::Request {
                title: "Bad Request",
                detail,
            }
        });
    }
    if attached && size == 0 {
        return Err(Refused::Request {
            title: "Invalid data",
            detail: "Invalid data provided. Error: The file is zero bytes.".to_owned(),
        });
    }
    Ok(())
}
