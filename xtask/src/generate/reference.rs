//! The rule reference, in three languages.

use std::fmt::Write as _;

use anyhow::Result;
use cocareer::{CATALOG_VERSION, Example, Locale, catalogue, explain, ui_text};

use super::GeneratedFile;

/// `docs/rules.<language>.md`.
pub(crate) fn reference() -> Result<Vec<GeneratedFile>> {
    Locale::ALL.iter().map(|locale| Ok((format!("docs/rules.{locale}.md").into(), page(*locale)?))).collect()
}

fn page(locale: Locale) -> Result<String> {
    let label = |key: &str| capital(&ui_text(&format!("cli-{key}"), locale, &[]));
    let head = |key: &str| ui_text(&format!("reference-{key}"), locale, &[]);
    let mut text = format!(
        "<!-- Written by `cargo xtask generate` from the rule catalogue. -->\n# {}\n\n{} {CATALOG_VERSION}. {}\n",
        head("title"),
        head("version"),
        head("intro"),
    );
    writeln!(
        text,
        "\n| {} | {} | {} | {} |",
        label("rule"),
        label("severity"),
        label("mode"),
        label("title")
    )?;
    writeln!(text, "|---|---|---|---|")?;
    for rule in catalogue() {
        let id = rule.id();
        let title = explain(id, locale)?.title;
        let anchor = id.to_lowercase();
        let (severity, mode) = (
            term("severity", rule.severity.as_str(), locale),
            ui_text(&format!("mode-{}", rule.mode), locale, &[]),
        );
        writeln!(text, "| [{id}](#{anchor}) | {severity} | {mode} | {title} |")?;
    }
    for rule in catalogue() {
        write_rule(&mut text, rule.id(), locale)?;
    }
    Ok(text)
}

/// A label with a capital first letter.
fn capital(label: &str) -> String {
    let mut letters = label.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

fn term(kind: &str, word: &str, locale: Locale) -> String {
    ui_text(&format!("cli-{kind}-{word}"), locale, &[])
}

fn write_rule(text: &mut String, id: &str, locale: Locale) -> Result<()> {
    let explained = explain(id, locale)?;
    let label = |key: &str| capital(&ui_text(&format!("cli-{key}"), locale, &[]));
    writeln!(text, "\n## {id}\n\n**{}**\n\n{}\n", explained.title, explained.why)?;
    writeln!(text, "{}: {}\n", label("remedy"), explained.remedy)?;
    let sources: Vec<_> = explained
        .sources
        .iter()
        .map(|source| {
            let confidence = term("confidence", source.confidence.as_str(), locale);
            format!("{}, {} ({confidence})", source.work.citation, source.locator)
        })
        .collect();
    writeln!(text, "{}: {}\n", label("sources"), sources.join("; "))?;
    write_example(text, &label("fails"), &explained.fails)?;
    write_example(text, &label("passes"), &explained.passes)
}

fn write_example(text: &mut String, label: &str, example: &Example) -> Result<()> {
    writeln!(text, "{label}:\n\n```text")?;
    for step in &example.steps {
        let value = step.value.as_ref().map_or_else(|| "–".to_owned(), ToString::to_string);
        writeln!(text, "{}: {value}", step.pointer)?;
    }
    if let Some(settings) = &example.settings {
        writeln!(text, "settings: {settings}")?;
    }
    if let Some(whole) = &example.text {
        writeln!(text, "{whole}")?;
    }
    writeln!(text, "```\n")?;
    Ok(())
}
