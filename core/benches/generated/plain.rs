//! The documents as plain derived types, the floor of the benches. Written by `cargo xtask generate`.
#![allow(dead_code, missing_docs, unreachable_pub, reason = "only read, to be measured")]

use std::collections::BTreeMap;

use serde::Deserialize;

#[derive(Deserialize)]
pub enum DocumentKind {
    #[serde(rename = "engagement")]
    Engagement,
    #[serde(rename = "research_matrix")]
    ResearchMatrix,
    #[serde(rename = "shared_parts")]
    SharedParts,
    #[serde(rename = "dated_data")]
    DatedData,
    #[serde(rename = "screening_lists")]
    ScreeningLists,
}

#[derive(Deserialize)]
pub enum EngagementMode {
    #[serde(rename = "information", alias = "delivering_information", alias = "information_delivery")]
    Information,
    #[serde(rename = "one_to_one", alias = "delivering_career_services", alias = "one_to_one_communication")]
    OneToOne,
    #[serde(rename = "collaborative", alias = "collaborative_career_exploration")]
    Collaborative,
    #[serde(rename = "community", alias = "co_careering", alias = "community_of_interest")]
    Community,
}

#[derive(Deserialize)]
pub enum Aim {
    #[serde(rename = "information_delivery")]
    InformationDelivery,
    #[serde(rename = "one_to_one_communication")]
    OneToOneCommunication,
    #[serde(rename = "collaborative_exploration")]
    CollaborativeExploration,
    #[serde(rename = "community_of_interest")]
    CommunityOfInterest,
}

#[derive(Deserialize)]
pub enum Setting {
    #[serde(rename = "education")]
    Education,
    #[serde(rename = "employment")]
    Employment,
    #[serde(rename = "public_service")]
    PublicService,
    #[serde(rename = "national_service")]
    NationalService,
    #[serde(rename = "private_service")]
    PrivateService,
    #[serde(rename = "voluntary")]
    Voluntary,
}

#[derive(Deserialize)]
pub enum Timing {
    #[serde(rename = "asynchronous")]
    Asynchronous,
    #[serde(rename = "synchronous")]
    Synchronous,
}

#[derive(Deserialize)]
pub enum Medium {
    #[serde(rename = "text")]
    Text,
    #[serde(rename = "image")]
    Image,
    #[serde(rename = "audio")]
    Audio,
    #[serde(rename = "video")]
    Video,
    #[serde(rename = "screen")]
    Screen,
    #[serde(rename = "file")]
    File,
}

#[derive(Deserialize)]
pub enum ParticipationKind {
    #[serde(rename = "observe")]
    Observe,
    #[serde(rename = "react")]
    React,
    #[serde(rename = "reply")]
    Reply,
    #[serde(rename = "post")]
    Post,
    #[serde(rename = "share")]
    Share,
    #[serde(rename = "co_produce")]
    CoProduce,
    #[serde(rename = "direct_message")]
    DirectMessage,
}

#[derive(Deserialize)]
pub enum Visibility {
    #[serde(rename = "public")]
    Public,
    #[serde(rename = "members")]
    Members,
    #[serde(rename = "invited")]
    Invited,
    #[serde(rename = "pair")]
    Pair,
    #[serde(rename = "practitioner_only")]
    PractitionerOnly,
}

#[derive(Deserialize)]
pub enum Anonymity {
    #[serde(rename = "anonymous")]
    Anonymous,
    #[serde(rename = "pseudonymous_self")]
    PseudonymousSelf,
    #[serde(rename = "pseudonymous_verified")]
    PseudonymousVerified,
    #[serde(rename = "identified")]
    Identified,
}

#[derive(Deserialize)]
pub enum PersonalIdentifier {
    #[serde(rename = "name")]
    Name,
    #[serde(rename = "email")]
    Email,
    #[serde(rename = "phone")]
    Phone,
    #[serde(rename = "account_handle")]
    AccountHandle,
    #[serde(rename = "national_id")]
    NationalId,
    #[serde(rename = "transient_ip_address")]
    TransientIpAddress,
    #[serde(rename = "stored_ip_address")]
    StoredIpAddress,
    #[serde(rename = "image_or_voice")]
    ImageOrVoice,
}

#[derive(Deserialize)]
pub enum Client {
    #[serde(rename = "web")]
    Web,
    #[serde(rename = "mobile_app")]
    MobileApp,
    #[serde(rename = "desktop_app")]
    DesktopApp,
}

#[derive(Deserialize)]
pub enum Weekday {
    #[serde(rename = "monday")]
    Monday,
    #[serde(rename = "tuesday")]
    Tuesday,
    #[serde(rename = "wednesday")]
    Wednesday,
    #[serde(rename = "thursday")]
    Thursday,
    #[serde(rename = "friday")]
    Friday,
    #[serde(rename = "saturday")]
    Saturday,
    #[serde(rename = "sunday")]
    Sunday,
}

#[derive(Deserialize)]
pub enum AlternativeKind {
    #[serde(rename = "face_to_face")]
    FaceToFace,
    #[serde(rename = "telephone")]
    Telephone,
    #[serde(rename = "mail")]
    Mail,
    #[serde(rename = "referral")]
    Referral,
}

#[derive(Deserialize)]
pub enum Ability {
    #[serde(rename = "safe_participation")]
    SafeParticipation,
    #[serde(rename = "searching")]
    Searching,
    #[serde(rename = "selecting")]
    Selecting,
    #[serde(rename = "evaluating")]
    Evaluating,
    #[serde(rename = "supporting_individuals")]
    SupportingIndividuals,
    #[serde(rename = "online_writing")]
    OnlineWriting,
    #[serde(rename = "varied_writing")]
    VariedWriting,
    #[serde(rename = "privacy_settings")]
    PrivacySettings,
    #[serde(rename = "methods")]
    Methods,
    #[serde(rename = "techniques")]
    Techniques,
    #[serde(rename = "activities")]
    Activities,
    #[serde(rename = "online_discussion")]
    OnlineDiscussion,
    #[serde(rename = "group_guidance")]
    GroupGuidance,
    #[serde(rename = "creating_presence")]
    CreatingPresence,
    #[serde(rename = "maintaining_presence")]
    MaintainingPresence,
    #[serde(rename = "group_handling")]
    GroupHandling,
    #[serde(rename = "monitoring")]
    Monitoring,
}

#[derive(Deserialize)]
pub enum PromiseKind {
    #[serde(rename = "anonymous")]
    Anonymous,
    #[serde(rename = "confidential")]
    Confidential,
    #[serde(rename = "not_recorded")]
    NotRecorded,
    #[serde(rename = "deleted_after")]
    DeletedAfter,
    #[serde(rename = "not_shared")]
    NotShared,
}

#[derive(Deserialize)]
pub enum PlatformDecision {
    #[serde(rename = "use")]
    Use,
    #[serde(rename = "use_with_limits")]
    UseWithLimits,
    #[serde(rename = "do_not_use")]
    DoNotUse,
}

#[derive(Deserialize)]
pub enum LawfulBasis {
    #[serde(rename = "consent")]
    Consent,
    #[serde(rename = "contract")]
    Contract,
    #[serde(rename = "legal_obligation")]
    LegalObligation,
    #[serde(rename = "vital_interests")]
    VitalInterests,
    #[serde(rename = "public_task")]
    PublicTask,
    #[serde(rename = "legitimate_interests")]
    LegitimateInterests,
}

#[derive(Deserialize)]
pub enum DataOrigin {
    #[serde(rename = "given")]
    Given,
    #[serde(rename = "observed")]
    Observed,
    #[serde(rename = "inferred")]
    Inferred,
    #[serde(rename = "third_party")]
    ThirdParty,
}

#[derive(Deserialize)]
pub enum SpecialCategory {
    #[serde(rename = "ethnicity")]
    Ethnicity,
    #[serde(rename = "political_opinion")]
    PoliticalOpinion,
    #[serde(rename = "belief")]
    Belief,
    #[serde(rename = "trade_union")]
    TradeUnion,
    #[serde(rename = "genetic")]
    Genetic,
    #[serde(rename = "biometric")]
    Biometric,
    #[serde(rename = "health")]
    Health,
    #[serde(rename = "sex_life")]
    SexLife,
    #[serde(rename = "sexual_orientation")]
    SexualOrientation,
}

#[derive(Deserialize)]
pub enum OperatorRole {
    #[serde(rename = "independent_controller")]
    IndependentController,
    #[serde(rename = "joint_controller")]
    JointController,
    #[serde(rename = "processor")]
    Processor,
    #[serde(rename = "own_hosting")]
    OwnHosting,
}

