"""``kollegial groups``: what is kept of groups; list it, show it, forget it."""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Any, Final

from kollegial.cli.asking import sure
from kollegial.cli.commands import groups_words
from kollegial.cli.commands.groups_kept import KeptGroup, kept_group, kept_groups
from kollegial.cli.errors import CliError
from kollegial.cli.options import add_action, add_actions, add_json
from kollegial.cli.output import say, say_json
from kollegial.cli.workplace import workplace
from kollegial.consultation.turns import PastTurn, Waiting, name_key, waiting
from kollegial.consultation.vocabulary import RoleKind
from kollegial.export.figures import day
from kollegial.flow.groups import memory
from kollegial.flow.moment import today
from kollegial.flow.workplace import Workplace
from kollegial.i18n import N_, _, language, ngettext_

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
    """The four actions and their arguments."""
    actions = add_actions(parser)
    listing = add_action(actions, "list", _("groups that something is kept of"), run_list)
    show = add_action(actions, "show", _("what is kept of one group"), run_show)
    words = add_action(
        actions, "words", _("the words always hidden or never flagged in a group"), groups_words.run
    )
    forget = add_action(actions, "forget", _("delete what is kept, without a trace"), run_forget)
    for each in (listing, show):
        add_json(each)
    for each in (show, words, forget):
        each.add_argument("name", metavar=_("NAME"), help=_("the name of the group"))
    groups_words.configure(words)
    forget.add_argument(
        "--person", metavar=_("NAME"), help=_("only what is kept of this person of the group")
    )
    forget.add_argument("--yes", action="store_true", help=_("do not ask"))


def run_list(options: argparse.Namespace) -> int:
    """Print every group on a line of its own, whichever met last first."""
    with workplace(options) as place:
        groups = kept_groups(place.desk)
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
        group = kept_group(place.desk, options.name)
        turns = memory(place.desk, group.name)
        now = today(place)
    names = {name_key(turn.person): turn.person for turn in reversed(turns)}
    line = waiting(turns, reversed(names.values()), now)
    if options.json:
        say_json(
            {
                "name": group.name,
                "turns": [_turn_as_json(turn) for turn in turns],
                "waiting": [_waiting_as_json(each) for each in line],
                "words": group.words,
            }
        )
        return 0
    for each in _page(group, turns, line):
        say(each)
    return 0


def run_forget(options: argparse.Namespace) -> int:
    """Delete what is kept of a group or of one person in it, after a question."""
    with workplace(options) as place:
        group = kept_group(place.desk, options.name)
        if options.person is None:
            question = _("Forget everything that is kept of “{group}”?")
        else:
            _check_known(place, group, options.person)
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
    if options.person is not None and group.words:
        say(_("The words kept for the group stay; see kollegial groups words."))
    return 0


def _check_known(place: Workplace, group: KeptGroup, person: str) -> None:
    """Whether anything is kept of a person.

    Raises:
        CliError: if nothing is.
    """
    known = {name_key(turn.person) for turn in memory(place.desk, group.name)}
    if name_key(person) not in known:
        raise CliError(_("Nothing is kept of anybody of this name in this group."))


def _line(group: KeptGroup) -> str:
    parts = [group.name]
    if (history := group.history) is not None:
        count = ngettext_("{count} session", "{count} sessions", history.sessions)
        parts.append(count.format(count=history.sessions))
        parts.append(_("last on {date}").format(date=day(history.last, language())))
    if group.words:
        parts.append(group.words_told)
    return " · ".join(parts)


def _page(group: KeptGroup, turns: Sequence[PastTurn], line: Sequence[Waiting]) -> Iterator[str]:
    """What a person sees: day by day, who waits for an own case, how many words are kept."""
    yield group.name
    for date, there in groupby(turns, key=lambda turn: turn.date):
        yield ""
        yield day(date, language())
        for turn in there:
            roles = [_(ROLES[kind]) for kind in RoleKind if kind in turn.kinds]
            offered = [_("offered a case that was not taken")] if turn.offered else []
            yield f"  {turn.person}: {', '.join(roles + offered) or _('no role')}"
    if line:
        yield ""
        yield _("Waiting for an own case, the longest first:")
    for waits in line:
        yield f"  {waits.name}: {_since(waits)}"
    if group.words:
        yield ""
        yield _("{words}; see kollegial groups words.").format(words=group.words_told)


def _since(waits: Waiting) -> str:
    times = ngettext_("present once since", "present {count} times since", waits.present)
    if waits.since is None:
        times = ngettext_(
            "present once, no own case yet", "present {count} times, no own case yet", waits.present
        )
        return times.format(count=waits.present)
    last = _("last on {date}").format(date=day(waits.since, language()))
    return f"{last}, {times.format(count=waits.present)}"


def _as_json(group: KeptGroup) -> dict[str, Any]:
    history = group.history
    return {
        "name": group.name,
        "people": list(history.people) if history else [],
        "sessions": history.sessions if history else 0,
        "last": history.last.isoformat() if history else None,
        "words": group.words,
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
