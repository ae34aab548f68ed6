//! Screening takes no memory for a text in which nothing is found, and a policy takes little.
//!
//! The counts are those of the whole process, so that this file has one test.
#![allow(clippy::indexing_slicing, clippy::string_slice, reason = "a test may stop")]
#![allow(unreachable_pub, reason = "the corpus is that of the bench")]

#[path = "../../core/benches/screen/corpus.rs"]
mod corpus;
#[path = "../../core/benches/screen/count.rs"]
mod count;

use cocareer::model::{
    Disguise, Engagement, GroupAgreement, PersonNames, ScreeningAction, ScreeningLists, ScreeningTerm,
    Surface, TermMatching, TextRule, WordClass,
};
use cocareer::{Policy, Screening, Settings, screen};

#[global_allocator]
static MEMORY: count::Counted = count::Counted;

/// So many bytes may a policy take that has 2 000 words with all their forms.
const MOST_OF_POLICY: usize = 2_000_000;

fn engagement() -> Engagement {
    let rule = TextRule {
        max_characters: Some(250),
        max_words: Some(80),
        max_repeats: Some(5),
        ..TextRule::default()
    };
    let agreement = GroupAgreement { text_rule: Some(rule), ..GroupAgreement::default() };
    Engagement { group_agreement: Some(agreement), ..Engagement::default() }
}

/// Half of the terms as nouns, half as verbs, in Nynorsk.
fn lists(terms: &[String]) -> ScreeningLists {
    let term = |(place, text): (usize, &String)| ScreeningTerm {
        text: Some(text.clone()),
        action: Some(ScreeningAction::Warn),
        language: Some("nn".to_owned()),
        word_class: Some(if place % 2 == 0 { WordClass::Noun } else { WordClass::Verb }),
        ..ScreeningTerm::default()
    };
    ScreeningLists { terms: terms.iter().enumerate().map(term).collect(), ..ScreeningLists::default() }
}

/// The same with every way to look for a term that costs more.
fn wide_lists(terms: &[String]) -> ScreeningLists {
    let mut lists = lists(terms);
    for (place, term) in lists.terms.iter_mut().enumerate() {
        match place % 40 {
            0 => term.matching = Some(TermMatching::Prefix),
            1 => term.matching = Some(TermMatching::Substring),
            2 => term.sees_through = Disguise::ALL.to_vec(),
            3 => term.action = Some(ScreeningAction::Allow),
            _ => term.compounds = Some(true),
        }
    }
    let names = vec!["Anne-Marie Åsbø".to_owned()];
    lists.people = vec![PersonNames { names, handles: vec!["annem".to_owned()], ..PersonNames::default() }];
    lists
}

#[test]
fn memory_is_taken_only_for_what_is_found() {
    let (messages, terms) = corpus::messages(3_000, 2_000);
    let settings = Settings::default();
    for (lists, most) in [(lists(&terms), MOST_OF_POLICY), (wide_lists(&terms), 2 * MOST_OF_POLICY)] {
        let engagement = engagement();
        // What is made once for all policies is not the first one's.
        drop(Policy::built_in());
        let before = count::bytes();
        let policy = Policy::new(Some(&engagement), Some(&lists), &settings);
        let taken = count::bytes() - before;
        assert!(taken < most, "a policy of {taken} bytes");

        let mut clean = 0;
        for message in &messages {
            let before = count::calls();
            let screening = screen(&policy, message, Surface::Message);
            let calls = count::calls() - before;
            if screening == Screening::default() {
                clean += 1;
                assert_eq!(calls, 0, "{message:?}");
            }
        }
        assert!(clean * 2 > messages.len(), "{clean} clean messages");
    }
}
