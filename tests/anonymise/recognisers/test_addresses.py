"""Streets that show by their name."""

from __future__ import annotations

import pytest

from kollegial.anonymise.kinds import Kind
from kollegial.anonymise.recognisers.addresses import AddressRecogniser
from tests.anonymise.helpers import texts

STREETS = [
    ("wohnt Lindenstraße 12 im dritten Stock", "Lindenstraße 12"),
    ("Goethestr. 5a,", "Goethestr. 5a"),
    ("Bergweg 3", "Bergweg 3"),
    ("Rathausplatz 1-3", "Rathausplatz 1-3"),
    ("Karl-Marx-Allee 44 b", "Karl-Marx-Allee 44 b"),
    ("Graf-von-Stauffenberg-Str. 7", "Graf-von-Stauffenberg-Str. 7"),
    ("Bochumer Straße 17", "Bochumer Straße 17"),
    ("in der Dortmunder Str. 17 wohnt", "Dortmunder Str. 17"),
    ("Alte Gasse 3", "Alte Gasse 3"),
    ("Am Alten Markt 3, 44787", "Am Alten Markt 3"),
    ("An der Kirche 5a", "An der Kirche 5a"),
    ("Unter den Linden 5", "Unter den Linden 5"),
    ("Im Winkel 3", "Im Winkel 3"),
    ("Zum Sportplatz 8", "Zum Sportplatz 8"),
    ("Auf dem Hügel 1", "Auf dem Hügel 1"),
    ("in der Lindenstraße", "Lindenstraße"),
    ("in der Bochumer Straße", "Bochumer Straße"),
    ("Rosengarten 4", "Rosengarten 4"),
    ("Ringstrasse 9", "Ringstrasse 9"),
    ("Hinter der Mühle 2", "Hinter der Mühle 2"),
    ("Straße der Einheit 4", "Straße der Einheit 4"),
    ("Kastanienallee", "Kastanienallee"),
    ("Dorfplatz 12/14", "Dorfplatz 12/14"),
    ("Kurt Schumacher Platz 1", "Kurt Schumacher Platz 1"),
    ("Mühlenkamp 15", "Mühlenkamp 15"),
    ("lives at 12 Baker Street", "12 Baker Street"),
    ("Kowalczyk-Weg", "Kowalczyk-Weg"),
    ("Rosenstr.12", "Rosenstr.12"),
    ("Bahnhofstraße 3-5", "Bahnhofstraße 3-5"),
    ("Karl‑Marx‑Straße 3", "Karl‑Marx‑Straße 3"),
    ("Hauptstraße 12/3/14", "Hauptstraße 12/3/14"),
    ("Obermarkt 22/Top 5", "Obermarkt 22/Top 5"),
    ("Lindenstr. Hs.-Nr. 12", "Lindenstr. Hs.-Nr. 12"),
    ("Lindenstraße Nr. 12", "Lindenstraße Nr. 12"),
    ("Lindenstraße 5 a.", "Lindenstraße 5 a"),
    ("HAUPTSTR. 5", "HAUPTSTR. 5"),
    ("LINDENSTRASSE 12", "LINDENSTRASSE 12"),
    ("AM ZIEGENBRINK 4", "AM ZIEGENBRINK 4"),
    ("in der lindenstraße 12", "lindenstraße 12"),
    ("rosenweg 5", "rosenweg 5"),
    ("Str. des 17. Juni 100", "Str. des 17. Juni 100"),
    ("Platz der Einheit 1", "Platz der Einheit 1"),
    ("Bochumer Platz 1", "Bochumer Platz 1"),
    ("An der alten Mühle 4", "An der alten Mühle 4"),
    ("An den Kämpen 27", "An den Kämpen 27"),
    ("in Werdau, Zum Sternplatz 3. Das Kind", "Zum Sternplatz 3"),
    ("zuhause (Am Hof, die Hochhäuser)", "Am Hof"),
    ("sie wohnt Am Anger.", "Am Anger"),
    ("Lange Reihe 12 a", "Lange Reihe 12 a"),
    ("Heidberg 33", "Heidberg 33"),
    ("Untenende 14", "Untenende 14"),
    ("Korekamp 15", "Korekamp 15"),
    ("Asterweg 60 b", "Asterweg 60 b"),
    ("Goethestr. in Bochum", "Goethestr."),
    ("wohnt im Rosenweg bei Lea", "Rosenweg"),
    ("die alte Anschrift Kattowitzer Str. 201", "Kattowitzer Str. 201"),
    ("Postfach 12 34", "Postfach 12 34"),
    ("Packstation 123", "Packstation 123"),
    ("Hs.-Nr. 12a", "12a"),
    ("12 Baker Street", "12 Baker Street"),
    ("am Kottbusser Damm", "Kottbusser Damm"),
    ("auf der Borgfelder Landstraße", "Borgfelder Landstraße"),
    ("zum Winterhuder Marktplatz", "Winterhuder Marktplatz"),
    ("Am Damm 5/II/12, 8010 Graz", "Am Damm 5/II/12"),
]

