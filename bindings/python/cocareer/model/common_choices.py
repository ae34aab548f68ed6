# Written by `cargo xtask generate` from the document types; changes here are lost.
"""The closed lists of values of the part `common` of documents."""

from __future__ import annotations

from cocareer._choice import Choice, by_alias


class DocumentKind(Choice):
    """What a document is.

    Attributes:
        ENGAGEMENT: A service's engagement on social media.
        RESEARCH_MATRIX: A research matrix: what categories look like along dimensions.
        SHARED_PARTS: Parts that several engagements share.
        DATED_DATA: Tables of dated facts that replace built-in ones.
    """

    ENGAGEMENT = "engagement"
    RESEARCH_MATRIX = "research_matrix"
    SHARED_PARTS = "shared_parts"
    DATED_DATA = "dated_data"


class EngagementMode(Choice):
    """How widely a career service meets guidance seekers on social media. Ordered and inclusive:
    each mode takes in what the narrower ones ask for. Source: Veilederforum article after Kettunen
    (found); the aliases are the labels of the research.

    Attributes:
        INFORMATION: Information is passed on fast and to many; communication is not part of it.
        ONE_TO_ONE: Information and one-to-one communication between a practitioner and a guidance
            seeker.
        COLLABORATIVE: Career exploration through collaboration in a group.
        COMMUNITY: A community of interest that shares knowledge and takes up career questions
            together.
    """

    INFORMATION = "information"
    ONE_TO_ONE = "one_to_one"
    COLLABORATIVE = "collaborative"
    COMMUNITY = "community"

    @classmethod
    def _missing_(cls, value: object) -> EngagementMode | None:
        aliases = {
            "delivering_information": "information",
            "information_delivery": "information",
            "delivering_career_services": "one_to_one",
            "one_to_one_communication": "one_to_one",
            "collaborative_career_exploration": "collaborative",
            "co_careering": "community",
            "community_of_interest": "community",
        }
        return by_alias(cls, value, aliases)


class Medium(Choice):
    """What is shared. Source: Veilederforum article, O-04 (found) for text, video and sound.

    Attributes:
        TEXT: Writing.
        IMAGE: Pictures.
        AUDIO: Sound.
        VIDEO: Moving pictures.
        SCREEN: A shared screen.
        FILE: Files.
    """

    TEXT = "text"
    IMAGE = "image"
    AUDIO = "audio"
    VIDEO = "video"
    SCREEN = "screen"
    FILE = "file"


class Visibility(Choice):
    """Who sees what is written. Source: domain practice (inferred).

    Attributes:
        PUBLIC: Everybody on the net.
        MEMBERS: Everybody who is a member.
        INVITED: Only those who were invited.
        PAIR: A practitioner and one guidance seeker.
        PRACTITIONER_ONLY: Only the practitioners.
    """

    PUBLIC = "public"
    MEMBERS = "members"
    INVITED = "invited"
    PAIR = "pair"
    PRACTITIONER_ONLY = "practitioner_only"


class Anonymity(Choice):
    """How much the service can know of who somebody is, from least to most. Source: Veilederforum
    article, O-07 (found); the steps are our design (inferred).

    Attributes:
        ANONYMOUS: Nobody can find out who it is.
        PSEUDONYMOUS_SELF: A name of one's own choice that nobody has checked.
        PSEUDONYMOUS_VERIFIED: A chosen name; the service knows who is behind it.
        IDENTIFIED: By one's own name.
    """

    ANONYMOUS = "anonymous"
    PSEUDONYMOUS_SELF = "pseudonymous_self"
    PSEUDONYMOUS_VERIFIED = "pseudonymous_verified"
    IDENTIFIED = "identified"


