"""What is wrong with a file, in a form that can be shown, translated and counted."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from kollegial.marking import N_

Path = tuple[str | int, ...]

LONGEST_KEY = 48
"""Characters of a key that are shown."""


class Severity(StrEnum):
    """Whether a file can be used in spite of a problem."""

    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True, slots=True)
class Excerpt:
    """A line of a file as far as it consists of keys; ``start`` and ``width`` mark the key."""

    line: int
    text: str
    start: int
    width: int

    def drawn(self) -> tuple[str, str]:
        """The line with its number, and the carets under the key."""
        number = f"{self.line:>5}"
        marks = " " * self.start + "^" * self.width
        return f"{number} | {self.text}", f"{' ' * len(number)} | {marks}"


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing to put right: where it is and what was expected there.

    ``message`` is an English message id; ``params`` fill its placeholders. Neither
    repeats a value of the file: a record may hold a real name in the wrong field.
    Lines and columns count from 1.
    """

    file: str
    line: int | None
    field: str
    message: str
    params: tuple[tuple[str, str], ...] = ()
    column: int | None = None
    severity: Severity = Severity.ERROR
    excerpt: Excerpt | None = None

    @property
    def is_error(self) -> bool:
        """Whether the file cannot be used."""
        return self.severity is Severity.ERROR

    def expected(self, translate: Callable[[str], str] = str) -> str:
        """The sentence, put through ``translate`` and filled in."""
        return translate(self.message).format(**dict(self.params))

    def told(self, translate: Callable[[str], str] = str) -> str:
        """One line: ``file:line:column: field: expected …``; a warning says that it is one."""
        place = ":".join(str(part) for part in (self.file, self.line, self.column) if part)
        kind = "" if self.is_error else translate(N_("warning"))
        parts = (place, kind, self.field, self.expected(translate))
        return ": ".join(part for part in parts if part)

    def __str__(self) -> str:
        return self.told()


def by_place(problem: Problem) -> tuple[int, int, str]:
    """The order in which problems are told: that of the file."""
    return problem.line or 0, problem.column or 0, problem.field


class Unreadable(ValueError):
    """A text that is not what its format asks for."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        super().__init__("; ".join(map(str, problems)))
        self.problems = tuple(problems)


def field_name(path: Path) -> str:
    """A path as people count: ``("phases", 2, "minutes")`` is ``phases[3].minutes``."""
    name = ""
    for step in path:
        if isinstance(step, int):
            name += f"[{step + 1}]"
        else:
            name += f".{key_name(step)}" if name else key_name(step)
    return name


def key_name(text: str) -> str:
    """A key as it may be shown: one line, no control characters, not endless."""
    shown = harmless(text)
    return shown if len(shown) <= LONGEST_KEY else shown[: LONGEST_KEY - 1] + "…"


def harmless(text: str) -> str:
    """``text`` as long as before, without anything a terminal would obey."""
    return "".join(char if char.isprintable() else "�" for char in text)
