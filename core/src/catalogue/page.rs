//! The page of a rule and the index of all rules, as Markdown: the text of `explain` and of the reference.

use core::fmt::Write as _;

use crate::catalogue::{CATALOG_VERSION, Example, Explanation, Family, Rule, catalogue, explain};
use crate::error::Error;
use crate::locale::Locale;
use crate::message::text;
use crate::model::EngagementMode;
use crate::report::{Param, ParamValue};

/// The page of the rule `id` as Markdown, in the language `locale`: what it asks for, why, how to mend a breach, how
/// well founded it is and on what, an example of each side, and how to suppress it.
///
/// # Errors
///
/// [`Error::UnknownRule`] when there is no such rule.
pub fn rule_page(id: &str, locale: Locale) -> Result<String, Error> {
    let explained = explain(id, locale)?;
    let words = Words { locale };
    let mut out = format!("# {}: {}\n\n{}\n\n", explained.rule, explained.title, explained.why);
    for (label, value) in explained.advice(locale) {
        line(&mut out, &format!("**{}.** {value}\n", capitalised(&label)));
    }
    line(&mut out, "| | |\n|---|---|");
    for (label, value) in explained.facts(locale) {
        line(&mut out, &format!("| {} | {value} |", capitalised(&label)));
    }
    heading(&mut out, &words.label("sources"));
    for source in explained.sources {
        let confidence = words.get(&format!("confidence-{}", source.confidence));
        line(&mut out, &format!("- {}, {} ({confidence})", source.work.citation, source.locator));
    }
    if !explained.checked_by.is_empty() {
        example(&mut out, &explained, "fails", &explained.fails, words);
        example(&mut out, &explained, "passes", &explained.passes, words);
    }
    suppressing(&mut out, &explained, words);
    Ok(out)
}

/// The index of all rules as Markdown, in the language `locale`: by mode and by what they are about. Each rule links to
/// `<id>.md` beside it.
#[must_use]
pub fn rule_index(locale: Locale) -> String {
    let words = Words { locale };
    let mut out = format!("# {}\n\n", text("reference-title", locale, &[]));
    line(&mut out, &format!("{} {CATALOG_VERSION}.", text("reference-version", locale, &[])));
    heading(&mut out, &text("reference-by-mode", locale, &[]));
    for mode in EngagementMode::ALL {
        let title = text(&format!("mode-{mode}"), locale, &[]);
        group(&mut out, &capitalised(&title), words, |rule| rule.mode == *mode);
    }
    heading(&mut out, &text("reference-by-family", locale, &[]));
    for family in Family::ALL {
        let title = words.label(&format!("family-{family}"));
        group(&mut out, &title, words, |rule| rule.family == *family);
    }
    out
}

fn group(out: &mut String, title: &str, words: Words, belongs: impl Fn(&Rule) -> bool) {
    line(out, &format!("\n### {title}\n"));
    line(
        out,
        &format!("| {} | {} | {} |", words.label("rule"), words.label("severity"), words.label("title")),
    );
    line(out, "|---|---|---|");
    for rule in catalogue().iter().filter(|rule| belongs(rule)) {
        let id = rule.id();
        let severity = words.get(&format!("severity-{}", rule.severity));
        line(out, &format!("| [{id}]({id}.md) | {severity} | {} |", rule.text.title(words.locale)));
    }
}

/// The words of the command line, which the reference shares.
#[derive(Clone, Copy)]
struct Words {
    locale: Locale,
}

impl Words {
    fn get(self, key: &str) -> String {
        text(&format!("cli-{key}"), self.locale, &[])
    }

    fn with(self, key: &str, name: &'static str, value: &str) -> String {
        let params = [Param { name, value: ParamValue::Name(value.to_owned()) }];
        text(&format!("cli-{key}"), self.locale, &params)
    }

    fn label(self, key: &str) -> String {
        capitalised(&self.get(key))
    }
}

