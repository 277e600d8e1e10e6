"""The organisation's foundation: read, written, and as a TOML file that people edit."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from kollegial.flow.moment import moment
from kollegial.formats.read import read
from kollegial.formats.toml_write import toml_pair, toml_string
from kollegial.marking import N_
from kollegial.quality.foundation.foundation import Foundation

if TYPE_CHECKING:
    from collections.abc import Callable

    from kollegial.flow.workplace import Workplace
    from kollegial.store.register import Register

_LINES: Final = (
    ("success", N_("Your definition of the successful service: what is it when it went well?")),
    ("mission", N_("The sentence you are there for.")),
    ("roles", N_("Roles to choose from, no names.")),
    ("teams", N_("Teams that measures may belong to.")),
    ("frameworks", N_("Quality frameworks you use: their keys, see kollegial frameworks list.")),
    ("cap", N_("Open measures per team before a friendly word is said; it never blocks.")),
)
_PERIOD: Final = N_("The quality period, from one closing workshop to the next.")
_GOALS: Final = N_(
    "Strategic development goals: id (small letters, digits and -), text, agreed_on."
)
_AREAS: Final = N_("Your own quality areas: code, title_de, title_en.")


def version_of(register: Register) -> int:
    """Which version of the foundation holds: how often it was written down."""
    history = register.foundation_history()
    return history[-1].seq if history else 0


def change_foundation(
    place: Workplace, new: Foundation, role: str, after: int | None = None
) -> None:
    """Keep ``new`` as what holds from now on; what held before stays in its history.

    ``after`` is the version it was made from.

    Raises:
        Conflict: somebody else has written it down meanwhile.
        StoreError: the register cannot be written.
    """
    if new != place.register.foundation():
        place.register.set_foundation(new, moment(place), role, after)


def read_foundation(text: str, name: str) -> Foundation:
    """The foundation of a TOML text; ``name`` is that of its file.

    Raises:
        Unreadable: with everything that is wrong, by line and field.
    """
    return read(text, name, Foundation)


def foundation_toml(foundation: Foundation, translate: Callable[[str], str]) -> str:
    """The foundation as a file to be edited, each field explained where it stands."""
    return "\n".join(_lines(foundation, translate)) + "\n"


def _lines(foundation: Foundation, translate: Callable[[str], str]) -> Iterator[str]:
    for name, about in _LINES:
        value = getattr(foundation, name)
        yield f"# {translate(about)}"
        yield from _prose(name, value) if isinstance(value, str) else toml_pair(name, value)
        yield ""
    yield f"# {translate(_PERIOD)}"
    if (period := foundation.period) is not None:
        yield from ("[period]", f"start = {period.start}", f"end = {period.end}")
    else:
        yield from ("# [period]", "# start = 2026-01-01", "# end = 2029-12-31")
    yield from ("", f"# {translate(_GOALS)}")
    for goal in foundation.goals:
        yield from ("[[goals]]", *toml_pair("id", goal.id), *toml_pair("text", goal.text))
        if goal.agreed_on is not None:
            yield f"agreed_on = {goal.agreed_on}"
        if goal.became:
            yield from _prose("became", goal.became)
        yield ""
    yield f"# {translate(_AREAS)}"
    for area in foundation.own_areas:
        yield "[[own_areas]]"
        for name in type(area).model_fields:
            yield from toml_pair(name, getattr(area, name))
        yield ""


def _prose(name: str, text: str) -> Iterator[str]:
    """A text of several lines stands as people wrote it."""
    if "\n" not in text:
        yield from toml_pair(name, text)
        return
    yield f'{name} = """'
    yield from (toml_string(line)[1:-1] for line in text.split("\n"))
    yield '"""'
