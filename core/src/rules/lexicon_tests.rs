//! What the lexicon hears, what it must not hear, and that the quick look misses nothing that the slow one finds.

use super::*;

fn tokens(text: &str) -> Vec<Token<'_>> {
    Tokens::new(text).collect()
}

/// What a topic says in any language, as words.
fn phrases(topic: Topic, tag: Option<&str>, text: &str) -> Vec<String> {
    let mut all = Vec::new();
    each_phrase(topic, tag, text, &mut |start, end| {
        all.push(text.get(start..end).unwrap_or_default().to_owned())
    });
    all
}

fn guarantees(tag: &str, text: &str) -> bool {
    says(Topic::Guarantee, tag, text)
}

fn absolute(tag: &str, text: &str) -> bool {
    says(Topic::AbsoluteWords, tag, text)
}

#[test]
fn the_files_can_be_read_and_an_anchor_is_in_every_phrase() {
    for text in [GUARANTEES, ABSOLUTE_WORDS] {
        let file: PhraseFile = serde_json::from_str(text).expect("a file of phrases");
        for (language, phrases) in &file.phrases {
            assert!(phrases.len() >= 7, "{language}");
            let anchors = file.anchors.get(language).expect("the language has anchors");
            assert!(anchors.iter().all(|anchor| anchor.len() >= 3 && anchor.is_ascii()));
            let anchored = |word: &str| anchors.iter().any(|anchor| word.starts_with(anchor.as_str()));
            for phrase in phrases {
                assert!(phrase.split(' ').any(|slot| slot.split('|').all(anchored)), "{phrase}");
            }
        }
    }
    for language in [&*NORWEGIAN, &*ENGLISH] {
        let denials = &language.denials;
        let lists = [&denials.before, &denials.after, &denials.subjects, &denials.joins, &denials.breaks];
        assert!(lists.iter().all(|list| list.len() >= 2) && !denials.complements.is_empty());
    }
}

#[test]
fn the_quick_look_leaves_most_texts_and_fits_its_bits() {
    for language in [&*NORWEGIAN, &*ENGLISH] {
        for list in [&language.guarantees, &language.absolute_words] {
            for text in
                ["", "Vi svarer innan to dagar.", "We answer within two days.", "æøå", "an onym", "xanonym"]
            {
                assert!(!list.anchors.may_be_in(text), "{text}");
            }
            assert!(list.anchors.may_be_in("\u{ad}") && list.anchors.may_be_in("(100 of them"));
        }
    }
    let many: Vec<String> = (b'a'..=b'z').map(|letter| char::from(letter).to_string().repeat(4)).collect();
    assert!(
        Anchors::new(many.iter().map(String::as_str)).may_be_in("x"),
        "too many: every text is looked through"
    );
    assert!(Anchors::new(["anonym"].into_iter()).may_be_in("ANONYMT"));
}

#[test]
fn every_phrase_is_lower_case_and_whole() {
    for text in [GUARANTEES, ABSOLUTE_WORDS] {
        let file: PhraseFile = serde_json::from_str(text).expect("a file of phrases");
        for phrase in file.phrases.values().flatten() {
            assert_eq!(*phrase, phrase.to_lowercase());
            let words = phrase.split(' ').flat_map(|slot| slot.split('|'));
            for word in words {
                let letters = word.trim_end_matches('*');
                assert!(!letters.is_empty() && !letters.contains('*'), "{phrase}");
                assert_eq!(tokens(letters).len(), 2, "{phrase}: one word and the end");
            }
        }
    }
}