#[derive(Deserialize)]
pub enum ContractTerm {
    #[serde(rename = "subject_matter")]
    SubjectMatter,
    #[serde(rename = "duration")]
    Duration,
    #[serde(rename = "nature_and_purpose")]
    NatureAndPurpose,
    #[serde(rename = "data_types")]
    DataTypes,
    #[serde(rename = "data_subjects")]
    DataSubjects,
    #[serde(rename = "instructions")]
    Instructions,
    #[serde(rename = "secrecy")]
    Secrecy,
    #[serde(rename = "security")]
    Security,
    #[serde(rename = "sub_processors")]
    SubProcessors,
    #[serde(rename = "assistance")]
    Assistance,
    #[serde(rename = "deletion_or_return")]
    DeletionOrReturn,
    #[serde(rename = "audit")]
    Audit,
}

#[derive(Deserialize)]
pub enum TransferMechanism {
    #[serde(rename = "within_eea")]
    WithinEea,
    #[serde(rename = "adequacy")]
    Adequacy,
    #[serde(rename = "standard_clauses")]
    StandardClauses,
    #[serde(rename = "binding_corporate_rules")]
    BindingCorporateRules,
    #[serde(rename = "derogation")]
    Derogation,
}

#[derive(Deserialize)]
pub enum RetentionAction {
    #[serde(rename = "delete")]
    Delete,
    #[serde(rename = "anonymise")]
    Anonymise,
    #[serde(rename = "archive")]
    Archive,
}

#[derive(Deserialize)]
pub enum DataSubjectRight {
    #[serde(rename = "access")]
    Access,
    #[serde(rename = "rectification")]
    Rectification,
    #[serde(rename = "erasure")]
    Erasure,
    #[serde(rename = "restriction")]
    Restriction,
    #[serde(rename = "objection")]
    Objection,
    #[serde(rename = "portability")]
    Portability,
}

#[derive(Deserialize)]
pub enum AgeVerification {
    #[serde(rename = "not_verified")]
    NotVerified,
    #[serde(rename = "self_declared")]
    SelfDeclared,
    #[serde(rename = "known_to_service")]
    KnownToService,
    #[serde(rename = "electronic_id")]
    ElectronicId,
}

#[derive(Deserialize)]
pub enum ConfidentialityRegime {
    #[serde(rename = "general_public_administration")]
    GeneralPublicAdministration,
    #[serde(rename = "labour_and_welfare")]
    LabourAndWelfare,
    #[serde(rename = "social_services")]
    SocialServices,
    #[serde(rename = "school")]
    School,
    #[serde(rename = "private_contract")]
    PrivateContract,
    #[serde(rename = "voluntary")]
    Voluntary,
}

#[derive(Deserialize)]
pub enum SecurityMeasure {
    #[serde(rename = "transport_encryption")]
    TransportEncryption,
    #[serde(rename = "end_to_end_encryption")]
    EndToEndEncryption,
    #[serde(rename = "storage_encryption")]
    StorageEncryption,
    #[serde(rename = "multi_factor_authentication")]
    MultiFactorAuthentication,
    #[serde(rename = "access_log")]
    AccessLog,
    #[serde(rename = "access_control")]
    AccessControl,
}

#[derive(Deserialize)]
pub enum DpiaStatus {
    #[serde(rename = "not_needed")]
    NotNeeded,
    #[serde(rename = "needed")]
    Needed,
    #[serde(rename = "done")]
    Done,
    #[serde(rename = "prior_consultation")]
    PriorConsultation,
}

#[derive(Deserialize)]
pub enum ResidualRisk {
    #[serde(rename = "low")]
    Low,
    #[serde(rename = "medium")]
    Medium,
    #[serde(rename = "high")]
    High,
}

#[derive(Deserialize)]
pub enum CollaborationType {
    #[serde(rename = "discussion")]
    Discussion,
    #[serde(rename = "peer_feedback")]
    PeerFeedback,
    #[serde(rename = "co_writing")]
    CoWriting,
    #[serde(rename = "project")]
    Project,
    #[serde(rename = "questions_and_answers")]
    QuestionsAndAnswers,
    #[serde(rename = "networking")]
    Networking,
    #[serde(rename = "event")]
    Event,
}

#[derive(Deserialize)]
pub enum SupportForm {
    #[serde(rename = "encourage")]
    Encourage,
    #[serde(rename = "answer_in_time")]
    AnswerInTime,
    #[serde(rename = "constructive_feedback")]
    ConstructiveFeedback,
}

#[derive(Deserialize)]
pub enum IdentityForm {
    #[serde(rename = "real_name")]
    RealName,
    #[serde(rename = "first_name")]
    FirstName,
    #[serde(rename = "pseudonym")]
    Pseudonym,
    #[serde(rename = "verified")]
    Verified,
}

#[derive(Deserialize)]
pub enum ParticipationRole {
    #[serde(rename = "practitioner")]
    Practitioner,
    #[serde(rename = "co_moderator")]
    CoModerator,
    #[serde(rename = "member")]
    Member,
    #[serde(rename = "observer")]
    Observer,
    #[serde(rename = "guest_employer")]
    GuestEmployer,
    #[serde(rename = "guardian")]
    Guardian,
}

#[derive(Deserialize)]
pub enum Provenance {
    #[serde(rename = "practitioner")]
    Practitioner,
    #[serde(rename = "member")]
    Member,
    #[serde(rename = "external")]
    External,
}

#[derive(Deserialize)]
pub enum LinkPermission {
    #[serde(rename = "not_allowed")]
    NotAllowed,
    #[serde(rename = "listed_hosts")]
    ListedHosts,
    #[serde(rename = "allowed")]
    Allowed,
}

#[derive(Deserialize)]
pub enum RecordingPermission {
    #[serde(rename = "not_allowed")]
    NotAllowed,
    #[serde(rename = "practitioner_with_consent")]
    PractitionerWithConsent,
    #[serde(rename = "all_consented")]
    AllConsented,
}

#[derive(Deserialize)]
pub enum PrivateMessages {
    #[serde(rename = "not_allowed")]
    NotAllowed,
    #[serde(rename = "practitioners_only")]
    PractitionersOnly,
    #[serde(rename = "allowed")]
    Allowed,
}

#[derive(Deserialize)]
pub enum CommercialPermission {
    #[serde(rename = "not_allowed")]
    NotAllowed,
    #[serde(rename = "labelled")]
    Labelled,
    #[serde(rename = "dedicated_place")]
    DedicatedPlace,
}

#[derive(Deserialize)]
pub enum ModerationTiming {
    #[serde(rename = "before_publication")]
    BeforePublication,
    #[serde(rename = "after_publication")]
    AfterPublication,
}

#[derive(Deserialize)]
pub enum SanctionStep {
    #[serde(rename = "private_notice")]
    PrivateNotice,
    #[serde(rename = "hide_post")]
    HidePost,
    #[serde(rename = "temporary_restriction")]
    TemporaryRestriction,
    #[serde(rename = "removal")]
    Removal,
}

#[derive(Deserialize)]
pub enum FacilitationStage {
    #[serde(rename = "access_and_motivation")]
    AccessAndMotivation,
    #[serde(rename = "online_socialisation")]
    OnlineSocialisation,
    #[serde(rename = "information_exchange")]
    InformationExchange,
    #[serde(rename = "knowledge_construction")]
    KnowledgeConstruction,
    #[serde(rename = "development")]
    Development,
}

#[derive(Deserialize)]
pub enum EscalationTrigger {
    #[serde(rename = "danger_to_life")]
    DangerToLife,
    #[serde(rename = "child_welfare")]
    ChildWelfare,
    #[serde(rename = "harassment")]
    Harassment,
    #[serde(rename = "crime")]
    Crime,
}

#[derive(Deserialize)]
pub enum CoCreation {
    #[serde(rename = "practitioner_draft")]
    PractitionerDraft,
    #[serde(rename = "co_created")]
    CoCreated,
    #[serde(rename = "adopted_template")]
    AdoptedTemplate,
}

#[derive(Deserialize)]
pub enum TeamRole {
    #[serde(rename = "practitioner")]
    Practitioner,
    #[serde(rename = "facilitator")]
    Facilitator,
    #[serde(rename = "moderator")]
    Moderator,
    #[serde(rename = "service_owner")]
    ServiceOwner,
}

#[derive(Deserialize)]
pub enum CompetencyBasis {
    #[serde(rename = "self_claimed")]
    SelfClaimed,
    #[serde(rename = "peer_reviewed")]
    PeerReviewed,
    #[serde(rename = "supervisor_assessed")]
    SupervisorAssessed,
    #[serde(rename = "tested")]
    Tested,
    #[serde(rename = "credentialed")]
    Credentialed,
}

