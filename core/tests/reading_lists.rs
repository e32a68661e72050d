//! Lists and pages of answers: an item that cannot be read takes no other with it and is kept; absent, `null` and empty lists
//! are told apart where the contract does.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

use altinnkit_core::altinn3::access_management::{AuthorizedParties, ListAuthorizedParties};
use altinnkit_core::altinn3::app::{GetInstance, GetProcess, ValidateInstance};
use altinnkit_core::altinn3::correspondence::ListCorrespondences;
use altinnkit_core::altinn3::storage::ListInstances;
use altinnkit_core::catalogue::OPERATIONS;
use altinnkit_core::environment::Environment;
use altinnkit_core::error::{Error, ErrorCode};
use altinnkit_core::http::Response;
use altinnkit_core::message::json::{self, Style, unreadable};
use altinnkit_core::message::{Message, Place, UnknownContent};
use altinnkit_core::operation::{Operation, Wire};
use altinnkit_core::session::Session;
use serde_json::{Value as Json, json};

fn read<O: Operation>(body: &Json) -> Result<O::Output, Error> {
    read_text::<O>(&body.to_string())
}

fn read_text<O: Operation>(body: &str) -> Result<O::Output, Error> {
    O::response(&Session::new(Environment::Tt02), &Response::new(200, body))
}

/// Place and reason of what could not be read.
fn lost(unknown: &altinnkit_core::message::Unknown) -> Vec<(String, String)> {
    unreadable(unknown)
        .map(|it| (it.place.to_owned(), it.why.to_owned()))
        .collect()
}

