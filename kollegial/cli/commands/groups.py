"""``kollegial groups``: what groups agreed to keep; list it, show it, forget it."""

from __future__ import annotations

import argparse
import datetime as dt
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Any, Final

from kollegial.cli.asking import sure
from kollegial.cli.errors import CliError
from kollegial.cli.options import add_action, add_actions, add_json
from kollegial.cli.output import say, say_json
from kollegial.cli.workplace import workplace
from kollegial.consultation.turns import PastTurn, Waiting, name_key, waiting
from kollegial.consultation.vocabulary import RoleKind
from kollegial.export.figures import day
from kollegial.flow.groups import memory
from kollegial.flow.workplace import Workplace
from kollegial.i18n import N_, _, language, ngettext_
from kollegial.store.desk.entries import KnownGroup

ROLES: Final = {
    RoleKind.CASE_GIVER: N_("case giver"),
    RoleKind.MODERATOR: N_("moderator"),
    RoleKind.CONSULTANT: N_("consultant"),
    RoleKind.SCRIBE: N_("scribe"),
    RoleKind.TIMEKEEPER: N_("timekeeper"),
    RoleKind.PROCESS_OBSERVER: N_("process observer"),
    RoleKind.RULE_GUARDIAN: N_("rule guardian"),
    RoleKind.HOST: N_("host"),
}


def configure(parser: argparse.ArgumentParser) -> None:
    """The three actions and their arguments."""
    actions = add_actions(parser)
    listing = add_action(actions, "list", _("groups that agreed to be remembered"), run_list)
    show = add_action(actions, "show", _("everything that is kept of one group"), run_show)
    forget = add_action(actions, "forget", _("delete what is kept, without a trace"), run_forget)
    for each in (listing, show):
        add_json(each)
    for each in (show, forget):
        each.add_argument("name", metavar=_("NAME"), help=_("the name of the group"))
    forget.add_argument(
        "--person", metavar=_("NAME"), help=_("only what is kept of this person of the group")
    )
    forget.add_argument("--yes", action="store_true", help=_("do not ask"))


def run_list(options: argparse.Namespace) -> int:
    """Print every group on a line of its own, whichever met last first."""
    with workplace(options) as place:
        groups = place.desk.groups()
    if options.json:
        say_json([_as_json(group) for group in groups])
        return 0
    for group in groups:
        say(_line(group))
    if not groups:
        say(_("No group has agreed to be remembered."))
    return 0


def run_show(options: argparse.Namespace) -> int:
    """Print all that is kept of one group, and who has waited longest for an own case."""
    with workplace(options) as place:
        turns = _kept(place, options.name)
        names = {name_key(turn.person): turn.person for turn in reversed(turns)}
        (name,) = [
            group.name
            for group in place.desk.groups()
            if name_key(group.name) == name_key(options.name)
        ]
    today = dt.datetime.now().astimezone().date()
    line = waiting(turns, reversed(names.values()), today)
    if options.json:
        say_json(
            {
                "name": name,
                "turns": [_turn_as_json(turn) for turn in turns],
                "waiting": [_waiting_as_json(each) for each in line],
            }
        )
        return 0
    for each in _page(name, turns, line):
        say(each)
    return 0


def run_forget(options: argparse.Namespace) -> int:
    """Delete what is kept of a group or of one person in it, after a question."""
    with workplace(options) as place:
        _kept(place, options.name, options.person)
        if options.person is None:
            question = _("Forget everything that is kept of “{group}”?")
        else:
            question = _("Forget everything that is kept of “{person}” in “{group}”?")
        question = question.format(group=options.name, person=options.person)
        if not options.yes and not sure(question):
            say(_("Nothing was changed."))
            return 0
        if options.person is None:
            place.desk.forget(options.name)
        else:
            place.desk.forget_person(options.name, options.person)
    say(_("Forgotten, without a trace in the file."))
    return 0


def _kept(place: Workplace, group: str, person: str | None = None) -> tuple[PastTurn, ...]:
    """What is kept of a group.

    Raises:
        CliError: if nothing is, or nothing of this person.
    """
    turns = memory(place.desk, group)
    if not turns:
        raise CliError(_("Nothing is kept of a group of this name."))
    if person is not None and name_key(person) not in {name_key(turn.person) for turn in turns}:
        raise CliError(_("Nothing is kept of anybody of this name in this group."))
    return turns


def _line(group: KnownGroup) -> str:
    count = ngettext_("{count} session", "{count} sessions", group.sessions)
    last = _("last on {date}").format(date=day(group.last, language()))
    return f"{group.name} · {count.format(count=group.sessions)} · {last}"


def _page(name: str, turns: Sequence[PastTurn], line: Sequence[Waiting]) -> Iterator[str]:
    """What a person sees: day by day, then who waits for an own case."""
    yield name
    for date, there in groupby(turns, key=lambda turn: turn.date):
        yield ""
        yield day(date, language())
        for turn in there:
            roles = [_(ROLES[kind]) for kind in RoleKind if kind in turn.kinds]
            offered = [_("offered a case that was not taken")] if turn.offered else []
            yield f"  {turn.person}: {', '.join(roles + offered) or _('no role')}"
    yield ""
    yield _("Waiting for an own case, the longest first:")
    for waits in line:
        yield f"  {waits.name}: {_since(waits)}"


def _since(waits: Waiting) -> str:
    times = ngettext_("present once since", "present {count} times since", waits.present)
    if waits.since is None:
        times = ngettext_(
            "present once, no own case yet", "present {count} times, no own case yet", waits.present
        )
        return times.format(count=waits.present)
    last = _("last on {date}").format(date=day(waits.since, language()))
    return f"{last}, {times.format(count=waits.present)}"


def _as_json(group: KnownGroup) -> dict[str, Any]:
    return {
        "name": group.name,
        "people": list(group.people),
        "sessions": group.sessions,
        "last": group.last.isoformat(),
    }


def _turn_as_json(turn: PastTurn) -> dict[str, Any]:
    return {
        "date": turn.date.isoformat(),
        "person": turn.person,
        "kinds": sorted(turn.kinds),
        "offered": turn.offered,
    }


def _waiting_as_json(waits: Waiting) -> dict[str, Any]:
    return {
        "name": waits.name,
        "since": waits.since.isoformat() if waits.since else None,
        "present": waits.present,
        "offered": waits.offered,
    }
