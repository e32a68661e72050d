//! Prefilled forms with a program's own values on top.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)] // a test may fail

use altinnkit_core::altinn2::soap::prefill::{MergedForm, PrefillMerge, PrefillValue};
use altinnkit_core::environment::Environment;
use altinnkit_core::error::{Error, ErrorCode};
use altinnkit_core::function::Function;
use altinnkit_core::operation::Moment;
use altinnkit_core::session::Session;
use altinnkit_core::xml::{Event, Limits, Reader};
use proptest::prelude::*;

fn merge(base: &str, overlay: Option<&str>, values: &[(&str, &str)]) -> Result<MergedForm, Error> {
    let mut merge = PrefillMerge::new(base.to_owned());
    merge.overlay = overlay.map(ToOwned::to_owned);
    merge.values = values
        .iter()
        .map(|(path, value)| PrefillValue::new((*path).to_owned(), (*value).to_owned()))
        .collect();
    merge.call(&Session::new(Environment::Tt02), &Moment::new(0, [0; 32]))
}

fn merged(base: &str, overlay: Option<&str>, values: &[(&str, &str)]) -> String {
    merge(base, overlay, values).unwrap().form_data
}

fn refused(base: &str, overlay: Option<&str>, values: &[(&str, &str)]) -> (String, String) {
    let error = merge(base, overlay, values).unwrap_err();
    assert_eq!(error.code, ErrorCode::InvalidInput);
    (error.path.unwrap_or_default(), error.detail)
}

const FORM: &str = r#"<?xml version="1.0" encoding="utf-16"?>
<!-- prefilled -->
<f:Skjema xmlns:f='urn:form' xmlns:i="http://www.w3.org/2001/XMLSchema-instance" nr = '17'>
  <f:Navn orid="22">Bø &amp; S&#xF8;nn</f:Navn>
  <f:Post kode="a"><f:Belop i:nil="true" orid='9'/></f:Post>
  <f:Post kode="b"><f:Belop><![CDATA[12]]><!-- kr --></f:Belop ></f:Post>
  <f:Merknad/>
  <Navn xmlns="urn:other">annet</Navn>
</f:Skjema>
<!-- end -->"#;

#[test]
fn only_what_was_asked_for_changes() {
    let out = merged(
        FORM,
        None,
        &[
            ("/Skjema/{urn:form}Navn", "Å < B"),
            ("/Skjema/Post[1]/Belop", "7"),
            ("Skjema/Post[2]/Belop", "13"),
            ("/Skjema/Post[2]/@kode", "\"c\""),
            ("/Skjema/@nr", "18"),
            ("/Skjema/Merknad", "ja"),
        ],
    );
    let expected = FORM
        .replace("Bø &amp; S&#xF8;nn", "Å &lt; B")
        .replace("<f:Belop i:nil=\"true\" orid='9'/>", "<f:Belop orid='9'>7</f:Belop>")
        .replace("<![CDATA[12]]><!-- kr -->", "13")
        .replace("\"b\"", "\"&quot;c&quot;\"")
        .replace("'17'", "\"18\"")
        .replace("<f:Merknad/>", "<f:Merknad>ja</f:Merknad>");
    assert_eq!(out, expected);
}

#[test]
fn a_value_that_is_there_already_is_no_change() {
    let same = [
        ("/Skjema/Post[2]/Belop", "12"),
        ("/Skjema/{urn:form}Navn", "Bø & Sønn"),
        ("/Skjema/Merknad", ""),
        ("/Skjema/@nr", "17"),
    ];
    let out = merge(FORM, None, &same).unwrap();
    assert_eq!((out.form_data.as_str(), out.changes), (FORM, 0));
    let out = merge(FORM, Some(FORM), &[]).unwrap();
    assert_eq!((out.form_data.as_str(), out.changes), (FORM, 0));
    let marked = format!("\u{FEFF}{}", FORM.replace("utf-16", "utf-8"));
    assert_eq!(merge(&marked, None, &[]).unwrap().form_data, marked);
}

