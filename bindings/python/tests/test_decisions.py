"""Whether somebody may do something now, why, and what would change the answer."""

from __future__ import annotations

import copy
import dataclasses
import datetime
import json
import pickle
import threading
from typing import Any

import club
import pytest

import cocareer
from cocareer import (
    Decision,
    GroupState,
    NearestGrant,
    Obligation,
    Outcome,
    Policy,
    Reason,
    Step,
    StepKind,
)
from cocareer.model import (
    Action,
    ActorRole,
    AgreementNorm,
    BreakGlass,
    DecisionRequest,
    EngagementMode,
    GroupEvent,
    GroupEventKind,
    ObligationKind,
    SanctionStep,
)

UTC = datetime.timezone.utc
SECRET = "Kari-Nordmann-01019012345"
POST = DecisionRequest(
    at=club.LATER, action=Action.POST, role=ActorRole.MEMBER, actor="secret-1", request_id="r-1"
)
REMOVE = DecisionRequest(
    at=club.LATER,
    action=Action.REMOVE_POST,
    role=ActorRole.PRACTITIONER,
    actor="guide-7",
    member="secret-1",
)
AGAINST = [ObligationKind.LOG, ObligationKind.TELL_APPEAL]


@pytest.fixture(scope="module")
def policy() -> Policy:
    """The policy of the club."""
    return Policy(club.ENGAGEMENT, settings={"at": "2026-09-01"})


def test_what_may_be_done_is_allowed(policy: Policy) -> None:
    answer = policy.decide(club.group(club.ACCEPTED), POST)
    assert (answer.outcome, answer.request_id) == (Outcome.ALLOW, "r-1")
    assert answer.reasons == (Reason("GROUP-01", "yes"),)
    assert (answer.obligations, answer.missing, answer.unhonoured) == ((), (), ())
    assert answer.nearest_grant is None
    (said,) = answer.messages("en")
    assert said
    assert answer.messages("nn-NO") != (said,)


def test_a_denial_says_why_and_what_would_change_it(policy: Policy) -> None:
    state = club.group()
    answer = policy.decide(state, POST)
    assert (answer.outcome, answer.reasons) == ("deny", (Reason("GROUP-11", "no"),))
    assert cocareer.explain(answer.reasons[0].rule).why
    (step,) = policy.steps(state, POST)
    assert (step.kind, step.rules) == (StepKind.ACCEPT_AGREEMENT, ("GROUP-11",))
    assert step.message("nn")
    assert step.message("nn") != step.message("en")
    assert json.loads(step.to_json()) == {"kind": "accept_agreement", "rules": ["GROUP-11"]}
    state.apply(club.ACCEPTED)
    assert policy.decide(state, POST).outcome is Outcome.ALLOW
    assert policy.steps(state, POST) == ()


def test_who_else_may_do_it_is_told(policy: Policy) -> None:
    request = dataclasses.replace(POST, action=Action.REMOVE_POST)
    answer = policy.decide(club.group(club.ACCEPTED), request)
    assert (answer.outcome, answer.reasons) == ("deny", (Reason("GROUP-01", "role"),))
    assert answer.nearest_grant == NearestGrant(
        ActorRole.PRACTITIONER, Action.REMOVE_POST, EngagementMode.COLLABORATIVE
    )


def test_no_allow_has_an_obligation_that_the_host_did_not_declare(policy: Policy) -> None:
    state = club.group(club.ACCEPTED)
    for honours in ([], [ObligationKind.LOG], [ObligationKind.SHOW_HELPLINE]):
        answer = policy.decide(state, dataclasses.replace(REMOVE, honours=honours))
        assert (answer.outcome, answer.obligations) == (Outcome.DENY, ())
        assert answer.reasons == (Reason("GROUP-32", "no"),)
        assert answer.unhonoured == tuple(kind for kind in AGAINST if kind not in honours)
    (step,) = policy.steps(state, REMOVE)
    assert (step.kind, step.obligations) == (StepKind.HONOUR_OBLIGATIONS, tuple(AGAINST))
    answer = policy.decide(state, dataclasses.replace(REMOVE, honours=step.obligations))
    assert answer.outcome is Outcome.ALLOW
    assert answer.obligations == (
        Obligation(ObligationKind.LOG, "NORM-08"),
        Obligation(ObligationKind.TELL_APPEAL, "NORM-08"),
    )
    (log, _) = answer.obligations
    assert pickle.loads(pickle.dumps(log)) == log
    with pytest.raises(dataclasses.FrozenInstanceError):
        log.rule = "x"  # type: ignore[misc]


