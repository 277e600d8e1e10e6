"""Opening and closing a round, and taking slips in, whichever way they come."""

from __future__ import annotations

import datetime as dt
import uuid
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from pydantic import ValidationError

from kollegial.flow.library import read_text
from kollegial.flow.moment import today
from kollegial.flow.settings import load
from kollegial.marking import N_
from kollegial.quality.feedback.form import SlipForm
from kollegial.quality.feedback.line import RoundLine
from kollegial.quality.feedback.round import FEWEST, Round, checked, raised
from kollegial.quality.feedback.sheet import read_sheet
from kollegial.quality.feedback.slips import Filled
from kollegial.refusal import Refused

if TYPE_CHECKING:
    from kollegial.flow.workplace import Workplace
    from kollegial.words import Language


@dataclass(frozen=True, slots=True)
class Wish:
    """What somebody fills in to open a round. Names must have passed the anonymiser."""

    name: str
    service: str = ""
    measure: str | None = None
    language: Language = "de"
    starts: dt.date | None = None
    ends: dt.date | None = None
    asked: int | None = None
    threshold: int | None = None


def open_round(place: Workplace, form: SlipForm, wish: Wish) -> RoundLine:
    """A new round. Without days it begins today and lasts until the end of next month.

    Raises:
        Refused: something is missing or does not fit.
        StoreError: the register cannot be written.
    """
    now = today(place)
    starts = wish.starts or now
    values = {
        "id": uuid.uuid4().hex,
        "name": wish.name,
        "service": wish.service,
        "measure": wish.measure,
        "language": wish.language,
        "form": form,
        "starts": starts,
        "ends": wish.ends or usual_end(starts),
        "asked": wish.asked,
        "threshold": raised(max(FEWEST, load(place.home)[0].least_slips), wish.threshold),
        "opened_on": now,
    }
    try:
        made = Round.model_validate(values)
    except ValidationError as error:
        where = str(error.errors(include_input=False)[0]["loc"][0])
        raise Refused(N_("The field {field} cannot hold this."), field=where) from None
    return place.register.feedback.add(checked(made))


def usual_end(starts: dt.date) -> dt.date:
    """The last day of the month after ``starts``."""
    month = starts.year * 12 + starts.month + 1  # months from 0, the one after the next
    return dt.date(month // 12, month % 12 + 1, 1) - dt.timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Given:
    """A slip that was taken in, for whoever typed it and may want it back at once."""

    filled: Filled
    key: str
    """Of its sentence on the desk; empty if there is none."""


def give(place: Workplace, round_id: str, slips: Sequence[Filled]) -> tuple[Given, ...]:
    """Take slips in, all or none: answers into the register, sentences raw onto the desk.

    From here on nothing says which sentence came with which answers.

    Raises:
        Refused: the round is closed, or a slip does not fit.
        StoreError: something cannot be written; then nothing is.
    """
    raw = place.desk.raw_sentences
    texts = [each.sentence for each in slips if each.sentence]
    keys = raw.keep(round_id, texts)
    try:
        place.register.feedback.add_slips(round_id, [each.slip for each in slips])
    except Exception:
        raw.drop(keys)
        raise
    left = iter(keys)
    return tuple(Given(each, next(left) if each.sentence else "") for each in slips)


def take_back(place: Workplace, round_id: str, given: Given) -> None:
    """Undo one slip of a pile that was typed in.

    Raises:
        Refused, StoreError
    """
    place.register.feedback.take_back(round_id, given.filled.slip)
    if given.key:
        place.desk.raw_sentences.drop([given.key])


def import_sheet(place: Workplace, line: RoundLine, file: Path) -> int:
    """Take in the slips of a table; how many. Nothing is taken in if anything is wrong.

    Raises:
        Unreadable: with the line and column of every problem.
        Refused, StoreError: as ``give``.
    """
    name = file.name
    slips = read_sheet(read_text(file, name), line.round.form, name)
    give(place, line.round.id, slips)
    return len(slips)


def discard_all(place: Workplace, round_id: str) -> None:
    """Erase all sentences of a round that nobody has reviewed."""
    raw = place.desk.raw_sentences
    raw.drop([each.key for each in raw.of(round_id)])


def measure_labels(place: Workplace, lines: Iterable[RoundLine]) -> dict[str, str]:
    """Id of a round → what its measure is called (M12), as far as the register has it."""
    wanted = {line.round.id: line.round.measure for line in lines if line.round.measure}
    if not wanted:
        return {}
    known = {line.id: f"M{line.number}" for line in place.register.lines()}
    return {each: known[measure] for each, measure in wanted.items() if measure in known}
