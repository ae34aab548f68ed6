//! Findings as JUnit XML: a suite for each document, and in it a test case for each rule.
//!
//! There is no standard; this is the part that Jenkins, GitLab and GitHub actions read alike.

use std::fmt::Write as _;

use cocareer::{Report, Rule, catalogue};

use super::place::{slashed, start};
use super::{Format, Run, other_places};
use crate::document::{Document, Found};
use crate::terminal::push_safe;
use crate::words::Words;

/// The rule that carries the findings of house rules, which have cases of their own.
const HOUSE: &str = "HOUSE-01";

/// A case fails when the document breaks the rule, is skipped when somebody has decided to live with all that the rule
/// finds, and passes when the rule finds nothing.
#[derive(Debug)]
pub(super) struct Junit {
    pub(super) words: Words,
}

/// The cases of one document.
#[derive(Debug, Default)]
struct Suite {
    cases: String,
    tests: usize,
    failures: usize,
    errors: usize,
    skipped: usize,
}

impl Format for Junit {
    fn begin(&self) -> String {
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"cocareer\">\n".to_owned()
    }

    fn document(&self, document: &Document) -> String {
        let file = slashed(&document.path);
        let mut suite = Suite::default();
        if let Some(failure) = &document.failure {
            suite.errors = 1;
            let text =
                format!("<error message={} type={}/>", attribute(&failure.text), attribute(failure.code));
            suite.case(&file, &self.words.get("can-be-checked"), &text);
        }
        if let Some(report) = &document.report {
            self.rules(&mut suite, &file, document, report);
        }
        format!(
            "  <testsuite name={} tests=\"{}\" failures=\"{}\" errors=\"{}\" skipped=\"{}\">\n{}  </testsuite>\n",
            attribute(&file),
            suite.tests,
            suite.failures,
            suite.errors,
            suite.skipped,
            suite.cases
        )
    }

    fn end(&self, _run: &Run<'_>) -> String {
        "</testsuites>\n".to_owned()
    }
}

impl Junit {
    fn rules(&self, suite: &mut Suite, file: &str, document: &Document, report: &Report) {
        let found = document.found();
        for rule in catalogue().iter().filter(|rule| rule.id() != HOUSE) {
            let of_rule: Vec<_> = found.iter().filter(|found| found.finding.rule == *rule).copied().collect();
            if !of_rule.is_empty() {
                let text = self.outcome(suite, document, &of_rule);
                suite.case(file, &self.name(rule), &text);
            } else if report.rules.contains(rule) {
                suite.case(file, &self.name(rule), "");
            }
        }
        for id in &report.house_rules {
            let of_rule: Vec<_> =
                found.iter().filter(|found| found.finding.rule_id() == id).copied().collect();
            let text =
                if of_rule.is_empty() { String::new() } else { self.outcome(suite, document, &of_rule) };
            suite.case(file, id, &text);
        }
    }

