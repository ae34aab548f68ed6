//! Rules about texts in an engagement: INFO-05, how easy information is to read, and TEXT-28, which links a group
//! allows.

use crate::catalogue::{BJO68, Confidence, DESIGN, cited};
use crate::model::{DataTableId, LinkPermission};
use crate::pointer::Place;
use crate::rules::findings::number;
use crate::rules::{Facts, Findings, at, rules};
use crate::screening::readability;
use crate::shape::Shaped as _;

rules! {
    since "2026.3";
    /// Information is not difficult for its audience.
    READABLE = INFO_05 {
        Information, Info, Information, Inferred;
        sources: [
            cited(&BJO68, "LIX and its steps", Confidence::Memory),
            cited(&DESIGN, "limits by audience", Confidence::Inferred),
        ];
        check: readable
    }
    /// The hosts that links may lead to are named.
    NO_HOSTS = TEXT_28 {
        Text, Warning, Collaborative, Inferred;
        sources: [cited(&DESIGN, "text rule of a group", Confidence::Inferred)];
        check: no_hosts
    }
}

/// The index of a text with fewer words says more about those few than about the text.
const LEAST_WORDS: usize = 25;

/// The languages that the steps of the index were made for or are used with. Words in Finnish are so long that every
/// text would be difficult.
const LANGUAGES: [&str; 6] = ["nn", "nb", "no", "sv", "da", "en"];

fn readable(facts: &Facts<'_>, out: &mut Findings<'_>) {
    if facts.information().iter().all(|item| item.text.is_absent()) {
        return;
    }
    let youngest = facts.document.audience.as_ref().and_then(|audience| audience.min_age);
    let majority = facts.look_up(DataTableId::GroupLimits, "majority").and_then(|row| row.value());
    let has_minors = youngest.zip(majority).is_some_and(|(age, majority)| age < majority);
    let key = if has_minors { "minors" } else { "everybody" };
    let Some(row) = facts.look_up(DataTableId::Readability, key) else { return };
    let Some(limit) = row.value() else { return };
    for (index, item) in facts.information().iter().enumerate() {
        let place = Place::ROOT.field("information");
        let place = place.index(index);
        item.text.texts(&place.field("text"), &mut |place, tag, text| {
            let language = tag.split('-').next().unwrap_or_default();
            let Some(found) = readability(text).filter(|_| LANGUAGES.contains(&language)) else { return };
            if found.words >= LEAST_WORDS && found.rounded_lix() > u64::from(limit) {
                let params = vec![number("lix", found.rounded_lix()), number("limit", limit)];
                out.add_with("hard", vec![place.pointer()], params).because(&row);
            }
        });
    }
}

fn no_hosts(facts: &Facts<'_>, out: &mut Findings<'_>) {
    let rule = facts.agreement().and_then(|agreement| agreement.text_rule.as_ref());
    let Some(rule) = rule.filter(|rule| rule.links == Some(LinkPermission::ListedHosts)) else { return };
    if rule.link_hosts.iter().all(String::is_absent) {
        out.add("no-hosts", at!["group_agreement", "text_rule", "link_hosts"], vec![]);
    }
}
