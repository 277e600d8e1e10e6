"""The second look at results: what it stops, what it wants looked at, what it lets pass."""

from __future__ import annotations

import pytest

from kollegial.anonymise.kinds import Kind
from kollegial.anonymise.second_look import Check, Hidden, Kept, Outcome, second_look

CASE = (
    Hidden("Jasmin Kowalczyk", Kind.PERSON),
    Hidden("Mark Klein", Kind.PERSON),
    Hidden("Müller", Kind.PERSON),
    Hidden("Koch", Kind.PERSON),
    Hidden("Sahn", Kind.PERSON),
    Hidden("Lisa", Kind.PERSON),
    Hidden("Eva", Kind.PERSON),
    Hidden("Anna-Lena", Kind.PERSON),
    Hidden("Bremen", Kind.PLACE),
    Hidden("Essen", Kind.PLACE),
    Hidden("Frankfurt am Main", Kind.PLACE),
    Hidden("Lindenstr. 12", Kind.STREET),
    Hidden("Kita Kolibria", Kind.ORGANISATION),
    Hidden("0234 / 555 12 34", Kind.PHONE),
    Hidden("12.03.2026", Kind.DATE),
    Hidden("BO-AB 123", Kind.PLATE),
    Hidden("44787", Kind.POSTCODE),
    Hidden("51-2/2025", Kind.FILE_NUMBER),
    Hidden("DE89 3704 0044 0532 0130 00", Kind.IBAN),
    Hidden("j.nolting@web.de", Kind.EMAIL),
)


def verdict(text: str, *, rules: bool = False) -> Outcome:
    """By the checks that need no rules, unless they are asked for."""
    return second_look({"a": text}, CASE, rules=None if rules else ()).verdict


@pytest.mark.parametrize(
    "text",
    [
        *("Dann kam Kowalczyk.", "dann kam kowalczyk.", "KOWALCZYKS Akte", "die Kowalczyks"),
        *(
            "Kowalczyk, Jasmin",
            "K o w a l c z y k",
            "K-o-w-a-l-c-z-y-k",
            "K. o. w. a. l. c. z. y. k.",
        ),
        *(
            "Kowal-\nczyk",
            "Kowal\u00adczyk",
            "Kowal czyk",
            "Nichtkowalczyk",
            "Kowalczykhaus",
            "Kowalczyk’s",
        ),
        *("kowalczyk@firma", "@jasmin_2012", "bericht_kowalczyk.pdf", "JasminKowalczyk2012"),
        *("mit mark klein", "klein, mark", "Mark-Klein", "mark.klein"),
        *("Müllers Auto", "und Mueller", "oder Mu\u0308ller"),
        *("Annalena kam", "anna lena kam", "Anna Lenas Heft", "Lisas Heft", "Lisahaus"),
        *("ein Bremer Verein", "Bremens Hafen", "frankfurter Würstchen", "Frankfurt"),
        *("an der Lindenstraße", "Lindenstr. 7", "lindenstrasse", "in der kita kolibria"),
        *("0234-5551234", "+49 234 5551234", "02 34 55 51 23 4", "(0234) 555 12 34", "5551234"),
        *("12.3.2026", "12. März 2026", "2026-03-12", "12/03/26", "12.03. 2026"),
        *("BO AB123", "boab123", "4 4 7 8 7", "447 87", "512 2025", "51.2.2025"),
        *(
            "DE89370400440532013000",
            "3704 0044 0532 0130 00 bei 89",
            "nolting schrieb",
            "J. Nolting",
        ),
    ],
)
def test_what_was_to_go_stops(text: str) -> None:
    assert verdict(text) is Outcome.STOP, text


