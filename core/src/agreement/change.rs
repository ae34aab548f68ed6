//! What changed in an agreement, as data.

use crate::agreement::{AgreementNorm, NormSet};
use crate::locale::Locale;
use crate::message::text;
use crate::report::{Param, ParamValue};
use crate::shape::choice;

choice! {
    /// How much a change means to members, from least to most. The three classes are our design (inferred).
    pub enum ChangeClass {
        /// The agreement says the same: only its form changed, or a translation was added.
        Editorial = "editorial",
        /// Members are shown the change and are not asked again.
        Minor = "minor",
        /// Members are asked again: the change lets more be seen, recorded or done, protects less, or asks something
        /// new of them.
        Major = "major",
    }
}

choice! {
    /// What happened to something between two versions.
    pub enum ChangeKind {
        /// The new version has it, the old one has not.
        Added = "added",
        /// The old version has it, the new one has not.
        Removed = "removed",
        /// Both have it, and it differs.
        Changed = "changed",
    }
}

/// One place that differs between two versions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FieldChange {
    /// The place as a JSON Pointer (RFC 6901) in the engagement, below `/group_agreement`: in the new version, and for
    /// what was taken away in the old one.
    pub pointer: String,
    /// What happened to it.
    pub kind: ChangeKind,
    /// How much that means.
    pub class: ChangeClass,
}

/// A norm that differs between two versions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NormChange {
    /// The norm.
    pub norm: AgreementNorm,
    /// What happened to it.
    pub kind: ChangeKind,
    /// How much that means: the most that one of its places does, or more where the host raised it.
    pub class: ChangeClass,
    /// Whether the host raised the class.
    pub raised: bool,
    /// The norm's place as a JSON Pointer in the engagement: in the new version, and for a norm that was taken away in
    /// the old one.
    pub pointer: String,
    /// Each place that differs, in the order of the agreement.
    pub fields: Vec<FieldChange>,
}

impl NormChange {
    /// The change in one line for people: what the norm is about, and what follows for members.
    #[must_use]
    pub fn sentence(&self, locale: Locale) -> String {
        let norm = ParamValue::Term("agreement_norm", self.norm.as_str());
        let what =
            text(&format!("agreement_change-{}", self.kind), locale, &[Param { name: "norm", value: norm }]);
        let follows = text(&format!("agreement_class-{}", self.class), locale, &[]);
        format!("{what} {follows}")
    }
}

/// What changed between two versions of an agreement, norm by norm.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct AgreementDiff {
    /// The norms that differ, in the order of the agreement.
    pub changes: Vec<NormChange>,
    /// What the host asked for and did not get, because it would have made a change mean less.
    pub ignored: Vec<(AgreementNorm, ChangeClass)>,
}

impl AgreementDiff {
    /// Whether no norm differs.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.changes.is_empty()
    }

    /// How much the whole change means: the most that one norm's change does, or nothing when no norm differs.
    #[must_use]
    pub fn class(&self) -> Option<ChangeClass> {
        self.changes.iter().map(|change| change.class).max()
    }

    /// The norms that differ.
    #[must_use]
    pub fn norms(&self) -> NormSet {
        self.at_least(ChangeClass::Editorial)
    }

    /// The norms that members are asked about again (NORM-04).
    #[must_use]
    pub fn to_accept(&self) -> NormSet {
        self.at_least(ChangeClass::Major)
    }

    /// The norms whose change members are shown: those that they are asked about, and those that changed in a small
    /// way.
    #[must_use]
    pub fn to_show(&self) -> NormSet {
        self.at_least(ChangeClass::Minor)
    }

    fn at_least(&self, least: ChangeClass) -> NormSet {
        self.changes.iter().filter(|change| change.class >= least).map(|change| change.norm).collect()
    }
}
