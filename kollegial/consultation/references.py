"""What a model names by id, and whether it is there: rules that hold across a whole model.

They work on plain data, so that a file with a wrong value somewhere is told its wrong
names at the same time. Where too little is known (a role without an id, say) they keep
silent: the missing id is a problem already, and what follows from it is none.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final, NamedTuple

from kollegial.consultation.method import IDENTIFIER
from kollegial.consultation.vocabulary import OutputForm
from kollegial.faults import Fault
from kollegial.formats.nearest import nearest
from kollegial.formats.problems import Path, field_name
from kollegial.marking import N_


class Named(NamedTuple):
    """An id that a model names: where, and whether it stands there as a key."""

    path: Path
    id: str
    at_key: bool = False


class _Expected(NamedTuple):
    """What to say of an id that is not there: when another comes near, and when none does."""

    near: str
    far: str


_ROLE: Final = _Expected(
    N_('expected the id of a role; perhaps "{near}"? This model has: {known}'),
    N_("expected the id of a role; this model has: {known}"),
)
_PHASE: Final = _Expected(
    N_('expected the id of a phase; perhaps "{near}"? This model has: {known}'),
    N_("expected the id of a phase; this model has: {known}"),
)


def references(data: Any) -> Iterator[Fault]:
    """Every rule across the model that ``data`` breaks."""
    if not isinstance(data, Mapping):
        return
    roles, phases = _tables(data.get("roles")), _tables(data.get("phases"))
    for key, tables in (("roles", roles), ("phases", phases)):
        yield from each_id_once(key, tables)
    role_ids, phase_ids = _ids(roles), _ids(phases)
    if role_ids:
        yield from _known(_roles_named(data), role_ids, _ROLE)
        yield from _roles_left_out(phases, role_ids)
    if phase_ids:
        yield from _known(_phases_named(data), phase_ids, _PHASE)
        yield from _rounds(data, phases, phase_ids)
    yield from _methods(data, phases)


def methods_named(data: Any) -> Iterator[Named]:
    """Every method card that a model names."""
    if not isinstance(data, Mapping):
        return
    yield from _entries(("methods",), data.get("methods"))
    for index, phase in enumerate(_tables(data.get("phases"))):
        loop = _table(phase.get("loop"))
        yield from _one(("phases", index, "loop", "method"), loop.get("method"))


def is_id(text: str) -> bool:
    """Whether a text is made as an id must be."""
    return re.fullmatch(IDENTIFIER, text) is not None


def each_id_once(key: str, tables: Iterable[Mapping[str, Any]]) -> Iterator[Fault]:
    """A fault for every table of the list ``key`` whose id another has before it."""
    seen: dict[str, int] = {}
    for index, table in enumerate(tables):
        each = table.get("id")
        if not isinstance(each, str):
            continue
        if each in seen:
            message = N_("expected an id of its own; {field} has this one")
            first = field_name((key, seen[each]))
            yield Fault((key, index, "id"), message, {"field": first})
        seen.setdefault(each, index)


def _roles_named(data: Mapping[str, Any]) -> Iterator[Named]:
    for index, role in enumerate(_tables(data.get("roles"))):
        yield from _entries(("roles", index, "combines_with"), role.get("combines_with"))
    for index, phase in enumerate(_tables(data.get("phases"))):
        for key in _table(phase.get("roles")):
            yield Named(("phases", index, "roles", key), key, at_key=True)
        turns = _table(phase.get("round_robin"))
        yield from _entries(("phases", index, "round_robin", "roles"), turns.get("roles"))
    yield from _entries(("interrupt", "roles"), _table(data.get("interrupt")).get("roles"))
    for index, block in enumerate(_tables(data.get("rounds"))):
        yield from _one(("rounds", index, "rotates"), block.get("rotates"))


def _phases_named(data: Mapping[str, Any]) -> Iterator[Named]:
    for index, block in enumerate(_tables(data.get("rounds"))):
        for key in ("first", "last"):
            yield from _one(("rounds", index, key), block.get(key))


def _known(named: Iterator[Named], known: list[str], expected: _Expected) -> Iterator[Fault]:
    # What is no id may be a name that got into the wrong place: never shown.
    params = {"known": ", ".join(filter(is_id, known))}
    for each in named:
        if each.id in known:
            continue
        if near := nearest(each.id, filter(is_id, known)):
            yield Fault(each.path, expected.near, {**params, "near": near}, each.at_key)
        else:
            yield Fault(each.path, expected.far, params, each.at_key)


def _roles_left_out(phases: list[Mapping[str, Any]], known: list[str]) -> Iterator[Fault]:
    for index, phase in enumerate(phases):
        doing = phase.get("roles")
        if not isinstance(doing, Mapping):
            continue
        # A role whose key is misspelt is told once, where the key stands.
        meant = {nearest(key, known) for key in doing if key not in known}
        missing = [each for each in known if each not in doing and each not in meant]
        if names := ", ".join(filter(is_id, missing)):
            message = N_("expected an entry for every role, also for: {roles}")
            yield Fault(("phases", index, "roles"), message, {"roles": names}, at_key=True)


def _rounds(
    data: Mapping[str, Any], phases: list[Mapping[str, Any]], phase_ids: list[str]
) -> Iterator[Fault]:
    end = -1
    for number, block in enumerate(_tables(data.get("rounds"))):
        ends = (block.get("first"), block.get("last"))
        places = [phase_ids.index(each) for each in ends if each in phase_ids]
        if len(places) < len(ends):
            continue
        first, last = places
        if first > last:
            message = N_("expected the phase of first, or one after it")
            yield Fault(("rounds", number, "last"), message)
        elif first <= end:
            message = N_("expected a phase after the block before: rounds do not overlap")
            yield Fault(("rounds", number, "first"), message)
        for index in range(first, last + 1):
            if _form(phases[index]) == OutputForm.ROLES:
                message = N_("expected another form: roles are found before the rounds begin")
                yield Fault(("phases", index, "output", "form"), message)
        end = max(end, last)


def _methods(data: Mapping[str, Any], phases: list[Mapping[str, Any]]) -> Iterator[Fault]:
    forms = [_form(phase) for phase in phases]
    if OutputForm.METHOD_CONTRIBUTIONS in forms:
        run = forms.index(OutputForm.METHOD_CONTRIBUTIONS)
        # A form that nobody knows may have been meant to be the missing one.
        if OutputForm.METHOD not in forms[:run] and None not in forms[:run]:
            message = N_('expected a phase with form = "method" before one that runs the method')
            yield Fault(("phases", run, "output", "form"), message)
    if OutputForm.METHOD in forms and not data.get("methods"):
        choice = forms.index(OutputForm.METHOD)
        message = N_("expected methods at the top of the file, because this phase chooses one")
        yield Fault(("phases", choice, "output", "form"), message)


def _form(phase: Mapping[str, Any]) -> OutputForm | None:
    form = _table(phase.get("output")).get("form")
    return next((each for each in OutputForm if each == form), None)


def _table(value: Any) -> Mapping[str, Any]:
    return value if isinstance(value, Mapping) else {}


def _tables(value: Any) -> list[Mapping[str, Any]]:
    """A list of tables; nothing if there is anything else in it, so that indexes stay true."""
    if not isinstance(value, (list, tuple)):
        return []
    return list(value) if all(isinstance(each, Mapping) for each in value) else []


def _ids(tables: list[Mapping[str, Any]]) -> list[str]:
    """The ids of all, or nothing if one is without."""
    ids = [each for table in tables if isinstance(each := table.get("id"), str)]
    return ids if len(ids) == len(tables) else []


def _entries(path: Path, value: Any) -> Iterator[Named]:
    if isinstance(value, (list, tuple)):
        for index, each in enumerate(value):
            yield from _one((*path, index), each)


def _one(path: Path, value: Any) -> Iterator[Named]:
    if isinstance(value, str):
        yield Named(path, value)
