"""``kollegial foundation set``: parts of the foundation written anew."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from kollegial.cli.commands.quality_acting import built
from kollegial.cli.commands.quality_options import coming, day
from kollegial.cli.errors import CliError
from kollegial.i18n import _
from kollegial.quality.foundation.foundation import Foundation

if TYPE_CHECKING:
    from kollegial.flow.workplace import Workplace


def configure(parser: argparse.ArgumentParser) -> None:
    """What can be written anew, added or taken away."""
    parser.add_argument(
        "--success", metavar=_("TEXT"), help=_("the definition of the successful service")
    )
    parser.add_argument("--mission", metavar=_("TEXT"), help=_("the sentence you are there for"))
    parser.add_argument(
        "--cap",
        type=int,
        metavar=_("VALUE"),
        help=_("open measures per team before a friendly word is said"),
    )
    parser.add_argument(
        "--period",
        nargs=2,
        type=_any_day,
        metavar=(_("FIRST"), _("LAST")),
        help=_("the quality period"),
    )
    for name, line in (
        ("role", _("a role to choose from")),
        ("team", _("a team that measures may belong to")),
        ("framework", _("a quality framework you use")),
    ):
        for way, what in (("add", _("{what}: add it")), ("remove", _("{what}: take it away"))):
            parser.add_argument(
                f"--{way}-{name}",
                action="append",
                default=[],
                metavar=_("NAME"),
                help=what.format(what=line),
            )
    for name, line in (
        ("goal", _("a strategic development goal")),
        ("area", _("a quality area of your own")),
    ):
        parser.add_argument(
            f"--add-{name}",
            nargs=2,
            action="append",
            default=[],
            metavar=(_("ID"), _("TEXT")),
            help=_("{what}: add it, or word it anew").format(what=line),
        )
        parser.add_argument(
            f"--remove-{name}",
            action="append",
            default=[],
            metavar=_("ID"),
            help=_("{what}: take it away").format(what=line),
        )


def changed(foundation: Foundation, options: argparse.Namespace, place: Workplace) -> Foundation:
    """The foundation as ``options`` say.

    Raises:
        CliError: something does not fit, or is to be taken away that is not there.
        Refused: there is no such framework.
    """
    fields: dict[str, Any] = foundation.model_dump()
    for name in ("success", "mission", "cap"):
        if (said := getattr(options, name)) is not None:
            fields[name] = said
    if options.period is not None:
        fields["period"] = dict(zip(("start", "end"), options.period, strict=True))
    fields["roles"] = _with(foundation.roles, options.add_role, options.remove_role)
    fields["teams"] = _with(foundation.teams, options.add_team, options.remove_team)
    if options.add_framework:
        from kollegial.flow.frameworks import load

        known = load(place.home)
        options.add_framework = [known.find(each).key for each in options.add_framework]
    fields["frameworks"] = _with(
        foundation.frameworks, options.add_framework, options.remove_framework
    )
    fields["goals"] = _keyed(fields["goals"], "id", "text", options.add_goal, options.remove_goal)
    fields["own_areas"] = _keyed(
        fields["own_areas"], "code", "title_de", options.add_area, options.remove_area
    )
    return built(Foundation, fields)


def _with(old: Sequence[str], more: Sequence[str], less: Sequence[str]) -> list[str]:
    if [each for each in less if each not in old]:
        raise CliError(_("What is to be taken away is not there: see kollegial foundation show."))
    return [
        *(each for each in old if each not in less),
        *(each for each in more if each not in old),
    ]


def _keyed(
    old: Sequence[dict[str, Any]],
    key: str,
    text: str,
    more: Sequence[Sequence[str]],
    less: Sequence[str],
) -> list[dict[str, Any]]:
    found = {each[key]: dict(each) for each in old}
    for each in less:
        if found.pop(each, None) is None:
            raise CliError(
                _("What is to be taken away is not there: see kollegial foundation show.")
            )
    for wanted, words in more:
        found.setdefault(wanted, {key: wanted})[text] = words
    return list(found.values())


def _any_day(text: str) -> Any:
    try:
        return day(text)
    except argparse.ArgumentTypeError:
        return coming(text)
