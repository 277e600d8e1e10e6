"""A prepared document goes out: its texts are looked at, the register is told, files are written.

In that order: what cannot be published is not written, and what cannot be written is not published.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from kollegial.export.progress import Progress, silent
from kollegial.flow.learning import clearing

if TYPE_CHECKING:
    from kollegial.flow.learning.prepared import Prepared
    from kollegial.flow.workplace import Workplace


def export(
    place: Workplace,
    prepared: Prepared,
    files: Mapping[str, Path],
    *,
    checked: bool = False,
    overwrite: bool = False,
    progress: Progress | None = None,
    others: Mapping[str, Callable[[], bytes]] | None = None,
) -> None:
    """Write the document in several forms, by their keys: all files or none.

    ``others`` makes forms that are none of the document's own, such as a calendar.

    Raises:
        Refused: somebody might be recognised in a text, and nobody decided yet.
        Conflict: somebody else published meanwhile.
        ExportError: a form cannot be made, or a file cannot be written, or it was cancelled.
        StoreError: the register cannot be written.
    """
    from kollegial.export.ahead import Ahead
    from kollegial.export.write import write_all

    tell = progress or silent()
    clear(place, prepared, checked=checked, progress=tell)
    forms = list(files)

    own = others or {}

    def make(form: str, ahead: Ahead) -> bytes:
        content = own[form]() if form in own else ahead.of(form)
        if form == forms[-1]:  # next the files get their names
            tell.check()
            publish(place, prepared)
        return content

    with Ahead(
        prepared.document, prepared.look, [each for each in forms if each not in own]
    ) as ahead:
        write_all(
            [(path, partial(make, form, ahead)) for form, path in files.items()],
            overwrite=overwrite,
            progress=tell,
        )


def rendered(place: Workplace, prepared: Prepared, form: str, *, checked: bool = False) -> bytes:
    """The document in one form, published: for whoever takes it from here, such as a pipe.

    Raises:
        Refused, Conflict, ExportError, StoreError: as ``export``.
    """
    from kollegial.export.formats import FORMATS

    clear(place, prepared, checked=checked)
    content = FORMATS[form].render(prepared.document, prepared.look)
    publish(place, prepared)
    return content


def clear(
    place: Workplace,
    prepared: Prepared,
    *,
    checked: bool = False,
    progress: Progress | None = None,
) -> None:
    """Let the anonymiser look at every text that nobody looked at yet.

    With ``checked`` a person says that nobody can be recognised where it found something; that,
    and nothing else, is kept as this person's decision.

    Raises:
        Refused: it found something, and nobody decided yet.
        StoreError: the register cannot be read or written.
    """
    language = prepared.document.language
    waiting = clearing.held(place, prepared.texts, language, progress)
    if checked:
        clearing.decided(place, (each.text for each in waiting))
    else:
        clearing.refuse(waiting)


def publish(place: Workplace, prepared: Prepared) -> None:
    """Keep in the register that it goes out; the last step before it does.

    Raises:
        Conflict: somebody else published meanwhile.
        StoreError: the register cannot be written.
    """
    if prepared.publications:
        place.register.publications.publish(
            prepared.publications, prepared.counted, prepared.after, prepared.archive
        )
