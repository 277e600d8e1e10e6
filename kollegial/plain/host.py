"""What plain mode stands on before there is a session: who listens, the workplace, the settings."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field

from kollegial.flow.moment import today
from kollegial.flow.settings import Settings
from kollegial.flow.workplace import Workplace
from kollegial.plain.parse import cleaned
from kollegial.plain.talk import Talk


@dataclass(slots=True)
class Host:
    """Somebody to talk with, and a place to work."""

    talk: Talk
    place: Workplace
    settings: Settings = field(default_factory=Settings)

    def say(self, line: str = "") -> None:
        """Say one line."""
        self.talk.say(line)

    def ask(self, prompt: str) -> str:
        """The next line, without what no line has."""
        return cleaned(self.talk.ask(standing(prompt)) or "")

    def today(self) -> dt.date:
        """The day by the workplace's clock, here."""
        return today(self.place)


def standing(prompt: str) -> str:
    """A prompt with a space before what is typed."""
    return f"{prompt.rstrip()} "
