"""What to look for when a string was hidden: its telling words, the whole, its other spellings."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from kollegial.anonymise.kinds import Kind
from kollegial.anonymise.second_look.everyday import Weight
from kollegial.anonymise.second_look.name_needles import person, place
from kollegial.anonymise.second_look.needle import Needle, doubted
from kollegial.anonymise.second_look.number_needles import age, date, number, phone
from kollegial.anonymise.second_look.outcome import Hidden
from kollegial.anonymise.second_look.phrase_needles import address, phrase, street

# A longer string is looked for by its beginning.
_LONGEST = 48
_ORDER = {weight: at for at, weight in enumerate(Weight)}


def needles(hidden: Iterable[Hidden]) -> dict[str, Needle]:
    """The needles of all strings, by key; of two alike the one that weighs more."""
    found: dict[str, Needle] = {}
    for each in dict.fromkeys(hidden):
        for needle in _of(each) if each.sure else map(doubted, _of(each)):
            key = needle.key[:_LONGEST]
            if key and (key not in found or _order(needle) < _order(found[key])):
                found[key] = needle
    return found


def _order(needle: Needle) -> tuple[int, bool]:
    return _ORDER[needle.weight], needle.stem


def _of(hidden: Hidden) -> Iterator[Needle]:
    match hidden.kind:
        case Kind.DATE | Kind.BIRTH_DATE:
            return date(hidden.text, hidden.kind)
        case Kind.EMAIL | Kind.URL | Kind.HANDLE:
            return address(hidden.text, hidden.kind)
        case Kind.ORGANISATION | Kind.OTHER:
            return phrase(hidden.text, hidden.kind)
    read = _BY_KIND.get(hidden.kind)
    return number(hidden.text, hidden.kind) if read is None else read(hidden.text)


_BY_KIND = {
    Kind.PERSON: person,
    Kind.PLACE: place,
    Kind.STREET: street,
    Kind.AGE: age,
    Kind.PHONE: phone,
}
