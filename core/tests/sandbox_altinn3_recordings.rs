//! Recorded conversations with the sandbox's Altinn 3: the same requests get the same answers.

#![cfg(feature = "sandbox")]
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic)] // a test may fail

#[path = "support/altinn3.rs"]
mod altinn3;

use altinn3::*;
use serde_json::Value as Json;

#[test]
fn recordings_repeat_themselves() {
    let mut seen = 0;
    for entry in std::fs::read_dir(recordings()).unwrap() {
        let path = entry.unwrap().path();
        let file = path.file_name().unwrap().to_str().unwrap().to_owned();
        if !file.starts_with("altinn3_") {
            continue;
        }
        let mut recording: Json = serde_json::from_slice(&std::fs::read(&path).unwrap()).unwrap();
        let setup = recording["setup"].to_string();
        let setup = json::from_text(SandboxSetup::SHAPE, setup.as_bytes(), json::Style::HostText).unwrap();
        let mut sandbox = Sandbox::from_value(setup).unwrap();
        for recorded in recording["exchanges"].as_array_mut().unwrap() {
            let request = &recorded["request"];
            let text = |name: &str| request[name].as_str().unwrap().to_owned();
            let pairs = request["headers"].as_array().unwrap().iter();
            let headers = pairs.map(|it| Header::new(it[0].as_str().unwrap(), it[1].as_str().unwrap()));
            let incoming = Incoming::new(text("method"), text("url"), headers.collect(), text("bodyText"));
            let now = DateTime::parse(recorded["now"].as_str().unwrap()).unwrap();
            let now = now.to_unix_millis().unwrap();
            let answer = sandbox.handle(&incoming, now);
            let repeated = exchange(&incoming, now, &answer);
            if std::env::var_os("ALTINNKIT_RECORD").is_some() {
                recorded["response"] = repeated["response"].clone();
            }
            assert_eq!(repeated["response"], recorded["response"], "{file}: {}", incoming.url);
        }
        if std::env::var_os("ALTINNKIT_RECORD").is_some() {
            std::fs::write(&path, format!("{recording:#}\n")).unwrap();
        }
        seen += 1;
    }
    assert!(seen >= 2, "recordings are missing: {seen}");
}
