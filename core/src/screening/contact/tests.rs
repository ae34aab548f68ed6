//! Ways to reach somebody, in every form that people write them in, and what only looks like one.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "tests stop at what is wrong"
)]

use proptest::prelude::*;

use crate::model::MatchConfidence::{self, Certain, Likely, Possible};
use crate::model::MatchKind::{self, *};
use crate::screening::hit::Hit;
use crate::screening::resolve::resolve;
use crate::screening::sweep::sweep;
use crate::screening::{Evidence, Match, TermSet, Watch};

/// What the finders of contact and money report.
pub(super) fn hits(text: &str) -> Vec<Hit> {
    let mut hits = Vec::new();
    let signs = sweep(text, &TermSet::default(), &mut hits);
    crate::screening::money::find(text, &signs, &mut hits);
    super::find(text, &signs, &Watch::default(), &mut hits);
    hits
}

pub(super) fn matches(text: &str) -> Vec<Match> {
    resolve(text, hits(text))
}

/// What is left of it where matches overlap.
pub(super) fn found(text: &str) -> Vec<(MatchKind, &str, MatchConfidence)> {
    let words = |one: &Match| (one.kind, &text[one.span.byte.start..one.span.byte.end], one.confidence);
    matches(text).iter().map(words).collect()
}

/// Each text has one match: the words between the brackets `⟦` and `⟧`, which are no part of it.
#[track_caller]
pub(super) fn all_are(kind: MatchKind, confidence: MatchConfidence, texts: &[&str]) {
    for marked in texts {
        let text = marked.replace(['⟦', '⟧'], "");
        let words = marked.split('⟦').nth(1).and_then(|rest| rest.split('⟧').next());
        assert_eq!(found(&text), [(kind, words.unwrap_or(&text), confidence)], "{text}");
    }
}

#[track_caller]
pub(super) fn none(texts: &[&str]) {
    for text in texts {
        assert_eq!(found(text), [], "{text}");
    }
}

#[test]
fn addresses_of_mail_are_found() {
    all_are(
        Email,
        Certain,
        &[
            "kari@example.com",
            "Skriv til ⟦kari.nordmann+jobb@example.org⟧.",
            "(⟦kari_n@post.example.net⟧)",
            "<⟦ola-åge@blåbær.example⟧>",
            "mailto:⟦ola@example.com⟧?subject=hei",
            "'⟦o'brien@example.com⟧'",
            "⟦KARI@EXAMPLE.COM⟧, ring",
            "⟦a@xn--blbr-roah.example⟧",
            "⟦kari@example.com⟧.2",
            "ka\u{200b}ri@exam\u{200b}ple.com",
            "..⟦kari@example.com⟧..",
            "x..⟦y@example.com⟧",
        ],
    );
    assert!(matches("ka\u{200b}ri@example.com")[0].evidence.has(Evidence::DISGUISED));
    assert!(!matches("kari@example.com")[0].evidence.has(Evidence::DISGUISED));
    let long = format!("{}@example.com", "a".repeat(64));
    assert_eq!(found(&long), [(Email, long.as_str(), Certain)]);
}

#[test]
fn what_is_no_address_of_mail_is_not_found() {
    for text in
        ["a@b.c", "kari@example", "@", "kari@.example.com", "kari@example..com", "3 @ 4", "x@1.2.3.4", "@@@"]
    {
        assert!(found(text).iter().all(|(kind, ..)| *kind != Email), "{text}");
    }
    let long = format!("{}@example.com", "a".repeat(65));
    assert_eq!(found(&long), []);
}

