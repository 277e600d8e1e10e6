"""What is a trait, and what is none."""

from __future__ import annotations

import pytest

from kollegial.anonymise.traits import Sort, traits_in
from tests.anonymise.traits.helpers import FIELD, found, weights


@pytest.mark.parametrize(
    ("text", "sort", "words"),
    [
        ("Der Vater ist Bestatter.", Sort.OCCUPATION, "Bestatter"),
        ("Seine Tante, Tierbestatterin von Beruf", Sort.OCCUPATION, "Tierbestatterin"),
        ("er war früher orgelbauer", Sort.OCCUPATION, "orgelbauer"),
        ("Bestatter:innen in dritter Generation", Sort.OCCUPATION, "Bestatter:innen"),
        ("Sie arbeitet als Lehrerin.", Sort.OCCUPATION, "Lehrerin"),
        ("Lehrer von Beruf, jetzt krank", Sort.OCCUPATION, "Lehrer"),
        ("Mutter: Ärztin, Vater: Notar.", Sort.OCCUPATION, "Notar"),
        ("[Person A], 38, Ärztin, getrennt", Sort.OCCUPATION, "Ärztin"),
        ("ein gelernter Schreiner", Sort.OCCUPATION, "Schreiner"),
        ("Feuerwehrmann der Werksfeuerwehr", Sort.EMPLOYER, "Werksfeuerwehr"),
        ("die Mutter arbeitet in der Molkerei", Sort.EMPLOYER, "Molkerei"),
        ("er ist bei der Bundeswehr", Sort.EMPLOYER, "bei der Bundeswehr"),
        ("Die Eltern betreiben einen Kiosk.", Sort.EMPLOYER, "Kiosk"),
        ("Die Zwillinge gehen in die Kita.", Sort.FAMILY, "Zwillinge"),
        ("sein Zwillingsbruder", Sort.FAMILY, "Zwillingsbruder"),
        ("Drillinge im Frühdienst", Sort.FAMILY, "Drillinge"),
        ("Er hat sieben Geschwister.", Sort.FAMILY, "sieben Geschwister"),
        ("Sie hat 5 Kinder.", Sort.FAMILY, "5 Kinder"),
        ("Mutter von sechs kleinen Kindern", Sort.FAMILY, "sechs kleinen Kindern"),
        ("das Kind wurde adoptiert", Sort.FAMILY, "adoptiert"),
        ("Das ist die vierte Pflegefamilie.", Sort.FAMILY, "vierte Pflegefamilie"),
        ("Das Kind hat zwei Mütter.", Sort.FAMILY, "zwei Mütter"),
        ("Er ist jung verwitwet.", Sort.FAMILY, "jung verwitwet"),
        ("Die Familie kommt aus Eritrea.", Sort.ORIGIN, "Eritrea"),
        ("eine syrische Familie", Sort.ORIGIN, "syrische"),
        ("Sie spricht nur Tigrinya.", Sort.ORIGIN, "Tigrinya"),
        ("Die Eltern sind Zeugen Jehovas.", Sort.ORIGIN, "Zeugen Jehovas"),
        ("Er floh aus der Türkei.", Sort.ORIGIN, "der Türkei"),
        ("Sie hat Mukoviszidose.", Sort.HEALTH, "Mukoviszidose"),
        ("das Kind mit Down-Syndrom", Sort.HEALTH, "Down-Syndrom"),
        ("Er ist gehörlos.", Sort.HEALTH, "gehörlos"),
        ("hat epileptische Anfälle", Sort.HEALTH, "epileptische"),
        ("Der Fall stand in der Zeitung.", Sort.EVENT, "Zeitung"),
        ("Die Presse hat berichtet.", Sort.EVENT, "Presse"),
        ("Sein Bruder sitzt in U-Haft.", Sort.EVENT, "U-Haft"),
        ("Seit dem Wohnungsbrand", Sort.EVENT, "Wohnungsbrand"),
        ("Der Vater hat sich das Leben genommen.", Sort.EVENT, "das Leben genommen"),
        ("Der Onkel hat im Lotto gewonnen.", Sort.EVENT, "Lotto"),
        ("Sie floh mit dem Schlauchboot.", Sort.EVENT, "Schlauchboot"),
        ("die einzige Hebamme im Dorf", Sort.ROLE_OF_ONE, "einzige Hebamme im Dorf"),
        ("der einzige Junge in der Klasse", Sort.ROLE_OF_ONE, "einzige Junge in der Klasse"),
        ("der einzige Bäcker in [Ort 1]", Sort.ROLE_OF_ONE, "einzige Bäcker in"),
        ("Sie ist Bürgermeisterin.", Sort.ROLE_OF_ONE, "Bürgermeisterin"),
        ("Der Vater ist Schulleiter.", Sort.ROLE_OF_ONE, "Schulleiter"),
        ("Er hat ein Tattoo im Gesicht.", Sort.LOOKS, "Tattoo"),
        ("mit blauen Haaren", Sort.LOOKS, "blauen Haaren"),
        ("ihm fehlt etwas: fehlender Finger", Sort.LOOKS, "fehlender Finger"),
        ("Sie leben auf einem Hausboot.", Sort.PLACE, "Hausboot"),
        ("Er wohnt neben der Kirche.", Sort.PLACE, "neben der Kirche"),
        ("im Frauenhaus", Sort.PLACE, "Frauenhaus"),
        ("Sie ist aus Bochum.", Sort.PLACE, "Bochum"),
        ("Er ist 13 Jahre alt.", Sort.AGE, "13 Jahre alt"),
        ("ein dreizehnjähriger Junge", Sort.AGE, "dreizehnjähriger"),
        ("Es war am 12.03.2024.", Sort.DATE, "12.03.2024"),
        ("Es war im März 2024.", Sort.DATE, "März 2024"),
        ("„Ihr habt doch alle keine Ahnung.“", Sort.QUOTE, "Ihr habt doch alle keine Ahnung."),
        ('"i hob ned gwusst"', Sort.QUOTE, "i hob ned gwusst"),
        ("The twins are nine.", Sort.FAMILY, "twins"),
        ("Her father is an undertaker.", Sort.OCCUPATION, "undertaker"),
        ("He works as a nurse.", Sort.OCCUPATION, "nurse"),
        ("It was in the newspaper story.", Sort.EVENT, "newspaper"),
        ("the only doctor in the village", Sort.ROLE_OF_ONE, "only doctor in the village"),
        ("She is a Jehovah's Witness.", Sort.ORIGIN, "Jehovah's Witness"),
    ],
)
def test_is_a_trait(text: str, sort: Sort, words: str) -> None:
    assert (sort, words) in found(text)


