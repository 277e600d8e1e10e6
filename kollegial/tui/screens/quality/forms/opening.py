"""What the functions that open forms share. Imports nothing heavy."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from kollegial.flow.quality.work import QualityWork
    from kollegial.quality.foundation.foundation import Foundation
    from kollegial.quality.measure.state import Measure
    from kollegial.tui.app import KollegialApp
    from kollegial.tui.screens.quality.forms.step import StepForm

Answer = TypeVar("Answer")


async def small_form(
    app: KollegialApp,
    work: QualityWork,
    measure: Measure,
    make: Callable[[Foundation], StepForm],
) -> Measure | None:
    """A small form over the screen that asks."""
    foundation = await safely(app, asyncio.to_thread(work.register.foundation))
    if foundation is None:
        return None
    form = make(foundation)
    await app.push_screen_wait(form)
    return form.done


async def completed(app: KollegialApp, work: QualityWork, measure: Measure) -> Measure | None:
    """What planning needs is missing: the measure form first, which can plan it as well."""
    from kollegial.i18n import _
    from kollegial.quality import labels
    from kollegial.quality.measure.lifecycle import missing

    fields = ", ".join(_(labels.FIELDS[each]) for each in missing(measure.plan))
    say(app, _("To plan it, this is still missing: {field}.").format(field=fields))
    from kollegial.tui.screens.quality.forms import open_edit

    return await open_edit(app, work, measure)


async def safely(app: KollegialApp, asked: Awaitable[Answer]) -> Answer | None:
    """What was asked for; None if the store says no, which is told."""
    from kollegial.store.errors import StoreError
    from kollegial.tell import tell

    try:
        return await asked
    except StoreError as error:
        say(app, tell(error))
        return None


def no_step(measure: Measure) -> str:
    """Why there is no next step."""
    from kollegial.i18n import _
    from kollegial.quality.vocabulary import Status

    if measure.status is Status.SUSPENDED:
        return _("The measure is suspended: resume it first.")
    return _("The measure is closed; there is no further step.")


def say(app: KollegialApp, sentence: str) -> None:
    """Say why something cannot be done now."""
    app.notify(sentence, severity="warning", markup=False)
