"""What the commands share that make documents of quality work: day, form, file, clearing."""

from __future__ import annotations

import argparse
import sys
from typing import TYPE_CHECKING

from kollegial.cli.commands.quality_export import STDOUT, add_output
from kollegial.cli.commands.quality_options import day
from kollegial.cli.errors import CliError, known_error
from kollegial.cli.output import say
from kollegial.export.errors import AlreadyThere
from kollegial.i18n import _

if TYPE_CHECKING:
    import datetime as dt

    from kollegial.flow.learning.prepared import Prepared
    from kollegial.flow.workplace import Workplace
    from kollegial.quality.disclosure import Period, Rules
    from kollegial.store.home import Home

FORMATS = ("md", "html", "pdf", "docx", "xlsx", "csv", "json")


def add_document(parser: argparse.ArgumentParser, default: str = "md") -> None:
    """The options of every command that makes a document."""
    parser.add_argument(
        "--format",
        action="append",
        choices=FORMATS,
        help=_("the form (else {form}); may be given several times").format(form=default),
    )
    parser.add_argument(
        "--date",
        type=day,
        metavar=_("DATE"),
        help=_("the day the document is made on (else today); it cannot lie ahead"),
    )
    parser.add_argument(
        "--checked",
        action="store_true",
        help=_("somebody looked: nobody can be recognised in the texts that are in it"),
    )
    add_output(parser)


def add_period(parser: argparse.ArgumentParser) -> None:
    """The period of a summary: by its first and last day, or by its name."""
    parser.add_argument("--from", dest="first", type=day, metavar=_("DATE"), help=_("first day"))
    parser.add_argument("--to", dest="last", type=day, metavar=_("DATE"), help=_("last day"))
    parser.add_argument(
        "--period",
        metavar=_("NAME"),
        help=_("instead of both days: 2026-Q1, 2026-H1, 2026 or 2023..2026"),
    )


def add_rules(parser: argparse.ArgumentParser) -> None:
    """From how many on a number is shown; upward only."""
    parser.add_argument(
        "--at-least",
        type=int,
        metavar=_("NUMBER"),
        help=_("the smallest number of consultations shown (3 or more)"),
    )
    parser.add_argument(
        "--at-least-slips",
        type=int,
        metavar=_("NUMBER"),
        help=_("the smallest number of feedback slips shown (5 or more)"),
    )


def rules_of(options: argparse.Namespace, home: Home) -> Rules:
    """The rules as they were asked for; ``Refused`` if laxer than those of the settings."""
    from kollegial.flow.learning.thresholds import stricter

    return stricter(home, options.at_least, options.at_least_slips)


def days_of(options: argparse.Namespace) -> tuple[dt.date, dt.date] | None:
    """The first and the last day, if they were said.

    Raises:
        CliError: one of them is missing, or they are in the wrong order.
    """
    if options.first is None and options.last is None:
        return None
    if options.first is None or options.last is None:
        raise CliError(_("Give both days: --from DATE --to DATE."))
    if options.last < options.first:
        raise CliError(_("The last day is before the first one."))
    return options.first, options.last


def period_of(options: argparse.Namespace) -> Period:
    """The period that was asked for.

    Raises:
        CliError: none was.
        Refused: it is none of the fixed ones.
    """
    from kollegial.quality.disclosure import Period

    days = days_of(options)
    if options.period is not None and days is not None:
        raise CliError(_("Give the period by its name or by its days, not both."))
    if options.period is not None:
        return Period.of_key(options.period.strip().upper())
    if days is None:
        raise CliError(_("Say which period: --period 2026-H1, or --from DATE --to DATE."))
    return Period.between(*days)


def put_out_document(
    options: argparse.Namespace, place: Workplace, prepared: Prepared, default: str = "md"
) -> int:
    """Write the document where ``options`` say, in every form asked for.

    Raises:
        CliError: there is a file already, or the form would spoil the terminal.
        Refused, StoreError, ExportError: as ``flow.learning.going_out.export``.
    """
    from kollegial.export import write
    from kollegial.export.formats import FORMATS as FORMS
    from kollegial.flow.learning.going_out import export, rendered

    forms = list(dict.fromkeys(options.format or [default]))
    if options.output == STDOUT:
        if len(forms) > 1:
            raise CliError(_("Standard output takes one form. Name a folder: --output"))
        if FORMS[forms[0]].binary and sys.stdout.isatty():
            sentence = _(
                "This form is not text and would spoil the terminal. Name a file: --output"
            )
            raise CliError(sentence)
        content = rendered(place, prepared, forms[0], checked=options.checked)
        sys.stdout.flush()
        sys.stdout.buffer.write(content)
        return 0
    target = write.place(options.output) if options.output else None
    if len(forms) > 1 and target is not None and not target.is_dir():
        raise CliError(_("Several forms need a folder that is there: --output FOLDER"))
    files = {}
    for form in forms:
        path = target or write.place(".")
        files[form] = path / prepared.default_name(form) if path.is_dir() else path
    try:
        export(place, prepared, files, checked=options.checked, overwrite=options.force)
    except AlreadyThere as there:
        hint = _("--force replaces it")
        sentence = f"{known_error(there)} ({hint})"
        raise CliError(sentence) from None
    for path in files.values():
        say(_("Written: {file}").format(file=path))
    return 0
