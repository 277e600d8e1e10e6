"""The cap on open measures: a team has as many as it can finish. A friendly word, never a bar."""

from __future__ import annotations

from collections.abc import Iterable

from kollegial.marking import N_
from kollegial.quality.board.line import MeasureLine
from kollegial.quality.vocabulary import CLOSED, Status
from kollegial.quality.wording import same_role
from kollegial.told import Told, say

RESTING = CLOSED | {Status.SUSPENDED}
"""Nobody is busy with these."""


def open_measures(lines: Iterable[MeasureLine], team: str) -> int:
    """How many measures keep ``team`` busy; suspended ones do not."""
    return sum(line.status not in RESTING and same_role(line.team, team) for line in lines)


def friendly_word(lines: Iterable[MeasureLine], team: str, cap: int) -> Told | None:
    """What to say when ``team`` begins one more; nothing as long as there is room.

    Nothing either for a measure of no team: it belongs to all, and the cap is a team's own.
    """
    if not team.strip():
        return None
    count = open_measures(lines, team)
    if count < cap:
        return None
    return say(
        N_(
            "Open measures of {team}: {count}. You wanted to have {cap} at most, to finish them. "
            "Is there one to close or to suspend first? You decide."
        ),
        team=team,
        count=count,
        cap=cap,
    )


def in_short(word: Told) -> Told:
    """The friendly word where there is one line for it."""
    short = N_("{team}: {count} measures open, {cap} wanted at most.")
    return Told(short, word.params)
