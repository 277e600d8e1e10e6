"""A line with what is known below it: take one of those, or type something else."""

from __future__ import annotations

from collections.abc import Sequence

from textual import on
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.widgets import Input

from kollegial.i18n import _
from kollegial.tui.widgets.form.line import LineField
from kollegial.tui.widgets.offering import Offering


class OfferField(LineField, Offering[str]):
    """As somebody types, or with the arrow down, it offers what fits.

    With ``several`` the line holds a list with commas, and what is taken goes into the last
    place of it.
    """

    def __init__(
        self,
        key: str,
        label: str,
        about: str,
        offers: Sequence[str],
        *,
        value: str = "",
        several: bool = False,
    ) -> None:
        super().__init__(
            key, label, about, value=value, placeholder=_("↓ shows what is known") if offers else ""
        )
        self._known = offers
        self._several = several
        self._taken = value

    def control(self) -> ComposeResult:
        """The line, and the list that is mostly closed."""
        with Vertical(classes="field-offering"):
            yield self._input
            yield self.offers("field-offers")

    @property
    def offering(self) -> bool:
        """Whether anything is known."""
        return bool(self._known)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """With the list closed, the arrow up goes to the field above."""
        if action == "mark" and not self.open and parameters != (1,):
            return False
        return super().check_action(action, parameters)

    def fitting(self, *, asked: bool) -> list[str]:
        """What holds the words that stand there; all of it if nobody has typed since."""
        everything = asked and self.value == self._taken
        wanted = "" if everything else self._last().casefold()
        there = self.value.casefold().split(",") if self._several else []
        taken = {each.strip() for each in there[: None if everything else -1]}
        return [
            each
            for each in self._known
            if wanted in each.casefold() and each.casefold() not in taken
        ]

    def take(self, offer: str) -> None:
        """Put it into the line, or into the last place of it."""
        if self._several:
            before = self.value if self.value == self._taken else self.value.rpartition(",")[0]
            kept = [each.strip() for each in before.split(",") if each.strip()]
            offer = ", ".join([*kept, offer])
        self._taken = offer
        self._input.value = offer
        self._input.cursor_position = len(offer)
        self.action_close()
        self.changed()

    def nothing_fits(self) -> None:
        """Then the arrow goes to the field below."""
        self.screen.focus_next()

    @on(Input.Changed)
    def _offer(self, event: Input.Changed) -> None:
        if self._last() and self.value != self._taken and event.input.has_focus:
            self.show_offers()
        else:
            self.action_close()

    def _last(self) -> str:
        return self.value.rpartition(",")[2].strip() if self._several else self.value
