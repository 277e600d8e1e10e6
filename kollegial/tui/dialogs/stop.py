"""The consultation was stopped: what somebody needs comes first, the clock stands."""

from __future__ import annotations

from kollegial.i18n import _
from kollegial.tui.dialogs.choose import Choice, Choose


class Stop(Choose):
    """Four ways from here. Escape leaves it as it is: the clock stands still."""

    def __init__(self, rule: str, *, first: bool) -> None:
        text = _(
            "The clock stands. Take a breath. Whoever stopped says what they need; nobody has "
            "to explain. Then decide together how it goes on."
        )
        choices = [
            Choice("on", _("Go on here")),
            Choice("back", _("Go on one phase earlier")),
            Choice("close", _("Close the session now"), _("What is written down stays.")),
            Choice("discard", _("Discard the session"), _("Nothing of it is kept.")),
        ]
        if first:
            del choices[1]
        super().__init__(_("STOPPED"), choices, "\n\n".join(part for part in (rule, text) if part))
