"""What service users wrote: on the desk only, with nothing beside it, gone without a trace."""

from __future__ import annotations

import pytest

from kollegial.store.desk import Desk
from kollegial.store.desk.tables import FeedbackSentenceRow
from kollegial.store.home import Home
from kollegial.store.keys import KeyRing
from tests.store.pages import decrypted

ROUND, OTHER = "a" * 32, "b" * 32
WRITTEN = "Frau Kowalczyk hat mir zugehört"


def test_nothing_but_the_round_stands_beside_a_sentence() -> None:
    assert set(FeedbackSentenceRow.model_fields) == {"key", "round_id", "text"}


def test_sentences_wait_by_round_in_an_order_that_says_nothing(desk: Desk) -> None:
    raw = desk.raw_sentences
    texts = [f"Satz {number}" for number in range(12)]
    keys = [key for text in texts for key in raw.keep(ROUND, [text])]
    raw.keep(OTHER, ["Anderswo"])
    found = raw.of(ROUND)
    assert sorted(each.text for each in found) == sorted(texts)
    assert [each.key for each in found] == sorted(keys)
    assert [each.text for each in found] != texts
    assert raw.waiting() == {ROUND: 12, OTHER: 1}


def test_a_dropped_sentence_leaves_no_trace(desk: Desk, home: Home, ring: KeyRing) -> None:
    raw, key = desk.raw_sentences, ring.key("desk")
    keys = raw.keep(ROUND, [WRITTEN, "Mehr Zeit."])
    assert WRITTEN.encode() in decrypted(home.desk, key)
    raw.drop(keys[:1])
    raw.drop(keys[:1])  # gone already
    assert [each.text for each in raw.of(ROUND)] == ["Mehr Zeit."]
    assert WRITTEN.encode() not in decrypted(home.desk, key)


def test_a_sentence_is_not_shown_by_its_record(desk: Desk) -> None:
    desk.raw_sentences.keep(ROUND, [WRITTEN])
    assert "Kowalczyk" not in repr(desk.raw_sentences.of(ROUND))


@pytest.mark.parametrize("wrong", ["", "F3", "a" * 31, "A" * 32, "a' OR 1=1"])
def test_a_round_is_named_by_its_id_only(desk: Desk, wrong: str) -> None:
    with pytest.raises(ValueError, match="round id"):
        desk.raw_sentences.keep(wrong, [WRITTEN])
