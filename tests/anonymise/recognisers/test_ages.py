"""Ages in figures and words, and numbers that are none."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kollegial.anonymise.claims.resolve import resolve
from kollegial.anonymise.finding import SURE
from kollegial.anonymise.kinds import Kind
from kollegial.anonymise.recognisers.ages import AgeRecogniser
from kollegial.anonymise.text.tokens import HIDDEN
from tests.anonymise.helpers import found

AGES = [
    # With what makes it an age.
    ("Leon ist 8 Jahre alt", ["8 Jahre alt"]),
    ("Mia ist acht Jahre alt", ["acht Jahre alt"]),
    ("ein 8 Jahre alter Junge", ["8 Jahre alter"]),
    ("5 Jahre und 3 Monate alt", ["5 Jahre und 3 Monate alt"]),
    ("die 8-jährige Tochter", ["8-jährige"]),
    ("ein 8jähriger", ["8jähriger"]),
    ("die 4 jährigen", ["4 jährigen"]),
    ("ein 3-Jähriger, die 14-Jährige", ["3-Jähriger", "14-Jährige"]),
    ("der achtjährige Ben", ["achtjährige"]),
    ("dreijährige Tochter", ["dreijährige"]),
    ("heute siebenjährig", ["siebenjährig"]),
    ("der Vierzehnjährige", ["Vierzehnjährige"]),
    ("eine zweieinhalbjährige Tochter", ["zweieinhalbjährige"]),
    ("DIE 8-JÄHRIGE, 5 JAHRE ALT", ["8-JÄHRIGE", "5 JAHRE ALT"]),
    ("6-jahriger Junge", ["6-jahriger"]),
    ("50-j. Patientin, 43j. Pat., 82-jähr. Pat.", ["50-j.", "43j.", "82-jähr."]),
    ("Pat. 43 J., verh.", ["43 J."]),
    ("Frau K., 43 J., ledig", ["43 J."]),
    ("6 Monate alt, 18 Monate alter Junge", ["6 Monate alt", "18 Monate alter"]),
    ("drei Wochen altes Baby", ["drei Wochen altes"]),
    ("ein Jahr alt, anderthalb Jahre alt", ["ein Jahr alt", "anderthalb Jahre alt"]),
    ("sechswöchiger Säugling", ["sechswöchiger"]),
    ("8 years old, an 8-year-old boy, aged 12", ["8 years old", "8-year-old", "12"]),
    # Beside a person.
    ("Leon (8)", ["8"]),
    ("Mutter (43)", ["43"]),
    ("Herr Meier, 57, kam", ["57"]),
    ("Herr Öhlschläger (79)", ["79"]),
    ("die Tochter (6) sei", ["6"]),
    ("T. (14) und L., 12, kamen", ["14", "12"]),
    ("Frau M. (w, 34)", ["34"]),
    ("Leon (fast 9), Mia (ca. 7)", ["9", "7"]),
    ("Herr Diallo (22, Ausbildung zum Koch)", ["22"]),
    ("Robin (Azubi, 20)", ["20"]),
    ("Fräulein Ott (97!)", ["97"]),
    ("Yusuf (61 und immer noch)", ["61"]),
    ("Opa, 64", ["64"]),
    ("Walter Grünberg, 79\n(geb.", ["79"]),
    ("Leon, acht Jahre, kommt", ["acht Jahre"]),
    ("Mia (8 Jahre)", ["8 Jahre"]),
    ("Sohra, 11 Monate", ["11 Monate"]),
    ("Milosz (5 J. 3 M.)", ["5 J. 3 M."]),
    (f"{HIDDEN * 5} (8) und {HIDDEN}, 43,", ["8", "43"]),
    ("Sie (34) und ihr Mann (39)", ["34", "39"]),
    ("Schüler*in, 15", ["15"]),
    ("leon (8)", ["8"]),
    ("an einer Überdosis gestorben, 41.", ["41"]),
    # Several.
    ("14 und 16 Jahre alt", ["14", "16 Jahre alt"]),
    ("zwischen 8 und 10 Jahre alt", ["8", "10 Jahre alt"]),
    ("Kinder (3, 5 und 8)", ["3", "5", "8"]),
    ("Naomi und Jeremy (9 und 6)", ["9", "6"]),
    ("2 Kinder (12 u. 15 J.)", ["12", "15 J."]),
    ("im Alter von zwei, fünf und neun Jahren", ["zwei", "fünf", "neun Jahren"]),
    ("Hala und Sham, neun und elf.", ["neun", "elf"]),
    ("Kinder zwischen 8 und 10 Jahren", ["8", "10 Jahren"]),
    ("acht- und zehnjährige Kinder", ["acht- und zehnjährige"]),
    ("8- und 10-jährige, 14- bis 16-Jährige", ["8", "10-jährige", "14", "16-Jährige"]),
    ("Ihre Kinder sind 8 und 11.", ["8", "11"]),
    # Said of somebody.
    ("sie ist fast 13.", ["13"]),
    ("er wird im Mai 18.", ["18"]),
    ("Leon ist 14 und", ["14"]),
    ("Ich bin 62, habe", ["62"]),
    ("Meine Tochter ist dreizehn und", ["dreizehn"]),
    ("er ist bestimmt schon fünfundachtzig.", ["fünfundachtzig"]),
    ("sie sei auch schon achtzig.", ["achtzig"]),
    ("damals war sie zwei.", ["zwei"]),
    ("Sie ist 84 (geb. 1941)", ["84"]),
    ("Sie wurde letzte Woche 18.", ["18"]),
    ("als sie 12 war", ["12"]),
    ("weil er erst 5 ist", ["5"]),
    ("wenn sie 18 wird, gerade 18 geworden", ["18", "18"]),
    ("als Leon acht war", ["acht"]),
    ("gibt an, 52 zu sein", ["52"]),
    ("mit 57 gestorben, mit 6 eingeschult", ["57", "6"]),
    ("er wird am 20. 17.", ["17"]),
    ("Frau S. wird im Herbst 80.", ["80"]),
    ("Pat., 72a, m", ["72a"]),
    ("das Baby ist 5 Monate.", ["5 Monate"]),
    ("Vater mit 57 an Krebs verstorben", ["57"]),
    ("Mit 14 zog er aus, mit neunzehn bekommen", ["14", "neunzehn"]),
    ("mit 8 Jahren kam er ins Heim", ["8 Jahren"]),
    ("mit meinen 71 Jahren", ["71 Jahren"]),
    ("ein Mädchen von 8 Jahren", ["8 Jahren"]),
    ("Alter: 8", ["8"]),
    ("Alter: 29 J.", ["29 J."]),
    ("im Alter von zwölf", ["zwölf"]),
    ("im Alter von 3;5 Jahren", ["3;5 Jahren"]),
    ("im 9. Lebensjahr, im neunten Lebensjahr", ["9. Lebensjahr", "neunten Lebensjahr"]),
    (
        "ihr 80. Geburtstag, zum achtzehnten Geburtstag",
        ["80. Geburtstag", "achtzehnten Geburtstag"],
    ),
    # About.
    ("Anfang vierzig, Mitte 50, Ende dreißig", ["Anfang vierzig", "Mitte 50", "Ende dreißig"]),
    ("Mitte/Ende 40, Anfang bis Mitte 30", ["Mitte/Ende 40", "Anfang bis Mitte 30"]),
    ("in den Sechzigern", ["Sechzigern"]),
    ("Mittdreißiger, Endfünfzigerin", ["Mittdreißiger", "Endfünfzigerin"]),
    ("ein Mann um die 50", ["um die 50"]),
    ("5;3 Jahre, 12;11 Jahre", ["5;3 Jahre", "12;11 Jahre"]),
]

NO_AGES = [
    "seit 8 Jahren",
    "vor 10 Jahren",
    "nach 3 Jahren Ehe",
    "20-jährige Berufserfahrung",
    "nach dreijähriger Ausbildung, eine 8-jährige Beziehung",
    "mit 20 Jahren Berufserfahrung",
    "8 Jahre lang",
    "in 2 Jahren, alle 5 Jahre, für drei Jahre",
    "drei Jahre später",
    "das ist 8 Jahre her",
    "er hat 8 Jahre gewartet",
    "seit über 20 Jahren verheiratet",
    "sechswöchige Kreuzfahrt, zweitägiger Workshop",
    "Zwei Jahre ohne Kontakt",
    "volljährig, minderjährig, langjährig, mehrjährig, halbjährig",
    "Termine (8), Fragen (12), Seiten (20), Absatz (2)",
    "Martin Stoll (17.)",
    "Natrium (2,9), Iran (5,7 %)",
    "Leon, 3. Klasse; Frau Kunz, 2. Stock; Ipilimumab (4. Zyklus)",
    "Leon, 14 Uhr; Leon, 3 Stunden",
    "es ist 8 Uhr, das sind 12, wir waren 8",
    "ist 14 Tage krank, ist 3 Mal gekommen, ist 50 % schwächer",
    "mit drei Kindern, mit 20 mg, mit 50 Euro, mit 5 Geschwistern",
    "Kind 2 und Kind 3, Klient 4",
    "Gruppe 4, Klasse 8, Raum 12, Platz 4, Größe 42",
    "ab 14 Jahren, unter 18 Jahren, bis 18 Jahre",
    "§ 8 (3), Abs. 2 (4)",
    "Nr. 5 Alt. 2",
    "Ende 2023, Anfang 2020",
    "Ende 30. Woche",
    "sie kamen zu acht, um acht, gegen zwölf",
    "77/min, 120/80",
    "In der Runde saßen 8 und 9 fehlten",
    "130 Jahre alt",
    "Mia (10a), Klasse 3a",
    "ein Krankenhaus mit hundert Betten",
    "Fr 16 - So 18 Uhr",
    "Simon Fischhaber (30.), Greg Leeb (43.)",
]

UNSURE = [
    "mit drei aus Kumasi geholt",
    "Leon 8",
    "Mutter 43",
    "Auf der Skala ist er 7.",
    "um die 40",
    "die Vollendung des 18. Lebensjahres",
    "Kinder: 3",
    "F. aus Xalandia, 24, Duldung",
]


@pytest.mark.parametrize(("text", "expected"), AGES, ids=lambda value: str(value)[:40])
def test_ages(text: str, expected: list[str]) -> None:
    assert found(AgeRecogniser(), text) == [(said, Kind.AGE) for said in expected]


@pytest.mark.parametrize("text", NO_AGES)
def test_no_ages(text: str) -> None:
    assert found(AgeRecogniser(), text) == []


@pytest.mark.parametrize("text", UNSURE)
def test_what_may_be_another_number_is_to_be_checked(text: str) -> None:
    (span,) = AgeRecogniser().spans(text)
    assert span.score < SURE


@given(
    st.integers(1, 110),
    st.sampled_from(
        (
            *(
                "Leon ist {} Jahre alt.",
                "Die {}-jährige Mia kam.",
                "Leon ({})",
                "Frau Meier, {}, kam",
            ),
            *(
                "Alter: {}",
                "im Alter von {} Jahren",
                "Mia, {} J., kam",
                "sie ist {}.",
                "als er {} war",
            ),
            *("im {}. Lebensjahr", "ein {}-Jähriger", "Patient ({} Jahre)", "{}jähriger Junge"),
        )
    ),
)
def test_an_age_is_found_whole(years: int, sentence: str) -> None:
    text = sentence.format(years)
    at = text.index(str(years))
    (span,) = resolve(text, AgeRecogniser().spans(text))
    assert span.start <= at < at + len(str(years)) <= span.end


@pytest.mark.parametrize(
    "piece",
    [
        *(
            "1. ",
            "8 ",
            "(8)",
            "8, ",
            "8 und ",
            "Leon (8) ",
            "acht ",
            "acht- und ",
            "ist 8 ",
            "mit 8 ",
        ),
        *(
            "8 Jahre ",
            "Mitte ",
            "Anfang bis ",
            "ein Jahr ",
            "8;",
            "8-",
            "jährig ",
            "fast ",
            "sie ist ",
        ),
        *("Alter ", "im Mai ", "zwanzig", "im Alter der "),
    ],
)
def test_long_texts_are_no_trouble(piece: str) -> None:
    text = piece * (50_000 // len(piece))
    assert all(0 <= span.start < span.end <= len(text) for span in AgeRecogniser().spans(text))
