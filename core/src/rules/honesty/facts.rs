//! Which declared facts contradict which promise: one table for each kind of promise, and below it the functions
//! that look for the facts.

use std::collections::BTreeMap;

use crate::model::{
    AgeVerification, Anonymity, Channel, IdentityForm, Medium, MessageTemplate, OperatorRole,
    PersonalIdentifier, Platform, PromiseKind, RecordingPermission, RetentionAction, Visibility,
};
use crate::report::Param;
use crate::rules::findings::{number, term, terms};
use crate::rules::honesty::against::{Against, Elsewhere, Fact, Honesty, Reach};
use crate::rules::honesty::promises::{Holder, promises};
use crate::rules::{Facts, at};

pub(super) static ANONYMOUS: Honesty = Honesty {
    kind: PromiseKind::Anonymous,
    facts: &[
        collected,
        processed,
        levels,
        name_rule,
        identity_checked,
        age_checked,
        national_id,
        third_party_account,
        recognisable,
        member_lists,
        revealing_templates,
    ],
};

pub(super) static CONFIDENTIAL: Honesty = Honesty {
    kind: PromiseKind::Confidential,
    facts: &[
        |facts, out| visible(facts, out, false),
        |facts, out| recipients(facts, out, &[OperatorRole::IndependentController], false),
        |facts, out| operators(facts, out, &[OperatorRole::IndependentController]),
        seen_templates,
        praised,
    ],
};

pub(super) static NOT_RECORDED: Honesty =
    Honesty { kind: PromiseKind::NotRecorded, facts: &[recorded, recording_allowed, ai_allowed, assistant] };

pub(super) static DELETED_AFTER: Honesty = Honesty {
    kind: PromiseKind::DeletedAfter,
    facts: &[retention, kept_recordings, closing, archive_duty, other_promises],
};

pub(super) static NOT_SHARED: Honesty = Honesty {
    kind: PromiseKind::NotShared,
    facts: &[
        |facts, out| visible(facts, out, true),
        |facts, out| recipients(facts, out, DECIDING, true),
        |facts, out| operators(facts, out, DECIDING),
        undeclared_operators,
        transfers,
        trackers,
        statistics,
        seen_templates,
    ],
};

/// Those who use data for purposes of their own, not only on the service's instructions.
const DECIDING: &[OperatorRole] = &[OperatorRole::IndependentController, OperatorRole::JointController];

/// What shows who somebody is.
const IDENTIFYING: &[PersonalIdentifier] = &[
    PersonalIdentifier::Name,
    PersonalIdentifier::Email,
    PersonalIdentifier::Phone,
    PersonalIdentifier::AccountHandle,
    PersonalIdentifier::NationalId,
    PersonalIdentifier::StoredIpAddress,
    PersonalIdentifier::ImageOrVoice,
];

/// Media that show a face or let a voice be heard.
const RECOGNISABLE: &[Medium] = &[Medium::Image, Medium::Audio, Medium::Video];

/// The channels and their places in the list.
fn channels<'d>(facts: &Facts<'d>) -> impl Iterator<Item = (usize, &'d Channel)> {
    facts.channels().iter().enumerate()
}

/// Each channel with its platform and the platform's place in the list.
fn with_platforms<'d>(facts: &Facts<'d>) -> impl Iterator<Item = (usize, usize, &'d Platform)> {
    let named = facts.document.platforms.iter().enumerate().rev();
    let by_id: BTreeMap<_, _> =
        named.filter_map(|(place, platform)| Some((platform.id.as_deref()?, (place, platform)))).collect();
    channels(facts).filter_map(move |(index, channel)| {
        let (place, platform) = by_id.get(channel.platform.as_deref()?)?;
        Some((index, *place, *platform))
    })
}

/// Whether a channel's own words about anonymity leave open that people are anonymous there.
fn may_be_anonymous(channel: &Channel) -> bool {
    channel.anonymity.is_none_or(|level| level == Anonymity::Anonymous)
}

fn is_identifying(identifier: &PersonalIdentifier) -> bool {
    IDENTIFYING.contains(identifier)
}

fn identifiers<'i>(all: impl IntoIterator<Item = &'i PersonalIdentifier>) -> Vec<Param> {
    vec![terms("identifiers", "identifier", all.into_iter().map(|identifier| identifier.as_str()))]
}

// Anonymous.

