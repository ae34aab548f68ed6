//! `cocareer explain`: all that there is to know about one rule.

use std::fmt::Write as _;
use std::io::{self, Write};

use cocareer::{Error, Example, Explanation, catalogue, explain};

use crate::args::Output;
use crate::exit::{Outcome, internal};
use crate::format::labelled;
use crate::json;
use crate::terminal::{capitalised, complain, safe, stdout, wrapped};
use crate::words::{Words, name, short};

/// Lines of running text are no wider than this.
const WIDTH: usize = 100;

/// Explains the rule called `asked`. Letter case does not matter, and the id of a message will also do.
pub(crate) fn run(asked: &str, format: Output, words: Words) -> io::Result<Outcome> {
    let id = asked.split('.').next().unwrap_or_default().to_ascii_uppercase();
    let explanation = match explain(&id, words.locale) {
        Ok(explanation) => explanation,
        Err(Error::UnknownRule) => {
            complain(&unknown(&id));
            return Ok(Outcome::Usage);
        }
        Err(error) => {
            internal(&error.to_string());
            return Ok(Outcome::Internal);
        }
    };
    let text = match format {
        Output::Human => human(&explanation, words),
        Output::Plain => plain(&explanation, words),
        Output::Json => json::pretty(&explanation.to_json().to_string()),
    };
    let mut out = stdout();
    out.write_all(text.as_bytes())?;
    out.flush()?;
    Ok(Outcome::Fine)
}

fn unknown(id: &str) -> String {
    let is_near = |known: &&str| match strsim::osa_distance(known, id) {
        0 | 1 => true,
        2 => known.chars().next() == id.chars().next(),
        _ => false,
    };
    let near = catalogue().iter().map(|rule| rule.id()).filter(is_near);
    match near.min_by_key(|known| strsim::osa_distance(known, id)) {
        Some(known) => format!("there is no such rule. Did you mean {known}?"),
        None => "there is no such rule. `cocareer rules` lists them all.".to_owned(),
    }
}

fn human(explanation: &Explanation, words: Words) -> String {
    let mut out = format!("{}  {}\n\n", explanation.rule, explanation.title);
    let mut rows = vec![(words.get("why"), explanation.why.clone())];
    rows.extend(explanation.advice(words.locale));
    rows.extend(explanation.facts(words.locale));
    let labels = rows.iter().map(|(label, _)| label.chars().count());
    let width = labels.max().unwrap_or(0).saturating_add(2);
    for (label, text) in &rows {
        let label = capitalised(label);
        let text = wrapped(text, width.saturating_add(2), WIDTH);
        let _ = writeln!(out, "  {label:width$}{text}");
    }
    heading(&mut out, words, "sources");
    for source in explanation.sources {
        let text =
            format!("{}, {}: {}", short(source), words.confidence(source.confidence), source.work.citation);
        let _ = writeln!(out, "  {}", wrapped(&text, 2, WIDTH));
    }
    examples(&mut out, explanation, words);
    out
}

fn plain(explanation: &Explanation, words: Words) -> String {
    let mut out = String::new();
    labelled(&mut out, words, "rule", explanation.rule);
    labelled(&mut out, words, "title", &explanation.title);
    labelled(&mut out, words, "why", &explanation.why);
    for (label, text) in explanation.advice(words.locale).iter().chain(&explanation.facts(words.locale)) {
        let _ = writeln!(out, "{}: {}", capitalised(label), safe(text));
    }
    for source in explanation.sources {
        let confidence = words.confidence(source.confidence);
        labelled(
            &mut out,
            words,
            "source",
            &format!("{}, {confidence}: {}", short(source), source.work.citation),
        );
    }
    examples(&mut out, explanation, words);
    out
}

fn heading(out: &mut String, words: Words, label: &str) {
    let _ = writeln!(out, "\n{}:", capitalised(&words.get(label)));
}

fn examples(out: &mut String, explanation: &Explanation, words: Words) {
    if explanation.checked_by.is_empty() {
        return;
    }
    for (label, shown) in [("fails", &explanation.fails), ("passes", &explanation.passes)] {
        heading(out, words, label);
        if !shown.steps.is_empty() {
            let mode = explanation.mode.as_str();
            let command = name("command", format!("`cocareer new {mode}`"));
            let _ = writeln!(out, "  {}", wrapped(&words.with("example-base", &[command]), 2, WIDTH));
        }
        example(out, shown, words);
    }
}

fn example(out: &mut String, example: &Example, words: Words) {
    for step in &example.steps {
        let value = step.value.as_ref().map_or_else(|| words.get("empty-place"), ToString::to_string);
        let _ = writeln!(out, "  {}: {value}", step.pointer);
    }
    for line in example.text.iter().flat_map(|text| text.lines()) {
        let _ = writeln!(out, "  {line}");
    }
    let shown = [
        ("settings", &example.settings),
        ("example-context", &example.context),
        ("example-lists", &example.lists),
    ];
    for (label, value) in shown {
        if let Some(value) = value {
            let _ = writeln!(out, "  {}: {value}", capitalised(&words.get(label)));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_misspelt_rule_has_a_neighbour() {
        assert!(unknown("I-1O").contains("I-1"), "{}", unknown("I-1O"));
        assert!(unknown("GIBBERISH").contains("cocareer rules"));
    }
}