#[test]
fn addresses_of_mail_that_are_spelt_out_are_possible() {
    let texts = [
        "kari (at) example.com",
        "kari(at)example.com",
        "kari [at] example [dot] com",
        "kari{at}example{dot}com",
        "kari krøllalfa example.com",
        "kari KRØLLALFA example punktum no",
        "kari alfakrøll example.com",
        "kari snabel-a example.com",
        "kari snabela example dot com",
        "⟦kari at example dot com⟧ takk",
        "⟦kari at example punktum no⟧, hei",
        "⟦kari punktum nordmann krøllalfa example punktum no⟧.",
        "kari.nordmann (at) example (dot) co (dot) uk",
        "Eg er ⟦kari krøllalfa example.com⟧!",
        "kari @ example.com",
        "kari (a) example.com",
        "kari(at)example(.)com",
        "⟦kari at example(.)com⟧ takk",
        "⟦kari at example [.] com⟧",
        "⟦kari a\u{200b}t example d\u{ad}ot com⟧",
    ];
    all_are(Email, Possible, &texts);
    for text in texts {
        let evidence = matches(&text.replace(['⟦', '⟧'], ""))[0].evidence;
        assert!(evidence.has(Evidence::DISGUISED), "{text}");
    }
    all_are(Email, Likely, &["mailen min er ⟦kari krøllalfa example.com⟧"]);
    none(&[
        "eg veit at nav.no har det",
        "look at example.com now",
        "han sa at det er punktum og slutt",
        "krøllalfa",
        "(at) .com",
        "kari krøllalfa example",
    ]);
}

#[test]
fn profiles_are_found_on_every_platform() {
    all_are(
        ProfileUrl,
        Certain,
        &[
            "https://www.linkedin.com/in/kari-nordmann/",
            "linkedin.com/in/kari",
            "no.linkedin.com/in/kari",
            "Sjå ⟦https://m.tiktok.com/@kari.n⟧.",
            "tiktok.com/@kari",
            "snapchat.com/add/kari_99",
            "www.youtube.com/@kari",
            "t.me/kari_n",
            "wa.me/4768050000",
            "discord.gg/abcDEF",
            "threads.net/@kari",
            "bsky.app/profile/kari.example.com",
            "reddit.com/user/kari",
            "HTTPS://LINKEDIN.COM/in/kari",
        ],
    );
    all_are(
        ProfileUrl,
        Likely,
        &[
            "facebook.com/kari.nordmann",
            "https://m.facebook.com/kari.nordmann?ref=x",
            "(⟦instagram.com/kari_n⟧)",
            "x.com/kari",
            "twitter.com/kari/status/1",
            "github.com/kari",
            "https://mastodon.example/@kari",
            "facebook.com/profile.php?id=100000000000000",
        ],
    );
    none(&[
        "https://www.facebook.com/groups/123456",
        "instagram.com/p/AbCdEf",
        "x.com/home",
        "linkedin.com/company/example",
        "notx.com/kari",
        "youtube.com/watch?v=abc",
        "facebook.com/",
        "https://example.org/in/kari",
        "og/eller",
        "utdanning.no/yrke",
    ]);
}

#[test]
fn names_on_platforms_are_found() {
    all_are(Handle, Possible, &["Spør ⟦@kari_n⟧!", "@kari.nordmann", "(⟦@kari⟧)", "hei ⟦@kåre⟧."]);
    all_are(
        Handle,
        Likely,
        &[
            "insta ⟦@kari_n⟧",
            "⟦@kari_n⟧ på snap",
            "snap: ⟦kari_99⟧",
            "Discord: ⟦kari#1234⟧",
            "insta = ⟦kari.n⟧ og",
            "⟦@kari@mastodon.example⟧",
        ],
    );
    all_are(Handle, Possible, &["snap: ⟦karinordmann⟧"]);
    none(&[
        "@alle",
        "@everyone møt opp",
        "kl @ 12",
        "@1",
        "@",
        "snap: vi møtest der",
        "Discord: ja",
        "a@",
        "x/@kari",
    ]);
}

