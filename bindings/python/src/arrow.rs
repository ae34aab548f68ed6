//! Columns of texts from Arrow, without copying: the one file of this crate that follows pointers.
//!
//! The structures are those of the Arrow C data interface and C stream interface; the capsules that carry them are
//! those of the Arrow PyCapsule interface (https://arrow.apache.org/docs/format/CDataInterface/PyCapsuleInterface.html).
//!
//! What a producer promises by making such a capsule, and what the `unsafe` blocks here rely on: the structures are
//! what they claim to be until they are released, and each buffer is as long as the layout of its type says. What a
//! number in them can contradict is checked: lengths, offsets, counts of buffers, NULL.

use core::ffi::{CStr, c_char, c_int, c_void};
use core::{ptr, slice};

use pyo3::exceptions::{PyBufferError, PyTypeError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::PyCapsule;

/// `ArrowSchema`: the type of a column.
#[repr(C)]
struct Schema {
    format: *const c_char,
    name: *const c_char,
    metadata: *const c_char,
    flags: i64,
    n_children: i64,
    children: *mut *mut Self,
    dictionary: *mut Self,
    release: Option<unsafe extern "C" fn(*mut Self)>,
    private_data: *mut c_void,
}

/// `ArrowArray`: the buffers of a column.
#[repr(C)]
struct Array {
    length: i64,
    null_count: i64,
    offset: i64,
    n_buffers: i64,
    n_children: i64,
    buffers: *mut *const c_void,
    children: *mut *mut Self,
    dictionary: *mut Self,
    release: Option<unsafe extern "C" fn(*mut Self)>,
    private_data: *mut c_void,
}

/// `ArrowArrayStream`: a column in pieces.
#[repr(C)]
struct Stream {
    get_schema: Option<unsafe extern "C" fn(*mut Self, *mut Schema) -> c_int>,
    get_next: Option<unsafe extern "C" fn(*mut Self, *mut Array) -> c_int>,
    get_last_error: Option<unsafe extern "C" fn(*mut Self) -> *const c_char>,
    release: Option<unsafe extern "C" fn(*mut Self)>,
    private_data: *mut c_void,
}

/// A structure of the interface that this crate owns: it is released once, at the end.
trait Released: Sized {
    /// Nothing, released already.
    const NOTHING: Self;
    /// What releases it.
    fn release(&self) -> Option<unsafe extern "C" fn(*mut Self)>;
}

/// See [`Released`].
struct Owned<T: Released>(T);

impl<T: Released> Drop for Owned<T> {
    fn drop(&mut self) {
        if let Some(release) = self.0.release() {
            // SAFETY: the producer filled the structure for us, and it has not been released.
            unsafe { release(&raw mut self.0) }
        }
    }
}

impl Released for Schema {
    const NOTHING: Self = Self {
        format: ptr::null(),
        name: ptr::null(),
        metadata: ptr::null(),
        flags: 0,
        n_children: 0,
        children: ptr::null_mut(),
        dictionary: ptr::null_mut(),
        release: None,
        private_data: ptr::null_mut(),
    };

    fn release(&self) -> Option<unsafe extern "C" fn(*mut Self)> {
        self.release
    }
}

impl Released for Array {
    const NOTHING: Self = Self {
        length: 0,
        null_count: 0,
        offset: 0,
        n_buffers: 0,
        n_children: 0,
        buffers: ptr::null_mut(),
        children: ptr::null_mut(),
        dictionary: ptr::null_mut(),
        release: None,
        private_data: ptr::null_mut(),
    };

    fn release(&self) -> Option<unsafe extern "C" fn(*mut Self)> {
        self.release
    }
}

/// How the texts of a column lie in memory.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Layout {
    /// `utf8`: offsets of 32 bits.
    Small,
    /// `large_utf8`: offsets of 64 bits.
    Large,
    /// `string_view`: short texts in place, others in several buffers.
    View,
}

/// A column of texts, each of which may be missing. Only slices: it goes to a thread without Python.
pub(crate) struct Column<'a> {
    offset: usize,
    length: usize,
    /// A bit for each text, lowest first: 0 when it is missing. Nothing when none is.
    validity: Option<&'a [u8]>,
    texts: Texts<'a>,
}

/// The texts of a column. Numbers in it need not be aligned, so they are bytes.
enum Texts<'a> {
    Offsets { width: usize, offsets: &'a [u8], data: &'a [u8] },
    Views { views: &'a [u8], data: Vec<&'a [u8]> },
}

/// The size of a view.
const VIEW: usize = 16;
/// Texts of at most so many bytes stand in their view.
const SHORT: usize = 12;

