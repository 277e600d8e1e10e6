"""``kollegial report self|group|measure``: reports of quality work as documents."""

from __future__ import annotations

import argparse
from typing import Final

from kollegial.cli.commands.learning_options import (
    add_document,
    add_rules,
    days_of,
    put_out_document,
    rules_of,
)
from kollegial.cli.commands.quality_options import add_measure, day
from kollegial.cli.errors import CliError
from kollegial.cli.options import add_action, add_actions
from kollegial.cli.workplace import workplace
from kollegial.i18n import _, language

_YEARS: Final = range(1901, 9999)
"""Years as people write them, with four digits."""


def configure(parser: argparse.ArgumentParser) -> None:
    """The actions and their arguments."""
    actions = add_actions(parser)
    own = add_action(actions, "self", _("what a self-report needs, area by area"), run_self)
    own.add_argument(
        "--framework", required=True, metavar=_("KEY"), help=_("of this framework: lqw, kqs …")
    )
    for name, where, line in (
        ("--from", "first", _("last closing workshop (else that of the foundation)")),
        ("--to", "last", _("end of the quality period")),
    ):
        own.add_argument(name, dest=where, type=day, metavar=_("DATE"), help=line)
    group = add_action(actions, "group", _("the year of one group"), run_group)
    group.add_argument("year", type=int, metavar=_("YEAR"))
    group.add_argument(
        "--team", default="", metavar=_("NAME"), help=_("the group (else all there are)")
    )
    add_rules(group)
    measure = add_action(actions, "measure", _("one measure in full"), run_measure)
    add_measure(measure)
    for each in (own, group, measure):
        add_document(each)


def run_self(options: argparse.Namespace) -> int:
    """Write a self-report."""
    from kollegial.flow.learning.reports import prepare_self_report
    from kollegial.quality.foundation.foundation import Period

    days = days_of(options)
    span = None if days is None else Period(start=days[0], end=days[1])
    with workplace(options) as place:
        prepared = prepare_self_report(place, options.framework, language(), options.date, span)
        return put_out_document(options, place, prepared)


def run_group(options: argparse.Namespace) -> int:
    """Write the year of a group."""
    from kollegial.flow.learning.summaries import prepare_group_year
    from kollegial.learning.wish import Wish
    from kollegial.quality.disclosure import Period

    if options.year not in _YEARS:
        raise CliError(_("Give the year with four digits."))
    team = options.team.strip()
    wish = Wish(Period.years(options.year), (team,) if team else ())
    with workplace(options) as place:
        prepared = prepare_group_year(
            place, wish, language(), options.date, rules_of(options, place.home)
        )
        return put_out_document(options, place, prepared)


def run_measure(options: argparse.Namespace) -> int:
    """Write one measure."""
    from kollegial.flow.learning.reports import prepare_measure

    with workplace(options) as place:
        measure_id = place.register.resolve(options.measure)
        prepared = prepare_measure(place, measure_id, language(), options.date)
        return put_out_document(options, place, prepared)
