//! Replays `tests/vectors/negative`: documents that a careful XML reader must refuse, and a few that it must not.

use std::path::Path;

use altinnkit_core::xml::{Event, Limits, Reader, XmlError};

/// Reads to the end; how many events there were.
fn read(input: &[u8]) -> Result<usize, XmlError> {
    let mut reader = Reader::new(input, &Limits::default())?;
    let mut events = 0;
    while !matches!(reader.next_event()?, Event::Eof) {
        events += 1;
    }
    Ok(events)
}

#[test]
fn every_vector_is_treated_as_it_expects() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/vectors/negative");
    let index = std::fs::read(folder.join("index.json")).unwrap();
    let index: Vec<serde_json::Value> = serde_json::from_slice(&index).unwrap();
    assert!(index.len() >= 21, "vectors are missing: {}", index.len());
    for vector in &index {
        let (file, expect) = (vector["file"].as_str().unwrap(), vector["expect"].as_str().unwrap());
        let result = read(&std::fs::read(folder.join(file)).unwrap());
        match expect {
            "reject" => {
                let error = result.expect_err(file).to_string();
                assert!(error.len() < 300, "{file}: a long error: {error}");
            }
            "accept as plain data" => assert!(result.unwrap() > 1, "{file}"),
            "accept or clean error" => {}
            other => panic!("{file}: unknown expectation {other:?}"),
        }
    }
}

#[test]
fn the_faults_have_their_own_classes() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/vectors/negative");
    let error = |file: &str| read(&std::fs::read(folder.join(file)).unwrap()).unwrap_err();
    assert!(matches!(error("billion-laughs.xml"), XmlError::Doctype { .. }));
    assert!(matches!(error("xxe-external-entity.xml"), XmlError::Doctype { .. }));
    assert!(matches!(error("undefined-entity.xml"), XmlError::Entity { .. }));
    assert!(matches!(
        error("deep-nesting-100k.xml"),
        XmlError::Limit {
            which: "max_depth",
            limit: 128,
            ..
        }
    ));
    assert!(matches!(
        error("many-attributes.xml"),
        XmlError::Limit {
            which: "max_attributes",
            limit: 64,
            ..
        }
    ));
    assert!(matches!(error("unbound-prefix.xml"), XmlError::Namespace { .. }));
    assert!(matches!(
        error("nul-byte.xml"),
        XmlError::Character { codepoint: 0, .. }
    ));
    assert!(matches!(
        error("surrogate-ref.xml"),
        XmlError::Character {
            codepoint: 0xD800..=0xDFFF,
            ..
        }
    ));
    assert!(matches!(error("bad-utf8.xml"), XmlError::NotUtf8 { .. }));
    assert!(matches!(error("utf7-declared.xml"), XmlError::Encoding { .. }));
}
