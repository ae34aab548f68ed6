//! The parts of a privacy policy.

use crate::model::{Date, LocalizedText, Medium};
use crate::shape::{choice, record};

choice! {
    /// The ground in GDPR article 6(1) on which personal data are processed.
    pub enum LawfulBasis {
        /// Article 6(1)(a): consent.
        Consent = "consent",
        /// Article 6(1)(b): a contract with the person.
        Contract = "contract",
        /// Article 6(1)(c): a legal obligation.
        LegalObligation = "legal_obligation",
        /// Article 6(1)(d): vital interests.
        VitalInterests = "vital_interests",
        /// Article 6(1)(e): a task in the public interest or official authority.
        PublicTask = "public_task",
        /// Article 6(1)(f): legitimate interests.
        LegitimateInterests = "legitimate_interests",
    }
}

choice! {
    /// How data came to the service. Source: GDPR articles 14(1)(d) and 30(1)(c) (memory).
    pub enum DataOrigin {
        /// The person gave it.
        Given = "given",
        /// It was seen while the person used the service.
        Observed = "observed",
        /// It was worked out from other data.
        Inferred = "inferred",
        /// Somebody else gave it.
        ThirdParty = "third_party",
    }
}

choice! {
    /// The special categories of personal data in GDPR article 9(1) (memory).
    pub enum SpecialCategory {
        /// Racial or ethnic origin.
        Ethnicity = "ethnicity",
        /// Political opinions.
        PoliticalOpinion = "political_opinion",
        /// Religious or philosophical beliefs.
        Belief = "belief",
        /// Trade union membership.
        TradeUnion = "trade_union",
        /// Genetic data.
        Genetic = "genetic",
        /// Biometric data used to identify somebody.
        Biometric = "biometric",
        /// Health.
        Health = "health",
        /// Sex life.
        SexLife = "sex_life",
        /// Sexual orientation.
        SexualOrientation = "sexual_orientation",
    }
}

choice! {
    /// The role of a platform's operator in data protection. Source: CJEU C-210/16 and the Norwegian Data
    /// Protection Authority's Facebook report (found); the list is our design (inferred).
    pub enum OperatorRole {
        /// The operator decides for itself.
        IndependentController = "independent_controller",
        /// The operator and the service decide together.
        JointController = "joint_controller",
        /// The operator acts on the service's instructions.
        Processor = "processor",
        /// The service runs the platform itself.
        OwnHosting = "own_hosting",
    }
}

choice! {
    /// What a transfer out of the country rests on. Source: GDPR articles 44 to 49 (memory).
    pub enum TransferMechanism {
        /// Within the EEA: nothing more is needed.
        WithinEea = "within_eea",
        /// The European Commission found the protection adequate.
        Adequacy = "adequacy",
        /// Standard contractual clauses.
        StandardClauses = "standard_clauses",
        /// Binding corporate rules.
        BindingCorporateRules = "binding_corporate_rules",
        /// A derogation for a specific situation.
        Derogation = "derogation",
    }
}

choice! {
    /// What happens to data when their time is over.
    pub enum RetentionAction {
        /// They are deleted.
        Delete = "delete",
        /// They are made anonymous.
        Anonymise = "anonymise",
        /// They go to an archive that the law asks for.
        Archive = "archive",
    }
}

choice! {
    /// A right of the person whom the data are about. Source: GDPR article 13(2)(b) (found).
    pub enum DataSubjectRight {
        /// See the data.
        Access = "access",
        /// Have them corrected.
        Rectification = "rectification",
        /// Have them deleted.
        Erasure = "erasure",
        /// Have their use limited.
        Restriction = "restriction",
        /// Object to their use.
        Objection = "objection",
        /// Take them along.
        Portability = "portability",
    }
}

choice! {
    /// The duty of secrecy that practitioners are under. Source: the Norwegian Public Administration Act section
    /// 13 (found); the list is our design (inferred).
    pub enum ConfidentialityRegime {
        /// The general duty of those who work for a public body.
        GeneralPublicAdministration = "general_public_administration",
        /// The duty of the labour and welfare administration.
        LabourAndWelfare = "labour_and_welfare",
        /// The duty of the social services.
        SocialServices = "social_services",
        /// The duty of schools.
        School = "school",
        /// A private provider's promise by contract.
        PrivateContract = "private_contract",
        /// A voluntary organisation's promise.
        Voluntary = "voluntary",
    }
}

