//! Research matrices: what categories look like along dimensions, as data that can be replaced.

use crate::catalogue::Confidence;
use crate::model::{Date, DocumentKind, LocalizedText};
use crate::shape::record;

record! {
    /// A row or column of a research matrix.
    pub struct MatrixHeading {
        /// Identifier inside the matrix.
        pub id: Option<String> = required,
        /// The name in plain words.
        pub name: LocalizedText = required,
        /// How sure the name is.
        pub confidence: Option<Confidence> = required,
    }
}

record! {
    /// What one category looks like along one dimension.
    pub struct MatrixCell {
        /// The category, by `id`.
        pub category: Option<String> = required,
        /// The dimension, by `id`.
        pub dimension: Option<String> = required,
        /// The description in plain words.
        pub text: LocalizedText = required,
        /// How sure the description is.
        pub confidence: Option<Confidence> = required,
        /// Where it comes from.
        pub source: Option<String> = required,
    }
}

record! {
    /// What must be noticed to move from one category to the next wider one.
    pub struct CriticalAspect {
        /// The narrower category, by `id`.
        pub from: Option<String> = required,
        /// The wider category, by `id`.
        pub to: Option<String> = required,
        /// What must be noticed, in plain words.
        pub text: LocalizedText = required,
        /// How sure it is.
        pub confidence: Option<Confidence> = required,
        /// Where it comes from.
        pub source: Option<String> = required,
    }
}

record! {
    /// Categories along dimensions, as one study describes them. Categories describe ways of understanding that
    /// a group shows; they are never a verdict on a person.
    pub struct ResearchMatrix {
        /// What the document is: `research_matrix`.
        pub kind: Option<DocumentKind> = required,
        /// The version of the document format: 1.
        pub format_version: Option<u32> = required,
        /// Identifier of the matrix.
        pub id: Option<String> = required,
        /// What it is called.
        pub title: LocalizedText = required,
        /// The study it comes from.
        pub study: Option<String> = required,
        /// The day on which it was last held against the study.
        pub as_of: Option<Date> = required,
        /// The categories, narrowest first where they are ordered.
        pub categories: Vec<MatrixHeading> = required,
        /// The dimensions.
        pub dimensions: Vec<MatrixHeading> = required,
        /// The descriptions.
        pub cells: Vec<MatrixCell>,
        /// What must be noticed to move on.
        pub critical_aspects: Vec<CriticalAspect>,
    }
}
