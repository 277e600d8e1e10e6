"""A history made shorter without changing what it tells of today. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from kollegial.quality.changes.measure import Measured, Proposed, Reworded, Withdrawn
from kollegial.quality.history import Undone
from kollegial.quality.measure.apply import MeasureEntry, fold
from kollegial.quality.measure.state import Measure
from kollegial.refusal import Refused


def thinned(measure_id: str, history: Sequence[MeasureEntry]) -> list[MeasureEntry]:
    """``history`` without undone steps, withdrawn measurements and earlier wordings.

    What is left folds to the very same measure. Entries keep their places, so that gaps show
    where something was, and the last one always stays.
    """
    measure = fold(measure_id, history)
    first, drafts = _reworded(history, measure)
    groups = [*_undone(history), *_withdrawn(history)]
    best = list(history)
    # nearly always all can go at once; if not, each group is tried by itself
    for gone in ({seq for group in groups for seq in group}, *map(set, groups)):
        shorter = [entry for entry in best if entry.seq not in gone]
        if _tells(measure, shorter):
            best = shorter
    without = [first, *(entry for entry in best[1:] if entry.seq not in drafts)]
    return without if _tells(measure, without) else best


def _tells(measure: Measure, entries: Sequence[MeasureEntry]) -> bool:
    try:
        return bool(entries) and fold(measure.id, entries) == measure
    except Refused:
        return False


def _undone(history: Iterable[MeasureEntry]) -> Iterator[tuple[int, int]]:
    """Each step that was taken back, with what took it back."""
    counting: list[int] = []
    for entry in history:
        if isinstance(entry.change, Undone):
            yield counting.pop(), entry.seq
        else:
            counting.append(entry.seq)


def _withdrawn(history: Sequence[MeasureEntry]) -> Iterator[tuple[int, int]]:
    """Each withdrawn measurement, with what withdrew it."""
    measured: dict[str, int] = {}
    for entry in history:
        match entry.change:
            case Measured(id=each):
                measured[each] = entry.seq
            case Withdrawn(id=each) if each in measured:
                yield measured[each], entry.seq


def _reworded(
    history: Sequence[MeasureEntry], measure: Measure
) -> tuple[MeasureEntry, frozenset[int]]:
    """A proposal that has today's wording already, and the rewordings it makes needless."""
    first, proposed = history[0], history[0].change
    if not isinstance(proposed, Proposed):
        return first, frozenset()
    due = measure.original_due or measure.plan.due
    # what it goes back to is told by entries of their own, which stay
    kept = {"due": due, "insights": proposed.plan.insights}
    plan = measure.plan.model_copy(update=kept)
    change = proposed.model_copy(update={"plan": plan})
    drafts = (entry.seq for entry in history[:-1] if isinstance(entry.change, Reworded))
    return first.model_copy(update={"change": change}), frozenset(drafts)
