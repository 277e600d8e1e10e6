"""After the consultation: what is taken along, first steps, insights, feedback."""

from __future__ import annotations

import datetime as dt
from functools import partial
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.widgets import Static

from kollegial.consultation import commands as cmd
from kollegial.consultation.decide.after import FEWEST_SLIPS
from kollegial.consultation.state import Stage
from kollegial.consultation.vocabulary import AfterPart, ContributionKind
from kollegial.dates import read_date
from kollegial.export.figures import day
from kollegial.i18n import N_, _, language
from kollegial.refusal import Refused
from kollegial.store.errors import StoreError
from kollegial.tell import tell
from kollegial.tui.bindings import bindings
from kollegial.tui.commands import Scope
from kollegial.tui.dialogs.ask import Ask
from kollegial.tui.dialogs.confirm import Confirm
from kollegial.tui.dialogs.feedback import Feedback
from kollegial.tui.painted import once_painted
from kollegial.tui.screens.live.contribution_actions import ContributionActions
from kollegial.tui.screens.live.parking_actions import ParkingActions
from kollegial.tui.widgets.adoption import Adoption
from kollegial.tui.widgets.after_guide import AfterGuide
from kollegial.tui.widgets.contributions import Contributions
from kollegial.tui.widgets.key_footer import KeyFooter


