"""``kollegial feedback``: what service users say, by anonymous slips, counted from five on."""

from __future__ import annotations

import argparse
import datetime as dt
from pathlib import Path
from typing import TYPE_CHECKING

from kollegial.cli.commands import feedback_intake as intake
from kollegial.cli.commands import feedback_kiosk as kiosk
from kollegial.cli.commands import feedback_rounds as rounds
from kollegial.cli.commands import feedback_sentences as sentences
from kollegial.cli.options import add_action, add_actions, add_json
from kollegial.i18n import LANGUAGES, _

if TYPE_CHECKING:
    from kollegial.cli.options import Actions


def configure(parser: argparse.ArgumentParser) -> None:
    """The actions and their arguments."""
    actions = add_actions(parser)
    listing = add_action(actions, "rounds", _("all feedback rounds"), rounds.run_list)
    listing.add_argument("--measure", metavar=_("MEASURE"), help=_("only those of this measure"))
    add_json(listing)
    _opening(actions)
    _closing(actions)
    show = add_action(
        actions, "show", _("what a round tells, with what to beware of"), rounds.run_show
    )
    _round(show)
    form = show.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true", help=_("print JSON"))
    form.add_argument("--csv", action="store_true", help=_("print the counts as CSV"))
    _intake(actions)
    _reviewing(actions)
    machine = add_action(
        actions, "kiosk", _("this screen asks, one person after the other"), kiosk.run
    )
    _round(machine)
    machine.add_argument(
        "--idle",
        type=int,
        default=kiosk.IDLE,
        metavar=_("SECONDS"),
        help=_("begin afresh after so long without a touch (default: %(default)s)"),
    )


def _opening(actions: Actions) -> None:
    new = add_action(actions, "open", _("begin a round"), rounds.run_open)
    new.add_argument("name", metavar=_("NAME"), help=_("what you call the round"))
    new.add_argument(
        "--service", default="", metavar=_("SERVICE"), help=_("which service it is about")
    )
    new.add_argument("--measure", metavar=_("MEASURE"), help=_("which measure it is about (M12)"))
    new.add_argument(
        "--from", dest="starts", type=_day, metavar=_("DAY"), help=_("first day (else today)")
    )
    new.add_argument(
        "--until",
        dest="ends",
        type=_day,
        metavar=_("DAY"),
        help=_("last day (else the end of next month)"),
    )
    new.add_argument(
        "--asked", type=int, metavar=_("COUNT"), help=_("how many people are asked, if known")
    )
    new.add_argument(
        "--least",
        type=int,
        metavar=_("COUNT"),
        help=_("show nothing below so many slips (5 or more)"),
    )
    new.add_argument("--slip", default="slip", metavar=_("ID"), help=_("which slip is asked"))
    new.add_argument(
        "--slip-language",
        choices=LANGUAGES,
        help=_("the language of the slips (else that of the interface)"),
    )
    new.add_argument(
        "--no-names",
        action="store_true",
        help=_("what looks like a name in NAME and SERVICE is none"),
    )
    add_json(new)


def _closing(actions: Actions) -> None:
    end = add_action(
        actions,
        "close",
        _("end a round: no more slips, and its answers can be seen"),
        rounds.run_close,
    )
    _round(end)
    end.add_argument("--asked", type=int, metavar=_("COUNT"), help=_("how many people were asked"))
    end.add_argument(
        "--least",
        type=int,
        metavar=_("COUNT"),
        help=_("show nothing below so many slips; only upward"),
    )
    end.add_argument("--yes", action="store_true", help=_("do not ask"))
    add_json(end)


def _intake(actions: Actions) -> None:
    enter = add_action(
        actions,
        "enter",
        _("type in slips of paper: digits, then perhaps a sentence"),
        intake.run_enter,
    )
    take = add_action(
        actions, "import", _("take in slips from a CSV file, all or none"), intake.run_import
    )
    blank = add_action(
        actions, "template", _("the empty CSV file for a round"), intake.run_template
    )
    for each in (enter, take, blank):
        _round(each)
    take.add_argument("file", metavar=_("FILE"), type=Path)
    blank.add_argument("--output", metavar=_("FILE"), type=Path, help=_("write here (else print)"))
    for each in (enter, take):
        add_json(each)


def _reviewing(actions: Actions) -> None:
    review = add_action(
        actions,
        "sentences",
        _("the open sentences: reviewed ones, and how many wait"),
        sentences.run,
    )
    _round(review)
    what = review.add_mutually_exclusive_group()
    what.add_argument("--json", action="store_true", help=_("print JSON"))
    what.add_argument(
        "--review", action="store_true", help=_("go through the sentences that wait, one by one")
    )
    what.add_argument(
        "--discard", action="store_true", help=_("delete all that wait; nobody reads them")
    )
    review.add_argument("--yes", action="store_true", help=_("do not ask before deleting"))


def _round(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "round", metavar=_("ROUND"), help=_("its number (R3) or the beginning of its id")
    )


def _day(text: str) -> dt.date:
    try:
        return dt.date.fromisoformat(text)
    except ValueError:
        message = _("expected a date such as 2026-03-12")
        raise argparse.ArgumentTypeError(message) from None
