//! Nouns and adjectives of Norwegian, Nynorsk and Bokmål. Source: school grammar, from memory.

use super::nordic::{LINKS, PREFIXES};
use super::norwegian_verbs as verbs;
use super::rules::Change::{Contract, Double, Single};
use super::rules::{Language, Paradigm, Row, by, on, row};

pub(super) const BOKMAL: Language = Language {
    noun: Paradigm {
        irregular: BOKMAL_NOUNS,
        prefixes: None,
        irregular_rows: BOKMAL_NOUN,
        rows: BOKMAL_NOUN,
        also: &[],
    },
    verb: Paradigm {
        irregular: verbs::BOKMAL,
        prefixes: Some(PREFIXES),
        irregular_rows: verbs::BOKMAL_STRONG,
        rows: verbs::BOKMAL_WEAK,
        also: &[],
    },
    adjective: Paradigm {
        irregular: BOKMAL_ADJECTIVES,
        prefixes: Some(&["u", "mis", "inn", "over", "under"]),
        irregular_rows: BOKMAL_ADJECTIVE,
        rows: BOKMAL_ADJECTIVE,
        also: &[],
    },
    links: LINKS,
    other_words: COMMON,
};

pub(super) const NYNORSK: Language = Language {
    noun: Paradigm {
        irregular: NYNORSK_NOUNS,
        prefixes: None,
        irregular_rows: NYNORSK_NOUN,
        rows: NYNORSK_NOUN,
        also: &[],
    },
    verb: Paradigm {
        irregular: verbs::NYNORSK,
        prefixes: Some(PREFIXES),
        irregular_rows: verbs::NYNORSK_STRONG,
        rows: verbs::NYNORSK_WEAK,
        also: &[],
    },
    adjective: Paradigm {
        irregular: NYNORSK_ADJECTIVES,
        prefixes: Some(&["u", "mis", "inn", "over", "under"]),
        irregular_rows: NYNORSK_ADJECTIVE,
        rows: NYNORSK_ADJECTIVE,
        also: &[],
    },
    links: LINKS,
    other_words: COMMON,
};

/// Words that a rule could make of another word, such as *mens* of *men*.
const COMMON: &[&str] = &[
    "alle", "alt", "andre", "annan", "annen", "at", "bare", "begge", "berre", "da", "de", "deg", "dei",
    "deira", "dem", "den", "denne", "der", "dere", "deres", "det", "dette", "din", "dine", "domene",
    "domener", "ein", "eit", "eller", "en", "enda", "ene", "er", "et", "etter", "for", "fordi", "fra", "frå",
    "før", "han", "hans", "har", "hele", "hennar", "hennes", "her", "heile", "hos", "hva", "hver", "hvert",
    "hvis", "ikke", "ikkje", "ingen", "inn", "kun", "kunne", "kva", "kvar", "man", "mange", "meg", "men",
    "mens", "mer", "mest", "min", "mine", "mot", "når", "nok", "noen", "noko", "nokon", "også", "om", "opp",
    "over", "russen", "russer", "russar", "samme", "seg", "selv", "siden", "sidan", "sin", "sine", "sjølv",
    "som", "til", "under", "ut", "ved", "vil", "ville", "være", "vere", "være", "vår", "året", "åra",
];

const BOKMAL_NOUN: &[Row] = &[
    row("eum ium", &[on(0, "s"), on(2, "et ets er ers ene enes a as")]),
    row(
        "CVm",
        &[on(0, "s en ens et ets a er ers ene enes"), by(Double, 0, "en ens a as et ets er ers ene enes")],
    ),
    row(
        "Cel",
        &[
            on(0, "s en ens et ets a as er ers ene enes"),
            by(Contract, 0, "er ers ene enes a as et ets en ens e es"),
        ],
    ),
    row(
        "Cer",
        &[
            on(0, "s en ens et ets e es er ers ne nes ene enes a as"),
            by(Contract, 0, "er ers ene enes e es a as et ets"),
        ],
    ),
    row(
        "Cen",
        &[on(0, "s en ens et ets a as er ers ene enes"), by(Contract, 0, "er ers ene enes a as et ets")],
    ),
    row("é", &[on(0, "s en ens er ers ene enes"), on(1, "een eens eer eers eene eenes eet eets")]),
    row("^Ce ^CCe ^CCCe", &[on(0, "s en ens et ets er ers ene enes a as")]),
    row("e", &[on(0, "s"), on(1, "a as en ens et ets er ers ene enes")]),
    row("", &[on(0, "s en ens a as et ets er ers ene enes")]),
];

const NYNORSK_NOUN: &[Row] = &[
    row("eum ium", &[on(0, "s"), on(2, "et ets er ers ene enes a as")]),
    row(
        "CVm",
        &[
            on(0, "s en ens et ets a ar ars ane anes er ene"),
            by(Double, 0, "en ens a as et ets ar ars ane anes er ers ene enes"),
        ],
    ),
    row(
        "Cel",
        &[
            on(0, "s en ens et ets a as ar ars ane anes er ene"),
            by(Contract, 0, "ar ars ane anes er ers ene enes a as et"),
        ],
    ),
    row("Cer Cen Dar", &[on(0, NYNORSK_ENDINGS), by(Contract, 0, "ar ars ane anes er ene a as et")]),
    row("é", &[on(0, "s en ens ar ars ane anes"), on(1, "een eens ear ears eane eanes eet")]),
    row("^Ce ^CCe ^CCCe", &[on(0, NYNORSK_ENDINGS)]),
    row("e", &[on(0, "s"), on(1, "a as en ens et ets ar ars er ers ane anes ene enes")]),
    row("", &[on(0, NYNORSK_ENDINGS)]),
];

