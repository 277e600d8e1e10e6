"""The foundation: what an organisation stands on, part by part."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal, VerticalScroll
from textual.content import Content
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from kollegial.i18n import N_, _, language
from kollegial.refusal import Refused
from kollegial.store.errors import StoreError
from kollegial.tell import tell
from kollegial.tui.bindings import bindings
from kollegial.tui.commands import Scope
from kollegial.tui.dialogs.confirm import Confirm
from kollegial.tui.messages import Found
from kollegial.tui.screens.listed import ListedScreen
from kollegial.tui.screens.quality.forms import foundation as forms
from kollegial.tui.screens.quality.forms.foundation_parts import without_goal
from kollegial.tui.screens.quality.foundation_data import Standing, look
from kollegial.tui.screens.quality.role import work_as_another, work_for
from kollegial.tui.widgets.key_footer import KeyFooter
from kollegial.tui.widgets.quality.changing import ChangingReading
from kollegial.tui.widgets.quality.foundation_page import GOAL, page, rows

if TYPE_CHECKING:
    from kollegial.flow.quality.work import QualityWork


class FoundationScreen(ListedScreen):
    """A list of its parts; the marked one is shown in full and written anew with Enter."""

    SCOPE = Scope.FOUNDATION
    BINDINGS: ClassVar[list[BindingType]] = bindings(Scope.FOUNDATION)
    CSS_PATH = "../../styles/foundation.tcss"
    LIST = "#foundation-list"
    HELP = N_(
        "What you stand on: by what you see that a service went well, the mission, strategic "
        "goals and what became of them, the quality period, frameworks in use and areas of your "
        "own, roles and teams to choose from, and how many open measures a team wants to have. "
        "It is shown wherever a measure is written. Every change stays in the history."
    )

    def __init__(self) -> None:
        super().__init__()
        self._standing: Standing | None = None
        self._wanted = ""

    def compose(self) -> ComposeResult:
        """The parts, and the marked one in full."""
        yield Static(Content(_("Foundation")), classes="heading")
        with Horizontal(id="foundation-body"):
            yield OptionList(id="foundation-list")
            with VerticalScroll(id="foundation-page", classes="panel"):
                yield ChangingReading(id="foundation-reading")
        yield Static(id="foundation-problem")
        yield KeyFooter()

    async def retranslate(self) -> None:
        """Show everything in the language of the moment."""
        self._wanted = self.marked
        await super().retranslate()

    def look(self, *, first: bool) -> Standing:
        """Read it."""
        return look(self.office.workplace)

    @on(Found)
    def _found(self, event: Found[Standing]) -> None:
        self._wanted = self._wanted or self.marked
        self._standing, self._error = event.value, ""
        self.show()

    # ------------------------------------------------------------------------- showing

    @property
    def marked(self) -> str:
        """The part that is marked; ``goal:…`` for a goal."""
        found = next(iter(self.query("#foundation-list").results(OptionList)), None)
        if found is None or found.highlighted is None:
            return ""
        return found.get_option_at_index(found.highlighted).id or ""

    def show(self) -> None:
        """Show the parts, with the same one marked."""
        shown, standing = self.query_one("#foundation-list", OptionList), self._standing
        problem = self.query_one("#foundation-problem", Static)
        problem.update(Content(self._error))
        problem.display = bool(self._error)
        if standing is None:
            return
        lines = rows(standing.foundation, standing.frameworks, language())
        with self.prevent(OptionList.OptionHighlighted):
            shown.set_options(Option(text, id=part) for part, text in lines)
            parts = [part for part, _text in lines]
            shown.highlighted = parts.index(self._wanted) if self._wanted in parts else 0
        self._wanted = ""
        self.show_page()

    @on(OptionList.OptionHighlighted, "#foundation-list")
    def show_page(self) -> None:
        """The marked part in full."""
        if self._standing is not None:
            held = self._standing
            pieces = page(self.marked, held.foundation, held.frameworks, held.lines, language())
            self.query_one(ChangingReading).show(pieces)
            self.query_one("#foundation-page", VerticalScroll).scroll_home(animate=False)
        self.refresh_bindings()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Only a goal can be removed."""
        if action == "remove_goal":
            return self.marked.startswith(GOAL)
        if action in ("edit", "add_goal", "history"):
            return self._standing is not None
        return True

    # ------------------------------------------------------------------------- actions

    def action_edit(self) -> None:
        """Write the marked part anew."""
        self._write(self.marked)

    def action_add_goal(self) -> None:
        """One more strategic goal."""
        self._write(GOAL)

    @on(OptionList.OptionSelected, "#foundation-list")
    def _selected(self, event: OptionList.OptionSelected) -> None:
        event.stop()
        self.action_edit()

    @work(exclusive=True, group="foundation-change")
    async def action_remove_goal(self) -> None:
        """Take the marked goal out, after a question."""
        standing, wanted = self._standing, self.marked.removeprefix(GOAL)
        goal = None if standing is None else standing.foundation.goal(wanted)
        if standing is None or goal is None:
            return
        serving = sum(line.goal_id == goal.id for line in standing.lines)
        text = _("Measures that serve it: {count}. They stay, and the history keeps the goal.")
        question = Confirm(
            _("Remove this strategic goal?"),
            text.format(count=serving),
            yes=_("Remove"),
            final=True,
        )
        if not await self.app.push_screen_wait(question):
            return
        at_work = await work_for(self.office)
        if at_work is None:
            return
        new = without_goal(standing.foundation, goal.id)
        try:
            await asyncio.to_thread(
                at_work.register.set_foundation, new, at_work.now(), at_work.role, standing.version
            )
        except StoreError as error:
            self.notify(tell(error), severity="warning", markup=False)
        left = [f"{GOAL}{each.id}" for each in new.goals]
        self._wanted = left[0] if left else GOAL
        self.read()

    @work(exclusive=True, group="foundation-change")
    async def action_history(self) -> None:
        """What changed when."""
        from kollegial.tui.dialogs.past import PastDialog
        from kollegial.tui.screens.quality.foundation_story import story

        try:
            history = await asyncio.to_thread(self.office.workplace.register.foundation_history)
        except StoreError as error:
            self.notify(tell(error), severity="warning", markup=False)
            return
        standing = self._standing
        names = {} if standing is None else {e.key: e.names for e in standing.frameworks.all}

        def called(key: str) -> str:
            return names[key].within(language()) if key in names else key

        await self.app.push_screen_wait(PastDialog(story(history, called)))

    @work(exclusive=True, group="foundation-change")
    async def action_role(self) -> None:
        """Another role."""
        await work_as_another(self.office)

    def action_back(self) -> None:
        """To where somebody came from."""
        self.dismiss()

    @work(exclusive=True, group="foundation-change")
    async def _write(self, part: str) -> None:
        at_work = await work_for(self.office)
        standing = self._standing
        if at_work is None or standing is None or not part:
            return
        form = _form(part, at_work, standing)
        try:
            await self.app.push_screen_wait(form)
        except (Refused, StoreError) as error:
            self.notify(tell(error), severity="warning", markup=False)
        if form.done is not None:
            new = [each.id for each in form.done.goals if standing.foundation.goal(each.id) is None]
            self._wanted = f"{GOAL}{new[0]}" if new else part
        self.read()


def _form(part: str, at_work: QualityWork, standing: Standing) -> forms.PartForm:
    """The form for a part."""
    held, version = standing.foundation, standing.version
    match part:
        case "period":
            return forms.PeriodForm(at_work, held, version)
        case "cap":
            return forms.CapForm(at_work, held, version)
        case "frameworks":
            return forms.FrameworksForm(at_work, held, version, standing.frameworks)
        case _ if part.startswith(GOAL):
            return forms.GoalForm(at_work, held, version, held.goal(part.removeprefix(GOAL)))
        case _:
            return forms.TextForm(at_work, held, version, part)