@pytest.mark.parametrize(
    "text",
    [
        "Die Lehrerin hat angerufen, der Hausarzt auch.",
        "Die Hebamme kam zweimal, der Gerichtsvollzieher einmal.",
        "Die Schulleiterin erwartet ein Ergebnis.",
        "Alleinerziehend, seit der Trennung in einer kleinen Wohnung.",
        "Vier Kinder der Gruppe waren krank, zwölf Kinder waren da.",
        "Sie hat zwei Kinder und einen Bruder.",
        "Er hat keine Behinderung, nicht adoptiert, kein Zwilling.",
        "Ohne Unfall, nicht behindert, nie depressiv.",
        "Ich vertraue ihm blind und sehe einen blinden Fleck.",
        "Das war mein Einfall, die Haftpflicht zahlt, der Prozess läuft gut.",
        "Er droht mit Suizid.",
        "Er will zur Zeitung gehen.",
        "Die einzige Uhrzeit, die passt; das einzige Zimmer im Haus.",
        "Der einzige Freund, den er hat.",
        "Der Haftung wegen: ein Unfallbogen.",
        "Die zweijährige Ausbildung war gut.",
        "Elternlotsin mit Schulung, Klassenclown, Mannschaftskapitän.",
        "Nach der Düsseldorfer Tabelle; Morbus Recklinghausen; das Dublin-Verfahren.",
        "Es war 2024, im Frühjahr, vor einigen Wochen.",
        "Er sagte „nein“ und „ja, gut“.",
        "zwei Mütter haben sich beschwert",
        "Das ist die international beste Lösung.",
        "Sie geht nun blindlings weiter, ein Roman, ein Letter.",
    ],
)
def test_is_no_trait(text: str) -> None:
    assert found(text) == []


def test_what_a_placeholder_hides_is_gone() -> None:
    hidden = "[Person A] aus [Ort 1], [Alter 1], arbeitet bei [Einrichtung 1] seit [Datum 1]."
    assert found(hidden) == []


def test_the_band_in_a_placeholder_tells_a_little() -> None:
    assert found("[Kind A], [Alter 10–13], und [Person B], [Alter 65+]") == [
        (Sort.AGE, "[Alter 10–13]"),
        (Sort.AGE, "[Alter 65+]"),
    ]
    assert weights("[Kind A], [Alter 10–13]") == {Sort.AGE: 1}


def test_a_band_tells_less_than_an_age() -> None:
    exact = weights("Das Kind ist 12 Jahre alt.")[Sort.AGE]
    assert weights("Die Kinder sind 10 bis 13 Jahre alt.")[Sort.AGE] < exact
    assert weights("Er ist Mitte vierzig.")[Sort.AGE] < exact
    assert weights("Sie ist 96 Jahre alt.")[Sort.AGE] > exact


def test_rare_weighs_more_than_common() -> None:
    ladder = ["Er ist Maurer.", "Er ist Dachdecker.", "Er ist Uhrmacher.", "Er ist Orgelbauer."]
    assert [weights(text)[Sort.OCCUPATION] for text in ladder] == [1, 2, 3, 4]


def test_a_large_town_tells_less() -> None:
    assert weights("aus Hamburg")[Sort.PLACE] < weights("aus Meppen")[Sort.PLACE]


def test_dialect_weighs_more_than_a_plain_quotation() -> None:
    plain = weights("„Ich habe das doch nicht gewusst.“")[Sort.QUOTE]
    assert weights("„Des hob i doch ned gwusst.“")[Sort.QUOTE] > plain


def test_whom_it_is_about() -> None:
    text = (
        "[Person A] ist Imker. Der Imker [Person B] kam. Ein Imker!\n\nEin Imker.\n\n"
        "[Ort 1] hat Imker. [Kind A] ist adoptiert."
    )
    abouts = [trait.about for trait in traits_in({FIELD: text})]
    assert abouts == ["[Person A]", "[Person B]", "[Person B]", None, None, "[Kind A]"]


def test_paragraphs_are_counted() -> None:
    text = "Ein Imker.\n\nEin Imker,\nein Imker.\n \nEin Imker."
    assert [trait.paragraph for trait in traits_in({FIELD: text})] == [0, 1, 1, 2]
