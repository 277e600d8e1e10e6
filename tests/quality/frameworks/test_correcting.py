"""An area put right: what it says then, and that the rest of its file stays."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kollegial.content import shipped
from kollegial.formats.problems import Unreadable
from kollegial.quality.frameworks.correcting import Correction, corrected, put_into
from kollegial.quality.frameworks.evidence import Evidence
from kollegial.quality.frameworks.framework import Area, Framework
from kollegial.quality.frameworks.layout import framework_text
from kollegial.quality.frameworks.reading import read_framework
from kollegial.refusal import Refused
from tests.formats import examples

TODAY = dt.date(2026, 3, 20)
TEXT = examples.framework()
HAUS = read_framework(TEXT, "a.toml")
INLINE = """\
areas = [
  { code = "1", titles = { de = "A", en = "B" }, evidence = "partly", source = ["x"] },
  { code = "2", titles = { de = "C", en = "D" }, evidence = "partly", source = ["x"] },
]
""" + TEXT[: TEXT.index("[[areas]]")]


def put_right(text: str, code: str, correction: Correction) -> tuple[str, Framework]:
    framework = read_framework(text, "a.toml")
    area = corrected(framework, code, correction, TODAY)
    after = put_into(text, framework, (area,))
    return after, read_framework(after, "a.toml")


def test_what_was_looked_up_is_verified_offered_and_dated() -> None:
    correction = Correction("Klagen", None, ("Seite 9",))
    area = corrected(HAUS, "2", correction, TODAY)
    assert (area.titles.de, area.titles.en) == ("Klagen", "Complaints")
    assert area.evidence is Evidence.VERIFIED
    assert area.source == ("Seite 9",)
    assert area.checked_on == TODAY
    assert area.offered
    assert area.note is None  # it said why the area was unverified


def test_a_source_alone_confirms_the_titles() -> None:
    area = corrected(HAUS, "2", Correction(sources=("Seite 9",)), TODAY)
    assert area.titles == HAUS.areas[1].titles
    assert area.evidence is Evidence.VERIFIED


def test_switching_on_verifies_nothing() -> None:
    silent = read_framework(TEXT.replace("enabled = true\n", ""), "a.toml")
    area = corrected(silent, "2", Correction(enabled=True), TODAY)
    assert area.offered
    assert area.evidence is Evidence.UNVERIFIED
    assert area.note == HAUS.areas[1].note
    assert not corrected(HAUS, "1", Correction(enabled=False), TODAY).offered


def test_a_note_of_a_verified_area_stays() -> None:
    noted = TEXT.replace("checked_on = 2026-03-14", 'note = { de = "Geteilt.", en = "Split." }')
    _, after = put_right(noted, "1", Correction("Anfang", sources=("S. 1",)))
    assert after.areas[0].note is not None


@pytest.mark.parametrize(
    ("code", "correction", "said"),
    [
        ("1", Correction(), "Say what to change"),
        ("1", Correction("Titel"), "A title needs its source"),
        ("1", Correction(english="title", enabled=True), "A title needs its source"),
        ("9", Correction(enabled=True), "has no area 9; its areas are: 1, 2."),
        ("9", Correction(sources=("x",), add=True), "A new area needs a German title"),
        ("1", Correction("Titel", sources=("x",), add=True), "has an area 1 already"),
    ],
)
def test_what_cannot_be_is_refused_in_a_sentence(
    code: str, correction: Correction, said: str
) -> None:
    with pytest.raises(Refused) as refusal:
        corrected(HAUS, code, correction, TODAY)
    assert said in refusal.value.message.format(**refusal.value.params)


@pytest.mark.parametrize(
    ("correction", "said"),
    [
        (Correction("x" * 101, sources=("x",)), "titles.de: expected at most 100 characters"),
        (Correction("", sources=("x",)), "titles.de: expected some text"),
        (Correction("a\x1b[2J", sources=("x",)), "titles.de: expected one line without"),
        (Correction(sources=("a\nb",)), "source[1]: expected one line without"),
        (Correction("A", sources=("x",), add=True), "code: expected a code such as"),
    ],
)
def test_what_no_file_may_hold_is_told_in_a_sentence(correction: Correction, said: str) -> None:
    with pytest.raises(Unreadable) as caught:
        corrected(HAUS, "a b" if correction.add else "1", correction, TODAY)
    (problem,) = caught.value.problems
    assert str(problem).startswith(said)


def test_the_rest_of_the_file_stays_with_its_comments() -> None:
    text = "# Kopf\n" + TEXT.replace("[[areas]]", "# davor\n[[areas]]") + "\n# Ende\n"
    after, framework = put_right(text, "1", Correction("Anfang", sources=("S. 1",)))
    assert [each.titles.de for each in framework.areas] == ["Anfang", "Beschwerden"]
    before, there = text.splitlines(), after.splitlines()
    assert [line for line in before if line not in there] == [
        'titles = { de = "Ankommen", en = "Arrival" }',
        'source = ["Handbuch, Seite 3"]',
        "checked_on = 2026-03-14",
    ]
    assert there.count("# davor") == 2
    assert there[-1] == "# Ende"


@pytest.mark.parametrize("end", ["\n", "", "\n\n\n"])
def test_an_area_is_added_at_the_end(end: str) -> None:
    after, framework = put_right(
        TEXT.rstrip("\n") + end, "3", Correction("Hunde", "Dogs", ("S. 7",), add=True)
    )
    assert [each.code for each in framework.areas] == ["1", "2", "3"]
    assert after.startswith(TEXT.rstrip("\n"))


@pytest.mark.parametrize("code", ["1", "2", "3"])
def test_a_file_that_cannot_be_changed_in_pieces_is_written_anew(code: str) -> None:
    new = Correction("Hunde", "Dogs", ("S. 7",), add=code == "3")
    _, framework = put_right(INLINE, code, new)
    area = framework.area(code)
    assert area is not None
    assert area.titles.de == "Hunde"


def test_a_comment_in_a_text_of_several_lines_does_not_mislead() -> None:
    tricky = TEXT.replace('source = ["Handbuch, Seite 3"]', 'source = ["""\\\n[[areas]]\\\n# x"""]')
    _, framework = put_right(tricky, "1", Correction("Anfang", sources=("S. 1",)))
    assert [each.titles.de for each in framework.areas] == ["Anfang", "Beschwerden"]


