//! The one gate between the core and Python.

use std::panic::{AssertUnwindSafe, catch_unwind};

use cocareer::Error;
use pyo3::prelude::*;

use crate::error::raise;

/// Does the core's work without holding up other Python threads. A panic becomes an error like any other: it must
/// not reach hosts as PyO3's `PanicException`, which `except Exception` does not catch.
pub(crate) fn guarded<T: Send>(
    py: Python<'_>,
    work: impl FnOnce() -> Result<T, Error> + Send,
) -> PyResult<T> {
    py.detach(|| caught(work)).map_err(|error| raise(py, &error))
}

/// As [`guarded`], for work so short that giving way to other threads would cost more.
pub(crate) fn brief<T>(py: Python<'_>, work: impl FnOnce() -> T) -> PyResult<T> {
    caught(|| Ok(work())).map_err(|error| raise(py, &error))
}

fn caught<T>(work: impl FnOnce() -> Result<T, Error>) -> Result<T, Error> {
    // The core keeps nothing between calls that a panic could leave half done.
    catch_unwind(AssertUnwindSafe(work)).unwrap_or(Err(Error::Internal { reason: "a panic in the library" }))
}
