//! What must hold for a screening of any text, whatever the finders find.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::string_slice, reason = "a test may stop")]

use cocareer::model::{MatchKind, ScreeningAction, Surface};
use cocareer::{
    Author, Format, Locale, Match, Policy, RedactionOptions, RedactionStyle, Screening, ScreeningContext,
    Settings, TextLanguage, Units, Verdict, redact, screen, screen_and_redact, screen_bytes,
};
use proptest::prelude::*;
use unicode_segmentation::UnicodeSegmentation as _;

/// Values that are found for certain wherever they stand between blanks, all synthetic or published for tests.
const VALUES: &[(MatchKind, &str)] = &[
    (MatchKind::NoFodselsnummer, "02013299997"),
    (MatchKind::NoFodselsnummer, "301082 99920"),
    (MatchKind::NoFodselsnummer, "０２０１３２９９９９７"),
    (MatchKind::NoDNumber, "70108299914"),
    (MatchKind::SePersonnummer, "090527+1474"),
    (MatchKind::SePersonnummer, "121212-1212"),
    (MatchKind::DkCpr, "211062-5629"),
    (MatchKind::FiHetu, "010594Y9032"),
    (MatchKind::FiHetu, "131052-308T"),
    (MatchKind::IsKennitala, "120174-3399"),
    (MatchKind::Iban, "NO93 8601 1117 947"),
    (MatchKind::Iban, "FI21 1234 5600 0007 85"),
    (MatchKind::PaymentCard, "4111 1111 1111 1111"),
    (MatchKind::NoPhone, "+47 912 34 567"),
    (MatchKind::Email, "kari.nordmann@eksempel.example"),
];

/// What stands around values: all that makes counting hard, and no digit and no word beside a number.
const PIECES: &[&str] = &[
    " ",
    " ",
    " ",
    "\n",
    "\u{a0}",
    "hei",
    "Vi",
    "øving",
    "blåbærsyltetøy",
    "linja",
    "å",
    "👩‍👩‍👧‍👦",
    "🇳🇴",
    "🇸🇪🇫🇮",
    "👍🏽",
    "e\u{301}",
    "a\u{30a}\u{323}",
    "\u{200d}",
    "\u{200b}",
    "\u{ad}",
    "ที่",
    "한국",
    "𝒳",
    "🏴󠁧󠁢󠁳󠁣󠁴󠁿",
    "!",
    "?",
    "(",
    ")",
    "…",
    "«",
    "»",
    "\r\n",
    "\t",
    "ﬁ",
    "ß",
    "İ",
    "🤷🏼‍♀️",
];

/// Bits of what finders look for: whole, cut off and put together wrongly.
const BITS: &[&str] = &[
    "02013299997",
    "020132",
    "99997",
    "4111 1111",
    "1111",
    "NO93",
    "8601",
    "+47",
    "0047",
    "912",
    "34",
    "567",
    "@",
    ".",
    "-",
    "+",
    "/",
    ",",
    ":",
    "_",
    "#",
    "kari",
    "kari@eksempel.example",
    "(at)",
    "krøllalfa",
    "punktum",
    "https://",
    "www.",
    "instagram.com/",
    "utdanning.no",
    "::1",
    "127.0.0.1",
    "fnr",
    "tlf",
    "fødd",
    "konto",
    "[",
    "]",
    "[telefonnummer]",
    "YW",
    "A",
    "T",
    "SKRIK",
    "!!!!!!!",
    "12.",
    "3.",
    "1999",
    "Storgata",
    "5003 Bergen",
    "AB 12345",
    "alltid",
    "garantert",
    "010594Y9032",
    "121212-1212",
    "２０",
    "٣",
    "\u{2011}",
    "\u{2212}",
    "s p e s i e l t",
    "kanin",
    "Kanínhola",
    "Liv Testesen",
    "livtest",
    "age-encryption.org/",
    "\u{fffd}",
    "\u{0}",
    "\u{202e}",
];

/// Lists with a term, a name and all that goes with them.
const LISTS: &str = r#"{"kind": "screening_lists", "format_version": 1, "id": "props",
    "terms": [
        {"text": "kanin", "action": "hold", "language": "nn", "word_class": "noun", "compounds": true,
         "sees_through": ["confusable_letters", "spaced_letters"], "except": ["kaninhop"]},
        {"text": "spesielt", "action": "warn", "matching": "substring", "sees_through": ["spaced_letters"]},
        {"text": "99997", "action": "block", "matching": "substring"}],
    "people": [{"person": "p1", "names": ["Liv Testesen", "Liv"], "handles": ["livtest"]}],
    "own_domains": ["utdanning.no"]}"#;

