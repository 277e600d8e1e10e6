"""Somebody at work on the register: the role, and the look at what was typed before it is kept."""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any, TypeVar

from pydantic import BaseModel, ValidationError

from kollegial.cli.asking import asked
from kollegial.cli.errors import CliError
from kollegial.cli.quality_pages.fields import field_label
from kollegial.cli.workplace import workplace
from kollegial.flow.quality.role import keep_role, kept_role, role_of
from kollegial.flow.quality.wording import Seen, Spot, free_texts, guard_for
from kollegial.flow.quality.work import QualityWork
from kollegial.i18n import _, language

if TYPE_CHECKING:
    from kollegial.flow.workplace import Workplace
    from kollegial.quality.foundation.foundation import Foundation
    from kollegial.store.register import Register

Built = TypeVar("Built", bound=BaseModel)


@dataclass(frozen=True)
class Acting:
    """A workplace, the role in which somebody works there, and whether somebody looked."""

    place: Workplace
    work: QualityWork
    checked: bool

    @property
    def register(self) -> Register:
        """The register of the workplace."""
        return self.place.register

    @cached_property
    def foundation(self) -> Foundation:
        """The organisation's foundation."""
        return self.place.register.foundation()

    def look(self, *values: BaseModel | Mapping[str, Any]) -> None:
        """Let the anonymiser look at what was typed, unless somebody said it was looked at.

        Raises:
            CliError: somebody might be recognised; says where, and never a word of it.
        """
        if not self.checked:
            nobody_named(self.place, self.foundation, *values)


def nobody_named(
    place: Workplace, foundation: Foundation, *values: BaseModel | Mapping[str, Any]
) -> None:
    """Nothing if nobody might be recognised in what was typed.

    Raises:
        CliError: somebody might; says where, and never a word of it.
    """
    guard = guard_for(place, foundation, language())
    if seen := guard.look(free_texts(*values)):
        raise CliError(_sentence(seen))


@contextmanager
def acting(options: argparse.Namespace) -> Iterator[Acting]:
    """The workplace of ``options``, and the role: said, kept, or asked and then kept.

    Raises:
        CliError: no role is known and there is nobody to ask.
    """
    with workplace(options) as place:
        role, fresh = _role(options, place)
        doing = Acting(place, QualityWork.at(place, role), options.checked)
        if fresh and role not in doing.foundation.roles:
            doing.look({"role": role})
        if fresh and options.role is None:
            keep_role(place.home, role)
        yield doing


def built(kind: type[Built], fields: Mapping[str, Any]) -> Built:
    """A plan or a change of what was said.

    Raises:
        CliError: naming the first field that does not fit, and what was expected there.
    """
    from kollegial.formats.sentences import faults_of

    try:
        return kind.model_validate(fields)
    except ValidationError as error:
        fault = next(each for found in error.errors() for each in faults_of(dict(found), kind))
        where = field_label(".".join(_step(each) for each in fault.path))
        told = _(fault.message).format(**fault.params)
        raise CliError(f"{where}: {told}" if where else told) from None


def _role(options: argparse.Namespace, place: Workplace) -> tuple[str, bool]:
    """The role, and whether it is not the kept one."""
    kept = kept_role(place.home)
    if options.role is not None:
        role = role_of(options.role)
        return role, role != kept
    if kept:
        return kept, False
    said = asked(_("In which role do you act? (for example: quality officer; no name)"))
    if said is None:
        raise CliError(_("Say in which role you act: --role ROLE, never a name."))
    return role_of(said), True


def _sentence(seen: Seen) -> str:
    places = "; ".join(dict.fromkeys(map(_place, seen.spots())))
    message = _(
        "Somebody might be recognised here: {places}. Put a role in place of a name; "
        "if it is none, --checked says that somebody looked."
    )
    return message.format(places=places)


def _place(spot: Spot) -> str:
    where = field_label(spot.field)
    if spot.first == spot.last:
        return _("{field}, word {number}").format(field=where, number=spot.first)
    message = _("{field}, words {first} to {last}")
    return message.format(field=where, first=spot.first, last=spot.last)


def _step(step: str | int) -> str:
    return str(step + 1) if isinstance(step, int) else step
