"""The library: every consultation model and method card at hand, checked against each other.

Pure: takes texts, gives models. Which files there are is the caller's business.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, TypeVar

from kollegial.consultation.method import Method
from kollegial.consultation.model import ConsultationModel
from kollegial.consultation.refusal import Refused
from kollegial.formats.problems import Path, Problem, Unreadable
from kollegial.formats.read import check, parse, problem_at
from kollegial.formats.toml_lines import Places
from kollegial.marking import N_

Entry = ConsultationModel | Method

_Kind = TypeVar("_Kind")


@dataclass(frozen=True, slots=True)
class Library:
    """Models and method cards by id, in the order of their ids."""

    models: Mapping[str, ConsultationModel] = field(default_factory=dict)
    methods: Mapping[str, Method] = field(default_factory=dict)
    problems: tuple[Problem, ...] = ()

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

    def methods_of(self, model: ConsultationModel) -> tuple[Method, ...]:
        """The method cards ``model`` may choose from, in its order."""
        return tuple(self.methods[each] for each in model.methods)


@dataclass(frozen=True, slots=True)
class _Read:
    """One file that fits its format, with its text for the lines of later problems."""

    file: str
    text: str
    entry: Entry


def read_entry(text: str, file: str) -> Entry:
    """A model or a method card, told apart by its shape: only a model has phases.

    Raises Unreadable. References to other files are not looked at here.
    """
    data = parse(text, file)
    if _is_model(data):
        return check(data, text, file, ConsultationModel)
    return check(data, text, file, Method)


def load_library(shipped: Mapping[str, str], own: Mapping[str, str] | None = None) -> Library:
    """The library out of texts by file name; a user's ``own`` entry replaces a shipped one.

    A file with a problem is left out and its problems are kept: one broken card must
    not keep a group from working.
    """
    problems: list[Problem] = []
    layers = [_read_all(texts, problems) for texts in (shipped, own or {})]
    chosen = {_slot(each.entry): each for layer in layers for each in layer}
    methods = {
        each.entry.id: each.entry for each in chosen.values() if isinstance(each.entry, Method)
    }
    models: dict[str, ConsultationModel] = {}
    for each in chosen.values():
        if isinstance(each.entry, ConsultationModel):
            if missing := list(_missing_methods(each, methods)):
                problems += missing
            else:
                models[each.entry.id] = each.entry
    return Library(_by_id(models), _by_id(methods), tuple(problems))


def check_entry(text: str, file: str, library: Library) -> tuple[Problem, ...]:
    """Everything wrong with one file, seen beside the cards of ``library``."""
    try:
        entry = read_entry(text, file)
    except Unreadable as unreadable:
        return unreadable.problems
    return tuple(_missing_methods(_Read(file, text, entry), library.methods))


def _is_model(data: dict[str, Any]) -> bool:
    return "phases" in data


def _slot(entry: Entry) -> tuple[type[Entry], str]:
    return type(entry), entry.id


def _read_all(texts: Mapping[str, str], problems: list[Problem]) -> list[_Read]:
    """The files of one layer that fit their format, each id once."""
    found: dict[tuple[type[Entry], str], _Read] = {}
    for file, text in texts.items():
        try:
            each = _Read(file, text, read_entry(text, file))
        except Unreadable as unreadable:
            problems += unreadable.problems
            continue
        if other := found.get(_slot(each.entry)):
            message = N_("expected an id of its own; {file} has this one")
            problems.append(_problem(each, ("id",), message, {"file": other.file}))
        else:
            found[_slot(each.entry)] = each
    return list(found.values())


def _missing_methods(each: _Read, methods: Mapping[str, Method]) -> Iterator[Problem]:
    """A problem for every method a model refers to and nobody has a card for."""
    if not isinstance(each.entry, ConsultationModel):
        return
    referred: list[tuple[Path, str]] = [
        (("methods", index), method) for index, method in enumerate(each.entry.methods)
    ]
    for index, phase in enumerate(each.entry.phases):
        if phase.loop:
            referred.append((("phases", index, "loop", "method"), phase.loop.method))
    message = N_("expected the id of a method card; there is no {file}")
    for path, method in referred:
        if method not in methods:
            yield _problem(each, path, message, {"file": f"methods/{method}.toml"})


def _problem(each: _Read, path: Path, message: str, params: dict[str, str]) -> Problem:
    return problem_at(each.file, Places(each.text), path, message, params)


def _by_id(entries: Mapping[str, _Kind]) -> dict[str, _Kind]:
    return dict(sorted(entries.items()))