choice! {
    /// How a person's age is checked.
    pub enum AgeVerification {
        /// It is not checked.
        NotVerified = "not_verified",
        /// The person says so.
        SelfDeclared = "self_declared",
        /// School or service knows.
        KnownToService = "known_to_service",
        /// An electronic identity shows it.
        ElectronicId = "electronic_id",
    }
}

choice! {
    /// What a contract with a processor must settle. Source: GDPR article 28(3) (memory).
    pub enum ContractTerm {
        /// What the processing is about.
        SubjectMatter = "subject_matter",
        /// How long it lasts.
        Duration = "duration",
        /// Its nature and purpose.
        NatureAndPurpose = "nature_and_purpose",
        /// The kinds of data.
        DataTypes = "data_types",
        /// The people whom the data are about.
        DataSubjects = "data_subjects",
        /// That the processor only follows documented instructions.
        Instructions = "instructions",
        /// Secrecy of those who do the work.
        Secrecy = "secrecy",
        /// Security.
        Security = "security",
        /// When others may be brought in.
        SubProcessors = "sub_processors",
        /// Help with people's rights and with the controller's duties.
        Assistance = "assistance",
        /// Deletion or return at the end.
        DeletionOrReturn = "deletion_or_return",
        /// Information for audits.
        Audit = "audit",
    }
}

record! {
    /// How to reach somebody who answers for something.
    pub struct Contact {
        /// The organisation or role.
        pub name: Option<String> = required,
        /// E-mail address of the organisation or role.
        pub email: Option<String>,
        /// Telephone number of the organisation or role.
        pub phone: Option<String>,
        /// Web address.
        pub url: Option<String>,
    }
}

record! {
    /// The organisation that decides why and how personal data are processed. Source: GDPR article 13(1)(a) (found).
    pub struct Controller {
        /// Its name.
        pub name: Option<String> = required,
        /// Its organisation number.
        pub organisation_number: Option<String>,
        /// Whether it is a public body.
        pub public_body: Option<bool>,
        /// How to reach it.
        pub contact: Option<Contact> = required,
    }
}

record! {
    /// The data protection officer. Source: GDPR article 13(1)(b) (found).
    pub struct DpoContact {
        /// How to reach the officer.
        pub contact: Option<Contact>,
        /// Why there is none.
        pub reason_absent: LocalizedText,
    }
}

record! {
    /// One reason for processing personal data. Source: GDPR articles 5(1)(b) (memory) and 13(1)(c) (found).
    pub struct Purpose {
        /// Identifier inside the document.
        pub id: Option<String> = required,
        /// The purpose in plain words.
        pub description: LocalizedText = required,
        /// What the processing rests on.
        pub lawful_basis: Option<LawfulBasis>,
        /// The provision in national law, for a legal obligation or a public task, with its version.
        pub national_provision: Option<String>,
        /// Which interest, for legitimate interests.
        pub legitimate_interest: LocalizedText,
    }
}

record! {
    /// A kind of personal data that is processed.
    pub struct DataCategory {
        /// What it is, such as `e-mail address` or `county`.
        pub name: Option<String> = required,
        /// The purposes that it is for, by `id`.
        pub purposes: Vec<String>,
        /// How it came to the service.
        pub origin: Option<DataOrigin>,
    }
}

record! {
    /// What the service does about special categories of personal data.
    pub struct SpecialCategories {
        /// The categories that the service asks for. Empty means none.
        pub solicited: Vec<SpecialCategory>,
        /// The condition in GDPR article 9(2) that allows it.
        pub article_9_condition: Option<String>,
        /// What happens when somebody offers such data unasked.
        pub when_offered: LocalizedText,
    }
}

record! {
    /// What the service does about data on criminal convictions. Source: GDPR article 10 (memory).
    pub struct CriminalData {
        /// Whether such data are processed.
        pub processed: Option<bool> = required,
        /// What the processing rests on.
        pub basis: Option<String>,
    }
}

