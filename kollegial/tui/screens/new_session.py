"""The form for a new session: group, people, model, time. Roles are the model's first phase."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal, VerticalScroll
from textual.content import Content
from textual.widgets import Button, Input, OptionList, Static, TextArea
from textual.widgets.option_list import Option

from kollegial.consultation.model import ConsultationModel
from kollegial.flow.beginning import begin
from kollegial.i18n import N_, _, language
from kollegial.refusal import Refused
from kollegial.store.desk.entries import KnownGroup
from kollegial.store.errors import StoreError
from kollegial.tell import tell
from kollegial.tui.bindings import bindings
from kollegial.tui.commands import Scope
from kollegial.tui.messages import Found
from kollegial.tui.screen import KollegialScreen
from kollegial.tui.widgets.group_field import GroupField
from kollegial.tui.widgets.key_footer import KeyFooter
from kollegial.tui.widgets.model_card import model_card

BEYOND = 1000
"""So many minutes are beyond any session."""


class NewSessionScreen(KollegialScreen):
    """Four questions, then the session is open."""

    SCOPE = Scope.NEW_SESSION
    BINDINGS: ClassVar[list[BindingType]] = bindings(Scope.NEW_SESSION)
    CSS_PATH = "../styles/new_session.tcss"
    HELP = N_(
        "A new session: a name for the group, who takes part (one name a line), the model and "
        "the time you have. Names stay on this machine and are erased on release. The roles "
        "are found in the first phase, with the clock running."
    )

    def __init__(self) -> None:
        super().__init__()
        self._known: Sequence[KnownGroup] = ()
        self._filled = ""

    def compose(self) -> ComposeResult:
        """The form on the left, the model on the right."""
        yield Static(Content(_("New session")), classes="heading")
        with Horizontal(id="new-body"):
            with VerticalScroll(id="new-form", can_focus=False):
                yield GroupField("new-group")
                yield _titled(
                    TextArea(id="new-people", tab_behavior="focus"),
                    _("Who takes part: one name a line"),
                )
                yield Static(id="new-count", classes="quiet")
                models = self.office.workplace.library.offered
                options = OptionList(
                    *(Option(Content(m.names.within(language())), id=m.id) for m in models),
                    id="new-model",
                    classes="panel",
                )
                options.border_title = Content(_("Model"))
                yield options
                yield _titled(Input(id="new-minutes"), _("Minutes (empty: as the model has it)"))
                yield Static(id="new-problem")
                yield Button(Content(_("Begin (F2)")), id="new-begin", variant="primary")
            with VerticalScroll(id="new-about", classes="panel", can_focus=False):
                yield Static(id="new-card")
        yield KeyFooter()

    def on_mount(self) -> None:
        """Start at the group's name."""
        self.query_one("#new-model", OptionList).highlighted = 0
        self.set_focus(self.query_one("#new-group"))
        self._count()
        self._look()

    async def retranslate(self) -> None:
        """Show everything in the language of the moment, with what was typed so far."""
        fields = [self.query_one(f"#new-{name}", Input) for name in ("group", "minutes")]
        typed = {f"#{field.id}": field.value for field in fields}
        people = self.query_one("#new-people", TextArea).text
        marked = self.query_one("#new-model", OptionList).highlighted
        focused = self.focused.id if self.focused is not None else None
        await super().retranslate()
        self.set_focus(self.query_one(f"#{focused}") if focused else None)
        for name, value in typed.items():
            with self.prevent(Input.Changed):
                self.query_one(name, Input).value = value
        self.query_one("#new-people", TextArea).text = people
        self.query_one("#new-model", OptionList).highlighted = marked
        self.query_one(GroupField).offer(self._known)
        self._count()

    def action_back(self) -> None:
        """To the start page."""
        self.dismiss()

    def action_begin(self) -> None:
        """Open the session, or say what is still missing."""
        try:
            live = begin(
                self.office.workplace,
                self._model(),
                group=self.query_one(GroupField).value,
                people=self._people(),
                minutes=self._minutes(),
            )
        except (Refused, StoreError) as error:
            self._complain(tell(error))
            return
        from kollegial.tui.screens.live import LiveScreen

        self.app.switch_screen(LiveScreen(live))

    @work(thread=True, exclusive=True, group="known", exit_on_error=False)
    def _look(self) -> None:
        try:
            groups = self.office.workplace.desk.groups()
        except StoreError:
            return  # the form does without; beginning tells what is wrong
        self.post_message(Found(groups))

    @on(Found)
    def _offer(self, event: Found[Sequence[KnownGroup]]) -> None:
        self._known = event.value
        self.query_one(GroupField).offer(event.value)

    @on(GroupField.Chosen)
    def _chosen(self, event: GroupField.Chosen) -> None:
        people = self.query_one("#new-people", TextArea)
        if people.text.strip() in ("", self._filled):  # what somebody typed is theirs
            self._filled = "\n".join(event.group.people)
            people.text = self._filled
            people.move_cursor(people.document.end)
        self.set_focus(people)

    @on(Button.Pressed, "#new-begin")
    def _pressed(self) -> None:
        self.action_begin()

    @on(Input.Submitted)
    def _submitted(self) -> None:
        self.focus_next()

    @on(TextArea.Changed)
    def _count(self) -> None:
        people, size = len(self._people()), self._model().group_size
        text = _("{count} people. The model is made for {low} to {high}.").format(
            count=people, low=size.min, high=size.max
        )
        self.query_one("#new-count", Static).update(Content(text))
        self.query_one("#new-card", Static).update(model_card(self._model(), people))

    @on(OptionList.OptionHighlighted, "#new-model")
    def _highlighted(self) -> None:
        self._count()

    @on(OptionList.OptionSelected, "#new-model")
    def _selected(self) -> None:
        self.query_one("#new-minutes").focus()

    def _model(self) -> ConsultationModel:
        marked = self.query_one("#new-model", OptionList).highlighted or 0
        return self.office.workplace.library.offered[marked]

    def _people(self) -> list[str]:
        lines = self.query_one("#new-people", TextArea).text.replace(",", "\n").splitlines()
        return [line for line in lines if line.strip()]

    def _minutes(self) -> float | None:
        text = self.query_one("#new-minutes", Input).value.strip().replace(",", ".")
        if not text:
            return None
        try:
            number = float(text)
        except ValueError:
            number = -1.0
        if not 0 < number < BEYOND:
            raise Refused(N_("Minutes: a number, for example 45."))
        return number

    def _complain(self, sentence: str) -> None:
        problem = self.query_one("#new-problem", Static)
        problem.update(Content(f"→ {sentence}"))
        problem.scroll_visible()


def _titled(widget: Input | TextArea, title: str) -> Input | TextArea:
    widget.border_title = Content(title)
    return widget