def test_what_is_not_known_is_asked_for(policy: Policy) -> None:
    for request, missing in (
        (dataclasses.replace(POST, at=None), "at"),
        (dataclasses.replace(POST, at="soon"), "at"),
        (dataclasses.replace(POST, action=None), "action"),
        (dataclasses.replace(POST, role=None), "role"),
        (dataclasses.replace(POST, actor=None), "actor"),
    ):
        answer = policy.decide(club.group(club.ACCEPTED), request)
        assert (answer.outcome, answer.missing) == (Outcome.NEEDS_INFORMATION, (missing,))
        (step,) = policy.steps(club.group(club.ACCEPTED), request)
        assert (step.kind, step.fields) == (StepKind.GIVE_INFORMATION, (missing,))
    assert "state" in policy.decide(None, POST).missing
    assert policy.decide(None, DecisionRequest()).outcome is Outcome.NEEDS_INFORMATION


def test_what_the_policy_does_not_know_is_not_applicable(policy: Policy) -> None:
    request = dataclasses.replace(POST, channel="elsewhere")
    answer = policy.decide(club.group(club.ACCEPTED), request)
    assert (answer.outcome, answer.reasons[0].rule) == (Outcome.NOT_APPLICABLE, "GROUP-02")
    assert policy.steps(club.group(), request) == ()
    assert Policy.built_in().decide(None, POST).outcome is Outcome.NOT_APPLICABLE


def test_grace_ends(policy: Policy) -> None:
    revised = GroupEvent(
        kind=GroupEventKind.AGREEMENT_REVISED,
        at=club.LATER,
        actor="guide-7",
        version="2",
        norms=[AgreementNorm.RESPECT_NORM],
    )
    visit = GroupEvent(kind=GroupEventKind.PRACTITIONER_POSTED, at=club.LATER, actor="guide-7")
    state = club.group(club.ACCEPTED, revised, visit)
    ask = dataclasses.replace(POST, honours=[ObligationKind.ASK_ACCEPTANCE])
    answer = policy.decide(state, ask)
    assert answer.outcome is Outcome.ALLOW
    (due,) = answer.obligations
    # The day on which the grace ends is whole.
    ends = datetime.datetime(2026, 9, 16, 23, 59, 59, tzinfo=UTC)
    assert (due.kind, due.norms) == ("ask_acceptance", (AgreementNorm.RESPECT_NORM,))
    assert due.deadline == ends
    assert due.deadline.utcoffset() == datetime.timedelta(0)
    assert answer.holds_until is not None
    assert answer.holds_until <= ends
    late = dataclasses.replace(ask, at=ends + datetime.timedelta(seconds=1))
    denied = policy.decide(state, late)
    assert (denied.outcome, denied.reasons) == ("deny", (Reason("GROUP-12", "no"),))
    kinds = {step.kind: step for step in policy.steps(state, late)}
    assert kinds[StepKind.ACCEPT_AGREEMENT].norms == (AgreementNorm.RESPECT_NORM,)


def test_an_emergency_needs_a_reason_and_an_end(policy: Policy) -> None:
    state = club.group(club.ACCEPTED)
    request = dataclasses.replace(
        REMOVE,
        action=Action.REMOVE_MEMBER,
        honours=[*AGAINST, ObligationKind.NOTIFY_BREAK_GLASS],
    )
    assert policy.decide(state, request).outcome is Outcome.DENY
    ends = datetime.datetime(2026, 9, 2, 9, tzinfo=UTC)
    glass = BreakGlass(justification="A threat", expires_at=ends)
    answer = policy.decide(state, dataclasses.replace(request, break_glass=glass))
    assert (answer.outcome, answer.reasons[0].rule) == (Outcome.ALLOW, "GROUP-33")
    assert "notify_break_glass" in [due.kind for due in answer.obligations]
    assert answer.holds_until == ends
    assert "threat" not in repr(answer) + answer.to_json()
    for other in (
        BreakGlass(justification=" ", expires_at=ends),
        BreakGlass(justification="A threat"),
        BreakGlass(justification="A threat", expires_at=ends + datetime.timedelta(days=900)),
    ):
        answer = policy.decide(state, dataclasses.replace(request, break_glass=other))
        assert answer.outcome is Outcome.DENY


def test_no_order_of_events_lets_a_removed_member_post(policy: Policy) -> None:
    removed = GroupEvent(
        kind=GroupEventKind.MODERATED,
        at=club.LATER,
        actor="guide-7",
        member="secret-1",
        step=SanctionStep.REMOVAL,
    )
    for state in (club.group(club.ACCEPTED, removed), club.group(removed)):
        for event in (club.ACCEPTED, club.EVENTS[3]):
            with pytest.raises(cocareer.LogError):
                state.apply(dataclasses.replace(event, at=club.LATER))
        assert policy.decide(state, POST).outcome is Outcome.DENY


def test_a_rule_s_examples_are_requests() -> None:
    told = cocareer.explain("GROUP-05")
    for example in (told.fails, told.passes):
        assert DecisionRequest.from_dict(example.context["request"]).action is not None
    assert cocareer.replay(told.fails.context["events"]).state.phase == "closed"


