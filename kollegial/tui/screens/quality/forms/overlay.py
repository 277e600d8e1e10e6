"""A small form over the screen it was opened from."""

from __future__ import annotations

from textual.binding import ActiveBinding
from textual.screen import ModalScreen

from kollegial.tui.bindings import translated
from kollegial.tui.screens.quality.forms.base import FormScreen


class OverlayForm(FormScreen, ModalScreen[None]):
    """A few fields in a box. The screen below stays in sight, and the keys of the app at hand."""

    @property
    def active_bindings(self) -> dict[str, ActiveBinding]:
        """The keys of the form, and those of the app, which a modal screen would hide."""
        active = dict(super().active_bindings)
        ours = {
            key: ActiveBinding(self.app, binding, True, binding.tooltip)
            for key, binding in self.app._bindings
            if key not in active
        }
        return active | translated(ours)
