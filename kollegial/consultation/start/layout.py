"""A model as the text of a file for people: fields in order, each explained at its first place."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from pydantic import BaseModel

from kollegial.consultation.model import ConsultationModel, Phase, Role
from kollegial.consultation.start.examples import Examples
from kollegial.consultation.start.forms import (
    Form,
    aligned,
    comment,
    flat,
    form_of,
    is_unset,
    rule,
)
from kollegial.consultation.start.parts import Kit
from kollegial.formats.toml_write import toml_pair
from kollegial.marking import Language

Name = tuple[str, ...]

# Explained together with the break that shows both.
_SHOWN_WITH_THE_BREAK: Final = frozenset({"phases.is_break", "phases.protocol"})


def start_file(model: ConsultationModel, kit: Kit, language: Language, intro: str = "") -> str:
    """The whole text; ``intro`` says below the head where the model comes from."""
    return "\n".join(_File(model, kit, language).lines(intro)) + "\n"


class _File:
    """One file being laid out; remembers what it has explained already."""

    def __init__(self, model: ConsultationModel, kit: Kit, language: Language) -> None:
        self._model = model
        self._notes = kit.notes
        self._examples = Examples(kit.parts.examples, model)
        self._language = language
        self._told: set[str] = set()

    def lines(self, intro: str) -> Iterator[str]:
        """Line by line, from the head to what else there is."""
        yield from comment(self._notes.head)
        if intro:
            yield from ("", *comment(intro))
        yield from self._table(self._model, ())

    def _table(self, node: BaseModel, name: Name) -> Iterator[str]:
        """The fields of a table: first what fits on a line, then the tables within it."""
        fields = [(field, getattr(node, field)) for field in type(node).model_fields]
        forms = {field: form_of(type(node), field, value) for field, value in fields}
        pairs = [each for each in fields if forms[each[0]] is Form.PAIR]
        yield from self._pairs(node, pairs, name)
        for field, value in fields:
            if forms[field] is Form.TABLE:
                yield from self._inner(node, (*name, field), value)
            elif forms[field] is Form.LIST:
                yield from self._list((*name, field), value)

    def _pairs(self, node: BaseModel, pairs: list[tuple[str, Any]], name: Name) -> Iterator[str]:
        """Line by line; those that need no explanation stand together, their signs aligned."""
        plain: dict[str, Any] = {}
        for field, value in pairs:
            told = self._explained((*name, field))
            if is_unset(node, field, value):
                yield from self._example((*name, field), told)
            elif told:
                yield from ("", *told, *toml_pair(field, value))
            else:
                plain[field] = value
        yield from aligned(plain)

    def _inner(self, node: BaseModel, name: Name, value: Any) -> Iterator[str]:
        told = self._explained(name)
        if is_unset(node, name[-1], value):
            yield from self._example(name, told)
            return
        yield from ("", *told, f"[{_dotted(name)}]")
        if isinstance(value, BaseModel) and self._explains_parts_of(name):
            yield from _joined(self._table(value, name))
        else:
            yield from flat(value)

    def _list(self, name: Name, value: tuple[BaseModel, ...]) -> Iterator[str]:
        told = self._explained(name)
        if not value:
            yield from self._example(name, told)
            return
        if heading := getattr(self._notes.headings, _dotted(name), None):
            yield from ("", rule(heading))
        yield from ("", *told)
        for number, each in enumerate(value, start=1):
            if title := self._title(each, number):
                yield from ("", rule(title))
            yield from ("", f"[[{_dotted(name)}]]")
            yield from _joined(self._table(each, name))
        if name == ("phases",):
            yield from ("", rule(self._notes.headings.more))
            yield from self._example(("break",), self._explained(("break",)))

    def _example(self, name: Name, told: list[str]) -> Iterator[str]:
        """An example that holds once its # is taken away, below what explains it."""
        if told and (example := self._examples.of(_dotted(name))):
            yield from ("", *told, *example)

    def _title(self, each: BaseModel, number: int) -> str:
        if isinstance(each, Role):
            return self._notes.headings.role.format(name=each.names.within(self._language))
        if isinstance(each, Phase):
            name = each.names.within(self._language)
            return self._notes.headings.phase.format(number=number, name=name)
        return ""

    def _explained(self, name: Name) -> list[str]:
        """The comment of a field where it stands for the first time; else nothing."""
        path = _dotted(name)
        if path in self._told or path in _SHOWN_WITH_THE_BREAK:
            return []
        self._told.add(path)
        return list(comment(self._notes.comments.get(path, "")))

    def _explains_parts_of(self, name: Name) -> bool:
        return any(path.startswith(f"{_dotted(name)}.") for path in self._notes.comments)


def _dotted(name: Name) -> str:
    return ".".join(name)


def _joined(lines: Iterator[str]) -> Iterator[str]:
    """The lines without a gap between a table's header and what stands below it."""
    first = next(lines, "")
    yield from (first,) if first else ()
    yield from lines