class PersonalIdentifier(Choice):
    """Something that points to a person and is really collected or kept.

    Attributes:
        NAME: A name.
        EMAIL: An e-mail address.
        PHONE: A telephone number.
        ACCOUNT_HANDLE: The account or handle on a platform.
        NATIONAL_ID: A national identity number.
        TRANSIENT_IP_ADDRESS: An internet address that is used only to answer and then removed.
        STORED_IP_ADDRESS: An internet address that is kept.
        IMAGE_OR_VOICE: A picture or a voice that others can recognise.
    """

    NAME = "name"
    EMAIL = "email"
    PHONE = "phone"
    ACCOUNT_HANDLE = "account_handle"
    NATIONAL_ID = "national_id"
    TRANSIENT_IP_ADDRESS = "transient_ip_address"
    STORED_IP_ADDRESS = "stored_ip_address"
    IMAGE_OR_VOICE = "image_or_voice"


class Client(Choice):
    """What people use to reach the channel. Source: Veilederforum article, G-15 (found) for mobile
    access.

    Attributes:
        WEB: A web browser.
        MOBILE_APP: A program on a mobile phone or tablet.
        DESKTOP_APP: A program on a computer.
    """

    WEB = "web"
    MOBILE_APP = "mobile_app"
    DESKTOP_APP = "desktop_app"


class Weekday(Choice):
    """A day of the week.

    Attributes:
        MONDAY: Monday.
        TUESDAY: Tuesday.
        WEDNESDAY: Wednesday.
        THURSDAY: Thursday.
        FRIDAY: Friday.
        SATURDAY: Saturday.
        SUNDAY: Sunday.
    """

    MONDAY = "monday"
    TUESDAY = "tuesday"
    WEDNESDAY = "wednesday"
    THURSDAY = "thursday"
    FRIDAY = "friday"
    SATURDAY = "saturday"
    SUNDAY = "sunday"


class Ability(Choice):
    """Something that practitioners must be able to do in an engagement mode. Source: Veilederforum
    article (found), one value for each ability that it names.

    Attributes:
        SAFE_PARTICIPATION: Take part on social media actively and safely.
        SEARCHING: Search for content online.
        SELECTING: Select content.
        EVALUATING: Evaluate complex content from the net.
        SUPPORTING_INDIVIDUALS: Support individuals in finding and judging information.
        ONLINE_WRITING: Write online.
        VARIED_WRITING: Write in versatile and varied ways for different people.
        PRIVACY_SETTINGS: Know and understand the privacy settings of the programs and services in
            use.
        METHODS: Know methods for collaboration.
        TECHNIQUES: Know techniques for collaboration.
        ACTIVITIES: Know activities that give purposeful collaboration between participants.
        ONLINE_DISCUSSION: Discuss online.
        GROUP_GUIDANCE: Guide groups with structure and active support.
        CREATING_PRESENCE: Create a presence online.
        MAINTAINING_PRESENCE: Keep up a presence online.
        GROUP_HANDLING: Handle a group well.
        MONITORING: Follow a group attentively and regularly.
    """

    SAFE_PARTICIPATION = "safe_participation"
    SEARCHING = "searching"
    SELECTING = "selecting"
    EVALUATING = "evaluating"
    SUPPORTING_INDIVIDUALS = "supporting_individuals"
    ONLINE_WRITING = "online_writing"
    VARIED_WRITING = "varied_writing"
    PRIVACY_SETTINGS = "privacy_settings"
    METHODS = "methods"
    TECHNIQUES = "techniques"
    ACTIVITIES = "activities"
    ONLINE_DISCUSSION = "online_discussion"
    GROUP_GUIDANCE = "group_guidance"
    CREATING_PRESENCE = "creating_presence"
    MAINTAINING_PRESENCE = "maintaining_presence"
    GROUP_HANDLING = "group_handling"
    MONITORING = "monitoring"


class PromiseKind(Choice):
    """What is promised. The list is our design (inferred); anonymity and confidentiality:
    Veilederforum article, O-07 and C-12 (found).

    Attributes:
        ANONYMOUS: Nobody can find out who somebody is.
        CONFIDENTIAL: What is said is not passed on.
        NOT_RECORDED: Nothing is recorded.
        DELETED_AFTER: What was written is deleted after some days.
        NOT_SHARED: Data are not shared with anybody else.
    """

    ANONYMOUS = "anonymous"
    CONFIDENTIAL = "confidential"
    NOT_RECORDED = "not_recorded"
    DELETED_AFTER = "deleted_after"
    NOT_SHARED = "not_shared"


