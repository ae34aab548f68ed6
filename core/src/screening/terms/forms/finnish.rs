//! Nouns and adjectives of Finnish, in the main cases. Source: school grammar, from memory.

use super::finnish_verbs as verbs;
use super::rules::Change::{Strong, Weak, WeakInside};
use super::rules::{Language, Paradigm, Part, Row, by, on, row};

pub(super) const FINNISH: Language = Language {
    noun: Paradigm { irregular: NOUNS, prefixes: None, irregular_rows: &[], rows: NOUN, also: &[] },
    verb: Paradigm {
        irregular: verbs::IRREGULAR,
        prefixes: Some(&[]),
        irregular_rows: &[],
        rows: verbs::VERB,
        also: &[],
    },
    adjective: Paradigm {
        irregular: NOUNS,
        prefixes: Some(&["epä"]),
        irregular_rows: &[],
        rows: NOUN,
        also: COMPARISON,
    },
    links: &["", "n", "-", "s"],
    other_words: &[
        "ei",
        "en",
        "ellei",
        "että",
        "he",
        "hän",
        "ja",
        "joka",
        "joku",
        "jos",
        "jossa",
        "jotka",
        "jotta",
        "kai",
        "kuin",
        "kuka",
        "kun",
        "me",
        "mikä",
        "minä",
        "missä",
        "mitä",
        "mutta",
        "myös",
        "ne",
        "niin",
        "nyt",
        "nämä",
        "ole",
        "olen",
        "olet",
        "oli",
        "olla",
        "on",
        "saa",
        "se",
        "sen",
        "siellä",
        "siinä",
        "siitä",
        "sinä",
        "sitten",
        "tai",
        "tapa",
        "te",
        "tuo",
        "tämä",
        "täällä",
        "vai",
        "vain",
        "vielä",
        "voi",
    ],
};

/// Genitive, the cases of place and the plural of a stem that ends in a vowel: katu, kadun.
const CASES: &str = "n ssA stA llA ltA lle ksi t";
/// The same after the vowel i of the plural: kaduissa.
const PLURAL: &str = "issA istA illA iltA ille iksi";
const O_PLURAL: &str = "OissA OistA OillA OiltA Oille Oiksi";
const E_PLURAL: &str = "eissA eistA eillA eiltA eille eiksi";
/// After a stem in -e: lehden.
const E_CASES: &str = "en essA estA ellA eltA elle eksi et";
/// After a stem with a long vowel: asukkaan, asukkaita.
const E_LONG: &str = "een eessA eestA eellA eeltA eelle eeksi eet eenA eeseen eitA eiden eissA eistA \
 eillA eiltA eille eiksi eisiin einA eensA eeni";
const A_LONG: &str = "AAn AAssA AAstA AAllA AAltA AAlle AAksi AAt AAnA AAseen AitA Aiden AissA AistA \
 AillA AiltA Aille Aiksi Aisiin AinA AAnsA AAni";
const I_LONG: &str = "iin iissA iistA iillA iiltA iille iiksi iit iinA iiseen iitA iiden iisiin";
/// Forms of the strong stem: partitive, illative, essive, and some with a possessive.
const STRONG: &str = "A Vn nA ni si nsA mme nne";

/// A word that ends in o, ö, u or y.
const ROUNDED: &[Part] =
    &[on(0, STRONG), by(WeakInside, 0, CASES), on(0, "jA jen ihin itA iden inA"), by(WeakInside, 0, PLURAL)];
/// A word in -a whose plural has -o- or -i-.
const A_WORD: &[Part] = &[
    on(0, "A Vn nA ni nsA"),
    by(WeakInside, 0, CASES),
    on(1, "OjA Ojen Oihin iA ien iin"),
    by(Weak, 1, O_PLURAL),
    by(Weak, 1, "OitA Oiden"),
    by(Weak, 1, PLURAL),
];
/// A word in -a whose plural has -i-.
const A_WORD_I: &[Part] =
    &[on(0, STRONG), by(WeakInside, 0, CASES), on(1, "iA ien iin inA"), by(Weak, 1, PLURAL)];
/// A word in -a of two syllables with a, e or i in the first: kala, kaloja.
const A_WORD_O: &[Part] =
    &[on(0, STRONG), by(WeakInside, 0, CASES), on(1, "OjA Ojen Oihin OinA"), by(Weak, 1, O_PLURAL)];
/// A word in -i that is a loan word as to its forms: tili, tilin.
const I_WORD: &[Part] =
    &[on(0, STRONG), by(WeakInside, 0, CASES), on(1, "ejA ien eihin einA eitA eiden"), by(Weak, 1, E_PLURAL)];
/// An old word in -i: lehti, lehden.
const E_WORD: &[Part] = &[
    on(1, "eA een enA tA"),
    by(Weak, 1, E_CASES),
    on(1, "eni ensA iA ien iin inA ten"),
    by(Weak, 1, PLURAL),
];

