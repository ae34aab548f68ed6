//! What is in use.

use crate::error::CocareerError;
use crate::guard::guarded;

/// The version of this library.
#[uniffi::export]
pub fn version() -> Result<String, CocareerError> {
    guarded(|| Ok(cocareer::VERSION.to_owned()))
}

/// The version of the rule catalogue. It changes whenever a rule accepts or refuses something else than before.
#[uniffi::export]
pub fn catalog_version() -> Result<String, CocareerError> {
    guarded(|| Ok(cocareer::CATALOG_VERSION.to_owned()))
}
