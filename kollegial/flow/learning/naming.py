"""What areas, models, phases and statements are called in the language of a document."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kollegial.export.document.names import Names
from kollegial.quality.frameworks.in_use import area_book

if TYPE_CHECKING:
    from kollegial.flow.workplace import Workplace
    from kollegial.words import Language


def names(place: Workplace, language: Language, *, models: bool = True) -> Names:
    """All of them; without ``models`` no more than the register and the frameworks know.

    Raises:
        StoreError: archive or register cannot be read.
    """
    book = area_book(place.register.foundation(), place.frameworks, language)
    areas = {
        key: f"{area.code} {area.title}" if area.framework else area.title
        for key, area in book.titled.items()
    }
    frameworks = {each.key: each.names.within(language) for each in place.frameworks.all}
    if not models:
        return Names(areas, frameworks)
    library = place.library
    used = {model: text.within(language) for model, text in place.archive.models()}
    known = {key: model.names.within(language) for key, model in library.models.items()}
    phases = {
        (key, phase.id): phase.names.within(language)
        for key, model in library.models.items()
        for phase in model.phases
    }
    frame = library.frame
    return Names(
        areas,
        frameworks,
        {**known, **used},
        phases,
        {} if frame is None else {each.id: each.text.within(language) for each in frame.feedback},
        () if frame is None else frame.scale.within(language),
    )
