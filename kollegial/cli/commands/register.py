"""``kollegial register``: the register itself; old histories made shorter."""

from __future__ import annotations

import argparse
import datetime as dt

from kollegial.cli.asking import sure
from kollegial.cli.errors import CliError
from kollegial.cli.options import add_action, add_actions, add_json
from kollegial.cli.output import say, say_json
from kollegial.cli.workplace import workplace
from kollegial.dates import read_span
from kollegial.export.figures import day
from kollegial.i18n import _, language, ngettext_


def configure(parser: argparse.ArgumentParser) -> None:
    """One action and its arguments."""
    actions = add_actions(parser)
    line = _("of measures long closed: forget undone steps, withdrawn values, earlier wordings")
    forget = add_action(actions, "forget-histories", line, run_forget)
    forget.add_argument(
        "--older-than",
        required=True,
        type=_span,
        metavar=_("SPAN"),
        help=_("closed and not touched for so long: 3y, 18m, 12w or 90d"),
    )
    forget.add_argument("--yes", action="store_true", help=_("do not ask"))
    add_json(forget)


def run_forget(options: argparse.Namespace) -> int:
    """Thin the histories of measures that were closed long ago, after a question."""
    from kollegial.flow.moment import moment

    with workplace(options) as place:
        before = moment(place).date() - options.older_than
        if not options.yes and not _agreed(options, before):
            say(_("Nothing was changed."))
            return 0
        gone = place.register.forget_history(before)
    if options.json:
        say_json({"before": before.isoformat(), "forgotten": gone})
        return 0
    if not gone:
        say(_("There is nothing to forget."))
        return 0
    text = ngettext_("One entry is forgotten.", "{count} entries are forgotten.", gone)
    say(text.format(count=gone))
    return 0


def _agreed(options: argparse.Namespace, before: dt.date) -> bool:
    if options.json:
        raise CliError(_("With --json nobody is asked, so nothing was changed; --yes says yes."))
    say(
        _(
            "Measures stay exactly as they are. Of those that were closed and not touched since "
            "{day}, undone steps, withdrawn measurements and earlier wordings go for good."
        ).format(day=day(before, language()))
    )
    return sure(_("Forget them?"))


def _span(text: str) -> dt.timedelta:
    found = read_span(text)
    if found is None:
        raise argparse.ArgumentTypeError(_("expected a time such as 3y, 18m, 12w or 90d"))
    return found
