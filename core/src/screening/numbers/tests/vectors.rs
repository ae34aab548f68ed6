//! Numbers that were published as examples or made up by their rules, right ones and wrong ones, in every way they are
//! written. Sources: see the files of the countries.

use super::{found, hit_of, hits};
use crate::model::MatchConfidence::{self, Certain, Likely, Possible};
use crate::model::MatchKind as K;
use crate::screening::Evidence;

const RIGHT_NORWEGIAN: &[(&str, K)] = &[
    ("02013299997", K::NoFodselsnummer),
    ("30108299920", K::NoFodselsnummer),
    ("70108299914", K::NoDNumber),
    ("01415612385", K::NoHNumber),
    ("13527248013", K::NoHNumber),
    ("68467038838", K::NoHNumber),
];

const SYNTHETIC_NORWEGIAN: &[(&str, K)] = &[
    ("10915596784", K::NoFodselsnummer),
    ("12812199631", K::NoFodselsnummer),
    ("10884399853", K::NoFodselsnummer),
    ("13922947702", K::NoFodselsnummer),
    ("01914796756", K::NoFodselsnummer),
    ("02838897382", K::NoFodselsnummer),
    ("03815499122", K::NoFodselsnummer),
    ("01819010001", K::NoFodselsnummer),
    ("01819010192", K::NoFodselsnummer),
    ("01819010273", K::NoFodselsnummer),
    ("50846202355", K::NoDNumber),
    ("41814061033", K::NoDNumber),
    ("41814065640", K::NoDNumber),
    ("41814075603", K::NoDNumber),
    ("41810021827", K::NoDNumber),
    ("41810025091", K::NoDNumber),
    ("41810034422", K::NoDNumber),
    ("41819010186", K::NoDNumber),
];

const ONLY_2032: &[&str] = &["30108299939", "15863399839", "15863399928", "15863399936"];

const WRONG_NORWEGIAN: &[&str] = &["02013299987", "02013299996", "13097248032", "13097248023", "29029900157"];

const COMMON_HELP: &[&str] = &["81234567802", "91234567883"];

/// The kinds that Norwegian numbers of eleven digits have, but accounts.
const NORWEGIAN: [K; 4] = [K::NoFodselsnummer, K::NoDNumber, K::NoHNumber, K::NoFhNumber];

/// The other numbers that are right: the number in its usual form, its kind, and a word that says so.
const RIGHT: &[(&str, K, &str)] = &[
    ("2015 123456 09", K::NoDuf, "DUF-nummer"),
    ("2024 000001 05", K::NoDuf, "DUF-nr."),
    ("988 077 917", K::NoOrgNumber, "org.nr."),
    ("995 525 828", K::NoOrgNumber, "organisasjonsnummer"),
    ("8601.11.17947", K::NoAccount, "kontonr"),
    ("090527+1474", K::SePersonnummer, "personnummer"),
    ("000229-2399", K::SePersonnummer, "personnummer"),
    ("570428-9999", K::SePersonnummer, "personnummer"),
    ("460823-9986", K::SePersonnummer, "personnummer"),
    ("000405-9937", K::SePersonnummer, "personnummer"),
    ("880320-0016", K::SePersonnummer, "pnr"),
    ("121212-1212", K::SePersonnummer, "personnr"),
    ("19880320-0016", K::SePersonnummer, "personnummer"),
    ("20121212-1212", K::SePersonnummer, "personnummer"),
    ("730288-9931", K::SeSamordningsnummer, "samordningsnummer"),
    ("210791-9967", K::SeSamordningsnummer, "samordningsnummer"),
    ("123456-7897", K::SeOrgNumber, "organisationsnummer"),
    ("857209-0606", K::SeOrgNumber, "orgnr"),
    ("211062-5629", K::DkCpr, "cpr-nr."),
    ("13585628", K::DkCvr, "CVR-nr."),
    ("2077474-0", K::FiYTunnus, "Y-tunnus"),
    ("120174-3399", K::IsKennitala, "kennitala"),
    ("120160-3389", K::IsKennitala, "kt."),
    ("310896-2099", K::IsKennitala, "kennitalan mín"),
    ("601010-0890", K::IsKennitala, "kennitala"),
    ("450401-3150", K::IsKennitala, "kennitala"),
];

