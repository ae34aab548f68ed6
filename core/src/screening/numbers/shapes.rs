//! What each kind of number looks like, and what makes digits one of them.

use crate::model::MatchKind;
use crate::screening::hit::Evidence;
use crate::screening::numbers::checks::{
    NorwegianRule, dk_cpr, dk_cvr, fi_y_tunnus, is_day, is_kennitala, luhn, no_account, no_duf, no_org,
    norwegian, pair,
};
use crate::screening::window::Separator;

/// How much the digits themselves say.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Ground {
    /// Two check digits and a date.
    Strong,
    /// One check digit and a date or a year.
    Dated,
    /// Check digits only.
    Plain,
    /// A date, where check digits are not needed.
    DateOnly,
    /// A date, where check digits are nearly always right, and here they are not.
    Relaxed,
    /// Right only by the rule for numbers from 2032 on.
    Of2032,
}

/// How usual it is to write a number in some groups.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Manner {
    /// As people and forms write it: that alone speaks for the kind.
    Usual,
    /// Often so, and other numbers too.
    Fair,
    /// As any number is written.
    Bare,
}

/// The sizes of the groups of digits, the signs that may stand between them, and how usual that is.
pub(crate) type Grouping = (&'static [usize], &'static [Separator], Manner);

/// What digits of the right number are.
pub(crate) struct Reading {
    pub(crate) kind: MatchKind,
    pub(crate) ground: Ground,
    /// What is to be said beside what the ground says.
    pub(crate) more: Evidence,
}

/// Numbers of one family.
pub(crate) struct Shape {
    /// How many digits there are.
    pub(crate) digits: usize,
    pub(crate) groupings: &'static [Grouping],
    /// What the digits are, if they are of the family.
    pub(crate) read: fn(&[u8]) -> Option<Reading>,
    /// Words beside a number that say that it is of the family.
    pub(crate) cues: &'static [&'static str],
}

use Manner::{Bare, Fair, Usual};
use Separator::{Dash, Dot, Plus, Slash, Space};

const ANY: &[Separator] = &[Space, Dash, Dot];
const IN_DATE: &[Separator] = &[Space, Dash, Dot, Slash];

const fn of(kind: MatchKind, ground: Ground) -> Option<Reading> {
    Some(Reading { kind, ground, more: Evidence::NONE })
}

const NO_PERSON: &[&str] = &[
    "fødselsnummer*",
    "fødselsnr",
    "fødselnummer*",
    "fnr",
    "personnummer*",
    "personnr",
    "pnr",
    "id-nummer",
    "idnummer*",
    "dnummer*",
    "dnr",
    "hjelpenummer*",
    "hnummer*",
    "fhnummer*",
    "d",
    "h",
    "fh",
    "fnummer",
    "national",
    "personal",
];
const SE_PERSON: &[&str] =
    &["personnummer*", "personnr", "pnr", "persnr", "samordningsnummer*", "samordningsnr", "samnr"];
const DK_PERSON: &[&str] = &["cpr", "cprnr", "cprnummer*", "personnummer*", "personnr"];
const IS_PERSON: &[&str] = &["kennitala*", "kennitölu*", "kt"];
const ORG: &[&str] = &[
    "org",
    "orgnr",
    "orgnummer*",
    "organisasjonsnummer*",
    "organisasjonsnr",
    "organisationsnummer*",
    "organisationsnr",
    "mva",
    "foretaksnummer*",
    "bedriftsnummer*",
];

