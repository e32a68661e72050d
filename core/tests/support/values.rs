//! Messages made up from their shapes.

use altinnkit_core::message::{Absent, Blob, Field, Format, Kind, Place, Record, Shape, Source, Value};
use altinnkit_core::secret::Secret;
use altinnkit_core::soap::Flavour;
use proptest::prelude::*;
use proptest::strategy::Union;

/// Which names an open enumeration gets.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Names {
    /// Also such as nobody knows.
    #[allow(dead_code)]
    Any,
    /// Those of the schema.
    #[allow(dead_code)]
    Known,
    /// Those of the schema, and nothing left out: for what a server says.
    #[allow(dead_code)]
    Whole,
}

/// Characters that codecs get wrong: markup, quotes, line ends, what is beyond ASCII and beyond the first plane.
const TEXT: &str = "[ a-zA-Z0-9<>&'\"\\]\\[\t\n\r;:/æøåÆØÅ\u{1F600}]{1,24}";

/// Secrets hold no line ends.
const SECRET: &str = "[a-zA-Z0-9<>&'\"\\]\\[;:/æøåÆØÅ\u{1F600}]{1,24}";

fn value(field: &'static Field, depth: u32, known: Names) -> BoxedStrategy<Value> {
    let optional = (field.absent != Absent::Refuse || !field.flavours.is_empty() && field.place != Place::Inline)
        && field.source == Source::Host;
    if optional && depth == 0 && matches!(field.kind, Kind::Record(_)) {
        return Just(Value::Absent).boxed();
    }
    let one = one(field.kind, depth, known);
    let some = match field.many {
        Some(_) => proptest::collection::vec(one, usize::from(!field.tells_empty)..4)
            .prop_map(Value::List)
            .boxed(),
        None => one,
    };
    if optional && known != Names::Whole {
        return Union::new_weighted(vec![(1, Just(Value::Absent).boxed()), (2, some)]).boxed();
    }
    some
}

fn one(kind: Kind, depth: u32, known: Names) -> BoxedStrategy<Value> {
    let text = |values: &'static [&'static str]| {
        proptest::sample::select(values)
            .prop_map(|text| Value::Text(text.to_owned()))
            .boxed()
    };
    match kind {
        Kind::Bool => any::<bool>().prop_map(Value::Bool).boxed(),
        Kind::I32 => any::<i32>().prop_map(|it| Value::Int(it.into())).boxed(),
        Kind::U32 => any::<u32>().prop_map(|it| Value::Int(it.into())).boxed(),
        Kind::I64 => (-(1_i64 << 53)..(1_i64 << 53)).prop_map(Value::Int).boxed(),
        Kind::F64 => proptest::num::f64::NORMAL.prop_map(Value::Float).boxed(),
        Kind::Text(format) => match format {
            Format::Plain => TEXT.prop_map(Value::Text).boxed(),
            Format::DateTime => text(&[
                "2020-03-15T15:23:17.43",
                "2026-11-23T10:00:00Z",
                "2026-11-23T10:00:00+01:00",
                "0001-01-01T00:00:00",
            ]),
            Format::OrganisationNumber => text(&["910000004"]),
            Format::NationalIdentityNumber => text(&["15908600182", "15908600263"]),
            Format::Reportee => text(&["910000004", "15908600182"]),
            Format::Xml => text(&["<a b=\"c\">&lt;æ]]&gt;</a>", "<?xml version=\"1.0\"?><x/>"]),
            Format::Uuid => text(&["0b0b4bb4-4d8d-4e4e-8f8f-0123456789ab"]),
            Format::Decimal => text(&["12.50", "-0.1"]),
            _ => text(&["https://example.invalid/a?b=c"]),
        },
        Kind::Bytes => proptest::collection::vec(any::<u8>(), 0..20)
            .prop_map(Value::Bytes)
            .boxed(),
        Kind::Blob => proptest::collection::vec(any::<u8>(), 0..20)
            .prop_map(|it| Value::Blob(Blob::Bytes(it)))
            .boxed(),
        Kind::Secret => SECRET.prop_map(|it| Value::Secret(Secret::new(it))).boxed(),
        Kind::Json => TEXT
            .prop_map(|it| Value::Json(serde_json::json!({"a": [1, it], "b": null})))
            .boxed(),
        Kind::Texts => TEXT
            .prop_map(|it| Value::Json(serde_json::json!({"a": it, "b": ""})))
            .boxed(),
        Kind::Enum(shape) => {
            let mut names: Vec<String> = shape().names.iter().map(|(name, _)| (*name).to_owned()).collect();
            if known == Names::Any {
                names.push("SomethingNew".to_owned());
            }
            proptest::sample::select(names).prop_map(Value::Text).boxed()
        }
        Kind::Record(shape) => record(shape(), depth.saturating_sub(1), known),
        _ => Just(Value::Absent).boxed(),
    }
}

/// Values of a shape, with records in records so deep.
pub(crate) fn record(shape: &'static Shape, depth: u32, known: Names) -> BoxedStrategy<Value> {
    let fields: Vec<BoxedStrategy<Value>> = shape.fields.iter().map(|field| value(field, depth, known)).collect();
    fields
        .prop_map(|fields| Value::Record(Record::new(fields, Vec::new())))
        .boxed()
}

/// The value without what the flavour does not know, at any depth.
#[allow(dead_code)]
pub(crate) fn travelling(shape: &'static Shape, value: Value, flavour: Flavour) -> Value {
    let Value::Record(mut record) = value else { return value };
    for (index, field) in shape.fields.iter().enumerate() {
        let inner = |value| match field.kind {
            Kind::Record(shape) => travelling(shape(), value, flavour),
            _ => value,
        };
        let value = match std::mem::take(record.get_mut(index).unwrap()) {
            _ if !field.travels_in(flavour) => Value::Absent,
            Value::List(items) => Value::List(items.into_iter().map(inner).collect()),
            value => inner(value),
        };
        record.set(index, value);
    }
    Value::Record(record)
}
