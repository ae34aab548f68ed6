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

What people write is screened under a `Policy`; `cocareer.screening` has the values of that.
"""

from cocareer import model, screening
from cocareer._calls import (
    BundleDocument,
    check,
    check_bundle,
    check_text,
    read_engagement,
)
from cocareer._catalogue import Example, Explanation, Rule, catalogue, explain, rule_page
from cocareer._cocareer import Finding, Report, Screening, __version__, catalog_version
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
from cocareer._screening import Policy
from cocareer.errors import (
    CocareerError,
    EmptyDocument,
    FormatNotBuilt,
    InternalError,
    InvalidSetting,
    InvalidUtf8,
    LimitExceeded,
    Malformed,
    OverruleError,
    UnknownName,
    UnknownRule,
)
from cocareer.model import Engagement, EngagementMode
from cocareer.screening import (
    Advice,
    Alternative,
    Author,
    Evidence,
    Excess,
    FalsePositive,
    Feedback,
    LengthUnit,
    Match,
    Overruling,
    Redaction,
    RedactionStyle,
    TextLanguage,
    TextSpan,
    Units,
    Verdict,
)
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
    "Advice",
    "Alternative",
    "Author",
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
    "Evidence",
    "Example",
    "Excess",
    "Explanation",
    "FalsePositive",
    "Family",
    "Feedback",
    "Finding",
    "Fix",
    "FormatNotBuilt",
    "InternalError",
    "InvalidSetting",
    "InvalidUtf8",
    "LengthUnit",
    "LimitExceeded",
    "Limits",
    "Location",
    "Malformed",
    "Match",
    "OverruleError",
    "Overruling",
    "Policy",
    "Position",
    "Redaction",
    "RedactionStyle",
    "Report",
    "Rule",
    "Screening",
    "Severity",
    "Source",
    "Suppressed",
    "SuppressionOrigin",
    "TextLanguage",
    "TextRange",
    "TextSpan",
    "Units",
    "UnknownName",
    "UnknownRule",
    "Verdict",
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
    "screening",
]
