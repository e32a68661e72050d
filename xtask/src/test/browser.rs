//! Browser: headless Chromium on a page of localhost, with the packed npm package as it is and as Vite builds it.

use crate::build::npm;
use crate::outcome::Outcome;
use crate::setup;

/// Runs them all.
pub(crate) fn test() -> Outcome {
    npm::build()?;
    let chromium = setup::chromium::ensure()?;
    npm::node_test(&npm::folder().join("test/browser"))?
        .env("CHROMIUM", chromium)
        .env("CONSUMER", npm::consumer()?)
        .run()?;
    Ok(())
}