/// A group whose agreement says how texts should look.
const ENGAGEMENT: &str = r#"{"kind": "engagement", "format_version": 1, "id": "props", "mode": "community",
    "group_agreement": {"text_rule": {"max_characters": 300, "links": "listed_hosts", "link_hosts": ["utdanning.no"],
        "capitals_allowed": false, "max_repeats": 4}}}"#;

fn with_lists() -> Policy {
    let settings = Settings::default();
    Policy::from_text(ENGAGEMENT.as_bytes(), LISTS.as_bytes(), Format::Json, &settings).unwrap()
}

/// A context in which the most is looked for.
fn leaving() -> ScreeningContext {
    ScreeningContext {
        leaves_group: true,
        author: Author::Practitioner,
        ..ScreeningContext::from(Surface::Message)
    }
}

fn joined(of: &'static [&'static str], most: usize) -> impl Strategy<Value = String> {
    prop::collection::vec(prop::sample::select(of), 0..most).prop_map(|pieces| pieces.concat())
}

/// Any text: of any characters, of the characters of numbers, or put together of what finders look for.
fn any_text() -> impl Strategy<Value = String> {
    let mixed = prop::collection::vec(
        prop_oneof![prop::sample::select(BITS), prop::sample::select(BITS), prop::sample::select(PIECES)],
        0..24,
    );
    prop_oneof![
        any::<String>(),
        "[0-9 .+/,-]{0,60}",
        "[0-9０-９٠-٩a-zåæø@.:/ -]{0,60}",
        mixed.prop_map(|pieces| pieces.concat())
    ]
}

fn any_options() -> impl Strategy<Value = RedactionOptions> {
    let language = prop::option::of(prop::sample::select(TextLanguage::ALL));
    (prop::sample::select(RedactionStyle::ALL), language, any::<[u8; 4]>()).prop_map(
        |(style, language, key)| RedactionOptions {
            style,
            language,
            session_key: Some(key.to_vec()),
            keep_mapping: true,
        },
    )
}

/// A span of bytes in the unit that `at` counts, each end counted from the beginning of the text.
fn counted(range: Units, at: impl Fn(usize) -> usize) -> Units {
    Units { start: at(range.start), end: at(range.end) }
}

/// That every match lies where it says, counted from scratch.
fn is_well_placed(text: &str, screening: &Screening) {
    let mut last = 0;
    for Match { span, .. } in &screening.matches {
        let byte = span.byte;
        assert!(last <= byte.start && byte.start < byte.end && byte.end <= text.len(), "{span:?}");
        assert!(text.is_char_boundary(byte.start) && text.is_char_boundary(byte.end), "{span:?}");
        last = byte.end;
        assert_eq!(span.utf16, counted(byte, |at| text[..at].encode_utf16().count()));
        assert_eq!(span.char, counted(byte, |at| text[..at].chars().count()));
        let touched =
            |(start, cluster): &(usize, &str)| *start < byte.end && byte.start < start + cluster.len();
        let before = text.grapheme_indices(true).take_while(|cluster| !touched(cluster)).count();
        let inside = text.grapheme_indices(true).filter(touched).count();
        assert_eq!(span.grapheme, Units { start: before, end: before + inside });
    }
}

/// That the verdict and the rules follow from the matches.
fn is_concluded(screening: &Screening) {
    let strictest = screening.matches.iter().map(|found| found.action).max();
    let asked = match strictest {
        Some(ScreeningAction::Block) => Verdict::Block,
        Some(ScreeningAction::Hold) => Verdict::Hold,
        Some(ScreeningAction::Warn) => Verdict::Warn,
        _ => Verdict::Clean,
    };
    assert!(screening.verdict >= asked, "{screening:?}");
    match screening.verdict {
        Verdict::Clean => assert!(screening.rules.is_empty(), "{screening:?}"),
        Verdict::Opaque => assert!(screening.matches.is_empty(), "{screening:?}"),
        _ => assert!(!screening.rules.is_empty(), "{screening:?}"),
    }
}

