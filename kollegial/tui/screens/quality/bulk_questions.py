"""What is to change in many measures at once: asked step by step."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from kollegial.dates import read_date
from kollegial.export.figures import day
from kollegial.i18n import _, language, ngettext_
from kollegial.quality import labels
from kollegial.quality.measure.lifecycle import FORWARD
from kollegial.quality.vocabulary import Status
from kollegial.tui.dialogs.ask import Ask
from kollegial.tui.dialogs.choose import Choice, Choose
from kollegial.tui.screens.quality import bulk
from kollegial.tui.screens.quality.filters import FilterActions

if TYPE_CHECKING:
    from kollegial.tui.dialogs.choose_many import Tick

_STEPS: Final = tuple(each for each in Status if each in FORWARD)
_NONE: Final = ""
_OTHER: Final = "\n"
_MOST_DAYS: Final = 3660
_LONGEST: Final = 200
"""Characters of a role or a team."""


class BulkQuestions(FilterActions):
    """Each question can be answered with never mind; then nothing changes."""

    def chosen_ids(self) -> list[str]:
        """What is marked, in the order of the register; else what is in hand."""
        marked = [line.id for line in self.lines or [] if line.id in self.marked]
        return marked or ([self.current.id] if self.current is not None else [])

    async def ask_change(self, count: int) -> bulk.Make | None:
        """What is to change, with what it takes; None: never mind."""
        kinds = (
            Choice("due", _("Due date …"), _("A day, or each so many days later.")),
            Choice("responsible", _("Responsible role …")),
            Choice("team", _("Team …")),
            Choice("goal", _("Strategic goal …")),
            Choice("with", _("Add quality areas …")),
            Choice("without", _("Remove quality areas …")),
            Choice("move", _("Next step …"), _("Planned, in progress, implemented, to the check.")),
            Choice("suspend", _("Suspend …"), _("With a reason.")),
            Choice("resume", _("Resume"), _("What is suspended goes on where it stood.")),
            Choice("drop", _("Drop …"), _("With a reason.")),
        )
        title = ngettext_("Change {count} measure", "Change {count} measures", count)
        kind = await self.app.push_screen_wait(Choose(title.format(count=count), kinds))
        match kind:
            case "due":
                return await self._ask_due()
            case "responsible" | "team" | "goal":
                return await self._ask_word(kind)
            case "with" | "without":
                return await self._ask_areas(kind)
            case "move":
                return await self._ask_step()
            case "resume":
                return bulk.resumed
            case "suspend" | "drop":
                return await self._ask_why(kind)
        return None

    async def _ask_why(self, kind: str) -> bulk.Make | None:
        reason = await self._ask_reason()
        if reason is None:
            return None
        return bulk.left_out(Status.SUSPENDED if kind == "suspend" else Status.DROPPED, reason)

    async def _ask_due(self) -> bulk.Make | None:
        text = _("A day, such as {day}, or +14: each 14 days later.").format(
            day=day(self.today + dt.timedelta(days=30), language())
        )
        typed = await self.app.push_screen_wait(
            Ask(_("Due date"), text, check=lambda entry: _due_problem(entry, self.today))
        )
        reason = await self._ask_reason() if typed is not None else None
        if typed is None or reason is None:
            return None
        if (days := _later(typed)) is not None:
            return bulk.due_later(days, reason)
        date = read_date(typed, self.today)
        return None if date is None else bulk.due_on(date, reason)

    async def _ask_reason(self) -> str | None:
        from kollegial.tui.screens.quality.forms import open_wording

        typed = await self.app.push_screen_wait(
            Ask(_("Why?"), _("It stands in the history of each."), check=_reason_problem)
        )
        return None if typed is None else await open_wording(self.office, typed.strip())

    async def _ask_word(self, kind: str) -> bulk.Make | None:
        """A role, a team or a goal: one of those there are, or (but for goals) another."""
        found = self.foundation
        field, title, known = {
            "responsible": ("responsible", _("Responsible role"), found.roles),
            "team": ("team", _("Team"), found.teams),
            "goal": ("goal_id", _("Strategic goal"), tuple(each.id for each in found.goals)),
        }[kind]
        labelled = {each.id: each.text for each in found.goals} if kind == "goal" else {}
        choices = [Choice(each, labelled.get(each, each)) for each in known]
        if kind != "responsible":
            choices.append(Choice(_NONE, _("none")))
        if kind != "goal":
            choices.append(Choice(_OTHER, _("another …")))
        answer = await self.app.push_screen_wait(Choose(title, choices))
        if answer == _OTHER:
            answer = await self._ask_other(title)
        if answer is None:
            return None
        empty = None if kind == "goal" else ""
        return bulk.reworded({field: answer or empty})

    async def _ask_other(self, title: str) -> str | None:
        from kollegial.tui.screens.quality.forms import open_wording

        typed = await self.app.push_screen_wait(Ask(title, check=_word_problem))
        cleared = None if typed is None else await open_wording(self.office, typed)
        return None if cleared is None else " ".join(cleared.split())

    async def _ask_areas(self, kind: str) -> bulk.Make | None:
        from kollegial.tui.dialogs.choose_many import ChooseMany

        adding = kind == "with"
        title = _("Add quality areas") if adding else _("Remove quality areas")
        ticks = list(self._offered() if adding else self._used())
        if not ticks:
            text = (
                _("No areas are in use. The foundation (U) says which frameworks you use.")
                if adding
                else _("None of them has a quality area.")
            )
            self.notify(text, markup=False)
            return None
        keys = await self.app.push_screen_wait(ChooseMany(title, ticks, ()))
        if not keys:
            return None
        return bulk.with_areas(keys) if adding else bulk.without_areas(keys)

    def _offered(self) -> Iterator[Tick]:
        """The areas the organisation works with."""
        from kollegial.tui.dialogs.choose_many import Tick

        for area in self.areas.offered:
            title = area.marked(_("unverified"))
            yield Tick(area.key, f"{area.code} {title}", area.framework)

    def _used(self) -> Iterator[Tick]:
        """The areas that what is to change has."""
        from kollegial.tui.dialogs.choose_many import Tick

        ids = set(self.chosen_ids())
        keys = {key for line in self.lines or [] if line.id in ids for key in line.areas}
        for area in sorted(map(self.areas.area, keys), key=lambda each: (each.framework, each.key)):
            yield Tick(area.key, f"{area.code} {area.title}", area.framework)

    async def _ask_step(self) -> bulk.Make | None:
        choices = [Choice(each.value, _(labels.STATUSES[each])) for each in _STEPS]
        text = _("As of today. For another day, use the page of the measure.")
        answer = await self.app.push_screen_wait(Choose(_("Next step"), choices, text))
        return None if answer is None else bulk.moved(Status(answer), self.today)


def _later(entry: str) -> int | None:
    """The days of ``+14``; None if it is something else."""
    bare = entry.replace(" ", "")
    return int(bare[1:]) if bare[:1] == "+" and bare[1:].isdecimal() else None


def _due_problem(entry: str, today: dt.date) -> str | None:
    days = _later(entry)
    if (days is not None and 0 < days <= _MOST_DAYS) or read_date(entry, today) is not None:
        return None
    return _("This is neither a day nor a number of days such as +14.")


def _reason_problem(entry: str) -> str | None:
    return None if entry.strip() else _("A reason is needed.")


def _word_problem(entry: str) -> str | None:
    if not entry.strip():
        return _("A word is needed.")
    return None if len(entry.strip()) <= _LONGEST else _("At most 200 characters.")
