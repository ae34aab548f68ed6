//! Rules PRIV-36 to PRIV-42: contracts, machines, children, reviews and archives.

use crate::catalogue::{ARKIV, Confidence, DESIGN, DTFB, GDPR, cited};
use crate::model::{
    ContractTerm, DataTableId, Date, EngagementMode, OperatorRole, PlatformProcessing, PrivacyPolicy,
    Promise, PromiseKind, RetentionAction, Setting, Visibility,
};
use crate::report::Fix;
use crate::rules::ages::{pointer_of, youngest};
use crate::rules::findings::{date, number, terms};
use crate::rules::{Facts, Findings, at, rules};
use crate::shape::Shaped as _;

rules! {
    since "2026.2";
    /// A contract with a processor settles what it must.
    CONTRACT_TERMS = PRIV_36 {
        Privacy, Error, Information, Memory;
        sources: [cited(&GDPR, "article 28(3)", Confidence::Memory)];
        check: contract_terms
    }
    /// People know of a machine that they talk with.
    ASSISTANT = PRIV_37 {
        Privacy, Warning, Information, Memory;
        sources: [
            cited(&GDPR, "article 13(2)(f)", Confidence::Found),
            cited(&GDPR, "article 22", Confidence::Memory),
            cited(&DESIGN, "assistants on channels", Confidence::Inferred),
        ];
        check: assistant
    }
    /// Whoever chooses nothing is seen by few.
    DEFAULT_VISIBILITY = PRIV_38 {
        Privacy, Warning, Information, Memory;
        sources: [cited(&GDPR, "article 25(2)", Confidence::Memory)];
        check: default_visibility
    }
    /// The exemption for private life does not take in the service.
    HOUSEHOLD = PRIV_39 {
        Privacy, Info, Information, Memory;
        sources: [
            cited(&DTFB, "private use and the organisation's use", Confidence::Found),
            cited(&GDPR, "article 2(2)(c)", Confidence::Memory),
        ];
        untestable: yes
    }
    /// Minors get a policy that they understand.
    CHILD_FRIENDLY = PRIV_40 {
        Privacy, Error, Information, Memory;
        sources: [cited(&GDPR, "articles 8 and 12(1)", Confidence::Memory)];
        floor: Warning;
        check: child_friendly
    }
    /// The policy is looked at again in time.
    POLICY_REVIEW = PRIV_41 {
        Privacy, Warning, Information, Inferred, dated;
        sources: [cited(&DESIGN, "interval between reviews", Confidence::Inferred)];
        check: policy_review
    }
    /// No public body promises to delete what the law on archives keeps.
    ARCHIVE = PRIV_42 {
        Privacy, Warning, Information, Memory;
        sources: [cited(&ARKIV, "deletion of case documents", Confidence::Memory)];
        check: archive
    }
}

fn contract_terms(facts: &Facts<'_>, out: &mut Findings<'_>) {
    let platforms = facts.policy().map_or(&[][..], |policy| &policy.platforms);
    // Where there is no contract yet, PRIV-12 asks for one first.
    let has_contract = |platform: &PlatformProcessing| {
        platform.operator_role == Some(OperatorRole::Processor) && !platform.agreement_reference.is_absent()
    };
    for (index, platform) in platforms.iter().enumerate().filter(|(_, platform)| has_contract(platform)) {
        let missing = || ContractTerm::ALL.iter().filter(|term| !platform.contract_terms.contains(term));
        if missing().next().is_some() {
            let params = vec![terms("terms", "contract-term", missing().map(|term| term.as_str()))];
            out.add("incomplete", at!["privacy_policy", "platforms", index, "contract_terms"], params);
        }
    }
}

fn assistant(facts: &Facts<'_>, out: &mut Findings<'_>) {
    let declared = facts.policy().and_then(|policy| policy.automated_decisions.as_ref());
    let channels = facts.channels().iter().enumerate();
    let mut assisted = channels.filter(|(_, channel)| channel.ai_assistant == Some(true));
    let here = |index: usize| at!["channels", index, "ai_assistant"];
    let there = |field: &str| at!["privacy_policy", "automated_decisions", field];
    match declared {
        // In the wider modes O-12 asks for the declaration.
        None if facts.mode.includes(EngagementMode::OneToOne) => {}
        None => assisted.for_each(|(index, _)| out.add("undeclared", here(index), vec![])),
        Some(declared) if declared.used == Some(false) => {
            assisted.for_each(|(index, _)| out.add_both("denied", [here(index), there("used")], vec![]));
        }
        Some(declared) if declared.used == Some(true) && declared.logic.is_absent() => {
            if let Some((index, _)) = assisted.next() {
                out.add_both("unexplained", [there("logic"), here(index)], vec![]);
            }
        }
        Some(_) => {}
    }
}

