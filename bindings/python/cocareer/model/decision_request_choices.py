# Written by `cargo xtask generate` from the document types; changes here are lost.
"""The closed lists of values of the part `decision_request` of documents."""

from __future__ import annotations

from cocareer._choice import Choice


class Action(Choice):
    """What somebody wants to do. The list is our design (inferred), after the article's statements
    on each mode.

    Attributes:
        VIEW: Read along.
        POST: Write something of one's own.
        EDIT: Change what was written.
        REPLY: Answer what somebody wrote.
        REACT: Show a reaction.
        DIRECT_MESSAGE: Write to one person.
        START_SESSION: Begin a talk in real time.
        JOIN_SESSION: Join a talk in real time.
        RECORD: Record a talk.
        SHARE_SCREEN: Show one's screen.
        INVITE: Invite somebody.
        ACCEPT_AGREEMENT: Accept the agreement.
        HIDE_POST: Hide a post.
        REMOVE_POST: Remove a post.
        RESTRICT_MEMBER: Let a member read but not write for a time.
        REMOVE_MEMBER: Remove a member from the group.
        PUBLISH_INFORMATION: Publish an item of information.
        RESHARE_INFORMATION: Pass on an item of information.
        SHARE_OUTSIDE: Share what was written in the group outside of it.
        EXPORT: Take along what was written.
        DELETE: Delete what was written.
        SEARCH_UP_CLIENT: Look up a guidance seeker on the net.
        RECOMMEND_CLIENT: Recommend a guidance seeker in public.
        BRING_IN_AI: Bring in a machine that answers, sums up or writes down.
    """

    VIEW = "view"
    POST = "post"
    EDIT = "edit"
    REPLY = "reply"
    REACT = "react"
    DIRECT_MESSAGE = "direct_message"
    START_SESSION = "start_session"
    JOIN_SESSION = "join_session"
    RECORD = "record"
    SHARE_SCREEN = "share_screen"
    INVITE = "invite"
    ACCEPT_AGREEMENT = "accept_agreement"
    HIDE_POST = "hide_post"
    REMOVE_POST = "remove_post"
    RESTRICT_MEMBER = "restrict_member"
    REMOVE_MEMBER = "remove_member"
    PUBLISH_INFORMATION = "publish_information"
    RESHARE_INFORMATION = "reshare_information"
    SHARE_OUTSIDE = "share_outside"
    EXPORT = "export"
    DELETE = "delete"
    SEARCH_UP_CLIENT = "search_up_client"
    RECOMMEND_CLIENT = "recommend_client"
    BRING_IN_AI = "bring_in_ai"


class ObligationKind(Choice):
    """What the host must do when it lets somebody do something.

    Attributes:
        NOTIFY_RECORDING: Tell everybody who is present that a recording runs.
        TELL_CONFIDENTIALITY_LIMITS: Tell the guidance seeker where confidentiality ends.
        SHOW_HELPLINE: Show a number to call in need.
        LOG: Keep a record of what was done.
        REMIND_CONFIDENTIALITY: Remind the members of confidentiality.
        ASK_ACCEPTANCE: Ask the member to accept what changed in the agreement.
        TELL_APPEAL: Tell the person whom it is about, and how to appeal.
        LABEL_AI: Mark what a machine made.
        CITE_SOURCE: Give the source and the day on which it was checked.
        NOTIFY_BREAK_GLASS: Tell those who answer for the service that the rules were set aside.
    """

    NOTIFY_RECORDING = "notify_recording"
    TELL_CONFIDENTIALITY_LIMITS = "tell_confidentiality_limits"
    SHOW_HELPLINE = "show_helpline"
    LOG = "log"
    REMIND_CONFIDENTIALITY = "remind_confidentiality"
    ASK_ACCEPTANCE = "ask_acceptance"
    TELL_APPEAL = "tell_appeal"
    LABEL_AI = "label_ai"
    CITE_SOURCE = "cite_source"
    NOTIFY_BREAK_GLASS = "notify_break_glass"
