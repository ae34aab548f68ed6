//! Screenings and redacted texts as plain data. None of them holds a part of the screened text, but for the list of
//! what was replaced, which has to be asked for.

use core::fmt;

use cocareer::model::{MatchConfidence, MatchKind, ScreeningAction, Surface};
use cocareer::{Author, LengthUnit, Locale, RedactionStyle, TextLanguage, Verdict};

use crate::error::CocareerError;
use crate::guard::guarded;

/// What to do with a text, from mildest to strictest; apart from these, that it cannot be read.
#[uniffi::remote(Enum)]
pub enum Verdict {
    /// Nothing that is looked for was found. That does not mean that the text is anonymous.
    Clean,
    /// Tell the sender before it is sent.
    Warn,
    /// Keep it until a practitioner or moderator has looked at it.
    Hold,
    /// Do not send it.
    Block,
    /// It is encrypted or cannot be read: nothing is known of it. Never the same as clean.
    Opaque,
}

/// Who wrote a text, as far as screening asks.
#[uniffi::remote(Enum)]
pub enum Author {
    /// Nobody that is known.
    Unknown,
    /// A practitioner, or somebody who looks after a group together with one.
    Practitioner,
    /// Anybody else who takes part.
    Participant,
}

/// A language that screening knows something of.
#[uniffi::remote(Enum)]
pub enum TextLanguage {
    /// Norwegian Nynorsk.
    Nynorsk,
    /// Norwegian Bokmål.
    Bokmal,
    /// Swedish.
    Swedish,
    /// Danish.
    Danish,
    /// Finnish.
    Finnish,
    /// English.
    English,
}

/// What the length of a text is counted in.
#[uniffi::remote(Enum)]
pub enum LengthUnit {
    /// Characters as people count them (extended grapheme clusters, Unicode Standard Annex 29).
    Characters,
    /// Words (Unicode Standard Annex 29).
    Words,
}

/// What stands in the place of a match.
#[uniffi::remote(Enum)]
pub enum RedactionStyle {
    /// A word for its kind, in the language of the text, such as `[phone number]`.
    Placeholder,
    /// One `█` for each character.
    Mask,
    /// A word for its kind with a code that is the same for the same value under one session key.
    Pseudonym,
}

/// What speaks for a match.
#[derive(Debug, Clone, Copy, PartialEq, Eq, uniffi::Enum)]
pub enum MatchEvidence {
    /// Check digits are right.
    Checksum,
    /// The parts are what they must be, such as a date that exists.
    Structure,
    /// A word beside it says what it is.
    ContextWord,
    /// It is written the way such things are written.
    Format,
    /// It stands on a list of the host's.
    List,
    /// It belongs to a series that was made for tests: no person has it.
    Synthetic,
    /// Only the rule for numbers from 2032 on admits it.
    Rule2032,
    /// It was hidden by signs, blanks or letters that look alike.
    Disguised,
    /// A word beside it says that it is something else, such as an order number.
    CounterWord,
}

/// Where a text stands, who wrote it and where it goes. Whatever is left out has its default.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, uniffi::Record)]
pub struct ScreeningContext {
    /// Where it stands. Default: it is a message.
    #[uniffi(default)]
    pub surface: Option<Surface>,
    /// Who wrote it. Default: nobody that is known.
    #[uniffi(default)]
    pub author: Option<Author>,
    /// The language that it is said to be in, where that is known.
    #[uniffi(default)]
    pub language: Option<TextLanguage>,
    /// Whether it leaves the group that it was written in.
    #[uniffi(default = false)]
    pub leaves_group: bool,
    /// Whether what is given is not the text but an encrypted form of it.
    #[uniffi(default = false)]
    pub encrypted: bool,
}

/// What was found in a text, and what to do with the text. It holds no part of the text. That nothing was found does
/// not mean that a text is anonymous: names, places and stories point to people too, and no rule can see them.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct Screening {
    /// What to do.
    pub verdict: Verdict,
    /// What was found, in the order of the text; no two overlap.
    pub matches: Vec<Match>,
    /// The ids of the rules that decided, strictest first and each once. Empty when the verdict is clean.
    pub rules: Vec<String>,
    /// How long the text is, where a limit asked for it and it is too long.
    pub excess: Option<Excess>,
    /// At how many places something was found and let be, because your lists allow it.
    pub allowed: u32,
}