#[derive(Deserialize)]
pub enum EvidenceKind {
    #[serde(rename = "initial_training")]
    InitialTraining,
    #[serde(rename = "continuing_training")]
    ContinuingTraining,
    #[serde(rename = "assessed_practice")]
    AssessedPractice,
    #[serde(rename = "practice_log")]
    PracticeLog,
    #[serde(rename = "artefact")]
    Artefact,
}

#[derive(Deserialize)]
pub enum Conception {
    #[serde(rename = "unnecessary")]
    Unnecessary,
    #[serde(rename = "dispensable")]
    Dispensable,
    #[serde(rename = "possibility")]
    Possibility,
    #[serde(rename = "desirable")]
    Desirable,
    #[serde(rename = "indispensable")]
    Indispensable,
}

#[derive(Deserialize)]
pub enum WayOfExperiencing {
    #[serde(rename = "information_means")]
    InformationMeans,
    #[serde(rename = "one_to_one_medium")]
    OneToOneMedium,
    #[serde(rename = "interactive_working_space")]
    InteractiveWorkingSpace,
    #[serde(rename = "paradigm_change_impetus")]
    ParadigmChangeImpetus,
}

#[derive(Deserialize)]
pub enum EthicalOrientation {
    #[serde(rename = "information")]
    Information,
    #[serde(rename = "networking")]
    Networking,
    #[serde(rename = "educational")]
    Educational,
    #[serde(rename = "collaborative")]
    Collaborative,
}

#[derive(Deserialize)]
pub enum CommunityStage {
    #[serde(rename = "potential")]
    Potential,
    #[serde(rename = "coalescing")]
    Coalescing,
    #[serde(rename = "maturing")]
    Maturing,
    #[serde(rename = "stewardship")]
    Stewardship,
    #[serde(rename = "transformation")]
    Transformation,
}

#[derive(Deserialize)]
pub enum InformationKind {
    #[serde(rename = "education")]
    Education,
    #[serde(rename = "application_deadline")]
    ApplicationDeadline,
    #[serde(rename = "vacancy")]
    Vacancy,
    #[serde(rename = "labour_market")]
    LabourMarket,
    #[serde(rename = "occupation")]
    Occupation,
    #[serde(rename = "rights_and_support")]
    RightsAndSupport,
    #[serde(rename = "event")]
    Event,
    #[serde(rename = "service")]
    Service,
    #[serde(rename = "guide")]
    Guide,
}

#[derive(Deserialize)]
pub enum AttestationTopic {
    #[serde(rename = "information_risk")]
    InformationRisk,
    #[serde(rename = "innovation")]
    Innovation,
    #[serde(rename = "guidance_relation")]
    GuidanceRelation,
    #[serde(rename = "new_ways_of_working")]
    NewWaysOfWorking,
    #[serde(rename = "confidential_relations")]
    ConfidentialRelations,
    #[serde(rename = "trust")]
    Trust,
    #[serde(rename = "attentiveness")]
    Attentiveness,
}

#[derive(Deserialize)]
pub enum Confidence {
    #[serde(rename = "uncertain")]
    Uncertain,
    #[serde(rename = "memory")]
    Memory,
    #[serde(rename = "inferred")]
    Inferred,
    #[serde(rename = "found")]
    Found,
}

#[derive(Deserialize)]
pub enum DataTableId {
    #[serde(rename = "consent_ages")]
    ConsentAges,
    #[serde(rename = "eea")]
    Eea,
    #[serde(rename = "adequacy")]
    Adequacy,
    #[serde(rename = "transfer_mechanisms")]
    TransferMechanisms,
    #[serde(rename = "review_intervals")]
    ReviewIntervals,
    #[serde(rename = "information_intervals")]
    InformationIntervals,
    #[serde(rename = "retention_defaults")]
    RetentionDefaults,
    #[serde(rename = "group_limits")]
    GroupLimits,
    #[serde(rename = "helplines")]
    Helplines,
    #[serde(rename = "readability")]
    Readability,
    #[serde(rename = "time_zones")]
    TimeZones,
    #[serde(rename = "holidays")]
    Holidays,
}

#[derive(Deserialize)]
pub enum RowStatus {
    #[serde(rename = "in_force")]
    InForce,
    #[serde(rename = "proposed")]
    Proposed,
}

#[derive(Deserialize)]
pub enum Surface {
    #[serde(rename = "message")]
    Message,
    #[serde(rename = "edit")]
    Edit,
    #[serde(rename = "title")]
    Title,
    #[serde(rename = "name")]
    Name,
    #[serde(rename = "attachment")]
    Attachment,
}

#[derive(Deserialize)]
pub enum MatchKind {
    #[serde(rename = "no.fodselsnummer")]
    NoFodselsnummer,
    #[serde(rename = "no.d_number")]
    NoDNumber,
    #[serde(rename = "no.h_number")]
    NoHNumber,
    #[serde(rename = "no.fh_number")]
    NoFhNumber,
    #[serde(rename = "no.duf")]
    NoDuf,
    #[serde(rename = "no.org_number")]
    NoOrgNumber,
    #[serde(rename = "no.account")]
    NoAccount,
    #[serde(rename = "no.phone")]
    NoPhone,
    #[serde(rename = "no.address")]
    NoAddress,
    #[serde(rename = "no.plate")]
    NoPlate,
    #[serde(rename = "se.personnummer")]
    SePersonnummer,
    #[serde(rename = "se.samordningsnummer")]
    SeSamordningsnummer,
    #[serde(rename = "se.org_number")]
    SeOrgNumber,
    #[serde(rename = "se.phone")]
    SePhone,
    #[serde(rename = "dk.cpr")]
    DkCpr,
    #[serde(rename = "dk.cvr")]
    DkCvr,
    #[serde(rename = "dk.phone")]
    DkPhone,
    #[serde(rename = "fi.hetu")]
    FiHetu,
    #[serde(rename = "fi.y_tunnus")]
    FiYTunnus,
    #[serde(rename = "fi.phone")]
    FiPhone,
    #[serde(rename = "is.kennitala")]
    IsKennitala,
    #[serde(rename = "is.phone")]
    IsPhone,
    #[serde(rename = "iban")]
    Iban,
    #[serde(rename = "payment_card")]
    PaymentCard,
    #[serde(rename = "email")]
    Email,
    #[serde(rename = "ip_address")]
    IpAddress,
    #[serde(rename = "profile_url")]
    ProfileUrl,
    #[serde(rename = "handle")]
    Handle,
    #[serde(rename = "birth_date")]
    BirthDate,
    #[serde(rename = "term")]
    Term,
    #[serde(rename = "person_name")]
    PersonName,
    #[serde(rename = "link")]
    Link,
    #[serde(rename = "absolute_promise")]
    AbsolutePromise,
    #[serde(rename = "all_caps")]
    AllCaps,
    #[serde(rename = "repeated_characters")]
    RepeatedCharacters,
}

#[derive(Deserialize)]
pub enum ScreeningAction {
    #[serde(rename = "allow")]
    Allow,
    #[serde(rename = "warn")]
    Warn,
    #[serde(rename = "hold")]
    Hold,
    #[serde(rename = "block")]
    Block,
}

#[derive(Deserialize)]
pub enum MatchConfidence {
    #[serde(rename = "possible")]
    Possible,
    #[serde(rename = "likely")]
    Likely,
    #[serde(rename = "certain")]
    Certain,
}

#[derive(Deserialize)]
pub enum TermMatching {
    #[serde(rename = "whole_word")]
    WholeWord,
    #[serde(rename = "prefix")]
    Prefix,
    #[serde(rename = "substring")]
    Substring,
}

#[derive(Deserialize)]
pub enum WordClass {
    #[serde(rename = "invariable")]
    Invariable,
    #[serde(rename = "noun")]
    Noun,
    #[serde(rename = "verb")]
    Verb,
    #[serde(rename = "adjective")]
    Adjective,
}

#[derive(Deserialize)]
pub enum Disguise {
    #[serde(rename = "confusable_letters")]
    ConfusableLetters,
    #[serde(rename = "spaced_letters")]
    SpacedLetters,
}

