//! Policies: screening and redacting under one.

use core::str::Utf8Error;

use cocareer::model::Surface;
use cocareer::{
    Author, Error, Format, Redaction, RedactionOptions, RedactionStyle, ScreeningContext, TextLanguage,
    Verdict, read_engagement, read_screening_lists, redact, screen_and_redact, screen_bytes,
};
use pyo3::exceptions::{PyTypeError, PyValueError};
use pyo3::prelude::*;
use pyo3::pybacked::PyBackedStr;
use pyo3::types::{PyByteArray, PyBytes, PyList, PyString};

use crate::arrow;
use crate::error::raise;
use crate::guard::{brief, guarded};
use crate::screening::Screening;
use crate::settings::{Given, format, invalid, settings};
use crate::text::Text;

/// Texts of at most so many bytes are screened without letting other threads run: that would cost more.
const BRIEF: usize = 4096;

/// A document as Python passes it on: its text, and how that is written.
pub(crate) type Document = (Text, PyBackedStr);

/// A context as Python passes it on: surface, author, language, and the two flags.
type Where = (PyBackedStr, PyBackedStr, Option<PyBackedStr>, bool, bool);

/// How to redact as Python passes it on: style, session key, and whether to keep the mapping.
type How = (PyBackedStr, Option<Text>, bool);

/// What stands there now and what stood there, in the order of the text.
type Mapping = Vec<(String, String)>;

/// The native part of a policy.
#[pyclass(frozen, module = "cocareer._cocareer")]
pub(crate) struct Policy(cocareer::Policy);

#[pymethods]
impl Policy {
    /// The policy of an engagement and lists, each a text and its format; nothing, or a blank text, stands for none.
    #[new]
    fn new(
        py: Python<'_>,
        engagement: Option<Document>,
        lists: Option<Document>,
        given: Given<'_>,
    ) -> PyResult<Self> {
        let settings = settings(given).map_err(|error| raise(py, &error))?;
        let (engagement, lists) = (document(py, engagement.as_ref())?, document(py, lists.as_ref())?);
        guarded(py, || {
            let engagement = engagement.map(|(text, format)| read_engagement(text, format, &settings));
            let lists = lists.map(|(text, format)| read_screening_lists(text, format, &settings));
            let (engagement, lists) = (engagement.transpose()?, lists.transpose()?);
            Ok(Self(cocareer::Policy::new(engagement.as_ref(), lists.as_ref(), &settings)))
        })
    }

    /// What was found in a text.
    fn screen(&self, py: Python<'_>, text: Text, place: Where) -> PyResult<Screening> {
        let context = context(py, &place)?;
        let bytes = text.bytes();
        let screening = if bytes.len() <= BRIEF {
            brief(py, || screen_bytes(&self.0, bytes, context))?
        } else {
            guarded(py, || Ok(screen_bytes(&self.0, bytes, context)))?
        };
        Ok(Screening::new(screening, bytes.len()))
    }

    /// What was found in a text, as JSON, the context being JSON too.
    fn screen_json(&self, py: Python<'_>, text: Text, context: &str) -> PyResult<String> {
        guarded(py, || {
            let context = ScreeningContext::from_json(context)?;
            Ok(screen_bytes(&self.0, text.bytes(), context).to_json())
        })
    }

    /// A text without what was found in it, and what was replaced where that was asked for. Without a screening the
    /// text is screened in its context, again and again until nothing is found any more.
    fn redact(
        &self,
        py: Python<'_>,
        text: Text,
        screening: Option<&Screening>,
        place: Where,
        how: How,
    ) -> PyResult<(String, Option<Mapping>)> {
        let context = context(py, &place)?;
        let options = options(how, context.language).map_err(|error| raise(py, &error))?;
        let bytes = text.bytes();
        let other = || PyValueError::new_err("the screening is of another text");
        let given = screening.map(|screening| screening.of(bytes.len()).ok_or_else(other)).transpose()?;
        let redaction = guarded(py, || {
            let text = core::str::from_utf8(bytes);
            match given {
                // What cannot be read need not be text.
                Some(given) if given.verdict == Verdict::Opaque => Ok(redact("", given, &options)),
                Some(given) => {
                    let invalid = |error: Utf8Error| Error::InvalidUtf8 { offset: error.valid_up_to() };
                    Ok(redact(text.map_err(invalid)?, given, &options))
                }
                None => Ok(text.map_or_else(
                    |_| Redaction::default(),
                    |text| screen_and_redact(&self.0, text, context, &options).1,
                )),
            }
        })?;
        let Redaction { text, mapping } = redaction;
        Ok((text, mapping))
    }

