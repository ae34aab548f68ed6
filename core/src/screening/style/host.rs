//! Hosts on the net: which one an address or link leads to, and whether it belongs to a domain.

use crate::model::MatchKind;

/// The host that the words of a match lead to: that of an e-mail address, a link or a profile. Nothing for other kinds.
pub(crate) fn of(kind: MatchKind, words: &str) -> Option<&str> {
    match kind {
        MatchKind::Email => words.rsplit_once('@').map(|(_, host)| trimmed(host)),
        MatchKind::Link | MatchKind::ProfileUrl => Some(of_link(words)),
        _ => None,
    }
    .filter(|host| !host.is_empty())
}

/// The host of a link, with or without a scheme. What stands before an at sign there is a name, not the host.
pub(crate) fn of_link(link: &str) -> &str {
    let rest = link.split_once("://").map_or(link, |(_, rest)| rest);
    // Browsers take a backslash for a slash.
    let end = rest.find(['/', '\\', '?', '#']).unwrap_or(rest.len());
    let place = rest.get(..end).unwrap_or_default();
    let host = place.rsplit_once('@').map_or(place, |(_, host)| host);
    let host = host.split_once(':').map_or(host, |(host, _)| host);
    trimmed(host)
}

/// A host without the full stops at its ends.
fn trimmed(host: &str) -> &str {
    host.trim_matches(|character: char| character == '.' || character.is_whitespace())
}

/// A host or domain of a list in lower case, whatever form it was written in, or nothing when it is none.
pub(crate) fn listed(text: &str) -> Option<String> {
    let text = text.trim().trim_start_matches(['@', '*', '.']);
    let host = of_link(text).to_lowercase();
    let host = host.strip_prefix("www.").unwrap_or(&host);
    // A whole top level such as `no` would let everybody in.
    (host.contains('.') && !host.contains(char::is_whitespace)).then(|| host.to_owned())
}

/// Whether a host is the domain, in lower case, or within it.
pub(crate) fn is_within(host: &str, domain: &str) -> bool {
    let Some(before) = host.len().checked_sub(domain.len()) else { return false };
    let (Some(outer), Some(inner)) = (host.get(before..), host.get(..before)) else { return false };
    let is_same =
        outer.eq_ignore_ascii_case(domain) || outer.chars().flat_map(char::to_lowercase).eq(domain.chars());
    is_same && (inner.is_empty() || inner.ends_with('.'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_host_of_a_link_is_where_it_leads_to() {
        for (link, host) in [
            ("https://utdanning.example/yrke?x=1", "utdanning.example"),
            ("www.utdanning.example", "www.utdanning.example"),
            ("http://skule.example:8080#a", "skule.example"),
            ("https://skule.example@elsewhere.example/", "elsewhere.example"),
            ("https://elsewhere.example\\@skule.example/", "elsewhere.example"),
            ("skule.example.", "skule.example"),
        ] {
            assert_eq!(of_link(link), host, "{link}");
        }
        assert_eq!(of(MatchKind::Email, "post@skule.example"), Some("skule.example"));
        assert_eq!(of(MatchKind::Email, "post (at) skule.example"), None);
        assert_eq!(of(MatchKind::NoPhone, "22222222"), None);
    }

    #[test]
    fn a_host_is_within_its_own_domain_only() {
        assert!(is_within("utdanning.example", "utdanning.example"));
        assert!(is_within("WWW.Utdanning.example", "utdanning.example"));
        assert!(!is_within("myutdanning.example", "utdanning.example"));
        assert!(!is_within("utdanning.example.evil.example", "utdanning.example"));
        assert!(is_within("MØRE.example", "møre.example"));
        assert!(!is_within("no", "utdanning.example"));
    }

    #[test]
    fn a_listed_host_may_be_written_in_many_ways() {
        for text in [
            "Utdanning.example",
            "https://utdanning.example/",
            "www.utdanning.example",
            "*.utdanning.example",
            "@utdanning.example ",
        ] {
            assert_eq!(listed(text).as_deref(), Some("utdanning.example"), "{text}");
        }
        for text in ["", " ", "no", "*.", "two words.example"] {
            assert_eq!(listed(text), None, "{text}");
        }
    }
}
