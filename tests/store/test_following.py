"""What became of a case stands in a later protocol; the archive knows which."""

from __future__ import annotations

import datetime as dt

import pytest

from kollegial.protocol.links import NO_LINKS, FollowUp, Links
from kollegial.protocol.released import (
    ReleasedContribution,
    ReleasedFollowUp,
    ReleasedProtocol,
)
from kollegial.store.archive import Archive
from kollegial.store.archive.query import ArchiveQuery
from kollegial.store.errors import NotFound
from kollegial.store.unit import reading, writing
from tests.store.samples import KIND, protocol

EARLIER = protocol(1, date=dt.date(2026, 1, 5))
SPRING, SUMMER = dt.date(2026, 4, 2), dt.date(2026, 7, 2)


def telling(
    number: int, date: dt.date, *told: tuple[ReleasedProtocol, str], **more: object
) -> ReleasedProtocol:
    """A later protocol that tells what became of earlier ones."""
    follow_ups = tuple(ReleasedFollowUp(protocol_id=each.id, text=text) for each, text in told)
    return protocol(number, date=date).model_copy(update={"follow_ups": follow_ups, **more})


def told(archive: Archive, *, of: bool | None = None) -> dict[int, bool]:
    rows = archive.find(ArchiveQuery(told=of))
    assert archive.count(ArchiveQuery(told=of)) == len(rows)
    return {int(row.id, 16): row.told for row in rows}


def links_kept(archive: Archive) -> int:
    with reading(archive._engine) as connection:
        return int(connection.exec_driver_sql("SELECT count(*) FROM follow_up").scalar_one())


def test_answers_come_in_the_order_of_the_sessions(archive: Archive) -> None:
    archive.add(EARLIER)
    assert archive.followed_by(EARLIER.id) == []
    archive.add(telling(3, SUMMER, (EARLIER, "Es hält.")))
    archive.add(telling(2, SPRING, (EARLIER, "Der Brief kam an.")))
    assert archive.followed_by(EARLIER.id) == [
        FollowUp(f"{2:032x}", SPRING, "Der Brief kam an."),
        FollowUp(f"{3:032x}", SUMMER, "Es hält."),
    ]
    assert archive.followed_by("0" * 32) == archive.followed_by("\ud800") == []


def test_whose_placeholders_stand_in_an_answer_is_known(archive: Archive) -> None:
    archive.add(EARLIER)
    text = "[Person A] ruft jetzt an."
    archive.add(
        telling(2, SPRING, (EARLIER, text), placeholders={"[Person A]": 1, "[Ort 1]": 2, "": 1})
    )
    (answer,) = archive.followed_by(EARLIER.id)
    assert answer.placeholders == ("[Person A]",)
    assert "ruft" not in repr(answer)


def test_what_is_open_can_be_asked_for(archive: Archive) -> None:
    archive.add(EARLIER)
    archive.add(telling(2, SPRING, (EARLIER, "Gut.")))
    assert told(archive) == {1: True, 2: False}
    assert told(archive, of=True) == {1: True}
    assert told(archive, of=False) == {2: False}


def test_the_order_in_which_protocols_arrive_does_not_matter(archive: Archive) -> None:
    archive.add(telling(2, SPRING, (EARLIER, "Gut.")))
    assert archive.links(telling(2, SPRING, (EARLIER, "Gut."))) == NO_LINKS
    archive.add(EARLIER)
    assert [each.text for each in archive.followed_by(EARLIER.id)] == ["Gut."]


def test_links_lead_both_ways(archive: Archive) -> None:
    other = protocol(4, date=dt.date(2025, 1, 1))
    later = telling(2, SPRING, (EARLIER, "Gut."), (other, "Gelöscht."))
    for each in (EARLIER, later):
        archive.add(each)
    assert archive.links(later) == Links((), {EARLIER.id: EARLIER.date})
    assert [each.protocol_id for each in archive.links(EARLIER).followed_by] == [later.id]


def test_deleting_either_of_the_two_leaves_no_link(archive: Archive) -> None:
    archive.add(EARLIER)
    later = telling(2, SPRING, (EARLIER, "Gut."))
    archive.add(later)
    archive.delete(later.id)
    assert (links_kept(archive), told(archive)) == (0, {1: False})
    archive.add(later)
    archive.delete(EARLIER.id)
    assert links_kept(archive) == 0
    assert archive.get(later.id).follow_ups == later.follow_ups


def test_link_and_protocol_come_together_or_not_at_all(
    archive: Archive, monkeypatch: pytest.MonkeyPatch
) -> None:
    from kollegial.store.archive import following

    def fails(*_: object) -> None:
        raise RuntimeError

    archive.add(EARLIER)
    monkeypatch.setattr(following, "note", fails)
    with pytest.raises(RuntimeError):
        archive.add(telling(2, SPRING, (EARLIER, "Gut.")))
    assert not archive.has(f"{2:032x}")
    with pytest.raises(NotFound):
        archive.get(f"{2:032x}")


def test_one_that_tells_twice_or_again_is_one_link(archive: Archive) -> None:
    later = telling(2, SPRING, (EARLIER, "Erst so."), (EARLIER, "Dann so."))
    archive.add(EARLIER)
    archive.add(later)
    archive.add(later)
    assert links_kept(archive) == 1
    assert [each.text for each in archive.followed_by(EARLIER.id)] == ["Erst so.", "Dann so."]


def test_an_answer_of_a_later_program_is_left_out(archive: Archive) -> None:
    archive.add(EARLIER)
    archive.add(telling(2, SPRING, (EARLIER, "Gut.")))
    with writing(archive._engine) as connection:
        connection.exec_driver_sql("UPDATE body SET document = json_set(document, '$.format', 2)")
    assert archive.followed_by(EARLIER.id) == []
    assert told(archive)[1]


@pytest.mark.parametrize(
    "word", ["Brücke", "geparkt", "umgedreht", "mitgenommen", "Erkenntnis", "schulsozialarbeit"]
)
def test_search_looks_into_everything_that_was_written(archive: Archive, word: str) -> None:
    archive.add(EARLIER)
    archive.add(
        telling(
            2,
            SPRING,
            (EARLIER, "Eine Brücke zur Schulsozialarbeit."),
            inverted_question="Wie geht es schief, umgedreht?",
            parked=(ReleasedContribution(kind=KIND.IDEA, text="Das ist geparkt"),),
            afterwards=(
                ReleasedContribution(kind=KIND.TAKE_AWAY, text="Das wird mitgenommen"),
                ReleasedContribution(kind=KIND.INSIGHT, text="Eine Erkenntnis"),
            ),
        )
    )
    (row,) = archive.find(ArchiveQuery(text=word))
    assert int(row.id, 16) == 2
    assert word.casefold() in (row.snippet or "").casefold()
