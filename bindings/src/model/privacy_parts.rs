//! Mirrors of document types for Kotlin and Swift.
//!
//! Written by `cargo xtask generate` from the core's tables; not to be edited.

use crate::custom::{CalendarDate, LocalizedText};
use cocareer::model::{
    AgePolicy, AgeVerification, Anonymity, AnonymityPromise, ArchiveDuty, AutomatedDecisions,
    ConfidentialityDuty, ConfidentialityRegime, ConsentRecord, ConsentWithdrawal, Contact, ContractTerm,
    Controller, CriminalData, DataCategory, DataOrigin, DataSubjectRight, DpoContact, EmergencyProcedure,
    IdentityCheck, LawfulBasis, Medium, MessageTemplate, NationalIdUse, OpeningHours, OperatorRole,
    PersonalIdentifier, PlatformProcessing, PolicyEdition, ProvisionDuty, Purpose, Recipient, RecordingRule,
    Retention, RetentionAction, ServiceHours, SocialMediaConduct, SpecialCategories, SpecialCategory,
    Transfer, TransferMechanism, Visibility,
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

/// What a contract with a processor must settle. Source: GDPR article 28(3) (memory).
#[uniffi::remote(Enum)]
pub enum ContractTerm {
    /// What the processing is about.
    SubjectMatter,
    /// How long it lasts.
    Duration,
    /// Its nature and purpose.
    NatureAndPurpose,
    /// The kinds of data.
    DataTypes,
    /// The people whom the data are about.
    DataSubjects,
    /// That the processor only follows documented instructions.
    Instructions,
    /// Secrecy of those who do the work.
    Secrecy,
    /// Security.
    Security,
    /// When others may be brought in.
    SubProcessors,
    /// Help with people's rights and with the controller's duties.
    Assistance,
    /// Deletion or return at the end.
    DeletionOrReturn,
    /// Information for audits.
    Audit,
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

/// Which edition of the policy this is, and who stands behind it.
#[uniffi::remote(Record)]
pub struct PolicyEdition {
    /// The version, chosen by the service.
    #[uniffi(default)]
    pub version: Option<String>,
    /// The first day on which it holds.
    #[uniffi(default)]
    pub effective_from: Option<CalendarDate>,
    /// The day of the last change that matters to people's privacy.
    #[uniffi(default)]
    pub changed_materially_on: Option<CalendarDate>,
    /// The languages that people can read it in, by BCP 47 tag.
    #[uniffi(default)]
    pub languages: Vec<String>,
    /// Who approved it, by role.
    #[uniffi(default)]
    pub approved_by: Option<String>,
    /// The day by which to look at it again.
    #[uniffi(default)]
    pub review_due_on: Option<CalendarDate>,
    /// Whether there is a version that children understand.
    #[uniffi(default)]
    pub child_friendly: Option<bool>,
}

/// How to reach somebody who answers for something.
#[uniffi::remote(Record)]
pub struct Contact {
    /// The organisation or role.
    #[uniffi(default)]
    pub name: Option<String>,
    /// E-mail address of the organisation or role.
    #[uniffi(default)]
    pub email: Option<String>,
    /// Telephone number of the organisation or role.
    #[uniffi(default)]
    pub phone: Option<String>,
    /// Web address.
    #[uniffi(default)]
    pub url: Option<String>,
}

/// The organisation that decides why and how personal data are processed. Source: GDPR article 13(1)(a) (found).
#[uniffi::remote(Record)]
pub struct Controller {
    /// Its name.
    #[uniffi(default)]
    pub name: Option<String>,
    /// Its organisation number.
    #[uniffi(default)]
    pub organisation_number: Option<String>,
    /// Whether it is a public body.
    #[uniffi(default)]
    pub public_body: Option<bool>,
    /// How to reach it.
    #[uniffi(default)]
    pub contact: Option<Contact>,
}

/// The data protection officer. Source: GDPR article 13(1)(b) (found).
#[uniffi::remote(Record)]
pub struct DpoContact {
    /// How to reach the officer.
    #[uniffi(default)]
    pub contact: Option<Contact>,
    /// Why there is none.
    #[uniffi(default)]
    pub reason_absent: LocalizedText,
}

/// One reason for processing personal data. Source: GDPR articles 5(1)(b) (memory) and 13(1)(c) (found).
#[uniffi::remote(Record)]
pub struct Purpose {
    /// Identifier inside the document.
    #[uniffi(default)]
    pub id: Option<String>,
    /// The purpose in plain words.
    #[uniffi(default)]
    pub description: LocalizedText,
    /// What the processing rests on.
    #[uniffi(default)]
    pub lawful_basis: Option<LawfulBasis>,
    /// The provision in national law, for a legal obligation or a public task, with its version.
    #[uniffi(default)]
    pub national_provision: Option<String>,
    /// Which interest, for legitimate interests.
    #[uniffi(default)]
    pub legitimate_interest: LocalizedText,
}

/// A kind of personal data that is processed.
#[uniffi::remote(Record)]
pub struct DataCategory {
    /// What it is, such as `e-mail address` or `county`.
    #[uniffi(default)]
    pub name: Option<String>,
    /// The purposes that it is for, by `id`.
    #[uniffi(default)]
    pub purposes: Vec<String>,
    /// How it came to the service.
    #[uniffi(default)]
    pub origin: Option<DataOrigin>,
}

/// What the service does about special categories of personal data.
#[uniffi::remote(Record)]
pub struct SpecialCategories {
    /// The categories that the service asks for. Empty means none.
    #[uniffi(default)]
    pub solicited: Vec<SpecialCategory>,
    /// The condition in GDPR article 9(2) that allows it.
    #[uniffi(default)]
    pub article_9_condition: Option<String>,
    /// What happens when somebody offers such data unasked.
    #[uniffi(default)]
    pub when_offered: LocalizedText,
}

/// What the service does about data on criminal convictions. Source: GDPR article 10 (memory).
#[uniffi::remote(Record)]
pub struct CriminalData {
    /// Whether such data are processed.
    #[uniffi(default)]
    pub processed: Option<bool>,
    /// What the processing rests on.
    #[uniffi(default)]
    pub basis: Option<String>,
}

/// Whether national identity numbers are used. Source: Prop. 56 LS (2017-2018) chapter 9 (found).
#[uniffi::remote(Record)]
pub struct NationalIdUse {
    /// Whether they are used.
    #[uniffi(default)]
    pub used: Option<bool>,
    /// The objective need for secure identification.
    #[uniffi(default)]
    pub objective_need: LocalizedText,
}

/// Somebody who receives personal data. Source: GDPR article 13(1)(e) (found).
#[uniffi::remote(Record)]
pub struct Recipient {
    /// The organisation or kind of organisation.
    #[uniffi(default)]
    pub name: Option<String>,
    /// What it does with the data.
    #[uniffi(default)]
    pub role: Option<OperatorRole>,
    /// The purposes that it receives data for, by `id`.
    #[uniffi(default)]
    pub purposes: Vec<String>,
}

/// What a platform's operator is to the service, in data protection. Source: CJEU C-210/16 (found).
#[uniffi::remote(Record)]
pub struct PlatformProcessing {
    /// The platform, by `id`.
    #[uniffi(default)]
    pub platform: Option<String>,
    /// The operator's role.
    #[uniffi(default)]
    pub operator_role: Option<OperatorRole>,
    /// The purposes that this role holds for, by `id`. Empty means all.
    #[uniffi(default)]
    pub purposes: Vec<String>,
    /// The contract or arrangement.
    #[uniffi(default)]
    pub agreement_reference: Option<String>,
    /// What the contract with a processor settles.
    #[uniffi(default)]
    pub contract_terms: Vec<ContractTerm>,
    /// The country where the operator is established, by its two letters in ISO 3166-1.
    #[uniffi(default)]
    pub jurisdiction: Option<String>,
}

/// A transfer of personal data to another country. Source: GDPR article 13(1)(f) (found).
#[uniffi::remote(Record)]
pub struct Transfer {
    /// The country, by its two letters in ISO 3166-1.
    #[uniffi(default)]
    pub country: Option<String>,
    /// What the transfer rests on.
    #[uniffi(default)]
    pub mechanism: Option<TransferMechanism>,
    /// Where the safeguards are described.
    #[uniffi(default)]
    pub safeguard_reference: Option<String>,
    /// The day of the transfer impact assessment.
    #[uniffi(default)]
    pub assessed_on: Option<CalendarDate>,
}

/// How long data are kept. Source: GDPR article 13(2)(a) (found).
#[uniffi::remote(Record)]
pub struct Retention {
    /// The purpose, by `id`.
    #[uniffi(default)]
    pub purpose: Option<String>,
    /// How many days. Absent when an event ends it.
    #[uniffi(default)]
    pub days: Option<u32>,
    /// What starts the days or ends the keeping, in plain words.
    #[uniffi(default)]
    pub trigger: LocalizedText,
    /// What happens then.
    #[uniffi(default)]
    pub action: Option<RetentionAction>,
}

/// How consent is withdrawn. Source: GDPR article 13(2)(c) (found).
#[uniffi::remote(Record)]
pub struct ConsentWithdrawal {
    /// How it is done.
    #[uniffi(default)]
    pub how: LocalizedText,
    /// Whether it is as easy as giving consent.
    #[uniffi(default)]
    pub as_easy_as_giving: Option<bool>,
}

/// What is kept to show that somebody consented. Source: GDPR article 7(1) (memory).
#[uniffi::remote(Record)]
pub struct ConsentRecord {
    /// Whether the version of the text that the person read is kept.
    #[uniffi(default)]
    pub version_kept: Option<bool>,
    /// Whether the time of consent is kept.
    #[uniffi(default)]
    pub time_kept: Option<bool>,
}

/// Whether people must give their data. Source: GDPR article 13(2)(e) (memory).
#[uniffi::remote(Record)]
pub struct ProvisionDuty {
    /// Whether they must.
    #[uniffi(default)]
    pub mandatory: Option<bool>,
    /// What happens when they do not.
    #[uniffi(default)]
    pub consequence: LocalizedText,
}

/// Whether machines decide or profile. Source: GDPR articles 13(2)(f) (found) and 22 (memory).
#[uniffi::remote(Record)]
pub struct AutomatedDecisions {
    /// Whether they do, an assistant that writes or matches included.
    #[uniffi(default)]
    pub used: Option<bool>,
    /// How it works, in plain words.
    #[uniffi(default)]
    pub logic: LocalizedText,
    /// The person to talk to about it.
    #[uniffi(default)]
    pub human_contact: Option<Contact>,
}

/// How much the service can know of who somebody is, and what it really processes.
#[uniffi::remote(Record)]
pub struct AnonymityPromise {
    /// The level that people are promised.
    #[uniffi(default)]
    pub level: Option<Anonymity>,
    /// What is really processed that points to a person.
    #[uniffi(default)]
    pub identifiers: Vec<PersonalIdentifier>,
}

/// How the service treats age. Source: GDPR article 8 (found).
#[uniffi::remote(Record)]
pub struct AgePolicy {
    /// The youngest that may take part, in years.
    #[uniffi(default)]
    pub min_age: Option<u32>,
    /// The youngest that may consent alone, in years.
    #[uniffi(default)]
    pub consent_age: Option<u32>,
    /// The country whose rule that is, by its two letters in ISO 3166-1.
    #[uniffi(default)]
    pub jurisdiction: Option<String>,
    /// The day on which that rule was looked up.
    #[uniffi(default)]
    pub as_of: Option<CalendarDate>,
    /// How a guardian consents for somebody younger.
    #[uniffi(default)]
    pub guardian_route: LocalizedText,
    /// How age is checked.
    #[uniffi(default)]
    pub verification: Option<AgeVerification>,
}

/// Whether one medium is recorded. Source: Veilederforum article, O-04 (found).
#[uniffi::remote(Record)]
pub struct RecordingRule {
    /// The medium.
    #[uniffi(default)]
    pub medium: Option<Medium>,
    /// Whether it is recorded.
    #[uniffi(default)]
    pub recorded: Option<bool>,
    /// Why.
    #[uniffi(default)]
    pub purpose: LocalizedText,
    /// What it rests on.
    #[uniffi(default)]
    pub lawful_basis: Option<LawfulBasis>,
    /// How people are told before it starts.
    #[uniffi(default)]
    pub notice: LocalizedText,
    /// For how many days it is kept.
    #[uniffi(default)]
    pub retention_days: Option<u32>,
}

/// The duty of secrecy that practitioners are under, and where it ends.
#[uniffi::remote(Record)]
pub struct ConfidentialityDuty {
    /// Which duty it is.
    #[uniffi(default)]
    pub regime: Option<ConfidentialityRegime>,
    /// Where it ends: what must be passed on.
    #[uniffi(default)]
    pub limits: LocalizedText,
}

/// What happens on danger to life or worry for a child. Source: ACA code 2014 H.2.a and the ministry's letter
/// on the duty to notify child welfare, 2018 (found).
#[uniffi::remote(Record)]
pub struct EmergencyProcedure {
    /// What is done.
    #[uniffi(default)]
    pub description: LocalizedText,
    /// Whom to reach.
    #[uniffi(default)]
    pub contacts: Vec<Contact>,
}

/// How a person's identity is checked. Source: ACA code 2014 H.3 (found).
#[uniffi::remote(Record)]
pub struct IdentityCheck {
    /// How.
    #[uniffi(default)]
    pub method: LocalizedText,
    /// When.
    #[uniffi(default)]
    pub when: LocalizedText,
}

/// What people can expect of answers. Source: ACA code 2014 H.2.a (found).
#[uniffi::remote(Record)]
pub struct ServiceHours {
    /// The longest that somebody waits for an answer, in hours.
    #[uniffi(default)]
    pub response_time_hours: Option<u32>,
    /// When somebody is there.
    #[uniffi(default)]
    pub opening_hours: Vec<OpeningHours>,
}

/// The law on archives and public access, where it bars deletion (memory).
#[uniffi::remote(Record)]
pub struct ArchiveDuty {
    /// Whether it applies.
    #[uniffi(default)]
    pub applies: Option<bool>,
    /// Which law, with its version.
    #[uniffi(default)]
    pub regime: Option<String>,
}

/// How the service and its practitioners act on social media themselves. Source: ACA code 2014 H.6 (memory).
#[uniffi::remote(Record)]
pub struct SocialMediaConduct {
    /// Whether people are told before they agree to take part.
    #[uniffi(default)]
    pub told_in_consent: Option<bool>,
    /// Friend and follow requests, looking people up, and boundaries.
    #[uniffi(default)]
    pub rules: LocalizedText,
    /// Whether practitioners keep their private accounts apart from those they work with.
    #[uniffi(default)]
    pub separate_accounts: Option<bool>,
    /// Whether practitioners recommend or praise guidance seekers in public, which gives the relation away.
    /// Source: a practitioner's blog on ethics (found).
    #[uniffi(default)]
    pub recommends_in_public: Option<bool>,
}

/// A ready-made message. Source: Prop. 56 LS (2017-2018) and guidance of the Norwegian Data Protection Authority
/// on national identity numbers in messages (found).
#[uniffi::remote(Record)]
pub struct MessageTemplate {
    /// Identifier inside the document.
    #[uniffi(default)]
    pub id: Option<String>,
    /// What it shows of a person.
    #[uniffi(default)]
    pub shows: Vec<PersonalIdentifier>,
    /// Who sees it.
    #[uniffi(default)]
    pub seen_by: Option<Visibility>,
}
