"""After the consultation: what is taken along, dates of first steps, feedback of all together."""

from __future__ import annotations

import datetime as dt
import itertools

import pytest

from kollegial.consultation import commands as cmd
from kollegial.consultation.events import FeedbackGathered, to_json
from kollegial.consultation.state import AFTERWARDS
from kollegial.consultation.vocabulary import ContributionKind as Kind
from tests.consultation.models import LEADERLESS, PEOPLE, RICH, fresh
from tests.consultation.play import CAST, CIRCLE, Player, refused

DAY = dt.date(2026, 3, 1)
"""The day of the session."""
COUNTS = {"heard": (0, 0, 1, 1, 1), "clear": (0, 1, 0, 0, 2)}


@pytest.fixture
def player() -> Player:
    """A session that is over; 1 was said in it, 2 is a first step."""
    start = Player(fresh(PEOPLE[:4], model=RICH)).do(*CAST[:4], cmd.StartClock())
    start.to("share", 1).do(cmd.Contribute("eine Tatsache")).to("closing")
    return start.do(cmd.Contribute("Anrufen", Kind.FIRST_STEP), cmd.Finish())


def number(player: Player, text: str) -> int:
    return next(c.id for c in player.state.contributions if c.text == text)


# ----------------------------------------------------------------------------- written down


def test_what_is_written_now_belongs_to_the_time_afterwards(player: Player) -> None:
    player.do(cmd.Contribute("Mut"), cmd.Contribute("Zuhören hilft", Kind.INSIGHT))
    assert [(c.phase, c.kind) for c in player.state.contributions[-2:]] == [
        (AFTERWARDS, Kind.TAKE_AWAY),
        (AFTERWARDS, Kind.INSIGHT),
    ]
    assert "another phase" in refused(player, cmd.Contribute("eine Idee", Kind.IDEA))


def test_only_what_the_model_asks_for() -> None:
    player = Player(fresh(model=LEADERLESS)).do(*CIRCLE, cmd.StartClock(), cmd.Finish(early=True))
    assert player.scene.kinds == (Kind.TAKE_AWAY, Kind.INSIGHT)
    assert "another phase" in refused(player, cmd.Contribute("morgen", Kind.FIRST_STEP))
    assert "asks for no feedback" in refused(player, cmd.GatherFeedback(3, {}))


def test_what_was_said_before_stands_and_what_is_said_now_can_be_changed(player: Player) -> None:
    said = number(player, "eine Tatsache")
    for command in (cmd.EditContribution(said, "anders"), cmd.StrikeContribution(said)):
        assert "The session is over" in refused(player, command)
    player.do(cmd.Contribute("Mut"), cmd.Contribute("Ruhe"))
    mut, ruhe = number(player, "Mut"), number(player, "Ruhe")
    player.do(cmd.MoveContribution(ruhe, 0), cmd.EditContribution(mut, "Mut!"))
    assert [c.text for c in player.state.contributions_in(AFTERWARDS)] == ["Ruhe", "Mut!"]
    player.do(cmd.StrikeContribution(ruhe))
    assert [c.text for c in player.state.contributions_in(AFTERWARDS)] == ["Mut!"]


def test_what_was_parked_can_still_be_taken_up(player: Player) -> None:
    player.do(cmd.Undo(), cmd.Park("noch etwas"), cmd.Finish())
    player.do(cmd.TakeUpParked(player.state.parked[0].id))
    assert player.state.parked == ()
    assert player.state.contributions_in(AFTERWARDS)[0].kind is Kind.TAKE_AWAY


# ------------------------------------------------------------------------------ taken along


def test_taken_along_and_not_after_all(player: Player) -> None:
    said = number(player, "eine Tatsache")
    player.do(cmd.AdoptIdea(said), cmd.AdoptIdea(said))
    assert player.state.adopted == (said,)
    assert player.do(cmd.AdoptIdea(said, adopted=False)).state.adopted == ()
    assert "not there any more" in refused(player, cmd.AdoptIdea(99))


def test_what_is_struck_out_is_not_taken_along(player: Player) -> None:
    player.do(cmd.Contribute("Bald", Kind.FIRST_STEP))
    bald = number(player, "Bald")
    player.do(cmd.AdoptIdea(bald), cmd.DateStep(bald, DAY), cmd.StrikeContribution(bald))
    assert (player.state.adopted, dict(player.state.step_dates)) == ((), {})


def test_only_a_first_step_has_a_date_and_not_before_the_session(player: Player) -> None:
    step, said = number(player, "Anrufen"), number(player, "eine Tatsache")
    player.do(cmd.DateStep(step, DAY))
    assert dict(player.state.step_dates) == {step: DAY}
    assert "Only a first step" in refused(player, cmd.DateStep(said, DAY))
    assert "before the session" in refused(player, cmd.DateStep(step, DAY - dt.timedelta(days=1)))
    assert dict(player.do(cmd.DateStep(step, None)).state.step_dates) == {}


# --------------------------------------------------------------------------------- feedback


@pytest.mark.parametrize("slips", [0, 1, 2])
def test_with_fewer_than_three_slips_everybody_could_tell(player: Player, slips: int) -> None:
    assert "from {count} slips on" in refused(player, cmd.GatherFeedback(slips, {}))


def test_counts_and_open_words_of_all_together(player: Player) -> None:
    player.do(cmd.GatherFeedback(3, COUNTS, ("zu lang", " ", "Danke!")))
    feedback = player.state.feedback
    assert feedback is not None
    assert (feedback.slips, dict(feedback.counts)) == (3, COUNTS)
    remarks = player.state.contributions_in(AFTERWARDS)
    assert [(c.kind, c.text) for c in remarks] == [
        (Kind.FEEDBACK, "Danke!"),
        (Kind.FEEDBACK, "zu lang"),
    ]


def test_the_order_of_the_slips_leaves_no_trace(player: Player) -> None:
    """Whoever answered first: the log, and so the desk, is the same."""
    logs = set()
    for remarks in itertools.permutations(("Danke!", "zu lang", "gut")):
        player.do(cmd.GatherFeedback(3, COUNTS, remarks))
        logs.add(tuple(to_json(entry.event) for entry in player.log[-4:]))
        player.do(cmd.Undo())
    assert len(logs) == 1


def test_an_event_knows_no_slip() -> None:
    assert set(FeedbackGathered.model_fields) == {"type", "slips", "counts"}


@pytest.mark.parametrize(
    "counts", [{"heard": (0, 0, 0, 0, 4)}, {"heard": (-1, 0, 0, 0, 1)}, {"heard": (1, 1, 1, 1, 1)}]
)
def test_more_answers_than_slips_do_not_add_up(
    player: Player, counts: dict[str, tuple[int, int, int, int, int]]
) -> None:
    assert "does not add up" in refused(player, cmd.GatherFeedback(3, counts))


def test_once_only_or_the_difference_would_be_somebodys_slip(player: Player) -> None:
    player.do(cmd.GatherFeedback(3, COUNTS, ("gut",)))
    assert "gathered already" in refused(player, cmd.GatherFeedback(4, COUNTS))
    player.do(cmd.Undo(), cmd.GatherFeedback(4, COUNTS))
    assert player.state.contributions_in(AFTERWARDS) == ()


def test_not_while_the_consultation_runs(player: Player) -> None:
    assert "once the consultation is over" in refused(
        player.do(cmd.Undo()), cmd.GatherFeedback(3, COUNTS)
    )
