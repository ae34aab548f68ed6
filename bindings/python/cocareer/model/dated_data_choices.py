# Written by `cargo xtask generate` from the document types; changes here are lost.
"""The closed lists of values of the part `dated_data` of documents."""

from __future__ import annotations

from cocareer._choice import Choice


class DataTableId(Choice):
    """A table of knowledge that changes with time.

    Attributes:
        CONSENT_AGES: The age from which a child may consent alone to an online service, for each
            country, in years.
        EEA: The countries of the European Economic Area.
        ADEQUACY: The countries whose protection the European Commission found adequate.
        TRANSFER_MECHANISMS: What a transfer to another country can rest on, and whether it needs an
            assessment (1) or not (0).
        REVIEW_INTERVALS: How often something should be looked at again, in days.
        INFORMATION_INTERVALS: How long an item of information may go unchecked, for each kind, in
            days.
        RETENTION_DEFAULTS: How long data are usually kept at most, in days.
        GROUP_LIMITS: Numbers that keep groups workable.
        HELPLINES: Numbers to call in need, for each country.
        READABILITY: The highest readability index (LIX) that information may have, by audience.
        TIME_ZONES: The offset of standard time from UTC and the rule for summer time, for each time
            zone by its name in the IANA database: `+01:00 eu` has summer time as the EU has it,
            `+03:00 none` has none.
        HOLIDAYS: Days on which a service is closed, for each country, from the first to the last
            day of each row. Nothing is built in: whoever runs the service lists them.
    """

    CONSENT_AGES = "consent_ages"
    EEA = "eea"
    ADEQUACY = "adequacy"
    TRANSFER_MECHANISMS = "transfer_mechanisms"
    REVIEW_INTERVALS = "review_intervals"
    INFORMATION_INTERVALS = "information_intervals"
    RETENTION_DEFAULTS = "retention_defaults"
    GROUP_LIMITS = "group_limits"
    HELPLINES = "helplines"
    READABILITY = "readability"
    TIME_ZONES = "time_zones"
    HOLIDAYS = "holidays"


class RowStatus(Choice):
    """Whether a row holds.

    Attributes:
        IN_FORCE: It holds.
        PROPOSED: It was proposed.
    """

    IN_FORCE = "in_force"
    PROPOSED = "proposed"
