//! The words that stand in the place of what was redacted, in each language that screening knows.

use crate::model::MatchKind;
use crate::screening::TextLanguage;

/// The word for some kinds, in the order of [`TextLanguage::ALL`]: nn, nb, sv, da, fi, en.
type Row = (&'static [MatchKind], [&'static str; 6]);

/// One word for all kinds that people call the same. No word holds a digit or a bracket.
const WORDS: &[Row] = &[
    (
        &[MatchKind::NoFodselsnummer],
        [
            "fødselsnummer",
            "fødselsnummer",
            "födelsenummer",
            "fødselsnummer",
            "norjalainen henkilötunnus",
            "national identity number",
        ],
    ),
    (&[MatchKind::NoDNumber], ["D-nummer", "D-nummer", "D-nummer", "D-nummer", "D-numero", "D-number"]),
    (
        &[MatchKind::NoHNumber, MatchKind::NoFhNumber],
        ["hjelpenummer", "hjelpenummer", "hjälpnummer", "hjælpenummer", "apunumero", "help number"],
    ),
    (
        &[MatchKind::NoDuf],
        ["DUF-nummer", "DUF-nummer", "DUF-nummer", "DUF-nummer", "DUF-numero", "DUF number"],
    ),
    (
        &[MatchKind::SePersonnummer, MatchKind::SeSamordningsnummer],
        [
            "personnummer",
            "personnummer",
            "personnummer",
            "personnummer",
            "ruotsalainen henkilötunnus",
            "personal identity number",
        ],
    ),
    (
        &[MatchKind::DkCpr],
        ["CPR-nummer", "CPR-nummer", "CPR-nummer", "CPR-nummer", "CPR-numero", "CPR number"],
    ),
    (
        &[MatchKind::FiHetu],
        [
            "personkode",
            "personkode",
            "personbeteckning",
            "personkode",
            "henkilötunnus",
            "personal identity code",
        ],
    ),
    (
        &[MatchKind::IsKennitala],
        ["kennitala", "kennitala", "kennitala", "kennitala", "kennitala", "kennitala"],
    ),
    (
        &[MatchKind::NoOrgNumber, MatchKind::SeOrgNumber, MatchKind::DkCvr, MatchKind::FiYTunnus],
        [
            "organisasjonsnummer",
            "organisasjonsnummer",
            "organisationsnummer",
            "virksomhedsnummer",
            "yritystunnus",
            "organisation number",
        ],
    ),
    (
        &[MatchKind::NoAccount, MatchKind::Iban],
        ["kontonummer", "kontonummer", "kontonummer", "kontonummer", "tilinumero", "account number"],
    ),
    (
        &[MatchKind::PaymentCard],
        ["kortnummer", "kortnummer", "kortnummer", "kortnummer", "korttinumero", "card number"],
    ),
    (
        &[MatchKind::NoPhone, MatchKind::SePhone, MatchKind::DkPhone, MatchKind::FiPhone, MatchKind::IsPhone],
        ["telefonnummer", "telefonnummer", "telefonnummer", "telefonnummer", "puhelinnumero", "phone number"],
    ),
    (&[MatchKind::NoAddress], ["adresse", "adresse", "adress", "adresse", "osoite", "address"]),
    (
        &[MatchKind::NoPlate],
        [
            "registreringsnummer",
            "registreringsnummer",
            "registreringsnummer",
            "registreringsnummer",
            "rekisterinumero",
            "number plate",
        ],
    ),
    (
        &[MatchKind::Email],
        [
            "e-postadresse",
            "e-postadresse",
            "e-postadress",
            "e-mailadresse",
            "sähköpostiosoite",
            "e-mail address",
        ],
    ),
    (
        &[MatchKind::IpAddress],
        ["IP-adresse", "IP-adresse", "IP-adress", "IP-adresse", "IP-osoite", "IP address"],
    ),
    (&[MatchKind::ProfileUrl], ["profil", "profil", "profil", "profil", "profiili", "profile"]),
    (
        &[MatchKind::Handle],
        ["brukarnamn", "brukernavn", "användarnamn", "brugernavn", "käyttäjänimi", "user name"],
    ),
    (
        &[MatchKind::BirthDate],
        ["fødselsdato", "fødselsdato", "födelsedatum", "fødselsdato", "syntymäaika", "date of birth"],
    ),
    (&[MatchKind::Term], ["teke bort", "fjernet", "borttaget", "fjernet", "poistettu", "removed"]),
    (&[MatchKind::PersonName], ["namn", "navn", "namn", "navn", "nimi", "name"]),
    (&[MatchKind::Link], ["lenkje", "lenke", "länk", "link", "linkki", "link"]),
];

/// The word for a kind, or nothing when the kind is about how a text is written: that is not redacted.
pub(crate) fn word(kind: MatchKind, language: TextLanguage) -> Option<&'static str> {
    let (_, words) = WORDS.iter().find(|(kinds, _)| kinds.contains(&kind))?;
    let column = TextLanguage::ALL.iter().position(|known| *known == language)?;
    words.get(column).copied()
}

/// Whether what stands between two brackets is one of the words, alone or with a code behind it.
pub(crate) fn is_placeholder(inside: &str) -> bool {
    let is_word = |text: &str| WORDS.iter().any(|(_, words)| words.contains(&text));
    let with_code = |(word, code): (&str, &str)| is_word(word) && super::pseudonym::is_code(code);
    is_word(inside) || inside.rsplit_once(' ').is_some_and(with_code)
}

/// Whether a range of bytes lies inside of a placeholder: what stands there says nothing about anybody.
pub(crate) fn is_inside(text: &str, start: usize, end: usize) -> bool {
    /// No placeholder is longer.
    const REACH: usize = 64;
    let head = text.as_bytes().get(start.saturating_sub(REACH)..=start.min(text.len().saturating_sub(1)));
    let Some(back) = head.and_then(|head| head.iter().rposition(|byte| *byte == b'[')) else { return false };
    let open = start.saturating_sub(REACH) + back;
    let tail = text.as_bytes().get(end.saturating_sub(1)..(end + REACH).min(text.len()));
    let Some(forward) = tail.and_then(|tail| tail.iter().position(|byte| *byte == b']')) else {
        return false;
    };
    let close = end.saturating_sub(1) + forward;
    text.get(open + 1..close).is_some_and(is_placeholder)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_that_is_not_about_style_has_a_word_in_every_language() {
        use crate::screening::kinds::{Topic, facts};
        for kind in MatchKind::ALL {
            let is_style = facts(*kind).topic == Topic::Style && *kind != MatchKind::Link;
            for language in TextLanguage::ALL {
                assert_eq!(word(*kind, *language).is_none(), is_style, "{kind} {language}");
            }
        }
    }

    #[test]
    fn words_need_no_look_behind_their_brackets() {
        for (_, words) in WORDS {
            for word in words {
                assert!(
                    word.len() < 40 && !word.contains(['[', ']']) && !word.contains(char::is_numeric),
                    "{word}"
                );
                assert!(is_placeholder(word), "{word}");
            }
        }
        assert!(!is_placeholder("hei"));
        assert!(!is_placeholder("telefonnummer 12345678"));
    }
}
