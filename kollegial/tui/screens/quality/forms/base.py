"""What all forms of the quality room share: fields, save, and nothing typed is ever lost."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable, Sequence
from typing import ClassVar, TypeVar

from pydantic import ValidationError
from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical, VerticalScroll
from textual.content import Content
from textual.widgets import Button, Static
from textual.worker import Worker

from kollegial.i18n import N_, _
from kollegial.refusal import Refused
from kollegial.store.errors import StoreError
from kollegial.tell import tell
from kollegial.tui.bindings import bindings
from kollegial.tui.commands import Scope
from kollegial.tui.dialogs.confirm import Confirm
from kollegial.tui.screens.quality.forms.fields import FieldScreen, Values, section
from kollegial.tui.screens.quality.forms.wrong import TOO_LONG, Wrong, place_of
from kollegial.tui.widgets.form.field import Field
from kollegial.tui.widgets.form.hint import HintLine
from kollegial.tui.widgets.key_footer import KeyFooter

Done = TypeVar("Done")


class FormScreen(FieldScreen):
    """A form. What is typed stays in it until it is saved or given up on purpose.

    A subclass yields its fields, and keeps what was entered in ``keep``; a refusal is shown
    below the fields and the form stays as it is.
    """

    SCOPE = Scope.QUALITY_FORM
    BINDINGS: ClassVar[list[BindingType]] = [
        *bindings(Scope.QUALITY_FORM),
        Binding("down", "app.focus_next", N_("Next field"), show=False),
        Binding("up", "app.focus_previous", N_("Field before"), show=False),
    ]
    CSS_PATH = "../../../styles/quality_forms.tcss"

    def __init__(self) -> None:
        super().__init__()
        self._refused: Values = {}
        self._saving: Worker[None] | None = None

    async def keep(self, values: Values) -> bool:
        """Keep what was entered. False: somebody said never mind on the way.

        Raises:
            Refused, StoreError: it cannot be kept, and why.
        """
        raise NotImplementedError

    def button(self) -> str:
        """What the button at the end says."""
        return _("Save (F2)")

    def compose(self) -> ComposeResult:
        """Heading, what stands beside, the fields, a line that explains or says what is wrong."""
        with Vertical(id="form-frame"):
            yield Static(Content(self.title_line()), classes="heading", id="form-title")
            with Vertical(id="form-middle"):
                yield from self.beside()
                with VerticalScroll(id="form-fields", can_focus=False):
                    yield from self.fields()
                    save = Button(Content(self.button()), id="form-save", variant="primary")
                    save.compact = True
                    yield save
            yield HintLine(id="form-hint")
        yield KeyFooter()

    def on_mount(self) -> None:
        """Begin at the first field."""
        self.first = self.values()
        if (first := next(self.all_fields(), None)) is not None:
            self.set_focus(first.target)
        self.noticed(self.first)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """What only some forms can do is hidden in the others."""
        return action not in ("save_and_plan", "read_foundation")

    def action_save(self) -> None:
        """Keep it, or say why that cannot be; nothing typed is lost."""
        if not self._at_it:
            self._saving = self.run_worker(self._save(), group="save", exit_on_error=False)

    def action_back(self) -> None:
        """Back without keeping; asks first if something was typed."""
        if self._at_it:
            return
        if not self.touched:
            self.dismiss()
            return
        question = Confirm(
            _("Give up what you typed?"),
            _("It has not been saved."),
            yes=_("Give up"),
            no=_("Go on typing"),
            final=True,
        )
        self.app.push_screen(question, self._given_up)

    @property
    def _at_it(self) -> bool:
        """Whether it is being kept just now."""
        return self._saving is not None and not self._saving.is_finished

    def _given_up(self, sure: bool | None) -> None:
        if sure:
            self.dismiss()

    async def _save(self) -> None:
        self.hint.forgive()
        try:
            kept = await self.keep(self.values())
        except ValidationError as error:  # longer than a register takes
            self.complain(Wrong(TOO_LONG, at=place_of(error)))
            return
        except (Refused, StoreError) as error:
            self.complain(error)
            return
        if kept:
            self.dismiss()

    async def named_nobody(
        self, values: Values, keys: Iterable[str], known: Sequence[str] = ()
    ) -> dict[str, str] | None:
        """``values`` once what was typed in ``keys`` names nobody; None: back to the form."""
        from kollegial.tui.screens.quality.forms.names import without_names

        typed = {
            key: values[key] for key in keys if values.get(key, "") not in ("", self.first.get(key))
        }
        labels = {each.key: each.label for each in self.all_fields()}
        self.hint.say(_("Looking for names …"))
        kept = await without_names(self.office, typed, labels, known)
        self.hint.say("")
        if kept is None:
            return None
        self.fill(kept)
        return dict(values) | kept

    async def in_thread(self, do: Callable[[], Done]) -> Done:
        """Ask or write the register in the background, and wait for it."""
        return await asyncio.to_thread(do)

    def complain(self, error: Refused | StoreError) -> None:
        """Say why it was not kept, with the cursor where it is wrong."""
        wrong = self.field(error.at) if isinstance(error, Wrong) else None
        if wrong is not None:
            self.set_focus(wrong.target)
        self._refused = self.values()
        self.hint.refuse(tell(error))

    @on(Button.Pressed, "#form-save")
    def _pressed(self, event: Button.Pressed) -> None:
        event.stop()
        self.action_save()

    @on(Field.Changed)
    def _changed(self, event: Field.Changed) -> None:
        event.stop()
        values = self.values()
        if values != self._refused:  # the change may have been on its way before the refusal
            self.hint.forgive()
        self.noticed(values)
        self.show_hint()


__all__ = ["FormScreen", "Values", "section"]