/// Every family, the longer numbers first.
pub(crate) const SHAPES: &[Shape] = &[
    Shape {
        digits: 12,
        groupings: &[
            (&[12], ANY, Fair),
            (&[4, 6, 2], ANY, Usual),
            (&[4, 4, 4], ANY, Bare),
            (&[10, 2], ANY, Bare),
        ],
        read: |digits| {
            let is_year = (1980..=2099).contains(&(pair(digits, 0) * 100 + pair(digits, 2)));
            if is_year && no_duf(digits) { of(MatchKind::NoDuf, Ground::Dated) } else { None }
        },
        cues: &["duf", "dufnr", "dufnummer*"],
    },
    Shape {
        digits: 12,
        groupings: &[(&[12], ANY, Fair), (&[8, 4], &[Space, Dash, Plus], Usual)],
        read: |digits| match pair(digits, 0) {
            18..=20 => swedish_person(digits.get(2..)?),
            16 => swedish_org(digits.get(2..)?),
            _ => None,
        },
        cues: SE_PERSON,
    },
    Shape {
        digits: 11,
        groupings: &[
            (&[11], ANY, Fair),
            (&[6, 5], ANY, Usual),
            (&[6, 3, 2], ANY, Usual),
            (&[2, 2, 2, 5], IN_DATE, Usual),
            (&[2, 2, 2, 3, 2], IN_DATE, Usual),
            (&[3, 3, 5], ANY, Bare),
            (&[3, 4, 4], ANY, Bare),
            (&[4, 4, 3], ANY, Bare),
            (&[3, 3, 3, 2], ANY, Bare),
            (&[4, 2, 5], &[Space, Dash], Bare),
            (&[1; 11], ANY, Bare),
        ],
        read: norwegian_person,
        cues: NO_PERSON,
    },
    Shape {
        digits: 11,
        groupings: &[(&[4, 2, 5], ANY, Usual), (&[11], ANY, Bare), (&[6, 5], &[Space], Bare)],
        read: |digits| if no_account(digits) { of(MatchKind::NoAccount, Ground::Plain) } else { None },
        cues: &[
            "konto",
            "kontoen",
            "kontonr",
            "kontonummer*",
            "bankkonto*",
            "lønnskonto*",
            "sparekonto*",
            "bban",
        ],
    },
    Shape {
        digits: 10,
        groupings: &[(&[6, 4], &[Dash, Plus], Usual), (&[6, 4], &[Space], Bare), (&[10], ANY, Bare)],
        read: swedish_person,
        cues: SE_PERSON,
    },
    Shape {
        digits: 10,
        groupings: &[(&[6, 4], &[Dash], Usual), (&[6, 4], &[Space], Bare), (&[10], ANY, Bare)],
        read: danish_person,
        cues: DK_PERSON,
    },
    Shape {
        digits: 10,
        groupings: &[(&[6, 4], &[Dash], Usual), (&[6, 4], &[Space], Bare), (&[10], ANY, Bare)],
        read: icelandic_person,
        cues: IS_PERSON,
    },
    Shape {
        digits: 10,
        groupings: &[(&[6, 4], &[Dash], Usual), (&[10], ANY, Bare)],
        read: swedish_org,
        cues: ORG,
    },
    Shape {
        digits: 9,
        groupings: &[(&[9], ANY, Bare), (&[3, 3, 3], &[Space], Usual), (&[3, 3, 3], &[Dot], Bare)],
        read: |digits| match digits.first() {
            // Real ones begin with 8 or 9, those made for tests with 2 or 3 (memory).
            Some(8 | 9) if no_org(digits) => of(MatchKind::NoOrgNumber, Ground::Plain),
            Some(2 | 3) if no_org(digits) => Some(Reading {
                kind: MatchKind::NoOrgNumber,
                ground: Ground::Plain,
                more: Evidence::SYNTHETIC,
            }),
            _ => None,
        },
        cues: ORG,
    },
    Shape {
        digits: 8,
        groupings: &[(&[8], ANY, Bare), (&[2, 2, 2, 2], &[Space], Bare)],
        read: |digits| if dk_cvr(digits) { of(MatchKind::DkCvr, Ground::Plain) } else { None },
        cues: &["cvr", "cvrnr", "cvrnummer*"],
    },
    Shape {
        digits: 8,
        groupings: &[(&[7, 1], &[Dash], Usual)],
        read: |digits| if fi_y_tunnus(digits) { of(MatchKind::FiYTunnus, Ground::Plain) } else { None },
        cues: &["tunnus", "ytunnus*", "tunnuksemme", "fo", "företagsnummer*", "tunnuksen", "tunnukseni"],
    },
];

