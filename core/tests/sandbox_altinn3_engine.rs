//! Apps of version 9 in the sandbox: a workflow engine moves the process in its own time.

#![cfg(feature = "sandbox")]
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic)] // a test may fail

#[path = "support/altinn3.rs"]
mod altinn3;

use altinn3::*;

fn with_engine(change: impl FnOnce(&mut SandboxProcessEngine)) -> World {
    let mut engine = SandboxProcessEngine::new();
    change(&mut engine);
    let mut world = World::new(app(|app| {
        app.metadata.altinn_nuget_version = Some("9.0.0-preview.6".to_owned());
        app.tasks = vec!["data".to_owned(), "confirmation".to_owned()];
        app.engine = Some(engine);
    }));
    world.sign_in("altinn:instances.read altinn:instances.write");
    world
}

fn filled(world: &mut World) -> Placed {
    let placed = world.create();
    world.call(&placed.put("<skjema/>")).unwrap();
    placed
}

fn resume(placed: &Placed) -> ResumeProcess {
    let (org, app, guid) = placed.address();
    ResumeProcess::new(org, app, PARTY, guid)
}

fn status(world: &mut World, placed: &Placed) -> WorkflowActivityStatus {
    let process = world.call(&placed.process()).unwrap();
    process.workflow.unwrap().status.unwrap()
}

fn problem(error: &Error) -> ProcessProblem {
    ProcessProblem::of(error).unwrap_or_else(|| panic!("{error} says nothing about an engine"))
}

#[test]
fn the_engine_may_still_be_at_work_after_200() {
    let mut world = with_engine(|engine| {
        engine.processing_seconds = Some(3);
        engine.retrying = Some(true);
    });
    let placed = filled(&mut world);
    let moved = world.call(&placed.next(None)).unwrap();
    let workflow = moved.workflow.unwrap();
    assert_eq!(workflow.status, Some(WorkflowActivityStatus::Processing));
    assert_eq!(workflow.target_task.as_deref(), Some("Task_2"));
    assert_eq!(workflow.retrying, Some(true));
    let refused = world.fails(&placed.next(Some("confirm")));
    assert_eq!(problem(&refused).process_next_state, Some(ProcessNextState::Retrying));
    let mut without = placed.process();
    without.include_workflow_status = Some(false);
    assert!(world.call(&without).unwrap().workflow.is_none());
    world.now += 3000;
    assert_eq!(status(&mut world, &placed), WorkflowActivityStatus::Idle);
    let refused = world.fails(&resume(&placed));
    assert_eq!(refused.code, ErrorCode::Conflict, "nothing to resume");
    let ended = world.call(&placed.next(Some("confirm"))).unwrap();
    assert!(ended.ended.is_some());
    assert_eq!(ended.workflow.unwrap().status, Some(WorkflowActivityStatus::Idle));
    world.recorded(
        "altinn3_version_9.json",
        "An app of version 9: the engine is at work after 200, and process/next waits for it",
    );
}

#[test]
fn the_engine_goes_on_after_504() {
    let mut world = with_engine(|engine| {
        engine.processing_seconds = Some(120);
        engine.timeouts = Some(1);
    });
    let placed = filled(&mut world);
    let lost = world.fails(&placed.next(None));
    assert_eq!(lost.server.as_ref().map(|it| it.status), Some(504));
    assert!(problem(&lost).workflow_failure.is_some());
    let process = world.call(&placed.process()).unwrap();
    assert_eq!(process.current_task.unwrap().element_id.as_deref(), Some("Task_1"));
    assert_eq!(
        process.workflow.unwrap().status,
        Some(WorkflowActivityStatus::Processing)
    );
    assert_eq!(
        problem(&world.fails(&placed.next(None))).process_next_state,
        Some(ProcessNextState::Retrying)
    );
    world.now += 120_000;
    let process = world.call(&placed.process()).unwrap();
    assert_eq!(process.current_task.unwrap().element_id.as_deref(), Some("Task_2"));
    let ended = world.call(&placed.next(Some("confirm"))).unwrap();
    assert!(ended.ended.is_some());
    world.recorded(
        "altinn3_version_9_timeout.json",
        "An app of version 9: 504, and the engine goes on",
    );
}

