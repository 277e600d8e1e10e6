"""The question about what may be a name: replace it, or leave it because it is none."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Final

from textual import on
from textual.app import ComposeResult
from textual.content import Content
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from kollegial.i18n import N_, _
from kollegial.tui.dialogs.dialog import Dialog
from kollegial.tui.theme import QUIET

if TYPE_CHECKING:
    from kollegial.anonymise import Finding

KEEP: Final = "keep"
WORDS: Final = "words"
REPLACE: Final = "replace"
_AROUND: Final = 90
"""Characters of the text before and after the words."""


class NameQuestion(Dialog[str]):
    """Calm: it shows the place, proposes a placeholder, and takes no for an answer."""

    KEPT: ClassVar[str] = N_("not asked again today")
    """What becomes of a no (message id)."""

    def __init__(self, text: str, found: Finding, label: str) -> None:
        """``label``: what the text is called."""
        super().__init__(
            _("Could somebody be recognised by this?"),
            _("Insights and measures are read by many, so nobody is named in them."),
        )
        self._place = text
        self._found = found
        self._label = label

    def question(self) -> ComposeResult:
        """The place, and what can be done about it."""
        yield Static(self._shown(), classes="dialog-text", id="name-place")
        replaced = _("Replace it by {words}").format(words=self._found.placeholder)
        yield OptionList(
            Option(_line(replaced), REPLACE),
            Option(_line(_("Say it in other words …"), _("best of all as a role")), WORDS),
            Option(_line(_("It is no name and stays"), _(self.KEPT)), KEEP),
        )

    def keys(self) -> str:
        """The line that names the keys."""
        return _("↑ ↓: choose · Enter: OK · Esc: back to the form")

    def on_mount(self) -> None:
        """Begin at the proposal."""
        options = self.query_one(OptionList)
        options.highlighted = 0
        self.set_focus(options)

    @on(OptionList.OptionSelected)
    def _selected(self, event: OptionList.OptionSelected) -> None:
        event.stop()
        self.dismiss(event.option.id)

    def _shown(self) -> Content:
        """The words within their text, in guillemets: a colour must not be all that marks them."""
        start, end = self._found.start, self._found.end
        before, after = (
            self._place[max(0, start - _AROUND) : start],
            self._place[end : end + _AROUND],
        )
        cut = "…" if start > _AROUND else ""
        rest = "…" if len(self._place) > end + _AROUND else ""
        words = Content(f"»{self._place[start:end]}«").stylize("bold $accent")
        label = Content(f"{self._label}: ").stylize(QUIET) if self._label else Content("")
        return label + Content(f"{cut}{before}") + words + Content(f"{after}{rest}")


def _line(label: str, detail: str = "") -> Content:
    line = Content(label).stylize("bold")
    return line + Content(f"\n{detail}").stylize(QUIET) if detail else line
