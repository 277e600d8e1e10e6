"""What a decision looks at: the model, the method cards, the state, and now."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from kollegial.consultation.course import ends_block, in_several, planned_rounds, rounds_held
from kollegial.consultation.forms import Rounds
from kollegial.consultation.method import Method
from kollegial.consultation.model import ConsultationModel, Phase
from kollegial.consultation.state import AFTERWARDS, Contribution, Parked, SessionState, Stage
from kollegial.consultation.vocabulary import (
    Activity,
    AfterPart,
    ContributionKind,
    OutputForm,
)
from kollegial.words import Language

AFTER_KINDS: Mapping[AfterPart, ContributionKind] = {
    AfterPart.ADOPTED: ContributionKind.TAKE_AWAY,
    AfterPart.FIRST_STEP: ContributionKind.FIRST_STEP,
    AfterPart.PROCESS: ContributionKind.PROCESS,
    AfterPart.INSIGHT: ContributionKind.INSIGHT,
    AfterPart.FEEDBACK: ContributionKind.FEEDBACK,
}
"""What is written down for each part of the time after the consultation."""


@dataclass(frozen=True, slots=True)
class Scene:
    """One moment of a session. ``now`` in ms on the session's timeline."""

    model: ConsultationModel
    methods: Mapping[str, Method]
    state: SessionState
    now: int

    @property
    def phase(self) -> Phase:
        """The current phase of the model."""
        return self.phase_at(self.state.current)

    def phase_at(self, station: int) -> Phase:
        """The phase that is held at a station (an index into ``state.phases``)."""
        return self.model.phases[self.state.course[station].phase]

    def rounds_at(self, station: int) -> Rounds | None:
        """The block of rounds a station belongs to, if any."""
        block = self.state.course[station].block
        return self.model.rounds[block] if block >= 0 else None

    def title_at(self, station: int, language: Language) -> str:
        """The phase held at a station, with its round if it has one."""
        name, rounds = self.phase_at(station).names.within(language), self.rounds_at(station)
        if rounds is None or not in_several(self.state.course, station):
            return name
        return f"{name} · {rounds.names.within(language)} {self.state.course[station].round}"

    @property
    def last(self) -> bool:
        """Whether this is the last station."""
        return self.state.current + 1 >= len(self.state.course)

    @property
    def may_add_round(self) -> bool:
        """Whether the block that runs may be held once more, at its end."""
        rounds = self.rounds_at(self.state.current)
        if rounds is None or not ends_block(self.state.course, self.state.current):
            return False
        block = self.state.station.block
        # Where everybody has a round, one more than there are people is nobody's.
        most = rounds.at_most
        if rounds.per_person:
            most = self.rounds_for(block, (person.id for person in self.state.people))
        return rounds_held(self.state.course, block) < most

    def rounds_for(self, block: int, present: Iterable[str]) -> int:
        """How many rounds a block has with these people; who had theirs and left counts too."""
        had = {who for who in self.state.rotated.get(block, ()) if who is not None}
        return planned_rounds(self.model.rounds[block], len(had.union(present)))

    @property
    def method(self) -> Method | None:
        """The method that runs now: the inserted one, or the chosen one in its phase."""
        if self.state.loop is not None:
            return self.methods[self.state.loop]
        if self.phase.output.form is OutputForm.METHOD_CONTRIBUTIONS:
            return self.chosen_method
        return None

    @property
    def chosen_method(self) -> Method | None:
        """The method the group decided on, whether or not it runs yet."""
        return self.methods[self.state.method_id] if self.state.method_id is not None else None

    @property
    def inverting(self) -> bool:
        """Whether a method runs that works with the key question turned round."""
        return self.method is not None and self.method.inverts_key_question

    @property
    def kinds(self) -> tuple[ContributionKind, ...]:
        """The kinds of contribution that are asked for now, the usual one first."""
        if self.state.stage is Stage.FINISHED:
            return tuple(AFTER_KINDS[part] for part in self.model.after)
        if not self.phase.protocol:
            return ()
        if self.method is not None:
            if self.inverting:
                return (ContributionKind.INVERTED, self.method.output)
            return (self.method.output,)
        return self.phase.output.kinds

    @property
    def place(self) -> int:
        """Where a contribution made now belongs: the station, or the time afterwards."""
        return AFTERWARDS if self.state.stage is Stage.FINISHED else self.state.current

    def activity(self, role_id: str) -> Activity:
        """What a role does now. A running method has the last word."""
        if self.method is not None:
            kind = self.model.role(role_id).kind
            if kind in self.method.roles:
                return self.method.roles[kind]
        return self.phase.roles[role_id]

    @property
    def key_question(self) -> Contribution | None:
        """The question the group works on, as it was written down last in this round."""
        asked = [
            each
            for each in self.state.contributions
            if each.kind is ContributionKind.KEY_QUESTION
            and each.method_id is None
            and 0 <= each.phase <= self.state.current
            and self.same_case(each.phase)
        ]
        return asked[-1] if asked else None

    def same_case(self, station: int) -> bool:
        """Whether a station is about the case of now: where rounds rotate, each has its own."""
        _, block, number = self.state.station
        other = self.state.course[station]
        if block < 0 or self.model.rounds[block].rotates is None or other.block != block:
            return True
        return other.round == number

    @property
    def chooses_case(self) -> bool:
        """Whether cases are offered in this phase and one is taken."""
        output = self.phase.output
        return output.form is OutputForm.ROLES and ContributionKind.TOPIC in output.kinds

    @property
    def turn(self) -> str | None:
        """The person whose turn it is in a round robin, or nobody."""
        queue = self.state.phase.queue
        return queue[0] if queue else None

    @property
    def counted_left(self) -> int | None:
        """How often the counter of this phase allows still; None without a counter."""
        counter = self.phase.counter
        if counter is None:
            return None
        return max(0, counter.limit - self.state.phase.counted)

    @property
    def parked_due(self) -> tuple[Parked, ...]:
        """What was parked and belongs here or earlier."""
        return tuple(p for p in self.state.parked if p.due <= self.state.current)
