"""What may be said instead."""

from __future__ import annotations

from datetime import date

import pytest

from kollegial.anonymise import Anonymiser, Finding, Kind, Review
from kollegial.anonymise.review.wording import checked
from kollegial.anonymise.second_look import second_look_of
from kollegial.anonymise.traits import Offer, Sort, Standing, offers, traits_in
from kollegial.anonymise.traits.group import Wording
from kollegial.anonymise.traits.lexicon import listed
from kollegial.anonymise.traits.lexicon.employers import ANY_ORGANISATION, BY_KEYWORD
from kollegial.anonymise.traits.lexicon.places import QUARTER, SIZES
from kollegial.anonymise.traits.offers.grammar import agreeing, fitted
from kollegial.anonymise.traits.offers.life import STAGES
from kollegial.anonymise.traits.offers.titles import TITLES
from kollegial.marking import Language

TODAY = date(2026, 6, 23)
ENGINE = {
    language: Anonymiser(language=language, detector=None) for language in ("de", "en")
}  # fmt: skip
WORDINGS = sorted(
    {
        wording
        for group in listed().values()
        for wording in group.wordings
    }
    | {wording for _, wording in BY_KEYWORD}
    | {*ANY_ORGANISATION, *SIZES, QUARTER}
    | {Wording("stage", german, english) for _, german, english in STAGES},
    key=lambda wording: (wording.de, wording.key, wording.en),
)  # fmt: skip


def finding(text: str, original: str, kind: Kind) -> Finding:
    start = text.index(original)
    return Finding(
        field="text",
        start=start,
        end=start + len(original),
        text=original,
        kind=kind,
        confidence=1.0,
        source="test",
        reason="",
        entity="",
        placeholder="[X 1]",
    )


def offered(
    text: str, original: str, kind: Kind, language: Language = "de", today: date | None = TODAY
) -> dict[str, str]:
    made = offers(finding(text, original, kind), text, language, today=today)
    return {offer.key: offer.wording for offer in made}


def for_trait(text: str, sort: Sort, language: Language = "de") -> dict[str, str]:
    trait = next(each for each in traits_in({"text": text}) if each.sort is sort)
    return {offer.key: offer.wording for offer in offers(trait, text, language, today=TODAY)}


@pytest.mark.parametrize(
    ("original", "expected"),
    [
        (
            "12.03.2024",
            {
                "season_year": "Frühjahr 2024",
                "season": "Frühjahr",
                "year": "2024",
                "relative": "vor einigen Jahren",
            },
        ),
        ("3. Mai", {"season": "Frühjahr", "relative": "vor einigen Wochen"}),
        ("21.6.", {"season": "Sommer", "relative": "vor einigen Tagen"}),
        ("22.6.", {"season": "Sommer", "relative": "in diesen Tagen"}),
        ("25.6.", {"season": "Sommer", "relative": "in einigen Tagen"}),
        ("17.12.", {"season": "Winter", "relative": "in einigen Monaten"}),
        (
            "17.01.2025",
            {
                "season_year": "Winter 2024/25",
                "season": "Winter",
                "year": "2025",
                "relative": "vor etwa einem Jahr",
            },
        ),
        (
            "1. Dezember 2025",
            {
                "season_year": "Winter 2025/26",
                "season": "Winter",
                "year": "2025",
                "relative": "vor einigen Monaten",
            },
        ),
        ("Ostern 2023", {"year": "2023", "relative": "vor einigen Jahren"}),
        ("2019", {"relative": "vor einigen Jahren"}),
        ("irgendwann", {}),
    ],
)
def test_dates(original: str, expected: dict[str, str]) -> None:
    assert offered(f"Es war {original}", original, Kind.DATE) == expected


def test_without_the_day_of_the_session_nothing_is_relative() -> None:
    assert "relative" not in offered("am 3.5.", "3.5.", Kind.DATE, today=None)
    assert offered("2019", "2019", Kind.DATE, today=None) == {}


def test_english_dates() -> None:
    assert offered("on 12.03.2026", "12.03.2026", Kind.DATE, "en") == {
        "season_year": "spring 2026",
        "season": "spring",
        "year": "2026",
        "relative": "a few months ago",
    }


@pytest.mark.parametrize(
    ("original", "band", "stage"),
    [
        ("12", "10–13", "älteres Kind"),
        ("12 Jahre alt", "10–13", "älteres Kind"),
        ("dreizehnjährige", "10–13", "älteres Kind"),
        ("8", "6–9", "Grundschulkind"),
        ("Mitte vierzig", "40–64", "erwachsen"),
        ("9 Monate", "0–2", "Kleinkind"),
        ("91", "65+", "älter"),
    ],
)
def test_ages_become_bands(original: str, band: str, stage: str) -> None:
    assert offered(f"Sie ist {original}", original, Kind.AGE) == {"band": band, "stage": stage}


