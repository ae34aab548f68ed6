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

/// An object that C holds by pointer. It never changes, so any threads may use it at once; but for those that are
/// [`Changing`].
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

/// An object that C can change through its pointer, one thread at a time.
pub(crate) trait Changing: Handle {
    /// The object behind `pointer`, to be changed, or nothing for NULL.
    ///
    /// # Safety
    ///
    /// As for [`Handle::look`], and nobody else uses the object while the result lives.
    unsafe fn look_to_change<'a>(pointer: *mut Self) -> Option<&'a mut Self> {
        // SAFETY: the caller's promise; `give` made it a valid, aligned object.
        unsafe { pointer.as_mut() }
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
/// The type is `repr(C)`, its first field is `struct_size: u32`, and every field may have any bytes of zeros; where
/// the caller fills it, any bytes at all.
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
    let size = struct_size::<T>(unsafe { out.cast::<u32>().read() }, "out")?;
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

/// What the caller's structure at `given` holds, or nothing for NULL. Fields that it has not yet are 0.
///
/// What stands behind the fields that this library knows must be 0: something that a later version asks for must not
/// be passed over in silence.
///
/// # Safety
///
/// `given` is NULL or points to a `struct_size` that is set, within as many readable bytes as that says, which nobody
/// changes during the call.
pub(crate) unsafe fn copy<T: Growing>(given: *const T, name: &str) -> Result<Option<T>, cocareer_error> {
    if given.is_null() {
        return Ok(None);
    }
    // SAFETY: not NULL; the first field is a `u32` that the caller has set.
    let size = struct_size::<T>(unsafe { given.cast::<u32>().read() }, name)?;
    let known = size.min(size_of::<T>());
    // SAFETY: from `known` to `size` is within the caller's structure, and readable.
    let rest = unsafe { slice::from_raw_parts(given.cast::<u8>().add(known), size.saturating_sub(known)) };
    if rest.iter().any(|byte| *byte != 0) {
        return Err(cocareer_error::invalid_argument(
            name,
            "asks for something that this library does not know",
        ));
    }
    let mut value = MaybeUninit::<T>::zeroed();
    // SAFETY: `known` bytes are within both structures, which do not overlap: one is the caller's, one ours.
    unsafe { ptr::copy_nonoverlapping(given.cast::<u8>(), value.as_mut_ptr().cast::<u8>(), known) };
    // SAFETY: every field holds the caller's bytes or zeros, and the type allows both.
    Ok(Some(unsafe { value.assume_init() }))
}

/// The size that a caller's structure called `name` says it has, if a structure can have it.
fn struct_size<T: Growing>(given: u32, name: &str) -> Result<usize, cocareer_error> {
    let size = usize::try_from(given).unwrap_or(usize::MAX);
    let possible = (T::FIRST_SIZE..=LARGEST_STRUCT).contains(&size);
    let refused =
        || cocareer_error::invalid_argument(name, "has a `struct_size` that is not the structure's size");
    possible.then_some(size).ok_or_else(refused)
}

/// Several texts of the caller's: for each one its first byte and its size.
pub(crate) struct Texts<'a> {
    texts: &'a [*const c_char],
    sizes: &'a [usize],
}

impl<'a> Texts<'a> {
    /// `count` texts.
    ///
    /// # Safety
    ///
    /// `texts` and `sizes` are NULL or point to `count` elements, and each element of `texts` to as many bytes as the
    /// element of `sizes` beside it says, as [`bytes`] asks; nobody changes any of them while the result lives.
    pub(crate) unsafe fn new(
        texts: *const *const c_char,
        sizes: *const usize,
        count: usize,
    ) -> Result<Self, cocareer_error> {
        // SAFETY: the caller's promise; so for each place below.
        let texts = unsafe { elements(texts, count, "texts") }?;
        // SAFETY: see above.
        let sizes = unsafe { elements(sizes, count, "sizes") }?;
        for (text, size) in texts.iter().zip(sizes) {
            // SAFETY: see above.
            unsafe { bytes(*text, *size, "texts") }?;
        }
        Ok(Self { texts, sizes })
    }

    /// The bytes of each text.
    pub(crate) fn iter(&self) -> impl Iterator<Item = &'a [u8]> {
        // SAFETY: as was promised to `new`, which has looked at all of them.
        let text = |(text, size): (&*const c_char, &usize)| unsafe { bytes(*text, *size, "texts") };
        self.texts.iter().zip(self.sizes).map(move |pair| text(pair).unwrap_or_default())
    }
}

/// The elements of an array called `name`: NULL only with count 0.
///
/// # Safety
///
/// `data` is NULL or points to `count` elements that nobody changes while the result lives.
unsafe fn elements<'a, T: Copy>(data: *const T, count: usize, name: &str) -> Result<&'a [T], cocareer_error> {
    if count == 0 {
        return Ok(&[]);
    }
    if data.is_null() {
        return Err(cocareer_error::null_argument(name));
    }
    possible_count::<T>(count)?;
    // SAFETY: not NULL, not larger than an object can be, aligned and readable as the caller promises.
    Ok(unsafe { slice::from_raw_parts(data, count) })
}

/// Refuses a count that no array of such elements can have.
fn possible_count<T>(count: usize) -> Result<(), cocareer_error> {
    let size = count.checked_mul(size_of::<T>()).and_then(|size| isize::try_from(size).ok());
    let refused = || cocareer_error::invalid_argument("count", "is more than any array can hold");
    size.map(|_| ()).ok_or_else(refused)
}

/// A place of the caller's for several results. It may hold anything before, so it is only ever written.
#[must_use]
pub(crate) struct Many<T> {
    first: *mut T,
    count: usize,
}

impl<T> Many<T> {
    /// The place called `name`, for `count` results.
    ///
    /// # Safety
    ///
    /// `first` is NULL or `count` elements from there may be written until [`Many::set`].
    pub(crate) unsafe fn new(first: *mut T, count: usize, name: &str) -> Result<Self, cocareer_error> {
        if count > 0 && first.is_null() {
            return Err(cocareer_error::null_argument(name));
        }
        possible_count::<T>(count)?;
        Ok(Self { first, count })
    }

    /// Writes the results, as many as there is room for.
    pub(crate) fn set(self, values: impl Iterator<Item = T>) {
        for (index, value) in (0..self.count).zip(values) {
            // SAFETY: `index` is smaller than the count, and so many were promised to `new` to be writable.
            unsafe { self.first.add(index).write(value) }
        }
    }
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
