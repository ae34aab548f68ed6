//! Made-up numbers with right check digits. Worked out here once more and on their own, so that the core is not held
//! against itself. None can belong to a person: they are of series for tests, are published for tests, or carry a day of
//! birth that is yet to come.

use super::random::Random;

/// Digits as text.
pub(super) fn text(digits: &[u32]) -> String {
    digits.iter().map(|digit| char::from_digit(*digit, 10).unwrap_or('0')).collect()
}

fn weighted(digits: &[u32], weights: &[u32]) -> u32 {
    digits.iter().zip(weights).map(|(digit, weight)| digit * weight).sum()
}

fn luhn_digit(digits: &[u32]) -> u32 {
    let sum: u32 = digits
        .iter()
        .rev()
        .enumerate()
        .map(|(place, digit)| if place % 2 == 0 { digit * 2 / 10 + digit * 2 % 10 } else { *digit })
        .sum();
    (10 - sum % 10) % 10
}

fn two(number: u64) -> [u32; 2] {
    let number = u32::try_from(number % 100).unwrap_or_default();
    [number / 10, number % 10]
}

/// Day, month and year of two digits, with something added to the day and to the month.
fn date(random: &mut Random, day: u64, month: u64) -> Vec<u32> {
    let (d, m, y) = (random.within(1, 28) + day, random.within(1, 12) + month, random.within(0, 99));
    [two(d), two(m), two(y)].concat()
}

