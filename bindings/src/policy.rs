//! Policies: what is asked while people talk.

use cocareer::model::{Engagement, ScreeningLists};
use cocareer::{Format, screen_and_redact, screen_bytes};

use crate::error::CocareerError;
use crate::guard::guarded;
use crate::screening::{Redaction, RedactionOptions, Screening, ScreeningContext};
use crate::settings::Settings;

/// An engagement and your lists, made ready for what is asked while people talk. It never changes and may be used by
/// any threads at once.
///
/// Making one takes time and memory, so make it once for each engagement and keep it.
#[derive(Debug, uniffi::Object)]
pub struct Policy(pub(crate) cocareer::Policy);

#[uniffi::export]
impl Policy {
    /// The policy of an engagement with your lists. Either may be missing: then what it would say is left at what
    /// protects people most.
    ///
    /// Drafts are fine: what cannot be used is left out, and a check of the documents tells of it. Entries of the
    /// lists that end before the day `at` of the settings are left out too.
    ///
    /// Throws when a setting has a value that it cannot have.
    #[uniffi::constructor(default(engagement = None, lists = None, settings))]
    pub fn new(
        engagement: Option<Engagement>,
        lists: Option<ScreeningLists>,
        settings: Settings,
    ) -> Result<Self, CocareerError> {
        guarded(move || {
            let settings = settings.to_core()?;
            Ok(Self(cocareer::Policy::new(engagement.as_ref(), lists.as_ref(), &settings)))
        })
    }

    /// The policy of an engagement and lists that come as text, UTF-8. An empty text stands for none.
    ///
    /// Throws when a text is not UTF-8, not of the format, or beyond a limit, and when a setting has a value that it
    /// cannot have.
    #[uniffi::constructor(default(settings))]
    pub fn from_text(
        engagement: Vec<u8>,
        lists: Vec<u8>,
        format: Format,
        settings: Settings,
    ) -> Result<Self, CocareerError> {
        guarded(move || {
            let settings = settings.to_core()?;
            Ok(Self(cocareer::Policy::from_text(&engagement, &lists, format, &settings)?))
        })
    }

    /// The policy that watches every identifier and has no lists, for a text from anywhere.
    #[uniffi::constructor]
    pub fn built_in() -> Result<Self, CocareerError> {
        guarded(|| Ok(Self(cocareer::Policy::built_in())))
    }

    /// Screens a text, UTF-8: what was found in it and what to do with it. What is not UTF-8 cannot be read: the
    /// verdict is then opaque. The same arguments always give the same screening.
    #[uniffi::method(default(context))]
    pub fn screen(&self, bytes: Vec<u8>, context: ScreeningContext) -> Result<Screening, CocareerError> {
        guarded(move || Ok(Screening::from(screen_bytes(&self.0, &bytes, context))))
    }

    /// Screens several texts that stand in the same context. There is one screening for each, in their order.
    #[uniffi::method(default(context))]
    pub fn screen_all(
        &self,
        bytes: Vec<Vec<u8>>,
        context: ScreeningContext,
    ) -> Result<Vec<Screening>, CocareerError> {
        guarded(move || {
            let one = |text: &Vec<u8>| Screening::from(screen_bytes(&self.0, text, context));
            Ok(bytes.iter().map(one).collect())
        })
    }

    /// Screens a text and gives the screening as one line of JSON, in the form that the C interface and the command
    /// line give. It holds no part of the text. The context is JSON too: an object with any of `surface` (`message`,
    /// `edit`, `title`, `name` or `attachment`), `author` (`practitioner`, `participant` or `unknown`), `language` (a
    /// BCP 47 tag), `leaves_group` and `encrypted`. An empty text is a message and nothing more.
    ///
    /// Throws when the context is not such an object.
    #[uniffi::method(default(context = ""))]
    pub fn screen_json(&self, bytes: Vec<u8>, context: String) -> Result<String, CocareerError> {
        guarded(move || {
            let context = cocareer::ScreeningContext::from_json(&context)?;
            Ok(screen_bytes(&self.0, &bytes, context).to_json())
        })
    }

