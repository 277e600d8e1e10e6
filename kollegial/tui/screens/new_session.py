"""The form for a new session: group, people, model, time. Roles are the model's first phase."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, ClassVar, cast

from textual import on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal, VerticalScroll
from textual.content import Content
from textual.widgets import Button, Input, OptionList, Static, TextArea
from textual.widgets.option_list import Option

from kollegial.consultation.model import ConsultationModel
from kollegial.consultation.refusal import Refused
from kollegial.consultation.session import open_session
from kollegial.export.figures import minutes
from kollegial.flow.live import LiveSession
from kollegial.i18n import N_, _, language
from kollegial.store.errors import StoreError
from kollegial.tell import tell
from kollegial.tui.bindings import bindings
from kollegial.tui.commands import Scope
from kollegial.tui.labels import certainty_label
from kollegial.tui.screen import KollegialScreen
from kollegial.tui.theme import QUIET
from kollegial.tui.widgets.key_footer import KeyFooter

if TYPE_CHECKING:
    from kollegial.tui.app import KollegialApp


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

    @property
    def office(self) -> KollegialApp:
        """The app, typed."""
        return cast("KollegialApp", self.app)

    def compose(self) -> ComposeResult:
        """The form on the left, the model on the right."""
        yield Static(Content(_("New session")), classes="heading")
        with Horizontal(id="new-body"):
            with VerticalScroll(id="new-form", can_focus=False):
                yield _titled(Input(id="new-group"), _("Group (its name goes to the archive)"))
                yield _titled(
                    TextArea(id="new-people", tab_behavior="focus"),
                    _("Who takes part: one name a line"),
                )
                yield Static(id="new-count", classes="quiet")
                models = self.office.workplace.library.models.values()
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
        self.query_one("#new-group").focus()
        self._count()

    def action_back(self) -> None:
        """To the start page."""
        self.dismiss()

    def action_begin(self) -> None:
        """Open the session, or say what is still missing."""
        place = self.office.workplace
        try:
            opened = open_session(
                self._model(),
                group=self.query_one("#new-group", Input).value,
                people=self._people(),
                date=dt.datetime.now().astimezone().date(),
                language=language(),
                minutes=self._minutes(),
            )
            live = LiveSession.begin(place.desk, place.clock, place.library, opened)
        except (Refused, StoreError) as error:
            self._complain(tell(error))
            return
        from kollegial.tui.screens.live import LiveScreen

        self.app.switch_screen(LiveScreen(live))

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

    @on(OptionList.OptionHighlighted, "#new-model")
    def _highlighted(self) -> None:
        self.query_one("#new-card", Static).update(_card(self._model()))
        self._count()

    @on(OptionList.OptionSelected, "#new-model")
    def _selected(self) -> None:
        self.query_one("#new-minutes").focus()

    def _model(self) -> ConsultationModel:
        models = list(self.office.workplace.library.models.values())
        return models[self.query_one("#new-model", OptionList).highlighted or 0]

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
        if not 0 < number < 1000:  # noqa: PLR2004 - sixteen hours are beyond any session
            raise Refused(N_("Minutes: a number, for example 45."))
        return number

    def _complain(self, sentence: str) -> None:
        problem = self.query_one("#new-problem", Static)
        problem.update(Content(f"→ {sentence}"))
        problem.scroll_visible()


def _titled(widget: Input | TextArea, title: str) -> Input | TextArea:
    widget.border_title = Content(title)
    return widget


def _card(model: ConsultationModel) -> Content:
    words = language()
    total = sum(phase.minutes.default.seconds for phase in model.phases)
    lines = [
        Content(model.names.within(words)).stylize("bold $primary"),
        Content(f"{model.author}{f', {model.year}' if model.year else ''}").stylize(QUIET),
        Content(""),
        Content(model.summary.within(words)),
        Content(""),
        Content(
            _("{minutes} minutes in {count} phases").format(
                minutes=minutes(total), count=len(model.phases)
            )
        ).stylize("bold"),
    ]
    for number, phase in enumerate(model.phases, 1):
        usual = phase.minutes.default
        length = _("{minutes} min, {certainty}").format(
            minutes=minutes(usual.seconds), certainty=certainty_label(usual.certainty)
        )
        name = Content(f"{number}  {phase.names.within(words)}")
        lines.append(name + Content(f"  {length}").stylize(QUIET))
    lines += [Content(""), Content(model.licence_note.within(words)).stylize(QUIET)]
    return Content("\n").join(lines)
