"""A filter line: German and English words, and one clear sentence for a word nobody knows."""

from __future__ import annotations

import datetime as dt
from itertools import chain

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kollegial.i18n import set_language
from kollegial.marking import Language
from kollegial.quality.board import words
from kollegial.quality.board.parse import parse
from kollegial.quality.board.query import DueWindow, MeasureFilter
from kollegial.quality.board.spelling import as_words
from kollegial.quality.board.terms import terms
from kollegial.quality.vocabulary import Status
from kollegial.refusal import Refused
from kollegial.tell import tell
from tests.quality.board.filters import filters


def whole(wanted: MeasureFilter) -> MeasureFilter:
    """What counts of a filter: the words of its text, and a due window only if it asks anything."""
    due = None if wanted.due == DueWindow() else wanted.due
    return wanted.model_copy(update={"text": str(terms(wanted.text)), "due": due})


@given(filters, st.sampled_from(["de", "en"]))
def test_what_is_written_is_read_again(wanted: MeasureFilter, language: Language) -> None:
    assert whole(parse(as_words(wanted, language))) == whole(wanted)


@given(
    st.text(max_size=60)
    | st.lists(st.sampled_from(["status:", "due:", '"', ",", ":", "offen", "14", " "])).map("".join)
)
def test_any_line_is_a_filter_or_one_sentence(line: str) -> None:
    try:
        made = parse(line)
    except Refused as refusal:
        told = refusal
    else:
        assert whole(parse(as_words(made, "de"))) == whole(made)
        return
    assert tell(told).strip()


@pytest.mark.parametrize(
    ("german", "english"),
    [
        ("status:geplant,umsetzung", "status:planned,in-progress"),
        ("Status:In-Umsetzung", "STATUS:in_progress"),
        ("status:offen ampel:rot,gelb", "status:open light:red,amber"),
        ("rolle:Teamleitung faellig:14", "role:Teamleitung due:14"),
        ("fällig:überfällig,14 Tage", "due:overdue,14 Tage"),
        ("frist:2026-06", "due:2026-06-01..2026-06-30"),
        ("faellig:ohne", "due:none"),
        ("faellig:heute", "due:0"),
        ("team:ohne bereich:ohne", "team:none area:without"),
        ("zeitraum:aktuell", "period:current"),
        ("herkunft:beschwerde", "origin:complaint"),
    ],
)
def test_german_and_english_mean_the_same(german: str, english: str) -> None:
    assert parse(german) == parse(english)


def test_words_with_blanks_commas_and_colons_stand_in_quotation_marks() -> None:
    made = parse('rolle:"Leitung, Nord","x" „zwei wörter“ 12:30 "status:offen"')
    assert made.roles == ("Leitung, Nord", "x")
    assert terms(made.text) == ["zwei wörter", "12:30", "status:offen"]
    assert parse('team:"ohne"').teams == ("ohne",)
    assert parse("team:ohne").teams == ("",)


@pytest.mark.parametrize(
    ("written", "start", "end"),
    [
        ("2026", "2026-01-01", "2026-12-31"),
        ("2028-02", "2028-02-01", "2028-02-29"),
        ("24.12.2026", "2026-12-24", "2026-12-24"),
        ("2026-03..", "2026-03-01", None),
        ("..2026-03", None, "2026-03-31"),
        ("1.2.2026..2026", "2026-02-01", "2026-12-31"),
    ],
)
def test_times(written: str, start: str | None, end: str | None) -> None:
    first, last = (None if each is None else dt.date.fromisoformat(each) for each in (start, end))
    assert parse(f"due:{written}").due == DueWindow(start=first, end=last)
    made = parse(f"period:{written}")
    assert (made.since, made.until) == (first, last)


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        ("farbe:rot", "There is no filter “farbe”. There are: status, light, area"),
        ("status:halb", "“halb” means nothing behind “status:”. There are: proposed, planned"),
        ("due:bald", "“bald” is no time behind “due:”"),
        ("due:9999", "“9999” is no time"),
        ("due:2026-13", "is no time"),
        ("due:..", "is no time"),
        ("period:14", "“14” is no time behind “period:”"),
        ("area:vier und", "“vier”" and "no text"),
        ("status:", "What is to come after “status:”?"),
        ('team:""', "What is to come after “team:”?"),
        ("bereich:LQW 4", "“LQW” is no quality area"),
        ("x" * 300, "too long"),
    ],
)
def test_a_bad_word_gets_one_clear_sentence(line: str, sentence: str) -> None:
    if sentence == "no text":
        assert parse(line).areas == ("vier",)
        return
    with pytest.raises(Refused) as refusal:
        parse(line)
    assert sentence in tell(refusal.value)


def test_the_known_words_are_told_in_the_language_of_the_moment() -> None:
    with pytest.raises(Refused) as refusal:
        parse("status:halb")
    set_language("de")
    assert "vorgeschlagen, geplant" in tell(refusal.value)


def test_no_word_means_two_things() -> None:
    for table in (words.KEYS, words.STATUSES, words.LIGHTS, words.ORIGINS):
        wordings = list(table.values())
        for mine in wordings:
            others = chain.from_iterable((*x.de, *x.en) for x in wordings if x is not mine)
            known = set(map(words.folded, others))
            assert known.isdisjoint(map(words.folded, (*mine.de, *mine.en)))
    assert set(words.STATUSES) == set(Status)
    ways = set(words.lookup(words.STATUSES))
    assert ways.isdisjoint(map(words.folded, (*words.OPEN.de, *words.OPEN.en, *words.CLOSED.de)))
