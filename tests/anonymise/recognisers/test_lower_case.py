"""Names in texts without capital letters."""

from __future__ import annotations

import pytest

from kollegial.anonymise.recognisers.lower_case import LowerCaseRecogniser
from tests.anonymise.helpers import texts

FOUND = [
    ("ich war mit ali da, der kennt sie vom sehen", ["ali"]),
    ("petra von der koordination sagt ich soll grenzen ziehen", ["petra"]),
    ("und dann hat mustafa b. wieder angefangen", ["mustafa b."]),
    ("08:09 - Steffi: puh. mach ich dann mit lukas morgen", ["lukas"]),
    ("diesmal klein emma aus der krippe, emmas mama war sauer", ["emma", "emmas"]),
    ("übrigens will kowalczyk nicht mehr mit mir reden", ["kowalczyk"]),
]

NOT_FOUND = [
    "so geht das nicht weiter, sagt sie, und was nun",
    "die mutter hat keine zeit und will nicht kommen",
    "wir haben im mai einen termin und die rose ist rot",
    "ich bin an der reihe, du nicht, das ist so",
    "er war mal da und dann wieder nicht",
    "Das Kind war in der Schule und hat mit niemandem geredet.",
    "Wir haben das im Team besprochen und auf Mai verschoben, ali",
    "ali",
    "und dann kam der küster mit dem rad vorbei",
    "the family is under strain of health, they say",
    "ein spender hat sich bei uns gemeldet",
    "wir fahren morgen alle nach dortmund und bleiben da",
]


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_found(text: str, expected: list[str]) -> None:
    assert texts(LowerCaseRecogniser(), text) == expected


@pytest.mark.parametrize("text", NOT_FOUND)
def test_not_found(text: str) -> None:
    assert texts(LowerCaseRecogniser(), text) == []
