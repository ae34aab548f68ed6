# Written by `cargo xtask generate` from the document types; changes here are lost.
"""The closed lists of values of the part `common` of documents."""

from __future__ import annotations

from cocareer._choice import Choice, by_alias


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


class ActorRole(Choice):
    """Who acts. Source: Veilederforum article, G-04 (found) for practitioners, members and
    observers; the others are our design (inferred).

    Attributes:
        PRACTITIONER: Gives career guidance.
        FACILITATOR: Leads the group's work.
        MODERATOR: Looks after the group's norms.
        MEMBER: Takes part.
        OBSERVER: Follows without writing.
        GUEST_EMPLOYER: An employer who visits.
        GUARDIAN: A parent or guardian.
        ANONYMOUS_VISITOR: Somebody whom nobody knows.
        SYSTEM_BOT: A program of the service.
    """

    PRACTITIONER = "practitioner"
    FACILITATOR = "facilitator"
    MODERATOR = "moderator"
    MEMBER = "member"
    OBSERVER = "observer"
    GUEST_EMPLOYER = "guest_employer"
    GUARDIAN = "guardian"
    ANONYMOUS_VISITOR = "anonymous_visitor"
    SYSTEM_BOT = "system_bot"
