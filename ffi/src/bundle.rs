//! The verb *check* for documents that belong together.

use core::ffi::c_char;
use core::fmt;

use cocareer::{BundleDocument, Error, Format, Locale, NamedReport, Settings, bundle_to_json, check_bundle};
use serde::de::{self, Deserialize, Deserializer, MapAccess, Visitor};

use crate::error::cocareer_error;
use crate::handle::{ErrorSlot, Out, bytes, give_text};
use crate::status::cocareer_status;
use crate::text::cocareer_buf;
use crate::{argument, guard};

/// Returns COCAREER_STATUS_OK and fills `*out` with what a check of several documents together finds, as JSON, its
/// messages in `locale`; or another status, leaves `*out` as it was and, when `error` is not NULL, sets `*error`.
///
/// Each engagement is completed with the shared parts that it uses, and all of them are held against each other. The
/// object is that of cocareer_check_json(), about all documents: each location has `file`, the name of the document
/// that it is in, and `document`, its number counted from 0, when that is another one than the report's own. A
/// document that cannot be read does not stop the others: the object then also has `errors`, a list of objects with
/// `file`, `code` (what cocareer_status_name() calls the status, such as "malformed") and `text`.
///
/// `documents`: UTF-8, a JSON array of objects with the members `name`, `format` ("json" or "yaml") and `text`,
/// each a string, and no others; an empty array is a bundle of nothing. Names may be those of files: the settings'
/// `path` patterns are held against them. `settings`: as in cocareer_check(); `limits` are for each document.
/// `locale`: as in cocareer_check_json().
///
/// Ownership: nothing of the arguments is kept. Free the text with cocareer_buf_free(), the error with
/// cocareer_error_free().
///
/// Errors: NULL_ARGUMENT (`out` is NULL, or a text is NULL and its size is not 0), INVALID_ARGUMENT (`documents` is
/// no such array, `locale` is not UTF-8, or a size that nothing can have), INVALID_SETTING.
///
/// Threads: may be called from any threads at once.
///
/// # Safety
///
/// `documents`, `settings` and `locale` must be readable for as many bytes as their sizes say and must not change
/// during the call; `out` must be writable, and so must `error` unless it is NULL.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn cocareer_check_bundle_json(
    documents: *const c_char,
    documents_size: usize,
    settings: *const c_char,
    settings_size: usize,
    locale: *const c_char,
    locale_size: usize,
    out: *mut cocareer_buf,
    error: *mut *mut cocareer_error,
) -> cocareer_status {
    // SAFETY: what this function asks of its caller; so for each place below.
    let slot = unsafe { ErrorSlot::new(error) };
    guard::call(slot, || {
        // SAFETY: see above.
        let out = unsafe { Out::new(out, "out") }?;
        // SAFETY: see above.
        let documents = read(unsafe { bytes(documents, documents_size, "documents") }?)?;
        // SAFETY: see above.
        let settings = argument::settings(unsafe { bytes(settings, settings_size, "settings") }?)?;
        // SAFETY: see above.
        let locale = argument::locale(unsafe { bytes(locale, locale_size, "locale") }?)?;
        out.set(give_text(check(&documents, &settings, locale)));
        Ok(())
    })
}

