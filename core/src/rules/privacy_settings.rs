//! Rules PRIV-23 to PRIV-26 and PRIV-43: reviews of privacy settings, and who sees what.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use crate::catalogue::{Confidence, DESIGN, FVL, NAV, article, cited};
use crate::model::{ConfidentialityRegime, Date, EngagementMode, PrivacyPolicy, Visibility};
use crate::rules::findings::{date, name, number};
use crate::rules::{Facts, Findings, at, rules};

rules! {
    since "2026.2";
    /// The last review of a platform's privacy settings is recent.
    REVIEW_AGE = PRIV_23 {
        Privacy, Error, OneToOne, Inferred, dated;
        sources: [article("O-13"), cited(&DESIGN, "interval between reviews", Confidence::Inferred)];
        check: review_age
    }
    /// Settings are reviewed after the platform has changed them.
    REVIEW_AFTER_CHANGE = PRIV_24 {
        Privacy, Warning, OneToOne, Inferred;
        sources: [article("O-13"), cited(&DESIGN, "reviews after a change", Confidence::Inferred)];
        check: review_after_change
    }
    /// The policy lets nobody outside a group read along.
    GROUP_NOT_PUBLIC = PRIV_25 {
        Privacy, Error, Collaborative, Found;
        sources: [article("C-12")];
        floor: Warning;
        check: |facts, out| {
            if facts.policy().and_then(|policy| policy.visibility) == Some(Visibility::Public) {
                out.add("public", at!["privacy_policy", "visibility"], vec![]);
            }
        }
    }
    /// Who takes part is seen by no more people than needed.
    MEMBER_LIST = PRIV_26 {
        Privacy, Warning, OneToOne, Inferred;
        sources: [cited(&DESIGN, "who sees that somebody takes part", Confidence::Inferred)];
        check: member_list
    }
    /// Who takes part is a secret where the duty of secrecy takes in being a client.
    STRICT_MEMBER_LIST = PRIV_43 {
        Privacy, Error, OneToOne, Memory;
        sources: [
            cited(&NAV, "section 7 and section 44", Confidence::Memory),
            cited(&FVL, "section 13, second paragraph", Confidence::Found),
        ];
        floor: Warning;
        check: strict_member_list
    }
}

/// The last review of each platform that has a day: the day, and the place of the review.
fn last_reviews(policy: &PrivacyPolicy) -> BTreeMap<&str, (NaiveDate, usize)> {
    let mut last = BTreeMap::new();
    for (index, review) in policy.settings_reviews.iter().enumerate() {
        let day = review.reviewed_on.as_ref().and_then(Date::value);
        if let (Some(platform), Some(day)) = (review.platform.as_deref(), day) {
            let held = last.entry(platform).or_insert((day, index));
            *held = (*held).max((day, index));
        }
    }
    last
}

fn review_age(facts: &Facts<'_>, out: &mut Findings<'_>) {
    let Some(policy) = facts.policy() else { return };
    let Some((interval, row)) = facts.interval("settings_review") else { return };
    let age = |index: usize| facts.days_since(policy.settings_reviews.get(index)?.reviewed_on.as_ref());
    let is_old = |index: &usize| age(*index).is_some_and(|days| days > interval);
    if !(0..policy.settings_reviews.len()).any(|index| is_old(&index)) {
        return;
    }
    for (_, index) in last_reviews(policy).into_values().filter(|(_, index)| is_old(index)) {
        let due = policy.settings_reviews.get(index).and_then(|review| review.next_due_on.as_ref());
        // A day for the next review that is over is reported by O-13.
        if let Some(days) = age(index).filter(|_| !facts.is_over(due)) {
            let place = at!["privacy_policy", "settings_reviews", index, "reviewed_on"];
            let params = vec![number("days", days), number("interval", interval)];
            out.add_with("old", vec![place], params).because(&row);
        }
    }
}

fn review_after_change(facts: &Facts<'_>, out: &mut Findings<'_>) {
    let Some(policy) = facts.policy() else { return };
    let platforms = &facts.document.platforms;
    if platforms.iter().all(|platform| platform.settings_changed_on.is_none()) {
        return;
    }
    let last = last_reviews(policy);
    for (index, platform) in platforms.iter().enumerate() {
        let changed = platform.settings_changed_on.as_ref().and_then(Date::value);
        let (Some(id), Some(changed)) = (platform.id.as_deref(), changed) else { continue };
        if let Some((reviewed, review)) = last.get(id).filter(|(reviewed, _)| *reviewed < changed) {
            let places = [
                at!["privacy_policy", "settings_reviews", *review, "reviewed_on"],
                at!["platforms", index, "settings_changed_on"],
            ];
            let params = vec![name("platform", id), date("reviewed", *reviewed), date("changed", changed)];
            out.add_both("changed", places, params);
        }
    }
}

/// Who may see that somebody takes part, wherever it is declared that people talk with each other: in which mode,
/// and on which channel; nothing stands for the policy.
fn member_lists(facts: &Facts<'_>) -> impl Iterator<Item = (EngagementMode, Visibility, Option<usize>)> {
    let channels = facts.channels().iter().enumerate();
    let channels = channels
        .filter_map(|(index, channel)| Some((channel.mode?, channel.member_list_visibility?, Some(index))));
    let policy = facts.policy().and_then(|policy| policy.member_list_visibility);
    let policy = policy.map(|visibility| (facts.mode, visibility, None));
    channels.chain(policy).filter(|(mode, ..)| mode.includes(EngagementMode::OneToOne))
}

fn member_list_place(channel: Option<usize>) -> String {
    match channel {
        Some(index) => at!["channels", index, "member_list_visibility"],
        None => at!["privacy_policy", "member_list_visibility"],
    }
}

/// Whether the duty of secrecy takes in that somebody is a client at all.
fn is_strict(facts: &Facts<'_>) -> bool {
    let duty = facts.policy().and_then(|policy| policy.confidentiality_duty.as_ref());
    let strict = [ConfidentialityRegime::LabourAndWelfare, ConfidentialityRegime::SocialServices];
    duty.and_then(|duty| duty.regime).is_some_and(|regime| strict.contains(&regime))
}

fn member_list(facts: &Facts<'_>, out: &mut Findings<'_>) {
    // There the next rule asks for more.
    if is_strict(facts) {
        return;
    }
    for (mode, visibility, channel) in member_lists(facts) {
        if visibility == Visibility::Public {
            out.add("public", member_list_place(channel), vec![]);
        } else if mode == EngagementMode::OneToOne && visibility.is_wider_than(Visibility::Pair) {
            out.add("others", member_list_place(channel), vec![]);
        }
    }
}

fn strict_member_list(facts: &Facts<'_>, out: &mut Findings<'_>) {
    if !is_strict(facts) {
        return;
    }
    for (_, visibility, channel) in member_lists(facts) {
        if visibility.is_wider_than(Visibility::Pair) {
            let regime = at!["privacy_policy", "confidentiality_duty", "regime"];
            out.add_both("visible", [member_list_place(channel), regime], vec![]);
        }
    }
}
