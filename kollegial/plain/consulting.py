"""The session while it is held: phases are announced, lines are heard."""

from __future__ import annotations

from collections.abc import Sequence

from kollegial.consultation.state import Stage
from kollegial.consultation.vocabulary import ContributionKind
from kollegial.i18n import _, language
from kollegial.plain.command import Vocabulary
from kollegial.plain.commands import LIVE
from kollegial.plain.commands.written import contribute
from kollegial.plain.frame import Frame
from kollegial.plain.hearing import Ear, hear
from kollegial.plain.phases import announcement, short_glance


def consult(frame: Frame) -> None:
    """Until the session is closed or somebody leaves."""
    frame.vocabulary = Vocabulary(LIVE, language())
    place = None
    while frame.state.stage is not Stage.FINISHED and not frame.left:
        if place != _place(frame):
            place = _place(frame)
            frame.lines(*announcement(frame.scene))
        ear = Ear(
            frame.scene.kinds,
            lambda texts, kind: _write(frame, texts, kind),
            lambda: frame.lines(*short_glance(frame.scene)),
        )
        hear(frame, frame.ask(f"{frame.state.current + 1}> "), ear)


def _write(frame: Frame, texts: Sequence[str], kind: ContributionKind | None) -> None:
    if contribute(frame, texts, kind) or frame.scene.kinds:
        return
    frame.say(_("Commands begin with a dot. In this phase nothing else is understood."))


def _place(frame: Frame) -> object:
    """What makes it another phase to whoever listens."""
    state = frame.state
    return state.current, state.station, state.loop
