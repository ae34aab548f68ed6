//! Rules PRIV-10 to PRIV-17: anonymity, platforms, transfers and age.

use crate::catalogue::{C210, C311, Confidence, DESIGN, DTFB, GDPR, HOR25, POL, article, cited};
use crate::model::{
    Anonymity, Channel, EngagementMode, OperatorRole, PersonalIdentifier, Platform, PlatformProcessing,
};
use crate::rules::ages::{consent_age, platform_age};
use crate::rules::findings::{name, term, terms};
use crate::rules::ids::Ids;
use crate::rules::one_to_one::contradicting;
use crate::rules::privacy_grounds::{in_policy, in_policy_list, is_information_only};
use crate::rules::transfers::{transfer_assessed, transfer_basis};
use crate::rules::{Facts, Findings, at, rules};
use crate::shape::Shaped as _;

rules! {
    since "2026.2";
    /// Channels and policy promise the same anonymity, and both keep it.
    SAME_ANONYMITY = PRIV_10 {
        Privacy, Error, Information, Inferred;
        sources: [
            article("O-07"),
            cited(&DESIGN, "what contradicts a promise of anonymity", Confidence::Inferred),
        ];
        check: same_anonymity
    }
    /// Nobody is promised anonymity on somebody else's platform.
    ANONYMOUS_ELSEWHERE = PRIV_11 {
        Privacy, Warning, Information, Inferred;
        sources: [
            cited(&C210, "what the operator knows of visitors", Confidence::Found),
            cited(&DESIGN, "the strongest honest level", Confidence::Inferred),
        ];
        check: anonymous_elsewhere
    }
    /// What the operator of each platform is to the service is settled.
    OPERATOR_ROLE = PRIV_12 {
        Privacy, Error, Information, Memory;
        sources: [
            cited(&C210, "joint responsibility of a page owner", Confidence::Found),
            cited(&DTFB, "joint controller terms", Confidence::Found),
            cited(&GDPR, "articles 26 and 28", Confidence::Memory),
        ];
        check: operator_role
    }
    /// A platform that gives visitor statistics is no mere processor.
    STATISTICS_SHARED = PRIV_13 {
        Privacy, Error, Information, Found;
        sources: [cited(&C210, "audience statistics", Confidence::Found)];
        check: statistics_shared
    }
    /// A transfer out of the EEA rests on something that holds.
    TRANSFER_BASIS = PRIV_14 {
        Privacy, Error, Information, Memory, dated;
        sources: [
            cited(&GDPR, "articles 44 to 49", Confidence::Memory),
            cited(&GDPR, "article 13(1)(f)", Confidence::Found),
        ];
        check: transfer_basis
    }
    /// A transfer by contract or corporate rules was assessed.
    TRANSFER_ASSESSED = PRIV_15 {
        Privacy, Warning, Information, Memory, dated;
        sources: [cited(&C311, "transfers on standard contractual clauses", Confidence::Memory)];
        check: transfer_assessed
    }
    /// Children who are too young to consent alone have a guardian who does.
    CONSENT_AGE = PRIV_16 {
        Privacy, Error, Information, Found, dated;
        sources: [
            cited(&GDPR, "article 8", Confidence::Found),
            cited(&POL, "section 5", Confidence::Found),
        ];
        floor: Warning;
        check: consent_age
    }
    /// The platform lets in everybody whom the service is for.
    PLATFORM_AGE = PRIV_17 {
        Privacy, Error, Information, Inferred;
        sources: [
            cited(&HOR25, "age limit for social media, as proposed", Confidence::Found),
            cited(&DESIGN, "platform age against audience age", Confidence::Inferred),
        ];
        floor: Warning;
        check: platform_age
    }
}

/// A promise of anonymity, and what is collected or kept beside it, as bits in the order of the type.
#[derive(Clone, Copy)]
struct Promised {
    level: Option<Anonymity>,
    kept: u16,
}

impl Promised {
    fn of(channel: &Channel) -> Self {
        Self { level: channel.anonymity, kept: bits(&channel.collected_identifiers) }
    }

    /// What must not be there when the promise is kept.
    fn barred(self) -> u16 {
        self.level.map_or(0, |level| bits(contradicting(level)))
    }

