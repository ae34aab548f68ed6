//! Links in a text.

use crate::model::{MatchConfidence, MatchKind};
use crate::screening::hit::{Evidence, Hit};
use crate::screening::style::host;

/// The ends of hosts that a link without a scheme is told by. Other words with a full stop inside, such as "f.eks", are
/// no links. Country codes and names that are much used in the Nordic countries; our choice (inferred).
const ENDS: [&str; 30] = [
    "no", "se", "dk", "fi", "is", "fo", "gl", "ax", "eu", "com", "org", "net", "edu", "gov", "info", "io",
    "me", "tv", "app", "dev", "gg", "ly", "co", "uk", "de", "be", "to", "xyz", "online", "example",
];

/// Reports each link that leads to a host which is not fine.
pub(crate) fn find(text: &str, is_fine: impl Fn(&str) -> bool, hits: &mut Vec<Hit>) {
    let mut place = 0;
    for word in text.split(|character: char| character.is_whitespace() || is_bracket(character)) {
        let start = place + word.len() - word.trim_start_matches(is_mark).len();
        let link = word.trim_matches(is_mark);
        // What separates two words is one character.
        let after = place + word.len();
        place = after + text.get(after..).and_then(|rest| rest.chars().next()).map_or(0, char::len_utf8);
        let Some(sure) = sureness(link) else { continue };
        if !is_fine(host::of_link(link)) {
            hits.push(Hit::new(MatchKind::Link, sure, Evidence::FORMAT, (start, start + link.len())));
        }
    }
}

const fn is_bracket(character: char) -> bool {
    matches!(character, '<' | '>' | '(' | ')' | '[' | ']' | '{' | '}' | '"' | '«' | '»' | '“' | '”' | '|')
}

/// Whether a character at the end of a word belongs to the sentence.
const fn is_mark(character: char) -> bool {
    matches!(character, '.' | ',' | ';' | ':' | '!' | '?' | '\'' | '’' | '*' | '_' | '…')
}

/// How sure it is that a word is a link, or nothing when it is none.
fn sureness(word: &str) -> Option<MatchConfidence> {
    if let Some((scheme, rest)) = word.split_once("://") {
        let has_scheme = scheme.bytes().last().is_some_and(|byte| byte.is_ascii_alphabetic());
        return (has_scheme && !rest.is_empty()).then_some(MatchConfidence::Certain);
    }
    let host = host::of_link(word);
    let starts = host.get(..4).is_some_and(|start| start.eq_ignore_ascii_case("www."));
    let (before, end) = host.rsplit_once('.')?;
    let is_host = !before.is_empty()
        && host.split('.').all(|label| {
            !label.is_empty()
                && label.chars().all(|character| character.is_alphanumeric() || character == '-')
        });
    // An e-mail address is no link.
    if !is_host || word.find('@').is_some_and(|at| at < word.find('/').unwrap_or(word.len())) {
        return None;
    }
    if starts && before.len() > 3 {
        return Some(MatchConfidence::Certain);
    }
    let is_end = ENDS.iter().any(|known| end.eq_ignore_ascii_case(known));
    let has_letters = before.chars().any(char::is_alphabetic) && before.chars().count() > 1;
    (is_end && has_letters).then_some(MatchConfidence::Likely)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn links(text: &str) -> Vec<&str> {
        let mut hits = Vec::new();
        find(text, |_| false, &mut hits);
        hits.iter().filter_map(|hit| text.get(hit.start..hit.end)).collect()
    }

    #[test]
    fn links_are_found_as_people_write_them() {
        for (text, found) in [
            ("Sjå https://utdanning.example/yrke.", "https://utdanning.example/yrke"),
            ("(http://a.example)", "http://a.example"),
            ("sjå www.skule.test!", "www.skule.test"),
            ("Sjå utdanning.no, der står det", "utdanning.no"),
            ("«vilbli.no/nb/no»", "vilbli.no/nb/no"),
            ("snapchat://add/x", "snapchat://add/x"),
            ("æøå blåbær.no", "blåbær.no"),
        ] {
            assert_eq!(links(text), [found], "{text}");
        }
    }

    #[test]
    fn words_with_full_stops_are_no_links() {
        for text in [
            "f.eks. i dag, bl.a. der",
            "Hei.Der er du",
            "kl. 12.30",
            "post@skule.no",
            "kr 12.500",
            "1.2.2026",
            "://",
            "www.",
            "http://",
            "a.b.c",
            "...no",
            "e.no",
        ] {
            assert_eq!(links(text), Vec::<&str>::new(), "{text}");
        }
    }
}
