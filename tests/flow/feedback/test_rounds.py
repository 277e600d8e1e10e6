"""Opening, taking slips in from paper and files, and that answers and sentences part for good."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from kollegial.content import content_root
from kollegial.flow.feedback import forms, rounds
from kollegial.formats.problems import Unreadable
from kollegial.quality.feedback.sheet import template
from kollegial.quality.feedback.slips import filled
from kollegial.refusal import Refused
from kollegial.store.errors import StoreError
from kollegial.store.register.feedback import FeedbackRounds
from tests.flow.feedback.helpers import closed, given, opened, placed
from tests.flow.helpers import workplace

WRITTEN = "Frau Kowalczyk hat zugehört"


def test_a_round_begins_today_and_lasts_till_the_end_of_next_month(tmp_path: Path) -> None:
    place, line = placed(tmp_path)
    assert (line.round.starts, line.round.ends) == (dt.date(2026, 3, 12), dt.date(2026, 4, 30))
    assert line.round.form == forms.load().form(forms.USUAL)
    assert line.round.threshold == 5
    assert place.register.feedback.rounds() == [line]


@pytest.mark.parametrize(
    ("starts", "ends"),
    [
        ((2026, 11, 30), (2026, 12, 31)),
        ((2026, 12, 1), (2027, 1, 31)),
        ((2027, 1, 31), (2027, 2, 28)),
    ],
)
def test_the_usual_end(starts: tuple[int, int, int], ends: tuple[int, int, int]) -> None:
    assert rounds.usual_end(dt.date(*starts)) == dt.date(*ends)


@pytest.mark.parametrize(
    "wish",
    [
        {"threshold": 4},
        {"threshold": -1},
        {"asked": 0},
        {"name": "   "},
        {"service": ""},
        {"service": "Treff\nLotte"},
        {"ends": dt.date(2026, 1, 1)},
    ],
)
def test_what_no_round_can_be(tmp_path: Path, wish: dict[str, object]) -> None:
    place = workplace(tmp_path)
    with pytest.raises(Refused):
        opened(place, **wish)
    assert place.register.feedback.rounds() == []


def test_an_organisations_own_slip_stands_beside_the_shipped_one(tmp_path: Path) -> None:
    place = workplace(tmp_path)
    folder = place.home.path / "feedback"
    folder.mkdir()
    shipped = (content_root() / "protocols/feedback/slip.toml").read_text(encoding="utf-8")
    (folder / "kurz.toml").write_text(shipped.replace('"slip"', '"kurz"'), encoding="utf-8")
    (folder / "wrong.toml").write_text("format = 1\n", encoding="utf-8")
    found = forms.load(place.home)
    assert sorted(found.known) == ["kurz", "slip"]
    assert found.problems
    with pytest.raises(Refused):
        found.form("lang")


def test_the_sentence_goes_to_the_desk_and_the_answers_to_the_register(tmp_path: Path) -> None:
    place, line = placed(tmp_path)
    given(place, line, [("1120", WRITTEN), "1111", "2222", "1234", "4444", "0000"])
    assert [each.text for each in place.desk.raw_sentences.of(line.round.id)] == [WRITTEN]
    after = closed(place, line)
    assert place.register.feedback.results(after.round.id).sentences == ()


def test_nothing_stays_on_the_desk_of_a_slip_that_was_not_taken(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place, line = placed(tmp_path)

    def full(*_: object) -> None:
        msg = "The disk is full. Nothing was changed."
        raise StoreError(msg)

    with monkeypatch.context() as patched:
        patched.setattr(FeedbackRounds, "add_slips", full)
        with pytest.raises(StoreError):
            given(place, line, [("1120", WRITTEN)])
    closed(place, line)
    with pytest.raises(Refused):
        given(place, line, [("1120", WRITTEN)])
    assert place.desk.raw_sentences.waiting() == {}


def test_a_slip_typed_wrongly_is_taken_back_with_its_sentence(tmp_path: Path) -> None:
    place, line = placed(tmp_path)
    given(place, line, ["1111", ("1120", "Mehr Zeit.")])
    pile = rounds.give(place, line.round.id, [filled((1, 1, 2, 0), 4, WRITTEN)])
    rounds.take_back(place, line.round.id, pile[0])
    assert [each.text for each in place.desk.raw_sentences.of(line.round.id)] == ["Mehr Zeit."]
    given(place, line, ["1111"] * 3)
    assert place.register.feedback.round(line.round.id).rate.slips == 5


def test_a_file_comes_in_as_a_whole_or_not_at_all(tmp_path: Path) -> None:
    place, line = placed(tmp_path)
    file, head = tmp_path / "slips.csv", template(line.round.form)
    file.write_text(head + f"1;2;3;4;{WRITTEN}\n" * 6 + "1;2;x;4;\n", encoding="utf-8")
    with pytest.raises(Unreadable) as caught:
        rounds.import_sheet(place, line, file)
    assert str(caught.value.problems[0]).startswith("slips.csv:8:3: open: ")
    assert place.register.feedback.round(line.round.id).rate.slips is None
    assert place.desk.raw_sentences.waiting() == {}
    file.write_text(head + f"1;2;3;4;{WRITTEN}\n" * 6, encoding="utf-8-sig")
    assert rounds.import_sheet(place, line, file) == 6
    assert place.desk.raw_sentences.waiting() == {line.round.id: 6}


def test_a_file_that_is_no_text_is_told(tmp_path: Path) -> None:
    place, line = placed(tmp_path)
    for name, content in (("b.csv", b"\xff\xfe\x00"), ("missing.csv", None)):
        file = tmp_path / name
        if content is not None:
            file.write_bytes(content)
        with pytest.raises(Unreadable):
            rounds.import_sheet(place, line, file)


def test_a_round_on_a_measure_is_called_by_it(tmp_path: Path) -> None:
    place, line = placed(tmp_path)
    on = opened(place, measure="c" * 32, service="")
    assert rounds.measure_labels(place, [line, on]) == {}  # the register has no such measure