#[test]
fn a_promise_for_others_is_heard() {
    for (tag, text) in [
        ("nn", "Vi garanterer at ingenting blir fortalt vidare."),
        ("nn", "Eg lovar deg at ingen seier noko."),
        ("nn", "Du kan vere trygg på at ingen fortel det vidare."),
        ("nb", "Jeg garanterer taushet."),
        ("nb", "Det garanterer vi."),
        ("nb", "Ingenting blir delt videre, det garanterer vi."),
        ("nb", "Det er ikke farlig, vi garanterer at ingen sier noe."),
        ("nb", "Her er det 100 % fortrolig."),
        ("nb", "Her er det 100% fortrolig"),
        ("nb-NO", "VI GARANTERER FULL TAUSHET"),
        ("no", "Veilederen gir deg garanti for at ingen forteller noe."),
        ("en", "We guarantee that nobody will tell."),
        ("en-GB", "You can be sure that no one will tell."),
        ("en", "Confidentiality is guaranteed."),
        ("en", "I promise that nobody tells."),
        ("en", "We cannot see who you are, but we guarantee secrecy."),
        ("EN", "This is “100 percent confidential”."),
    ] {
        assert!(guarantees(tag, text), "{text}");
    }
}

#[test]
fn a_promise_that_is_denied_or_asked_for_is_not_heard() {
    for (tag, text) in [
        ("nn", "Vi kan ikkje garantere at andre held det for seg sjølve."),
        ("nn", "Rettleiaren kan aldri love eller garantere kva andre gjer."),
        ("nn", "Det garanterer vi ikkje."),
        ("nn", "Vi garanterer dessverre ikkje at det blir verande her."),
        ("nn", "Ingen kan gi deg garanti for det."),
        ("nn", "Det betyr ikkje at vi garanterer noko."),
        ("nb", "Det er umulig å garantere."),
        ("nb", "Vi kan ikke, dessverre, garantere noe."),
        ("nb", "Vi kan ikke f.eks. garantere at andre tier."),
        ("nb", "Kan dere garantere at ingen sier noe? Nei."),
        ("nb", "Det er ikke 100 % trygt."),
        ("nb", "Vi kan ikke\ngarantere noe."),
        ("en", "We cannot guarantee what others do."),
        ("en", "We can't, of course, guarantee it."),
        ("en", "We can\u{2019}t guarantee it."),
        ("en", "Nobody can guarantee confidentiality in a group."),
        ("en", "We guarantee nothing on behalf of others."),
        ("en", "This does not mean that we guarantee anything."),
        ("en", "I cannot promise that nobody will tell."),
        ("nn", "Det som blir sagt her, blir her."),
        ("en", "What is said here stays here."),
        ("nn", "Garanten for avtalen er skulen."),
        ("fi", "Vi garanterer at ingen seier noko."),
        ("", "We guarantee it."),
        ("en", ""),
    ] {
        assert!(!guarantees(tag, text), "{text}");
    }
}

#[test]
fn absolute_words_are_heard() {
    for (tag, text) in [
        ("nn", "Du er heilt anonym."),
        ("nn", "Chatten er 100 % anonym"),
        ("nn", "Chatten er hundre prosent anonym."),
        ("nn", "Vi lagrar ikkje namnet ditt, så du er heilt anonym."),
        ("nn", "Vi lagrar ikkje namnet ditt og du er heilt anonym."),
        ("nn", "Vi loggar ingenting. Samtalen er fullstendig fortruleg."),
        ("nn", "Samtalen er umogleg å spore."),
        ("nn", "Meldingar kan ikkje sporast."),
        ("nb", "Her er du helt og fullt anonym."),
        ("nb", "Her er det garantert konfidensielt."),
        ("nb", "Helt anonymt!"),
        ("nb", "Du er helt *anonym* her."),
        ("nb", "Ingen kan finne ut hvem du er."),
        ("nn", "Total anonymitet for alle"),
        ("en", "The chat is completely anonymous."),
        ("en", "The chat is 100% anonymous"),
        ("en", "GUARANTEED CONFIDENTIAL"),
        ("en", "We do not store your name, so you are fully anonymous."),
        ("en", "No one can find out who you are."),
        ("en", "Your messages cannot be traced."),
        ("en", "comp\u{ad}letely con\u{ad}fidential"),
    ] {
        assert!(absolute(tag, text), "{text}");
    }
}

