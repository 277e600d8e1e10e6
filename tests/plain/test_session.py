"""A session line by line: what is typed, what is said back, what stands on the desk."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from kollegial.consultation.state import Halt, Stage
from kollegial.consultation.vocabulary import ContributionKind as Kind
from kollegial.flow.live import LiveSession
from kollegial.flow.settings import Settings, SignalSettings
from kollegial.flow.workplace import Workplace
from kollegial.i18n import set_language
from kollegial.plain.run import run
from kollegial.refusal import Refused
from tests.flow.helpers import FakeClock, at_phase, begun, workplace
from tests.plain.helpers import Scripted, Wait

PEOPLE = ("Änne Groß", "Bo Müllerkamp", "Cem Yıldız", "Dörte Kernbach", "Eva Langenfeld")


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def place(tmp_path: Path, clock: FakeClock) -> Iterator[Workplace]:
    found = workplace(tmp_path, clock)
    yield found
    found.close()


def talked(
    place: Workplace,
    *script: str | Wait,
    live: LiveSession | None = None,
    settings: Settings | None = None,
) -> Scripted:
    """What is said while ``script`` is typed into a session (or at the very beginning)."""
    clock = place.clock
    assert isinstance(clock, FakeClock)
    talk = Scripted(script, clock)
    assert run(place, talk, settings or Settings(), live.id if live else None) == 0
    return talk


def again(place: Workplace, live: LiveSession) -> LiveSession:
    """The session as it lies on the desk now."""
    return LiveSession.resume(place.desk, place.clock, place.library, live.id)


def texts(live: LiveSession) -> list[str]:
    """Every contribution's text."""
    return [each.text for each in live.state.contributions]


# ------------------------------------------------------------------------- coming and going


def test_the_end_of_input_keeps_the_session_and_says_how_to_come_back(place: Workplace) -> None:
    live = begun(place)
    talk = talked(place, "Streit im Team", live=live)
    assert talk.said[-2:] == [
        "The session waits on the desk. To go on with it:",
        f"kollegial run --plain --session {live.id[:8]}",
    ]
    assert texts(again(place, live)) == ["Streit im Team"]
    assert "Streit im Team" in talked(place, ".list", ".quit", live=live).text


def test_ctrl_c_does_the_same(place: Workplace, monkeypatch: pytest.MonkeyPatch) -> None:
    live = begun(place)

    def interrupted(*_: object) -> str:
        raise KeyboardInterrupt

    monkeypatch.setattr(Scripted, "ask", interrupted)
    assert talked(place, live=live).said[-1].endswith(live.id[:8])
    assert again(place, live).state.running


def test_what_waits_on_the_desk_is_offered_first(place: Workplace) -> None:
    begun(place)
    talk = talked(place, "1", ".quit")
    assert "1 Team Süd, 2026-03-12, phase 1 of 6" in talk.said
    assert any(line.startswith("Phase 1 of 6: Casting") for line in talk.said)
    assert "A new session." in talked(place, "", "").said


def test_a_session_is_named_by_how_its_id_begins(place: Workplace) -> None:
    live = begun(place)
    assert run(place, Scripted([".quit"]), Settings(), live.id[:4].upper()) == 0
    with pytest.raises(Refused, match="no such session"):
        run(place, Scripted([]), Settings(), "zzzz")


@pytest.mark.parametrize(("answer", "left"), [("y", 300_000), ("n", 240_000), ("", 240_000)])
def test_after_a_while_away_the_clock_is_asked_about(
    place: Workplace, clock: FakeClock, answer: str, left: int
) -> None:
    live = begun(place)
    clock.wait(60)
    talk = talked(place, answer, ".quit", live=live)
    assert "If you went on without it: 4 minutes left." in talk.said
    assert "If you stopped: 5 minutes left." in talk.said
    now = again(place, live)
    assert now.state.phase.allotted - (now.now() - (now.state.running_since or 0)) == left


