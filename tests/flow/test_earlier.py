"""Earlier protocols of a group: whoever writes its name, the newest first, told already or not."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

from kollegial.flow.earlier import MOST, earlier
from kollegial.protocol.released import ReleasedFollowUp
from tests.flow.helpers import workplace
from tests.store.samples import protocol

DAY = dt.date(2026, 1, 1)


def test_the_groups_own_newest_first_and_what_was_told(tmp_path: Path) -> None:
    place = workplace(tmp_path)
    first = protocol(1, ("Wie beginnen?",), date=DAY, group="Team Süd")
    told = (ReleasedFollowUp(protocol_id=first.id, text="Es ging gut aus."),)
    second = protocol(2, ("Wie enden?",), date=DAY + dt.timedelta(days=7), group="team  SÜD")
    other = protocol(3, date=DAY, group="Team Südwest")
    for each in (first, second.model_copy(update={"follow_ups": told}), other):
        place.archive.add(each)
    found = earlier(place, "TEAM süd")
    assert [(each.id, each.title, each.followed_up) for each in found] == [
        (second.id, "Wie enden?", False),
        (first.id, "Wie beginnen?", True),
    ]
    assert found[1].date == DAY
    assert "Wie" not in repr(found)
    assert earlier(place, "Team") == ()
    place.close()


def test_nobody_asks_about_years_ago(tmp_path: Path) -> None:
    place = workplace(tmp_path)
    for number in range(MOST + 3):
        place.archive.add(protocol(number + 1, date=DAY + dt.timedelta(days=number)))
    found = earlier(place, "Team Nord")
    assert len(found) == MOST
    assert found[0].date == DAY + dt.timedelta(days=MOST + 2)
    place.close()