fn collected(facts: &Facts<'_>, out: &mut Against) {
    for (index, channel) in channels(facts) {
        let mut found = channel.collected_identifiers.iter().filter(|found| is_identifying(found)).peekable();
        if found.peek().is_some() {
            let fact = Fact::new("collected", at!["channels", index, "collected_identifiers"]);
            out.add_of_channel(index, fact.with(identifiers(found)));
        }
    }
}

fn processed(facts: &Facts<'_>, out: &mut Against) {
    let Some(promise) = facts.policy().and_then(|policy| policy.anonymity.as_ref()) else { return };
    let elsewhere = |identifier: &PersonalIdentifier| {
        let collecting =
            channels(facts).filter(|(_, channel)| channel.collected_identifiers.contains(identifier));
        Elsewhere::of(collecting.map(|(index, _)| index))
    };
    let found = IDENTIFYING.iter().filter(|identifier| promise.identifiers.contains(identifier));
    let found: Vec<_> = found.map(|identifier| (*identifier, elsewhere(identifier))).collect();
    if !found.is_empty() {
        let pointer = at!["privacy_policy", "anonymity", "identifiers"];
        out.add(Fact::new("processed", pointer).reaching(Reach::Identifiers(found)));
    }
}

fn levels(facts: &Facts<'_>, out: &mut Against) {
    let other = |level: Option<Anonymity>| level.filter(|level| *level != Anonymity::Anonymous);
    let params = |level: Anonymity| vec![term("level", "anonymity", level.as_str())];
    for (index, channel) in channels(facts) {
        if let Some(level) = other(channel.anonymity) {
            let fact = Fact::new("level", at!["channels", index, "anonymity"]);
            out.add_of_channel(index, fact.with(params(level)));
        }
    }
    let promise = facts.policy().and_then(|policy| policy.anonymity.as_ref());
    if let Some(level) = promise.and_then(|promise| other(promise.level)) {
        let known = channels(facts).filter(|(_, channel)| channel.anonymity == Some(level));
        let reach = Reach::Unless(Elsewhere::of(known.map(|(index, _)| index)));
        let fact = Fact::new("level", at!["privacy_policy", "anonymity", "level"]);
        out.add(fact.with(params(level)).reaching(reach));
    }
}

fn name_rule(facts: &Facts<'_>, out: &mut Against) {
    let rule = facts.agreement().and_then(|agreement| agreement.identity_rule.as_ref());
    let form = rule.and_then(|rule| rule.form);
    if let Some(form) = form.filter(|form| matches!(form, IdentityForm::RealName | IdentityForm::Verified)) {
        let fact = Fact::new("name-rule", at!["group_agreement", "identity_rule", "form"]);
        out.add(fact.with(vec![term("form", "name_form", form.as_str())]).reaching(Reach::Group));
    }
}

fn identity_checked(facts: &Facts<'_>, out: &mut Against) {
    if facts.policy().is_some_and(|policy| policy.identity_check.is_some()) {
        out.add(Fact::new("identity-checked", at!["privacy_policy", "identity_check"]).alone(true));
    }
}

fn age_checked(facts: &Facts<'_>, out: &mut Against) {
    let age = facts.policy().and_then(|policy| policy.age.as_ref());
    let showing = [AgeVerification::KnownToService, AgeVerification::ElectronicId];
    if age.and_then(|age| age.verification).is_some_and(|how| showing.contains(&how)) {
        out.add(Fact::new("age-checked", at!["privacy_policy", "age", "verification"]).alone(true));
    }
}

fn national_id(facts: &Facts<'_>, out: &mut Against) {
    let used = facts.policy().and_then(|policy| policy.national_id.as_ref()?.used);
    if used == Some(true) {
        out.add(Fact::new("national-id", at!["privacy_policy", "national_id", "used"]).alone(true));
    }
}

fn third_party_account(facts: &Facts<'_>, out: &mut Against) {
    for (index, place, platform) in with_platforms(facts) {
        if platform.third_party == Some(true) {
            out.add_of_channel(index, Fact::new("third-party", at!["platforms", place, "third_party"]));
        }
    }
}

/// The first rule for each medium by which it is recorded.
fn recordings(facts: &Facts<'_>) -> impl Iterator<Item = (Medium, usize)> {
    let rules = facts.policy().map_or(&[][..], |policy| &policy.recording);
    Medium::ALL.iter().filter_map(|medium| {
        let recorded =
            rules.iter().position(|rule| rule.medium == Some(*medium) && rule.recorded == Some(true));
        Some((*medium, recorded?))
    })
}