#[test]
fn days_of_birth_need_a_word() {
    all_are(
        BirthDate,
        Likely,
        &[
            "Eg er fødd ⟦03.05.2008⟧.",
            "født ⟦3.5.08⟧",
            "født den ⟦3. mai 2008⟧",
            "f. ⟦03.05.2008⟧",
            "fødselsdato: ⟦2008-05-03⟧",
            "fødselsdag ⟦3/5-2008⟧",
            "bursdag ⟦3. mai 08⟧",
            "född ⟦3 maj 2008⟧",
            "født d. ⟦3. maj 2008⟧",
            "syntynyt ⟦3. toukokuuta 2008⟧",
            "s. ⟦3.5.2008⟧",
            "fædd ⟦3. maí 2008⟧",
            "born on ⟦3 May 2008⟧",
            "date of birth: ⟦May 3, 2008⟧",
            "DOB ⟦3rd of May 2008⟧",
            "født ⟦030508⟧",
            "fødd ⟦29.02.2008⟧",
            "født ⟦０３.０５.２００８⟧",
            "⟦3.5.2008⟧ er bursdagen min",
            "født ⟦3. 5. 2008⟧",
        ],
    );
    none(&[
        "03.05.2008",
        "Møtet er 3. mai 2008.",
        "født 30.02.2008",
        "fødd 29.02.2007",
        "født i 2008",
        "født 3.5",
        "fødd 03.13.2008",
        "2024-12-31",
        "versjon 3.5.2008.1",
    ]);
    all_are(BirthDate, Possible, &["030508 00100", "03050800200", "030508-00100"]);
    none(&["030508 00300", "300208 00100"]);
}

#[test]
fn addresses_of_houses_are_found() {
    all_are(
        NoAddress,
        Likely,
        &[
            "⟦Storgata 12B, 5003 Bergen⟧.",
            "storgata 12b, 5003 Bergen",
            "⟦Karl Johans gate 1, 0154 Oslo⟧",
            "Strandvegen 5\n6900 Florø",
            "Bakketunet 3 8622 Mo i Rana",
            "Fotballplassen 4, 1400 Ski",
            "Øvre Storgate 7, 3018 Drammen",
        ],
    );
    all_are(
        NoAddress,
        Possible,
        &["Eg bur i ⟦Strandvegen 5⟧.", "storgata 12b", "⟦Karl Johans gate 22⟧", "Kyrkjeveien 9 C"],
    );
    none(&[
        "plass 3",
        "Kom på plass 3",
        "gate 5",
        "omvegen 5 km",
        "fotballplass 5 minutt unna",
        "Strandvegen 0",
        "vurderinga 5",
        "5003 Bergen",
        "side 12",
        "strandvegen 5.3",
    ]);
}

#[test]
fn plates_are_found() {
    all_are(
        NoPlate,
        Possible,
        &["AA 12345", "EL12345", "Eg såg ⟦EK 54321⟧.", "GA 12345", "AB\u{a0}12345", "AB-12345"],
    );
    all_are(NoPlate, Likely, &["bilen ⟦AA 12345⟧", "regnr ⟦ab12345⟧", "skilt: ⟦AA 1234⟧ på mc"]);
    none(&[
        "KR 12500",
        "AO 12345",
        "aa 12345",
        "AA 1234",
        "AAA 12345",
        "AA 123456",
        "AA 02345",
        "NO 12345",
        "AÅ 12345",
    ]);
}

#[test]
fn addresses_of_machines_are_found() {
    all_are(
        IpAddress,
        Likely,
        &["192.168.1.10", "http://⟦10.20.30.40⟧/x", "2001:db8::8a2e:370:7334", "[⟦2001:db8:0:0:1:0:0:1⟧]:80"],
    );
    all_are(IpAddress, Certain, &["IP: ⟦192.168.1.10⟧.", "ip ⟦fe80::1⟧"]);
    all_are(IpAddress, Possible, &["1.2.3.4", "fe80::1"]);
    none(&[
        "versjon 10.20.30.40",
        "v10.20.30.40",
        "256.1.1.1",
        "1.2.3.4.5",
        "192.168.1",
        "192.168.01.1",
        "0.1.2.3",
        "12:30:45",
        "std::vec",
        "a::b",
        "::",
        "::1",
        "kl. 12:30",
        "10.20.30.400",
    ]);
}

