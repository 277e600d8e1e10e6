"""What a user has settled about the interface: language, colours, signals. One small TOML file.

Read before the first paint, so nothing heavy is imported unless the file is wrong.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, Literal, get_args

from kollegial.marking import N_
from kollegial.store import private
from kollegial.store.errors import StoreError

if TYPE_CHECKING:
    from kollegial.flow.lenient import Lenient
    from kollegial.formats.problems import Problem
    from kollegial.store.home import Home

LanguageChoice = Literal["auto", "de", "en"]
ThemeChoice = Literal["dark", "light", "ansi-dark", "ansi-light"]
Channel = Literal["colour", "word", "bell", "title"]

CHANNELS: Final[tuple[Channel, ...]] = get_args(Channel)
_LANGUAGES: Final[dict[str, LanguageChoice]] = {each: each for each in get_args(LanguageChoice)}
_THEMES: Final[dict[str, ThemeChoice]] = {each: each for each in get_args(ThemeChoice)}
SHORTEST: Final = 10
LONGEST: Final = 600
"""Seconds before zero at which the warning may come."""
LONGEST_ROLE: Final = 200
"""Characters of a role."""
LONGEST_URL: Final = 2000
"""Characters of the URL of a shared register."""
FEWEST_CASES: Final = 3
FEWEST_SLIPS: Final = 5
HIGHEST: Final = 100
"""Limits of the thresholds, as ``quality.disclosure.rules`` has them, which loads pydantic."""

ALONE: Final = N_(
    "Colour or sound alone do not reach everybody: "
    "leave the word or the title on beside it, or switch everything off."
)
"""Why a choice of channels is refused (message id)."""


@dataclass(frozen=True, slots=True)
class SignalSettings:
    """By which channels the clock tells that time runs out, and how long before zero (seconds)."""

    warning_seconds: int = 60
    colour: bool = True
    word: bool = True
    bell: bool = True
    title: bool = True

    @property
    def warning_ms(self) -> int:
        """The warning time in ms."""
        return self.warning_seconds * 1000

    @property
    def on(self) -> tuple[Channel, ...]:
        """The channels that are on."""
        return tuple(each for each in CHANNELS if getattr(self, each))

    @property
    def alone(self) -> bool:
        """Whether the only channel on is one that some people cannot see or hear."""
        return self.on in (("colour",), ("bell",))


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything a user can settle about the interface."""

    language: LanguageChoice = "auto"
    theme: ThemeChoice = "dark"
    signals: SignalSettings = field(default_factory=SignalSettings)
    count: bool = True
    """Whether a session tells while people type how much would have to go."""
    quality_role: str = ""
    """The role somebody acts in when working on measures; empty until it was asked."""
    least_cases: int = FEWEST_CASES
    """The smallest number of consultations that a document shows."""
    least_slips: int = FEWEST_SLIPS
    """The smallest number of feedback slips that a document shows."""
    register: str = field(default="", repr=False)
    """The URL of a shared register, perhaps with a password; empty for a file of one's own."""


def load(home: Home) -> tuple[Settings, tuple[Problem, ...]]:
    """The settings of ``home``, and what was wrong with the file.

    What is missing or cannot be understood has its default.
    """
    try:
        text = home.settings.read_text(encoding="utf-8").removeprefix("\ufeff")
        if (written := _as_written(text)) is not None:
            return written, ()
        import tomllib

        data = tomllib.loads(text)
    except FileNotFoundError:
        return Settings(), ()
    except (OSError, ValueError, RecursionError):
        return Settings(), _explained(home.settings)
    return _understood(data, text, home.settings.name)


def save(home: Home, settings: Settings) -> None:
    """Write the settings, whole or not at all, readable for this user only.

    Raises:
        StoreError: they cannot be written; the old ones are unchanged.
    """
    try:
        private.write_atomically(home.settings, as_toml(settings).encode(), replace=True)
    except OSError:
        message = N_("The settings cannot be written; they hold until the program is closed.")
        raise StoreError(message) from None