/// Numbers that are wrong: the number and the kind that it is not.
const WRONG: &[(&str, K)] = &[
    ("988 077 918", K::NoOrgNumber),
    ("8601.11.17949", K::NoAccount),
    ("2015 123456 08", K::NoDuf),
    ("700428-9895", K::SePersonnummer),
    ("420566-9899", K::SePersonnummer),
    ("721086-9924", K::SePersonnummer),
    ("721086-9924", K::SeSamordningsnummer),
    ("150916-0006", K::SePersonnummer),
    ("000101-T220", K::SePersonnummer),
    ("123456-7898", K::SeOrgNumber),
    ("211362-5629", K::DkCpr),
    ("13585629", K::DkCvr),
    ("2077474-1", K::FiYTunnus),
    ("530575-0299", K::IsKennitala),
    ("131052-308U", K::FiHetu),
    ("010190-999K", K::FiHetu),
];

const HETU: &[&str] = &[
    "010594Y9032",
    "010594Y9021",
    "020594X903P",
    "020594X902N",
    "030594W903B",
    "030694W9024",
    "040594V9030",
    "040594V902Y",
    "050594U903M",
    "050594U902L",
    "010516B903X",
    "010516B902W",
    "020516C903K",
    "020516C902J",
    "030516D9037",
    "030516D9026",
    "010501E9032",
    "020502E902X",
    "020503F9037",
    "020504A902E",
    "020504B904H",
    "100190-999P",
    "100190Y999P",
    "131052-308T",
];

fn wide(number: &str) -> String {
    number
        .chars()
        .map(|sign| {
            if sign.is_ascii_alphanumeric() || sign == '+' {
                char::from_u32(u32::from(sign) + 0xfee0).unwrap()
            } else {
                sign
            }
        })
        .collect()
}

/// Ways to write a number whose groups have the sign `|` between them; and whether they are the usual ones.
fn forms(number: &str) -> Vec<String> {
    let joined = number.replace('|', "");
    let mut forms: Vec<String> = [
        "", " ", "-", "\u{a0}", "\u{202f}", "\u{2009}", "\u{2007}", "\u{2010}", "\u{2011}", "\u{2013}",
        "\u{2212}", "\u{fe63}",
    ]
    .iter()
    .map(|sign| number.replace('|', sign))
    .collect();
    forms.push(wide(&joined));
    forms.push(wide(&number.replace('|', "\u{ff0d}")));
    forms.push(
        joined
            .chars()
            .flat_map(|digit| [digit, '\u{200b}'])
            .collect::<String>()
            .trim_end_matches('\u{200b}')
            .to_owned(),
    );
    forms.push(number.replace('|', "\u{2060} \u{feff}"));
    forms.push(number.replace('|', "\u{ad}"));
    forms
        .push(joined.chars().map(|digit| char::from_u32(u32::from(digit) - 0x30 + 0x660).unwrap()).collect());
    forms.push(
        joined.chars().map(|digit| char::from_u32(u32::from(digit) - 0x30 + 0x1d7ce).unwrap()).collect(),
    );
    forms
}

/// Every way to write eleven digits in two parts, by day, and in the smaller parts that people use.
fn norwegian_forms(number: &str) -> Vec<String> {
    let mut all = forms(&format!("{}|{}", &number[..6], &number[6..]));
    let (day, month, year, rest) = (&number[..2], &number[2..4], &number[4..6], &number[6..]);
    all.push(format!("{day}.{month}.{year} {rest}"));
    all.push(format!("{day}.{month}.{year}-{rest}"));
    all.push(format!("{day}/{month}/{year} {rest}"));
    all.push(format!("{day} {month} {year} {rest}"));
    all.push(format!("{day}{month}{year} {} {}", &rest[..3], &rest[3..]));
    all.push(format!("{day} {month} {year} {} {}", &rest[..3], &rest[3..]));
    all.push(format!("{day}{month}{year} - {rest}"));
    all
}

/// Frames that a number stands in, none of which says anything about it.
const FRAMES: [&str; 7] =
    ["{}", "Eg heiter Kari, {} er det.", "({})", "«{}»!", "a: {}, b", "😀 {} 🇳🇴", "x\n{}\ny"];