def requests() -> list[DecisionRequest]:
    """Every role and action, with and without what the host can do."""
    people = {ActorRole.PRACTITIONER: "guide-7", ActorRole.MEMBER: "secret-1"}
    return [
        DecisionRequest(
            at=club.LATER,
            action=action,
            role=role,
            actor=people.get(role, "secret-9"),
            member="secret-1",
            is_own=True,
            honours=honours,
        )
        for role in ActorRole
        for action in Action
        for honours in ((), tuple(ObligationKind))
    ]


def test_many_requests_have_an_answer_each(policy: Policy) -> None:
    asked = requests()
    for state in (None, GroupState(), club.group(), club.group(club.ACCEPTED)):
        answers = policy.decide_all(state, asked)
        assert answers == policy.decide_all(state, iter([one.to_dict() for one in asked]))
        for request, answer in zip(asked, answers, strict=True):
            text = json.dumps(request.to_dict())
            one = policy.decide(state, request)
            assert one == answer
            assert hash(one) == hash(answer)
            assert policy.decide_json(state, text) == answer.to_json()
            assert policy.decide(state, text.encode()) == answer
            told = json.loads(answer.to_json())
            assert told["outcome"] == answer.outcome
            assert [(one["rule"], one["case"]) for one in told["reasons"]] == [
                (reason.rule, reason.case) for reason in answer.reasons
            ]
            assert answer.reasons
            assert all(answer.messages("nb"))
            assert answer.outcome == "allow" or not answer.obligations
            assert {due.kind for due in answer.obligations} <= set(request.honours)
    assert policy.decide_all(None, []) == []


def take(state: GroupState, request: DecisionRequest, step: Step) -> DecisionRequest | None:
    """Takes a step, where this test knows how: the request after it."""
    actor = request.actor
    if step.kind is StepKind.HONOUR_OBLIGATIONS:
        return dataclasses.replace(request, honours=[*request.honours, *step.obligations])
    if step.kind is StepKind.ASK_ROLE and step.role is ActorRole.PRACTITIONER:
        return dataclasses.replace(request, role=step.role, actor="guide-7")
    if step.kind is StepKind.WAIT_UNTIL:
        return dataclasses.replace(request, at=step.until)
    if step.kind is StepKind.GET_CONSENT or step.fields == ("has_consent",):
        return dataclasses.replace(request, has_consent=True)
    happened: dict[StepKind, dict[str, Any]] = {
        StepKind.ACCEPT_AGREEMENT: {"kind": "agreement_accepted", "version": "1", "member": actor},
        StepKind.VISIT_GROUP: {"kind": "practitioner_posted", "actor": "guide-7"},
        StepKind.JOIN_GROUP: {
            "kind": "member_joined",
            "member": actor,
            "role": request.role,
            "age": 40,
        },
    }
    if step.kind not in happened:
        return None
    at = max(club.LATER, str(request.at))
    state.apply({**happened[step.kind], "at": at})
    return request


def test_the_steps_lead_to_an_allow(policy: Policy) -> None:
    restricted = GroupEvent(
        kind=GroupEventKind.MODERATED,
        at=club.LATER,
        actor="guide-7",
        member="secret-1",
        step=SanctionStep.TEMPORARY_RESTRICTION,
        until="2026-09-02T20:00:00Z",
    )
    led, kinds = 0, set()
    for start in (club.group(), club.group(club.ACCEPTED, restricted)):
        for request in requests():
            state, now = start.copy(), request
            steps = policy.steps(start, request)
            for step in steps:
                after = take(state, now, step)
                if after is None:
                    break
                now = after
            else:
                if steps:
                    assert policy.decide(start, request).outcome is not Outcome.ALLOW
                    assert policy.decide(state, now).outcome is Outcome.ALLOW, (request, steps)
                    led += 1
                    kinds |= {step.kind for step in steps}
    assert led > 50
    assert kinds >= {
        StepKind.HONOUR_OBLIGATIONS,
        StepKind.ASK_ROLE,
        StepKind.ACCEPT_AGREEMENT,
        StepKind.WAIT_UNTIL,
        StepKind.JOIN_GROUP,
    }


def test_every_value_of_a_step_can_be_read(policy: Policy) -> None:
    names = ("role", "mode", "medium", "count", "until")
    lists = ("rules", "fields", "norms", "abilities", "obligations")
    one_to_one = Policy({**club.ENGAGEMENT, "mode": "one_to_one"})
    for given in (policy, one_to_one):
        for request in requests():
            for step in given.steps(club.group(), request):
                told = json.loads(step.to_json())
                assert told["kind"] == step.kind
                for name in names:
                    value = getattr(step, name)
                    if isinstance(value, datetime.datetime):
                        value = value.isoformat().replace("+00:00", "Z")
                    assert told.get(name) == value
                for name in lists:
                    assert tuple(told.get(name, ())) == getattr(step, name)
                assert step.message("nb")


