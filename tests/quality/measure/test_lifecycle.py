"""The way of a measure: what each step asks for, and what stays for ever."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

import pytest

from kollegial.quality.changes.measure import (
    Checked,
    Concluded,
    DueMoved,
    Followed,
    Grounded,
    LeftOut,
    Measured,
    Moved,
    Resumed,
    Reworded,
    Reworking,
    Withdrawn,
)
from kollegial.quality.history import Undone, to_undo
from kollegial.quality.measure.checking import second_thought
from kollegial.quality.vocabulary import Attained, Conclusion, Status
from kollegial.refusal import Refused
from tests.quality.walk import BARE, FIRST, PLAN, Walk

OTHER = "f" * 32


def test_from_proposal_through_rework_to_a_follow_up() -> None:
    walk = Walk().implemented().measured("8").checked("not-effective").rework()
    walk.to(Status.IMPLEMENTED).measured("3").checked("effective").concluded()
    walk.do(Followed(measure=OTHER))
    measure = walk.read_again()
    assert measure == walk.measure
    assert [each.check and each.check.outcome for each in measure.rounds] == [
        Status.NOT_EFFECTIVE,
        Status.EFFECTIVE,
    ]
    assert measure.implemented_on is not None
    assert measure.effective_on is not None
    assert measure.implemented_on < measure.effective_on
    assert measure.original_due == PLAN.due != measure.plan.due
    assert measure.followed_by == OTHER


@pytest.mark.parametrize(
    ("field", "word"),
    [
        ("goal", "goal"),
        ("criteria", "criterion"),
        ("responsible", "role"),
        ("due", "due date"),
    ],
)
def test_planning_asks_for_what_is_missing(field: str, word: str) -> None:
    empty = getattr(BARE, field)
    walk = Walk(PLAN.model_copy(update={field: empty}))
    with pytest.raises(Refused, match=word):
        walk.to(Status.PLANNED)
    walk = Walk().to(Status.PLANNED)
    if field != "due":
        with pytest.raises(Refused, match=word):
            walk.do(Reworded(fields={field: list(empty) if field == "criteria" else empty}))


def test_a_refusal_says_what_is_lawful_instead() -> None:
    with pytest.raises(Refused, match="planned next"):
        Walk().to(Status.IMPLEMENTED)
    with pytest.raises(Refused, match="effectiveness check next"):
        Walk().implemented().to(Status.PLANNED)
    with pytest.raises(Refused, match="form for it"):
        Walk().implemented().to(Status.IN_CHECK, Status.EFFECTIVE)


# ------------------------------------------------------------------ days


def test_what_was_begun_before_it_was_written_down_says_so() -> None:
    with pytest.raises(Refused, match="is before"):
        Walk().do(Moved(to=Status.PLANNED, on=FIRST - dt.timedelta(days=5)))
    walk = Walk(on=-20).do(Moved(to=Status.PLANNED, on=FIRST - dt.timedelta(days=5)))
    assert walk.measure.proposed_on == FIRST - dt.timedelta(days=20)
    with pytest.raises(Refused, match="not come"):
        Walk(on=9)


def test_no_step_is_before_the_step_before_it_nor_in_the_future() -> None:
    walk = Walk().to(Status.PLANNED, Status.IN_PROGRESS)
    for wrong in (walk.today - dt.timedelta(days=1), walk.today + dt.timedelta(days=2)):
        with pytest.raises(Refused):
            walk.do(Moved(to=Status.IMPLEMENTED, on=wrong))
    again = Walk().implemented().checked("partly-effective").rework().wait(5)
    assert again.measure.round.implemented_on is None
    checked = again.measure.rounds[0].check
    assert checked is not None
    with pytest.raises(Refused, match="is before"):
        again.do(Moved(to=Status.IMPLEMENTED, on=checked.on - dt.timedelta(days=1)))


def test_a_suspension_is_no_step_so_what_was_done_before_it_may_be_told_later() -> None:
    walk = Walk().to(Status.PLANNED, Status.IN_PROGRESS).wait(9)
    done = walk.today - dt.timedelta(days=1)
    walk.do(LeftOut(to=Status.SUSPENDED, reason="Personalmangel")).wait(30).do(Resumed())
    assert walk.measure.status is Status.IN_PROGRESS
    assert walk.measure.status_since == walk.today
    assert walk.do(Moved(to=Status.IMPLEMENTED, on=done)).measure.implemented_on == done


def test_the_first_due_date_stays_and_none_is_before_the_planning() -> None:
    walk = Walk().to(Status.PLANNED)
    first = walk.measure.plan.due
    walk.do(DueMoved(due=FIRST + dt.timedelta(days=99), reason="Urlaub"))
    walk.do(DueMoved(due=FIRST + dt.timedelta(days=200), reason="Umzug"))
    assert walk.measure.original_due == first
    with pytest.raises(Refused, match="when it was decided on"):
        walk.do(DueMoved(due=FIRST - dt.timedelta(days=1), reason="?"))
    late = Walk(PLAN.model_copy(update={"due": FIRST}))
    with pytest.raises(Refused, match="when it was decided on"):
        late.wait(3).to(Status.PLANNED)
    checked = Walk().implemented().checked("not-effective")
    with pytest.raises(Refused, match="when it was decided on"):
        checked.do(Reworking(due=FIRST, reason="?"))


def test_rewording_does_not_move_the_due_date_of_a_planned_measure() -> None:
    fields = {"due": "2026-12-24"}
    assert Walk().do(Reworded(fields=fields)).measure.plan.due == dt.date(2026, 12, 24)
    with pytest.raises(Refused, match="with a reason"):
        Walk().to(Status.PLANNED).do(Reworded(fields=fields))


# ------------------------------------------------------------------ measurements


def test_a_look_needs_something_seen_and_a_value_its_indicator() -> None:
    empty = Measured(id="a" * 32, on=FIRST)
    with pytest.raises(Refused, match="how far"):
        Walk().do(empty)
    with pytest.raises(Refused, match="indicator"):
        Walk(BARE).measured("3")
    assert Walk(BARE).measured(attained=Attained.PARTLY).measure.measurements


def test_nothing_is_measured_before_the_baseline() -> None:
    early = FIRST - dt.timedelta(days=11)
    with pytest.raises(Refused, match="day of the baseline"):
        Walk().do(Measured(id="a" * 32, on=early, attained=Attained.NO))
    walk = Walk().measured("8")
    assert PLAN.indicator is not None
    later = PLAN.indicator.model_copy(update={"baseline_on": FIRST + dt.timedelta(days=1)})
    with pytest.raises(Refused, match="day of the baseline"):
        walk.do(Reworded(fields={"indicator": later.model_dump(mode="json")}))


def test_an_indicator_with_values_cannot_go_until_they_are_withdrawn() -> None:
    walk = Walk().measured("8")
    gone = Reworded(fields={"indicator": None})
    with pytest.raises(Refused, match="withdraw"):
        walk.do(gone)
    walk.do(Withdrawn(id=walk.measure.measurements[0].id, reason="vertippt"), gone)
    assert walk.measure.plan.indicator is None
    # the indicator comes back first, then the measurement: undo knows the way
    assert walk.undo().undo().measure.measurements


def test_measurements_stand_by_day_whenever_they_were_entered() -> None:
    walk = Walk().wait(9).measured("8")
    for value, back in (("7", 5), ("6", 0), ("5", 9)):
        on = walk.today - dt.timedelta(days=back)
        walk.do(Measured(id=value * 32, on=on, value=Decimal(value)))
    assert [str(each.value) for each in walk.measure.measurements] == ["5", "7", "8", "6"]


# ------------------------------------------------------------------ the check


def test_another_role_checks_whatever_its_spelling() -> None:
    for by in (
        "Teamleitung",
        " teamleitung",
        "TEAMLEITUNG",
        "Team\u00adleitung",
        "Teamleitung\u200b",
    ):
        with pytest.raises(Refused, match="Another role"):
            Walk().implemented().checked("effective", by=by)
    assert Walk().implemented().checked("effective", by="Leitung").measure.effective_on


def test_handing_over_does_not_make_the_check_ones_own() -> None:
    walk = Walk().implemented().do(Reworded(fields={"responsible": "Träger"}))
    with pytest.raises(Refused, match="Another role"):
        walk.checked("effective", by="Teamleitung")
    with pytest.raises(Refused, match="Another role"):
        Walk().implemented().do(Reworded(fields={"responsible": "Träger"})).checked("effective")
    assert walk.measure.status is Status.IN_CHECK


def test_a_contributing_role_may_check_but_it_is_said() -> None:
    walk = Walk().implemented().measured("3")
    assert second_thought(walk.measure, "fachkraft") is not None
    assert second_thought(walk.measure, "Träger") is None
    assert second_thought(Walk().measure, "Träger") is not None
    assert walk.checked("effective", by="Fachkraft").measure.effective_on


@pytest.mark.parametrize(
    "fields",
    [
        {"goal": "Weniger"},
        {"criteria": ["Leichter"]},
        {"indicator": None},
        {"anchor": "Anders"},
        {"responsible": "Träger"},
    ],
)
def test_what_the_check_is_about_stands_still_until_rework(fields: dict[str, object]) -> None:
    walk = Walk().implemented().to(Status.IN_CHECK)
    with pytest.raises(Refused, match="in rework"):
        walk.do(Reworded(fields=fields))
    walk.do(LeftOut(to=Status.SUSPENDED, reason="Urlaub"))
    with pytest.raises(Refused, match="in rework"):
        walk.do(Reworded(fields=fields))
    walk.do(Resumed()).wait(1)
    walk.do(Checked(on=walk.today, by="Träger", outcome=Status.PARTLY))
    with pytest.raises(Refused, match="in rework"):
        walk.do(Reworded(fields=fields))
    walk.do(Reworded(fields={"title": "Der Titel schon", "areas": ["own@1:A"]}))
    assert walk.rework().do(Reworded(fields=fields)).measure.plan.title == "Der Titel schon"


# ------------------------------------------------------------------ the end


def test_the_closing_form_may_be_written_anew_but_nothing_else_then() -> None:
    walk = Walk().implemented().checked("partly-effective").concluded()
    better = Concluded(result="vier", assessment="knapp", conclusion=Conclusion.ADJUST)
    assert walk.do(better).measure.conclusion == better
    look = Measured(id="a" * 32, on=walk.today, attained=Attained.YES)
    for change in (Reworded(fields={"title": "x"}), Reworking(due=walk.today, reason="x"), look):
        with pytest.raises(Refused, match="Undo the conclusion"):
            walk.do(change)
    assert walk.undo().undo().rework().measure.status is Status.REWORK


def test_only_what_was_checked_is_concluded_and_only_what_is_closed_is_followed() -> None:
    dropped = Walk().do(LeftOut(to=Status.DROPPED, reason="überholt"))
    with pytest.raises(Refused, match="effect was checked"):
        dropped.concluded()
    assert dropped.do(Followed(measure=OTHER)).measure.followed_by == OTHER
    with pytest.raises(Refused, match="once it is closed"):
        Walk().do(Followed(measure=OTHER))


def test_one_measure_goes_on_with_it_and_then_it_is_not_reworked_as_well() -> None:
    walk = Walk().implemented().checked("not-effective").do(Followed(measure=OTHER))
    with pytest.raises(Refused, match="already"):
        walk.do(Followed(measure="e" * 32))
    with pytest.raises(Refused, match="rework that one"):
        walk.rework()


# ------------------------------------------------------------------ what binds, and undo


def test_the_proposal_and_what_binds_two_records_cannot_be_undone() -> None:
    with pytest.raises(Refused, match="nothing to undo"):
        Walk().undo()
    for walk in (
        Walk().do(Grounded(insight="a" * 32)),
        Walk().implemented().checked("effective").do(Followed(measure=OTHER)),
    ):
        with pytest.raises(Refused, match="stays"):
            walk.undo()
        with pytest.raises(Refused, match="stays"):
            to_undo(walk.entries)


def test_what_a_measure_goes_back_to_is_not_reworded() -> None:
    for fields in ({"insights": ["a" * 32]}, {"follows": OTHER}, {"agreement": OTHER}):
        with pytest.raises(Refused, match="goes back to"):
            Walk().do(Reworded(fields=fields))
    walk = Walk().do(Grounded(insight="a" * 32))
    assert walk.measure.plan.insights == ("a" * 32,)
    with pytest.raises(Refused, match="already"):
        walk.do(Grounded(insight="a" * 32))


def test_undo_of_undo_goes_one_step_further_back() -> None:
    walk = Walk().do(Reworded(fields={"title": "A"}), Reworded(fields={"title": "B"}))
    assert walk.undo().measure.plan.title == "A"
    assert walk.undo().measure.plan.title == PLAN.title
    assert [each.change for each in walk.entries[-2:]] == [Undone(), Undone()]


def test_a_plan_holds_only_what_fits_and_the_refusal_says_what() -> None:
    for fields, word in (
        ({"title": ""}, "title"),
        ({"areas": ["irgendwas"]}, "lqw@11-areas:4"),
        ({"due": "morgen"}, "2026-12-24"),
        ({"indicator": {"name": "x", "target": "1E99"}}, "18 digits"),
        ({"goal": "x" * 30_000}, "20 000"),
        ({"titel": "x"}, "no field"),
        ({"measuring": ["2026-05-02", "2026-05-01"]}, "in order"),
    ):
        with pytest.raises(Refused, match=word):
            Walk().do(Reworded(fields=fields))


def test_text_is_kept_without_what_a_terminal_or_a_database_would_stumble_over() -> None:
    walk = Walk().do(Reworded(fields={"title": " Ru\x00he\x1b[31m ", "goal": "e\u0301\r\nzwei"}))
    assert walk.measure.plan.title == "Ruhe[31m"
    assert walk.measure.plan.goal == "é\nzwei"
    assert "\\u0000" not in walk.entries[-1].model_dump_json()
    with pytest.raises(ValueError, match="fields"):
        Reworded(fields={"title": "\ud800"})
