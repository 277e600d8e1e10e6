"""What looks like a name and is none."""

from __future__ import annotations

import pytest

from kollegial.anonymise.claims.span import Span
from kollegial.anonymise.claims.vetoes import doubtful, safe, vetoed
from kollegial.anonymise.kinds import Kind
from kollegial.anonymise.text.tokens import words


def marked(marked_text: str, kind: Kind = Kind.PERSON, source: str = "neural") -> tuple[str, Span]:
    """The text without its marks, and the span between them."""
    before, inside, behind = marked_text.split("|")
    start = len(before)
    span = Span(start, start + len(inside), kind, 0.8, source, "for the test")
    return before + inside + behind, span


NO_NAMES = [
    "Sie hat Morbus |Crohn|.",
    "bekannter M. |Parkinson|",
    "die |Alzheimer|-Demenz",
    "wegen |Alzheimer| im Heim",
    "mit |Down-Syndrom| geboren",
    "ein |Asperger|-Autist",
    "ein Kind mit |Down|-Syndrom",
    "das |Kasabach-Merritt|-Syndrom",
    "das |Kasabach-Merritt-Syndrom|",
    "Chorea |Huntington|",
    "die |Balint|-Gruppe tagt",
    "|Balint|-Gruppen",
    "nach dem |Tietze|-Modell",
    "das Modell von |Tietze|",
    "kollegiale Beratung nach |Tietze|",
    "Kommunikationsquadrat nach |Schulz von Thun|",
    "GFK nach |Rosenberg|",
    "(|Tietze| 2003)",
    "Sonographie n. |Graf|",
    "ein |Montessori|-Kinderhaus",
    "die |Montessori-Schule|",
    "eine |Waldorf|-Kita",
    "|Hartz| IV",
    "die |Riester|-Rente",
    "|Bürgergeld| beantragt",
    "|Myers-Briggs|-Typindikator",
    "|Glasgow Coma Scale| 15",
    "|Barthel|-Index 40",
    "|Apgar| 9/10/10",
    "|Rorschach|-Test",
    "|Billroth| II",
    "|Whipple|-OP",
    "|Ringer|-Lösung",
    "|Kocher|-Klemme",
    "der |Hausdorff|-Abstand",
    "|Röntgen| Thorax",
    "am |Montag|",
    "im |August|",
    "seit |Ostern|",
    "nach dem |Zuckerfest|",
    "die |Dolmetscherin|",
    "der |Vormund|",
    "die |Seelsorge|",
    "im |Team|",
    "die |Tagesgruppe|",
    "|Kollegiale Beratung|",
    "|Intervision|",
    "|Jugendamt|",
    "|SGB VIII|",
    "nach |BGB|",
    "|ADHS|",
    "|SPFHs|",
    "|Ritalin|",
    "|Ibuprofen| 400",
    "über |WhatsApp|",
    "|Netflix|",
    "|Lego|",
    "die |Mutter|",
    "|Frau|",
    "Herr |Kollege|",
    "werter |Herr Kollege|",
    "die |Angehörigengespräche|",
    "A. |vertebralis|",
    "|REHABILITATIONSZIEL|",
    "Stent der |RCA|",
    "|M. Parkinson|",
    "|M|. Parkinson",
]
NAMES = [
    "Herr |Parkinson| kam",
    "Frau |Tietze| sagt",
    "Frau Dr. |Alzheimer|",
    "Herrn |Montag|",
    "Anna |Waldorf|",
    "|Barthel, Anna|",
    "|Montessori|, Maria",
    "|August Müller|",
    "Beratung von |Rogers|",
    "M. |Weber|",
    "die |Kowalczyk|-Gruppe",
    "|Kowalczyk| kam",
    "|Sommer| hat angerufen",
    "|Richter| kam nicht",
    "|Frau Kowalczyk|",
    "|Jugendamt Bochum|",
    "|Mia| hat Lego dabei",
    "|Yıldız|",
    "bei |Graf|",
    "|M.| wird vorgestellt",
    "der Zeuge |H.|",
    "hat |E| gesagt",
    "Dr. |C|. Finger",
    "Frau |St.|",
    "|Kim-Oliver Tietze|",
    "|David Young| Bild",
    "|Davutoğlu| kam",
    "|Fahrenkrog|",
    "|mark| war da",
    "mit |jasmin| gesprochen",
    "|Otto IV|",
]


@pytest.mark.parametrize("text", NO_NAMES)
def test_vetoed(text: str) -> None:
    assert vetoed(*marked(text))


@pytest.mark.parametrize("text", NAMES)
def test_not_vetoed(text: str) -> None:
    assert not vetoed(*marked(text))


CASED = "Im Gespräch mit der Mutter war es |%s|, die Tür zum Flur stand offen."


@pytest.mark.parametrize(
    "word", ["warm", "heiter", "hereingekommen", "kreidebleich", "gekocht", "rosa"]
)
def test_small_words_are_no_names_where_nouns_are_large(word: str) -> None:
    assert vetoed(*marked(CASED % word))


@pytest.mark.parametrize("word", ["klein", "wolf", "jasmin", "kowalczyk", "zhyldyz"])
def test_names_in_small_letters_stay(word: str) -> None:
    assert not vetoed(*marked(CASED % word))


def test_what_the_group_entered_is_never_vetoed() -> None:
    text, span = marked("Sie hat Morbus |Crohn|.", source="names")
    assert not vetoed(text, span)
    assert doubtful(text, span) == 1.0


@pytest.mark.parametrize("kind", [Kind.DATE, Kind.PHONE, Kind.STREET, Kind.FILE_NUMBER])
def test_numbers_and_days_are_no_concern(kind: Kind) -> None:
    text, span = marked("am |Montag|", kind)
    assert not vetoed(text, span)
    assert doubtful(text, span) == 1.0


@pytest.mark.parametrize(
    "text",
    ["in der |Lindenstraße|", "|Gartenweg|", "im |Meisengrund|", "|Schulstraße| 5", "|Wesermünde|"],
)
def test_streets_made_of_words_are_not_vetoed(text: str) -> None:
    assert not vetoed(*marked(text, Kind.PLACE))


def test_an_office_is_no_organisation_by_itself() -> None:
    assert vetoed(*marked("beim |Jugendamt|", Kind.ORGANISATION))
    assert vetoed(*marked("über |WhatsApp|", Kind.ORGANISATION))
    assert not vetoed(*marked("beim |Jugendamt Bochum|", Kind.ORGANISATION))


@pytest.mark.parametrize("text", ["auf |Türkisch|", "aus |Syrien|", "eine |Kurdin|", "|Polen|"])
def test_nations_are_doubted_not_vetoed(text: str) -> None:
    assert not vetoed(*marked(text, Kind.PLACE))
    assert 0 < doubtful(*marked(text, Kind.PLACE)) < 1


@pytest.mark.parametrize("text", ["|Sommer| kam", "|Klein| sagt", "der |Teamtag|", "|Rückführung|"])
def test_everyday_words_are_doubted(text: str) -> None:
    assert doubtful(*marked(text)) < 0.5


@pytest.mark.parametrize("text", ["Frau |Sommer|", "Anna |Klein|", "|Kowalczyk|", "Dr. |Montag|"])
def test_names_are_not_doubted(text: str) -> None:
    assert doubtful(*marked(text)) == 1.0


def test_short_forms_count_in_their_own_spelling() -> None:
    for text, expected in (("PIA", True), ("Pia", False), ("ASD", True), ("SpDi", True)):
        assert safe(words(text)[0]) is expected, text
