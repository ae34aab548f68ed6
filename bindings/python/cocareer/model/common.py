# Written by `cargo xtask generate` from the document types; changes here are lost.
"""The records of the part `common` of documents."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from cocareer._record import Record
from cocareer.model.common_choices import (
    Ability,
    AgeVerification,
    Anonymity,
    Client,
    CoCreation,
    CollaborationType,
    CommercialPermission,
    CompetencyBasis,
    Conception,
    ConfidentialityRegime,
    ContractTerm,
    DataOrigin,
    DataSubjectRight,
    DpiaStatus,
    EngagementMode,
    EscalationTrigger,
    EthicalOrientation,
    EvidenceKind,
    FacilitationStage,
    IdentityForm,
    LawfulBasis,
    Medium,
    ModerationTiming,
    OperatorRole,
    ParticipationRole,
    PersonalIdentifier,
    PlatformDecision,
    PrivateMessages,
    PromiseKind,
    Provenance,
    RecordingPermission,
    ResidualRisk,
    RetentionAction,
    SanctionStep,
    SecurityMeasure,
    SpecialCategory,
    SupportForm,
    TeamRole,
    TransferMechanism,
    Visibility,
    WayOfExperiencing,
    Weekday,
)


@dataclass(frozen=True, kw_only=True, slots=True)
class OpeningHours(Record):
    """When somebody is there to answer.

    Attributes:
        days: The days. Required.
        opens: When it opens. Required.
        closes: When it closes. Required.
        time_zone: The time zone, by its name in the IANA database, such as `Europe/Oslo`. Required.
    """

    days: Sequence[Weekday] = ()
    opens: str | None = None
    closes: str | None = None
    time_zone: str | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Promise(Record):
    """A promise to those who take part, such as a line on a channel's front page. It is held
    against everything else that is declared.

    Attributes:
        kind: What is promised. Required.
        days: After how many days, for a promise to delete.
        text: The promise in the words that people read.
    """

    kind: PromiseKind | None = None
    days: int | None = None
    text: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True, slots=True)
class PlatformAssessment(Record):
    """A service's own assessment of a platform.

    Attributes:
        decision: What was decided. Required.
        decided_on: The day of the decision. Required.
        decided_by: Who decided, by role. Required.
        reason: Why, in plain words.
    """

    decision: PlatformDecision | None = None
    decided_on: datetime.date | str | None = None
    decided_by: str | None = None
    reason: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True, slots=True)
class Platform(Record):
    """A program or service that channels run on.

    Attributes:
        id: Identifier inside the document. Required.
        name: What people call it. Required.
        operator: The organisation that operates it.
        third_party: Whether somebody other than the service operates it.
        min_age: The youngest that the platform itself lets in, in years.
        visitor_statistics: Whether the platform gives the page owner statistics about visitors.
            Source: CJEU C-210/16 (found).
        settings_changed_on: The day on which the platform's privacy settings are last known to have
            changed.
        assessment: The service's own assessment of the platform.
    """

    id: str | None = None
    name: str | None = None
    operator: str | None = None
    third_party: bool | None = None
    min_age: int | None = None
    visitor_statistics: bool | None = None
    settings_changed_on: datetime.date | str | None = None
    assessment: PlatformAssessment | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class PolicyReference(Record):
    """Which privacy policy holds for what the group writes.

    Attributes:
        policy: The policy's `id`. Required.
        version: The policy's version.
    """

    policy: str | None = None
    version: str | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class PolicyEdition(Record):
    """Which edition of the policy this is, and who stands behind it.

    Attributes:
        version: The version, chosen by the service. Required.
        effective_from: The first day on which it holds.
        changed_materially_on: The day of the last change that matters to people's privacy.
        languages: The languages that people can read it in, by BCP 47 tag.
        approved_by: Who approved it, by role.
        review_due_on: The day by which to look at it again.
        child_friendly: Whether there is a version that children understand.
    """

    version: str | None = None
    effective_from: datetime.date | str | None = None
    changed_materially_on: datetime.date | str | None = None
    languages: Sequence[str] = ()
    approved_by: str | None = None
    review_due_on: datetime.date | str | None = None
    child_friendly: bool | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Contact(Record):
    """How to reach somebody who answers for something.

    Attributes:
        name: The organisation or role. Required.
        email: E-mail address of the organisation or role.
        phone: Telephone number of the organisation or role.
        url: Web address.
    """

    name: str | None = None
    email: str | None = None
    phone: str | None = None
    url: str | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Controller(Record):
    """The organisation that decides why and how personal data are processed. Source: GDPR article
    13(1)(a) (found).

    Attributes:
        name: Its name. Required.
        organisation_number: Its organisation number.
        public_body: Whether it is a public body.
        contact: How to reach it. Required.
    """

    name: str | None = None
    organisation_number: str | None = None
    public_body: bool | None = None
    contact: Contact | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class DpoContact(Record):
    """The data protection officer. Source: GDPR article 13(1)(b) (found).

    Attributes:
        contact: How to reach the officer.
        reason_absent: Why there is none.
    """

    contact: Contact | None = None
    reason_absent: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True, slots=True)
class Purpose(Record):
    """One reason for processing personal data. Source: GDPR articles 5(1)(b) (memory) and 13(1)(c)
    (found).

    Attributes:
        id: Identifier inside the document. Required.
        description: The purpose in plain words. Required.
        lawful_basis: What the processing rests on.
        national_provision: The provision in national law, for a legal obligation or a public task,
            with its version.
        legitimate_interest: Which interest, for legitimate interests.
    """

    id: str | None = None
    description: Mapping[str, str] = field(default_factory=dict)
    lawful_basis: LawfulBasis | None = None
    national_provision: str | None = None
    legitimate_interest: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True, slots=True)
class DataCategory(Record):
    """A kind of personal data that is processed.

    Attributes:
        name: What it is, such as `e-mail address` or `county`. Required.
        purposes: The purposes that it is for, by `id`.
        origin: How it came to the service.
    """

    name: str | None = None
    purposes: Sequence[str] = ()
    origin: DataOrigin | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class SpecialCategories(Record):
    """What the service does about special categories of personal data.

    Attributes:
        solicited: The categories that the service asks for. Empty means none.
        article_9_condition: The condition in GDPR article 9(2) that allows it.
        when_offered: What happens when somebody offers such data unasked.
    """

    solicited: Sequence[SpecialCategory] = ()
    article_9_condition: str | None = None
    when_offered: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True, slots=True)
class CriminalData(Record):
    """What the service does about data on criminal convictions. Source: GDPR article 10 (memory).

    Attributes:
        processed: Whether such data are processed. Required.
        basis: What the processing rests on.
    """

    processed: bool | None = None
    basis: str | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class NationalIdUse(Record):
    """Whether national identity numbers are used. Source: Prop. 56 LS (2017-2018) chapter 9
    (found).

    Attributes:
        used: Whether they are used. Required.
        objective_need: The objective need for secure identification.
    """

    used: bool | None = None
    objective_need: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True, slots=True)
class Recipient(Record):
    """Somebody who receives personal data. Source: GDPR article 13(1)(e) (found).

    Attributes:
        name: The organisation or kind of organisation. Required.
        role: What it does with the data.
        purposes: The purposes that it receives data for, by `id`.
    """

    name: str | None = None
    role: OperatorRole | None = None
    purposes: Sequence[str] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class PlatformProcessing(Record):
    """What a platform's operator is to the service, in data protection. Source: CJEU C-210/16
    (found).

    Attributes:
        platform: The platform, by `id`. Required.
        operator_role: The operator's role.
        purposes: The purposes that this role holds for, by `id`. Empty means all.
        agreement_reference: The contract or arrangement.
        contract_terms: What the contract with a processor settles.
        jurisdiction: The country where the operator is established, by its two letters in ISO
            3166-1.
    """

    platform: str | None = None
    operator_role: OperatorRole | None = None
    purposes: Sequence[str] = ()
    agreement_reference: str | None = None
    contract_terms: Sequence[ContractTerm] = ()
    jurisdiction: str | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Transfer(Record):
    """A transfer of personal data to another country. Source: GDPR article 13(1)(f) (found).

    Attributes:
        country: The country, by its two letters in ISO 3166-1. Required.
        mechanism: What the transfer rests on.
        safeguard_reference: Where the safeguards are described.
        assessed_on: The day of the transfer impact assessment.
    """

    country: str | None = None
    mechanism: TransferMechanism | None = None
    safeguard_reference: str | None = None
    assessed_on: datetime.date | str | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Retention(Record):
    """How long data are kept. Source: GDPR article 13(2)(a) (found).

    Attributes:
        purpose: The purpose, by `id`. Required.
        days: How many days. Absent when an event ends it.
        trigger: What starts the days or ends the keeping, in plain words.
        action: What happens then.
    """

    purpose: str | None = None
    days: int | None = None
    trigger: Mapping[str, str] = field(default_factory=dict)
    action: RetentionAction | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class ConsentWithdrawal(Record):
    """How consent is withdrawn. Source: GDPR article 13(2)(c) (found).

    Attributes:
        how: How it is done. Required.
        as_easy_as_giving: Whether it is as easy as giving consent.
    """

    how: Mapping[str, str] = field(default_factory=dict)
    as_easy_as_giving: bool | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class ConsentRecord(Record):
    """What is kept to show that somebody consented. Source: GDPR article 7(1) (memory).

    Attributes:
        version_kept: Whether the version of the text that the person read is kept.
        time_kept: Whether the time of consent is kept.
    """

    version_kept: bool | None = None
    time_kept: bool | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class ProvisionDuty(Record):
    """Whether people must give their data. Source: GDPR article 13(2)(e) (memory).

    Attributes:
        mandatory: Whether they must. Required.
        consequence: What happens when they do not.
    """

    mandatory: bool | None = None
    consequence: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True, slots=True)
class AutomatedDecisions(Record):
    """Whether machines decide or profile. Source: GDPR articles 13(2)(f) (found) and 22 (memory).

    Attributes:
        used: Whether they do, an assistant that writes or matches included. Required.
        logic: How it works, in plain words.
        human_contact: The person to talk to about it.
    """

    used: bool | None = None
    logic: Mapping[str, str] = field(default_factory=dict)
    human_contact: Contact | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class AnonymityPromise(Record):
    """How much the service can know of who somebody is, and what it really processes.

    Attributes:
        level: The level that people are promised. Required.
        identifiers: What is really processed that points to a person.
    """

    level: Anonymity | None = None
    identifiers: Sequence[PersonalIdentifier] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class AgePolicy(Record):
    """How the service treats age. Source: GDPR article 8 (found).

    Attributes:
        min_age: The youngest that may take part, in years.
        consent_age: The youngest that may consent alone, in years.
        jurisdiction: The country whose rule that is, by its two letters in ISO 3166-1.
        as_of: The day on which that rule was looked up.
        guardian_route: How a guardian consents for somebody younger.
        verification: How age is checked.
    """

    min_age: int | None = None
    consent_age: int | None = None
    jurisdiction: str | None = None
    as_of: datetime.date | str | None = None
    guardian_route: Mapping[str, str] = field(default_factory=dict)
    verification: AgeVerification | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class RecordingRule(Record):
    """Whether one medium is recorded. Source: Veilederforum article, O-04 (found).

    Attributes:
        medium: The medium. Required.
        recorded: Whether it is recorded. Required.
        purpose: Why.
        lawful_basis: What it rests on.
        notice: How people are told before it starts.
        retention_days: For how many days it is kept.
    """

    medium: Medium | None = None
    recorded: bool | None = None
    purpose: Mapping[str, str] = field(default_factory=dict)
    lawful_basis: LawfulBasis | None = None
    notice: Mapping[str, str] = field(default_factory=dict)
    retention_days: int | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class ConfidentialityDuty(Record):
    """The duty of secrecy that practitioners are under, and where it ends.

    Attributes:
        regime: Which duty it is. Required.
        limits: Where it ends: what must be passed on.
    """

    regime: ConfidentialityRegime | None = None
    limits: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True, slots=True)
class EmergencyProcedure(Record):
    """What happens on danger to life or worry for a child. Source: ACA code 2014 H.2.a and the
    ministry's letter on the duty to notify child welfare, 2018 (found).

    Attributes:
        description: What is done. Required.
        contacts: Whom to reach.
    """

    description: Mapping[str, str] = field(default_factory=dict)
    contacts: Sequence[Contact] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class IdentityCheck(Record):
    """How a person's identity is checked. Source: ACA code 2014 H.3 (found).

    Attributes:
        method: How. Required.
        when: When.
    """

    method: Mapping[str, str] = field(default_factory=dict)
    when: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True, slots=True)
class ServiceHours(Record):
    """What people can expect of answers. Source: ACA code 2014 H.2.a (found).

    Attributes:
        response_time_hours: The longest that somebody waits for an answer, in hours.
        opening_hours: When somebody is there.
    """

    response_time_hours: int | None = None
    opening_hours: Sequence[OpeningHours] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class BreachContact(Record):
    """Whom to tell of a breach. Source: GDPR articles 33 and 34 (memory).

    Attributes:
        contact: How to reach them. Required.
        within_72_hours: Whether the authority is told within 72 hours.
    """

    contact: Contact | None = None
    within_72_hours: bool | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class ProcessingNature(Record):
    """What the processing is like, as far as it says something of the risk. Source: the nine
    criteria of the guidelines WP248 (memory).

    Attributes:
        evaluates_people: Whether people are evaluated or scored, such as by interest tests or
            matching.
        monitors_systematically: Whether people are followed systematically, such as by moderation
            logs or figures about activity.
        large_scale: Whether it is done on a large scale, such as by a national service.
        combines_data_sets: Whether data from different places are joined, such as a profile and a
            case file.
        new_technology: Whether the technology is new to the service or used in a new way.
        decides_access: Whether it decides if somebody gets a right or a service.
    """

    evaluates_people: bool | None = None
    monitors_systematically: bool | None = None
    large_scale: bool | None = None
    combines_data_sets: bool | None = None
    new_technology: bool | None = None
    decides_access: bool | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Dpia(Record):
    """The assessment of privacy consequences. Source: GDPR articles 35 and 36 (found).

    Attributes:
        status: Where it stands. Required.
        reason: Why it is not needed.
        done_on: The day it was done.
        reference: Where to find it.
        residual_risk: How much risk is left.
    """

    status: DpiaStatus | None = None
    reason: Mapping[str, str] = field(default_factory=dict)
    done_on: datetime.date | str | None = None
    reference: str | None = None
    residual_risk: ResidualRisk | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class SettingsReview(Record):
    """A look through the privacy settings of one platform. Source: Veilederforum article, O-13
    (found).

    Attributes:
        platform: The platform, by `id`. Required.
        reviewed_on: The day of the review.
        reviewed_by: Who looked, by role or pseudonymous identifier.
        findings: What was found and changed.
        next_due_on: The day by which to look again.
    """

    platform: str | None = None
    reviewed_on: datetime.date | str | None = None
    reviewed_by: str | None = None
    findings: Mapping[str, str] = field(default_factory=dict)
    next_due_on: datetime.date | str | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class ArchiveDuty(Record):
    """The law on archives and public access, where it bars deletion (memory).

    Attributes:
        applies: Whether it applies. Required.
        regime: Which law, with its version.
    """

    applies: bool | None = None
    regime: str | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Tracker(Record):
    """A cookie or other tracker on the channel's page. Source: CJEU C-210/16 (found).

    Attributes:
        name: Its name. Required.
        purpose: What it is for.
        consent_asked: Whether people are asked first.
    """

    name: str | None = None
    purpose: Mapping[str, str] = field(default_factory=dict)
    consent_asked: bool | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class SocialMediaConduct(Record):
    """How the service and its practitioners act on social media themselves. Source: ACA code 2014
    H.6 (memory).

    Attributes:
        told_in_consent: Whether people are told before they agree to take part.
        rules: Friend and follow requests, looking people up, and boundaries.
        separate_accounts: Whether practitioners keep their private accounts apart from those they
            work with.
        recommends_in_public: Whether practitioners recommend or praise guidance seekers in public,
            which gives the relation away. Source: a practitioner's blog on ethics (found).
    """

    told_in_consent: bool | None = None
    rules: Mapping[str, str] = field(default_factory=dict)
    separate_accounts: bool | None = None
    recommends_in_public: bool | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class MessageTemplate(Record):
    """A ready-made message. Source: Prop. 56 LS (2017-2018) and guidance of the Norwegian Data
    Protection Authority on national identity numbers in messages (found).

    Attributes:
        id: Identifier inside the document. Required.
        shows: What it shows of a person.
        seen_by: Who sees it.
    """

    id: str | None = None
    shows: Sequence[PersonalIdentifier] = ()
    seen_by: Visibility | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class PrivacyPolicy(Record):
    """How an engagement handles personal data. The fields follow what GDPR article 13 asks people
    to be told (found), what codes of ethics ask of online guidance, and the Veilederforum article.

    Attributes:
        id: Identifier of the policy, chosen by the service.
        edition: Which edition it is.
        controller: Who decides why and how data are processed.
        dpo_contact: The data protection officer.
        purposes: Why data are processed, and what each purpose rests on.
        data_categories: What data are processed.
        special_categories: What is done about special categories of data.
        criminal_data: What is done about data on convictions.
        national_id: Whether national identity numbers are used.
        recipients: Who receives data.
        platforms: What each platform's operator is to the service.
        transfers: Transfers to other countries.
        retention: How long data are kept, for each purpose.
        rights: The rights that people are told of.
        rights_contact: Whom to ask about one's rights.
        rights_reply_days: Within how many days such a question is answered.
        consent_withdrawal: How consent is withdrawn.
        consent_record: What is kept to show that somebody consented.
        complaint_authority: The authority that takes complaints.
        provision_duty: Whether people must give their data.
        automated_decisions: Whether machines decide or profile.
        visibility: Who sees what is written.
        member_list_visibility: Who sees that a person takes part.
        anonymity: How anonymous people are promised to be.
        age: How age is treated.
        recording: Whether each medium is recorded.
        confidentiality_duty: The duty of secrecy that practitioners are under.
        emergency_procedure: What happens on danger to life or worry for a child.
        identity_check: How identity is checked.
        technology_failure: What to do when the technology fails.
        service_hours: What people can expect of answers.
        security_measures: How data are protected.
        breach_contact: Whom to tell of a breach.
        processing: What the processing is like, as far as it says something of the risk.
        dpia: The assessment of privacy consequences.
        settings_reviews: The looks through each platform's privacy settings.
        archive_duty: The law that may bar deletion.
        trackers: Cookies and other trackers.
        third_party_persons: What members may say of people outside the group.
        social_media_conduct: How practitioners act on social media.
        message_templates: Ready-made messages that show something about a person.
        promises: What people are promised.
        clients: The kinds of client that the policy holds on. Source: Veilederforum article, G-15
            (found).
    """

    id: str | None = None
    edition: PolicyEdition | None = None
    controller: Controller | None = None
    dpo_contact: DpoContact | None = None
    purposes: Sequence[Purpose] = ()
    data_categories: Sequence[DataCategory] = ()
    special_categories: SpecialCategories | None = None
    criminal_data: CriminalData | None = None
    national_id: NationalIdUse | None = None
    recipients: Sequence[Recipient] = ()
    platforms: Sequence[PlatformProcessing] = ()
    transfers: Sequence[Transfer] = ()
    retention: Sequence[Retention] = ()
    rights: Sequence[DataSubjectRight] = ()
    rights_contact: Contact | None = None
    rights_reply_days: int | None = None
    consent_withdrawal: ConsentWithdrawal | None = None
    consent_record: ConsentRecord | None = None
    complaint_authority: Contact | None = None
    provision_duty: ProvisionDuty | None = None
    automated_decisions: AutomatedDecisions | None = None
    visibility: Visibility | None = None
    member_list_visibility: Visibility | None = None
    anonymity: AnonymityPromise | None = None
    age: AgePolicy | None = None
    recording: Sequence[RecordingRule] = ()
    confidentiality_duty: ConfidentialityDuty | None = None
    emergency_procedure: EmergencyProcedure | None = None
    identity_check: IdentityCheck | None = None
    technology_failure: Mapping[str, str] = field(default_factory=dict)
    service_hours: ServiceHours | None = None
    security_measures: Sequence[SecurityMeasure] = ()
    breach_contact: BreachContact | None = None
    processing: ProcessingNature | None = None
    dpia: Dpia | None = None
    settings_reviews: Sequence[SettingsReview] = ()
    archive_duty: ArchiveDuty | None = None
    trackers: Sequence[Tracker] = ()
    third_party_persons: Mapping[str, str] = field(default_factory=dict)
    social_media_conduct: SocialMediaConduct | None = None
    message_templates: Sequence[MessageTemplate] = ()
    promises: Sequence[Promise] = ()
    clients: Sequence[Client] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class Eligibility(Record):
    """Who can join.

    Attributes:
        description: Who it is for, in plain words.
        min_age: The youngest that can join, in years.
        max_age: The oldest that can join, in years.
        screening: Whether a practitioner talks with people before they join.
        max_members: The most members the group can have.
    """

    description: Mapping[str, str] = field(default_factory=dict)
    min_age: int | None = None
    max_age: int | None = None
    screening: bool | None = None
    max_members: int | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class SupportNorm(Record):
    """How members support each other. Source: Veilederforum article, C-16 (found).

    Attributes:
        text: The norm in the group's words.
        forms: What it consists of.
    """

    text: Mapping[str, str] = field(default_factory=dict)
    forms: Sequence[SupportForm] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class ConfidentialityNorm(Record):
    """What stays in the group. Shared by all members; a practitioner cannot promise it for others.
    Source: Veilederforum article, C-12 (found); ACA code 2014 B.4.a (found).

    Attributes:
        text: The norm in the group's words.
        scope: What it covers.
        limits: Where it ends: what must be passed on.
        stays_with: Who may know what is said: nobody beyond these.
        reminder_days: Every how many days members are reminded.
        last_reminded_on: The day on which members were last reminded.
    """

    text: Mapping[str, str] = field(default_factory=dict)
    scope: Mapping[str, str] = field(default_factory=dict)
    limits: Mapping[str, str] = field(default_factory=dict)
    stays_with: Visibility | None = None
    reminder_days: int | None = None
    last_reminded_on: datetime.date | str | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class IdentityRule(Record):
    """How members show who they are. Source: Veilederforum article, K-07 and K-08 (found).

    Attributes:
        form: By what name people take part.
        impersonation_forbidden: Whether taking somebody else's identity is forbidden.
        reliability: How pictures of oneself are kept reliable and authentic.
    """

    form: IdentityForm | None = None
    impersonation_forbidden: bool | None = None
    reliability: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True, slots=True)
class RoleRule(Record):
    """Who takes part and how.

    Attributes:
        roles: The roles that exist in the group.
        reason_without_observers: Why nobody may only observe, where that is so.
    """

    roles: Sequence[ParticipationRole] = ()
    reason_without_observers: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True, slots=True)
class ContributionRule(Record):
    """What people may contribute. Source: Veilederforum article, C-03 and G-13 (found).

    Attributes:
        text: The rule in the group's words: topic, sources, copying, ownership, licence.
        provenance: The origins that contributions are marked with.
    """

    text: Mapping[str, str] = field(default_factory=dict)
    provenance: Sequence[Provenance] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class GroupRecordingRule(Record):
    """What may be recorded. Source: published rules of online support groups (found).

    Attributes:
        permission: What is allowed. Required.
        media: The media that may be recorded.
        screenshots: What holds for screenshots.
        secret_recording_told: Whether members are told that recording a talk in secret, without
            taking part in it, is a crime.
    """

    permission: RecordingPermission | None = None
    media: Sequence[Medium] = ()
    screenshots: Mapping[str, str] = field(default_factory=dict)
    secret_recording_told: bool | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class MinorProtection(Record):
    """What protects minors in the group. Source: our design (inferred).

    Attributes:
        guardian_information: How guardians are told about the group.
        private_messages: Who may write to a minor in private.
    """

    guardian_information: Mapping[str, str] = field(default_factory=dict)
    private_messages: PrivateMessages | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class CommercialRule(Record):
    """How advertising and recruiting are handled.

    Attributes:
        permission: What is allowed. Required.
        text: The rule in the group's words.
    """

    permission: CommercialPermission | None = None
    text: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True, slots=True)
class Moderation(Record):
    """How the group is looked after. Source: Veilederforum article, K-10 and K-11 (found).

    Attributes:
        moderators: Who moderates, by `id` in the team.
        timing: When posts are looked at.
        criteria: What counts as a breach.
        tools: What moderators can do.
        log_kept: Whether what moderators do is written down.
    """

    moderators: Sequence[str] = ()
    timing: ModerationTiming | None = None
    criteria: Mapping[str, str] = field(default_factory=dict)
    tools: Mapping[str, str] = field(default_factory=dict)
    log_kept: bool | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Sanctions(Record):
    """What follows a breach, step by step.

    Attributes:
        ladder: The steps, mildest first.
        severe_triggers: What leads straight to removal.
        appeal: How to appeal.
    """

    ladder: Sequence[SanctionStep] = ()
    severe_triggers: Mapping[str, str] = field(default_factory=dict)
    appeal: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True, slots=True)
class FacilitationActivity(Record):
    """One activity of the group.

    Attributes:
        stage: The stage it belongs to.
        task: What the group does. Required.
        days: How many days it takes.
    """

    stage: FacilitationStage | None = None
    task: Mapping[str, str] = field(default_factory=dict)
    days: int | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class FacilitationPlan(Record):
    """How the group's work is shaped. Source: Veilederforum article, C-08 to C-10 (found).

    Attributes:
        facilitator: Who leads the work, by `id` in the team.
        cadence_days: Every how many days the facilitator takes up the work with the group.
        guidance: How members are guided, in plain words.
        activities: The activities, in order.
    """

    facilitator: str | None = None
    cadence_days: int | None = None
    guidance: Mapping[str, str] = field(default_factory=dict)
    activities: Sequence[FacilitationActivity] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class Onboarding(Record):
    """How new members are welcomed.

    Attributes:
        welcome: The welcome.
        technical_help: Help with the technology.
        norms_walkthrough: Whether a practitioner goes through the norms with new members.
    """

    welcome: Mapping[str, str] = field(default_factory=dict)
    technical_help: Mapping[str, str] = field(default_factory=dict)
    norms_walkthrough: bool | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Escalation(Record):
    """What is passed on, to whom and how fast. Source: ministry letter on the duty to notify child
    welfare, 2018 (found).

    Attributes:
        triggers: What sets it off.
        contacts: Whom to reach.
        duty_to_report: The duty to report, in plain words.
        crisis_number: A number to call in a crisis.
        within_hours: Within how many hours somebody acts.
    """

    triggers: Sequence[EscalationTrigger] = ()
    contacts: Sequence[Contact] = ()
    duty_to_report: Mapping[str, str] = field(default_factory=dict)
    crisis_number: str | None = None
    within_hours: int | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class GroupDuration(Record):
    """How long the group lasts.

    Attributes:
        starts_on: The first day.
        ends_on: The last day. Absent when it is open.
        sessions: The number of sessions, where there are sessions.
    """

    starts_on: datetime.date | str | None = None
    ends_on: datetime.date | str | None = None
    sessions: int | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class AgreementReview(Record):
    """How the agreement is gone through again. Source: Veilederforum article, C-18 (found).

    Attributes:
        due_on: The day by which the group goes through it again.
        last_reviewed_on: The day on which the group last went through it.
        last_incident_on: The day of the last incident, after which the agreement should be gone
            through.
        how: How it is changed.
        quorum_percent: How many percent of the members must take part in a change.
    """

    due_on: datetime.date | str | None = None
    last_reviewed_on: datetime.date | str | None = None
    last_incident_on: datetime.date | str | None = None
    how: Mapping[str, str] = field(default_factory=dict)
    quorum_percent: int | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Closing(Record):
    """How the group ends.

    Attributes:
        farewell: Farewell and evaluation.
        export: What members can take along.
        delete_after_days: After how many days what was written is deleted. Absent when it goes to
            an archive.
        referral: Where members can turn afterwards.
        done_on: The day on which the group was closed in this way.
    """

    farewell: Mapping[str, str] = field(default_factory=dict)
    export: Mapping[str, str] = field(default_factory=dict)
    delete_after_days: int | None = None
    referral: Mapping[str, str] = field(default_factory=dict)
    done_on: datetime.date | str | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class GroupMember(Record):
    """Somebody who takes part in the group.

    Attributes:
        id: Pseudonymous identifier, never a national identity number. Required.
        role: What the person is in the group.
        joined_on: The day on which the person joined.
        left_on: The day on which the person left.
        read_only: Whether the person can read but not write for now.
    """

    id: str | None = None
    role: ParticipationRole | None = None
    joined_on: datetime.date | str | None = None
    left_on: datetime.date | str | None = None
    read_only: bool | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Acceptance(Record):
    """That one member accepted one version. Source: Veilederforum article, C-18 (found).

    Attributes:
        member: The member, by a pseudonymous identifier. Required.
        version: The version that was accepted. Required.
        accepted_on: The day of acceptance. Required.
        language: The language it was read in, by BCP 47 tag.
        guardian: Whether a guardian accepted too.
        recording_consent: Whether the member also consented to being recorded.
    """

    member: str | None = None
    version: str | None = None
    accepted_on: datetime.date | str | None = None
    language: str | None = None
    guardian: bool | None = None
    recording_consent: bool | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Accessibility(Record):
    """Which languages, and how easy to read and use.

    Attributes:
        languages: The languages of the group, by BCP 47 tag.
        description: How the group is kept open to people with different needs.
    """

    languages: Sequence[str] = ()
    description: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True, slots=True)
class AiRule(Record):
    """Whether machines take part.

    Attributes:
        allowed: Whether bots, summaries or transcription are allowed. Required.
        labelled: Whether what they make is marked.
        text: The rule in the group's words.
    """

    allowed: bool | None = None
    labelled: bool | None = None
    text: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True, slots=True)
class GroupAgreement(Record):
    """What a group has agreed on: its norms, its people and its course. Source: Veilederforum
    article, C-15 to C-18 (found), with codes of ethics and published group rules.

    Attributes:
        id: Identifier of the agreement, chosen by the service.
        version: The version that holds.
        purpose: What the group is for.
        eligibility: Who can join.
        collaboration_type: The types of joint communication that the group builds.
        support_norm: How members support each other.
        respect_norm: How members treat each other with respect.
        confidentiality_norm: What stays in the group.
        identity_rule: How members show who they are.
        participation_roles: Who takes part and how.
        contribution_rule: What people may contribute.
        recording_rule: What may be recorded.
        environment_rule: Where to sit during a session so that nobody else hears.
        conversation_rules: How people talk in a session, one rule an entry.
        third_party_rule: What members may say of people outside the group.
        uninvited_answers: What happens when somebody uninvited answers in a practitioner's place.
            Source: eVejledning (found).
        minors: What protects minors.
        commercial_rule: How advertising and recruiting are handled.
        links_and_sources: What holds for links and sources.
        moderation: How the group is looked after.
        sanctions: What follows a breach.
        presence: What the practitioner promises about being present.
        facilitation_plan: How the group's work is shaped.
        onboarding: How new members are welcomed.
        escalation: What is passed on, to whom and how fast.
        complaints: Where to complain about the moderators.
        data_retention_ref: Which privacy policy holds.
        duration: How long the group lasts.
        review: How the agreement is gone through again.
        closing: How the group ends.
        members: Who takes part.
        acceptances: Who accepted which version.
        grace_days: Within how many days a member must accept a new version before being able to
            read only.
        last_major_change_on: The day of the last change after which everybody is asked again.
        exit_rule: How to leave, and what stays.
        accessibility: Languages and accessibility.
        ai_rule: Whether machines take part.
        promises: What members are promised.
        co_creation: How the agreement came about.
    """

    id: str | None = None
    version: str | None = None
    purpose: Mapping[str, str] = field(default_factory=dict)
    eligibility: Eligibility | None = None
    collaboration_type: Sequence[CollaborationType] = ()
    support_norm: SupportNorm | None = None
    respect_norm: Mapping[str, str] = field(default_factory=dict)
    confidentiality_norm: ConfidentialityNorm | None = None
    identity_rule: IdentityRule | None = None
    participation_roles: RoleRule | None = None
    contribution_rule: ContributionRule | None = None
    recording_rule: GroupRecordingRule | None = None
    environment_rule: Mapping[str, str] = field(default_factory=dict)
    conversation_rules: Sequence[Mapping[str, str]] = ()
    third_party_rule: Mapping[str, str] = field(default_factory=dict)
    uninvited_answers: Mapping[str, str] = field(default_factory=dict)
    minors: MinorProtection | None = None
    commercial_rule: CommercialRule | None = None
    links_and_sources: Mapping[str, str] = field(default_factory=dict)
    moderation: Moderation | None = None
    sanctions: Sanctions | None = None
    presence: Mapping[str, str] = field(default_factory=dict)
    facilitation_plan: FacilitationPlan | None = None
    onboarding: Onboarding | None = None
    escalation: Escalation | None = None
    complaints: Mapping[str, str] = field(default_factory=dict)
    data_retention_ref: PolicyReference | None = None
    duration: GroupDuration | None = None
    review: AgreementReview | None = None
    closing: Closing | None = None
    members: Sequence[GroupMember] = ()
    acceptances: Sequence[Acceptance] = ()
    grace_days: int | None = None
    last_major_change_on: datetime.date | str | None = None
    exit_rule: Mapping[str, str] = field(default_factory=dict)
    accessibility: Accessibility | None = None
    ai_rule: AiRule | None = None
    promises: Sequence[Promise] = ()
    co_creation: CoCreation | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Evidence(Record):
    """One piece of evidence for a competency.

    Attributes:
        kind: What kind of evidence it is. Required.
        dated: The day on which it was earned.
        reference: Where to find it: an address or a reference, with nothing about guidance seekers
            in it.
    """

    kind: EvidenceKind | None = None
    dated: datetime.date | str | None = None
    reference: str | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class CompetencyClaim(Record):
    """What a member of the team can do, and how that was shown.

    Attributes:
        abilities: The abilities that it covers. Required.
        competency: The competency in a framework, by its code there.
        platforms: The platforms that it was shown on, by `id`. Empty when it does not depend on a
            platform.
        basis: How it was shown.
        assessed_on: The day on which it was assessed.
        valid_until: The last day on which it counts.
        evidence: What supports it.
        career_management_skills: The career management skills that it helps guidance seekers build,
            by their codes or names.
    """

    abilities: Sequence[Ability] = ()
    competency: str | None = None
    platforms: Sequence[str] = ()
    basis: CompetencyBasis | None = None
    assessed_on: datetime.date | str | None = None
    valid_until: datetime.date | str | None = None
    evidence: Sequence[Evidence] = ()
    career_management_skills: Sequence[str] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class DevelopmentGoal(Record):
    """What a member of the team wants to learn next.

    Attributes:
        ability: The ability to build. Required.
        due_on: The day by which it should be reached.
        action: What the person will do.
    """

    ability: Ability | None = None
    due_on: datetime.date | str | None = None
    action: str | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class ApproachObservation(Record):
    """How a person's understanding was described at one time, with which instrument. Never a
    verdict and never a condition: several descriptions may hold at once.

    Attributes:
        observed_on: The day of the description. Required.
        instrument: The instrument or conversation it rests on. Required.
        conceptions: Conceptions that were seen.
        ways_of_experiencing: Ways of experiencing that were seen.
        ethical_orientations: Ethical orientations that were seen.
    """

    observed_on: datetime.date | str | None = None
    instrument: str | None = None
    conceptions: Sequence[Conception] = ()
    ways_of_experiencing: Sequence[WayOfExperiencing] = ()
    ethical_orientations: Sequence[EthicalOrientation] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class TeamMember(Record):
    """Somebody who works in the engagement.

    Attributes:
        id: Pseudonymous identifier inside the document, never a national identity number. Required.
        roles: What the person does here. Required.
        modes: The modes that the person works in. Empty means all of them.
        competencies: What the person can do.
        development_plan: What the person wants to learn next.
        approach: How the person's understanding was described, if the person wants it kept.
    """

    id: str | None = None
    roles: Sequence[TeamRole] = ()
    modes: Sequence[EngagementMode] = ()
    competencies: Sequence[CompetencyClaim] = ()
    development_plan: Sequence[DevelopmentGoal] = ()
    approach: Sequence[ApproachObservation] = ()