class PlatformDecision(Choice):
    """What a service decided after assessing a platform. Two services may decide differently.
    Source: the Norwegian Data Protection Authority's report on Facebook, 2021 (found).

    Attributes:
        USE: It is used.
        USE_WITH_LIMITS: It is used with limits.
        DO_NOT_USE: It is not used.
    """

    USE = "use"
    USE_WITH_LIMITS = "use_with_limits"
    DO_NOT_USE = "do_not_use"


class LawfulBasis(Choice):
    """The ground in GDPR article 6(1) on which personal data are processed.

    Attributes:
        CONSENT: Article 6(1)(a): consent.
        CONTRACT: Article 6(1)(b): a contract with the person.
        LEGAL_OBLIGATION: Article 6(1)(c): a legal obligation.
        VITAL_INTERESTS: Article 6(1)(d): vital interests.
        PUBLIC_TASK: Article 6(1)(e): a task in the public interest or official authority.
        LEGITIMATE_INTERESTS: Article 6(1)(f): legitimate interests.
    """

    CONSENT = "consent"
    CONTRACT = "contract"
    LEGAL_OBLIGATION = "legal_obligation"
    VITAL_INTERESTS = "vital_interests"
    PUBLIC_TASK = "public_task"
    LEGITIMATE_INTERESTS = "legitimate_interests"


class DataOrigin(Choice):
    """How data came to the service. Source: GDPR articles 14(1)(d) and 30(1)(c) (memory).

    Attributes:
        GIVEN: The person gave it.
        OBSERVED: It was seen while the person used the service.
        INFERRED: It was worked out from other data.
        THIRD_PARTY: Somebody else gave it.
    """

    GIVEN = "given"
    OBSERVED = "observed"
    INFERRED = "inferred"
    THIRD_PARTY = "third_party"


class SpecialCategory(Choice):
    """The special categories of personal data in GDPR article 9(1) (memory).

    Attributes:
        ETHNICITY: Racial or ethnic origin.
        POLITICAL_OPINION: Political opinions.
        BELIEF: Religious or philosophical beliefs.
        TRADE_UNION: Trade union membership.
        GENETIC: Genetic data.
        BIOMETRIC: Biometric data used to identify somebody.
        HEALTH: Health.
        SEX_LIFE: Sex life.
        SEXUAL_ORIENTATION: Sexual orientation.
    """

    ETHNICITY = "ethnicity"
    POLITICAL_OPINION = "political_opinion"
    BELIEF = "belief"
    TRADE_UNION = "trade_union"
    GENETIC = "genetic"
    BIOMETRIC = "biometric"
    HEALTH = "health"
    SEX_LIFE = "sex_life"
    SEXUAL_ORIENTATION = "sexual_orientation"


class OperatorRole(Choice):
    """The role of a platform's operator in data protection. Source: CJEU C-210/16 and the Norwegian
    Data Protection Authority's Facebook report (found); the list is our design (inferred).

    Attributes:
        INDEPENDENT_CONTROLLER: The operator decides for itself.
        JOINT_CONTROLLER: The operator and the service decide together.
        PROCESSOR: The operator acts on the service's instructions.
        OWN_HOSTING: The service runs the platform itself.
    """

    INDEPENDENT_CONTROLLER = "independent_controller"
    JOINT_CONTROLLER = "joint_controller"
    PROCESSOR = "processor"
    OWN_HOSTING = "own_hosting"


