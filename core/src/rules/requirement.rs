//! What many rules ask for in the same way: an ability in the team, an attestation, an aim.

use crate::model::{Ability, Aim, Attestation, AttestationTopic, Date};
use crate::rules::findings::{names, term};
use crate::rules::{Facts, Findings, at};
use crate::shape::Shaped as _;

/// Somebody in the team has the ability, or plans to learn it: a gap with a plan is no breach (G-07).
pub(super) fn ability(facts: &Facts<'_>, out: &mut Findings<'_>, ability: Ability) {
    let planned = || {
        let goals = facts.members().iter().flat_map(|member| &member.development_plan);
        goals.into_iter().any(|goal| goal.ability == Some(ability))
    };
    if !facts.covers(ability) && !planned() {
        out.add(
            "uncovered",
            at!["team"],
            vec![term("ability", "ability", ability.as_str())],
        );
    }
}

/// Somebody vouches for the topic, with a date, a role and an end that is not over.
pub(super) fn attested(facts: &Facts<'_>, out: &mut Findings<'_>, topic: AttestationTopic) {
    let given = || {
        facts
            .document
            .attestations
            .iter()
            .enumerate()
            .filter(|(_, given)| given.topic == Some(topic))
    };
    if given().any(|(_, given)| is_complete(given) && !facts.is_over(given.expires_on.as_ref())) {
        return;
    }
    match given().last() {
        None => out.add("unattested", at!["attestations"], vec![]),
        Some((index, last)) => match (is_complete(last), last.expires_on.as_ref().and_then(Date::value)) {
            (true, Some(end)) => out.add(
                "expired",
                at!["attestations", index, "expires_on"],
                vec![crate::rules::findings::date("date", end)],
            ),
            // What is missing in it is reported by the rule about required fields.
            _ => {}
        },
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
        let params = vec![term("aim", "aim", aim.as_str()), names("value", [aim.as_str()])];
        out.add("missing", at!["aims"], params);
    }
}