#[derive(Deserialize)]
pub enum GroupEventKind {
    #[serde(rename = "group_opened")]
    GroupOpened,
    #[serde(rename = "agreement_proposed")]
    AgreementProposed,
    #[serde(rename = "objection_raised")]
    ObjectionRaised,
    #[serde(rename = "objection_settled")]
    ObjectionSettled,
    #[serde(rename = "agreement_adopted")]
    AgreementAdopted,
    #[serde(rename = "agreement_revised")]
    AgreementRevised,
    #[serde(rename = "member_invited")]
    MemberInvited,
    #[serde(rename = "member_joined")]
    MemberJoined,
    #[serde(rename = "member_left")]
    MemberLeft,
    #[serde(rename = "role_changed")]
    RoleChanged,
    #[serde(rename = "agreement_accepted")]
    AgreementAccepted,
    #[serde(rename = "agreement_declined")]
    AgreementDeclined,
    #[serde(rename = "guardian_consented")]
    GuardianConsented,
    #[serde(rename = "guardian_withdrew")]
    GuardianWithdrew,
    #[serde(rename = "practitioner_visited")]
    PractitionerVisited,
    #[serde(rename = "practitioner_posted")]
    PractitionerPosted,
    #[serde(rename = "practitioner_away")]
    PractitionerAway,
    #[serde(rename = "practitioner_back")]
    PractitionerBack,
    #[serde(rename = "message_received")]
    MessageReceived,
    #[serde(rename = "message_answered")]
    MessageAnswered,
    #[serde(rename = "moderated")]
    Moderated,
    #[serde(rename = "moderation_lifted")]
    ModerationLifted,
    #[serde(rename = "appealed")]
    Appealed,
    #[serde(rename = "appeal_decided")]
    AppealDecided,
    #[serde(rename = "incident_reported")]
    IncidentReported,
    #[serde(rename = "incident_escalated")]
    IncidentEscalated,
    #[serde(rename = "incident_resolved")]
    IncidentResolved,
    #[serde(rename = "session_started")]
    SessionStarted,
    #[serde(rename = "session_joined")]
    SessionJoined,
    #[serde(rename = "session_left")]
    SessionLeft,
    #[serde(rename = "session_ended")]
    SessionEnded,
    #[serde(rename = "recording_requested")]
    RecordingRequested,
    #[serde(rename = "recording_consented")]
    RecordingConsented,
    #[serde(rename = "recording_refused")]
    RecordingRefused,
    #[serde(rename = "recording_started")]
    RecordingStarted,
    #[serde(rename = "recording_stopped")]
    RecordingStopped,
    #[serde(rename = "confidentiality_reminded")]
    ConfidentialityReminded,
    #[serde(rename = "review_held")]
    ReviewHeld,
    #[serde(rename = "settings_reviewed")]
    SettingsReviewed,
    #[serde(rename = "information_verified")]
    InformationVerified,
    #[serde(rename = "evidence_renewed")]
    EvidenceRenewed,
    #[serde(rename = "closing_started")]
    ClosingStarted,
    #[serde(rename = "content_exported")]
    ContentExported,
    #[serde(rename = "group_closed")]
    GroupClosed,
    #[serde(rename = "content_deleted")]
    ContentDeleted,
}

#[derive(Deserialize)]
pub enum ActorRole {
    #[serde(rename = "practitioner")]
    Practitioner,
    #[serde(rename = "facilitator")]
    Facilitator,
    #[serde(rename = "moderator")]
    Moderator,
    #[serde(rename = "member")]
    Member,
    #[serde(rename = "observer")]
    Observer,
    #[serde(rename = "guest_employer")]
    GuestEmployer,
    #[serde(rename = "guardian")]
    Guardian,
    #[serde(rename = "anonymous_visitor")]
    AnonymousVisitor,
    #[serde(rename = "system_bot")]
    SystemBot,
}

#[derive(Deserialize)]
pub enum AgreementNorm {
    #[serde(rename = "purpose")]
    Purpose,
    #[serde(rename = "eligibility")]
    Eligibility,
    #[serde(rename = "collaboration_type")]
    CollaborationType,
    #[serde(rename = "support_norm")]
    SupportNorm,
    #[serde(rename = "respect_norm")]
    RespectNorm,
    #[serde(rename = "confidentiality_norm")]
    ConfidentialityNorm,
    #[serde(rename = "identity_rule")]
    IdentityRule,
    #[serde(rename = "participation_roles")]
    ParticipationRoles,
    #[serde(rename = "contribution_rule")]
    ContributionRule,
    #[serde(rename = "text_rule")]
    TextRule,
    #[serde(rename = "recording_rule")]
    RecordingRule,
    #[serde(rename = "environment_rule")]
    EnvironmentRule,
    #[serde(rename = "conversation_rules")]
    ConversationRules,
    #[serde(rename = "third_party_rule")]
    ThirdPartyRule,
    #[serde(rename = "uninvited_answers")]
    UninvitedAnswers,
    #[serde(rename = "minors")]
    Minors,
    #[serde(rename = "commercial_rule")]
    CommercialRule,
    #[serde(rename = "links_and_sources")]
    LinksAndSources,
    #[serde(rename = "moderation")]
    Moderation,
    #[serde(rename = "sanctions")]
    Sanctions,
    #[serde(rename = "presence")]
    Presence,
    #[serde(rename = "facilitation_plan")]
    FacilitationPlan,
    #[serde(rename = "onboarding")]
    Onboarding,
    #[serde(rename = "escalation")]
    Escalation,
    #[serde(rename = "complaints")]
    Complaints,
    #[serde(rename = "data_retention_ref")]
    DataRetentionRef,
    #[serde(rename = "duration")]
    Duration,
    #[serde(rename = "review")]
    Review,
    #[serde(rename = "closing")]
    Closing,
    #[serde(rename = "grace_days")]
    GraceDays,
    #[serde(rename = "exit_rule")]
    ExitRule,
    #[serde(rename = "accessibility")]
    Accessibility,
    #[serde(rename = "ai_rule")]
    AiRule,
    #[serde(rename = "promises")]
    Promises,
}

#[derive(Deserialize)]
pub enum ChangeClass {
    #[serde(rename = "editorial")]
    Editorial,
    #[serde(rename = "minor")]
    Minor,
    #[serde(rename = "major")]
    Major,
}

#[derive(Deserialize)]
pub enum Action {
    #[serde(rename = "view")]
    View,
    #[serde(rename = "post")]
    Post,
    #[serde(rename = "edit")]
    Edit,
    #[serde(rename = "reply")]
    Reply,
    #[serde(rename = "react")]
    React,
    #[serde(rename = "direct_message")]
    DirectMessage,
    #[serde(rename = "start_session")]
    StartSession,
    #[serde(rename = "join_session")]
    JoinSession,
    #[serde(rename = "record")]
    Record,
    #[serde(rename = "share_screen")]
    ShareScreen,
    #[serde(rename = "invite")]
    Invite,
    #[serde(rename = "accept_agreement")]
    AcceptAgreement,
    #[serde(rename = "hide_post")]
    HidePost,
    #[serde(rename = "remove_post")]
    RemovePost,
    #[serde(rename = "restrict_member")]
    RestrictMember,
    #[serde(rename = "remove_member")]
    RemoveMember,
    #[serde(rename = "publish_information")]
    PublishInformation,
    #[serde(rename = "reshare_information")]
    ReshareInformation,
    #[serde(rename = "share_outside")]
    ShareOutside,
    #[serde(rename = "export")]
    Export,
    #[serde(rename = "delete")]
    Delete,
    #[serde(rename = "search_up_client")]
    SearchUpClient,
    #[serde(rename = "recommend_client")]
    RecommendClient,
    #[serde(rename = "bring_in_ai")]
    BringInAi,
}

#[derive(Deserialize)]
pub enum ObligationKind {
    #[serde(rename = "notify_recording")]
    NotifyRecording,
    #[serde(rename = "tell_confidentiality_limits")]
    TellConfidentialityLimits,
    #[serde(rename = "show_helpline")]
    ShowHelpline,
    #[serde(rename = "log")]
    Log,
    #[serde(rename = "remind_confidentiality")]
    RemindConfidentiality,
    #[serde(rename = "ask_acceptance")]
    AskAcceptance,
    #[serde(rename = "tell_appeal")]
    TellAppeal,
    #[serde(rename = "label_ai")]
    LabelAi,
    #[serde(rename = "cite_source")]
    CiteSource,
    #[serde(rename = "notify_break_glass")]
    NotifyBreakGlass,
}

#[derive(Deserialize)]
pub enum Outcome {
    #[serde(rename = "allow")]
    Allow,
    #[serde(rename = "deny")]
    Deny,
    #[serde(rename = "needs_information")]
    NeedsInformation,
    #[serde(rename = "not_applicable")]
    NotApplicable,
}

#[derive(Deserialize)]
pub enum GroupPhase {
    #[serde(rename = "preparing")]
    Preparing,
    #[serde(rename = "open")]
    Open,
    #[serde(rename = "closing")]
    Closing,
    #[serde(rename = "closed")]
    Closed,
}

#[derive(Deserialize)]
pub enum Participation {
    #[serde(rename = "invited")]
    Invited,
    #[serde(rename = "active")]
    Active,
    #[serde(rename = "left")]
    Left,
    #[serde(rename = "removed")]
    Removed,
}

