//! What can be done next with an element.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)] // a test may fail

use altinnkit_core::altinn2::soap::reportee_element_list::{
    ReporteeElement, ReporteeElementStatus, ReporteeElementType, RoleRequirement, TaskStatus,
};
use altinnkit_core::altinn2::soap::workflow::{
    NextStep, NextStepKind, WorkflowAction, WorkflowActivity, WorkflowNextSteps, WorkflowStep,
};
use altinnkit_core::catalogue;
use altinnkit_core::environment::Environment;
use altinnkit_core::error::ErrorCode;
use altinnkit_core::function::Function;
use altinnkit_core::operation::Moment;
use altinnkit_core::session::Session;

fn next(known: WorkflowNextSteps) -> Vec<NextStep> {
    let steps = known.call(&Session::new(Environment::Tt02), &Moment::new(0, [0; 32]));
    steps.unwrap().steps
}

fn kinds(known: WorkflowNextSteps) -> Vec<NextStepKind> {
    next(known).into_iter().map(|step| step.kind).collect()
}

fn with_action(action: WorkflowAction) -> WorkflowNextSteps {
    let mut known = WorkflowNextSteps::new();
    known.action = Some(action);
    known
}

fn with_element(change: impl Fn(&mut ReporteeElement)) -> WorkflowNextSteps {
    let mut element = ReporteeElement::new();
    element.reportee_element_type = Some(ReporteeElementType::FormTask);
    change(&mut element);
    let mut known = WorkflowNextSteps::new();
    known.element = Some(element);
    known
}

fn steps(activities: &[WorkflowActivity], current: usize) -> Vec<WorkflowStep> {
    let step = |(index, activity): (usize, &WorkflowActivity)| {
        let mut step = WorkflowStep::new();
        step.activity = Some(activity.clone());
        step.is_current_step = Some(index == current);
        step
    };
    activities.iter().enumerate().map(step).collect()
}

#[test]
fn the_available_action_says_it() {
    use NextStepKind as Next;
    use WorkflowAction as Action;
    for (action, expected) in [
        (Action::FormFilling, vec![Next::FillIn, Next::CompleteAndSign]),
        (Action::Sign, vec![Next::Sign, Next::SetBackToFormFilling]),
        (Action::SignAndSendIn, vec![Next::Sign, Next::SetBackToFormFilling]),
        (Action::SendIn, vec![Next::SendIn, Next::SetBackToFormFilling]),
        (
            Action::DoSignDelegation,
            vec![Next::PrepareUserControlledSigning, Next::FillIn],
        ),
        (Action::NoAction, vec![Next::WaitForOthers]),
        (Action::Unknown("PayFee".into()), vec![Next::AskWhatIsAllowed]),
    ] {
        assert_eq!(kinds(with_action(action.clone())), expected, "{action:?}");
    }
}

#[test]
fn an_element_alone_says_where_it_stands_and_the_role_whether_it_is_the_users_turn() {
    use NextStepKind as Next;
    use ReporteeElementStatus as Status;
    let at = |status: Status, role: Option<RoleRequirement>| {
        kinds(with_element(|element| {
            element.status = Some(status.clone());
            element.role_requirement.clone_from(&role);
        }))
    };
    let may = || Some(RoleRequirement::ReadAndPerformNextStep);
    assert_eq!(at(Status::FillIn, may()), [Next::FillIn, Next::CompleteAndSign]);
    assert_eq!(at(Status::SignIn, may()), [Next::Sign, Next::SetBackToFormFilling]);
    assert_eq!(at(Status::SendIn, may()), [Next::SendIn, Next::SetBackToFormFilling]);
    assert_eq!(at(Status::SendIn, None)[0], Next::AskWhatIsAllowed);
    for role in [RoleRequirement::Read, RoleRequirement::ReadButNotPerformNextStep] {
        assert_eq!(at(Status::SignIn, Some(role.clone())), [Next::WaitForOthers]);
        assert_eq!(at(Status::Archive, Some(role)), [Next::Archived]);
    }
    // The step says more than the status.
    let chosen = with_element(|element| {
        element.status = Some(Status::SignIn);
        element.task_status = Some(TaskStatus::ParallelSigning);
        element.role_requirement = may();
    });
    assert_eq!(kinds(chosen), [Next::AskWhatIsAllowed, Next::Sign, Next::WaitForOthers]);
    for other in [
        ReporteeElementType::Correspondence,
        ReporteeElementType::Collaboration,
        ReporteeElementType::LookUp,
    ] {
        let known = with_element(|element| element.reportee_element_type = Some(other.clone()));
        assert_eq!(kinds(known), [Next::NoWorkflow]);
    }
}

#[test]
fn the_steps_say_what_has_become_of_it() {
    use NextStepKind as Next;
    use WorkflowActivity as Activity;
    let at = |activities: &[Activity], current: usize| {
        let mut known = WorkflowNextSteps::new();
        known.steps = steps(activities, current);
        known
    };
    assert_eq!(
        kinds(at(&[Activity::FormFilling, Activity::ParallelSigning], 0)),
        [
            Next::AskWhatIsAllowed,
            Next::FillIn,
            Next::CompleteAndSign,
            Next::PrepareUserControlledSigning
        ]
    );
    assert_eq!(
        kinds(at(&[Activity::FormFilling, Activity::Signing, Activity::SendIn], 2)),
        [Next::AskWhatIsAllowed, Next::SendIn, Next::SetBackToFormFilling]
    );
    // Stale news of the element list does not count against them, nor does an action asked for before.
    let mut archived = at(&[Activity::FormFilling, Activity::Archive], 1);
    archived.element = with_element(|it| it.task_status = Some(TaskStatus::Signing)).element;
    archived.action = Some(WorkflowAction::Sign);
    assert_eq!(kinds(archived), [Next::Archived]);
    assert_eq!(kinds(at(&[Activity::Deleted], 0)), [Next::Deleted]);
    assert_eq!(kinds(at(&[Activity::FormFilling], 9)), [Next::AskWhatIsAllowed]);
}

#[test]
fn each_step_names_an_operation_there_is_and_says_why_in_both_languages() {
    let mut known = with_action(WorkflowAction::FormFilling);
    known.steps = steps(&[WorkflowActivity::FormFilling, WorkflowActivity::ParallelSigning], 0);
    let mut all = next(known);
    for action in [WorkflowAction::Sign, WorkflowAction::SendIn, WorkflowAction::NoAction] {
        all.extend(next(with_action(action)));
    }
    all.extend(next(with_action(WorkflowAction::Unknown("PayFee".into()))));
    let mut named = 0;
    for step in all {
        assert!(!step.why.en.is_empty() && !step.why.nb.is_empty() && step.why.en != step.why.nb);
        if let Some(id) = step.operation {
            catalogue::operation(&id).unwrap();
            named += 1;
        }
    }
    assert!(named >= 8, "{named}");
}

#[test]
fn nothing_known_is_an_error() {
    let error = WorkflowNextSteps::new().call(&Session::new(Environment::Tt02), &Moment::new(0, [0; 32]));
    assert_eq!(error.unwrap_err().code, ErrorCode::InvalidInput);
}