    /// Reports those of the identifiers `found`, if there are any.
    fn broken(
        self,
        case: &'static str,
        found: u16,
        places: impl Fn() -> [String; 2],
        out: &mut Findings<'_>,
    ) {
        let (Some(level), 1..) = (self.level, found) else { return };
        let all = PersonalIdentifier::ALL.iter().filter(|identifier| found & bits([*identifier]) != 0);
        let params = vec![
            term("level", "anonymity", level.as_str()),
            terms("identifiers", "identifier", all.map(|identifier| identifier.as_str())),
        ];
        out.add_both(case, places(), params);
    }
}

fn bits<'i>(identifiers: impl IntoIterator<Item = &'i PersonalIdentifier>) -> u16 {
    identifiers.into_iter().fold(0, |bits, identifier| bits | 1 << (*identifier as u16))
}

const _: () = assert!(PersonalIdentifier::ALL.len() <= 16, "the identifiers must fit the bits");

/// From one-to-one communication on, O-07 holds each promise against what is said beside it. Here channels and policy
/// are held against each other, and each against itself where O-07 does not look.
fn same_anonymity(facts: &Facts<'_>, out: &mut Findings<'_>) {
    let promise = facts.policy().and_then(|policy| policy.anonymity.as_ref());
    let in_promise = |field: &str| at!["privacy_policy", "anonymity", field];
    let policy = Promised {
        level: promise.and_then(|promise| promise.level),
        kept: promise.map_or(0, |promise| bits(&promise.identifiers)),
    };
    if is_information_only(facts) {
        let places = || [in_promise("level"), in_promise("identifiers")];
        policy.broken("contradicted", policy.barred() & policy.kept, places, out);
    }
    let collected = facts.channels().iter().fold(0, |all, channel| all | Promised::of(channel).kept);
    let least_anonymous = facts.channels().iter().filter_map(|channel| channel.anonymity).max();
    for (index, channel) in facts.channels().iter().enumerate() {
        let here = |field: &str| at!["channels", index, field];
        let own = Promised::of(channel);
        let talks = channel.mode.is_some_and(|mode| mode.includes(EngagementMode::OneToOne));
        if is_information_only(facts) || !talks {
            let places = || [here("anonymity"), here("collected_identifiers")];
            own.broken("contradicted", own.barred() & own.kept, places, out);
        }
        // What breaks the promise that stands beside it is reported there only.
        let found = policy.barred() & own.kept & !own.barred() & !policy.kept;
        let places = || [in_promise("level"), here("collected_identifiers")];
        policy.broken("channel-collects", found, places, out);
        // What some channel collects is in the policy because of that channel.
        let found = own.barred() & policy.kept & !policy.barred() & !collected;
        own.broken("policy-keeps", found, || [here("anonymity"), in_promise("identifiers")], out);
        // A policy for several channels promises what the least anonymous of them can keep.
        let (Some(level), Some(said)) = (own.level, policy.level) else { continue };
        if found == 0 && level < said && least_anonymous < Some(said) {
            let params =
                vec![term("level", "anonymity", level.as_str()), term("said", "anonymity", said.as_str())];
            out.add_both("promises-more", [here("anonymity"), in_promise("level")], params);
        }
    }
}

/// The document's platforms by identifier, with their places. Of several with one identifier the first counts.
struct Platforms<'d>(Vec<(&'d str, usize, &'d Platform)>);

impl<'d> Platforms<'d> {
    fn of(facts: &Facts<'d>) -> Self {
        let platforms = facts.document.platforms.iter().enumerate();
        let mut all: Vec<_> = platforms
            .filter_map(|(index, platform)| Some((platform.id.as_deref()?, index, platform)))
            .collect();
        all.sort_by_key(|(id, index, _)| (*id, *index));
        Self(all)
    }

    fn get(&self, id: Option<&String>) -> Option<(usize, &'d Platform)> {
        let id = id?.as_str();
        let first = self.0.partition_point(|(other, ..)| *other < id);
        let (_, index, platform) = self.0.get(first).filter(|(other, ..)| *other == id)?;
        Some((*index, platform))
    }
}