#[test]
fn texts_of_every_day_have_nothing() {
    none(&[
        "Prisen er kr 12 500 000 og 12 500 000 kr.",
        "I 2023-2024 og 2024 2025.",
        "ISBN 978-82-02-12345-6 og 978 82 02 12345 6, 9788202123456.",
        "2024-12-31, 31.12.2024, 20241231 og 31122024.",
        "550e8400-e29b-41d4-a716-446655440000",
        "12345678-1234-1234-1234-123456789012",
        "commit 9fceb02d0ae598e95dc970b74767f19372d61af8",
        "https://example.org/sak/91234567?id=22334455",
        "example.org/91234567",
        "Ring 110, 112, 113, 116 111, 116 123, 116 117, 02800, 09999 eller 1881.",
        "Kirkens SOS 22 40 00 40, tlf. 224 00 040, +47 22 40 00 40",
        "Kors på halsen 800 33 321. Livslinien 70 201 201. Mieli 09 2525 0111. Ring 116111.",
        "Kl. 08:30-11:45, rom 12, side 14-16, § 3-2, 3,14159265",
        "1 2 3 4 5 6 7 8 9 10",
        "10 20 30 40 50 60 70",
        "Lotto: 3 7 12 22 28 31 34",
        "100 000 000 og 45 000 000",
        "1.2.3-beta.4 og 10-11 12-13",
        "#91234567",
        "Vi møtest 3. mai kl. 12.",
    ]);
}

proptest! {
    #[test]
    fn any_text_is_read_and_ranges_are_whole_characters(
        text in "(?s)(.|[0-9 .:@/-]|\\+47|født|vegen 5|www\\.|at | dot |\\(at\\)|snap: |\u{200b}|０|æ|😀){0,60}"
    ) {
        for hit in hits(&text) {
            prop_assert!(text.get(hit.start..hit.end).is_some_and(|found| !found.is_empty()), "{:?}", hit);
        }
    }

    #[test]
    fn a_day_of_birth_is_found_when_a_calendar_has_it(year in 1850..2100i32, month in 1..=12u32, day in 1..=31u32) {
        let text = format!("født {day}.{month}.{year}");
        let has = chrono::NaiveDate::from_ymd_opt(year, month, day).is_some();
        prop_assert_eq!(found(&text).len(), usize::from(has));
    }
}

/// A way that looks at a text again for each of its places would take hours here.
#[test]
fn long_texts_take_time_in_proportion() {
    for part in [
        "@",
        "1.",
        "a@a.",
        ":",
        "/",
        "1",
        "a",
        " at ",
        "(at)",
        "a (at) a.",
        "snap:",
        "91234567 ",
        "22 33 ",
        "f.3.",
        "www.",
        "://",
        "x.com/",
        "facebook.com/a",
        "vegen 5 ",
        "Gate ",
        "AA 12345 ",
        "a:",
        "1\u{200b}",
        "\u{200b}",
        "+47 ",
        "(08) ",
        "punktum ",
        "dot dot ",
        "a.a@",
        "1:",
        "mai 2008 ",
        "f. 3.5.2008 ",
    ] {
        let text = part.repeat(1_000_000 / part.len());
        let _ = hits(&text);
    }
}

/// Words are held against cues in small letters, and words of 32 bytes at most.
pub(super) fn are_cues(cues: &[&str]) {
    for cue in cues {
        let letters = cue.trim_end_matches('*');
        assert!(letters.chars().all(char::is_alphanumeric), "{cue}");
        assert!(letters.chars().next().is_some_and(char::is_alphabetic) && letters.len() <= 32, "{cue}");
        assert_eq!(letters.to_lowercase(), letters);
    }
}

#[test]
fn cues_can_be_met() {
    use super::{address, birth, handle, network, plate, spelt};
    for cues in [
        address::UNITS,
        address::SIDES,
        birth::CUES,
        handle::PLATFORMS,
        handle::GROUPS,
        network::CUES,
        network::COUNTER_CUES,
        plate::CUES,
        spelt::CUES,
    ] {
        are_cues(cues);
    }
}
