"""The library: every model, method card and blank at hand, checked against each other.

Pure: takes texts, gives models. Which files there are is the caller's business.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any, TypeVar

from kollegial.consultation.blank import Blank
from kollegial.consultation.entries import Entry, checked
from kollegial.consultation.meeting import Meeting
from kollegial.consultation.method import Method
from kollegial.consultation.model import ConsultationModel
from kollegial.consultation.references import is_id, methods_named
from kollegial.faults import Fault
from kollegial.formats.nearest import nearest
from kollegial.formats.problems import Problem, Unreadable
from kollegial.formats.read import parse, problems_at
from kollegial.marking import N_
from kollegial.refusal import Refused

_Kind = TypeVar("_Kind", bound=Entry)


@dataclass(frozen=True, slots=True)
class Library:
    """Models, method cards and blanks by id, in the order of their ids.

    ``own`` holds the ids of the models that are the user's; ``frame`` is what
    ``meeting`` gives.
    """

    models: Mapping[str, ConsultationModel] = field(default_factory=dict)
    methods: Mapping[str, Method] = field(default_factory=dict)
    problems: tuple[Problem, ...] = ()
    blanks: Mapping[str, Blank] = field(default_factory=dict)
    own: frozenset[str] = frozenset()
    frame: Meeting | None = None

    @property
    def meeting(self) -> Meeting:
        """The frame around every consultation; Refused if not even the shipped one is there."""
        if self.frame is None:
            raise Refused(N_("The file phases/meeting.toml is missing: install Kollegial again."))
        return self.frame

    @property
    def offered(self) -> tuple[ConsultationModel, ...]:
        """The models in the order in which a new session offers them."""
        wanted = self.frame.offered if self.frame is not None else ()
        first = [each for each in wanted if each in self.models]
        rest = [each for each in self.models if each not in first]
        return tuple(self.models[each] for each in (*first, *rest))

    def model(self, model_id: str) -> ConsultationModel:
        """The model called ``model_id``; Refused if there is none."""
        try:
            return self.models[model_id]
        except KeyError:
            raise Refused(N_("There is no consultation model {model}."), model=model_id) from None

    def method(self, method_id: str) -> Method:
        """The method card called ``method_id``; Refused if there is none."""
        try:
            return self.methods[method_id]
        except KeyError:
            raise Refused(N_("There is no method card {method}."), method=method_id) from None


@dataclass(frozen=True, slots=True)
class _Read:
    """One file that fits its format, with its text for the lines of later problems."""

    file: str
    text: str
    data: dict[str, Any]
    entry: Entry

    @property
    def slot(self) -> tuple[type[Entry], str]:
        """What only one file of a layer may be."""
        return type(self.entry), self.entry.id

    def problems(self, *faults: Fault) -> tuple[Problem, ...]:
        """The faults as problems of this file."""
        return problems_at(faults, self.text, self.file)


def load_library(shipped: Mapping[str, str], own: Mapping[str, str] | None = None) -> Library:
    """The library out of texts by file name; a user's ``own`` entry replaces a shipped one.

    A file with a problem is left out and its problems are kept: one broken card must
    not keep a group from working. Where it would have replaced a shipped one, that stays.
    """
    problems: list[Problem] = []
    ours, theirs = (_read_all(texts, problems) for texts in (shipped, own or {}))
    methods = _of(Method, [*ours, *theirs])
    models: dict[str, ConsultationModel] = {}
    mine: set[str] = set()
    for each in (*ours, *theirs):
        if not isinstance(each.entry, ConsultationModel):
            continue
        if missing := each.problems(*missing_methods(each.data, methods)):
            problems += missing
            continue
        models[each.entry.id] = each.entry
        if each in theirs:
            mine.add(each.entry.id)
    return Library(
        models=dict(sorted(models.items())),
        methods=methods,
        problems=tuple(problems),
        blanks=_of(Blank, [*ours, *theirs]),
        own=frozenset(mine),
        frame=next(iter(_of(Meeting, [*ours, *theirs]).values()), None),
    )


def _read_all(texts: Mapping[str, str], problems: list[Problem]) -> list[_Read]:
    """The files of one layer that fit their format, each id once."""
    found: dict[tuple[type[Entry], str], _Read] = {}
    for file, text in texts.items():
        try:
            each = _read(file, text)
        except Unreadable as unreadable:
            problems += unreadable.problems
            continue
        if other := found.get(each.slot):
            message = N_("expected an id of its own; {file} has this one")
            problems += each.problems(Fault(("id",), message, {"file": other.file}))
        else:
            found[each.slot] = each
    return list(found.values())


@lru_cache(maxsize=256)  # the library is asked for by many, its files seldom change
def _read(file: str, text: str) -> _Read:
    data = parse(text, file)
    return _Read(file, text, data, checked(data, text, file))


def _of(kind: type[_Kind], found: list[_Read]) -> dict[str, _Kind]:
    """The entries of one kind by their ids; of two with one id the later."""
    entries = {each.entry.id: each.entry for each in found if isinstance(each.entry, kind)}
    return dict(sorted(entries.items()))


def missing_methods(data: Any, methods: Mapping[str, Method]) -> Iterator[Fault]:
    """A fault for every method that the plain data of a model names and nobody has a card for."""
    for named in methods_named(data):
        # What is no id is told as such, and never shown: it may be a name in a wrong place.
        if named.id in methods or not is_id(named.id):
            continue
        params = {"file": f"methods/{named.id}.toml"}
        if near := nearest(named.id, methods):
            message = N_(
                'expected the id of a method card; there is no {file}, perhaps "{near}" is meant'
            )
            yield Fault(named.path, message, {**params, "near": near})
        else:
            message = N_("expected the id of a method card; there is no {file}")
            yield Fault(named.path, message, params)
