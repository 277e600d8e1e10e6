"""``kollegial insights note|change|decide|end-experiment|clear|undo``."""

from __future__ import annotations

import argparse
from typing import Any

from kollegial.cli.commands.quality_acting import Acting, acting, built
from kollegial.cli.commands.quality_said import said_insight
from kollegial.cli.errors import CliError
from kollegial.i18n import _
from kollegial.quality.changes.insight import (
    ClearanceWithdrawn,
    Cleared,
    Decided,
    ExperimentEnded,
    InsightChange,
    InsightReworded,
    Noted,
)
from kollegial.quality.labels import ANSWERS
from kollegial.quality.vocabulary import Answer


def run_note(options: argparse.Namespace) -> int:
    """Write down an insight that comes from no protocol."""
    with acting(options) as doing:
        source = {
            "origin": options.origin,
            "day": options.day or doing.work.today,
            "team": options.team,
        }
        noted = built(Noted, {"text": options.text, "source": source, "areas": options.areas or ()})
        doing.look(noted)
        insight = doing.work.note(noted.text, noted.source, noted.areas)
        return said_insight(insight, options, _("Insight {name} is noted."))


def run_change(options: argparse.Namespace) -> int:
    """Other words, other areas."""
    areas = None if options.areas is None else [each for each in options.areas if each.strip()]
    fields = {"text": options.text, "areas": areas}
    with acting(options) as doing:
        change = built(InsightReworded, fields)
        return _changed(doing, options, change, _("Insight {name} is changed."))


def run_decide(options: argparse.Namespace) -> int:
    """Decide what becomes of an insight."""
    answer = Answer(options.answer)
    said = {"what": options.what, "until": options.until, "stop_if": options.stop_if}
    fields: dict[str, Any] = {"answer": answer, "reason": options.reason}
    if answer is Answer.EXPERIMENT:
        if None in said.values():
            raise CliError(_("An experiment needs --what, --until and --stop-if."))
        fields["experiment"] = said
    elif any(value is not None for value in said.values()):
        raise CliError(_("--what, --until and --stop-if belong to an experiment."))
    with acting(options) as doing:
        line = _("Insight {name}: {answer}.").format(name="{name}", answer=_(ANSWERS[answer]))
        return _changed(doing, options, built(Decided, fields), line)


def run_end(options: argparse.Namespace) -> int:
    """Note how an experiment went."""
    with acting(options) as doing:
        fields = {
            "on": options.on or doing.work.today,
            "stopped": options.stopped,
            "result": options.result,
        }
        change = built(ExperimentEnded, fields)
        return _changed(doing, options, change, _("Insight {name}: the experiment has ended."))


def run_clear(options: argparse.Namespace) -> int:
    """Let an insight stand in a published summary, or no longer."""
    with acting(options) as doing:
        if options.withdraw:
            line = _("Insight {name} is cleared no longer.")
            return _changed(doing, options, ClearanceWithdrawn(), line)
        line = _("Insight {name} may stand in a published summary.")
        return _changed(doing, options, Cleared(), line)


def run_undo(options: argparse.Namespace) -> int:
    """Take the last change back."""
    with acting(options) as doing:
        insight = doing.work.undo_insight(doing.register.resolve_insight(options.insight))
        return said_insight(insight, options, _("Insight {name}: the last change is taken back."))


def _changed(doing: Acting, options: argparse.Namespace, change: InsightChange, line: str) -> int:
    insight_id = doing.register.resolve_insight(options.insight)
    doing.look(change)
    return said_insight(doing.work.change_insight(insight_id, change), options, line)