class ContractTerm(Choice):
    """What a contract with a processor must settle. Source: GDPR article 28(3) (memory).

    Attributes:
        SUBJECT_MATTER: What the processing is about.
        DURATION: How long it lasts.
        NATURE_AND_PURPOSE: Its nature and purpose.
        DATA_TYPES: The kinds of data.
        DATA_SUBJECTS: The people whom the data are about.
        INSTRUCTIONS: That the processor only follows documented instructions.
        SECRECY: Secrecy of those who do the work.
        SECURITY: Security.
        SUB_PROCESSORS: When others may be brought in.
        ASSISTANCE: Help with people's rights and with the controller's duties.
        DELETION_OR_RETURN: Deletion or return at the end.
        AUDIT: Information for audits.
    """

    SUBJECT_MATTER = "subject_matter"
    DURATION = "duration"
    NATURE_AND_PURPOSE = "nature_and_purpose"
    DATA_TYPES = "data_types"
    DATA_SUBJECTS = "data_subjects"
    INSTRUCTIONS = "instructions"
    SECRECY = "secrecy"
    SECURITY = "security"
    SUB_PROCESSORS = "sub_processors"
    ASSISTANCE = "assistance"
    DELETION_OR_RETURN = "deletion_or_return"
    AUDIT = "audit"


class TransferMechanism(Choice):
    """What a transfer out of the country rests on. Source: GDPR articles 44 to 49 (memory).

    Attributes:
        WITHIN_EEA: Within the EEA: nothing more is needed.
        ADEQUACY: The European Commission found the protection adequate.
        STANDARD_CLAUSES: Standard contractual clauses.
        BINDING_CORPORATE_RULES: Binding corporate rules.
        DEROGATION: A derogation for a specific situation.
    """

    WITHIN_EEA = "within_eea"
    ADEQUACY = "adequacy"
    STANDARD_CLAUSES = "standard_clauses"
    BINDING_CORPORATE_RULES = "binding_corporate_rules"
    DEROGATION = "derogation"


class RetentionAction(Choice):
    """What happens to data when their time is over.

    Attributes:
        DELETE: They are deleted.
        ANONYMISE: They are made anonymous.
        ARCHIVE: They go to an archive that the law asks for.
    """

    DELETE = "delete"
    ANONYMISE = "anonymise"
    ARCHIVE = "archive"


class DataSubjectRight(Choice):
    """A right of the person whom the data are about. Source: GDPR article 13(2)(b) (found).

    Attributes:
        ACCESS: See the data.
        RECTIFICATION: Have them corrected.
        ERASURE: Have them deleted.
        RESTRICTION: Have their use limited.
        OBJECTION: Object to their use.
        PORTABILITY: Take them along.
    """

    ACCESS = "access"
    RECTIFICATION = "rectification"
    ERASURE = "erasure"
    RESTRICTION = "restriction"
    OBJECTION = "objection"
    PORTABILITY = "portability"


class AgeVerification(Choice):
    """How a person's age is checked.

    Attributes:
        NOT_VERIFIED: It is not checked.
        SELF_DECLARED: The person says so.
        KNOWN_TO_SERVICE: School or service knows.
        ELECTRONIC_ID: An electronic identity shows it.
    """

    NOT_VERIFIED = "not_verified"
    SELF_DECLARED = "self_declared"
    KNOWN_TO_SERVICE = "known_to_service"
    ELECTRONIC_ID = "electronic_id"


class ConfidentialityRegime(Choice):
    """The duty of secrecy that practitioners are under. Source: the Norwegian Public Administration
    Act section 13 (found); the list is our design (inferred).

    Attributes:
        GENERAL_PUBLIC_ADMINISTRATION: The general duty of those who work for a public body.
        LABOUR_AND_WELFARE: The duty of the labour and welfare administration.
        SOCIAL_SERVICES: The duty of the social services.
        SCHOOL: The duty of schools.
        PRIVATE_CONTRACT: A private provider's promise by contract.
        VOLUNTARY: A voluntary organisation's promise.
    """

    GENERAL_PUBLIC_ADMINISTRATION = "general_public_administration"
    LABOUR_AND_WELFARE = "labour_and_welfare"
    SOCIAL_SERVICES = "social_services"
    SCHOOL = "school"
    PRIVATE_CONTRACT = "private_contract"
    VOLUNTARY = "voluntary"


