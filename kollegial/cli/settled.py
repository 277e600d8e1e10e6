"""The language of the settings, where the command line asks for none."""

from __future__ import annotations

from kollegial.flow.settings import Settings
from kollegial.i18n import set_language


def speak(settings: Settings, *, asked: bool) -> None:
    """Speak as the user has settled. What was ``asked`` for comes first, the system last."""
    if not asked and settings.language != "auto":
        set_language(settings.language)