const NOUN: &[Row] = &[
    // Old words that rules cannot tell from loan words, by their endings.
    row(
        "^vesi käsi ^uusi kuusi ^tosi täysi viisi ^susi köysi",
        &[
            on(2, "ttA teen tenA deA den dessA destA dellA deltA delle deksi det"),
            on(1, "iA ien iin issA istA illA iltA ille iksi inA"),
        ],
    ),
    row(
        "lapsi",
        &[
            on(3, "sta sten"),
            on(
                1,
                "en een ena essa esta ella elta elle eksi et ensa eni ia ien iin issa ista illa ilta \
                 ille iksi",
            ),
        ],
    ),
    row(
        "arki kylki jälki hylki",
        &[
            on(1, "eA een enA iA ien iin"),
            on(2, "jen jessA jestA jellA jeltA jelle jet"),
            on(2, "jissA jistA jillA"),
        ],
    ),
    row(
        "kieli mieli nimi mäki lehti veri ääni meri pieni suuri ^uni saari hiiri joki järvi kivi lumi \
         onni ovi suomi \
         talvi tuki tähti vuori hetki henki nuori sormi salmi hirvi puoli huuli tuli suoli jousi hiili \
         vuosi parvi sarvi torvi kaari kurki polvi niemi",
        E_WORD,
    ),
    row(
        "nen",
        &[on(
            3,
            "sen stA seen senA sessA sestA sellA seltA selle seksi set seni sensA sesi siA sten sien \
             siin sissA sistA sillA siltA sille siksi sinA",
        )],
    ),
    row(
        "uus yys",
        &[on(
            1,
            "den ttA teen tenA dessA destA dellA deltA delle deksi det tensA ksiA ksien ksiin ksissA \
             ksistA ksillA ksille",
        )],
    ),
    row(
        "ton tön",
        &[
            on(1, "ntA"),
            on(
                3,
                "ttOmAn ttOmAt ttOmAssA ttOmAstA ttOmAllA ttOmAltA ttOmAlle ttOmAksi ttOmAnA ttOmAAn \
                 ttOmiA ttOmien ttOmissA ttOmistA ttOmillA ttOmiltA ttOmille ttOmiin",
            ),
        ],
    ),
    row("taivas", &[on(0, "ta"), on(2, A_LONG)]),
    row("as äs", &[on(0, "tA"), by(Strong, 2, A_LONG)]),
    row("altis raitis", &[on(0, "tA"), by(Strong, 2, I_LONG)]),
    row("kaunis kallis tiivis valmis ruumis", &[on(0, "tA"), on(2, I_LONG)]),
    row(
        "Vs",
        &[
            on(0, "tA ten"),
            on(
                1,
                "ksen kseen ksenA ksessA ksestA ksellA kseltA kselle kseksi kset ksensA kseni ksiA \
                 ksien ksiin ksissA ksistA ksillA ksiltA ksille ksiksi ksinA",
            ),
        ],
    ),
    row(
        "in",
        &[
            on(0, "tA ten"),
            by(
                Strong,
                2,
                "imen imeen imenA imessA imestA imellA imeltA imelle imeksi imet imiA imien imiin \
                 imissA imistA imillA imiltA imille imen",
            ),
        ],
    ),
    row("ut yt", &[on(0, "tA"), on(2, E_LONG)]),
    row(
        "^maa ^Caa ^Cää ^Cuu ^Cyy ^Cii ^Coo",
        &[
            on(0, "n tA nA hVn ssA stA llA ltA lle ksi t ni nsA"),
            on(1, "itA iden ihin issA istA illA iltA ille iksi"),
        ],
    ),
    row(
        "^Cuo ^CCuo",
        &[
            on(0, "n tA nA hon ssA stA llA ltA lle ksi t"),
            on(2, "oita oiden oihin oissa oista oilla oilta oille"),
        ],
    ),
    row(
        "työ yö",
        &[
            on(0, "n tä nä hön ssä stä llä ltä lle ksi t"),
            on(2, "öitä öiden öihin öissä öistä öillä öiltä öille"),
        ],
    ),
    row(
        "^Cie",
        &[on(0, "n tA hen ssA stA llA ltA lle ksi t"), on(2, "eitA eiden eihin eissA eistA eillA eille")],
    ),
    row("^CVi ^CVu", &[on(0, "n tA hVn ssA stA llA ltA lle ksi t"), on(0, "jA")]),
    row(
        "aa ee öö yy uu oo ää",
        &[
            on(0, "n tA nA seen ssA stA llA ltA lle ksi t"),
            on(1, "itA iden isiin ihin issA istA illA iltA ille"),
        ],
    ),
    row("^terve haave", &[on(0, "ttA"), on(1, E_LONG)]),
    row("e", &[on(0, "ttA"), by(Strong, 1, E_LONG)]),
    row(
        "uku yky",
        &[
            on(0, STRONG),
            on(2, "vUn vUssA vUstA vUllA vUltA vUlle vUksi vUt"),
            on(0, "jA jen ihin"),
            on(2, "vUissA vUistA vUillA vUiltA vUille"),
        ],
    ),
    row(
        "auto foto logo video meno promo",
        &[on(0, STRONG), on(0, CASES), on(0, "jA jen ihin itA iden"), on(0, PLURAL)],
    ),
    row("o ö u y", ROUNDED),
    row(
        "^aCa ^aCCa ^CaCa ^CaCCa ^CeCa ^CeCCa ^CiCa ^CiCCa ^CaVCa ^CaVCCa ^CeVCa ^CiVCa ^CiVCCa ^aVCa ^iCa ^iCCa ^eCa ^eCCa",
        A_WORD_O,
    ),
    row("ja jä ä ^CVCa ^CVCCa ^CVVCa ^CVVCCa ^VCa ^VCCa ijä", A_WORD_I),
    row("a", A_WORD),
    row(
        "mpi",
        &[
            on(1, "AA AAn AnA AnsA iA ien iin inA"),
            by(Weak, 1, "An AssA AstA AllA AltA Alle Aksi At issA istA illA iltA ille iksi"),
        ],
    ),
    row("i", I_WORD),
    row(
        "Vr Vl Vn",
        &[
            on(0, "tA en een enA essA estA ellA eltA elle eksi et ten ensA"),
            on(0, "in iA iin issA istA illA iltA ille iksi it ien eihin eissA eistA eillA eille ejA"),
        ],
    ),
    row(
        "",
        &[on(
            0,
            "in iA iin inA issA istA illA iltA ille iksi it ini insA ejA ien eihin eissA eistA eillA eille",
        )],
    ),
];

