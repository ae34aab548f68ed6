//! The dated facts that rules rely on.

use crate::error::CocareerError;
use crate::guard::guarded;

/// The built-in tables of dated facts, such as ages of consent, as a JSON document of the kind `dated_data`. A changed
/// copy can be given back as the member `data` of `Settings.more`.
#[uniffi::export]
pub fn dated_data_json() -> Result<String, CocareerError> {
    guarded(|| Ok(cocareer::DataTables::built_in().to_json()))
}
