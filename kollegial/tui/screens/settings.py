"""The settings: how the clock tells that time runs out, the count, language, colours."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, ClassVar, TypeVar, cast, get_args

from textual import on, work
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.timer import Timer
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from kollegial.flow.settings import ALONE, CHANNELS, LanguageChoice, Settings, ThemeChoice
from kollegial.i18n import N_, _
from kollegial.tui.bindings import bindings
from kollegial.tui.clockface import face
from kollegial.tui.commands import Scope
from kollegial.tui.screen import KollegialScreen
from kollegial.tui.signalling import over_time
from kollegial.tui.terminal_title import TerminalTitle
from kollegial.tui.theme import QUIET
from kollegial.tui.widgets.key_footer import KeyFooter
from kollegial.tui.widgets.signal_sample import SignalSample

if TYPE_CHECKING:
    from kollegial.tui.base_app import BaseApp

Word = TypeVar("Word", bound=str)

WIDEST = 16
"""Cells for the name of a line."""
SWITCHES = (*CHANNELS, "count")
"""Lines that are either on or off."""
STEPS = (10, 20, 30, 45, 60, 90, 120, 180, 300, 600)
"""Warning times to choose from, in seconds."""
SHOWN = 3.0
"""Seconds for which a trial shows."""

_LANGUAGES = {"auto": N_("as the system"), "de": "Deutsch", "en": "English"}
_THEMES = {
    "dark": N_("dark"),
    "light": N_("light"),
    "ansi-dark": N_("dark, the terminal's own 16 colours"),
    "ansi-light": N_("light, the terminal's own 16 colours"),
}
_ROWS = {
    "colour": (N_("Colour"), N_("The clock changes its colour.")),
    "word": (N_("Word"), N_("A word beside the clock says how it stands.")),
    "bell": (N_("Sound"), N_("The terminal rings at the warning, at zero and every minute over.")),
    "title": (N_("Window title"), N_("The title of the terminal window tells time and phase.")),
    "warning": (N_("Early warning"), N_("How long before the end of a phase the warning comes.")),
    "count": (N_("What must go"), N_("While people type, show what would have to go.")),
    "language": (N_("Language"), N_("Of the program; protocols keep their own.")),
    "theme": (N_("Colours"), N_("Of all screens.")),
}


class SettingsScreen(KollegialScreen):
    """A list of what can be settled; every change holds at once and is stored."""

    SCOPE = Scope.SETTINGS
    BINDINGS: ClassVar[list[BindingType]] = bindings(Scope.SETTINGS)
    CSS_PATH = "../styles/settings.tcss"
    HELP = N_(
        "The settings. By which signs the clock tells that time runs out and how long before, "
        "in which language the program speaks, and its colours. N: from how many consultations "
        "and slips on documents show a number. Every change holds at once."
    )

    _trial: Timer | None = None

    def compose(self) -> ComposeResult:
        """The list, and a clock to try the signals on."""
        yield Static(Content(_("Settings")), classes="heading")
        with Vertical(id="settings-body"):
            yield OptionList(id="settings-list", classes="panel")
            sample = SignalSample(id="settings-sample", classes="panel")
            sample.border_title = Content(_("What a signal looks like: try it with T"))
            yield sample
        yield KeyFooter()

    def on_mount(self) -> None:
        """Show what holds."""
        self._title = TerminalTitle(self.app)
        self._show(0)

    def on_unmount(self) -> None:
        """No trial outlives the screen."""
        self._title.restore()

    async def retranslate(self) -> None:
        """Show everything in the language of the moment, the same line marked."""
        marked = self.query_one(OptionList).highlighted or 0
        self._end_trial()
        await super().retranslate()
        self._show(marked)

    async def action_less(self) -> None:
        """One choice back."""
        await self._change(-1)

    async def action_more(self) -> None:
        """One choice on."""
        await self._change(1)

    def action_try_signals(self) -> None:
        """Every signal that is on, once."""
        signals = self.settings.signals
        if not signals.on:
            self.notify(_("All signals are off."), timeout=3)
            return
        if signals.bell:
            self.app.bell()
        self._title.show(over_time(1) if signals.title else "")
        self.query_one(SignalSample).over(signals)
        if self._trial is not None:
            self._trial.stop()
        self._trial = self.set_timer(SHOWN, self._end_trial)

    @work(exclusive=True, group="thresholds")
    async def action_thresholds(self) -> None:
        """From how many on documents show a number."""
        from kollegial.tui.dialogs.thresholds import Least, ThresholdsDialog

        now = Least(self.settings.least_cases, self.settings.least_slips)
        least = await self.app.push_screen_wait(ThresholdsDialog(now))
        if least is not None:
            settings = replace(self.settings, least_cases=least.cases, least_slips=least.slips)
            await cast("BaseApp", self.app).settle(settings)

    def action_leave(self) -> None:
        """Back."""
        self.dismiss()

    @on(OptionList.OptionSelected)
    async def _selected(self, event: OptionList.OptionSelected) -> None:
        event.stop()
        await self._change(1)

    def _end_trial(self) -> None:
        if self._trial is not None:
            self._trial.stop()
            self._trial = None
        self._title.restore()
        self.query_one(SignalSample).calm()

    async def _change(self, by: int) -> None:
        marked = self.query_one(OptionList).highlighted or 0
        settings = changed(self.settings, list(_ROWS)[marked], by)
        if settings.signals.alone:
            self.notify(_(ALONE), severity="warning", markup=False)
            return
        await cast("BaseApp", self.app).settle(settings)
        self._show(marked)

    def _show(self, marked: int) -> None:
        options = self.query_one(OptionList)
        options.set_options(Option(_line(self.settings, row), id=row) for row in _ROWS)
        options.highlighted = marked
        self.set_focus(options)


def changed(settings: Settings, row: str, by: int) -> Settings:
    """``settings`` after one step in a row of the list, on or back."""
    signals = settings.signals
    match row:
        case "warning":
            seconds = _stepped(signals.warning_seconds, by)
            return replace(settings, signals=replace(signals, warning_seconds=seconds))
        case "count":
            return replace(settings, count=not settings.count)
        case "language":
            languages = get_args(LanguageChoice)
            return replace(settings, language=_next(languages, settings.language, by))
        case "theme":
            return replace(settings, theme=_next(get_args(ThemeChoice), settings.theme, by))
        case _:
            switched = {row: not getattr(signals, row)}
            return replace(settings, signals=replace(signals, **switched))


def _next(values: tuple[Word, ...], now: Word, by: int) -> Word:
    return values[(values.index(now) + by) % len(values)]


def _stepped(seconds: int, by: int) -> int:
    """The next step from any number of seconds, as far as there is one."""
    if by > 0:
        return next((step for step in STEPS if step > seconds), seconds)
    return next((step for step in reversed(STEPS) if step < seconds), seconds)


def _line(settings: Settings, row: str) -> Content:
    label, about = _ROWS[row]
    name = Content(_(label)).stylize("bold").pad_right(max(1, WIDEST - len(_(label))))
    return name + _value(settings, row) + Content(f"\n{_(about)}").stylize(QUIET)


def _value(settings: Settings, row: str) -> Content:
    if row in SWITCHES:
        if settings.count if row == "count" else getattr(settings.signals, row):
            return Content("● " + _("on")).stylize("$success")
        return Content("○ " + _("off"))
    text = {
        "warning": _("{time} before the end").format(
            time=face(settings.signals.warning_seconds * 1000)
        ),
        "language": _(_LANGUAGES[settings.language]),
        "theme": _(_THEMES[settings.theme]),
    }[row]
    return Content(f"‹ {text} ›").stylize("$primary")
