"""The forms of insights, each opened by one function, as those of measures are."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kollegial.flow.quality.work import QualityWork
    from kollegial.quality.insight.state import Insight
    from kollegial.quality.measure.plan import Plan
    from kollegial.tui.app import KollegialApp


async def open_decide(app: KollegialApp, work: QualityWork, insight: Insight) -> Insight | None:
    """What becomes of it? None: never mind."""
    from kollegial.quality.vocabulary import Answer
    from kollegial.tui.screens.quality.forms import open_new
    from kollegial.tui.screens.quality.forms.decide import AnswerForm, ExperimentForm, which_answer

    answer = await app.push_screen_wait(which_answer(insight))
    if answer is None:
        return None
    if answer == Answer.MEASURE:
        made = await open_new(app, work, plan_for(insight))
        return None if made is None else await asyncio.to_thread(work.register.insight, insight.id)
    foundation = await asyncio.to_thread(work.register.foundation)
    form = (
        ExperimentForm(work, insight, foundation)
        if answer == Answer.EXPERIMENT
        else AnswerForm(work, insight, foundation, Answer(answer))
    )
    await app.push_screen_wait(form)
    return form.done


async def open_note(app: KollegialApp, work: QualityWork) -> Insight | None:
    """Write one down by hand."""
    from kollegial.tui.screens.quality.forms.around import around
    from kollegial.tui.screens.quality.forms.insight import NoteForm

    form = NoteForm(work, await around(app, work))
    await app.push_screen_wait(form)
    return form.done


async def open_reword(app: KollegialApp, work: QualityWork, insight: Insight) -> Insight | None:
    """Other words, other areas."""
    from kollegial.tui.screens.quality.forms.around import around
    from kollegial.tui.screens.quality.forms.insight import RewordForm

    form = RewordForm(work, await around(app, work), insight)
    await app.push_screen_wait(form)
    return form.done


async def open_end(app: KollegialApp, work: QualityWork, insight: Insight) -> Insight | None:
    """How the experiment went."""
    from kollegial.tui.screens.quality.forms.decide import ExperimentEndedForm

    foundation = await asyncio.to_thread(work.register.foundation)
    form = ExperimentEndedForm(work, insight, foundation)
    await app.push_screen_wait(form)
    return form.done


def plan_for(insight: Insight) -> Plan:
    """What is known of a measure before anybody has written it; its title is still to come."""
    from kollegial.quality.measure.plan import Plan

    source = insight.source
    return Plan.model_construct(
        title="",
        team=source.team,
        areas=insight.areas,
        origin=source.origin,
        insights=(insight.id,),
    )
