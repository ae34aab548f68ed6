//! Rules TEXT-01 and on: what texts that people write may show and how they look. They are decided when a text is
//! screened, not when a document is checked; see [`crate::screening`].

use crate::catalogue::{Confidence, DESIGN, DTQA, GDPR, P56, Source, article, cited};
use crate::rules::rules;

/// What we decided ourselves.
const fn design(locator: &'static str) -> Source {
    cited(&DESIGN, locator, Confidence::Inferred)
}

/// That no more data are shown than a purpose needs.
const MINIMISATION: Source = cited(&GDPR, "article 5(1)(c)", Confidence::Memory);

rules! {
    since "2026.3";
    /// A text has nobody's national identity number.
    NATIONAL_ID = TEXT_01 {
        Text, Error, Information, Found;
        sources: [
            cited(&P56, "national identity numbers", Confidence::Found),
            cited(&DTQA, "national identity numbers in messages; digits in another order", Confidence::Found),
        ];
        at_run_time: yes
    }
    /// A text has no number of an account or a card.
    PAYMENT = TEXT_02 {
        Text, Error, Information, Inferred;
        sources: [MINIMISATION, design("screening of texts")];
        at_run_time: yes
    }
    /// A text does not say how to reach somebody.
    CONTACT = TEXT_03 {
        Text, Warning, Information, Inferred;
        sources: [MINIMISATION, design("screening of texts")];
        at_run_time: yes
    }
    /// A text does not say where somebody lives, what they drive or when they were born.
    PLACE = TEXT_04 {
        Text, Warning, Information, Inferred;
        sources: [MINIMISATION, design("screening of texts")];
        at_run_time: yes
    }
    /// Numbers of organisations and addresses of machines are noticed.
    ORGANISATION = TEXT_05 {
        Text, Info, Information, Inferred;
        sources: [design("screening of texts")];
        at_run_time: yes
    }
    /// A text has no term of the list.
    TERM = TEXT_06 {
        Text, Warning, Information, Inferred;
        sources: [design("screening of texts")];
        at_run_time: yes
    }
    /// Who is in a group is not told outside of it.
    PERSON = TEXT_07 {
        Text, Error, Information, Inferred;
        sources: [article("C-12")];
        at_run_time: yes
    }
    /// A text is no longer than agreed.
    TOO_LONG = TEXT_08 {
        Text, Warning, Collaborative, Inferred;
        sources: [design("text rule of a group")];
        at_run_time: yes
    }
    /// A text is in a language of the group.
    LANGUAGE = TEXT_09 {
        Text, Info, Collaborative, Inferred;
        sources: [design("languages of a group")];
        at_run_time: yes
    }
    /// Links are as agreed.
    LINKS = TEXT_10 {
        Text, Warning, Collaborative, Inferred;
        sources: [design("text rule of a group")];
        at_run_time: yes
    }
    /// A text does not shout.
    SHOUTING = TEXT_11 {
        Text, Info, Collaborative, Inferred;
        sources: [design("text rule of a group")];
        at_run_time: yes
    }
    /// No character is repeated many times.
    REPEATS = TEXT_12 {
        Text, Info, Collaborative, Inferred;
        sources: [design("text rule of a group")];
        at_run_time: yes
    }
    /// What is screened can be read.
    READABLE = TEXT_13 {
        Text, Error, Information, Inferred;
        sources: [design("encrypted texts")];
        at_run_time: yes
    }
}