/// The decimal digits of a text, in one script; everything else ends a run.
fn digits(text: &str) -> String {
    let plain = |one: char| match one {
        '0'..='9' => Some(one),
        '０'..='９' => char::from_digit(u32::from(one) - 0xff10, 10),
        _ => None,
    };
    text.chars().filter_map(plain).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(1_500) })]

    #[test]
    fn any_text_is_screened_and_every_place_is_right(text in any_text()) {
        for policy in [Policy::built_in(), with_lists()] {
            let screening = screen(&policy, &text, leaving());
            is_well_placed(&text, &screening);
            is_concluded(&screening);
            prop_assert_eq!(&screen_bytes(&policy, text.as_bytes(), leaving()), &screening);
        }
    }

    #[test]
    fn any_bytes_are_screened(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        let screening = screen_bytes(&with_lists(), &bytes, Surface::Attachment);
        match core::str::from_utf8(&bytes) {
            Ok(text) => is_well_placed(text, &screening),
            Err(_) => prop_assert_eq!(screening.verdict, Verdict::Opaque),
        }
    }

    #[test]
    fn redacting_again_changes_nothing(text in any_text(), options in any_options()) {
        let policy = with_lists();
        let (_, once) = screen_and_redact(&policy, &text, leaving(), &options);
        let (rest, twice) = screen_and_redact(&policy, &once.text, leaving(), &options);
        prop_assert_eq!(&twice.text, &once.text);
        prop_assert_eq!(redact(&once.text, &rest, &options).text, once.text);
    }

    #[test]
    fn redacting_again_changes_nothing_where_one_thing_hides_the_next(
        bits in joined(BITS, 4), joint in prop::sample::select(&["", " ", "-", "."][..]), times in 9_usize..60,
    ) {
        let (policy, options) = (with_lists(), RedactionOptions::default());
        let text = vec![bits.as_str(); times].join(joint);
        let (_, once) = screen_and_redact(&policy, &text, leaving(), &options);
        let (_, twice) = screen_and_redact(&policy, &once.text, leaving(), &options);
        prop_assert_eq!(twice.text, once.text);
    }

    #[test]
    fn a_value_is_found_and_redacted_whole_among_anything(
        before in joined(PIECES, 12), after in joined(PIECES, 12), value in prop::sample::select(VALUES),
        options in any_options(),
    ) {
        let (kind, value) = value;
        let text = format!("{before} {value} {after}");
        let start = before.len() + 1;
        let policy = Policy::built_in();
        let (screening, redaction) = screen_and_redact(&policy, &text, Surface::Message, &options);
        is_well_placed(&text, &screening);
        let at_place = |found: &&Match| (found.span.byte.start, found.span.byte.end) == (start, start + value.len());
        let found = screening.matches.iter().find(at_place).map(|found| found.kind);
        prop_assert_eq!(found, Some(kind), "{:?} {:?}", text, screening);
        prop_assert!(!redaction.text.contains(value));
        prop_assert!(digits(&redaction.text).is_empty());
        prop_assert!(redaction.text.starts_with(&before) && redaction.text.ends_with(&after));
    }

    #[test]
    fn a_long_beginning_moves_every_place_and_changes_nothing_else(
        text in any_text(), times in 1_usize..90,
    ) {
        // A letter in front keeps the text's first sign from joining the blank before it to one character.
        let text = format!("ok! {text}");
        let beginning = "Eg lurer på kva linje 🙂 som passar for meg! ".repeat(times);
        let policy = Policy::built_in();
        let (alone, moved) = (screen(&policy, &text, leaving()), screen(&policy, &format!("{beginning}{text}"), leaving()));
        prop_assume!(alone.verdict != Verdict::Opaque);
        let by = |units: Units, by: usize| Units { start: units.start + by, end: units.end + by };
        let mut expected = alone.matches.clone();
        for Match { span, .. } in &mut expected {
            span.byte = by(span.byte, beginning.len());
            span.utf16 = by(span.utf16, beginning.encode_utf16().count());
            span.char = by(span.char, beginning.chars().count());
            span.grapheme = by(span.grapheme, beginning.graphemes(true).count());
        }
        prop_assert_eq!(moved.matches, expected);
        prop_assert_eq!(moved.verdict, alone.verdict);
    }

    #[test]
    fn a_pseudonym_stands_for_one_value_under_one_key(
        first in prop::sample::select(VALUES), second in prop::sample::select(VALUES),
        key in any::<[u8; 8]>(), other in any::<[u8; 8]>(),
    ) {
        let codes = |key: [u8; 8]| {
            let options = RedactionOptions {
                style: RedactionStyle::Pseudonym, session_key: Some(key.to_vec()), keep_mapping: true,
                ..RedactionOptions::default()
            };
            let text = format!("Her: {} og her: {} og her: {} !", first.1, second.1, first.1);
            let mapping = screen_and_redact(&Policy::built_in(), &text, Surface::Message, &options).1.mapping;
            mapping.unwrap().into_iter().map(|(code, _)| code).collect::<Vec<_>>()
        };
        let ours = codes(key);
        prop_assert_eq!(ours.len(), 3);
        prop_assert_eq!(&ours[0], &ours[2]);
        // One number in two ways of writing is one value.
        let value = |of: (MatchKind, &str)| (of.0, of.1.contains('@').then(|| of.1.to_owned()), digits(of.1));
        prop_assert_eq!(ours[0] == ours[1], value(first) == value(second), "{:?}", ours);
        let theirs = codes(other);
        prop_assert_eq!(ours[0] == theirs[0], key == other);
    }
}