    /// What stands in the case of a rule that found something.
    fn outcome(&self, suite: &mut Suite, document: &Document, found: &[Found<'_>]) -> String {
        let locale = self.words.locale;
        let open: Vec<_> = found.iter().filter(|found| found.suppressed.is_none()).collect();
        let Some(first) = open.first() else {
            suite.skipped = suite.skipped.saturating_add(1);
            let reasons = found.iter().filter_map(|found| found.suppressed);
            let reasons: Vec<_> = reasons.map(|suppressed| suppressed.reason.as_str()).collect();
            return format!("<skipped message={}/>", attribute(&reasons.join("; ")));
        };
        suite.failures = suite.failures.saturating_add(1);
        let lines = open.iter().flat_map(|Found { finding, .. }| {
            let (line, column) = start(finding.locations.first());
            let place = match finding.pointer() {
                "" => format!("{line}:{column}"),
                pointer => format!("{line}:{column} {pointer}"),
            };
            let first = format!("{place}: {}", finding.message(locale));
            std::iter::once(first).chain(other_places(document, finding, self.words))
        });
        let lines: Vec<_> = lines.map(|line| escaped(&line)).collect();
        let remedy = escaped(&first.finding.remedy(locale));
        format!(
            "<failure message={} type={}>{}\n{remedy}</failure>",
            attribute(&first.finding.message(locale)),
            attribute(first.finding.severity.as_str()),
            lines.join("\n"),
        )
    }

    fn name(&self, rule: &Rule) -> String {
        format!("{} {}", rule.id(), self.words.of_rule(rule, ""))
    }
}

impl Suite {
    /// Adds a case with what stands in it; nothing when it passed.
    fn case(&mut self, file: &str, name: &str, content: &str) {
        self.tests = self.tests.saturating_add(1);
        let (file, name) = (attribute(file), attribute(name));
        // Writing to a String cannot fail.
        let _ = match content {
            "" => writeln!(self.cases, "    <testcase classname={file} name={name}/>"),
            _ => writeln!(
                self.cases,
                "    <testcase classname={file} name={name}>\n      {content}\n    </testcase>"
            ),
        };
    }
}

/// The text as the value of an attribute, in its quotes.
fn attribute(text: &str) -> String {
    format!("\"{}\"", escaped(text))
}

/// The text without markup, and without the characters that XML 1.0 cannot hold.
fn escaped(text: &str) -> String {
    text.chars().fold(String::with_capacity(text.len()), |mut out, character| {
        match character {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&apos;"),
            '\u{fffe}' | '\u{ffff}' => out.push('\u{fffd}'),
            other => push_safe(&mut out, other),
        }
        out
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use cocareer::model::EngagementMode;
    use cocareer::{Format as Written, Locale, Settings, check_text};
    use cocareer::{Suppressed, SuppressionOrigin};

    fn junit() -> Junit {
        Junit { words: Words { locale: Locale::English } }
    }

    #[test]
    fn there_is_a_case_for_each_rule_that_ran() {
        let junit = junit();
        for mode in EngagementMode::ALL {
            let text = format!("kind: engagement\nmode: {mode}\n");
            let report = check_text(text.as_bytes(), Written::Yaml, &Settings::default()).expect("YAML");
            let rules_run = report.rules.iter().count();
            let document = Document { report: Some(report), ..Document::default() };
            let mut suite = Suite::default();
            let report = document.report.as_ref().expect("a report");
            junit.rules(&mut suite, "a.yaml", &document, report);
            assert!(rules_run > 20 && suite.tests == rules_run, "{mode}: {rules_run} {}", suite.tests);
        }
    }

    #[test]
    fn a_rule_is_skipped_only_when_all_its_findings_are_lived_with() {
        let report = check_text(b"kind: engagement\n", Written::Yaml, &Settings::default()).expect("YAML");
        let suppressed =
            Suppressed { reason: "in \"May\"".to_owned(), origin: SuppressionOrigin::Settings, until: None };
        let lived_with = Found { finding: &report.findings[0], suppressed: Some(&suppressed) };
        let open = Found { suppressed: None, ..lived_with };
        let mut suite = Suite::default();
        let text = junit().outcome(&mut suite, &Document::default(), &[lived_with]);
        assert_eq!(text, "<skipped message=\"in &quot;May&quot;\"/>");
        let text = junit().outcome(&mut suite, &Document::default(), &[lived_with, open]);
        assert!(text.starts_with("<failure message="), "{text}");
        assert_eq!((suite.skipped, suite.failures), (1, 1));
    }

    #[test]
    fn no_markup_and_no_character_that_xml_lacks_is_left() {
        assert_eq!(escaped("<a b='\"'>&]]>"), "&lt;a b=&apos;&quot;&apos;&gt;&amp;]]&gt;");
        assert_eq!(escaped("\u{1b}\u{0}\n\u{ffff}æ"), "␛␀␊\u{fffd}æ");
    }
}