#[test]
fn what_the_engine_gave_up_is_resumed() {
    let mut world = with_engine(|engine| engine.failures = Some(1));
    let placed = filled(&mut world);
    let failed = world.fails(&placed.next(None));
    assert_eq!(failed.server.as_ref().map(|it| it.status), Some(500));
    assert!(problem(&failed).workflow_failure.is_some());
    assert_eq!(status(&mut world, &placed), WorkflowActivityStatus::Failed);
    let refused = world.fails(&placed.next(None));
    assert_eq!(
        problem(&refused).process_next_state,
        Some(ProcessNextState::ResumeRequired)
    );
    let resumed = world.call(&resume(&placed)).unwrap();
    assert_eq!(resumed.current_task.unwrap().element_id.as_deref(), Some("Task_2"));
    assert_eq!(status(&mut world, &placed), WorkflowActivityStatus::Idle);
    world.call(&placed.next(Some("confirm"))).unwrap();
    world.recorded(
        "altinn3_version_9_resumed.json",
        "An app of version 9: the engine gives up, and is resumed",
    );
}

#[test]
fn a_failed_creation_says_what_to_do() {
    for (action, there) in [
        (WorkflowRecommendedAction::RetryInstanceCreation, 0),
        (WorkflowRecommendedAction::InspectInstance, 1),
        (WorkflowRecommendedAction::ResumeCurrentTask, 1),
    ] {
        let mut world = with_engine(|engine| {
            engine.failed_creations = Some(1);
            engine.recommended_action = Some(action.clone());
        });
        let create = CreateInstance::new("ttd".into(), "leveranse".into(), owner());
        let failed = problem(&world.fails(&create));
        assert_eq!(failed.recommended_action.as_ref(), Some(&action));
        assert_eq!(failed.instance_deleted, Some(there == 0));
        assert_eq!(failed.instance_owner_party_id, Some(PARTY));
        let mut search = ListInstances::new();
        search.owner_party_id = Some(PARTY);
        let found = world.call(&search).unwrap().instances;
        assert_eq!(found.len(), there, "{action:?}");
        if action == WorkflowRecommendedAction::ResumeCurrentTask {
            assert!(
                failed
                    .resume_endpoint
                    .unwrap()
                    .path
                    .unwrap()
                    .ends_with("/process/resume")
            );
            let placed = Placed::of(found.into_iter().next().unwrap());
            assert_eq!(Some(&placed.instance.id), failed.instance_id.as_ref());
            world.call(&placed.put("<skjema/>")).unwrap();
            let refused = world.fails(&placed.next(None));
            assert_eq!(
                problem(&refused).process_next_state,
                Some(ProcessNextState::ResumeRequired)
            );
            world.call(&resume(&placed)).unwrap();
            world.call(&placed.next(None)).unwrap();
            world.recorded(
                "altinn3_version_9_creation.json",
                "An app of version 9: a creation fails and is resumed",
            );
        }
        world.call(&create).unwrap();
    }
}

#[test]
fn older_apps_know_no_resume() {
    let mut world = World::signed_in();
    let placed = world.create();
    assert_eq!(world.fails(&resume(&placed)).code, ErrorCode::NotFound);
    assert!(world.call(&placed.process()).unwrap().workflow.is_none());
}

#[test]
fn a_member_that_cannot_be_read_hides_no_other() {
    let body = br#"{"title":"x","processNextState":"retrying","processStateChanged":"perhaps","workflowFailure":7}"#;
    let session = Session::new(Environment::Tt02);
    let answer = Response::new(409, body.to_vec()).header("Content-Type", "application/problem+json");
    let error = ProcessNext::response(&session, &answer).unwrap_err();
    let said = problem(&error);
    assert_eq!(said.process_next_state, Some(ProcessNextState::Retrying));
    assert_eq!((said.process_state_changed, said.workflow_failure), (None, None));
    let plain = Response::new(409, "Process is ended.");
    let error = ProcessNext::response(&session, &plain).unwrap_err();
    assert_eq!(ProcessProblem::of(&error), None);
}
