//! What many rules ask for in the same way: an ability in the team, an attestation, an aim.

use chrono::NaiveDate;

use crate::model::{Ability, Aim, Attestation, AttestationTopic, Date};
use crate::rules::findings::{date, name, term};
use crate::rules::{Facts, Findings, at};
use crate::shape::Shaped as _;

/// Somebody in the team has the ability, or plans to learn it: a gap with a plan is no breach (G-07).
pub(super) fn ability(facts: &Facts<'_>, out: &mut Findings<'_>, ability: Ability) {
    let planned = || {
        let goals = facts.members().iter().flat_map(|member| &member.development_plan);
        goals.into_iter().any(|goal| goal.ability == Some(ability))
    };
    if facts.covers(ability) || planned() {
        return;
    }
    let word = term("ability", "ability", ability.as_str());
    match last_claim(facts, ability) {
        None => out.add("uncovered", at!["team"], vec![word]),
        Some((end, member, claim)) => {
            let pointer = at!["team", "members", member, "competencies", claim, "valid_until"];
            out.add("lapsed", pointer, vec![word, date("date", end)]);
        }
    }
}

/// The claim to an ability that counted longest: its last day, and the places of the member and of the claim.
fn last_claim(facts: &Facts<'_>, ability: Ability) -> Option<(NaiveDate, usize, usize)> {
    let claims = facts.members().iter().enumerate().flat_map(|(member, person)| {
        person.competencies.iter().enumerate().map(move |(claim, held)| (member, claim, held))
    });
    let held = claims.filter(|(.., held)| held.abilities.contains(&ability));
    held.filter_map(|(member, claim, held)| Some((held.valid_until.as_ref()?.value()?, member, claim))).max()
}

/// Somebody vouches for the topic, with a date, a role and an end that is not over.
pub(super) fn attested(facts: &Facts<'_>, out: &mut Findings<'_>, topic: AttestationTopic) {
    let given =
        || facts.document.attestations.iter().enumerate().filter(|(_, given)| given.topic == Some(topic));
    if given().any(|(_, given)| is_complete(given) && !facts.is_over(given.expires_on.as_ref())) {
        return;
    }
    let Some((index, last)) = given().next_back() else {
        out.add("unattested", at!["attestations"], vec![]);
        return;
    };
    // What is missing in it is reported by the rule about required fields.
    if let (true, Some(end)) = (is_complete(last), last.expires_on.as_ref().and_then(Date::value)) {
        out.add("expired", at!["attestations", index, "expires_on"], vec![date("date", end)]);
    }
}

fn is_complete(given: &Attestation) -> bool {
    !given.attested_by.is_absent()
        && given.attested_on.as_ref().and_then(Date::value).is_some()
        && given.expires_on.as_ref().and_then(Date::value).is_some()
}

/// The aims name each of `aims`.
pub(super) fn aims(facts: &Facts<'_>, out: &mut Findings<'_>, aims: &[Aim]) {
    for aim in aims.iter().filter(|aim| !facts.document.aims.contains(aim)) {
        let params = vec![term("aim", "aim", aim.as_str()), name("value", aim.as_str())];
        out.add("missing", at!["aims"], params);
    }
}
