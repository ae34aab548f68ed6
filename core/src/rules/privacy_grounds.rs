//! Rules PRIV-01 to PRIV-09: what personal data are processed for, and on what ground.

use crate::catalogue::{ARKIV, Confidence, DESIGN, GDPR, KVN, article, cited};
use crate::model::{
    Channel, EngagementMode, LawfulBasis, Medium, ParticipationKind, PrivacyPolicy, RetentionAction, Setting,
    SpecialCategories,
};
use crate::rules::findings::{name, terms};
use crate::rules::ids::Ids;
use crate::rules::one_to_one::talking;
use crate::rules::{Facts, Findings, at, rules};
use crate::shape::Shaped as _;

rules! {
    since "2026.2";
    /// The policy says who answers for what, and how long data are kept for each purpose.
    WHOLE_POLICY = PRIV_01 {
        Privacy, Error, Information, Found;
        sources: [cited(&GDPR, "article 13", Confidence::Found)];
        check: whole_policy
    }
    /// Every kind of data has a purpose, and every purpose a basis.
    PURPOSE_AND_BASIS = PRIV_02 {
        Privacy, Error, Information, Memory;
        sources: [
            cited(&GDPR, "article 5(1)(b) and (c)", Confidence::Memory),
            cited(&GDPR, "article 6(1)", Confidence::Memory),
            cited(&GDPR, "article 13(1)(c)", Confidence::Found),
        ];
        check: purpose_and_basis
    }
    /// Data are not kept for ever.
    RETENTION_ENDS = PRIV_03 {
        Privacy, Error, Information, Memory;
        sources: [
            cited(&GDPR, "article 5(1)(e)", Confidence::Memory),
            cited(&GDPR, "article 13(2)(a)", Confidence::Found),
            cited(&ARKIV, "what bars deletion", Confidence::Memory),
        ];
        check: retention_ends
    }
    /// A public body does not rest its tasks on legitimate interests.
    NO_LEGITIMATE_INTERESTS = PRIV_04 {
        Privacy, Error, Information, Memory;
        sources: [cited(&GDPR, "article 6(1), last sentence", Confidence::Memory)];
        check: no_legitimate_interests
    }
    /// A legal obligation or a public task is laid down in law.
    NATIONAL_PROVISION = PRIV_05 {
        Privacy, Error, Information, Memory;
        sources: [cited(&GDPR, "article 6(3)", Confidence::Memory)];
        check: national_provision
    }
    /// Consent is free, also towards somebody with power.
    FREE_CONSENT = PRIV_06 {
        Privacy, Warning, Information, Memory;
        sources: [
            cited(&GDPR, "recital 43", Confidence::Memory),
            cited(&GDPR, "article 7(4)", Confidence::Memory),
            cited(&KVN, "consent text of the chat", Confidence::Found),
        ];
        check: free_consent
    }
    /// Consent can be withdrawn and shown.
    CONSENT_KEPT = PRIV_07 {
        Privacy, Error, Information, Memory;
        sources: [
            cited(&GDPR, "article 7(1) and (3)", Confidence::Memory),
            cited(&GDPR, "article 13(2)(c)", Confidence::Found),
            article("O-12"),
        ];
        check: consent_kept
    }
    /// Special categories of data are only asked for where the law allows it.
    SPECIAL_CATEGORIES = PRIV_08 {
        Privacy, Error, Information, Memory;
        sources: [cited(&GDPR, "article 9", Confidence::Memory)];
        check: special_categories
    }
    /// People who write freely know what happens to what they tell unasked.
    UNASKED = PRIV_09 {
        Privacy, Warning, OneToOne, Inferred;
        sources: [
            cited(&KVN, "privacy statement and consent text", Confidence::Found),
            cited(&DESIGN, "unasked data where people write freely", Confidence::Inferred),
        ];
        check: unasked
    }
}

/// Whether only what the narrowest mode asks for is asked. From one-to-one communication on, O-12 asks for the whole
/// policy.
pub(super) fn is_information_only(facts: &Facts<'_>) -> bool {
    facts.mode == EngagementMode::Information
}

/// Whether a purpose rests on consent.
fn has_consent_purpose(policy: &PrivacyPolicy) -> bool {
    policy.purposes.iter().any(|purpose| purpose.lawful_basis == Some(LawfulBasis::Consent))
}