class AfterScreen(ContributionActions, ParkingActions):
    """On the left what the group contributed, to take along; on the right what comes now."""

    SCOPE = Scope.AFTER
    BINDINGS: ClassVar[list[BindingType]] = bindings(Scope.AFTER)
    CSS_PATH = "../styles/after.tcss"
    HELP = N_(
        "After the consultation. The case giver marks what they take along and names a first "
        "step; the group says what it learned, without the case, and how it worked together. "
        "Everything is voluntary: F4 goes on to the review at any time."
    )

    def compose(self) -> ComposeResult:
        """Contributions to take along, what is written down now, and what it is about."""
        yield Static(Content(_("After the consultation")), classes="heading")
        with Horizontal(id="after-body"):
            yield Adoption(id="adoption", classes="panel")
            with Vertical(id="after-right"):
                yield AfterGuide(id="after-guide", classes="panel")
                with Vertical(classes="panel", id="after-output"):
                    yield Contributions(id="contributions")
        yield KeyFooter()

    def on_mount(self) -> None:
        """Show the session; begin with what is taken along, if there is something."""
        self.show()
        adoption = self.query_one(Adoption)
        if adoption.display:
            adoption.take_focus()
        else:
            self.query_one(Contributions).take_focus()

    async def retranslate(self) -> None:
        """Show everything in the language of the moment."""
        await super().retranslate()
        self.on_mount()

    def on_resize(self) -> None:
        """Columns have new widths once the layout is done."""
        once_painted(self, self.show)

    def show(self) -> None:
        """Show the state of the session."""
        if self.live.state.stage is not Stage.FINISHED:
            self._back_to_session()
            return
        scene = self.scene
        adoption = self.query_one(Adoption)
        adoption.display = AfterPart.ADOPTED in scene.model.after and adoption.show(scene)
        contributions = self.query_one(Contributions)
        contributions.show(scene, language())
        self.query_one("#after-output").border_title = Content(_("Written down afterwards"))
        self._guide()
        self.refresh_bindings()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Hide what this model does not ask for; grey out what cannot be done just now."""
        if action == "gather":
            return AfterPart.FEEDBACK in self.live.session.model.after
        if action == "date":
            return AfterPart.FIRST_STEP in self.live.session.model.after
        if action == "park":
            return bool(self.live.state.parked)
        if action == "redo":
            return True if self.live.session.can_redo else None
        return True

    def action_switch_kind(self) -> None:
        """The next kind, and what it is about."""
        super().action_switch_kind()
        self._guide()

    def action_switch_field(self) -> None:
        """From the contributions to the entry field and back."""
        adoption = self.query_one(Adoption)
        if adoption.display and not adoption.has_focus_within:
            adoption.take_focus()
        else:
            self.query_one(Contributions).take_focus()

    def action_undo(self) -> None:
        """Take the last step back; the first of them reopens the session."""
        if self.act(cmd.Undo()):
            self.notify(_("Taken back."), timeout=2)

    def action_redo(self) -> None:
        """Do it again."""
        self.act(cmd.Redo())

    def action_date(self) -> None:
        """Until when is the first step to be done?"""
        marked = self.query_one(Contributions).marked
        step = self.live.state.contribution(marked) if marked is not None else None
        if step is None or step.kind is not ContributionKind.FIRST_STEP:
            self.notify(_("Mark a first step in the list, then set its date."), timeout=4)
            return
        now = self.live.state.step_dates.get(step.id)
        question = Ask(
            _("Until when?"),
            step.text,
            value=day(now, language()) if now else "",
            placeholder=_("a day such as 24.12. or “in 2 weeks”; empty: no date"),
            check=self._check_date,
        )
        self.app.push_screen(question, partial(self._dated, step.id))

    def action_gather(self) -> None:
        """Hand the keyboard round, once."""
        if self.live.state.feedback is not None:
            text = _("The feedback has been gathered already. Undo takes it back.")
            self.notify(text, severity="warning")
            return
        meeting = self.office.workplace.library.meeting
        people = len(self.live.state.people)
        self.app.push_screen(Feedback(meeting, people, language()), self._gathered)

    def action_review(self) -> None:
        """On to the review; a word first if something was put off and forgotten."""
        parked = len(self.live.state.parked)
        if not parked:
            self._review(True)
            return
        text = _("{count} things were put off and not taken up. Ctrl+Y shows them.")
        dialog = Confirm(_("On to the review?"), text.format(count=parked), yes=_("On"))
        self.app.push_screen(dialog, self._review)

    def action_next_case(self) -> None:
        """A second case in this meeting."""
        title = _("Another case in this meeting?")
        text = _(
            "The same people, the roles anew. Cases that were offered and not taken are offered "
            "again. This session waits on the desk for its review."
        )
        self.app.push_screen(Confirm(title, text, yes=_("Another case")), self._next_case)

    def action_leave(self) -> None:
        """To the start page; the session waits there."""
        self.dismiss()

    @on(Adoption.Toggled)
    def _toggled(self, event: Adoption.Toggled) -> None:
        event.stop()
        adopted = event.contribution_id in self.live.state.adopted
        self.act(cmd.AdoptIdea(event.contribution_id, not adopted))

    def _guide(self) -> None:
        kind = self.query_one(Contributions).kind
        self.query_one(AfterGuide).show(self.scene, kind)

    def _check_date(self, value: str) -> str | None:
        if not value.strip() or read_date(value, self.live.state.date):
            return None
        return _("A day such as 24.12., 2026-12-24 or “in 2 weeks”.")

    def _dated(self, step_id: int, value: str | None) -> None:
        if value is not None:
            found: dt.date | None = read_date(value, self.live.state.date)
            self.act(cmd.DateStep(step_id, found))

    def _gathered(self, gathered: cmd.GatherFeedback | None) -> None:
        if gathered is None:
            return
        if gathered.slips < FEWEST_SLIPS:
            text = _("Fewer than {count} slips are not kept: everybody could tell whose they are.")
            self.notify(text.format(count=FEWEST_SLIPS), severity="warning")
            return
        if self.act(gathered):
            self.notify(_("Thank you. {count} slips are kept.").format(count=gathered.slips))

    def _review(self, sure: bool | None) -> None:
        if sure:
            from kollegial.tui.screens.review import ReviewScreen

            self.app.switch_screen(ReviewScreen(self.live))

    def _next_case(self, sure: bool | None) -> None:
        if not sure:
            return
        from kollegial.flow.meeting import next_case
        from kollegial.tui.screens.live import LiveScreen

        try:
            live = next_case(self.office.workplace, self.live)
        except (Refused, StoreError) as error:
            self.notify(tell(error), severity="warning", markup=False)
            return
        self.app.switch_screen(LiveScreen(live))

    def _back_to_session(self) -> None:
        """The closing was taken back: the session runs on."""
        from kollegial.tui.screens.live import LiveScreen

        self.app.switch_screen(LiveScreen(self.live))
