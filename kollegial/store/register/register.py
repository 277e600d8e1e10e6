"""The door to the register."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Connection, Engine

from kollegial.quality.board.line import MeasureLine
from kollegial.quality.foundation.foundation import Foundation
from kollegial.quality.insight.state import Insight, InsightEntry
from kollegial.quality.measure.apply import MeasureEntry
from kollegial.quality.measure.state import Measure
from kollegial.store.home import Home
from kollegial.store.keys import KeyRing
from kollegial.store.opening import open_store
from kollegial.store.register import forgetting, foundation, insights, measures
from kollegial.store.register.batch import Batch, NewFoundation
from kollegial.store.register.key import register_key
from kollegial.store.register.lines import Lines
from kollegial.store.register.traces import FileTraces, ServerTraces, Traces
from kollegial.store.register.versions import FoundationVersion
from kollegial.store.unit import reading, writing

if TYPE_CHECKING:
    from kollegial.quality.agreement.agreement import Agreement
    from kollegial.quality.board.saved import SavedFilter
    from kollegial.store.register.feedback import FeedbackRounds
    from kollegial.store.register.learned import Learned
    from kollegial.store.register.publications import Publications

COPIES = 3
"""How many copies of the file stay that were made before an upgrade."""


class Register:
    """Insights, measures and what belongs to them.

    Every method is one transaction, on disk when it returns; it may be called from any thread.
    """

    def __init__(self, engine: Engine, path: Path | None) -> None:
        """``path`` is the file; without one the register is a shared database."""
        self._engine = engine
        self._path = path
        self._lines = Lines()
        self._traces: Traces = FileTraces(engine, path) if path else ServerTraces(engine)

    @classmethod
    def open(cls, home: Home, keyring: KeyRing) -> Register:
        """Open the register of ``home``; bring an older file up to date.

        Raises:
            Locked, NotOurs, TooNew, StoreError
        """
        key = register_key(keyring)
        home.prepare()
        engine = open_store(home.register, key, "kollegial.store.register", keep=COPIES)
        return cls(engine, home.register)

    @classmethod
    def shared(cls, url: str) -> Register:
        """Open the register in the PostgreSQL database at ``url``; make or renew its tables.

        Raises:
            TooNew, StoreError: neither shows the URL or its password.
        """
        from kollegial.store.register.shared import open_shared

        return cls(open_shared(url), None)

    def close(self) -> None:
        """Close the file, or the connections."""
        self._engine.dispose()

    @property
    def is_shared(self) -> bool:
        """Whether it is a database that others use too."""
        return self._path is None

    # ------------------------------------------------------------------ writing

    @contextmanager
    def writing(self) -> Iterator[Batch]:
        """Several changes in one transaction, written when the block ends without an error.

        Raises:
            Conflict: somebody else has changed one of them meanwhile; nothing is written.
            Refused: a change is unlawful; nothing is written.
        """
        batch = Batch()
        yield batch
        with writing(self._engine) as connection:
            insights.write(connection, batch.insights)
            measures.write(connection, batch.measures)
            insights.note_harvested(connection, batch.protocols)
            for each in batch.foundations:
                foundation.write(connection, each)
            if batch.agreements:
                from kollegial.store.register import agreements

                for agreement in batch.agreements:
                    agreements.write(connection, agreement)

    # ------------------------------------------------------------------ measures

    def measure(self, measure_id: str) -> Measure:
        """The measure as it stands; ``NotFound`` if there is none."""
        with reading(self._engine) as connection:
            return measures.measure(connection, measure_id)

    def measure_history(self, measure_id: str) -> Sequence[MeasureEntry]:
        """Every entry on the measure, in order; ``NotFound`` if there is none."""
        with reading(self._engine) as connection:
            return measures.history(connection, measure_id)

    def number(self, measure_id: str) -> int:
        """What people call it: the 12 of M12."""
        with reading(self._engine) as connection:
            return measures.number(connection, measure_id)

    def resolve(self, text: str) -> str:
        """The id that ``M12``, ``12`` or the beginning of an id means; ``NotFound`` if none."""
        with reading(self._engine) as connection:
            return measures.resolve(connection, text)

    def lines(self) -> list[MeasureLine]:
        """All measures as lists show them, the newest first. What is unchanged is read quickly."""
        with reading(self._engine) as connection:
            return measures.all_lines(connection, self._lines)

    def measures(self, ids: Iterable[str]) -> list[Measure]:
        """The measures of ``ids``, in their order; ``NotFound`` if one of them is not there."""
        with reading(self._engine) as connection:
            return measures.several(connection, list(ids))

    # ------------------------------------------------------------------ insights

    def insight(self, insight_id: str) -> Insight:
        """The insight as it stands; ``NotFound`` if there is none."""
        with reading(self._engine) as connection:
            return insights.insight(connection, insight_id)

    def insight_history(self, insight_id: str) -> Sequence[InsightEntry]:
        """Every entry on the insight, in order; ``NotFound`` if there is none."""
        with reading(self._engine) as connection:
            return insights.history(connection, insight_id)

    def insights(self) -> list[Insight]:
        """All insights, the newest first."""
        with reading(self._engine) as connection:
            return insights.all_insights(connection)

    def learned(self) -> Learned:
        """What summaries need of insights: those cleared, and the areas of each protocol's."""
        from kollegial.store.register import learned

        with reading(self._engine) as connection:
            return learned.learned(connection)

    def resolve_insight(self, text: str) -> str:
        """The id that begins with ``text``; ``NotFound`` if none does, or several."""
        with reading(self._engine) as connection:
            return insights.resolve(connection, text)

    def harvested(self) -> set[str]:
        """The ids of the protocols whose insights are in, also of those that had none."""
        with reading(self._engine) as connection:
            return insights.harvested(connection)

    def note_harvested(self, protocol_id: str) -> None:
        """Note that the insights of a protocol are in; again the same one changes nothing."""
        with writing(self._engine) as connection:
            insights.note_harvested(connection, {protocol_id} - insights.harvested(connection))

    # ------------------------------------------------------------------ foundation

    def foundation(self) -> Foundation:
        """The foundation that holds; an empty one if nobody has written it down."""
        with reading(self._engine) as connection:
            return foundation.newest(connection)

    def set_foundation(
        self, new: Foundation, at: dt.datetime, role: str, after: int | None = None
    ) -> None:
        """Write the foundation down anew; the earlier versions are kept.

        Raises:
            Conflict: ``after`` is given and is not the newest version.
        """
        with writing(self._engine) as connection:
            foundation.write(connection, NewFoundation(new, at, role, after))

    def foundation_history(self) -> list[FoundationVersion]:
        """All versions of the foundation, the oldest first."""
        with reading(self._engine) as connection:
            return foundation.history(connection)

    @property
    def feedback(self) -> FeedbackRounds:
        """Feedback rounds, their slips, and sentences that a person has reviewed."""
        from kollegial.store.register.feedback import FeedbackRounds

        return FeedbackRounds(self._engine)

    @property
    def publications(self) -> Publications:
        """What was published, and which texts were looked at before."""
        from kollegial.store.register.publications import Publications

        return Publications(self._engine)

    # ------------------------------------------------------------------ agreements, filters

    def agreements(self) -> list[Agreement]:
        """All dialogic agreements, the newest first."""
        from kollegial.store.register import agreements

        with reading(self._engine) as connection:
            return agreements.kept(connection)

    def agreement(self, agreement_id: str) -> Agreement:
        """The agreement of this id; ``NotFound`` if there is none."""
        from kollegial.store.register import agreements

        with reading(self._engine) as connection:
            return agreements.one(connection, agreement_id)

    def filters(self) -> list[SavedFilter]:
        """All saved filters, by name."""
        from kollegial.store.register import filters

        with reading(self._engine) as connection:
            return filters.saved(connection)

    def save_filter(self, new: SavedFilter) -> None:
        """Keep a filter, in place of the one of the same name."""
        from kollegial.store.register import filters

        with writing(self._engine) as connection:
            filters.save(connection, new)

    def forget_filter(self, name: str) -> None:
        """Delete the filter called ``name``; ``NotFound`` if there is none."""
        from kollegial.store.register import filters

        with writing(self._engine) as connection:
            filters.forget(connection, name)

    # ------------------------------------------------------------------ deleting

    def delete_insight(self, insight_id: str) -> None:
        """Delete an insight and its history, so that nothing keeps a trace of its words.

        A measure that goes back to it keeps its id, which then leads nowhere. The copies made
        before upgrades hold it too, and go with it.

        Raises:
            NotFound: there is none of this id.
            StoreError: deleted, but somebody is in the way of the sweep.
        """
        with self._deleting() as connection:
            insights.remove(connection, insight_id)

    def delete_measure(self, measure_id: str) -> None:
        """Delete a measure and its history; as ``delete_insight``. Its number is not given again.

        Raises:
            NotFound, StoreError
        """
        with self._deleting() as connection:
            measures.remove(connection, measure_id)

    def forget_history(self, before: dt.date) -> int:
        """Thin the histories of measures that were closed and not touched since ``before``.

        Undone steps, withdrawn measurements and earlier wordings go, without trace; the
        measures stay as they are. How many entries went.

        Raises:
            StoreError: thinned, but somebody is in the way of the sweep.
        """
        with writing(self._engine) as connection:
            gone = forgetting.forget(connection, before)
            if gone:
                self._traces.mark(connection)
        if gone:
            self._traces.sweep()
        return gone

    @contextmanager
    def _deleting(self) -> Iterator[Connection]:
        with writing(self._engine) as connection:
            yield connection
            self._traces.mark(connection)
        self._traces.sweep()