#[test]
fn norwegian_numbers_are_certain_in_every_form() {
    for (number, kind) in RIGHT_NORWEGIAN.iter().chain(SYNTHETIC_NORWEGIAN) {
        let is_synthetic = SYNTHETIC_NORWEGIAN.iter().any(|(one, _)| one == number);
        for form in norwegian_forms(number) {
            for frame in FRAMES {
                let text = frame.replace("{}", &form);
                let found = found(&text);
                assert_eq!(found.len(), 1, "{text}: {found:?}");
                let best = &found[0];
                assert_eq!(
                    (best.kind, best.text, best.confidence),
                    (*kind, form.as_str(), Certain),
                    "{text}"
                );
                assert!(best.evidence.has(Evidence::CHECKSUM.and(Evidence::STRUCTURE)), "{text}");
                assert_eq!(best.evidence.has(Evidence::SYNTHETIC), is_synthetic, "{text}");
                assert!(!best.evidence.has(Evidence::RULE_2032), "{text}");
            }
        }
        // Every one of them passes as an account.
        assert!(hit_of(number, number, K::NoAccount).is_some(), "{number}");
    }
}

#[test]
fn numbers_that_only_the_rule_of_2032_admits_stay_possible_without_a_word() {
    for number in ONLY_2032 {
        for form in norwegian_forms(number) {
            let hit = hit_of(&form, &form, K::NoFodselsnummer).unwrap();
            assert_eq!(hit.confidence, Possible, "{form}");
            assert!(hit.evidence.has(Evidence::RULE_2032), "{form}");
            let text = format!("Fødselsnummeret er {form}");
            let hit = hit_of(&text, &form, K::NoFodselsnummer).unwrap();
            assert_eq!(hit.confidence, Likely, "{text}");
            assert!(hit.evidence.has(Evidence::RULE_2032.and(Evidence::CONTEXT_WORD)), "{text}");
        }
    }
}

#[test]
fn wrong_norwegian_numbers_are_not_found_in_any_form_even_beside_a_word() {
    for number in WRONG_NORWEGIAN {
        for form in norwegian_forms(number) {
            for text in [form.clone(), format!("fnr {form}"), format!("D-nummer: {form}")] {
                let found = hits(&text);
                assert!(found.iter().all(|hit| !NORWEGIAN.contains(&hit.kind)), "{text}: {found:?}");
            }
        }
    }
}

#[test]
fn common_help_numbers_need_a_word_to_be_sure() {
    for number in COMMON_HELP {
        for form in norwegian_forms(number) {
            assert_eq!(hit_of(&form, &form, K::NoFhNumber).unwrap().confidence, Possible, "{form}");
            let text = format!("Felles hjelpenummer {form}");
            assert_eq!(hit_of(&text, &form, K::NoFhNumber).unwrap().confidence, Certain, "{form}");
            // The older help numbers look the same.
            assert!(hit_of(&text, &form, K::NoHNumber).is_some(), "{form}");
        }
    }
}

/// The groups of a number in its usual form, with the sign `|` between them.
fn grouped(number: &str) -> String {
    number.replace(['-', '+', '.', ' '], "|")
}

#[test]
fn other_numbers_are_found_in_every_form_beside_a_word() {
    for (number, kind, word) in RIGHT {
        let mut all = forms(&grouped(number));
        all.push((*number).to_owned());
        for form in all {
            let text = format!("Her er {word} {form}.");
            let hit = hit_of(&text, &form, *kind);
            let hit = hit.unwrap_or_else(|| unreachable_form(&text));
            assert!(hit.confidence >= Likely, "{text}");
            assert!(hit.evidence.has(Evidence::CONTEXT_WORD.and(Evidence::CHECKSUM)), "{text}");
        }
    }
}

#[track_caller]
fn unreachable_form(text: &str) -> crate::screening::hit::Hit {
    assert_eq!(text, "", "nothing of the kind was found");
    super::hits(text)[0]
}