#[test]
fn of_numbers_that_hide_each_other_none_is_left() {
    // A comma with a digit behind can be a decimal comma, so that only the last number is one at first.
    for (numbers, is_kept) in [(1, true), (2, true), (9, true), (40, true), (200, false)] {
        let text = format!("Klasselista: {}", vec!["301082 99920"; numbers].join(","));
        let options = RedactionOptions { keep_mapping: true, ..RedactionOptions::default() };
        let (screening, redaction) =
            screen_and_redact(&Policy::built_in(), &text, Surface::Message, &options);
        assert!(screening.verdict >= Verdict::Hold, "{numbers}");
        assert!(!redaction.text.contains("99920"), "{numbers}");
        // Where there is no end to it, nothing of the text is left.
        assert_eq!(redaction.text.starts_with("Klasselista: "), is_kept, "{numbers}");
        assert_eq!(redaction.text == "[removed]", !is_kept, "{numbers}");
    }
}

/// Texts that are one thing again and again: four times as much of it takes about four times as long. Whoever looks
/// back from every place over all that came before takes sixteen times as long.
#[test]
fn a_longer_text_takes_longer_in_proportion() {
    let policy = with_lists();
    for piece in [
        "1",
        "1 ",
        "1.",
        "1-",
        "+47 ",
        "02013299997 ",
        "9",
        "91234567 ",
        "4111 1111 1111 1111 ",
        "0201329999",
        "a@",
        "@",
        "@a ",
        "a@b.no ",
        ".",
        "a.",
        "https://",
        "www.a.no ",
        ":",
        "::",
        "1:",
        "1.1.1.",
        "(at) ",
        "k a n i n ",
        "kanin",
        "kanin ",
        "k",
        "Liv ",
        "Liv Testesen",
        "AB 1",
        "Storgata 1 ",
        "fødd ",
        "fødd 1.1.2001 ",
        "[",
        "]",
        "[namn",
        "[namn]",
        "A",
        "\u{ad}",
        "\u{200b}1",
        "👩‍",
        "e\u{301}",
        "\n",
        "!",
        "heilt anonym ",
        "ikkje ",
        "NO93",
        "YYY",
        "010594Y",
        "/",
        "-----BEGIN ",
    ] {
        let time = |bytes: usize| {
            let text = piece.repeat(bytes / piece.len());
            let started = std::time::Instant::now();
            let _ = screen(&policy, &text, leaving());
            started.elapsed()
        };
        // The machine may be busy with something else at any one time.
        let is_linear = || time(240_000) <= time(60_000) * 8 + std::time::Duration::from_millis(100);
        assert!((0..3).any(|_| is_linear()), "{piece:?} takes too long");
    }
}

/// Lists whose every word would give a person or the host's list away.
const SECRET_LISTS: &str = r#"{"kind": "screening_lists", "format_version": 1, "id": "secret",
    "terms": [{"text": "løyndeord", "action": "block"}],
    "allowed": [{"text": "91234567", "reason": "vakttelefonen"}],
    "people": [{"person": "p1", "names": ["Løynde Namnesen"], "handles": ["loyndehandtak"]}],
    "own_domains": ["loynd.example"]}"#;

#[test]
fn nothing_that_is_shown_or_told_holds_a_value() {
    let policy = Policy::from_text(b"", SECRET_LISTS.as_bytes(), Format::Json, &Settings::default()).unwrap();
    let own = ["løyndeord", "Løynde Namnesen", "@loyndehandtak", "91234567", "loynd.example"];
    let options = RedactionOptions {
        session_key: Some(b"loyndenykel".to_vec()),
        keep_mapping: true,
        ..RedactionOptions::default()
    };
    for value in VALUES.iter().map(|(_, value)| *value).chain(own) {
        let text = format!("Hei, her er {value} !");
        let (screening, redaction) = screen_and_redact(&policy, &text, leaving(), &options);
        let mut shown = vec![
            format!("{screening:?} {screening:#?}"),
            format!("{policy:?} {policy:#?}"),
            format!("{redaction:?} {redaction:#?}"),
            format!("{options:?} {options:#?}"),
            screening.to_json(),
        ];
        shown.extend(screening.matches.iter().enumerate().map(|(number, found)| {
            format!("{found:?} {:?}", screening.false_positive(number).map(|report| report.to_json()))
        }));
        for locale in Locale::ALL {
            let (outcome, entries) = screening.feedback(*locale);
            assert_eq!(outcome.is_empty(), screening.verdict == Verdict::Clean, "{locale:?}");
            assert_eq!(entries.len(), screening.rules.len(), "{locale:?}");
            shown.push(outcome);
            shown.extend(entries.iter().flat_map(|one| [one.seen.clone(), one.advice.clone()]));
        }
        let words = value.split([' ', '-', '@', '+']).chain([value, "loyndenykel", "Namnesen", "løyndeord"]);
        for word in words.filter(|word| word.len() > 2) {
            for one in &shown {
                assert!(!one.contains(word), "{word} in {one}");
            }
        }
    }
}