/// Something that was found in a text. It holds the place, never the words.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct Match {
    /// What it was taken for.
    pub kind: MatchKind,
    /// How sure that is.
    pub confidence: MatchConfidence,
    /// What speaks for it, always in the same order.
    pub evidence: Vec<MatchEvidence>,
    /// Where it is.
    pub span: TextSpan,
    /// What else the same place could be, best first.
    pub alternatives: Vec<Alternative>,
    /// The number, from 0, of the entry in the host's list that found it: a term, or a person.
    pub entry: Option<u32>,
    /// What it asks to do with the text.
    pub action: ScreeningAction,
    /// The id of the rule that says so.
    pub rule: String,
}

/// Another kind that the same place could be.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct Alternative {
    /// The kind.
    pub kind: MatchKind,
    /// How sure that is.
    pub confidence: MatchConfidence,
    /// What speaks for it.
    pub evidence: Vec<MatchEvidence>,
}

/// A stretch of a text in four units. For a string of your language there is a range ready-made: see `range` of a
/// match.
#[derive(Debug, Clone, Copy, PartialEq, Eq, uniffi::Record)]
pub struct TextSpan {
    /// In bytes of UTF-8.
    pub byte: Units,
    /// In code units of UTF-16, as Kotlin, Java and NSString count.
    pub utf16: Units,
    /// In Unicode code points.
    pub code_point: Units,
    /// In characters as people count them (extended grapheme clusters), as Swift counts: those that the stretch
    /// touches.
    pub grapheme: Units,
}

/// A stretch of a text from `start` up to but not including `end`, counted from 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq, uniffi::Record)]
pub struct Units {
    /// Where it begins.
    pub start: u32,
    /// Where the text goes on after it.
    pub end: u32,
}

/// By how much a text is too long.
#[derive(Debug, Clone, Copy, PartialEq, Eq, uniffi::Record)]
pub struct Excess {
    /// Characters as people count them, or words.
    pub unit: LengthUnit,
    /// How many there are.
    pub actual: u32,
    /// How many there may be.
    pub maximum: u32,
}

/// How a text is redacted. Whatever is left out has its default. Written out as text it does not show the key.
#[derive(Clone, Default, PartialEq, Eq, uniffi::Record)]
#[uniffi::export(Debug, Display)]
pub struct RedactionOptions {
    /// What stands in the place of a match. Default: a placeholder.
    #[uniffi(default)]
    pub style: Option<RedactionStyle>,
    /// The language of the placeholders. Default: that of the context, otherwise English.
    #[uniffi(default)]
    pub language: Option<TextLanguage>,
    /// The key of the session, for pseudonyms: bytes of your choice that nobody else knows. Pseudonyms need one.
    #[uniffi(default)]
    pub session_key: Option<Vec<u8>>,
    /// Whether what was replaced is given back as a list.
    #[uniffi(default = false)]
    pub keep_mapping: bool,
}

/// A redacted text. Written out as text it shows nothing of it.
#[derive(Clone, PartialEq, Eq, uniffi::Record)]
#[uniffi::export(Debug, Display)]
pub struct Redaction {
    /// What to do with the text as it was. Nothing is known of an opaque one: its redacted text is empty.
    pub verdict: Verdict,
    /// The text with every match replaced as a whole. It is not anonymous: names, places and stories may still point
    /// to people.
    pub text: String,
    /// What was replaced, when that was asked for. It is as secret as the text: keep it apart, and no longer than it
    /// is needed.
    pub mapping: Option<Vec<Replacement>>,
}

/// What was replaced in a redacted text. Written out as text it shows nothing of it.
#[derive(Clone, PartialEq, Eq, uniffi::Record)]
#[uniffi::export(Debug, Display)]
pub struct Replacement {
    /// What stands there now.
    pub replacement: String,
    /// What stood there.
    pub value: String,
}

