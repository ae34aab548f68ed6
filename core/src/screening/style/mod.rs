//! How a text is written: its length, language, links, capital letters, repeated characters and promises.
//!
//! Each look costs something only where the policy asks for it and the text has a sign of it.

mod capitals;
pub(crate) mod host;
mod language;
mod links;
mod repeats;

pub(crate) use language::language_of;

use crate::model::{LinkPermission, MatchConfidence, MatchKind, TextRule};
use crate::policy::Policy;
use crate::rules::ABSOLUTE_WORDS;
use crate::rules::lexicon::{Topic as Phrases, each_phrase};
use crate::rules::texts;
use crate::screening::hit::{Evidence, Hit};
use crate::screening::kinds::{Topic, facts};
use crate::screening::lengths;
use crate::screening::sweep::Signs;
use crate::screening::{Author, Excess, LengthUnit, ScreeningContext, TextLanguage};

/// How the texts of a group should look, made ready from its agreement. What the agreement does not say is fine.
#[derive(Clone, Default)]
pub(crate) struct TextStyle {
    max_characters: Option<usize>,
    max_words: Option<usize>,
    /// Whether links are fine only where they lead to one of the hosts.
    limits_links: bool,
    /// The hosts that links may lead to, in lower case.
    hosts: Vec<String>,
    forbids_capitals: bool,
    max_repeats: Option<usize>,
    /// The languages of the group. Empty where none is named, or one that cannot be told from others.
    languages: Vec<TextLanguage>,
}

impl TextStyle {
    /// What the text rule of an agreement and its languages, by BCP 47 tag, ask for.
    pub(crate) fn new(rule: Option<&TextRule>, languages: &[String]) -> Self {
        language::prepare();
        crate::rules::lexicon::prepare();
        let known: Option<Vec<_>> = languages.iter().map(|tag| TextLanguage::of_tag(tag)).collect();
        let languages = known.unwrap_or_default();
        let Some(rule) = rule else { return Self { languages, ..Self::default() } };
        let count = |limit: Option<u32>| limit.and_then(|limit| usize::try_from(limit).ok());
        Self {
            max_characters: count(rule.max_characters),
            max_words: count(rule.max_words),
            limits_links: rule.links.is_some_and(|links| links != LinkPermission::Allowed),
            hosts: match rule.links {
                Some(LinkPermission::ListedHosts) => {
                    rule.link_hosts.iter().filter_map(|host| host::listed(host)).collect()
                }
                _ => Vec::new(),
            },
            forbids_capitals: rule.capitals_allowed == Some(false),
            max_repeats: count(rule.max_repeats),
            languages,
        }
    }
}

/// What goes against the agreement in a text as a whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Whole {
    /// By how much it is too long.
    pub(crate) excess: Option<Excess>,
    /// Whether it is in a language that is not one of the group's.
    pub(crate) is_foreign: bool,
}

/// Reports what goes against the text rule of the group's agreement, and what does so in the text as a whole.
pub(crate) fn find(
    text: &str,
    signs: &Signs,
    policy: &Policy,
    context: &ScreeningContext,
    hits: &mut Vec<Hit>,
) -> Whole {
    let (style, watch) = (&policy.style, &policy.screening);
    if style.limits_links && signs.may_have_link && watch.asks(&texts::LINKS) {
        let is_fine =
            |host: &str| watch.is_own(host) || style.hosts.iter().any(|listed| host::is_within(host, listed));
        links::find(text, is_fine, hits);
    }
    if style.forbids_capitals && watch.asks(&texts::SHOUTING) {
        capitals::find(text, signs, hits);
    }
    if let Some(most) = style.max_repeats.filter(|_| watch.asks(&texts::REPEATS)) {
        repeats::find(text, most, hits);
    }
    if context.author == Author::Practitioner && watch.asks(&ABSOLUTE_WORDS) {
        promises(text, context.language, hits);
    }
    Whole {
        excess: if watch.asks(&texts::TOO_LONG) { excess(text, style) } else { None },
        is_foreign: watch.asks(&texts::LANGUAGE) && language::is_foreign(text, &style.languages),
    }
}

/// How much there can be of something in a text at most, and how much there is.
type Counters = (fn(&str) -> usize, fn(&str) -> usize);