/// Gives each piece of the column that `object` offers to `each`, in order. False when it offers none.
pub(crate) fn columns(
    object: &Bound<'_, PyAny>,
    mut each: impl FnMut(&Column<'_>) -> PyResult<()>,
) -> PyResult<bool> {
    if object.hasattr("__arrow_c_array__")? {
        let pair: (Bound<'_, PyCapsule>, Bound<'_, PyCapsule>) =
            object.call_method0("__arrow_c_array__")?.extract()?;
        // SAFETY: a capsule of this name holds such a structure, and lives as long as `pair`.
        let schema: &Schema = unsafe { pair.0.pointer_checked(Some(c"arrow_schema"))?.cast().as_ref() };
        // SAFETY: as above.
        let array: &Array = unsafe { pair.1.pointer_checked(Some(c"arrow_array"))?.cast().as_ref() };
        each(&column(layout(schema)?, array)?)?;
        return Ok(true);
    }
    if object.hasattr("__arrow_c_stream__")? {
        let capsule = object.call_method0("__arrow_c_stream__")?.extract::<Bound<'_, PyCapsule>>()?;
        let stream: *mut Stream = capsule.pointer_checked(Some(c"arrow_array_stream"))?.cast().as_ptr();
        read_stream(stream, each)?;
        return Ok(true);
    }
    Ok(false)
}

/// Gives each array of a stream to `each`. The capsule that the stream is in lives meanwhile, and releases it.
fn read_stream(stream: *mut Stream, mut each: impl FnMut(&Column<'_>) -> PyResult<()>) -> PyResult<()> {
    // SAFETY: a capsule of this name holds such a structure, and only we use it.
    let (get_schema, get_next, release) =
        unsafe { ((*stream).get_schema, (*stream).get_next, (*stream).release) };
    let (Some(get_schema), Some(get_next), Some(_)) = (get_schema, get_next, release) else {
        return Err(PyValueError::new_err("the Arrow stream was used before"));
    };
    let mut schema = Owned(Schema::NOTHING);
    // SAFETY: the stream is not released, and the place is ours.
    if unsafe { get_schema(stream, &raw mut schema.0) } != 0 {
        return Err(stream_failed());
    }
    let layout = layout(&schema.0)?;
    loop {
        let mut array = Owned(Array::NOTHING);
        // SAFETY: as above.
        if unsafe { get_next(stream, &raw mut array.0) } != 0 {
            return Err(stream_failed());
        }
        if array.0.release.is_none() {
            return Ok(());
        }
        each(&column(layout, &array.0)?)?;
    }
}

/// The producer's own words are left out: they may quote its data.
fn stream_failed() -> PyErr {
    PyBufferError::new_err("the Arrow stream could not be read")
}

/// How the texts of a column lie, if it is one of texts.
fn layout(schema: &Schema) -> PyResult<Layout> {
    let refused = || PyTypeError::new_err("an Arrow column of texts is utf8, large_utf8 or string_view");
    if schema.release.is_none() || schema.format.is_null() || !schema.dictionary.is_null() {
        return Err(refused());
    }
    // SAFETY: not NULL, not released; the producer ends it with NUL.
    match unsafe { CStr::from_ptr(schema.format) }.to_bytes() {
        b"u" => Ok(Layout::Small),
        b"U" => Ok(Layout::Large),
        b"vu" => Ok(Layout::View),
        _ => Err(refused()),
    }
}

fn broken() -> PyErr {
    PyValueError::new_err("the Arrow column contradicts itself")
}

/// A number that counts something, so that it is not negative.
fn count(number: i64) -> PyResult<usize> {
    usize::try_from(number).map_err(|_| broken())
}

/// The column in an array of this layout.
fn column(layout: Layout, array: &Array) -> PyResult<Column<'_>> {
    if array.release.is_none() {
        return Err(broken());
    }
    let (offset, length, n_buffers) = (count(array.offset)?, count(array.length)?, count(array.n_buffers)?);
    let end = offset.checked_add(length).ok_or_else(broken)?;
    if n_buffers < 3 || array.buffers.is_null() {
        return Err(broken());
    }
    possible(n_buffers, size_of::<*const c_void>())?;
    // SAFETY: not NULL; the producer says that there are so many pointers.
    let buffers = unsafe { slice::from_raw_parts(array.buffers.cast_const(), n_buffers) };
    let [validity, second, rest @ ..] = buffers else {
        return Err(broken());
    };
    // SAFETY: the layout asks for a bit for each of the first `end` elements, if there is such a buffer.
    let validity = (!validity.is_null()).then(|| unsafe { bytes(*validity, end.div_ceil(8)) }).transpose()?;
    let texts = match layout {
        // SAFETY: the producer says that the buffers are of this layout.
        Layout::Small => unsafe { offsets(4, *second, rest, offset, length) }?,
        // SAFETY: as above.
        Layout::Large => unsafe { offsets(8, *second, rest, offset, length) }?,
        // SAFETY: as above.
        Layout::View => unsafe { views(*second, rest, end) }?,
    };
    let column = Column { offset, length, validity, texts };
    // Each text is looked at before anybody reads it.
    (0..length).try_for_each(|index| column.text(index).map(|_| ()))?;
    Ok(column)
}

/// Refuses a number of elements of a size that no buffer can have.
fn possible(count: usize, size: usize) -> PyResult<usize> {
    let bytes = count.checked_mul(size).filter(|bytes| isize::try_from(*bytes).is_ok());
    bytes.ok_or_else(broken)
}

/// The first `size` bytes of a buffer, which may be NULL only if it is empty.
///
/// # Safety
///
/// `buffer` is NULL or has so many bytes, which stay while the result lives.
unsafe fn bytes<'a>(buffer: *const c_void, size: usize) -> PyResult<&'a [u8]> {
    if size == 0 {
        return Ok(&[]);
    }
    if buffer.is_null() || isize::try_from(size).is_err() {
        return Err(broken());
    }
    // SAFETY: not NULL, not larger than an object can be, and the caller's promise; bytes have no alignment.
    Ok(unsafe { slice::from_raw_parts(buffer.cast(), size) })
}

/// The texts of a layout with offsets that are `width` bytes wide.
///
/// # Safety
///
/// The buffers are those of such a layout, for the first `offset + length` elements.
unsafe fn offsets<'a>(
    width: usize,
    offsets: *const c_void,
    rest: &[*const c_void],
    offset: usize,
    length: usize,
) -> PyResult<Texts<'a>> {
    let [data] = rest else {
        return Err(broken());
    };
    // A column without elements may have no offsets at all.
    if length == 0 {
        return Ok(Texts::Offsets { width, offsets: &[], data: &[] });
    }
    let end = offset.checked_add(length).ok_or_else(broken)?;
    let size = possible(end.checked_add(1).ok_or_else(broken)?, width)?;
    // SAFETY: the layout asks for one offset more than there are elements.
    let offsets = unsafe { bytes(offsets, size) }?;
    let last = number(offsets, end, width).ok_or_else(broken)?;
    // SAFETY: the layout asks for as many bytes as the last offset says.
    let data = unsafe { bytes(*data, last) }?;
    Ok(Texts::Offsets { width, offsets, data })
}

