//! A made-up value of each kind, written in one of the ways that people write it.

use cocareer::model::MatchKind;

use super::numbers::{self, text};
use super::random::Random;

/// Groups of digits with a sign between them, such as `[6, 5]` and a blank.
fn grouped(digits: &[u32], groups: &[usize], sign: &str) -> String {
    let all = text(digits);
    let mut from = 0;
    let parts: Vec<&str> = groups
        .iter()
        .map(|length| {
            let part = all.get(from..from + length).unwrap_or_default();
            from += length;
            part
        })
        .collect();
    parts.join(sign)
}

/// A number as one row of digits, or in two groups with one of the signs that people put between them.
fn split(random: &mut Random, digits: &[u32], groups: &[usize], plain: u64) -> String {
    if random.chance(plain) {
        return text(digits);
    }
    let sign = random.pick(&[" ", "-", "\u{a0}", "\u{2011}", "\u{2013}"]);
    grouped(digits, groups, sign)
}

/// Tricks that hide a number from a simple search, in a few of a hundred cases.
fn disguised(random: &mut Random, value: String) -> String {
    match random.within(0, 99) {
        0..=3 => value.chars().map(full_width).collect(),
        4..=6 => {
            let place = value.char_indices().nth(3).map_or(0, |(place, _)| place);
            let (head, tail) = value.split_at(place);
            format!("{head}\u{200b}{tail}")
        }
        _ => value,
    }
}

fn full_width(character: char) -> char {
    character.to_digit(10).and_then(|digit| char::from_u32(0xff10 + digit)).unwrap_or(character)
}

const STREETS: [&str; 8] = [
    "Storgata",
    "Fjellvegen",
    "Skulevegen",
    "Kirkeveien",
    "Bjørkebakken",
    "Parkveien",
    "Strandgata",
    "Øvre gate",
];
const PLACES: [&str; 6] = ["Bergen", "Oslo", "Tromsø", "Førde", "Volda", "Ålesund"];
const NAMES: [&str; 10] =
    ["kari", "ola", "sofie", "elias", "maja", "jonas", "astrid", "emil", "ingrid", "noah"];
const DOMAINS: [&str; 5] =
    ["example.com", "example.org", "skule.example", "eksempel.test", "post.example.net"];
const MONTHS: [&str; 12] = [
    "januar",
    "februar",
    "mars",
    "april",
    "mai",
    "juni",
    "juli",
    "august",
    "september",
    "oktober",
    "november",
    "desember",
];

/// A value of a kind, and whether it is written so that no word beside it is needed.
pub(super) fn value(random: &mut Random, kind: MatchKind) -> String {
    let plain = number(random, kind).or_else(|| phone(random, kind)).unwrap_or_else(|| other(random, kind));
    let can_hide = kind.as_str().starts_with("no.") && plain.chars().all(|one| one.is_ascii_digit());
    if can_hide { disguised(random, plain) } else { plain }
}

fn number(random: &mut Random, kind: MatchKind) -> Option<String> {
    Some(match kind {
        MatchKind::NoFodselsnummer => {
            let month = *random.pick(&[80, 80, 80, 65]);
            let digits = numbers::no_number(random, 0, month);
            split(random, &digits, &[6, 5], 50)
        }
        MatchKind::NoDNumber => {
            let digits = numbers::no_number(random, 40, 80);
            split(random, &digits, &[6, 5], 50)
        }
        MatchKind::NoHNumber => {
            let digits = numbers::no_number(random, 0, 40);
            split(random, &digits, &[6, 5], 50)
        }
        MatchKind::NoFhNumber => text(&numbers::no_fh(random)),
        MatchKind::NoDuf => {
            let digits = numbers::no_duf(random);
            split(random, &digits, &[4, 6, 2], 70)
        }
        MatchKind::NoOrgNumber => {
            let digits = numbers::no_org(random);
            grouped(&digits, &[3, 3, 3], random.word(&["", " "]))
        }
        MatchKind::NoAccount => {
            let digits = numbers::no_account(random);
            grouped(&digits, &[4, 2, 5], random.word(&["", ".", ".", " "]))
        }
        MatchKind::SePersonnummer | MatchKind::SeSamordningsnummer => {
            let day = if kind == MatchKind::SePersonnummer { 0 } else { 60 };
            let digits = numbers::se_number(random, day);
            let century = if digits.first().is_some_and(|decade| *decade < 2) { "20" } else { "19" };
            let short = grouped(&digits, &[6, 4], random.word(&["-", "-", "\u{2011}", ""]));
            if random.chance(40) { format!("{century}{short}") } else { short }
        }
        MatchKind::SeOrgNumber => grouped(&numbers::se_org(random), &[6, 4], "-"),
        MatchKind::DkCpr => {
            let passes = random.chance(50);
            let digits = numbers::dk_cpr(random, passes);
            grouped(&digits, &[6, 4], random.word(&["-", "-", " ", ""]))
        }
        MatchKind::DkCvr => grouped(&numbers::dk_cvr(random), &[2, 2, 2, 2], random.word(&["", " "])),
        MatchKind::FiHetu => numbers::fi_hetu(random),
        MatchKind::FiYTunnus => numbers::fi_y(random),
        MatchKind::IsKennitala => {
            let digits = numbers::is_kennitala(random);
            grouped(&digits, &[6, 4], random.word(&["-", "-", " ", ""]))
        }
        MatchKind::Iban => {
            let iban = numbers::iban(random);
            if random.chance(50) {
                let letters: Vec<char> = iban.chars().collect();
                letters.chunks(4).map(|chunk| chunk.iter().collect::<String>()).collect::<Vec<_>>().join(" ")
            } else {
                iban
            }
        }
        MatchKind::PaymentCard => {
            let digits = numbers::card(random);
            grouped(&digits, &[4, 4, 4, 4], random.word(&["", " ", " ", "-"]))
        }
        _ => return None,
    })
}

