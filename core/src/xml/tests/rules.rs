//! What the reader accepts, normalises and refuses.

use super::{bad_namespace, ends_early, malformed, reads, trace};
use crate::xml::XmlError;

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
