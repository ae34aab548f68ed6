//! Rules about the form of a document: its fields, types and references.

use std::collections::BTreeSet;

use crate::catalogue::Rule;
use crate::catalogue::{Confidence, Source};
use crate::model::{Engagement, PrivacyPolicy};
use crate::pointer::Place;
use crate::report::Param;
use crate::rules::findings::name;
use crate::rules::ids::Ids;
use crate::rules::{Facts, Findings, at, rules};
use crate::shape::Flaw;

/// The format's own rules rest on its own description.
const fn format(locator: &'static str) -> Source {
    crate::catalogue::cited(&crate::catalogue::FORMAT, locator, Confidence::Found)
}

/// The reader of the text looks at these; there is nothing left to do when the rules run.
const fn by_reader(_: &Facts<'_>, _: &mut Findings<'_>) {}

rules! {
    /// A required field is there.
    MISSING_FIELD = DOC_01 {
        Document, Error, Information, Found;
        sources: [format("required fields")];
        check: by_reader
    }
    /// Every field is known.
    UNKNOWN_FIELD = DOC_02 {
        Document, Error, Information, Found;
        sources: [format("fields")];
        check: by_reader
    }
    /// Every key is there once.
    DUPLICATE_KEY = DOC_03 {
        Document, Error, Information, Found;
        sources: [format("keys")];
        check: by_reader
    }
    /// Every value has its type.
    WRONG_TYPE = DOC_04 {
        Document, Error, Information, Found;
        sources: [format("types")];
        check: by_reader
    }
    /// Every value of a closed list is one of the list.
    UNKNOWN_VALUE = DOC_05 {
        Document, Error, Information, Found;
        sources: [format("closed lists")];
        check: by_reader
    }
    /// The format version is one that this library reads.
    FORMAT_VERSION = DOC_06 {
        Document, Error, Information, Found;
        sources: [format("format version")];
        check: by_reader
    }
    /// The kind of document is one that this library checks.
    UNKNOWN_KIND = DOC_07 {
        Document, Error, Information, Found;
        sources: [format("document kinds")];
        check: by_reader
    }
    /// Dates and times of day exist.
    BAD_TIME = DOC_08 {
        Document, Error, Information, Found;
        sources: [format("dates and times")];
        check: by_reader
    }
    /// Texts are tagged with languages.
    BAD_LANGUAGE = DOC_09 {
        Document, Error, Information, Found;
        sources: [format("localised text")];
        check: by_reader
    }
    /// An identifier names one thing.
    DUPLICATE_ID = DOC_10 {
        Document, Error, Information, Found;
        sources: [format("identifiers")];
        check: duplicate_ids
    }
    /// A reference names something in the document.
    DANGLING_REFERENCE = DOC_11 {
        Document, Error, Information, Found;
        sources: [format("references")];
        check: dangling_references
    }
    /// The day of the check is given.
    DATE_NEEDED = DOC_12 {
        Document, Info, Information, Found, dated;
        sources: [format("time")];
        check: |facts, out| {
            if facts.at.is_none() {
                out.add("needed", at![], vec![]);
            }
        }
    }
    /// The report shows every finding.
    MORE_FINDINGS = DOC_13 {
        Document, Warning, Information, Found;
        sources: [format("limits")];
        check: by_reader
    }
}

/// The rules that hold for a document of any kind.
pub(crate) const FORM_RULES: &[&Rule] = &[
    &MISSING_FIELD,
    &UNKNOWN_FIELD,
    &DUPLICATE_KEY,
    &WRONG_TYPE,
    &UNKNOWN_VALUE,
    &FORMAT_VERSION,
    &UNKNOWN_KIND,
    &BAD_TIME,
    &BAD_LANGUAGE,
];

/// What a problem of form is called where it is no finding but an error.
pub(crate) fn reason_of(rule: &Rule) -> &'static str {
    match rule {
        rule if *rule == UNKNOWN_FIELD => "is no field here",
        rule if *rule == DUPLICATE_KEY => "is there twice",
        rule if *rule == WRONG_TYPE => "is of another type than it must be",
        rule if *rule == UNKNOWN_VALUE => "is none of the possible values",
        _ => "cannot be read",
    }
}

/// The rule and the case that a flaw breaks.
pub(crate) const fn of_flaw(flaw: Flaw) -> (&'static Rule, &'static str) {
    match flaw {
        Flaw::Missing => (&MISSING_FIELD, "missing"),
        Flaw::NotADate => (&BAD_TIME, "no-date"),
        Flaw::NotAClockTime | Flaw::NotATimestamp => (&BAD_TIME, "no-time"),
        Flaw::NotALanguage => (&BAD_LANGUAGE, "no-tag"),
    }
}

/// The parameters of a flaw's message.
pub(crate) fn params_of(flaw: Flaw, place: &Place<'_>) -> Vec<Param> {
    match flaw {
        Flaw::Missing => place.name().map(|field| name("field", field)).into_iter().collect(),
        Flaw::NotADate | Flaw::NotAClockTime | Flaw::NotATimestamp | Flaw::NotALanguage => vec![],
    }
}

