//! The Python face of altinnkit: converts types and hands over to `altinnkit-core`.

/// The extension module `altinnkit._altinnkit`; the package around it is kept by hand in `python/altinnkit`.
#[pyo3::pymodule]
mod _altinnkit {
    /// The version of this package.
    #[pyo3::pyfunction]
    fn version() -> &'static str {
        env!("CARGO_PKG_VERSION")
    }
}
