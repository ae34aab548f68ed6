# Written by `cargo xtask generate` from the document types; changes here are lost.
"""The closed lists of values of the part `screening_lists` of documents."""

from __future__ import annotations

from cocareer._choice import Choice


class Surface(Choice):
    """Where a text stands.

    Attributes:
        MESSAGE: A message or post.
        EDIT: A message that was sent before and is changed.
        TITLE: The title of a talk, a group or a page.
        NAME: The name that somebody takes part by.
        ATTACHMENT: The text of an attached file, or its name.
    """

    MESSAGE = "message"
    EDIT = "edit"
    TITLE = "title"
    NAME = "name"
    ATTACHMENT = "attachment"


class MatchKind(Choice):
    """What a place in a text was taken for. The kinds of numbers begin with the country that gives
    them.

    Attributes:
        NO_FODSELSNUMMER: A Norwegian national identity number (fødselsnummer).
        NO_DNUMBER: A Norwegian number for people without a national identity number (D-nummer).
        NO_HNUMBER: A Norwegian help number of one health service (H-nummer).
        NO_FH_NUMBER: A Norwegian common help number of the health services (FH-nummer).
        NO_DUF: A Norwegian immigration number (DUF-nummer).
        NO_ORG_NUMBER: A Norwegian organisation number.
        NO_ACCOUNT: A Norwegian bank account number.
        NO_PHONE: A Norwegian telephone number.
        NO_ADDRESS: A Norwegian postal address.
        NO_PLATE: A Norwegian number plate.
        SE_PERSONNUMMER: A Swedish personal identity number (personnummer).
        SE_SAMORDNINGSNUMMER: A Swedish coordination number (samordningsnummer).
        SE_ORG_NUMBER: A Swedish organisation number.
        SE_PHONE: A Swedish telephone number.
        DK_CPR: A Danish personal identity number (CPR-nummer).
        DK_CVR: A Danish company number (CVR-nummer).
        DK_PHONE: A Danish telephone number.
        FI_HETU: A Finnish personal identity code (henkilötunnus).
        FI_YTUNNUS: A Finnish business identity code (Y-tunnus).
        FI_PHONE: A Finnish telephone number.
        IS_KENNITALA: An Icelandic identity number (kennitala).
        IS_PHONE: An Icelandic telephone number.
        IBAN: An international bank account number.
        PAYMENT_CARD: A number of a payment card.
        EMAIL: An e-mail address, also one that is spelt out.
        IP_ADDRESS: An internet address of a machine.
        PROFILE_URL: The address of somebody's profile on a platform.
        HANDLE: A name on a platform, such as one after an at sign.
        BIRTH_DATE: A day of birth, after a word that says so.
        TERM: A term of the host's lists.
        PERSON_NAME: A name of somebody in the group.
        LINK: A link.
        ABSOLUTE_PROMISE: A promise that nobody can keep.
        ALL_CAPS: Words in capital letters only.
        REPEATED_CHARACTERS: A character that is repeated many times.
    """

    NO_FODSELSNUMMER = "no.fodselsnummer"
    NO_DNUMBER = "no.d_number"
    NO_HNUMBER = "no.h_number"
    NO_FH_NUMBER = "no.fh_number"
    NO_DUF = "no.duf"
    NO_ORG_NUMBER = "no.org_number"
    NO_ACCOUNT = "no.account"
    NO_PHONE = "no.phone"
    NO_ADDRESS = "no.address"
    NO_PLATE = "no.plate"
    SE_PERSONNUMMER = "se.personnummer"
    SE_SAMORDNINGSNUMMER = "se.samordningsnummer"
    SE_ORG_NUMBER = "se.org_number"
    SE_PHONE = "se.phone"
    DK_CPR = "dk.cpr"
    DK_CVR = "dk.cvr"
    DK_PHONE = "dk.phone"
    FI_HETU = "fi.hetu"
    FI_YTUNNUS = "fi.y_tunnus"
    FI_PHONE = "fi.phone"
    IS_KENNITALA = "is.kennitala"
    IS_PHONE = "is.phone"
    IBAN = "iban"
    PAYMENT_CARD = "payment_card"
    EMAIL = "email"
    IP_ADDRESS = "ip_address"
    PROFILE_URL = "profile_url"
    HANDLE = "handle"
    BIRTH_DATE = "birth_date"
    TERM = "term"
    PERSON_NAME = "person_name"
    LINK = "link"
    ABSOLUTE_PROMISE = "absolute_promise"
    ALL_CAPS = "all_caps"
    REPEATED_CHARACTERS = "repeated_characters"


class ScreeningAction(Choice):
    """What to do with a text because of something in it, from mildest to strictest.

    Attributes:
        ALLOW: Nothing.
        WARN: Tell the sender before it is sent.
        HOLD: Keep it until a practitioner or moderator has looked at it.
        BLOCK: Do not send it.
    """

    ALLOW = "allow"
    WARN = "warn"
    HOLD = "hold"
    BLOCK = "block"


class MatchConfidence(Choice):
    """How sure it is that a place in a text is what it was taken for, from least to most.

    Attributes:
        POSSIBLE: It has the right form or check digits, and nothing else speaks for it.
        LIKELY: Something else speaks for it too, such as a word beside it.
        CERTAIN: Check digits, date and form are right, or a list says so.
    """

    POSSIBLE = "possible"
    LIKELY = "likely"
    CERTAIN = "certain"


class TermMatching(Choice):
    """Where in a word a term is looked for.

    Attributes:
        WHOLE_WORD: The whole word, with its inflections where a word class is given.
        PREFIX: The beginning of a word.
        SUBSTRING: Anywhere.
    """

    WHOLE_WORD = "whole_word"
    PREFIX = "prefix"
    SUBSTRING = "substring"


class WordClass(Choice):
    """How a term is inflected.

    Attributes:
        INVARIABLE: Not at all.
        NOUN: As a noun.
        VERB: As a verb.
        ADJECTIVE: As an adjective.
    """

    INVARIABLE = "invariable"
    NOUN = "noun"
    VERB = "verb"
    ADJECTIVE = "adjective"


class Disguise(Choice):
    """A way to hide a term that is seen through where the list asks for it.

    Attributes:
        CONFUSABLE_LETTERS: Letters and signs that look alike, such as a Cyrillic letter or a digit
            for a letter.
        SPACED_LETTERS: Letters with blanks or signs between them.
    """

    CONFUSABLE_LETTERS = "confusable_letters"
    SPACED_LETTERS = "spaced_letters"