def test_a_band_that_holds_the_age_itself_is_not_offered() -> None:
    assert list(offered("Sie ist 13", "13", Kind.AGE)) == ["stage"]


def test_english_ages() -> None:
    made = offered("a ten-year-old", "ten-year-old", Kind.AGE, "en")
    assert made == {"band": "10–13", "stage": "older child"}


def test_a_date_of_birth_becomes_a_band() -> None:
    ages = offered("geb. 24.06.2012", "24.06.2012", Kind.BIRTH_DATE)
    assert ages == {"band": "10–13", "stage": "älteres Kind"}
    assert offered("geb. 23.06.2012", "23.06.2012", Kind.BIRTH_DATE)["band"] == "14–17"
    assert offered("geb. 24.06.2012", "24.06.2012", Kind.BIRTH_DATE, today=None) == {}


@pytest.mark.parametrize(
    ("text", "original", "kind", "expected"),
    [
        ("in Bochum", "Bochum", Kind.PLACE, ["einer Großstadt"]),
        ("Bochums Ämter", "Bochums", Kind.PLACE, ["eine Großstadt"]),
        ("aus Meppen", "Meppen", Kind.PLACE, ["einer Großstadt", "einer Kleinstadt", "einem Dorf"]),
        ("die Lindenstraße 12", "Lindenstraße 12", Kind.STREET, ["Wohnviertel"]),
        ("in der Lindenstraße", "Lindenstraße", Kind.STREET, ["Wohnviertel"]),
        ("bei Thyssen Stahl AG", "Thyssen Stahl AG", Kind.ORGANISATION, ["einem Industriebetrieb"]),
        (
            "Grundschule am Hain",
            "Grundschule am Hain",
            Kind.ORGANISATION,
            ["eine Grundschule", "eine Einrichtung"],
        ),
        ("St.-Marien-Hospital", "St.-Marien-Hospital", Kind.ORGANISATION, ["eine Klinik"]),
        ("Kita Regenbogen", "Kita Regenbogen", Kind.ORGANISATION, ["eine Kita"]),
        ("0234 5551234", "0234 5551234", Kind.PHONE, []),
        ("Jasmin", "Jasmin", Kind.PERSON, []),
    ],
)
def test_findings(text: str, original: str, kind: Kind, expected: list[str]) -> None:
    made = list(offered(text, original, kind).values())
    assert made[: len(expected)] == expected if expected else made == []


@pytest.mark.parametrize(
    ("text", "sort", "expected"),
    [
        ("Er ist Bestatter.", Sort.OCCUPATION, "Fachkraft im Handwerk"),
        ("in der Zeche", Sort.EMPLOYER, "Industriebetrieb"),
        ("eine syrische Familie", Sort.ORIGIN, "mehrsprachige"),
        ("mit syrischen Nachbarn", Sort.ORIGIN, "aus dem nahöstlichen Raum stammenden"),
        ("Er ist Eritreer.", Sort.ORIGIN, "Person aus dem afrikanischen Raum"),
        ("Sie kommt aus Eritrea.", Sort.ORIGIN, "dem afrikanischen Raum"),
        ("aus der Türkei", Sort.ORIGIN, "dem südosteuropäischen Raum"),
        ("Er hat Epilepsie.", Sort.HEALTH, "eine chronische Erkrankung"),
        ("mit Epilepsie", Sort.HEALTH, "einer chronischen Erkrankung"),
        ("Sie hat sieben Geschwister.", Sort.FAMILY, "mehrere Geschwister"),
        ("Er lebt mit seinem Zwilling.", Sort.FAMILY, "mehrere Geschwister"),
        ("nach dem Suizid", Sort.EVENT, "Verlust in der Familie"),
        ("Sie leben auf einem Hausboot.", Sort.PLACE, "besonderen Wohnform"),
        ("Das war im März 2024.", Sort.DATE, "Frühjahr 2024"),
        ("Er ist Landrat.", Sort.ROLE_OF_ONE, "ein öffentliches Amt"),
        ("Er hat ein Glasauge.", Sort.LOOKS, "auffälliges Äußeres"),
    ],
)
def test_traits(text: str, sort: Sort, expected: str) -> None:
    assert expected in for_trait(text, sort).values()


@pytest.mark.parametrize(
    ("text", "original", "kind"),
    [
        ("in der Lindenstraße", "Lindenstraße", Kind.STREET),
        ("geb. 24.06.2012", "24.06.2012", Kind.BIRTH_DATE),
        ("bei Thyssen Stahl AG", "Thyssen Stahl AG", Kind.ORGANISATION),
        ("aus Meppen", "Meppen", Kind.PLACE),
    ],
)
def test_what_was_left_standing_gets_the_offers_of_its_kind(
    text: str, original: str, kind: Kind
) -> None:
    start = text.index(original)
    standing = Standing("text", start, start + len(original), kind)
    trait = next(each for each in traits_in({"text": text}, [standing]) if each.start == start)
    made = offers(trait, text, "de", today=TODAY)
    assert {offer.key: offer.wording for offer in made} == offered(text, original, kind)


