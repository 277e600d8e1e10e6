"""Organisations with a proper name."""

from __future__ import annotations

import pytest

from kollegial.anonymise.recognisers.organisations import OrganisationRecogniser
from tests.anonymise.helpers import texts

FOUND = [
    ("an der Astrid-Lindgren-Schule", "Astrid-Lindgren-Schule"),
    ("im St.-Marien-Hospital", "St.-Marien-Hospital"),
    ("Pestalozzischule", "Pestalozzischule"),
    ("Kita Regenbogen", "Kita Regenbogen"),
    ("Haus Sonnenschein", "Haus Sonnenschein"),
    ("Grundschule am Birkenhain", "Grundschule am Birkenhain"),
    ("Wohngruppe „Anker“", "Wohngruppe „Anker“"),
    ("Kindergarten St. Josef", "Kindergarten St. Josef"),
    ("beim Wegbegleiter e. V.", "Wegbegleiter e. V."),
    ("Lebenshilfe Bochum gGmbH", "Lebenshilfe Bochum gGmbH"),
    ("Verein Kunterbunt", "Verein Kunterbunt"),
    ("Pflegedienst Lichtblick", "Pflegedienst Lichtblick"),
    ("Familienzentrum Spatzennest", "Familienzentrum Spatzennest"),
    ("Käthe-Kollwitz-Gymnasium", "Käthe-Kollwitz-Gymnasium"),
    ("Sozialstation Süd", "Sozialstation Süd"),
    ("Astrid-Lindgren-Grundschule", "Astrid-Lindgren-Grundschule"),
    ("an der paul-gerber-schule", "paul-gerber-schule"),
    ("St.-Josefs-Hospital", "St.-Josefs-Hospital"),
    ("Kita Sonnenschein", "Kita Sonnenschein"),
    ("Wohngruppe Birkenhof", "Wohngruppe Birkenhof"),
    ("Frauenhaus Lichtblick", "Frauenhaus Lichtblick"),
    ("Uniklinik Aachen", "Uniklinik Aachen"),
    ("UNIKLINIK DEPPENDORF", "UNIKLINIK DEPPENDORF"),
    ("KLINIKUM AM MÜHLBERG", "KLINIKUM AM MÜHLBERG"),
    ("Evangelisches Krankenhaus Witten", "Evangelisches Krankenhaus Witten"),
    ("Kinderklinik an der Wied", "Kinderklinik an der Wied"),
    ("Fachklinik Hohenrode", "Fachklinik Hohenrode"),
    ("Rehaklinik St. Peter im Walde", "Rehaklinik St. Peter im Walde"),
    ("Krankenhaus der Samariter Holzhausen", "Krankenhaus der Samariter Holzhausen"),
    ("Volkshochschule Oderbruch", "Volkshochschule Oderbruch"),
    ("Gymnasium Steinhude-Ost", "Gymnasium Steinhude-Ost"),
    ("Caritasverband Bochum e.V.", "Caritasverband Bochum e.V."),
    ("AWO Ortsverein Herne", "AWO Ortsverein Herne"),
    ("Helios Klinikum Krefeld", "Helios Klinikum Krefeld"),
    ("AOK Rheinpfalz", "AOK Rheinpfalz"),
    ("Müller GmbH", "Müller GmbH"),
    ("bei der Firma Brandis Federnwerk GmbH", "Brandis Federnwerk GmbH"),
    ("Spedition Heidemann", "Spedition Heidemann"),
    ("Autohaus Pröll", "Autohaus Pröll"),
    ("Schreinerei Gebr. Vogt", "Schreinerei Gebr. Vogt"),
    ("Freundeskreis Werratal", "Freundeskreis Werratal"),
]

NOT_FOUND = [
    "die Grundschule",
    "in der Kita Streit",
    "die Fahrschule",
    "im Haus Ruhe",
    "der Kindergarten Termine",
    "Schule und Hort",
    "ein Verein",
    "Jugendhilfe im Wandel",
    "Haus am Montag",
    "die Klinik",
    "Schule am Nachmittag",
    "das Team-Haus",
    "Pflegedienst Urlaub",
    "an der Hochschule",
    "Volkshochschule Nähen",
    "Jugendamt Dortmund",
    "das Jugendamt, die Schule, die Kita, die Klinik",
    "in der Schule Streit",
    "in der Kita Kowalczyk abholen",
    "hat die Schule Leon suspendiert",
    "Klinik im Januar",
    "die Klinik Essen bestellen",
    "im Krankenhaus Termine",
    "Schule der Stadt",
    "Haus Nr. 9",
    "Heim für Kinder",
    "ein Zentrum Kinder",
    "die AWO und die Caritas",
    "Leistungen der GmbH",
    "Gesellschafter der KG",
    "Praxis Dr. Wendt",
    "Haus und Hof",
    "Werkstatt Montag zu",
    "Beratungsstelle Eberswalde",
    "die Hochschule Anfang März",
    "Hort Hausaufgaben",
]


def test_of_a_practice_the_person_is_meant() -> None:
    found = texts(OrganisationRecogniser(), "Befund an Praxis Backus Waldemar versendet")
    assert found == ["Backus Waldemar"]


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_found(text: str, expected: str) -> None:
    assert texts(OrganisationRecogniser(), text) == [expected]


@pytest.mark.parametrize("text", NOT_FOUND)
def test_not_found(text: str) -> None:
    assert texts(OrganisationRecogniser(), text) == []
