//! Mirrors of document types for Kotlin and Swift.
//!
//! Written by `cargo xtask generate` from the core's tables; not to be edited.

use crate::custom::{CalendarDate, LocalizedText};
use cocareer::Confidence;
use cocareer::model::{CriticalAspect, DocumentKind, MatrixCell, MatrixHeading, ResearchMatrix};

/// A row or column of a research matrix.
#[uniffi::remote(Record)]
pub struct MatrixHeading {
    /// Identifier inside the matrix.
    #[uniffi(default)]
    pub id: Option<String>,
    /// The name in plain words.
    #[uniffi(default)]
    pub name: LocalizedText,
    /// How sure the name is.
    #[uniffi(default)]
    pub confidence: Option<Confidence>,
}

/// What one category looks like along one dimension.
#[uniffi::remote(Record)]
pub struct MatrixCell {
    /// The category, by `id`.
    #[uniffi(default)]
    pub category: Option<String>,
    /// The dimension, by `id`.
    #[uniffi(default)]
    pub dimension: Option<String>,
    /// The description in plain words.
    #[uniffi(default)]
    pub text: LocalizedText,
    /// How sure the description is.
    #[uniffi(default)]
    pub confidence: Option<Confidence>,
    /// Where it comes from.
    #[uniffi(default)]
    pub source: Option<String>,
}

/// What must be noticed to move from one category to the next wider one.
#[uniffi::remote(Record)]
pub struct CriticalAspect {
    /// The narrower category, by `id`.
    #[uniffi(default)]
    pub from: Option<String>,
    /// The wider category, by `id`.
    #[uniffi(default)]
    pub to: Option<String>,
    /// What must be noticed, in plain words.
    #[uniffi(default)]
    pub text: LocalizedText,
    /// How sure it is.
    #[uniffi(default)]
    pub confidence: Option<Confidence>,
    /// Where it comes from.
    #[uniffi(default)]
    pub source: Option<String>,
}

/// Categories along dimensions, as one study describes them. Categories describe ways of understanding that
/// a group shows; they are never a verdict on a person.
#[uniffi::remote(Record)]
pub struct ResearchMatrix {
    /// What the document is: `research_matrix`.
    #[uniffi(default)]
    pub kind: Option<DocumentKind>,
    /// The version of the document format: 1.
    #[uniffi(default)]
    pub format_version: Option<u32>,
    /// Identifier of the matrix.
    #[uniffi(default)]
    pub id: Option<String>,
    /// What it is called.
    #[uniffi(default)]
    pub title: LocalizedText,
    /// The study it comes from.
    #[uniffi(default)]
    pub study: Option<String>,
    /// The day on which it was last held against the study.
    #[uniffi(default)]
    pub as_of: Option<CalendarDate>,
    /// The categories, narrowest first where they are ordered.
    #[uniffi(default)]
    pub categories: Vec<MatrixHeading>,
    /// The dimensions.
    #[uniffi(default)]
    pub dimensions: Vec<MatrixHeading>,
    /// The descriptions.
    #[uniffi(default)]
    pub cells: Vec<MatrixCell>,
    /// What must be noticed to move on.
    #[uniffi(default)]
    pub critical_aspects: Vec<CriticalAspect>,
}
