//! How much was found.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use cocareer::model::{MatchConfidence, MatchKind};
use cocareer::{Screening, Verdict};

use super::args::Gate;
use crate::words::{Words, number};

/// How much was found in texts.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Counts {
    pub(super) texts: usize,
    /// Rows that could not be screened.
    pub(super) faults: usize,
    verdicts: BTreeMap<Verdict, usize>,
    kinds: BTreeMap<MatchKind, usize>,
    confidences: BTreeMap<MatchConfidence, usize>,
}

impl Counts {
    /// Counts a text.
    pub(super) fn add(&mut self, screening: &Screening) {
        self.texts = self.texts.saturating_add(1);
        more(&mut self.verdicts, screening.verdict, 1);
        for found in &screening.matches {
            more(&mut self.kinds, found.kind, 1);
            more(&mut self.confidences, found.confidence, 1);
        }
    }

    /// Counts all that another count has.
    pub(super) fn join(&mut self, other: &Self) {
        self.texts = self.texts.saturating_add(other.texts);
        self.faults = self.faults.saturating_add(other.faults);
        other.verdicts.iter().for_each(|(verdict, count)| more(&mut self.verdicts, *verdict, *count));
        other.kinds.iter().for_each(|(kind, count)| more(&mut self.kinds, *kind, *count));
        other.confidences.iter().for_each(|(one, count)| more(&mut self.confidences, *one, *count));
    }

    pub(super) fn of(&self, verdict: Verdict) -> usize {
        self.verdicts.get(&verdict).copied().unwrap_or_default()
    }

    /// Whether a text reached the gate.
    pub(super) fn is_refused(&self, gate: Gate) -> bool {
        self.verdicts.keys().any(|verdict| gate.refuses(*verdict))
    }

    /// The counts as one JSON object.
    pub(super) fn json(&self) -> String {
        let verdicts = members(Verdict::ALL.iter().map(|verdict| (verdict.as_str(), self.of(*verdict))));
        let kinds = members(self.kinds.iter().map(|(kind, count)| (kind.as_str(), *count)));
        let of = |one: &MatchConfidence| self.confidences.get(one).copied().unwrap_or_default();
        let confidences = members(MatchConfidence::ALL.iter().map(|one| (one.as_str(), of(one))));
        let (texts, faults) = (self.texts, self.faults);
        format!(
            r#"{{"summary":{{"texts":{texts},"verdicts":{verdicts},"kinds":{kinds},"confidence":{confidences},"not_screened":{faults}}}}}"#
        )
    }

    /// The counts for people: a block for each thing that is counted.
    pub(super) fn table(&self, words: Words) -> String {
        let mut out = self.total(words);
        let verdicts = Verdict::ALL.iter().map(|one| (verdict_word(*one, words), self.of(*one)));
        block(&mut out, &words.get("screen-verdicts"), verdicts);
        let kinds = self.kinds.iter().map(|(kind, count)| (kind.as_str().to_owned(), *count));
        block(&mut out, &words.get("screen-kinds"), kinds);
        let confidences = self.confidences.iter().map(|(one, count)| (confidence_word(*one, words), *count));
        block(&mut out, &words.get("screen-confidences"), confidences);
        out
    }

    /// How many texts there were, and how many could not be screened.
    pub(super) fn total(&self, words: Words) -> String {
        let mut out = words.with("screen-total", &[number("texts", self.texts)]) + "\n";
        if self.faults > 0 {
            out += &(words.with("screen-not-screened", &[number("rows", self.faults)]) + "\n");
        }
        out
    }

    /// How many texts there were of each verdict, in a line.
    pub(super) fn line(&self, words: Words) -> String {
        let verdicts = Verdict::ALL.iter().map(|verdict| (*verdict, self.of(*verdict)));
        let verdicts = verdicts.filter(|(_, count)| *count > 0);
        let parts: Vec<_> =
            verdicts.map(|(verdict, count)| format!("{}: {count}", verdict_word(verdict, words))).collect();
        parts.join(", ") + "\n"
    }
}

pub(super) fn verdict_word(verdict: Verdict, words: Words) -> String {
    words.get(&format!("screen-verdict-{}", verdict.as_str()))
}

pub(super) fn confidence_word(confidence: MatchConfidence, words: Words) -> String {
    words.get(&format!("screen-confidence-{}", confidence.as_str()))
}

fn more<K: Ord>(counts: &mut BTreeMap<K, usize>, key: K, count: usize) {
    let sum = counts.entry(key).or_default();
    *sum = sum.saturating_add(count);
}

fn members<'k>(counts: impl Iterator<Item = (&'k str, usize)>) -> String {
    let members: Vec<_> = counts.map(|(key, count)| format!("\"{key}\":{count}")).collect();
    format!("{{{}}}", members.join(","))
}

/// A heading and a line for each count that is not nothing.
fn block(out: &mut String, heading: &str, counts: impl Iterator<Item = (String, usize)>) {
    let counts: Vec<_> = counts.filter(|(_, count)| *count > 0).collect();
    if counts.is_empty() {
        return;
    }
    let width = counts.iter().map(|(name, _)| name.chars().count()).max().unwrap_or_default();
    let digits = counts.iter().map(|(_, count)| count.to_string().len()).max().unwrap_or_default();
    let _ = write!(out, "\n{heading}\n");
    for (name, count) in counts {
        let _ = writeln!(out, "  {name:width$}  {count:digits$}");
    }
}