#[test]
fn other_numbers_are_found_in_their_usual_form_without_a_word() {
    let expected = |kind| match kind {
        K::NoDuf | K::DkCvr => None,
        K::NoOrgNumber | K::SeOrgNumber | K::FiYTunnus => Some(Likely),
        _ => Some(Certain),
    };
    for (number, kind, _) in RIGHT {
        let Some(confidence) = expected(*kind) else { continue };
        for frame in FRAMES {
            let text = frame.replace("{}", number);
            let hit = hit_of(&text, number, *kind).unwrap_or_else(|| unreachable_form(&text));
            assert_eq!(hit.confidence, confidence, "{text}");
            assert!(hit.evidence.has(Evidence::FORMAT), "{text}");
        }
    }
}

#[test]
fn ten_digits_without_a_dash_or_a_word_are_at_most_possible() {
    for (number, kind, _) in RIGHT {
        let joined: String = number.chars().filter(char::is_ascii_digit).collect();
        let expected = match (kind, joined.len()) {
            // Too many other numbers of eight or ten digits pass.
            (K::SeOrgNumber | K::DkCvr | K::FiYTunnus, _) => None,
            (K::SePersonnummer, 12) if joined.starts_with("19") => Some(Likely),
            _ => Some(Possible),
        };
        assert_eq!(hit_of(&joined, &joined, *kind).map(|hit| hit.confidence), expected, "{joined}");
    }
}

#[test]
fn wrong_numbers_are_not_found_in_any_form() {
    for (number, kind) in WRONG {
        let is_digits = number.chars().all(|sign| !sign.is_ascii_alphabetic());
        let mut all = vec![(*number).to_owned()];
        if is_digits {
            all.extend(forms(&grouped(number)));
        }
        let words =
            ["", "personnummer ", "cpr ", "kennitala ", "konto ", "org.nr. ", "y-tunnus ", "hetu ", "duf "];
        for form in all {
            for word in words {
                let text = format!("{word}{form}");
                assert!(hits(&text).iter().all(|hit| hit.kind != *kind), "{text}");
            }
        }
    }
}

#[test]
fn finnish_codes_are_certain_with_every_sign() {
    for code in HETU {
        for form in [(*code).to_owned(), wide(code), code.replace('-', "\u{2011}"), code.to_lowercase()] {
            for frame in FRAMES {
                let text = frame.replace("{}", &form);
                let hit = hit_of(&text, &form, K::FiHetu).unwrap_or_else(|| unreachable_form(&text));
                assert_eq!(hit.confidence, Certain, "{text}");
            }
        }
        for text in [format!("1{code}"), format!("{code}1"), format!("a{code}"), format!("{code}B")] {
            assert!(hits(&text).iter().all(|hit| hit.kind != K::FiHetu), "{text}");
        }
    }
}

/// Two people can share all but the sign, so nothing is a code without it.
#[test]
fn finnish_codes_are_none_without_their_sign() {
    for text in
        ["hetu 010594 9032", "hetu 0105949032", "hetu 010594 Y9032", "hetu 010594G9032", "hetu 010594Y 9032"]
    {
        assert!(hits(text).iter().all(|hit| hit.kind != K::FiHetu), "{text}");
    }
}

#[test]
fn danish_numbers_are_never_turned_down_for_their_check_digit() {
    for (number, passes) in [("211062-5629", true), ("110625-0000", false), ("010107-4321", false)] {
        let joined = number.replace('-', "");
        let sure = if passes { Certain } else { Likely };
        for (text, number, confidence) in [
            (number.to_owned(), number, sure),
            (format!("CPR: {number}"), number, sure),
            (joined.clone(), &joined, Possible),
            (format!("mit cpr-nummer er {joined}"), &joined, sure),
        ] {
            let hit = hit_of(&text, number, K::DkCpr).unwrap();
            assert_eq!(
                (hit.confidence, hit.evidence.has(Evidence::CHECKSUM)),
                (confidence, passes),
                "{text}"
            );
        }
    }
    // No day, or no such day in the century that the seventh digit says: 29 February 1900.
    for number in ["320125-0000", "290200-1234"] {
        assert!(hits(number).iter().all(|hit| hit.kind != K::DkCpr), "{number}");
    }
}