/// What the sender of a text is told. It never repeats what was found.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct Feedback {
    /// What happens to the text; empty when it is clean.
    pub outcome: String,
    /// What was seen and what can be done, one entry a rule.
    pub rules: Vec<RuleFeedback>,
}

/// What the sender of a text is told about one thing in it.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct RuleFeedback {
    /// The id of the rule that it is about.
    pub rule: String,
    /// What was seen, in plain words.
    pub seen: String,
    /// What the sender can do.
    pub advice: String,
}

/// What the sender of a text is told about its screening, in the language `locale` (a BCP 47 tag). For a clean text,
/// nothing: that it is clean is no promise that it is anonymous.
///
/// Throws when the screening names a rule that does not exist.
#[uniffi::export(default(locale = "en"))]
pub fn screening_feedback(screening: Screening, locale: String) -> Result<Feedback, CocareerError> {
    guarded(move || {
        let known = screening.known()?;
        let (outcome, told) = known.feedback(Locale::negotiate(&locale));
        let one = |told: cocareer::Feedback| RuleFeedback {
            rule: told.rule.id().to_owned(),
            seen: told.seen,
            advice: told.advice,
        };
        Ok(Feedback { outcome, rules: told.into_iter().map(one).collect() })
    })
}

/// The language of the BCP 47 tag `tag`; `no` is Bokmål. Nothing when screening does not know the language. Regions do
/// not matter, so the tag of the device can be given as it is.
#[uniffi::export]
pub fn text_language(tag: String) -> Result<Option<TextLanguage>, CocareerError> {
    guarded(move || Ok(TextLanguage::of_tag(&tag)))
}

impl From<ScreeningContext> for cocareer::ScreeningContext {
    fn from(context: ScreeningContext) -> Self {
        let ScreeningContext { surface, author, language, leaves_group, encrypted } = context;
        let plain = Self::from(surface.unwrap_or(Surface::Message));
        Self { author: author.unwrap_or(plain.author), language, leaves_group, encrypted, ..plain }
    }
}

impl RedactionOptions {
    /// The options as the core takes them.
    pub(crate) fn to_core(&self) -> Result<cocareer::RedactionOptions, CocareerError> {
        let style = self.style.unwrap_or(RedactionStyle::Placeholder);
        if style == RedactionStyle::Pseudonym && self.session_key.is_none() {
            return Err(CocareerError::InvalidSetting {
                setting: "session_key".to_owned(),
                reason: "is missing".to_owned(),
            });
        }
        let (session_key, keep_mapping) = (self.session_key.clone(), self.keep_mapping);
        Ok(cocareer::RedactionOptions { style, language: self.language, session_key, keep_mapping })
    }
}

/// Without the key: whoever has it can test guesses against the codes.
impl fmt::Debug for RedactionOptions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { style, language, session_key: _, keep_mapping } = self;
        write!(
            f,
            "RedactionOptions(style: {}, language: {}, keep mapping: {keep_mapping})",
            style.unwrap_or(RedactionStyle::Placeholder).as_str(),
            language.map_or("none", TextLanguage::as_str),
        )
    }
}

impl fmt::Display for RedactionOptions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self, f)
    }
}

/// How much was replaced, nothing else: the text may hold what nobody looked for.
impl fmt::Debug for Redaction {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Redaction({}, {} bytes", self.verdict.as_str(), self.text.len())?;
        match &self.mapping {
            Some(mapping) => write!(f, ", {} replaced)", mapping.len()),
            None => f.write_str(")"),
        }
    }
}

impl fmt::Display for Redaction {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self, f)
    }
}

impl fmt::Debug for Replacement {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Replacement({} bytes for {})", self.replacement.len(), self.value.len())
    }
}

impl fmt::Display for Replacement {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self, f)
    }
}

impl Redaction {
    /// The core's redaction of a text with this verdict.
    pub(crate) fn render(verdict: Verdict, redaction: cocareer::Redaction) -> Self {
        let replaced = |(replacement, value)| Replacement { replacement, value };
        let mapping = redaction.mapping.map(|mapping| mapping.into_iter().map(replaced).collect());
        Self { verdict, text: redaction.text, mapping }
    }
}