fn recognisable(facts: &Facts<'_>, out: &mut Against) {
    for (medium, rule) in recordings(facts).filter(|(medium, _)| RECOGNISABLE.contains(medium)) {
        let fact = Fact::new("recorded", at!["privacy_policy", "recording", rule, "recorded"]);
        let params = vec![term("medium", "medium", medium.as_str())];
        out.add(fact.with(params).reaching(Reach::Medium(medium)).alone(true));
    }
}

/// Whether more people than those in a conversation see it.
fn is_open(visibility: Visibility) -> bool {
    !matches!(visibility, Visibility::Pair | Visibility::PractitionerOnly)
}

fn member_lists(facts: &Facts<'_>, out: &mut Against) {
    let params = |seen: Visibility| vec![term("visibility", "seen_by", seen.as_str())];
    let open = |seen: Option<Visibility>| seen.filter(|seen| is_open(*seen));
    for (index, channel) in channels(facts) {
        if let Some(seen) = open(channel.member_list_visibility) {
            let fact = Fact::new("member-list", at!["channels", index, "member_list_visibility"]);
            out.add_of_channel(index, fact.with(params(seen)).alone(may_be_anonymous(channel)));
        }
    }
    if let Some(seen) = facts.policy().and_then(|policy| open(policy.member_list_visibility)) {
        let known = channels(facts).filter(|(_, channel)| channel.member_list_visibility == Some(seen));
        let reach = Reach::Unless(Elsewhere::of(known.map(|(index, _)| index)));
        let fact = Fact::new("member-list", at!["privacy_policy", "member_list_visibility"]);
        out.add(fact.with(params(seen)).reaching(reach).alone(true));
    }
}

/// The message templates and their places in the list.
fn templates<'d>(facts: &Facts<'d>) -> impl Iterator<Item = (usize, &'d MessageTemplate)> {
    facts.policy().map_or(&[][..], |policy| &policy.message_templates).iter().enumerate()
}

fn revealing_templates(facts: &Facts<'_>, out: &mut Against) {
    for (index, template) in templates(facts) {
        let mut shown = template.shows.iter().filter(|shown| is_identifying(shown)).peekable();
        if shown.peek().is_some() {
            let fact = Fact::new("template", at!["privacy_policy", "message_templates", index, "shows"]);
            out.add(fact.with(identifiers(shown)).alone(true));
        }
    }
}

// Confidential, and not shared.

/// What others can see. What a group can see is not passed on, unless the promise was that nobody else gets it.
fn visible(facts: &Facts<'_>, out: &mut Against, strict: bool) {
    use crate::rules::honesty::promises::is_of_group;
    let params = |seen: Visibility| vec![term("visibility", "seen_by", seen.as_str())];
    for (index, channel) in channels(facts) {
        let of_pair = !is_of_group(facts, channel);
        let too_open = |seen: &Visibility| *seen == Visibility::Public || (of_pair && is_open(*seen));
        if let Some(seen) = channel.visibility.filter(too_open) {
            let fact = Fact::new("visible", at!["channels", index, "visibility"]);
            out.add_of_channel(index, fact.with(params(seen)));
        }
        if strict && channel.member_list_visibility == Some(Visibility::Public) {
            let fact = Fact::new("member-list", at!["channels", index, "member_list_visibility"]);
            out.add_of_channel(index, fact);
        }
    }
    let Some(policy) = facts.policy() else { return };
    let public = Some(Visibility::Public);
    if policy.visibility == public {
        let known = channels(facts).filter(|(_, channel)| channel.visibility == public);
        let reach = Reach::Unless(Elsewhere::of(known.map(|(index, _)| index)));
        let fact = Fact::new("visible", at!["privacy_policy", "visibility"]);
        out.add(fact.with(params(Visibility::Public)).reaching(reach));
    }
    if strict && policy.member_list_visibility == public {
        let known = channels(facts).filter(|(_, channel)| channel.member_list_visibility == public);
        let reach = Reach::Unless(Elsewhere::of(known.map(|(index, _)| index)));
        out.add(Fact::new("member-list", at!["privacy_policy", "member_list_visibility"]).reaching(reach));
    }
}