record! {
    /// Whether national identity numbers are used. Source: Prop. 56 LS (2017-2018) chapter 9 (found).
    pub struct NationalIdUse {
        /// Whether they are used.
        pub used: Option<bool> = required,
        /// The objective need for secure identification.
        pub objective_need: LocalizedText,
    }
}

record! {
    /// Somebody who receives personal data. Source: GDPR article 13(1)(e) (found).
    pub struct Recipient {
        /// The organisation or kind of organisation.
        pub name: Option<String> = required,
        /// What it does with the data.
        pub role: Option<OperatorRole>,
        /// The purposes that it receives data for, by `id`.
        pub purposes: Vec<String>,
    }
}

record! {
    /// What a platform's operator is to the service, in data protection. Source: CJEU C-210/16 (found).
    pub struct PlatformProcessing {
        /// The platform, by `id`.
        pub platform: Option<String> = required,
        /// The operator's role.
        pub operator_role: Option<OperatorRole>,
        /// The purposes that this role holds for, by `id`. Empty means all.
        pub purposes: Vec<String>,
        /// The contract or arrangement.
        pub agreement_reference: Option<String>,
        /// What the contract with a processor settles.
        pub contract_terms: Vec<ContractTerm>,
        /// The country where the operator is established, by its two letters in ISO 3166-1.
        pub jurisdiction: Option<String>,
    }
}

record! {
    /// A transfer of personal data to another country. Source: GDPR article 13(1)(f) (found).
    pub struct Transfer {
        /// The country, by its two letters in ISO 3166-1.
        pub country: Option<String> = required,
        /// What the transfer rests on.
        pub mechanism: Option<TransferMechanism>,
        /// Where the safeguards are described.
        pub safeguard_reference: Option<String>,
        /// The day of the transfer impact assessment.
        pub assessed_on: Option<Date>,
    }
}

record! {
    /// How long data are kept. Source: GDPR article 13(2)(a) (found).
    pub struct Retention {
        /// The purpose, by `id`.
        pub purpose: Option<String> = required,
        /// How many days. Absent when an event ends it.
        pub days: Option<u32>,
        /// What starts the days or ends the keeping, in plain words.
        pub trigger: LocalizedText,
        /// What happens then.
        pub action: Option<RetentionAction>,
    }
}

record! {
    /// How consent is withdrawn. Source: GDPR article 13(2)(c) (found).
    pub struct ConsentWithdrawal {
        /// How it is done.
        pub how: LocalizedText = required,
        /// Whether it is as easy as giving consent.
        pub as_easy_as_giving: Option<bool>,
    }
}

record! {
    /// What is kept to show that somebody consented. Source: GDPR article 7(1) (memory).
    pub struct ConsentRecord {
        /// Whether the version of the text that the person read is kept.
        pub version_kept: Option<bool>,
        /// Whether the time of consent is kept.
        pub time_kept: Option<bool>,
    }
}

record! {
    /// Whether people must give their data. Source: GDPR article 13(2)(e) (memory).
    pub struct ProvisionDuty {
        /// Whether they must.
        pub mandatory: Option<bool> = required,
        /// What happens when they do not.
        pub consequence: LocalizedText,
    }
}

record! {
    /// Whether machines decide or profile. Source: GDPR articles 13(2)(f) (found) and 22 (memory).
    pub struct AutomatedDecisions {
        /// Whether they do, an assistant that writes or matches included.
        pub used: Option<bool> = required,
        /// How it works, in plain words.
        pub logic: LocalizedText,
        /// The person to talk to about it.
        pub human_contact: Option<Contact>,
    }
}

record! {
    /// How much the service can know of who somebody is, and what it really processes.
    pub struct AnonymityPromise {
        /// The level that people are promised.
        pub level: Option<crate::model::Anonymity> = required,
        /// What is really processed that points to a person.
        pub identifiers: Vec<crate::model::PersonalIdentifier>,
    }
}

