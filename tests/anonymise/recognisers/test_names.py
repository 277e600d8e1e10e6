"""Names the group entered."""

from __future__ import annotations

import pytest

from kollegial.anonymise.glossary import Glossary
from kollegial.anonymise.recognisers.names import NameRecogniser
from tests.anonymise.helpers import texts

NAMES = (
    "Jasmin Kowalczyk",
    "Frau Kowalczyk",
    "Thomas Brinkmann",
    "Anna-Lena von der Heide",
    "Cem Özgür",
    "Sabine Groß",
    "Peter Müller-Lüdenscheidt",
    "Ben Sommer",
    "Max Weiß",
    "Nguyen, Linh",
    "Oma Ilse",
    "Alexandra (Sascha) Petrov",
    "Li Wei",
    "Birgit Klein",
    "Karim al-Hakim",
    "Chiara d'Amico",
)


@pytest.fixture(scope="module")
def recogniser() -> NameRecogniser:
    return NameRecogniser(Glossary.of(NAMES))


FOUND = [
    ("Jasmin Kowalczyk kam zu spät.", ["Jasmin Kowalczyk"]),
    ("Dann sagte Jasmin nichts mehr.", ["Jasmin"]),
    ("Jasmins Mutter rief an.", ["Jasmins"]),
    ("Jasmin's Mutter und Jasmin’s Vater", ["Jasmin's", "Jasmin’s"]),
    ("Das ist Thomas' Fall.", ["Thomas'"]),
    ("Max’ Lehrerin ist ratlos.", ["Max’"]),
    ("Bei Kowalczyks war niemand.", ["Kowalczyks"]),
    ("die Kowalczyk-Akte liegt oben", ["Kowalczyk"]),
    ("KOWALCZYK, Jasmin", ["KOWALCZYK, Jasmin"]),
    ("Kowalczyk, Jasmin (9)", ["Kowalczyk, Jasmin"]),
    ("heute hat jasmin wieder geschrieben, kowalczyk eben", ["jasmin", "kowalczyk"]),
    ("Anna-Lena rief an", ["Anna-Lena"]),
    ("Anna Lena von der Heide war da", ["Anna Lena von der Heide"]),
    ("Cem Oezguer und Özgür", ["Cem Oezguer", "Özgür"]),
    ("Frau Gross kommt später", ["Gross"]),
    ("Herr Mueller-Luedenscheidt", ["Mueller-Luedenscheidt"]),
    ("Frau Müller sagt ab", ["Müller"]),
    ("Linh Nguyen ist 14", ["Linh Nguyen"]),
    ("Nguyens Bruder", ["Nguyens"]),
    ("Ilse hat Pflegegrad 3", ["Ilse"]),
    ("Sascha mag das nicht", ["Sascha"]),
    ("Jasmin\nKowalczyk", ["Jasmin\nKowalczyk"]),
    ("Jasmin K. war da", ["Jasmin K."]),
    ("Jasmin M. Kowalczyk", ["Jasmin M. Kowalczyk"]),
    ("Jasmin Maria Kowalczyk", ["Jasmin Maria Kowalczyk"]),
    ("Jasmin Kowalczyk-Yıldız", ["Jasmin Kowalczyk-Yıldız"]),
    ("Mu\u0308ller und Mül\u00adler", ["Mu\u0308ller", "Mül\u00adler"]),
    ("kowalczyk_bericht_2.docx", ["kowalczyk"]),
    ("(Jasmin)", ["Jasmin"]),
    ("Heute war Sommer nicht da, Ben auch nicht.", ["Sommer", "Ben"]),
    ("Wei schreibt mit", ["Wei"]),
    ("Li schreibt mit", ["Li"]),
    ("bei al-Hakims daheim", ["al-Hakims"]),
    ("Herr von der Heide", ["von der Heide"]),
    ("Chiara d'Amico und D’Amico", ["Chiara d'Amico", "D’Amico"]),
    ("Lis Freund", ["Lis"]),
    ("die Kowalczyk'sche Wohnung", ["Kowalczyk"]),
    ("Familie Kowalczyks Auto", ["Kowalczyks"]),
    ("KOWALCZYKS", ["KOWALCZYKS"]),
    ("Jasmin-Kowalczyk, JasminKowalczyk", ["Jasmin-Kowalczyk", "JasminKowalczyk"]),
    ("jasminkowalczyk und kowalczykjasmin", ["jasminkowalczyk", "kowalczykjasmin"]),
    ("jasmin_kowalczyk.docx", ["jasmin", "kowalczyk"]),
    ("Annalena rief an", ["Annalena"]),
    ("Herr Ozgur und Frau Muller", ["Ozgur", "Muller"]),
    ("Frau Brinkman, Herr Brinckmann, Frau Brikmann", ["Brinkman", "Brinckmann", "Brikmann"]),
    ("Kowalzcyk, Kowalcyk, Kovalczyk", ["Kowalzcyk", "Kowalcyk", "Kovalczyk"]),
    ("Kowalzcyks Sohn", ["Kowalzcyks"]),
    ("Jasmn war da", ["Jasmn"]),
    ("heute war kowalzcyk da", ["kowalzcyk"]),
    ("J. Kowalczyk hat angerufen", ["J. Kowalczyk"]),
    ("Fr. J.-M. Kowalczyk", ["J.-M. Kowalczyk"]),
    ("J. K. war da, JK auch", ["J. K.", "JK"]),
    ("Jassi und Thommy kamen", ["Jassi", "Thommy"]),
    ("Jasminchen weint", ["Jasminchen"]),
]

