//! Order numbers, prices, days, books, UUIDs and hashes: none of them is ever certain, and most are nothing at all.

use super::{Random, found, hits};
use crate::model::MatchConfidence;

fn isbn(random: &mut Random) -> String {
    let body = format!("97882{}", random.digits(7));
    let weigh = |(place, digit): (usize, u8)| u32::from(digit - b'0') * if place % 2 == 0 { 1 } else { 3 };
    let sum: u32 = body.bytes().enumerate().map(weigh).sum();
    format!("{body}{}", (10 - sum % 10) % 10)
}

fn look_alike(random: &mut Random, sort: u64) -> String {
    let (year, month, day) = (1990 + random.below(50), 1 + random.below(12), 1 + random.below(31));
    let isbn = isbn(random);
    match sort {
        0 => format!("Ordrenummer {}", random.digits(8)),
        1 => format!("bestilling {}", random.digits(9)),
        2 => format!("ordre {}", random.digits(10)),
        3 => format!("Ordre nr. {}", random.digits(11)),
        4 => format!("faktura {year}{}", random.digits(8)),
        5 => format!("{} {:03} {:03} kr", 1 + random.below(999), random.below(1000), random.below(1000)),
        6 => format!("kr {}.{:03}.{:03},-", 1 + random.below(999), random.below(1000), random.below(1000)),
        7 => format!("{year}-{month:02}-{day:02}"),
        8 => format!("{day:02}.{month:02}.{year} kl. {:02}:{:02}", random.below(24), random.below(60)),
        9 => format!("{}{month:02}{day:02}{:02}{:02}", year.max(2000), random.below(24), random.below(60)),
        10 => format!("{year}-{month:02}-{day:02}T{:02}:{:02}:00Z", random.below(24), random.below(60)),
        11 => isbn,
        12 => format!("{}-{}-{}-{}-{}", &isbn[..3], &isbn[3..5], &isbn[5..8], &isbn[8..12], &isbn[12..]),
        13 => format!("{} {} {} {} {}", &isbn[..3], &isbn[3..5], &isbn[5..8], &isbn[8..12], &isbn[12..]),
        14 => format!(
            "{}-{}-4{}-9{}-{}",
            random.hex(8),
            random.hex(4),
            random.hex(3),
            random.hex(3),
            random.hex(12)
        ),
        15 => random.hex(40),
        16 => random.hex(7),
        17 => format!("sha256:{}", random.hex(64)),
        18 => format!("{}", 1_000_000_000 + random.below(1_000_000_000)),
        19 => {
            format!("{}.{}, {}.{}", random.below(90), random.digits(6), random.below(180), random.digits(6))
        }
        20 => {
            format!("{}.{}.{}.{}", random.below(256), random.below(256), random.below(256), random.below(256))
        }
        21 => format!("uke {}, {year}, rom {}", 1 + random.below(52), random.below(999)),
        22 => format!("v{}.{}.{}", random.below(20), random.below(99), random.below(9999)),
        _ => format!("{year}/{}-{}", random.digits(5), random.below(99)),
    }
}

#[test]
fn nothing_that_only_looks_like_a_number_is_certain() {
    let mut random = Random(10_000);
    for index in 0..24_000 {
        let text = look_alike(&mut random, index % 24);
        for found in found(&text) {
            assert!(found.confidence < MatchConfidence::Certain, "{text}: {found:?}");
        }
    }
}

#[test]
fn days_prices_books_and_codes_are_at_most_possible() {
    let mut random = Random(20_000);
    let sorts = [0, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23];
    for _ in 0..1_000 {
        for sort in sorts {
            let text = look_alike(&mut random, sort);
            for found in found(&text) {
                assert!(found.confidence == MatchConfidence::Possible, "{text}: {found:?}");
            }
        }
    }
}

#[test]
fn days_versions_short_numbers_and_codes_are_nothing_at_all() {
    let mut random = Random(30_000);
    for _ in 0..1_000 {
        for sort in [0, 7, 8, 10, 11, 12, 13, 14, 15, 16, 17, 21, 22] {
            let text = look_alike(&mut random, sort);
            assert_eq!(hits(&text), [], "{text}");
        }
    }
    for text in [
        "Ring 110, 112 eller 113",
        "116 111, 116 123, 116 117 og 02800",
        "2024-12-31",
        "31.12.2024",
        "20241231",
        "12 500 000 kr",
        "1999, 2000 og 2001",
        "978-82-15-01234-5",
        "550e8400-e29b-41d4-a716-446655440000",
        "da39a3ee5e6b4b0d3255bfef95601890afd80709",
        "Det er 12 345 678 menneske der",
        "+47 22 33 44 55",
        "3,14159265358979",
        "12345678901234567890",
    ] {
        assert_eq!(hits(text), [], "{text}");
    }
}
