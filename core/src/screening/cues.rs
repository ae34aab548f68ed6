//! Words beside a number that say what it is, or that it is something else.

use crate::screening::contact::nearby::{self, Plain};

/// Sorts of numbers that words speak of: any of the constants, joined.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Cues(u16);

impl Cues {
    pub(crate) const NONE: Self = Self(0);
    pub(crate) const NO_PERSON: Self = Self(1);
    pub(crate) const NO_DUF: Self = Self(1 << 1);
    pub(crate) const NO_ORG: Self = Self(1 << 2);
    pub(crate) const NO_ACCOUNT: Self = Self(1 << 3);
    pub(crate) const SE_PERSON: Self = Self(1 << 4);
    pub(crate) const SE_ORG: Self = Self(1 << 5);
    pub(crate) const DK_PERSON: Self = Self(1 << 6);
    pub(crate) const DK_CVR: Self = Self(1 << 7);
    pub(crate) const FI_PERSON: Self = Self(1 << 8);
    pub(crate) const FI_ORG: Self = Self(1 << 9);
    pub(crate) const IS_PERSON: Self = Self(1 << 10);

    /// Both together.
    pub(crate) const fn and(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    const fn touches(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    const fn without(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }
}

const PERSONAL: Cues = Cues::NO_PERSON.and(Cues::SE_PERSON).and(Cues::DK_PERSON);

/// What words speak of, in lower case. One that ends with `*` is the beginning of a word; two with a blank between are
/// two words in a row, whatever sign is between them.
const WORDS: &[(Cues, &[&str])] = &[
    (
        Cues::NO_PERSON,
        &[
            "fødselsnummer*",
            "fødselsnr",
            "fodselsnummer*",
            "fodselsnr",
            "foedselsnummer*",
            "fødselnummer*",
            "fnr",
            "f nr",
            "dnr",
            "d nr",
            "dnummer*",
            "d nummer*",
            "d number",
            "hnr",
            "h nr",
            "hnummer*",
            "h nummer*",
            "fh nr",
            "fh nummer*",
            "hjelpenummer*",
            "hjelpenr",
            "fellesnummer*",
            "fnummer*",
            "idnummer*",
            "id nummer*",
            "national id",
            "national identity",
            "birth number",
            "bankid",
            "minid",
        ],
    ),
    (
        PERSONAL,
        &[
            "personnummer*",
            "personnr",
            "personnumret",
            "pnr",
            "p nr",
            "persnr",
            "pers nr",
            "person nr",
            "ssn",
        ],
    ),
    (Cues::NO_DUF, &["duf", "dufnr", "dufnummer*"]),
    (Cues::NO_ORG, &["organisasjonsnummer*", "organisasjonsnr", "foretaksnummer*", "mva"]),
    (
        Cues::NO_ORG.and(Cues::SE_ORG),
        &["orgnr", "org nr", "orgnummer*", "org nummer*", "organisation number"],
    ),
    (
        Cues::SE_ORG,
        &["organisationsnummer*", "organisationsnumret", "organisationsnr", "momsnr", "momsnummer*"],
    ),
    (
        Cues::NO_ACCOUNT,
        &[
            "konto",
            "kontoen",
            "kontoa",
            "kontonr",
            "konto nr",
            "kontonummer*",
            "bankkonto*",
            "lønnskonto*",
            "lønskonto*",
            "sparekonto*",
            "brukskonto*",
            "bban",
            "account",
            "account number",
        ],
    ),
    (
        Cues::SE_PERSON,
        &["samordningsnummer*", "samordningsnumret", "samordningsnr", "samnr", "födelsenummer*"],
    ),
    (Cues::DK_PERSON, &["cpr", "cprnr", "cprnummer*"]),
    (Cues::DK_CVR, &["cvr", "cvrnr", "cvrnummer*", "p nummer*"]),
    (
        Cues::FI_PERSON,
        &[
            "hetu",
            "hetuni",
            "hetun",
            "henkilötunnu*",
            "henkilo tunnu*",
            "tunnukseni",
            "sotu",
            "personbeteckning*",
        ],
    ),
    (Cues::FI_ORG, &["y tunnu*", "ytunnu*", "fo nummer*", "fonummer*", "business id"]),
    (Cues::IS_PERSON, &["kennital*", "kennitöl*", "kt", "ktnr"]),
];

/// Words for what is numbered too, and is no number of a person, organisation or account.
const OTHERS: &[&str] = &[
    "ordre*",
    "order*",
    "bestilling*",
    "beställning*",
    "faktura*",
    "invoice*",
    "kid",
    "kidnr",
    "kidnummer*",
    "isbn",
    "issn",
    "ean",
    "billett*",
    "biljett*",
    "ticket*",
    "referanse*",
    "referens*",
    "reference*",
    "ref",
    "refnr",
    "saksnr",
    "saksnummer*",
    "sak",
    "saka",
    "saken",
    "journalnr",
    "tracking",
    "sporing*",
    "pakke*",
    "paket*",
    "booking*",
    "bokning*",
    "kundenr",
    "kundenummer*",
    "kundnummer*",
    "medlemsnr",
    "medlemsnummer*",
    "varenr",
    "varenummer*",
    "artikkel*",
    "serienr",
    "serienummer*",
    "imei",
    "sag",
    "sagsnr",
    "ärende*",
    "pris*",
    "price*",
    "hinta*",
    "serial*",
    "produkt*",
    "product*",
    "kvittering*",
    "kvitto*",
    "receipt*",
    "uuid",
    "guid",
    "commit",
    "tilaus*",
    "lasku*",
    "viite*",
    "pöntun*",
];

/// What amounts are counted in.
const CURRENCIES: &[&str] = &[
    "kr", "kroner", "kronar", "kronor", "krónur", "nok", "sek", "dkk", "isk", "eur", "euro*", "usd", "mill",
];

/// What the words beside a number speak of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Said {
    cues: Cues,
    /// The sorts that the words between the number before and this one, and after it, speak of.
    near: Cues,
    has_other: bool,
    is_amount: bool,
}

/// What the words beside a number say of one sort of number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Heard {
    /// That it is one.
    pub(crate) own: bool,
    /// That it is another sort of number.
    pub(crate) another: bool,
    /// That it is something else.
    pub(crate) counter: bool,
    /// That it is an amount.
    pub(crate) is_amount: bool,
}

