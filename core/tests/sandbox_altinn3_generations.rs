//! Apps of several versions of the app library in the sandbox: which calls they have, and how they say no.

#![cfg(feature = "sandbox")]
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic)] // a test may fail

#[path = "support/altinn3.rs"]
mod altinn3;

use altinn3::*;
use altinnkit_core::altinn3::app::{AppDataType, ApplicationLogic};

const SCOPES: &str = "altinn:instances.read altinn:instances.write";

/// An app of that version, with a data task and a confirmation.
fn of_version(version: &str, change: impl FnOnce(&mut SandboxApp)) -> World {
    let mut world = World::new(app(|app| {
        app.metadata.altinn_nuget_version = Some(version.to_owned());
        app.tasks = vec!["data".to_owned(), "confirmation".to_owned()];
        change(app);
    }));
    world.sign_in(SCOPES);
    world
}

fn add_sub_form(app: &mut SandboxApp) {
    let mut form = AppDataType::new("underskjema".to_owned());
    form.app_logic = Some(ApplicationLogic::new());
    form.allowed_content_types = vec!["application/xml".to_owned()];
    form.max_count = Some(2);
    app.metadata.data_types.push(form);
}

fn attach(placed: &Placed, name: &str) -> CreateData {
    let (org, app, guid) = placed.address();
    let content = Blob::Bytes(b"%PDF-1.7".to_vec());
    let mut new = CreateData::new(
        org,
        app,
        PARTY,
        guid,
        "vedlegg".into(),
        "application/pdf".into(),
        content,
    );
    new.file_name = Some(name.to_owned());
    new
}

fn sub_form(placed: &Placed, content: &str) -> CreateData {
    let (org, app, guid) = placed.address();
    let content = Blob::Bytes(content.as_bytes().to_vec());
    CreateData::new(
        org,
        app,
        PARTY,
        guid,
        "underskjema".into(),
        "application/xml".into(),
        content,
    )
}

fn drop_data(placed: &Placed, data: &str) -> DeleteData {
    let (org, app, guid) = placed.address();
    DeleteData::new(org, app, PARTY, guid, data.to_owned())
}

fn version(world: &mut World) -> Option<String> {
    let asked = GetApplicationMetadata::new("ttd".into(), "leveranse".into());
    world.call(&asked).unwrap().altinn_nuget_version
}

#[test]
fn version_7_has_the_older_upload_only_and_refuses_with_texts() {
    let mut world = of_version("7.15.0.0", |app| {
        app.calculated_fields = Some(serde_json::json!({"sum": 3}));
        add_sub_form(app);
    });
    assert_eq!(version(&mut world), None, "apps before version 8 do not tell it");
    let placed = world.create();
    let process = world.call(&placed.process()).unwrap();
    assert!(process.process_tasks.is_empty());
    assert!(process.current_task.unwrap().actions.is_none());

    let missing = world.fails(&placed.upload("a.pdf", "application/pdf", b"%PDF-1.7"));
    assert_eq!(missing.code, ErrorCode::NotFound);
    let element = world.call(&attach(&placed, "a.pdf")).unwrap();
    assert_eq!(element.filename.as_deref(), Some("a.pdf"));
    assert_eq!(element.data_type.as_deref(), Some("vedlegg"));

    let refused = world.fails(&placed.next(None));
    assert_eq!(refused.code, ErrorCode::Conflict, "{refused}");
    assert!(
        refused.detail.contains("Cannot complete/close current task Task_1"),
        "{refused}"
    );
    let put = world.call(&placed.put("<skjema/>")).unwrap();
    assert_eq!(put.changed_fields, Some(serde_json::json!({"sum": 3})), "by 303");

    let form = world.call(&sub_form(&placed, "<u/>")).unwrap();
    let refused = world.fails(&drop_data(&placed, &form.id));
    assert!(
        refused
            .detail
            .contains("Deleting form data is not possible at this moment.")
    );
    let deleted = world.call(&drop_data(&placed, &element.id)).unwrap();
    assert!(deleted.instance.is_none(), "answered without a body");
    assert_eq!(world.call(&placed.get()).unwrap().data.len(), 2);

    world.call(&placed.next(Some("whatever"))).unwrap();
    let late = world.fails(&placed.put("<skjema/>"));
    assert_eq!(late.code, ErrorCode::Conflict);
    let ended = world.call(&placed.next(None)).unwrap();
    assert!(ended.ended.is_some());
    world.recorded(
        "altinn3_version_7.json",
        "An app of version 7: the older upload, texts, 303, deletions without a body",
    );
}

