"""The shipped lists: what they know, what they take for no word, and that they are in order."""

from __future__ import annotations

import re
import tracemalloc
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given as for_all
from hypothesis import strategies as st

from kollegial.anonymise.lexicon import lists
from kollegial.anonymise.lexicon.given import GIVEN
from kollegial.anonymise.lexicon.listing import KEYS_A_LINE, Listing, shipped
from kollegial.anonymise.lexicon.towns import TOWNS
from kollegial.anonymise.text.tokens import fold

DATA = Path(lists.__file__).parents[1] / "data"
EVERYDAY = Path(__file__).parents[3] / "training" / "everyday"
NAMES = ("common", "given", "surnames", "towns")
MOST_BYTES = 1_500_000
MOST_MEMORY = 8_000_000

EVERYDAY_WORDS = """
    Sommer Teamsitzung Hilfeplangespräch Fallbesprechung Elternabende Kinderzimmertür
    Umgangskontakte Schulverweigerung Wohngruppenalltag Dienstbesprechungen Häuser Mütter
    Großmüttern Therapieabbruch Angehörigengespräche Nachtdienstübergabe Schulsozialarbeiterin
    Kolleginnen Wutanfälle Arbeitsfeld Schweigepflichtsentbindung Stadtratsbeschluss Kommt
    Vielleicht Trotzdem Ratlosigkeit Rollators Dekubitusprophylaxe Blutdruckmessung
    Praxisanleiterin Beratungsstellen Verselbstständigung Bezugserzieherin Medikamentenausgabe
    Elterncafé Kostenübernahmen Haushaltsauflösung Autos
"""
# Surnames and towns made of everyday words, and names of many origins.
NAMES_ONLY = """
    Bergmann Steinbach Neumann Hofmeister Müller Schmidt Kaltenbrunner Obermeier Sonnleitner
    Langhans Weißhaupt Sommerfeld Wintermeyer Kleinschmidt Großkopf Klumpfuß Holtkötter
    Zumwinkel Vogelsang Rosenzweig Hartung Amelung Mühlbacher Kowalczyk Yıldız Nguyễn Ahmadi
    Kasupović Stargardt Iselin Wiśniewski Oyelaran Traoré Tesfaye Petrescu Radebeul Buxtehude
    Recklinghausen Neudorf Gelsenkirchen Jasmin Leon Zeynep Oleksandr Fridolin Amadea Thi Max
    Rosa Reiner
"""


@pytest.mark.parametrize("word", EVERYDAY_WORDS.split())
def test_everyday(word: str) -> None:
    assert lists.common(fold(word))


@pytest.mark.parametrize("word", NAMES_ONLY.split())
def test_not_everyday(word: str) -> None:
    assert not lists.common(fold(word))


def test_names_have_their_worth() -> None:
    assert lists.given("leon") == lists.given("zeynep") == 1.0
    assert 0 < lists.given("amadea") < 1
    assert lists.surname("kowalczyk") == 1.0
    assert lists.surname("steinbach") > 0.5
    assert lists.town("bochum") == 1.0
    assert lists.town("belgrad") == lists.town("trier") == 1.0
    assert lists.town("neustrelitz") > 0.5


@pytest.mark.parametrize("word", ["mark", "rose", "sommer", "ernst", "august", "heide", "wolf"])
def test_names_that_are_words_count_little(word: str) -> None:
    assert max(lists.given(word), lists.surname(word)) < 0.3
    assert lists.common(word)


@pytest.mark.parametrize("word", ["essen", "halle", "regen", "singen", "hof", "plan"])
def test_towns_that_are_words_count_little(word: str) -> None:
    assert 0 < lists.town(word) < 0.3


@pytest.mark.parametrize("word", ["der", "und", "nicht", "ich", "sein", "jetzt", "nach"])
def test_small_words_are_no_names(word: str) -> None:
    assert lists.given(word) == lists.surname(word) == lists.town(word) == 0
    assert lists.common(word)


def test_a_listed_town_can_be_formed_of_words() -> None:
    assert lists.town("steinen") > 0
    assert lists.formed("steinen")
    assert not lists.common("steinen")


@pytest.mark.parametrize("name", NAMES)
def test_in_order(name: str) -> None:
    entries = list(shipped(name))
    words = [word for word, _figure in entries]
    assert len(words) > 10_000
    assert words == sorted(set(words))
    assert all(re.fullmatch(r"[a-z]{2,24}", word) for word in words)
    assert all(word == fold(word) for word in words[::97])
    assert {figure for _word, figure in entries} <= set(range(1, 10))


@pytest.mark.parametrize("name", NAMES)
def test_every_word_is_found_with_its_figure(name: str) -> None:
    listing = shipped(name)
    assert all(listing.figure(word) == figure for word, figure in listing)


@cache
def known_towns() -> dict[str, int]:
    return dict(shipped("towns"))


@for_all(st.text(alphabet="abcdefgmnorstuxyz", max_size=12))
def test_what_is_not_listed_is_not_found(word: str) -> None:
    listing, known = shipped("towns"), known_towns()
    assert listing.figure(word) == known.get(word, 0)


@for_all(st.text(max_size=40))
def test_any_text_can_be_asked(word: str) -> None:
    key = fold(word)
    assert 0 <= lists.given(key) <= 1
    lists.common(key)


def test_a_small_list() -> None:
    listing = Listing(" aal1 ab2 abend3 \n b4 \n")
    assert [listing.figure(key) for key in ("aal", "a", "ab", "aben", "abend", "b", "c", "")] == [
        *(1, 0, 2, 0),
        *(3, 4, 0, 0),
    ]


def test_small_on_disk_and_in_memory() -> None:
    assert sum((DATA / f"{name}.txt.gz").stat().st_size for name in NAMES) < MOST_BYTES
    shipped.cache_clear()
    tracemalloc.start()
    try:
        for name in NAMES:
            shipped(name)
        current, _peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert current < MOST_MEMORY


def test_lines_are_short() -> None:
    for name in NAMES:
        listing = shipped(name)
        assert len(listing) // KEYS_A_LINE <= listing.lines <= len(listing) // KEYS_A_LINE + 1


def test_the_lists_were_made_again_after_our_own_words_changed() -> None:
    common = shipped("common")
    for path in EVERYDAY.glob("*.txt"):
        lines = path.read_text(encoding="utf-8").splitlines()
        text = " ".join(line for line in lines if not line.startswith("#"))
        missing = {
            key
            for word in re.findall(r"[^\W\d_]+", text)
            if re.fullmatch(r"[a-z]{2,24}", key := fold(word)) and not common.figure(key)
        }
        assert missing == set(), path.name
    assert all(lists.given(key) >= 0.2 or lists.common(key) for key in GIVEN if key.isascii())
    assert all(lists.town(key) >= 0.5 for key in TOWNS if key.isascii())


def test_every_source_is_attributed() -> None:
    said = (DATA / "SOURCES.md").read_text(encoding="utf-8")
    for name in NAMES:
        assert f"{name}.txt.gz" in said
    for source in ("Land Berlin", "CC BY 3.0 DE", "GermaNER", "Apache License 2.0", "CC BY 4.0"):
        assert source in said
    for corpus in ("GermEval", "SmartData", "Legal-Entity-Recognition"):
        assert corpus in said
    assert "Apache License" in (DATA / "APACHE-2.0.txt").read_text(encoding="utf-8")
