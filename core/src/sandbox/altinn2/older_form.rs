//! Messages in the form of an older version of an operation.

use crate::message::{Field, Kind, Message, Record, Shape, Value};

/// The message in an older form: the fields that both have by the same name.
pub(super) fn older_form<New: Message, Old: Message>(new: New) -> Option<Old> {
    let Value::Record(mut record) = new.into_value() else {
        return None;
    };
    Old::from_value(Value::Record(of_record(New::SHAPE, &mut record, Old::SHAPE))).ok()
}

fn of_record(new: &'static Shape, record: &mut Record, old: &'static Shape) -> Record {
    let mut older = old.empty();
    // What only some flavours have, they have from the newer form: see `ReporteeElementV1`.
    for (to, field) in old
        .fields
        .iter()
        .enumerate()
        .filter(|(_, field)| field.flavours.is_empty())
    {
        let Some((from, source)) = new.fields.iter().enumerate().find(|(_, it)| it.name == field.name) else {
            continue;
        };
        let value = record.get_mut(from).map(std::mem::take).unwrap_or_default();
        older.set(to, of_value(source, value, field));
    }
    older
}

fn of_value(source: &'static Field, value: Value, field: &'static Field) -> Value {
    match (source.kind, field.kind, value) {
        (_, _, Value::List(items)) => {
            Value::List(items.into_iter().map(|item| of_value(source, item, field)).collect())
        }
        (Kind::Record(new), Kind::Record(old), Value::Record(mut record)) => {
            Value::Record(of_record(new(), &mut record, old()))
        }
        (_, _, value) => value,
    }
}