#[test]
fn version_7_may_refuse_with_xml() {
    let mut world = of_version("7.15.0.0", |app| {
        app.conflict_body = Some("<kontroll><status>IKKE_GODKJENT</status></kontroll>".to_owned());
    });
    let placed = world.create();
    let refused = world.fails(&placed.next(None));
    assert_eq!(refused.server.as_ref().map(|it| it.status), Some(409));
    assert!(refused.detail.contains("IKKE_GODKJENT") || refused.server.unwrap().excerpt.is_some());
    world.recorded(
        "altinn3_version_7_xml.json",
        "An app of version 7 whose agency refuses with XML",
    );
}

#[test]
fn uploads_by_type_come_with_8_6_and_deletions_of_forms_with_8_5() {
    for (number, uploads, deletes) in [("8.4.2", false, false), ("8.5.0", false, true), ("8.6.0", true, true)] {
        let mut world = of_version(number, add_sub_form);
        assert_eq!(version(&mut world).as_deref(), Some(number));
        let placed = world.create();
        let uploaded = world.call(&placed.upload("a.pdf", "application/pdf", b"%PDF-1.7"));
        assert_eq!(uploaded.is_ok(), uploads, "{number}");
        let form = world.call(&sub_form(&placed, "<u/>")).unwrap();
        assert_eq!(world.call(&drop_data(&placed, &form.id)).is_ok(), deletes, "{number}");
    }
}

#[test]
fn forms_of_one_data_type_are_elements_of_their_own() {
    let mut world = of_version("8.12.0.0", add_sub_form);
    let mut create = CreateInstance::new("ttd".into(), "leveranse".into(), owner());
    let texts = [("altinnkit.submission".to_owned(), "2026-1".to_owned())];
    create.data_values = Some(texts.into());
    create.presentation_texts = Some([("tittel".to_owned(), "Årsoppgave".to_owned())].into());
    let placed = Placed::of(world.call(&create).unwrap());
    let values = Some(serde_json::json!({"altinnkit.submission": "2026-1"}));
    assert_eq!(placed.instance.data_values, values);

    let first = world.call(&sub_form(&placed, "<u>1</u>")).unwrap();
    let second = world.call(&sub_form(&placed, "<u>2</u>")).unwrap();
    assert_ne!(first.id, second.id);
    let third = world.fails(&sub_form(&placed, "<u>3</u>"));
    assert_eq!(third.code, ErrorCode::BadRequest);
    assert!(third.detail.contains("There may be 2 of underskjema"), "{third}");
    let left = world.call(&drop_data(&placed, &first.id)).unwrap().instance.unwrap();
    let forms: Vec<&str> = left.data.iter().filter_map(|it| it.data_type.as_deref()).collect();
    assert_eq!(forms, ["model", "underskjema"]);
    let main = placed.instance.data[0].id.clone();
    assert_eq!(
        world.fails(&drop_data(&placed, &main)).code,
        ErrorCode::BadRequest,
        "the only form stays"
    );

    let mut search = ListInstances::new();
    search.owner = Some(format!("Organisation:{ORG}"));
    search.app_id = Some("ttd/leveranse".to_owned());
    search.is_complete = Some(false);
    let page = world.call(&search).unwrap();
    assert_eq!((page.count, &page.instances[0].data_values), (Some(1), &values));
    world.recorded(
        "altinn3_sub_forms.json",
        "Values of one's own, several forms of one data type, one of them deleted",
    );
}

#[test]
fn file_names_arrive_as_they_were_meant_though_storage_decodes_them_once_more() {
    let mut world = of_version("8.12.0.0", |_| {});
    let placed = world.create();
    for given in ["A+B.pdf", "50%25.pdf", "50%.pdf", "måned 1.pdf", "%c3%a5.pdf"] {
        let element = world.call(&attach(&placed, given)).unwrap();
        assert_eq!(element.filename.as_deref(), Some(given));
    }
}