/// A Norwegian number of 11 digits. What is added to the day and the month tells which. Source: Skatteetaten,
/// Direktoratet for e-helse, NAV's fnrvalidator (found).
fn norwegian_person(digits: &[u8]) -> Option<Reading> {
    let rule = norwegian(digits)?;
    let ground = |ground: Ground| if rule == NorwegianRule::Of2032 { Ground::Of2032 } else { ground };
    let (day, month, year) = (pair(digits, 0), pair(digits, 2), pair(digits, 4));
    if day >= 80 {
        return of(MatchKind::NoFhNumber, ground(Ground::Plain));
    }
    let (is_d, day) = if day > 40 { (true, day - 40) } else { (false, day) };
    // What was added to the month, and whether that was done for tests. Those of NAV have 40, as help numbers have:
    // nobody can tell them apart.
    let (is_help, is_synthetic, month) = match month {
        41..=52 => (true, false, month - 40),
        66..=77 => (false, true, month - 65),
        81..=92 => (false, true, month - 80),
        _ => (false, false, month),
    };
    if !is_day(day, month, year) {
        return None;
    }
    let kind = match (is_help, is_d) {
        (true, _) => MatchKind::NoHNumber,
        (false, true) => MatchKind::NoDNumber,
        (false, false) => MatchKind::NoFodselsnummer,
    };
    let more = if is_synthetic { Evidence::SYNTHETIC } else { Evidence::NONE };
    Some(Reading { kind, ground: ground(Ground::Strong), more })
}

/// The last ten digits of a Swedish number of a person. The serial number 000 is not given. Source: Skatteverket
/// (found); those made for tests end in 980 to 999 and a check digit (memory).
fn swedish_person(digits: &[u8]) -> Option<Reading> {
    let (year, month, day) = (pair(digits, 0), pair(digits, 2), pair(digits, 4));
    let (kind, day) = match day {
        61..=91 => (MatchKind::SeSamordningsnummer, day - 60),
        _ => (MatchKind::SePersonnummer, day),
    };
    let is_given = digits.get(6..9).is_some_and(|serial| serial != [0, 0, 0]);
    if is_given && is_day(day, month, year) && luhn(digits) { of(kind, Ground::Dated) } else { None }
}

/// A Swedish organisation number: its third digit is 2 or more, so that it is no date. Source: Bolagsverket's
/// description (found).
fn swedish_org(digits: &[u8]) -> Option<Reading> {
    let is_org = digits.get(2).is_some_and(|third| *third >= 2);
    if is_org && luhn(digits) { of(MatchKind::SeOrgNumber, Ground::Plain) } else { None }
}

/// A Danish number of a person. Source: CPR-kontoret (found); 60 is added to the day of numbers that replace another
/// (memory).
fn danish_person(digits: &[u8]) -> Option<Reading> {
    let (day, month, year) = (pair(digits, 0), pair(digits, 2), pair(digits, 4));
    let day = if (61..=91).contains(&day) { day - 60 } else { day };
    let ground = if dk_cpr(digits) { Ground::Dated } else { Ground::DateOnly };
    if is_day(day, month, year) { of(MatchKind::DkCpr, ground) } else { None }
}

/// An Icelandic number of a person or, with 40 added to the day, of a company. Source: Þjóðskrá (found).
fn icelandic_person(digits: &[u8]) -> Option<Reading> {
    let (day, month, year) = (pair(digits, 0), pair(digits, 2), pair(digits, 4));
    let (is_company, day) = if (41..=71).contains(&day) { (true, day - 40) } else { (false, day) };
    let has_century = matches!(digits.last(), Some(0 | 8 | 9));
    if !has_century || !is_day(day, month, year) || (!is_company && pair(digits, 6) < 20) {
        return None;
    }
    let ground = if is_kennitala(digits) { Ground::Dated } else { Ground::Relaxed };
    of(MatchKind::IsKennitala, ground)
}
