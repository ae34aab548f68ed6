//! Verbs of Finnish, in the persons and the main forms. Source: school grammar, from memory.

use super::rules::Change::{Strong, Weak, WeakInside};
use super::rules::{Row, by, on, row};

/// After a stem in a long vowel, as of the verbs in -ata: tapaan, tapasi.
const LONG: &str = "Vn Vt V Vmme Vtte VvAt Vn";

/// After a stem in -el-, the forms that have the grade of the dictionary form.
const ELLA: &str = "llAAn ltiin ltU llUt lleet lkAA";

pub(super) const VERB: &[Row] = &[
    // syödä, voida
    row(
        "dA dä da",
        &[on(
            2,
            "n t - mme tte vAt dAAn tiin isin isi isit nut neet tu tU kAA nUt isivAt misen minen mAssA \
             mAAn mAllA",
        )],
    ),
    // jutella, suudella
    row(
        "Vtella Vtellä",
        &[
            on(3, ELLA),
            on(
                5,
                "ttelen ttelet ttelee ttelemme ttelette ttelevAt ttelin ttelit tteli ttelivAt ttelisi ttelemAssA tteleminen ttele",
            ),
        ],
    ),
    row(
        "della dellä",
        &[
            on(3, ELLA),
            on(
                5,
                "telen telet telee telemme telette televAt telin telit teli telivAt telisi telemAssA teleminen tele",
            ),
        ],
    ),
    // tulla, mennä, purra
    row(
        "lla llä nna nnä rra rrä",
        &[
            by(Strong, 2, "en et ee emme ette evAt in it i imme itte ivAt isin isi isivAt e"),
            on(2, "en et ee emme ette evAt in it i imme ivAt isin isi isivAt e emAssA emAAn eminen"),
            on(1, "AAn"),
            on(2, "tiin tU lUt leet nUt neet rUt rreet kAA"),
        ],
    ),
    row(
        "sta stä",
        &[
            on(2, "en et ee emme ette evAt in it i imme itte ivAt isin isi e emAssA emAAn eminen emisen"),
            on(1, "AAn"),
            on(2, "tiin tU sUt seet kAA"),
        ],
    ),
    // kiusata, tavata
    row(
        "ata ätä",
        &[
            by(
                Strong,
                3,
                "AAn AAt AA AAmme AAtte AAvAt Asin Asit Asi Asimme Asitte AsivAt AisissA Aisi Aisin \
                 AAmAssA AAmAAn AAmAllA AAminen AAmisen AAvA",
            ),
            on(3, "AtAAn Attiin Attu AttU Atut AnnUt Anneet AtkAA Atkaa Ata Atessa AtessA"),
        ],
    ),
    row(
        "ota ötä uta ytä",
        &[
            by(Strong, 2, "An At A AA Amme Atte AvAt sin sit si simme sivAt Aisi AmAssA AmAAn Aminen"),
            on(2, "tAAn ttiin ttU nnUt nneet tkAA"),
        ],
    ),
    row(
        "ita itä eta etä",
        &[
            on(1, "sen set see"),
            on(2, "tsen tset tsee tsemme tsevAt tsin tsi tsivAt tsisi tsemAssA tseminen"),
            by(Strong, 2, "nen nee nevAt ni"),
            on(2, "tAAn ttiin ttU nnUt nneet tkAA"),
        ],
    ),
    // muistaa, tappaa: the past has i in place of a, or o.
    row(
        "aa ää",
        &[
            by(WeakInside, 1, "n t mme tte -"),
            on(1, "vAt nUt neet kAA mAssA mAAn mAllA minen misen vA isi isin isivAt"),
            by(Weak, 2, "in it imme itte etAAn ettiin ettU etUt Oin Oit Oimme"),
            on(2, "i ivAt Oi OivAt si sin sivAt"),
        ],
    ),
    // sanoa, lukea
    row(
        "Va Vä",
        &[
            by(WeakInside, 1, "n t mme tte - in it imme itte tAAn ttiin ttU tUt"),
            on(1, "V vAt i ivAt nUt neet kAA mAssA mAAn mAllA minen misen vA isi isin"),
            by(Weak, 2, "in it imme"),
            on(2, "i ivAt"),
        ],
    ),
    row("", &[on(0, LONG)]),
];

pub(super) const IRREGULAR: &[(&str, &str)] = &[
    (
        "uhata",
        "uhkaan uhkaat uhkaa uhkaamme uhkaatte uhkaavat uhkasin uhkasit uhkasi uhkasimme uhkasivat uhannut uhanneet \
         uhattu uhataan uhattiin uhkaisi uhkaamassa uhkaaminen uhkaava",
    ),
    (
        "pelätä",
        "pelkään pelkäät pelkää pelkäämme pelkäätte pelkäävät pelkäsin pelkäsi pelkäsivät pelännyt pelätty pelätään \
         pelättiin pelkäisi",
    ),
    ("olla", "olen olet on olemme olette ovat olin olit oli olivat ollut olisi ole"),
    (
        "tehdä",
        "teen teet tekee teemme teette tekevät tein teit teki tekivät tehnyt tehty tekisi tehdään \
         tehtiin tee",
    ),
    ("nähdä", "näen näet näkee näemme näette näkevät näin näit näki näkivät nähnyt nähty nähdään nähtiin"),
    ("juosta", "juoksen juokset juoksee juoksemme juoksevat juoksin juoksi juossut juostaan juostiin"),
    ("syödä", "syön syöt syö syömme syötte syövät söin söit söi söivät syönyt syöty söisi syödään syötiin"),
    (
        "juoda",
        "juon juot juo juomme juotte juovat join joit joi joivat juonut juotu joisi juodaan juotiin \
         juomassa",
    ),
    ("lyödä", "lyön lyöt lyö lyömme lyötte lyövät löin löit löi löivät lyönyt lyöty löisi lyödään lyötiin"),
    (
        "antaa",
        "annan annat antaa annamme annatte antavat annoin annoit antoi antoivat antanut annettu annetaan",
    ),
    ("tietää", "tiedän tiedät tietää tiedämme tietävät tiesin tiesi tiennyt tietänyt tiedetään tiedettiin"),
];
