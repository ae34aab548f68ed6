//! Numbers that look like something that is looked for, and are not.

use super::random::Random;

/// So many texts: order numbers, prices, dates, ISBNs, UUIDs, hashes and the like, each in a sentence. Always the same.
#[must_use]
pub fn negatives() -> Vec<String> {
    let mut random = Random::new(0xBAD_5EED);
    (0..10_000).map(|_| negative(&mut random)).collect()
}

fn hex(random: &mut Random, length: usize) -> String {
    (0..length)
        .map(|_| char::from_digit(u32::try_from(random.next() % 16).unwrap_or_default(), 16).unwrap_or('0'))
        .collect()
}

fn digits(random: &mut Random, length: usize) -> String {
    super::numbers::text(&random.digits(length))
}

fn isbn(random: &mut Random) -> String {
    let body = format!("97882{}", digits(random, 7));
    let sum: u32 = body
        .chars()
        .enumerate()
        .map(|(place, one)| one.to_digit(10).unwrap_or(0) * if place % 2 == 0 { 1 } else { 3 })
        .sum();
    let check = (10 - sum % 10) % 10;
    let all = format!("{body}{check}");
    if random.chance(50) {
        return all;
    }
    let part = |from: usize, to: usize| all.get(from..to).unwrap_or_default().to_owned();
    [part(0, 3), part(3, 5), part(5, 7), part(7, 12), part(12, 13)].join("-")
}

fn negative(random: &mut Random) -> String {
    let (year, month, day) = (random.within(1990, 2030), random.within(1, 12), random.within(1, 28));
    match random.within(0, 13) {
        0 => format!("Ordrenummer {} er sendt", digits(random, 8)),
        1 => format!("Bestillinga di har nr. {}", digits(random, 10)),
        2 => {
            let length = *random.pick(&[7, 9, 12]);
            format!("ordre {} er klar til henting", digits(random, length))
        }
        3 => format!("order no. {} has been shipped", digits(random, 11)),
        4 => format!("Faktura {}-{} forfaller", year, digits(random, 5)),
        5 => format!("Lønna er {} {:03} 000 kroner i året", random.within(1, 999), random.within(0, 999)),
        6 => format!(
            "Det kostar kr {}.{:03},{:02}",
            random.within(1, 99),
            random.within(0, 999),
            random.within(0, 99)
        ),
        7 => format!(
            "Fristen er {year}-{month:02}-{day:02} kl. {:02}.{:02}",
            random.within(0, 23),
            random.within(0, 59)
        ),
        8 => format!("Vi møtes {day:02}.{month:02}.{year} i rom {}", random.within(100, 499)),
        9 => format!("Boka heiter Vegval og har ISBN {}", isbn(random)),
        10 => format!(
            "Saken har id {}-{}-4{}-a{}-{}",
            hex(random, 8),
            hex(random, 4),
            hex(random, 3),
            hex(random, 3),
            hex(random, 12)
        ),
        11 => {
            let length = *random.pick(&[7, 40, 64]);
            format!("Feilen kom i commit {}", hex(random, length))
        }
        12 => format!(
            "Versjon {}.{}.{} kom i {year}",
            random.within(0, 20),
            random.within(0, 99),
            random.within(0, 999)
        ),
        _ => format!(
            "Det bur {} {:03} {:03} menneske der",
            random.within(1, 9),
            random.within(0, 999),
            random.within(0, 999)
        ),
    }
}
