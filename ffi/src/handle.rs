//! Pointers that come from C and go to C. Every conversion of one is in this file; no other file dereferences a
//! pointer.
//!
//! What C promises, for every function: a pointer is NULL or points to what the parameter's type says, as many of
//! them as the size beside it says, for the whole call; an object is not freed while it is used. The `unsafe`
//! functions here rely on that and on nothing else. NULL, sizes that no object can have, and `struct_size` are
//! checked.

use core::ffi::c_char;
use core::mem::{MaybeUninit, size_of};
use core::{ptr, slice};

use crate::error::cocareer_error;
use crate::text::cocareer_buf;

/// An object that C holds by pointer. It never changes, so any threads may use it at once.
pub(crate) trait Handle: Send + Sync + Sized {
    /// Gives the object to C.
    fn give(self) -> *mut Self {
        Box::into_raw(Box::new(self))
    }

    /// The object behind `pointer`, or nothing for NULL.
    ///
    /// # Safety
    ///
    /// `pointer` is NULL or came from [`Handle::give`] and was not taken back. It stays so while the result lives.
    unsafe fn look<'a>(pointer: *const Self) -> Option<&'a Self> {
        // SAFETY: the caller's promise; `give` made it a valid, aligned object that nobody changes.
        unsafe { pointer.as_ref() }
    }

    /// Takes the object back from C and drops it. NULL is nothing.
    ///
    /// # Safety
    ///
    /// As for [`Handle::look`], and nobody uses `pointer` any more.
    unsafe fn take_back(pointer: *mut Self) {
        if !pointer.is_null() {
            // SAFETY: the caller's promise; the pointer came from `Box::into_raw` of the same type.
            drop(unsafe { Box::from_raw(pointer) });
        }
    }
}

/// The bytes of an input called `name`: NULL only with size 0.
///
/// # Safety
///
/// `data` is NULL or points to `size` bytes that nobody changes while the result lives.
pub(crate) unsafe fn bytes<'a>(
    data: *const c_char,
    size: usize,
    name: &str,
) -> Result<&'a [u8], cocareer_error> {
    if size == 0 {
        return Ok(&[]);
    }
    if data.is_null() {
        return Err(cocareer_error::null_argument(name));
    }
    if isize::try_from(size).is_err() {
        return Err(cocareer_error::invalid_argument(name, "is longer than any object can be"));
    }
    // SAFETY: not NULL, not longer than an object can be, and readable as the caller promises; bytes have no
    // alignment.
    Ok(unsafe { slice::from_raw_parts(data.cast(), size) })
}

/// A place of the caller's for one result. It may hold anything before, so it is only ever written.
#[must_use]
pub(crate) struct Out<T>(*mut T);

impl<T> Out<T> {
    /// The place called `name`.
    ///
    /// # Safety
    ///
    /// `pointer` is NULL or may be written until [`Out::set`].
    pub(crate) unsafe fn new(pointer: *mut T, name: &str) -> Result<Self, cocareer_error> {
        if pointer.is_null() { Err(cocareer_error::null_argument(name)) } else { Ok(Self(pointer)) }
    }

    /// Writes the result. What stood there is overwritten, not freed.
    pub(crate) fn set(self, value: T) {
        // SAFETY: not NULL, and writable as was promised to `new`.
        unsafe { self.0.write(value) }
    }
}

/// The caller's place for an error, or nowhere.
#[must_use]
pub(crate) struct ErrorSlot(*mut *mut cocareer_error);

impl ErrorSlot {
    /// The place `pointer`; NULL is nowhere.
    ///
    /// # Safety
    ///
    /// `pointer` is NULL or may be written until [`ErrorSlot::set`].
    pub(crate) const unsafe fn new(pointer: *mut *mut cocareer_error) -> Self {
        Self(pointer)
    }

    /// Gives the error to the caller, who frees it; drops it when the caller wants none.
    pub(crate) fn set(self, error: cocareer_error) {
        if !self.0.is_null() {
            // SAFETY: not NULL, and writable as was promised to `new`.
            unsafe { self.0.write(error.give()) }
        }
    }
}

/// A structure of the caller's that begins with its own size, so that it can grow in later versions.
///
/// # Safety
///
/// The type is `repr(C)`, its first field is `struct_size: u32`, and every field may have any bytes of zeros.
pub(crate) unsafe trait Growing: Copy {
    /// The size that the structure had in its first version. No caller's is smaller.
    const FIRST_SIZE: usize;
}

/// Sizes beyond this are no size at all but memory that was never set.
const LARGEST_STRUCT: usize = 4096;

/// Fills the caller's structure at `out` with as much of `value` as fits, and with zeros behind what this library
/// knows. The caller's `struct_size` stays.
///
/// # Safety
///
/// `out` is NULL or points to a `struct_size` that is set, within as many writable bytes as that says.
pub(crate) unsafe fn fill<T: Growing>(out: *mut T, value: &T) -> Result<(), cocareer_error> {
    if out.is_null() {
        return Err(cocareer_error::null_argument("out"));
    }
    // SAFETY: not NULL; the first field is a `u32` that the caller has set.
    let given = unsafe { out.cast::<u32>().read() };
    let size = usize::try_from(given).unwrap_or(usize::MAX);
    if !(T::FIRST_SIZE..=LARGEST_STRUCT).contains(&size) {
        return Err(cocareer_error::invalid_argument(
            "out",
            "has a `struct_size` that is not the structure's size",
        ));
    }
    let known = size.min(size_of::<T>());
    let (head, skip) = (size_of::<u32>(), known.saturating_sub(size_of::<u32>()));
    let source: *const MaybeUninit<u8> = ptr::from_ref(value).cast();
    let target: *mut MaybeUninit<u8> = out.cast();
    // SAFETY: `known` bytes are within both structures, which do not overlap: one is the caller's, one ours.
    unsafe { ptr::copy_nonoverlapping(source.add(head), target.add(head), skip) };
    // SAFETY: from `known` to `size` is still within the caller's structure.
    unsafe { ptr::write_bytes(target.add(known), 0, size.saturating_sub(known)) };
    Ok(())
}

/// Gives a text to C as memory that it owns: the bytes and a NUL behind them that the size does not count.
pub(crate) fn give_text(text: String) -> cocareer_buf {
    let size = text.len();
    let mut bytes = text.into_bytes();
    bytes.push(0);
    let data = Box::into_raw(bytes.into_boxed_slice());
    cocareer_buf { data: data.cast(), size }
}

/// Frees what [`give_text`] gave, and empties the caller's structure so that a second time does no harm.
///
/// # Safety
///
/// `buffer` is NULL or points to a structure that is empty or that `give_text` filled and nobody changed.
pub(crate) unsafe fn take_back_text(buffer: *mut cocareer_buf) {
    // SAFETY: the caller's promise.
    let Some(buffer) = (unsafe { buffer.as_mut() }) else {
        return;
    };
    let taken = core::mem::replace(buffer, cocareer_buf::EMPTY);
    if !taken.data.is_null() {
        let bytes = ptr::slice_from_raw_parts_mut(taken.data.cast::<u8>(), taken.size.saturating_add(1));
        // SAFETY: `give_text` made this pointer and size from a box of as many bytes.
        drop(unsafe { Box::from_raw(bytes) });
    }
}
