//! A second opinion on decisions: slow, and so plain that one can hold it against the field's knowledge line by line.
//!
//! [`evaluate`] reads the document and a [`World`] (what happened, in a few words) with plain ifs. It never asks the
//! engine; of the library it uses only the types and the published table of who may do what under which conditions. The
//! tests ask both the same and compare.

mod asking;
mod conditions;
mod documents;
mod evaluate;
mod obligations;
mod service;
mod taking;
mod world;

pub use asking::{Asker, worlds};
pub use documents::{Written, everything};
pub use evaluate::{Plain, Table, evaluate};
pub use taking::{CHOICES, Situation};
pub use world::{Acceptance, Human, Kind, Standing, Talk, World};

/// A Tuesday at noon in winter, 13:00 in Oslo: 2026-11-24T12:00:00Z, in seconds since 1970.
pub const NOON: i64 = 1_795_521_600;

/// The same Tuesday at night.
pub const NIGHT: i64 = NOON + 10 * HOUR;

/// Seconds in an hour.
pub(crate) const HOUR: i64 = 3600;

/// Seconds in a day.
pub(crate) const DAY: i64 = 24 * HOUR;
