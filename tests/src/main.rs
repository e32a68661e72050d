//! The conformance runner of the Rust face.

fn main() {}
