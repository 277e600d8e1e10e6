"""``kollegial protocols``: find, read and export protocols; take in a session held on paper."""

from __future__ import annotations

import argparse
import datetime as dt
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from kollegial.cli.commands.protocol_outcome import SHORT_ID
from kollegial.cli.commands.protocol_pages import protocol_page, row_lines
from kollegial.cli.commands.quality_export import STDOUT, add_output, put_out
from kollegial.cli.errors import CliError, known_error
from kollegial.cli.options import add_action, add_actions, add_json
from kollegial.cli.output import say, say_json
from kollegial.cli.workplace import workplace
from kollegial.export.formats import FORMATS
from kollegial.export.render import render
from kollegial.flow.documents import beside
from kollegial.flow.library import read_text
from kollegial.i18n import _, language, ngettext_
from kollegial.refusal import Refused
from kollegial.store.archive.query import ArchiveQuery, ArchiveRow

if TYPE_CHECKING:
    from kollegial.flow.live import LiveSession
    from kollegial.flow.workplace import Workplace

_PAGE: Final = 500


def configure(parser: argparse.ArgumentParser) -> None:
    """The four actions and their arguments."""
    actions = add_actions(parser)
    _configure_list(add_action(actions, "list", _("protocols, the newest first"), run_list))
    show = add_action(actions, "show", _("one protocol in full"), run_show)
    add_json(show)
    export = add_action(actions, "export", _("one protocol as a document"), run_export)
    for each in (show, export):
        each.add_argument("id", metavar=_("ID"), help=_("its id, or how the id begins"))
    _configure_export(export)
    taking = add_action(actions, "import", _("a session held on paper (TOML)"), run_import)
    taking.add_argument("file", metavar=_("FILE"), type=Path)
    taking.add_argument(
        "--accept-findings",
        action="store_true",
        help=_("accept everything the anonymisation finds, and release at once"),
    )
    add_json(taking)


def _configure_list(listing: argparse.ArgumentParser) -> None:
    listing.add_argument("--text", default="", metavar=_("WORDS"), help=_("words to search for"))
    listing.add_argument("--model", metavar=_("ID"), help=_("of this consultation model"))
    listing.add_argument("--group", metavar=_("NAME"), help=_("of the group with this name"))
    listing.add_argument(
        "--since", type=_date, metavar=_("DATE"), help=_("held on this day or later")
    )
    listing.add_argument(
        "--until", type=_date, metavar=_("DATE"), help=_("held on this day or earlier")
    )
    add_json(listing)


def _configure_export(export: argparse.ArgumentParser) -> None:
    export.add_argument("--format", choices=tuple(FORMATS), default="md", help=_("the form"))
    add_output(export)


def run_list(options: argparse.Namespace) -> int:
    """Print the protocols that fit."""
    with workplace(options) as place:
        rows = list(_rows(place, options))
    if options.json:
        say_json([_as_json(row) for row in rows])
        return 0
    for row in rows:
        for line in row_lines(row, language()):
            say(line)
    if not rows:
        say(_("No protocol found."))
    return 0


def run_show(options: argparse.Namespace) -> int:
    """Print one protocol."""
    with workplace(options) as place:
        protocol = place.archive.get(place.archive.resolve(options.id))
        more = beside(place, protocol)
    if options.json:
        # as it would be exported, but never through somebody's own template
        say_json(json.loads(render(protocol, "json", language(), beside=more)))
        return 0
    for line in protocol_page(protocol, language(), more):
        say(line)
    return 0


def run_export(options: argparse.Namespace) -> int:
    """Write one protocol as a document, in its own language unless ``--lang`` says otherwise."""
    from kollegial.export.write import default_name
    from kollegial.flow.documents import made

    if options.output == STDOUT and FORMATS[options.format].binary and sys.stdout.isatty():
        sentence = _("This form is not text and would spoil the terminal. Name a file: --output")
        raise CliError(sentence)
    with workplace(options) as place:
        protocol = place.archive.get(place.archive.resolve(options.id))
        document = made(place, protocol, options.format, options.lang)
    return put_out(options, document.content, default_name(protocol, document.suffix))


def run_import(options: argparse.Namespace) -> int:
    """Take a paper session to the desk; with ``--accept-findings`` on to the archive."""
    from kollegial.flow.importing import import_paper
    from kollegial.formats.read import read
    from kollegial.protocol.paper import PaperSession

    name = str(options.file)
    paper = read(read_text(options.file, name), name, PaperSession)
    with workplace(options) as place:
        live = import_paper(place.desk, place.library, paper)
        protocol, asked = _release(place, live) if options.accept_findings else (None, 0)
    if options.json:
        session = None if protocol else live.id
        say_json({"session": session, "protocol": protocol, "to_look_at": asked})
    elif protocol:
        say(_("Released as protocol {id}.").format(id=protocol[:SHORT_ID]))
        if asked:
            say(_asked(asked, protocol[:SHORT_ID]))
    else:
        say(_("The session waits on the desk: review and release it in the app (kollegial)."))
    return 0


def _release(place: Workplace, live: LiveSession) -> tuple[str, int]:
    """The protocol that a session became, every finding accepted; what nobody looked at."""
    from kollegial.flow.releasing import release_unseen

    asked: list[int] = []
    try:
        released = release_unseen(place, live, asked.append)
    except Refused as refused:
        waits = _("The session waits on the desk for a review in the app.")
        sentence = f"{known_error(refused)} {waits}"
        raise CliError(sentence) from None
    return released.id, sum(asked)


def _asked(count: int, name: str) -> str:
    text = ngettext_(
        "The second look asks about one place that nobody has looked at. Read the protocol "
        "(kollegial protocols show {id}); if somebody can be recognised in it, delete it in the "
        "app.",
        "The second look asks about {count} places that nobody has looked at. Read the protocol "
        "(kollegial protocols show {id}); if somebody can be recognised in it, delete it in the "
        "app.",
        count,
    )
    return text.format(count=count, id=name)


def _rows(place: Workplace, options: argparse.Namespace) -> Iterator[ArchiveRow]:
    """Everything that fits, a page at a time."""
    offset = 0
    while True:
        query = ArchiveQuery(
            text=options.text,
            model=options.model,
            group=options.group,
            since=options.since,
            until=options.until,
            limit=_PAGE,
            offset=offset,
        )
        page = place.archive.find(query)
        yield from page
        offset += len(page)
        if len(page) < _PAGE:
            return


def _as_json(row: ArchiveRow) -> dict[str, Any]:
    return {
        "id": row.id,
        "date": row.date.isoformat(),
        "group": row.group,
        "model": row.model_id,
        "title": row.title,
        "people": row.people,
        "planned": row.planned,
        "actual": row.actual,
        "told": row.told,
        "snippet": row.snippet,
    }


def _date(text: str) -> dt.date:
    try:
        return dt.date.fromisoformat(text)
    except ValueError:
        message = _("expected a date such as 2026-03-12")
        raise argparse.ArgumentTypeError(message) from None
