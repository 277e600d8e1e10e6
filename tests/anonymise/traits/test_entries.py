"""How the word lists are written and looked up."""

from __future__ import annotations

import pytest

from kollegial.anonymise.traits.entries import entries
from kollegial.anonymise.traits.group import Group
from kollegial.anonymise.traits.index import Index
from kollegial.anonymise.traits.lexicon import listed
from kollegial.anonymise.traits.offers.titles import TITLES
from kollegial.anonymise.traits.reading import Reading
from kollegial.anonymise.traits.rules import GROUPS
from kollegial.anonymise.traits.sort import LABELS, Sort


def matched(words: str, text: str) -> list[tuple[str, int]]:
    reading = Reading(text)
    index = Index([Group("g", Sort.EVENT, "", words)])
    return [
        (text[reading.tokens[match.first].start : reading.tokens[match.last].end], match.weight)
        for match in index.find(reading)
    ]


@pytest.mark.parametrize(
    ("words", "text", "expected"),
    [
        ("bestatter", "die Bestatterinnen, ein BESTATTER", ["Bestatterinnen", "BESTATTER"]),
        ("bestatter", "das Bestattungswesen", []),
        ("=taub", "taub, eine Taube", ["taub"]),
        ("zwilling*", "Zwillingsbruder und Zwillinge", ["Zwillingsbruder", "Zwillinge"]),
        ("*bestatter", "Tierbestatter, Bestatter", ["Tierbestatter"]),
        ("zeuge*_jehovas", "Zeugen Jehovas", ["Zeugen Jehovas"]),
        ("zeuge*_jehovas", "Zeugen. Jehovas", []),
        ("zeuge*_jehovas", "Zeugen\nJehovas", ["Zeugen\nJehovas"]),
        ("down_syndrom", "Down-Syndrom", ["Down-Syndrom"]),
        ("rote|roten_haare|haaren", "mit roten Haaren", ["roten Haaren"]),
        ("mit_?_jahren", "mit sechzehn Jahren", ["mit sechzehn Jahren"]),
        ("lotto~gewonnen", "hat im Lotto gewonnen", ["Lotto"]),
        ("lotto~gewonnen", "spielt Lotto. Er hat gewonnen", []),
        ("lotto~gewonnen", "", []),
    ],
)
def test_entries_match(words: str, text: str, expected: list[str]) -> None:
    assert [words for words, _ in matched(words, text)] == expected


def test_a_weight_holds_until_the_next() -> None:
    assert [entry.weight for entry in entries("eins 3: zwei drei 0: vier")] == [1, 3, 3, 0]


def test_the_longer_row_and_the_surer_word_win() -> None:
    words = "2: unfall 3: schwerer_unfall 0: unfallbogen* 1: unfall*"
    assert matched(words, "schwerer Unfall") == [("schwerer Unfall", 3), ("Unfall", 2)]
    assert matched(words, "Unfallbogen") == [("Unfallbogen", 0)]
    assert matched(words, "Unfallort") == [("Unfallort", 1)]


def test_company_is_believed_before_the_bare_word() -> None:
    words = "3: suizid 0: suizid~droht"
    assert matched(words, "Er droht mit Suizid.") == [("Suizid", 0)]
    assert matched(words, "Nach dem Suizid des Bruders.") == [("Suizid", 3)]


@pytest.mark.parametrize("group", [*listed().values(), *GROUPS.values()], ids=lambda g: g.key)
def test_every_group_can_be_shown(group: Group) -> None:
    assert group.sort in LABELS
    assert group.reason
    for wording in group.wordings:
        assert wording.key in TITLES
    keys = [wording.key for wording in group.wordings]
    assert len(keys) == len(set(keys))
    for entry in entries(group.words):
        assert 0 <= entry.weight <= 4
        assert entry.first.stem


def test_every_sort_can_be_found() -> None:
    sorts = {group.sort for group in (*listed().values(), *GROUPS.values())}
    assert sorts == set(Sort)


def test_no_listed_word_stands_in_two_groups_of_one_sort() -> None:
    seen: dict[object, str] = {}
    for group in listed().values():
        for entry in entries(group.words):
            key = (group.sort, entry.first, entry.rest, entry.near)
            assert seen.setdefault(key, group.key) == group.key, (entry.first.stem, group.key)
