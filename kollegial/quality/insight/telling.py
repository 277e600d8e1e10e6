"""What happened to an insight, each entry of its history as one sentence."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType
from typing import Any, Final

from kollegial.marking import N_
from kollegial.quality import labels
from kollegial.quality.changes import insight as ch
from kollegial.quality.changes.insight import InsightEntry
from kollegial.quality.insight.state import Insight, apply, begin
from kollegial.quality.past import Past, retold
from kollegial.told import Filling, Told, joined, say


def past(insight_id: str, history: Sequence[InsightEntry]) -> tuple[Past, ...]:
    """The whole history in words, the earliest first."""
    return retold(history, lambda entry: begin(insight_id, entry), apply, told)


def told(before: Insight | None, entry: InsightEntry, after: Insight) -> Told:
    """What ``entry`` did, between the insight ``before`` and ``after``."""
    if before is None:
        return say(N_("Written down: {text}"), text=after.text)
    return _TELLERS[type(entry.change)](before, entry.change, after)


def _reworded(before: Insight, _change: ch.InsightReworded, after: Insight) -> Told:
    found = []
    if after.text != before.text:
        found.append(say(N_("Written anew: {old} → {new}"), old=before.text, new=after.text))
    if after.areas != before.areas:
        found.append(
            say(
                N_("{field}: {old} → {new}"),
                field=say(labels.FIELDS["areas"]),
                old=_areas(before),
                new=_areas(after),
            )
        )
    return joined(found) if found else say(N_("Written anew, with the same words."))


def _areas(insight: Insight) -> Filling:
    return "; ".join(insight.areas) or say(N_("nothing"))


def _decided(_before: Insight, change: ch.Decided, _after: Insight) -> Told:
    sentence = say(N_("Decided: {answer}"), answer=say(labels.ANSWERS[change.answer]))
    if change.experiment is not None:
        sentence = say(
            N_("Decided: an experiment until {until}: {what}; it stops if: {stop_if}"),
            until=change.experiment.until,
            what=change.experiment.what,
            stop_if=change.experiment.stop_if,
        )
    if not change.reason:
        return sentence
    return say("{sentence} ({note})", sentence=sentence, note=change.reason)


def _ended(_before: Insight, change: ch.ExperimentEnded, _after: Insight) -> Told:
    message = (
        N_("Experiment stopped on {day} by its stop criterion: {result}")
        if change.stopped
        else N_("Experiment ended on {day}: {result}")
    )
    return say(message, day=change.on, result=change.result)


def _linked(_before: Insight, _change: ch.Linked, _after: Insight) -> Told:
    return say(N_("A measure goes back to it."))


def _cleared(_before: Insight, _change: ch.Cleared, _after: Insight) -> Told:
    return say(N_("Cleared for publication"))


def _withdrawn(_before: Insight, _change: ch.ClearanceWithdrawn, _after: Insight) -> Told:
    return say(N_("No longer cleared for publication"))


_TELLERS: Final[Mapping[type, Callable[[Insight, Any, Insight], Told]]] = MappingProxyType(
    {
        ch.InsightReworded: _reworded,
        ch.Decided: _decided,
        ch.ExperimentEnded: _ended,
        ch.Linked: _linked,
        ch.Cleared: _cleared,
        ch.ClearanceWithdrawn: _withdrawn,
    }
)
