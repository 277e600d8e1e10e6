"""What readers of a protocol are told besides the protocol itself."""

from __future__ import annotations

from kollegial.export.beside import Beside
from kollegial.flow.workplace import Workplace
from kollegial.protocol.released import ReleasedProtocol


def beside(place: Workplace, protocol: ReleasedProtocol) -> Beside:
    """What became of its case, and the questions its feedback answers.

    Raises:
        StoreError: if the archive cannot be read.
    """
    links = place.archive.links(protocol)
    # The library takes a moment to read; most protocols have no answers to its questions.
    asked = protocol.feedback is not None or bool(protocol.checklist)
    return Beside(links, place.library.frame if asked else None)
