"""``kollegial insights share|take-in``: learning across houses."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from kollegial.cli.commands.learning_options import add_period, period_of
from kollegial.cli.commands.quality_export import add_output, put_out
from kollegial.cli.commands.quality_options import day
from kollegial.cli.options import add_action, add_json
from kollegial.cli.output import say, say_json
from kollegial.cli.workplace import workplace
from kollegial.i18n import _, language

if TYPE_CHECKING:
    from kollegial.cli.options import Actions


def configure(actions: Actions) -> None:
    """The two actions and their arguments."""
    share = add_action(
        actions, "share", _("cleared insights as a bundle for another house"), run_share
    )
    share.add_argument(
        "--house",
        required=True,
        metavar=_("NAME"),
        help=_("how your organisation wants to be called there"),
    )
    add_period(share)
    share.add_argument("--date", type=day, metavar=_("DATE"), help=_("the day of the bundle"))
    share.add_argument(
        "--checked",
        action="store_true",
        help=_("somebody looked: nobody can be recognised in the texts that are in it"),
    )
    add_output(share)
    taking = add_action(
        actions, "take-in", _("a bundle of another house; nothing of it is cleared"), run_take_in
    )
    taking.add_argument("file", metavar=_("FILE"), type=Path)
    add_json(taking)


def run_share(options: argparse.Namespace) -> int:
    """Write a bundle."""
    from kollegial.flow.learning.gathering import day_of
    from kollegial.flow.learning.houses import share

    asked = options.period or options.first or options.last
    with workplace(options) as place:
        text = share(
            place,
            options.house,
            language(),
            day=options.date,
            period=period_of(options) if asked else None,
            checked=options.checked,
        )
        on = day_of(place, options.date)
    return put_out(options, text, f"insights-bundle-{on.isoformat()}.json")


def run_take_in(options: argparse.Namespace) -> int:
    """Take a bundle in."""
    from kollegial.flow.learning.houses import opened, take_in

    bundle = opened(options.file)
    with workplace(options) as place:
        done = take_in(place, bundle, language())
    if options.json:
        say_json({"house": done.house, "new": done.new, "known": done.known})
        return 0
    told = _("From {house}: new insights: {new}, known already: {known}. None of them is cleared.")
    say(told.format(house=done.house, new=done.new, known=done.known))
    return 0
