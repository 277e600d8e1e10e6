"""``kollegial measures list|show|history|export``: what is in the register."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from contextlib import suppress
from typing import TYPE_CHECKING, Final

from kollegial.cli.commands.quality_export import add_output, put_out
from kollegial.cli.commands.quality_options import add_measure, day
from kollegial.cli.commands.quality_said import said_history
from kollegial.cli.errors import CliError
from kollegial.cli.options import add_action, add_json
from kollegial.cli.output import say, say_json
from kollegial.cli.workplace import workplace
from kollegial.flow.moment import moment
from kollegial.i18n import _, language
from kollegial.quality.vocabulary import Origin
from kollegial.store.errors import NotFound

if TYPE_CHECKING:
    from kollegial.cli.options import Actions
    from kollegial.cli.quality_pages.measure import Around
    from kollegial.flow.workplace import Workplace
    from kollegial.quality.board.line import MeasureLine
    from kollegial.quality.board.query import MeasureFilter
    from kollegial.quality.measure.state import Measure

FORMATS: Final = ("csv", "json", "ics", "md", "html", "pdf", "docx", "xlsx")
DOCUMENTS: Final = ("md", "html", "pdf", "docx", "xlsx")


def configure(actions: Actions) -> None:
    """The actions that read, and their arguments."""
    listing = add_action(actions, "list", _("measures, the newest first"), run_list)
    _add_filter(listing)
    listing.add_argument(
        "--save", metavar=_("NAME"), help=_("keep this filter under a name, for the app too")
    )
    listing.add_argument(
        "--checked",
        action="store_true",
        help=_("somebody looked: nobody can be recognised in what is written here"),
    )
    show = add_action(actions, "show", _("one measure in full"), run_show)
    history = add_action(
        actions, "history", _("what was changed, when and in which role"), run_history
    )
    for each in (show, history):
        add_measure(each)
    for each in (listing, show, history):
        add_json(each)
    export = add_action(
        actions, "export", _("measures as a table, document, JSON or calendar"), run_export
    )
    _add_filter(export)
    export.add_argument("--format", choices=FORMATS, default="csv", help=_("the form"))
    export.add_argument(
        "--date",
        type=day,
        metavar=_("DATE"),
        help=_("the day the document is made on (else today); it cannot lie ahead"),
    )
    export.add_argument(
        "--checked",
        action="store_true",
        help=_("somebody looked: nobody can be recognised in the texts that are in it"),
    )
    export.add_argument(
        "--measurements",
        action="store_true",
        help=_("in a table: a row for each measurement instead of each measure"),
    )
    add_output(export)


def run_list(options: argparse.Namespace) -> int:
    """Print the measures that fit."""
    from kollegial.cli.quality_pages.listing import line_json, list_lines

    with workplace(options) as place:
        wanted = _filter(place, options)
        lines = _chosen(place, wanted)
        today = moment(place).date()
        if options.save is not None:
            _save(place, options.save, wanted, checked=options.checked)
    if options.json:
        say_json([line_json(line, today) for line in lines])
        return 0
    for text in list_lines(lines, today):
        say(text)
    if not lines:
        say(_("No measure found."))
    return 0


def run_show(options: argparse.Namespace) -> int:
    """Print one measure."""
    with workplace(options) as place:
        measure = place.register.measure(place.register.resolve(options.measure))
        if options.json:
            from kollegial.export.quality.documents import measure_document

            number = place.register.number(measure.id)
            say_json(measure_document(measure, number).model_dump(mode="json"))
            return 0
        around = _around(place, measure)
    from kollegial.cli.quality_pages.measure import measure_page

    for line in measure_page(measure, around):
        say(line)
    return 0


def run_history(options: argparse.Namespace) -> int:
    """Print every entry on a measure, also what was taken back."""
    from kollegial.quality.measure.telling import past

    with workplace(options) as place:
        measure_id = place.register.resolve(options.measure)
        entries = place.register.measure_history(measure_id)
    return said_history(entries, past(measure_id, entries), options)


def run_export(options: argparse.Namespace) -> int:
    """Write the measures that fit."""
    from kollegial.flow.quality.exporting import measures_calendar, measures_json, measures_table

    if options.measurements and options.format != "csv":
        raise CliError(_("--measurements is for tables: --format csv."))
    with workplace(options) as place:
        lines = _chosen(place, _filter(place, options))
        if options.format in DOCUMENTS:
            return _document(options, place, lines)
        match options.format:
            case "json":
                text = measures_json(place, lines)
            case "ics":
                # experiments belong to no measure yet, so only the whole calendar has them
                whole = not _narrowed(options)
                text = measures_calendar(place, lines, language(), experiments=whole)
            case _:
                text = measures_table(place, lines, language(), series=options.measurements)
        today = moment(place).date()
    stem = _("measurements") if options.measurements else _("measures")
    return put_out(options, text, f"{stem}-{today.isoformat()}.{options.format}")


def _document(options: argparse.Namespace, place: Workplace, lines: Sequence[MeasureLine]) -> int:
    from kollegial.cli.commands.learning_options import put_out_document
    from kollegial.flow.learning.reports import prepare_measures

    prepared = prepare_measures(place, lines, language(), options.date)
    options.format = [options.format]
    return put_out_document(options, place, prepared)


def _add_filter(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "words",
        metavar=_("WORDS"),
        nargs="*",
        help=_("words of title or goal, and conditions such as status:planned due:14 team:…"),
    )
    parser.add_argument("--filter", metavar=_("NAME"), help=_("a saved filter"))
    for name, line in (
        ("status", _("of this status")),
        ("area", _("of this quality area, or of this framework")),
        ("team", _("of this team")),
        ("responsible", _("in which this role takes part")),
        ("strategic-goal", _("that serve this strategic goal")),
        ("due", _("due within so many days, overdue, none, or 2026-06 or FROM..UNTIL")),
    ):
        parser.add_argument(f"--{name}", action="append", metavar=_("WORD"), help=line)
    parser.add_argument(
        "--origin", action="append", choices=[each.value for each in Origin], help=_("from there")
    )
    one = parser.add_mutually_exclusive_group()
    one.add_argument("--open", action="store_true", help=_("only those somebody is to work on"))
    one.add_argument("--closed", action="store_true", help=_("only those that are closed"))


def _narrowed(options: argparse.Namespace) -> bool:
    names = "words filter status area team responsible strategic_goal due origin open closed"
    return any(getattr(options, name) for name in names.split())


def _filter(place: Workplace, options: argparse.Namespace) -> MeasureFilter:
    """What is asked for: a saved filter, words and options, all together."""
    from kollegial.quality.board.parse import parse
    from kollegial.quality.board.spelling import as_words
    from kollegial.quality.board.terms import quoted

    parts: list[str] = []
    if options.filter is not None:
        saved = {each.name: each.filter for each in place.register.filters()}
        if options.filter not in saved:
            raise CliError(_("There is no saved filter of this name."))
        parts.append(as_words(saved[options.filter], language()))
    parts += options.words
    for key, values in (
        ("status", options.status),
        ("area", options.area),
        ("team", options.team),
        ("role", options.responsible),
        ("goal", options.strategic_goal),
        ("due", options.due),
        ("origin", options.origin),
    ):
        for value in values or ():
            parts.append(f"{key}:{value if key == 'area' else quoted(value)}")
    parts += ["status:open"] * options.open + ["status:closed"] * options.closed
    return parse(" ".join(parts))


def _chosen(place: Workplace, wanted: MeasureFilter) -> Sequence[MeasureLine]:
    from kollegial.quality.board.query import chosen

    register = place.register
    period = register.foundation().period if wanted.in_period else None
    return chosen(wanted, register.lines(), moment(place).date(), period)


def _save(place: Workplace, name: str, wanted: MeasureFilter, *, checked: bool) -> None:
    from kollegial.cli.commands.quality_acting import built, nobody_named
    from kollegial.quality.board.saved import SavedFilter

    if not checked:  # everybody who shares the register reads it
        nobody_named(place, place.register.foundation(), {"name": name, "text": wanted.text})
    place.register.save_filter(built(SavedFilter, {"name": name, "filter": wanted}))


def _around(place: Workplace, measure: Measure) -> Around:
    from kollegial.cli.quality_pages.measure import Around
    from kollegial.flow.frameworks import load
    from kollegial.quality.frameworks.in_use import area_book

    register = place.register
    foundation = register.foundation()
    others = [each for each in (measure.plan.follows, measure.followed_by) if each is not None]
    names: dict[str, str] = {}
    insights = []
    with suppress(NotFound):  # a shared register may have lost one
        names = {each: f"M{register.number(each)}" for each in others}
    for each in measure.plan.insights:
        with suppress(NotFound):
            insights.append(register.insight(each))
    return Around(
        number=register.number(measure.id),
        today=moment(place).date(),
        areas=area_book(foundation, load(place.home), language()),
        goals={goal.id: goal.text for goal in foundation.goals},
        insights=insights,
        names=names,
    )
