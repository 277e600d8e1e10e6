"""Hearing a line: it is parsed, and then done, written down, or asked about."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from kollegial.consultation.vocabulary import ContributionKind
from kollegial.i18n import _
from kollegial.plain.command import PlainCommand
from kollegial.plain.commands.looking import HELP
from kollegial.plain.frame import Frame
from kollegial.plain.parse import Block, Doubt, Nothing, Order, Said, Unclear, parse
from kollegial.plain.questions import block, yes
from kollegial.refusal import Refused
from kollegial.store.errors import StoreError
from kollegial.tell import tell

Write = Callable[[Sequence[str], ContributionKind | None], object]


@dataclass(frozen=True, slots=True)
class Ear:
    """How a line is taken at a time: the kinds asked for, what writes, what an empty line does."""

    kinds: Sequence[ContributionKind]
    write: Write
    idle: Callable[[], object]


def hear(frame: Frame, line: str, ear: Ear) -> None:
    """Take a line; whatever is refused on the way is said."""
    try:
        _take(frame, line, ear)
    except (Refused, StoreError) as error:
        frame.say(tell(error))


def _take(frame: Frame, line: str, ear: Ear) -> None:
    match parse(line, frame.vocabulary, ear.kinds):
        case Nothing():
            ear.idle()
        case Order(command, rest):
            command.run(frame, rest)
        case Unclear(word, candidates):
            frame.say(_unclear(word, candidates))
        case Said(text, kind):
            ear.write([text], kind)
        case Block(kind):
            if texts := block(frame):
                ear.write(texts, kind)
        case Doubt(command, text):
            meant = yes(
                frame, _("Do you mean the command {command}?").format(command=command.shown)
            )
            if meant:
                command.run(frame, "")
            elif meant is False:
                ear.write([text], None)


def _unclear(word: str, candidates: Sequence[PlainCommand]) -> str:
    if candidates:
        words = ", ".join(each.shown for each in candidates)
        return _("That may mean: {words}. A few letters more, please.").format(words=words)
    return _("There is no command “{word}”. {help} lists them all.").format(
        word=word, help=HELP.shown
    )
