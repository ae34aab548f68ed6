//! What there is to say about suppressions themselves.

use serde_json::Value;

use crate::bundle::is_concluded;
use crate::catalogue::Rule;
use crate::check::{Ran, finish_audit};
use crate::model::DocumentKind;
use crate::report::{Fix, Param, Report};
use crate::rules::suppression::{NEEDED, OVER, REASON, RULE};
use crate::rules::{Findings, Found, date, name, names, number};
use crate::settings::{Plan, Settings, Standing, SuppressionUse, Used};

/// What there is to say about the suppressions in settings that serve several documents, after all of them were
/// checked: a report about the settings, its findings without a place. `uses` tells for each suppression what became
/// of it, the greatest of what the reports say ([`Report::suppressions`]); one that is not told is not judged by its
/// use.
///
/// [`check`](crate::check) says the same of one document's settings by itself, unless they are
/// [`shared`](Settings::shared).
#[must_use]
pub fn audit_suppressions(settings: &Settings, uses: &[SuppressionUse]) -> Report {
    let plan = Plan::new(settings, None, DocumentKind::Engagement, &[]);
    let mut found = Found::default();
    judge_settings(&plan, uses, &mut found);
    finish_audit(found, &plan)
}

/// What became of each suppression of the settings in a document.
pub(crate) fn uses(plan: &Plan<'_>, used: &Used<'_>, ran: &Ran) -> Vec<SuppressionUse> {
    let one = |(number, suppression)| {
        if !plan.is_about(suppression) {
            SuppressionUse::Elsewhere
        } else if used.has(number) {
            SuppressionUse::Used
        } else if plan.standing(suppression) == Standing::Holds && is_unclear(plan, &suppression.rule, ran) {
            SuppressionUse::Unclear
        } else {
            SuppressionUse::Unused
        }
    };
    plan.settings.suppressions.iter().enumerate().map(one).collect()
}

/// Whether a rule may have found less than there is, so that nobody can tell whether a suppression is needed.
fn is_unclear(plan: &Plan<'_>, rule: &str, ran: &Ran) -> bool {
    ran.is_partial || !plan.is_judged(rule) || is_concluded(rule)
}

/// Adds what there is to say about the suppressions of the settings.
pub(crate) fn judge_settings(plan: &Plan<'_>, uses: &[SuppressionUse], found: &mut Found) {
    for (index, suppression) in plan.settings.suppressions.iter().enumerate() {
        let number = number("entry", u64::try_from(index.saturating_add(1)).unwrap_or(u64::MAX));
        let is_unused = uses.get(index) == Some(&SuppressionUse::Unused);
        let about =
            About { rule: &suppression.rule, entry: Some(number), cases: &OF_SETTINGS, document: None };
        let Some(told) = about.tell(plan.standing(suppression), is_unused) else { continue };
        about.add(told, String::new(), None, plan, found);
    }
}

/// Adds what there is to say about what the document, here as its text has it, says of its own findings.
pub(crate) fn judge_document(plan: &Plan<'_>, used: &Used<'_>, ran: &Ran, found: &mut Found) {
    for ignored in plan.inline() {
        let entries = &ignored.entries;
        for (index, entry) in entries.iter().enumerate() {
            let rule = entry.rule.as_deref().unwrap_or_default();
            let is_unused = !used.has_entry(&ignored.scope, rule) && !is_unclear(plan, rule, ran);
            let about = About { rule, entry: None, cases: &OF_DOCUMENT, document: ran.text.as_ref() };
            let Some(told) = about.tell(plan.standing_of(entry), is_unused) else { continue };
            let place = ignored.pointer(index);
            // A list with nothing in it is of no use either.
            let gone = if entries.len() == 1 { ignored.list() } else { place.clone() };
            let fix = without(&told, gone);
            let pointer = place + told.field;
            about.add(told, pointer, fix, plan, found);
        }
    }
}

/// The change that takes away the entry at `gone`, where it has no effect. One that is over may be wanted for longer;
/// what it says should not go without somebody looking.
fn without(told: &Told, gone: String) -> Option<Fix> {
    let is_unused = *told.rule == NEEDED;
    let is_over = *told.rule == OVER;
    (is_unused || is_over).then_some(Fix { pointer: gone, value: None, safe: is_unused })
}

/// The messages for suppressions of one origin.
struct Cases {
    no_reason: &'static str,
    over: &'static str,
    unknown: &'static str,
    elsewhere: &'static str,
    itself: &'static str,
    unused: &'static str,
}

const OF_DOCUMENT: Cases = Cases {
    no_reason: "no-reason",
    over: "over",
    unknown: "unknown",
    elsewhere: "elsewhere",
    itself: "itself",
    unused: "unused",
};

const OF_SETTINGS: Cases = Cases {
    no_reason: "no-reason-settings",
    over: "over-settings",
    unknown: "unknown-settings",
    elsewhere: "elsewhere-settings",
    itself: "itself-settings",
    unused: "unused-settings",
};

/// The suppression that something is said about.
struct About<'a> {
    rule: &'a str,
    /// Its number, where it has no place.
    entry: Option<Param>,
    cases: &'a Cases,
    /// The document as its text has it.
    document: Option<&'a Value>,
}

/// What is said about a suppression.
struct Told {
    rule: &'static Rule,
    case: &'static str,
    /// The field that is wrong, with a `/` before it.
    field: &'static str,
    params: Vec<Param>,
}

impl About<'_> {
    fn tell(&self, standing: Standing, is_unused: bool) -> Option<Told> {
        let cases = self.cases;
        // Only what is known to be the id of a rule is named.
        let named = || name("rule", self.rule);
        let (rule, case, field, params) = match standing {
            Standing::Holds if is_unused => (&NEEDED, cases.unused, "", vec![named()]),
            Standing::Holds | Standing::Unreadable => return None,
            Standing::NoReason => (&REASON, cases.no_reason, "/reason", vec![named()]),
            Standing::Over(until) => (&OVER, cases.over, "/until", vec![named(), date("date", until)]),
            Standing::UnknownRule => (&RULE, cases.unknown, "/rule", Vec::new()),
            Standing::AskedBy(rules) => {
                let others = names("others", rules.iter().map(|rule| rule.id()));
                (&RULE, cases.elsewhere, "/rule", vec![named(), others])
            }
            Standing::Itself => (&RULE, cases.itself, "/rule", vec![named()]),
        };
        Some(Told { rule, case, field, params })
    }

    fn add(&self, told: Told, pointer: String, fix: Option<Fix>, plan: &Plan<'_>, found: &mut Found) {
        let params = self.entry.iter().cloned().chain(told.params).collect();
        let mut findings = Findings::new(told.rule, plan, found);
        let mut added = findings.add_with(told.case, vec![pointer], params);
        if let Some(fix) = fix {
            added = added.fix(fix);
        }
        added.known_by(self.document);
    }
}
