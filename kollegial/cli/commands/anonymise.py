"""``kollegial anonymise``: text in, text with placeholders out. Nothing is stored."""

from __future__ import annotations

import argparse
import sys
from typing import TYPE_CHECKING, Any, Final

from kollegial.cli.commands import anonymise_input
from kollegial.cli.options import add_json
from kollegial.cli.output import complain
from kollegial.i18n import _, language, ngettext_

if TYPE_CHECKING:
    from kollegial.anonymise import Anonymiser

STOPPED: Final = 3
"""Exit code: all is printed, but the second look says that it must not leave like this."""


def configure(parser: argparse.ArgumentParser) -> None:
    """A file or standard input, and the form of the answer."""
    parser.add_argument("file", metavar=_("FILE"), nargs="?", default=anonymise_input.STDIN)
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
    parser.add_argument(
        "--explain",
        action="store_true",
        help=_("say of each finding why; beside plain text on standard error"),
    )
    parser.add_argument(
        "--rules-only", action="store_true", help=_("by rules and lists alone, without the model")
    )
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Anonymise one text, or a text a line."""
    anonymiser = _anonymiser(options)
    if options.jsonl:
        return _lines(anonymiser, options)
    text = anonymise_input.whole(options.file)
    return _json(anonymiser, text, options) if options.json else _plain(anonymiser, text, options)


def _anonymiser(options: argparse.Namespace) -> Anonymiser:
    from kollegial.anonymise import Anonymiser

    detector: dict[str, Any] = {"detector": None} if options.rules_only else {}
    return Anonymiser(options.name, language=language(), **detector)


def _plain(anonymiser: Anonymiser, text: str, options: argparse.Namespace) -> int:
    from kollegial.cli.commands.anonymise_answer import answered
    from kollegial.cli.commands.anonymise_explain import lines

    answer = answered(anonymiser, text)
    sys.stdout.write(answer.result.text)
    sys.stdout.flush()
    if options.explain:
        for line in lines(answer):
            print(line, file=sys.stderr)
    if not answer.detector and not options.rules_only:
        message = _("by rules and lists alone, which miss names; for the model: {command}")
        complain(message.format(command="pip install 'kollegial[names]'"))
    return _ended(len(answer.look.stops))


def _json(anonymiser: Anonymiser, text: str, options: argparse.Namespace) -> int:
    from kollegial.cli.commands.anonymise_answer import answered, as_dict, dumped

    answer = answered(anonymiser, text)
    print(dumped(as_dict(answer, explain=options.explain), indent=2))
    return _ended(len(answer.look.stops))


def _lines(anonymiser: Anonymiser, options: argparse.Namespace) -> int:
    """Answer every line at once, so that who reads need not wait for the last."""
    from kollegial.cli.commands.anonymise_answer import answered, as_dict, dumped

    stops = 0
    for number, line in anonymise_input.lines(options.file):
        key, text = anonymise_input.asked(line, number)
        answer = answered(anonymiser, text)
        print(dumped({"id": key, **as_dict(answer, explain=options.explain)}), flush=True)
        stops += len(answer.look.stops)
    return _ended(stops)


def _ended(stops: int) -> int:
    """The exit code; one line says why it is not 0."""
    if not stops:
        return 0
    text = ngettext_(
        "The second look says stop: one place still shows what was to go (more: --explain).",
        "The second look says stop: {count} places still show what was to go (more: --explain).",
        stops,
    )
    complain(text.format(count=stops))
    return STOPPED
