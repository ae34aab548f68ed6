//! A document's text, whether Python holds it as `str` or as bytes.

use cocareer::Error;
use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::pybacked::{PyBackedBytes, PyBackedStr};
use pyo3::types::PyString;

/// A text that stays where Python has it.
pub(crate) enum Text {
    Str(PyBackedStr),
    Bytes(PyBackedBytes),
}

impl Text {
    pub(crate) fn bytes(&self) -> &[u8] {
        match self {
            Self::Str(text) => text.as_bytes(),
            Self::Bytes(bytes) => bytes,
        }
    }

    /// The text, or where it is no Unicode.
    pub(crate) fn unicode(&self) -> Result<&str, Error> {
        core::str::from_utf8(self.bytes()).map_err(|error| Error::InvalidUtf8 { offset: error.valid_up_to() })
    }
}

impl<'a, 'py> FromPyObject<'a, 'py> for Text {
    type Error = PyErr;

    fn extract(object: Borrowed<'a, 'py, PyAny>) -> PyResult<Self> {
        if let Ok(text) = object.cast::<PyString>() {
            // Half of a surrogate pair has no UTF-8. Written as if it had, the core says where it stands.
            return match text.extract() {
                Ok(text) => Ok(Self::Str(text)),
                Err(_) => {
                    Ok(Self::Bytes(text.call_method1("encode", ("utf-8", "surrogatepass"))?.extract()?))
                }
            };
        }
        let bytes = object.extract().map(Self::Bytes);
        bytes.map_err(|_| PyTypeError::new_err("a text is a str, bytes or bytearray"))
    }
}
