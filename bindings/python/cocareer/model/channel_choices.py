# Written by `cargo xtask generate` from the document types; changes here are lost.
"""The closed lists of values of the part `channel` of documents."""

from __future__ import annotations

from cocareer._choice import Choice


class Timing(Choice):
    """Whether people are there at the same time. Source: Veilederforum article, O-02 and O-03
    (found).

    Attributes:
        ASYNCHRONOUS: Messages are not sent and read at the same time.
        SYNCHRONOUS: People communicate in real time.
    """

    ASYNCHRONOUS = "asynchronous"
    SYNCHRONOUS = "synchronous"


class ParticipationKind(Choice):
    """What a person can do on a channel. Source: Veilederforum article, G-02 and G-04 (found); the
    list of values is our design (inferred).

    Attributes:
        OBSERVE: Read and follow without leaving a trace for others.
        REACT: Show a reaction.
        REPLY: Answer what somebody wrote.
        POST: Start something of one's own.
        SHARE: Pass on what somebody else made.
        CO_PRODUCE: Make something together with others.
        DIRECT_MESSAGE: Write to one person.
    """

    OBSERVE = "observe"
    REACT = "react"
    REPLY = "reply"
    POST = "post"
    SHARE = "share"
    CO_PRODUCE = "co_produce"
    DIRECT_MESSAGE = "direct_message"


class AlternativeKind(Choice):
    """Another way to reach the service. Source: Veilederforum article, O-06 (found); ACA code 2014
    H.4.d (found).

    Attributes:
        FACE_TO_FACE: Meeting in person.
        TELEPHONE: Telephone.
        MAIL: E-mail or letter.
        REFERRAL: Another service that can help.
    """

    FACE_TO_FACE = "face_to_face"
    TELEPHONE = "telephone"
    MAIL = "mail"
    REFERRAL = "referral"
