"""A slip of paper while it is typed in: which statement is next, what is ticked and written."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from kollegial.marking import N_
from kollegial.quality.feedback.form import POINTS
from kollegial.quality.feedback.slips import Filled, clean, filled
from kollegial.refusal import Refused


@dataclass(frozen=True, slots=True)
class Paper:
    """One slip as far as it is typed."""

    answers: tuple[int | None, ...] = field(repr=False)
    """By statement; None where nothing was typed yet, which is not 0."""
    at: int = 0
    """The statement that the next digit answers; behind the last one if there is none."""
    sentence: str = field(default="", repr=False)

    @classmethod
    def empty(cls, items: int) -> Paper:
        """A slip of so many statements, with nothing typed."""
        return cls((None,) * items)

    @classmethod
    def of(cls, given: Filled) -> Paper:
        """A slip that was typed before, to be corrected."""
        return cls(given.slip.answers, len(given.slip.answers), given.sentence)

    @property
    def touched(self) -> bool:
        """Whether anything was typed."""
        return bool(self.sentence) or any(each is not None for each in self.answers)

    def answer(self, answer: int) -> Paper:
        """Answer the statement at hand and go on to the next."""
        if self.at >= len(self.answers) or answer not in range(POINTS + 1):
            return self
        answers = (*self.answers[: self.at], answer, *self.answers[self.at + 1 :])
        return replace(self, answers=answers, at=self.at + 1)

    def back(self) -> Paper:
        """To the statement before."""
        return replace(self, at=max(0, self.at - 1))

    def write(self, sentence: str) -> Paper:
        """With this sentence.

        Raises:
            Refused: it is too long.
        """
        return replace(self, sentence=clean(sentence))

    def filled(self) -> Filled:
        """The whole slip.

        Raises:
            Refused: a statement is still without an answer.
        """
        answers = [each for each in self.answers if each is not None]
        if len(answers) < len(self.answers):
            raise Refused(
                N_("Statement {number} is still open. If nothing is ticked on the paper, press 0."),
                number=self.answers.index(None) + 1,
            )
        return filled(answers, len(self.answers), self.sentence)
