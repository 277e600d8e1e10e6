"""Going on with a session that lies on the desk, after a break, a crash or a restart."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from kollegial.consultation import commands as cmd
from kollegial.consultation.state import Stage
from kollegial.flow.absence import Absence, absence
from kollegial.flow.live import LiveSession
from kollegial.flow.overview import DeskItem
from kollegial.i18n import _
from kollegial.tui.clockface import SECOND, face, time_of_day
from kollegial.tui.dialogs.choose import Choice, Choose

if TYPE_CHECKING:
    from kollegial.tui.app import KollegialApp


def go_on(app: KollegialApp, item: DeskItem) -> None:
    """Open the screen the session needs; ask about the clock if the program was away."""
    place = app.workplace
    live = LiveSession.resume(place.desk, place.clock, place.library, item.session_id)
    if live.state.stage is Stage.FINISHED:
        from kollegial.tui.screens.review import ReviewScreen

        app.push_screen(ReviewScreen(live))
        return
    gone = absence(live, item.last_sign)
    if gone is None:
        _open(app, live)
    else:
        _ask(app, live, gone)


def _ask(app: KollegialApp, live: LiveSession, gone: Absence) -> None:
    text = _(
        "The program was not running from {since} on, for {away}. What did the group do?"
    ).format(since=time_of_day(gone.since), away=face(gone.away // SECOND * SECOND))
    choices = [
        Choice(
            "on",
            _("We went on: the clock has run"),
            _("Time left in this phase: {time}").format(time=face(gone.ran_on)),
        ),
        Choice(
            "stood",
            _("We stopped: the clock as it was"),
            _("Time left in this phase: {time}").format(time=face(gone.as_it_was)),
        ),
    ]
    question = Choose(
        _("The session goes on"), choices, text, current="stood" if gone.long else "on"
    )
    app.push_screen(question, partial(_answered, app, live, gone.since))


def _answered(app: KollegialApp, live: LiveSession, since: int, answer: str | None) -> None:
    if answer is None:
        return
    if answer == "stood":
        live.do(cmd.SkipGap(since=since))
    _open(app, live)


def _open(app: KollegialApp, live: LiveSession) -> None:
    from kollegial.tui.screens.live import LiveScreen

    app.push_screen(LiveScreen(live))
