//! The vocabulary of an engagement, as plain data.
//!
//! Every type here is a *draft*: each field may be absent, so that a host can send what it has and be told what
//! is missing. A value that cannot be of its kind at all, such as a date that no calendar has, is kept as it
//! was written and reported.

mod agreement;
mod attestation;
mod audience;
mod channel;
mod conception;
mod date;
mod dated;
mod decision;
mod engagement;
mod event;
mod information;
mod localized;
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
mod timestamp;

pub use agreement::*;
pub use attestation::*;
pub use audience::*;
pub use channel::*;
pub use conception::*;
pub use date::*;
pub use dated::*;
pub use decision::*;
pub use engagement::*;
pub use event::*;
pub use information::*;
pub use localized::*;
pub use matrix::*;
pub use mode::*;
pub use platform::*;
pub use presence::*;
pub use privacy::*;
pub use privacy_parts::*;
pub use promise::*;
pub use risk::*;
pub use screening::*;
pub use shared::*;
pub use team::*;
pub use timestamp::*;