#[derive(Deserialize)]
pub enum DutyKind {
    #[serde(rename = "monitoring_visit")]
    MonitoringVisit,
    #[serde(rename = "presence")]
    Presence,
    #[serde(rename = "unanswered_message")]
    UnansweredMessage,
    #[serde(rename = "incident_escalation")]
    IncidentEscalation,
    #[serde(rename = "agreement_review")]
    AgreementReview,
    #[serde(rename = "settings_review")]
    SettingsReview,
    #[serde(rename = "information_verification")]
    InformationVerification,
    #[serde(rename = "evidence_renewal")]
    EvidenceRenewal,
    #[serde(rename = "confidentiality_reminder")]
    ConfidentialityReminder,
    #[serde(rename = "pending_acceptance")]
    PendingAcceptance,
    #[serde(rename = "acceptance_at_majority")]
    AcceptanceAtMajority,
    #[serde(rename = "policy_review")]
    PolicyReview,
    #[serde(rename = "content_export")]
    ContentExport,
    #[serde(rename = "closing_actions")]
    ClosingActions,
    #[serde(rename = "retention_deletion")]
    RetentionDeletion,
}

#[derive(Deserialize)]
pub enum DutyState {
    #[serde(rename = "upcoming")]
    Upcoming,
    #[serde(rename = "due_soon")]
    DueSoon,
    #[serde(rename = "overdue")]
    Overdue,
}

#[derive(Deserialize)]
pub struct Audience {
    #[serde(default)]
    pub description: BTreeMap<String, String>,
    pub min_age: Option<u32>,
    pub max_age: Option<u32>,
    pub closed_group: Option<bool>,
    pub setting: Option<Setting>,
}

#[derive(Deserialize)]
pub struct OpeningHours {
    #[serde(default)]
    pub days: Vec<Weekday>,
    pub opens: Option<String>,
    pub closes: Option<String>,
    pub time_zone: Option<String>,
}

#[derive(Deserialize)]
pub struct AlternativeChannel {
    pub kind: Option<AlternativeKind>,
    #[serde(default)]
    pub description: BTreeMap<String, String>,
}

#[derive(Deserialize)]
pub struct Promise {
    pub kind: Option<PromiseKind>,
    pub days: Option<u32>,
    #[serde(default)]
    pub text: BTreeMap<String, String>,
}

#[derive(Deserialize)]
pub struct Channel {
    pub id: Option<String>,
    #[serde(default)]
    pub name: BTreeMap<String, String>,
    pub mode: Option<EngagementMode>,
    pub platform: Option<String>,
    #[serde(default)]
    pub norms: BTreeMap<String, String>,
    #[serde(default)]
    pub timing: Vec<Timing>,
    #[serde(default)]
    pub media: Vec<Medium>,
    #[serde(default)]
    pub participation: Vec<ParticipationKind>,
    pub visibility: Option<Visibility>,
    #[serde(default)]
    pub visibility_choices: Vec<Visibility>,
    pub member_list_visibility: Option<Visibility>,
    pub anonymity: Option<Anonymity>,
    #[serde(default)]
    pub collected_identifiers: Vec<PersonalIdentifier>,
    #[serde(default)]
    pub clients: Vec<Client>,
    pub response_time_hours: Option<u32>,
    #[serde(default)]
    pub opening_hours: Vec<OpeningHours>,
    #[serde(default)]
    pub alternatives: Vec<AlternativeChannel>,
    #[serde(default)]
    pub required_abilities: Vec<Ability>,
    pub ai_assistant: Option<bool>,
    #[serde(default)]
    pub promises: Vec<Promise>,
}

#[derive(Deserialize)]
pub struct PlatformAssessment {
    pub decision: Option<PlatformDecision>,
    pub decided_on: Option<String>,
    pub decided_by: Option<String>,
    #[serde(default)]
    pub reason: BTreeMap<String, String>,
}

#[derive(Deserialize)]
pub struct Platform {
    pub id: Option<String>,
    pub name: Option<String>,
    pub operator: Option<String>,
    pub third_party: Option<bool>,
    pub min_age: Option<u32>,
    pub visitor_statistics: Option<bool>,
    pub settings_changed_on: Option<String>,
    pub assessment: Option<PlatformAssessment>,
}

#[derive(Deserialize)]
pub struct PolicyReference {
    pub policy: Option<String>,
    pub version: Option<String>,
}

#[derive(Deserialize)]
pub struct AgreementReference {
    pub agreement: Option<String>,
    pub version: Option<String>,
}

#[derive(Deserialize)]
pub struct SharedReferences {
    pub privacy_policy: Option<PolicyReference>,
    pub group_agreement: Option<AgreementReference>,
    #[serde(default)]
    pub platforms: Vec<String>,
    #[serde(default)]
    pub members: Vec<String>,
}

#[derive(Deserialize)]
pub struct PolicyEdition {
    pub version: Option<String>,
    pub effective_from: Option<String>,
    pub changed_materially_on: Option<String>,
    #[serde(default)]
    pub languages: Vec<String>,
    pub approved_by: Option<String>,
    pub review_due_on: Option<String>,
    pub child_friendly: Option<bool>,
}

#[derive(Deserialize)]
pub struct Contact {
    pub name: Option<String>,
    pub email: Option<String>,
    pub phone: Option<String>,
    pub url: Option<String>,
}

#[derive(Deserialize)]
pub struct Controller {
    pub name: Option<String>,
    pub organisation_number: Option<String>,
    pub public_body: Option<bool>,
    pub contact: Option<Contact>,
}

#[derive(Deserialize)]
pub struct DpoContact {
    pub contact: Option<Contact>,
    #[serde(default)]
    pub reason_absent: BTreeMap<String, String>,
}

#[derive(Deserialize)]
pub struct Purpose {
    pub id: Option<String>,
    #[serde(default)]
    pub description: BTreeMap<String, String>,
    pub lawful_basis: Option<LawfulBasis>,
    pub national_provision: Option<String>,
    #[serde(default)]
    pub legitimate_interest: BTreeMap<String, String>,
}

#[derive(Deserialize)]
pub struct DataCategory {
    pub name: Option<String>,
    #[serde(default)]
    pub purposes: Vec<String>,
    pub origin: Option<DataOrigin>,
}

#[derive(Deserialize)]
pub struct SpecialCategories {
    #[serde(default)]
    pub solicited: Vec<SpecialCategory>,
    pub article_9_condition: Option<String>,
    #[serde(default)]
    pub when_offered: BTreeMap<String, String>,
}

#[derive(Deserialize)]
pub struct CriminalData {
    pub processed: Option<bool>,
    pub basis: Option<String>,
}

#[derive(Deserialize)]
pub struct NationalIdUse {
    pub used: Option<bool>,
    #[serde(default)]
    pub objective_need: BTreeMap<String, String>,
}

#[derive(Deserialize)]
pub struct Recipient {
    pub name: Option<String>,
    pub role: Option<OperatorRole>,
    #[serde(default)]
    pub purposes: Vec<String>,
}

#[derive(Deserialize)]
pub struct PlatformProcessing {
    pub platform: Option<String>,
    pub operator_role: Option<OperatorRole>,
    #[serde(default)]
    pub purposes: Vec<String>,
    pub agreement_reference: Option<String>,
    #[serde(default)]
    pub contract_terms: Vec<ContractTerm>,
    pub jurisdiction: Option<String>,
}

#[derive(Deserialize)]
pub struct Transfer {
    pub country: Option<String>,
    pub mechanism: Option<TransferMechanism>,
    pub safeguard_reference: Option<String>,
    pub assessed_on: Option<String>,
}

#[derive(Deserialize)]
pub struct Retention {
    pub purpose: Option<String>,
    pub days: Option<u32>,
    #[serde(default)]
    pub trigger: BTreeMap<String, String>,
    pub action: Option<RetentionAction>,
}

#[derive(Deserialize)]
pub struct ConsentWithdrawal {
    #[serde(default)]
    pub how: BTreeMap<String, String>,
    pub as_easy_as_giving: Option<bool>,
}

#[derive(Deserialize)]
pub struct ConsentRecord {
    pub version_kept: Option<bool>,
    pub time_kept: Option<bool>,
}

#[derive(Deserialize)]
pub struct ProvisionDuty {
    pub mandatory: Option<bool>,
    #[serde(default)]
    pub consequence: BTreeMap<String, String>,
}

#[derive(Deserialize)]
pub struct AutomatedDecisions {
    pub used: Option<bool>,
    #[serde(default)]
    pub logic: BTreeMap<String, String>,
    pub human_contact: Option<Contact>,
}

