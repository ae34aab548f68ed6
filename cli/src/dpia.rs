//! `cocareer dpia`: what in a document speaks for an assessment of privacy consequences.

use std::fmt::Write as _;
use std::io::{self, Write};

use cocareer::{DpiaAdvice, Settings, dpia_advice, parse_at, read_engagement, ui_text};

use crate::args::{DpiaArgs, Output};
use crate::exit::Outcome;
use crate::input::{Input, Unread};
use crate::json;
use crate::terminal::{complain, stdout, wrapped};
use crate::words::Words;

/// Lines of running text are no wider than this.
const WIDTH: usize = 100;

/// Reads the document and says what speaks for an assessment.
pub(crate) fn run(args: &DpiaArgs, words: Words) -> io::Result<Outcome> {
    let settings =
        Settings { at: args.at.as_deref().and_then(|day| parse_at(day).ok()), ..Settings::default() };
    let input = if args.path.as_os_str() == "-" { Input::Stdin } else { Input::File(args.path.clone()) };
    let text = match input.read(settings.limits.bytes) {
        Ok(text) => text,
        Err(Unread::Io(error)) => return Ok(unread(&input, &error.to_string())),
        Err(Unread::Limit(error)) => return Ok(unread(&input, &error.to_string())),
    };
    let engagement = match read_engagement(&text, input.format(&text, None), &settings) {
        Ok(engagement) => engagement,
        Err(error) => return Ok(unread(&input, &error.to_string())),
    };
    let advice = dpia_advice(&engagement, &settings);
    let shown = match args.format {
        Output::Json => json::pretty(&advice.to_json(words.locale)),
        _ => human(&advice, words),
    };
    let mut out = stdout();
    out.write_all(shown.as_bytes())?;
    out.flush()?;
    Ok(Outcome::Fine)
}

fn unread(input: &Input, why: &str) -> Outcome {
    complain(&format!("{}: {why}", input.path().display()));
    Outcome::Unread
}

fn human(advice: &DpiaAdvice, words: Words) -> String {
    let locale = words.locale;
    let get = |key: &str| ui_text(key, locale, &[]);
    let mut out = String::new();
    let mut line = |indent: usize, text: &str| {
        let _ = writeln!(out, "{:indent$}{}", "", wrapped(text, indent, WIDTH));
    };
    line(0, &get(if advice.is_proposed() { "dpia-proposed" } else { "dpia-not-proposed" }));
    for reason in &advice.reasons {
        line(2, &format!("- {}", reason.text(locale)));
    }
    line(
        0,
        &match advice.declared {
            Some(status) => {
                format!("{}: {}.", get("dpia-declared"), get(&format!("dpia_status-{}", status.as_str())))
            }
            None => get("dpia-undeclared"),
        },
    );
    for sign in &advice.signs {
        line(0, "");
        line(0, &sign.criterion.title(locale));
        for fact in &sign.facts {
            line(2, &format!("{}  {}", fact.text(locale), fact.pointer));
        }
    }
    line(0, "");
    line(0, &get("dpia-advice-only"));
    out
}
