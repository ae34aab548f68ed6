//! How young those who take part can be, and what that asks for.

use crate::dated::Known;
use crate::model::{DataTableId, Engagement};
use crate::rules::findings::number;
use crate::rules::privacy_grounds::rests_on_consent;
use crate::rules::privacy_platforms::used;
use crate::rules::transfers::is_country;
use crate::rules::{Facts, Findings, at};
use crate::shape::Shaped as _;

/// The youngest that may take part, and where that is said: the lowest of the ages that the document gives.
pub(super) fn youngest(facts: &Facts<'_>) -> Option<(u32, &'static [&'static str])> {
    youngest_in(facts.document)
}

/// The youngest that may take part, as far as a document says.
pub(crate) fn youngest_of(document: &Engagement) -> Option<u32> {
    youngest_in(document).map(|(age, _)| age)
}

fn youngest_in(document: &Engagement) -> Option<(u32, &'static [&'static str])> {
    let audience = document.audience.as_ref().and_then(|audience| audience.min_age);
    let policy = document.privacy_policy.as_ref().and_then(|policy| policy.age.as_ref()?.min_age);
    let eligibility = document.group_agreement.as_ref().and_then(|agreement| agreement.eligibility.as_ref());
    let ages: [(Option<u32>, &'static [&'static str]); 3] = [
        (audience, &["audience", "min_age"]),
        (policy, &["privacy_policy", "age", "min_age"]),
        (
            eligibility.and_then(|eligibility| eligibility.min_age),
            &["group_agreement", "eligibility", "min_age"],
        ),
    ];
    ages.into_iter().filter_map(|(age, place)| Some((age?, place))).min_by_key(|(age, _)| *age)
}

pub(super) fn pointer_of(place: &[&str]) -> String {
    let mut pointer = String::new();
    place.iter().for_each(|segment| crate::pointer::push_segment(&mut pointer, segment));
    pointer
}

/// The key of the row that holds where a country has set no age of its own.
const GENERAL_AGE: &str = "default";

/// An age of consent, with the row that says so.
fn age_of_consent<'d>(facts: &Facts<'d>, key: &str) -> Option<(u32, Known<'d>)> {
    let row = facts.look_up(DataTableId::ConsentAges, key)?;
    Some((row.value()?, row))
}

pub(super) fn consent_age(facts: &Facts<'_>, out: &mut Findings<'_>) {
    let Some(policy) = facts.policy() else { return };
    let age = policy.age.as_ref();
    let declared = age.and_then(|age| age.consent_age);
    let has_route = age.is_some_and(|age| !age.guardian_route.is_absent());
    let is_asked = rests_on_consent(policy) && !has_route;
    if declared.is_none() && !is_asked {
        return;
    }
    let country = age.and_then(|age| age.jurisdiction.as_deref()).or(facts.document.jurisdiction.as_deref());
    let own = country.filter(|code| is_country(code)).and_then(|code| age_of_consent(facts, code));
    if let (Some(declared), Some((from, row))) = (declared, &own) {
        if declared < *from {
            let params = vec![number("declared", declared), number("age", *from)];
            let place = at!["privacy_policy", "age", "consent_age"];
            out.add_with("too-low", vec![place], params).because(row);
        }
    }
    if is_asked {
        guardian(facts, country, own, out);
    }
}

/// Consent without a way for guardians is enough only when nobody below the age of consent takes part.
fn guardian(facts: &Facts<'_>, country: Option<&str>, own: Option<(u32, Known<'_>)>, out: &mut Findings<'_>) {
    let Some((youngest, place)) = youngest(facts) else {
        out.add("no-min-age", at!["audience", "min_age"], vec![]);
        return;
    };
    let in_age = |field: &str| at!["privacy_policy", "age", field];
    if let Some((from, row)) = own {
        if youngest < from {
            let params = vec![number("youngest", youngest), number("age", from)];
            out.add_with("no-guardian", vec![pointer_of(place), in_age("guardian_route")], params)
                .because(&row);
        }
        return;
    }
    // No country can set an age above the general one, so whoever is that old is old enough everywhere.
    let general = age_of_consent(facts, GENERAL_AGE);
    if general.is_none_or(|(from, _)| youngest < from) {
        let case = if country.is_some() { "unknown-country" } else { "no-country" };
        let places = vec![in_age("jurisdiction"), pointer_of(place)];
        let added = out.add_with(case, places, vec![number("youngest", youngest)]);
        if let Some((_, row)) = general {
            added.because(&row);
        }
    }
}

pub(super) fn platform_age(facts: &Facts<'_>, out: &mut Findings<'_>) {
    if facts.document.platforms.iter().all(|platform| platform.min_age.is_none()) {
        return;
    }
    let Some((youngest, place)) = youngest(facts) else { return };
    for (index, _, platform) in used(facts) {
        if let Some(lets_in) = platform.min_age.filter(|lets_in| *lets_in > youngest) {
            let places = [at!["platforms", index, "min_age"], pointer_of(place)];
            out.add_both("too-old", places, vec![number("platform", lets_in), number("youngest", youngest)]);
        }
    }
}
