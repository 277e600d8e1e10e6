"""The catalogue: collect the interface strings, bring the German file up to date, compile it.

    python tools/messages.py extract FILE   write the template (.pot) for another language
    python tools/messages.py update         new strings in, strings no longer used out
    python tools/messages.py compile        .po to .mo
    python tools/messages.py check          say what is missing or stale; exit 1 if anything is

Files carry no dates and no line numbers, so that two people's changes rarely touch the
same lines, and compiling the same text twice gives the same bytes.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path

from babel.messages import Catalog, Message
from babel.messages.extract import extract_from_dir
from babel.messages.frontend import parse_mapping_cfg
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po

ROOT = Path(__file__).resolve().parent.parent
PO = ROOT / "kollegial" / "locale" / "de" / "LC_MESSAGES" / "kollegial.po"
MO = PO.with_suffix(".mo")

Forms = str | Sequence[str] | None

_KEYWORDS = {"_": None, "N_": None, "ngettext_": (1, 2)}
_NO_DATE = datetime(2026, 1, 1, tzinfo=UTC)
_CHANGING_HEADERS = (b'"POT-Creation-Date:', b'"PO-Revision-Date:', b'"Generated-By:')
_PLACEHOLDER = re.compile(r"\{[^{}]*\}|%\([a-z_]+\)[a-z]")


def extract() -> Catalog:
    """Every marked string of the program."""
    with (ROOT / "babel.cfg").open(encoding="utf-8") as config:
        methods, options = parse_mapping_cfg(config)  # type: ignore[no-untyped-call]
    found = Catalog(project="kollegial", charset="utf-8", fuzzy=False)
    for file, _line, message, comments, context in extract_from_dir(
        ROOT, methods, options, keywords=_KEYWORDS, comment_tags=("i18n:",), strip_comment_tags=True
    ):
        place = [(Path(file).as_posix(), 0)]
        found.add(message, None, place, auto_comments=comments, context=context)
    return found


def catalogue() -> Catalog:
    """The German catalogue as it lies in the tree; an empty one if there is none yet."""
    if PO.exists():
        with PO.open("rb") as file:
            return _undated(read_po(file, locale="de"))
    return _undated(Catalog(locale="de", project="kollegial", charset="utf-8", fuzzy=False))


def update() -> None:
    """Bring the German file up to date; new strings are left empty, never guessed."""
    german = catalogue()
    german.update(extract(), no_fuzzy_matching=True, update_header_comment=False)
    german.obsolete.clear()
    PO.parent.mkdir(parents=True, exist_ok=True)
    PO.write_bytes(as_po(_undated(german)))


def compile_() -> None:
    """Write the .mo file that the program reads."""
    MO.write_bytes(as_mo(catalogue()))


def as_po(german: Catalog) -> bytes:
    """The text of a catalogue, sorted, without the headers that change by themselves."""
    out = BytesIO()
    write_po(out, german, width=100, sort_output=True, include_lineno=False, omit_header=False)
    lines = out.getvalue().splitlines(keepends=True)
    return b"".join(line for line in lines if not line.startswith(_CHANGING_HEADERS))


def as_mo(german: Catalog) -> bytes:
    """The compiled form of a catalogue."""
    out = BytesIO()
    write_mo(out, german)
    return out.getvalue()


def faults() -> Iterator[str]:
    """Everything that keeps the German catalogue from being complete and fresh."""
    german = catalogue()
    wanted = {_id(message) for message in extract() if message.id}
    for message in german:
        if not message.id:
            continue
        if _id(message) not in wanted:
            yield f"no longer used: {_id(message)!r}"
        if message.fuzzy:
            yield f"fuzzy: {_id(message)!r}"
        if not _translated(message):
            yield f"not translated: {_id(message)!r}"
        elif placeholders(message.id) != placeholders(message.string):
            yield f"other placeholders: {_id(message)!r}"
    for missing in sorted(wanted - {_id(message) for message in german}):
        yield f"not in the catalogue: {missing!r}"
    if german.obsolete:
        yield f"obsolete entries: {len(german.obsolete)}"
    if not MO.exists() or MO.read_bytes() != as_mo(german):
        yield "the .mo file is stale"


def placeholders(text: Forms) -> set[str]:
    """The placeholders of a message; of a plural, those of all its forms together."""
    return {found for form in _forms(text) for found in _PLACEHOLDER.findall(form)}


def _id(message: Message) -> str:
    return _forms(message.id)[0]


def _translated(message: Message) -> bool:
    return all(_forms(message.string))


def _forms(text: Forms) -> Sequence[str]:
    """The text itself, or the forms of a plural."""
    return (text or "",) if text is None or isinstance(text, str) else text


def _undated(german: Catalog) -> Catalog:
    german.creation_date = german.revision_date = _NO_DATE
    return german


def main(arguments: list[str]) -> int:
    """Do what the first argument says."""
    match arguments:
        case ["extract", file]:
            Path(file).write_bytes(as_po(_undated(extract())))
        case ["update"]:
            update()
        case ["compile"]:
            compile_()
        case ["check"]:
            found = list(faults())
            print(*found, sep="\n", end="\n" if found else "")
            if found:
                print("Run: make messages, then translate what is missing.", file=sys.stderr)
            return 1 if found else 0
        case _:
            print(__doc__, file=sys.stderr)
            return 2
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
