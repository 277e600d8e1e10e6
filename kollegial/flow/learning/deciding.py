"""Findings in texts on their way out, asked about one after the other; what was decided is kept."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TYPE_CHECKING

from kollegial.flow.learning import clearing
from kollegial.flow.quality.wording import guard_for
from kollegial.marking import N_
from kollegial.refusal import Refused

if TYPE_CHECKING:
    from kollegial.anonymise import Finding
    from kollegial.flow.learning.clearing import Held
    from kollegial.flow.quality.wording import WordingGuard
    from kollegial.flow.workplace import Workplace
    from kollegial.words import Language


@dataclass(frozen=True, slots=True)
class Question:
    """Words by which somebody might be recognised, and where they stand."""

    name: str
    """Which text it is: ``M12: result``."""
    text: str = field(repr=False)
    finding: Finding = field(repr=False)

    @property
    def words(self) -> str:
        """The words themselves."""
        return self.text[self.finding.start : self.finding.end]


class Deciding:
    """What waits for a person in some texts, and what the person said so far.

    A text is noted as looked at once nothing in it is open, as it stands then. Nobody is asked
    twice about the same words.
    """

    def __init__(
        self, place: Workplace, language: Language, waiting: Iterable[Held], role: str = ""
    ) -> None:
        """``role`` is in which somebody decides; else that of the settings."""
        self._place = place
        self._language: Language = language
        self._role = role
        self._original: dict[str, str] = {}
        self._now: dict[str, str] = {}
        self._open: dict[str, list[Finding]] = {}
        self._guard: WordingGuard | None = None
        self._none: set[str] = set()
        self._said: dict[str, str] = {}
        for each in waiting:
            self._original[each.name] = self._now[each.name] = each.text
            self._open[each.name] = list(each.findings)

    def acts_as(self, role: str) -> None:
        """In which role it is decided from now on."""
        self._role = role

    @property
    def question(self) -> Question | None:
        """What is to be decided next; nothing when all is."""
        for name, findings in self._open.items():
            for finding in findings:
                return Question(name, self._now[name], finding)
        return None

    @property
    def left(self) -> int:
        """How many different words wait."""
        return len(
            {_fold(self._now[name], each) for name, some in self._open.items() for each in some}
        )

    @property
    def decided(self) -> int:
        """How many different words were decided."""
        return len(self._none) + len(self._said)

    @property
    def words(self) -> Mapping[str, str]:
        """What stands in place of whole texts, where it is something else."""
        return MappingProxyType(
            {
                text: self._now[name]
                for name, text in self._original.items()
                if text != self._now[name]
            }
        )

    def none(self) -> None:
        """The words in question name nobody: they stay, here and wherever else they stand.

        Raises:
            StoreError: the register cannot be written.
        """
        question = self._asked()
        self._none.add(_fold(question.text, question.finding))
        self._settle()

    def replace(self, instead: str) -> None:
        """``instead`` stands in place of the words in question, wherever the same are found.

        Raises:
            Refused: there is nothing to put there.
            StoreError: the register cannot be read or written.
        """
        instead = " ".join(instead.split())
        if not instead:
            raise Refused(N_("Say what shall stand there instead."))
        question = self._asked()
        folded = _fold(question.text, question.finding)
        self._said[folded] = instead
        self._none.add(instead.casefold())  # what a person wrote instead is not asked about
        for name in list(self._open):
            same = self._same(name, folded, question)
            if same:
                self._now[name] = _put(self._now[name], same, instead)
                seen = self._look().look({name: self._now[name]})
                self._open[name] = list(seen.of(name))
        self._settle()

    def _asked(self) -> Question:
        question = self.question
        if question is None:
            raise Refused(N_("Nothing is left to decide."))
        return question

    def _same(self, name: str, folded: str, question: Question) -> list[Finding]:
        """The findings of a text that mean the same one."""
        text = self._now[name]
        entity = question.finding.entity if name == question.name else None
        return [
            each
            for each in self._open[name]
            if _fold(text, each) == folded or (entity is not None and each.entity == entity)
        ]

    def _settle(self) -> None:
        """Leave out what is settled, and note the texts in which nothing is left."""
        done = []
        for name in list(self._open):
            text = self._now[name]
            left = [each for each in self._open[name] if _fold(text, each) not in self._none]
            self._open[name] = left
            if not left:
                done.append(text)
                del self._open[name]
        if done:
            clearing.decided(self._place, done, self._role)

    def _look(self) -> WordingGuard:
        if self._guard is None:
            foundation = self._place.register.foundation()
            self._guard = guard_for(self._place, foundation, self._language)
        return self._guard


def _put(text: str, findings: Iterable[Finding], instead: str) -> str:
    for each in sorted(findings, key=lambda one: one.start, reverse=True):
        text = text[: each.start] + instead + text[each.end :]
    return text


def _fold(text: str, finding: Finding) -> str:
    return " ".join(text[finding.start : finding.end].split()).casefold()
