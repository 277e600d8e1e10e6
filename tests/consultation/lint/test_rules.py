"""Every rule finds what it is for, and nothing where nothing is."""

from __future__ import annotations

import tomllib
from typing import Any

import pytest

from kollegial.consultation.lint import ENTRY_RULES, MODEL_RULES, lint
from kollegial.consultation.lint.texts import WIDEST_LINE
from kollegial.consultation.meeting import Meeting
from kollegial.formats.problems import field_name
from tests.consultation.lint.base import Change, card, minutes, model, warnings
from tests.formats import examples

Data = dict[str, Any]


def both(line: str, other: str | None = None) -> Data:
    """One line in two languages."""
    return {"de": [line], "en": [other or f"{line} "]}


def roles_do(activity: str) -> Data:
    return dict.fromkeys(("case_giver", "moderator", "scribe", "consultant"), activity)


def turns(*roles: str) -> Data:
    return {"roles": list(roles)}


def counter(kind: str | None, **more: object) -> Data:
    kinds = {} if kind is None else {"kind": kind}
    names = {"de": "Fragen", "en": "Questions"}
    return {"names": names, "limit": 3, "certainty": "proposal", **kinds, **more}


def put(*path: str | int, value: object) -> Change:
    """A change: ``value`` at ``path``."""

    def change(data: Any) -> None:
        *way, last = path
        for step in way:
            data = data[step]
        data[last] = value

    return change


def each(*changes: Change) -> Change:
    """Several changes as one."""
    return lambda data: [change(data) for change in changes]


def test_the_base_has_no_warning() -> None:
    assert warnings(model()) == []
    assert warnings(card()) == []


