"""``kollegial thresholds``: from how many on documents show a number; upward only."""

from __future__ import annotations

import argparse

from kollegial.cli.commands.learning_options import add_rules
from kollegial.cli.options import add_json
from kollegial.cli.output import say, say_json
from kollegial.cli.workplace import workplace
from kollegial.i18n import _


def configure(parser: argparse.ArgumentParser) -> None:
    """Its arguments; without them it only tells."""
    add_rules(parser)
    add_json(parser)
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Keep what was said in the settings; tell what holds."""
    from kollegial.flow.learning.thresholds import keep

    with workplace(options) as place:
        rules = keep(place.home, options.at_least, options.at_least_slips)
    if options.json:
        say_json({"consultations": rules.cases, "slips": rules.feedback})
        return 0
    told = _("Numbers are shown from {cases} consultations and {slips} slips on.")
    say(told.format(cases=rules.cases, slips=rules.feedback))
    return 0
