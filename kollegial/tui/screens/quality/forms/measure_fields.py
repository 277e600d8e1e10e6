"""The fields of the measure form, section by section, and the hints beside them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import TYPE_CHECKING

from textual.app import ComposeResult
from textual.content import Content

from kollegial.export.figures import day
from kollegial.i18n import _, language
from kollegial.quality import labels
from kollegial.quality.cap import friendly_word, in_short
from kollegial.quality.measure.plan import Plan
from kollegial.quality.measure.smart import LABELS as SMART
from kollegial.quality.measure.smart import Hint, Smart
from kollegial.quality.vocabulary import Direction, Level, Origin, Step
from kollegial.tell import tell
from kollegial.tui.dialogs.choose import Choice
from kollegial.tui.dialogs.choose_many import Tick
from kollegial.tui.screens.quality.forms.base import Values, section
from kollegial.tui.screens.quality.forms.reading import values_of
from kollegial.tui.screens.quality.forms.step import facts
from kollegial.tui.screens.quality.forms.words import plan_field
from kollegial.tui.theme import QUIET
from kollegial.tui.widgets.form.choice import ChoiceField
from kollegial.tui.widgets.form.line import DayField, DaysField, LineField, NumberField
from kollegial.tui.widgets.form.many import ManyField
from kollegial.tui.widgets.form.offer import OfferField
from kollegial.tui.widgets.form.prose import ProseField

if TYPE_CHECKING:
    from kollegial.quality.frameworks.in_use import AreaBook
    from kollegial.tui.screens.quality.forms.around import Around


def sections(plan: Plan, around: Around, today: dt.date, *, planned: bool) -> ComposeResult:
    """All fields. The due date of what is ``planned`` is moved with a reason, not written here."""
    values = values_of(plan, language())
    yield from _what(plan, around, values)
    yield from _goal(values)
    yield from _who(plan, around, today, values, planned=planned)
    yield from _seen(today, values)
    yield from _place(around, values)


def _what(plan: Plan, around: Around, values: Values) -> ComposeResult:
    yield section(_("What it is about"), first=True)
    asked = _("What is done, in a few words. An action: “Interpreter at first talks”.")
    yield LineField("title", plan_field("title"), asked, value=values["title"])
    asked = _("What exactly is done, and how.")
    yield ProseField("description", plan_field("description"), asked, value=values["description"])
    asked = _("The team it belongs to, if it belongs to one.")
    teams = around.foundation.teams
    yield OfferField("team", plan_field("team"), asked, teams, value=values["team"])
    if not plan.insights and plan.follows is None:
        choices = [Choice(each.value, _(labels.ORIGINS[each])) for each in Origin]
        asked = _("What gave rise to it? ← →")
        yield ChoiceField("origin", plan_field("origin"), asked, choices, value=values["origin"])


def _goal(values: Values) -> ComposeResult:
    yield section(_("What is to be reached"))
    asked = _("What will be different, for whom, until when? One sentence.")
    yield ProseField("goal", plan_field("goal"), asked, value=values["goal"])
    asked = _("How does it contribute to what success means here?")
    yield ProseField(
        "contribution", plan_field("contribution"), asked, value=values["contribution"]
    )
    asked = _("By what do you see that the goal is reached? One criterion a line.")
    yield ProseField("criteria", plan_field("criteria"), asked, value=values["criteria"])
    asked = _("What does it take: time, money, people as roles?")
    yield ProseField("resources", plan_field("resources"), asked, value=values["resources"])


def _who(
    plan: Plan, around: Around, today: dt.date, values: Values, *, planned: bool
) -> ComposeResult:
    yield section(_("Who and until when"))
    roles = around.foundation.roles
    asked = _("Exactly one role that sees to it: “team lead”, never a name.")
    name = plan_field("responsible")
    yield OfferField("responsible", name, asked, roles, value=values["responsible"])
    asked = _("Roles that help, with commas between them.")
    name, value = plan_field("contributing"), values["contributing"]
    yield OfferField("contributing", name, asked, roles, value=value, several=True)
    if planned and plan.due is not None:
        moved = _("{due}; it is moved with a reason (T on the page of the measure)")
        yield facts(((plan_field("due"), moved.format(due=day(plan.due, language()))),))
    else:
        asked = _("Until when is it done? 3.5., 03.05.2027 or “in 14 days”.")
        yield DayField("due", plan_field("due"), asked, today, value=values["due"])
    asked = _("On which days do you look how it stands? With commas between them.")
    yield DaysField("measuring", plan_field("measuring"), asked, today, value=values["measuring"])


def _seen(today: dt.date, values: Values) -> ComposeResult:
    yield section(_("By what it is seen"))
    asked = _("A figure that shows the effect, if there is one: “days until the first talk”.")
    yield LineField("indicator", plan_field("indicator"), asked, value=values["indicator"])
    yield LineField("unit", _("Unit"), _("days, %, points …"), value=values["unit"])
    asked = _("How much is it now, before anything is done?")
    yield NumberField("baseline", _("Baseline"), asked, value=values["baseline"])
    asked = _("On which day was that so? Without a year the last such day is meant.")
    value = values["baseline_on"]
    yield DayField("baseline_on", _("Baseline on"), asked, today, past=True, value=value)
    yield NumberField("target", _("Target"), _("How much shall it be?"), value=values["target"])
    choices = [Choice(each.value, _(labels.DIRECTIONS[each])) for each in Direction]
    asked = _("Which way is better? ← →")
    yield ChoiceField("direction", _("Direction"), asked, choices, value=values["direction"])
    asked = _("Instead of a figure, or beside it: what would you see if it worked?")
    yield ProseField("anchor", plan_field("anchor"), asked, value=values["anchor"])


def _place(around: Around, values: Values) -> ComposeResult:
    yield section(_("Where it belongs"))
    none = Choice("", _("not said"))
    steps = [Choice(str(each.value), f"{each.value} · {_(labels.STEPS[each])}") for each in Step]
    asked = _("How far shall the effect reach? 1–3 offer, 4–6 people, 7 society.")
    yield ChoiceField("step", plan_field("step"), asked, [none, *steps], value=values["step"])
    levels = [Choice(each.value, _(labels.LEVELS[each])) for each in Level]
    asked = _("Does it touch the service itself, or what surrounds it?")
    yield ChoiceField("level", plan_field("level"), asked, [none, *levels], value=values["level"])
    asked = _("Quality areas of the frameworks you use, and your own. Enter: choose.")
    ticks = area_ticks(around.areas, values["areas"].splitlines())
    yield ManyField("areas", plan_field("areas"), asked, ticks, value=values["areas"])
    goals = [Choice(each.id, each.text) for each in around.foundation.goals]
    known = {each.value for each in goals}
    if values["goal_id"] and values["goal_id"] not in known:
        goals.append(Choice(values["goal_id"], values["goal_id"]))
    asked = _("The strategic goal it serves, if it serves one.")
    value = values["goal_id"]
    yield ChoiceField("goal_id", plan_field("goal_id"), asked, [none, *goals], value=value)


def area_ticks(book: AreaBook, chosen: list[str] | tuple[str, ...] = ()) -> list[Tick]:
    """The areas to tick, framework by framework; what was chosen once stays in the list."""
    unverified = _("unverified")
    areas = list(book.offered)
    offered = {each.key for each in areas}
    areas += [book.area(key) for key in chosen if key not in offered]
    return [
        Tick(
            each.key,
            f"{each.code} {each.title}" if each.known else each.title,
            each.framework or _("Areas of your own"),
            unverified if each.marked("!") != each.title else "",
        )
        for each in areas
    ]


def letters(found: Sequence[Hint]) -> list[Content]:
    """The five letters of SMART, each with the first thing it asks, if it asks something."""
    lines = []
    for letter in Smart:
        label = _(SMART[letter])
        first = next((each for each in found if each.about is letter), None)
        if first is None:
            lines.append(Content(f"✓ {label}").stylize("$success"))
        else:
            lines.append(Content(f"○ {label}: ") + Content(tell(first.told)).stylize(QUIET))
    return lines


def letters_in_a_line(found: Sequence[Hint]) -> Content:
    """The same in one line: which of the five ask something."""
    asked = {each.about for each in found}
    signs = [f"{'○' if letter in asked else '✓'} {_(SMART[letter])}" for letter in Smart]
    return Content("  ".join(signs)).stylize(QUIET)


def crowded(plan: Plan, around: Around) -> tuple[str, str]:
    """A friendly word if the team has as many open measures as it wanted; the same in short."""
    word = friendly_word(around.lines, plan.team, around.foundation.cap)
    return ("", "") if word is None else (tell(word), tell(in_short(word)))
