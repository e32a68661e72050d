//! Broker packages, written and read while their bytes come.

use crate::failure::Failure;
use crate::from_python::Reading;
use crate::session::WORTH_DETACHING;
use crate::to_python;
use altinnkit_core::altinn2::broker_package::{
    BrokerPackage, BrokerPackageLimits, PackageEvent, PackageLimits, PackageReader, PackageWriter,
};
use altinnkit_core::error::Error;
use altinnkit_core::message::{Message, Shape};
use pyo3::prelude::*;
use pyo3::pybacked::PyBackedBytes;
use pyo3::types::PyBytes;
use std::sync::{Mutex, MutexGuard, PoisonError};

/// The machinery of `altinnkit.broker_package.PackageWriter`; not for use on its own.
#[pyclass(frozen, module = "altinnkit._altinnkit")]
pub(crate) struct Packing(Mutex<PackageWriter>);

impl Packing {
    fn writer(&self) -> MutexGuard<'_, PackageWriter> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[pymethods]
impl Packing {
    #[new]
    #[pyo3(signature = (package, /))]
    fn new(package: &Bound<'_, PyAny>) -> PyResult<Self> {
        Reading::default()
            .message(BrokerPackage::SHAPE, package)
            .and_then(|value| Ok(PackageWriter::from_value(value)?))
            .map(|writer| Self(Mutex::new(writer)))
            .map_err(|failure: Failure| failure.raise(package.py(), Some(BrokerPackage::SHAPE)))
    }

    /// The file whose content is due, and how many bytes of it.
    fn due(&self) -> Option<(String, u64)> {
        self.writer().due().map(|file| (file.name.clone(), file.length))
    }

    /// Takes more content and gives what is ready of the package.
    #[pyo3(signature = (content, /))]
    fn push<'py>(&self, py: Python<'py>, content: PyBackedBytes) -> PyResult<Bound<'py, PyBytes>> {
        let push = || self.writer().push(&content);
        let ready = if content.len() >= WORTH_DETACHING {
            py.detach(push)
        } else {
            push()
        };
        ready
            .map(|bytes| PyBytes::new(py, &bytes))
            .map_err(|error| raise(py, error, BrokerPackage::SHAPE))
    }

    /// Ends the package and gives the rest of it.
    fn finish<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyBytes>> {
        let rest = self.writer().finish();
        rest.map(|bytes| PyBytes::new(py, &bytes))
            .map_err(|error| raise(py, error, BrokerPackage::SHAPE))
    }
}

/// What an event is, and what it brings.
type Event<'py> = (&'static str, Bound<'py, PyAny>);

/// The machinery of `altinnkit.broker_package.PackageReader`; not for use on its own.
#[pyclass(frozen, module = "altinnkit._altinnkit")]
pub(crate) struct Unpacking(Mutex<PackageReader>);

impl Unpacking {
    fn reader(&self) -> MutexGuard<'_, PackageReader> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[pymethods]
impl Unpacking {
    #[new]
    #[pyo3(signature = (limits, without_manifest, /))]
    fn new(limits: &Bound<'_, PyAny>, without_manifest: bool) -> PyResult<Self> {
        let limits = Reading::default()
            .message(BrokerPackageLimits::SHAPE, limits)
            .and_then(|value| Ok(PackageLimits::from_value(value)?))
            .map_err(|failure: Failure| failure.raise(limits.py(), Some(BrokerPackageLimits::SHAPE)))?;
        let reader = PackageReader::new(limits);
        Ok(Self(Mutex::new(if without_manifest {
            reader.without_manifest()
        } else {
            reader
        })))
    }

    /// Takes more bytes of the package, for `next` to look at.
    #[pyo3(signature = (piece, /))]
    fn feed(&self, piece: PyBackedBytes) {
        self.reader().feed(&piece);
    }

    /// The next event, or nothing until there are more bytes.
    fn next<'py>(&self, py: Python<'py>) -> PyResult<Option<Event<'py>>> {
        let next = py.detach(|| self.reader().next_event());
        next.map_err(|error| Failure::from(error).raise(py, None))?
            .and_then(|found| event(py, found).transpose())
            .transpose()
    }

    /// Ends the package: the events that are left, the last of them `end`.
    fn finish<'py>(&self, py: Python<'py>) -> PyResult<Vec<Event<'py>>> {
        let events = self.reader().finish();
        let events = events.map_err(|error| Failure::from(error).raise(py, None))?;
        events
            .into_iter()
            .filter_map(|found| event(py, found).transpose())
            .collect()
    }
}

/// Nothing for an event from a newer core.
fn event(py: Python<'_>, event: PackageEvent) -> PyResult<Option<Event<'_>>> {
    Ok(Some(match event {
        PackageEvent::Manifest(manifest) => ("manifest", message(py, manifest)?),
        PackageEvent::Recipients(list) => ("recipients", message(py, list)?),
        PackageEvent::FileStart(entry) => {
            let start = (entry.name, entry.length, entry.packed_length);
            ("file_start", start.into_pyobject(py)?.into_any())
        }
        PackageEvent::FileContent(bytes) => ("file_content", PyBytes::new(py, &bytes).into_any()),
        PackageEvent::FileEnd { length, crc32 } => ("file_end", (length, crc32).into_pyobject(py)?.into_any()),
        PackageEvent::End { files, length } => ("end", (files, length).into_pyobject(py)?.into_any()),
        _ => return Ok(None),
    }))
}

fn message<T: Message>(py: Python<'_>, message: T) -> PyResult<Bound<'_, PyAny>> {
    to_python::message(py, T::SHAPE, message.into_value())
}

fn raise(py: Python<'_>, error: Error, shape: &'static Shape) -> PyErr {
    Failure::from(error).raise(py, Some(shape))
}
