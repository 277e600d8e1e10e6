"""What a command is."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Scope(StrEnum):
    """Where a command is at hand."""

    APP = "app"
    HOME = "home"
    NEW_SESSION = "new_session"
    LIVE = "live"
    BEFORE = "before"
    AFTER = "after"
    REVIEW = "review"
    ARCHIVE = "archive"
    PROTOCOL = "protocol"
    SETTINGS = "settings"
    PRESENTER = "presenter"
    FEEDBACK_ROUNDS = "feedback_rounds"
    FEEDBACK_RESULTS = "feedback_results"
    FEEDBACK_ENTRY = "feedback_entry"
    FEEDBACK_SENTENCES = "feedback_sentences"
    KIOSK = "kiosk"
    MEASURES = "measures"
    MEASURE = "measure"
    QUALITY_FORM = "quality_form"
    INSIGHTS = "insights"
    FOUNDATION = "foundation"
    AGREEMENTS = "agreements"
    SUMMARY = "summary"
    CLEARING = "clearing"
    DOCUMENT = "document"


@dataclass(frozen=True, slots=True)
class Command:
    """One thing a user can do.

    ``action`` is the Textual action (``action_<name>`` of the screen). ``label``
    (a word or two, for the footer) and ``help`` (one sentence) are message ids.
    Keys come from those every terminal can tell apart: function keys (but F11, which
    many of them take for themselves), arrows, letters outside of entry fields,
    and Ctrl with a letter other than c h i j m q s z. Without any key it is in the palette
    only. With ``per_key`` the action is told which of its keys was pressed.
    """

    action: str
    label: str
    help: str
    keys: tuple[str, ...]
    footer: bool = True
    priority: bool = False
    per_key: bool = False

    def action_in(self, scope: Scope) -> str:
        """The action with its namespace, as Textual runs it."""
        return f"app.{self.action}" if scope is Scope.APP else self.action