NOT_FOUND = [
    "Im Sommer war alles besser.",
    "Im letzten Sommer war es heiß.",
    "Ich weiß nicht mehr weiter.",
    "Die Schritte sind klein.",
    "Eine große Sorge",
    "Der Jasmintee ist alle.",
    "Heideblüte und Heidekraut",
    "Auf einer Heide blüht es.",
    "Benzin, Bend, bent",
    "Das Thomasevangelium",
    "li und re",
    "Kowalczykowa",
    "Kowalczyk-Straße 5",
    "Maximal drei Sätze",
    "Wir sind alle müde.",
    "grossartig",
    "einen Sommer lang",
    "Schlüsselfrage der Runde",
    "Ja smin",
    "Martin ist jemand anders.",
    "Thematisch passt das.",
    "Jasager gibt es genug.",
    "Der Weberknecht",
    "OK, PC und TV",
    "Ilsede, Sabinum",
    "Großes Lob",
    "Benennung und Benachteiligung",
    "Beinahe, Bein",
]


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_found(recogniser: NameRecogniser, text: str, expected: list[str]) -> None:
    assert texts(recogniser, text) == expected


@pytest.mark.parametrize("text", NOT_FOUND)
def test_not_found(recogniser: NameRecogniser, text: str) -> None:
    assert texts(recogniser, text) == []


def test_an_ordinary_word_is_less_certain(recogniser: NameRecogniser) -> None:
    scores = {span.score for span in recogniser.spans("Gestern hat Sommer angerufen.")}
    assert scores == {0.6}
    scores = {span.score for span in recogniser.spans("Sommer, das war es.")}
    assert scores == {0.45}
    scores = {span.score for span in recogniser.spans("Gestern hat Kowalczyk angerufen.")}
    assert scores == {1.0}


def test_behind_an_article_it_is_less_certain_still(recogniser: NameRecogniser) -> None:
    (span,) = recogniser.spans("Das war der Sommer, der immer lacht.")
    assert span.score == 0.4


@pytest.mark.parametrize("text", ["Jassi kam", "JK kam", "Jasmn kam mit", "kowalzcyk", "J. K."])
def test_what_is_only_like_a_listed_name_is_less_certain(
    recogniser: NameRecogniser, text: str
) -> None:
    (span,) = recogniser.spans(text)
    assert 0 < span.score <= 0.6


def test_a_slip_in_one_part_of_a_full_name_does_no_harm(recogniser: NameRecogniser) -> None:
    (span,) = recogniser.spans("Gestern kam Jasmin Kowalzcyk.")
    assert (span.start, span.end, span.score) == (12, 28, 1.0)


def test_two_people_in_a_row_stay_two(recogniser: NameRecogniser) -> None:
    assert texts(recogniser, "Jasmin, Thomas und Cem") == ["Jasmin", "Thomas", "Cem"]
    assert texts(recogniser, "Jasmin Thomas Cem") == ["Jasmin", "Thomas", "Cem"]


def test_no_names_no_spans() -> None:
    recogniser = NameRecogniser(Glossary.of(()))
    assert texts(recogniser, "Jasmin Kowalczyk") == []


@pytest.mark.parametrize(
    "entry",
    ["", " ", "-", "()", "Frau", "Dr.", "K.", "12", "\ufffc", "von", "Mutter", "die Mutter"],
)
def test_odd_entries_do_no_harm(entry: str) -> None:
    recogniser = NameRecogniser(Glossary.of([entry]))
    text = "Er kommt aus dem Haus von nebenan um 12 Uhr. Mutter und Frau K. auch, die Mutter."
    assert texts(recogniser, text) == []
