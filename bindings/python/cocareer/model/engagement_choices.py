# Written by `cargo xtask generate` from the document types; changes here are lost.
"""The closed lists of values of the part `engagement` of documents."""

from __future__ import annotations

from cocareer._choice import Choice


class DocumentKind(Choice):
    """What a document is.

    Attributes:
        ENGAGEMENT: A service's engagement on social media.
        RESEARCH_MATRIX: A research matrix: what categories look like along dimensions.
        SHARED_PARTS: Parts that several engagements share.
        DATED_DATA: Tables of dated facts that replace built-in ones.
        SCREENING_LISTS: What a host looks for in texts.
    """

    ENGAGEMENT = "engagement"
    RESEARCH_MATRIX = "research_matrix"
    SHARED_PARTS = "shared_parts"
    DATED_DATA = "dated_data"
    SCREENING_LISTS = "screening_lists"


class Aim(Choice):
    """What an engagement wants to reach, one aim for each mode. Source: Veilederforum article
    (found).

    Attributes:
        INFORMATION_DELIVERY: Pass on information about education, training and work.
        ONE_TO_ONE_COMMUNICATION: Talk with one guidance seeker at a time.
        COLLABORATIVE_EXPLORATION: Explore careers together in a group.
        COMMUNITY_OF_INTEREST: Be a community of interest.
    """

    INFORMATION_DELIVERY = "information_delivery"
    ONE_TO_ONE_COMMUNICATION = "one_to_one_communication"
    COLLABORATIVE_EXPLORATION = "collaborative_exploration"
    COMMUNITY_OF_INTEREST = "community_of_interest"


class Setting(Choice):
    """The setting that an engagement belongs to. Some age rules depend on it.

    Attributes:
        EDUCATION: A school, a university or other training.
        EMPLOYMENT: A public employment service.
        PUBLIC_SERVICE: A municipality or county, outside school and employment service.
        NATIONAL_SERVICE: A national guidance service.
        PRIVATE_SERVICE: A private provider.
        VOLUNTARY: A voluntary organisation.
    """

    EDUCATION = "education"
    EMPLOYMENT = "employment"
    PUBLIC_SERVICE = "public_service"
    NATIONAL_SERVICE = "national_service"
    PRIVATE_SERVICE = "private_service"
    VOLUNTARY = "voluntary"


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


class CommunityStage(Choice):
    """Where a group is in its life. Source: Wenger, stages of a community of practice (memory).

    Attributes:
        POTENTIAL: It is being prepared.
        COALESCING: People get to know each other.
        MATURING: The group finds its form and grows.
        STEWARDSHIP: The group keeps itself going.
        TRANSFORMATION: It changes into something else or ends.
    """

    POTENTIAL = "potential"
    COALESCING = "coalescing"
    MATURING = "maturing"
    STEWARDSHIP = "stewardship"
    TRANSFORMATION = "transformation"


class InformationKind(Choice):
    """What an item of information is about; how fast it ages depends on it. The list is our design
    (inferred).

    Attributes:
        EDUCATION: Courses, admission and study programmes.
        APPLICATION_DEADLINE: Dates and time limits for applying.
        VACANCY: Vacancies.
        LABOUR_MARKET: The labour market.
        OCCUPATION: Occupations and what they are like.
        RIGHTS_AND_SUPPORT: Rights, duties and support.
        EVENT: Events.
        SERVICE: The service itself.
        GUIDE: How to search, select and judge information.
    """

    EDUCATION = "education"
    APPLICATION_DEADLINE = "application_deadline"
    VACANCY = "vacancy"
    LABOUR_MARKET = "labour_market"
    OCCUPATION = "occupation"
    RIGHTS_AND_SUPPORT = "rights_and_support"
    EVENT = "event"
    SERVICE = "service"
    GUIDE = "guide"


class AttestationTopic(Choice):
    """What an attestation is about: the statements of the article that only a person can vouch for.
    Source: Veilederforum article (found); keeping them as dated attestations is our design
    (inferred).

    Attributes:
        INFORMATION_RISK: The service has looked at what makes using the channel for information
            worrying.
        INNOVATION: The service tries out new things with the tools inside its present practice.
        GUIDANCE_RELATION: The service has thought through the relation between practitioner and
            guidance seeker.
        NEW_WAYS_OF_WORKING: Practitioners are willing to work in new ways.
        CONFIDENTIAL_RELATIONS: The group works on confidential relations.
        TRUST: The group works on trust.
        ATTENTIVENESS: A practitioner follows the community attentively.
    """

    INFORMATION_RISK = "information_risk"
    INNOVATION = "innovation"
    GUIDANCE_RELATION = "guidance_relation"
    NEW_WAYS_OF_WORKING = "new_ways_of_working"
    CONFIDENTIAL_RELATIONS = "confidential_relations"
    TRUST = "trust"
    ATTENTIVENESS = "attentiveness"
