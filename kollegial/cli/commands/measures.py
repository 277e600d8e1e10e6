"""``kollegial measures``: quality measures from the proposal to the conclusion."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from kollegial.cli.commands import (
    measures_read,
    measures_steps,
    measures_write,
    quality_delete,
)
from kollegial.cli.commands.quality_options import (
    add_acting,
    add_measure,
    add_on,
    add_plan,
    coming,
)
from kollegial.cli.options import add_action, add_actions
from kollegial.i18n import _
from kollegial.quality.vocabulary import Attained, Conclusion, Status

if TYPE_CHECKING:
    from kollegial.cli.options import Actions


def configure(parser: argparse.ArgumentParser) -> None:
    """The actions and their arguments."""
    actions = add_actions(parser)
    measures_read.configure(actions)
    _configure_writing(actions)
    _configure_steps(actions)
    _configure_end(actions)
    quality_delete.configure_measures(actions)


def _configure_writing(actions: Actions) -> None:
    add = add_action(actions, "add", _("propose a measure"), measures_write.run_add)
    add.add_argument("title", metavar=_("TITLE"))
    add.add_argument(
        "--insight",
        action="append",
        default=[],
        metavar=_("ID"),
        help=_("an insight it goes back to; may be given several times"),
    )
    change = add_action(
        actions, "change", _("write fields anew; an empty text takes one away"), measures_write.run
    )
    follow = add_action(
        actions, "follow", _("propose the measure that goes on with one"), measures_write.run_follow
    )
    for each in (change, follow):
        add_measure(each)
    change.add_argument("--title", metavar=_("TEXT"), help=_("what it is called"))
    change.add_argument(
        "--reason", metavar=_("TEXT"), help=_("why the due date of a planned measure moves")
    )
    change.add_argument(
        "--insight",
        action="append",
        default=[],
        metavar=_("ID"),
        help=_("one more insight that leads to it"),
    )
    follow.add_argument("title", metavar=_("TITLE"))
    for each in (add, change, follow):
        add_plan(each)
        add_acting(each)


def _configure_steps(actions: Actions) -> None:
    move = add_action(actions, "move", _("on to another status"), measures_steps.run_move)
    add_measure(move)
    move.add_argument(
        "to",
        metavar=_("STATUS"),
        type=measures_steps.way,
        help=_("planned, in-progress, implemented, in-check, rework, suspended, dropped, resumed"),
    )
    add_on(move, _("the day on which it was so"))
    move.add_argument("--due", type=coming, metavar=_("DATE"), help=_("until when it is reworked"))
    move.add_argument(
        "--reason", metavar=_("TEXT"), help=_("why it is reworked, suspended or dropped")
    )
    measure = add_action(
        actions, "measure", _("a measurement, or withdraw one"), measures_steps.run_measure
    )
    add_measure(measure)
    measure.add_argument("value", metavar=_("VALUE"), nargs="?", help=_("of the indicator"))
    measure.add_argument(
        "--attained",
        choices=[each.value for each in Attained],
        help=_("how far the goal is attained, as people judge"),
    )
    add_on(measure, _("the day of the measurement"))
    measure.add_argument("--note", default="", metavar=_("TEXT"), help=_("what is to be known"))
    measure.add_argument(
        "--withdraw", metavar=_("ID"), help=_("this measurement was a mistake; say --reason")
    )
    measure.add_argument("--reason", metavar=_("TEXT"), help=_("why it is withdrawn"))
    check = add_action(
        actions,
        "check",
        _("the effectiveness check, by another role than the responsible one"),
        measures_steps.run_check,
    )
    add_measure(check)
    outcomes = (Status.EFFECTIVE, Status.PARTLY, Status.NOT_EFFECTIVE)
    check.add_argument(
        "outcome", choices=[each.value for each in outcomes], help=_("what was found")
    )
    add_on(check, _("the day of the check"))
    check.add_argument("--note", default="", metavar=_("TEXT"), help=_("what was seen"))
    for each in (move, measure, check):
        add_acting(each)


def _configure_end(actions: Actions) -> None:
    conclude = add_action(actions, "conclude", _("the closing form"), measures_steps.run_conclude)
    add_measure(conclude)
    conclude.add_argument(
        "conclusion",
        choices=[each.value for each in Conclusion],
        help=_("what you conclude: keep, adjust, reword the goal, drop"),
    )
    for name, line in (("result", _("what came out")), ("assessment", _("how you judge it"))):
        conclude.add_argument(f"--{name}", required=True, metavar=_("TEXT"), help=line)
    for name, line in (
        ("goal", _("the goal as it was pursued (else that of the measure)")),
        ("approach", _("what was done")),
        ("text", _("the conclusion in words")),
    ):
        conclude.add_argument(f"--{name}", default="", metavar=_("TEXT"), help=line)
    undo = add_action(actions, "undo", _("take the last change back"), measures_steps.run_undo)
    add_measure(undo)
    for each in (conclude, undo):
        add_acting(each)
