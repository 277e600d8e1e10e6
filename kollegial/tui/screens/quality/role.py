"""In which role somebody works: asked before the first change, kept with each, never a name."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from kollegial.i18n import _
from kollegial.refusal import Refused
from kollegial.store.errors import StoreError
from kollegial.tell import tell

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kollegial.flow.quality.work import QualityWork
    from kollegial.tui.app import KollegialApp

_OTHER = ""


async def work_for(app: KollegialApp, *, anew: bool = False) -> QualityWork | None:
    """A role at work on the register; asks for the role if it is not settled yet, or ``anew``.

    To be awaited in a worker, because it may ask. None: never mind, or the register cannot be
    opened, which is told.
    """
    from kollegial.flow.moment import moment
    from kollegial.flow.quality.work import QualityWork

    place = app.workplace
    role = app.settings.quality_role
    try:
        register = await asyncio.to_thread(lambda: place.register)
        if anew or not role:
            foundation = await asyncio.to_thread(register.foundation)
            chosen = await _ask(app, foundation.roles)
            if chosen is None:
                return None
            role = chosen
            await app.settle(replace(app.settings, quality_role=role))
    except StoreError as error:
        app.notify(tell(error), severity="error", markup=False)
        return None
    return QualityWork(register, partial(moment, place), role)


async def work_as_another(app: KollegialApp) -> None:
    """Ask for another role and say which holds; to be awaited in a worker."""
    at_work = await work_for(app, anew=True)
    if at_work is not None:
        app.notify(_("You work as: {role}").format(role=at_work.role), markup=False)


async def _ask(app: KollegialApp, roles: Sequence[str]) -> str | None:
    """The role: one of those the organisation has, or another."""
    from kollegial.tui.dialogs.choose import Choice, Choose

    chosen: str | None = _OTHER
    if roles:
        choices = [*(Choice(role, role) for role in roles), Choice(_OTHER, _("Another role …"))]
        now = app.settings.quality_role
        question = Choose(_title(), choices, _about(), current=now if now in roles else None)
        chosen = await app.push_screen_wait(question)
    return await _write(app) if chosen == _OTHER else chosen


async def _write(app: KollegialApp) -> str | None:
    from kollegial.flow.quality.role import role_of
    from kollegial.tui.dialogs.ask import Ask
    from kollegial.tui.screens.quality.forms import open_wording

    hint = _("Team lead, quality officer …")
    question = Ask(
        _title(),
        _about(),
        value=app.settings.quality_role,
        placeholder=hint,
        check=_problem,
    )
    typed = await app.push_screen_wait(question)
    cleared = await open_wording(app, role_of(typed)) if typed is not None else None
    return role_of(cleared) if cleared else None


def _title() -> str:
    return _("In which role do you work?")


def _about() -> str:
    return _("It is kept with every change you make. Nobody's name is.")


def _problem(entry: str) -> str | None:
    """What is wrong with a role; whether it names somebody is the guard's business."""
    from kollegial.flow.quality.role import role_of

    try:
        role_of(entry)
    except Refused as refusal:
        return tell(refusal)
    return None