#[test]
fn a_place_that_is_not_there_or_not_the_only_one_is_refused() {
    for (path, what) in [
        ("/Skjema/Adresse", "does not exist: /Skjema has no elements Adresse"),
        ("/Skjema/Post[3]/Belop", "does not exist: /Skjema has 2 elements Post"),
        (
            "/Skjema/Post/Belop",
            "is ambiguous: there are 2 elements Post in /Skjema",
        ),
        ("/Skjema/Navn", "is ambiguous: there are 2 elements Navn in /Skjema"),
        ("/Skjema/{urn:other}Post[1]", "does not exist"),
        ("/Skjema/Post[1]", "is no single value: /Skjema/Post has elements in it"),
        ("/Skjema", "is no single value"),
        ("/Skjema/Merknad/Tekst", "does not exist"),
        (
            "/Skjema/Merknad/@orid",
            "does not exist: /Skjema/Merknad has no attribute orid",
        ),
        ("/Skjema/Post[1]/Belop/@nil", "does not exist"),
        ("/Skjema/@nr/x", "goes on behind an attribute"),
        ("@nr", "names an attribute of nothing"),
        (
            "/Skjemaet/Navn",
            "does not exist: the document has no elements Skjemaet",
        ),
        ("/Skjema/Post[0]", "has a ["),
        ("/Skjema/Post[x", "has a ["),
        ("/Skjema/{urn:form", "has a {"),
        ("/Skjema//Navn", "has a step without a name"),
        ("", "has a step without a name"),
    ] {
        let (at, detail) = refused(FORM, None, &[("/Skjema/Merknad", "x"), (path, "1")]);
        assert_eq!(at, "values[1].path");
        assert!(detail.starts_with(what), "{path}: {detail}");
    }
    let (_, detail) = refused(FORM, None, &[("/Skjema/Merknad", "x"), ("Skjema/Merknad[1]", "y")]);
    assert_eq!(detail, "is the same place as values[0].path");
    let (_, detail) = refused(FORM, None, &[("/Skjema/Merknad", "\u{1}")]);
    assert!(detail.contains("character"), "{detail}");
}

#[test]
fn a_second_document_goes_on_top_and_single_values_on_top_of_it() {
    let base = "<S xmlns='urn:s'><A>1</A><B k=\"1\">2</B><L><P>a</P></L><L><P>b</P></L><C>3</C></S>";
    let over = "<s:S xmlns:s='urn:s'><s:C>9</s:C><s:B k=\"2\"/><s:A> </s:A><s:L/><s:L><s:P>x</s:P></s:L><s:N><s:M/></s:N></s:S>";
    assert_eq!(
        merged(base, Some(over), &[("/S/A", "0"), ("/S/C", "8")]),
        "<S xmlns='urn:s'><A>0</A><B k=\"1\">2</B><L><P>a</P></L><L><P>x</P></L><C>8</C></S>"
    );
    for (over, what) in [
        (
            "<S><A>1</A></S>",
            "S is another form's: the form to start from is {urn:s}S",
        ),
        (
            "<S xmlns='urn:s'><D>1</D></S>",
            "/S/D does not exist so often in the form to start from: 1 times here, 0 there",
        ),
        (
            "<S xmlns='urn:s'><L><P>1</P></L></S>",
            "/S/L is ambiguous: the form to start from has 2, and here are 1",
        ),
        (
            "<S xmlns='urn:s'><L>1</L><L/></S>",
            "/S/L is one value, and several in the form to start from",
        ),
        ("<S xmlns='urn:s'><A>1<X/></A></S>", "/S/A has text beside elements"),
        (
            "<S xmlns='urn:s'><A><X>1</X></A></S>",
            "/S/A/X does not exist so often in the form to start from: 1 times here, 0 there",
        ),
        (
            "<S xmlns='urn:s'><A q=\"1\">1</A></S>",
            "/S/A/@q does not exist in the form to start from",
        ),
    ] {
        let (at, detail) = refused(base, Some(over), &[]);
        assert_eq!((at.as_str(), detail.as_str()), ("overlay", what));
    }
}