#[derive(Deserialize)]
pub struct AnonymityPromise {
    pub level: Option<Anonymity>,
    #[serde(default)]
    pub identifiers: Vec<PersonalIdentifier>,
}

#[derive(Deserialize)]
pub struct AgePolicy {
    pub min_age: Option<u32>,
    pub consent_age: Option<u32>,
    pub jurisdiction: Option<String>,
    pub as_of: Option<String>,
    #[serde(default)]
    pub guardian_route: BTreeMap<String, String>,
    pub verification: Option<AgeVerification>,
}

#[derive(Deserialize)]
pub struct RecordingRule {
    pub medium: Option<Medium>,
    pub recorded: Option<bool>,
    #[serde(default)]
    pub purpose: BTreeMap<String, String>,
    pub lawful_basis: Option<LawfulBasis>,
    #[serde(default)]
    pub notice: BTreeMap<String, String>,
    pub retention_days: Option<u32>,
}

#[derive(Deserialize)]
pub struct ConfidentialityDuty {
    pub regime: Option<ConfidentialityRegime>,
    #[serde(default)]
    pub limits: BTreeMap<String, String>,
}

#[derive(Deserialize)]
pub struct EmergencyProcedure {
    #[serde(default)]
    pub description: BTreeMap<String, String>,
    #[serde(default)]
    pub contacts: Vec<Contact>,
}

#[derive(Deserialize)]
pub struct IdentityCheck {
    #[serde(default)]
    pub method: BTreeMap<String, String>,
    #[serde(default)]
    pub when: BTreeMap<String, String>,
}

#[derive(Deserialize)]
pub struct ServiceHours {
    pub response_time_hours: Option<u32>,
    #[serde(default)]
    pub opening_hours: Vec<OpeningHours>,
}

#[derive(Deserialize)]
pub struct BreachContact {
    pub contact: Option<Contact>,
    pub within_72_hours: Option<bool>,
}

#[derive(Deserialize)]
pub struct ProcessingNature {
    pub evaluates_people: Option<bool>,
    pub monitors_systematically: Option<bool>,
    pub large_scale: Option<bool>,
    pub combines_data_sets: Option<bool>,
    pub new_technology: Option<bool>,
    pub decides_access: Option<bool>,
}

#[derive(Deserialize)]
pub struct Dpia {
    pub status: Option<DpiaStatus>,
    #[serde(default)]
    pub reason: BTreeMap<String, String>,
    pub done_on: Option<String>,
    pub reference: Option<String>,
    pub residual_risk: Option<ResidualRisk>,
}

#[derive(Deserialize)]
pub struct SettingsReview {
    pub platform: Option<String>,
    pub reviewed_on: Option<String>,
    pub reviewed_by: Option<String>,
    #[serde(default)]
    pub findings: BTreeMap<String, String>,
    pub next_due_on: Option<String>,
}

#[derive(Deserialize)]
pub struct ArchiveDuty {
    pub applies: Option<bool>,
    pub regime: Option<String>,
}

#[derive(Deserialize)]
pub struct Tracker {
    pub name: Option<String>,
    #[serde(default)]
    pub purpose: BTreeMap<String, String>,
    pub consent_asked: Option<bool>,
}

#[derive(Deserialize)]
pub struct SocialMediaConduct {
    pub told_in_consent: Option<bool>,
    #[serde(default)]
    pub rules: BTreeMap<String, String>,
    pub separate_accounts: Option<bool>,
    pub recommends_in_public: Option<bool>,
}

#[derive(Deserialize)]
pub struct MessageTemplate {
    pub id: Option<String>,
    #[serde(default)]
    pub shows: Vec<PersonalIdentifier>,
    pub seen_by: Option<Visibility>,
}

#[derive(Deserialize)]
pub struct PrivacyPolicy {
    pub id: Option<String>,
    pub edition: Option<PolicyEdition>,
    pub controller: Option<Controller>,
    pub dpo_contact: Option<DpoContact>,
    #[serde(default)]
    pub purposes: Vec<Purpose>,
    #[serde(default)]
    pub data_categories: Vec<DataCategory>,
    pub special_categories: Option<SpecialCategories>,
    pub criminal_data: Option<CriminalData>,
    pub national_id: Option<NationalIdUse>,
    #[serde(default)]
    pub recipients: Vec<Recipient>,
    #[serde(default)]
    pub platforms: Vec<PlatformProcessing>,
    #[serde(default)]
    pub transfers: Vec<Transfer>,
    #[serde(default)]
    pub retention: Vec<Retention>,
    #[serde(default)]
    pub rights: Vec<DataSubjectRight>,
    pub rights_contact: Option<Contact>,
    pub rights_reply_days: Option<u32>,
    pub consent_withdrawal: Option<ConsentWithdrawal>,
    pub consent_record: Option<ConsentRecord>,
    pub complaint_authority: Option<Contact>,
    pub provision_duty: Option<ProvisionDuty>,
    pub automated_decisions: Option<AutomatedDecisions>,
    pub visibility: Option<Visibility>,
    pub member_list_visibility: Option<Visibility>,
    pub anonymity: Option<AnonymityPromise>,
    pub age: Option<AgePolicy>,
    #[serde(default)]
    pub recording: Vec<RecordingRule>,
    pub confidentiality_duty: Option<ConfidentialityDuty>,
    pub emergency_procedure: Option<EmergencyProcedure>,
    pub identity_check: Option<IdentityCheck>,
    #[serde(default)]
    pub technology_failure: BTreeMap<String, String>,
    pub service_hours: Option<ServiceHours>,
    #[serde(default)]
    pub security_measures: Vec<SecurityMeasure>,
    pub breach_contact: Option<BreachContact>,
    pub processing: Option<ProcessingNature>,
    pub dpia: Option<Dpia>,
    #[serde(default)]
    pub settings_reviews: Vec<SettingsReview>,
    pub archive_duty: Option<ArchiveDuty>,
    #[serde(default)]
    pub trackers: Vec<Tracker>,
    #[serde(default)]
    pub third_party_persons: BTreeMap<String, String>,
    pub social_media_conduct: Option<SocialMediaConduct>,
    #[serde(default)]
    pub message_templates: Vec<MessageTemplate>,
    #[serde(default)]
    pub promises: Vec<Promise>,
    #[serde(default)]
    pub clients: Vec<Client>,
}

#[derive(Deserialize)]
pub struct Eligibility {
    #[serde(default)]
    pub description: BTreeMap<String, String>,
    pub min_age: Option<u32>,
    pub max_age: Option<u32>,
    pub screening: Option<bool>,
    pub max_members: Option<u32>,
}

#[derive(Deserialize)]
pub struct SupportNorm {
    #[serde(default)]
    pub text: BTreeMap<String, String>,
    #[serde(default)]
    pub forms: Vec<SupportForm>,
}

#[derive(Deserialize)]
pub struct ConfidentialityNorm {
    #[serde(default)]
    pub text: BTreeMap<String, String>,
    #[serde(default)]
    pub scope: BTreeMap<String, String>,
    #[serde(default)]
    pub limits: BTreeMap<String, String>,
    pub stays_with: Option<Visibility>,
    pub reminder_days: Option<u32>,
    pub last_reminded_on: Option<String>,
}

#[derive(Deserialize)]
pub struct IdentityRule {
    pub form: Option<IdentityForm>,
    pub impersonation_forbidden: Option<bool>,
    #[serde(default)]
    pub reliability: BTreeMap<String, String>,
}

#[derive(Deserialize)]
pub struct RoleRule {
    #[serde(default)]
    pub roles: Vec<ParticipationRole>,
    #[serde(default)]
    pub reason_without_observers: BTreeMap<String, String>,
}

#[derive(Deserialize)]
pub struct ContributionRule {
    #[serde(default)]
    pub text: BTreeMap<String, String>,
    #[serde(default)]
    pub provenance: Vec<Provenance>,
}

#[derive(Deserialize)]
pub struct TextRule {
    pub max_characters: Option<u32>,
    pub max_words: Option<u32>,
    pub links: Option<LinkPermission>,
    #[serde(default)]
    pub link_hosts: Vec<String>,
    pub capitals_allowed: Option<bool>,
    pub max_repeats: Option<u32>,
}

#[derive(Deserialize)]
pub struct GroupRecordingRule {
    pub permission: Option<RecordingPermission>,
    #[serde(default)]
    pub media: Vec<Medium>,
    #[serde(default)]
    pub screenshots: BTreeMap<String, String>,
    pub secret_recording_told: Option<bool>,
}

#[derive(Deserialize)]
pub struct MinorProtection {
    #[serde(default)]
    pub guardian_information: BTreeMap<String, String>,
    pub private_messages: Option<PrivateMessages>,
}

