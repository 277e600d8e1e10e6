"""What ``kollegial demo`` shows beside the sessions: invented measures and feedback rounds."""

from __future__ import annotations

import datetime as dt
import uuid
from collections.abc import Iterator
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Final, Literal

from kollegial.content import shipped
from kollegial.flow.feedback import forms, rounds
from kollegial.flow.feedback.sentences import SentenceReview
from kollegial.flow.moment import moment
from kollegial.flow.quality.agreements import AgreementWork
from kollegial.flow.quality.work import QualityWork
from kollegial.formats.read import read
from kollegial.quality.agreement.terms import Terms
from kollegial.quality.changes import measure as changes
from kollegial.quality.feedback.round import Round, checked
from kollegial.quality.feedback.slips import filled
from kollegial.quality.foundation.foundation import Foundation
from kollegial.quality.measure.plan import Plan
from kollegial.quality.vocabulary import Conclusion, Status
from kollegial.words import Strict

if TYPE_CHECKING:
    from kollegial.flow.workplace import Workplace
    from kollegial.store.register import Register

Outcome = Literal[Status.EFFECTIVE, Status.PARTLY, Status.NOT_EFFECTIVE]

ROLE: Final = "Qualitätsbeauftragte"
"""Who did all of it; nobody has chosen a role yet."""


class DemoStep(Strict):
    """What happened to a measure on a day: one of the ways below."""

    days: int
    to: Status | None = None
    value: Decimal | None = None
    outcome: Outcome | None = None
    by: str = ROLE
    note: str = ""
    conclusion: Conclusion | None = None
    result: str = ""
    assessment: str = ""


class DemoMeasure(Strict):
    """A measure: when it was proposed, its plan, the insight it goes back to, its steps."""

    days: int
    plan: dict[str, Any]
    insight: str = ""
    steps: tuple[DemoStep, ...] = ()


class DemoAgreement(Strict):
    """A dialogic agreement: when the dialogue was held, and when people look again."""

    days: int
    look_in: int
    terms: dict[str, Any]


class DemoRound(Strict):
    """A feedback round: ``closed`` is missing while it runs."""

    name: str
    service: str
    measure: str = ""
    opened: int
    ends: int
    closed: int | None = None
    asked: int | None = None
    slips: tuple[str, ...]
    sentences: tuple[str, ...] = ()


class Demo(Strict):
    """``protocols/demo/quality.toml``; days count from today."""

    format: Literal[1]
    foundation: Foundation
    measures: tuple[DemoMeasure, ...]
    agreement: DemoAgreement
    rounds: tuple[DemoRound, ...]


def demo() -> Demo:
    """What is shipped."""
    (file,) = shipped("protocols/demo", ".toml")
    return read(file.read_text(encoding="utf-8"), file.name, Demo)


def fill_register(place: Workplace, wanted: Demo) -> None:
    """Write all of it into the register of a throwaway home, after the samples are released.

    Raises:
        Refused, StoreError: something does not fit.
    """
    now = moment(place)
    register = place.register
    register.set_foundation(wanted.foundation, now + dt.timedelta(days=-365), ROLE)
    ids = {each.plan["title"]: _measure(register, each, now) for each in wanted.measures}
    _agreement(register, wanted.agreement, now)
    for each in wanted.rounds:
        _round(place, each, ids.get(each.measure), now)


def _measure(register: Register, wanted: DemoMeasure, now: dt.datetime) -> str:
    fields = dict(wanted.plan)
    if (due := fields.pop("due_in", None)) is not None:
        fields["due"] = _day(now, due)
    if (before := fields.pop("baseline_days", None)) is not None:
        fields["indicator"] = {**fields["indicator"], "baseline_on": _day(now, before)}
    fields["measuring"] = [_day(now, each) for each in fields.pop("measuring_days", ())]
    if wanted.insight:
        fields["insights"] = [
            each.id for each in register.insights() if each.text.startswith(wanted.insight)
        ]
    measure = _at_work(register, now, wanted.days).propose(Plan.model_validate(fields))
    for step in wanted.steps:
        work = _at_work(register, now, step.days)
        work.change(measure.id, *_changes(step, work.today))
    return measure.id


def _agreement(register: Register, wanted: DemoAgreement, now: dt.datetime) -> None:
    days = {"held_on": _day(now, wanted.days), "look_again": _day(now, wanted.look_in)}
    terms = Terms.model_validate({**wanted.terms, **days})
    AgreementWork(_at_work(register, now, wanted.days)).hold(terms)


def _at_work(register: Register, now: dt.datetime, days: int) -> QualityWork:
    return QualityWork(register, lambda: now + dt.timedelta(days=days), ROLE)


def _day(now: dt.datetime, days: int) -> dt.date:
    return now.date() + dt.timedelta(days=days)


def _changes(step: DemoStep, day: dt.date) -> Iterator[changes.MeasureChange]:
    if step.to is not None:
        yield changes.Moved(to=step.to, on=day)
    if step.value is not None:
        yield changes.Measured(id=uuid.uuid4().hex, on=day, value=step.value)
    if step.outcome is not None:
        yield changes.Checked(on=day, by=step.by, outcome=step.outcome, note=step.note)
    if step.conclusion is not None:
        yield changes.Concluded(
            result=step.result, assessment=step.assessment, conclusion=step.conclusion
        )


def _round(place: Workplace, wanted: DemoRound, measure: str | None, now: dt.datetime) -> None:
    form = forms.load().form(forms.USUAL)
    made = Round(
        id=uuid.uuid4().hex,
        name=wanted.name,
        service=wanted.service,
        measure=measure,
        form=form,
        starts=_day(now, wanted.opened),
        ends=_day(now, wanted.ends),
        opened_on=_day(now, wanted.opened),
        asked=wanted.asked,
    )
    feedback = place.register.feedback
    feedback.add(checked(made))
    spare = len(wanted.slips) - len(wanted.sentences)
    sentences = (*wanted.sentences, *[""] * spare)
    rounds.give(
        place,
        made.id,
        [
            filled([int(digit) for digit in slip], len(form.items), sentence)
            for slip, sentence in zip(wanted.slips, sentences, strict=True)
        ],
    )
    if wanted.closed is None:
        return
    feedback.close(made.id, _day(now, wanted.closed))
    review = SentenceReview(place, feedback.results(made.id))
    for raw in review.waiting()[1:]:  # one waits, to be reviewed by whoever looks around
        review.take(review.begin(raw))
