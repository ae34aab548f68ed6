//! Danish. Source: school grammar, from memory.

use super::nordic::{LINKS, PREFIXES};
use super::rules::Change::{Contract, Double, Single};
use super::rules::{Language, Paradigm, Row, by, on, row};

pub(super) const DANISH: Language = Language {
    noun: Paradigm { irregular: NOUNS, prefixes: None, irregular_rows: NOUN, rows: NOUN, also: &[] },
    verb: Paradigm {
        irregular: VERBS,
        prefixes: Some(PREFIXES),
        irregular_rows: STRONG,
        rows: WEAK,
        also: &[],
    },
    adjective: Paradigm {
        irregular: ADJECTIVES,
        prefixes: Some(&["u", "mis", "over", "under"]),
        irregular_rows: ADJECTIVE,
        rows: ADJECTIVE,
        also: &[],
    },
    links: LINKS,
    other_words: &[
        "af", "alle", "alt", "anden", "andet", "andre", "at", "bare", "begge", "blev", "da", "de", "dem",
        "den", "denne", "der", "deres", "det", "dette", "dig", "din", "dine", "disse", "efter", "eller",
        "en", "end", "er", "et", "for", "fordi", "fra", "før", "ham", "han", "hans", "har", "hele", "hende",
        "hendes", "her", "hos", "hun", "hvad", "hver", "hvis", "ikke", "ind", "ingen", "jer", "jeres", "kun",
        "kunne", "man", "mange", "masse", "masser", "med", "meget", "men", "mens", "mere", "mest", "mig",
        "min", "mine", "mod", "ned", "nogen", "noget", "nogle", "nok", "nu", "når", "og", "også", "om", "op",
        "os", "over", "på", "russen", "russer", "russere", "samme", "selv", "sig", "sin", "sine", "som",
        "til", "under", "ud", "uden", "ved", "vil", "ville", "vor", "være", "år",
    ],
};

/// A consonant that is doubled after a short vowel. Whether the vowel is short cannot be seen.
const DOUBLING: &str = "CVb CVd CVf CVg CVk CVl CVm CVn CVp CVs CVt ^Vb ^Vg ^Vk ^Vl ^Vm ^Vn ^Vs ^Vt";

const NOUN: &[Row] = &[
    row("eum ium", &[on(0, "s"), on(2, "et ets er ers erne ernes")]),
    row(
        "Cel",
        &[
            on(0, "s en ens et ets er erne"),
            by(Contract, 0, "e es en ens et ets er ers ene enes erne ernes"),
            by(Double, 0, "et ets er ers erne ernes"),
        ],
    ),
    row(
        "Cer",
        &[
            on(0, "s en ens et ets e es ne nes er erne"),
            by(Contract, 0, "e es ene enes et ets er ers erne ernes en"),
        ],
    ),
    row(
        "Cen",
        &[
            on(0, "s en ens et ets er ers erne ernes ene"),
            by(Contract, 0, "et ets ene enes er ers erne ernes"),
        ],
    ),
    row(
        DOUBLING,
        &[
            on(0, "s en ens et ets er ers erne ernes e es ene enes"),
            by(Double, 0, "en ens et ets er ers erne ernes e es ene enes"),
        ],
    ),
    row("é", &[on(0, "s en ens er ers erne ernes et"), on(1, "een eer eerne")]),
    row("^Ce ^CCe ^CCCe", &[on(0, "s en ens et ets er ers erne ernes")]),
    row("e", &[on(0, "s n ns t ts r rs rne rnes")]),
    row("", &[on(0, "s en ens et ets er ers erne ernes e es ene enes")]),
];

/// Weak verbs: kaste, læse, bo.
const WEAK: &[Row] = &[
    row("De", &[on(0, "r de t s des"), on(1, "te ende"), by(Single, 1, "- te t")]),
    row("Cte", &[on(0, "r de t s des"), on(1, "- ende")]),
    row("e", &[on(0, "r de t s des"), on(1, "- te tes t ende")]),
    row("", &[on(0, "r ede edes et s ende")]),
];

const STRONG: &[Row] = &[
    row("De", &[on(0, "r s"), on(1, "ende"), by(Single, 1, "-")]),
    row("e", &[on(0, "r s"), on(1, "- ende")]),
    row("", &[on(0, "r s ende")]),
];

const ADJECTIVE: &[Row] = &[
    row("ig", &[on(0, "t e ere st ste est este es")]),
    row("Cel Cen Cer", &[on(0, "t e ere est este"), by(Contract, 0, "e ere est este es")]),
    row("et", &[on(1, "de des"), on(0, "e ere est este"), by(Double, 0, "e ere est este")]),
    row(DOUBLING, &[on(0, "t e ere est este st"), by(Double, 0, "e ere est este es")]),
    row("e", &[on(0, "re st ste s")]),
    row("t", &[on(0, "e ere est este es")]),
    row("", &[on(0, "t e ere est este es")]),
];

