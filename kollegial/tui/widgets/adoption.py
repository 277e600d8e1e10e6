"""What the group contributed, to be taken along by the case giver."""

from __future__ import annotations

from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.message import Message
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from kollegial.consultation.decide.scene import Scene
from kollegial.consultation.state import AFTERWARDS, Contribution
from kollegial.consultation.vocabulary import ContributionKind
from kollegial.i18n import _
from kollegial.tui.labels import kind_label
from kollegial.tui.theme import QUIET

NOT_TO_TAKE = frozenset(
    {
        ContributionKind.TOPIC,
        ContributionKind.FACT,
        ContributionKind.QUESTION,
        ContributionKind.KEY_QUESTION,
        ContributionKind.INVERTED,
        ContributionKind.AGREEMENT,
        ContributionKind.FEEDBACK,
        ContributionKind.PROCESS,
    }
)
"""What tells the case or the frame; the rest is an offer of the group."""


class Adoption(Vertical):
    """A list to tick. Enter or Space takes a contribution along."""

    class Toggled(Message):
        """Somebody takes a contribution along, or not after all."""

        def __init__(self, contribution_id: int) -> None:
            super().__init__()
            self.contribution_id = contribution_id

    BINDINGS: ClassVar[list[BindingType]] = [("space", "tick", "")]

    def compose(self) -> ComposeResult:
        """How it works, and the list."""
        yield Static(
            Content(_("Case giver: what do you take along? Enter ticks.")), classes="quiet"
        )
        yield OptionList(id="adoption-list")

    def show(self, scene: Scene) -> bool:
        """Show the offers of the group; False if there are none."""
        offers = offers_of(scene)
        options = self.query_one(OptionList)
        marked = options.highlighted
        options.set_options(Option(_line(scene, each), id=str(each.id)) for each in offers)
        if offers:
            options.highlighted = min(marked or 0, len(offers) - 1)
        count = len([each for each in offers if each.id in scene.state.adopted])
        self.border_title = Content(_("Taken along: {count}").format(count=count))
        return bool(offers)

    def take_focus(self) -> None:
        """Put the cursor into the list."""
        self.screen.set_focus(self.query_one(OptionList))

    def action_tick(self) -> None:
        """Tick the marked one."""
        self.query_one(OptionList).action_select()

    @on(OptionList.OptionSelected)
    def _selected(self, event: OptionList.OptionSelected) -> None:
        event.stop()
        self.post_message(self.Toggled(int(event.option.id or 0)))


def offers_of(scene: Scene) -> tuple[Contribution, ...]:
    """What the group offered in the consultation."""
    return tuple(
        each
        for each in scene.state.contributions
        if each.phase != AFTERWARDS and each.kind not in NOT_TO_TAKE
    )


def _line(scene: Scene, contribution: Contribution) -> Content:
    taken = contribution.id in scene.state.adopted
    mark = Content("✓ ").stylize("bold $success") if taken else Content("· ").stylize(QUIET)
    kind = Content(f"{kind_label(contribution.kind)}: ").stylize("$secondary")
    return mark + kind + Content(contribution.text).stylize("bold" if taken else "")
