//! The rules of the reader one by one, and the writer against the reader.

use std::borrow::Cow;

use super::value::{format_base64, parse_base64, parse_bool, parse_decimal, parse_i32, parse_i64};
use super::{Event, Limits, RawXml, Reader, Start, Writer, XSI_NAMESPACE, XmlError};

/// The whole document as one line: `<{ns}a b=v>`, texts in quotes, `/` for ends.
fn trace(input: impl AsRef<[u8]>) -> Result<String, XmlError> {
    trace_within(input, &Limits::default())
}

fn trace_within(input: impl AsRef<[u8]>, limits: &Limits) -> Result<String, XmlError> {
    let mut reader = Reader::new(input.as_ref(), limits)?;
    let mut out = String::new();
    loop {
        match reader.next_event()? {
            Event::Start(start) => {
                let attributes: String = start
                    .attributes()
                    .map(|(name, value)| format!(" {name}={value:?}"))
                    .collect();
                out += &format!("<{}{attributes}>", start.name);
            }
            Event::Text(text) => out += &format!("{text:?}"),
            Event::End => out.push('/'),
            Event::Eof => return Ok(out),
        }
    }
}

#[track_caller]
fn reads(input: &str, expected: &str) {
    assert_eq!(trace(input).as_deref(), Ok(expected), "{input}");
}

#[track_caller]
fn malformed(inputs: &[&str]) {
    for input in inputs {
        let result = trace(input);
        assert!(
            matches!(result, Err(XmlError::NotWellFormed { .. })),
            "{input}: {result:?}"
        );
    }
}

#[track_caller]
fn bad_namespace(inputs: &[&str]) {
    for input in inputs {
        let result = trace(input);
        assert!(matches!(result, Err(XmlError::Namespace { .. })), "{input}: {result:?}");
    }
}

#[track_caller]
fn ends_early(inputs: &[&str]) {
    for input in inputs {
        let position = input.len() as u64;
        assert_eq!(trace(input), Err(XmlError::UnexpectedEnd { position }), "{input}");
    }
}

/// A reader that stands behind the start tag of the root.
fn at_root(input: &str) -> (Reader<'_>, Start<'_>) {
    let mut reader = Reader::new(input.as_bytes(), &Limits::default()).unwrap();
    let Event::Start(root) = reader.next_event().unwrap() else {
        panic!("{input}")
    };
    (reader, root)
}

