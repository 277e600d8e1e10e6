"""Texts on their way out: the anonymiser looks once more, and a finding waits for a person.

What was looked at is kept by its digest, so that the same words are not asked about twice.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from kollegial.export.progress import Progress, silent
from kollegial.flow.moment import moment
from kollegial.flow.quality.role import kept_role
from kollegial.flow.quality.wording import guard_for
from kollegial.marking import N_
from kollegial.refusal import Refused

if TYPE_CHECKING:
    from kollegial.anonymise import Finding
    from kollegial.flow.quality.wording import Seen
    from kollegial.flow.workplace import Workplace
    from kollegial.words import Language

LOOKING: Final = N_("Looking at the texts once more: {done} of {count}")
"""The step in which the anonymiser reads."""

_VERSION: Final = "1"
"""Raised when the anonymiser finds more: then all is looked at anew."""
_AT_ONCE: Final = 40
_NOBODY: Final = {"de": "Anonymisierung", "en": "anonymiser"}
_SOMEBODY: Final = "?"
"""In place of a role that nobody said."""
_SHOWN: Final = 3


@dataclass(frozen=True, slots=True)
class Held:
    """A text that waits for a decision, and what was found in it."""

    name: str
    text: str = field(repr=False)
    findings: tuple[Finding, ...] = field(repr=False)
    masked: str = field(repr=False)
    """A proposal: the text with a placeholder for each finding."""


def held(
    place: Workplace,
    texts: Mapping[str, str],
    language: Language,
    progress: Progress | None = None,
) -> tuple[Held, ...]:
    """The texts that wait for a person; those with nothing in them are noted as looked at.

    Raises:
        StoreError: the register cannot be read or written.
        Cancelled: somebody stopped it.
    """
    tell = progress or silent()
    register = place.register.publications
    digests = {name: digest(text) for name, text in texts.items() if text.strip()}
    done = register.looked(digests.values())
    new: dict[str, str] = {}
    for name, each in digests.items():
        if each not in done:
            done.add(each)  # the same words twice are asked about once
            new[name] = texts[name]
    found: list[Held] = []
    if not new:
        return ()
    from kollegial.anonymise.neural.shipped import SHIPPED

    guard = guard_for(place, place.register.foundation(), language)
    names = list(new)
    tell.expect(-(-len(names) // _AT_ONCE))
    for start in range(0, len(names), _AT_ONCE):
        some = names[start : start + _AT_ONCE]
        tell.step(LOOKING, done=str(start), count=str(len(names)))
        seen = guard.look({name: new[name] for name in some})
        waiting = [_held(seen, name) for name in some if seen.of(name)]
        found += waiting
        names_waiting = {each.name for each in waiting}
        if seen.complete:  # what rules alone did not find, the model may
            fine = [digests[name] for name in some if name not in names_waiting]
            register.note_looked(fine, moment(place).date(), _NOBODY[language])
    SHIPPED.release()  # what comes next, the documents, needs the memory itself
    return tuple(found)


def decided(place: Workplace, texts: Iterable[str], role: str = "") -> None:
    """A person looked at these texts: nobody can be recognised in them, they may go out.

    Raises:
        StoreError: the register cannot be written.
    """
    acting = role or kept_role(place.home) or _SOMEBODY
    digests = [digest(text) for text in texts]
    place.register.publications.note_looked(digests, moment(place).date(), acting)


def refuse(waiting: tuple[Held, ...]) -> None:
    """Nothing if no text waits.

    Raises:
        Refused: some do; says which, and no word of them.
    """
    if not waiting:
        return
    places = ", ".join(each.name for each in waiting[:_SHOWN])
    more = len(waiting) - _SHOWN
    raise Refused(
        N_(
            "Nothing was written: somebody might be recognised in {count} of the texts ({places}). "
            "Put a role in place of a name; if it is none, say that somebody looked (--checked)."
        ),
        count=len(waiting),
        places=f"{places} …" if more > 0 else places,
    )


def digest(text: str) -> str:
    """What a text is known by once somebody looked at it."""
    return hashlib.sha256(f"{_VERSION}\n{text}".encode("utf-8", "surrogatepass")).hexdigest()


def _held(seen: Seen, name: str) -> Held:
    return Held(name, seen.texts[name], seen.of(name), seen.masked(name))
