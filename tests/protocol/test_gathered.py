"""What a protocol holds in several places, gathered for its readers."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from kollegial.consultation.decide.after import FEWEST_SLIPS
from kollegial.protocol import gathered
from kollegial.protocol.meeting import Checks, checks, tallies
from kollegial.protocol.released import ReleasedFeedback, ReleasedProtocol
from kollegial.words import Text
from tests.export.protocols import MEETING, PROTOCOL, RICH


def texts(found: gathered.Taken) -> tuple[list[str], list[str], list[str]]:
    lists = (found.adopted, found.take_aways, found.first_steps)
    one, two, three = ([each.text for each in said] for said in lists)
    return one, two, three


def test_what_is_taken_along_stands_by_its_round() -> None:
    first, second, whole = gathered.taken_along(RICH)
    assert [each.label("de") for each in (first, second, whole)] == ["Runde 1", "Runde 2", ""]
    assert texts(first) == (
        ["Ich würde das erste Gespräch zu dritt führen", "Ruf vorher an"],
        ["Er darf enttäuscht sein."],
        [],
    )
    assert texts(second) == ([], [], ["Die Übergabe schreiben"])
    assert texts(whole) == (
        [],
        ["Zwei Fragen haben dasselbe Ende."],
        ["Termin zu dritt", "Mit der Leitung sprechen"],
    )


def test_a_single_round_needs_no_name() -> None:
    once = tuple(phase.model_copy(update={"round_names": None}) for phase in RICH.phases[:4])
    protocol = RICH.model_copy(update={"phases": once})
    (whole,) = gathered.taken_along(protocol)
    assert whole.label("de") == ""
    assert len(whole.take_aways) == 2
    assert gathered.round_questions(protocol) == ()


def test_rounds_of_two_kinds_are_kept_apart() -> None:
    other = Text(de="Durchgang", en="Turn")
    phases = tuple(
        phase.model_copy(update={"round": 1, "round_names": other}) if phase.round == 2 else phase
        for phase in RICH.phases
    )
    found = gathered.taken_along(RICH.model_copy(update={"phases": phases}))
    assert [each.label("de") for each in found] == ["Runde 1", "Durchgang 1", ""]


def test_nothing_taken_along_is_no_list() -> None:
    assert gathered.taken_along(PROTOCOL.model_copy(update={"phases": ()})) == ()


def test_everything_said_afterwards_has_its_place_once() -> None:
    whole = gathered.taken_along(RICH)[-1]
    placed = [
        *(each.text for each in (*whole.adopted, *whole.take_aways, *whole.first_steps)),
        *gathered.insights(RICH),
        *gathered.remarks(RICH),
        *(each.text for each in gathered.looking_back(RICH)),
    ]
    assert sorted(placed) == sorted(each.text for each in RICH.afterwards)


def test_a_topic_is_no_key_question() -> None:
    assert gathered.asks_key_question(PROTOCOL)
    assert not gathered.asks_key_question(RICH.model_copy(update={"phases": RICH.phases[:1]}))


def with_feedback(slips: int, **counts: tuple[int, int, int, int, int]) -> ReleasedProtocol:
    return RICH.model_copy(update={"feedback": ReleasedFeedback(slips=slips, counts=counts)})


FIVE = st.tuples(*(st.integers(0, 9) for _ in range(5)))


@given(st.integers(0, 40), FIVE, FIVE)
def test_few_answers_are_never_shown(
    slips: int, useful: tuple[int, int, int, int, int], gone: tuple[int, int, int, int, int]
) -> None:
    found = tallies(with_feedback(slips, useful=useful, gone=gone), MEETING)
    assert bool(found) == (slips >= FEWEST_SLIPS)
    for tally, counts in zip(found, (useful, gone), strict=False):
        assert tally.answered == sum(counts)
        assert tally.counts == (counts if sum(counts) >= FEWEST_SLIPS else None)


def test_statements_come_in_the_order_of_the_meeting() -> None:
    three = (0, 0, 3, 0, 0)
    found = tallies(with_feedback(3, gone=three, time=three, useful=three), MEETING)
    assert [tally.item for tally in found] == ["useful", "time", "gone"]
    assert [tally.text is None for tally in found] == [False, False, True]


def test_answers_that_ask_for_care_are_counted() -> None:
    assert checks(RICH, MEETING) == Checks(answered=3, with_care=1)
    assert checks(RICH, None) == Checks(answered=3, with_care=0)
    assert checks(PROTOCOL, MEETING) == Checks(answered=0, with_care=0)
