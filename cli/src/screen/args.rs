//! What `cocareer screen` can be asked.

use std::num::NonZero;
use std::path::PathBuf;

use clap::builder::{PossibleValuesParser, TypedValueParser};
use clap::{Args, ValueEnum};
use cocareer::model::Surface;
use cocareer::{RedactionStyle, TextLanguage, Verdict};

use crate::args::{day, jobs};
use crate::config::ConfigArgs;

pub(crate) const ABOUT: &str = "\
Look in texts for what should not be passed on: identity numbers, accounts, addresses, and what your lists name.

That nothing is found does not mean that a text is anonymous. Names, places and stories point to people too, and no \
rule can see them.

What is found is told by kind and place. The words themselves are never written, neither to standard output nor to \
standard error, unless --show-text asks for them.";

const EXAMPLES: &str = "\
Kinds of input:
  text    the whole file is one text
  lines   each line is a text
  ndjson  each line is a JSON object: {\"text\": \"…\"}, and if need be \"id\", \"surface\", \"language\", \"author\",
          \"leaves_group\" and \"encrypted\"
  csv     a table with a header; columns called surface, language, author, leaves_group and encrypted say the same
Without --input, .ndjson and .jsonl are ndjson, .csv is csv, any other file is text, and standard input is lines.
Everything is UTF-8. In a folder every .txt, .md, .ndjson, .jsonl and .csv file below it is screened.

Examples:
  cocareer screen letter.txt
  cocareer screen messages.ndjson --policy group.yaml --lists lists.yaml --at today
  cocareer screen export.csv --text-column message --id-column message_id -f human
  cocareer screen export.csv --text-column message --redact -o safe.csv
  cocareer screen chats/ --summary

Exit status:
  0  nothing at or above --fail-on
  1  a text reached --fail-on
  2  the command, a policy, lists or settings were not understood
  3  something could not be read, or nothing was screened
  4  of a text nothing is known: it is encrypted, not readable, or its row is broken
  70 a mistake in the program";

/// What to screen, and how.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct ScreenArgs {
    /// Files and folders, or - for standard input. Without it: standard input.
    #[arg(value_name = "PATH")]
    pub(super) paths: Vec<PathBuf>,
    /// How texts stand in the input. Without it the end of a file's name says so.
    #[arg(long, value_enum, value_name = "KIND", help_heading = "Input")]
    pub(super) input: Option<InputKind>,
    /// The column of a table that has the texts.
    #[arg(long, value_name = "NAME", default_value = "text", help_heading = "Input")]
    pub(super) text_column: String,
    /// The column of a table that has the ids. Without it: id, where there is one.
    #[arg(long, value_name = "NAME", help_heading = "Input")]
    pub(super) id_column: Option<String>,
    /// What stands between the columns of a table.
    #[arg(long, value_enum, value_name = "SIGN", default_value_t, help_heading = "Input")]
    pub(super) delimiter: Delimiter,
    /// Where the texts stand, unless a row says so itself.
    #[arg(long, value_name = "SURFACE", value_parser = surface(), help_heading = "Input")]
    pub(super) surface: Option<Surface>,
    /// The language of the texts, as a tag such as nn, unless a row says so itself.
    #[arg(long, value_name = "TAG", value_parser = language, help_heading = "Input")]
    pub(super) language: Option<TextLanguage>,
    /// An engagement: its mode, channels and agreement say what is to be done about what is found. Without it, and
    /// without lists, identifiers are looked for wherever they stand.
    #[arg(long, value_name = "FILE", help_heading = "Settings")]
    pub(super) policy: Option<PathBuf>,
    /// Lists of the kind screening_lists, which say what else to look for and what to let be.
    #[arg(long, value_name = "FILE", help_heading = "Settings")]
    pub(super) lists: Option<PathBuf>,
    /// The day for which the lists hold: YYYY-MM-DD, or `today`. Entries that end before it do not count.
    #[arg(long, value_name = "DATE", value_parser = day, help_heading = "Settings")]
    pub(super) at: Option<String>,
    #[command(flatten)]
    pub(super) config: ConfigArgs,
    /// How to write what was found. Without it: human on a terminal, otherwise ndjson.
    #[arg(short, long, value_enum, value_name = "FORMAT", help_heading = "Output")]
    pub(super) format: Option<Output>,
    /// Write counts by verdict, kind and confidence in the place of rows; with --redact, on standard error.
    #[arg(long, help_heading = "Output")]
    pub(super) summary: bool,
    /// Write the words that were found too. Only where everybody who sees the output may read them.
    #[arg(long, conflicts_with = "redact", help_heading = "Output")]
    pub(super) show_text: bool,
    /// The file that the output goes to. It is there only once it is complete.
    #[arg(short, long, value_name = "FILE", help_heading = "Output")]
    pub(super) output: Option<PathBuf>,
    /// Show no progress and no closing lines.
    #[arg(short, long, help_heading = "Output")]
    pub(super) quiet: bool,
    /// Write the input with what was found replaced, in the form that it came in. Everything but the texts stays as
    /// it is. Rows that could not be read are left out, and told of on standard error.
    #[arg(long, conflicts_with = "format", help_heading = "Redaction")]
    pub(super) redact: bool,
    /// What stands in the place of what was found.
    #[arg(long, value_name = "STYLE", value_parser = style(), default_value = "placeholder", requires = "redact",
          help_heading = "Redaction")]
    pub(super) style: RedactionStyle,
    /// The file that has the key of pseudonyms: under one key the same value always has the same pseudonym. A line
    /// break at its end is no part of it.
    #[arg(
        long,
        value_name = "FILE",
        requires = "redact",
        required_if_eq("style", "pseudonym"),
        help_heading = "Redaction"
    )]
    pub(super) session_key_file: Option<PathBuf>,
    /// Fail when there is a text with this verdict, or a stricter one.
    #[arg(long, value_enum, value_name = "VERDICT", default_value_t)]
    pub(super) fail_on: Gate,
    /// How many texts to screen at the same time. Without it: as many as the machine has cores.
    #[arg(short, long, value_name = "N", value_parser = jobs)]
    pub(super) jobs: Option<NonZero<usize>>,
    /// Bytes that a row may have. Longer ones are told of and not screened.
    #[arg(long, value_name = "N", default_value_t = 64 * 1024 * 1024, help_heading = "Limits")]
    pub(super) max_bytes: usize,
}

