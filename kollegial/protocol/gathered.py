"""What a protocol holds in several places, gathered for its readers."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from kollegial.consultation.vocabulary import ContributionKind
from kollegial.protocol.released import ReleasedContribution, ReleasedPhase, ReleasedProtocol
from kollegial.words import Language, Text

_OF_THE_CASE_GIVER = (ContributionKind.TAKE_AWAY, ContributionKind.FIRST_STEP)
_ELSEWHERE = (*_OF_THE_CASE_GIVER, ContributionKind.INSIGHT, ContributionKind.FEEDBACK)


@dataclass(frozen=True, slots=True)
class Taken:
    """What the case giver takes along; where there were rounds, out of one of them.

    Outside of rounds there is neither number nor name.
    """

    adopted: tuple[ReleasedContribution, ...]
    take_aways: tuple[ReleasedContribution, ...]
    first_steps: tuple[ReleasedContribution, ...]
    round: int = 0
    round_names: Text | None = None

    def __bool__(self) -> bool:
        """Whether there is anything."""
        return bool(self.adopted or self.take_aways or self.first_steps)

    def label(self, language: Language) -> str:
        """``Runde 2``; nothing outside of rounds."""
        return round_label(self.round, self.round_names, language)


@dataclass(frozen=True, slots=True)
class RoundQuestion:
    """The key question of one round, where each round has its own."""

    round: int
    round_names: Text | None
    text: str = field(repr=False)

    def label(self, language: Language) -> str:
        """``Runde 2``."""
        return round_label(self.round, self.round_names, language)


def round_label(number: int, names: Text | None, language: Language) -> str:
    """``Runde 2``; nothing outside of rounds."""
    return f"{names.within(language)} {number}" if number and names is not None else ""


def taken_along(protocol: ReleasedProtocol) -> tuple[Taken, ...]:
    """What is taken along, round by round; then what belongs to none, told afterwards too."""
    rounds = _rounds(protocol)
    apart = [phase for phase in protocol.phases if not _in_round(phase)]
    rest = [each for phase in apart for each in phase.contributions]
    found = [
        _taken(
            [each for phase in phases for each in phase.contributions],
            number=number,
            names=names,
        )
        for (names, number), phases in rounds.items()
    ]
    return tuple(each for each in (*found, _taken([*rest, *protocol.afterwards])) if each)


def round_questions(protocol: ReleasedProtocol) -> tuple[RoundQuestion, ...]:
    """The key questions of the rounds; none unless at least two rounds have one."""
    found = tuple(
        RoundQuestion(number, names, question)
        for (names, number), phases in _rounds(protocol).items()
        if (question := _question(phases))
    )
    return found if len(found) > 1 else ()


def asks_key_question(protocol: ReleasedProtocol) -> bool:
    """Whether the title is a key question, not just a topic."""
    return any(
        each.kind is ContributionKind.KEY_QUESTION
        for phase in protocol.phases
        for each in phase.contributions
    )


def insights(protocol: ReleasedProtocol) -> tuple[str, ...]:
    """What the group learned, in a phase or afterwards."""
    said = (each for phase in protocol.phases for each in phase.contributions)
    return tuple(
        each.text for each in (*said, *protocol.afterwards) if each.kind is ContributionKind.INSIGHT
    )


def remarks(protocol: ReleasedProtocol) -> tuple[str, ...]:
    """The open words of the feedback."""
    return tuple(
        each.text for each in protocol.afterwards if each.kind is ContributionKind.FEEDBACK
    )


def looking_back(protocol: ReleasedProtocol) -> tuple[ReleasedContribution, ...]:
    """The rest of what was written down afterwards: remarks on the process."""
    return tuple(each for each in protocol.afterwards if each.kind not in _ELSEWHERE)


def _rounds(protocol: ReleasedProtocol) -> dict[tuple[Text | None, int], list[ReleasedPhase]]:
    """The phases of each round, where there was more than one."""
    rounds: dict[tuple[Text | None, int], list[ReleasedPhase]] = {}
    for phase in protocol.phases:
        if _in_round(phase):
            rounds.setdefault((phase.round_names, phase.round), []).append(phase)
    return rounds


def _in_round(phase: ReleasedPhase) -> bool:
    return bool(phase.round) and phase.round_names is not None


def _question(phases: Iterable[ReleasedPhase]) -> str:
    asked = [
        each.text
        for phase in phases
        for each in phase.contributions
        if each.kind is ContributionKind.KEY_QUESTION and each.method_id is None
    ]
    return asked[-1] if asked else ""


def _taken(
    said: Sequence[ReleasedContribution],
    *,
    number: int = 0,
    names: Text | None = None,
) -> Taken:
    def of(kind: ContributionKind) -> tuple[ReleasedContribution, ...]:
        return tuple(each for each in said if each.kind is kind)

    return Taken(
        adopted=tuple(
            each for each in said if each.adopted and each.kind not in _OF_THE_CASE_GIVER
        ),
        take_aways=of(ContributionKind.TAKE_AWAY),
        first_steps=of(ContributionKind.FIRST_STEP),
        round=number,
        round_names=names,
    )