def test_models_stand_in_the_order_of_the_meeting_those_that_fit_first(place: Workplace) -> None:
    talk = talked(place, "Team Nord", *PEOPLE, "", "")
    first = talk.said.index(f"Which model? {len(PEOPLE)} people are here.") + 1
    fits = [
        each
        for each in place.library.offered
        if each.group_size.min <= len(PEOPLE) <= each.group_size.max
    ]
    listed = talk.said[first : first + len(fits)]
    wanted = [f"{number} {each.names.en}, " for number, each in enumerate(fits, 1)]
    assert [line[: len(want)] for line, want in zip(listed, wanted, strict=True)] == wanted
    assert fits != [each for each in place.library.models.values() if each in fits]


def test_a_group_that_is_known_brings_its_people(place: Workplace) -> None:
    first = ("Team Süd", *PEOPLE, "", "Tietze", "", "y", "y", ".start", ".draw")
    talked(place, *first, ".finish", "y", ".review", "r", "y")
    assert [group.name for group in place.desk.groups()] == ["Team Süd"]
    talk = talked(
        place, "1", "y", "Finn", "", "Tietze", "", "", "", "", ".waiting", ".fair", ".quit"
    )
    (found,) = place.desk.sessions()
    live = LiveSession.resume(place.desk, place.clock, place.library, found.id)
    assert {person.name for person in live.state.people} == {*PEOPLE, "Finn"}
    assert any("own case on 2026-03-12" in line or "no own case yet" in line for line in talk.said)


def test_a_refusal_at_the_opening_is_said_and_can_be_made_good(place: Workplace) -> None:
    talk = talked(place, "Team", "Bo", "Bo", "", "Tietze", "", "n")
    assert "That name is there already. Add a surname or an initial." in talk.said
    assert place.desk.sessions() == []


def test_the_passphrase_is_asked_for_unseen(place: Workplace) -> None:
    place.keys.set_passphrase("ein langer Satz")
    locked = Workplace(place.home, clock=place.clock)
    talk = talked(locked, "falsch", "ein langer Satz", "")
    assert talk.hidden == ["Passphrase: ", "Passphrase: "]
    assert "The passphrase does not fit." in talk.said
    assert "A new session." in talk.said
    gone = talked(Workplace(place.home, clock=place.clock), "")
    assert "A new session." not in gone.said
    locked.close()


# --------------------------------------------------------------------------------- writing


def test_lines_are_contributions_and_say_their_number(place: Workplace) -> None:
    live = begun(place)
    talk = talked(place, "Streit im Team", "<<", "zwei", "", "  drei", ">>", live=live)
    assert texts(again(place, live)) == ["Streit im Team", "zwei", "drei"]
    assert talk.said.count("Number 1, Topic.") == 1
    assert "Number 3, Topic." in talk.said
    assert len(again(place, live).session.past[-1].entries) == 2  # a paste is one step


def test_a_bare_command_word_is_asked_about(place: Workplace) -> None:
    live = begun(place)
    talk = talked(place, "pause", "n", "pause", "y", "pause", "", live=live)
    assert talk.prompts.count("Do you mean the command .pause? (y/n) ") == 3
    now = again(place, live)
    assert texts(now) == ["pause"]
    assert not now.state.running


def test_marks_choose_the_kind(place: Workplace) -> None:
    live = at_phase(begun(place), 6)
    talk = talked(place, "fi: Ich rufe an", "Mut", "Take-away: Ruhe", "ff: so", live=live)
    last = again(place, live).state.contributions[-4:]
    assert [(each.kind, each.text) for each in last] == [
        (Kind.FIRST_STEP, "Ich rufe an"),
        (Kind.TAKE_AWAY, "Mut"),
        (Kind.TAKE_AWAY, "Ruhe"),
        (Kind.TAKE_AWAY, "ff: so"),
    ]
    assert "With a mark before it: fi: First step, fe: Feedback" in talk.said


