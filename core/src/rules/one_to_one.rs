//! What the article says of one-to-one communication (statements O-01 to O-13).

use std::collections::BTreeSet;

use crate::catalogue::{ACA14, Confidence, GDPR, article, cited};
use crate::model::{Ability, Aim, Anonymity, AttestationTopic, Channel, Medium, PersonalIdentifier, Timing};
use crate::rules::findings::{name, terms};
use crate::rules::ids::Ids;
use crate::rules::policy_fields::missing_fields;
use crate::rules::requirement::{ability, aims, attested};
use crate::rules::{Facts, Findings, at, rules};
use crate::shape::Shaped as _;

rules! {
    /// The aim takes in information and one-to-one communication.
    AIM = O_01 {
        Mode, Warning, OneToOne, Found;
        sources: [article("O-01")];
        check: |facts, out| aims(facts, out, &[Aim::InformationDelivery, Aim::OneToOneCommunication])
    }
    /// Who writes knows how long an answer may take.
    RESPONSE_TIME = O_02 {
        Mode, Warning, OneToOne, Found;
        sources: [article("O-02"), cited(&ACA14, "H.2.a", Confidence::Found)];
        check: response_time
    }
    /// Who wants to talk knows when somebody is there.
    OPENING_HOURS = O_03 {
        Mode, Warning, OneToOne, Found;
        sources: [article("O-03"), cited(&ACA14, "H.2.a", Confidence::Found)];
        check: opening_hours
    }
    /// Each medium is declared and has a rule for recording.
    MEDIA = O_04 {
        Privacy, Warning, OneToOne, Inferred;
        sources: [article("O-04"), cited(&GDPR, "article 13", Confidence::Found)];
        check: media
    }
    /// There is another way to reach the service.
    ALTERNATIVE = O_06 {
        Mode, Warning, OneToOne, Found;
        sources: [article("O-06"), cited(&ACA14, "H.4.d", Confidence::Found)];
        check: alternative
    }
    /// Anonymity is declared and true.
    ANONYMITY = O_07 {
        Privacy, Error, OneToOne, Found;
        sources: [article("O-07")];
        check: anonymity
    }
    /// The team can write online.
    ONLINE_WRITING = O_09 {
        Competency, Warning, OneToOne, Found, dated;
        sources: [article("O-09")];
        check: |facts, out| ability(facts, out, Ability::OnlineWriting)
    }
    /// The team can vary its writing.
    VARIED_WRITING = O_10 {
        Competency, Warning, OneToOne, Found, dated;
        sources: [article("O-10")];
        check: |facts, out| ability(facts, out, Ability::VariedWriting)
    }
    /// The team is willing to work in new ways.
    NEW_WAYS = O_11 {
        Competency, Info, OneToOne, Found, dated;
        sources: [article("O-11")];
        check: |facts, out| attested(facts, out, AttestationTopic::NewWaysOfWorking)
    }
    /// There is a whole privacy policy.
    PRIVACY_POLICY = O_12 {
        Privacy, Error, OneToOne, Found;
        sources: [article("O-12"), cited(&GDPR, "article 13", Confidence::Found)];
        check: privacy_policy
    }
    /// The privacy settings of each platform are known and reviewed.
    SETTINGS_REVIEW = O_13 {
        Privacy, Error, OneToOne, Found, dated;
        sources: [article("O-13")];
        check: settings_review
    }
}

/// The channels on which people talk with each other.
pub(super) fn talking<'d>(facts: &Facts<'d>) -> impl Iterator<Item = (usize, &'d Channel)> {
    facts.channels().iter().enumerate().filter(|(_, channel)| channel.is_for_talking())
}

fn response_time(facts: &Facts<'_>, out: &mut Findings<'_>) {
    let hours = facts.policy().and_then(|policy| policy.service_hours.as_ref());
    let promised = hours.is_some_and(|hours| hours.response_time_hours.is_some());
    for (index, channel) in talking(facts) {
        if channel.timing.is_empty() {
            out.add("no-timing", at!["channels", index, "timing"], vec![]);
        }
        let waits = channel.timing.contains(&Timing::Asynchronous);
        if waits && channel.response_time_hours.is_none() && !promised {
            out.add("no-promise", at!["channels", index, "response_time_hours"], vec![]);
        }
    }
}

fn opening_hours(facts: &Facts<'_>, out: &mut Findings<'_>) {
    let hours = facts.policy().and_then(|policy| policy.service_hours.as_ref());
    let promised = hours.is_some_and(|hours| !hours.opening_hours.is_empty());
    for (index, channel) in talking(facts) {
        if channel.is_synchronous() && channel.opening_hours.is_empty() && !promised {
            out.add("no-hours", at!["channels", index, "opening_hours"], vec![]);
        }
    }
}

