from __future__ import annotations

import json
import uuid
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kollegial.store.desk import Desk
from kollegial.store.desk.entries import DeskSession, LogEntry, Moment, json_text
from kollegial.store.errors import Conflict, Locked, NotFound
from kollegial.store.home import Home
from kollegial.store.keys import KeyRing
from tests.store.samples import entries

PROTOCOL = "0" * 31 + "1"

VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(st.characters(exclude_categories=())),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
)  # fmt: skip


def test_what_was_written_is_read(desk: Desk, home: Home, ring: KeyRing) -> None:
    desk.begin("one")
    desk.append("one", entries(1, 2))
    desk.append("one", entries(3, 1))
    desk.append("one", [])
    again = Desk.open(home, ring)
    assert again.entries("one") == entries(1, 3)
    again.close()


def test_two_windows_cannot_write_the_same_place(desk: Desk, home: Home, ring: KeyRing) -> None:
    other = Desk.open(home, ring)
    desk.begin("one")
    desk.append("one", entries(1, 3))
    other.append("one", entries(4, 1))
    for stale in (entries(4, 1), entries(3, 3), entries(6, 1)):
        with pytest.raises(Conflict):
            desk.append("one", stale)
    assert desk.entries("one") == entries(1, 4)
    with pytest.raises(Conflict):
        other.begin("one")
    other.close()


def test_all_or_none(desk: Desk) -> None:
    desk.begin("one")
    good = entries(1, 3)
    with pytest.raises(ValueError, match="JSON"):
        desk.append("one", [*good[:2], replace(good[2], payload="{")])
    with pytest.raises(ValueError, match="gaps"):
        desk.append("one", [good[0], good[2]])
    assert desk.entries("one") == []


def test_unknown_sessions_are_not_found(desk: Desk) -> None:
    with pytest.raises(NotFound):
        desk.append("none", entries(1, 1))
    with pytest.raises(NotFound):
        desk.entries("none")
    with pytest.raises(NotFound):
        desk.beat("none", 1, "boot", 1)
    with pytest.raises(NotFound):
        desk.save_review("none", "{}")
    with pytest.raises(NotFound):
        desk.review("none")
    with pytest.raises(NotFound):
        desk.mark_released("none", PROTOCOL)
    desk.erase("none")  # nothing is there, as wanted


def test_list_of_sessions(desk: Desk) -> None:
    desk.begin("old")
    desk.append("old", entries(1, 3))
    desk.beat("old", 3500, "boot-1", 35)
    desk.beat("old", 4500, "boot-2", 5)
    desk.begin("new")
    assert desk.sessions() == [
        DeskSession("new", 0, None, None),
        DeskSession("old", 3, 3000, Moment(4500, "boot-2", 5)),
    ]


def test_review_is_replaced(desk: Desk) -> None:
    desk.begin("one")
    assert desk.review("one") is None
    desk.save_review("one", "[1]")
    desk.save_review("one", "[1, 2]")
    assert desk.review("one") == "[1, 2]"
    with pytest.raises(ValueError, match="JSON"):
        desk.save_review("one", "Frau Muster")


def test_every_protocol_of_a_release_is_noted(desk: Desk) -> None:
    other = "f" * 32
    desk.begin("one")
    desk.begin("two")
    assert desk.released() == []
    desk.mark_released("two", other)
    desk.mark_released("one", other)
    desk.mark_released("one", PROTOCOL)  # the first release broke off
    desk.mark_released("one", PROTOCOL)
    assert desk.released() == [("one", PROTOCOL), ("one", other), ("two", other)]
    desk.erase("one")
    assert desk.released() == [("two", other)]


def test_erased_id_may_begin_again(desk: Desk) -> None:
    desk.begin("one")
    desk.append("one", entries(1, 3))
    desk.erase("one")
    assert desk.sessions() == []
    desk.begin("one")
    desk.append("one", entries(1, 1))
    assert len(desk.entries("one")) == 1


def test_any_thread_may_use_it(desk: Desk) -> None:
    def session(number: int) -> int:
        name = f"session-{number}"
        desk.begin(name)
        for place in range(1, 6):
            desk.append(name, entries(place, 1))
            desk.beat(name, place, "boot", place)
        return len(desk.entries(name))

    with ThreadPoolExecutor(4) as pool:
        assert list(pool.map(session, range(8))) == [5] * 8


def test_locked_keys_open_nothing(home: Home, ring: KeyRing) -> None:
    ring.set_passphrase("long enough")
    with pytest.raises(Locked):
        Desk.open(home, KeyRing.open(home))
    assert not home.desk.exists()


@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(value=VALUES, ascii_only=st.booleans())
def test_every_json_text_comes_back(desk: Desk, value: object, ascii_only: bool) -> None:
    payload = json.dumps(value, ensure_ascii=ascii_only)
    session = uuid.uuid4().hex
    desk.begin(session)
    desk.append(session, [LogEntry(1, 1, 0, "", 0, payload)])
    assert json.loads(desk.entries(session)[0].payload) == value


@pytest.mark.parametrize("text", ["NaN", '{"a": Infinity}', "", "Frau Muster", "[" * 100_000])
def test_what_is_no_json_is_refused_without_showing_it(text: str) -> None:
    with pytest.raises(ValueError, match="JSON text expected") as caught:
        json_text(text)
    assert caught.value.__suppress_context__


def test_payload_is_never_shown() -> None:
    assert "Muster" not in repr(entries(1, 1, "Frau Muster")[0])


@pytest.mark.parametrize(
    "values",
    [
        {"seq": 0},
        {"seq": True},
        {"step": -1},
        {"at": 2**63},
        {"at": 1.5},
        {"steady": -1},
        {"boot": "Frau Müller\n"},
    ],
)
def test_entries_of_the_wrong_form_cannot_be_made(values: dict[str, object]) -> None:
    with pytest.raises(ValueError, match="expected"):
        replace(entries(1, 1)[0], **values)  # type: ignore[arg-type]  # on purpose


@pytest.mark.parametrize("name", ["", "a b", "../x", "x" * 65, "Müller", "one\n"])
def test_ids_of_the_wrong_form_are_refused(desk: Desk, name: str) -> None:
    with pytest.raises(ValueError, match="session id"):
        desk.begin(name)
    with pytest.raises(ValueError, match="session id"):
        desk.erase(name)
    with pytest.raises(ValueError, match="protocol id"):
        desk.mark_released("one", name)