@pytest.mark.parametrize(
    "text",
    [
        *(
            "mit Mark sprechen",
            "dass Klein kommt",
            "Klein sagt nichts",
            "Herr Klein",
            "[Person A] Klein",
        ),
        *("Eva kam", "nach Essen", "klein_2012", "Kolibria", "die Müller", "mueller", "Sahne"),
        *("10000 km", "Dann 44787 Euro", "die unlisagte Sache"),
    ],
)
def test_what_may_be_an_everyday_word_is_to_be_looked_at(text: str) -> None:
    hidden = (*CASE, Hidden("10000", Kind.PERSONNEL_NUMBER))
    assert second_look({"a": text}, hidden, rules=()).verdict is Outcome.CHECK, text


@pytest.mark.parametrize(
    "text",
    [
        *(
            "",
            "Alles gut.",
            "ein klein wenig",
            "bis ins Mark",
            "das Mark",
            "nach dem Essen",
            "im Essen",
        ),
        *(
            "Die Sozialisation in der Familie",
            "eines Tages",
            "der Main",
            *("eva", "ein Müller", "Wir kochen, er kocht"),
            "5 von 12",
            "am 3.",
        ),
        *("[Person A] und [Person B] sagen [Ort 1] ab.", "[Person A]s Mutter", "_[Person A]_"),
        *(
            "[Person A]/[Person B]",
            "die [Ort 1]er",
            "ein [Alter 1]jähriger",
            "[Person A]'s",
            "am 1.2.",
        ),
        *("447879", "Kita", "die Kita", "(siehe [Ort 1])"),
    ],
)
def test_what_tells_nothing_passes(text: str) -> None:
    assert verdict(text) is Outcome.PASS, text


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Da [Person A kam", "[Person A"),
        ("Da Person A] kam", "Person A]"),
        ("[Person [Person A]]", "[Person "),
        ("[Ort 1[Person A]", "[Ort 1"),
        ("[Person A]czyk kam", "czyk"),
        ("Kowal[Person A] kam", "Kowal"),
        ("[Person A]@web.de", "@web.de"),
        ("jasmin@[Person A]", "jasmin@"),
        ("[Datum 1]2025", "2025"),
        ("4[Telefon 1]", "4"),
    ],
)
def test_broken_placeholders_stop(text: str, place: str) -> None:
    (point,) = second_look({"a": text}, (), rules=()).points
    assert (point.severity, point.check) == (Outcome.STOP, Check.PLACEHOLDER)
    assert text[point.start : point.end] == place


@pytest.mark.parametrize(
    "text",
    [
        "[[Person A]]",
        "[[Person A], am",
        "[Person A]2012",
        "[Person A]_2012",
        "[Straße 1]a",
    ],
)
def test_odd_placeholders_are_to_be_looked_at(text: str) -> None:
    assert verdict(text) is Outcome.CHECK


@pytest.mark.parametrize(
    ("text", "value", "severity"),
    [
        ("Name: Nowak", "Nowak", Outcome.STOP),
        ("Nachname :\nNowak", "Nowak", Outcome.STOP),
        ("Frau Dr. Nowak", "Nowak", Outcome.STOP),
        ("eine geb. Nowak", "Nowak", Outcome.STOP),
        ("ein Junge namens Krzysiek", "Krzysiek", Outcome.STOP),
        ("geb. am 3.4.2012", "3.4.2012", Outcome.STOP),
        ("Geburtsdatum: 3. April 2012", "3. April 2012", Outcome.STOP),
        ("geb. 2012", "2012", Outcome.CHECK),
        ("Tel. (0 23) 4-5 67", "(0 23) 4-5 67", Outcome.STOP),
        ("Durchwahl 123", "123", Outcome.CHECK),
        ("Az.: 12 F 345/24", "12 F 345/24", Outcome.STOP),
        ("Personalnummer 4711", "4711", Outcome.CHECK),
        ("wohnhaft in Castrop", "Castrop", Outcome.STOP),
        ("Wohnort: Untermberg", "Untermberg", Outcome.STOP),
        ("Herr Sommer", "Sommer", Outcome.CHECK),
        ("Mutter: Xylander", "Xylander", Outcome.STOP),
    ],
)
def test_a_label_with_a_value(text: str, value: str, severity: Outcome) -> None:
    (point,) = second_look({"a": f"Dann {text}, und so weiter."}, (), rules=()).points
    assert point.check is Check.LABEL
    assert f"Dann {text}, und so weiter."[point.start : point.end] == value
    assert point.severity is severity


