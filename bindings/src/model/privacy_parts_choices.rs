//! Mirrors of document types for Kotlin and Swift.
//!
//! Written by `cargo xtask generate` from the core's tables; not to be edited.

use cocareer::model::{
    AgeVerification, ConfidentialityRegime, DataOrigin, DataSubjectRight, DpiaStatus, LawfulBasis,
    OperatorRole, ResidualRisk, RetentionAction, SecurityMeasure, SpecialCategory, TransferMechanism,
};

/// The ground in GDPR article 6(1) on which personal data are processed.
#[uniffi::remote(Enum)]
pub enum LawfulBasis {
    /// Article 6(1)(a): consent.
    Consent,
    /// Article 6(1)(b): a contract with the person.
    Contract,
    /// Article 6(1)(c): a legal obligation.
    LegalObligation,
    /// Article 6(1)(d): vital interests.
    VitalInterests,
    /// Article 6(1)(e): a task in the public interest or official authority.
    PublicTask,
    /// Article 6(1)(f): legitimate interests.
    LegitimateInterests,
}

/// How data came to the service. Source: GDPR articles 14(1)(d) and 30(1)(c) (memory).
#[uniffi::remote(Enum)]
pub enum DataOrigin {
    /// The person gave it.
    Given,
    /// It was seen while the person used the service.
    Observed,
    /// It was worked out from other data.
    Inferred,
    /// Somebody else gave it.
    ThirdParty,
}

/// The special categories of personal data in GDPR article 9(1) (memory).
#[uniffi::remote(Enum)]
pub enum SpecialCategory {
    /// Racial or ethnic origin.
    Ethnicity,
    /// Political opinions.
    PoliticalOpinion,
    /// Religious or philosophical beliefs.
    Belief,
    /// Trade union membership.
    TradeUnion,
    /// Genetic data.
    Genetic,
    /// Biometric data used to identify somebody.
    Biometric,
    /// Health.
    Health,
    /// Sex life.
    SexLife,
    /// Sexual orientation.
    SexualOrientation,
}

/// The role of a platform's operator in data protection. Source: CJEU C-210/16 and the Norwegian Data
/// Protection Authority's Facebook report (found); the list is our design (inferred).
#[uniffi::remote(Enum)]
pub enum OperatorRole {
    /// The operator decides for itself.
    IndependentController,
    /// The operator and the service decide together.
    JointController,
    /// The operator acts on the service's instructions.
    Processor,
    /// The service runs the platform itself.
    OwnHosting,
}

/// What a transfer out of the country rests on. Source: GDPR articles 44 to 49 (memory).
#[uniffi::remote(Enum)]
pub enum TransferMechanism {
    /// Within the EEA: nothing more is needed.
    WithinEea,
    /// The European Commission found the protection adequate.
    Adequacy,
    /// Standard contractual clauses.
    StandardClauses,
    /// Binding corporate rules.
    BindingCorporateRules,
    /// A derogation for a specific situation.
    Derogation,
}

/// What happens to data when their time is over.
#[uniffi::remote(Enum)]
pub enum RetentionAction {
    /// They are deleted.
    Delete,
    /// They are made anonymous.
    Anonymise,
    /// They go to an archive that the law asks for.
    Archive,
}

/// A right of the person whom the data are about. Source: GDPR article 13(2)(b) (found).
#[uniffi::remote(Enum)]
pub enum DataSubjectRight {
    /// See the data.
    Access,
    /// Have them corrected.
    Rectification,
    /// Have them deleted.
    Erasure,
    /// Have their use limited.
    Restriction,
    /// Object to their use.
    Objection,
    /// Take them along.
    Portability,
}

/// How a person's age is checked.
#[uniffi::remote(Enum)]
pub enum AgeVerification {
    /// It is not checked.
    NotVerified,
    /// The person says so.
    SelfDeclared,
    /// School or service knows.
    KnownToService,
    /// An electronic identity shows it.
    ElectronicId,
}

/// The duty of secrecy that practitioners are under. Source: the Norwegian Public Administration Act section
/// 13 (found); the list is our design (inferred).
#[uniffi::remote(Enum)]
pub enum ConfidentialityRegime {
    /// The general duty of those who work for a public body.
    GeneralPublicAdministration,
    /// The duty of the labour and welfare administration.
    LabourAndWelfare,
    /// The duty of the social services.
    SocialServices,
    /// The duty of schools.
    School,
    /// A private provider's promise by contract.
    PrivateContract,
    /// A voluntary organisation's promise.
    Voluntary,
}

/// A measure that protects data.
#[uniffi::remote(Enum)]
pub enum SecurityMeasure {
    /// Encryption on the way.
    TransportEncryption,
    /// Encryption between the people who talk, so that nobody in between can read.
    EndToEndEncryption,
    /// Encryption where data are stored.
    StorageEncryption,
    /// Signing in with more than a password.
    MultiFactorAuthentication,
    /// A log of who looked at what.
    AccessLog,
    /// Only those who need it get in.
    AccessControl,
}

/// Where an assessment of privacy consequences stands. Source: GDPR articles 35 and 36 (found).
#[uniffi::remote(Enum)]
pub enum DpiaStatus {
    /// It is not needed, for a stated reason.
    NotNeeded,
    /// It is needed and not yet done.
    Needed,
    /// It is done.
    Done,
    /// The authority was asked beforehand.
    PriorConsultation,
}

/// How much risk is left.
#[uniffi::remote(Enum)]
pub enum ResidualRisk {
    /// Little.
    Low,
    /// Some.
    Medium,
    /// Much.
    High,
}