@pytest.mark.parametrize(
    ("request_", "error"),
    [
        ("", cocareer.EmptyDocument),
        (b" \n", cocareer.EmptyDocument),
        (b'{"actor": "\xff"}', cocareer.InvalidUtf8),
        ({"actor": "\ud800"}, cocareer.InvalidUtf8),
        ("{", cocareer.Malformed),
        ("[]", cocareer.Malformed),
        ({"action": "fly"}, cocareer.Malformed),
        ({"actor": 5}, cocareer.Malformed),
        ({SECRET: 1}, cocareer.Malformed),
        ({"actor": SECRET, "role": SECRET}, cocareer.Malformed),
        ({"at": datetime.datetime(2026, 9, 2)}, cocareer.InvalidSetting),
        (DecisionRequest(at=datetime.datetime(2026, 9, 2)), cocareer.InvalidSetting),
        (
            {"break_glass": {"expires_at": datetime.datetime(2026, 9, 2)}},
            cocareer.InvalidSetting,
        ),
        (
            DecisionRequest(break_glass=BreakGlass(expires_at=datetime.datetime(2026, 9, 2))),
            cocareer.InvalidSetting,
        ),
        (5, TypeError),
        (None, TypeError),
        ({"at": {1}}, TypeError),
        (GroupEvent(), TypeError),
    ],
    ids=range(18),
)
def test_what_is_no_request_is_refused(
    policy: Policy, request_: Any, error: type[Exception]
) -> None:
    calls: list[Any] = [
        lambda: policy.decide(None, request_),
        lambda: policy.decide_all(None, [POST, request_]),
        lambda: policy.steps(None, request_),
    ]
    if isinstance(request_, (str, bytes)):
        calls.append(lambda: policy.decide_json(None, request_))
    for call in calls:
        with pytest.raises(error) as caught:
            call()
        problem: BaseException | None = caught.value
        while problem is not None:
            assert SECRET not in repr(problem) + str(problem)
            problem = problem.__cause__ or problem.__context__


def test_odd_identifiers_are_nobody(policy: Policy) -> None:
    state = club.group(club.ACCEPTED)
    for actor in ("x" * 1_000_000, "secret-1\0", "secret-1 ", "SECRET-1"):
        answer = policy.decide(state, dataclasses.replace(POST, actor=actor))
        assert answer.outcome is Outcome.DENY
        assert "GROUP-03" in [reason.rule for reason in answer.reasons]


def test_states_and_lists_are_what_they_are(policy: Policy) -> None:
    wrong: Any
    for wrong in ({}, "state", 5):
        for call in (policy.decide, policy.steps, policy.decide_json):
            with pytest.raises(TypeError):
                call(wrong, "{}")
    for several in (POST, POST.to_dict(), "[]", b"[]"):
        with pytest.raises(TypeError):
            policy.decide_all(None, several)  # type: ignore[arg-type]
    with pytest.raises(TypeError):
        policy.decide_json(None, POST)  # type: ignore[arg-type]


def test_answers_show_nobody_and_do_not_change(policy: Policy) -> None:
    state = club.group()
    request = dataclasses.replace(POST, request_id=SECRET)
    answer, (step,) = policy.decide(state, request), policy.steps(state, request)
    assert repr(answer) == "Decision(outcome='deny', rules=['GROUP-11'])"
    assert repr(step) == "Step(kind='accept_agreement', rules=['GROUP-11'])"
    assert "secret" not in answer.to_json() + step.to_json() + repr(state)
    assert answer != policy.decide(state, POST)
    assert len({answer, policy.decide(state, request), policy.decide(state, REMOVE)}) == 2
    assert {step} == set(policy.steps(state, request))
    one: Any
    for one in (answer, step):
        assert copy.copy(one) is one
        assert copy.deepcopy(one) is one
        assert one != "x"
        with pytest.raises(TypeError):
            pickle.dumps(one)
        with pytest.raises(AttributeError):
            one.outcome = Outcome.ALLOW


def test_threads_may_ask_while_something_happens(policy: Policy) -> None:
    state, asked = club.group(club.ACCEPTED), requests()
    expected = policy.decide_all(state, asked)
    results: list[list[Decision]] = []

    def ask() -> None:
        results.extend(policy.decide_all(state, asked) for _ in range(5))

    threads = [threading.Thread(target=ask) for _ in range(4)]
    for thread in threads:
        thread.start()
    for number in range(500):
        state.apply({"kind": "message_received", "at": club.OPENED, "message_id": f"m{number}"})
    for thread in threads:
        thread.join()
    assert results == [expected] * 20