/// Those who receive data in one of the roles, or in a role that nobody named, where `unnamed`.
fn recipients(facts: &Facts<'_>, out: &mut Against, roles: &[OperatorRole], unnamed: bool) {
    let recipients = facts.policy().map_or(&[][..], |policy| &policy.recipients);
    for (index, recipient) in recipients.iter().enumerate() {
        if recipient.role.map_or(unnamed, |role| roles.contains(&role)) {
            out.add(Fact::new("recipient", at!["privacy_policy", "recipients", index]));
        }
    }
}

/// Operators of platforms that have one of the roles.
fn operators(facts: &Facts<'_>, out: &mut Against, roles: &[OperatorRole]) {
    let Some(policy) = facts.policy() else { return };
    let mut entries: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for (index, entry) in policy.platforms.iter().enumerate() {
        if let (Some(id), true) =
            (entry.platform.as_deref(), entry.operator_role.is_some_and(|role| roles.contains(&role)))
        {
            entries.entry(id).or_default().push(index);
        }
    }
    if entries.is_empty() {
        return;
    }
    for (channel, _, platform) in with_platforms(facts) {
        let of_platform = platform.id.as_deref().and_then(|id| entries.get(id));
        // One entry shows it; a role for each purpose would only say the same again.
        if let Some(entry) = of_platform.and_then(|entries| entries.first()) {
            let pointer = at!["privacy_policy", "platforms", *entry, "operator_role"];
            out.add_of_channel(channel, Fact::new("operator", pointer));
        }
    }
}

/// Platforms of others of which the policy does not say what their operator does.
fn undeclared_operators(facts: &Facts<'_>, out: &mut Against) {
    let entries = facts.policy().map_or(&[][..], |policy| &policy.platforms);
    let declared: std::collections::BTreeSet<_> = entries
        .iter()
        .filter(|entry| entry.operator_role.is_some())
        .filter_map(|entry| entry.platform.as_deref())
        .collect();
    for (channel, place, platform) in with_platforms(facts) {
        let is_declared = platform.id.as_deref().is_some_and(|id| declared.contains(id));
        if platform.third_party == Some(true) && !is_declared {
            out.add_of_channel(channel, Fact::new("third-party", at!["platforms", place, "third_party"]));
        }
    }
}

fn transfers(facts: &Facts<'_>, out: &mut Against) {
    let transfers = facts.policy().map_or(&[][..], |policy| &policy.transfers);
    for index in 0..transfers.len() {
        out.add(Fact::new("transfer", at!["privacy_policy", "transfers", index]));
    }
}

fn trackers(facts: &Facts<'_>, out: &mut Against) {
    let trackers = facts.policy().map_or(&[][..], |policy| &policy.trackers);
    for index in 0..trackers.len() {
        out.add(Fact::new("tracker", at!["privacy_policy", "trackers", index]));
    }
}

fn statistics(facts: &Facts<'_>, out: &mut Against) {
    for (index, place, platform) in with_platforms(facts) {
        if platform.visitor_statistics == Some(true) {
            out.add_of_channel(index, Fact::new("statistics", at!["platforms", place, "visitor_statistics"]));
        }
    }
}

/// Messages that show others something of a person. Those with a national identity number have a rule of their own,
/// so that implied promises are not held against them here.
fn seen_templates(facts: &Facts<'_>, out: &mut Against) {
    let norm = facts.agreement().and_then(|agreement| agreement.confidentiality_norm.as_ref());
    let stays_with = norm.and_then(|norm| norm.stays_with).unwrap_or(Visibility::Members);
    for (index, template) in templates(facts) {
        let Some(seen) = template.seen_by.filter(|seen| is_open(*seen)) else { continue };
        if template.shows.is_empty() {
            continue;
        }
        let beyond =
            seen < stays_with && template.shows.iter().any(|shown| *shown != PersonalIdentifier::NationalId);
        let fact = Fact::new("template", at!["privacy_policy", "message_templates", index, "seen_by"]);
        let mut params = identifiers(&template.shows);
        params.push(term("visibility", "seen_by", seen.as_str()));
        out.add(fact.with(params).alone(beyond));
    }
}

fn praised(facts: &Facts<'_>, out: &mut Against) {
    let conduct = facts.policy().and_then(|policy| policy.social_media_conduct.as_ref());
    if conduct.and_then(|conduct| conduct.recommends_in_public) == Some(true) {
        let pointer = at!["privacy_policy", "social_media_conduct", "recommends_in_public"];
        out.add(Fact::new("praised", pointer));
    }
}

// Not recorded.

