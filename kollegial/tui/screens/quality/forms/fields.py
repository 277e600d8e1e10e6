"""The fields of a form: what stands in them, and the line below that explains the one at hand."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from textual import on
from textual.app import ComposeResult
from textual.content import Content
from textual.widgets import Input, Static

from kollegial.tui.screen import KollegialScreen
from kollegial.tui.widgets.form.field import Field
from kollegial.tui.widgets.form.hint import HintLine

Values = Mapping[str, str]
"""What a form holds: field → text."""


class FieldScreen(KollegialScreen):
    """A screen of fields. What is typed outlives a switch of language."""

    def __init__(self) -> None:
        super().__init__()
        self.first: Values = {}
        """What stood in the fields when the form opened."""

    def title_line(self) -> str:
        """What stands above."""
        raise NotImplementedError

    def fields(self) -> ComposeResult:
        """The fields, with ``section`` between them."""
        raise NotImplementedError

    def beside(self) -> ComposeResult:
        """What stands beside or above the fields all the time."""
        yield from ()

    def noticed(self, values: Values) -> None:
        """Something changed; hints may change with it."""

    def reads(self, field: Field) -> str:
        """How the entry of a field is understood."""
        return field.understood()

    def asks(self, _key: str) -> str:
        """A question back about a field; it never blocks."""
        return ""

    async def retranslate(self) -> None:
        """Show everything in the language of the moment, with what was typed so far."""
        values, first = self.values(), self.first
        focused = self._field_in_focus()
        await super().retranslate()
        self.fill(values)
        self.first = first
        again = self.field(focused.key) if focused is not None else None
        self.set_focus(again.target if again is not None else None)
        self.noticed(values)

    def all_fields(self) -> Iterator[Field]:
        """The fields in order."""
        yield from self.query(Field).results(Field)

    def field(self, key: str) -> Field | None:
        """The field of that key."""
        return next((each for each in self.all_fields() if each.key == key), None)

    def values(self) -> Values:
        """What stands in the fields."""
        return {each.key: each.value for each in self.all_fields()}

    def fill(self, values: Values) -> None:
        """Put ``values`` into the fields that have these keys."""
        for each in self.all_fields():
            if each.key in values:
                each.value = values[each.key]

    @property
    def touched(self) -> bool:
        """Whether something was typed that is not kept."""
        return self.values() != self.first

    @on(Input.Submitted)
    def _submitted(self, event: Input.Submitted) -> None:
        event.stop()
        self.focus_next()

    def on_descendant_focus(self) -> None:
        """Another field: another hint."""
        self.show_hint()

    def show_hint(self) -> None:
        """Explain the field at hand."""
        here = self._field_in_focus()
        if here is None:
            self.hint.explain("")
        else:
            self.hint.explain(here.about, self.reads(here), self.asks(here.key))

    @property
    def hint(self) -> HintLine:
        """The line below the fields."""
        return self.query_one(HintLine)

    def _field_in_focus(self) -> Field | None:
        if self.focused is None:
            return None
        around = self.focused.ancestors_with_self
        return next((each for each in around if isinstance(each, Field)), None)


def section(title: str, *, first: bool = False) -> Static:
    """A heading between fields; the ``first`` needs no room above."""
    return Static(Content(title), classes="form-section -first" if first else "form-section")
