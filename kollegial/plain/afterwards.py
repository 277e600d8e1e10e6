"""The time after the consultation: part by part, then the review."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from enum import Enum
from typing import Final

from kollegial.consultation import commands as cmd
from kollegial.consultation.decide.scene import AFTER_KINDS
from kollegial.consultation.slips import Slips
from kollegial.consultation.state import Stage
from kollegial.consultation.vocabulary import AfterPart, ContributionKind
from kollegial.dates import read_date
from kollegial.flow.live import LiveSession
from kollegial.i18n import _, language
from kollegial.marking import N_
from kollegial.plain import feedback
from kollegial.plain.command import Group, PlainCommand, Vocabulary
from kollegial.plain.commands import agreements, looking, parking, people, written
from kollegial.plain.finding import numbered
from kollegial.plain.frame import Frame
from kollegial.plain.hearing import Ear, hear
from kollegial.plain.host import Host
from kollegial.plain.questions import day_example, yes
from kollegial.plain.spoken import kind_word
from kollegial.plain.talk import Left
from kollegial.refusal import Refused

_QUESTIONS: Final = {
    AfterPart.ADOPTED: N_("What does the case giver take along?"),
    AfterPart.FIRST_STEP: N_("Which small step comes first, and by when?"),
    AfterPart.PROCESS: N_("How did it go? Remarks on the process, not on the case."),
    AfterPart.INSIGHT: N_("What did the group learn? Put it so that it stands without the case."),
    AfterPart.FEEDBACK: N_("Feedback: one minute for everybody, without names."),
}


class Onward(Enum):
    """Where somebody wants to go from here."""

    REVIEW = "review"
    ANOTHER_CASE = "another case"


class Afterwards(Frame):
    """The frame of a session that is over: at one part, with slips that nobody has counted yet."""

    def __init__(self, host: Host, live: LiveSession, slips: Slips) -> None:
        super().__init__(host, live)
        self.vocabulary = Vocabulary(COMMANDS, language())
        self.parts = self.scene.model.after
        self.part = 0
        self.slips = slips
        self.onward: Onward | None = None

    @property
    def here(self) -> AfterPart | None:
        """The part at hand; None behind the last."""
        return self.parts[self.part] if self.part < len(self.parts) else None


def be_afterwards(host: Host, live: LiveSession, slips: Slips) -> Afterwards:
    """Until somebody wants to go on or leave, or undo brings the session back."""
    frame = Afterwards(host, live, slips)
    frame.say(_("The consultation is closed. What comes now may be left out."))
    try:
        _part_by_part(frame)
    except (Left, KeyboardInterrupt):
        feedback.keep(frame, slips)
        raise
    if frame.left:
        feedback.keep(frame, slips)
    return frame


def _part_by_part(frame: Afterwards) -> None:
    shown = -1
    while frame.state.stage is Stage.FINISHED and not frame.left and frame.onward is None:
        if frame.here is None:
            _to_the_review(frame)
            continue
        if shown != frame.part:
            shown = frame.part
            frame.lines(*_announced(frame, frame.here))
        hear(frame, frame.ask("> "), _ear(frame, frame.here))


def _announced(frame: Afterwards, part: AfterPart) -> Iterator[str]:
    yield _(_QUESTIONS[part])
    if part is AfterPart.ADOPTED:
        text = _("{along} and numbers marks what is there; {list} reads everything out.")
        everything = " ".join((written.LIST.shown, _("all")))
        yield text.format(along=ALONG.shown, list=everything)
    if part is AfterPart.FEEDBACK:
        yield _("{slip} is for one person; hand the keyboard on after it.").format(slip=SLIP.shown)
    else:
        kind = kind_word(AFTER_KINDS[part])
        yield _("Each line you type: {kind}").format(kind=kind)
    for each in frame.state.parked:
        yield _("Still parked: {line}").format(line=parking.line(each))
    yield _("{next} goes on.").format(next=NEXT.shown)


def _ear(frame: Afterwards, part: AfterPart) -> Ear:
    def write(texts: Sequence[str], _kind: ContributionKind | None) -> None:
        if part is AfterPart.FEEDBACK:
            frame.say(
                _("{slip} is for one person; hand the keyboard on after it.").format(
                    slip=SLIP.shown
                )
            )
        elif written.contribute(frame, texts, AFTER_KINDS[part]) and part is AfterPart.FIRST_STEP:
            _ask_date(frame, frame.state.contributions[-1].id)

    return Ear((), write, lambda: frame.lines(*_announced(frame, part)))


def _ask_date(frame: Frame, number: int) -> None:
    prompt = _("By when, for example {day}? Enter: without a date.")
    while typed := frame.ask(prompt.format(day=day_example())):
        date = read_date(typed, frame.today())
        if date is not None:
            frame.act(cmd.DateStep(number, date))
            return
        frame.say(_("A day, for example {day}.").format(day=day_example()))


def _to_the_review(frame: Afterwards) -> None:
    if not frame.state.names_in_case:
        text = _("No names of the case are noted. {names} notes them; the review then finds them.")
        frame.say(text.format(names=people.NAMES.shown))
    answer = yes(frame, _("On to the review now?"))
    if answer:
        frame.onward = Onward.REVIEW
    elif answer is False:
        frame.left = True
    else:
        frame.part = max(0, len(frame.parts) - 1)
        frame.say(
            _("{review} opens the review, {leave} leaves.").format(
                review=REVIEW.shown, leave=looking.LEAVE.shown
            )
        )


def _next(frame: Afterwards, _rest: str) -> None:
    if frame.here is not AfterPart.FEEDBACK or feedback.count(frame, frame.slips):
        frame.part += 1


def _back(frame: Afterwards, _rest: str) -> None:
    if frame.part:
        frame.part -= 1
    else:
        text = _("This is where it begins. {undo} brings the consultation back.")
        frame.say(text.format(undo=looking.UNDO.shown))


def _along(frame: Frame, rest: str) -> None:
    typed = rest or frame.ask(_("Which ones, by their numbers?"))
    for word in typed.replace(",", " ").split():
        wanted = not word.startswith("-")
        number, _more = numbered(word.removeprefix("-"))
        frame.act(cmd.AdoptIdea(number, wanted))


def _date(frame: Frame, rest: str) -> None:
    number, typed = numbered(rest or frame.ask(_("Which one, by its number?")) or "-")
    if not typed:
        _ask_date(frame, number)
        return
    date = read_date(typed, frame.today())
    if date is None and typed != "-":
        raise Refused(N_("A day is needed, or - for none."))
    frame.act(cmd.DateStep(number, date))


def _slip(frame: Afterwards, _rest: str) -> None:
    if AfterPart.FEEDBACK not in frame.parts:
        raise Refused(N_("This model asks for no feedback."))
    feedback.ask_slip(frame, frame.slips)


def _review(frame: Afterwards, _rest: str) -> None:
    if feedback.count(frame, frame.slips):
        frame.onward = Onward.REVIEW


def _another(frame: Afterwards, _rest: str) -> None:
    if feedback.count(frame, frame.slips):
        frame.onward = Onward.ANOTHER_CASE


NEXT: Final = PlainCommand(
    "next_part", ("weiter", "w"), ("next", "n"), Group.AFTER, N_("On to what comes next."), _next
)
ALONG: Final = PlainCommand(
    "along",
    ("mitnehmen", "mit"),
    ("along",),
    Group.AFTER,
    N_("Mark what the case giver takes along; -7 takes the mark from number 7."),
    _along,
    N_("NUMBERS"),
)
SLIP: Final = PlainCommand(
    "slip", ("zettel",), ("slip",), Group.AFTER, N_("One feedback slip, for one person."), _slip
)
REVIEW: Final = PlainCommand(
    "review", ("prüfung",), ("review",), Group.AFTER, N_("On to the review."), _review
)

COMMANDS: Final = (
    NEXT,
    PlainCommand(
        "previous_part",
        ("zurück", "z"),
        ("back", "b"),
        Group.AFTER,
        N_("Back to what came before."),
        _back,
    ),
    ALONG,
    PlainCommand(
        "date",
        ("termin",),
        ("date",),
        Group.AFTER,
        N_("By when a first step is done; - takes the date away."),
        _date,
        N_("NUMBER [day]"),
    ),
    SLIP,
    REVIEW,
    PlainCommand(
        "another",
        ("nächster",),
        ("another",),
        Group.AFTER,
        N_("Another case with the same people; this session waits for its review."),
        _another,
    ),
    written.LIST,
    written.EDIT,
    written.STRIKE,
    written.MOVE,
    parking.PARKED,
    parking.TAKE_UP,
    parking.DROP,
    people.NAMES,
    agreements.MEMORY,
    agreements.EARLIER,
    looking.HISTORY,
    looking.UNDO,
    looking.REDO,
    looking.HELP,
    looking.LEAVE,
)
