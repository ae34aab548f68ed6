//! Any bytes as a text with its context and a small list: no panic, every place right and in order, the same each
//! time, and what is redacted once stays as it is.
#![no_main]

use std::sync::LazyLock;

use cocareer::model::Surface;
use cocareer::{
    Author, Format, Policy, RedactionOptions, RedactionStyle, ScreeningContext, Settings, TextLanguage,
    Verdict, screen, screen_and_redact, screen_bytes,
};
use libfuzzer_sys::fuzz_target;
use serde_json::json;

static BUILT_IN: LazyLock<Policy> = LazyLock::new(Policy::built_in);

/// A policy whose lists have what the bytes say as a term, as a name and as an allowed text.
fn policy(word: &str, flags: u8) -> Option<Policy> {
    let classes = ["invariable", "noun", "verb", "adjective"];
    let places = ["whole_word", "prefix", "substring"];
    let at = |of: &[&'static str], bits: u8| of.get(usize::from(bits) % of.len()).copied();
    let lists = json!({
        "kind": "screening_lists", "format_version": 1, "id": "fuzz",
        "terms": [
            {"text": word, "action": "hold", "matching": at(&places, flags), "language": "nn",
             "word_class": at(&classes, flags >> 2), "compounds": flags & 16 != 0,
             "sees_through": ["confusable_letters", "spaced_letters"]},
            {"text": "kanin", "action": "warn", "except": [word]},
        ],
        "allowed": [{"text": word, "reason": "fuzz"}],
        "people": [{"names": [word], "handles": [word]}],
        "own_domains": [word],
    });
    let engagement = json!({
        "kind": "engagement", "format_version": 1, "id": "fuzz", "mode": "community",
        "group_agreement": {"text_rule": {
            "max_characters": flags, "max_words": 9, "links": "listed_hosts", "link_hosts": [word],
            "capitals_allowed": false, "max_repeats": 3,
        }},
    });
    let (engagement, lists) = (engagement.to_string(), lists.to_string());
    Policy::from_text(engagement.as_bytes(), lists.as_bytes(), Format::Json, &Settings::default()).ok()
}

fuzz_target!(|input: (u8, u8, &str, &[u8])| {
    let (flags, more, word, bytes) = input;
    let pick = |bits: u8, count: usize| usize::from(bits) % count;
    let mut context = ScreeningContext::from(Surface::ALL[pick(flags, Surface::ALL.len())]);
    context.author = Author::ALL[pick(flags >> 3, Author::ALL.len())];
    context.language = TextLanguage::ALL.get(pick(more, 8)).copied();
    context.leaves_group = flags & 32 != 0;
    let own = policy(word, more);
    for policy in own.iter().chain([&*BUILT_IN]) {
        let screening = screen_bytes(policy, bytes, context);
        let Ok(text) = core::str::from_utf8(bytes) else {
            assert_eq!(screening.verdict, Verdict::Opaque);
            continue;
        };
        assert_eq!(screen(policy, text, context), screening, "the same answer each time");
        let mut last = 0;
        for found in &screening.matches {
            let range = found.span.byte;
            assert!(last <= range.start && range.start < range.end, "in order, and no two overlap");
            assert!(text.get(range.start..range.end).is_some(), "on whole characters");
            last = range.end;
        }
        let options = RedactionOptions {
            style: RedactionStyle::ALL[pick(flags >> 6, RedactionStyle::ALL.len())],
            session_key: Some(vec![flags, more]),
            ..RedactionOptions::default()
        };
        let (_, once) = screen_and_redact(policy, text, context, &options);
        let (_, twice) = screen_and_redact(policy, &once.text, context, &options);
        assert_eq!(once.text, twice.text, "what is redacted stays");
    }
});