#[test]
fn the_older_upload_refuses_with_a_text_or_a_list() {
    let mut world = of_version("8.12.0.0", |_| {});
    let placed = world.create();
    let refused = world.fails(&attach(&placed, "no extension"));
    assert_eq!(refused.code, ErrorCode::BadRequest);
    assert!(refused.detail.contains("filename with an extension"), "{refused}");
    let mut empty = attach(&placed, "a.pdf");
    empty.content = Blob::Bytes(Vec::new());
    assert!(world.fails(&empty).detail.contains("zero bytes"));

    let mut world = of_version("8.12.0.0", |app| {
        app.metadata.features = Some(serde_json::json!({"jsonObjectInDataResponse": true}));
    });
    let placed = world.create();
    let refused = world.fails(&attach(&placed, "no extension"));
    assert!(refused.detail.contains("filename with an extension"), "{refused}");
    assert_eq!(refused.code, ErrorCode::ValidationFailed, "{refused}");
}

#[test]
fn a_form_that_is_not_scanned_yet_stops_the_process() {
    let mut world = of_version("8.12.0.0", |app| {
        let form = &mut app.metadata.data_types[0];
        form.enable_file_scan = Some(true);
        form.validation_error_on_pending_file_scan = Some(true);
        app.scan_seconds = Some(5);
    });
    let placed = world.create();
    let put = world.call(&placed.put("<skjema/>")).unwrap();
    assert_eq!(put.file_scan_result, Some(FileScanResult::Pending));
    let refused = world.fails(&placed.next(None));
    assert_eq!(refused.code, ErrorCode::ValidationFailed);
    let issues = refused.server.unwrap().problem.unwrap()["validationIssues"].clone();
    assert_eq!(issues[0]["code"], "DataElementFileScanPending");
    world.now += 5000;
    world.call(&placed.next(None)).unwrap();
}

#[test]
fn what_is_sent_in_or_deleted_takes_no_data() {
    let mut world = of_version("8.12.0.0", |_| {});
    let placed = world.create();
    world.call(&placed.put("<skjema/>")).unwrap();
    let element = world.call(&attach(&placed, "a.pdf")).unwrap();
    world.call(&placed.next(None)).unwrap();
    assert_eq!(
        world.fails(&attach(&placed, "b.pdf")).code,
        ErrorCode::Conflict,
        "the next task"
    );
    world.call(&placed.next(Some("confirm"))).unwrap();
    assert_eq!(
        world.fails(&drop_data(&placed, &element.id)).code,
        ErrorCode::Conflict,
        "sent in"
    );
    let other = world.create();
    world.call(&other.delete(false)).unwrap();
    assert_eq!(
        world.fails(&attach(&other, "b.pdf")).code,
        ErrorCode::Conflict,
        "in the bin"
    );
}

#[test]
fn every_filter_of_a_search_holds() {
    let mut world = of_version("8.12.0.0", |_| {});
    let old = world.create();
    world.now += 60_000;
    let new = world.create();
    world.call(&new.put("<skjema/>")).unwrap();
    world.call(&new.next(None)).unwrap();
    let between = DateTime::from_unix_millis(START + 30_000).to_string();
    let mut find = |change: &dyn Fn(&mut ListInstances)| {
        let mut search = ListInstances::new();
        search.owner_party_id = Some(PARTY);
        change(&mut search);
        let page = world.call(&search).unwrap();
        page.instances
            .iter()
            .map(|it| u8::from(it.id.ends_with(&new.guid)))
            .collect::<Vec<_>>()
    };
    assert_eq!(find(&|_| {}), [1, 0]);
    assert_eq!(find(&|it| it.order = Some("asc:lastChanged".into())), [0, 1]);
    assert_eq!(find(&|it| it.current_task = Some("Task_2".into())), [1]);
    assert_eq!(find(&|it| it.last_changed = vec![format!("lt:{between}")]), [0]);
    assert_eq!(find(&|it| it.created = vec![format!("gte:{between}")]), [1]);
    assert_eq!(find(&|it| it.a3_ref = Some(old.guid.split_at(24).1.to_owned())), [0]);
    assert_eq!(find(&|it| it.is_archived = Some(true)), [0_u8; 0]);
    assert_eq!(find(&|it| it.org = Some("skd".into())), [0_u8; 0]);
    assert_eq!(find(&|it| it.main_version_include = Some(2)), [0_u8; 0]);
    assert_eq!(find(&|it| it.ended = vec!["gt:2026-01-01T00:00:00Z".into()]), [0_u8; 0]);
    let mut bare = ListInstances::new();
    bare.owner_party_id = Some(PARTY);
    bare.include_data_elements = Some(false);
    assert!(world.call(&bare).unwrap().instances.iter().all(|it| it.data.is_empty()));
    bare.order = Some("sideways".into());
    assert_eq!(world.fails(&bare).code, ErrorCode::BadRequest);
}