FOUND: list[tuple[str, Change, str]] = [
    (
        "usual_sum",
        put("phases", 0, "minutes", value=minutes(5, 12, 15)),
        "duration.default",
    ),
    ("shortest_sum", put("duration", value=minutes(5, 9, 9)), "duration.max"),
    ("longest_sum", put("duration", value=minutes(31, 40, 50)), "duration.min"),
    ("nobody_can_hold", put("roles", 2, "max", value=0), "roles[3].max"),
    (
        "nobody_can_hold",
        each(put("roles", 3, "min", value=5), put("group_size", "max", value=6)),
        "group_size.max",
    ),
    ("small_groups_too_small", put("roles", 3, "min", value=2), "group_size.min"),
    ("large_groups_left_over", put("roles", 3, "max", value=5), "group_size.max"),
    ("nobody_speaks", put("phases", 1, "roles", value=roles_do("is silent")), "phases[2].roles"),
    ("nobody_speaks", put("phases", 1, "roles", value=roles_do("listens")), "phases[2].roles"),
    (
        "turn_of_the_silent",
        put("phases", 0, "round_robin", value=turns("case_giver", "consultant")),
        "phases[1].round_robin.roles[2]",
    ),
    (
        "counts_nothing",
        put("phases", 0, "counter", value=counter("idea")),
        "phases[1].counter.kind",
    ),
    (
        "key_question_to_invert",
        put("phases", 0, "output", "kinds", value=["fact"]),
        "methods[1]",
    ),
    (
        "loop_without_use",
        put("phases", 1, "output", "kinds", value=["warning"]),
        "phases[2].loop.method",
    ),
    (
        "too_many_lines",
        put("phases", 0, "not_allowed", value={"de": list("abcde"), "en": list("vwxyz")}),
        "phases[1].not_allowed",
    ),
    (
        "line_too_long",
        put("phases", 0, "allowed", value=both("x" * (WIDEST_LINE + 1), "short")),
        "phases[1].allowed.de[1]",
    ),
    (
        "line_too_long",
        put("phases", 0, "allowed", value=both("kurz", "語" * (WIDEST_LINE // 2 + 1))),
        "phases[1].allowed.en[1]",
    ),
    ("not_translated", put("summary", value={"de": "two words", "en": "two words"}), "summary.en"),
    (
        "not_translated",
        put("phases", 0, "hints", value=both("two words", "two words")),
        "phases[1].hints.en[1]",
    ),
    (
        "still_to_fill_in",
        put("phases", 0, "hints", value=both("Ausfüllen: etwas", "Fill in: something")),
        "phases[1].hints.de[1]",
    ),
    ("still_to_fill_in", put("author", value="Fill in: who?"), "author"),
    (
        "number_without_source",
        put("phases", 0, "minutes", "min", "certainty", value="author"),
        "phases[1].minutes.min",
    ),
    (
        "number_without_source",
        put("phases", 0, "counter", value=counter(None, certainty="third party")),
        "phases[1].counter",
    ),
]


@pytest.mark.parametrize(("rule", "change", "field"), FOUND)
def test_rule_finds(rule: str, change: Change, field: str) -> None:
    changed = model(change)
    rules = {each.__name__: each for each in MODEL_RULES}
    if rule in rules:
        at_hand = card()
        found = list(rules[rule](changed, {at_hand.id: at_hand}))
    else:
        found = list({each.__name__: each for each in ENTRY_RULES}[rule](changed))
    assert found
    assert field in [name for name, _message in warnings(changed)]
    messages = {fault.message for fault in found}
    assert messages <= {message for _name, message in warnings(changed)}


@pytest.mark.parametrize(
    ("offered", "told"),
    [([], ""), (["kurz"], ""), (["kruz"], 'perhaps "kurz"?'), (["xyz"], "there is no model")],
)
def test_a_meeting_offers_models_that_are_there(offered: list[str], told: str) -> None:
    meeting = Meeting.model_validate(tomllib.loads(examples.meeting()) | {"offered": offered})
    found = list(lint(meeting, {}, {"kurz": model()}))
    assert [field_name(fault.path) for fault in found] == (["offered[1]"] if told else [])
    assert all(told in fault.message.format(**fault.params) for fault in found)


def test_every_rule_has_a_test() -> None:
    names = {each.__name__ for each in (*MODEL_RULES, *ENTRY_RULES)}
    assert names == {rule for rule, _change, _field in FOUND}


NOTHING = {"form": "nothing", "names": {"de": "Nichts", "en": "Nothing"}}

FINE: list[tuple[str, Change]] = [
    (
        "all are silent together and nothing is collected",
        each(
            put("phases", 1, "roles", value=roles_do("is silent")),
            put("phases", 1, "output", value=NOTHING),
            lambda data: data["phases"][1].pop("loop"),
        ),
    ),
    ("what is collected is written", put("phases", 1, "roles", value=roles_do("writes"))),
    (
        "a break",
        each(
            put("phases", 1, "roles", value=roles_do("rests")),
            put("phases", 1, "output", value=NOTHING),
            put("phases", 1, "is_break", value=True),
            lambda data: data["phases"][1].pop("loop"),
        ),
    ),
    ("one word alike", put("summary", value={"de": "Intervision", "en": "Intervision"})),
    ("a name alike", put("names", value={"de": "Case Clinic Nord", "en": "Case Clinic Nord"})),
    (
        "a source for the number",
        put(
            "duration",
            "min",
            value={"value": 15, "certainty": "author", "source": "a handout"},
        ),
    ),
    (
        "the turn of those who listen",
        put("phases", 1, "round_robin", value=turns("case_giver", "consultant")),
    ),
    ("a counter of any kind", put("phases", 0, "counter", value=counter(None))),
    ("a counter of a kind that is collected", put("phases", 1, "counter", value=counter("advice"))),
    (
        "a long hint",
        put("phases", 0, "hints", value=both("w " * 60, "other words " * 20)),
    ),
]


@pytest.mark.parametrize(
    ("change"), [change for _why, change in FINE], ids=[why for why, _ in FINE]
)
def test_nothing_is_found_where(change: Change) -> None:
    assert warnings(model(change)) == []


def block(**more: object) -> Data:
    base = {"first": "ideas", "last": "ideas", "names": {"de": "Runde", "en": "Round"}}
    return {**base, "certainty": "proposal", **more}


@pytest.mark.parametrize(
    ("rounds", "usual"),
    [
        ({"usual": 1, "at_most": 3}, 20),
        ({"usual": 3, "at_most": 3}, 40),
        # With each round the case giver changes: every round is a case of its own.
        ({"usual": 3, "at_most": 3, "rotates": "case_giver"}, 20),
        # Three to nine people, five rounds at most.
        ({"per_person": True, "at_most": 5}, 40),
        ({"per_person": True, "at_most": 5}, 60),
    ],
)
def test_the_sum_counts_the_rounds_of_one_case(rounds: Data, usual: int) -> None:
    at = each(put("rounds", value=[block(**rounds)]), put("duration", value=minutes(5, usual, 200)))
    assert warnings(model(at)) == []
    longer = each(at, put("duration", value=minutes(5, usual + 1, 200)))
    assert [field for field, _message in warnings(model(longer))] == ["duration.default"]


def test_the_counter_may_count_what_a_method_brings() -> None:
    def change(data: Data) -> None:
        choice = dict(data["phases"][0], id="choice", output={**NOTHING, "form": "method"})
        run = dict(data["phases"][1], output={**NOTHING, "form": "method contributions"})
        run["counter"] = counter("idea")
        data["phases"] = [data["phases"][0], choice, run]
        data["duration"] = minutes(15, 30, 45)

    assert warnings(model(change)) == []
    other = card(put("output", value="warning"))
    assert "phases[3].counter.kind" in [name for name, _ in warnings(model(change), other)]


def test_cards_are_looked_at_too() -> None:
    spoilt = card(
        each(
            put("allowed", value={"de": list("abcde"), "en": list("vwxyz")}),
            put("not_allowed", value=both("x" * 70, "short")),
            put("summary", value={"de": "two words", "en": "two words"}),
            put("minutes", "max", "certainty", value="third party"),
        )
    )
    fields = {field for field, _message in warnings(spoilt)}
    assert fields == {"allowed", "not_allowed.de[1]", "summary.en", "minutes.max"}
