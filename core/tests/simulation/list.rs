//! The plans by name, each with what strikes.

use crate::plans::{Plan, Scene, Subject, Target, own, passing, refusing, some};
use crate::strike::{Body, Strike, Wait, page, waiting};

const ALL: &[Subject] = &Subject::ALL;
const SENDING: &[Subject] = &[Subject::SubmitForm, Subject::SubmitFormTask];
const FORM: &[Subject] = &[Subject::SubmitForm];
const SOAP: &[Subject] = &[Subject::SubmitFormTask, Subject::DownloadArchive];
const SAVED: &[Subject] = &[Subject::SubmitForm, Subject::SubmitFormTask, Subject::DownloadArchive];
const TASK: &[Subject] = &[Subject::SubmitFormTask];
const SIGNED_IN: &[Subject] = SOAP;
const ARCHIVE: &[Subject] = &[Subject::DownloadArchive];

const LATE: &[Strike] = &[
    Strike::Late(45),
    Strike::Late(130),
    Strike::Late(300),
    Strike::Late(1_200),
    Strike::Late(3_600),
    Strike::Late(10_800),
];

const STALE: &[Strike] = &[Strike::Stale(1), Strike::Stale(3), Strike::Stale(10), Strike::Stale(60)];

/// What may strike together with others.
const EVERYTHING: &[Strike] = &[
    Strike::Lost,
    Strike::NotSent,
    Strike::AnswerLost,
    Strike::Doubled,
    Strike::Truncated,
    Strike::Marked,
    Strike::Oversized,
    page(500, Body::Html, true),
    page(500, Body::Empty, false),
    page(502, Body::Html, false),
    page(502, Body::Html, true),
    page(503, Body::Html, true),
    page(503, Body::Text, false),
    page(504, Body::Html, true),
    page(504, Body::Gateway, false),
    page(200, Body::Html, true),
    page(200, Body::Html, false),
    page(200, Body::Empty, true),
    page(200, Body::Null, true),
    waiting(429, Body::Gateway, Wait::Seconds),
    waiting(429, Body::Gateway, Wait::Date),
    waiting(503, Body::Html, Wait::Seconds),
];

