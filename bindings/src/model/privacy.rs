//! Mirrors of document types for Kotlin and Swift.
//!
//! Written by `cargo xtask generate` from the core's tables; not to be edited.

use crate::custom::LocalizedText;
use cocareer::model::{
    AgePolicy, AnonymityPromise, ArchiveDuty, AutomatedDecisions, BreachContact, Client, ConfidentialityDuty,
    ConsentRecord, ConsentWithdrawal, Contact, Controller, CriminalData, DataCategory, DataSubjectRight,
    Dpia, DpoContact, EmergencyProcedure, IdentityCheck, MessageTemplate, NationalIdUse, PlatformProcessing,
    PolicyEdition, PrivacyPolicy, ProcessingNature, Promise, ProvisionDuty, Purpose, Recipient,
    RecordingRule, Retention, SecurityMeasure, ServiceHours, SettingsReview, SocialMediaConduct,
    SpecialCategories, Tracker, Transfer, Visibility,
};

/// How an engagement handles personal data. The fields follow what GDPR article 13 asks people to be told
/// (found), what codes of ethics ask of online guidance, and the Veilederforum article.
#[uniffi::remote(Record)]
pub struct PrivacyPolicy {
    /// Identifier of the policy, chosen by the service.
    #[uniffi(default)]
    pub id: Option<String>,
    /// Which edition it is.
    #[uniffi(default)]
    pub edition: Option<PolicyEdition>,
    /// Who decides why and how data are processed.
    #[uniffi(default)]
    pub controller: Option<Controller>,
    /// The data protection officer.
    #[uniffi(default)]
    pub dpo_contact: Option<DpoContact>,
    /// Why data are processed, and what each purpose rests on.
    #[uniffi(default)]
    pub purposes: Vec<Purpose>,
    /// What data are processed.
    #[uniffi(default)]
    pub data_categories: Vec<DataCategory>,
    /// What is done about special categories of data.
    #[uniffi(default)]
    pub special_categories: Option<SpecialCategories>,
    /// What is done about data on convictions.
    #[uniffi(default)]
    pub criminal_data: Option<CriminalData>,
    /// Whether national identity numbers are used.
    #[uniffi(default)]
    pub national_id: Option<NationalIdUse>,
    /// Who receives data.
    #[uniffi(default)]
    pub recipients: Vec<Recipient>,
    /// What each platform's operator is to the service.
    #[uniffi(default)]
    pub platforms: Vec<PlatformProcessing>,
    /// Transfers to other countries.
    #[uniffi(default)]
    pub transfers: Vec<Transfer>,
    /// How long data are kept, for each purpose.
    #[uniffi(default)]
    pub retention: Vec<Retention>,
    /// The rights that people are told of.
    #[uniffi(default)]
    pub rights: Vec<DataSubjectRight>,
    /// Whom to ask about one's rights.
    #[uniffi(default)]
    pub rights_contact: Option<Contact>,
    /// Within how many days such a question is answered.
    #[uniffi(default)]
    pub rights_reply_days: Option<u32>,
    /// How consent is withdrawn.
    #[uniffi(default)]
    pub consent_withdrawal: Option<ConsentWithdrawal>,
    /// What is kept to show that somebody consented.
    #[uniffi(default)]
    pub consent_record: Option<ConsentRecord>,
    /// The authority that takes complaints.
    #[uniffi(default)]
    pub complaint_authority: Option<Contact>,
    /// Whether people must give their data.
    #[uniffi(default)]
    pub provision_duty: Option<ProvisionDuty>,
    /// Whether machines decide or profile.
    #[uniffi(default)]
    pub automated_decisions: Option<AutomatedDecisions>,
    /// Who sees what is written.
    #[uniffi(default)]
    pub visibility: Option<Visibility>,
    /// Who sees that a person takes part.
    #[uniffi(default)]
    pub member_list_visibility: Option<Visibility>,
    /// How anonymous people are promised to be.
    #[uniffi(default)]
    pub anonymity: Option<AnonymityPromise>,
    /// How age is treated.
    #[uniffi(default)]
    pub age: Option<AgePolicy>,
    /// Whether each medium is recorded.
    #[uniffi(default)]
    pub recording: Vec<RecordingRule>,
    /// The duty of secrecy that practitioners are under.
    #[uniffi(default)]
    pub confidentiality_duty: Option<ConfidentialityDuty>,
    /// What happens on danger to life or worry for a child.
    #[uniffi(default)]
    pub emergency_procedure: Option<EmergencyProcedure>,
    /// How identity is checked.
    #[uniffi(default)]
    pub identity_check: Option<IdentityCheck>,
    /// What to do when the technology fails.
    #[uniffi(default)]
    pub technology_failure: LocalizedText,
    /// What people can expect of answers.
    #[uniffi(default)]
    pub service_hours: Option<ServiceHours>,
    /// How data are protected.
    #[uniffi(default)]
    pub security_measures: Vec<SecurityMeasure>,
    /// Whom to tell of a breach.
    #[uniffi(default)]
    pub breach_contact: Option<BreachContact>,
    /// What the processing is like, as far as it says something of the risk.
    #[uniffi(default)]
    pub processing: Option<ProcessingNature>,
    /// The assessment of privacy consequences.
    #[uniffi(default)]
    pub dpia: Option<Dpia>,
    /// The looks through each platform's privacy settings.
    #[uniffi(default)]
    pub settings_reviews: Vec<SettingsReview>,
    /// The law that may bar deletion.
    #[uniffi(default)]
    pub archive_duty: Option<ArchiveDuty>,
    /// Cookies and other trackers.
    #[uniffi(default)]
    pub trackers: Vec<Tracker>,
    /// What members may say of people outside the group.
    #[uniffi(default)]
    pub third_party_persons: LocalizedText,
    /// How practitioners act on social media.
    #[uniffi(default)]
    pub social_media_conduct: Option<SocialMediaConduct>,
    /// Ready-made messages that show something about a person.
    #[uniffi(default)]
    pub message_templates: Vec<MessageTemplate>,
    /// What people are promised.
    #[uniffi(default)]
    pub promises: Vec<Promise>,
    /// The kinds of client that the policy holds on. Source: Veilederforum article, G-15 (found).
    #[uniffi(default)]
    pub clients: Vec<Client>,
}