fn media(facts: &Facts<'_>, out: &mut Findings<'_>) {
    let rules = facts.policy().map_or(&[][..], |policy| &policy.recording);
    let bit = |medium: Medium| 1_u32 << (medium as u32);
    let bits = rules.iter().filter_map(|rule| rule.medium).fold(0, |bits, medium| bits | bit(medium));
    let ruled = |medium: &Medium| bits & bit(*medium) != 0;
    let recordable = [Medium::Text, Medium::Audio, Medium::Video, Medium::Screen];
    for (index, channel) in talking(facts) {
        if channel.media.is_empty() {
            out.add("no-media", at!["channels", index, "media"], vec![]);
        }
        let unruled = || channel.media.iter().filter(|medium| recordable.contains(medium) && !ruled(medium));
        if facts.policy().is_some() && channel.is_synchronous() && unruled().next().is_some() {
            let words = terms("media", "medium", unruled().map(|medium| medium.as_str()));
            let places = [at!["channels", index, "media"], at!["privacy_policy", "recording"]];
            out.add_both("unruled", places, vec![words]);
        }
    }
}

fn alternative(facts: &Facts<'_>, out: &mut Findings<'_>) {
    for (index, channel) in talking(facts) {
        if channel.alternatives.is_empty() {
            out.add("none", at!["channels", index, "alternatives"], vec![]);
        }
    }
}

/// What cannot be collected from somebody who is promised `level`.
pub(super) const fn contradicting(level: Anonymity) -> &'static [PersonalIdentifier] {
    use PersonalIdentifier::{AccountHandle, Email, ImageOrVoice, Name, NationalId, Phone, StoredIpAddress};
    match level {
        Anonymity::Anonymous => {
            &[Name, Email, Phone, AccountHandle, NationalId, StoredIpAddress, ImageOrVoice]
        }
        Anonymity::PseudonymousSelf => &[Name, NationalId],
        Anonymity::PseudonymousVerified | Anonymity::Identified => &[],
    }
}

fn anonymity(facts: &Facts<'_>, out: &mut Findings<'_>) {
    for (index, channel) in talking(facts) {
        let Some(level) = channel.anonymity else {
            out.add("undeclared", at!["channels", index, "anonymity"], vec![]);
            continue;
        };
        let places =
            || [at!["channels", index, "anonymity"], at!["channels", index, "collected_identifiers"]];
        contradiction(level, &channel.collected_identifiers, places, out);
    }
    let promise = facts.policy().and_then(|policy| policy.anonymity.as_ref());
    if let Some((promise, level)) = promise.and_then(|promise| promise.level.map(|level| (promise, level))) {
        let places = || {
            let place = |field| at!["privacy_policy", "anonymity", field];
            [place("level"), place("identifiers")]
        };
        contradiction(level, &promise.identifiers, places, out);
    }
}

fn contradiction(
    level: Anonymity,
    collected: &[PersonalIdentifier],
    places: impl Fn() -> [String; 2],
    out: &mut Findings<'_>,
) {
    let barred = contradicting(level);
    let found = || collected.iter().filter(|identifier| barred.contains(identifier));
    if found().next().is_some() {
        let params = vec![
            crate::rules::findings::term("level", "anonymity", level.as_str()),
            terms("identifiers", "identifier", found().map(|identifier| identifier.as_str())),
        ];
        out.add_both("contradicted", places(), params);
    }
}

fn privacy_policy(facts: &Facts<'_>, out: &mut Findings<'_>) {
    let Some(policy) = facts.policy() else {
        out.add("none", at!["privacy_policy"], vec![]);
        return;
    };
    for field in missing_fields(policy, facts) {
        out.add("incomplete", at!["privacy_policy", field], vec![name("field", field)]);
    }
}

fn settings_review(facts: &Facts<'_>, out: &mut Findings<'_>) {
    ability(facts, out, Ability::PrivacySettings);
    let Some(policy) = facts.policy() else { return };
    let used = Ids::of(talking(facts).map(|(_, channel)| &channel.platform));
    let reviewed = Ids::of(policy.settings_reviews.iter().map(|review| &review.platform));
    for (index, platform) in facts.document.platforms.iter().enumerate() {
        let Some(id) = platform.id.as_deref() else { continue };
        if used.contains(id) && !reviewed.contains(id) {
            let places = [at!["platforms", index], at!["privacy_policy", "settings_reviews"]];
            out.add_both("unreviewed", places, vec![name("platform", id)]);
        }
    }
    // From the last review backwards: only a platform's last one can be overdue.
    let mut later = BTreeSet::new();
    for (index, review) in policy.settings_reviews.iter().enumerate().rev() {
        let here = |field: &str| at!["privacy_policy", "settings_reviews", index, field];
        if review.reviewed_on.is_none() {
            out.add("undated", here("reviewed_on"), vec![]);
        }
        if review.reviewed_by.is_absent() {
            out.add("no-reviewer", here("reviewed_by"), vec![]);
        }
        if later.insert(review.platform.as_deref()) && facts.is_over(review.next_due_on.as_ref()) {
            out.add("overdue", here("next_due_on"), vec![]);
        }
    }
}