/// The texts of the layout with views.
///
/// # Safety
///
/// The buffers are those of such a layout, for the first `end` elements.
unsafe fn views<'a>(views: *const c_void, rest: &[*const c_void], end: usize) -> PyResult<Texts<'a>> {
    let [buffers @ .., sizes] = rest else {
        return Err(broken());
    };
    // SAFETY: the layout asks for a view for each element.
    let views = unsafe { bytes(views, possible(end, VIEW)?) }?;
    // SAFETY: the layout asks for a size of 64 bits for each buffer of data.
    let sizes = unsafe { bytes(*sizes, possible(buffers.len(), 8)?) }?;
    let mut data = Vec::with_capacity(buffers.len());
    for (index, buffer) in buffers.iter().enumerate() {
        let size = number(sizes, index, 8).ok_or_else(broken)?;
        // SAFETY: the producer says that the buffer has so many bytes.
        data.push(unsafe { bytes(*buffer, size) }?);
    }
    Ok(Texts::Views { views, data })
}

/// The whole number at a place in an array of numbers that are `width` bytes wide, if it is not negative.
fn number(array: &[u8], index: usize, width: usize) -> Option<usize> {
    let start = index.checked_mul(width)?;
    let bytes = array.get(start..start.checked_add(width)?)?;
    if let Ok(bytes) = <[u8; 4]>::try_from(bytes) {
        return usize::try_from(i32::from_ne_bytes(bytes)).ok();
    }
    usize::try_from(i64::from_ne_bytes(bytes.try_into().ok()?)).ok()
}

impl<'a> Column<'a> {
    /// How many texts it has, missing ones among them.
    pub(crate) const fn len(&self) -> usize {
        self.length
    }

    /// Each text, or nothing where one is missing.
    pub(crate) fn iter(&self) -> impl Iterator<Item = Option<&'a [u8]>> {
        // Every one was looked at when the column was made.
        (0..self.length).map(|index| self.text(index).ok().flatten())
    }

    fn text(&self, index: usize) -> PyResult<Option<&'a [u8]>> {
        let place = self.offset.checked_add(index).ok_or_else(broken)?;
        let valid = self
            .validity
            .is_none_or(|bits| bits.get(place / 8).is_some_and(|bits| bits >> (place % 8) & 1 == 1));
        if !valid {
            return Ok(None);
        }
        let text = match &self.texts {
            Texts::Offsets { width, offsets, data } => between(offsets, place, *width, data),
            Texts::Views { views, data } => viewed(views, place, data),
        };
        text.map(Some).ok_or_else(broken)
    }
}

/// The text between two offsets.
fn between<'a>(offsets: &[u8], place: usize, width: usize, data: &'a [u8]) -> Option<&'a [u8]> {
    let start = number(offsets, place, width)?;
    data.get(start..number(offsets, place.checked_add(1)?, width)?)
}

/// The text that a view tells of: its length, then the text itself or its beginning, a buffer and a place in that.
fn viewed<'a>(views: &'a [u8], place: usize, data: &[&'a [u8]]) -> Option<&'a [u8]> {
    let start = place.checked_mul(VIEW)?;
    let view = views.get(start..start.checked_add(VIEW)?)?;
    let length = number(view, 0, 4)?;
    if length <= SHORT {
        return view.get(4..4 + length);
    }
    let at = number(view, 3, 4)?;
    data.get(number(view, 2, 4)?)?.get(at..at.checked_add(length)?)
}
