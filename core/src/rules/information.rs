//! What the article says of information delivery (statements I-01 to I-14).

use crate::catalogue::article;
use crate::model::{
    Ability, AttestationTopic, Date, EngagementMode, InformationItem, ParticipationKind, Provenance,
};
use crate::rules::findings::{date, term, terms};
use crate::rules::requirement::{ability, attested};
use crate::rules::{Facts, Findings, at, rules};
use crate::shape::Shaped as _;

rules! {
    /// An information channel is without interaction.
    ONE_WAY = I_01 {
        Mode, Error, Information, Found;
        sources: [article("I-01")];
        check: one_way
    }
    /// An engagement aims no wider than its mode.
    AIM_ORDER = I_02 {
        Mode, Warning, Information, Found;
        sources: [article("I-02")];
        check: aim_order
    }
    /// The service has looked at what is worrying about the channel.
    RISK_NOTE = I_05 {
        Mode, Info, Information, Found, dated;
        sources: [article("I-05")];
        check: risk_note
    }
    /// The team can take part actively and safely.
    SAFE_PARTICIPATION = I_06 {
        Competency, Warning, Information, Found, dated;
        sources: [article("I-06")];
        check: |facts, out| ability(facts, out, Ability::SafeParticipation)
    }
    /// The team can search.
    SEARCHING = I_07 {
        Competency, Warning, Information, Found, dated;
        sources: [article("I-07")];
        check: |facts, out| ability(facts, out, Ability::Searching)
    }
    /// The team can select.
    SELECTING = I_08 {
        Competency, Warning, Information, Found, dated;
        sources: [article("I-08")];
        check: |facts, out| ability(facts, out, Ability::Selecting)
    }
    /// The team can evaluate.
    EVALUATING = I_09 {
        Competency, Warning, Information, Found, dated;
        sources: [article("I-09")];
        check: |facts, out| ability(facts, out, Ability::Evaluating)
    }
    /// Information has a source and somebody who checked it.
    ACCURACY = I_10 {
        Information, Error, Information, Found;
        sources: [article("I-10")];
        check: accuracy
    }
    /// Information is up to date.
    CURRENCY = I_11 {
        Information, Warning, Information, Found, dated;
        sources: [article("I-11")];
        check: |facts, out| currency(facts, out, false)
    }
    /// What practitioners post and share themselves is up to date, without exception.
    OWN_INFORMATION = I_12 {
        Information, Error, Information, Found, dated;
        sources: [article("I-12")];
        check: |facts, out| currency(facts, out, true)
    }
    /// The team can support individuals in using information.
    SUPPORTING = I_13 {
        Competency, Warning, Information, Found, dated;
        sources: [article("I-13")];
        check: |facts, out| ability(facts, out, Ability::SupportingIndividuals)
    }
    /// That support builds career management skills.
    CAREER_MANAGEMENT_SKILLS = I_14 {
        Competency, Info, Information, Found;
        sources: [article("I-14")];
        check: career_management_skills
    }
}

fn one_way(facts: &Facts<'_>, out: &mut Findings<'_>) {
    let interactive = [
        ParticipationKind::Reply,
        ParticipationKind::Post,
        ParticipationKind::CoProduce,
        ParticipationKind::DirectMessage,
    ];
    for (index, channel) in facts.channels().iter().enumerate() {
        let found = || channel.participation.iter().filter(|kind| interactive.contains(kind));
        if channel.mode == Some(EngagementMode::Information) && found().next().is_some() {
            let kinds = terms("kinds", "participation", found().map(|kind| kind.as_str()));
            out.add("interactive", at!["channels", index, "participation"], vec![kinds]);
        }
    }
}

fn aim_order(facts: &Facts<'_>, out: &mut Findings<'_>) {
    for (index, aim) in facts.document.aims.iter().enumerate() {
        if facts.document.mode.is_some_and(|mode| !mode.includes(aim.mode())) {
            out.add("wider", at!["aims", index], vec![term("aim", "aim", aim.as_str())]);
        }
    }
}

fn risk_note(facts: &Facts<'_>, out: &mut Findings<'_>) {
    if facts.document.risk_note.is_absent() {
        out.add("no-note", at!["risk_note"], vec![]);
    }
    attested(facts, out, AttestationTopic::InformationRisk);
}

fn accuracy(facts: &Facts<'_>, out: &mut Findings<'_>) {
    for (index, item) in facts.information().iter().enumerate() {
        if item.source.is_absent() {
            out.add("no-source", at!["information", index, "source"], vec![]);
        }
        if item.reviewed_by.is_absent() {
            out.add("no-reviewer", at!["information", index, "reviewed_by"], vec![]);
        }
    }
}

/// Whether a practitioner made the item or passed it on.
pub(crate) fn is_own(item: &InformationItem) -> bool {
    let practitioner = Some(Provenance::Practitioner);
    item.author == practitioner || item.shared_by == practitioner
}

/// The same questions for all information; the answers weigh more for what is the practitioners' own, which must
/// also say how long it holds.
fn currency(facts: &Facts<'_>, out: &mut Findings<'_>, own: bool) {
    for (index, item) in facts.information().iter().enumerate().filter(|(_, item)| is_own(item) == own) {
        let (verified, until) = (item.verified_on.as_ref(), item.valid_until.as_ref());
        if verified.is_none() {
            out.add("unverified", at!["information", index, "verified_on"], vec![]);
        }
        if own && until.is_none() {
            out.add("no-end", at!["information", index, "valid_until"], vec![]);
        }
        if let Some(end) = until.and_then(Date::value).filter(|_| facts.is_over(until)) {
            out.add("stale", at!["information", index, "valid_until"], vec![date("date", end)]);
        }
        if let (Some(verified), Some(end)) = (verified.and_then(Date::value), until.and_then(Date::value)) {
            if end < verified {
                let places =
                    [at!["information", index, "valid_until"], at!["information", index, "verified_on"]];
                out.add_both("reversed", places, vec![]);
            }
        }
        if let (Some(verified), Some(at)) = (verified.and_then(Date::value), facts.at) {
            if verified > at {
                out.add("future", at!["information", index, "verified_on"], vec![date("date", verified)]);
            }
        }
    }
}

fn career_management_skills(facts: &Facts<'_>, out: &mut Findings<'_>) {
    let mut first = None;
    for (index, member) in facts.members().iter().enumerate() {
        for (place, claim) in member.competencies.iter().enumerate() {
            if claim.abilities.contains(&Ability::SupportingIndividuals) {
                if !claim.career_management_skills.is_empty() {
                    return;
                }
                first = first.or(Some((index, place)));
            }
        }
    }
    if let Some((index, place)) = first {
        let pointer = at!["team", "members", index, "competencies", place, "career_management_skills"];
        out.add("unlinked", pointer, vec![]);
    }
}
