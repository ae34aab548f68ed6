//! Running a test: the document, the check or the question, and what is otherwise than expected.

use std::fs;

use cocareer::{Finding, Format, Limits, Report, Settings, check_text, check_text_named, read_value};
use serde_json::{Map, Value};

use super::decide::Differs;
use super::file::{Document, Expected, Expects, Test, TestFile, Wants};
use crate::config::{Setup, name_in};
use crate::input::Input;

/// What came of a test that could be run.
#[derive(Debug)]
pub(crate) enum Ran {
    /// A document was checked.
    Checked(Checked),
    /// A request was answered. What was otherwise than expected.
    Answered(Vec<Differs>),
}

/// What came of checking a document.
#[derive(Debug)]
pub(crate) struct Checked {
    pub(crate) report: Report,
    /// Which of the expected findings are missing, by their numbers.
    pub(crate) missing: Vec<usize>,
    /// Which of the findings that count were not expected, by their numbers in the report.
    pub(crate) unexpected: Vec<usize>,
}

impl Ran {
    pub(crate) const fn passed(&self) -> bool {
        match self {
            Self::Checked(checked) => checked.missing.is_empty() && checked.unexpected.is_empty(),
            Self::Answered(differs) => differs.is_empty(),
        }
    }
}

/// Runs a test, or says why it could not be run.
pub(crate) fn run(test: &Test, file: &TestFile, setup: &Setup) -> Result<Ran, String> {
    let settings = settings(test, setup)?;
    let (text, format) = text_of(test, file.format, &settings.limits)?;
    let expects = match &test.wants {
        Wants::Findings(expects) => expects,
        Wants::Answer(case) => return case.run(&text, format, &settings).map(Ran::Answered),
    };
    let of_file = match &test.document {
        Document::File(path) => name_in(&Input::File(path.clone()), setup.folder.as_deref()),
        Document::Inline(_) => None,
    };
    let report = match test.path.clone().or(of_file) {
        Some(name) => check_text_named(&name, &text, format, &settings),
        None => check_text(&text, format, &settings),
    };
    let report = report.map_err(|error| error.to_string())?;
    let (missing, unexpected) = compare(expects, &report);
    Ok(Ran::Checked(Checked { report, missing, unexpected }))
}

fn settings(test: &Test, setup: &Setup) -> Result<Settings, String> {
    if test.settings.is_empty() {
        return Ok(setup.settings.clone());
    }
    setup.with(test.settings.clone()).map_err(|error| error.to_string())
}

/// The text of the document, with the changes of the test. A file without changes is taken as it is.
fn text_of(test: &Test, inline: Format, limits: &Limits) -> Result<(Vec<u8>, Format), String> {
    let (mut value, format) = match &test.document {
        Document::Inline(value) => (value.clone(), inline),
        Document::File(path) => {
            let told = |error: &dyn std::fmt::Display| format!("{}: {error}", path.display());
            let size = fs::metadata(path).map_err(|error| told(&error))?.len();
            if usize::try_from(size).is_ok_and(|size| size > limits.bytes) {
                return Err(told(&"the document is too large"));
            }
            let text = fs::read(path).map_err(|error| told(&error))?;
            let format = path.to_str().and_then(Format::of_file).unwrap_or(Format::Yaml);
            if test.set.is_empty() {
                return Ok((text, format));
            }
            (read_value(&text, format, limits).map_err(|error| told(&error))?, format)
        }
    };
    apply(&mut value, &test.set)?;
    // JSON is YAML too, and its numbers and flags there are what they were before.
    Ok((value.to_string().into_bytes(), format))
}

/// Makes the changes in the order of their pointers: nothing takes a place out, and the place behind the last item of
/// a list makes it longer.
fn apply(document: &mut Value, set: &Map<String, Value>) -> Result<(), String> {
    for (pointer, value) in set {
        change(document, pointer, value).ok_or_else(|| format!("`set` cannot change `{pointer}`"))?;
    }
    Ok(())
}

