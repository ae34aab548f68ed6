//! The corpus against the core, and the promises about it: every rule has a vector on each side, every way of
//! breaking a rule has one, and the committed file is what the cases say.
#![allow(
    missing_docs,
    clippy::expect_used,
    reason = "tests have no readers of documentation and stop by failing"
)]

use std::collections::BTreeSet;
use std::fs;
use std::io::Write as _;

use cocareer::model::{DocumentKind, EngagementMode};
use cocareer::{
    Check, Format, Locale, ParamValue, Policy, ScreeningContext, Settings, Severity, catalogue, check,
    check_text, explain, read_engagement, rule as rule_of, screen, ui_text,
};
use cocareer_conformance::{
    Outcome, bundles, cases, corpus, read_corpus, root, run, run_corpus, screening_cases, settings_of,
};

#[test]
fn the_corpus_holds() {
    let vectors = read_corpus().expect("the corpus is there");
    let (summary, failed) = run_corpus(&vectors).expect("the corpus runs");
    // Written past the test runner, which would keep it to itself: every runner shows the same line.
    writeln!(std::io::stdout(), "{summary}").expect("an output");
    assert_eq!(failed, Vec::<String>::new());
    let checked = catalogue().iter().filter(|rule| !matches!(rule.check, Check::AtRunTime));
    assert!(vectors.len() >= 2 * checked.count());
}

#[test]
fn the_committed_corpus_is_what_the_cases_say() {
    let committed =
        fs::read_to_string(root().join("tests/vectors/corpus.json")).expect("the corpus is there");
    let generated = corpus().expect("the cases are readable");
    assert!(committed == generated, "run `cargo xtask generate` and review the difference");
}

/// The rule of the catalogue that a finding belongs to: one carries all house rules.
fn carrier(id: &str) -> &str {
    rule_of(id).map_or("HOUSE-01", |rule| rule.id())
}

