//! Messages of Altinn 3 against the sandbox.

#![cfg(feature = "sandbox")]
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic)] // a test may fail

#[path = "support/altinn3.rs"]
mod altinn3;

use altinn3::*;
use altinnkit_core::altinn3::correspondence::{
    ConfirmCorrespondence, CorrespondenceRole, CorrespondenceStatus, DownloadCorrespondenceAttachment,
    GetCorrespondence, ListCorrespondences, MarkCorrespondenceAsRead,
};

#[test]
fn a_message_is_fetched_read_and_confirmed_in_that_order() {
    let mut world = World::signed_in();
    let list = ListCorrespondences::new("ttd-vedtak".into(), CorrespondenceRole::Recipient);
    let id = world.call(&list).unwrap().ids.remove(0);
    let (read, confirm) = (
        MarkCorrespondenceAsRead::new(id.clone()),
        ConfirmCorrespondence::new(id.clone()),
    );
    let code = |error: Error| error.server.unwrap().code.unwrap();
    let (too_early, too_early_too) = (world.fails(&read), world.fails(&confirm));
    assert_eq!(
        (code(too_early).as_str(), code(too_early_too).as_str()),
        ("CORR-01024", "CORR-01025")
    );
    let message = world.call(&GetCorrespondence::new(id.clone())).unwrap();
    assert_eq!(message.status, Some(CorrespondenceStatus::Fetched));
    assert_eq!(message.is_confirmation_needed, Some(true));
    let attachment = &message.content.unwrap().attachments[0];
    let download = DownloadCorrespondenceAttachment::new(id.clone(), attachment.id.clone());
    let file = world.call(&download).unwrap();
    assert_eq!(
        (file.file_name.as_deref(), file.content.as_bytes().unwrap()),
        (Some("vedtak.txt"), &b"Innvilget.\n"[..])
    );
    assert_eq!(world.call(&read).unwrap().correspondence_id, id);
    assert_eq!(world.call(&confirm).unwrap().correspondence_id, id);
    let (again, again_too) = (world.fails(&read), world.fails(&confirm));
    assert_eq!(
        (code(again).as_str(), code(again_too).as_str()),
        ("CORR-01040", "CORR-01041")
    );
    let message = world.call(&GetCorrespondence::new(id.clone())).unwrap();
    assert_eq!(message.status, Some(CorrespondenceStatus::Confirmed));
    assert!(message.read.is_some());

    let nothing = "00000000-0000-4000-8000-00000000ffff".to_owned();
    assert_eq!(
        code(world.fails(&GetCorrespondence::new(nothing.clone()))),
        "CORR-01001"
    );
    assert_eq!(
        code(world.fails(&DownloadCorrespondenceAttachment::new(id, nothing))),
        "CORR-02001"
    );
    let mut backwards = list.clone();
    backwards.from = Some(DateTime::from_unix_millis(START));
    backwards.to = Some(DateTime::from_unix_millis(START - 1));
    assert_eq!(code(world.fails(&backwards)), "CORR-01027");
    let mut other = list.clone();
    other.on_behalf_of = Some("0192:310000000".to_owned());
    let error = world.fails(&other);
    assert_eq!(
        (error.code, code(error).as_str()),
        (ErrorCode::Unauthorized, "CORR-04001")
    );
    let elsewhere = ListCorrespondences::new("ttd-annet".into(), CorrespondenceRole::Recipient);
    assert!(world.call(&elsewhere).unwrap().ids.is_empty());
}

#[test]
fn lists_of_messages_take_both_kinds_of_token_and_changes_only_altinns() {
    let mut world = World::new(Altinn3Setup::new());
    world
        .get_maskinporten_token(grant("altinn:correspondence.read"))
        .unwrap();
    let list = ListCorrespondences::new("ttd-vedtak".into(), CorrespondenceRole::Recipient);
    let id = world.call(&list).unwrap().ids.remove(0);
    world.call(&GetCorrespondence::new(id.clone())).unwrap();
    world
        .session
        .tokens
        .altinn
        .clone_from(&world.session.tokens.maskinporten);
    assert_eq!(
        world.fails(&ConfirmCorrespondence::new(id)).code,
        ErrorCode::Unauthorized
    );
}