impl Screening {
    /// What the core needs to know of it for what is asked about a screening as a whole: the verdict and the rules.
    pub(crate) fn known(&self) -> Result<cocareer::Screening, CocareerError> {
        let rule = |id: &String| cocareer::rule(id).ok_or(CocareerError::UnknownRule);
        let rules = self.rules.iter().map(rule).collect::<Result<_, _>>()?;
        Ok(cocareer::Screening { verdict: self.verdict, rules, ..Default::default() })
    }
}

impl From<cocareer::Screening> for Screening {
    fn from(screening: cocareer::Screening) -> Self {
        Self {
            verdict: screening.verdict,
            matches: screening.matches.into_iter().map(Match::from).collect(),
            rules: screening.rules.iter().map(|rule| rule.id().to_owned()).collect(),
            excess: screening.excess.map(Excess::from),
            allowed: short(screening.allowed),
        }
    }
}

impl From<cocareer::Match> for Match {
    fn from(found: cocareer::Match) -> Self {
        Self {
            kind: found.kind,
            confidence: found.confidence,
            evidence: MatchEvidence::list(found.evidence),
            span: TextSpan::from(found.span),
            alternatives: found.alternatives.into_iter().map(Alternative::from).collect(),
            entry: found.entry.map(short),
            action: found.action,
            rule: found.rule.id().to_owned(),
        }
    }
}

impl From<cocareer::Alternative> for Alternative {
    fn from(other: cocareer::Alternative) -> Self {
        let cocareer::Alternative { kind, confidence, evidence } = other;
        Self { kind, confidence, evidence: MatchEvidence::list(evidence) }
    }
}

impl From<cocareer::TextSpan> for TextSpan {
    fn from(span: cocareer::TextSpan) -> Self {
        let cocareer::TextSpan { byte, utf16, char, grapheme } = span;
        Self { byte: byte.into(), utf16: utf16.into(), code_point: char.into(), grapheme: grapheme.into() }
    }
}

impl From<cocareer::Units> for Units {
    fn from(units: cocareer::Units) -> Self {
        Self { start: short(units.start), end: short(units.end) }
    }
}

impl From<cocareer::Excess> for Excess {
    fn from(excess: cocareer::Excess) -> Self {
        let cocareer::Excess { unit, actual, maximum } = excess;
        Self { unit, actual: short(actual), maximum: short(maximum) }
    }
}

impl MatchEvidence {
    /// What the bits of the core's evidence say, in the order in which it is written everywhere.
    const MEANINGS: [(cocareer::Evidence, Self); 9] = [
        (cocareer::Evidence::CHECKSUM, Self::Checksum),
        (cocareer::Evidence::STRUCTURE, Self::Structure),
        (cocareer::Evidence::CONTEXT_WORD, Self::ContextWord),
        (cocareer::Evidence::FORMAT, Self::Format),
        (cocareer::Evidence::LIST, Self::List),
        (cocareer::Evidence::SYNTHETIC, Self::Synthetic),
        (cocareer::Evidence::RULE_2032, Self::Rule2032),
        (cocareer::Evidence::DISGUISED, Self::Disguised),
        (cocareer::Evidence::COUNTER_WORD, Self::CounterWord),
    ];

    /// The core's evidence of a list.
    pub(crate) fn joined(list: &[Self]) -> cocareer::Evidence {
        let here = Self::MEANINGS.iter().filter(|(_, meaning)| list.contains(meaning));
        here.fold(cocareer::Evidence::NONE, |all, (bit, _)| all.and(*bit))
    }

    fn list(evidence: cocareer::Evidence) -> Vec<Self> {
        let here = Self::MEANINGS.iter().filter(|(bit, _)| evidence.has(*bit));
        here.map(|(_, meaning)| *meaning).collect()
    }
}