/// The plans, by name.
pub(crate) static PLANS: &[Plan] = &[
    own("calm", ALL, |_, _| {}),
    passing("request-lost", ALL, &[Strike::Lost]),
    passing("answer-lost", ALL, &[Strike::AnswerLost]),
    passing("not-sent", ALL, &[Strike::NotSent]),
    passing("late", SENDING, LATE),
    own("late-and-lost", SENDING, |chaos, random| {
        chaos.strikes = LATE.iter().copied().chain([Strike::Lost, Strike::AnswerLost]).collect();
        some(chaos, random);
        (chaos.target, chaos.percent, chaos.budget) = (Target::Changing, 60, 4);
        chaos.must_succeed = chaos.subject != Subject::SubmitFormTask;
    }),
    passing("doubled", ALL, &[Strike::Doubled]),
    passing("truncated", ALL, &[Strike::Truncated]),
    refusing("reordered", ALL, &[Strike::Reordered]),
    passing("byte-order-mark", ALL, &[Strike::Marked]),
    passing("oversized", ALL, &[Strike::Oversized]),
    passing(
        "500-before",
        ALL,
        &[page(500, Body::Empty, false), page(500, Body::Html, false)],
    ),
    passing(
        "500-after",
        ALL,
        &[page(500, Body::Empty, true), page(500, Body::Html, true)],
    ),
    passing("502-before", ALL, &[page(502, Body::Html, false)]),
    passing("502-after", ALL, &[page(502, Body::Html, true)]),
    passing(
        "503-before",
        ALL,
        &[page(503, Body::Text, false), page(503, Body::Gateway, false)],
    ),
    passing(
        "503-after",
        ALL,
        &[page(503, Body::Text, true), page(503, Body::Gateway, true)],
    ),
    passing(
        "504-before",
        ALL,
        &[page(504, Body::Html, false), page(504, Body::Gateway, false)],
    ),
    passing(
        "504-after",
        ALL,
        &[page(504, Body::Html, true), page(504, Body::Gateway, true)],
    ),
    passing(
        "429",
        ALL,
        &[page(429, Body::Gateway, false), page(429, Body::Html, false)],
    ),
    passing("429-seconds", ALL, &[waiting(429, Body::Gateway, Wait::Seconds)]),
    passing("429-date", ALL, &[waiting(429, Body::Gateway, Wait::Date)]),
    refusing(
        "retry-after-odd",
        ALL,
        &[
            waiting(429, Body::Gateway, Wait::Odd),
            waiting(503, Body::Html, Wait::Odd),
        ],
    ),
    passing("html-200-before", ALL, &[page(200, Body::Html, false)]),
    passing("html-200-after", ALL, &[page(200, Body::Html, true)]),
    passing("html-503-before", ALL, &[page(503, Body::Html, false)]),
    passing("html-503-after", ALL, &[page(503, Body::Html, true)]),
    refusing("html-404-before", ALL, &[page(404, Body::Html, false)]),
    refusing("html-404-after", ALL, &[page(404, Body::Html, true)]),
    passing("empty-200-before", ALL, &[page(200, Body::Empty, false)]),
    passing("empty-200-after", ALL, &[page(200, Body::Empty, true)]),
    passing("null-200-before", ALL, &[page(200, Body::Null, false)]),
    passing("null-200-after", ALL, &[page(200, Body::Null, true)]),
    passing("wcf-fault-before", SOAP, &[page(500, Body::Wcf, false)]),
    passing("wcf-fault-after", SOAP, &[page(500, Body::Wcf, true)]),
    passing("server-fault-before", SOAP, &[page(500, Body::Server, false)]),
    passing("server-fault-after", SOAP, &[page(500, Body::Server, true)]),
    refusing("unauthorized", ALL, &[page(401, Body::Empty, false)]),
    own("forbidden", ALL, |chaos, random| {
        chaos.strikes = vec![page(403, Body::Empty, false), page(403, Body::Problem, false)];
        some(chaos, random);
        (chaos.scene, chaos.must_succeed) = (Scene::Forbidden, false);
    }),
    refusing(
        "conflict",
        FORM,
        &[page(409, Body::Problem, false), page(409, Body::Text, false)],
    ),
    refusing(
        "bad-request",
        ALL,
        &[page(400, Body::Problem, false), page(400, Body::Text, false)],
    ),
    own("outage", ALL, |chaos, random| {
        chaos.strikes = vec![*random.pick(EVERYTHING)];
        some(chaos, random);
        (chaos.percent, chaos.budget, chaos.must_succeed) = (100, u64::MAX, false);
    }),
    own("dies", ALL, |chaos, random| chaos.deaths = random.below(4) + 1),
    own("dies-older-save", SAVED, |chaos, random| {
        (chaos.deaths, chaos.older) = (random.below(3) + 1, 70);
    }),
    own("dies-and-lost", SAVED, |chaos, random| {
        chaos.strikes = vec![Strike::Lost, Strike::AnswerLost, page(503, Body::Html, true)];
        some(chaos, random);
        chaos.deaths = random.below(3) + 1;
    }),
    own("dies-older-save-and-lost", SAVED, |chaos, random| {
        chaos.strikes = vec![Strike::Lost, Strike::AnswerLost, page(503, Body::Html, true)];
        some(chaos, random);
        (chaos.deaths, chaos.older) = (random.below(3) + 1, 70);
    }),
    own("dies-keyless", SENDING, |chaos, random| {
        chaos.strikes = vec![Strike::AnswerLost];
        some(chaos, random);
        (chaos.deaths, chaos.older) = (random.below(3) + 1, 50);
        chaos.scene = Scene::Keyless;
    }),
    own("two-processes", SENDING, |chaos, random| {
        (chaos.twin, chaos.older) = (true, random.below(2) * 60);
    }),
    own("two-processes-and-lost", SENDING, |chaos, random| {
        chaos.strikes = vec![Strike::AnswerLost, Strike::Lost];
        some(chaos, random);
        chaos.twin = true;
    }),
    own("clock", ALL, |chaos, random| {
        (chaos.jumps, chaos.must_succeed) = (random.below(3) + 1, false);
    }),
    own("rival-flow", FORM, |chaos, random| {
        chaos.rival = true;
        chaos.strikes = vec![Strike::AnswerLost, Strike::Lost, page(503, Body::Html, true)];
        some(chaos, random);
    }),
    own("rival-flow-late", FORM, |chaos, random| {
        chaos.rival = true;
        chaos.strikes = LATE.to_vec();
        some(chaos, random);
    }),
    own("rival-drafts", FORM, |chaos, random| {
        chaos.drafts = random.below(3) + 1;
        chaos.strikes = vec![Strike::AnswerLost, Strike::Lost];
        some(chaos, random);
    }),
    own("rival-everything", FORM, |chaos, random| {
        (chaos.rival, chaos.drafts, chaos.deaths, chaos.older) = (true, 2, 2, 50);
        chaos.strikes = EVERYTHING.to_vec();
        some(chaos, random);
    }),
    own("taken-reference", TASK, |chaos, random| {
        chaos.scene = Scene::TakenReference;
        chaos.must_succeed = false;
        chaos.strikes = vec![Strike::AnswerLost, Strike::Lost];
        some(chaos, random);
    }),
    own("names", FORM, |chaos, random| {
        chaos.scene = Scene::Names;
        chaos.strikes = vec![Strike::AnswerLost, Strike::Lost];
        some(chaos, random);
    }),
    own("several-forms", FORM, |chaos, random| {
        chaos.scene = Scene::Forms;
        chaos.strikes = vec![Strike::AnswerLost, Strike::Lost];
        some(chaos, random);
    }),
    own("sizes", SENDING, |chaos, random| {
        chaos.scene = Scene::Sizes;
        chaos.strikes = vec![Strike::AnswerLost];
        some(chaos, random);
    }),
    own("scans", FORM, |chaos, random| {
        chaos.scene = Scene::Scans;
        chaos.strikes = vec![Strike::AnswerLost, Strike::Lost];
        some(chaos, random);
    }),
    own("infected", FORM, |chaos, _| chaos.scene = Scene::Infected),
    own("person", FORM, |chaos, random| {
        chaos.scene = Scene::Person;
        chaos.strikes = vec![Strike::AnswerLost, Strike::Lost];
        some(chaos, random);
    }),
    own("generations", FORM, |chaos, random| {
        chaos.scene = Scene::Generations;
        chaos.strikes = vec![Strike::AnswerLost, Strike::Lost];
        some(chaos, random);
    }),
    own("invalid", SENDING, |chaos, random| {
        chaos.scene = Scene::Invalid;
        chaos.strikes = vec![Strike::AnswerLost, Strike::Lost];
        some(chaos, random);
    }),
    own("rejected", TASK, |chaos, random| {
        chaos.scene = Scene::Rejected;
        chaos.strikes = vec![Strike::AnswerLost, Strike::Lost];
        some(chaos, random);
    }),
    own("wrong-code", SIGNED_IN, |chaos, _| {
        (chaos.scene, chaos.must_succeed) = (Scene::WrongCode, false)
    }),
    own("wrong-password", SIGNED_IN, |chaos, _| {
        (chaos.scene, chaos.must_succeed) = (Scene::WrongPassword, false)
    }),
    own("wrong-system", SIGNED_IN, |chaos, _| {
        (chaos.scene, chaos.must_succeed) = (Scene::WrongSystem, false)
    }),
    own("mixture", ALL, |chaos, random| {
        chaos.strikes = EVERYTHING.to_vec();
        some(chaos, random);
        let budget = match chaos.subject {
            // A token is asked for four times at most, with the host's patience.
            Subject::Token => 3,
            // An element that cannot be read five times is handed out as failed.
            Subject::DownloadArchive => 4,
            _ => 5,
        };
        (chaos.target, chaos.percent, chaos.budget) = (Target::Any, 20, budget);
    }),
    own("mixture-dies", SAVED, |chaos, random| {
        chaos.strikes = EVERYTHING.to_vec();
        some(chaos, random);
        (chaos.target, chaos.percent, chaos.budget) = (Target::Any, 20, 4);
        (chaos.deaths, chaos.older) = (random.below(3) + 1, 40);
        chaos.stubborn = true;
    }),
    own("mixture-late", SENDING, |chaos, random| {
        chaos.strikes = EVERYTHING.iter().chain(LATE).copied().collect();
        some(chaos, random);
        (chaos.target, chaos.percent, chaos.budget) = (Target::Any, 25, 5);
        (chaos.deaths, chaos.older) = (random.below(2), 40);
        chaos.must_succeed = chaos.subject != Subject::SubmitFormTask;
    }),
    own("stale", SENDING, |chaos, random| {
        chaos.strikes = STALE.to_vec();
        some(chaos, random);
        chaos.target = Target::Reading;
    }),
    own("stale-and-lost", SENDING, |chaos, random| {
        let lost = [
            Strike::Lost,
            Strike::AnswerLost,
            page(503, Body::Html, true),
            Strike::Doubled,
        ];
        chaos.strikes = STALE.iter().copied().chain(lost).collect();
        some(chaos, random);
        (chaos.target, chaos.percent, chaos.budget) = (Target::Any, 40, 4);
    }),
    own("stale-for-seconds", SENDING, |chaos, random| {
        // Everything that is read is behind for a while.
        chaos.lag = *random.pick(&[1, 2, 4, 8]);
        chaos.strikes = vec![Strike::AnswerLost, page(504, Body::Html, true), Strike::Doubled];
        some(chaos, random);
    }),
    own("stop-before", FORM, |chaos, random| {
        chaos.scene = Scene::Stop;
        chaos.strikes = vec![Strike::AnswerLost, Strike::Lost, page(503, Body::Html, true)];
        some(chaos, random);
    }),
    own("stop-before-dies", FORM, |chaos, random| {
        chaos.scene = Scene::Stop;
        chaos.strikes = EVERYTHING.to_vec();
        some(chaos, random);
        (chaos.target, chaos.percent, chaos.budget) = (Target::Any, 20, 4);
        (chaos.deaths, chaos.older) = (random.below(3) + 1, 40);
    }),
    own("stop-before-stale", FORM, |chaos, random| {
        chaos.scene = Scene::Stop;
        chaos.strikes = STALE.iter().copied().chain([Strike::AnswerLost]).collect();
        some(chaos, random);
    }),
    own("unmarked", SENDING, |chaos, random| {
        chaos.scene = Scene::Unmarked;
        chaos.strikes = vec![Strike::AnswerLost, Strike::Lost, page(503, Body::Html, true)];
        some(chaos, random);
        (chaos.drafts, chaos.must_succeed) = (random.below(3), false);
    }),
    own("unmarked-dies", SENDING, |chaos, random| {
        chaos.scene = Scene::Unmarked;
        chaos.strikes = vec![Strike::AnswerLost, Strike::Lost, page(503, Body::Html, true)];
        some(chaos, random);
        (chaos.deaths, chaos.older) = (random.below(3) + 1, 40);
        (chaos.drafts, chaos.must_succeed) = (random.below(3), false);
    }),
    own("engine", FORM, |chaos, _| chaos.scene = Scene::Engine),
    own("engine-and-lost", FORM, |chaos, random| {
        chaos.scene = Scene::Engine;
        chaos.strikes = vec![Strike::AnswerLost, Strike::Lost, page(504, Body::Gateway, true)];
        some(chaos, random);
    }),
    own("engine-mixture", FORM, |chaos, random| {
        chaos.scene = Scene::Engine;
        chaos.strikes = EVERYTHING.iter().chain(STALE).copied().collect();
        some(chaos, random);
        (chaos.target, chaos.percent, chaos.budget) = (Target::Any, 20, 4);
        (chaos.deaths, chaos.older) = (random.below(3), 40);
    }),
    own("pieces", ARCHIVE, |chaos, random| {
        chaos.pieces = true;
        chaos.strikes = EVERYTHING.to_vec();
        some(chaos, random);
        (chaos.percent, chaos.budget, chaos.deaths) = (20, 4, random.below(2));
    }),
    own("pieces-break-off", ARCHIVE, |chaos, random| {
        chaos.pieces = true;
        chaos.strikes = vec![Strike::Truncated, Strike::Oversized, Strike::Marked];
        some(chaos, random);
    }),
];