#[test]
fn icelandic_numbers_without_the_right_check_digit_are_never_sure() {
    let number = "120160-3379";
    assert_eq!(hit_of(number, number, K::IsKennitala).unwrap().confidence, Possible);
    for text in [format!("kennitala {number}"), format!("{number} er kennitalan mín")] {
        let hit = hit_of(&text, number, K::IsKennitala).unwrap();
        assert_eq!((hit.confidence, hit.evidence.has(Evidence::CHECKSUM)), (Likely, false), "{text}");
    }
    assert_eq!(hit_of("1201603379", "1201603379", K::IsKennitala), None);
}

#[test]
fn norwegian_numbers_inside_of_longer_ones_are_not_found() {
    let right = RIGHT_NORWEGIAN.iter().chain(SYNTHETIC_NORWEGIAN).map(|(number, _)| *number);
    for number in right.chain(ONLY_2032.iter().copied()) {
        for digit in '0'..='9' {
            for text in [
                format!("{digit}{number}"),
                format!("{number}{digit}"),
                format!("{digit}{number}{digit}"),
                format!("{number},{digit}"),
                format!("{digit}.{number}"),
                format!("a{number}"),
                format!("{number}é"),
            ] {
                let found = hits(&text);
                assert!(found.iter().all(|hit| hit.end - hit.start != 11), "{text}: {found:?}");
                assert!(found.iter().all(|hit| !NORWEGIAN.contains(&hit.kind)), "{text}: {found:?}");
            }
        }
    }
}

#[test]
fn lists_without_blanks_and_names_of_files_hide_nothing() {
    let (one, other) = ("02013299997", "30108299920");
    for text in [
        format!("{one},{other}"),
        format!("{one};{other}"),
        format!("søknad_{one}_{other}.pdf"),
        format!("{one}/{other}"),
    ] {
        let places: Vec<&str> = found(&text).iter().map(|found| found.text).collect();
        assert_eq!(places, [one, other], "{text}");
    }
}

#[test]
fn organisations_are_found_with_the_letters_of_their_country() {
    for (text, number, kind) in [
        ("NO988077917MVA", "988077917", K::NoOrgNumber),
        ("no988077917", "988077917", K::NoOrgNumber),
        ("988077917MVA", "988077917", K::NoOrgNumber),
        ("NO 995 525 828 MVA", "995 525 828", K::NoOrgNumber),
        ("DK13585628", "13585628", K::DkCvr),
        ("FI20774740", "20774740", K::FiYTunnus),
    ] {
        let hit = hit_of(text, number, kind).unwrap_or_else(|| unreachable_form(text));
        assert!(hit.confidence >= Likely && hit.evidence.has(Evidence::FORMAT), "{text}");
    }
    for text in
        ["XNO988077917", "NO988077917MVAX", "NO988077918MVA", "SE988077917", "NO13585628", "DK13585629"]
    {
        assert_eq!(hits(text), [], "{text}");
    }
}

#[test]
fn numbers_with_a_blank_between_all_digits_are_seen_through() {
    for (text, confidence) in [
        ("0 2 0 1 3 2 9 9 9 9 7", Some(Likely)),
        ("fnr 0 2 0 1 3 2 9 9 9 9 7", Some(Certain)),
        ("020 132 999 97", Some(Likely)),
        ("02-01-32-99-99-7", Some(Likely)),
        ("02 01-32 99-99 7", None),
        ("1 0 2 0 1 3 2 9 9 9 9 7", None),
        ("0 2 0 1 3 2 9 9 9 9 7 1", None),
        ("3 0 1 0 8 2 9 9 9 3 9", None),
        ("fnr 3 0 1 0 8 2 9 9 9 3 9", Some(Likely)),
    ] {
        let hit = hits(text).into_iter().find(|hit| hit.kind == K::NoFodselsnummer);
        let seen: Option<(MatchConfidence, bool)> =
            hit.map(|hit| (hit.confidence, hit.evidence.has(Evidence::DISGUISED)));
        assert_eq!(seen, confidence.map(|confidence| (confidence, true)), "{text}");
    }
}

#[test]
fn accounts_of_the_former_postal_giro_have_a_check_digit_by_luhn() {
    assert!(hit_of("konto 0000.12.34566", "0000.12.34566", K::NoAccount).is_some());
    assert!(hit_of("konto 0000.12.34567", "0000.12.34567", K::NoAccount).is_none());
    assert_eq!(hits("konto 0000.00.00000"), []);
}
