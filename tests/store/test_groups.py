"""What groups agreed to keep: only names, days and roles; forgotten without a trace."""

from __future__ import annotations

import datetime as dt
import json

import pytest
from sqlalchemy import Engine, select

from kollegial.consultation.turns import PastTurn, SessionTurns
from kollegial.consultation.vocabulary import RoleKind
from kollegial.store import sweep
from kollegial.store.desk import Desk
from kollegial.store.desk.entries import KnownGroup
from kollegial.store.desk.tables import DeskTable
from kollegial.store.errors import NotFound, StoreError
from kollegial.store.home import Home
from kollegial.store.keys import KeyRing
from kollegial.store.unit import reading, writing
from tests.store.pages import decrypted, raw
from tests.store.samples import entries

GIVER, LEAD, ADVISER = RoleKind.CASE_GIVER, RoleKind.MODERATOR, RoleKind.CONSULTANT
GROUP = "Größte Fallrunde"


def day(number: int) -> dt.date:
    return dt.date(2026, 1, 1) + dt.timedelta(days=number)


def turn(number: int, person: str, *kinds: RoleKind, offered: bool = False) -> PastTurn:
    return PastTurn(day(number), person, frozenset(kinds), offered)


def held(desk: Desk, *turns: PastTurn, group: str = GROUP, session: str = "one") -> None:
    """A session that is over, remembered as it is erased."""
    desk.begin(session)
    desk.append(session, entries(1, 5))
    desk.erase(session, remember=SessionTurns(group, turns))


def tables(engine: Engine) -> dict[str, list[tuple[object, ...]]]:
    """Every row of every table."""
    with reading(engine) as connection:
        return {
            name: [tuple(row) for row in connection.execute(select(table))]
            for name, table in DeskTable.metadata.tables.items()
        }


def test_what_was_kept_comes_back_in_order(desk: Desk) -> None:
    later = (turn(9, "Bo", GIVER), turn(9, "Änne Groß", LEAD), turn(9, "Cem", offered=True))
    earlier = (turn(2, "Änne Groß", GIVER), turn(2, "Bo", LEAD, ADVISER, offered=True))
    held(desk, *later)
    held(desk, *earlier)
    assert desk.sessions() == []
    found = desk.turns("  größte   FALLRUNDE ")
    assert found[:2] == (earlier[1], earlier[0])  # Bo was entered first
    assert set(found[2:]) == set(later)
    assert desk.turns("nobody") == ()


def test_a_session_is_kept_once_however_often_it_is_erased(desk: Desk) -> None:
    kept = SessionTurns(GROUP, (turn(1, "Anna", GIVER),))
    desk.begin("one")
    for _ in range(3):
        desk.erase("one", remember=kept)
    assert len(desk.turns(GROUP)) == 1


def test_what_is_not_on_the_desk_is_not_kept(desk: Desk) -> None:
    desk.erase("gone", remember=SessionTurns(GROUP, (turn(1, "Anna", GIVER),)))
    assert desk.groups() == []


