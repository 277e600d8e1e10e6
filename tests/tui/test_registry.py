"""One registry of commands: every command has its action, its words, and keys terminals know."""

from __future__ import annotations

import re

import pytest
from textual.binding import Binding

from kollegial.i18n import LANGUAGES, _, set_language
from kollegial.tui.app import KollegialApp
from kollegial.tui.bindings import bindings
from kollegial.tui.commands import REGISTRY, Command, Scope
from kollegial.tui.screens.after import AfterScreen
from kollegial.tui.screens.archive import ArchiveScreen
from kollegial.tui.screens.before import BeforeScreen
from kollegial.tui.screens.document import DocumentScreen
from kollegial.tui.screens.feedback.entry import EntryScreen
from kollegial.tui.screens.feedback.kiosk import KioskScreen
from kollegial.tui.screens.feedback.results import ResultsScreen
from kollegial.tui.screens.feedback.rounds import RoundsScreen
from kollegial.tui.screens.feedback.sentences import SentencesScreen
from kollegial.tui.screens.home import HomeScreen
from kollegial.tui.screens.learning.clearing import ClearingScreen
from kollegial.tui.screens.learning.summary import SummaryScreen
from kollegial.tui.screens.live import LiveScreen
from kollegial.tui.screens.new_session import NewSessionScreen
from kollegial.tui.screens.presenter import PresenterScreen
from kollegial.tui.screens.protocol import ProtocolScreen
from kollegial.tui.screens.quality.agreements import AgreementsScreen
from kollegial.tui.screens.quality.board import MeasuresScreen
from kollegial.tui.screens.quality.forms.measure import MeasureForm
from kollegial.tui.screens.quality.foundation import FoundationScreen
from kollegial.tui.screens.quality.insights import InsightsScreen
from kollegial.tui.screens.quality.measure import MeasureScreen
from kollegial.tui.screens.review import ReviewScreen
from kollegial.tui.screens.settings import SettingsScreen

SCREENS = {
    Scope.APP: KollegialApp,
    Scope.HOME: HomeScreen,
    Scope.NEW_SESSION: NewSessionScreen,
    Scope.LIVE: LiveScreen,
    Scope.BEFORE: BeforeScreen,
    Scope.AFTER: AfterScreen,
    Scope.REVIEW: ReviewScreen,
    Scope.ARCHIVE: ArchiveScreen,
    Scope.PROTOCOL: ProtocolScreen,
    Scope.SETTINGS: SettingsScreen,
    Scope.PRESENTER: PresenterScreen,
    Scope.FEEDBACK_ROUNDS: RoundsScreen,
    Scope.FEEDBACK_RESULTS: ResultsScreen,
    Scope.FEEDBACK_ENTRY: EntryScreen,
    Scope.FEEDBACK_SENTENCES: SentencesScreen,
    Scope.KIOSK: KioskScreen,
    Scope.MEASURES: MeasuresScreen,
    Scope.MEASURE: MeasureScreen,
    Scope.QUALITY_FORM: MeasureForm,
    Scope.INSIGHTS: InsightsScreen,
    Scope.FOUNDATION: FoundationScreen,
    Scope.AGREEMENTS: AgreementsScreen,
    Scope.SUMMARY: SummaryScreen,
    Scope.CLEARING: ClearingScreen,
    Scope.DOCUMENT: DocumentScreen,
}
ALL = [(scope, command) for scope, commands in REGISTRY.items() for command in commands]
GOOD_KEY = re.compile(
    r"f([1-9]|10|12)|[a-z]|[0-5]|plus|minus|escape|enter|space|delete|slash|left|right|shift\+(up|down)"
    r"|ctrl\+[abdefgklnopqrtuwxy]"
)


def named(each: object) -> str:
    return each.action if isinstance(each, Command) else str(each)


@pytest.mark.parametrize(("scope", "command"), ALL, ids=named)
def test_every_command_has_an_action(scope: Scope, command: Command) -> None:
    assert callable(getattr(SCREENS[scope], f"action_{command.action}"))


@pytest.mark.parametrize(("scope", "command"), ALL, ids=named)
def test_every_key_is_one_that_terminals_tell_apart(scope: Scope, command: Command) -> None:
    assert all(GOOD_KEY.fullmatch(key) for key in command.keys), command.keys


@pytest.mark.parametrize("scope", [s for s in Scope if s is not Scope.APP])
def test_no_key_twice(scope: Scope) -> None:
    keys = [key for each in (scope, Scope.APP) for c in REGISTRY[each] for key in c.keys]
    assert len(keys) == len(set(keys))


@pytest.mark.parametrize("scope", list(Scope))
@pytest.mark.parametrize("language", LANGUAGES)
def test_footer_labels_are_short(scope: Scope, language: str) -> None:
    set_language(language)  # type: ignore[arg-type]
    long = [_(c.label) for c in REGISTRY[scope] if c.footer and len(_(c.label)) > 16]
    assert not long


@pytest.mark.parametrize("scope", [s for s in Scope if s is not Scope.APP])
def test_every_screen_says_what_it_is_for(scope: Scope) -> None:
    screen = SCREENS[scope]
    assert len(getattr(screen, "HELP", "")) > 40
    assert getattr(screen, "SCOPE", None) is scope


@pytest.mark.parametrize("scope", list(Scope))
def test_a_capital_letter_does_what_the_letter_does(scope: Scope) -> None:
    """Keys stand on the screen as capitals, and somebody's caps lock is on."""
    keys = {each.key: each for each in bindings(scope) if isinstance(each, Binding)}
    for command in REGISTRY[scope]:
        for key in command.keys:
            if len(key) == 1 and key.isalpha() and not command.per_key:
                assert keys[key.upper()].action == command.action_in(scope)
                assert not keys[key.upper()].show