#[derive(Deserialize)]
pub struct CommercialRule {
    pub permission: Option<CommercialPermission>,
    #[serde(default)]
    pub text: BTreeMap<String, String>,
}

#[derive(Deserialize)]
pub struct Moderation {
    #[serde(default)]
    pub moderators: Vec<String>,
    pub timing: Option<ModerationTiming>,
    #[serde(default)]
    pub criteria: BTreeMap<String, String>,
    #[serde(default)]
    pub tools: BTreeMap<String, String>,
    pub log_kept: Option<bool>,
}

#[derive(Deserialize)]
pub struct Sanctions {
    #[serde(default)]
    pub ladder: Vec<SanctionStep>,
    #[serde(default)]
    pub severe_triggers: BTreeMap<String, String>,
    #[serde(default)]
    pub appeal: BTreeMap<String, String>,
}

#[derive(Deserialize)]
pub struct FacilitationActivity {
    pub stage: Option<FacilitationStage>,
    #[serde(default)]
    pub task: BTreeMap<String, String>,
    pub days: Option<u32>,
}

#[derive(Deserialize)]
pub struct FacilitationPlan {
    pub facilitator: Option<String>,
    pub cadence_days: Option<u32>,
    #[serde(default)]
    pub guidance: BTreeMap<String, String>,
    #[serde(default)]
    pub activities: Vec<FacilitationActivity>,
}

#[derive(Deserialize)]
pub struct Onboarding {
    #[serde(default)]
    pub welcome: BTreeMap<String, String>,
    #[serde(default)]
    pub technical_help: BTreeMap<String, String>,
    pub norms_walkthrough: Option<bool>,
}

#[derive(Deserialize)]
pub struct Escalation {
    #[serde(default)]
    pub triggers: Vec<EscalationTrigger>,
    #[serde(default)]
    pub contacts: Vec<Contact>,
    #[serde(default)]
    pub duty_to_report: BTreeMap<String, String>,
    pub crisis_number: Option<String>,
    pub within_hours: Option<u32>,
}

#[derive(Deserialize)]
pub struct GroupDuration {
    pub starts_on: Option<String>,
    pub ends_on: Option<String>,
    pub sessions: Option<u32>,
}

#[derive(Deserialize)]
pub struct AgreementReview {
    pub due_on: Option<String>,
    pub last_reviewed_on: Option<String>,
    pub last_incident_on: Option<String>,
    #[serde(default)]
    pub how: BTreeMap<String, String>,
    pub quorum_percent: Option<u32>,
}

#[derive(Deserialize)]
pub struct Closing {
    #[serde(default)]
    pub farewell: BTreeMap<String, String>,
    #[serde(default)]
    pub export: BTreeMap<String, String>,
    pub delete_after_days: Option<u32>,
    #[serde(default)]
    pub referral: BTreeMap<String, String>,
    pub done_on: Option<String>,
}

#[derive(Deserialize)]
pub struct GroupMember {
    pub id: Option<String>,
    pub role: Option<ParticipationRole>,
    pub joined_on: Option<String>,
    pub left_on: Option<String>,
    pub read_only: Option<bool>,
}

#[derive(Deserialize)]
pub struct Acceptance {
    pub member: Option<String>,
    pub version: Option<String>,
    pub accepted_on: Option<String>,
    pub language: Option<String>,
    pub guardian: Option<bool>,
    pub recording_consent: Option<bool>,
}

#[derive(Deserialize)]
pub struct Accessibility {
    #[serde(default)]
    pub languages: Vec<String>,
    #[serde(default)]
    pub description: BTreeMap<String, String>,
}

#[derive(Deserialize)]
pub struct AiRule {
    pub allowed: Option<bool>,
    pub labelled: Option<bool>,
    #[serde(default)]
    pub text: BTreeMap<String, String>,
}

#[derive(Deserialize)]
pub struct GroupAgreement {
    pub id: Option<String>,
    pub version: Option<String>,
    #[serde(default)]
    pub purpose: BTreeMap<String, String>,
    pub eligibility: Option<Eligibility>,
    #[serde(default)]
    pub collaboration_type: Vec<CollaborationType>,
    pub support_norm: Option<SupportNorm>,
    #[serde(default)]
    pub respect_norm: BTreeMap<String, String>,
    pub confidentiality_norm: Option<ConfidentialityNorm>,
    pub identity_rule: Option<IdentityRule>,
    pub participation_roles: Option<RoleRule>,
    pub contribution_rule: Option<ContributionRule>,
    pub text_rule: Option<TextRule>,
    pub recording_rule: Option<GroupRecordingRule>,
    #[serde(default)]
    pub environment_rule: BTreeMap<String, String>,
    #[serde(default)]
    pub conversation_rules: Vec<BTreeMap<String, String>>,
    #[serde(default)]
    pub third_party_rule: BTreeMap<String, String>,
    #[serde(default)]
    pub uninvited_answers: BTreeMap<String, String>,
    pub minors: Option<MinorProtection>,
    pub commercial_rule: Option<CommercialRule>,
    #[serde(default)]
    pub links_and_sources: BTreeMap<String, String>,
    pub moderation: Option<Moderation>,
    pub sanctions: Option<Sanctions>,
    #[serde(default)]
    pub presence: BTreeMap<String, String>,
    pub facilitation_plan: Option<FacilitationPlan>,
    pub onboarding: Option<Onboarding>,
    pub escalation: Option<Escalation>,
    #[serde(default)]
    pub complaints: BTreeMap<String, String>,
    pub data_retention_ref: Option<PolicyReference>,
    pub duration: Option<GroupDuration>,
    pub review: Option<AgreementReview>,
    pub closing: Option<Closing>,
    #[serde(default)]
    pub members: Vec<GroupMember>,
    #[serde(default)]
    pub acceptances: Vec<Acceptance>,
    pub grace_days: Option<u32>,
    pub last_major_change_on: Option<String>,
    #[serde(default)]
    pub exit_rule: BTreeMap<String, String>,
    pub accessibility: Option<Accessibility>,
    pub ai_rule: Option<AiRule>,
    #[serde(default)]
    pub promises: Vec<Promise>,
    pub co_creation: Option<CoCreation>,
}

#[derive(Deserialize)]
pub struct Evidence {
    pub kind: Option<EvidenceKind>,
    pub dated: Option<String>,
    pub reference: Option<String>,
}

#[derive(Deserialize)]
pub struct CompetencyClaim {
    #[serde(default)]
    pub abilities: Vec<Ability>,
    pub competency: Option<String>,
    #[serde(default)]
    pub platforms: Vec<String>,
    pub basis: Option<CompetencyBasis>,
    pub assessed_on: Option<String>,
    pub valid_until: Option<String>,
    #[serde(default)]
    pub evidence: Vec<Evidence>,
    #[serde(default)]
    pub career_management_skills: Vec<String>,
}

#[derive(Deserialize)]
pub struct DevelopmentGoal {
    pub ability: Option<Ability>,
    pub due_on: Option<String>,
    pub action: Option<String>,
}

#[derive(Deserialize)]
pub struct ApproachObservation {
    pub observed_on: Option<String>,
    pub instrument: Option<String>,
    #[serde(default)]
    pub conceptions: Vec<Conception>,
    #[serde(default)]
    pub ways_of_experiencing: Vec<WayOfExperiencing>,
    #[serde(default)]
    pub ethical_orientations: Vec<EthicalOrientation>,
}

#[derive(Deserialize)]
pub struct TeamMember {
    pub id: Option<String>,
    #[serde(default)]
    pub roles: Vec<TeamRole>,
    #[serde(default)]
    pub modes: Vec<EngagementMode>,
    #[serde(default)]
    pub competencies: Vec<CompetencyClaim>,
    #[serde(default)]
    pub development_plan: Vec<DevelopmentGoal>,
    #[serde(default)]
    pub approach: Vec<ApproachObservation>,
}

#[derive(Deserialize)]
pub struct AbilityWeight {
    pub ability: Option<Ability>,
    pub weight: Option<u32>,
}

#[derive(Deserialize)]
pub struct Team {
    #[serde(default)]
    pub members: Vec<TeamMember>,
    #[serde(default)]
    pub ability_weights: Vec<AbilityWeight>,
}

#[derive(Deserialize)]
pub struct PresencePlan {
    pub cadence_days: Option<u32>,
    pub last_activity_on: Option<String>,
    #[serde(default)]
    pub description: BTreeMap<String, String>,
    pub substitute: Option<String>,
    #[serde(default)]
    pub absence_notice: BTreeMap<String, String>,
}

