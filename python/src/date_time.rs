//! Between Altinn's texts and Python's `datetime`.

use altinnkit_core::date_time::DateTime;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;

struct Python_ {
    datetime: Py<PyAny>,
    date: Py<PyAny>,
    utc: Py<PyAny>,
    timezone: Py<PyAny>,
    timedelta: Py<PyAny>,
    /// A datetime that remembers its text.
    wire: Py<PyAny>,
}

static PYTHON: PyOnceLock<Python_> = PyOnceLock::new();

fn python(py: Python<'_>) -> PyResult<&Python_> {
    PYTHON.get_or_try_init(py, || {
        let module = py.import("datetime")?;
        let get = |name: &str| PyResult::Ok(module.getattr(name)?.unbind());
        Ok(Python_ {
            datetime: get("datetime")?,
            date: get("date")?,
            utc: module.getattr("timezone")?.getattr("utc")?.unbind(),
            timezone: get("timezone")?,
            timedelta: get("timedelta")?,
            wire: py.import("altinnkit._datetime")?.getattr("WireDateTime")?.unbind(),
        })
    })
}

/// The text as a `datetime`: aware with an offset, naive without. One that Python would write differently (`Z`, seven
/// digits, a date alone) remembers its text and gives it back unchanged. `None` when it is no date.
pub(crate) fn to_python<'py>(py: Python<'py>, text: &str) -> PyResult<Option<Bound<'py, PyAny>>> {
    let Ok(time) = DateTime::parse(text) else {
        return Ok(None);
    };
    let python = python(py)?;
    let zone = match time.offset_minutes() {
        None => py.None().into_bound(py),
        Some(0) => python.utc.bind(py).clone(),
        Some(minutes) => {
            let offset = python.timedelta.bind(py).call1((0, i32::from(minutes) * 60))?;
            python.timezone.bind(py).call1((offset,))?
        }
    };
    let class = if text == canonical(&time) {
        &python.datetime
    } else {
        &python.wire
    };
    let made = class.bind(py).call1((
        time.year(),
        time.month(),
        time.day(),
        time.hour(),
        time.minute(),
        time.second(),
        time.nanosecond() / 1000,
        zone,
    ))?;
    if !class.is(&python.datetime) {
        made.setattr("wire", text)?;
    }
    Ok(Some(made))
}

/// As `datetime.isoformat()` writes it.
fn canonical(time: &DateTime) -> String {
    let mut text = format!(
        "{:04}-{:02}-{:02}T{:02}:{:02}:{:02}",
        time.year(),
        time.month(),
        time.day(),
        time.hour(),
        time.minute(),
        time.second()
    );
    if time.nanosecond() >= 1000 {
        text += &format!(".{:06}", time.nanosecond() / 1000);
    }
    if let Some(minutes) = time.offset_minutes() {
        let sign = if minutes < 0 { '-' } else { '+' };
        text += &format!("{sign}{:02}:{:02}", minutes.abs() / 60, minutes.abs() % 60);
    }
    text
}

/// The text of a `datetime` or a `date`. `None` for anything else.
pub(crate) fn from_python(value: &Bound<'_, PyAny>) -> PyResult<Option<String>> {
    let py = value.py();
    let python = python(py)?;
    if value.is_instance(python.wire.bind(py))? {
        // A value computed from one has no text of its own.
        if let Some(text) = value.getattr_opt("wire")? {
            return Ok(Some(text.extract()?));
        }
    }
    if value.is_instance(python.date.bind(py))? {
        return Ok(Some(value.call_method0("isoformat")?.extract()?));
    }
    Ok(None)
}