impl Said {
    /// What it says of a number of the sorts `own`.
    pub(crate) const fn of(self, own: Cues) -> Heard {
        Heard {
            own: self.cues.touches(own),
            another: self.near.without(own).0 != 0,
            counter: self.has_other || self.is_amount,
            is_amount: self.is_amount,
        }
    }
}

/// What the words beside a range of bytes speak of.
pub(crate) fn listen(text: &str, range: (usize, usize)) -> Said {
    let mut said = Said::default();
    let mut later = Plain::of("");
    // Words before another number speak against that one, but may speak for a whole list.
    let own = text.get(end_of_number(text, range.0)..range.0).unwrap_or_default();
    let near = nearby::words_before(own, own.len()).count();
    for (place, word) in nearby::words_before(text, range.0).map(Plain::of).enumerate() {
        let spoken = spoken_of(&word, &later);
        said.cues = said.cues.and(spoken);
        if place < near {
            said.near = said.near.and(spoken);
            said.has_other |= word.is_on(OTHERS);
        }
        later = word;
    }
    let seen = text.get(..end_of_clause(text, range.1)).unwrap_or_default();
    let mut earlier = Plain::of("");
    for word in nearby::words_after(seen, range.1).map(Plain::of) {
        let spoken = spoken_of(&word, &Plain::of("")).and(spoken_of(&earlier, &word));
        said.cues = said.cues.and(spoken);
        said.near = said.near.and(spoken);
        earlier = word;
    }
    let is_currency = |word: Option<&str>| word.is_some_and(|word| nearby::has(CURRENCIES, word));
    said.is_amount = is_currency(nearby::words_before(text, range.0).next())
        || is_currency(nearby::words_after(text, range.1).next());
    said
}

/// The sorts of numbers that a word speaks of, alone or with the word after it.
fn spoken_of(word: &Plain, next: &Plain) -> Cues {
    let is_said = |cue: &&str| -> bool {
        word.begins_as(cue)
            && match cue.split_once(' ') {
                Some((first, second)) => word.is(first) && next.is(second),
                None => word.is(cue),
            }
    };
    let of = |(cues, words): &(Cues, &[&str])| if words.iter().any(is_said) { *cues } else { Cues::NONE };
    WORDS.iter().map(of).fold(Cues::NONE, Cues::and)
}

/// The end of the last number before byte `start`, of those near enough: so many digits or more in a row.
fn end_of_number(text: &str, start: usize) -> usize {
    const DIGITS: usize = 5;
    let from = start.saturating_sub(nearby::REACH_BEFORE);
    let seen = text.as_bytes().get(from..start).unwrap_or_default();
    let number = seen.windows(DIGITS).rposition(|row| row.iter().all(u8::is_ascii_digit));
    let end = number.map_or(from, |at| from + at + DIGITS);
    (end..start).find(|place| text.is_char_boundary(*place)).unwrap_or(start)
}

/// Where the words end that can speak of what stands before byte `start`: before the words that lead to another number.
fn end_of_clause(text: &str, start: usize) -> usize {
    let mut pause = start;
    for (at, sign) in text.get(start..).unwrap_or_default().char_indices().take(nearby::REACH_AFTER) {
        match sign {
            ',' | ')' | ']' | '.' | ';' | '\n' => pause = start + at,
            '0'..='9' => return pause,
            _ => {}
        }
    }
    text.len()
}
