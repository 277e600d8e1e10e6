"""What is wrong with a file, in a form that can be shown, translated and counted."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

Path = tuple[str | int, ...]

_LONGEST_KEY = 48


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing to put right: where it is and what was expected there.

    ``message`` is an English message id; ``params`` fill its placeholders. Neither
    repeats a value of the file: a record may hold a real name in the wrong field.
    """

    file: str
    line: int | None
    field: str
    message: str
    params: tuple[tuple[str, str], ...] = ()

    def expected(self, translate: Callable[[str], str] = str) -> str:
        """The sentence, put through ``translate`` and filled in."""
        return translate(self.message).format(**dict(self.params))

    def told(self, translate: Callable[[str], str] = str) -> str:
        """One line: ``file:line: field: expected …``."""
        place = self.file if self.line is None else f"{self.file}:{self.line}"
        return ": ".join(part for part in (place, self.field, self.expected(translate)) if part)

    def __str__(self) -> str:
        return self.told()


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
            name += f".{_key(step)}" if name else _key(step)
    return name


def _key(text: str) -> str:
    """A key as it may be shown: one line, no control characters, not endless."""
    shown = "".join(char if char.isprintable() else "�" for char in text)
    return shown if len(shown) <= _LONGEST_KEY else shown[: _LONGEST_KEY - 1] + "…"
