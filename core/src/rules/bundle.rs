//! Rules about parts that engagements share: whether they are found, and whether they are one and the same.

use crate::catalogue::{Confidence, Source};
use crate::model::{SharedParts, SharedReferences};
use crate::rules::ids::Ids;
use crate::rules::{Facts, Findings, at, rules};

/// The format's own rules rest on its own description.
const fn format(locator: &'static str) -> Source {
    crate::catalogue::cited(&crate::catalogue::FORMAT, locator, Confidence::Found)
}

/// Whoever sees all documents looks at these; there is nothing left to do when the rules run on one of them.
const fn by_bundle(_: &Facts<'_>, _: &mut Findings<'_>) {}

rules! {
    since "2026.2";
    /// A reference to a shared part leads to one part.
    REFERENCE = BUN_01 {
        Document, Error, Information, Found;
        sources: [format("shared parts")];
        check: references
    }
    /// References name the edition that holds.
    EDITION = BUN_02 {
        Document, Error, Information, Found;
        sources: [format("shared parts")];
        check: editions
    }
    /// A part is the engagement's own, or shared.
    OWN_AND_SHARED = BUN_03 {
        Document, Error, Information, Found;
        sources: [format("shared parts")];
        check: own_and_shared
    }
    /// One name and one version mean one content.
    SAME_NAME = BUN_04 {
        Document, Error, Information, Found;
        sources: [format("shared parts")];
        check: by_bundle
    }
    /// A shared part stands in one place.
    TWICE = BUN_05 {
        Document, Warning, Information, Found;
        sources: [format("shared parts")];
        check: by_bundle
    }
    /// A shared part has a name to be found by.
    NO_ID = BUN_06 {
        Document, Warning, Information, Found;
        sources: [format("shared parts")];
        check: by_bundle
    }
    /// Somebody uses each shared part.
    UNUSED = BUN_07 {
        Document, Info, Information, Found;
        sources: [format("shared parts")];
        check: by_bundle
    }
}

fn references(facts: &Facts<'_>, out: &mut Findings<'_>) {
    let document = facts.document;
    let Some(uses) = &document.uses else { return };
    let policy = uses.privacy_policy.as_ref().and_then(|named| named.policy.as_deref());
    if policy.is_some() && document.privacy_policy.is_none() {
        out.add("no-policy", at!["uses", "privacy_policy", "policy"], vec![]);
    }
    let agreement = uses.group_agreement.as_ref().and_then(|named| named.agreement.as_deref());
    if agreement.is_some() && document.group_agreement.is_none() {
        out.add("no-agreement", at!["uses", "group_agreement", "agreement"], vec![]);
    }
    let platforms = Ids::of(document.platforms.iter().map(|platform| &platform.id));
    for (index, _) in uses.platforms.iter().enumerate().filter(|(_, id)| platforms.lacks(Some(id))) {
        out.add("no-platform", at!["uses", "platforms", index], vec![]);
    }
    let members = Ids::of(facts.members().iter().map(|member| &member.id));
    for (index, _) in uses.members.iter().enumerate().filter(|(_, id)| members.lacks(Some(id))) {
        out.add("no-member", at!["uses", "members", index], vec![]);
    }
}

/// Whether both are given and differ.
fn differ(left: Option<&String>, right: Option<&String>) -> bool {
    matches!((left, right), (Some(left), Some(right)) if left != right)
}

fn editions(facts: &Facts<'_>, out: &mut Findings<'_>) {
    let uses = facts.document.uses.as_ref();
    let (policy, agreement) = (facts.policy(), facts.agreement());
    let policy_version = policy.and_then(|policy| policy.edition.as_ref()?.version.as_ref());
    let edition = || at!["privacy_policy", "edition", "version"];
    let named = uses.and_then(|uses| uses.privacy_policy.as_ref()?.version.as_ref());
    if facts.borrowed.policy && differ(named, policy_version) {
        out.add_both("policy", [at!["uses", "privacy_policy", "version"], edition()], vec![]);
    }
    let named = uses.and_then(|uses| uses.group_agreement.as_ref()?.version.as_ref());
    let version = agreement.and_then(|agreement| agreement.version.as_ref());
    if facts.borrowed.agreement && differ(named, version) {
        let places = [at!["uses", "group_agreement", "version"], at!["group_agreement", "version"]];
        out.add_both("agreement", places, vec![]);
    }
    let Some(named) = agreement.and_then(|agreement| agreement.data_retention_ref.as_ref()) else { return };
    let here = |field: &str| at!["group_agreement", "data_retention_ref", field];
    if differ(named.policy.as_ref(), policy.and_then(|policy| policy.id.as_ref())) {
        out.add_both("other-policy", [here("policy"), at!["privacy_policy", "id"]], vec![]);
    } else if differ(named.version.as_ref(), policy_version) {
        out.add_both("other-edition", [here("version"), edition()], vec![]);
    }
}

fn own_and_shared(facts: &Facts<'_>, out: &mut Findings<'_>) {
    let document = facts.document;
    let Some(uses) = &document.uses else { return };
    if uses.privacy_policy.is_some() && document.privacy_policy.is_some() && !facts.borrowed.policy {
        out.add_both("policy", [at!["uses", "privacy_policy"], at!["privacy_policy"]], vec![]);
    }
    if uses.group_agreement.is_some() && document.group_agreement.is_some() && !facts.borrowed.agreement {
        out.add_both("agreement", [at!["uses", "group_agreement"], at!["group_agreement"]], vec![]);
    }
    own_items(facts, uses, out);
}

/// Platforms and members that an engagement both has and uses.
fn own_items(facts: &Facts<'_>, uses: &SharedReferences, out: &mut Findings<'_>) {
    let used: Ids<'_> = uses.platforms.iter().map(String::as_str).collect();
    let platforms = &facts.document.platforms;
    let own = platforms.iter().take(platforms.len().saturating_sub(facts.borrowed.platforms)).enumerate();
    for (index, id) in own.filter_map(|(index, platform)| Some((index, platform.id.as_deref()?))) {
        if used.contains(id) {
            let places = [at!["platforms", index], at!["uses", "platforms"]];
            out.add_both("platform", places, vec![]);
        }
    }
    let used: Ids<'_> = uses.members.iter().map(String::as_str).collect();
    let members = facts.members();
    let own = members.iter().take(members.len().saturating_sub(facts.borrowed.members)).enumerate();
    for (index, id) in own.filter_map(|(index, member)| Some((index, member.id.as_deref()?))) {
        if used.contains(id) {
            let places = [at!["team", "members", index], at!["uses", "members"]];
            out.add_both("member", places, vec![]);
        }
    }
}

/// Policies and agreements without an `id`. Those of platforms and people are required fields.
pub(crate) fn no_id(parts: &SharedParts, out: &mut Findings<'_>) {
    for (index, _) in parts.privacy_policies.iter().enumerate().filter(|(_, policy)| policy.id.is_none()) {
        out.add("policy", at!["privacy_policies", index, "id"], vec![]);
    }
    let agreements = parts.group_agreements.iter().enumerate();
    for (index, _) in agreements.filter(|(_, agreement)| agreement.id.is_none()) {
        out.add("agreement", at!["group_agreements", index, "id"], vec![]);
    }
}
