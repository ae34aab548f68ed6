//! Why a row could not be screened.

use crate::words::{Words, name};

/// Why a row could not be screened. It never holds anything from the row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fault {
    /// The row is not JSON.
    NotJson,
    /// The row is JSON, but no object.
    NotAnObject,
    /// A member that screening reads stands twice, so that two readers could see two texts.
    Twice,
    /// There is no text, or what stands there is none.
    NoText,
    /// The id is neither a text nor a whole number.
    BadId,
    /// This member is not what it must be.
    BadMember(&'static str),
    /// The row is not UTF-8.
    NotUtf8,
    /// Something stands behind quotes, or quotes are not closed.
    BadQuotes,
    /// The row has more or fewer columns than the header.
    BadColumns,
    /// The row is longer than allowed.
    TooLong,
}

/// Why a table as a whole could not be screened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum NoColumn {
    /// It has no column of the name that was asked for.
    Missing(String),
    /// It has several of that name.
    Several(String),
    /// The header is not as it must be.
    BadHeader,
}

impl Fault {
    /// The fault in a fixed word.
    pub(super) const fn code(self) -> &'static str {
        match self {
            Self::NotJson => "not_json",
            Self::NotAnObject => "not_an_object",
            Self::Twice => "member_twice",
            Self::NoText => "no_text",
            Self::BadId => "bad_id",
            Self::BadMember(_) => "bad_member",
            Self::NotUtf8 => "not_utf8",
            Self::BadQuotes => "bad_quotes",
            Self::BadColumns => "bad_columns",
            Self::TooLong => "too_long",
        }
    }

    /// The fault as a sentence.
    pub(super) fn text(self, words: Words) -> String {
        let key = format!("screen-fault-{}", self.code().replace('_', "-"));
        match self {
            Self::BadMember(member) => words.with(&key, &[name("member", member)]),
            _ => words.get(&key),
        }
    }
}

impl NoColumn {
    pub(super) fn text(&self, words: Words) -> String {
        match self {
            Self::Missing(column) => words.with("screen-no-column", &[name("column", column.as_str())]),
            Self::Several(column) => words.with("screen-two-columns", &[name("column", column.as_str())]),
            Self::BadHeader => words.get("screen-bad-header"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use cocareer::Locale;

    #[test]
    fn every_fault_is_told_in_every_language() {
        use Fault::{
            BadColumns, BadId, BadMember, BadQuotes, NoText, NotAnObject, NotJson, NotUtf8, TooLong, Twice,
        };
        for locale in [Locale::English, Locale::Bokmal, Locale::Nynorsk] {
            let words = Words { locale };
            let faults = [
                NotJson,
                NotAnObject,
                Twice,
                NoText,
                BadId,
                BadMember("surface"),
                NotUtf8,
                BadQuotes,
                BadColumns,
                TooLong,
            ];
            for fault in faults {
                let text = fault.text(words);
                assert!(!text.contains("cli-") && !text.contains('$'), "{text}");
            }
            for column in [NoColumn::Missing("a".into()), NoColumn::Several("a".into()), NoColumn::BadHeader]
            {
                let text = column.text(words);
                assert!(!text.contains("cli-") && !text.contains('$'), "{text}");
            }
        }
    }
}
