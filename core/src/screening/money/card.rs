//! Payment cards (ISO/IEC 7812).

use crate::model::{MatchConfidence, MatchKind};
use crate::screening::contact::nearby;
use crate::screening::hit::{Evidence, Hit};
use crate::screening::numbers::checks::luhn;
use crate::screening::window::{Separator, Window};

/// The numbers of one issuer: from which to which first digits, and how long they are.
struct Issuer {
    first: (u32, u32),
    /// How many first digits are compared.
    digits: usize,
    lengths: &'static [usize],
    /// Other lengths that count with a word beside them only: many other numbers look like these.
    with_word: &'static [usize],
}

const fn issuer(digits: usize, first: (u32, u32), lengths: &'static [usize]) -> Issuer {
    Issuer { first, digits, lengths, with_word: &[] }
}

const MAESTRO: &[usize] = &[16, 17, 18, 19];
const SHORT_MAESTRO: &[usize] = &[13, 14, 15];

/// Visa, Mastercard (two series), American Express, Diners Club, Discover, JCB, Dankort, Maestro. Source: domain
/// knowledge of issuers' published series. Confidence: memory.
const ISSUERS: &[Issuer] = &[
    issuer(1, (4, 4), &[13, 16, 19]),
    issuer(2, (51, 55), &[16]),
    issuer(4, (2221, 2720), &[16]),
    issuer(2, (34, 34), &[15]),
    issuer(2, (37, 37), &[15]),
    issuer(3, (300, 305), &[14]),
    issuer(2, (36, 36), &[14]),
    issuer(2, (38, 38), &[14]),
    issuer(4, (6011, 6011), &[16, 19]),
    issuer(2, (65, 65), &[16, 19]),
    issuer(4, (3528, 3589), &[16, 17, 18, 19]),
    issuer(4, (5019, 5019), &[16]),
    Issuer { first: (50, 50), digits: 2, lengths: MAESTRO, with_word: SHORT_MAESTRO },
    Issuer { first: (56, 69), digits: 2, lengths: MAESTRO, with_word: SHORT_MAESTRO },
];

/// How cards print their digits.
const GROUPINGS: &[&[usize]] = &[
    &[4, 4, 4, 4],
    &[4, 6, 5],
    &[4, 6, 4],
    &[4, 4, 4, 4, 3],
    &[4, 3, 3, 3],
    &[4, 4, 4, 4, 1],
    &[4, 4, 4, 4, 2],
];

const CUES: &[&str] = &[
    "kort",
    "kortet",
    "kortnr",
    "kortnummer",
    "kortnummeret",
    "bankkort",
    "bankkortet",
    "betalingskort*",
    "kredittkort*",
    "debetkort*",
    "kreditkort*",
    "kontokort*",
    "betalkort*",
    "dankort*",
    "visa",
    "visakort*",
    "mastercard*",
    "amex",
    "maestro",
    "diners",
    "card",
    "cards",
    "creditcard",
    "cvc",
    "cvv",
    "kortti*",
    "korttini",
    "luottokortti*",
    "pankkikortti*",
    "kreditkort",
    "greiðslukort*",
    "kortanúmer*",
];

const COUNTER_CUES: &[&str] =
    &["ordre*", "order*", "faktura*", "invoice*", "sporing*", "tracking", "kid", "imei", "isbn"];

/// Reports the card whose number begins the window. `is_inside` says that other digits stand right before it.
pub(super) fn find(text: &str, window: &Window, is_inside: bool, hits: &mut Vec<Hit>) {
    let groups = window.groups();
    for count in 1..=groups.len() {
        let digits = window.digits(count);
        if digits.len() > 19 {
            return;
        }
        let (Some(taken), Some(last)) = (groups.get(..count), groups.get(count - 1)) else { return };
        let is_even = match taken {
            [_, second, rest @ ..] => rest.iter().all(|group| group.separator == second.separator),
            _ => true,
        };
        if digits.len() < 13 || !last.is_end || !is_even || is_link(last.separator) || !passes(digits) {
            continue;
        }
        let goes_on = groups.get(count).is_some_and(|next| count == 1 || next.separator == last.separator);
        let range = window.range(count);
        let grouping = || GROUPINGS.iter().any(|known| known.iter().eq(taken.iter().map(|group| &group.len)));
        if issued(digits, true).is_none() {
            continue;
        }
        let side = nearby::ask(text, range, CUES, COUNTER_CUES);
        let Some(of_issuer) = issued(digits, side == Some(nearby::Side::For)) else { continue };
        let is_grouped = count > 1 && grouping();
        let mut evidence = Evidence::CHECKSUM.and(of_issuer);
        if is_grouped {
            evidence = evidence.and(Evidence::FORMAT);
        }
        let confidence = match side {
            Some(nearby::Side::For) => {
                evidence = evidence.and(Evidence::CONTEXT_WORD);
                MatchConfidence::Certain
            }
            // Digits in other groups, or as a part of a longer row, can be anything that happens to pass.
            _ if is_inside || goes_on || (count > 1 && !is_grouped) => MatchConfidence::Possible,
            _ if is_grouped => MatchConfidence::Certain,
            Some(nearby::Side::Against) => {
                evidence = evidence.and(Evidence::COUNTER_WORD);
                MatchConfidence::Possible
            }
            None => MatchConfidence::Likely,
        };
        hits.push(Hit::new(MatchKind::PaymentCard, confidence, evidence, range));
    }
}

const fn is_link(separator: Separator) -> bool {
    matches!(separator, Separator::Slash | Separator::Plus)
}

/// Whether the check digit is right (ISO/IEC 7812-1, annex B) and the digits are not all the same.
fn passes(digits: &[u8]) -> bool {
    let first = digits.first();
    luhn(digits) && digits.iter().any(|digit| Some(digit) != first)
}

/// What speaks for it when an issuer has numbers that begin like this and are as long.
fn issued(digits: &[u8], has_word: bool) -> Option<Evidence> {
    let first = |count| digits.iter().take(count).fold(0, |number, digit| number * 10 + u32::from(*digit));
    let is_of = |issuer: &Issuer| {
        let number = first(issuer.digits);
        let fits =
            issuer.lengths.contains(&digits.len()) || (has_word && issuer.with_word.contains(&digits.len()));
        issuer.first.0 <= number && number <= issuer.first.1 && fits
    };
    ISSUERS.iter().any(is_of).then_some(Evidence::STRUCTURE)
}
