"""What somebody gives: answers without a name, and perhaps a sentence, which goes another way."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

from kollegial.marking import N_
from kollegial.printable import one_line, printable
from kollegial.quality.feedback.form import POINTS
from kollegial.refusal import Refused

NONE: Final = 0
"""No answer: a choice like the others, counted apart."""
LONGEST: Final = 500
"""Characters of a sentence."""


@dataclass(frozen=True, slots=True)
class Slip:
    """The answers of one slip, by item: 1 to 4 as the words of the scale, or 0."""

    answers: tuple[int, ...] = field(repr=False)

    def __post_init__(self) -> None:
        """Refuse what is no answer."""
        if not self.answers or any(each not in range(POINTS + 1) for each in self.answers):
            raise Refused(N_("An answer is a number from 1 to 4, or 0 for none."))


@dataclass(frozen=True, slots=True)
class Filled:
    """A slip as it was handed in. Its two halves part here and are never joined again."""

    slip: Slip
    sentence: str = field(default="", repr=False)


def filled(answers: Sequence[int], items: int, sentence: str = "") -> Filled:
    """A slip of so many items, checked.

    Raises:
        Refused: an answer is none, there are too many or too few, or the sentence is too long.
    """
    if len(answers) != items:
        raise Refused(N_("The slip has {items} statements: give as many answers."), items=items)
    return Filled(Slip(tuple(answers)), clean(sentence))


def clean(sentence: str) -> str:
    """A sentence on one line; empty if there is none.

    Raises:
        Refused: it is too long.
    """
    line = printable(one_line(sentence))
    if len(line) > LONGEST:
        raise Refused(N_("A sentence has at most {count} characters."), count=LONGEST)
    return line
