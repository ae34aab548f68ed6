//! Every type that documents are made of, as UniFFI mirrors of the core's types.
//!
//! Written by `cargo xtask generate` from the core's tables; not to be edited.

mod agreement;
mod agreement_choices;
mod attestation;
mod audience;
mod catalogue;
mod channel;
mod conception;
mod dated;
mod engagement;
mod information;
mod matrix;
mod mode;
mod platform;
mod presence;
mod privacy;
mod privacy_parts;
mod promise;
mod risk;
mod screening;
mod shared;
mod team;