NO_STREETS = [
    "auf der Straße",
    "Im Jahr 2024 war das so.",
    "Im Mai 2025",
    "Am Montag 3 Kinder",
    "In der Gruppe 3 war Unruhe",
    "Im Raum 12",
    "In Phase 2",
    "In der Klasse 4 gibt es Streit",
    "Ausweg 3",
    "Arbeitsplatz 4",
    "Bahnhof 3",
    "Umfeld 2",
    "Im Durchschnitt 3 Kinder",
    "Am Ende 2 Personen",
    "Sackgasse",
    "In den Jahren 2006/2007",
    "Quartal 2010",
    "Der Platz 2 bleibt frei",
    "am Ende des Weges",
    "Motor 3, Doktor 5",
    "Zum Beispiel 3 Ideen",
    "Fragebogen 2",
    "Therapieplatz 1",
    "Im Schnitt 14.30 Uhr",
    *("Im Labor Leukozyten 12", "Im MRT Befund 3", "Am Entlassungstag Hb 12", "Auf der Skala 3"),
    *("CRP-Anstieg 12", "Blutdruckanstieg 3", "Gallenstein 3 mm", "Kurator 159", "Zeichen 5"),
    *("Bundesstraße 43", "Landesstraße 283", "Protokollbogen Nr. 7", "Handlungsfeld 2"),
    *("Wundgrund 3 cm", "Intensivpflegeplatz 3", "Seitenstraße", "am Spielplatz", "im Umweg"),
    *("in der straße", "mit Ausstr. in die Schulter", "Am Hof", "Im Team 5 Stimmen", "Platz 1"),
    *("Ein weiter Weg", "Erster Platz", "Neuer Weg", "Unser Weg", "Dieser Ring", "Der Weg"),
    *("Lindenhof 3 Bewohner", "Lindenhof 30 km", "Haus Nr. 9", "(Im Team, dann)", "Im Mai 3"),
]


@pytest.mark.parametrize(("text", "expected"), STREETS)
def test_streets(text: str, expected: str) -> None:
    assert texts(AddressRecogniser(), text, Kind.STREET) == [expected]


@pytest.mark.parametrize("text", NO_STREETS)
def test_no_streets(text: str) -> None:
    assert texts(AddressRecogniser(), text) == []


def test_a_town_behind_a_street() -> None:
    assert texts(AddressRecogniser(), "Lindenweg 12, Musterhausen.", Kind.PLACE) == ["Musterhausen"]


@pytest.mark.parametrize("cue", ["Tel.", "Telefon", "Mobil", "Fax", "E-Mail", "Erdgeschoss"])
def test_the_next_cue_of_a_letter_head_is_no_town(cue: str) -> None:
    text = f"Lindenstraße 14, {cue} 0234 5551234"
    assert all(span.kind is not Kind.PLACE for span in AddressRecogniser().spans(text))


@pytest.mark.parametrize(
    "text", ["er sagte, Heidberg 33 sei gut", "auf Anhieb Platz 1 der Liste", "rosenweg 5"]
)
def test_what_is_less_sure(text: str) -> None:
    assert max(span.score for span in AddressRecogniser().spans(text)) <= 0.6
