//! Screenings and their contexts as JSON: one form for every face.

use serde::Serialize;

use crate::error::Error;
use crate::model::Surface;
use crate::screening::{
    Author, Match, RedactionOptions, RedactionStyle, Screening, ScreeningContext, TextLanguage, TextSpan,
    Units,
};
use crate::settings::{Item, parse};

#[derive(Serialize)]
struct Output<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<&'a serde_json::Value>,
    verdict: &'static str,
    matches: Vec<MatchOutput<'a>>,
    rules: Vec<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    excess: Option<ExcessOutput>,
    #[serde(skip_serializing_if = "Option::is_none")]
    allowed: Option<usize>,
}

#[derive(Serialize)]
struct MatchOutput<'a> {
    kind: &'static str,
    confidence: &'static str,
    evidence: Vec<&'static str>,
    range: Range,
    action: &'static str,
    rule: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    entry: Option<usize>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    alternatives: Vec<AlternativeOutput>,
    #[serde(skip_serializing_if = "Option::is_none")]
    text: Option<&'a str>,
}

#[derive(Serialize)]
struct AlternativeOutput {
    kind: &'static str,
    confidence: &'static str,
    evidence: Vec<&'static str>,
}

#[derive(Serialize)]
struct Range {
    byte: [usize; 2],
    utf16: [usize; 2],
    char: [usize; 2],
    grapheme: [usize; 2],
}

#[derive(Serialize)]
struct ExcessOutput {
    unit: &'static str,
    actual: usize,
    maximum: usize,
}

impl Screening {
    /// The screening as one line of JSON, without any part of the text: an object with `verdict`, `matches` and
    /// `rules`, `excess` where the text is too long, and `allowed` where something was let be. Each match has `kind`, `confidence`, `evidence`, `range`
    /// (`byte`, `utf16`, `char` and `grapheme`, each a start and an end), `action`, `rule`, and where there are any
    /// `entry` and `alternatives`.
    #[must_use]
    pub fn to_json(&self) -> String {
        self.write(None, None)
    }

    /// The same with an `id` in front, and with the words of each match as `text` when the screened text is given.
    /// Only give it where whoever reads the result may see those words.
    #[must_use]
    pub fn to_json_of(&self, id: &serde_json::Value, shown: Option<&str>) -> String {
        self.write(Some(id), shown)
    }

    fn write(&self, id: Option<&serde_json::Value>, shown: Option<&str>) -> String {
        let output = Output {
            id,
            verdict: self.verdict.as_str(),
            matches: self.matches.iter().map(|found| match_output(found, shown)).collect(),
            rules: self.rules.iter().map(|rule| rule.id()).collect(),
            excess: self.excess.map(|excess| ExcessOutput {
                unit: excess.unit.as_str(),
                actual: excess.actual,
                maximum: excess.maximum,
            }),
            allowed: Some(self.allowed).filter(|places| *places > 0),
        };
        serde_json::to_string(&output).unwrap_or_default()
    }
}

fn match_output<'a>(found: &'a Match, shown: Option<&'a str>) -> MatchOutput<'a> {
    let other = |other: &crate::screening::Alternative| AlternativeOutput {
        kind: other.kind.as_str(),
        confidence: other.confidence.as_str(),
        evidence: other.evidence.names().collect(),
    };
    MatchOutput {
        kind: found.kind.as_str(),
        confidence: found.confidence.as_str(),
        evidence: found.evidence.names().collect(),
        range: range(&found.span),
        action: found.action.as_str(),
        rule: found.rule.id(),
        entry: found.entry,
        alternatives: found.alternatives.iter().map(other).collect(),
        text: shown.and_then(|text| text.get(found.span.byte.start..found.span.byte.end)),
    }
}

fn range(span: &TextSpan) -> Range {
    let pair = |units: Units| [units.start, units.end];
    Range {
        byte: pair(span.byte),
        utf16: pair(span.utf16),
        char: pair(span.char),
        grapheme: pair(span.grapheme),
    }
}

impl ScreeningContext {
    /// Reads a context from JSON: an object with any of `surface` (`message`, `edit`, `title`, `name` or
    /// `attachment`), `author` (`practitioner`, `participant` or `unknown`), `language` (a BCP 47 tag), `leaves_group`
    /// and `encrypted`. An empty text is a message and nothing more.
    ///
    /// # Errors
    ///
    /// [`Error::InvalidSetting`] when the text is not such an object: it says which member.
    pub fn from_json(text: &str) -> Result<Self, Error> {
        let mut context = Self::from(Surface::Message);
        if text.trim().is_empty() {
            return Ok(context);
        }
        let tree = parse(text)?;
        let fields =
            Item::root(&tree).fields(&["surface", "author", "language", "leaves_group", "encrypted"])?;
        let surface = "must be `message`, `edit`, `title`, `name` or `attachment`";
        let author = "must be `unknown`, `practitioner` or `participant`";
        let surface = fields.read("surface", |item| item.parse(Surface::parse, surface))?;
        let author = fields.read("author", |item| item.parse(Author::parse, author))?;
        context.surface = surface.unwrap_or(context.surface);
        context.author = author.unwrap_or(context.author);
        context.language = fields.read("language", |item| item.text().map(TextLanguage::of_tag))?.flatten();
        context.leaves_group = fields.read("leaves_group", |item| item.flag())?.unwrap_or_default();
        context.encrypted = fields.read("encrypted", |item| item.flag())?.unwrap_or_default();
        Ok(context)
    }
}

impl RedactionOptions {
    /// Reads options from JSON: an object with any of `style` (`placeholder`, `mask` or `pseudonym`), `language` (a
    /// BCP 47 tag), `session_key` (a text) and `keep_mapping`. An empty text is placeholders and nothing more.
    ///
    /// # Errors
    ///
    /// [`Error::InvalidSetting`] when the text is not such an object, or asks for pseudonyms without a key.
    pub fn from_json(text: &str) -> Result<Self, Error> {
        let mut options = Self::default();
        if text.trim().is_empty() {
            return Ok(options);
        }
        let tree = parse(text)?;
        let fields = Item::root(&tree).fields(&["style", "language", "session_key", "keep_mapping"])?;
        let style = "must be `placeholder`, `mask` or `pseudonym`";
        let style = fields.read("style", |item| item.parse(RedactionStyle::parse, style))?;
        options.style = style.unwrap_or(options.style);
        options.language = fields.read("language", |item| item.text().map(TextLanguage::of_tag))?.flatten();
        let key = |item: Item<'_>| item.words().map(|key| key.as_bytes().to_vec());
        options.session_key = fields.read("session_key", key)?;
        options.keep_mapping = fields.read("keep_mapping", |item| item.flag())?.unwrap_or_default();
        if options.style == RedactionStyle::Pseudonym && options.session_key.is_none() {
            return Err(Error::invalid_setting("session_key", "is missing"));
        }
        Ok(options)
    }
}