@pytest.mark.parametrize("file", shipped("protocols/frameworks", ".toml"), ids=lambda f: f.stem)
def test_every_shipped_file_can_be_put_right_row_by_row(file: object) -> None:
    text = file.read_text(encoding="utf-8")  # type: ignore[attr-defined]
    for area in read_framework(text, "a.toml").areas:
        after, framework = put_right(text, area.code, Correction("Neu", "New", ("S. 1",)))
        others = [each for each in framework.areas if each.code != area.code]
        assert others == [e for e in read_framework(text, "a").areas if e.code != area.code]
        assert after.startswith(text[: text.index("[[areas]]")])


words = st.text(min_size=1, max_size=40).map(str.strip).filter(lambda text: text.isprintable())
words = words.filter(bool)


@settings(deadline=None)
@given(words, words, words, st.booleans(), st.sampled_from(["1", "2"]))
def test_any_words_survive_the_way_into_the_file(
    german: str, english: str, source: str, enabled: bool, code: str
) -> None:
    correction = Correction(german, english, (source,), enabled)
    try:
        area: Area = corrected(HAUS, code, correction, TODAY)
    except Unreadable:
        return  # a sign that nobody sees
    after = read_framework(put_into(TEXT, HAUS, (area,)), "a.toml")
    assert after.area(code) == area
    assert read_framework(framework_text(after), "a.toml") == after
