//! The writer against the reader, and simple values.

use super::at_root;
use crate::xml::value::{format_base64, parse_base64, parse_bool, parse_decimal, parse_i32, parse_i64};
use crate::xml::{Event, Writer, XmlError};

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