/// What a check of the documents finds, as JSON.
fn check(documents: &[Member], settings: &Settings, locale: Locale) -> String {
    let borrowed: Vec<_> = documents.iter().map(Member::borrow).collect();
    let names: Vec<_> = borrowed.iter().map(|document| document.name).collect();
    let checked = check_bundle(&borrowed, settings);
    let (mut reports, mut errors) = (Vec::new(), Vec::new());
    for (name, checked) in names.iter().zip(&checked) {
        match checked {
            Ok(report) => reports.push(NamedReport { file: Some(name), report }),
            Err(refusal) => errors.push(error_json(name, refusal)),
        }
    }
    let mut json = bundle_to_json(&reports, &names, locale);
    if !errors.is_empty() && json.pop().is_some() {
        json.push_str(&format!(r#","errors":[{}]}}"#, errors.join(",")));
    }
    json
}

/// Why a document could not be read, as a JSON object.
fn error_json(name: &str, error: &Error) -> String {
    let code = cocareer_status::from(error).name().to_str().unwrap_or_default();
    serde_json::json!({"file": name, "code": code, "text": error.to_string()}).to_string()
}

/// The documents in a JSON text. Of a text that is something else, no more is told than where.
fn read(json: &[u8]) -> Result<Vec<Member>, cocareer_error> {
    serde_json::from_slice(json).map_err(|error| {
        let reason = format!(
            "must be a JSON array of objects with `name`, `format` and `text`, and is not from line {}, column {} on",
            error.line(),
            error.column()
        );
        cocareer_error::invalid_argument("documents", &reason)
    })
}

/// One document of a bundle, as C gives it.
struct Member {
    name: String,
    format: Format,
    text: String,
}

impl Member {
    fn borrow(&self) -> BundleDocument<'_> {
        BundleDocument { name: &self.name, text: self.text.as_bytes(), format: self.format }
    }
}

// By hand: what is derived would take a list for an object.
impl<'de> Deserialize<'de> for Member {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(MemberVisitor)
    }
}

struct MemberVisitor;

impl<'de> Visitor<'de> for MemberVisitor {
    type Value = Member;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object with a name, a format and a text")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Member, A::Error> {
        let (mut name, mut format, mut text) = (None, None, None);
        while let Some(key) = map.next_key::<String>()? {
            let place = match key.as_str() {
                "name" => &mut name,
                "format" => &mut format,
                "text" => &mut text,
                _ => return Err(de::Error::custom("another member")),
            };
            if place.replace(map.next_value::<String>()?).is_some() {
                return Err(de::Error::custom("a member twice"));
            }
        }
        let missing = || de::Error::custom("a member is missing");
        let format = format.ok_or_else(missing)?;
        Ok(Member {
            name: name.ok_or_else(missing)?,
            format: Format::parse(&format).ok_or_else(|| de::Error::custom("another format"))?,
            text: text.ok_or_else(missing)?,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn documents_are_read_strictly() {
        let one = r#"{"name": "a\u0000.json", "format": "yaml", "text": "id: \"\u00e5\""}"#;
        let read_one = read(format!(" [{one}, {one}]\n").as_bytes()).expect("two documents");
        let [first, _] = &read_one[..] else { panic!("two documents") };
        assert_eq!((first.name.as_str(), first.format), ("a\0.json", Format::Yaml));
        assert_eq!(first.text, "id: \"å\"");
        assert!(read(b"[]").expect("nothing").is_empty());
        for wrong in [
            "",
            "{}",
            "null",
            "[",
            "[] []",
            "[null]",
            r#"[["secret", "json", "{}"]]"#,
            r#"["secret"]"#,
            r#"[{"name": "secret", "format": "json"}]"#,
            r#"[{"name": "secret", "text": "{}"}]"#,
            r#"[{"format": "json", "text": "{}"}]"#,
            r#"[{"name": "secret", "format": "JSON", "text": "{}"}]"#,
            r#"[{"name": "secret", "format": "toml", "text": "{}"}]"#,
            r#"[{"name": "secret", "format": 0, "text": "{}"}]"#,
            r#"[{"name": "secret", "format": "json", "text": {}}]"#,
            r#"[{"name": null, "format": "json", "text": "{}"}]"#,
            r#"[{"name": "secret", "format": "json", "text": "{}", "secret": 1}]"#,
            r#"[{"name": "secret", "name": "secret", "format": "json", "text": "{}"}]"#,
            r#"[{"name": "\ud800", "format": "json", "text": "{}"}]"#,
        ] {
            let error = read(wrong.as_bytes()).err().expect(wrong);
            assert_eq!(error.status, cocareer_status::InvalidArgument, "{wrong}");
            let told = format!("{error:?}");
            assert!(!told.contains("secret"), "{told}");
        }
        assert!(read(b"[{\"name\": \"\xff\", \"format\": \"json\", \"text\": \"\"}]").is_err());
    }
}
