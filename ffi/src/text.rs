//! Texts that cross: borrowed ones and owned ones.

use core::ffi::{CStr, c_char};
use core::mem::size_of;

use crate::{guard, handle};

/// A text that belongs to another object, named where you get it, and lives as long as that object. Do not free
/// it.
///
/// It is UTF-8. A NUL follows the last byte, so that `data` also serves where C wants a string; `size` does not
/// count that NUL. A JSON Pointer or a reason can hold a NUL of its own, when the document has one there: then only
/// `size` tells where the text ends. `data` is never NULL in what the library gives.
#[repr(C)]
#[derive(Debug, Clone, Copy)]
pub struct cocareer_str {
    /// The first byte.
    pub data: *const c_char,
    /// How many bytes, without the NUL.
    pub size: usize,
}

impl cocareer_str {
    /// The text without any byte.
    pub(crate) const EMPTY: Self = Self { data: c"".as_ptr(), size: 0 };

    /// The text `bytes`, whose last byte is the NUL that is not counted.
    pub(crate) const fn of_terminated(bytes: &[u8]) -> Self {
        match bytes.split_last() {
            Some((0, text)) => Self { data: bytes.as_ptr().cast(), size: text.len() },
            _ => Self::EMPTY,
        }
    }
}

/// A text that you own once a call has filled it. Free it with cocareer_buf_free(), never with free().
///
/// It is UTF-8. A NUL follows the last byte, so that `data` also serves where C wants a string; `size` does not
/// count that NUL. You may change the bytes, but neither `data` nor `size`. Before the first use nothing needs to
/// be set; setting both to 0 makes it safe to free whatever happens. A call that fills it again overwrites the
/// pointer without freeing the old text: free first.
#[repr(C)]
#[derive(Debug)]
pub struct cocareer_buf {
    /// The first byte, or NULL when there is nothing to free.
    pub data: *mut c_char,
    /// How many bytes, without the NUL.
    pub size: usize,
}

impl cocareer_buf {
    /// The structure with nothing to free.
    pub(crate) const EMPTY: Self = Self { data: core::ptr::null_mut(), size: 0 };
}

/// The name of a number in a list of them; "unknown" for one that is not there.
pub(crate) fn name_of(names: &[(u32, &'static CStr)], number: u32) -> *const c_char {
    let known = names.iter().find(|(known, _)| *known == number);
    known.map_or(c"unknown", |(_, name)| name).as_ptr()
}

/// Both are a pointer and a size, with no gap.
const _: () = assert!(size_of::<cocareer_str>() == 2 * size_of::<usize>());
const _: () = assert!(size_of::<cocareer_buf>() == 2 * size_of::<usize>());

/// Returns nothing; frees the text in `buffer` and sets both fields to 0, so that freeing it twice does no harm.
/// NULL, and a buffer whose `data` is NULL, are nothing to do.
///
/// Errors: none. Threads: may be called from any thread, also another than the one that got the text, but not
/// while another thread uses the same buffer.
///
/// # Safety
///
/// `buffer` must be NULL, or point to a buffer that a call of this library filled and nobody changed since, or to
/// one whose `data` is NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn cocareer_buf_free(buffer: *mut cocareer_buf) {
    // SAFETY: what this function asks of its caller.
    guard::get(|| unsafe { handle::take_back_text(buffer) });
}