/// Comparative and superlative: tyhmempi, tyhmin.
const COMPARISON: &[Row] = &[
    row("^uusi", &[on(2, "dempi dempAA demmAn demmAt sin")]),
    row("pieni suuri nuori", &[on(1, "empi empAA emmAn emmAt in")]),
    row("nen", &[on(3, "sempi sempAA semmAn semmAt sin")]),
    row("ton tön", &[on(3, "ttOmAmpi ttOmin")]),
    row("as äs", &[by(Strong, 2, "AAmpi AAmpAA AAmmAn AAmmAt Ain")]),
    row("altis raitis", &[by(Strong, 2, "iimpi iimmAn ein")]),
    row("is", &[on(2, "iimpi iimpAA iimmAn iimmAt ein")]),
    row("ut yt", &[on(2, "eempi eemmAn ein")]),
    row(
        "^CVCa ^CVCä ^CVCCa ^CVCCä ^CVVCa ^CVVCä ^VCa ^VCCa ^CVVCCa ^CVVCCä",
        &[by(Weak, 1, "empi empAA emmAn emmAt in")],
    ),
    row("a ä", &[by(WeakInside, 0, "mpi mpAA mmAn mmAt"), by(Weak, 1, "in")]),
    row("V", &[by(WeakInside, 0, "mpi mpAA mmAn mmAt in")]),
];

const NOUNS: &[(&str, &str)] = &[
    (
        "mies",
        "miehen miestä mieheen miehenä miehessä miehestä miehellä mieheltä miehelle miehet miehiä \
         miesten miehien miehiin miehissä miehistä miehillä miehiltä miehille",
    ),
    (
        "varas",
        "varkaan varasta varkaaseen varkaana varkaassa varkaasta varkaalla varkaalta varkaalle varkaaksi varkaat \
         varkaita varkaiden varkaissa varkaista varkailla varkailta varkaille varkaisiin",
    ),
    (
        "poika",
        "pojan poikaa poikaan poikana pojassa pojasta pojalla pojalta pojalle pojaksi pojat poikani \
         poikansa poikia poikien poikiin poikina pojissa pojista pojilla pojilta pojille pojiksi",
    ),
    (
        "koti",
        "kodin kotia kotiin kodissa kodista kodilla kodille kodit koteja kotien koteihin kodeissa kodeista",
    ),
    ("olut", "oluen olutta olueen oluessa oluesta oluella oluelle oluet oluita oluiden oluissa oluista"),
    ("lyhyt", "lyhyen lyhyttä lyhyeen lyhyellä lyhyelle lyhyet lyhyitä lyhyiden lyhyissä lyhyempi lyhyin"),
    (
        "hyvä",
        "hyvän hyvää hyvään hyvänä hyvässä hyvästä hyvällä hyvältä hyvälle hyväksi hyvät hyviä hyvien \
         hyvissä hyvistä parempi paras",
    ),
];