fn recorded(facts: &Facts<'_>, out: &mut Against) {
    for (medium, rule) in recordings(facts) {
        let fact = Fact::new("recorded", at!["privacy_policy", "recording", rule, "recorded"]);
        let params = vec![term("medium", "medium", medium.as_str())];
        // What members write is the group itself: their rule about recording is about what is said and shown.
        let alone = !matches!(medium, Medium::Text | Medium::File);
        out.add(fact.with(params).reaching(Reach::Medium(medium)).alone(alone));
    }
}

fn recording_allowed(facts: &Facts<'_>, out: &mut Against) {
    let rule = facts.agreement().and_then(|agreement| agreement.recording_rule.as_ref());
    let allowed = rule.and_then(|rule| rule.permission);
    if allowed.is_some_and(|permission| permission != RecordingPermission::NotAllowed) {
        let pointer = at!["group_agreement", "recording_rule", "permission"];
        out.add(Fact::new("allowed", pointer).reaching(Reach::Group));
    }
}

fn ai_allowed(facts: &Facts<'_>, out: &mut Against) {
    let rule = facts.agreement().and_then(|agreement| agreement.ai_rule.as_ref());
    if rule.and_then(|rule| rule.allowed) == Some(true) {
        out.add(Fact::new("ai", at!["group_agreement", "ai_rule", "allowed"]).reaching(Reach::Group));
    }
}

/// A machine that follows live talk listens to all of it.
fn assistant(facts: &Facts<'_>, out: &mut Against) {
    for (index, channel) in channels(facts) {
        if channel.ai_assistant == Some(true) && channel.shares_live_media() {
            out.add_of_channel(index, Fact::new("assistant", at!["channels", index, "ai_assistant"]));
        }
    }
}

// Deleted after some days.

fn retention(facts: &Facts<'_>, out: &mut Against) {
    let rules = facts.policy().map_or(&[][..], |policy| &policy.retention);
    for (index, rule) in rules.iter().enumerate() {
        let here = |field: &str| at!["privacy_policy", "retention", index, field];
        out.add(match (rule.action, rule.days) {
            (Some(RetentionAction::Archive), _) => Fact::new("archived", here("action")),
            (_, None) => Fact::new("open-ended", here("days")),
            (_, Some(days)) => {
                Fact::new("longer", here("days")).with(vec![number("kept", days)]).kept(days.into())
            }
        });
    }
}

fn kept_recordings(facts: &Facts<'_>, out: &mut Against) {
    let rules = facts.policy().map_or(&[][..], |policy| &policy.recording);
    for (medium, index) in recordings(facts) {
        if let Some(days) = rules.get(index).and_then(|rule| rule.retention_days) {
            let fact = Fact::new("recording", at!["privacy_policy", "recording", index, "retention_days"]);
            let params = vec![number("kept", days), term("medium", "medium", medium.as_str())];
            let fact = fact.with(params).kept(days.into());
            out.add(fact.reaching(Reach::Medium(medium)).alone(true));
        }
    }
}

fn closing(facts: &Facts<'_>, out: &mut Against) {
    let closing = facts.agreement().and_then(|agreement| agreement.closing.as_ref());
    if let Some(days) = closing.and_then(|closing| closing.delete_after_days) {
        let fact = Fact::new("closing", at!["group_agreement", "closing", "delete_after_days"]);
        out.add(fact.with(vec![number("kept", days)]).kept(days.into()).reaching(Reach::Group));
    }
}

fn archive_duty(facts: &Facts<'_>, out: &mut Against) {
    let duty = facts.policy().and_then(|policy| policy.archive_duty.as_ref());
    if duty.and_then(|duty| duty.applies) == Some(true) {
        out.add(Fact::new("archive-duty", at!["privacy_policy", "archive_duty", "applies"]));
    }
}

/// A promise of a later day contradicts one of an earlier day to the same people.
fn other_promises(facts: &Facts<'_>, out: &mut Against) {
    let all = promises(facts, PromiseKind::DeletedAfter);
    for promise in all.iter().filter(|promise| !promise.is_implied()) {
        let Some(days) = promise.days else { continue };
        let fact = Fact::new("other-promise", promise.pointer());
        let fact = fact.with(vec![number("kept", days)]).kept(days.into());
        match promise.holder {
            Holder::Channel(index) => out.add_of_channel(index, fact),
            Holder::Policy => out.add(fact),
            Holder::Agreement => out.add(fact.reaching(Reach::Group)),
        }
    }
}