/// The two check digits of a Norwegian number by the rule of 1964, where there are any.
fn norwegian(first: &[u32]) -> Option<Vec<u32>> {
    let one = (11 - weighted(first, &[3, 7, 6, 1, 8, 9, 4, 5, 2]) % 11) % 11;
    let mut all = [first, &[one]].concat();
    let two = (11 - weighted(&all, &[5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11) % 11;
    all.push(two);
    (one < 10 && two < 10).then_some(all)
}

/// A Norwegian number of 11 digits: something is added to the day and the month. Its running number is one that its year
/// can have by the rule of 1964: 500 to 899 are given for the years from 2000 on.
pub(super) fn no_number(random: &mut Random, day: u64, month: u64) -> Vec<u32> {
    loop {
        let mut first = date(random, day, month);
        first.extend(random.digits(3));
        let is_late = first.get(6).is_some_and(|hundreds| (5..9).contains(hundreds));
        if is_late && first.get(4).is_some_and(|decade| *decade >= 4) {
            continue;
        }
        if let Some(all) = norwegian(&first) {
            return all;
        }
    }
}

/// A Norwegian common help number, one of those that are published as examples.
pub(super) fn no_fh(random: &mut Random) -> Vec<u32> {
    let published = random.pick(&["81234567802", "91234567883"]);
    published.chars().filter_map(|digit| digit.to_digit(10)).collect()
}

/// A Norwegian immigration number of a year that is yet to come.
pub(super) fn no_duf(random: &mut Random) -> Vec<u32> {
    let year = random.within(2040, 2060);
    let mut first = [two(year / 100), two(year)].concat();
    first.extend(random.digits(6));
    let check = weighted(&first, &[4, 6, 3, 2, 4, 6, 3, 2, 7, 5]) % 11;
    first.extend(two(u64::from(check)));
    first
}

fn mod_eleven(random: &mut Random, head: &[u32], free: usize, weights: &[u32]) -> Vec<u32> {
    loop {
        let mut first = head.to_vec();
        first.extend(random.digits(free));
        let check = (11 - weighted(&first, weights) % 11) % 11;
        if check < 10 {
            first.push(check);
            return first;
        }
    }
}

/// A Norwegian organisation number of the series for tests.
pub(super) fn no_org(random: &mut Random) -> Vec<u32> {
    let head = [*random.pick(&[2, 3])];
    mod_eleven(random, &head, 7, &[3, 2, 7, 6, 5, 4, 3, 2])
}

/// A Norwegian account number of a bank that is not there, and no national identity number: no day is the 99th.
pub(super) fn no_account(random: &mut Random) -> Vec<u32> {
    mod_eleven(random, &[9, 9, 9, 9], 6, &[5, 4, 3, 2, 7, 6, 5, 4, 3, 2])
}

/// A Swedish number of 10 digits of the series for tests (980 to 999): something is added to the day.
pub(super) fn se_number(random: &mut Random, day: u64) -> Vec<u32> {
    let (y, m, d) = (random.within(0, 99), random.within(1, 12), random.within(1, 28) + day);
    let mut first = [two(y), two(m), two(d)].concat();
    let serial = random.within(980, 999);
    first.extend([9, two(serial)[0], two(serial)[1]]);
    first.push(luhn_digit(&first));
    first
}

/// A Swedish organisation number.
pub(super) fn se_org(random: &mut Random) -> Vec<u32> {
    let mut first = vec![5, 5, u32::try_from(random.within(6, 9)).unwrap_or(6)];
    first.extend(random.digits(6));
    first.push(luhn_digit(&first));
    first
}

/// A Danish number of a day of birth from 2030 to 2036 that passes the old check, or one that does not.
pub(super) fn dk_cpr(random: &mut Random, passes: bool) -> Vec<u32> {
    loop {
        let (d, m, y) = (random.within(1, 28), random.within(1, 12), random.within(30, 36));
        let mut all = [two(d), two(m), two(y)].concat();
        all.push(*random.pick(&[4, 9]));
        all.extend(random.digits(3));
        if weighted(&all, &[4, 3, 2, 7, 6, 5, 4, 3, 2, 1]).is_multiple_of(11) == passes {
            return all;
        }
    }
}

/// A Danish company number.
pub(super) fn dk_cvr(random: &mut Random) -> Vec<u32> {
    mod_eleven(random, &[1], 6, &[2, 7, 6, 5, 4, 3, 2])
}

/// A Finnish personal identity code of the series for tests (900 to 999).
pub(super) fn fi_hetu(random: &mut Random) -> String {
    let date = date(random, 0, 0);
    let serial = random.within(900, 999);
    let is_new = date.get(4).is_some_and(|decade| *decade < 2);
    let sign = if is_new {
        *random.pick(&['A', 'B', 'C', 'D', 'E', 'F'])
    } else {
        *random.pick(&['-', 'Y', 'X', 'W', 'V', 'U'])
    };
    let number: u64 = format!("{}{serial}", text(&date)).parse().unwrap_or_default();
    let place = usize::try_from(number % 31).unwrap_or_default();
    let check = "0123456789ABCDEFHJKLMNPRSTUVWXY".chars().nth(place).unwrap_or('0');
    format!("{}{sign}{serial}{check}", text(&date))
}

/// A Finnish business identity code.
pub(super) fn fi_y(random: &mut Random) -> String {
    loop {
        let mut first = vec![9];
        first.extend(random.digits(6));
        let rest = weighted(&first, &[7, 9, 10, 5, 8, 4, 2]) % 11;
        if rest != 1 {
            let check = if rest == 0 { 0 } else { 11 - rest };
            return format!("{}-{check}", text(&first));
        }
    }
}

/// An Icelandic identity number of a day of birth from 2040 to 2099.
pub(super) fn is_kennitala(random: &mut Random) -> Vec<u32> {
    loop {
        let (d, m, y) = (random.within(1, 28), random.within(1, 12), random.within(40, 99));
        let mut first = [two(d), two(m), two(y)].concat();
        first.extend(two(random.within(20, 99)));
        let check = (11 - weighted(&first, &[3, 2, 7, 6, 5, 4, 3, 2]) % 11) % 11;
        if check < 10 {
            first.extend([check, 0]);
            return first;
        }
    }
}

/// An international account number of one of the Nordic countries.
pub(super) fn iban(random: &mut Random) -> String {
    let (country, length) =
        *random.pick(&[("NO", 15), ("SE", 24), ("DK", 18), ("FI", 18), ("FO", 18), ("DE", 22)]);
    let rest = if country == "NO" { no_account(random) } else { random.digits(length - 4) };
    let rest = text(&rest);
    let letters: String = country.chars().map(|letter| (u32::from(letter) - 55).to_string()).collect();
    let number = format!("{rest}{letters}00");
    let left =
        number.chars().fold(0, |left, digit| (left * 10 + digit.to_digit(10).unwrap_or_default()) % 97);
    format!("{country}{:02}{rest}", 98 - left)
}

/// A card number, one of those that are published for tests.
pub(super) fn card(random: &mut Random) -> Vec<u32> {
    let published = random.pick(&[
        "4111111111111111",
        "4012888888881881",
        "4242424242424242",
        "5555555555554444",
        "5105105105105100",
        "2223003122003222",
        "6011111111111117",
        "3530111333300000",
        "5019717010103742",
    ]);
    published.chars().filter_map(|digit| digit.to_digit(10)).collect()
}