class SecurityMeasure(Choice):
    """A measure that protects data.

    Attributes:
        TRANSPORT_ENCRYPTION: Encryption on the way.
        END_TO_END_ENCRYPTION: Encryption between the people who talk, so that nobody in between can
            read.
        STORAGE_ENCRYPTION: Encryption where data are stored.
        MULTI_FACTOR_AUTHENTICATION: Signing in with more than a password.
        ACCESS_LOG: A log of who looked at what.
        ACCESS_CONTROL: Only those who need it get in.
    """

    TRANSPORT_ENCRYPTION = "transport_encryption"
    END_TO_END_ENCRYPTION = "end_to_end_encryption"
    STORAGE_ENCRYPTION = "storage_encryption"
    MULTI_FACTOR_AUTHENTICATION = "multi_factor_authentication"
    ACCESS_LOG = "access_log"
    ACCESS_CONTROL = "access_control"


class DpiaStatus(Choice):
    """Where an assessment of privacy consequences stands. Source: GDPR articles 35 and 36 (found).

    Attributes:
        NOT_NEEDED: It is not needed, for a stated reason.
        NEEDED: It is needed and not yet done.
        DONE: It is done.
        PRIOR_CONSULTATION: The authority was asked beforehand.
    """

    NOT_NEEDED = "not_needed"
    NEEDED = "needed"
    DONE = "done"
    PRIOR_CONSULTATION = "prior_consultation"


class ResidualRisk(Choice):
    """How much risk is left.

    Attributes:
        LOW: Little.
        MEDIUM: Some.
        HIGH: Much.
    """

    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"


class CollaborationType(Choice):
    """The type of joint communication that a group builds. Source: Veilederforum article, C-15
    (found); the values are our design (inferred).

    Attributes:
        DISCUSSION: Discussion.
        PEER_FEEDBACK: Feedback among equals.
        CO_WRITING: Writing together.
        PROJECT: A project.
        QUESTIONS_AND_ANSWERS: Questions and answers.
        NETWORKING: Meeting people.
        EVENT: An event.
    """

    DISCUSSION = "discussion"
    PEER_FEEDBACK = "peer_feedback"
    CO_WRITING = "co_writing"
    PROJECT = "project"
    QUESTIONS_AND_ANSWERS = "questions_and_answers"
    NETWORKING = "networking"
    EVENT = "event"


class SupportForm(Choice):
    """A way in which members support each other. Source: Veilederforum article, C-16 (found);
    values inferred.

    Attributes:
        ENCOURAGE: Encourage each other.
        ANSWER_IN_TIME: Answer within an agreed time.
        CONSTRUCTIVE_FEEDBACK: Give feedback that helps.
    """

    ENCOURAGE = "encourage"
    ANSWER_IN_TIME = "answer_in_time"
    CONSTRUCTIVE_FEEDBACK = "constructive_feedback"


class IdentityForm(Choice):
    """By what name people take part. Source: Veilederforum article, K-07 (found); values from
    published group rules (found).

    Attributes:
        REAL_NAME: Full real name.
        FIRST_NAME: First name.
        PSEUDONYM: A chosen name.
        VERIFIED: An identity that the service has checked.
    """

    REAL_NAME = "real_name"
    FIRST_NAME = "first_name"
    PSEUDONYM = "pseudonym"
    VERIFIED = "verified"


class ParticipationRole(Choice):
    """What a person is in a group. Observing is a way of taking part. Source: Veilederforum
    article, G-04 (found).

    Attributes:
        PRACTITIONER: Gives career guidance.
        CO_MODERATOR: Looks after the norms together with a practitioner.
        MEMBER: Takes part.
        OBSERVER: Follows without writing.
        GUEST_EMPLOYER: An employer who visits.
        GUARDIAN: A parent or guardian.
    """

    PRACTITIONER = "practitioner"
    CO_MODERATOR = "co_moderator"
    MEMBER = "member"
    OBSERVER = "observer"
    GUEST_EMPLOYER = "guest_employer"
    GUARDIAN = "guardian"


class Provenance(Choice):
    """Where a contribution comes from. Source: Veilederforum article, G-13 (found).

    Attributes:
        PRACTITIONER: A practitioner.
        MEMBER: A member or guidance seeker.
        EXTERNAL: Somebody outside.
    """

    PRACTITIONER = "practitioner"
    MEMBER = "member"
    EXTERNAL = "external"


