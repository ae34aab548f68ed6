"""How a typed host uses the package. `test_typing.py` has it checked by mypy --strict."""

from __future__ import annotations

import datetime
from collections.abc import Mapping

import cocareer
from cocareer import (
    Author,
    BundleDocument,
    CocareerError,
    Decision,
    Duty,
    Engagement,
    Evidence,
    GroupState,
    LimitExceeded,
    Limits,
    LogError,
    Obligation,
    Outcome,
    OverruleError,
    Policy,
    Report,
    Screening,
    Severity,
    StepKind,
    Verdict,
)
from cocareer.model import (
    Action,
    ActorRole,
    AgreementNorm,
    ChangeClass,
    Channel,
    DataTableId,
    DatedData,
    DecisionRequest,
    DocumentKind,
    DpiaStatus,
    EngagementMode,
    GroupAgreement,
    GroupEvent,
    GroupEventKind,
    IdentifierRule,
    MatchKind,
    ObligationKind,
    PrivacyPolicy,
    ScreeningLists,
    Team,
    TeamMember,
)


def build() -> Engagement:
    chat = Channel(id="chat", mode=EngagementMode.ONE_TO_ONE, required_abilities=())
    return Engagement(
        kind=DocumentKind.ENGAGEMENT,
        format_version=1,
        title={"nn": "Rettleiing"},
        channels=[chat],
        team=Team(members=[TeamMember(id="p1")]),
        privacy_policy=PrivacyPolicy(rights_reply_days=30),
    )


def judge(engagement: Engagement | Mapping[str, object]) -> Report:
    return cocareer.check(
        engagement,
        at=datetime.date(2026, 11, 24),
        min_confidence="found",
        limits=Limits(findings=100),
        settings={"limits": {"depth": 20}},
        locale="nn",
    )


def show(report: Report) -> list[str]:
    lines = []
    for finding in report.findings:
        if finding.suppressed is not None:
            until: datetime.date | None = finding.suppressed.until
            lines.append(f"{finding.suppressed.origin.value} {finding.suppressed.reason} {until}")
            continue
        if finding.fix is not None and finding.fix.safe:
            lines.append(finding.fix.pointer)
        tables: list[DataTableId] = [used.table for used in finding.basis]
        lines.extend(table.value for table in tables)
        start = finding.locations[0].range
        place = f"{start.start.line}:{start.start.column}" if start else finding.pointer
        lines.append(f"{place} {finding.severity.value} {finding.rule} {finding.message}")
    if report.count(Severity.ERROR) > 0 or report.worst is Severity.WARNING:
        lines.append(cocareer.explain(report.findings[0].rule).why)
    return lines


def read(text: bytes) -> Engagement | None:
    try:
        return cocareer.read_engagement(text, format="yaml")
    except LimitExceeded as error:
        limit: str = error.limit
        maximum: int = error.maximum
        print(limit, maximum)
    except CocareerError as error:
        print(error)
    return None


def together(texts: Mapping[str, str]) -> list[str]:
    documents = [BundleDocument(name, text) for name, text in texts.items()]
    lines = []
    for result in cocareer.check_bundle(documents, at="2026-11-24", settings={"shared": True}):
        if isinstance(result, CocareerError):
            lines.append(str(result))
            continue
        places = [place for finding in result.findings for place in finding.locations]
        numbers: list[int] = [place.document for place in places if place.document is not None]
        lines.extend(documents[number].name for number in numbers)
    return lines


def assess(engagement: Engagement) -> str:
    advice = cocareer.dpia_advice(engagement, at="2026-11-24", locale="nn")
    status: DpiaStatus | None = advice.declared
    words = [ground.text for ground in advice.reasons]
    words += [fact.text for sign in advice.signs for fact in sign.facts]
    return f"{advice.proposed} {status} {words}"