#[derive(Deserialize)]
pub struct MonitoringPlan {
    pub interval_days: Option<u32>,
    pub stage: Option<CommunityStage>,
    pub last_visit_on: Option<String>,
    #[serde(default)]
    pub criteria: BTreeMap<String, String>,
    pub log_kept: Option<bool>,
}

#[derive(Deserialize)]
pub struct InformationItem {
    pub id: Option<String>,
    #[serde(default)]
    pub title: BTreeMap<String, String>,
    #[serde(default)]
    pub text: BTreeMap<String, String>,
    pub kind: Option<InformationKind>,
    pub source: Option<String>,
    pub author: Option<Provenance>,
    pub shared_by: Option<Provenance>,
    pub reviewed_by: Option<String>,
    pub published_on: Option<String>,
    pub verified_on: Option<String>,
    pub valid_until: Option<String>,
}

#[derive(Deserialize)]
pub struct Attestation {
    pub topic: Option<AttestationTopic>,
    pub attested_by: Option<String>,
    pub attested_on: Option<String>,
    pub expires_on: Option<String>,
    #[serde(default)]
    pub statement: BTreeMap<String, String>,
}

#[derive(Deserialize)]
pub struct Engagement {
    pub kind: Option<DocumentKind>,
    pub format_version: Option<u32>,
    pub id: Option<String>,
    #[serde(default)]
    pub title: BTreeMap<String, String>,
    pub mode: Option<EngagementMode>,
    #[serde(default)]
    pub aims: Vec<Aim>,
    pub audience: Option<Audience>,
    pub jurisdiction: Option<String>,
    #[serde(default)]
    pub languages: Vec<String>,
    #[serde(default)]
    pub risk_note: BTreeMap<String, String>,
    #[serde(default)]
    pub boundaries: BTreeMap<String, String>,
    #[serde(default)]
    pub channels: Vec<Channel>,
    #[serde(default)]
    pub platforms: Vec<Platform>,
    pub uses: Option<SharedReferences>,
    pub privacy_policy: Option<PrivacyPolicy>,
    pub group_agreement: Option<GroupAgreement>,
    pub team: Option<Team>,
    pub presence_plan: Option<PresencePlan>,
    pub monitoring_plan: Option<MonitoringPlan>,
    #[serde(default)]
    pub information: Vec<InformationItem>,
    #[serde(default)]
    pub attestations: Vec<Attestation>,
}

#[derive(Deserialize)]
pub struct MatrixHeading {
    pub id: Option<String>,
    #[serde(default)]
    pub name: BTreeMap<String, String>,
    pub confidence: Option<Confidence>,
}

#[derive(Deserialize)]
pub struct MatrixCell {
    pub category: Option<String>,
    pub dimension: Option<String>,
    #[serde(default)]
    pub text: BTreeMap<String, String>,
    pub confidence: Option<Confidence>,
    pub source: Option<String>,
}

#[derive(Deserialize)]
pub struct CriticalAspect {
    pub from: Option<String>,
    pub to: Option<String>,
    #[serde(default)]
    pub text: BTreeMap<String, String>,
    pub confidence: Option<Confidence>,
    pub source: Option<String>,
}

#[derive(Deserialize)]
pub struct ResearchMatrix {
    pub kind: Option<DocumentKind>,
    pub format_version: Option<u32>,
    pub id: Option<String>,
    #[serde(default)]
    pub title: BTreeMap<String, String>,
    pub study: Option<String>,
    pub as_of: Option<String>,
    #[serde(default)]
    pub categories: Vec<MatrixHeading>,
    #[serde(default)]
    pub dimensions: Vec<MatrixHeading>,
    #[serde(default)]
    pub cells: Vec<MatrixCell>,
    #[serde(default)]
    pub critical_aspects: Vec<CriticalAspect>,
}

#[derive(Deserialize)]
pub struct SharedParts {
    pub kind: Option<DocumentKind>,
    pub format_version: Option<u32>,
    pub id: Option<String>,
    #[serde(default)]
    pub title: BTreeMap<String, String>,
    #[serde(default)]
    pub privacy_policies: Vec<PrivacyPolicy>,
    #[serde(default)]
    pub group_agreements: Vec<GroupAgreement>,
    #[serde(default)]
    pub platforms: Vec<Platform>,
    #[serde(default)]
    pub team_members: Vec<TeamMember>,
}

#[derive(Deserialize)]
pub struct DataRow {
    pub key: Option<String>,
    pub value: Option<u32>,
    pub text: Option<String>,
    pub valid_from: Option<String>,
    pub valid_until: Option<String>,
    pub status: Option<RowStatus>,
    #[serde(default)]
    pub note: BTreeMap<String, String>,
    pub source: Option<String>,
    pub confidence: Option<Confidence>,
}

#[derive(Deserialize)]
pub struct DataTable {
    pub id: Option<DataTableId>,
    #[serde(default)]
    pub title: BTreeMap<String, String>,
    pub as_of: Option<String>,
    #[serde(default)]
    pub rows: Vec<DataRow>,
}

#[derive(Deserialize)]
pub struct DatedData {
    pub kind: Option<DocumentKind>,
    pub format_version: Option<u32>,
    pub id: Option<String>,
    #[serde(default)]
    pub tables: Vec<DataTable>,
}

#[derive(Deserialize)]
pub struct IdentifierRule {
    pub kind: Option<MatchKind>,
    pub action: Option<ScreeningAction>,
    pub min_confidence: Option<MatchConfidence>,
}

#[derive(Deserialize)]
pub struct ScreeningTerm {
    pub text: Option<String>,
    pub action: Option<ScreeningAction>,
    pub matching: Option<TermMatching>,
    pub language: Option<String>,
    pub word_class: Option<WordClass>,
    pub compounds: Option<bool>,
    #[serde(default)]
    pub sees_through: Vec<Disguise>,
    #[serde(default)]
    pub except: Vec<String>,
    #[serde(default)]
    pub reason: BTreeMap<String, String>,
}

#[derive(Deserialize)]
pub struct AllowedText {
    pub text: Option<String>,
    #[serde(default)]
    pub surfaces: Vec<Surface>,
    pub reason: Option<String>,
    pub until: Option<String>,
}

#[derive(Deserialize)]
pub struct PersonNames {
    pub person: Option<String>,
    #[serde(default)]
    pub names: Vec<String>,
    #[serde(default)]
    pub handles: Vec<String>,
}

#[derive(Deserialize)]
pub struct ScreeningLists {
    pub kind: Option<DocumentKind>,
    pub format_version: Option<u32>,
    pub id: Option<String>,
    #[serde(default)]
    pub title: BTreeMap<String, String>,
    #[serde(default)]
    pub surfaces: Vec<Surface>,
    #[serde(default)]
    pub identifiers: Vec<IdentifierRule>,
    #[serde(default)]
    pub terms: Vec<ScreeningTerm>,
    #[serde(default)]
    pub allowed: Vec<AllowedText>,
    #[serde(default)]
    pub people: Vec<PersonNames>,
    #[serde(default)]
    pub own_domains: Vec<String>,
}

#[derive(Deserialize)]
pub struct GroupEvent {
    pub id: Option<String>,
    pub kind: Option<GroupEventKind>,
    pub at: Option<String>,
    pub actor: Option<String>,
    pub member: Option<String>,
    pub role: Option<ActorRole>,
    pub age: Option<u32>,
    pub adult_on: Option<String>,
    pub guardian: Option<String>,
    pub version: Option<String>,
    pub language: Option<String>,
    #[serde(default)]
    pub norms: Vec<AgreementNorm>,
    pub change_class: Option<ChangeClass>,
    pub medium: Option<Medium>,
    pub session: Option<String>,
    pub message_id: Option<String>,
    pub step: Option<SanctionStep>,
    pub until: Option<String>,
    pub upheld: Option<bool>,
    pub incident: Option<String>,
    pub trigger: Option<EscalationTrigger>,
    pub platform: Option<String>,
    pub item: Option<String>,
    pub previous: Option<String>,
}

#[derive(Deserialize)]
pub struct BreakGlass {
    pub justification: Option<String>,
    pub expires_at: Option<String>,
}

#[derive(Deserialize)]
pub struct DecisionRequest {
    pub request_id: Option<String>,
    pub at: Option<String>,
    pub action: Option<Action>,
    pub role: Option<ActorRole>,
    pub actor: Option<String>,
    pub member: Option<String>,
    pub channel: Option<String>,
    pub medium: Option<Medium>,
    pub session: Option<String>,
    pub item: Option<String>,
    pub is_own: Option<bool>,
    pub has_consent: Option<bool>,
    #[serde(default)]
    pub honours: Vec<ObligationKind>,
    pub break_glass: Option<BreakGlass>,
}