/// How texts stand in an input.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum InputKind {
    /// All of it is one text.
    Text,
    /// Each line is a text.
    Lines,
    /// Each line is a JSON object with a text in it.
    Ndjson,
    /// A table with a header.
    Csv,
}

impl InputKind {
    /// What the end of a file's name says; nothing when it says nothing.
    pub(super) fn of_name(name: &str) -> Option<Self> {
        let (_, ending) = name.rsplit_once('.')?;
        match ending.to_ascii_lowercase().as_str() {
            "ndjson" | "jsonl" => Some(Self::Ndjson),
            "csv" => Some(Self::Csv),
            "txt" | "md" => Some(Self::Text),
            _ => None,
        }
    }
}

/// What stands between the columns of a table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, ValueEnum)]
pub(crate) enum Delimiter {
    /// A comma.
    #[default]
    Comma,
    /// A semicolon, as spreadsheets write it where the comma stands in numbers.
    Semicolon,
    /// A tab.
    Tab,
}

impl Delimiter {
    pub(super) const fn byte(self) -> u8 {
        match self {
            Self::Comma => b',',
            Self::Semicolon => b';',
            Self::Tab => b'\t',
        }
    }
}

/// How what was found is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Output {
    /// For people at a terminal: a line for each place.
    Human,
    /// For screen readers: a sentence for each place.
    Plain,
    /// For programs: a JSON object for each text, on a line of its own.
    Ndjson,
}

/// From which verdict on a text fails the run.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, ValueEnum)]
pub(crate) enum Gate {
    /// Something to tell the sender, or anything stricter.
    #[default]
    Warn,
    /// Something that somebody must look at, or anything stricter.
    Hold,
    /// Something that must not be sent.
    Block,
    /// No verdict.
    Never,
}

impl Gate {
    /// Whether a verdict reaches the gate. That of a text of which nothing is known is no stricter than others.
    pub(super) fn refuses(self, verdict: Verdict) -> bool {
        let least = match self {
            Self::Warn => Verdict::Warn,
            Self::Hold => Verdict::Hold,
            Self::Block => Verdict::Block,
            Self::Never => return false,
        };
        verdict != Verdict::Opaque && verdict >= least
    }
}

fn surface() -> impl TypedValueParser<Value = Surface> {
    let names = Surface::ALL.iter().map(|value| value.as_str());
    PossibleValuesParser::new(names).try_map(|name| Surface::parse(&name).ok_or("no such surface"))
}

fn style() -> impl TypedValueParser<Value = RedactionStyle> {
    let names = RedactionStyle::ALL.iter().map(|value| value.as_str());
    PossibleValuesParser::new(names).try_map(|name| RedactionStyle::parse(&name).ok_or("no such style"))
}

fn language(tag: &str) -> Result<TextLanguage, String> {
    TextLanguage::of_tag(tag).ok_or_else(|| {
        let known: Vec<_> = TextLanguage::ALL.iter().map(|value| value.as_str()).collect();
        format!("screening knows these languages: {}", known.join(", "))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_name_of_a_file_says_what_is_in_it() {
        for (name, kind) in [
            ("a.ndjson", Some(InputKind::Ndjson)),
            ("a.b.JSONL", Some(InputKind::Ndjson)),
            ("a.csv", Some(InputKind::Csv)),
            ("a.txt", Some(InputKind::Text)),
            ("csv", None),
            ("a.docx", None),
        ] {
            assert_eq!(InputKind::of_name(name), kind, "{name}");
        }
    }

    #[test]
    fn what_nothing_is_known_of_reaches_no_gate() {
        let refused = |gate: Gate| Verdict::ALL.iter().filter(|verdict| gate.refuses(**verdict)).count();
        assert_eq!([Gate::Warn, Gate::Hold, Gate::Block, Gate::Never].map(refused), [3, 2, 1, 0]);
        assert!(!Gate::Warn.refuses(Verdict::Opaque) && !Gate::Warn.refuses(Verdict::Clean));
    }
}