/// Whether a purpose or a recording rests on consent.
pub(super) fn rests_on_consent(policy: &PrivacyPolicy) -> bool {
    has_consent_purpose(policy)
        || policy.recording.iter().any(|rule| rule.lawful_basis == Some(LawfulBasis::Consent))
}

/// The place of a field of the policy.
pub(super) fn in_policy(field: &str) -> String {
    at!["privacy_policy", field]
}

/// The place of a field of an item in one of the policy's lists.
pub(super) fn in_policy_list(list: &str, index: usize, field: &str) -> String {
    at!["privacy_policy", list, index, field]
}

fn whole_policy(facts: &Facts<'_>, out: &mut Findings<'_>) {
    let Some(policy) = facts.policy() else {
        if is_information_only(facts) {
            out.add("no-policy", at!["privacy_policy"], vec![]);
        }
        return;
    };
    if is_information_only(facts) {
        let parts = [
            ("controller", policy.controller.is_absent()),
            ("purposes", policy.purposes.is_absent()),
            ("retention", policy.retention.is_absent()),
            ("rights_contact", policy.rights_contact.is_absent()),
            ("complaint_authority", policy.complaint_authority.is_absent()),
        ];
        for (field, _) in parts.into_iter().filter(|(_, is_absent)| *is_absent) {
            out.add("missing", in_policy(field), vec![name("field", field)]);
        }
    }
    // Where nothing at all is said, one finding about the whole list is enough.
    if policy.retention.is_empty() {
        return;
    }
    let kept = Ids::of(policy.retention.iter().map(|entry| &entry.purpose));
    for (index, purpose) in policy.purposes.iter().enumerate() {
        let Some(id) = purpose.id.as_deref().filter(|id| !kept.contains(id)) else { continue };
        let places = [at!["privacy_policy", "purposes", index], in_policy("retention")];
        out.add_both("no-retention", places, vec![name("purpose", id)]);
    }
}

fn purpose_and_basis(facts: &Facts<'_>, out: &mut Findings<'_>) {
    let Some(policy) = facts.policy() else { return };
    for (index, purpose) in policy.purposes.iter().enumerate() {
        if purpose.lawful_basis.is_none() {
            out.add("no-basis", in_policy_list("purposes", index, "lawful_basis"), vec![]);
        }
    }
    for (index, category) in policy.data_categories.iter().enumerate() {
        if category.purposes.is_empty() {
            out.add("no-purpose", in_policy_list("data_categories", index, "purposes"), vec![]);
        }
    }
}

fn retention_ends(facts: &Facts<'_>, out: &mut Findings<'_>) {
    let Some(policy) = facts.policy() else { return };
    let duty = policy.archive_duty.as_ref();
    let is_archived = duty.is_some_and(|duty| duty.applies == Some(true) && !duty.regime.is_absent());
    for (index, entry) in policy.retention.iter().enumerate() {
        if entry.days.is_some() || !entry.trigger.is_absent() {
            continue;
        }
        if entry.action != Some(RetentionAction::Archive) {
            out.add("no-end", in_policy_list("retention", index, "days"), vec![]);
        } else if !is_archived {
            let places = [
                in_policy_list("retention", index, "action"),
                at!["privacy_policy", "archive_duty", "regime"],
            ];
            out.add_both("no-regime", places, vec![]);
        }
    }
}

/// Whether a public body answers for the data.
fn is_public(policy: &PrivacyPolicy) -> bool {
    policy.controller.as_ref().is_some_and(|controller| controller.public_body == Some(true))
}

fn no_legitimate_interests(facts: &Facts<'_>, out: &mut Findings<'_>) {
    let Some(policy) = facts.policy().filter(|policy| is_public(policy)) else { return };
    let purposes = policy.purposes.iter().map(|purpose| purpose.lawful_basis).enumerate();
    let recordings = policy.recording.iter().map(|rule| rule.lawful_basis).enumerate();
    let named = |list| move |(index, basis)| (list, index, basis);
    for (list, index, basis) in purposes.map(named("purposes")).chain(recordings.map(named("recording"))) {
        if basis == Some(LawfulBasis::LegitimateInterests) {
            let places = [
                in_policy_list(list, index, "lawful_basis"),
                at!["privacy_policy", "controller", "public_body"],
            ];
            out.add_both("public-body", places, vec![]);
        }
    }
}