def test_reword_move_strike_undo_redo(place: Workplace) -> None:
    live = begun(place)
    script = ("eins", "zwei", "drei", ".edit 2 ZWEI", ".move 3 1", ".strike 1", ".undo", ".redo")
    talk = talked(place, *script, ".edit 3", "", ".edit 3", "Drei", ".list", live=live)
    assert texts(again(place, live)) == ["Drei", "ZWEI"]
    assert "Reworded: ZWEI." in talk.said
    assert "To place 1: drei." in talk.said
    assert "Taken back: Struck out: eins" in talk.said
    assert "Done again: Struck out: eins" in talk.said
    assert {"3 Topic: Drei", "2 Topic: ZWEI"} <= set(talk.said)
    assert (
        "There is no contribution with the number 9." in talked(place, ".strike 9", live=live).said
    )


def test_where_nothing_is_collected_the_way_out_is_named(place: Workplace) -> None:
    live = at_phase(begun(place), 4)
    talk = talked(place, "eine Idee", ".note eine Idee", ".note", live=live)
    assert "Nothing is collected in this phase." in talk.said
    assert again(place, live).state.phase.notes == "eine Idee"


def test_notes_grow_by_lines_and_are_written_anew(place: Workplace) -> None:
    live = begun(place)
    talked(place, ".note eins", ".note <<", "zwei", "drei", ">>", live=live)
    assert again(place, live).state.phase.notes == "eins\nzwei\ndrei"
    talk = talked(place, ".renote", "neu", ">>", ".note", ".renote", ">>", live=live)
    assert again(place, live).state.phase.notes == "neu"
    assert "The notes stay as they are." in talk.said


def test_parked_things_come_up_where_they_belong(place: Workplace) -> None:
    live = begun(place)
    talked(place, ".park Das lösen wir mit Humor", ".park k: Wie geht es ihr?", live=live)
    live = again(place, live)
    assert [each.kind for each in live.state.parked] == [Kind.IDEA, Kind.KEY_QUESTION]
    at_phase(live, 3)
    talk = talked(place, ".parked", ".drop 1", ".fetch", live=live)
    assert "Parked for now: 2 Key question: Wie geht es ihr?" in talk.said
    assert again(place, live).state.parked == ()
    assert "Nothing is parked." in talked(place, ".fetch", live=live).said


# ------------------------------------------------------------------------------ the clock


def test_the_clock_speaks_between_lines(place: Workplace) -> None:
    live = begun(place)
    script = (Wait(239), Wait(2), Wait(1), Wait(60), Wait(58), Wait(3), Wait(59), Wait(600))
    talk = talked(place, *script, live=live)
    over = [line for line in talk.said if "over time" in line or "Time is up" in line]
    assert "59 seconds left. Come to an end." in talk.said
    assert over == [
        "Time is up. The clock goes on; you decide when to move on.",
        "1 minute over time.",
        "2 minutes over time.",
        "12 minutes over time.",
    ]
    assert talk.bells == 5


def test_a_line_the_clock_spoke_into_is_read_back(place: Workplace) -> None:
    live = begun(place)
    talk = talked(place, Wait(241), "Streit im Team", "Müdigkeit", live=live)
    number = talk.said.index("Number 1, Topic.")
    assert talk.said[number + 1 : number + 3] == ["Streit im Team", "Number 2, Topic."]


def test_signals_can_be_turned_off(place: Workplace) -> None:
    live = begun(place)
    quiet = Settings(signals=SignalSettings(bell=False))
    assert talked(place, Wait(299), Wait(2), live=live, settings=quiet).bells == 0
    off = Settings(signals=SignalSettings(colour=False, word=False, bell=False, title=False))
    talk = talked(place, Wait(60), Wait(60), live=live, settings=off)
    assert not [line for line in talk.said if "over time." in line]


def test_a_break_ends_with_a_word_and_never_by_itself(place: Workplace) -> None:
    live = begun(place)
    talk = talked(place, ".pause 10", Wait(599), Wait(2), Wait(60), "", live=live)
    assert "A break of 10 minutes." in talk.said
    assert talk.said.count("The break is over. The clock waits for you.") == 1
    state = again(place, live).state
    assert (state.halt, state.running) == (Halt.BREAK, False)


