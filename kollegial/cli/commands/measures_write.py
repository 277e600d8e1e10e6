"""``kollegial measures add|change|follow``: what is written of a measure."""

from __future__ import annotations

import argparse
from typing import Any

from kollegial.cli.commands.quality_acting import acting, built
from kollegial.cli.commands.quality_options import indicator_fields, plan_fields
from kollegial.cli.commands.quality_said import (
    ask_for_contribution,
    begun,
    number,
    said_measure,
)
from kollegial.cli.errors import CliError
from kollegial.i18n import _
from kollegial.quality.changes.measure import DueMoved, MeasureChange, Reworded
from kollegial.quality.measure.plan import Plan
from kollegial.quality.measure.rewording import changed_fields
from kollegial.quality.measure.state import Measure
from kollegial.quality.vocabulary import Origin


def run_add(options: argparse.Namespace) -> int:
    """Propose a measure."""
    with acting(options) as doing:
        fields: dict[str, Any] = {"title": options.title, **plan_fields(options)}
        fields["insights"] = [doing.register.resolve_insight(each) for each in options.insight]
        if fields["insights"] and options.origin is None:
            origins = {doing.register.insight(each).source.origin for each in fields["insights"]}
            fields["origin"] = origins.pop() if len(origins) == 1 else Origin.OTHER
        _with_indicator(fields, options, None)
        plan = built(Plan, fields)
        doing.look(plan)
        thought = begun(doing, plan)
        measure = doing.work.propose(plan)
        said_measure(doing, measure, options, _("{name} is proposed."), thought)
        ask_for_contribution(doing, measure, options)
        return 0


def run(options: argparse.Namespace) -> int:
    """Write fields of a measure anew."""
    with acting(options) as doing:
        measure = doing.register.measure(doing.register.resolve(options.measure))
        insights = [doing.register.resolve_insight(each) for each in options.insight]
        changes = list(_changes(measure, options))
        if not changes and not insights:
            raise CliError(_("Nothing is to be changed: say which field is written anew."))
        doing.look(*changes)
        if changes:
            measure = doing.work.change(measure.id, *changes)
        for each in insights:
            measure = doing.work.ground(measure.id, each)
        return said_measure(doing, measure, options, _("{name} is changed."))


def run_follow(options: argparse.Namespace) -> int:
    """Propose the measure that goes on with another; team, areas and goal come along."""
    with acting(options) as doing:
        before = doing.register.measure(doing.register.resolve(options.measure))
        old = before.plan
        fields: dict[str, Any] = {
            "team": old.team,
            "areas": old.areas,
            "goal_id": old.goal_id,
            "responsible": old.responsible,
            "origin": old.origin,
            **plan_fields(options),
            "title": options.title,
            "follows": before.id,
        }
        _with_indicator(fields, options, None)
        plan = built(Plan, fields)
        doing.look({"title": plan.title, **plan_fields(options), **indicator_fields(options)})
        thought = begun(doing, plan)
        measure = doing.work.propose(plan)
        said_measure(doing, measure, options, _("{name} is proposed."), thought)
        ask_for_contribution(doing, measure, options)
        return 0


def _changes(measure: Measure, options: argparse.Namespace) -> list[MeasureChange]:
    fields = plan_fields(options)
    if options.title is not None:
        fields["title"] = options.title
    _with_indicator(fields, options, measure)
    due = fields.pop("due", None) if measure.planned else None
    new = built(Plan, {**measure.plan.model_dump(), **fields})
    changes: list[MeasureChange] = []
    if changed := changed_fields(measure.plan, new):
        changes.append(Reworded(fields=changed))
    if due is not None and due != measure.plan.due:
        if not options.reason:
            raise CliError(_("The due date of a planned measure moves with a reason: --reason."))
        changes.append(built(DueMoved, {"due": due, "reason": options.reason}))
    return changes


def _with_indicator(
    fields: dict[str, Any], options: argparse.Namespace, measure: Measure | None
) -> None:
    """Put the indicator among the fields, if anything was said of it."""
    said = indicator_fields(options)
    if not said:
        return
    if said.get("name") == "":
        fields["indicator"] = None
        return
    old = measure.plan.indicator if measure is not None else None
    before = old.model_dump() if old is not None else {}
    for name in ("baseline", "target"):
        if name in said:
            said[name] = number(said[name]) if said[name] else None
    if "name" not in {**before, **said}:
        raise CliError(_("An indicator needs a name: --indicator."))
    fields["indicator"] = {**before, **said}
