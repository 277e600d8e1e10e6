"""Names behind a form of address, a role or a relation."""

from __future__ import annotations

import pytest

from kollegial.anonymise.recognisers.titles import TitleRecogniser
from tests.anonymise.helpers import texts

FOUND = [
    ("Frau Kowalczyk ist allein.", ["Kowalczyk"]),
    ("mit Herrn Yılmaz und Frau Çelik", ["Yılmaz", "Çelik"]),
    ("Dr. Brinkmann rief an", ["Brinkmann"]),
    ("Prof. Dr. med. Schulze-Berndt", ["Schulze-Berndt"]),
    ("Frau Dr. Müller-Lüdenscheidt", ["Müller-Lüdenscheidt"]),
    ("Familie Al-Masri wohnt dort", ["Al-Masri"]),
    ("Herr von der Leyen", ["von der Leyen"]),
    ("Frau van den Berg", ["van den Berg"]),
    ("Herr El Amrani kommt", ["El Amrani"]),
    ("Herr el-Sayed kommt", ["el-Sayed"]),
    ("Frau d'Angelo und Herr O'Neill", ["d'Angelo", "O'Neill"]),
    ("Frau K. meint, das gehe nicht", ["K."]),
    ("Wir sprachen mit Frau K. Danach war Ruhe.", ["K"]),
    ("Frau A. K. ist 34", ["A. K."]),
    ("Herr M. Schmidt", ["M. Schmidt"]),
    ("Schwester Agnes und Pfleger Tobias", ["Agnes", "Tobias"]),
    ("Onkel Mehmet, Tante Ayşe, Oma Ilse", ["Mehmet", "Ayşe", "Ilse"]),
    ("die Klientin Jasmin Kowalczyk", ["Jasmin Kowalczyk"]),
    ("Herr Pfarrer Kaiser", ["Kaiser"]),
    ("Frau Richter hat entschieden", ["Richter"]),
    ("Richterin Nolting", ["Nolting"]),
    ("geb. Meier, verheiratet", ["Meier"]),
    ("Dorota Kowalczyk, geborene Nowak", ["Nowak"]),
    ("die Kinder Leon, Mia und Ben", ["Leon", "Mia", "Ben"]),
    ("Herren Brandt und Osterkamp", ["Brandt", "Osterkamp"]),
    ("Frau Sommer, Herr Klein, Frau Koch", ["Sommer", "Klein", "Koch"]),
    ("Frau Meiers Vorschlag", ["Meiers"]),
    ("Frau\nKowalczyk", ["Kowalczyk"]),
    ("Herr Frank\nKnoblauch kam", ["Frank\nKnoblauch"]),
    ("Herrn\nFrank Knoblauch\nKorekamp 15", ["Frank Knoblauch"]),
    ("Frau Anna Maria Huber", ["Anna Maria Huber"]),
    ("Herr Beat Wankel", ["Beat Wankel"]),
    ("FRAU KOWALCZYK", ["KOWALCZYK"]),
    ("Mrs Smith and Mr. Jones", ["Smith", "Jones"]),
    ("Frau Şahin", ["Şahin"]),
    ("Eheleute Wiśniewski", ["Wiśniewski"]),
    ("seine Frau Sabine", ["Sabine"]),
    ("Herr Mann und Frau Kind", ["Mann", "Kind"]),
    ("Hr. Wendt und Fr. Öhlschläger", ["Wendt", "Öhlschläger"]),
    ("Frau/Herr Xhemlioglu", ["Xhemlioglu"]),
    ("Dr.in Mersiha Kasupovic-Braun", ["Mersiha Kasupovic-Braun"]),
    ("Prim. DDr. Herwig Leber", ["Herwig Leber"]),
    ("Univ.-Prof. Dr.med. Klaus Kortmann", ["Klaus Kortmann"]),
    ("Dr. med. univers. Adalbert Schitzler", ["Adalbert Schitzler"]),
    ("Prof. Dr. Burkhard zur Hausen", ["Burkhard zur Hausen"]),
    ("Prof. Dr. Urs Mühlbacher", ["Urs Mühlbacher"]),
    ("Dr. Christian Schwach OA Dr. Gottfried Stutz", ["Christian Schwach", "Gottfried Stutz"]),
    ("OÄ Ida Wechsler und DGKS Katharina Blumauer", ["Ida Wechsler", "Katharina Blumauer"]),
    ("Assistenzärztin Iris Klumpfuß", ["Iris Klumpfuß"]),
    ("Frau CHRIST, Charlotte, kam", ["CHRIST, Charlotte"]),
    ("den Patienten FRITZLE, Fridolin, Fallnummer", ["FRITZLE, Fridolin"]),
    ("Herrn Albers, Bernd, geb. am 3.4.", ["Albers, Bernd"]),
    ("Frau Nguyen Thi Hoa sagt", ["Nguyen Thi Hoa"]),
    ("Herr de la Cruz und Frau Abu Bakr", ["de la Cruz", "Abu Bakr"]),
    ("Frau v. Prittwitz", ["v. Prittwitz"]),
    ("Frau Amélie D'Souza", ["Amélie D'Souza"]),
    ("Sohn Leon und Tochter Mia-Sophie", ["Leon", "Mia-Sophie"]),
    ("die Oma Ilse, Klassenlehrer Weber, Nachbar Öztürk", ["Ilse", "Weber", "Öztürk"]),
    ("Erzieherin Nadine K. kommt", ["Nadine K."]),
    ("Grundschullehrerin Brömmelkamp", ["Brömmelkamp"]),
    ("Lebensgefährte Marco", ["Marco"]),
    ("Mein Großneffe Wolf-Dieter v. Ahlen kam", ["Wolf-Dieter v. Ahlen"]),
    ("die Kinder Leon, Mia Xhemlio und Ben", ["Leon", "Mia Xhemlio", "Ben"]),
    ("die Kolleginnen Regine und Dilek", ["Regine", "Dilek"]),
    ("Familie Sommer / Winter", ["Sommer", "Winter"]),
    ("die Oma von Amélie", ["Amélie"]),
    ("PDL Rott, SB Günnel, OStD Reichert", ["Rott", "Günnel", "Reichert"]),
    ("Ri'in Sprung und PHK'in Tallen", ["Sprung", "Tallen"]),
    ("FRAU MEIER HAT ANGERUFEN", ["MEIER"]),
    ("hallo frau weiss, hier ist frau yilmaz", ["weiss", "yilmaz"]),
    ("der busfahrer herr schröter oder hr. krüger", ["schröter", "krüger"]),
    ("oma ilse und mama krüger", ["ilse", "krüger"]),
    ("prof stein und dr. wendt", ["stein", "wendt"]),
    ("Sein Anwalt, ein Herr Recht, schrieb", ["Recht"]),
    ("Meike Haddad geb. Freitag, leben", ["Freitag"]),
    ("Dr.A. Meier", ["A. Meier"]),
]

