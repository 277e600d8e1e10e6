"""``kollegial anonymise``: text in, text with placeholders out. Nothing is stored."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kollegial.cli.errors import CliError
from kollegial.cli.options import add_json
from kollegial.i18n import _, language

if TYPE_CHECKING:
    from kollegial.anonymise import Anonymised, Anonymiser


def configure(parser: argparse.ArgumentParser) -> None:
    """A file or standard input, and the form of the answer."""
    parser.add_argument("file", metavar=_("FILE"), nargs="?", default="-")
    parser.add_argument(
        "--name",
        action="append",
        default=[],
        metavar=_("NAME"),
        help=_("a name to look for, as it stands or inflected; may be given several times"),
    )
    add_json(parser)
    parser.add_argument(
        "--jsonl",
        action="store_true",
        help=_("read a JSON object with id and text a line, and answer a line each"),
    )
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Anonymise one text, or a text a line."""
    from kollegial.anonymise import Anonymiser

    anonymiser = Anonymiser(options.name, language=language())
    if options.jsonl:
        for number, line in enumerate(_lines(options.file), 1):
            if line.strip():
                print(json.dumps(_answer(anonymiser, line, number), ensure_ascii=False))
        return 0
    result = anonymiser.anonymise(_text(options.file))
    if options.json:
        print(json.dumps(_as_dict(result), ensure_ascii=False, indent=2))
    else:
        sys.stdout.write(result.text)
    return 0


def _answer(anonymiser: Anonymiser, line: str, number: int) -> dict[str, Any]:
    try:
        asked = json.loads(line)
        text, key = asked["text"], asked["id"]
    except (ValueError, TypeError, KeyError):
        asked = text = key = None
    if not isinstance(text, str):
        message = _('line {number}: expected a JSON object with "id" and "text"')
        raise CliError(message.format(number=number))
    return {"id": key, **_as_dict(anonymiser.anonymise(text))}


def _as_dict(result: Anonymised) -> dict[str, Any]:
    return {
        "text": result.text,
        "findings": [
            {
                "start": finding.start,
                "end": finding.end,
                "text": finding.text,
                "kind": str(finding.kind),
                "placeholder": finding.placeholder,
                "confidence": round(finding.confidence, 3),
                "source": finding.source,
            }
            for finding in result.findings
        ],
    }


def _text(file: str) -> str:
    # Bytes keep line ends as they are: offsets count in the input, not in a copy.
    try:
        if file == "-":
            return sys.stdin.buffer.read().decode("utf-8")
        return Path(file).read_bytes().decode("utf-8")
    except UnicodeDecodeError:
        raise CliError(_("{file}: expected text in UTF-8").format(file=file)) from None
    except OSError:
        raise CliError(_("{file}: expected a file that can be read").format(file=file)) from None


def _lines(file: str) -> Iterator[str]:
    """Lines as they come, so that a long list starts to answer at once."""
    if file != "-":
        yield from _text(file).split("\n")
        return
    for number, line in enumerate(sys.stdin.buffer, 1):
        try:
            yield line.decode("utf-8")
        except UnicodeDecodeError:
            message = _("line {number}: expected text in UTF-8")
            raise CliError(message.format(number=number)) from None