def as_toml(settings: Settings) -> str:
    """The settings as they stand in the file."""
    signals = settings.signals
    switches = [f"{each} = {str(getattr(signals, each)).lower()}" for each in CHANNELS]
    lines = [
        f'language = "{settings.language}"',
        f'theme = "{settings.theme}"',
        "",
        "[signals]",
        f"warning_seconds = {signals.warning_seconds}",
        *switches,
        "",
        "[session]",
        f"count = {str(settings.count).lower()}",
    ]
    # Only where there is something to say: files of those who never do quality work stay as is.
    quality = [
        f"{name} = {_quoted(value)}"
        for name, value in (("role", settings.quality_role), ("register", settings.register))
        if value
    ]
    quality += [
        f"{name} = {value}"
        for name, value, usual in (
            ("least_cases", settings.least_cases, FEWEST_CASES),
            ("least_slips", settings.least_slips, FEWEST_SLIPS),
        )
        if value != usual
    ]
    if quality:
        lines += ["", "[quality]", *quality]
    return "\n".join(lines) + "\n"


def _quoted(line: str) -> str:
    """One line without control characters as TOML has it."""
    return '"' + line.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _as_written(text: str) -> Settings | None:
    """The settings of a file exactly as ``save`` writes it; None for any other.

    Usually it is, and then the first paint need not wait for a TOML parser.
    """
    lines = (line.partition(" = ") for line in text.splitlines())
    found = {key: value.strip('"') for key, _, value in lines}
    try:
        signals = SignalSettings(
            int(found["warning_seconds"]), *(found[each] == "true" for each in CHANNELS)
        )
        settings = Settings(
            language=_LANGUAGES[found["language"]],
            theme=_THEMES[found["theme"]],
            signals=signals,
            count=found["count"] == "true",
            quality_role=found.get("role", ""),
            register=found.get("register", ""),
            least_cases=int(found.get("least_cases", FEWEST_CASES)),
            least_slips=int(found.get("least_slips", FEWEST_SLIPS)),
        )
    except (KeyError, ValueError):
        return None
    # What has quotes in it does not read back here, so the parser decides.
    usable = (
        SHORTEST <= signals.warning_seconds <= LONGEST
        and not signals.alone
        and FEWEST_CASES <= settings.least_cases <= HIGHEST
        and FEWEST_SLIPS <= settings.least_slips <= HIGHEST
    )
    return settings if usable and as_toml(settings) == text else None


def _explained(file: Path) -> tuple[Problem, ...]:
    """What is wrong with a file that cannot be read at all."""
    from kollegial.flow.library import read_text
    from kollegial.formats.problems import Problem, Unreadable
    from kollegial.formats.read import parse

    try:
        parse(read_text(file, file.name), file.name)
    except Unreadable as unreadable:
        return unreadable.problems
    return (Problem(file.name, None, "", N_("expected a file that can be read")),)


def _understood(
    data: Mapping[str, Any], text: str, name: str
) -> tuple[Settings, tuple[Problem, ...]]:
    from kollegial.flow.lenient import Lenient

    reader = Lenient(text, name)
    usual = Settings()
    reader.known((), data, ("language", "theme", "signals", "session", "quality"))
    session = reader.table(("session",), data)
    reader.known(("session",), session, ("count",))
    quality = reader.table(("quality",), data)
    reader.known(("quality",), quality, ("role", "register", "least_cases", "least_slips"))
    cases, slips = (FEWEST_CASES, HIGHEST), (FEWEST_SLIPS, HIGHEST)
    settings = Settings(
        language=reader.one_of(("language",), data, [*_LANGUAGES.values()], usual.language),
        theme=reader.one_of(("theme",), data, [*_THEMES.values()], usual.theme),
        signals=_signals(reader.table(("signals",), data), reader),
        count=reader.flag(("session", "count"), session, usual.count),
        quality_role=reader.line(("quality", "role"), quality, LONGEST_ROLE, usual.quality_role),
        register=reader.line(("quality", "register"), quality, LONGEST_URL, usual.register),
        least_cases=reader.number(("quality", "least_cases"), quality, cases, usual.least_cases),
        least_slips=reader.number(("quality", "least_slips"), quality, slips, usual.least_slips),
    )
    return settings, tuple(reader.problems)


def _signals(table: Mapping[str, Any], reader: Lenient) -> SignalSettings:
    usual = SignalSettings()
    reader.known(("signals",), table, ("warning_seconds", *CHANNELS))
    where, limits = ("signals", "warning_seconds"), (SHORTEST, LONGEST)
    seconds = reader.number(where, table, limits, usual.warning_seconds)
    flags = {each: reader.flag(("signals", each), table, getattr(usual, each)) for each in CHANNELS}
    signals = SignalSettings(seconds, **flags)
    if not signals.alone:
        return signals
    reader.wrong(
        ("signals",), N_("expected more than colour or sound alone; the word stays on beside it")
    )
    return SignalSettings(seconds, **{**flags, "word": True})
