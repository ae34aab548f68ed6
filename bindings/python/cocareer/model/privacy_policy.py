# Written by `cargo xtask generate` from the document types; changes here are lost.
"""The records of the part `privacy_policy` of documents."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from cocareer._record import Record
from cocareer.model.common import Contact, Promise
from cocareer.model.common_choices import Client, Visibility
from cocareer.model.privacy_policy_parts import (
    AgePolicy,
    AnonymityPromise,
    ArchiveDuty,
    AutomatedDecisions,
    BreachContact,
    ConfidentialityDuty,
    ConsentRecord,
    ConsentWithdrawal,
    Controller,
    CriminalData,
    DataCategory,
    Dpia,
    DpoContact,
    EmergencyProcedure,
    IdentityCheck,
    MessageTemplate,
    NationalIdUse,
    PlatformProcessing,
    PolicyEdition,
    ProcessingNature,
    ProvisionDuty,
    Purpose,
    Recipient,
    RecordingRule,
    Retention,
    ServiceHours,
    SettingsReview,
    SocialMediaConduct,
    SpecialCategories,
    Tracker,
    Transfer,
)
from cocareer.model.privacy_policy_parts_choices import DataSubjectRight, SecurityMeasure


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
