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
    return Beside(place.archive.links(protocol), place.library.frame)
