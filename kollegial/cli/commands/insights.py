"""``kollegial insights``: what groups learned, and what is decided about it."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from kollegial.cli.commands import (
    insights_houses,
    insights_read,
    insights_write,
    quality_delete,
)
from kollegial.cli.commands.quality_options import (
    add_acting,
    add_areas,
    add_insight,
    add_on,
    coming,
    day,
)
from kollegial.cli.options import add_action, add_actions
from kollegial.i18n import _
from kollegial.quality.vocabulary import Answer, Origin

if TYPE_CHECKING:
    from kollegial.cli.options import Actions


def configure(parser: argparse.ArgumentParser) -> None:
    """The actions and their arguments."""
    actions = add_actions(parser)
    insights_read.configure(actions)
    _configure_note(actions)
    _configure_decide(actions)
    clear = add_action(
        actions, "clear", _("it may stand in a published summary"), insights_write.run_clear
    )
    clear.add_argument(
        "--withdraw", action="store_true", help=_("it may not stand there, after all")
    )
    undo = add_action(actions, "undo", _("take the last change back"), insights_write.run_undo)
    for each in (clear, undo):
        add_insight(each)
        add_acting(each)
    quality_delete.configure_insights(actions)
    insights_houses.configure(actions)


def _configure_note(actions: Actions) -> None:
    note = add_action(actions, "note", _("write down an insight"), insights_write.run_note)
    note.add_argument("text", metavar=_("TEXT"))
    note.add_argument("--day", type=day, metavar=_("DATE"), help=_("its day (else today)"))
    note.add_argument("--team", default="", metavar=_("NAME"), help=_("the team it is of"))
    note.add_argument(
        "--origin",
        choices=[each.value for each in Origin],
        default=Origin.OTHER.value,
        help=_("where it comes from"),
    )
    change = add_action(actions, "change", _("other words, other areas"), insights_write.run_change)
    add_insight(change)
    change.add_argument("--text", metavar=_("TEXT"), help=_("the insight in other words"))
    for each in (note, change):
        add_areas(each)
        add_acting(each)


def _configure_decide(actions: Actions) -> None:
    decide = add_action(
        actions, "decide", _("what becomes of it; all four are results"), insights_write.run_decide
    )
    add_insight(decide)
    decide.add_argument(
        "answer",
        choices=[each.value for each in Answer],
        help=_("no measure, keep as it is, an experiment, or a measure"),
    )
    decide.add_argument("--reason", default="", metavar=_("TEXT"), help=_("why"))
    decide.add_argument("--what", metavar=_("TEXT"), help=_("experiment: what is tried"))
    decide.add_argument(
        "--until", type=coming, metavar=_("DATE"), help=_("experiment: until this day")
    )
    decide.add_argument(
        "--stop-if", metavar=_("TEXT"), help=_("experiment: when it is stopped earlier")
    )
    end = add_action(actions, "end-experiment", _("how an experiment went"), insights_write.run_end)
    add_insight(end)
    end.add_argument("result", metavar=_("TEXT"), help=_("what came out"))
    end.add_argument("--stopped", action="store_true", help=_("by its stop criterion"))
    add_on(end, _("the day it ended"))
    for each in (decide, end):
        add_acting(each)
