//! The privacy policy of an engagement.

use crate::model::{
    AgePolicy, AnonymityPromise, ArchiveDuty, AutomatedDecisions, BreachContact, Client, ConfidentialityDuty,
    ConsentRecord, ConsentWithdrawal, Contact, Controller, CriminalData, DataCategory, DataSubjectRight,
    Dpia, DpoContact, EmergencyProcedure, IdentityCheck, LocalizedText, MessageTemplate, NationalIdUse,
    PlatformProcessing, PolicyEdition, ProcessingNature, Promise, ProvisionDuty, Purpose, Recipient,
    RecordingRule, Retention, SecurityMeasure, ServiceHours, SettingsReview, SocialMediaConduct,
    SpecialCategories, Tracker, Transfer, Visibility,
};
use crate::shape::record;

record! {
    /// How an engagement handles personal data. The fields follow what GDPR article 13 asks people to be told
    /// (found), what codes of ethics ask of online guidance, and the Veilederforum article.
    pub struct PrivacyPolicy {
        /// Identifier of the policy, chosen by the service.
        pub id: Option<String>,
        /// Which edition it is.
        pub edition: Option<PolicyEdition>,
        /// Who decides why and how data are processed.
        pub controller: Option<Controller>,
        /// The data protection officer.
        pub dpo_contact: Option<DpoContact>,
        /// Why data are processed, and what each purpose rests on.
        pub purposes: Vec<Purpose>,
        /// What data are processed.
        pub data_categories: Vec<DataCategory>,
        /// What is done about special categories of data.
        pub special_categories: Option<SpecialCategories>,
        /// What is done about data on convictions.
        pub criminal_data: Option<CriminalData>,
        /// Whether national identity numbers are used.
        pub national_id: Option<NationalIdUse>,
        /// Who receives data.
        pub recipients: Vec<Recipient>,
        /// What each platform's operator is to the service.
        pub platforms: Vec<PlatformProcessing>,
        /// Transfers to other countries.
        pub transfers: Vec<Transfer>,
        /// How long data are kept, for each purpose.
        pub retention: Vec<Retention>,
        /// The rights that people are told of.
        pub rights: Vec<DataSubjectRight>,
        /// Whom to ask about one's rights.
        pub rights_contact: Option<Contact>,
        /// Within how many days such a question is answered.
        pub rights_reply_days: Option<u32>,
        /// How consent is withdrawn.
        pub consent_withdrawal: Option<ConsentWithdrawal>,
        /// What is kept to show that somebody consented.
        pub consent_record: Option<ConsentRecord>,
        /// The authority that takes complaints.
        pub complaint_authority: Option<Contact>,
        /// Whether people must give their data.
        pub provision_duty: Option<ProvisionDuty>,
        /// Whether machines decide or profile.
        pub automated_decisions: Option<AutomatedDecisions>,
        /// Who sees what is written.
        pub visibility: Option<Visibility>,
        /// Who sees that a person takes part.
        pub member_list_visibility: Option<Visibility>,
        /// How anonymous people are promised to be.
        pub anonymity: Option<AnonymityPromise>,
        /// How age is treated.
        pub age: Option<AgePolicy>,
        /// Whether each medium is recorded.
        pub recording: Vec<RecordingRule>,
        /// The duty of secrecy that practitioners are under.
        pub confidentiality_duty: Option<ConfidentialityDuty>,
        /// What happens on danger to life or worry for a child.
        pub emergency_procedure: Option<EmergencyProcedure>,
        /// How identity is checked.
        pub identity_check: Option<IdentityCheck>,
        /// What to do when the technology fails.
        pub technology_failure: LocalizedText,
        /// What people can expect of answers.
        pub service_hours: Option<ServiceHours>,
        /// How data are protected.
        pub security_measures: Vec<SecurityMeasure>,
        /// Whom to tell of a breach.
        pub breach_contact: Option<BreachContact>,
        /// What the processing is like, as far as it says something of the risk.
        pub processing: Option<ProcessingNature>,
        /// The assessment of privacy consequences.
        pub dpia: Option<Dpia>,
        /// The looks through each platform's privacy settings.
        pub settings_reviews: Vec<SettingsReview>,
        /// The law that may bar deletion.
        pub archive_duty: Option<ArchiveDuty>,
        /// Cookies and other trackers.
        pub trackers: Vec<Tracker>,
        /// What members may say of people outside the group.
        pub third_party_persons: LocalizedText,
        /// How practitioners act on social media.
        pub social_media_conduct: Option<SocialMediaConduct>,
        /// Ready-made messages that show something about a person.
        pub message_templates: Vec<MessageTemplate>,
        /// What people are promised.
        pub promises: Vec<Promise>,
        /// The kinds of client that the policy holds on. Source: Veilederforum article, G-15 (found).
        pub clients: Vec<Client>,
    }
}
