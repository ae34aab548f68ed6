//! Rules PRIV-27 to PRIV-35: national identity numbers, and what people are told.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use crate::catalogue::{ACA14, BV18, Confidence, DTQA, EG17, KFYL, OTI, P56, POL, article, cited};
use crate::model::{EngagementMode, LocalizedText, PersonalIdentifier, Visibility};
use crate::rules::{Facts, Findings, at, one_to_one, rules};
use crate::shape::Shaped as _;

rules! {
    since "2026.2";
    /// National identity numbers are used only where there is an objective need.
    NATIONAL_ID = PRIV_27 {
        Privacy, Error, Information, Found;
        sources: [cited(&P56, "chapter 9", Confidence::Found), cited(&POL, "section 12", Confidence::Memory)];
        check: national_id
    }
    /// A message shows a national identity number to nobody but the person it is sent to.
    NUMBER_IN_MESSAGE = PRIV_28 {
        Privacy, Error, Information, Found;
        sources: [
            cited(&P56, "chapter 9", Confidence::Found),
            cited(&DTQA, "national identity numbers in messages", Confidence::Found),
        ];
        floor: Warning;
        check: number_in_message
    }
    /// That a system asks for a number is no need.
    NO_NEED_OF_SYSTEMS = PRIV_29 {
        Privacy, Warning, Information, Found;
        sources: [cited(&DTQA, "objective need", Confidence::Found)];
        check: need_of_systems
    }
    /// People are told where confidentiality ends.
    CONFIDENTIALITY_LIMITS = PRIV_30 {
        Privacy, Warning, OneToOne, Found;
        sources: [cited(&ACA14, "H.2.b, H.2.c", Confidence::Found)];
        check: |facts, out| {
            let duty = facts.policy().and_then(|policy| policy.confidentiality_duty.as_ref());
            if duty.is_some_and(|duty| duty.limits.is_absent()) {
                out.add("unsaid", at!["privacy_policy", "confidentiality_duty", "limits"], vec![]);
            }
        }
    }
    /// People know when they get an answer.
    EXPECTED_ANSWER = PRIV_31 {
        Privacy, Warning, OneToOne, Found;
        sources: [cited(&ACA14, "H.2.a", Confidence::Found), article("O-02"), article("O-03")];
        asked_by: [one_to_one::RESPONSE_TIME, one_to_one::OPENING_HOURS]
    }
    /// In need there is somebody to reach.
    EMERGENCY_CONTACTS = PRIV_32 {
        Privacy, Warning, OneToOne, Found;
        sources: [
            cited(&ACA14, "H.2.a", Confidence::Found),
            cited(&BV18, "duty to notify child welfare", Confidence::Found),
        ];
        check: |facts, out| {
            let procedure = facts.policy().and_then(|policy| policy.emergency_procedure.as_ref());
            if procedure.is_some_and(|procedure| procedure.contacts.is_empty()) {
                out.add("no-contacts", at!["privacy_policy", "emergency_procedure", "contacts"], vec![]);
            }
        }
    }
    /// There is another way to get help.
    OTHER_WAY = PRIV_33 {
        Privacy, Warning, OneToOne, Found;
        sources: [cited(&ACA14, "H.4.d", Confidence::Found), article("O-06")];
        asked_by: [one_to_one::ALTERNATIVE]
    }
    /// Practitioners keep their private and their professional presence apart.
    CONDUCT = PRIV_34 {
        Privacy, Warning, OneToOne, Memory;
        sources: [
            cited(&ACA14, "H.6", Confidence::Memory),
            cited(&KFYL, "conscious use of social media", Confidence::Found),
            cited(&EG17, "private and professional presence", Confidence::Found),
        ];
        check: conduct
    }
    /// Nobody's guidance is given away by praise.
    PUBLIC_PRAISE = PRIV_35 {
        Privacy, Warning, OneToOne, Found;
        sources: [cited(&OTI, "recommending clients", Confidence::Found)];
        check: public_praise
    }
}

fn national_id(facts: &Facts<'_>, out: &mut Findings<'_>) {
    let policy = facts.policy();
    let declared = policy.and_then(|policy| policy.national_id.as_ref());
    let used = declared.and_then(|declared| declared.used);
    if used == Some(true) && declared.is_some_and(|declared| declared.objective_need.is_absent()) {
        out.add("no-need", at!["privacy_policy", "national_id", "objective_need"], vec![]);
    }
    let place = || at!["privacy_policy", "national_id", "used"];
    let promise = policy.and_then(|policy| policy.anonymity.as_ref());
    if used == Some(false)
        && promise.is_some_and(|promise| promise.identifiers.contains(&PersonalIdentifier::NationalId))
    {
        out.add_both("denied", [at!["privacy_policy", "anonymity", "identifiers"], place()], vec![]);
    }
    for (index, channel) in facts.channels().iter().enumerate() {
        if !channel.collected_identifiers.contains(&PersonalIdentifier::NationalId) {
            continue;
        }
        let here = at!["channels", index, "collected_identifiers"];
        if used == Some(false) {
            out.add_both("denied", [here, place()], vec![]);
        } else if declared.is_none() && !facts.mode.includes(EngagementMode::OneToOne) {
            // In the wider modes O-12 asks for the declaration.
            out.add("undeclared", here, vec![]);
        }
    }
}

