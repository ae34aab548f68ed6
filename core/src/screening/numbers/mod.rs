//! Numbers that point to persons, organisations and accounts.

mod checks;
mod hetu;
mod shapes;
#[cfg(test)]
mod tests;

use crate::model::MatchConfidence;
use crate::screening::contact::nearby::{self, Side};
use crate::screening::contact::{Links, Runs, is_glued};
use crate::screening::hit::{Evidence, Hit};
use crate::screening::sweep::Signs;
use crate::screening::window::{Group, Window, goes_on};
use shapes::{Ground, Manner, Reading, SHAPES, Shape};

/// The fewest digits that any of the numbers has.
const LEAST: usize = 8;
/// The longest row of digits without a gap that can be one.
const LONGEST_ROW: usize = 12;

/// Words before a number that say that it is none of a person's: orders, bills, prices and books.
const COUNTER_CUES: &[&str] = &[
    "ordre*",
    "order*",
    "bestilling*",
    "beställning*",
    "tilaus*",
    "faktura*",
    "invoice*",
    "lasku*",
    "kid",
    "isbn",
    "issn",
    "billett*",
    "biljett*",
    "ticket*",
    "referanse*",
    "referens*",
    "reference*",
    "ref",
    "viite*",
    "saksnr",
    "saksnummer*",
    "sak",
    "ärende*",
    "sag",
    "sagsnr",
    "tracking",
    "sporing*",
    "sporingsnummer*",
    "pakke*",
    "kr",
    "kroner",
    "kronor",
    "nok",
    "sek",
    "dkk",
    "eur",
    "euro",
    "pris*",
    "price*",
    "hinta*",
    "serienummer*",
    "serial",
    "produkt*",
    "artikkel*",
    "varenummer*",
    "kvittering*",
    "kvitto*",
    "receipt*",
];

/// Reports every number that is looked for.
pub(crate) fn find(text: &str, signs: &Signs, hits: &mut Vec<Hit>) {
    if !signs.has_digit {
        return;
    }
    let mut links = Links::new(text, signs.may_have_link);
    for run in Runs::new(text) {
        if run.len > LONGEST_ROW || links.hold(run.start) {
            continue;
        }
        if run.len == 6 {
            hetu::find(text, run, hits);
        }
        // Most rows stand alone and are short: they are left at once.
        if run.len < LEAST && !goes_on(text, run.end) {
            continue;
        }
        let Some(window) = Window::at(text, run.start) else { continue };
        if window.digits(window.groups().len()).len() < LEAST {
            continue;
        }
        for shape in SHAPES {
            find_shape(text, &window, shape, hits);
        }
    }
}

/// Reports the number of one family that the window begins with.
fn find_shape(text: &str, window: &Window, shape: &Shape, hits: &mut Vec<Hit>) {
    let Some(groups) = window.groups_of(shape.digits) else { return };
    let taken = window.groups().get(..groups).unwrap_or_default();
    let Some((.., manner)) = shape.groupings.iter().find(|(sizes, signs, _)| {
        let is_size = |(group, size): (&Group, &usize)| group.len == *size;
        sizes.len() == taken.len()
            && taken.iter().zip(*sizes).all(is_size)
            && taken.iter().skip(1).all(|group| signs.contains(&group.separator))
    }) else {
        return;
    };
    let Some(reading) = (shape.read)(window.digits(groups)) else { return };
    let range = window.range(groups);
    if is_glued(text, range) {
        return;
    }
    let word = Word::beside(text, range, shape);
    if let Some(confidence) = confidence(reading.ground, *manner, word) {
        hits.push(Hit::new(reading.kind, confidence, evidence(&reading, *manner, word, taken.len()), range));
    }
}

/// What the words beside a number say.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Word {
    /// That it is of the family.
    This,
    /// That it is of another family.
    Other,
    /// That it is a number of something else, such as an order.
    Counter,
    /// Nothing.
    Nothing,
}

impl Word {
    fn beside(text: &str, range: (usize, usize), shape: &Shape) -> Self {
        match nearby::ask(text, range, shape.cues, COUNTER_CUES) {
            Some(Side::For) => return Self::This,
            Some(Side::Against) => return Self::Counter,
            None => {}
        }
        let names_other = |other: &Shape| nearby::says(text, range, other.cues);
        if SHAPES.iter().any(names_other) || hetu::is_named(text, range) {
            Self::Other
        } else {
            Self::Nothing
        }
    }
}

/// How sure a number is. Once its check digits are right, words can lower that, but nothing takes it away: only a date
/// alone, which many numbers have by chance, needs something more.
fn confidence(ground: Ground, manner: Manner, word: Word) -> Option<MatchConfidence> {
    use MatchConfidence::{Certain, Likely, Possible};
    let plain = match (ground, word) {
        (Ground::DateOnly | Ground::Relaxed, _) => return date_only(ground, manner, word),
        (Ground::Of2032, Word::This) => Likely,
        (Ground::Of2032, _) => Possible,
        (Ground::Strong | Ground::Dated, Word::This) | (Ground::Strong, _) => Certain,
        (Ground::Dated, _) => match manner {
            Manner::Usual => Certain,
            Manner::Fair => Likely,
            Manner::Bare => Possible,
        },
        (Ground::Plain, Word::This) => Certain,
        (Ground::Plain, _) => {
            if manner == Manner::Usual {
                Likely
            } else {
                Possible
            }
        }
    };
    Some(match word {
        Word::This | Word::Nothing => plain,
        Word::Counter if manner == Manner::Usual => plain,
        Word::Counter => plain.min(Likely),
        Word::Other if ground == Ground::Strong => plain.min(Likely),
        Word::Other => plain.min(Possible),
    })
}

/// How sure a number is of which only the date speaks, where that is enough to tell.
fn date_only(ground: Ground, manner: Manner, word: Word) -> Option<MatchConfidence> {
    use MatchConfidence::{Likely, Possible};
    let is_usual = manner == Manner::Usual;
    match (ground, word, is_usual) {
        (Ground::Relaxed, Word::This, true) => Some(Likely),
        (Ground::Relaxed, Word::This, false) | (Ground::Relaxed, Word::Nothing, true) => Some(Possible),
        (Ground::DateOnly, Word::This, _) | (Ground::DateOnly, Word::Nothing, true) => Some(Likely),
        (Ground::DateOnly, Word::Other | Word::Counter, true) => Some(Possible),
        _ => None,
    }
}

fn evidence(reading: &Reading, manner: Manner, word: Word, groups: usize) -> Evidence {
    let of_ground = match reading.ground {
        Ground::Strong | Ground::Dated => Evidence::CHECKSUM.and(Evidence::STRUCTURE),
        Ground::Plain => Evidence::CHECKSUM,
        Ground::DateOnly | Ground::Relaxed => Evidence::STRUCTURE,
        Ground::Of2032 => Evidence::CHECKSUM.and(Evidence::RULE_2032),
    };
    let of_word = match word {
        Word::This => Evidence::CONTEXT_WORD,
        Word::Other | Word::Counter => Evidence::COUNTER_WORD,
        Word::Nothing => Evidence::NONE,
    };
    let of_manner = if manner == Manner::Usual { Evidence::FORMAT } else { Evidence::NONE };
    // So many groups are no way of writing: somebody hides it.
    let hidden = if groups > 6 { Evidence::DISGUISED } else { Evidence::NONE };
    of_ground.and(of_word).and(of_manner).and(hidden).and(reading.more)
}
