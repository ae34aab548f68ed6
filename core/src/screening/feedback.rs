//! What the sender of a text is told.

use crate::catalogue::Rule;
use crate::locale::Locale;
use crate::message::text;
use crate::report::{Param, ParamValue};
use crate::rules::texts;
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
            seen: self.seen(rule, locale),
            advice: rule.text.remedy(locale),
        };
        (outcome, self.rules.iter().map(one).collect())
    }

    /// What was seen that a rule is about: the rule's own message.
    fn seen(&self, rule: &Rule, locale: Locale) -> String {
        let number = |name, value: usize| Param {
            name,
            value: ParamValue::Number(u64::try_from(value).unwrap_or(u64::MAX)),
        };
        match self.excess {
            Some(excess) if *rule == texts::TOO_LONG => {
                let case = excess.unit.as_str();
                let params = [number("actual", excess.actual), number("maximum", excess.maximum)];
                rule.text.message(case, locale, &params)
            }
            // Every other rule about texts says one thing; a test holds them to it.
            _ => rule.text.message(rule.cases().first().copied().unwrap_or_default(), locale, &[]),
        }
    }
}