/// Items that no instance is, each in another way, and why.
fn no_instances() -> [(Json, &'static str); 9] {
    [
        (
            json!({"id": "1/b", "created": "i går"}),
            "created: is not a date and time in the answer",
        ),
        (json!({"id": "1/b", "created": 17.5}), "created: must be a text"),
        (json!({"id": "1/b", "data": {}}), "data: must be a list"),
        (
            json!({"id": "1/b", "data": [{"size": 1}]}),
            "data.[0].id: is missing from the answer",
        ),
        (
            json!({"id": "1/b", "status": {"isArchived": "kanskje"}}),
            "status.isArchived: must be true or false",
        ),
        (json!({"org": "ttd"}), "id: is missing from the answer"),
        (json!(null), "is missing from the answer"),
        (json!("1/b"), "must be an object"),
        (json!(4), "must be an object"),
    ]
}

#[test]
fn an_instance_that_cannot_be_read_takes_no_other_with_it() {
    for (item, why) in no_instances() {
        let page =
            json!({"count": 3, "next": "https://platform/next", "instances": [{"id": "1/a"}, item, {"id": "1/c"}]});
        let page = read::<ListInstances>(&page).unwrap();
        let ids: Vec<&str> = page.instances.iter().map(|it| it.id.as_str()).collect();
        assert_eq!((ids, page.count), (vec!["1/a", "1/c"], Some(3)), "{item}");
        assert_eq!(page.next.as_deref(), Some("https://platform/next"));
        let kept: Vec<_> = unreadable(&page.unknown).collect();
        assert_eq!((kept.len(), kept[0].place, kept[0].item), (1, "instances[1]", &item));
        assert_eq!(kept[0].why.replace("data[0]", "data.[0]"), why);
        // As every face shows it.
        let value = page.into_value();
        let text = json::to_text(
            ListInstances::DESCRIPTION.response,
            value.as_record().unwrap(),
            Style::HostText,
        );
        let shown: Json = serde_json::from_str(&text).unwrap();
        assert_eq!(shown["unknown"]["instances[1]"]["item"], item);
        let back = json::from_text(ListInstances::DESCRIPTION.response, text.as_bytes(), Style::HostText).unwrap();
        assert_eq!(back, value);
    }
}

#[test]
fn a_page_on_which_nothing_can_be_read_is_refused_and_so_is_what_is_no_page() {
    for (item, _) in no_instances() {
        let error = read::<ListInstances>(&json!({"count": 2, "instances": [item, item]})).unwrap_err();
        assert!(error.path.unwrap().starts_with("instances[0]"), "{item}");
    }
    for page in [
        json!({"instances": {}}),
        json!({"instances": "x"}),
        json!({"count": "x", "instances": [{"id": "1/a"}]}),
    ] {
        assert_eq!(
            read::<ListInstances>(&page).unwrap_err().code,
            ErrorCode::InvalidValue,
            "{page}"
        );
    }
    let cut = read_text::<ListInstances>("{\"instances\": [{\"id\": \"1/a\"}, {\"id\": 1, \"cre").unwrap_err();
    assert_eq!(cut.code, ErrorCode::MalformedJson);
    let deep = format!(
        "{{\"instances\": [{{\"id\": \"1/a\"}}, {{\"x\": {}{}}}]}}",
        "[".repeat(200),
        "]".repeat(200)
    );
    let deep = read_text::<ListInstances>(&deep).unwrap_err();
    assert_eq!(deep.code, ErrorCode::LimitExceeded);
    // An answer about one thing, and what proves something, is whole or nothing.
    read::<GetInstance>(&json!({"id": "1/a", "data": [{"id": "x"}, {"id": "y", "created": "i går"}]})).unwrap_err();
    read::<GetProcess>(&json!({"ended": "i går"})).unwrap_err();
}

#[test]
fn a_count_has_64_bits() {
    let page = read::<ListInstances>(&json!({"count": 9_007_199_254_740_993_i64, "instances": []})).unwrap();
    assert_eq!(page.count, Some(9_007_199_254_740_993));
}

#[test]
fn issues_parties_and_identifiers_are_lists_too() {
    let issues =
        read::<ValidateInstance>(&json!([{"severity": 1, "code": "a"}, {"severity": 1, "code": {}}, 7])).unwrap();
    assert_eq!((issues.issues.len(), issues.issues[0].is_error()), (1, true));
    let expected = [
        ("issues[1]", "code: must be a text"),
        ("issues[2]", "must be an object"),
    ];
    assert_eq!(
        lost(&issues.unknown),
        expected.map(|(a, b)| (a.to_owned(), b.to_owned()))
    );
    read::<ValidateInstance>(&json!([{"severity": {}}])).unwrap_err();

    let ids = read::<ListCorrespondences>(&json!({"ids": ["a", {}, "c"]})).unwrap();
    assert_eq!(
        (ids.ids, lost(&ids.unknown).len()),
        (vec!["a".to_owned(), "c".to_owned()], 1)
    );

    let parties = json!({"data": [
        {"name": "A", "partyId": 1, "subunits": [{"name": "A1"}, {"name": "A2", "partyId": "to"}]},
        {"name": "B", "partyId": 99_999_999_999_i64},
        [{"name": "C", "subunits": [{"partyId": "x"}]}, {"name": "D"}]
    ]});
    let parties = read::<ListAuthorizedParties>(&parties).unwrap();
    let names: Vec<_> = parties.data.iter().map(|it| it.name.as_deref().unwrap()).collect();
    assert_eq!(names, ["A", "D"]);
    let places: Vec<String> = lost(&parties.unknown).into_iter().map(|(place, _)| place).collect();
    assert_eq!(places, ["data[1]", "data[2]"]);
    assert_eq!(parties.data[0].subunits.as_ref().unwrap().len(), 1);
    assert_eq!(lost(&parties.data[0].unknown)[0].0, "subunits[1]");
}

/// An operation that is added later cannot forget it.
#[test]
fn whatever_lists_says_which_list_it_is() {
    for operation in OPERATIONS.iter().filter(|it| matches!(it.wire, Wire::Rest(_))) {
        let name = operation.id.rsplit('.').next().unwrap();
        let bare = |field: &&altinnkit_core::message::Field| field.place == Place::Whole && field.many.is_some();
        let lists = name.starts_with("list_") || operation.response.fields.iter().any(|it| bare(&it));
        let says = operation.response.fields.iter().any(|field| field.page);
        assert_eq!(lists, says, "{}", operation.id);
    }
}

#[test]
fn absent_null_and_empty_lists_are_three_things() {
    let shape = ListAuthorizedParties::DESCRIPTION.response;
    let party = |members: &Json| -> Result<AuthorizedParties, Error> {
        read::<ListAuthorizedParties>(&json!({"data": [members]}))
    };
    let lists = [
        "authorizedAccessPackages",
        "authorizedResources",
        "authorizedRoles",
        "authorizedInstances",
        "subunits",
    ];
    for list in lists {
        let mut seen = Vec::new();
        for members in [
            json!({"name": "A"}),
            json!({"name": "A", list: null}),
            json!({"name": "A", list: []}),
        ] {
            let value = party(&members).unwrap().into_value();
            let text = json::to_text(shape, value.as_record().unwrap(), Style::HostText);
            assert_eq!(
                json::from_text(shape, text.as_bytes(), Style::HostText).unwrap(),
                value,
                "{text}"
            );
            let wire: Json =
                serde_json::from_str(&json::to_text(shape, value.as_record().unwrap(), Style::Wire)).unwrap();
            assert_eq!(wire, json!({"data": [members]}));
            seen.push(serde_json::from_str::<Json>(&text).unwrap());
        }
        assert_eq!(seen[0], json!({"data": [{"name": "A"}]}));
        assert_eq!(seen[1], json!({"data": [{"name": "A", "unknown": {list: null}}]}));
        assert_eq!(seen[2], json!({"data": [{"name": "A", list: []}]}));
    }
    let told = |members: Json| party(&members).unwrap().data.remove(0);
    assert_eq!(told(json!({"name": "A"})).authorized_roles, None);
    assert_eq!(
        told(json!({"name": "A", "authorizedRoles": []})).authorized_roles,
        Some(Vec::new())
    );
    let null = told(json!({"name": "A", "authorizedRoles": null}));
    assert_eq!(null.authorized_roles, None);
    assert_eq!(
        null.unknown,
        [("authorizedRoles".to_owned(), UnknownContent::Json(Json::Null))]
    );
    // Of members of one name the last counts.
    let twice =
        read_text::<ListAuthorizedParties>(r#"{"data": [{"authorizedRoles": null, "authorizedRoles": ["DAGL"]}]}"#)
            .unwrap();
    assert_eq!(twice.data[0].authorized_roles, Some(vec!["DAGL".to_owned()]));
    assert!(twice.data[0].unknown.is_empty());
}
