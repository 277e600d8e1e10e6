"""Times and labels as they are said: whole words, because ``4:07`` is read out as anything."""

from __future__ import annotations

import datetime as dt
from typing import Final

from kollegial.consultation.vocabulary import Activity, ContributionKind
from kollegial.export import figures
from kollegial.i18n import _, language, ngettext_
from kollegial.labels import ACTIVITIES, KINDS

_EXACT_BELOW: Final = 180
"""Seconds below which seconds are said."""
_MINUTE: Final = 60_000
"""In milliseconds."""


def length(milliseconds: int) -> str:
    """How long: ``4 minutes``, ``1 minute 30 seconds``; from three minutes on without seconds."""
    seconds = round(abs(milliseconds) / 1000)
    if seconds >= _EXACT_BELOW:
        return _minutes(round(seconds / 60))
    minutes, rest = divmod(seconds, 60)
    said = [_minutes(minutes)] if minutes else []
    if rest or not minutes:
        said.append(ngettext_("{count} second", "{count} seconds", rest).format(count=rest))
    return " ".join(said)


def minutes(milliseconds: int) -> str:
    """A plan, to the half minute: ``7½ minutes``."""
    if milliseconds == _MINUTE:
        return _minutes(1)
    return _("{minutes} minutes").format(minutes=figures.minutes(milliseconds // 1000))


def time_of_day(milliseconds: int) -> str:
    """A moment (ms UTC) as local time of day."""
    return dt.datetime.fromtimestamp(milliseconds / 1000).astimezone().strftime("%H:%M")


def day(date: dt.date) -> str:
    """A day as it is written in the language of the moment."""
    return figures.day(date, language())


def kind_word(kind: ContributionKind) -> str:
    """What a contribution of this kind is called."""
    return _(KINDS[kind])


def doing_word(activity: Activity) -> str:
    """What a role does; not in capitals, which some screen readers spell out."""
    return _(ACTIVITIES[activity]).capitalize()


def ended(sentence: str) -> str:
    """With a full stop, unless it ends already: a screen reader pauses there."""
    return sentence if sentence.endswith((".", "!", "?", "…", ":")) else f"{sentence}."


def _minutes(count: int) -> str:
    hours, rest = divmod(count, 60)
    said = [ngettext_("{count} hour", "{count} hours", hours).format(count=hours)] if hours else []
    if rest or not hours:
        said.append(ngettext_("{count} minute", "{count} minutes", rest).format(count=rest))
    return " ".join(said)
