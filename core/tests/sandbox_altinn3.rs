//! Forms of Altinn 3 against the sandbox: client, request, sandbox, answer, client.

#![cfg(feature = "sandbox")]
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic)] // a test may fail

#[path = "support/altinn3.rs"]
mod altinn3;

use altinn3::*;
use altinnkit_core::rest::multipart::DataPart;

#[test]
fn a_form_goes_from_draft_to_archive() {
    let mut world = World::signed_in();
    let metadata = world
        .call(&GetApplicationMetadata::new("ttd".into(), "leveranse".into()))
        .unwrap();
    assert_eq!(metadata.data_types[1].id, "vedlegg");
    let placed = world.create();
    assert_eq!(placed.guid, "00000000-0000-4000-8000-000000000003");
    assert_eq!(placed.instance.data.len(), 1);

    let put = world.call(&placed.put("<a>1</a>")).unwrap();
    assert_eq!((put.size, put.changed_fields), (Some(8), None));
    let uploaded = world.call(&placed.upload("a.txt", "text/plain", b"hei")).unwrap();
    let scan = |instance: Instance| instance.data[1].file_scan_result.clone();
    assert_eq!(scan(uploaded.instance.unwrap()), Some(FileScanResult::Pending));
    world.now += 2000;
    assert_eq!(scan(world.call(&placed.get()).unwrap()), Some(FileScanResult::Clean));

    assert!(world.call(&placed.validate()).unwrap().issues.is_empty());
    let state = world.call(&placed.process()).unwrap();
    assert_eq!(state.process_tasks.len(), 2);
    assert_eq!(state.current_task.unwrap().actions.unwrap()["write"], true);
    let state = world.call(&placed.next(None)).unwrap();
    let task = state.current_task.unwrap();
    assert_eq!(task.altinn_task_type.as_deref(), Some("confirmation"));
    assert_eq!(task.actions.unwrap()["confirm"], true);
    assert_eq!(world.fails(&placed.put("<a>2</a>")).code, ErrorCode::Conflict);
    assert_eq!(world.fails(&placed.next(Some("write"))).code, ErrorCode::Forbidden);
    let back = world.call(&placed.next(Some("reject"))).unwrap();
    assert_eq!(back.current_task.unwrap().altinn_task_type.as_deref(), Some("data"));
    world.call(&placed.next(None)).unwrap();
    let ended = world.call(&placed.next(Some("confirm"))).unwrap();
    assert!(ended.ended.is_some() && ended.current_task.is_none());

    let archived = world.call(&placed.get()).unwrap();
    assert_eq!(archived.status.unwrap().is_archived, Some(true));
    assert_eq!(
        archived.data.last().unwrap().data_type.as_deref(),
        Some("ref-data-as-pdf")
    );
    assert_eq!(world.fails(&placed.next(None)).code, ErrorCode::Conflict);
    assert_eq!(world.fails(&placed.validate()).code, ErrorCode::Conflict);
}

#[test]
fn errors_of_a_form_are_found_and_stop_the_process() {
    let mut world = World::signed_in();
    let placed = world.create();
    let codes = |world: &mut World| {
        let found = world.call(&placed.validate()).unwrap().issues;
        found.into_iter().map(|issue| issue.code.unwrap()).collect::<Vec<_>>()
    };
    assert_eq!(codes(&mut world), ["malformed"]);
    world.call(&placed.put("<a>UGYLDIG</a>")).unwrap();
    assert_eq!(codes(&mut world), ["marker"]);
    let error = world.fails(&placed.next(None));
    assert_eq!(error.code, ErrorCode::ValidationFailed);
    let problem = error.server.unwrap().problem.unwrap();
    assert_eq!(problem["validationIssues"][0]["code"], "marker");

    world.call(&placed.put("<a/>")).unwrap();
    let malware = b"X EICAR-STANDARD-ANTIVIRUS-TEST-FILE X";
    world.call(&placed.upload("virus.txt", "text/plain", malware)).unwrap();
    assert!(codes(&mut world).is_empty());
    world.now += 2000;
    assert_eq!(codes(&mut world), ["DataElementFileInfected"]);
}

#[test]
fn an_instance_is_made_together_with_its_data() {
    let mut world = World::signed_in();
    let template = InstanceTemplate::new(owner());
    let mut create = CreateInstanceWithData::new("ttd".into(), "leveranse".into(), template);
    let mut attachment = DataPart::new(
        "vedlegg".into(),
        "application/pdf".into(),
        b"%PDF\r\n--x\r\n".to_vec().into(),
    );
    attachment.file_name = Some("m\u{e5}l; \"a\".pdf".to_owned());
    let form = DataPart::new("model".into(), "application/xml".into(), b"<a>1</a>".to_vec().into());
    create.data = vec![form, attachment];
    let made = world.call(&create).unwrap();
    let data: Vec<_> = made.data.iter().map(|it| (it.size, it.filename.as_deref())).collect();
    assert_eq!(data, [(Some(8), None), (Some(11), Some("m\u{e5}l; \"a\".pdf"))]);

    create.data = vec![DataPart::new(
        "ukjent".into(),
        "application/pdf".into(),
        Blob::default(),
    )];
    let error = world.fails(&create);
    assert_eq!(error.code, ErrorCode::BadRequest);
    assert!(error.detail.contains("The multipart section named ukjent"), "{error}");
    create.data = vec![DataPart::new("vedlegg".into(), "image/png".into(), Blob::default())];
    assert_eq!(world.fails(&create).code, ErrorCode::BadRequest);
}

