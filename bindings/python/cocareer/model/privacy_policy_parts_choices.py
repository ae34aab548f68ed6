# Written by `cargo xtask generate` from the document types; changes here are lost.
"""The closed lists of values of the part `privacy_policy_parts` of documents."""

from __future__ import annotations

from cocareer._choice import Choice


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
