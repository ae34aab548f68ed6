//! How well the built-in policy finds what the corpus holds.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use cocareer::model::{MatchConfidence, MatchKind, Surface};
use cocareer::{Match, Policy, screen};

use super::{Chat, Label, chats, labelled_kinds, negatives};

/// Figures about one kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Figures {
    /// How many places hold one.
    pub labelled: usize,
    /// How many of those were found, as the best reading or as another one of the same place.
    pub found: usize,
    /// How many of those were found as the best reading and as likely or certain.
    pub found_likely: usize,
    /// How many matches of the kind are not at a place that holds one.
    pub wrong: usize,
    /// How many of those are likely or certain.
    pub wrong_likely: usize,
}

impl Figures {
    /// The share of what is there that was found, in thousandths.
    #[must_use]
    pub fn recall(&self) -> usize {
        share(self.found, self.labelled)
    }

    /// The share of what was found that is there, in thousandths.
    #[must_use]
    pub fn precision(&self) -> usize {
        share(self.found, self.found + self.wrong)
    }

    /// The recall of what is likely or certain, in thousandths.
    #[must_use]
    pub fn recall_likely(&self) -> usize {
        share(self.found_likely, self.labelled)
    }

    /// The precision of what is likely or certain, in thousandths.
    #[must_use]
    pub fn precision_likely(&self) -> usize {
        share(self.found_likely, self.found_likely + self.wrong_likely)
    }
}

fn share(part: usize, whole: usize) -> usize {
    (part * 1000).checked_div(whole).unwrap_or(1000)
}

/// What the evaluation gives.
#[derive(Debug, Clone, Default)]
pub struct Evaluation {
    /// Figures by kind.
    pub kinds: BTreeMap<MatchKind, Figures>,
    /// How many messages there are.
    pub messages: usize,
    /// How many messages without anything have a match that is likely or certain.
    pub false_alarms: usize,
    /// How many messages are without anything.
    pub without: usize,
    /// How many texts look like something and are not.
    pub negatives: usize,
    /// The matches in those, by confidence.
    pub in_negatives: BTreeMap<MatchConfidence, usize>,
    /// What went wrong, to look at: the kind that was there or was found, and the made-up text.
    pub missed: Vec<String>,
}

/// The kinds with check digits, or an own check as good.
pub const WITH_CHECKSUM: &[MatchKind] = &[
    MatchKind::NoFodselsnummer,
    MatchKind::NoDNumber,
    MatchKind::NoHNumber,
    MatchKind::NoFhNumber,
    MatchKind::NoDuf,
    MatchKind::NoOrgNumber,
    MatchKind::NoAccount,
    MatchKind::SePersonnummer,
    MatchKind::SeSamordningsnummer,
    MatchKind::SeOrgNumber,
    MatchKind::DkCpr,
    MatchKind::DkCvr,
    MatchKind::FiHetu,
    MatchKind::FiYTunnus,
    MatchKind::IsKennitala,
    MatchKind::Iban,
    MatchKind::PaymentCard,
];

/// Runs the built-in policy over the corpus and over the numbers that are something else.
#[must_use]
pub fn evaluate() -> Evaluation {
    let policy = Policy::built_in();
    let mut evaluation = Evaluation::default();
    evaluation.kinds.extend(labelled_kinds().into_iter().map(|kind| (kind, Figures::default())));
    for chat in chats() {
        let screening = screen(&policy, &chat.text, Surface::Message);
        evaluation.messages += 1;
        count(&mut evaluation, &chat, &screening.matches);
    }
    for text in negatives() {
        evaluation.negatives += 1;
        for found in screen(&policy, &text, Surface::Message).matches {
            *evaluation.in_negatives.entry(found.confidence).or_default() += 1;
            if found.confidence == MatchConfidence::Certain {
                evaluation.missed.push(format!("certain in a negative: {} {text}", found.kind));
            }
        }
    }
    evaluation
}

fn is_at(found: &Match, label: &Label) -> bool {
    found.span.byte.start == label.start && found.span.byte.end == label.end
}

fn count(evaluation: &mut Evaluation, chat: &Chat, matches: &[Match]) {
    for label in &chat.labels {
        let figures = evaluation.kinds.entry(label.kind).or_default();
        figures.labelled += 1;
        let best = matches.iter().find(|found| is_at(found, label) && found.kind == label.kind);
        let other = matches.iter().find(|found| {
            is_at(found, label) && found.alternatives.iter().any(|other| other.kind == label.kind)
        });
        figures.found += usize::from(best.or(other).is_some());
        let is_likely = best.is_some_and(|found| found.confidence > MatchConfidence::Possible);
        figures.found_likely += usize::from(is_likely);
        if best.or(other).is_none() {
            let instead: Vec<_> = matches.iter().map(|found| found.kind.as_str()).collect();
            evaluation.missed.push(format!("missed {}: {} {instead:?}", label.kind, chat.text));
        }
    }
    for found in matches.iter().filter(|found| is_wrong(found, &chat.labels)) {
        let figures = evaluation.kinds.entry(found.kind).or_default();
        figures.wrong += 1;
        figures.wrong_likely += usize::from(found.confidence > MatchConfidence::Possible);
        evaluation.missed.push(format!("wrong {} ({}): {}", found.kind, found.confidence, chat.text));
    }
    if chat.labels.is_empty() {
        evaluation.without += 1;
        let alarms = matches.iter().any(|found| found.confidence > MatchConfidence::Possible);
        evaluation.false_alarms += usize::from(alarms);
    }
}

/// Whether a match is at no place that holds its kind. A place that is labelled as another kind and can be both is not
/// wrong when the label is among the other readings.
fn is_wrong(found: &Match, labels: &[Label]) -> bool {
    !labels.iter().any(|label| {
        is_at(found, label)
            && (found.kind == label.kind || found.alternatives.iter().any(|other| other.kind == label.kind))
    })
}

fn percent(thousandths: usize) -> String {
    format!("{}.{} %", thousandths / 10, thousandths % 10)
}

impl Evaluation {
    /// The figures as a table in Markdown.
    #[must_use]
    pub fn table(&self) -> String {
        let mut out = String::from(
            "| kind | there | recall | precision | recall, likely or surer | precision, likely or surer |\n\
             |---|--:|--:|--:|--:|--:|\n",
        );
        for (kind, figures) in &self.kinds {
            let _ = writeln!(
                out,
                "| `{kind}` | {} | {} | {} | {} | {} |",
                figures.labelled,
                percent(figures.recall()),
                percent(figures.precision()),
                percent(figures.recall_likely()),
                percent(figures.precision_likely()),
            );
        }
        let of = |confidence| self.in_negatives.get(&confidence).copied().unwrap_or_default();
        let _ = writeln!(
            out,
            "\n{} made-up messages in six languages, {} of them without anything to find; {} of those gave a match that \
             is likely or surer. {} order numbers, prices, dates, ISBNs, UUIDs, hashes and the like gave {} matches \
             that are certain, {} likely and {} possible.",
            self.messages,
            self.without,
            self.false_alarms,
            self.negatives,
            of(MatchConfidence::Certain),
            of(MatchConfidence::Likely),
            of(MatchConfidence::Possible),
        );
        out
    }
}
