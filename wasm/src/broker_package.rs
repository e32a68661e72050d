//! Broker packages, written and read while their bytes come.

use crate::error::report;
use crate::write::length_of;
use crate::{read, write};
use altinnkit_core::altinn2::broker_package::{
    BrokerPackage, BrokerPackageLimits, PackageEvent, PackageLimits, PackageReader, PackageWriter,
};
use altinnkit_core::error::Error;
use altinnkit_core::message::Message;
use js_sys::{Array, Uint8Array};
use wasm_bindgen::prelude::{JsValue, wasm_bindgen};

/// Writes a package.
#[wasm_bindgen]
#[derive(Debug)]
pub struct PackageWriterMachine(PackageWriter);

#[wasm_bindgen]
impl PackageWriterMachine {
    /// Begins a package with an object of the shape of `BrokerPackage`.
    ///
    /// # Errors
    /// A report: what does not fit.
    #[wasm_bindgen(constructor)]
    pub fn new(package: JsValue) -> Result<Self, JsValue> {
        read::message(BrokerPackage::SHAPE, package)
            .and_then(PackageWriter::from_value)
            .map(Self)
            .map_err(report)
    }

    /// The file whose content is due: `{ name, length }`, with what is left of the length.
    #[must_use]
    pub fn due(&self) -> JsValue {
        self.0.due().map_or(JsValue::UNDEFINED, |file| {
            write::object([
                ("name", JsValue::from_str(&file.name)),
                ("length", length_of(file.length)),
            ])
        })
    }

    /// Takes more content and gives what is ready of the package.
    ///
    /// # Errors
    /// A report: it is more than the file's length.
    pub fn push(&mut self, content: &[u8]) -> Result<Vec<u8>, JsValue> {
        self.0.push(content).map_err(report)
    }

    /// Ends the package and gives the rest of it.
    ///
    /// # Errors
    /// A report: content is missing.
    pub fn finish(&mut self) -> Result<Vec<u8>, JsValue> {
        self.0.finish().map_err(report)
    }
}

/// Reads a package.
#[wasm_bindgen]
#[derive(Debug)]
pub struct PackageReaderMachine(PackageReader);

#[wasm_bindgen]
impl PackageReaderMachine {
    /// A reader with bounds of the shape of `BrokerPackageLimits`.
    ///
    /// # Errors
    /// A report: a bound that is none.
    #[wasm_bindgen(constructor)]
    pub fn new(limits: JsValue, without_manifest: bool) -> Result<Self, JsValue> {
        let limits = read::message(BrokerPackageLimits::SHAPE, limits)
            .and_then(PackageLimits::from_value)
            .map_err(|error| report(error.within("limits")))?;
        let reader = PackageReader::new(limits);
        Ok(Self(if without_manifest {
            reader.without_manifest()
        } else {
            reader
        }))
    }

    /// Takes more bytes of the package, for `nextEvent` to look at.
    pub fn feed(&mut self, bytes: &[u8]) {
        self.0.feed(bytes);
    }

    /// The next event, or nothing until there are more bytes.
    ///
    /// # Errors
    /// A report: why the package is refused.
    #[wasm_bindgen(js_name = nextEvent)]
    pub fn next_event(&mut self) -> Result<JsValue, JsValue> {
        match self.0.next_event() {
            Ok(Some(found)) => event(found).map_err(report),
            Ok(None) => Ok(JsValue::UNDEFINED),
            Err(error) => Err(report(error)),
        }
    }

    /// Ends the package: the events that are left, the last of them `end`.
    ///
    /// # Errors
    /// A report: why the package is refused.
    pub fn finish(&mut self) -> Result<Array, JsValue> {
        let events = self.0.finish().map_err(report)?;
        events.into_iter().map(|found| event(found).map_err(report)).collect()
    }
}

fn event(event: PackageEvent) -> Result<JsValue, Error> {
    let length_if_known = |length: Option<u64>| length.map_or(JsValue::UNDEFINED, length_of);
    Ok(match event {
        PackageEvent::Manifest(manifest) => {
            write::object([("kind", "manifest".into()), ("manifest", message(manifest)?)])
        }
        PackageEvent::Recipients(list) => {
            write::object([("kind", "recipients".into()), ("recipients", message(list)?)])
        }
        PackageEvent::FileStart(entry) => write::object([
            ("kind", "fileStart".into()),
            ("name", entry.name.into()),
            ("length", length_if_known(entry.length)),
            ("packedLength", length_if_known(entry.packed_length)),
        ]),
        PackageEvent::FileContent(bytes) => write::object([
            ("kind", "fileContent".into()),
            ("bytes", Uint8Array::from(bytes.as_slice()).into()),
        ]),
        PackageEvent::FileEnd { length, crc32 } => write::object([
            ("kind", "fileEnd".into()),
            ("length", length_of(length)),
            ("crc32", crc32.into()),
        ]),
        PackageEvent::End { files, length } => write::object([
            ("kind", "end".into()),
            ("files", length_of(files as u64)),
            ("length", length_of(length)),
        ]),
        // From a newer core: nothing that this version could name.
        #[allow(unreachable_patterns)]
        _ => JsValue::UNDEFINED,
    })
}

fn message<T: Message>(message: T) -> Result<JsValue, Error> {
    write::message(T::SHAPE, &message.into_value())
}