NOT_FOUND = [
    "Frau Doktor, haben Sie Zeit?",
    "Sehr geehrter Herr Kollege,",
    "Frau Kollegin hat recht",
    "Familie und Beruf",
    "die Familie braucht Hilfe",
    "der Familie Hilfe anbieten",
    "Sie ist eine Frau, die viel trägt.",
    "Die Frau Angst machen wollte er nicht.",
    "Der Herr sprach nicht.",
    "die Mutter Zeit lassen",
    "dem Vater Grenzen setzen",
    "Der Lehrerin Rückmeldung geben",
    "dass die Mutter Unterstützung braucht",
    "geb. am 3.4.2017",
    "geboren im Mai",
    "Kind zu Weihnachten beschenkt",
    "Im MR Becken unauffällig",
    "Eltern vom Video erzählen",
    "Mutter und Kind",
    "Sohn, Tochter, Onkel",
    "Frau [Person A]",
    "Schwester. Danach kam nichts.",
    "Er holt die Schwester. Möglicherweise kommt sie.",
    "Dr. ",
    "Oma Opa Tante",
    "Frau als Mutter",
    "Herr der Lage",
    "Dr. med. und mehr",
    "Familie und Freunde",
    "Kollegin berichtet",
    "dem Jugendlichen Halt geben",
    "der Kollegin Mut machen",
    "die Lehrerin Frau",
    "nennen wir ihn Herrn X",
    "Sozialarbeiterin B. A.",
    "die frau hat recht",
    "meine frau arbeitet nachts",
    "frau kann nicht alles haben",
    "familie und beruf",
    "der herr der ringe",
    "OB-Wahl und PK",
    "Mann und Frau Hilfe brauchen",
    "geb. Mai 2010",
    "Kunden von morgen",
    "Schwester (Nachtdienst)",
    "Professor für Soziale Arbeit",
    "Doktor der Medizin",
    "Der Arzt Montag früh",
    "unsere Leiterin Anfang Mai",
]


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_found(text: str, expected: list[str]) -> None:
    assert texts(TitleRecogniser(), text) == expected


@pytest.mark.parametrize("text", NOT_FOUND)
def test_not_found(text: str) -> None:
    assert texts(TitleRecogniser(), text.replace("[Person A]", "\ufffc" * 10)) == []


def test_the_noun_behind_the_name_is_left_alone() -> None:
    for text in (
        "Da hat Frau Kowalczyk Angst bekommen.",
        "Wenn Herr Yılmaz Hilfe annimmt,",
        "weil Frau Çelik Geld braucht",
        "damit Frau Kowalczyk Vertrauen fasst",
    ):
        (name,) = texts(TitleRecogniser(), text)
        assert " " not in name


def test_a_name_seen_alone_ends_there() -> None:
    text = "Frau Nolting rief an. Gestern hat Frau Nolting Akteneinsicht verlangt."
    assert texts(TitleRecogniser(), text) == ["Nolting", "Nolting"]


def test_a_form_of_address_is_surer_than_a_role() -> None:
    (address,) = TitleRecogniser().spans("Frau Nolting")
    (role,) = TitleRecogniser().spans("Lehrerin Nolting")
    assert address.score > role.score
