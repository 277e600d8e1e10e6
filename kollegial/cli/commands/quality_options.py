"""Arguments that the commands of the quality room share."""

from __future__ import annotations

import argparse
import datetime as dt
from typing import Any, Final

from kollegial.cli.options import add_json
from kollegial.dates import read_date
from kollegial.i18n import _
from kollegial.quality.vocabulary import Direction, Level, Origin, Step

_STEPS: Final = tuple(int(each) for each in Step)


def add_acting(parser: argparse.ArgumentParser) -> None:
    """What every command takes that writes into the register."""
    parser.add_argument(
        "--role",
        metavar=_("ROLE"),
        help=_("the role you act in, never a name (else that of the settings)"),
    )
    parser.add_argument(
        "--checked",
        action="store_true",
        help=_("somebody looked: nobody can be recognised in what is written here"),
    )
    add_json(parser)


def add_measure(parser: argparse.ArgumentParser) -> None:
    """Which measure is meant."""
    parser.add_argument(
        "measure", metavar=_("MEASURE"), help=_("M12, or its id, or how the id begins")
    )


def add_insight(parser: argparse.ArgumentParser) -> None:
    """Which insight is meant."""
    parser.add_argument("insight", metavar=_("INSIGHT"), help=_("its id, or how the id begins"))


def add_areas(parser: argparse.ArgumentParser | argparse._ArgumentGroup) -> None:
    """Which quality areas."""
    parser.add_argument(
        "--area",
        dest="areas",
        action="append",
        metavar=_("KEY"),
        help=_("key of a quality area, such as lqw@11-areas:4; may be given several times"),
    )


def add_on(parser: argparse.ArgumentParser, line: str) -> None:
    """On which day something was so."""
    parser.add_argument(
        "--on", type=day, metavar=_("DATE"), help=_("{what} (else today)").format(what=line)
    )


def add_plan(parser: argparse.ArgumentParser) -> None:
    """The fields of a plan; what is not said stays as it is."""
    texts = (
        ("--team", _("the team it belongs to")),
        ("--description", _("what it is about")),
        ("--goal", _("what is to be reached")),
        ("--contribution", _("how it contributes to success")),
        ("--resources", _("time, money, people as roles")),
        ("--anchor", _("what one would see if it worked, in words")),
        ("--responsible", _("the role that is responsible, exactly one")),
    )
    lists = (
        ("--criterion", "criteria", _("how to tell that the goal is reached")),
        ("--contributing", "contributing", _("a role that contributes")),
    )
    group = parser.add_argument_group(_("fields of the measure"))
    for name, line in texts:
        group.add_argument(name, metavar=_("TEXT"), help=line)
    for name, where, line in lists:
        several = _("{what}; may be given several times").format(what=line)
        group.add_argument(name, dest=where, action="append", metavar=_("TEXT"), help=several)
    add_areas(group)
    group.add_argument(
        "--strategic-goal", dest="goal_id", metavar=_("ID"), help=_("the strategic goal it serves")
    )
    group.add_argument("--due", type=coming, metavar=_("DATE"), help=_("its due date"))
    group.add_argument(
        "--measuring",
        type=coming,
        action="append",
        metavar=_("DATE"),
        help=_("a day to measure; may be given several times"),
    )
    group.add_argument("--step", type=int, choices=_STEPS, help=_("its step of effect"))
    group.add_argument(
        "--level", choices=[each.value for each in Level], help=_("its level of quality")
    )
    group.add_argument(
        "--origin", choices=[each.value for each in Origin], help=_("where it comes from")
    )
    _add_indicator(parser)


def plan_fields(options: argparse.Namespace) -> dict[str, Any]:
    """The fields of a plan that were said; the indicator is apart."""
    names = (
        "team description goal contribution resources anchor responsible criteria contributing "
        "areas goal_id due measuring step level origin"
    ).split()
    said = {name: getattr(options, name) for name in names}
    fields = {name: value for name, value in said.items() if value is not None}
    # An empty text takes away what was there.
    for name in ("responsible", "goal_id"):
        if fields.get(name) == "":
            fields[name] = None
    for name in ("criteria", "contributing", "areas"):
        if name in fields:
            fields[name] = [each for each in fields[name] if each.strip()]
    if "measuring" in fields:
        fields["measuring"] = sorted(set(fields["measuring"]))
    return fields


def indicator_fields(options: argparse.Namespace) -> dict[str, Any]:
    """The fields of the indicator that were said."""
    said = {
        "name": options.indicator,
        "unit": options.unit,
        "baseline": options.baseline,
        "baseline_on": options.baseline_on,
        "target": options.target,
        "direction": options.direction,
    }
    return {name: value for name, value in said.items() if value is not None}


def day(text: str) -> dt.date:
    """A day, with its year: ``2026-03-12`` or ``12.3.2026``."""
    if not any(text.strip().endswith(mark) for mark in ".dDtTwWmM"):
        found = read_date(text, _today())
        if found is not None:
            return found
    raise argparse.ArgumentTypeError(_("expected a day such as 2026-03-12 or 12.3.2026"))


def coming(text: str) -> dt.date:
    """A day, which may lie ahead: also ``24.12.`` and ``in 2 weeks``."""
    found = read_date(text, _today())
    if found is None:
        message = _("expected a day such as 2026-12-24, 24.12. or in 6 weeks")
        raise argparse.ArgumentTypeError(message)
    return found


def _today() -> dt.date:
    """The day here, by the clock that a workplace has too."""
    from kollegial.flow import clock
    from kollegial.flow.moment import moment_of

    return moment_of(clock.SystemClock()).date()


def _add_indicator(parser: argparse.ArgumentParser) -> None:
    group = parser.add_argument_group(_("its indicator"))
    group.add_argument("--indicator", metavar=_("TEXT"), help=_("what is counted or measured"))
    group.add_argument("--unit", metavar=_("TEXT"), help=_("in which unit"))
    group.add_argument("--baseline", metavar=_("VALUE"), help=_("its value before anything began"))
    group.add_argument("--baseline-on", type=day, metavar=_("DATE"), help=_("day of the baseline"))
    group.add_argument("--target", metavar=_("VALUE"), help=_("the value to be reached"))
    group.add_argument(
        "--direction",
        choices=[each.value for each in Direction],
        help=_("whether it is to rise or to fall"),
    )