#[test]
fn absolute_words_that_are_denied_or_belong_to_others_are_not_heard() {
    for (tag, text) in [
        ("nn", "Du er ikkje heilt anonym på nettet."),
        ("nn", "Ingen kan på nettet vere heilt anonym."),
        ("nn", "Heilt anonym blir du aldri."),
        ("nn", "Chatten er nesten heilt anonym."),
        ("nn", "Er eg heilt anonym?"),
        ("nn", "Er eg heilt anonym? Nei, det er du ikkje."),
        ("nb", "Vi kan ikke love at du er helt anonym."),
        ("nb", "Samtalen er ikke 100 % anonym."),
        ("nb", "Samtalen er ikke umulig å spore."),
        ("nb", "Du er anonym for de andre."),
        ("nb", "Det er helt greit å være anonym."),
        ("nb", "Vi bruker helt vanlige ord. Anonym betyr uten navn."),
        ("nb", "Samtalen er fortrolig."),
        ("en", "You are not completely anonymous."),
        ("en", "No online service is completely confidential."),
        ("en", "You can never be 100% anonymous."),
        ("en", "Is the chat completely anonymous?"),
        ("en", "It is completely fine to be anonymous."),
        ("en", "The chat is anonymous."),
        ("en", "100 people are anonymous members."),
        ("en", "Heilt anonym"),
        ("de", "completely anonymous"),
    ] {
        assert!(!absolute(tag, text), "{text}");
    }
}

#[test]
fn marks_and_capitals_do_not_hide_a_word() {
    assert!(Form::new("å").fits("A\u{30a}"));
    assert!(Form::new("ä*").fits("Äpple") && Form::new("ö").fits("o\u{308}") && Form::new("ø").fits("Ø"));
    assert!(Form::new("can't").fits("Can\u{2019}t"));
    assert!(!Form::new("anonym").fits("anonymt") && Form::new("anonym*").fits("anonymt"));
    assert!(absolute("nb", "Umulig a\u{30a} spore"));
    let words: Vec<_> = tokens("Å, 'ja': 100% d’accord…\n\nSlutt").iter().map(|token| token.word).collect();
    assert_eq!(words, ["Å", "ja", "100", "%", "d’accord", "Slutt", ""]);
    let gaps: Vec<_> = tokens("Ja. Nei? a, b f.eks. c").iter().map(|token| token.gap).collect();
    let stop = [Gap::Blank, Gap::Stop, Gap::Question, Gap::Comma, Gap::Blank, Gap::Comma, Gap::Comma];
    assert_eq!(gaps.get(..7), Some(&stop[..]));
}

#[test]
fn the_places_of_phrases_are_given() {
    let absolute = |tag, text| phrases(Topic::AbsoluteWords, tag, text);
    assert_eq!(
        absolute(Some("nn"), "Her er du heilt anonym. Ja, 100 % anonym!"),
        ["heilt anonym", "100 % anonym"]
    );
    assert_eq!(absolute(None, "«Nobody can trace you», says he."), ["Nobody can trace you"]);
    assert_eq!(absolute(None, "Æ, du er «fullt ut anonym»."), ["fullt ut anonym"]);
    assert!(absolute(Some("sv"), "100 % anonym").is_empty());
    assert!(absolute(Some("en"), "heilt anonym").is_empty());
    assert!(absolute(None, "Vi kan ikkje love at du er heilt anonym. Er du heilt anonym?").is_empty());
}

proptest::proptest! {
    /// The quick look may let a text through in vain, but hides none.
    #[test]
    fn the_quick_look_misses_nothing(
        words in proptest::collection::vec(
            proptest::sample::select(vec![
                "heilt", "anonym", "100", "%", "Vi", "garanterer", "ikkje", "at", "ingen", "kan", "spore", ",", ".",
                "\u{201c}", "å", "og", "du", "er", "fullt", "fortruleg", "?", "HEILT", "Anonymt",
                "ano\u{ad}nymt",
            ]),
            0..12,
        )
    ) {
        let text = words.join(" ");
        for list in [&NORWEGIAN.guarantees, &NORWEGIAN.absolute_words] {
            if NORWEGIAN.find_said(list, Tokens::new(&text), &mut |_, _| false) {
                proptest::prop_assert!(list.anchors.may_be_in(&text), "{}", text);
            }
        }
    }
}
