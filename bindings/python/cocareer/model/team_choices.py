# Written by `cargo xtask generate` from the document types; changes here are lost.
"""The closed lists of values of the part `team` of documents."""

from __future__ import annotations

from cocareer._choice import Choice


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
