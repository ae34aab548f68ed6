"""Engagement modes, privacy policies, group norms and competency for career services on social
media, as types and rules.

    >>> import cocareer
    >>> from cocareer.model import Engagement, EngagementMode
    >>> report = cocareer.check(Engagement(mode=EngagementMode.INFORMATION), at="2026-11-24")
    >>> report.ok
    False
    >>> report.findings[0].pointer
    '/format_version'

Everything is a pure function of its arguments; time is always an argument. A document that breaks
rules gives findings, never an error; an error (`CocareerError`) says that the call could not be
done. The records and closed lists of documents are in `cocareer.model`.
"""

from cocareer import model
from cocareer._calls import (
    BundleDocument,
    check,
    check_bundle,
    check_text,
    read_engagement,
)
from cocareer._catalogue import Example, Explanation, Rule, catalogue, explain, rule_page
from cocareer._cocareer import Finding, Report, __version__, catalog_version
from cocareer._dated import dated_data
from cocareer._dpia import (
    DpiaAdvice,
    DpiaCriterion,
    DpiaFact,
    DpiaGround,
    DpiaReason,
    DpiaSign,
    dpia_advice,
)
from cocareer.errors import (
    CocareerError,
    EmptyDocument,
    FormatNotBuilt,
    InternalError,
    InvalidSetting,
    InvalidUtf8,
    LimitExceeded,
    Malformed,
    UnknownName,
    UnknownRule,
)
from cocareer.model import Engagement, EngagementMode
from cocareer.values import (
    Confidence,
    DataUse,
    Family,
    Fix,
    Limits,
    Location,
    Position,
    Severity,
    Source,
    Suppressed,
    SuppressionOrigin,
    TextRange,
)

__all__ = [
    "BundleDocument",
    "CocareerError",
    "Confidence",
    "DataUse",
    "DpiaAdvice",
    "DpiaCriterion",
    "DpiaFact",
    "DpiaGround",
    "DpiaReason",
    "DpiaSign",
    "EmptyDocument",
    "Engagement",
    "EngagementMode",
    "Example",
    "Explanation",
    "Family",
    "Finding",
    "Fix",
    "FormatNotBuilt",
    "InternalError",
    "InvalidSetting",
    "InvalidUtf8",
    "LimitExceeded",
    "Limits",
    "Location",
    "Malformed",
    "Position",
    "Report",
    "Rule",
    "Severity",
    "Source",
    "Suppressed",
    "SuppressionOrigin",
    "TextRange",
    "UnknownName",
    "UnknownRule",
    "__version__",
    "catalog_version",
    "catalogue",
    "check",
    "check_bundle",
    "check_text",
    "dated_data",
    "dpia_advice",
    "explain",
    "model",
    "read_engagement",
    "rule_page",
]
