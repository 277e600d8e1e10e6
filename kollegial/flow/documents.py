"""Protocols as documents, and what readers are told besides the protocol itself."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from kollegial.export.beside import Beside
from kollegial.flow.workplace import Workplace
from kollegial.protocol.released import ReleasedProtocol

if TYPE_CHECKING:
    from kollegial.words import Language


@dataclass(frozen=True, slots=True)
class Made:
    """A document ready to be written; ``suffix`` is how its file ends, without a dot."""

    content: bytes = field(repr=False)
    suffix: str


def beside(place: Workplace, protocol: ReleasedProtocol) -> Beside:
    """What became of its case, and the questions its feedback answers.

    Raises:
        StoreError: if the archive cannot be read.
    """
    links = place.archive.links(protocol)
    # The library takes a moment to read; most protocols have no answers to its questions.
    asked = protocol.feedback is not None or bool(protocol.checklist)
    return Beside(links, place.library.frame if asked else None)


def made(
    place: Workplace,
    protocol: ReleasedProtocol,
    form: str,
    language: Language | None = None,
    more: Beside | None = None,
    *,
    plain: bool = False,
) -> Made:
    """``protocol`` in the form of that key (``export.formats``), as the organisation wants it.

    In its own language unless another is named; ``plain``: without the organisation's letterhead,
    colour and templates. Markdown and JSON are made by templates, every
    other form out of the same document.

    Raises:
        StoreError: the archive cannot be read.
        Unreadable: ``look.toml`` cannot be used.
        ExportError: a template does not work, or the form cannot be made.
    """
    from kollegial.export import templates
    from kollegial.export.document.look import PLAIN
    from kollegial.export.document.of_protocol import of_protocol
    from kollegial.export.formats import FORMATS
    from kollegial.export.render import TEMPLATES, Form, render
    from kollegial.flow.look import load_look

    wanted = language or protocol.language
    told = beside(place, protocol) if more is None else more
    look = load_look(place.home)
    if plain:
        look = replace(PLAIN, words=look.words)
    templated: dict[str, Form] = {each: each for each in TEMPLATES}
    if form in templated:
        own = templates.load(None if plain else place.home.templates)
        said = look.words.get(wanted)
        text = render(protocol, templated[form], wanted, own, told, said)
        return Made(text.encode("utf-8"), form)
    document = of_protocol(protocol, wanted, told, look)
    chosen = FORMATS[form]
    return Made(chosen.render(document, look), chosen.suffix_of(document))