fn default_visibility(facts: &Facts<'_>, out: &mut Findings<'_>) {
    for (index, channel) in facts.channels().iter().enumerate() {
        let narrowest = channel.visibility_choices.iter().copied().min_by_key(|choice| choice.breadth());
        let (Some(default), Some(narrowest)) = (channel.visibility, narrowest) else { continue };
        if default.is_wider_than(narrowest) {
            let here = |field: &str| at!["channels", index, field];
            out.add_with("wide", vec![here("visibility"), here("visibility_choices")], vec![])
                .fix(narrower(here("visibility"), narrowest));
        }
    }
}

/// The change to the narrowest choice. Only the service can know whether the channel still works then.
fn narrower(pointer: String, choice: Visibility) -> Fix {
    Fix { pointer, value: Some(choice.as_str().into()), safe: false }
}

fn child_friendly(facts: &Facts<'_>, out: &mut Findings<'_>) {
    let Some(policy) = facts.policy() else { return };
    if policy.edition.as_ref().and_then(|edition| edition.child_friendly) == Some(true) {
        return;
    }
    let here = || at!["privacy_policy", "edition", "child_friendly"];
    let Some((age, place)) = youngest(facts) else {
        let setting = facts.document.audience.as_ref().and_then(|audience| audience.setting);
        if setting == Some(Setting::Education) {
            out.add_both("pupils", [here(), at!["audience", "setting"]], vec![]);
        }
        return;
    };
    let Some(majority) = facts.look_up(DataTableId::GroupLimits, "majority") else { return };
    if majority.value().is_some_and(|of_age| age < of_age) {
        let places = vec![here(), pointer_of(place)];
        out.add_with("minors", places, vec![number("age", age)]).because(&majority);
    }
}

fn policy_review(facts: &Facts<'_>, out: &mut Findings<'_>) {
    let Some(edition) = facts.policy().and_then(|policy| policy.edition.as_ref()) else { return };
    let here = |field: &str| at!["privacy_policy", "edition", field];
    let due = edition.review_due_on.as_ref();
    if due.is_some() {
        if let Some(day) = due.and_then(Date::value).filter(|_| facts.is_over(due)) {
            out.add("overdue", here("review_due_on"), vec![date("date", day)]);
        }
        return;
    }
    let Some(days) = facts.days_since(edition.effective_from.as_ref()) else { return };
    let Some((interval, row)) = facts.interval("policy_review") else { return };
    if days > interval {
        let params = vec![number("days", days), number("interval", interval)];
        let places = vec![here("review_due_on"), here("effective_from")];
        out.add_with("old", places, params).because(&row);
    }
}

fn archive(facts: &Facts<'_>, out: &mut Findings<'_>) {
    let Some(policy) = facts.policy() else { return };
    let public = policy.controller.as_ref().and_then(|controller| controller.public_body) == Some(true);
    let applies = policy.archive_duty.as_ref().and_then(|duty| duty.applies);
    let archives = policy.retention.iter().any(|entry| entry.action == Some(RetentionAction::Archive));
    if !public || archives || applies == Some(false) {
        return;
    }
    if applies == Some(true) {
        deletions(facts, policy, &mut |place| {
            out.add_both("barred", [place, at!["privacy_policy", "archive_duty", "applies"]], vec![]);
        });
    } else if policy.archive_duty.is_none() && !facts.mode.includes(EngagementMode::OneToOne) {
        // In the wider modes O-12 asks for the duty.
        deletions(facts, policy, &mut |place| {
            out.add_both("unexamined", [place, at!["privacy_policy", "archive_duty"]], vec![]);
        });
    }
}

/// Tells `found` of each place where it is promised that something is deleted.
fn deletions(facts: &Facts<'_>, policy: &PrivacyPolicy, found: &mut dyn FnMut(String)) {
    for (index, entry) in policy.retention.iter().enumerate() {
        if entry.action == Some(RetentionAction::Delete) {
            found(at!["privacy_policy", "retention", index, "action"]);
        }
    }
    let is_deletion = |promise: &Promise| promise.kind == Some(PromiseKind::DeletedAfter);
    for (index, promise) in policy.promises.iter().enumerate() {
        if is_deletion(promise) {
            found(at!["privacy_policy", "promises", index]);
        }
    }
    for (index, channel) in facts.channels().iter().enumerate() {
        for (place, promise) in channel.promises.iter().enumerate() {
            if is_deletion(promise) {
                found(at!["channels", index, "promises", place]);
            }
        }
    }
    let closing = facts.agreement().and_then(|agreement| agreement.closing.as_ref());
    if closing.is_some_and(|closing| closing.delete_after_days.is_some()) {
        found(at!["group_agreement", "closing", "delete_after_days"]);
    }
}