/// The cases are written by hand: what a rule must find, where, and nothing else of that rule.
#[test]
fn each_case_finds_what_it_says() {
    let mut wrong = Vec::new();
    for case in cases().expect("the cases are readable") {
        let Some(rule) = &case.rule else { continue };
        let (outcome, _) = run(&case.text, case.format, &case.settings, case.locale);
        let Outcome::Findings(findings) = outcome else { panic!("{}: an error", case.id) };
        let checked_by = rule_of(rule).expect("a rule of the catalogue").checked_by();
        let is_of_rule = |id: &str| checked_by.iter().any(|rule| rule.id() == carrier(id));
        let found: BTreeSet<_> = findings
            .iter()
            .filter(|finding| is_of_rule(&finding.rule))
            .map(|finding| (finding.rule.clone(), finding.case.clone(), finding.pointer.clone()))
            .collect();
        let wanted: BTreeSet<_> = case.finds.iter().cloned().collect();
        if found != wanted {
            wrong.push(format!("{}: found {found:?}, wanted {wanted:?}", case.id));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_rule_is_broken_and_kept_and_each_of_its_messages_is_shown() {
    let mut shown = BTreeSet::new();
    for vector in read_corpus().expect("the corpus is there") {
        if let Outcome::Findings(findings) = vector.expect {
            let name = |rule: &str, case: &str| format!("{}.{case}", carrier(rule));
            shown.extend(findings.into_iter().map(|finding| name(&finding.rule, &finding.case)));
        }
    }
    // What only several documents together show.
    for case in bundles().expect("the bundles are readable") {
        shown.extend(case.finds.into_iter().map(|place| format!("{}.{}", place.rule, place.case)));
    }
    let mut missing = Vec::new();
    for rule in catalogue().iter().filter(|rule| !matches!(rule.check, Check::AtRunTime)) {
        for case in rule.cases() {
            let name = format!("{}.{case}", rule.id());
            if !shown.contains(&name) {
                missing.push(name);
            }
        }
    }
    assert_eq!(missing, Vec::<String>::new(), "these messages are in no vector");
}

/// The rules that are decided when a text is screened have examples of texts.
#[test]
fn each_screening_finds_what_its_rule_asks_for() {
    let mut wrong = Vec::new();
    for case in screening_cases().expect("the examples are readable") {
        let settings = Settings::from_json(&case.settings).expect("settings");
        let (engagement, lists) = (case.engagement.as_bytes(), case.lists.as_bytes());
        let policy = Policy::from_text(engagement, lists, Format::Json, &settings).expect("a policy");
        let context = ScreeningContext::from_json(&case.context).expect("a context");
        let screening = screen(&policy, &case.text, context);
        let rules: Vec<_> = screening.rules.iter().map(|rule| rule.id()).collect();
        if rules.contains(&case.rule) != case.breaks {
            wrong.push(format!("{}: {rules:?}", case.rule));
        }
        for locale in Locale::ALL {
            for told in screening.feedback(*locale).1 {
                let texts = [told.seen, told.advice];
                assert!(texts.iter().all(|text| text.len() > 5 && !text.contains("{$")), "{texts:?}");
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// A word of the vocabulary has words for people.
fn assert_worded(value: &ParamValue, case: &str) {
    match value {
        ParamValue::Term(kind, name) => {
            let key = format!("{kind}-{name}");
            assert_ne!(ui_text(&key, Locale::English, &[]), key, "{case}");
        }
        ParamValue::List(values) => values.iter().for_each(|value| assert_worded(value, case)),
        _ => {}
    }
}

/// No message shows a parameter that the rule forgot, in any language, and none is empty.
#[test]
fn every_message_is_whole_in_every_language() {
    for case in cases().expect("the cases are readable") {
        let Ok(settings) = settings_of(&case.settings) else { continue };
        let Ok(report) = check_text(&case.text, case.format, &settings) else { continue };
        for finding in &report.findings {
            for param in &finding.params {
                assert_worded(&param.value, &case.id);
            }
            for locale in Locale::ALL {
                for text in [finding.message(*locale), finding.remedy(*locale)] {
                    assert!(!text.trim().is_empty() && !text.contains("{$"), "{}: {text}", case.id);
                }
            }
        }
    }
    for rule in catalogue() {
        let texts = Locale::ALL.iter().map(|locale| explain(rule.id(), *locale).expect("a rule"));
        for explanation in texts {
            assert!(explanation.title.len() > 5 && explanation.why.len() > 5 && explanation.remedy.len() > 5);
        }
    }
}

/// The three languages are equals: no text was left in English.
#[test]
fn no_text_is_the_same_in_norwegian_as_in_english() {
    for rule in catalogue() {
        let [en, nb, nn] = [Locale::English, Locale::Bokmal, Locale::Nynorsk]
            .map(|locale| explain(rule.id(), locale).expect("a rule"));
        for (english, norwegian) in [(&en, &nb), (&en, &nn)] {
            assert_ne!(english.title, norwegian.title, "{}", rule.id());
            assert_ne!(english.why, norwegian.why, "{}", rule.id());
            assert_ne!(english.remedy, norwegian.remedy, "{}", rule.id());
        }
    }
}

/// A draft that a host has as data is judged like the text it came from. What a text says about its own findings is no
/// part of a draft.
#[test]
fn a_draft_is_judged_like_its_text() {
    let form = ["DOC-02", "DOC-03", "DOC-04", "DOC-05", "DOC-06", "DOC-07"];
    for case in cases().expect("the cases are readable") {
        let Ok(settings) = settings_of(&case.settings) else { continue };
        let Ok(report) = check_text(&case.text, case.format, &settings) else { continue };
        let says_more = String::from_utf8_lossy(&case.text).contains("x-cocareer-ignore");
        if says_more || report.findings.iter().any(|finding| form.contains(&finding.rule.id())) {
            continue;
        }
        let draft = read_engagement(&case.text, case.format, &settings).expect("readable");
        if draft.kind.is_some_and(|kind| kind != DocumentKind::Engagement) {
            continue;
        }
        let place = |report: &cocareer::Report| -> Vec<_> {
            let findings = report.findings.iter();
            findings
                .map(|found| {
                    let rule = found.rule_id().to_owned();
                    (rule, found.case, found.pointer().to_owned(), found.fingerprint.clone())
                })
                .collect()
        };
        assert_eq!(place(&check(&draft, &settings)), place(&report), "{}", case.id);
    }
}

#[test]
fn good_examples_are_clean_and_bad_ones_are_not() {
    let at = cocareer::parse_at("2026-11-24").expect("a date");
    for mode in EngagementMode::ALL {
        let folder = root().join("examples/documents");
        let find = |name: &str| {
            let files = ["json", "yaml"].map(|extension| folder.join(format!("{name}.{extension}")));
            files.into_iter().find(|file| file.exists()).expect("the example is there")
        };
        let report = |name: &str| {
            let file = find(name);
            let format = Format::of_file(&file.to_string_lossy()).expect("a known format");
            check_text(&fs::read(file).expect("readable"), format, &Settings::on(at)).expect("checked")
        };
        assert_eq!(report(mode.as_str()).findings, Vec::new(), "{mode}");
        let bad = report(&format!("{mode}.bad"));
        assert!(bad.count(Severity::Error) >= 3, "{mode}: {} errors", bad.count(Severity::Error));
        let rules: BTreeSet<_> = bad.findings.iter().map(|finding| finding.rule.id()).collect();
        assert!(rules.len() >= 5, "{mode}: {rules:?}");
    }
}
