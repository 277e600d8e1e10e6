"""The forms of measures, each opened by one function that waits for what became of it.

To be awaited in a worker of the screen that asks. They show what was wrong themselves and
give the changed measure, or None if nothing was changed.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from kollegial.tui.screens.quality.forms.opening import completed, no_step, safely, say, small_form

if TYPE_CHECKING:
    from kollegial.flow.quality.work import QualityWork
    from kollegial.quality.measure.plan import Plan
    from kollegial.quality.measure.state import Measure
    from kollegial.tui.app import KollegialApp

__all__ = [
    "open_check",
    "open_conclude",
    "open_due",
    "open_edit",
    "open_follow_up",
    "open_leave_out",
    "open_measure",
    "open_move",
    "open_new",
    "open_rework",
    "open_texts",
    "open_withdraw",
    "open_wording",
]


async def open_new(
    app: KollegialApp,
    work: QualityWork,
    plan: Plan | None = None,
    propose: Callable[[Plan], Measure] | None = None,
) -> Measure | None:
    """A new measure; ``plan`` is what stands in the form already, ``propose`` what keeps it."""
    from kollegial.quality.measure.plan import Plan
    from kollegial.tui.screens.quality.forms.around import around
    from kollegial.tui.screens.quality.forms.measure import MeasureForm

    # A title is needed once it is kept, not when the form opens.
    begun = Plan.model_construct(title="") if plan is None else plan
    found = await safely(app, around(app, work, begun))
    if found is None:
        return None
    form = MeasureForm(work, found, begun, propose=propose)
    await app.push_screen_wait(form)
    return form.done


async def open_edit(app: KollegialApp, work: QualityWork, measure: Measure) -> Measure | None:
    """The plan of a measure, written anew."""
    from kollegial.tui.screens.quality.forms.around import around
    from kollegial.tui.screens.quality.forms.measure import MeasureForm

    found = await safely(app, around(app, work, measure.plan))
    if found is None:
        return None
    form = MeasureForm(work, found, measure.plan, measure)
    await app.push_screen_wait(form)
    return form.done


async def open_move(app: KollegialApp, work: QualityWork, measure: Measure) -> Measure | None:
    """The next step of the row, whatever it is."""
    from kollegial.quality.measure.lifecycle import FORWARD, STEPS, missing
    from kollegial.quality.vocabulary import Status
    from kollegial.tui.screens.quality.forms.move import MoveForm

    if measure.status is Status.IN_CHECK:
        return await open_check(app, work, measure)
    if measure.status in (Status.PARTLY, Status.NOT_EFFECTIVE):
        return await open_rework(app, work, measure)
    to = next(iter(STEPS[measure.status] & FORWARD), None)
    if to is None:
        say(app, no_step(measure))
        return None
    if to is Status.PLANNED and missing(measure.plan):
        return await completed(app, work, measure)
    return await small_form(app, work, measure, lambda f: MoveForm(work, measure, f, to))


async def open_measure(app: KollegialApp, work: QualityWork, measure: Measure) -> Measure | None:
    """Enter a measurement."""
    from kollegial.tui.screens.quality.forms.measurement import MeasurementForm

    return await small_form(app, work, measure, lambda f: MeasurementForm(work, measure, f))


async def open_withdraw(
    app: KollegialApp, work: QualityWork, measure: Measure, measured_id: str | None = None
) -> Measure | None:
    """Take a mistaken measurement out; asks which one, unless it is said."""
    from kollegial.i18n import _
    from kollegial.tui.screens.quality.forms.measurement import choices_of, in_words
    from kollegial.tui.screens.quality.forms.reasons import WithdrawForm

    if not measure.measurements:
        say(app, _("There is no measurement yet."))
        return None
    if measured_id is None:
        measured_id = await app.push_screen_wait(choices_of(measure))
    found = next((each for each in measure.measurements if each.id == measured_id), None)
    if found is None:
        return None
    shown = in_words(measure, found)
    return await small_form(
        app, work, measure, lambda f: WithdrawForm(work, measure, f, found.id, shown)
    )


async def open_check(app: KollegialApp, work: QualityWork, measure: Measure) -> Measure | None:
    """The effectiveness check, by another role than the responsible one."""
    from kollegial.i18n import _
    from kollegial.quality.vocabulary import Status
    from kollegial.tui.screens.quality.forms.check import CheckForm

    if measure.status is not Status.IN_CHECK:
        say(app, _("First the measure goes into its effectiveness check."))
        return None
    return await small_form(app, work, measure, lambda f: CheckForm(work, measure, f))


async def open_rework(app: KollegialApp, work: QualityWork, measure: Measure) -> Measure | None:
    """Not effective enough: once more, until a new due date."""
    from kollegial.tui.screens.quality.forms.reasons import ReworkForm

    return await small_form(app, work, measure, lambda f: ReworkForm(work, measure, f))


async def open_leave_out(app: KollegialApp, work: QualityWork, measure: Measure) -> Measure | None:
    """Suspend or drop a measure, with the reason."""
    from kollegial.i18n import _
    from kollegial.quality.measure.lifecycle import STEPS
    from kollegial.quality.vocabulary import Status
    from kollegial.tui.screens.quality.forms.reasons import LeaveOutForm

    if Status.DROPPED not in STEPS[measure.status]:
        say(app, _("The measure is closed already."))
        return None
    return await small_form(app, work, measure, lambda f: LeaveOutForm(work, measure, f))


async def open_due(app: KollegialApp, work: QualityWork, measure: Measure) -> Measure | None:
    """Move the due date, with the reason."""
    from kollegial.i18n import _
    from kollegial.tui.screens.quality.forms.reasons import DueForm

    if not measure.planned or not measure.open:
        say(app, _("Only a measure that is planned and open has a due date to move."))
        return None
    return await small_form(app, work, measure, lambda f: DueForm(work, measure, f))


async def open_conclude(app: KollegialApp, work: QualityWork, measure: Measure) -> Measure | None:
    """The closing form, then the offer of a measure that goes on from there."""
    from kollegial.i18n import _
    from kollegial.quality.vocabulary import CLOSED, Status
    from kollegial.tui.dialogs.confirm import Confirm
    from kollegial.tui.screens.quality.forms.around import around
    from kollegial.tui.screens.quality.forms.conclude import ConcludeForm

    if measure.status not in CLOSED - {Status.DROPPED}:
        say(app, _("A measure is concluded once its effect was checked."))
        return None
    if measure.conclusion is not None:
        say(app, _("The measure is concluded already. Undo the conclusion to change it."))
        return None
    found = await safely(app, around(app, work))
    if found is None:
        return None
    form = ConcludeForm(work, measure, found)
    await app.push_screen_wait(form)
    if form.done is None:
        return None
    question = Confirm(
        _("Does a measure go on from here?"),
        _("Goal, criteria and indicator are taken over, and the last value is the new baseline."),
        yes=_("Follow-up measure"),
        no=_("No, that was it"),
    )
    if await app.push_screen_wait(question):
        await open_follow_up(app, work, form.done)
        return await safely(app, asyncio.to_thread(work.register.measure, measure.id))
    return form.done


async def open_follow_up(app: KollegialApp, work: QualityWork, measure: Measure) -> Measure | None:
    """A new measure that goes on with a closed one."""
    from kollegial.i18n import _
    from kollegial.tui.screens.quality.forms.follow_up import follow_up_plan

    if measure.open:
        say(app, _("A measure is followed once it is closed."))
        return None
    if measure.followed_by is not None:
        say(app, _("Another measure goes on with it already."))
        return None
    return await open_new(app, work, follow_up_plan(measure))


async def open_wording(app: KollegialApp, text: str) -> str | None:
    """``text`` as it may be kept: what may be a name is asked about. None: never mind."""
    kept = await open_texts(app, {"": text})
    return None if kept is None else kept[""]


async def open_texts(app: KollegialApp, texts: Mapping[str, str]) -> dict[str, str] | None:
    """The same for several texts; their keys are shown as labels."""
    from kollegial.tui.screens.quality.forms.names import without_names

    foundation = await asyncio.to_thread(app.workplace.register.foundation)
    known = (*foundation.roles, *foundation.teams)
    return await without_names(app, texts, {key: key for key in texts}, known)
