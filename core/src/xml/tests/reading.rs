//! What the reader offers, and its limits.

use std::borrow::Cow;

use super::{at_root, trace, trace_within};
use crate::xml::value::{parse_base64, parse_i32};
use crate::xml::{Event, Limits, RawXml, Reader, XSI_NAMESPACE, XmlError};

#[test]
fn text_is_lent_where_it_can_be() {
    for (input, lent) in [
        ("<a>x]y</a>", true),
        ("<a><![CDATA[x]]></a>", true),
        ("<a>&amp;x</a>", false),
    ] {
        assert_eq!(matches!(at_root(input).0.text(), Ok(Cow::Borrowed(_))), lent, "{input}");
    }
}

#[test]
fn limits_hold() {
    let refused = |limits: &Limits, input: &str, name: &str| match trace_within(input, limits) {
        Err(XmlError::Limit { which, .. }) => assert_eq!(which, name),
        other => panic!("{name}: {other:?}"),
    };
    let limits = Limits {
        max_bytes: 8,
        ..Limits::default()
    };
    assert!(trace_within("<a>x</a>", &limits).is_ok());
    refused(&limits, "<a>xy</a>", "max_bytes");

    let limits = Limits {
        max_depth: 2,
        ..Limits::default()
    };
    assert!(trace_within("<a><b/><b></b></a>", &limits).is_ok());
    refused(&limits, "<a><b><c/></b></a>", "max_depth");

    let limits = Limits {
        max_attributes: 2,
        ..Limits::default()
    };
    assert!(trace_within("<a b='' xmlns=''/>", &limits).is_ok());
    refused(&limits, "<a b='' xmlns='' c=''/>", "max_attributes");

    let limits = Limits {
        max_name_len: 3,
        ..Limits::default()
    };
    assert!(
        trace_within(
            "<abc def='' xmlns:p='u'>&lt;<?pqr?></abc>"
                .replace("xmlns:p='u'", "")
                .as_str(),
            &limits
        )
        .is_ok()
    );
    for input in [
        "<abcd/>",
        "<a bcde=''/>",
        "<a><?bcde?></a>",
        "<a>&bcde;</a>",
        "<a>&#0065;</a>",
    ] {
        refused(&limits, input, "max_name_len");
    }
    refused(
        &Limits {
            max_name_len: 5,
            ..Limits::default()
        },
        "<a xmlns='urn:xy'/>",
        "max_name_len",
    );

    let limits = Limits {
        max_text_len: 3,
        ..Limits::default()
    };
    assert!(trace_within("<a b='abc'>abc<b/>def</a>", &limits).is_ok());
    refused(&limits, "<a b='abcd'/>", "max_text_len");
    refused(&limits, "<a>ab<!-- --><![CDATA[cd]]></a>", "max_text_len");

    let limits = Limits {
        max_nodes: 4,
        ..Limits::default()
    };
    assert!(trace_within("<a b=''>x<c/></a>", &limits).is_ok());
    refused(&limits, "<a b=''>x<c/>y</a>", "max_nodes");

    let limits = Limits {
        max_bindings: 2,
        ..Limits::default()
    };
    assert!(trace_within("<a xmlns='u'><b xmlns='v'/><b xmlns:p='v'/></a>", &limits).is_ok());
    refused(
        &limits,
        "<a xmlns='u'><b xmlns='v'><c xmlns='w'/></b></a>",
        "max_bindings",
    );
}

#[test]
fn deep_documents_do_not_use_the_stack() {
    let limits = Limits {
        max_depth: usize::MAX,
        max_bindings: usize::MAX,
        ..Limits::default()
    };
    let depth = 20_000;
    let input = "<a xmlns='u'>".repeat(depth) + &"</a>".repeat(depth);
    assert!(trace_within(&input, &limits).is_ok());
    let mut reader = Reader::new(input.as_bytes(), &limits).unwrap();
    let Event::Start(root) = reader.next_event().unwrap() else {
        panic!()
    };
    let mut innermost = root.clone();
    while let Event::Start(start) = reader.next_event().unwrap() {
        innermost = start;
    }
    drop((reader, root));
    assert_eq!(innermost.resolve(""), Some("u"));
}

#[test]
fn an_error_stays_and_the_end_stays() {
    let mut reader = Reader::new(b"<a><b></a>", &Limits::default()).unwrap();
    reader.next_event().unwrap();
    reader.next_event().unwrap();
    let error = reader.next_event().unwrap_err();
    assert_eq!(reader.next_event().unwrap_err(), error);
    assert_eq!(reader.skip_element().unwrap_err(), error);

    let (mut reader, _) = at_root("<a/>");
    assert!(matches!(reader.next_event(), Ok(Event::End)));
    assert!(matches!(reader.next_event(), Ok(Event::Eof)));
    assert!(matches!(reader.next_event(), Ok(Event::Eof)));
    assert!(reader.skip_element().is_err());
    assert_eq!(reader.position(), 4);
}

#[test]
fn errors_show_little_of_the_content() {
    let long = "x".repeat(900);
    for input in [
        format!("<a>&{long};</a>"),
        format!("<?xml version='{long}'?><a/>"),
        format!("<?xml version='1.0' encoding='{long}'?><a/>"),
    ] {
        assert!(trace(input).unwrap_err().to_string().len() < 150);
    }
    assert!(parse_i32(&long).unwrap_err().to_string().len() < 150);
    assert!(!parse_base64("c2VjcmV0!").unwrap_err().to_string().contains("c2Vj"));
}

