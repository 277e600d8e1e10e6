"""The live session: one screen, its actions by subject in a file each."""

from kollegial.tui.screens.live.screen import LiveScreen

__all__ = ["LiveScreen"]