class RecordingPermission(Choice):
    """What may be recorded in the group.

    Attributes:
        NOT_ALLOWED: Nothing.
        PRACTITIONER_WITH_CONSENT: Only by the practitioner and with consent.
        ALL_CONSENTED: When everybody has consented.
    """

    NOT_ALLOWED = "not_allowed"
    PRACTITIONER_WITH_CONSENT = "practitioner_with_consent"
    ALL_CONSENTED = "all_consented"


class PrivateMessages(Choice):
    """Who may write to a minor in private. The list is our design (inferred).

    Attributes:
        NOT_ALLOWED: Nobody.
        PRACTITIONERS_ONLY: Only practitioners, from accounts of the service.
        ALLOWED: Every adult in the group.
    """

    NOT_ALLOWED = "not_allowed"
    PRACTITIONERS_ONLY = "practitioners_only"
    ALLOWED = "allowed"


class CommercialPermission(Choice):
    """What members may advertise.

    Attributes:
        NOT_ALLOWED: Nothing.
        LABELLED: Only when marked as such.
        DEDICATED_PLACE: Only in its own place.
    """

    NOT_ALLOWED = "not_allowed"
    LABELLED = "labelled"
    DEDICATED_PLACE = "dedicated_place"


class ModerationTiming(Choice):
    """When posts are looked at.

    Attributes:
        BEFORE_PUBLICATION: Before others see them.
        AFTER_PUBLICATION: After others can see them.
    """

    BEFORE_PUBLICATION = "before_publication"
    AFTER_PUBLICATION = "after_publication"


class SanctionStep(Choice):
    """A step against a breach of the norms. Source: a published guide to therapist-led groups
    (found).

    Attributes:
        PRIVATE_NOTICE: A private word.
        HIDE_POST: A post is hidden.
        TEMPORARY_RESTRICTION: Fewer possibilities for a time.
        REMOVAL: Removal from the group.
    """

    PRIVATE_NOTICE = "private_notice"
    HIDE_POST = "hide_post"
    TEMPORARY_RESTRICTION = "temporary_restriction"
    REMOVAL = "removal"


class FacilitationStage(Choice):
    """A stage of facilitation. Source: Salmon's five-stage model (found).

    Attributes:
        ACCESS_AND_MOTIVATION: Getting in and wanting to come back.
        ONLINE_SOCIALISATION: Getting to know each other; norms are agreed here.
        INFORMATION_EXCHANGE: Finding and sharing information.
        KNOWLEDGE_CONSTRUCTION: Discussing and building knowledge.
        DEVELOPMENT: Own goals and links outwards.
    """

    ACCESS_AND_MOTIVATION = "access_and_motivation"
    ONLINE_SOCIALISATION = "online_socialisation"
    INFORMATION_EXCHANGE = "information_exchange"
    KNOWLEDGE_CONSTRUCTION = "knowledge_construction"
    DEVELOPMENT = "development"


class EscalationTrigger(Choice):
    """What sets off an escalation.

    Attributes:
        DANGER_TO_LIFE: Danger to life.
        CHILD_WELFARE: Worry for a child.
        HARASSMENT: Harassment.
        CRIME: Crime.
    """

    DANGER_TO_LIFE = "danger_to_life"
    CHILD_WELFARE = "child_welfare"
    HARASSMENT = "harassment"
    CRIME = "crime"


class CoCreation(Choice):
    """How a group's agreement came about. Source: Veilederforum article, C-18 (found).

    Attributes:
        PRACTITIONER_DRAFT: A practitioner wrote a draft.
        CO_CREATED: The group made it together.
        ADOPTED_TEMPLATE: The group adopted a template.
    """

    PRACTITIONER_DRAFT = "practitioner_draft"
    CO_CREATED = "co_created"
    ADOPTED_TEMPLATE = "adopted_template"


class TeamRole(Choice):
    """What a person does in the engagement.

    Attributes:
        PRACTITIONER: Gives career guidance.
        FACILITATOR: Leads a group's work.
        MODERATOR: Looks after a group's norms.
        SERVICE_OWNER: Answers for the service.
    """

    PRACTITIONER = "practitioner"
    FACILITATOR = "facilitator"
    MODERATOR = "moderator"
    SERVICE_OWNER = "service_owner"


