# Written by `cargo xtask generate` from the document types; changes here are lost.
"""The closed lists of values of the part `group_agreement` of documents."""

from __future__ import annotations

from cocareer._choice import Choice


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


class LinkPermission(Choice):
    """What links members may write.

    Attributes:
        NOT_ALLOWED: None.
        LISTED_HOSTS: Only to the hosts that the rule names.
        ALLOWED: Any.
    """

    NOT_ALLOWED = "not_allowed"
    LISTED_HOSTS = "listed_hosts"
    ALLOWED = "allowed"


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
