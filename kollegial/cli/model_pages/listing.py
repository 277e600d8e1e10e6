"""The library as a list: models with those of one's own marked, then the blanks."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from kollegial.cli.model_pages.layout import wrapped
from kollegial.cli.model_pages.wording import between, number
from kollegial.consultation.blank import Blank
from kollegial.consultation.library import Library
from kollegial.consultation.model import ConsultationModel
from kollegial.i18n import _, ngettext_
from kollegial.words import Language


def listing(library: Library, language: Language) -> Iterator[str]:
    """A line for each model, a few for each blank."""
    widest = max(map(len, [*library.models, *library.blanks]), default=0)
    for model in library.models.values():
        parts = [
            model.names.within(language),
            model.author,
            _size(model),
            _("{people} people").format(people=between(model.group_size.min, model.group_size.max)),
        ]
        if model.id in library.own:
            parts.append(_("your own"))
        yield f"{model.id:<{widest}}  {' · '.join(parts)}"
    blanks = [each for each in library.blanks.values() if each.id not in library.models]
    if not blanks:
        return
    yield ""
    yield from wrapped(_("Named, but not brought along; “models new ID” begins a file to fill in:"))
    for blank in blanks:
        yield f"{blank.id:<{widest}}  {blank.names.within(language)} · {blank.author}"
        yield from wrapped(first_sentence(blank.because.within(language)), widest + 2)


def listing_json(library: Library) -> list[dict[str, Any]]:
    """The same for programs; ``kind`` tells models from blanks."""
    models = [_model_json(model, library) for model in library.models.values()]
    return [*models, *(_blank_json(blank) for blank in library.blanks.values())]


def first_sentence(text: str) -> str:
    """What comes before the first full stop that ends a sentence."""
    end = text.find(". ")
    return text if end < 0 else text[: end + 1]


def _size(model: ConsultationModel) -> str:
    phases = ngettext_("{count} phase", "{count} phases", len(model.phases))
    minutes = _("{minutes} min").format(minutes=number(model.duration.default.value))
    return f"{phases.format(count=len(model.phases))}, {minutes}"


def _model_json(model: ConsultationModel, library: Library) -> dict[str, Any]:
    return {
        "kind": "model",
        "id": model.id,
        "own": model.id in library.own,
        "version": model.version,
        "names": model.names.model_dump(),
        "author": model.author,
        "year": model.year,
        "phases": len(model.phases),
        "minutes": model.duration.default.value,
        "people": {"min": model.group_size.min, "max": model.group_size.max},
        "methods": list(model.methods),
    }


def _blank_json(blank: Blank) -> dict[str, Any]:
    return {
        "kind": "blank",
        "id": blank.id,
        "names": blank.names.model_dump(),
        "author": blank.author,
        "year": blank.year,
        "steps": blank.steps,
        "because": blank.because.model_dump(),
    }
