//! What people say around a value, and what they say when there is none. All of it is made up.

use cocareer::model::MatchKind;

/// The languages of the chats.
pub(super) const LANGUAGES: [&str; 6] = ["nn", "nb", "sv", "da", "fi", "en"];

/// Sentences with a value of a kind at `{}`: the language and the sentence. Most have a word that says what it is, as
/// people write; some have none.
pub(super) fn carriers(kind: MatchKind) -> &'static [(&'static str, &'static str)] {
    use MatchKind as K;
    match kind {
        K::NoFodselsnummer => &[
            ("nn", "Fødselsnummeret mitt er {}, treng de meir?"),
            ("nb", "fnr: {}"),
            ("nb", "Her er personnummeret mitt {} hvis du må logge inn for meg"),
            ("nn", "Eg skal søke, {} er det eg brukar"),
            ("nb", "{} – er det riktig nummer på skjemaet?"),
            ("en", "My Norwegian national id is {} if you need it"),
        ],
        K::NoDNumber => &[
            ("nb", "Jeg har bare D-nummer: {}"),
            ("nn", "D-nummeret mitt er {} enn så lenge"),
            ("nb", "De sa jeg skulle bruke {} når jeg søker"),
        ],
        K::NoHNumber => &[
            ("nb", "Legevakta ga meg hjelpenummer {}"),
            ("nn", "Eg fekk eit H-nummer, {}, på sjukehuset"),
            ("nb", "hjelpenummeret er {}"),
        ],
        K::NoFhNumber => &[
            ("nb", "Felles hjelpenummer {} står på brevet"),
            ("nn", "På brevet står FH-nummer {}"),
            ("nb", "FH-nummeret mitt er {}"),
        ],
        K::NoDuf => &[
            ("nb", "DUF-nummeret mitt er {}"),
            ("nn", "Eg går på introduksjonsprogram, DUF {}"),
            ("nb", "duf nr {} trenger du det?"),
        ],
        K::NoOrgNumber => &[
            ("nb", "Bedriften har org.nr. {}"),
            ("nn", "Organisasjonsnummeret til lærebedrifta er {}"),
            ("nb", "orgnr {} – er det en godkjent lærebedrift?"),
        ],
        K::NoAccount => &[
            ("nb", "Kontonummeret mitt er {}, for stipendet"),
            ("nn", "Dei kan betale til konto {}"),
            ("nb", "kontonr {}"),
        ],
        K::NoPhone => &[
            ("nb", "Ring meg på {} etter skolen"),
            ("nn", "Mobilen min er {}"),
            ("nb", "tlf {} hvis du vil snakke"),
            ("nn", "send sms til {} då"),
        ],
        K::NoAddress => {
            &[("nb", "Jeg bor i {}"), ("nn", "Send brevet til {} er du snill"), ("nb", "Adressen er {}")]
        }
        K::NoPlate => &[
            ("nb", "Bilen min har skilt {}"),
            ("nn", "Registreringsnummeret er {} på mopeden"),
            ("nb", "regnr {} står parkert utenfor"),
        ],
        K::SePersonnummer => &[
            ("sv", "Mitt personnummer är {}"),
            ("sv", "personnr: {}"),
            ("sv", "Jag har {} som personnummer, räcker det?"),
        ],
        K::SeSamordningsnummer => {
            &[("sv", "Jag har ett samordningsnummer, {}"), ("sv", "samordningsnummer: {}")]
        }
        K::SeOrgNumber => {
            &[("sv", "Företaget har organisationsnummer {}"), ("sv", "org.nr {} står på kontraktet")]
        }
        K::SePhone => {
            &[("sv", "Ring mig på {} efter skolan"), ("sv", "Mitt mobilnummer är {}"), ("sv", "tel {}")]
        }
        K::DkCpr => &[
            ("da", "Mit cpr-nummer er {}"),
            ("da", "CPR: {}"),
            ("da", "Skal jeg skrive mit personnummer {} i ansøgningen?"),
        ],
        K::DkCvr => &[("da", "Firmaet har CVR-nummer {}"), ("da", "cvr-nr. {} er min praktikplads")],
        K::DkPhone => &[("da", "Ring til mig på {} i morgen"), ("da", "Mit mobilnummer er {}")],
        K::FiHetu => &[
            ("fi", "Henkilötunnukseni on {}"),
            ("fi", "hetu {}"),
            ("fi", "Tarvitsetko tunnukseni {} hakemukseen?"),
            ("sv", "Min personbeteckning är {}"),
        ],
        K::FiYTunnus => &[("fi", "Yrityksen Y-tunnus on {}"), ("fi", "y-tunnus: {}")],
        K::FiPhone => {
            &[("fi", "Soita minulle numeroon {}"), ("fi", "puhelinnumeroni on {}"), ("fi", "puh. {}")]
        }
        K::IsKennitala => &[
            ("en", "My kennitala is {}"),
            ("nb", "Jeg flyttet fra Island, kennitala {}"),
            ("da", "Min kennitala er {}"),
        ],
        K::IsPhone => &[("en", "My phone in Iceland is {}"), ("nb", "Ring meg på Island, tlf {}")],
        K::Iban => &[
            ("en", "You can pay to {}"),
            ("nb", "IBAN: {}"),
            ("sv", "Mitt IBAN är {} om du behöver det"),
            ("fi", "Tilinumeroni on {}"),
        ],
        K::PaymentCard => &[
            ("nb", "Kortet mitt er {}, kan du betale for meg?"),
            ("nn", "kortnummer {}"),
            ("en", "The card number is {}"),
        ],
        K::Email => &[
            ("nb", "Send det til {} så svarer jeg i kveld"),
            ("nn", "E-posten min er {}"),
            ("sv", "Mejla mig på {} tack"),
            ("fi", "Sähköpostini on {}"),
            ("en", "You can write to {}"),
        ],
        K::IpAddress => {
            &[("nb", "Serveren ligger på {} sier lærlingen"), ("en", "The address of my machine is {}")]
        }
        K::ProfileUrl => {
            &[("nb", "Profilen min er {}"), ("nn", "Sjå {} for arbeida mine"), ("en", "Follow me at {}")]
        }
        K::Handle => &[
            ("nb", "Legg meg til på snap: {}"),
            ("nn", "Eg heiter {} på insta"),
            ("sv", "följ {} på tiktok"),
        ],
        K::BirthDate => {
            &[("nb", "Jeg er født {}"), ("nn", "Eg er fødd {}, er eg gammal nok?"), ("nb", "Fødselsdato: {}")]
        }
        _ => &[],
    }
}