record! {
    /// How the service treats age. Source: GDPR article 8 (found).
    pub struct AgePolicy {
        /// The youngest that may take part, in years.
        pub min_age: Option<u32>,
        /// The youngest that may consent alone, in years.
        pub consent_age: Option<u32>,
        /// The country whose rule that is, by its two letters in ISO 3166-1.
        pub jurisdiction: Option<String>,
        /// The day on which that rule was looked up.
        pub as_of: Option<Date>,
        /// How a guardian consents for somebody younger.
        pub guardian_route: LocalizedText,
        /// How age is checked.
        pub verification: Option<AgeVerification>,
    }
}

record! {
    /// Whether one medium is recorded. Source: Veilederforum article, O-04 (found).
    pub struct RecordingRule {
        /// The medium.
        pub medium: Option<Medium> = required,
        /// Whether it is recorded.
        pub recorded: Option<bool> = required,
        /// Why.
        pub purpose: LocalizedText,
        /// What it rests on.
        pub lawful_basis: Option<LawfulBasis>,
        /// How people are told before it starts.
        pub notice: LocalizedText,
        /// For how many days it is kept.
        pub retention_days: Option<u32>,
    }
}

record! {
    /// The duty of secrecy that practitioners are under, and where it ends.
    pub struct ConfidentialityDuty {
        /// Which duty it is.
        pub regime: Option<ConfidentialityRegime> = required,
        /// Where it ends: what must be passed on.
        pub limits: LocalizedText,
    }
}

record! {
    /// What happens on danger to life or worry for a child. Source: ACA code 2014 H.2.a and the ministry's letter
    /// on the duty to notify child welfare, 2018 (found).
    pub struct EmergencyProcedure {
        /// What is done.
        pub description: LocalizedText = required,
        /// Whom to reach.
        pub contacts: Vec<Contact>,
    }
}

record! {
    /// How a person's identity is checked. Source: ACA code 2014 H.3 (found).
    pub struct IdentityCheck {
        /// How.
        pub method: LocalizedText = required,
        /// When.
        pub when: LocalizedText,
    }
}

record! {
    /// What people can expect of answers. Source: ACA code 2014 H.2.a (found).
    pub struct ServiceHours {
        /// The longest that somebody waits for an answer, in hours.
        pub response_time_hours: Option<u32>,
        /// When somebody is there.
        pub opening_hours: Vec<crate::model::OpeningHours>,
    }
}

record! {
    /// A ready-made message. Source: Prop. 56 LS (2017-2018) and guidance of the Norwegian Data Protection Authority
    /// on national identity numbers in messages (found).
    pub struct MessageTemplate {
        /// Identifier inside the document.
        pub id: Option<String> = required,
        /// What it shows of a person.
        pub shows: Vec<crate::model::PersonalIdentifier>,
        /// Who sees it.
        pub seen_by: Option<crate::model::Visibility>,
    }
}

record! {
    /// The law on archives and public access, where it bars deletion (memory).
    pub struct ArchiveDuty {
        /// Whether it applies.
        pub applies: Option<bool> = required,
        /// Which law, with its version.
        pub regime: Option<String>,
    }
}

record! {
    /// Which edition of the policy this is, and who stands behind it.
    pub struct PolicyEdition {
        /// The version, chosen by the service.
        pub version: Option<String> = required,
        /// The first day on which it holds.
        pub effective_from: Option<Date>,
        /// The day of the last change that matters to people's privacy.
        pub changed_materially_on: Option<Date>,
        /// The languages that people can read it in, by BCP 47 tag.
        pub languages: Vec<String>,
        /// Who approved it, by role.
        pub approved_by: Option<String>,
        /// The day by which to look at it again.
        pub review_due_on: Option<Date>,
        /// Whether there is a version that children understand.
        pub child_friendly: Option<bool>,
    }
}

record! {
    /// How the service and its practitioners act on social media themselves. Source: ACA code 2014 H.6 (memory).
    pub struct SocialMediaConduct {
        /// Whether people are told before they agree to take part.
        pub told_in_consent: Option<bool>,
        /// Friend and follow requests, looking people up, and boundaries.
        pub rules: LocalizedText,
        /// Whether practitioners keep their private accounts apart from those they work with.
        pub separate_accounts: Option<bool>,
        /// Whether practitioners recommend or praise guidance seekers in public, which gives the relation away.
        /// Source: a practitioner's blog on ethics (found).
        pub recommends_in_public: Option<bool>,
    }
}
