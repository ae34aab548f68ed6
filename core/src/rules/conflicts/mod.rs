//! Norms that cannot both hold, whatever is said elsewhere.
//!
//! Norms are variables over small lists of values ([`norms`]), and what they mean ties them together ([`table`]).
//! Trying every combination shows which two or three values no combination has, also where nothing ties them
//! directly. What a document does not declare may have any value.

mod norms;
mod table;

use crate::catalogue::{Confidence, DESIGN, article, cited};
use crate::rules::conflicts::norms::{Norm, Values, of_channel, of_group};
use crate::rules::conflicts::table::CONFLICTS;
use crate::rules::findings::terms;
use crate::rules::honesty::is_of_group;
use crate::rules::{Facts, Findings, rules};

rules! {
    since "2026.2";
    /// Norms can hold together.
    COMPATIBLE = HON_06 {
        Norms, Error, Collaborative, Inferred;
        sources: [article("C-12"), article("C-18"), article("O-07"), article("K-07"), cited(&DESIGN, "norms that cannot both hold", Confidence::Inferred)];
        floor: Warning;
        check: compatible
    }
}

fn compatible(facts: &Facts<'_>, out: &mut Findings<'_>) {
    let Some(agreement) = facts.agreement() else { return };
    let shared = of_group(facts, agreement);
    report(facts, out, shared, None);
    for (index, channel) in facts.channels().iter().enumerate() {
        if is_of_group(facts, channel) {
            report(facts, out, shared | of_channel(channel), Some(index));
        }
    }
}

/// Reports the values among `declared` that cannot hold together: for a channel those that it has a part in.
fn report(facts: &Facts<'_>, out: &mut Findings<'_>, declared: Values, channel: Option<usize>) {
    let conflicts = &*CONFLICTS;
    if (declared & conflicts.any).count_ones() < 2 {
        return;
    }
    let here = |set: &&Values| declared & **set == **set;
    // Where another rule already reports something about a norm, what follows from it would only say it again.
    let told = conflicts.owned.iter().filter(here).fold(0, |told, pair| told | pair);
    let of_place = |set: Values| channel.is_some() == (set & channel_values() != 0);
    let mut named = told;
    for pair in conflicts.pairs.iter().filter(here).filter(|pair| **pair & told == 0) {
        named |= pair;
        if of_place(*pair) {
            name(facts, out, "pair", *pair, channel);
        }
    }
    for triple in conflicts.triples.iter().filter(here) {
        if triple & named == 0 {
            named |= triple;
            if of_place(*triple) {
                name(facts, out, "triple", *triple, channel);
            }
        }
    }
}

/// The values that channels declare for themselves.
fn channel_values() -> Values {
    Norm::ALL.iter().filter(|norm| norm.is_of_channel()).fold(0, |all, norm| all | norm.bits())
}

fn name(facts: &Facts<'_>, out: &mut Findings<'_>, case: &'static str, set: Values, channel: Option<usize>) {
    let values = || {
        Norm::ALL.iter().flat_map(move |norm| {
            let values = norm.values().iter().enumerate();
            values.filter(move |(value, _)| set & norm.bit(*value) != 0).map(|(_, text)| (*norm, *text))
        })
    };
    let mut places = values().map(|(norm, _)| norm.pointer(facts, channel.unwrap_or_default()));
    if let (Some(first), Some(second)) = (places.next(), places.next()) {
        out.add_both(case, [first, second], vec![terms("norms", "norm", values().map(|(_, text)| text))]);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::Locale;
    use crate::message::find;

    #[test]
    fn every_norm_that_can_be_named_has_words() {
        let reported = CONFLICTS.pairs.iter().chain(&CONFLICTS.triples).fold(0, |all, set| all | set);
        for norm in Norm::ALL {
            for (value, text) in norm.values().iter().enumerate() {
                let is_named = reported & norm.bit(value) != 0;
                assert_eq!(find(&format!("norm-{text}"), Locale::English).is_some(), is_named, "{text}");
            }
        }
    }
}
