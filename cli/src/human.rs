//! Findings for people at a terminal: the lines of the document, the place underlined, and what to do.

use std::io::{self, Write};

use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};
use cocareer::{Finding, Position, Severity, TextRange};

use crate::args::Color;
use crate::excerpt::{Excerpt, Lines};
use crate::terminal::{is_colored, safe, styled_stderr};
use crate::words::Words;

/// Wider than any line that an excerpt has, so that nothing is cut a second time.
const WIDTH: usize = 400;

/// Draws findings.
#[derive(Debug)]
pub(crate) struct Human {
    renderer: Renderer,
    errors_colored: bool,
    words: Words,
}

const fn renderer(colored: bool) -> Renderer {
    let renderer = if colored { Renderer::styled() } else { Renderer::plain() };
    renderer.term_width(WIDTH)
}

impl Human {
    pub(crate) fn new(color: Color, words: Words) -> Self {
        Self {
            renderer: renderer(is_colored(color, &io::stdout())),
            errors_colored: is_colored(color, &io::stderr()),
            words,
        }
    }

    /// Every finding of one document.
    pub(crate) fn report(&self, name: &str, text: &[u8], findings: &[&Finding]) -> String {
        if findings.is_empty() {
            return String::new();
        }
        let text = String::from_utf8_lossy(text);
        let (lines, name) = (Lines::new(&text), safe(name));
        findings.iter().fold(String::new(), |mut out, finding| {
            out.push_str(&self.finding(finding, &name, &lines));
            out.push_str("\n\n");
            out
        })
    }

    fn finding(&self, finding: &Finding, name: &str, lines: &Lines<'_>) -> String {
        let words = self.words;
        let level = match finding.severity {
            Severity::Error => Level::ERROR,
            Severity::Warning => Level::WARNING,
            Severity::Info => Level::NOTE,
        };
        let level = level.with_name(words.severity(finding.severity));
        let (message, other) = (finding.message(words.locale), words.get("other-place"));
        let ranges: Vec<TextRange> = finding.locations.iter().filter_map(|place| place.range).collect();
        let excerpt = lines.excerpt(&ranges);
        let missing = missing(finding.pointer(), &excerpt).map(safe);
        let marks = excerpt.spans.iter().enumerate().map(|(index, span)| match index {
            0 => AnnotationKind::Primary.span(span.clone()).label(missing.clone()),
            _ => AnnotationKind::Context.span(span.clone()).label(other.as_str()),
        });
        let notes = [
            Level::HELP.with_name(words.get("remedy")).message(finding.remedy(words.locale)),
            Level::NOTE.with_name(words.get("source")).message(words.sources_of(finding)),
        ];
        let title = level.clone().primary_title(safe(&message)).id(finding.rule_id());
        let snippet = Snippet::source(&excerpt.text).line_start(excerpt.first_line).annotations(marks);
        let origin = ranges.first().map_or_else(|| Origin::path(name), |range| origin(name, range));
        if ranges.is_empty() {
            return self.renderer.render(&[title.element(origin).elements(notes)]);
        }
        if excerpt.is_cut {
            // The columns of what is left are not those of the document, so the place is told apart from it.
            let rest = Group::with_level(level).element(snippet).elements(notes);
            return self.renderer.render(&[title.element(origin), rest]);
        }
        self.renderer.render(&[title.element(snippet.path(name)).elements(notes)])
    }

    /// Shows on standard error where a text stops being of its format.
    pub(crate) fn malformed(&self, name: &str, text: &[u8], message: &str, line: usize, column: usize) {
        let text = String::from_utf8_lossy(text);
        let lines = Lines::new(&text);
        let narrow = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
        let start = Position {
            line: narrow(line),
            column: narrow(column),
            byte: narrow(lines.byte_at(line, column)),
        };
        let range = TextRange { start, end: Position { byte: start.byte.saturating_add(1), ..start } };
        let level = Level::ERROR.with_name(self.words.severity(Severity::Error));
        let excerpt = lines.excerpt(&[range]);
        let marks = excerpt.spans.iter().map(|span| AnnotationKind::Primary.span(span.clone()));
        let snippet = Snippet::source(&excerpt.text).line_start(excerpt.first_line).annotations(marks);
        let (message, name) = (safe(message), safe(name));
        let title = level.clone().primary_title(message);
        let groups = if excerpt.is_cut {
            vec![title.element(origin(&name, &range)), Group::with_level(level).element(snippet)]
        } else {
            vec![title.element(snippet.path(&*name))]
        };
        let drawn = renderer(self.errors_colored).render(&groups);
        let _ = writeln!(styled_stderr(self.errors_colored), "{drawn}\n");
    }
}

fn origin<'n>(name: &'n str, range: &TextRange) -> Origin<'n> {
    let whole = |number: u32| usize::try_from(number).unwrap_or(usize::MAX);
    Origin::path(name).line(whole(range.start.line)).char_column(whole(range.start.column))
}

/// The place itself, when the document lacks it and the line shows only what lacks it.
fn missing<'p>(pointer: &'p str, excerpt: &Excerpt) -> Option<&'p str> {
    let name = pointer.rsplit('/').next().filter(|name| name.parse::<usize>().is_err())?;
    let end = excerpt.spans.first()?.end;
    let before = excerpt.text.get(..end).unwrap_or_default();
    let line = before.rsplit('\n').next().unwrap_or_default();
    (!name.is_empty() && !line.contains(name)).then_some(pointer)
}