fn number_in_message(facts: &Facts<'_>, out: &mut Findings<'_>) {
    let templates = facts.policy().map_or(&[][..], |policy| &policy.message_templates);
    for (index, template) in templates.iter().enumerate() {
        if !template.shows.contains(&PersonalIdentifier::NationalId) {
            continue;
        }
        let here = |field: &str| at!["privacy_policy", "message_templates", index, field];
        match template.seen_by {
            None => out.add("unsaid", here("seen_by"), vec![]),
            Some(seen_by) if seen_by.is_wider_than(Visibility::Pair) => {
                out.add_both("others", [here("seen_by"), here("shows")], vec![]);
            }
            Some(_) => {}
        }
    }
}

/// The words for "the system requires it", as they are in lower case.
static SYSTEM_REQUIRES: LazyLock<Vec<String>> = LazyLock::new(|| {
    // A test reads the table, so nothing is left out in a build that passed its tests.
    let phrases = read_phrases(include_str!("../../data/lexicons/system_requires.json"));
    phrases.unwrap_or_default().into_values().flatten().collect()
});

/// The phrases of a word list, by language.
fn read_phrases(text: &str) -> Option<BTreeMap<String, Vec<String>>> {
    let mut list: serde_json::Value = serde_json::from_str(text).ok()?;
    serde_json::from_value(list.get_mut("phrases")?.take()).ok()
}

/// Whether a text says, in any language, that a system requires something. Every word list is held against every
/// text: people write the languages in each other's places.
fn names_a_system(text: &LocalizedText) -> bool {
    text.0.values().any(|text| {
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase();
        SYSTEM_REQUIRES.iter().any(|phrase| text.contains(phrase.as_str()))
    })
}

fn need_of_systems(facts: &Facts<'_>, out: &mut Findings<'_>) {
    let Some(declared) = facts.policy().and_then(|policy| policy.national_id.as_ref()) else { return };
    if declared.used == Some(true) && names_a_system(&declared.objective_need) {
        out.add("system", at!["privacy_policy", "national_id", "objective_need"], vec![]);
    }
}

fn conduct(facts: &Facts<'_>, out: &mut Findings<'_>) {
    let Some(conduct) = facts.policy().and_then(|policy| policy.social_media_conduct.as_ref()) else {
        return;
    };
    let here = |field: &str| at!["privacy_policy", "social_media_conduct", field];
    if conduct.rules.is_absent() {
        out.add("no-rules", here("rules"), vec![]);
    }
    if conduct.told_in_consent != Some(true) {
        out.add("not-told", here("told_in_consent"), vec![]);
    }
    if conduct.separate_accounts != Some(true) {
        out.add("not-separate", here("separate_accounts"), vec![]);
    }
}

fn public_praise(facts: &Facts<'_>, out: &mut Findings<'_>) {
    let Some(conduct) = facts.policy().and_then(|policy| policy.social_media_conduct.as_ref()) else {
        return;
    };
    let here = || at!["privacy_policy", "social_media_conduct", "recommends_in_public"];
    match conduct.recommends_in_public {
        Some(true) => out.add("praised", here(), vec![]),
        None => out.add("undeclared", here(), vec![]),
        Some(false) => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_word_list_can_be_read_and_is_in_lower_case() {
        let lists = read_phrases(include_str!("../../data/lexicons/system_requires.json")).expect("a list");
        assert_eq!(lists.keys().map(String::as_str).collect::<Vec<_>>(), ["en", "nb", "nn"]);
        for (language, phrases) in &lists {
            assert!(phrases.len() > 5, "{language}");
            for phrase in phrases {
                assert_eq!(*phrase, phrase.to_lowercase(), "{language}");
                assert!(!phrase.trim().is_empty(), "{language}");
            }
        }
        assert_eq!(SYSTEM_REQUIRES.len(), lists.values().map(Vec::len).sum::<usize>());
    }

    #[test]
    fn a_system_is_recognised_across_languages_case_and_line_breaks() {
        let says = |text: &str| names_a_system(&[("en", text)].into_iter().collect());
        assert!(says("It is a REQUIRED\n  field."));
        assert!(says("Fagsystemet krev det."));
        assert!(says("Saksbehandlingssystemet krever det."));
        assert!(!says("Two people may have the same name and birthday, and pay must reach the right one."));
        assert!(!says("Me må vite kven som får stønad."));
    }
}
