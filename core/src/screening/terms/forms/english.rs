//! English. Source: school grammar, from memory.

use super::rules::Change::Double;
use super::rules::{Language, Paradigm, Row, by, on, row};

pub(super) const ENGLISH: Language = Language {
    noun: Paradigm { irregular: NOUNS, prefixes: None, irregular_rows: NOUN, rows: NOUN, also: &[] },
    verb: Paradigm {
        irregular: VERBS,
        prefixes: Some(&["re", "un", "out", "over", "under", "mis", "with", "for", "be", "up"]),
        irregular_rows: STRONG,
        rows: WEAK,
        also: &[],
    },
    adjective: Paradigm {
        irregular: &[("good", "better best"), ("bad", "worse worst"), ("far", "further farther furthest")],
        prefixes: Some(&[]),
        irregular_rows: ADJECTIVE,
        rows: ADJECTIVE,
        also: &[],
    },
    links: &["", "s", "-"],
    other_words: &[
        "ass", "does", "goes", "hers", "his", "its", "ours", "this", "theirs", "was", "us", "yours", "being",
        "during", "need", "red", "shed", "thing", "wing", "ours", "ones", "news", "less", "as", "is",
    ],
};

/// A consonant that is doubled after a short vowel that is stressed.
const DOUBLING: &str = "CVb CVd CVg CVk CVl CVm CVn CVp CVr CVs CVt CVz";

const NOUN: &[Row] = &[
    row("s x z ch sh", &[on(0, "es ' ’ 's ’s")]),
    row("ay ey oy uy", &[on(0, "s 's ’s s' s’")]),
    row("y", &[on(0, "'s ’s"), on(1, "ies ies' ies’")]),
    row("o", &[on(0, "s es 's ’s")]),
    row("", &[on(0, "s 's ’s s' s’")]),
];

const WEAK: &[Row] = &[
    row("ie", &[on(0, "s d"), on(2, "ying")]),
    row("ee oe ye", &[on(0, "s d ing")]),
    row("e", &[on(0, "s d"), on(1, "ing")]),
    row("ay ey oy uy", &[on(0, "s ed ing")]),
    row("y", &[on(1, "ies ied"), on(0, "ing")]),
    row(DOUBLING, &[on(0, "s es ed ing"), by(Double, 0, "ed ing es")]),
    row("s x z ch sh o", &[on(0, "es ed ing")]),
    row("", &[on(0, "s ed ing")]),
];

const STRONG: &[Row] = &[
    row("ie", &[on(0, "s"), on(2, "ying")]),
    row("ee", &[on(0, "s ing")]),
    row("e", &[on(0, "s"), on(1, "ing")]),
    row(DOUBLING, &[on(0, "s ing"), by(Double, 0, "ing")]),
    row("ch sh o", &[on(0, "es ing")]),
    row("", &[on(0, "s ing")]),
];

const ADJECTIVE: &[Row] = &[
    row("e", &[on(0, "r st")]),
    row("Cy", &[on(0, "er"), on(1, "ier iest")]),
    row(DOUBLING, &[on(0, "er est"), by(Double, 0, "er est")]),
    row("", &[on(0, "er est")]),
];

const NOUNS: &[(&str, &str)] = &[
    ("man", "men men's men’s"),
    ("woman", "women women's women’s"),
    ("child", "children children's children’s"),
    ("foot", "feet"),
    ("tooth", "teeth"),
    ("mouse", "mice"),
    ("person", "people"),
    ("wife", "wives"),
    ("knife", "knives"),
    ("life", "lives"),
    ("thief", "thieves"),
    ("half", "halves"),
];

const VERBS: &[(&str, &str)] = &[
    ("beat", "beaten"),
    ("bite", "bit bitten"),
    ("break", "broke broken"),
    ("bring", "brought"),
    ("buy", "bought"),
    ("choose", "chose chosen"),
    ("come", "came"),
    ("cut", "cut"),
    ("die", "died dying"),
    ("do", "does did done"),
    ("drink", "drank drunk"),
    ("fall", "fell fallen"),
    ("fight", "fought"),
    ("find", "found"),
    ("get", "got gotten"),
    ("give", "gave given"),
    ("go", "goes went gone"),
    ("hang", "hung hanged"),
    ("have", "has had"),
    ("hide", "hid hidden"),
    ("hit", "hit"),
    ("hold", "held"),
    ("hurt", "hurt"),
    ("keep", "kept"),
    ("know", "knew known"),
    ("lie", "lied lay lain"),
    ("lose", "lost"),
    ("make", "made"),
    ("meet", "met"),
    ("pay", "paid"),
    ("say", "said"),
    ("see", "saw seen"),
    ("sell", "sold"),
    ("send", "sent"),
    ("shoot", "shot"),
    ("shut", "shut"),
    ("speak", "spoke spoken"),
    ("stab", "stabbed"),
    ("steal", "stole stolen"),
    ("strike", "struck"),
    ("swear", "swore sworn"),
    ("take", "took taken"),
    ("tell", "told"),
    ("think", "thought"),
    ("throw", "threw thrown"),
    ("write", "wrote written"),
];
