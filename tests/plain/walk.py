"""A moderator for any model: gives each phase what it asks for, by looking at it, never by its id.

It reads the session from the desk, as another window could, and types what a person would.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from kollegial.consultation.casting import check_complete
from kollegial.consultation.decide.scene import Scene
from kollegial.consultation.model import ConsultationModel
from kollegial.consultation.state import SessionState, Stage
from kollegial.consultation.vocabulary import AfterPart, OutputForm
from kollegial.flow.live import LiveSession
from kollegial.flow.workplace import Workplace
from kollegial.i18n import language
from kollegial.plain.afterwards import COMMANDS as AFTERWARDS
from kollegial.plain.commands import LIVE
from kollegial.plain.review.steps import COMMANDS as REVIEW
from kollegial.refusal import Refused
from tests.plain.helpers import Wait

NAMES = ("Änne", "Bülent", "Cem", "Dörte", "Efe", "Fatma", "Gül", "Hanno", "Ines", "Jannis")
GROUP = "Fallrunde"
SECONDS = 60
"""How long every phase is held."""


@dataclass
class Walk:
    """Types a whole session of ``model``, from the first question to the release."""

    place: Workplace
    model: ConsultationModel
    texts: list[str] = field(default_factory=list)
    """Every contribution that was typed while the session was held."""
    waited: list[int] = field(default_factory=list)
    """Seconds in every station, in order."""
    added: set[int] = field(default_factory=set)
    """Blocks that were given one round more."""
    final: SessionState | None = None
    _seen: LiveSession | None = None
    _entries: int = 0

    @property
    def people(self) -> tuple[str, ...]:
        """As few as the model allows."""
        needed = sum(role.min for role in self.model.roles)
        return NAMES[: max(self.model.group_size.min, needed)]

    def script(self) -> Iterator[str | Wait]:
        """Everything that is typed."""
        yield from (GROUP, *self.people, "")
        yield self.model.names.within(language())
        yield ""  # as many minutes as the model has
        yield from ("y", "y")  # confidentiality, memory
        yield command("start")
        while self.state.stage is not Stage.FINISHED:
            yield from self._station()
        yield from self._afterwards()
        yield "y"  # to the review
        yield from (word("rest"), "y") if self.open else ()
        yield from (word("release"), "y")

    @property
    def live(self) -> LiveSession:
        """The session as it lies on the desk."""
        (found,) = self.place.desk.sessions()
        if self._seen is None or self._entries != found.entries:
            desk, clock, library = self.place.desk, self.place.clock, self.place.library
            self._seen = LiveSession.resume(desk, clock, library, found.id)
            self._entries = found.entries
        return self._seen

    @property
    def state(self) -> SessionState:
        """Its state."""
        return self.live.state

    @property
    def open(self) -> int:
        """How many findings are open."""
        from kollegial.flow.reviewing import ReviewDesk

        live = self.live
        return len(ReviewDesk(self.place, live.id, live.state).review.undecided)

    def _scene(self) -> Scene:
        live = self.live
        return live.session.scene(live.now())

    def _station(self) -> Iterator[str | Wait]:
        scene = self._scene()
        here = scene.state.current
        seconds = SECONDS
        if here == 1 and not scene.state.one_clock:
            seconds = scene.state.phase.allotted // 1000 + 125
        self.waited.append(seconds)
        yield ""  # a glance
        yield Wait(seconds)
        if not complete(scene):
            yield command("draw")
        if scene.phase.output.form is OutputForm.METHOD:
            yield f"{command('choose')} 1"
        if scene.inverting and scene.state.inverted_question is None:
            yield f"{command('invert')} Wie wird es schlimmer?"
        yield from self._contributions(scene)
        if self._scene().chooses_case:
            first = self.state.contributions[0].id
            yield f"{command('owner')} {first} 1"
            yield f"{command('take')} {first}"
            if not complete(self._scene()):
                yield command("draw")
        for _turn in scene.state.phase.queue:
            if self._scene().turn is not None:
                yield command("turn")
        yield from self._onward()

    def _contributions(self, scene: Scene) -> Iterator[str]:
        if not scene.kinds:
            return
        for number in range(max(1, scene.phase.output.at_least)):
            text = f"was gesagt wurde {scene.state.current + 1} {number + 1}"
            self.texts.append(text)
            yield text

    def _onward(self) -> Iterator[str]:
        scene = self._scene()
        block = scene.state.station.block
        if scene.may_add_round and block not in self.added:
            self.added.add(block)
            yield command("round")
            return
        if scene.last:
            self.final = scene.state
        yield command("next")
        if scene.last:
            yield "y"

    def _afterwards(self) -> Iterator[str]:
        for part in self.model.after:
            match part:
                case AfterPart.ADOPTED:
                    if self.state.contributions:
                        yield f"{after('along')} {self.state.contributions[0].id}"
                    yield "nimmt Mut mit"
                case AfterPart.FIRST_STEP:
                    yield "ruft an"
                    yield "24.12."
                case AfterPart.FEEDBACK:
                    yield from self._slips()
                case _:
                    yield "gut zugehört"
            yield after("next_part")

    def _slips(self) -> Iterator[str]:
        items = self.place.library.meeting.feedback
        for number in range(3):
            yield after("slip")
            yield from ("4" for _item in items)
            yield f"das Zuhören {number}"
            yield ""


def complete(scene: Scene) -> bool:
    """Whether every role has its people."""
    try:
        check_complete(scene.model, scene.state.people, scene.state.casting)
    except Refused:
        return False
    return True


def command(name: str) -> str:
    """How a command is typed while the session is held."""
    return next(each.shown for each in LIVE if each.name == name)


def after(name: str) -> str:
    """How a command is typed afterwards."""
    return next(each.shown for each in AFTERWARDS if each.name == name)


def word(name: str) -> str:
    """How a command of the review is typed."""
    return next(each.words_now[0] for each in REVIEW if each.name == name)
