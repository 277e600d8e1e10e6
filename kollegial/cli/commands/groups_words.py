"""``kollegial groups words``: what a group wants always hidden or never flagged; forget a word."""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from kollegial.cli.commands.groups_kept import kept_group
from kollegial.cli.output import say, say_json
from kollegial.cli.workplace import workplace
from kollegial.i18n import _, language
from kollegial.store.desk.entries import KeptWord


def configure(parser: argparse.ArgumentParser) -> None:
    """What is done with the words: shown to a person, to a program, or one forgotten."""
    one = parser.add_mutually_exclusive_group()
    one.add_argument("--json", action="store_true", help=_("print JSON"))
    one.add_argument(
        "--forget", metavar=_("WORD"), help=_("delete this word, without a trace in the file")
    )


def run(options: argparse.Namespace) -> int:
    """Print the words of one group, or forget one of them."""
    with workplace(options) as place:
        if options.forget is not None:
            place.desk.forget_word(options.name, options.forget)
            say(_("Forgotten, without a trace in the file."))
            return 0
        group = kept_group(place.desk, options.name)
        words = _sorted(place.desk.habits(group.name))
    if options.json:
        say_json({"name": group.name, "words": [_as_json(word) for word in words]})
        return 0
    for line in _page(words):
        say(line)
    return 0


def _sorted(words: Iterable[KeptWord]) -> list[KeptWord]:
    """By the alphabet, Ü beside U."""
    # The anonymiser takes long to load; whoever asks for help does not wait for it.
    from kollegial.anonymise.text.tokens import fold

    return sorted(words, key=lambda each: fold(each.word))


def _page(words: Sequence[KeptWord]) -> Iterator[str]:
    """What a person sees: the words of either verdict under their heading."""
    always = [f"  {word.word} · {_kind(word)}" for word in words if word.always]
    never = [f"  {word.word}" for word in words if not word.always]
    if always:
        yield _("Always hidden:")
        yield from always
    if never:
        yield _("Never flagged:")
        yield from never
    if not words:
        yield _("No words are kept for this group.")


def _kind(word: KeptWord) -> str:
    from kollegial.anonymise.kinds import label
    from kollegial.flow.habits import kind_of

    return label(kind_of(word), language())


def _as_json(word: KeptWord) -> dict[str, Any]:
    return {
        "word": word.word,
        "verdict": "always" if word.always else "never",
        "kind": word.kind,
    }