#[test]
fn start_tags_answer() {
    let (_, root) = at_root(
        "<p:a xmlns:p='u' xmlns='d' x='1' p:x='2' xmlns:i='http://www.w3.org/2001/XMLSchema-instance' i:nil=' true ' i:type='p:T'/>",
    );
    assert!(root.empty && root.is_nil() && root.name.is("u", "a"));
    assert_eq!(
        (
            root.attribute("", "x"),
            root.attribute("u", "x"),
            root.attribute("d", "x")
        ),
        (Some("1"), Some("2"), None)
    );
    assert_eq!(root.attribute(XSI_NAMESPACE, "type"), Some("p:T"));
    assert_eq!(
        (root.resolve("p"), root.resolve(""), root.resolve("q")),
        (Some("u"), Some("d"), None)
    );
    assert_eq!(root.attributes().count(), 4);
    let (_, root) = at_root("<a nil='true'></a>");
    assert!(!root.empty && !root.is_nil());
    assert_eq!(root.resolve(""), Some(""));
}

#[test]
fn elements_are_skipped_and_text_is_read() {
    let (mut reader, _) = at_root("<a><b>x<c/>y</b><d/><e> 1<!-- --> </e><f/><g>x<h/></g></a>");
    reader.next_event().unwrap();
    reader.skip_element().unwrap();
    reader.next_event().unwrap();
    reader.skip_element().unwrap();
    for expected in [" 1 ", ""] {
        reader.next_event().unwrap();
        assert_eq!(reader.text().unwrap(), expected);
    }
    reader.next_event().unwrap();
    assert!(matches!(reader.text(), Err(XmlError::UnexpectedElement { name, .. }) if name == "h"));
}

#[test]
fn raw_elements_parse_alone() {
    let outer = "<r xmlns='d' xmlns:p='u&amp;&quot;v' xmlns:q='w' xmlns:æ='x' xmlns:z='unused'>";
    for (inner, expected) in [
        ("<b/>", r#"<b xmlns="d"/>"#),
        ("<b xmlns=''><c/></b>", "<b xmlns=''><c/></b>"),
        (
            "<p:b\n c='1'>\r\n</p:b>",
            "<p:b xmlns:p=\"u&amp;&quot;v\" xmlns=\"d\"\n c='1'>\r\n</p:b>",
        ),
        ("<q:b xmlns:q='v'/>", r#"<q:b xmlns="d" xmlns:q='v'/>"#),
        ("<b>q:T</b>", r#"<b xmlns:q="w" xmlns="d">q:T</b>"#),
        ("<b c='(æ:T)'/>", r#"<b xmlns:æ="x" xmlns="d" c='(æ:T)'/>"#),
    ] {
        let document = format!("{outer}x{inner}<after/></r>");
        let (mut reader, _) = at_root(&document);
        reader.next_event().unwrap();
        let Event::Start(start) = reader.next_event().unwrap() else {
            panic!()
        };
        let raw = reader.raw_element(&start).unwrap();
        assert_eq!(raw.as_str(), expected);
        assert!(matches!(reader.next_event(), Ok(Event::Start(after)) if after.name.is("d", "after")));
        assert_eq!(
            trace(raw.as_str()),
            trace(RawXml::parse(raw.as_str(), &Limits::default()).unwrap().as_str())
        );
    }
    // A prefix written with a character reference cannot be seen, so nothing is left out.
    let document = format!("{outer}<b>&#113;:T</b></r>");
    let (mut reader, _) = at_root(&document);
    let Event::Start(start) = reader.next_event().unwrap() else {
        panic!()
    };
    let raw = reader.raw_element(&start).unwrap();
    assert_eq!(at_root(raw.as_str()).1.resolve("q"), Some("w"));
    assert_eq!(at_root(raw.as_str()).1.resolve("z"), Some("unused"));
    assert!(reader.raw_element(&start).is_err());
}

#[test]
fn raw_elements_cannot_grow_without_bound() {
    let document = format!("<r xmlns='{}'>{}</r>", "u".repeat(1000), "<b/>".repeat(500));
    let limits = Limits {
        max_bytes: 10_000,
        ..Limits::default()
    };
    let mut reader = Reader::new(document.as_bytes(), &limits).unwrap();
    reader.next_event().unwrap();
    let mut kept = 0;
    let error = loop {
        let Event::Start(start) = reader.next_event().unwrap() else {
            panic!()
        };
        match reader.raw_element(&start) {
            Ok(raw) => kept += raw.as_str().len(),
            Err(error) => break error,
        }
    };
    assert!(
        kept < 11_000 && matches!(error, XmlError::Limit { which: "max_bytes", .. }),
        "{kept} {error}"
    );
}

#[test]
fn raw_xml_is_checked() {
    let parse = |xml| RawXml::parse(xml, &Limits::default());
    assert_eq!(
        parse("<?xml version='1.0'?><!-- --> <a>x</a> ").unwrap().as_str(),
        "<a>x</a>"
    );
    for bad in ["", "x", "<a/><b/>", "<a/>x", "<p:a/>", "<!DOCTYPE a><a/>"] {
        assert!(parse(bad).is_err(), "{bad}");
    }
}
