"""The pages of the kiosk: large words, few of them, in the language the person has chosen."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.widgets import Button, Input, Static

from kollegial.export.figures import day
from kollegial.i18n import N_, translate
from kollegial.marking import Language
from kollegial.quality.feedback.form import SlipForm
from kollegial.quality.feedback.round import Round
from kollegial.quality.feedback.slips import LONGEST
from kollegial.quality.feedback.walk import Walk

BEGIN = "kiosk-begin"
GIVE = "kiosk-give"
BACK = "kiosk-back"
END = "kiosk-end"
SENTENCE = "kiosk-sentence"
CODE = "kiosk-code"

LANGUAGES: Sequence[tuple[Language, str]] = (("de", "Deutsch"), ("en", "English"))


@dataclass(frozen=True, slots=True)
class Sight:
    """What a page needs to know."""

    round: Round
    language: Language
    walk: Walk
    today: dt.date
    problem: str = ""

    @property
    def form(self) -> SlipForm:
        """What is asked."""
        return self.round.form

    def say(self, message: str, **places: object) -> str:
        """``message`` in the person's language, whatever the staff's is."""
        return translate(message, self.language).format(**places)


def staff(sight: Sight, code: str) -> ComposeResult:
    """Before it runs: what will happen, and the code that ends it."""
    yield _title(sight.say(N_("Begin the kiosk?")))
    yield _text(
        sight.say(
            N_(
                "From now on this screen only asks: “{name}”. It goes back to its first page by "
                "itself and shows nothing of the person before. Only the code ends it (F10)."
            ),
            name=sight.round.name,
        )
    )
    yield _quiet(sight.say(N_("The code, 4 characters or more. Note it down, or type your own:")))
    yield Input(code, id=CODE, max_length=20)
    yield _problem(sight.problem)
    yield _button(BEGIN, sight.say(N_("Begin")), variant="primary")
    yield _button(BACK, sight.say(N_("Back")))


def ending(sight: Sight) -> ComposeResult:
    """For staff: the code, please."""
    yield _title(sight.say(N_("For staff")))
    yield _text(sight.say(N_("The code ends the kiosk.")))
    yield Input(id=CODE, password=True, max_length=20)
    yield _problem(sight.problem)
    yield _button(END, sight.say(N_("End the kiosk")), variant="primary")
    yield _button(BACK, sight.say(N_("Back")))


def welcome(sight: Sight) -> ComposeResult:
    """What this is, that it is voluntary, and in which language."""
    yield _title(sight.say(N_("What do you think?")))
    if not sight.round.asks_on(sight.today):
        yield _text(sight.say(N_("There are no questions here at the moment. Thank you.")))
        if sight.today < sight.round.starts:
            begins = day(sight.round.starts, sight.language)
            yield _quiet(sight.say(N_("They begin on {day}."), day=begins))
        return
    yield _text(
        sight.say(
            N_(
                "{count} short statements and one open question. No name, and nobody can tell "
                "who said what. Taking part is voluntary; every statement may be left out."
            ),
            count=len(sight.form.items),
        )
    )
    yield _button(BEGIN, sight.say(N_("Begin")), variant="primary")
    signs = {True: "● ", False: "○ "}
    buttons = [
        _button(f"kiosk-language-{each}", signs[each == sight.language] + name)
        for each, name in LANGUAGES
    ]
    yield Horizontal(*buttons, classes="kiosk-row")


def item(sight: Sight) -> ComposeResult:
    """One statement and its words, one below the other."""
    walk = sight.walk
    yield _progress(sight)
    yield _title(sight.form.items[walk.at].text.within(sight.language))
    words = enumerate(sight.form.scale.within(sight.language), 1)
    for number, word in (*words, (0, sight.form.none.within(sight.language))):
        chosen = "● " if walk.given == number else ""
        quiet = " -none" if number == 0 else ""
        yield _button(f"kiosk-answer-{number}", f"{chosen}{number}  {word}", f"kiosk-answer{quiet}")
    yield _button(BACK, sight.say(N_("← Back")), "kiosk-small")


def sentence(sight: Sight) -> ComposeResult:
    """The open question, and what not to write."""
    yield _progress(sight)
    yield _title(sight.form.sentence.within(sight.language))
    yield _text(
        sight.say(
            N_(
                "If you like, in a sentence. Please no names: not yours, not those of others, "
                "not of staff."
            )
        )
    )
    yield Input(id=SENTENCE, max_length=LONGEST)
    yield _problem(sight.problem)
    yield _button(GIVE, sight.say(N_("Hand in")), variant="primary")
    yield _button(BACK, sight.say(N_("← Back")), "kiosk-small")


def thanks(sight: Sight) -> ComposeResult:
    """The end, and the beginning for the next person."""
    yield _title(sight.say(N_("Thank you!")))
    yield _text(
        sight.say(N_("It lies among the others now; nobody can tell any more which one is yours."))
    )
    yield _button(BEGIN, sight.say(N_("Done")), variant="primary")


def _progress(sight: Sight) -> Static:
    at = min(sight.walk.at + 1, len(sight.form.items) + 1)
    places = {"number": at, "count": len(sight.form.items) + 1}
    text = sight.say(N_("{number} of {count}"), **places)
    return Static(Content(text), classes="kiosk-progress")


def _title(text: str) -> Static:
    return Static(Content(text), classes="kiosk-title")


def _text(text: str) -> Static:
    return Static(Content(text), classes="kiosk-text")


def _quiet(text: str) -> Static:
    return Static(Content(text), classes="kiosk-text quiet")


def _problem(text: str) -> Static:
    shown = Static(Content(f"→ {text}" if text else ""), classes="kiosk-problem")
    shown.display = bool(text)
    return shown


def _button(
    button_id: str, label: str, classes: str = "kiosk-answer", *, variant: str = "default"
) -> Button:
    primary = variant == "primary"
    return Button(
        Content(label), id=button_id, classes=classes, variant="primary" if primary else "default"
    )


class KioskPage(Vertical):
    """The page in the middle of the screen."""
