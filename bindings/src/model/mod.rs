//! Every type that documents are made of, as UniFFI mirrors of the core's types.
//!
//! Written by `cargo xtask generate` from the core's tables; not to be edited.

mod agreement;
mod agreement_choices;
mod attestation;
mod audience;
mod catalogue;
mod change;
mod channel;
mod conception;
mod dated;
mod decision;
mod engagement;
mod event;
mod information;
mod kind;
mod matrix;
mod mode;
mod norms;
mod person;
mod phase;
mod platform;
mod presence;
mod privacy;
mod privacy_parts;
mod promise;
mod risk;
mod screening;
mod shared;
mod team;