#[test]
fn uploads_are_held_to_the_data_type() {
    let mut world = World::signed_in();
    let placed = world.create();
    let wrong = [
        placed.upload("uten-endelse", "text/plain", b"x"),
        placed.upload("a.png", "image/png", b"x"),
    ];
    for upload in wrong {
        assert_eq!(world.fails(&upload).code, ErrorCode::ValidationFailed);
    }
    let mut unknown = placed.upload("a.txt", "text/plain", b"x");
    unknown.data_type = "ukjent".to_owned();
    assert_eq!(world.fails(&unknown).code, ErrorCode::BadRequest);
    let large = vec![b'x'; 25 * 1024 * 1024 + 1];
    let error = world.fails(&placed.upload("a.txt", "text/plain", &large));
    assert_eq!(error.server.unwrap().status, 413);
    for _ in 0..5 {
        world.call(&placed.upload("a.txt", "text/plain", b"x")).unwrap();
    }
    assert_eq!(
        world.fails(&placed.upload("a.txt", "text/plain", b"x")).code,
        ErrorCode::ValidationFailed
    );
}

#[test]
fn deleting_hides_and_then_removes() {
    let mut world = World::signed_in();
    let placed = world.create();
    let soft = world.call(&placed.delete(false)).unwrap().status.unwrap();
    assert_eq!((soft.is_soft_deleted, soft.is_hard_deleted), (Some(true), Some(false)));
    world.call(&placed.get()).unwrap();
    world.call(&placed.delete(true)).unwrap();
    assert_eq!(world.fails(&placed.get()).code, ErrorCode::NotFound);
}

/// The demo app with changes.

#[test]
fn a_signing_task_wants_a_person_unless_the_app_says_otherwise() {
    for system_users_sign in [false, true] {
        let mut world = World::new(app(|app| app.system_users_sign = Some(system_users_sign)));
        world.sign_in("altinn:instances.read altinn:instances.write");
        let placed = world.create();
        world.call(&placed.put("<a/>")).unwrap();
        let task = world.call(&placed.next(None)).unwrap().current_task.unwrap();
        assert_eq!(task.actions.unwrap()["sign"], system_users_sign);
        let signed = world.call(&placed.next(Some("sign")));
        match signed {
            Ok(state) => assert!(system_users_sign && state.ended.is_some()),
            Err(error) => assert!(!system_users_sign && error.code == ErrorCode::Forbidden, "{error}"),
        }
    }
}

#[test]
fn calculated_fields_come_back_and_deletion_can_be_forbidden() {
    let mut world = World::new(app(|app| {
        app.tasks.clear();
        app.calculated_fields = Some(serde_json::json!({"sum": 3}));
        app.metadata.prevent_instance_deletion_for_days = Some(1);
    }));
    world.sign_in("altinn:instances.read altinn:instances.write");
    let placed = world.create();
    assert_eq!(
        world.call(&placed.put("<a/>")).unwrap().changed_fields.unwrap()["sum"],
        3
    );
    assert!(world.call(&placed.next(None)).unwrap().ended.is_some());
    let error = world.fails(&placed.delete(true));
    assert_eq!(error.code, ErrorCode::Forbidden);
    assert!(error.detail.contains("application restrictions"));
}

#[test]
fn storage_lists_what_there_is_of_an_owner() {
    let mut world = World::signed_in();
    let placed = world.create();
    world.now += 1000;
    world.create();
    let mut list = ListInstances::new();
    list.owner = Some(format!("Organisation:{ORG}"));
    list.app_id = Some("ttd/leveranse".to_owned());
    list.is_complete = Some(false);
    let all = world.call(&list).unwrap();
    assert_eq!(all.instances.len(), 2);
    assert_eq!(all.instances[1].id, placed.instance.id);
    list.created = vec![format!("gt:{}", DateTime::from_unix_millis(START))];
    assert_eq!(world.call(&list).unwrap().instances.len(), 1);
    list.created.clear();
    list.size = Some(1);
    let first = world.call(&list).unwrap();
    assert!(first.next.unwrap().ends_with("continuationToken=1"));
    list.continuation_token = Some("1".to_owned());
    let second = world.call(&list).unwrap();
    assert_eq!((second.instances.len(), second.next), (1, None));
    list.owner_party_id = Some(PARTY);
    // Storage would answer 400 to both.
    assert_eq!(world.fails(&list).code, ErrorCode::InvalidInput);
}
