//! What the commands about groups have in common: policies, logs, times and how results are written.

pub(crate) mod instant;
pub(crate) mod log;

use std::io::{self, Write};
use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use clap::{Args, ValueEnum};

use crate::config::{ConfigArgs, Given};
use crate::exit::Outcome;
use crate::policy::{self, Prepared, Wanted};
use crate::terminal::{complain, stdout};
use crate::words::Words;

/// How results are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Form {
    /// For people.
    Text,
    /// For programs.
    Json,
}

/// Whose answers are asked for.
#[derive(Debug, Args)]
pub(crate) struct PolicyArgs {
    /// The engagement: what it declares decides.
    #[arg(long, value_name = "DOC")]
    pub(crate) policy: PathBuf,
    #[command(flatten)]
    pub(crate) config: ConfigArgs,
}

impl PolicyArgs {
    /// Reads it.
    pub(crate) fn open(
        &self,
        at: Option<NaiveDate>,
        words: Words,
        given: &Given,
    ) -> Result<(Prepared, Words), Outcome> {
        open(&self.policy, at, &self.config, words, given)
    }
}

/// Makes a policy of an engagement with the dated facts of a day, says what is to be said of it, and finds the language.
pub(crate) fn open(
    engagement: &Path,
    at: Option<NaiveDate>,
    config: &ConfigArgs,
    words: Words,
    given: &Given,
) -> Result<(Prepared, Words), Outcome> {
    let wanted = Wanted { engagement: Some(engagement), lists: None, at, config };
    let prepared = policy::open(wanted).map_err(|trouble| trouble.tell())?;
    let words = Words { locale: given.locale(words.locale).or(prepared.locale).unwrap_or(words.locale) };
    prepared.warnings(words).iter().for_each(|warning| complain(warning));
    Ok((prepared, words))
}

/// Writes a result to standard output.
pub(crate) fn put(text: &str) -> io::Result<()> {
    let mut out = stdout();
    out.write_all(text.as_bytes())?;
    out.flush()
}

#[cfg(test)]
mod tests {
    use cocareer::model::Outcome as Answered;
    use cocareer::{ChangeClass, DutyState, GroupPhase, Locale, RecordField};

    use super::*;

    #[test]
    fn every_word_of_the_library_is_told_in_every_language() {
        for locale in [Locale::English, Locale::Bokmal, Locale::Nynorsk] {
            let words = Words { locale };
            let answers = Answered::ALL.iter().map(|value| format!("decide-{value}"));
            let classes = ChangeClass::ALL.iter().map(|value| format!("agreement-class-{value}"));
            let states = DutyState::ALL.iter().map(|value| format!("due-{value}"));
            let phases = GroupPhase::ALL.iter().map(|value| format!("status-phase-{value}"));
            let fields = RecordField::ALL.iter().map(|value| format!("replay-{value}"));
            let parts = ["outcome", "reasons", "obligations"].map(|part| format!("test-field-{part}"));
            for key in answers.chain(classes).chain(states).chain(phases).chain(fields).chain(parts) {
                let text = words.get(&key);
                assert!(!text.is_empty() && !text.contains("cli-"), "{key}");
            }
        }
    }
}
