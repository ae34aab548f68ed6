//! Mirrors of document types for Kotlin and Swift.
//!
//! Written by `cargo xtask generate` from the core's tables; not to be edited.

use cocareer::model::{Conception, EthicalOrientation, WayOfExperiencing};

/// Five conceptions of social media in career services, from the narrowest to the widest. Source: Kettunen,
/// Vuorinen and Sampson 2013 (found).
#[uniffi::remote(Enum)]
pub enum Conception {
    /// Of little or no relevance to the service.
    Unnecessary,
    /// Its need is questioned; it helps people keep in touch, but is no way to give the service.
    Dispensable,
    /// Possibly useful; how to use it best is unclear.
    Possibility,
    /// Wanted; it may ask for, and justify, a change in how the service is given.
    Desirable,
    /// An ever more important way to extend the service and to frame it around its users.
    Indispensable,
}

/// Four ways of experiencing social media in career services, from the narrowest to the widest. Source:
/// Kettunen, Sampson and Vuorinen 2015 (found).
#[uniffi::remote(Enum)]
pub enum WayOfExperiencing {
    /// A means for delivering information.
    InformationMeans,
    /// A medium for one-to-one communication.
    OneToOneMedium,
    /// An interactive working space.
    InteractiveWorkingSpace,
    /// An impetus for paradigm change and reform.
    ParadigmChangeImpetus,
}

/// Four orientations that ethical practice on social media is understood to stem from. Not ordered as better
/// or worse. Source: Kettunen and Makela 2019 (found).
#[uniffi::remote(Enum)]
pub enum EthicalOrientation {
    /// Ethical practice starts from information.
    Information,
    /// Ethical practice starts from networking.
    Networking,
    /// Ethical practice starts from educating users.
    Educational,
    /// Ethical practice starts from collaboration.
    Collaborative,
}
