"""Method cards: list, read, choose, insert; the question turned round and back."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from kollegial.consultation import commands as cmd
from kollegial.consultation.method import Method
from kollegial.consultation.vocabulary import ContributionKind
from kollegial.export import figures
from kollegial.i18n import _, language
from kollegial.labels import CERTAINTIES, EXPERIENCES, PURPOSES
from kollegial.marking import N_
from kollegial.plain.command import Group, PlainCommand
from kollegial.plain.finding import contribution
from kollegial.plain.folding import begins
from kollegial.plain.frame import Frame
from kollegial.plain.questions import matching, whole
from kollegial.printable import one_line
from kollegial.refusal import Refused


def cards(frame: Frame, rest: str) -> None:
    """The cards of the model; words leave only those that fit."""
    everything = _cards(frame)
    found = [card for card in everything if fits(card, rest.split())]
    for card in found:
        frame.say(f"{everything.index(card) + 1} {_short(card)}")
    if not found:
        frame.say(_("No card fits.") if everything else _("This model works without method cards."))


def read(frame: Frame, rest: str) -> None:
    """A whole card; without a number the one that runs, is inserted or was chosen."""
    card = _card(frame, rest) if rest else _at_hand(frame)
    if card is None:
        frame.say(_("No method was chosen yet. {command} lists them.").format(command=CARDS.shown))
        return
    frame.lines(*card_lines(card))


def choose(frame: Frame, rest: str) -> None:
    """The group takes a method."""
    typed = rest
    if not typed:
        cards(frame, "")
        typed = frame.ask(_("Which one, by its number or first letters?"))
    if not typed:
        return
    card = _card(frame, typed)
    if not frame.act(cmd.ChooseMethod(card.id)):
        return
    frame.say(card.summary.within(language()))
    if card.needs_consent:
        frame.say(_("Ask the case giver for consent first."))
    if card.inverts_key_question and frame.state.inverted_question is None:
        frame.say(ask_inverted())


def insert(frame: Frame, _rest: str) -> None:
    """Insert the method the phase offers; while it runs, leave it again."""
    if frame.state.loop is not None:
        frame.act(cmd.LeaveLoop())
    else:
        frame.act(cmd.EnterLoop())


def invert(frame: Frame, rest: str) -> None:
    """The key question turned round."""
    question = frame.scene.key_question
    if not rest and question is not None:
        frame.say(one_line(question.text))
    text = rest or frame.ask(_("The question turned round:"))
    if text:
        frame.act(cmd.InvertKeyQuestion(text))


def turn_back(frame: Frame, rest: str) -> None:
    """What a headstand idea says when it is turned back."""
    ideas = [
        each
        for each in frame.state.contributions_in(frame.state.current)
        if each.kind is ContributionKind.INVERTED
    ]
    found = contribution(frame, rest, _("Which one, by its number?"), ideas)
    if found is None:
        return
    idea, text = found
    if not text:
        frame.say(one_line(idea.text))
        text = frame.ask(_("Turned back:"))
    if text:
        frame.act(cmd.TurnBack(idea.id, text))


def ask_inverted() -> str:
    """That the question is to be turned round first."""
    text = _("This method works with the question turned round: {command} and the question.")
    return text.format(command=INVERT.shown)


def fits(card: Method, words: Sequence[str]) -> bool:
    """Whether a card fits every word: minutes there are, or the beginning of a label."""
    labels = f"{_(PURPOSES[card.purpose])} {_(EXPERIENCES[card.experience])}".split()
    for word in words:
        minutes = whole(word)
        if minutes is not None:
            if card.minutes.min.value > minutes:
                return False
        elif not any(begins(word, label) for label in labels):
            return False
    return True


def card_lines(card: Method) -> Iterator[str]:
    """A whole card: what it is for, the rule, the steps, where it comes from."""
    words = language()
    yield card.names.within(words)
    yield card.summary.within(words)
    for rule in card.rules.within(words):
        yield _("The rule: {line}").format(line=rule)
    if card.opener is not None:
        yield _("Begin with: {words}").format(words=card.opener.within(words))
    if card.needs_consent:
        yield _("Ask the case giver for consent first.")
    for number, step in enumerate(card.steps.within(words), 1):
        yield _("Step {number}: {step}").format(number=number, step=step)
    yield _("Done when: {sentence}").format(sentence=card.done_when.within(words))
    yield _("About {minutes} minutes, {certainty}. By {author}.").format(
        minutes=figures.minutes(card.minutes.default.seconds),
        certainty=_(CERTAINTIES[card.minutes.default.certainty]),
        author=card.author,
    )
    yield card.licence_note.within(words)


def _short(card: Method) -> str:
    return _("{name}: {purpose}, {minutes} minutes, {experience}").format(
        name=card.names.within(language()),
        purpose=_(PURPOSES[card.purpose]),
        minutes=figures.minutes(card.minutes.default.seconds),
        experience=_(EXPERIENCES[card.experience]),
    )


def _at_hand(frame: Frame) -> Method | None:
    """The card of the method that runs, was chosen, or could be inserted."""
    scene = frame.scene
    loop = scene.phase.loop
    offered = scene.methods.get(loop.method) if loop is not None else None
    return scene.method or scene.chosen_method or offered


def _cards(frame: Frame) -> list[Method]:
    scene = frame.scene
    return [scene.methods[each] for each in scene.model.methods if each in scene.methods]


def _card(frame: Frame, typed: str) -> Method:
    found = _cards(frame)
    places = matching(typed, [card.names.within(language()) for card in found])
    if len(places) != 1:
        raise Refused(N_("No card, or more than one, is called “{word}”."), word=typed)
    return found[places[0]]


CARDS: Final = PlainCommand(
    "cards",
    ("karten", "k"),
    ("cards",),
    Group.METHODS,
    N_("The method cards. Words leave those that fit: minutes, a purpose, the experience."),
    cards,
    N_("[words]"),
)
INVERT: Final = PlainCommand(
    "invert",
    ("umdrehen",),
    ("invert",),
    Group.METHODS,
    N_("Write down the key question turned round."),
    invert,
    N_("[question]"),
)
CHOOSE: Final = PlainCommand(
    "choose",
    ("wählen",),
    ("choose",),
    Group.METHODS,
    N_("Choose a method."),
    choose,
    N_("[number]"),
)
INSERT: Final = PlainCommand(
    "insert",
    ("einschub",),
    ("insert",),
    Group.METHODS,
    N_("Insert the method the phase offers; once more, and you are back in the phase."),
    insert,
)

COMMANDS: Final = (
    CARDS,
    PlainCommand(
        "read",
        ("lesen",),
        ("read",),
        Group.METHODS,
        N_("Read a whole card; without a number the one you work with."),
        read,
        N_("[number]"),
    ),
    CHOOSE,
    INSERT,
    INVERT,
    PlainCommand(
        "turn_back",
        ("wenden",),
        ("flip",),
        Group.METHODS,
        N_("Turn a headstand idea back."),
        turn_back,
        N_("NUMBER [words]"),
    ),
)
