"""Short remarks that stand beside a contribution or a protocol, the same for every reader."""

from __future__ import annotations

from kollegial.export import figures
from kollegial.i18n import translate
from kollegial.marking import N_
from kollegial.protocol.meeting import Checks
from kollegial.protocol.released import ReleasedContribution, ReleasedPhase, ReleasedProtocol
from kollegial.words import Language


def marks(contribution: ReleasedContribution, language: Language) -> tuple[str, ...]:
    """``gewählt``, ``Dringlichkeit 4 von 5``, ``✓ mitgenommen``, ``bis 24.12.2026``."""
    found: list[str] = []
    if contribution.chosen:
        found.append(translate(N_("chosen"), language))
    if contribution.urgency:
        text = translate(N_("urgency {urgency} of 5"), language)
        found.append(text.format(urgency=contribution.urgency))
    if contribution.votes:
        found.append(translate(N_("votes: {votes}"), language).format(votes=contribution.votes))
    if contribution.adopted:
        taken = translate(N_("taken along"), language)
        found.append(f"✓ {taken}")
    return (*found, *due(contribution, language))


def due(contribution: ReleasedContribution, language: Language) -> tuple[str, ...]:
    """``bis 24.12.2026``, if a first step has a date."""
    if contribution.until is None:
        return ()
    text = translate(N_("by {date}"), language)
    return (text.format(date=figures.day(contribution.until, language)),)


def numbers(phase: ReleasedPhase, language: Language) -> tuple[str, ...]:
    """How often somebody had the floor, and what the phase's counter reached."""
    found: list[str] = []
    if phase.turns:
        found.append(translate(N_("turns: {count}"), language).format(count=phase.turns))
    if phase.counted:
        found.append(translate(N_("counted: {count}"), language).format(count=phase.counted))
    return tuple(found)


def agreed(protocol: ReleasedProtocol, checks: Checks, language: Language) -> tuple[str, ...]:
    """What was settled before the case: confidentiality, and the questions of the checklist."""
    found: list[str] = []
    if protocol.confidentiality_agreed:
        found.append(translate(N_("confidentiality agreed"), language))
    if checks.answered:
        sentence = (
            N_("{answered} questions answered, {care} asking for care")
            if checks.with_care
            else N_("{answered} questions answered, none asking for care")
        )
        text = translate(sentence, language)
        found.append(text.format(answered=checks.answered, care=checks.with_care))
    return tuple(found)