#[test]
fn plain_documents() {
    reads("<a/>", "<a>/");
    reads("<a></a>", "<a>/");
    reads("<a ></a\n>", "<a>/");
    reads("<a>\n <b>x</b>\n</a>", r#"<a>"\n "<b>"x"/"\n"/"#);
    reads(
        "\u{FEFF}<?xml version=\"1.0\" encoding='utf-8' standalone=\"yes\" ?>\r\n<a/>\n<!-- c --><?p?> ",
        "<a>/",
    );
    reads("<?xml version = '1.0'?><?p x?><!-- --><a/>", "<a>/");
    reads("<?xml-stylesheet href='x'?><a/>", "<a>/");
    reads("<blåbær øre='1'>é</blåbær>", r#"<blåbær øre="1">"é"/"#);
    reads("<_a.b-1/>", "<_a.b-1>/");
}

#[test]
fn text_comes_in_one_piece() {
    reads(
        "<a>1<!-- x -->2<![CDATA[<3>&amp;]]>4<?p q?>&#53;&#x36;</a>",
        r#"<a>"12<3>&amp;456"/"#,
    );
    reads(
        "<a>&amp;&lt;&gt;&quot;&apos;&#x10FFFF;&#0065;</a>",
        "<a>\"&<>\\\"'\u{10ffff}A\"/"
            .replace('\u{10ffff}', "\\u{10ffff}")
            .as_str(),
    );
    reads("<a><![CDATA[]]><!----></a>", "<a>/");
    reads("<a>]] ]]&gt; ]>></a>", r#"<a>"]] ]]> ]>>"/"#);
    reads("<a><![CDATA[ ]] ]>]]]]></a>", r#"<a>" ]] ]>]]"/"#);
}

#[test]
fn line_ends_are_normalised() {
    reads(
        "<a>1\r\n2\r3\n4\r\r\n<![CDATA[5\r\n6\r]]>&#13;\r</a>",
        r#"<a>"1\n2\n3\n4\n\n5\n6\n\r\n"/"#,
    );
    reads("<a b='1\r\n2\r3\n4\t5&#10;&#9;&#xD;'/>", r#"<a b="1 2 3 4 5\n\t\r">/"#);
}

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
fn namespaces_are_resolved() {
    reads(
        "<a xmlns='u'><b xmlns=''><c/></b><d x='1'/></a>",
        r#"<{u}a><b><c>//<{u}d x="1">//"#,
    );
    reads(
        "<p:a xmlns:p='u' p:x='1' x='2'><p:b xmlns:p='v'/><p:c/></p:a>",
        r#"<{u}a {u}x="1" x="2"><{v}b>/<{u}c>//"#,
    );
    reads("<a p:x='1' xmlns:p='u&amp;v'/>", r#"<a {u&v}x="1">/"#);
    reads(
        "<a xml:lang='nb'/>",
        r#"<a {http://www.w3.org/XML/1998/namespace}lang="nb">/"#,
    );
    reads(
        "<a xmlns:xml='http://www.w3.org/XML/1998/namespace' xml:x=''/>",
        r#"<a {http://www.w3.org/XML/1998/namespace}x="">/"#,
    );
    bad_namespace(&[
        "<p:a/>",
        "<a p:x=''/>",
        "<a><b xmlns:p='u'/><p:c/></a>",
        "<xmlns:a/>",
        "<a xmlns:p=''/>",
        "<a xmlns:xml='u'/>",
        "<a xmlns:p='http://www.w3.org/XML/1998/namespace'/>",
        "<a xmlns='http://www.w3.org/XML/1998/namespace'/>",
        "<a xmlns:xmlns='u'/>",
        "<a xmlns:p='http://www.w3.org/2000/xmlns/'/>",
        "<a xmlns='http://www.w3.org/2000/xmlns/'/>",
        "<a xmlns:p='u' xmlns:q='u' p:x='' q:x=''/>",
        "<a xmlns:p='u'><b xmlns:q='u' p:x='' q:x=''/></a>",
        "<a:b:c/>",
        "<:a/>",
        "<a:/>",
        "<a :b=''/>",
        "<a xmlns:=''/>",
        "<a><?p:q?></a>",
    ]);
    reads(
        "<a xmlns:p='u' xmlns:q='v' p:x='' q:x='' x=''/>",
        r#"<a {u}x="" {v}x="" x="">/"#,
    );
}

#[test]
fn what_is_not_well_formed_is_refused() {
    malformed(&[
        "x",
        "x<a/>",
        "<a/>x",
        "<a/>&#32;",
        "<a/><![CDATA[]]>",
        "<![CDATA[]]><a/>",
        "<a/><b/>",
        "<a></a><a></a>",
        "<a></b>",
        "<a></ab>",
        "<ab></a>",
        "<a></ a>",
        "<a></a x=''>",
        "</a>",
        "<a/></a>",
        "<1a/>",
        "<-a/>",
        "<a 1b=''/>",
        "<×/>",
        "<p:1a xmlns:p='u'/>",
        "< a/>",
        "<a b='1' b='2'/>",
        "<a xmlns='u' xmlns='u'/>",
        "<a b='<'/>",
        "<a b=1/>",
        "<a b/>",
        "<a b='1'c='2'/>",
        "<a/b>",
        "<a / >",
        "<a>]]></a>",
        "<a><!-- -- --></a>",
        "<a><!-- ---></a>",
        "<a><!b></a>",
        "<a><![cdata[]]></a>",
        "<!doctype a><a/>",
        "<!ENTITY a 'b'><a/>",
        " <?xml version='1.0'?><a/>",
        "<a><?xml version='1.0'?></a>",
        "<a/><?XML x?>",
        "<a><?p+?></a>",
        "<a><??></a>",
        "<a>&</a>",
        "<a>& </a>",
        "<a>&amp</a>",
        "<a>&;</a>",
        "<a>&#;</a>",
        "<a>&#x;</a>",
        "<a>&#X41;</a>",
        "<a>&#4A;</a>",
        "<a>&#-1;</a>",
        "<a>&#x+1;</a>",
        "<a b='&'/>",
    ]);
}

#[test]
fn the_xml_declaration_is_checked() {
    malformed(&[
        "<?xml?><a/>",
        "<?xml ?><a/>",
        "<?xml encoding='utf-8'?><a/>",
        "<?xml version='1.0' version='1.0'?><a/>",
        "<?xml version='1.0' standalone='yes' encoding='utf-8'?><a/>",
        "<?xml version='1.0' standalone='maybe'?><a/>",
        "<?xml version='1.0' x='y'?><a/>",
        "<?xml version=1.0?><a/>",
        "<?xml version='1.0?><a/>",
        "<?xml version='1.0'",
    ]);
    for version in ["1.1", "2.0", ""] {
        let result = trace(format!("<?xml version='{version}'?><a/>"));
        assert!(matches!(result, Err(XmlError::Version { .. })), "{result:?}");
    }
    for encoding in ["utf-7", "ISO-8859-1", "UTF-16", ""] {
        let result = trace(format!("<?xml version='1.0' encoding='{encoding}'?><a/>"));
        assert!(matches!(result, Err(XmlError::Encoding { .. })), "{result:?}");
    }
}

#[test]
fn a_document_that_stops_is_refused() {
    ends_early(&[
        "",
        " ",
        "<!-- -->",
        "<a>",
        "<a>x",
        "<a><b/>",
        "<",
        "<a",
        "<a ",
        "<a b",
        "<a b=",
        "<a b='x",
        "<a b='x'",
        "<a/",
        "<a></a",
        "<a></a ",
        "<a><!-- ",
        "<a><!-- --",
        "<a><?p ",
        "<a><![CDATA[x]]",
    ]);
    // Every beginning of a document is an error, and none is a panic.
    let whole = "<?xml version='1.0'?><p:a xmlns:p='ø' b='&amp;\r\n'>é&#10;<!-- c --><![CDATA[d]]><?e f?><g/></p:a>";
    for end in 0..whole.len() {
        assert!(trace(&whole.as_bytes()[..end]).is_err(), "{end}");
    }
    assert!(trace(whole).is_ok());
}

#[test]
fn doctypes_and_entities_do_not_exist() {
    for (input, position) in [
        ("<!DOCTYPE a><a/>", 0),
        ("<a/> <!DOCTYPE a>", 5),
        ("<a><!DOCTYPE a></a>", 3),
    ] {
        assert_eq!(trace(input), Err(XmlError::Doctype { position }), "{input}");
    }
    for input in ["<a>&nbsp;</a>", "<a b='&nbsp;'/>"] {
        let result = trace(input);
        assert!(
            matches!(&result, Err(XmlError::Entity { name, .. }) if name == "nbsp"),
            "{result:?}"
        );
    }
}

#[test]
fn characters_that_xml_does_not_have_are_refused() {
    let bad = ["\0", "\u{1}", "\u{8}", "\u{B}", "\u{1F}", "\u{FFFE}", "\u{FFFF}"];
    for c in bad {
        let codepoint = c.chars().next().unwrap().into();
        for (before, after) in [
            ("<a>", "</a>"),
            ("<a b='", "'/>"),
            ("<a><!--", "--></a>"),
            ("<a><![CDATA[", "]]></a>"),
            ("<a/>", ""),
        ] {
            let position = before.len() as u64;
            assert_eq!(
                trace(format!("{before}{c}{after}")),
                Err(XmlError::Character { codepoint, position })
            );
        }
        let far = format!("<a>{}{c}</a>", "\u{FFFD}x".repeat(3000));
        assert!(matches!(trace(far), Err(XmlError::Character { .. })));
        let reference = format!("<a>&#x{codepoint:X};</a>");
        assert_eq!(trace(reference), Err(XmlError::Character { codepoint, position: 3 }));
    }
    for reference in [
        "&#xD800;",
        "&#xDFFF;",
        "&#x110000;",
        "&#99999999999999999999;",
        "&#xFFFFFFFFFFFFFFFF;",
    ] {
        let result = trace(format!("<a>{reference}</a>"));
        assert!(
            matches!(result, Err(XmlError::Character { position: 3, .. })),
            "{result:?}"
        );
    }
    reads(
        "<a>\u{7F}\u{85}\u{FFFD}\u{FEFF}\u{1FFFE}</a>",
        &format!("<a>{:?}/", "\u{7F}\u{85}\u{FFFD}\u{FEFF}\u{1FFFE}"),
    );
}

#[test]
fn only_utf_8_is_read() {
    let wide = |order: fn(u16) -> [u8; 2]| "\u{FEFF}<a/>".encode_utf16().flat_map(order).collect::<Vec<_>>();
    for input in [
        wide(u16::to_le_bytes),
        wide(u16::to_be_bytes),
        b"<\0a\0/\0>\0".into(),
        b"\0<\0a\0/\0>".into(),
        b"\0\0\xFE\xFF".into(),
    ] {
        assert!(matches!(trace(input), Err(XmlError::Encoding { .. })));
    }
    for bad in [
        &b"\xFF"[..],
        b"\xC0\xAF",
        b"\xED\xA0\x80",
        b"\xF4\x90\x80\x80",
        b"\xE2\x82",
    ] {
        let input = [b"<a>", bad, b"</a>"].concat();
        assert_eq!(trace(input), Err(XmlError::NotUtf8 { position: 3 }), "{bad:?}");
    }
}

#[test]
fn positions_count_the_byte_order_mark() {
    assert_eq!(
        trace("\u{FEFF}<a>\0</a>"),
        Err(XmlError::Character {
            codepoint: 0,
            position: 6
        })
    );
    assert_eq!(trace("\u{FEFF}<p:a/>").unwrap_err().position(), 4);
    assert_eq!(trace("\u{FEFF}<a xml:b='' p:b=''/>").unwrap_err().position(), 15);
    assert_eq!(trace("\u{FEFF}\u{FEFF}<a/>").unwrap_err().position(), 3);
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

#[test]
fn what_is_written_is_read_again() {
    let nasty = [
        "",
        " ",
        "\r",
        "\n",
        "\r\n\t",
        "]]>",
        "]]",
        "<![CDATA[",
        "&amp;",
        "&#0;",
        "a & b < c > d",
        "\"'",
        "<!-- -->",
        "<?p?>",
        "Blåbærsyltetøy",
        "\u{85}\u{2028}\u{FEFF}\u{FFFD}\u{10FFFF}",
        "p&ss<w>",
        "  x  ",
    ];
    for text in nasty {
        let mut writer = Writer::new();
        writer.start("p:a");
        writer.attribute("xmlns:p", "u").unwrap();
        writer.attribute("b", text).unwrap();
        writer.element("c", text).unwrap();
        writer.text(text).unwrap();
        let xml = writer.finish();
        let (mut reader, root) = at_root(&xml);
        assert_eq!(root.attribute("", "b"), Some(text), "{xml}");
        assert!(matches!(reader.next_event(), Ok(Event::Start(_))));
        assert_eq!(reader.text().unwrap(), text, "{xml}");
        assert_eq!(reader.text().unwrap(), text, "{xml}");
        assert!(matches!(reader.next_event(), Ok(Event::Eof)));
    }
}

#[test]
fn the_writer_refuses_what_xml_cannot_carry() {
    for (text, codepoint) in [
        ("ab\0", 0),
        ("ab\u{1B}", 0x1B),
        ("ab\u{FFFE}", 0xFFFE),
        ("ab\u{FFFF}c", 0xFFFF),
    ] {
        let error = XmlError::Character { codepoint, position: 2 };
        let mut writer = Writer::new();
        writer.start("a");
        assert_eq!(writer.attribute("b", text), Err(error.clone()));
        assert_eq!(writer.text(text), Err(error.clone()));
        assert_eq!(writer.element("c", text), Err(error));
        assert_eq!(writer.finish(), "<a/>");
    }
}

#[test]
fn the_writer_writes_as_told() {
    let mut writer = Writer::new();
    writer.start("a");
    writer.start("b");
    writer.text("").unwrap();
    writer.end();
    writer.start("c");
    let mark = writer.mark();
    writer.end();
    assert!(writer.attribute("d", "").is_err());
    writer.raw("<e/>");
    writer.raw("");
    writer.start("f");
    writer.end();
    writer.end();
    writer.end();
    let xml = writer.finish();
    assert_eq!(xml, "<a><b/><c></c><e/><f/></a>");
    assert_eq!(xml.split_at(mark), ("<a><b/><c>", "</c><e/><f/></a>"));
}

#[test]
fn simple_values() {
    assert_eq!(
        [" true\n", "1", "false", "0"].map(|it| parse_bool(it).unwrap()),
        [true, true, false, false]
    );
    assert!(
        ["", "True", "yes", "01", "\u{A0}true"]
            .iter()
            .all(|it| parse_bool(it).is_err())
    );
    assert_eq!(
        (parse_i32(" -2147483648 "), parse_i32("+7"), parse_i32("007")),
        (Ok(i32::MIN), Ok(7), Ok(7))
    );
    assert!(
        ["", "2147483648", "1.0", "1e3", "+", "0x1", "1 2"]
            .iter()
            .all(|it| parse_i32(it).is_err())
    );
    assert_eq!(parse_i64("9223372036854775807"), Ok(i64::MAX));
    assert!(parse_i64("9223372036854775808").is_err());
    assert_eq!(
        ["1", "-1.50", " +.5", "1.", "0"].map(|it| parse_decimal(it).unwrap()),
        ["1", "-1.50", "+.5", "1.", "0"]
    );
    assert!(
        ["", ".", "-", "1e3", "INF", "NaN", "1,5", "--1", "1.2.3", "１"]
            .iter()
            .all(|it| parse_decimal(it).is_err())
    );
    for bytes in [&b""[..], b"a", b"ab", b"abc", &[0, 255, 254]] {
        let text = format_base64(bytes);
        assert_eq!(parse_base64(&text).as_deref(), Ok(bytes));
        assert_eq!(
            parse_base64(&format!(" \r\n{}\t", text.replace('=', ""))).as_deref(),
            Ok(bytes)
        );
    }
    assert_eq!(parse_base64("YW\nJj ").as_deref(), Ok(&b"abc"[..]));
    assert!(
        ["a", "YQ=a", "Y-Q_", "YQ===", "é"]
            .iter()
            .all(|it| parse_base64(it).is_err())
    );
}
