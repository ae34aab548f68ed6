# Written by `cargo xtask generate` from the document types; changes here are lost.
"""The records of the part `privacy_policy_parts` of documents."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from cocareer._record import Record
from cocareer.model.common import Contact, OpeningHours
from cocareer.model.common_choices import Anonymity, Medium, PersonalIdentifier, Visibility
from cocareer.model.privacy_policy_parts_choices import (
    AgeVerification,
    ConfidentialityRegime,
    ContractTerm,
    DataOrigin,
    DpiaStatus,
    LawfulBasis,
    OperatorRole,
    ResidualRisk,
    RetentionAction,
    SpecialCategory,
    TransferMechanism,
)


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
