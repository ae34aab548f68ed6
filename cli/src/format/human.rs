//! Findings for people at a terminal: the lines of the document, the place underlined, and what to do.

use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};
use cocareer::{Finding, Position, Severity, TextRange};

use super::place::start;
use super::{Format, Run, Setup, closing};
use crate::document::Document;
use crate::excerpt::{Excerpt, Lines};
use crate::terminal::safe;
use crate::words::Words;

/// Wider than any line that an excerpt has, so that nothing is cut a second time.
const WIDTH: usize = 400;

/// Draws findings.
#[derive(Debug)]
pub(super) struct Human {
    renderer: Renderer,
    words: Words,
    quiet: bool,
}

const fn renderer(colored: bool) -> Renderer {
    let renderer = if colored { Renderer::styled() } else { Renderer::plain() };
    renderer.term_width(WIDTH)
}

impl Format for Human {
    fn document(&self, document: &Document) -> String {
        let findings = document.open();
        if findings.is_empty() {
            return String::new();
        }
        let text = String::from_utf8_lossy(&document.text);
        let lines = Lines::new(&text);
        findings.iter().fold(String::new(), |mut out, finding| {
            let first = finding.locations.first();
            let name =
                first.map_or_else(|| document.name(), |first| document.file_of(first).display().to_string());
            let drawn = match first.filter(|first| first.document.is_some()) {
                None => self.finding(finding, &safe(&name), &lines, document),
                Some(first) => {
                    let text = String::from_utf8_lossy(document.text_of(first));
                    self.finding(finding, &safe(&name), &Lines::new(&text), document)
                }
            };
            out.push_str(&drawn);
            out.push_str("\n\n");
            out
        })
    }

    fn end(&self, run: &Run<'_>) -> String {
        if self.quiet { String::new() } else { closing(run, self.words) }
    }
}

impl Human {
    pub(super) const fn new(setup: &Setup) -> Self {
        Self { renderer: renderer(setup.colored), words: setup.words, quiet: setup.quiet }
    }

    fn finding(&self, finding: &Finding, name: &str, lines: &Lines<'_>, document: &Document) -> String {
        let words = self.words;
        let level = match finding.severity {
            Severity::Error => Level::ERROR,
            Severity::Warning => Level::WARNING,
            Severity::Info => Level::NOTE,
        };
        let level = level.with_name(words.severity(finding.severity));
        let (message, other) = (finding.message(words.locale), words.get("other-place"));
        let home = finding.locations.first().and_then(|first| first.document);
        let here = finding.locations.iter().filter(|place| place.document == home);
        let ranges: Vec<TextRange> = here.filter_map(|place| place.range).collect();
        let excerpt = lines.excerpt(&ranges);
        let missing = missing(finding.pointer(), &excerpt).map(safe);
        let marks = excerpt.spans.iter().enumerate().map(|(index, span)| match index {
            0 => AnnotationKind::Primary.span(span.clone()).label(missing.clone()),
            _ => AnnotationKind::Context.span(span.clone()).label(other.as_str()),
        });
        let elsewhere = finding.locations.iter().filter(|place| place.document != home);
        let elsewhere = elsewhere.map(|place| {
            let (file, (line, column)) = (document.file_of(place).display().to_string(), start(Some(place)));
            let text = format!("{file}:{line}:{column} {}", place.pointer);
            Level::NOTE.with_name(words.get("other-place")).message(safe(&text).into_owned())
        });
        let basis = words.basis(finding);
        let basis =
            basis.map(|basis| Level::NOTE.with_name(words.get("basis")).message(safe(&basis).into_owned()));
        let notes: Vec<_> = elsewhere
            .chain([
                Level::HELP.with_name(words.get("remedy")).message(finding.remedy(words.locale)),
                Level::NOTE.with_name(words.get("source")).message(words.sources_of(finding)),
            ])
            .chain(basis)
            .collect();
        let title = level.clone().primary_title(safe(&message)).id(finding.rule_id());
        let snippet = Snippet::source(&excerpt.text).line_start(excerpt.first_line).annotations(marks);
        let origin = ranges.first().map_or_else(|| Origin::path(name), |range| origin(name, range));
        if ranges.is_empty() || lines.is_empty() {
            return self.renderer.render(&[title.element(origin).elements(notes)]);
        }
        if excerpt.is_cut {
            // The columns of what is left are not those of the document, so the place is told apart from it.
            let rest = Group::with_level(level).element(snippet).elements(notes);
            return self.renderer.render(&[title.element(origin), rest]);
        }
        self.renderer.render(&[title.element(snippet.path(name)).elements(notes)])
    }
}

/// Where the text of a document stops being of its format: the line, and the message beside it. Nothing when the
/// document could be read, or when it failed for another reason.
pub(crate) fn malformed(document: &Document, colored: bool, words: Words) -> Option<String> {
    let failure = document.failure.as_ref()?;
    let (line, column) = failure.place?;
    let (text, name) = (String::from_utf8_lossy(&document.text), document.name());
    let (lines, name, message) = (Lines::new(&text), safe(&name), safe(&failure.text));
    let narrow = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
    let byte = narrow(lines.byte_at(line, column));
    let start = Position { line: narrow(line), column: narrow(column), byte };
    let range = TextRange { start, end: Position { byte: byte.saturating_add(1), ..start } };
    let level = Level::ERROR.with_name(words.severity(Severity::Error));
    let excerpt = lines.excerpt(&[range]);
    let marks = excerpt.spans.iter().map(|span| AnnotationKind::Primary.span(span.clone()));
    let snippet = Snippet::source(&excerpt.text).line_start(excerpt.first_line).annotations(marks);
    let title = level.clone().primary_title(message);
    let groups = if excerpt.is_cut {
        vec![title.element(origin(&name, &range)), Group::with_level(level).element(snippet)]
    } else {
        vec![title.element(snippet.path(&*name))]
    };
    Some(renderer(colored).render(&groups))
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
