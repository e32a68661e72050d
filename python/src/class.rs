//! The generated Python classes, found by the name of their shape.

use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyDict, PyString, PyTuple, PyType};
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

/// The class of a message, with all that making and reading its instances needs.
pub(crate) struct Class {
    type_: Py<PyType>,
    /// Attribute names in the order of the shape; `unknown` comes after them.
    names: Vec<Py<PyString>>,
    /// The slots' `__set__` in the same order: instances are frozen, and this is quicker than `__init__`.
    setters: Vec<Py<PyAny>>,
}

static CLASSES: Mutex<BTreeMap<&'static str, Arc<Class>>> = Mutex::new(BTreeMap::new());
static ENUMS: Mutex<BTreeMap<&'static str, Arc<Py<PyAny>>>> = Mutex::new(BTreeMap::new());
static OBJECT_NEW: PyOnceLock<Py<PyAny>> = PyOnceLock::new();

/// The class of messages of that name.
pub(crate) fn message(py: Python<'_>, name: &'static str) -> PyResult<Arc<Class>> {
    cached(&CLASSES, name, || {
        let type_ = attribute(py, name)?.cast_into::<PyType>()?;
        let names = type_.getattr("__slots__")?.cast_into::<PyTuple>()?;
        let names: Vec<Py<PyString>> = names
            .iter()
            .map(|name| Ok(name.cast_into::<PyString>()?.unbind()))
            .collect::<PyResult<_>>()?;
        let setters = names
            .iter()
            .map(|name| Ok(type_.getattr(name.bind(py))?.getattr("__set__")?.unbind()))
            .collect::<PyResult<_>>()?;
        Ok(Class {
            type_: type_.unbind(),
            names,
            setters,
        })
    })
}

/// An open enum's value; `unknown` when it is meant although the list does not have it.
pub(crate) fn name<'py>(py: Python<'py>, of: &'static str, text: &str, unknown: bool) -> PyResult<Bound<'py, PyAny>> {
    let class = cached(&ENUMS, of, || Ok(attribute(py, of)?.unbind()))?;
    let class = class.bind(py);
    if unknown {
        class.call_method1("unknown", (text,))
    } else {
        class.call1((text,))
    }
}

fn attribute<'py>(py: Python<'py>, name: &str) -> PyResult<Bound<'py, PyAny>> {
    py.import("altinnkit.types")?.getattr(name)
}

/// No lock is held while Python runs.
fn cached<T>(
    cache: &Mutex<BTreeMap<&'static str, Arc<T>>>,
    name: &'static str,
    make: impl FnOnce() -> PyResult<T>,
) -> PyResult<Arc<T>> {
    let lock = || cache.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(found) = lock().get(name) {
        return Ok(Arc::clone(found));
    }
    let made = Arc::new(make()?);
    Ok(Arc::clone(lock().entry(name).or_insert(made)))
}

impl Class {
    /// Whether an object is of this class.
    pub(crate) fn has(&self, object: &Bound<'_, PyAny>) -> PyResult<bool> {
        let type_ = self.type_.bind(object.py());
        Ok(object.get_type().is(type_) || object.is_instance(type_)?)
    }

    /// The values of an instance's fields, and what it has of the unknown.
    pub(crate) fn read<'py>(&self, object: &Bound<'py, PyAny>) -> PyResult<Vec<Bound<'py, PyAny>>> {
        let py = object.py();
        self.names.iter().map(|name| object.getattr(name.bind(py))).collect()
    }

    /// A new instance of these field values and this unknown rest.
    pub(crate) fn make<'py>(
        &self,
        py: Python<'py>,
        values: impl Iterator<Item = PyResult<Bound<'py, PyAny>>>,
        unknown: Bound<'py, PyDict>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let new = OBJECT_NEW.get_or_try_init(py, || {
            PyResult::Ok(py.import("builtins")?.getattr("object")?.getattr("__new__")?.unbind())
        })?;
        let object = new.bind(py).call1((&self.type_,))?;
        for (setter, value) in self.setters.iter().zip(values.chain([Ok(unknown.into_any())])) {
            setter.bind(py).call1((&object, value?))?;
        }
        Ok(object)
    }
}
