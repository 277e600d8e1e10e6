"""Where a trait of the anonymised text lies in the original."""

from __future__ import annotations

from kollegial.anonymise.finding import Place
from kollegial.anonymise.review.review import Review
from kollegial.anonymise.traits.trait import Trait


def in_original(review: Review, trait: Trait) -> Place:
    """Field, start and end of ``trait`` in the original text.

    What begins or ends within a replacement is widened to the whole of what it replaces.
    """
    name = trait.field
    original_start = original_end = None
    shown = at = 0
    pairs = zip(review.segments(name), review.preview_segments(name), strict=True)
    for original, new in pairs:
        shown_end, at_end = shown + len(new.text), at + len(original.text)
        same = original.text == new.text
        if original_start is None and trait.start < shown_end:
            original_start = at + trait.start - shown if same else at
        if trait.end <= shown_end:
            original_end = at + trait.end - shown if same else at_end
            break
        shown, at = shown_end, at_end
    length = len(review.fields[name])
    start = length if original_start is None else original_start
    return name, start, length if original_end is None else original_end
