//! The corpus as files hold it, and the runner of the core.

use std::fmt::Write as _;
use std::fs;

use anyhow::{Context as _, Result};
use cocareer::{Format, Locale, Settings, check_text};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::{Case, Digest, cases, root};

/// One vector: a text, settings, and all that a check of it must give.
#[derive(Debug, Clone, Serialize, Deserialize, PartialEq)]
#[serde(deny_unknown_fields)]
pub struct Vector {
    /// Its name.
    pub id: String,
    /// How the text is written.
    pub format: Format,
    /// The text, where it is UTF-8.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// The text's bytes in Base64, where it is not.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub base64: Option<String>,
    /// The settings.
    pub settings: Value,
    /// The language of the messages.
    pub locale: Locale,
    /// What a check must give.
    pub expect: Outcome,
}

/// What a check gives.
#[derive(Debug, Clone, Serialize, Deserialize, PartialEq)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// Findings, in order.
    Findings(Vec<Expected>),
    /// An error, by name.
    Error(String),
}

/// One finding that must be there.
#[derive(Debug, Clone, Serialize, Deserialize, PartialEq)]
#[serde(deny_unknown_fields)]
pub struct Expected {
    /// The rule.
    pub rule: String,
    /// The case.
    pub case: String,
    /// The severity.
    pub severity: String,
    /// The pointer of the first location.
    pub pointer: String,
}

#[derive(Serialize, Deserialize)]
struct Corpus {
    version: u32,
    vectors: Vec<Vector>,
}

/// The settings of a vector.
///
/// # Errors
///
/// When they are not valid.
pub fn settings_of(settings: &Value) -> Result<Settings, cocareer::Error> {
    Settings::from_json(&settings.to_string())
}

/// What the core gives for a text, and the lines that it adds to the digest.
#[must_use]
pub fn run(text: &[u8], format: Format, settings: &Value, locale: Locale) -> (Outcome, String) {
    let report = settings_of(settings).and_then(|settings| check_text(text, format, &settings));
    let mut lines = String::new();
    let outcome = match report {
        Ok(report) => Outcome::Findings(
            report
                .findings
                .iter()
                .map(|finding| {
                    let start =
                        finding.locations.first().and_then(|place| place.range).map(|range| range.start);
                    let (line, column) = start.map_or((0, 0), |start| (start.line, start.column));
                    let (rule, case, severity) = (finding.rule_id(), finding.case, finding.severity);
                    let (pointer, message) = (finding.pointer(), finding.message(locale));
                    let _ = writeln!(lines, "{rule} {case} {severity} {pointer} {line}:{column} {message}");
                    Expected {
                        rule: rule.to_owned(),
                        case: case.to_owned(),
                        severity: severity.to_string(),
                        pointer: pointer.to_owned(),
                    }
                })
                .collect(),
        ),
        Err(error) => {
            let name = error.code();
            let _ = writeln!(lines, "error {name}");
            Outcome::Error(name.to_owned())
        }
    };
    (outcome, lines)
}

fn spell_out(case: Case) -> Vector {
    let (expect, _) = run(&case.text, case.format, &case.settings, case.locale);
    let (text, base64) = match String::from_utf8(case.text) {
        // Some readers of JSON end a text at a NUL.
        Ok(text) if text.contains('\0') => (None, Some(encode_base64(text.as_bytes()))),
        Ok(text) => (Some(text), None),
        Err(error) => (None, Some(encode_base64(error.as_bytes()))),
    };
    Vector {
        id: case.id,
        format: case.format,
        text,
        base64,
        settings: case.settings,
        locale: case.locale,
        expect,
    }
}

/// The corpus as the file `tests/vectors/corpus.json` holds it: one vector a line. What is expected is what the
/// core gives; the tests hold it against what the cases say, and a change shows in review.
///
/// # Errors
///
/// When a case cannot be read.
pub fn corpus() -> Result<String> {
    let mut text = String::from("{\"version\":1,\"vectors\":[\n");
    let vectors: Vec<_> = cases()?.into_iter().map(spell_out).collect();
    for (index, vector) in vectors.iter().enumerate() {
        let end = if index + 1 == vectors.len() { "\n" } else { ",\n" };
        text.push_str(&serde_json::to_string(vector)?);
        text.push_str(end);
    }
    text.push_str("]}\n");
    Ok(text)
}

/// Reads the corpus.
///
/// # Errors
///
/// When the file is missing or not a corpus.
pub fn read_corpus() -> Result<Vec<Vector>> {
    let text = fs::read_to_string(root().join("tests/vectors/corpus.json"))?;
    Ok(serde_json::from_str::<Corpus>(&text).context("tests/vectors/corpus.json")?.vectors)
}

/// Runs every vector; returns the summary line and the names of those that failed.
///
/// # Errors
///
/// When a vector's text cannot be read.
pub fn run_corpus(vectors: &[Vector]) -> Result<(String, Vec<String>)> {
    let (mut digest, mut found, mut failed) = (Digest::default(), 0, Vec::new());
    for vector in vectors {
        let bytes = bytes_of(vector)?;
        let (outcome, lines) = run(&bytes, vector.format, &vector.settings, vector.locale);
        digest.add(&format!("{}\n", vector.id));
        digest.add(&lines);
        if let Outcome::Findings(findings) = &outcome {
            found += findings.len();
        }
        if outcome != vector.expect {
            failed.push(vector.id.clone());
        }
    }
    Ok((format!("conformance: {} vectors, {found} findings, digest {}", vectors.len(), digest.hex()), failed))
}

/// The bytes of a vector's text.
///
/// # Errors
///
/// When it has none.
pub fn bytes_of(vector: &Vector) -> Result<Vec<u8>> {
    match (&vector.text, &vector.base64) {
        (Some(text), None) => Ok(text.clone().into_bytes()),
        (None, Some(base64)) => decode_base64(base64),
        _ => anyhow::bail!("{}: either text or base64", vector.id),
    }
}

const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

fn encode_base64(bytes: &[u8]) -> String {
    let mut text = String::new();
    for chunk in bytes.chunks(3) {
        let bits =
            chunk.iter().fold(0_u32, |bits, byte| bits << 8 | u32::from(*byte)) << (8 * (3 - chunk.len()));
        for place in 0..4 {
            let symbol = ALPHABET.get((bits >> (18 - 6 * place) & 63) as usize).copied().unwrap_or(b'=');
            text.push(if place <= chunk.len() { char::from(symbol) } else { '=' });
        }
    }
    text
}

pub(crate) fn decode_base64(text: &str) -> Result<Vec<u8>> {
    let (mut bits, mut count, mut bytes) = (0_u32, 0, Vec::new());
    for symbol in text.bytes().filter(|symbol| *symbol != b'=') {
        let value = ALPHABET.iter().position(|known| *known == symbol).context("not Base64")?;
        bits = bits << 6 | u32::try_from(value)?;
        count += 6;
        if count >= 8 {
            count -= 8;
            bytes.push(u8::try_from(bits >> count & 0xff)?);
        }
    }
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn base64_comes_back_as_it_was() {
        for bytes in [&b""[..], b"f", b"fo", b"foo", b"\xff\xfe\x00\x01"] {
            assert_eq!(decode_base64(&encode_base64(bytes)).expect("Base64"), bytes);
        }
        assert_eq!(encode_base64(b"foobar!"), "Zm9vYmFyIQ==");
    }
}