fn change(document: &mut Value, pointer: &str, value: &Value) -> Option<()> {
    let (parent, name) = pointer.rsplit_once('/')?;
    let name = name.replace("~1", "/").replace("~0", "~");
    match document.pointer_mut(parent)? {
        Value::Object(members) if value.is_null() => {
            members.remove(&name);
        }
        Value::Object(members) => {
            members.insert(name, value.clone());
        }
        Value::Array(items) => {
            let index: usize = name.parse().ok()?;
            if value.is_null() && index < items.len() {
                items.remove(index);
            } else if index == items.len() {
                items.push(value.clone());
            } else {
                *items.get_mut(index)? = value.clone();
            }
        }
        _ => return None,
    }
    Some(())
}

/// The expected findings that are missing, and the findings that nobody expected.
fn compare(expects: &Expects, report: &Report) -> (Vec<usize>, Vec<usize>) {
    let found: Vec<(usize, &Finding)> =
        report.findings.iter().enumerate().filter(|(_, finding)| finding.counts()).collect();
    let expected = &expects.findings;
    // Which expected finding each finding was given to.
    let mut given: Vec<Option<usize>> = vec![None; found.len()];
    let mut missing = Vec::new();
    for (index, wanted) in expected.iter().enumerate() {
        let mut tried = vec![false; found.len()];
        let mut search = Search { found: &found, expected, given: &mut given, tried: &mut tried };
        if !search.find(index, wanted) {
            missing.push(index);
        }
    }
    let unexpected = found.iter().zip(&given).filter(|(_, given)| expects.exactly && given.is_none());
    let unexpected = unexpected.map(|((index, _), _)| *index).collect();
    (missing, unexpected)
}

/// The search for a finding for each expected one, so that as many as possible get one: an expected finding that says
/// little takes another when its finding is the only one for one that says more.
struct Search<'s> {
    found: &'s [(usize, &'s Finding)],
    expected: &'s [Expected],
    given: &'s mut [Option<usize>],
    tried: &'s mut [bool],
}

impl Search<'_> {
    fn find(&mut self, index: usize, wanted: &Expected) -> bool {
        for (place, (_, finding)) in self.found.iter().enumerate() {
            let Some(tried) = self.tried.get_mut(place) else { continue };
            if *tried || !wanted.fits(finding) {
                continue;
            }
            *tried = true;
            let holder = self.given.get(place).copied().flatten();
            let is_free = match holder.and_then(|holder| Some((holder, self.expected.get(holder)?))) {
                Some((holder, other)) => self.find(holder, other),
                None => true,
            };
            if is_free {
                if let Some(given) = self.given.get_mut(place) {
                    *given = Some(index);
                }
                return true;
            }
        }
        false
    }
}

impl Expected {
    fn fits(&self, finding: &Finding) -> bool {
        let is_rule = finding.rule_id() == self.rule || finding.rule.id() == self.rule;
        let is_case = self.case.as_ref().is_none_or(|case| finding.case == case);
        let is_place = self.pointer.as_ref().is_none_or(|pointer| finding.pointer() == pointer);
        is_rule && is_case && is_place
    }

    /// The finding in one line.
    pub(crate) fn line(&self) -> String {
        let case = self.case.as_ref().map(|case| format!(".{case}")).unwrap_or_default();
        let pointer = self.pointer.as_ref().map(|pointer| format!(" {pointer}")).unwrap_or_default();
        format!("{}{case}{pointer}", self.rule)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn changes_are_made_or_refused() {
        let changed = |set: Value| {
            let mut document = json!({"a": [1, 2], "b": {"c": 3}});
            let set = set.as_object().expect("an object").clone();
            apply(&mut document, &set).map(|()| document)
        };
        assert_eq!(
            changed(json!({"/a/0": null, "/b/d~1e": 4})),
            Ok(json!({"a": [2], "b": {"c": 3, "d/e": 4}}))
        );
        assert_eq!(changed(json!({"/a/2": 3, "/b": null})), Ok(json!({"a": [1, 2, 3]})));
        for bad in ["", "a", "/x/y", "/a/5", "/a/x", "/b/c/d"] {
            assert!(changed(json!({bad: 1})).is_err(), "{bad}");
        }
    }
}
