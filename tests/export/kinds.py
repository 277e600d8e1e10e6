"""Every kind of document that is handed on, and an invented one with all that one can hold."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from kollegial.export.document.of_protocol import of_protocol
from kollegial.export.document.tree import Document
from kollegial.words import Language
from tests.export.documents import LETTERED, document
from tests.export.learning_documents import BUILDERS
from tests.export.protocols import BESIDE, RICH

KINDS: Mapping[str, Callable[[Language], Document]] = {
    "everything": document,
    "protocol": lambda language: of_protocol(RICH, language, BESIDE, LETTERED),
    **BUILDERS,
}