/// A form of some groups with some fields each, written in many ways; and the fields' values.
fn form() -> impl Strategy<Value = (String, Vec<Vec<String>>)> {
    let text = "[ a-zA-Z0-9<>&'\"\\]\r\n\tæøå\u{1F600}]{0,12}";
    let group = proptest::collection::vec((text, 0..5_u8), 1..5);
    proptest::collection::vec(group, 1..5).prop_map(|groups| {
        let mut xml = String::from(
            "<?xml version='1.0'?>\n<p:F xmlns:p=\"urn:f\" xmlns:x='http://www.w3.org/2001/XMLSchema-instance'>",
        );
        let mut values = Vec::new();
        for group in groups {
            xml.push_str("\n <p:G a = 'x>y'><!-- </p:G> -->");
            let mut of_group = Vec::new();
            for (value, way) in group {
                let escaped = value
                    .replace('&', "&amp;")
                    .replace('<', "&lt;")
                    .replace('>', "&gt;")
                    .replace('\r', "&#13;");
                let (written, value) = match way {
                    0 => ("<p:V/>".to_owned(), String::new()),
                    1 => ("<p:V x:nil=\"1\"></p:V>".to_owned(), String::new()),
                    2 => ("<V xmlns='urn:f' x:nil=\"true\" b='/>' />".to_owned(), String::new()),
                    3 => (format!("<p:V\n>{escaped}<?pi </p:V> ?></p:V >"), value),
                    _ => (format!("<p:V b='='>{escaped}</p:V>"), value),
                };
                xml.push_str(&written);
                of_group.push(value);
            }
            xml.push_str("</p:G>");
            values.push(of_group);
        }
        xml.push_str("\n</p:F>\n<!-- last -->");
        (xml, values)
    })
}

/// The values of a form, read anew.
fn values(xml: &str) -> Vec<Vec<String>> {
    let mut reader = Reader::new(xml.as_bytes(), &Limits::default()).unwrap();
    let mut values: Vec<Vec<String>> = Vec::new();
    loop {
        match reader.next_event().unwrap() {
            Event::Start(start) if start.name.is("urn:f", "G") => values.push(Vec::new()),
            Event::Start(start) if start.name.is("urn:f", "V") => {
                let is_nil = start.is_nil();
                let text = reader.text().unwrap().into_owned();
                assert!(text.is_empty() || !is_nil);
                values.last_mut().unwrap().push(text);
            }
            Event::Eof => return values,
            _ => {}
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    /// Any choice of values arrives where it belongs; the others stay; without a choice no byte changes.
    #[test]
    fn values_arrive_and_the_rest_stays(
        (xml, before) in form(),
        choices in proptest::collection::vec((any::<prop::sample::Index>(), any::<prop::sample::Index>(), "[ a<>&\"'\r\næ\u{1F600}]{0,9}"), 0..6),
    ) {
        prop_assert_eq!(&values(&xml), &before);
        prop_assert_eq!(&merged(&xml, None, &[]), &xml);
        let mut wanted = before.clone();
        let mut asked = Vec::new();
        for (group, field, value) in &choices {
            let group = group.index(before.len());
            let field = field.index(before[group].len());
            let path = format!("/F/{{urn:f}}G[{}]/V[{}]", group + 1, field + 1);
            if asked.iter().all(|(known, _)| *known != path) {
                asked.push((path, value.clone()));
                wanted[group][field].clone_from(value);
            }
        }
        let asked: Vec<(&str, &str)> = asked.iter().map(|(path, value)| (path.as_str(), value.as_str())).collect();
        let out = merge(&xml, None, &asked).unwrap();
        prop_assert_eq!(&values(&out.form_data), &wanted);
        let changed = before.iter().flatten().zip(wanted.iter().flatten()).filter(|(a, b)| a != b).count();
        prop_assert_eq!(out.changes, i32::try_from(changed).unwrap());
        // What was merged, merged again, is the same.
        prop_assert_eq!(&merged(&out.form_data, None, &asked), &out.form_data);
        // The whole result on top of the form it was made of gives it again, except that empty texts say nothing.
        let on_top = merged(&xml, Some(&out.form_data), &[]);
        let kept: Vec<Vec<String>> = before.iter().zip(&wanted).map(|(before, wanted)| {
            before.iter().zip(wanted).map(|(before, wanted)| {
                if wanted.trim().is_empty() { before.clone() } else { wanted.clone() }
            }).collect()
        }).collect();
        prop_assert_eq!(&values(&on_top), &kept);
    }

    /// No path and no document makes it panic.
    #[test]
    fn anything_may_be_asked(path in "[/@\\[\\]{}a-zGFV0-9:]{0,20}", over in "[<>/a-zGFV \"'=&;]{0,30}", (xml, _) in form()) {
        let _ = merge(&xml, Some(&over), &[]);
        let _ = merge(&xml, None, &[(path.as_str(), "x")]);
        let _ = merge(&over, None, &[(path.as_str(), "x")]);
    }
}