def test_more_time_a_budget_an_end_and_catching_up(place: Workplace) -> None:
    live = begun(place)
    assert "6 minutes left." in talked(place, ".more", live=live).said
    assert "5 minutes left." in talked(place, ".m -1", live=live).said
    talk = talked(place, ".budget 38", ".until 07:55", ".time", ".catchup", ".plan", live=live)
    assert any(line.startswith("At this pace you end at") for line in talk.said)
    now = again(place, live)
    assert now.state.agreed_end is not None
    assert sum(phase.allotted for phase in now.state.phases) < 38 * 60_000
    assert (
        "A number of minutes, for example 5 or 7.5." in talked(place, ".more viel", live=live).said
    )


def test_somebody_says_stop(place: Workplace) -> None:
    live = begun(place)
    talk = talked(place, ".stop", "", ".start", live=live)
    assert any(line.startswith("Somebody stopped") for line in talk.said)
    assert any("Stopped for 0 seconds now; 5 minutes left." in line for line in talk.said)
    assert again(place, live).state.running


# -------------------------------------------------------------------------- people, cases


def test_roles_by_names_and_numbers(place: Workplace) -> None:
    live = begun(place, cast=False)
    script = (
        "",
        "",
        ".role änne case",
        ".role 2 mod",
        ".role",
        "cem",
        "3",
        ".who",
        ".draw",
        ".swap 1 2",
    )
    talk = talked(place, *script, ".handover eva", ".unrole eva", live=live)
    assert "1 Änne Groß: Case presenter" in talk.said
    assert "3 Cem Yıldız: Consultant" in talk.said
    assert "The casting is complete." in talk.said
    assert "Änne Groß and Bo Müllerkamp exchanged their roles." in talk.said
    assert "Eva Langenfeld: Moderator." in talk.said
    assert "Eva Langenfeld has no role any more." in talk.said


def test_people_come_and_go(place: Workplace) -> None:
    live = begun(place)
    talk = talked(place, ".joins Finn Ost", ".rename finn Finn West", ".leaves bo", live=live)
    names = {person.name for person in again(place, live).state.people}
    assert names == {"Änne Groß", "Cem Yıldız", "Dörte Kernbach", "Eva Langenfeld", "Finn West"}
    assert "Finn Ost is called Finn West." in talk.said
    unknown = talked(place, ".leaves xyz", ".leaves", "", live=live)
    assert "Nobody and nothing here is called “xyz”." in unknown.said


def test_candidates_urgency_votes_and_the_case(place: Workplace) -> None:
    live = begun(place)
    script = ("Streit", "Müdigkeit", ".urgent 1 4", ".vote 2 3", ".vote 1", ".vote 2 -")
    talk = talked(place, *script, ".ballots 2", ".owner 2 dörte", ".take 2", ".cases", live=live)
    state = again(place, live).state
    assert state.chosen_case == 2
    assert state.candidates[2].votes == 2
    assert [person.name for person in state.holders("case_giver")] == ["Dörte Kernbach"]
    assert "1 Streit; urgency 4; 1 vote" in talk.said
    assert "2 Müdigkeit; this case is taken; from Dörte Kernbach; 2 votes" in talk.said
    assert "Before you begin: .checklist asks what speaks against this case." in talk.said


def test_checklist_agreements_and_names(place: Workplace) -> None:
    live = begun(place)
    checks = place.library.meeting.checklist
    answers = ["n" if check.safe else "y" for check in checks]
    script = (".checklist", *answers, ".confidential", "y", ".remember", "n")
    talk = talked(place, *script, ".names Emre, Jasmin", ".names", "", live=live)
    state = again(place, live).state
    assert dict(state.checklist) == {check.id: not check.safe for check in checks}
    assert {check.advice.en for check in checks} <= set(talk.said)
    assert (state.confidentiality_agreed, state.memory_agreed) == (True, False)
    assert state.names_in_case == ("Emre", "Jasmin")


