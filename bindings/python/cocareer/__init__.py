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

The log of a group is folded into a `GroupState`. The policy then decides who may do what, and tells
what is to be done; `cocareer.groups` has the values of that.
"""

from cocareer import groups, model, screening
from cocareer._agreement import agreement_diff, agreement_lint
from cocareer._calls import (
    BundleDocument,
    check,
    check_bundle,
    check_text,
    read_engagement,
)
from cocareer._catalogue import Example, Explanation, Rule, catalogue, explain, rule_page
from cocareer._cocareer import (
    Decision,
    Duty,
    Finding,
    Report,
    Screening,
    Step,
    __version__,
    catalog_version,
)
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
from cocareer._duties import duties_to_ical, duties_to_json
from cocareer._groups import GroupState, Replay, event_hash, replay, seal, write_event
from cocareer._policy import Policy
from cocareer.errors import (
    CocareerError,
    EmptyDocument,
    FormatNotBuilt,
    InternalError,
    InvalidSetting,
    InvalidUtf8,
    LimitExceeded,
    LogError,
    Malformed,
    OverruleError,
    UnknownName,
    UnknownRule,
)
from cocareer.groups import (
    AgreementDiff,
    AgreementVersion,
    ChainCheck,
    ChangeKind,
    DutyBearer,
    DutyKind,
    DutyState,
    FieldChange,
    GroupPhase,
    NearestGrant,
    NormChange,
    Obligation,
    Outcome,
    Reason,
    StepKind,
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
    "AgreementDiff",
    "AgreementVersion",
    "Alternative",
    "Author",
    "BundleDocument",
    "ChainCheck",
    "ChangeKind",
    "CocareerError",
    "Confidence",
    "DataUse",
    "Decision",
    "DpiaAdvice",
    "DpiaCriterion",
    "DpiaFact",
    "DpiaGround",
    "DpiaReason",
    "DpiaSign",
    "Duty",
    "DutyBearer",
    "DutyKind",
    "DutyState",
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
    "FieldChange",
    "Finding",
    "Fix",
    "FormatNotBuilt",
    "GroupPhase",
    "GroupState",
    "InternalError",
    "InvalidSetting",
    "InvalidUtf8",
    "LengthUnit",
    "LimitExceeded",
    "Limits",
    "Location",
    "LogError",
    "Malformed",
    "Match",
    "NearestGrant",
    "NormChange",
    "Obligation",
    "Outcome",
    "OverruleError",
    "Overruling",
    "Policy",
    "Position",
    "Reason",
    "Redaction",
    "RedactionStyle",
    "Replay",
    "Report",
    "Rule",
    "Screening",
    "Severity",
    "Source",
    "Step",
    "StepKind",
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
    "agreement_diff",
    "agreement_lint",
    "catalog_version",
    "catalogue",
    "check",
    "check_bundle",
    "check_text",
    "dated_data",
    "dpia_advice",
    "duties_to_ical",
    "duties_to_json",
    "event_hash",
    "explain",
    "groups",
    "model",
    "read_engagement",
    "replay",
    "rule_page",
    "screening",
    "seal",
    "write_event",
]
