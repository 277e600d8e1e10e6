"""``kollegial summary``: what a period taught, as a document that is safe to hand on."""

from __future__ import annotations

import argparse

from kollegial.cli.commands.learning_options import (
    add_document,
    add_period,
    add_rules,
    period_of,
    put_out_document,
    rules_of,
)
from kollegial.cli.workplace import workplace
from kollegial.i18n import _, language


def configure(parser: argparse.ArgumentParser) -> None:
    """Its arguments."""
    add_period(parser)
    parser.add_argument(
        "--team",
        action="append",
        default=[],
        metavar=_("NAME"),
        help=_("of this team alone; given several times: of these teams together"),
    )
    parser.add_argument(
        "--framework", default="", metavar=_("KEY"), help=_("of the areas of this framework")
    )
    parser.add_argument(
        "--area", default="", metavar=_("KEY"), help=_("of this quality area: lqw@11-areas:4")
    )
    add_rules(parser)
    add_document(parser)
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Write the summary."""
    from kollegial.flow.learning.summaries import prepare_summary
    from kollegial.learning.wish import Wish

    period = period_of(options)
    with workplace(options) as place:
        rules = rules_of(options, place.home)
        framework = place.frameworks.find(options.framework).key if options.framework else ""
        teams = tuple(each.strip() for each in options.team if each.strip())
        wish = Wish(period, teams, framework, options.area.strip())
        prepared = prepare_summary(place, wish, language(), options.date, rules)
        return put_out_document(options, place, prepared)
