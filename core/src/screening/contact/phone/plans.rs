//! The telephone numbers of each country, as one table.

use crate::model::MatchKind;

/// What numbers of a range are for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sort {
    /// Mobile telephones.
    Mobile,
    /// Other telephones.
    Fixed,
    /// Free, paid and shared services: they seldom belong to a person.
    Service,
    /// Machines. They count with the country's code only.
    Machine,
}

/// Numbers that begin alike.
pub(super) struct Range {
    /// The first digits, without the country's code and without a leading zero.
    pub(super) first: &'static [u8],
    /// The fewest and the most digits, counted alike.
    pub(super) lengths: (usize, usize),
    pub(super) sort: Sort,
}

/// What telephone numbers of a country look like.
pub(super) struct Plan {
    pub(super) kind: MatchKind,
    /// The country's code.
    pub(super) code: &'static [u8],
    /// Whether a zero stands before numbers inside of the country.
    pub(super) has_zero: bool,
    pub(super) ranges: &'static [Range],
    /// How numbers are grouped inside of the country, with the zero.
    pub(super) groupings: &'static [&'static [usize]],
    /// Groupings that many other numbers have too, such as two years.
    pub(super) weak_groupings: &'static [&'static [usize]],
    /// Words that name the country, and words of its language for a telephone.
    pub(super) places: &'static [&'static str],
}

const fn range(first: &'static [u8], lengths: (usize, usize), sort: Sort) -> Range {
    Range { first, lengths, sort }
}

/// Groups of eight digits that a telephone number seldom has. None of them is a price in thousands.
const WEAK: &[&[usize]] = &[&[4, 4], &[3, 5], &[5, 3], &[2, 6], &[2, 2, 4], &[4, 2, 2]];

/// Norway. Source: Nkom, number plan. Confidence: found.
const NORWAY: &[Range] = &[
    range(&[4], (8, 8), Sort::Mobile),
    range(&[9], (8, 8), Sort::Mobile),
    range(&[2], (8, 8), Sort::Fixed),
    range(&[3], (8, 8), Sort::Fixed),
    range(&[5, 8], (12, 12), Sort::Machine),
    range(&[5, 9], (12, 12), Sort::Machine),
    range(&[5, 8], (8, 8), Sort::Machine),
    range(&[5, 9], (8, 8), Sort::Machine),
    range(&[5], (8, 8), Sort::Fixed),
    range(&[6], (8, 8), Sort::Fixed),
    range(&[7], (8, 8), Sort::Fixed),
    range(&[8], (8, 8), Sort::Service),
];

/// Denmark, the first digit from 2 to 9. Confidence: memory.
const DENMARK: &[Range] = &[
    range(&[2], (8, 8), Sort::Fixed),
    range(&[3], (8, 8), Sort::Fixed),
    range(&[4], (8, 8), Sort::Fixed),
    range(&[5], (8, 8), Sort::Fixed),
    range(&[6], (8, 8), Sort::Fixed),
    range(&[7], (8, 8), Sort::Fixed),
    range(&[8], (8, 8), Sort::Fixed),
    range(&[9], (8, 8), Sort::Fixed),
];

/// Sweden. Confidence: memory.
const SWEDEN: &[Range] = &[
    range(&[7, 0], (9, 9), Sort::Mobile),
    range(&[7, 2], (9, 9), Sort::Mobile),
    range(&[7, 3], (9, 9), Sort::Mobile),
    range(&[7, 6], (9, 9), Sort::Mobile),
    range(&[7, 9], (9, 9), Sort::Mobile),
    range(&[2, 0], (6, 9), Sort::Service),
    range(&[1], (7, 9), Sort::Fixed),
    range(&[2], (7, 9), Sort::Fixed),
    range(&[3], (7, 9), Sort::Fixed),
    range(&[4], (7, 9), Sort::Fixed),
    range(&[5], (7, 9), Sort::Fixed),
    range(&[6], (7, 9), Sort::Fixed),
    range(&[8], (7, 9), Sort::Fixed),
    range(&[9], (7, 9), Sort::Fixed),
];

/// Finland: mobile numbers begin with 04 or 050. Source: Traficom, number plan (found for mobile, memory for the rest).
const FINLAND: &[Range] = &[
    range(&[4], (6, 10), Sort::Mobile),
    range(&[5, 0], (6, 10), Sort::Mobile),
    range(&[8, 0, 0], (6, 10), Sort::Service),
    range(&[1], (6, 9), Sort::Fixed),
    range(&[2], (6, 9), Sort::Fixed),
    range(&[3], (6, 9), Sort::Fixed),
    range(&[5], (6, 9), Sort::Fixed),
    range(&[6], (6, 9), Sort::Fixed),
    range(&[8], (6, 9), Sort::Fixed),
    range(&[9], (5, 10), Sort::Fixed),
];

/// Iceland. Confidence: memory.
const ICELAND: &[Range] = &[
    range(&[4], (7, 7), Sort::Fixed),
    range(&[5], (7, 7), Sort::Fixed),
    range(&[6], (7, 7), Sort::Mobile),
    range(&[7], (7, 7), Sort::Mobile),
    range(&[8, 0, 0], (7, 7), Sort::Service),
    range(&[8], (7, 7), Sort::Mobile),
];

