"""A summary in the making: chosen, prepared, its findings decided, then on its way out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kollegial.flow.learning import clearing
from kollegial.flow.learning.deciding import Deciding
from kollegial.flow.learning.offered import AtOnce, Offered, at_once, offered
from kollegial.flow.learning.summaries import prepare_summary
from kollegial.flow.outgoing.prepared import PreparedOut
from kollegial.marking import N_
from kollegial.refusal import Refused

if TYPE_CHECKING:
    from kollegial.export.progress import Progress
    from kollegial.flow.learning.prepared import Prepared
    from kollegial.flow.workplace import Workplace
    from kollegial.learning.wish import Wish
    from kollegial.words import Language


class SummaryDraft:
    """The state of one summary until it is written. Screens show it and keep none of their own.

    What a person decided about words stays, whatever else is chosen afterwards.
    """

    def __init__(self, place: Workplace, language: Language) -> None:
        self._place = place
        self._language: Language = language
        self._words: dict[str, str] = {}
        self._prepared: Prepared | None = None
        self.wish: Wish | None = None
        self.offered: Offered | None = None
        self.known: AtOnce | None = None
        self.deciding: Deciding | None = None

    @property
    def ready(self) -> bool:
        """Whether it is prepared and every finding is decided."""
        return self._prepared is not None and self.left == 0

    @property
    def prepared(self) -> bool:
        """Whether it is prepared as it is chosen now."""
        return self._prepared is not None

    @property
    def left(self) -> int:
        """How many findings wait for a person."""
        return 0 if self.deciding is None else self.deciding.left

    def look(self) -> Offered:
        """Read what there is to choose from.

        Raises:
            StoreError: archive or register cannot be read.
        """
        self.offered = offered(self._place, self._language)
        return self.offered

    def speak(self, language: Language) -> None:
        """In another language from now on; what was prepared is to be prepared anew."""
        if language != self._language:
            self._language = language
            self.again()

    def choose(self, wish: Wish) -> None:
        """It is about ``wish``; what was prepared of another one is dropped."""
        if wish != self.wish:
            self.again()
            self.known = None
        self.wish = wish

    def find_out(self, wish: Wish) -> AtOnce:
        """What is known of ``wish`` at once; nothing is prepared by that.

        Raises:
            StoreError: the archive cannot be read.
        """
        return at_once(self._place, self.offered or self.look(), wish)

    def again(self) -> None:
        """It has to be prepared anew: something in the register changed."""
        self._prepared = None
        self.deciding = None

    def prepare(self, progress: Progress | None = None, role: str = "") -> None:
        """Count, protect, and let the anonymiser look; ``role`` is in which findings are decided.

        Raises:
            Refused: the period is not over, or nothing can be told of these teams.
            Cancelled: somebody stopped it.
            StoreError: archive or register cannot be read or written.
            Unreadable: ``look.toml`` cannot be used.
        """
        prepared = self._made(progress)
        waiting = clearing.held(self._place, prepared.texts, self._language, progress)
        self.deciding = Deciding(self._place, self._language, waiting, role)
        self._prepared = prepared

    def outgoing(self) -> PreparedOut:
        """The summary as it goes out: counted anew, with what was decided.

        Raises:
            Refused: a finding waits, or as ``prepare``.
            StoreError, Unreadable: as ``prepare``.
        """
        if not self.ready:
            raise Refused(
                N_("Somebody might be recognised in {count} places: decide about them first."),
                count=self.left,
            )
        return PreparedOut(self._place, self._made(None))

    def _made(self, progress: Progress | None) -> Prepared:
        if self.wish is None:
            raise Refused(N_("Choose a period first."))
        if self.deciding is not None:
            self._words |= self.deciding.words
        return prepare_summary(
            self._place, self.wish, self._language, words=self._words, progress=progress
        )