def test_what_became_of_earlier_cases(place: Workplace) -> None:
    first = ("Team Süd", *PEOPLE, "", "Tietze", "", "", "", ".start", ".draw", "Streit im Team")
    talked(place, *first, ".finish", "y", ".review", "r", "y")
    opened = ("team süd", *PEOPLE, "", "Tietze", "")
    talk = talked(place, *opened, "1", "Es ging gut aus", "", "", "", ".earlier 1 Es ist gut")
    assert "1 2026-03-12: Streit im Team" in talk.said
    (found,) = place.desk.sessions()
    live = LiveSession.resume(place.desk, place.clock, place.library, found.id)
    assert list(live.state.follow_ups.values()) == ["Es ist gut"]
    assert any(
        line.endswith("told today") for line in talked(place, ".earlier", "", live=live).said
    )


# -------------------------------------------------------------------------- methods, way


def test_methods_are_listed_filtered_read_and_chosen(place: Workplace) -> None:
    live = at_phase(begun(place), 4)
    talk = talked(place, ".cards 5 focus", ".read head", ".choose headst", live=live)
    assert "11 Headline: focus, 5 minutes, for everybody" in talk.said
    assert "1 Brainstorming: find ideas, 10 minutes, for everybody" not in talk.said
    assert any(line.startswith("No card, or more than one") for line in talk.said)
    assert again(place, live).state.method_id == "kopfstand-brainstorming"
    assert any(".invert" in line for line in talk.said)


def test_the_headstand_is_asked_for_and_turned_back(place: Workplace) -> None:
    live = at_phase(begun(place), 4)
    script = (".choose 2", ".next", ".invert Wie schade ich ihr?", "i: anschreien", "schweigen")
    talk = talked(place, *script, ".flip", "", live=live)
    state = again(place, live).state
    assert state.inverted_question == "Wie schade ich ihr?"
    ideas = [each for each in state.contributions if each.kind is Kind.INVERTED]
    talked(place, f".flip {ideas[-1].id} zuhören", live=live)
    assert texts(again(place, live))[-1] == "zuhören"
    assert "The question turned round: Wie schade ich ihr?." not in talk.said


def test_a_method_is_inserted_and_its_result_taken_over(place: Workplace) -> None:
    live = at_phase(begun(place), 3)
    talk = talked(place, ".insert", "Wie bleibe ich ruhig?", ".adopt 1", ".insert", live=live)
    state = again(place, live).state
    assert state.loop is None
    assert [c.text for c in state.contributions if c.method_id is None] == ["Wie bleibe ich ruhig?"]
    assert any(line.startswith("Method inserted:") for line in talk.said)


def test_back_and_the_early_end(place: Workplace) -> None:
    live = at_phase(begun(place), 3)
    talked(place, ".back", live=live)
    assert again(place, live).state.current == 1
    talk = talked(place, ".back 1", ".back", ".finish", "n", ".finish", "y", live=live)
    assert "This is the first phase." in talk.said
    assert "The session goes on." in talk.said
    assert any(line.startswith("Not held yet: Choice of method") for line in talk.said)
    assert again(place, live).state.stage is Stage.FINISHED


def test_the_history_in_words(place: Workplace) -> None:
    live = begun(place)
    talk = talked(place, "Streit", ".more 2", ".history 2", live=live)
    steps = [line for line in talk.said if line[2:3] == ":"]
    assert [line[6:] for line in steps] == ["Minutes more for this phase: 2", "Topic: Streit"]


def test_help_is_short_and_explains_a_word(place: Workplace) -> None:
    live = begun(place)
    talk = talked(place, "?", ".help park", ".help .ne", ".xyz", ".pa", live=live)
    assert any(line.startswith("Way and clock: .next, .back") for line in talk.said)
    assert ".park [words]: Not now: put something off until its phase comes." in talk.said
    assert ".next: On to the next phase; after the last one, to the end." in talk.said
    assert "There is no command “xyz”. .help lists them all." in talk.said
    assert "That may mean: .pause, .park, .parked, .pass. A few letters more, please." in talk.said


def test_in_german_the_words_are_german(place: Workplace) -> None:
    set_language("de")
    live = begun(place)
    talk = talked(place, ".weiter", "eins", ".zurueck", ".geparkt", ".raus", live=live)
    assert again(place, live).state.current == 0
    assert talk.said[-1].startswith("kollegial run --plain --session")