    /// What was found in each text of a list or an Arrow column; `None` for a missing one. Other threads run meanwhile.
    fn screen_all<'py>(
        &self,
        py: Python<'py>,
        texts: &Bound<'py, PyAny>,
        place: Where,
    ) -> PyResult<Bound<'py, PyList>> {
        let context = context(py, &place)?;
        if texts.is_instance_of::<PyString>()
            || texts.is_instance_of::<PyBytes>()
            || texts.is_instance_of::<PyByteArray>()
        {
            return Err(PyTypeError::new_err("several texts are given as a list or an Arrow column"));
        }
        let results = PyList::empty(py);
        let is_column = arrow::columns(texts, |column| {
            let mut found = Vec::with_capacity(column.len());
            let screened = guarded(py, || {
                found.extend(column.iter().map(|text| text.map(|text| self.one(text, context))));
                Ok(found)
            })?;
            append(&results, screened)
        })?;
        if !is_column {
            let texts = texts.try_iter()?.map(|text| text?.extract::<Option<Text>>());
            let texts = texts.collect::<PyResult<Vec<_>>>()?;
            let one = |text: &Option<Text>| text.as_ref().map(|text| self.one(text.bytes(), context));
            append(&results, guarded(py, || Ok(texts.iter().map(one).collect()))?)?;
        }
        Ok(results)
    }
}

/// What was found in a text, and how many bytes the text has.
type Found = (cocareer::Screening, usize);

impl Policy {
    /// The policy as the core knows it.
    pub(crate) const fn core(&self) -> &cocareer::Policy {
        &self.0
    }

    fn one(&self, text: &[u8], context: ScreeningContext) -> Found {
        (screen_bytes(&self.0, text, context), text.len())
    }
}

/// A document's bytes and format, if there is anything in it.
fn document<'a>(py: Python<'_>, given: Option<&'a Document>) -> PyResult<Option<(&'a [u8], Format)>> {
    let Some((text, name)) = given else {
        return Ok(None);
    };
    let format = format(name).map_err(|error| raise(py, &error))?;
    let bytes = text.bytes();
    Ok((!bytes.trim_ascii().is_empty()).then_some((bytes, format)))
}

fn append(list: &Bound<'_, PyList>, found: Vec<Option<Found>>) -> PyResult<()> {
    let screenings = found.into_iter();
    let mut screenings = screenings.map(|found| found.map(|(found, size)| Screening::new(found, size)));
    screenings.try_for_each(|screening| list.append(screening))
}

/// The context, or the exception that names what is none.
fn context(py: Python<'_>, place: &Where) -> PyResult<ScreeningContext> {
    let (surface, author, language, leaves_group, encrypted) = place;
    let surface = Surface::parse(surface)
        .ok_or_else(|| invalid("surface", "must be `message`, `edit`, `title`, `name` or `attachment`"));
    Ok(ScreeningContext {
        surface: surface.map_err(|error| raise(py, &error))?,
        author: person(py, author, "author")?,
        language: language.as_ref().and_then(|tag| TextLanguage::of_tag(tag)),
        leaves_group: *leaves_group,
        encrypted: *encrypted,
    })
}

/// Who wrote or decided something, or the exception that says that `setting` names nobody.
pub(crate) fn person(py: Python<'_>, name: &str, setting: &str) -> PyResult<Author> {
    let nobody = || invalid(setting, "must be `unknown`, `practitioner` or `participant`");
    Author::parse(name).ok_or_else(|| raise(py, &nobody()))
}

/// How to redact. Pseudonyms need a key.
fn options(
    (style, session_key, keep_mapping): How,
    language: Option<TextLanguage>,
) -> Result<RedactionOptions, Error> {
    let style = RedactionStyle::parse(&style)
        .ok_or_else(|| invalid("style", "must be `placeholder`, `mask` or `pseudonym`"))?;
    if style == RedactionStyle::Pseudonym && session_key.is_none() {
        return Err(invalid("session_key", "is missing"));
    }
    let session_key = session_key.map(|key| key.bytes().to_vec());
    Ok(RedactionOptions { style, language, session_key, keep_mapping })
}
