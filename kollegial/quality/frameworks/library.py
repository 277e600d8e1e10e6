"""All frameworks at hand: the shipped ones and the organisation's own.

Pure: takes texts, gives frameworks. Which files there are is the caller's business.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache

from kollegial.faults import Fault
from kollegial.formats.nearest import nearest
from kollegial.formats.problems import Problem, Unreadable
from kollegial.formats.read import problems_at
from kollegial.marking import N_
from kollegial.quality.frameworks.framework import Framework
from kollegial.quality.frameworks.reading import read_framework
from kollegial.refusal import Refused


@dataclass(frozen=True, slots=True)
class Shelved:
    """A framework with the file it stands in."""

    framework: Framework
    file: str
    text: str = field(repr=False)
    own: bool = False
    """Whether the file is the user's."""


@dataclass(frozen=True, slots=True)
class Frameworks:
    """Frameworks by key, in the order of their keys."""

    shelf: Mapping[str, Shelved] = field(default_factory=dict)
    problems: tuple[Problem, ...] = ()

    @property
    def all(self) -> tuple[Framework, ...]:
        """Every framework."""
        return tuple(each.framework for each in self.shelf.values())

    def get(self, key: str) -> Framework | None:
        """The framework of exactly that key; nothing if there is none."""
        shelved = self.shelf.get(key)
        return None if shelved is None else shelved.framework

    def find(self, wanted: str) -> Framework:
        """What a person means: a key, a name if there is one edition of it, or an alias.

        Raises:
            Refused: there is none, or more than one.
        """
        found = self._named(wanted.strip().casefold())
        if len(found) == 1:
            return found[0]
        if found:
            raise Refused(
                N_("There is more than one edition; say which: {keys}."),
                keys=", ".join(each.key for each in found),
            )
        known = ", ".join(self.shelf)
        if near := nearest(wanted, self.shelf):
            message = N_('There is no framework {key}; perhaps "{near}"? Known are: {known}.')
            raise Refused(message, key=wanted, near=near, known=known)
        raise Refused(
            N_("There is no framework {key}. Known are: {known}."), key=wanted, known=known
        )

    def _named(self, wanted: str) -> list[Framework]:
        if exact := self.get(wanted):
            return [exact]
        if found := [each for each in self.all if each.framework == wanted]:
            return found
        return [each for each in self.all if wanted in map(str.casefold, each.aliases)]


def load_frameworks(shipped: Mapping[str, str], own: Mapping[str, str] | None = None) -> Frameworks:
    """The frameworks out of texts by file name; a user's ``own`` replaces one of the same key.

    A file with a problem is left out and its problems are kept; where it would have replaced
    a shipped one, that stays.
    """
    problems: list[Problem] = []
    ours = _read_all(shipped, False, problems)
    theirs = _read_all(own or {}, True, problems)
    shelf = {each.framework.key: each for each in (*ours, *theirs)}
    return Frameworks(dict(sorted(shelf.items())), tuple(problems))


def _read_all(texts: Mapping[str, str], own: bool, problems: list[Problem]) -> Iterable[Shelved]:
    """The files of one layer that can be used, each key once."""
    found: dict[str, Shelved] = {}
    for file, text in texts.items():
        try:
            framework = _read(text, file)
        except Unreadable as unreadable:
            problems += unreadable.problems
            continue
        if other := found.get(framework.key):
            message = N_("expected a key of its own; {file} has this one")
            fault = Fault(("version",), message, {"file": other.file})
            problems += problems_at([fault], text, file)
        else:
            found[framework.key] = Shelved(framework, file, text, own)
    return found.values()


@lru_cache(maxsize=64)  # every screen and command asks for them, their files seldom change
def _read(text: str, file: str) -> Framework:
    return read_framework(text, file)