fn capitalised(label: &str) -> String {
    let mut letters = label.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

fn line(out: &mut String, text: &str) {
    // Writing to a String cannot fail.
    let _ = writeln!(out, "{text}");
}

fn heading(out: &mut String, title: &str) {
    line(out, &format!("\n## {title}\n"));
}

impl Explanation {
    /// How to mend a breach, and what the rule says of its own check: labels and texts, in the language `locale`.
    #[must_use]
    pub fn advice(&self, locale: Locale) -> Vec<(String, String)> {
        let words = Words { locale };
        let note = self.note.iter().map(|note| (words.get("note"), note.clone()));
        core::iter::once((words.get("remedy"), self.remedy.clone())).chain(note).collect()
    }

    /// What there is to say of the rule in a few words each: labels and texts, in the language `locale`.
    #[must_use]
    pub fn facts(&self, locale: Locale) -> Vec<(String, String)> {
        let words = Words { locale };
        let mut severity = words.get(&format!("severity-{}", self.severity));
        if let Some(floor) = self.floor {
            let floor = words.get(&format!("severity-{floor}"));
            severity = format!("{severity} ({})", words.with("floor", "severity", &floor));
        }
        let mode = text(&format!("mode-{}", self.mode), locale, &[]);
        let mut facts = vec![
            ("severity", severity),
            ("family", words.get(&format!("family-{}", self.family))),
            ("mode", words.with("from-mode", "mode", &mode)),
            ("confidence", words.get(&format!("confidence-{}", self.confidence))),
            ("since", words.with("since-catalogue", "version", self.since)),
        ];
        match self.checked_by.as_slice() {
            [] => facts.push(("checked-by", words.get("not-checked"))),
            _ if self.at_run_time => facts.push(("checked-by", words.get("at-run-time"))),
            [own] if *own == self.rule => {}
            others => facts.push(("checked-by", others.join(", "))),
        }
        if self.needs_date {
            facts.push(("date", words.get("needs-date")));
        }
        facts.into_iter().map(|(label, value)| (words.get(label), value)).collect()
    }
}

fn example(out: &mut String, explained: &Explanation, label: &str, example: &Example, words: Words) {
    heading(out, &words.label(label));
    if !example.steps.is_empty() {
        let command = format!("`cocareer new {}`", explained.mode);
        line(out, &format!("{}\n", words.with("example-base", "command", &command)));
        line(out, "```text");
        for step in &example.steps {
            let value = step.value.as_ref().map_or_else(|| words.get("empty-place"), ToString::to_string);
            let place = if step.pointer.is_empty() { "/" } else { &step.pointer };
            line(out, &format!("{place}: {value}"));
        }
        line(out, "```");
    }
    if let Some(whole) = &example.text {
        // What people write is no document.
        let language = if explained.at_run_time { "text" } else { "yaml" };
        if !example.steps.is_empty() {
            out.push('\n');
        }
        line(out, &format!("```{language}\n{}\n```", whole.trim_end()));
    }
    let shown = [
        ("settings", &example.settings),
        ("example-context", &example.context),
        ("example-lists", &example.lists),
    ];
    for (label, value) in shown {
        if let Some(value) = value {
            line(out, &format!("\n{}: `{value}`", words.label(label)));
        }
    }
}

/// How to suppress the rule: in the document, and in the settings.
fn suppressing(out: &mut String, explained: &Explanation, words: Words) {
    if explained.checked_by != [explained.rule] || explained.at_run_time {
        return;
    }
    let (id, reason) = (explained.rule, words.get("suppress-reason"));
    heading(out, &words.label("suppress"));
    line(out, &format!("{}\n", words.get("suppress-how")));
    line(
        out,
        &format!(
            "```yaml\nx-cocareer-ignore:\n  - rule: {id}\n    reason: {reason}\n    until: 2027-06-30\n```\n"
        ),
    );
    line(out, &format!("{}\n", words.get("suppress-settings")));
    line(
        out,
        &format!(
            "```toml\n[[suppressions]]\nrule = \"{id}\"\npointer = \"/**\"\nreason = \"{reason}\"\nuntil = \"2027-06-30\"\n```"
        ),
    );
}