def test_a_quotation_has_no_wording() -> None:
    text = "„Ihr habt doch alle keine Ahnung.“"
    (trait,) = traits_in({"text": text})
    assert offers(trait, text, "de") == (Offer("paraphrase", "", TITLES["paraphrase"]),)


def test_no_offer_holds_the_original() -> None:
    assert "eine Klinik" not in offered("Klinik", "Klinik", Kind.ORGANISATION).values()
    assert "village" not in offered("Dorf", "Dorf", Kind.PLACE)
    assert "season" not in offered("Frühjahr 2024", "Frühjahr 2024", Kind.DATE)
    assert "year" not in offered("2024", "2024", Kind.DATE)


@pytest.mark.parametrize(
    ("before", "wording", "expected"),
    [
        ("Sie wohnt in ", "eine Großstadt", "einer Großstadt"),
        ("Er kommt aus ", "ein kleines Dorf", "einem kleinen Dorf"),
        ("mit ", "eine psychische Erkrankung", "einer psychischen Erkrankung"),
        ("Es ist ", "eine Großstadt", "eine Großstadt"),
        ("in der ", "eine ländliche Gegend", "ländlichen Gegend"),
        ("die ", "eine ländliche Gegend", "ländliche Gegend"),
        ("in ", "Dorf", "Dorf"),
        ("in the ", "a large city", "large city"),
        ("", "ein Dorf", "ein Dorf"),
    ],
)
def test_grammar(before: str, wording: str, expected: str) -> None:
    assert fitted(wording, f"{before}X", len(before)) == expected


def test_an_adjective_keeps_its_ending() -> None:
    assert agreeing("mehrsprachig~", "syrischen") == "mehrsprachigen"
    assert agreeing("mehrsprachig~", "syrisch") == "mehrsprachig"
    assert agreeing("eine Klinik", "syrischen") == "eine Klinik"


@pytest.mark.parametrize("wording", WORDINGS, ids=lambda wording: f"{wording.key}: {wording.en}")
@pytest.mark.parametrize("language", ["de", "en"])
def test_wordings_are_harmless(wording: Wording, language: Language) -> None:
    words = agreeing(wording.within(language), "syrische")
    assert checked(words, ()) == words
    sentences = {
        "de": f"Das Kind ist {words}. Es geht um {words}, sagt man. {words}",
        "en": f"The child is {words}. It is about {words}, they say. {words}",
    }
    assert [each.text for each in ENGINE[language].find({"text": sentences[language]})] == []


@pytest.mark.parametrize("wording", [*SIZES, QUARTER], ids=lambda wording: wording.en)
def test_sizes_are_harmless_where_a_place_stands(wording: Wording) -> None:
    for start in ("Sie wohnt in ", "Er kommt aus ", "Das ist bei "):
        text = f"{start}{fitted(wording.de, start, len(start))}, sagt sie."
        assert ENGINE["de"].find({"text": text}) == ()
    assert ENGINE["en"].find({"text": f"She lives in {wording.en}, she says."}) == ()


def test_wordings_tell_little_themselves() -> None:
    for wording in WORDINGS:
        for language in ("de", "en"):
            words = agreeing(wording.within(language), "")
            heavy = [trait for trait in traits_in({"text": words}) if trait.weight > 1]
            assert heavy == [], words


@pytest.mark.parametrize(
    "text",
    [
        "Sie wohnt seit Jahren in Meppen, sagt der Vater.",
        "Es war am 12.03.2024, da rief der Vater an.",
        "Das Mädchen ist 12 Jahre alt und will nicht mehr.",
    ],
)
def test_a_chosen_offer_never_stops_the_release(text: str) -> None:
    review = Review({"text": text}, ENGINE["de"].find({"text": text})).accept_rest()
    (item,) = review.items
    made = offers(item, text, "de", today=TODAY)
    assert made
    for offer in made:
        changed = review.change(item, offer.wording)
        assert second_look_of(changed).stops == ()
        assert offer.wording in changed.preview("text")


@pytest.mark.parametrize("today", [TODAY, date(2024, 2, 29)])
def test_times_without_a_year_are_harmless(today: date) -> None:
    for month in range(1, 13):
        original = f"9.{month}."
        for wording in offered(f"am {original}", original, Kind.DATE, today=today).values():
            assert ENGINE["de"].find({"text": f"Das war {wording}, sagt sie."}) == ()