/// Every country whose numbers are looked for.
pub(super) const PLANS: &[Plan] = &[
    Plan {
        kind: MatchKind::NoPhone,
        code: &[4, 7],
        has_zero: false,
        ranges: NORWAY,
        groupings: &[&[2, 2, 2, 2], &[3, 2, 3]],
        weak_groupings: WEAK,
        places: &["noreg", "norge", "norway", "norsk", "norske"],
    },
    Plan {
        kind: MatchKind::DkPhone,
        code: &[4, 5],
        has_zero: false,
        ranges: DENMARK,
        groupings: &[&[2, 2, 2, 2]],
        weak_groupings: WEAK,
        places: &["danmark", "denmark", "dansk", "danske", "dk"],
    },
    Plan {
        kind: MatchKind::SePhone,
        code: &[4, 6],
        has_zero: true,
        ranges: SWEDEN,
        groupings: &[
            &[3, 3, 2, 2],
            &[3, 7],
            &[3, 3, 4],
            &[2, 3, 3, 2],
            &[2, 3, 2, 2],
            &[2, 3, 3],
            &[2, 6],
            &[2, 7],
            &[2, 8],
            &[3, 2, 2, 2],
            &[3, 3, 3],
            &[3, 3, 2],
            &[3, 5],
            &[3, 6],
            &[4, 2, 2, 2],
            &[4, 3, 2],
            &[4, 5],
            &[4, 6],
        ],
        weak_groupings: &[],
        places: &["sverige", "tfn", "sweden", "svensk", "svenska", "svenske", "svenskt"],
    },
    Plan {
        kind: MatchKind::FiPhone,
        code: &[3, 5, 8],
        has_zero: true,
        ranges: FINLAND,
        groupings: &[
            &[3, 3, 4],
            &[3, 7],
            &[3, 3, 2, 2],
            &[3, 6],
            &[3, 3, 3],
            &[2, 3, 4],
            &[2, 3, 3],
            &[2, 4, 4],
            &[2, 7],
            &[4, 3, 3],
            &[4, 3, 4],
            &[4, 6],
            &[4, 7],
        ],
        weak_groupings: &[],
        places: &[
            "puh",
            "puhelin*",
            "soita",
            "kännykkä*",
            "suomi",
            "suomen",
            "finland",
            "finsk",
            "finske",
            "finska",
        ],
    },
    Plan {
        kind: MatchKind::IsPhone,
        code: &[3, 5, 4],
        has_zero: false,
        ranges: ICELAND,
        groupings: &[&[3, 4]],
        weak_groupings: &[],
        places: &[
            "sími",
            "síma",
            "símanúmer*",
            "hringdu",
            "island",
            "ísland",
            "íslandi",
            "iceland",
            "islandsk",
            "íslenskt",
        ],
    },
];

/// Words that say that a telephone number is near.
pub(super) const CUES: &[&str] = &[
    "tlf",
    "tlfnr",
    "tlfnummer",
    "tel",
    "tfn",
    "telefon*",
    "telephone*",
    "phone*",
    "mobil",
    "mobile",
    "mobilen",
    "mobilnr",
    "mobilnummer*",
    "mobiltelefon*",
    "mob",
    "mobiili*",
    "cell",
    "ring",
    "ringe",
    "ringer",
    "ringje",
    "ringjer",
    "sms",
    "smsa",
    "call",
    "nummer",
    "nummeret",
    "numret",
    "number",
    "puh",
    "puhelin*",
    "puhelimen",
    "soita",
    "kännykkä*",
    "numero*",
    "sími",
    "síma",
    "símanúmer*",
    "gsm",
    "hringdu",
    "hringja",
    "whatsapp",
    "signal",
    "telegram",
    "imessage",
    "viber",
    "vipps",
    "vippse",
    "mobilepay",
    "swish",
];

/// Words that say that a number is something else.
pub(super) const COUNTER_CUES: &[&str] = &[
    "kr",
    "kroner",
    "kronor",
    "krónur",
    "nok",
    "sek",
    "dkk",
    "isk",
    "eur",
    "euro",
    "usd",
    "pris",
    "prisen",
    "pris*",
    "beløp*",
    "sum",
    "summen",
    "total*",
    "ordre*",
    "order*",
    "bestilling*",
    "beställning*",
    "tilaus*",
    "faktura*",
    "invoice*",
    "sak",
    "saka",
    "saken",
    "saksnr",
    "saksnummer*",
    "sag",
    "sagsnr",
    "ärende*",
    "kunde*",
    "kund*",
    "medlem*",
    "isbn",
    "issn",
    "varenr",
    "varenummer*",
    "artikkel*",
    "dato",
    "datoen",
    "datum",
    "date",
    "versjon*",
    "version*",
    "id",
    "ref",
    "referanse*",
    "reference*",
    "referens*",
    "konto*",
    "account*",
    "cvr",
    "orgnr",
    "org",
    "organisasjonsnummer*",
    "kid",
    "serienr",
    "serienummer*",
    "registreringsnummer*",
    "finn",
    "finnkode*",
];