    /// Replaces everything that a screening of a text finds, again and again until nothing is found any more. What
    /// asks for nothing stays, and so does what is about how a text is written. Nothing is known of an opaque text: it
    /// comes back empty.
    ///
    /// Throws when pseudonyms are asked for without a key.
    #[uniffi::method(default(options), default(context))]
    pub fn redact(
        &self,
        bytes: Vec<u8>,
        options: RedactionOptions,
        context: ScreeningContext,
    ) -> Result<Redaction, CocareerError> {
        guarded(move || {
            let options = options.to_core()?;
            let (verdict, redaction) = match core::str::from_utf8(&bytes) {
                Ok(text) => {
                    let (screening, redaction) = screen_and_redact(&self.0, text, context, &options);
                    (screening.verdict, redaction)
                }
                Err(_) => {
                    let screening = screen_bytes(&self.0, &bytes, context);
                    (screening.verdict, cocareer::redact("", &screening, &options))
                }
            };
            Ok(Redaction::render(verdict, redaction))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use cocareer::Verdict;

    /// With an address of a domain that is kept for examples (RFC 2606).
    const TEXT: &str = "Eg heiter Kari 😀 og mailen min er kari@example.org";

    fn built_in() -> Policy {
        Policy::built_in().expect("a policy")
    }

    #[test]
    fn bytes_and_json_and_many_at_once_say_the_same() {
        let policy = built_in();
        let bytes = TEXT.as_bytes().to_vec();
        let context = ScreeningContext::default();
        let one = policy.screen(bytes.clone(), context).expect("a screening");
        let core = cocareer::screen(&cocareer::Policy::built_in(), TEXT, context);
        assert_eq!(one, Screening::from(core.clone()));
        assert_eq!(policy.screen_json(bytes.clone(), String::new()), Ok(core.to_json()));
        let many = policy.screen_all(vec![bytes, Vec::new()], context).expect("screenings");
        assert_eq!(many.first(), Some(&one));
        assert_eq!(many.len(), 2);
    }

    #[test]
    fn what_is_no_text_is_opaque_and_redacted_to_nothing() {
        let policy = built_in();
        let context = ScreeningContext::default();
        let screening = policy.screen(vec![b'a', 0xff], context).expect("a screening");
        assert_eq!(screening.verdict, Verdict::Opaque);
        let redaction = policy.redact(vec![b'a', 0xff], RedactionOptions::default(), context);
        let redaction = redaction.expect("a redaction");
        assert_eq!((redaction.verdict, redaction.text.as_str()), (Verdict::Opaque, ""));
    }

    #[test]
    fn data_and_text_make_the_same_policy() {
        let lists = r#"{"kind": "screening_lists", "format_version": 1, "id": "ours",
            "identifiers": [{"kind": "email", "action": "block"}]}"#;
        let from_text = Policy::from_text(Vec::new(), lists.into(), Format::Json, Settings::default());
        let read =
            cocareer::read_screening_lists(lists.as_bytes(), Format::Json, &cocareer::Settings::default());
        let from_data = Policy::new(None, Some(read.expect("lists")), Settings::default());
        let screened = |policy: Result<Policy, CocareerError>| {
            policy.expect("a policy").screen(TEXT.into(), ScreeningContext::default()).expect("a screening")
        };
        let screening = screened(from_text);
        assert_eq!(screening, screened(from_data));
        assert_eq!(screening.verdict, Verdict::Block);
    }

    #[test]
    fn what_is_wrong_is_a_typed_error() {
        let refused = |engagement: &str| {
            Policy::from_text(engagement.into(), Vec::new(), Format::Json, Settings::default()).map(|_| ())
        };
        assert!(matches!(refused("{"), Err(CocareerError::Malformed { .. })));
        assert_eq!(refused(" "), Ok(()));
        let error = built_in().screen_json(Vec::new(), r#"{"surfac": 1}"#.to_owned());
        assert!(matches!(error, Err(CocareerError::InvalidSetting { .. })));
        let bad = Settings { at: Some("24.11.2026".to_owned()), ..Settings::default() };
        assert!(matches!(Policy::new(None, None, bad), Err(CocareerError::InvalidSetting { .. })));
    }
}
