//! Whether promises hold against everything else that is declared.
//!
//! Every promise is held against the same facts wherever it was made: on a channel, in the privacy policy or in the
//! group agreement. A promise in so many words is held against all of them, an implied one only against what no
//! other rule looks at.

mod against;
mod facts;
mod promises;

use crate::catalogue::{ARKIV, C210, Confidence, DESIGN, GC, GDPR, OGR, OTI, article, cited};
use crate::rules::honesty::against::hold;
pub(in crate::rules) use crate::rules::honesty::promises::is_of_group;
use crate::rules::rules;

rules! {
    since "2026.2";
    /// Whoever is promised to be anonymous is.
    ANONYMOUS = HON_01 {
        Privacy, Error, Information, Inferred;
        sources: [article("O-07"), cited(&C210, "visitors' data", Confidence::Inferred), cited(&DESIGN, "promises", Confidence::Inferred)];
        floor: Warning;
        check: |facts, out| hold(facts, out, &facts::ANONYMOUS)
    }
    /// What is promised to be confidential is.
    CONFIDENTIAL = HON_02 {
        Privacy, Error, Information, Inferred;
        sources: [article("C-12"), cited(&GC, "limits", Confidence::Found), cited(&OTI, "public profiles", Confidence::Found), cited(&DESIGN, "promises", Confidence::Inferred)];
        floor: Warning;
        check: |facts, out| hold(facts, out, &facts::CONFIDENTIAL)
    }
    /// What is promised not to be recorded is not.
    NOT_RECORDED = HON_03 {
        Privacy, Error, Information, Inferred;
        sources: [cited(&OGR, "recording", Confidence::Found), cited(&DESIGN, "promises", Confidence::Inferred)];
        floor: Warning;
        check: |facts, out| hold(facts, out, &facts::NOT_RECORDED)
    }
    /// What is promised to be deleted is, and in time.
    DELETED_AFTER = HON_04 {
        Privacy, Error, Information, Inferred;
        sources: [cited(&GDPR, "articles 5(1)(e) and 13(2)(a)", Confidence::Memory), cited(&ARKIV, "deletion", Confidence::Memory), cited(&DESIGN, "promises", Confidence::Inferred)];
        floor: Warning;
        check: |facts, out| hold(facts, out, &facts::DELETED_AFTER)
    }
    /// What is promised not to be shared is not.
    NOT_SHARED = HON_05 {
        Privacy, Error, Information, Inferred;
        sources: [cited(&GDPR, "article 13(1)(e) and (f)", Confidence::Found), cited(&C210, "visitor statistics", Confidence::Found), cited(&DESIGN, "promises", Confidence::Inferred)];
        floor: Warning;
        check: |facts, out| hold(facts, out, &facts::NOT_SHARED)
    }
}
