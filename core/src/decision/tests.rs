#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test may stop")]

mod every;
mod house;
mod merging;
mod taught;
mod times;