/// Sentences without anything to find, by language.
pub(super) fn plain(language: &str) -> &'static [&'static str] {
    match language {
        "nn" => &[
            "Kva linje passar for meg som likar både musikk og matte?",
            "Eg veit ikkje heilt kva eg vil etter vidaregåande enno",
            "Takk for praten i går, det hjelpte mykje!",
            "Må ein ha 4 i snitt for å kome inn på studiespesialisering?",
            "Er det lov å byte program etter jul? 😊",
            "Læraren sa at fristen er 1. mars for dei fleste",
            "Eg trur eg vil bli sjukepleiar, men er redd for nattevakter",
            "Korleis skriv ein ein god søknad om læreplass?",
        ],
        "nb" => &[
            "Hva slags utdanning må man ha for å bli brannkonstabel?",
            "Jeg søkte på 3 linjer, men er mest lyst på elektro 🔌",
            "Noen som har vært på utveksling og vil fortelle?",
            "Møtet er i rom 214 kl. 12.30, husk å ta med karakterutskrift",
            "Fristen var 15.04.2026, tror dere jeg rekker det likevel?",
            "Det koster 1 250 kroner i semesteravgift, er det normalt?",
            "Jeg er usikker, men åpen for alt egentlig 🙈",
            "Dere er så gode til å lytte, tusen takk!",
        ],
        "sv" => &[
            "Vilken linje ska jag välja om jag gillar både språk och teknik?",
            "Jag är orolig för att välja fel, hur gjorde ni?",
            "Antagningspoängen var 17,5 förra året",
            "Tack för hjälpen med ansökan, det löste sig! 🎉",
            "Måste man ha läst matte 3c för att bli ingenjör?",
        ],
        "da" => &[
            "Hvilken uddannelse passer til mig, når jeg godt kan lide at bygge ting?",
            "Jeg overvejer at tage et sabbatår, er det en dum idé?",
            "Adgangskvotienten var 8,4 sidste år",
            "Tak for snakken, jeg føler mig meget mere rolig nu 😊",
            "Skal man have kørekort for at blive lærling?",
        ],
        "fi" => &[
            "Mitä linjaa suosittelisit, jos pidän matematiikasta ja kuvataiteesta?",
            "En tiedä vielä, haluanko lukioon vai ammattikouluun",
            "Kiitos avusta, hakemus on nyt lähetetty! 👍",
            "Onko pakko osata ruotsia, jos haluaa sairaanhoitajaksi?",
            "Yhteishaku päättyy 19. maaliskuuta kello 15",
        ],
        _ => &[
            "What do I need to study to become a marine biologist?",
            "I got 5 offers and cannot decide, help 😅",
            "Thanks for listening yesterday, it meant a lot",
            "Is it too late to change my subjects after Christmas?",
            "The open day is on 12 March at 10.00 in building B",
        ],
    }
}
