"""The areas of an organisation: chosen frameworks, own areas, and what is gone."""

from __future__ import annotations

from kollegial.quality.foundation.foundation import Foundation, OwnArea
from kollegial.quality.frameworks.evidence import Evidence
from kollegial.quality.frameworks.in_use import area_book
from kollegial.quality.frameworks.library import load_frameworks
from tests.formats import examples

TEXT = examples.framework()
OTHER = TEXT.replace('"haus"', '"amt"').replace("enabled = true\n", "")
FRAMEWORKS = load_frameworks({"a.toml": TEXT, "b.toml": OTHER})


def foundation(*chosen: str) -> Foundation:
    own = (
        OwnArea(code="hunde", title_de="Hunde", title_en="Dogs"),
        OwnArea(code="2", title_de="Ä"),
    )
    return Foundation(frameworks=chosen, own_areas=own)


def test_offered_is_what_was_chosen_in_its_order_and_own_areas_last() -> None:
    book = area_book(foundation("haus@2026", "amt@2026"), FRAMEWORKS, "de")
    assert [each.key for each in book.offered] == [
        "haus@2026:1",
        "haus@2026:2",
        "amt@2026:1",  # its second area is unverified, and nobody enabled it
        "own@1:hunde",
        "own@1:2",
    ]
    assert book.missing == ()


def test_titles_are_in_the_language_asked_for() -> None:
    german = area_book(foundation("haus@2026"), FRAMEWORKS, "de")
    english = area_book(foundation("haus@2026"), FRAMEWORKS, "en")
    assert [each.title for each in german.offered] == ["Ankommen", "Beschwerden", "Hunde", "Ä"]
    assert [each.title for each in english.offered] == ["Arrival", "Complaints", "Dogs", "Ä"]
    assert german.area("haus@2026:1").framework == "Unser Handbuch"


def test_an_area_that_is_no_longer_offered_keeps_its_title() -> None:
    book = area_book(foundation(), FRAMEWORKS, "de")
    assert [each.key for each in book.offered] == ["own@1:hunde", "own@1:2"]
    assert book.title("haus@2026:1") == "Ankommen"
    assert book.title("amt@2026:2") == "Beschwerden"


def test_an_area_nobody_knows_any_more_is_shown_by_its_key() -> None:
    book = area_book(foundation("weg@1", "haus@2026"), FRAMEWORKS, "de")
    assert book.missing == ("weg@1",)
    for key in ("weg@1:4", "haus@2026:99", "own@1:fort"):
        assert book.title(key) == key
        assert not book.area(key).known


def test_an_unverified_area_is_marked_and_no_other() -> None:
    book = area_book(foundation("haus@2026"), FRAMEWORKS, "de")
    assert [each.marked("nicht belegt") for each in book.offered] == [
        "Ankommen",
        "Beschwerden (nicht belegt)",
        "Hunde",
        "Ä",
    ]
    assert book.area("haus@2026:2").evidence is Evidence.UNVERIFIED
    assert book.area("own@1:hunde").evidence is None
