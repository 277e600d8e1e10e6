"""``kollegial frameworks correct``: put areas right, once somebody has looked them up."""

from __future__ import annotations

import argparse
import datetime as dt

from kollegial.cli.errors import CliError
from kollegial.cli.framework_pages import area_json, area_page
from kollegial.cli.output import say, say_json
from kollegial.cli.place import home_of
from kollegial.flow.framework_files import correct, own_file
from kollegial.flow.frameworks import load
from kollegial.i18n import _, language
from kollegial.quality.frameworks.correcting import Correction


def configure(parser: argparse.ArgumentParser) -> None:
    """What can be changed."""
    parser.add_argument("key", metavar=_("KEY"))
    parser.add_argument(
        "codes", metavar=_("CODE"), nargs="*", help=_("areas; titles can be given for one only")
    )
    parser.add_argument("--all", action="store_true", help=_("every area of the framework"))
    parser.add_argument("--de", metavar=_("TITLE"), help=_("the German title"))
    parser.add_argument("--en", metavar=_("TITLE"), help=_("the English title"))
    parser.add_argument(
        "--source",
        metavar=_("SOURCE"),
        action="append",
        default=[],
        help=_("where you read it: the area then counts as verified and is switched on"),
    )
    switch = parser.add_mutually_exclusive_group()
    switch.add_argument(
        "--enable", dest="enabled", action="store_true", default=None, help=_("offer it")
    )
    switch.add_argument(
        "--disable", dest="enabled", action="store_false", default=None, help=_("do not offer it")
    )
    parser.add_argument("--add", action="store_true", help=_("it is an area that is missing"))


def run(options: argparse.Namespace) -> int:
    """Write the organisation's version of the framework and show what was changed."""
    home = home_of(options)
    frameworks = load(home)
    framework = frameworks.find(options.key)
    correction = Correction(
        options.de, options.en, tuple(options.source), options.enabled, options.add
    )
    codes = [area.code for area in framework.areas] if options.all else options.codes
    _fitting(codes, options)
    home.prepare()
    head = _(
        "Your own version, begun with the file that Kollegial brings along. "
        "Delete it, and that one holds again."
    )
    today = dt.datetime.now().astimezone().date()
    areas = correct(home, frameworks, framework.key, codes, correction, today=today, head=head)
    if options.json:
        say_json([area_json(framework, area) for area in areas])
        return 0
    for area in areas:
        for line in area_page(area, language()):
            say(line)
    file = own_file(home, load(home), framework.key)
    say(_("{file} is written.").format(file=file))
    return 0


def _fitting(codes: list[str], options: argparse.Namespace) -> None:
    if options.all and options.codes:
        raise CliError(_("Name areas, or --all, not both."))
    if not codes:
        raise CliError(_("Which area? Name its code, or --all."))
    if len(codes) > 1 and (options.de is not None or options.en is not None or options.add):
        raise CliError(_("A title belongs to one area: name one code."))
