//! Maven, which brings the compiler and every library by itself; a JDK that must be there.

use super::apt;
use crate::outcome::{Outcome, skip};
use crate::process::find_program;

/// Has a JDK and Maven.
pub(crate) fn ensure() -> Outcome {
    if find_program("javac").is_none() {
        return skip("no JDK: javac is not on PATH");
    }
    if find_program("mvn").is_none() {
        apt::ensure(&["maven"])?;
    }
    Ok(())
}
