//! Which library this is: three versions, for three questions.

use core::ffi::c_char;

use crate::guard;

/// The first part of the ABI version: another one means another binary interface.
pub const COCAREER_ABI_MAJOR: u32 = 0;

/// The second part of the ABI version: it grows when functions, constants or fields are added. While the first
/// part is 0, nothing is promised yet and both parts must be equal.
pub const COCAREER_ABI_MINOR: u32 = 2;

/// The ABI version of this header: COCAREER_ABI_MAJOR in the upper, COCAREER_ABI_MINOR in the lower 16 bits.
pub const COCAREER_ABI_VERSION: u32 = (COCAREER_ABI_MAJOR << 16) | COCAREER_ABI_MINOR;

/// The package version with the terminator that C needs.
static VERSION: [u8; cocareer::VERSION.len() + 1] = terminated(cocareer::VERSION);

/// The catalogue version with the terminator that C needs.
static CATALOG_VERSION: [u8; cocareer::CATALOG_VERSION.len() + 1] = terminated(cocareer::CATALOG_VERSION);

/// The text with NULs behind it, as many as there is room for: one at least, if the room is as it should be.
#[allow(
    clippy::indexing_slicing,
    reason = "runs when the library is compiled: a wrong index stops the build"
)]
pub(crate) const fn terminated<const N: usize>(text: &str) -> [u8; N] {
    let mut bytes = [0; N];
    let mut at = 0;
    while at < text.len() {
        bytes[at] = text.as_bytes()[at];
        at += 1;
    }
    bytes
}

/// Returns the ABI version of the library that runs: the first part in the upper, the second in the lower 16 bits.
///
/// This function never changes: every version of the library has it with this signature, so that a program can
/// ask before it calls anything else. Compare with cocareer_abi_ok(), which stands at the end of this header.
///
/// Errors: none. Threads: may be called from any threads at once.
#[unsafe(no_mangle)]
#[must_use]
pub extern "C" fn cocareer_abi_version() -> u32 {
    COCAREER_ABI_VERSION
}

/// Returns the version of the library, such as "0.1.0", ended by NUL.
///
/// Ownership: the text belongs to the library and stays valid while the library is loaded; do not free it.
/// Errors: none, the result is never NULL. Threads: may be called from any threads at once.
#[unsafe(no_mangle)]
#[must_use]
pub extern "C" fn cocareer_version() -> *const c_char {
    guard::get(|| VERSION.as_ptr().cast())
}

/// Returns the version of the rule catalogue, such as "2026.1", ended by NUL. It changes whenever a rule accepts
/// or refuses something else than before; store it beside a report that you keep.
///
/// Ownership: the text belongs to the library and stays valid while the library is loaded; do not free it.
/// Errors: none, the result is never NULL. Threads: may be called from any threads at once.
#[unsafe(no_mangle)]
#[must_use]
pub extern "C" fn cocareer_catalog_version() -> *const c_char {
    guard::get(|| CATALOG_VERSION.as_ptr().cast())
}