def screen(text: str) -> list[str]:
    lists = ScreeningLists(identifiers=[IdentifierRule(kind=MatchKind.EMAIL)])
    policy = Policy(build(), lists, settings={"at": "2026-11-24"})
    screening = policy.screen(text, surface="title", author=Author.PARTICIPANT, language="nn")
    lines = [f"{match.kind.value} {match.range.utf16.start}" for match in screening.matches]
    lines += [text[match.slice] for match in screening.matches if Evidence.LIST in match.evidence]
    if screening.verdict in (Verdict.HOLD, Verdict.OPAQUE) or screening.excess is not None:
        lines.append(policy.redact(text, screening, style="mask").text)
    many: list[Screening | None] = policy.screen_all([text, None, b"Hei"], leaves_group=True)
    return lines + [one.to_json() for one in many if one is not None]


def let_pass(screening: Screening, why: str) -> str:
    try:
        decided = screening.overrule("practitioner", why)
    except OverruleError as error:
        code: str = error.code
        return code
    by: Author = decided.by
    wrong = screening.false_positive(0)
    return f"{by.value} {decided.to_json()} {wrong.to_json() if wrong is not None else None}"


NOW = datetime.datetime(2026, 11, 24, 9, tzinfo=datetime.timezone.utc)


def fold(log: bytes) -> GroupState:
    replayed = cocareer.replay(log, chain="ignore")
    stopped: LogError | None = replayed.stopped
    group = replayed.state if stopped is None else GroupState()
    try:
        group.apply(GroupEvent(kind=GroupEventKind.GROUP_OPENED, at=NOW, actor="p1"))
    except LogError as error:
        print(error.code, error.line, error.field)
    role: ActorRole | None = group.role("m1")
    pending: tuple[AgreementNorm, ...] = group.pending_norms("m1")
    print(role, pending, group.phase.value, group.last_event_at, group.to_dict()["phase"])
    return group.copy()


def ask(policy: Policy, group: GroupState) -> Outcome:
    honours = [ObligationKind.LOG]
    request = DecisionRequest(
        at=NOW, action=Action.POST, role=ActorRole.MEMBER, actor="m1", honours=honours
    )
    decision: Decision = policy.decide(group, request)
    dues: tuple[Obligation, ...] = decision.obligations
    until: datetime.datetime | None = decision.holds_until
    for step in policy.steps(group, request):
        if step.kind is StepKind.WAIT_UNTIL and step.until is not None:
            print(step.until.isoformat())
    many: list[Decision] = policy.decide_all(group, [request, request.to_dict(), "{}"])
    print(dues, until, [one.to_json() for one in many], decision.messages("nn"))
    return decision.outcome


def plan(policy: Policy, group: GroupState | None) -> str:
    duties: tuple[Duty, ...] = policy.duties(group, NOW)
    latest = max((duty.deadline for duty in duties), default=NOW)
    print(latest, [duty.bearer.role.value for duty in duties], policy.next_duty_change(group, NOW))
    return cocareer.duties_to_ical(duties, NOW, locale="nn")


def revise(old: GroupAgreement, new: GroupAgreement) -> GroupEvent:
    raised = {AgreementNorm.PURPOSE: ChangeClass.MINOR}
    diff = cocareer.agreement_diff(old, new, raise_=raised)
    report: Report = cocareer.agreement_lint(new, mode="community", at=NOW.date())
    print(report.ok, [change.message for change in diff.changes])
    return GroupEvent(
        kind=GroupEventKind.AGREEMENT_REVISED,
        at=NOW,
        norms=diff.to_accept,
        change_class=diff.change_class,
    )


def last_looked_up() -> list[datetime.date | str | None]:
    return [table.as_of for table in DatedData.from_dict(cocareer.dated_data()).tables]


def ages(engagement: Engagement) -> list[datetime.date | str]:
    return [item.valid_until for item in engagement.information if item.valid_until is not None]


if __name__ == "__main__":
    print("\n".join(show(judge(build()))))
    print(together({"page.json": "{}", "shared.json": "["}))
    print(assess(build()), last_looked_up(), cocareer.rule_page("I-10", "nn"))
    print(screen("Skriv til kari@example.org"))
    print(let_pass(Policy.built_in().screen("Skriv til kari@example.org"), "Eiga adresse"))
    print(ask(Policy(build()), fold(b"")), plan(Policy(build()), None))
    print(cocareer.write_event(revise(GroupAgreement(), GroupAgreement(grace_days=7))))
    print(ages(build()), read(b"id: page"), sorted(EngagementMode)[0].value)