class CompetencyBasis(Choice):
    """How a competency was shown. Source: HK-dir self-evaluation (found); the steps are our design
    (inferred).

    Attributes:
        SELF_CLAIMED: The person says so.
        PEER_REVIEWED: A colleague looked at it.
        SUPERVISOR_ASSESSED: A supervisor assessed it.
        TESTED: A test showed it.
        CREDENTIALED: A certificate shows it.
    """

    SELF_CLAIMED = "self_claimed"
    PEER_REVIEWED = "peer_reviewed"
    SUPERVISOR_ASSESSED = "supervisor_assessed"
    TESTED = "tested"
    CREDENTIALED = "credentialed"


class EvidenceKind(Choice):
    """What kind of training or other evidence it is. Source: Veilederforum article, G-09 (found)
    for initial and continuing training.

    Attributes:
        INITIAL_TRAINING: Initial training.
        CONTINUING_TRAINING: Continuing training.
        ASSESSED_PRACTICE: Practice that somebody assessed.
        PRACTICE_LOG: A log of practice.
        ARTEFACT: Something that was made, such as a group agreement or a settings review.
    """

    INITIAL_TRAINING = "initial_training"
    CONTINUING_TRAINING = "continuing_training"
    ASSESSED_PRACTICE = "assessed_practice"
    PRACTICE_LOG = "practice_log"
    ARTEFACT = "artefact"


class Conception(Choice):
    """Five conceptions of social media in career services, from the narrowest to the widest.
    Source: Kettunen, Vuorinen and Sampson 2013 (found).

    Attributes:
        UNNECESSARY: Of little or no relevance to the service.
        DISPENSABLE: Its need is questioned; it helps people keep in touch, but is no way to give
            the service.
        POSSIBILITY: Possibly useful; how to use it best is unclear.
        DESIRABLE: Wanted; it may ask for, and justify, a change in how the service is given.
        INDISPENSABLE: An ever more important way to extend the service and to frame it around its
            users.
    """

    UNNECESSARY = "unnecessary"
    DISPENSABLE = "dispensable"
    POSSIBILITY = "possibility"
    DESIRABLE = "desirable"
    INDISPENSABLE = "indispensable"


class WayOfExperiencing(Choice):
    """Four ways of experiencing social media in career services, from the narrowest to the widest.
    Source: Kettunen, Sampson and Vuorinen 2015 (found).

    Attributes:
        INFORMATION_MEANS: A means for delivering information.
        ONE_TO_ONE_MEDIUM: A medium for one-to-one communication.
        INTERACTIVE_WORKING_SPACE: An interactive working space.
        PARADIGM_CHANGE_IMPETUS: An impetus for paradigm change and reform.
    """

    INFORMATION_MEANS = "information_means"
    ONE_TO_ONE_MEDIUM = "one_to_one_medium"
    INTERACTIVE_WORKING_SPACE = "interactive_working_space"
    PARADIGM_CHANGE_IMPETUS = "paradigm_change_impetus"


class EthicalOrientation(Choice):
    """Four orientations that ethical practice on social media is understood to stem from. Not
    ordered as better or worse. Source: Kettunen and Makela 2019 (found).

    Attributes:
        INFORMATION: Ethical practice starts from information.
        NETWORKING: Ethical practice starts from networking.
        EDUCATIONAL: Ethical practice starts from educating users.
        COLLABORATIVE: Ethical practice starts from collaboration.
    """

    INFORMATION = "information"
    NETWORKING = "networking"
    EDUCATIONAL = "educational"
    COLLABORATIVE = "collaborative"


class Confidence(Choice):
    """How sure a statement is, from least to most.

    Attributes:
        UNCERTAIN: Recalled with real doubt about wording or number.
        MEMORY: Recalled, not seen in a source during our work.
        INFERRED: Worked out by us from what sources say.
        FOUND: Seen in a source.
    """

    UNCERTAIN = "uncertain"
    MEMORY = "memory"
    INFERRED = "inferred"
    FOUND = "found"
