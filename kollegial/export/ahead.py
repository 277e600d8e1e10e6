"""Several forms of one document: those a compiler works on are made beside the others."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from types import TracebackType
from typing import TYPE_CHECKING, Final

from kollegial.export.formats import FORMATS

if TYPE_CHECKING:
    from kollegial.export.document.look import Look
    from kollegial.export.document.tree import Document

_COMPILED: Final = ("pdf", "docx")
"""Most of their time the interpreter is free: typst sets the one and draws the other's charts."""


class Ahead:
    """Makes ``forms`` of a document; to be asked for each of them once, within ``with``."""

    def __init__(self, document: Document, look: Look, forms: Sequence[str]) -> None:
        self._document = document
        self._look = look
        self._begun: dict[str, Future[bytes]] = {}
        beside = [form for form in _COMPILED if form in forms]
        self._beside = beside if len(forms) > 1 else []

    def __enter__(self) -> Ahead:
        self._thread = ThreadPoolExecutor(1, "forms")
        for form in self._beside:
            self._begun[form] = self._thread.submit(self._made, form)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._thread.shutdown(cancel_futures=True)

    def of(self, form: str) -> bytes:
        """The document in this form.

        Raises:
            ExportError: it cannot be made.
        """
        begun = self._begun.pop(form, None)
        return self._made(form) if begun is None else begun.result()

    def _made(self, form: str) -> bytes:
        return FORMATS[form].render(self._document, self._look)