const NOUNS: &[(&str, &str)] = &[
    ("mand", "mænd mændene mænds mændenes"),
    ("hånd", "hænder hænderne hænders"),
    ("tand", "tænder tænderne"),
    ("nat", "nætter nætterne"),
    ("stad", "stæder stæderne"),
    ("sted", "steder stederne"),
    ("strand", "strande strandene"),
    ("and", "ænder ænderne"),
    ("stang", "stænger stængerne"),
    ("tang", "tænger tængerne"),
    ("kraft", "kræfter kræfterne"),
    ("bog", "bøger bøgerne bøgers"),
    ("rod", "rødder rødderne"),
    ("fod", "fødder fødderne"),
    ("bod", "bøder bøderne"),
    ("bonde", "bønder bønderne"),
    ("mor", "mødre mødrene moderen"),
    ("far", "fædre fædrene faderen"),
    ("bror", "brødre brødrene broderen"),
    ("datter", "døtre døtrene"),
    ("søster", "søstre søstrene"),
    ("gås", "gæs gæssene"),
    ("ko", "køer køerne"),
    ("barn", "børn børnene børns børnenes"),
    ("øje", "øjne øjnene"),
    ("øre", "ører ørerne"),
    ("træ", "træer træerne"),
    ("penge", "pengene pengenes penges"),
    ("forælder", "forældre forældrene"),
    ("eksamen", "eksaminer eksaminerne"),
    ("tå", "tæer tæerne"),
];

const VERBS: &[(&str, &str)] = &[
    ("tage", "tog taget tagne toges"),
    ("give", "gav givet givne"),
    ("drage", "drog draget"),
    ("slå", "slog slået slås"),
    ("få", "fik fået"),
    ("gå", "gik gået"),
    ("stå", "stod stået"),
    ("se", "så set sås"),
    ("bede", "bad bedt"),
    ("blive", "blev blevet"),
    ("dø", "døde død"),
    ("have", "har havde haft"),
    ("sige", "sagde sagt"),
    ("le", "lo leet"),
    ("lyve", "løj løjet"),
    ("gøre", "gør gjorde gjort"),
    ("vide", "ved vidste vidst"),
    ("være", "er var været"),
    ("bære", "bar båret"),
    ("skære", "skar skåret"),
    ("stjæle", "stjal stjålet stjålne"),
    ("drikke", "drak drukket drukne"),
    ("skrive", "skrev skrevet skrevne"),
    ("bryde", "brød brudt brudte"),
    ("skyde", "skød skudt skudte"),
    ("nyde", "nød nydt"),
    ("snyde", "snød snydt"),
    ("krybe", "krøb krøbet"),
    ("fryse", "frøs frosset"),
    ("stryge", "strøg strøget"),
    ("ryge", "røg røget"),
    ("flyve", "fløj fløjet"),
    ("bide", "bed bidt"),
    ("slide", "sled slidt"),
    ("gribe", "greb grebet"),
    ("svigte", "svigtede svigtet"),
    ("stikke", "stak stukket"),
    ("finde", "fandt fundet"),
    ("vinde", "vandt vundet"),
    ("binde", "bandt bundet"),
    ("tvinge", "tvang tvunget tvungne"),
    ("springe", "sprang sprunget"),
    ("synge", "sang sunget"),
    ("slippe", "slap sluppet"),
    ("træffe", "traf truffet"),
    ("hjælpe", "hjalp hjulpet"),
    ("komme", "kom kommet"),
    ("sove", "sov sovet"),
    ("holde", "holdt"),
    ("falde", "faldt faldet"),
    ("lade", "lod ladet"),
    ("ligge", "lå ligget"),
    ("sidde", "sad siddet"),
    ("lægge", "lagde lagt"),
    ("sætte", "satte sat"),
    ("sælge", "solgte solgt"),
    ("vælge", "valgte valgt"),
    ("fortælle", "fortalte fortalt"),
    ("tælle", "talte talt"),
    ("spørge", "spurgte spurgt"),
    ("følge", "fulgte fulgt"),
    ("bringe", "bragte bragt"),
    ("kvæle", "kvalte kvalt"),
];

const ADJECTIVES: &[(&str, &str)] = &[
    ("lille", "lidt små mindre mindst mindste"),
    ("stor", "større størst største"),
    ("ung", "yngre yngst yngste"),
    ("lang", "længere længst længste"),
    ("tung", "tungere tungest"),
    ("gammel", "gamle ældre ældst ældste"),
    ("god", "godt bedre bedst bedste"),
    ("dårlig", "værre værst værste"),
    ("ond", "værre værst værste"),
];
