//! Rules TEXT-20 and on: what a host's screening lists can do. No finding shows a term or a name of a list.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use crate::catalogue::{Confidence, DESIGN, GDPR, Source, cited};
use crate::model::{Date, ScreeningAction, ScreeningLists, Surface, WordClass};
use crate::rules::findings::{date, terms};
use crate::rules::{Findings, at, rules};
use crate::screening::{fold, is_national_id};
use crate::shape::Shaped as _;

/// What rules about screening lists may look at.
pub(crate) struct ListFacts<'d> {
    /// The lists.
    pub(crate) lists: &'d ScreeningLists,
    /// The day of the check.
    pub(crate) at: Option<NaiveDate>,
}

/// So many characters of Unicode a term may have. A longer one is not looked for.
pub(crate) const MAX_TERM: usize = 64;

const fn design() -> Source {
    cited(&DESIGN, "screening lists", Confidence::Inferred)
}

rules! {
    since "2026.3";
    /// What is allowed is not over.
    OVER = TEXT_20 {
        Text, Warning, Information, Inferred, dated;
        sources: [design()];
        lists: over
    }
    /// What is allowed has a reason.
    REASON = TEXT_21 {
        Text, Error, Information, Inferred;
        sources: [design()];
        lists: |facts, out| {
            for (index, entry) in facts.lists.allowed.iter().enumerate() {
                if entry.reason.is_absent() {
                    out.add("no-reason", at!["allowed", index, "reason"], vec![]);
                }
            }
        }
    }
    /// A term has one action.
    TWICE = TEXT_22 {
        Text, Error, Information, Inferred;
        sources: [design()];
        lists: twice
    }
    /// A term can be found.
    NOWHERE = TEXT_23 {
        Text, Error, Information, Inferred;
        sources: [design()];
        lists: nowhere
    }
    /// Changes to messages are screened like messages.
    EDITS = TEXT_24 {
        Text, Warning, Information, Inferred;
        sources: [design()];
        lists: |facts, out| {
            let surfaces = &facts.lists.surfaces;
            if surfaces.contains(&Surface::Message) && !surfaces.contains(&Surface::Edit) {
                out.add("edits", at!["surfaces"], vec![]);
            }
        }
    }
    /// National identity numbers are looked for.
    NATIONAL_ID = TEXT_25 {
        Text, Warning, Information, Inferred;
        sources: [cited(&GDPR, "article 87", Confidence::Memory), design()];
        lists: national_id
    }
    /// A term that is inflected has a language.
    NO_LANGUAGE = TEXT_26 {
        Text, Warning, Information, Inferred;
        sources: [design()];
        lists: no_language
    }
    /// Names of people are no part of documents that others read.
    NAMES = TEXT_27 {
        Text, Info, Information, Inferred;
        sources: [cited(&GDPR, "article 4(1)", Confidence::Memory), design()];
        lists: |facts, out| {
            if !facts.lists.people.is_empty() {
                out.add("names", at!["people"], vec![]);
            }
        }
    }
    /// Titles, names and attachments are screened like messages.
    SURFACES = TEXT_29 {
        Text, Info, Information, Inferred;
        sources: [design()];
        lists: surfaces
    }
}

fn over(facts: &ListFacts<'_>, out: &mut Findings<'_>) {
    for (index, entry) in facts.lists.allowed.iter().enumerate() {
        let until = entry.until.as_ref().and_then(Date::value);
        if let Some(end) = until.filter(|until| facts.at.is_some_and(|at| *until < at)) {
            out.add("over", at!["allowed", index, "until"], vec![date("date", end)]);
        }
    }
}

fn twice(facts: &ListFacts<'_>, out: &mut Findings<'_>) {
    let mut first: BTreeMap<String, (usize, Option<ScreeningAction>)> = BTreeMap::new();
    for (index, term) in facts.lists.terms.iter().enumerate() {
        let Some(text) = term.text.as_deref().filter(|text| !text.trim().is_empty()) else { continue };
        let (earlier, action) = *first.entry(fold(text)).or_insert((index, term.action));
        if action != term.action && action.is_some() && term.action.is_some() {
            let places = [at!["terms", index, "action"], at!["terms", earlier, "action"]];
            out.add_both("twice", places, vec![]);
        }
    }
}

fn nowhere(facts: &ListFacts<'_>, out: &mut Findings<'_>) {
    for (index, term) in facts.lists.terms.iter().enumerate() {
        // That there is no text at all is told by the form.
        let Some(text) = term.text.as_deref().map(str::trim).filter(|text| !text.is_empty()) else {
            continue;
        };
        let has_word = text.chars().any(char::is_alphanumeric);
        if !has_word || text.chars().nth(MAX_TERM).is_some() {
            out.add("nowhere", at!["terms", index, "text"], vec![]);
        }
    }
}

fn national_id(facts: &ListFacts<'_>, out: &mut Findings<'_>) {
    for (index, rule) in facts.lists.identifiers.iter().enumerate() {
        if rule.action == Some(ScreeningAction::Allow) && rule.kind.is_some_and(is_national_id) {
            out.add("allowed", at!["identifiers", index, "action"], vec![]);
        }
    }
}

fn no_language(facts: &ListFacts<'_>, out: &mut Findings<'_>) {
    for (index, term) in facts.lists.terms.iter().enumerate() {
        let is_inflected = term.word_class.is_some_and(|class| class != WordClass::Invariable);
        if is_inflected && term.language.is_absent() {
            out.add("no-language", at!["terms", index, "language"], vec![]);
        }
    }
}

fn surfaces(facts: &ListFacts<'_>, out: &mut Findings<'_>) {
    let screened = &facts.lists.surfaces;
    let others = [Surface::Title, Surface::Name, Surface::Attachment];
    let missing = || others.iter().filter(|surface| !screened.contains(surface));
    // A list that names no surface says nothing about them.
    if !screened.is_empty() && missing().next().is_some() {
        let params = vec![terms("surfaces", "surface", missing().map(|surface| surface.as_str()))];
        out.add("missing", at!["surfaces"], params);
    }
}
