"""``kollegial measures move|measure|check|conclude|undo``: what happens to a measure."""

from __future__ import annotations

import argparse
import uuid
from typing import Any, Final

from kollegial.cli.commands.quality_acting import Acting, acting, built
from kollegial.cli.commands.quality_said import number, said_measure
from kollegial.cli.errors import CliError
from kollegial.i18n import _
from kollegial.quality.changes.measure import (
    Checked,
    Concluded,
    LeftOut,
    MeasureChange,
    Measured,
    Moved,
    Resumed,
    Reworking,
    Withdrawn,
)
from kollegial.quality.labels import STATUSES
from kollegial.quality.measure.checking import second_thought
from kollegial.quality.vocabulary import Status

RESUMED: Final = "resumed"
_ASIDE: Final = (Status.SUSPENDED, Status.DROPPED)
_FORWARD: Final = (Status.PLANNED, Status.IN_PROGRESS, Status.IMPLEMENTED, Status.IN_CHECK)
_WAYS: Final = (*(each.value for each in (*_FORWARD, Status.REWORK, *_ASIDE)), RESUMED)


def way(text: str) -> str:
    """Where a measure may be moved: its status, or ``resumed``; German words too."""
    from kollegial.quality.board.words import STATUSES as WORDS
    from kollegial.quality.board.words import folded, lookup

    found = lookup(WORDS).get(folded(text))
    wanted = found.value if found is not None else text
    if folded(text) == "wiederaufgenommen":
        wanted = RESUMED
    if wanted not in _WAYS:
        message = _("expected one of: {values}").format(values=", ".join(_WAYS))
        raise argparse.ArgumentTypeError(message)
    return wanted


def run_move(options: argparse.Namespace) -> int:
    """One step on, back from a pause, or out of the row."""
    with acting(options) as doing:
        if options.to == RESUMED:
            line = _("{name} goes on.")
        else:
            line = _("{name} is now: {status}.").format(
                name="{name}", status=_(STATUSES[Status(options.to)])
            )
        return _changed(doing, options, _move(doing, options), line)


def run_measure(options: argparse.Namespace) -> int:
    """Note a measurement, or withdraw one."""
    with acting(options) as doing:
        if options.withdraw is not None:
            change: MeasureChange = _withdrawal(doing, options)
            return _changed(doing, options, change, _("{name}: the measurement is withdrawn."))
        fields = {
            "id": uuid.uuid4().hex,
            "on": options.on or doing.work.today,
            "value": None if options.value is None else number(options.value),
            "attained": options.attained,
            "note": options.note,
        }
        change = built(Measured, fields)
        return _changed(doing, options, change, _("{name}: the measurement is noted."))


def run_check(options: argparse.Namespace) -> int:
    """Note what the effectiveness check found; whoever acts has checked."""
    with acting(options) as doing:
        fields = {
            "on": options.on or doing.work.today,
            "by": doing.work.role,
            "outcome": options.outcome,
            "note": options.note,
        }
        change = built(Checked, fields)
        line = _("{name} is checked: {outcome}.")
        told = line.format(name="{name}", outcome=_(STATUSES[Status(options.outcome)]))
        measure_id = doing.register.resolve(options.measure)
        thought = second_thought(doing.register.measure(measure_id), doing.work.role)
        doing.look(change)
        measure = doing.work.change(measure_id, change)
        return said_measure(doing, measure, options, told, thought)


def run_conclude(options: argparse.Namespace) -> int:
    """Fill in the closing form."""
    with acting(options) as doing:
        names = ("goal", "approach", "result", "assessment", "conclusion", "text")
        fields = {name: getattr(options, name) for name in names}
        return _changed(doing, options, built(Concluded, fields), _("{name} is concluded."))


def run_undo(options: argparse.Namespace) -> int:
    """Take the last change back."""
    with acting(options) as doing:
        measure = doing.work.undo(doing.register.resolve(options.measure))
        return said_measure(doing, measure, options, _("{name}: the last change is taken back."))


def _changed(doing: Acting, options: argparse.Namespace, change: MeasureChange, line: str) -> int:
    measure_id = doing.register.resolve(options.measure)
    doing.look(change)
    return said_measure(doing, doing.work.change(measure_id, change), options, line)


def _move(doing: Acting, options: argparse.Namespace) -> MeasureChange:
    on, reason = options.on or doing.work.today, options.reason
    if options.to == RESUMED:
        return Resumed()
    to = Status(options.to)
    if to in _FORWARD:
        return Moved(to=to, on=on)
    if not reason:
        raise CliError(_("Say why: --reason."))
    fields: dict[str, Any] = {"reason": reason}
    if to in _ASIDE:
        return built(LeftOut, {**fields, "to": to})
    if options.due is None:
        raise CliError(_("Say until when it is reworked: --due."))
    return built(Reworking, {**fields, "due": options.due})


def _withdrawal(doing: Acting, options: argparse.Namespace) -> Withdrawn:
    if not options.reason:
        raise CliError(_("Say why: --reason."))
    measure = doing.register.measure(doing.register.resolve(options.measure))
    found = [each.id for each in measure.measurements if each.id.startswith(options.withdraw)]
    if len(found) != 1:
        raise CliError(_("There is no such measurement, or more than one; see measures show."))
    return built(Withdrawn, {"id": found[0], "reason": options.reason})