fn national_provision(facts: &Facts<'_>, out: &mut Findings<'_>) {
    let Some(policy) = facts.policy() else { return };
    for (index, purpose) in policy.purposes.iter().enumerate() {
        let case = match purpose.lawful_basis {
            Some(LawfulBasis::LegalObligation) => "no-obligation",
            Some(LawfulBasis::PublicTask) => "no-task",
            _ => continue,
        };
        if purpose.national_provision.is_absent() {
            out.add(case, in_policy_list("purposes", index, "national_provision"), vec![]);
        }
    }
}

fn free_consent(facts: &Facts<'_>, out: &mut Findings<'_>) {
    let Some(policy) = facts.policy() else { return };
    let setting = facts.document.audience.as_ref().and_then(|audience| audience.setting);
    let power = || {
        if is_public(policy) {
            at!["privacy_policy", "controller", "public_body"]
        } else {
            at!["audience", "setting"]
        }
    };
    if !is_public(policy) && setting != Some(Setting::Employment) {
        return;
    }
    let other_way = || facts.channels().iter().any(|channel| !channel.alternatives.is_empty());
    for (index, purpose) in policy.purposes.iter().enumerate() {
        if purpose.lawful_basis == Some(LawfulBasis::Consent) {
            let case = if other_way() { "power" } else { "no-alternative" };
            out.add_both(case, [in_policy_list("purposes", index, "lawful_basis"), power()], vec![]);
        }
    }
}

fn consent_kept(facts: &Facts<'_>, out: &mut Findings<'_>) {
    let Some(policy) = facts.policy().filter(|policy| rests_on_consent(policy)) else { return };
    // From one-to-one communication on, O-12 asks for the way to withdraw when a purpose rests on consent.
    let asked_by_other = !is_information_only(facts) && has_consent_purpose(policy);
    match &policy.consent_withdrawal {
        None if !asked_by_other => out.add("no-withdrawal", in_policy("consent_withdrawal"), vec![]),
        Some(way) if way.as_easy_as_giving == Some(false) => {
            out.add("hard", at!["privacy_policy", "consent_withdrawal", "as_easy_as_giving"], vec![]);
        }
        _ => {}
    }
    let record = policy.consent_record.as_ref();
    if record.and_then(|record| record.version_kept) != Some(true) {
        out.add("no-version", at!["privacy_policy", "consent_record", "version_kept"], vec![]);
    }
    if record.and_then(|record| record.time_kept) != Some(true) {
        out.add("no-time", at!["privacy_policy", "consent_record", "time_kept"], vec![]);
    }
}

fn special_categories(facts: &Facts<'_>, out: &mut Findings<'_>) {
    let special = facts.policy().and_then(|policy| policy.special_categories.as_ref());
    let Some(special) = special.filter(|special| !special.solicited.is_empty()) else { return };
    if special.article_9_condition.is_absent() {
        let place = |field: &str| at!["privacy_policy", "special_categories", field];
        let words =
            terms("categories", "special", special.solicited.iter().map(|category| category.as_str()));
        out.add_both("no-condition", [place("article_9_condition"), place("solicited")], vec![words]);
    }
}

/// Whether people can write what they want here.
fn takes_free_text(channel: &Channel) -> bool {
    let writing = [ParticipationKind::Reply, ParticipationKind::Post, ParticipationKind::DirectMessage];
    channel.media.contains(&Medium::Text)
        || (channel.media.is_empty() && channel.participation.iter().any(|kind| writing.contains(kind)))
}

fn unasked(facts: &Facts<'_>, out: &mut Findings<'_>) {
    // O-12 asks for the whole part; here it is there and leaves one question open.
    let special = facts.policy().and_then(|policy| policy.special_categories.as_ref());
    let Some(SpecialCategories { when_offered, .. }) = special else { return };
    if !when_offered.is_absent() {
        return;
    }
    // One finding for the policy, not one for each channel.
    if let Some((index, _)) = talking(facts).find(|(_, channel)| takes_free_text(channel)) {
        let places =
            [at!["privacy_policy", "special_categories", "when_offered"], at!["channels", index, "media"]];
        out.add_both("unsaid", places, vec![]);
    }
}