def test_kept_and_erased_together_or_not_at_all(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.begin("one")
    kept = SessionTurns(GROUP, (turn(1, "Anna", GIVER),))

    def broken(_: object) -> None:
        raise StoreError("power cut")  # noqa: EM101

    with monkeypatch.context() as patch:
        patch.setattr(sweep, "mark", broken)
        with pytest.raises(StoreError):
            desk.erase("one", remember=kept)
    assert [found.id for found in desk.sessions()] == ["one"]
    assert desk.groups() == []
    with monkeypatch.context() as patch:  # after the transaction: both have happened
        patch.setattr(sweep, "sweep", broken)
        with pytest.raises(StoreError):
            desk.erase("one", remember=kept)
    assert desk.sessions() == []
    assert len(desk.turns(GROUP)) == 1


def test_groups_the_last_to_meet_first_with_whoever_came_lately(desk: Desk) -> None:
    for number, people in enumerate(["Alt Anna", "Anna Bo", "Bo Cem Anna", "Cem Dora"], 1):
        held(desk, *(turn(number, name) for name in people.split()))
    held(desk, turn(20, "Anna"), group="Zweite")
    held(desk, turn(3, "Ida"), group="Dritte")
    assert desk.groups() == [
        KnownGroup("Zweite", ("Anna",), 1, day(20)),
        KnownGroup(GROUP, ("Cem", "Dora", "Anna", "Bo"), 4, day(4)),
        KnownGroup("Dritte", ("Ida",), 1, day(3)),
    ]
    assert "Anna" not in repr(desk.groups())


def test_names_are_those_entered_last_and_one_however_they_are_spelled(desk: Desk) -> None:
    held(desk, turn(1, "anne  gross", GIVER), turn(1, "Bo"), group="größte fallrunde")
    held(desk, turn(2, "Anne Groß", LEAD), turn(2, "BO"), turn(2, "bo", offered=True))
    (group,) = desk.groups()
    assert (group.name, group.people, group.sessions) == (GROUP, ("Anne Groß", "bo"), 2)
    assert set(desk.turns(GROUP)) == {
        turn(1, "Anne Groß", GIVER),
        turn(1, "bo"),
        turn(2, "Anne Groß", LEAD),
        turn(2, "bo", offered=True),
    }


@pytest.mark.parametrize(
    "kept",
    [
        SessionTurns(GROUP, ()),
        SessionTurns(" ", (turn(1, "Anna"),)),
        SessionTurns(GROUP, (turn(1, " "),)),
    ],
)
def test_what_tells_nothing_keeps_no_session_from_being_erased(
    desk: Desk, kept: SessionTurns
) -> None:
    desk.begin("one")
    desk.erase("one", remember=kept)
    assert (desk.sessions(), desk.groups()) == ([], [])


def test_forgotten_is_forgotten(desk: Desk) -> None:
    held(desk, turn(1, "Anna", GIVER), turn(1, "Bo", LEAD))
    held(desk, turn(2, "Bo", GIVER))
    held(desk, turn(1, "Anna", LEAD), group="Andere")
    desk.forget_person(GROUP, " BO ")
    assert desk.turns(GROUP) == (turn(1, "Anna", GIVER),)
    assert desk.groups()[0].sessions == 1  # nobody is left of the second
    desk.forget_person(GROUP, "Anna")
    assert [group.name for group in desk.groups()] == ["Andere"]
    desk.forget("ANDERE")
    assert all(rows == [] for rows in tables(desk._engine).values())


def test_nothing_to_forget_is_told(desk: Desk) -> None:
    held(desk, turn(1, "Anna"))
    with pytest.raises(NotFound, match="Nothing is kept of a group"):
        desk.forget("Gröste")
    with pytest.raises(NotFound, match="Nothing is kept of a group"):
        desk.forget_person("nobody", "Anna")
    with pytest.raises(NotFound, match="Nothing is kept of anybody"):
        desk.forget_person(GROUP, "Bo")
    assert len(desk.turns(GROUP)) == 1


def test_any_text_can_be_asked_for(desk: Desk) -> None:
    for text in ("", "' OR 1=1", "\ud800", "\x00", "%"):
        assert desk.turns(text) == ()
        with pytest.raises(NotFound):
            desk.forget(text)


def test_a_kind_of_a_later_version_is_nobodys_turn(desk: Desk) -> None:
    held(desk, turn(1, "Anna", GIVER))
    with writing(desk._engine) as connection:
        connection.exec_driver_sql("UPDATE group_turn SET kinds = 'case_giver time_lord'")
    assert desk.turns(GROUP) == (turn(1, "Anna", GIVER),)


def test_the_file_itself_takes_no_text_for_a_role(desk: Desk) -> None:
    held(desk, turn(1, "Anna", GIVER))
    with pytest.raises(StoreError), writing(desk._engine) as connection:
        connection.exec_driver_sql("UPDATE group_turn SET kinds = 'Frau Kowalczyk'")


TRACES = ("Qwäxzlkj", "qwäxzlkj", "Übelberger", "übelberger", "Xyqwvgruppe", "xyqwvgruppe")


def traces(data: bytes) -> list[str]:
    return [trace for trace in TRACES if trace.encode() in data]


@pytest.mark.parametrize("person", [None, "Qwäxzlkj Übelberger"])
def test_forgetting_leaves_no_trace(
    desk: Desk, home: Home, ring: KeyRing, person: str | None
) -> None:
    key = ring.key("desk")
    held(desk, turn(1, "Bleibtda"), group="Bleibt")
    group = "Xyqwvgruppe" if person is None else "Bleibt"
    for number in range(2, 9):
        held(
            desk,
            turn(number, "Qwäxzlkj Übelberger", GIVER),
            turn(number, "Bleibtda"),
            group=group,
        )
    assert traces(decrypted(home.desk, key))[:2] == ["Qwäxzlkj", "qwäxzlkj"]
    if person is None:
        desk.forget(group)
    else:
        desk.forget_person(group, person)
    assert traces(decrypted(home.desk, key)) == []
    assert traces(raw(home.desk)) == []
    assert b"Bleibtda" in decrypted(home.desk, key)
    desk.close()
    assert traces(decrypted(home.desk, key)) == []


def test_another_spelling_leaves_no_trace_of_the_one_before(
    desk: Desk, home: Home, ring: KeyRing
) -> None:
    held(desk, turn(1, "QWÄXZLKJ ÜBELBERGER"))
    held(desk, turn(2, "Qwäxzlkj Übelberger"))
    after = decrypted(home.desk, ring.key("desk"))
    assert "QWÄXZLKJ".encode() not in after
    assert "Qwäxzlkj".encode() in after


def test_an_unswept_forgetting_is_made_good(
    desk: Desk, home: Home, ring: KeyRing, monkeypatch: pytest.MonkeyPatch
) -> None:
    held(desk, turn(1, "Qwäxzlkj Übelberger"), group="Xyqwvgruppe")

    def killed(_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(sweep, "sweep", killed)
        with pytest.raises(KeyboardInterrupt):
            desk.forget("xyqwvgruppe")
    assert traces(decrypted(home.desk, ring.key("desk")))  # still in the log
    Desk.open(home, ring).close()
    assert traces(decrypted(home.desk, ring.key("desk"))) == []


def test_without_agreement_no_name_stays_and_with_it_nothing_else(
    desk: Desk, home: Home, ring: KeyRing
) -> None:
    key = ring.key("desk")
    secret = {"text": "Frau Kowalczyk rief an", "group": "Xyqwvgruppe"}
    lines = [json.dumps({**secret, "name": "Qwäxzlkj"}, ensure_ascii=False)] * 40
    for agreed in (False, True):
        name = f"goes-{agreed}"
        desk.begin(name)
        for number, each in enumerate(entries(1, 40)):
            desk.append(name, [type(each)(each.seq, 1, 1, "boot-of-goes", 1, lines[number])])
        desk.save_review(name, json.dumps([secret]))
        desk.mark_released(name, "abcdef" + "0" * 26)
        kept = SessionTurns("Xyqwvgruppe", (turn(7, "Qwäxzlkj", GIVER, ADVISER, offered=True),))
        desk.erase(name, remember=kept if agreed else None)
        after = decrypted(home.desk, key)
        if not agreed:
            assert traces(after) == []
    assert traces(after) == ["Qwäxzlkj", "qwäxzlkj", "Xyqwvgruppe", "xyqwvgruppe"]
    for gone in ("Kowalczyk", "rief an", "boot-of", "goes", "abcdef000"):
        assert gone.encode() not in after
    assert {name: rows for name, rows in tables(desk._engine).items() if rows} == {
        "known_group": [(1, "xyqwvgruppe", "Xyqwvgruppe")],
        "group_person": [(1, 1, "qwäxzlkj", "Qwäxzlkj")],
        "group_session": [(1, 1, day(7))],
        "group_turn": [(1, 1, "case_giver consultant", True)],
    }