/// Each list whose items have identifiers, by the place of the list.
fn identified(document: &Engagement) -> [(&'static [&'static str], Vec<Option<&str>>); 5] {
    let purposes = document.privacy_policy.as_ref().map_or(&[][..], |policy| &policy.purposes);
    let members = document.team.as_ref().map_or(&[][..], |team| &team.members);
    [
        (&["channels"], document.channels.iter().map(|item| item.id.as_deref()).collect()),
        (&["platforms"], document.platforms.iter().map(|item| item.id.as_deref()).collect()),
        (&["information"], document.information.iter().map(|item| item.id.as_deref()).collect()),
        (&["privacy_policy", "purposes"], purposes.iter().map(|item| item.id.as_deref()).collect()),
        (&["team", "members"], members.iter().map(|item| item.id.as_deref()).collect()),
    ]
}

fn duplicate_ids(facts: &Facts<'_>, out: &mut Findings<'_>) {
    for (list, ids) in identified(facts.document) {
        if !repeats(&ids) {
            continue;
        }
        let mut first = std::collections::BTreeMap::new();
        for (index, id) in ids.iter().enumerate().filter_map(|(index, id)| id.map(|id| (index, id))) {
            if let Some(before) = first.get(id) {
                let pointer = |index: usize| {
                    let mut pointer = String::new();
                    list.iter().for_each(|segment| crate::pointer::push_segment(&mut pointer, segment));
                    crate::pointer::push_segment(&mut pointer, &index.to_string());
                    pointer + "/id"
                };
                out.add_both("twice", [pointer(index), pointer(*before)], vec![]);
            } else {
                first.insert(id, index);
            }
        }
    }
}

/// Whether an identifier is there twice. Short lists are compared pair by pair, which needs no memory.
fn repeats(ids: &[Option<&str>]) -> bool {
    if ids.len() <= 16 {
        let mut rest = ids;
        while let [first, others @ ..] = rest {
            if first.is_some() && others.contains(first) {
                return true;
            }
            rest = others;
        }
        return false;
    }
    let mut seen = BTreeSet::new();
    ids.iter().flatten().any(|id| !seen.insert(*id))
}

fn dangling_references(facts: &Facts<'_>, out: &mut Findings<'_>) {
    let uses = facts.document.uses.as_ref();
    let own = facts.document.platforms.iter().filter_map(|platform| platform.id.as_deref());
    // Whether what it uses is there is another rule's question.
    let used = uses.map_or(&[][..], |uses| &uses.platforms);
    let platforms: Ids<'_> = own.chain(used.iter().map(String::as_str)).collect();
    for (index, channel) in facts.channels().iter().enumerate() {
        if platforms.lacks(channel.platform.as_ref()) {
            out.add("platform", at!["channels", index, "platform"], vec![]);
        }
    }
    if let Some(policy) = facts.policy() {
        for (index, entry) in policy.platforms.iter().enumerate() {
            if platforms.lacks(entry.platform.as_ref()) {
                out.add("platform", at!["privacy_policy", "platforms", index, "platform"], vec![]);
            }
        }
        for (index, review) in policy.settings_reviews.iter().enumerate() {
            if platforms.lacks(review.platform.as_ref()) {
                out.add("platform", at!["privacy_policy", "settings_reviews", index, "platform"], vec![]);
            }
        }
        dangling_purposes(policy, out);
    }
    dangling_members(facts, out);
}

fn dangling_purposes(policy: &PrivacyPolicy, out: &mut Findings<'_>) {
    let purposes = Ids::of(policy.purposes.iter().map(|purpose| &purpose.id));
    for (index, category) in policy.data_categories.iter().enumerate() {
        for (entry, id) in category.purposes.iter().enumerate() {
            if purposes.lacks(Some(id)) {
                out.add(
                    "purpose",
                    at!["privacy_policy", "data_categories", index, "purposes", entry],
                    vec![],
                );
            }
        }
    }
    for (index, retention) in policy.retention.iter().enumerate() {
        if purposes.lacks(retention.purpose.as_ref()) {
            out.add("purpose", at!["privacy_policy", "retention", index, "purpose"], vec![]);
        }
    }
}

fn dangling_members(facts: &Facts<'_>, out: &mut Findings<'_>) {
    let own = facts.members().iter().filter_map(|member| member.id.as_deref());
    let used = facts.document.uses.as_ref().map_or(&[][..], |uses| &uses.members);
    let members: Ids<'_> = own.chain(used.iter().map(String::as_str)).collect();
    let agreement = facts.agreement();
    let plan = agreement.and_then(|agreement| agreement.facilitation_plan.as_ref());
    if members.lacks(plan.and_then(|plan| plan.facilitator.as_ref())) {
        out.add("member", at!["group_agreement", "facilitation_plan", "facilitator"], vec![]);
    }
    let moderation = agreement.and_then(|agreement| agreement.moderation.as_ref());
    for (index, id) in moderation.iter().flat_map(|moderation| &moderation.moderators).enumerate() {
        if members.lacks(Some(id)) {
            out.add("member", at!["group_agreement", "moderation", "moderators", index], vec![]);
        }
    }
    let presence = facts.document.presence_plan.as_ref();
    if members.lacks(presence.and_then(|plan| plan.substitute.as_ref())) {
        out.add("member", at!["presence_plan", "substitute"], vec![]);
    }
}
