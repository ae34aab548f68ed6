//! What the sender of a text is told.

use crate::catalogue::Rule;
use crate::locale::Locale;
use crate::message::{find, text};
use crate::screening::{Screening, Verdict};

/// What the sender of a text is told about one thing in it. It never repeats what was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Feedback {
    /// The rule that it is about.
    pub rule: &'static Rule,
    /// What was seen, in plain words.
    pub seen: String,
    /// What the sender can do.
    pub advice: String,
}

impl Screening {
    /// What the sender of the text is told, in `locale`: first what happens to the text, then what was seen and what
    /// can be done, one entry a rule, in the order of the rules. For a clean text, nothing: that it is clean is no
    /// promise that it is anonymous.
    #[must_use]
    pub fn feedback(&self, locale: Locale) -> (String, Vec<Feedback>) {
        if self.verdict == Verdict::Clean {
            return (String::new(), Vec::new());
        }
        let outcome = text(&format!("screening-outcome-{}", self.verdict), locale, &[]);
        let one = |rule: &&'static Rule| Feedback {
            rule,
            seen: of_rule("screening-seen", rule, locale),
            advice: of_rule("screening-advice", rule, locale),
        };
        (outcome, self.rules.iter().map(one).collect())
    }
}

/// The text of a rule, or the one for rules that have none of their own.
fn of_rule(what: &str, rule: &Rule, locale: Locale) -> String {
    let key = format!("{what}-{}", rule.id().to_lowercase());
    let key = if find(&key, locale).is_some() { key } else { format!("{what}-other") };
    text(&key, locale, &[])
}