/// Telephone numbers: those of Norway and Sweden from the series kept for fiction, the others made up.
fn phone(random: &mut Random, kind: MatchKind) -> Option<String> {
    Some(match kind {
        MatchKind::NoPhone => {
            let tail = format!("{:04}", random.within(0, 9999));
            let (a, b) = tail.split_at(2);
            let body = random.pick(&[format!("68 05 {a} {b}"), format!("6805{a}{b}")]).clone();
            format!("{}{body}", random.pick(&["", "", "+47 ", "0047 ", "+47"]))
        }
        MatchKind::SePhone => {
            let last = random.within(5, 99);
            random
                .pick(&[
                    format!("070-174 06 {last:02}"),
                    format!("07017406{last:02}"),
                    format!("+46 70 174 06 {last:02}"),
                    format!("+467017406{last:02}"),
                ])
                .clone()
        }
        MatchKind::DkPhone => {
            let n = random.within(1000, 9999);
            random.pick(&[format!("+45 20 12 {} {}", n / 100, 10 + n % 90), format!("+45 2012{n}")]).clone()
        }
        MatchKind::FiPhone => {
            let n = random.within(1_000_000, 9_999_999);
            random
                .pick(&[
                    format!("+358 50 {} {}", n / 10_000, 1000 + n % 9_000),
                    format!("050 {n}"),
                    format!("+35850{n}"),
                ])
                .clone()
        }
        MatchKind::IsPhone => {
            let n = random.within(1000, 9999);
            random.pick(&[format!("+354 611 {n}"), format!("+354611{n}"), format!("611 {n}")]).clone()
        }
        _ => return None,
    })
}

fn other(random: &mut Random, kind: MatchKind) -> String {
    let (name, number) = (*random.pick(&NAMES), random.within(2, 99));
    match kind {
        MatchKind::NoAddress => {
            let (street, place) = (random.pick(&STREETS), random.pick(&PLACES));
            format!("{street} {number}, {:04} {place}", random.within(1000, 9990))
        }
        MatchKind::NoPlate => {
            let letters = random.pick(&["EK", "SU", "BT", "DP", "VF", "EL"]);
            format!("{letters}{}{}", random.pick(&[" ", ""]), random.within(10_000, 99_999))
        }
        MatchKind::Email => {
            let domain = random.pick(&DOMAINS);
            match random.within(0, 9) {
                0 => format!("{name} (at) {domain}"),
                1 => format!("{name}{number} [at] {domain}"),
                _ => format!("{name}{}{number}@{domain}", random.pick(&[".", "_", "", "-"])),
            }
        }
        MatchKind::IpAddress => match random.within(0, 2) {
            0 => format!("2001:db8::{:x}:{:x}", random.within(1, 65_535), random.within(1, 65_535)),
            _ => format!("192.0.2.{}", random.within(1, 254)),
        },
        MatchKind::ProfileUrl => {
            let platform = random.pick(&[
                "https://www.linkedin.com/in/",
                "instagram.com/",
                "https://www.facebook.com/",
                "https://www.tiktok.com/@",
                "https://snapchat.com/add/",
            ]);
            format!("{platform}{name}.eksempel{number}")
        }
        MatchKind::Handle => format!("@{name}_eksempel{number}"),
        MatchKind::BirthDate => {
            let (day, month, year) = (random.within(1, 28), random.within(1, 12), random.within(1990, 2012));
            let name = usize::try_from(month - 1).ok().and_then(|place| MONTHS.get(place)).unwrap_or(&"mai");
            random
                .pick(&[
                    format!("{day:02}.{month:02}.{year}"),
                    format!("{day}.{month}.{year}"),
                    format!("{year}-{month:02}-{day:02}"),
                    format!("{day}. {name} {year}"),
                ])
                .clone()
        }
        _ => String::new(),
    }
}
