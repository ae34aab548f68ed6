//! What a group agrees on, norm by norm.

mod norms;

pub use norms::{AgreementNorm, ChangeClass, NormSet};