/// A count as the hosts have it. No text that can be screened is so long that it would not fit.
fn short(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_said_of_a_text_is_a_message() {
        let context = cocareer::ScreeningContext::from(ScreeningContext::default());
        assert_eq!(context, cocareer::ScreeningContext::from_json("").expect("the defaults"));
    }

    #[test]
    fn everything_said_of_a_text_comes_over() {
        let json = r#"{"surface":"name","author":"participant","language":"nn","leaves_group":true,"encrypted":true}"#;
        let context = ScreeningContext {
            surface: Some(Surface::Name),
            author: Some(Author::Participant),
            language: text_language("nn-NO".to_owned()).expect("a language"),
            leaves_group: true,
            encrypted: true,
        };
        let core = cocareer::ScreeningContext::from_json(json).expect("a context");
        assert_eq!(cocareer::ScreeningContext::from(context), core);
    }

    #[test]
    fn every_piece_of_evidence_has_its_own_meaning_in_the_order_of_its_names() {
        let all =
            MatchEvidence::MEANINGS.iter().fold(cocareer::Evidence::NONE, |all, (bit, _)| all.and(*bit));
        let listed = MatchEvidence::list(all);
        assert_eq!(listed.len(), all.names().count());
        assert_eq!(MatchEvidence::joined(&listed), all);
        assert_eq!(all.bits().count_ones() as usize, listed.len());
        for ((bit, meaning), name) in MatchEvidence::MEANINGS.iter().zip(all.names()) {
            assert_eq!(bit.names().collect::<Vec<_>>(), [name]);
            let written = format!("{meaning:?}").to_lowercase();
            assert_eq!(written, name.replace('_', ""));
        }
        assert!(MatchEvidence::list(cocareer::Evidence::NONE).is_empty());
    }

    #[test]
    fn a_pseudonym_needs_a_key_and_no_key_is_shown() {
        let mut options =
            RedactionOptions { style: Some(RedactionStyle::Pseudonym), ..RedactionOptions::default() };
        let error = options.to_core().expect_err("no key");
        assert!(matches!(error, CocareerError::InvalidSetting { setting, .. } if setting == "session_key"));
        options.session_key = Some(b"secret".to_vec());
        assert_eq!(options.to_core().expect("a key").session_key.as_deref(), Some(&b"secret"[..]));
        let shown = format!("{options} {options:?}");
        assert!(!shown.contains("secret") && !shown.contains("115"), "{shown}");
        let nothing = RedactionOptions::default().to_core().expect("placeholders");
        assert!(nothing == cocareer::RedactionOptions::default());
    }

    #[test]
    fn what_was_replaced_is_not_shown() {
        let redaction = Redaction::render(
            Verdict::Hold,
            cocareer::Redaction {
                text: "Kari [name]".to_owned(),
                mapping: Some(vec![("[name]".to_owned(), "Nordmann".to_owned())]),
            },
        );
        let shown = format!("{redaction} {redaction:?} {:?}", redaction.mapping);
        assert!(shown.contains("hold") && shown.contains('1'));
        assert!(!shown.contains("Kari") && !shown.contains("Nordmann"), "{shown}");
    }

    #[test]
    fn a_clean_text_needs_no_feedback_and_a_rule_that_does_not_exist_gives_none() {
        let clean = Screening::from(cocareer::Screening::default());
        let told = screening_feedback(clean.clone(), "nn".to_owned()).expect("feedback");
        assert_eq!(told, Feedback { outcome: String::new(), rules: Vec::new() });
        let unknown = Screening { verdict: Verdict::Hold, rules: vec!["X-99".to_owned()], ..clean.clone() };
        assert_eq!(screening_feedback(unknown, "nn".to_owned()), Err(CocareerError::UnknownRule));
        let known = cocareer::catalogue().first().expect("a rule").id().to_owned();
        let warned = Screening { verdict: Verdict::Warn, rules: vec![known.clone()], ..clean };
        let told = screening_feedback(warned, "nn".to_owned()).expect("feedback");
        assert!(!told.outcome.is_empty());
        assert!(told.rules.iter().all(|told| told.rule == known && !told.advice.is_empty()));
        assert_eq!(told.rules.len(), 1);
    }
}