@pytest.mark.parametrize(
    "text",
    [
        *("Name: [Person A]", "Name: unbekannt", "Name:\nVorname:\n", "Name: –", "Namen nennen"),
        *(
            "Frau und Mann",
            "Frau [Person A]",
            "die Frau Mitte vierzig",
            "Mutter: Hausfrau",
            "geb. [Datum 1]",
        ),
        *("Tel. [Telefon 1]", "Handy 2 Stunden", "wohnhaft in einer Wohngruppe", "lebt in Armut"),
        *("Az. folgt", "Familie und Beruf", "Kind: Junge, still", "Herr Richter"),
    ],
)
def test_a_label_without_a_value(text: str) -> None:
    assert second_look({"a": text}, (), rules=()).verdict is Outcome.PASS


@pytest.mark.parametrize(
    "text",
    [
        *("Frau Nolting rief an.", "Mail an a.b@c.de", "44787 Bochum", "unter 0171 5551234"),
        *("DE89 3704 0044 0532 0130 00", "am 12.3.2026"),
    ],
)
def test_the_rules_stop_what_nobody_decided_about(text: str) -> None:
    look = second_look({"a": text}, ())
    assert look.verdict is Outcome.STOP
    assert {point.check for point in look.points} <= {Check.RULE, Check.LABEL}


def test_every_field_is_looked_through() -> None:
    look = second_look({"a": "[Person A] kam.", "b": "Auch Kowalczyk."}, CASE)
    (point,) = look.points
    assert (point.field, point.start, point.end) == ("b", 5, 14)
    assert look.stops == look.points


def test_what_was_kept_on_purpose_never_stops() -> None:
    text = "Kowalczyk kam, 44787 Bochum, Name: Nowak."
    kept = [Kept("a", 0, 9), Kept("a", 15, 28), Kept("a", 36, 41)]
    look = second_look({"a": text}, CASE, kept)
    assert look.verdict is Outcome.CHECK
    assert [text[point.start : point.end] for point in look.points] == ["Kowalczyk", "44787"]


def test_an_everyday_word_kept_on_purpose_says_nothing() -> None:
    assert second_look({"a": "mit Mark"}, CASE, [Kept("a", 4, 8)]).points == ()


def test_own_words_stop_only_if_they_say_what_was_to_go() -> None:
    own = "bei Frau Nowak"
    look = second_look({"a": own}, CASE, [Kept("a", 0, len(own), worded=True)])
    assert look.verdict is Outcome.CHECK
    own = "bei Frau Kowalczyk"
    look = second_look({"a": own}, CASE, [Kept("a", 0, len(own), worded=True)])
    assert look.verdict is Outcome.STOP


def test_no_text_in_any_repr() -> None:
    look = second_look({"a": "Kowalczyk"}, CASE)
    assert "owalczyk" not in repr((look, CASE, look.points))


HARD = (
    "[",
    "1 ",
    "a ",
    "K o ",
    "Name: ",
    "x@",
    "[Person ",
    "Person A] ",
    "Frau ",
    "Az. A 1 ",
    "1.",
    "_",
)


@pytest.mark.slow
@pytest.mark.parametrize("unit", HARD)
def test_hard_texts_come_to_an_end(unit: str) -> None:
    length = 100_000
    hidden = (*CASE, Hidden("1" * 60, Kind.OTHER), Hidden("a" * 60, Kind.PERSON))
    look = second_look({"a": (unit * length)[:length]}, hidden, rules=())
    assert look.verdict in Outcome