/// By how much a text is too long. What is surely short enough is not counted.
fn excess(text: &str, style: &TextStyle) -> Option<Excess> {
    let beyond = |unit, maximum: Option<usize>, (at_most, count): Counters| {
        let maximum = maximum.filter(|maximum| text.len() > *maximum && at_most(text) > *maximum)?;
        let actual = count(text);
        (actual > maximum).then_some(Excess { unit, actual, maximum })
    };
    beyond(LengthUnit::Characters, style.max_characters, (str::len, lengths::characters))
        .or_else(|| beyond(LengthUnit::Words, style.max_words, (words_at_most, lengths::words)))
}

/// How many words a text can have at most: stretches of Latin letters and digits, and each other character outside of
/// ASCII by itself. It looks at bytes only.
fn words_at_most(text: &str) -> usize {
    let (mut count, mut in_word, mut lead) = (0_usize, false, 0_u8);
    for byte in text.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' => {
                count += usize::from(!in_word);
                in_word = true;
            }
            // What goes on with a character; of the Latin ones, two are signs: × and ÷.
            0x80..=0xbf if !matches!((lead, byte), (0xc3, 0x97 | 0xb7)) => {}
            0xc3..=0xc9 => {
                count += usize::from(!in_word);
                in_word = true;
            }
            0xc2 | 0xca..=0xff => {
                count += 1;
                in_word = false;
            }
            _ => in_word = false,
        }
        lead = byte;
    }
    count
}

/// Reports promises that nobody can keep, in the language that the text is said to be in, or in any.
fn promises(text: &str, language: Option<TextLanguage>, hits: &mut Vec<Hit>) {
    each_phrase(Phrases::AbsoluteWords, language.map(TextLanguage::as_str), text, &mut |start, end| {
        let (kind, sure) = (MatchKind::AbsolutePromise, MatchConfidence::Likely);
        hits.push(Hit::new(kind, sure, Evidence::FORMAT, (start, end)));
    });
}

/// Makes what is said of a text's style give way to everything else: a shout with a telephone number in it is still a
/// telephone number. Gives the kinds that the text has, each once, whether or not a match of them is left.
pub(crate) fn give_way(hits: &mut Vec<Hit>) -> Vec<MatchKind> {
    let is_style = |hit: &Hit| facts(hit.kind).topic == Topic::Style;
    let mut kinds: Vec<MatchKind> = hits.iter().filter(|hit| is_style(hit)).map(|hit| hit.kind).collect();
    kinds.sort_unstable();
    kinds.dedup();
    if kinds.is_empty() {
        return kinds;
    }
    let taken = joined(hits.iter().filter(|hit| !is_style(hit)));
    hits.retain_mut(|hit| {
        if is_style(hit) {
            (hit.start, hit.end) = longest_free(hit, &taken);
        }
        hit.start < hit.end
    });
    kinds
}

/// The ranges of hits, in order, those that touch joined to one.
fn joined<'h>(hits: impl Iterator<Item = &'h Hit>) -> Vec<(usize, usize)> {
    let mut ranges: Vec<(usize, usize)> = hits.map(|hit| (hit.start, hit.end)).collect();
    ranges.sort_unstable();
    let mut joined: Vec<(usize, usize)> = Vec::with_capacity(ranges.len());
    for (start, end) in ranges {
        match joined.last_mut() {
            Some(last) if start <= last.1 => last.1 = last.1.max(end),
            _ => joined.push((start, end)),
        }
    }
    joined
}

/// The longest part of a hit that nothing else has; the first of several.
fn longest_free(hit: &Hit, taken: &[(usize, usize)]) -> (usize, usize) {
    let from = taken.partition_point(|(_, end)| *end <= hit.start);
    let (mut best, mut place) = ((hit.start, hit.start), hit.start);
    let within = taken.get(from..).unwrap_or_default().iter().take_while(|(start, _)| *start < hit.end);
    for (start, end) in within.copied().chain([(hit.end, hit.end)]) {
        if start.saturating_sub(place) > best.1.saturating_sub(best.0) {
            best = (place, start);
        }
        place = place.max(end);
    }
    best
}

#[cfg(test)]
#[path = "tests.rs"]
mod tests;