const NYNORSK_ENDINGS: &str = "s en ens a as et ets ar ars er ers ane anes ene enes";

const BOKMAL_ADJECTIVE: &[Row] = &[
    row("CVm", &[on(0, "t e ere est este"), by(Double, 0, "e ere est este es")]),
    row("ig", &[on(0, "e ere st ste es")]),
    row("Cel Cen Cer", &[on(0, "t e ere est este"), by(Contract, 0, "e ere est este es")]),
    row("et", &[on(0, "t e ere est este"), on(1, "de te des")]),
    row("D", &[on(0, "e ere est este es"), by(Single, 0, "t")]),
    row("e", &[on(0, "re st ste s")]),
    row("Vt", &[on(0, "t e ere est este es")]),
    row("t", &[on(0, "e ere est este es")]),
    row("V", &[on(0, "tt t e ere est este es")]),
    row("", &[on(0, "t e ere est este es")]),
];

const NYNORSK_ADJECTIVE: &[Row] = &[
    row("CVm", &[on(0, "t e are ast aste"), by(Double, 0, "e are ast aste es")]),
    row("ig", &[on(0, "e are ast aste ere st ste es")]),
    row("Cen", &[on(0, "e t are ast aste"), on(1, "-"), on(2, "i"), by(Contract, 0, "e are ast aste es")]),
    row("Cel Cer Car Cal", &[on(0, "t e are ast aste"), by(Contract, 0, "e are ast aste es")]),
    row("D", &[on(0, "e are ast aste es"), by(Single, 0, "t")]),
    row("e", &[on(0, "s"), on(1, "are ast aste")]),
    row("Vt", &[on(0, "t e are ast aste es")]),
    row("t", &[on(0, "e are ast aste es")]),
    row("V", &[on(0, "tt t e are ast aste es")]),
    row("", &[on(0, "t e are ast aste es")]),
];

const BOKMAL_NOUNS: &[(&str, &str)] = &[
    ("mann", "menn mennene menns mennenes"),
    ("hånd", "hender hendene henders hendenes"),
    ("tann", "tenner tennene tenners"),
    ("natt", "netter nettene netters"),
    ("and", "ender endene"),
    ("strand", "strender strendene"),
    ("rand", "render rendene"),
    ("tang", "tenger tengene"),
    ("stang", "stenger stengene"),
    ("kraft", "krefter kreftene"),
    ("stad", "steder stedene"),
    ("bok", "bøker bøkene bøkers bøkenes"),
    ("rot", "røtter røttene"),
    ("fot", "føtter føttene føtters"),
    ("bot", "bøter bøtene"),
    ("bonde", "bønder bøndene"),
    ("mor", "mødre mødrene mødres"),
    ("far", "fedre fedrene fedres"),
    ("bror", "brødre brødrene brødres"),
    ("datter", "døtre døtrene døtres"),
    ("søster", "søstre søstrene"),
    ("gås", "gjess gjessene"),
    ("ku", "kyr kyrne"),
    ("tre", "trær trærne trærs"),
    ("kne", "knær knærne"),
    ("øye", "øyne øynene øynenes"),
    ("barn", "barna barnas"),
    ("penger", "pengene penga pengenes"),
    ("foreldre", "foreldrene foreldrenes"),
    ("klær", "klærne"),
    ("eksamen", "eksamener eksamenene"),
    ("tå", "tær tærne"),
    ("klo", "klør klørne"),
];

const NYNORSK_NOUNS: &[(&str, &str)] = &[
    ("mann", "menn mennene"),
    ("hand", "hender hendene"),
    ("tann", "tenner tennene"),
    ("natt", "netter nettene"),
    ("and", "ender endene"),
    ("strand", "strender strendene"),
    ("tang", "tenger tengene"),
    ("stong", "stenger stengene"),
    ("kraft", "krefter kreftene"),
    ("stad", "stader stadene"),
    ("bok", "bøker bøkene"),
    ("rot", "røter røtene"),
    ("fot", "føter føtene"),
    ("bot", "bøter bøtene"),
    ("bonde", "bønder bøndene"),
    ("mor", "mødrer mødrene"),
    ("far", "fedrar fedrane"),
    ("bror", "brør brørne"),
    ("dotter", "døtrer døtrene"),
    ("syster", "systrer systrene"),
    ("gås", "gjess gjessene"),
    ("ku", "kyr kyrne"),
    ("kne", "knea"),
    ("auge", "augo auga"),
    ("øyre", "øyro øyra"),
    ("pengar", "pengane"),
    ("foreldre", "foreldra foreldrene"),
    ("klede", "kleda"),
    ("tå", "tær tærne"),
    ("klo", "klør klørne"),
];

const BOKMAL_ADJECTIVES: &[(&str, &str)] = &[
    ("liten", "lita lite små lille vesle mindre minst minste"),
    ("stor", "større størst største"),
    ("ung", "yngre yngst yngste"),
    ("lang", "lengre lengst lengste"),
    ("tung", "tyngre tyngst tyngste"),
    ("gammel", "gamle eldre eldst eldste"),
    ("god", "godt bedre best beste"),
    ("vond", "verre verst verste"),
    ("ond", "verre verst verste"),
    ("dårlig", "verre verst verste"),
];

const NYNORSK_ADJECTIVES: &[(&str, &str)] = &[
    ("liten", "lita lite små vesle mindre minst minste"),
    ("stor", "større størst største"),
    ("ung", "yngre yngst yngste"),
    ("lang", "lengre lengst lengste"),
    ("tung", "tyngre tyngst tyngste"),
    ("gammal", "gamle eldre eldst eldste"),
    ("god", "godt betre best beste"),
    ("vond", "verre verst verste"),
    ("dårleg", "verre verst verste"),
    ("låg", "lægre lægst"),
];