/// Whether somebody other than the service operates the platform.
fn is_elsewhere(platform: &Platform) -> bool {
    platform.third_party == Some(true)
}

fn anonymous_elsewhere(facts: &Facts<'_>, out: &mut Findings<'_>) {
    let is_anonymous = |channel: &&Channel| channel.anonymity == Some(Anonymity::Anonymous);
    if !facts.channels().iter().any(|channel| is_anonymous(&channel)) {
        return;
    }
    let platforms = Platforms::of(facts);
    for (index, channel) in facts.channels().iter().enumerate().filter(|(_, channel)| is_anonymous(channel)) {
        if let Some((place, _)) =
            platforms.get(channel.platform.as_ref()).filter(|(_, platform)| is_elsewhere(platform))
        {
            let places = [at!["channels", index, "anonymity"], at!["platforms", place, "third_party"]];
            out.add_both("known", places, vec![]);
        }
    }
}

/// The platforms that channels run on, with their identifiers.
pub(super) fn used<'d>(facts: &Facts<'d>) -> impl Iterator<Item = (usize, &'d str, &'d Platform)> {
    let used = Ids::of(facts.channels().iter().map(|channel| &channel.platform));
    let platforms = facts.document.platforms.iter().enumerate();
    platforms
        .filter_map(|(index, platform)| Some((index, platform.id.as_deref()?, platform)))
        .filter(move |(_, id, _)| used.contains(id))
}

fn operator_role(facts: &Facts<'_>, out: &mut Findings<'_>) {
    let Some(policy) = facts.policy() else { return };
    let elsewhere = if facts.document.platforms.iter().any(is_elsewhere) {
        used(facts).filter(|(.., platform)| is_elsewhere(platform)).collect()
    } else {
        Vec::new()
    };
    // From one-to-one communication on, O-12 tells when there is no entry at all.
    if is_information_only(facts) || !policy.platforms.is_empty() {
        let described = Ids::of(policy.platforms.iter().map(|entry| &entry.platform));
        for (index, id, _) in elsewhere.iter().filter(|(_, id, _)| !described.contains(id)) {
            let places = [at!["platforms", *index], in_policy("platforms")];
            out.add_both("no-entry", places, vec![name("platform", id)]);
        }
    }
    let elsewhere: Ids<'_> = elsewhere.into_iter().map(|(_, id, _)| id).collect();
    for (index, entry) in policy.platforms.iter().enumerate() {
        let case = match entry.operator_role {
            Some(OperatorRole::JointController) => "no-arrangement",
            Some(OperatorRole::Processor) => "no-contract",
            Some(OperatorRole::IndependentController | OperatorRole::OwnHosting) => continue,
            None => {
                if entry.platform.as_deref().is_some_and(|id| elsewhere.contains(id)) {
                    out.add("no-role", in_policy_list("platforms", index, "operator_role"), vec![]);
                }
                continue;
            }
        };
        if entry.agreement_reference.is_absent() {
            out.add(case, in_policy_list("platforms", index, "agreement_reference"), vec![]);
        }
    }
}

fn statistics_shared(facts: &Facts<'_>, out: &mut Findings<'_>) {
    let Some(policy) = facts.policy() else { return };
    let has_role = |role| move |entry: &&PlatformProcessing| entry.operator_role == Some(role);
    if !policy.platforms.iter().any(|entry| has_role(OperatorRole::Processor)(&entry)) {
        return;
    }
    let platforms = Platforms::of(facts);
    // The role may differ from purpose to purpose.
    let joint = policy.platforms.iter().filter(has_role(OperatorRole::JointController));
    let joint = Ids::of(joint.map(|entry| &entry.platform));
    for (index, entry) in policy.platforms.iter().enumerate() {
        let gives = |(_, platform): &(usize, &Platform)| platform.visitor_statistics == Some(true);
        let Some((place, _)) = platforms.get(entry.platform.as_ref()).filter(gives) else { continue };
        if entry.operator_role == Some(OperatorRole::Processor) && joint.lacks(entry.platform.as_ref()) {
            let places = [
                in_policy_list("platforms", index, "operator_role"),
                at!["platforms", place, "visitor_statistics"],
            ];
            out.add_both("processor", places, vec![]);
        }
    }
}
