"""The interface in German and English, switchable while the program runs.

Message ids are English sentences, so English needs no catalogue and German has one,
compiled into the package. Nothing is loaded before the first word is needed.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Final

from kollegial.marking import N_, Language

if TYPE_CHECKING:
    from gettext import NullTranslations


__all__ = [
    "LANGUAGES",
    "N_",
    "_",
    "detect",
    "language",
    "ngettext_",
    "set_language",
    "translate",
]

DOMAIN: Final = "kollegial"
LANGUAGES: Final[tuple[Language, ...]] = ("de", "en")

_LOCALE = Path(__file__).parent / "locale"


class _Current:
    """The one setting of this module: the language, and its catalogue once it is needed."""

    language: Language | None = None
    catalogue: NullTranslations | None = None
    other: tuple[Language, NullTranslations] | None = None


def set_language(language: Language) -> None:
    """Speak ``language`` from now on."""
    _Current.language = language
    _Current.catalogue = None
    _Current.other = None


def language() -> Language:
    """The language spoken now; found from the environment if nobody has set it."""
    if _Current.language is None:
        _Current.language = detect(os.environ)
    return _Current.language


def _(message: str) -> str:
    """``message`` in the language spoken now."""
    return _catalogue().gettext(message) if message else ""


def translate(message: str, wanted: Language) -> str:
    """``message`` in the language ``wanted``, whatever is spoken now: documents keep their own."""
    if wanted == language():
        return _(message)
    if _Current.other is None or _Current.other[0] != wanted:
        _Current.other = (wanted, _load(wanted))
    return _Current.other[1].gettext(message) if message else ""


def ngettext_(singular: str, plural: str, count: int) -> str:
    """The form of a sentence that fits ``count``, in the language spoken now."""
    return _catalogue().ngettext(singular, plural, count)


def detect(environment: Mapping[str, str]) -> Language:
    """The language a user's environment asks for.

    As gettext does it: LANGUAGE comes first, unless the locale is C. Without any
    setting it is German, because most who use the program speak it.
    """
    locale = next(
        (value for name in ("LC_ALL", "LC_MESSAGES", "LANG") if (value := environment.get(name))),
        "",
    )
    if _bare(locale) in ("c", "posix"):
        return "de"
    wishes = [_bare(wish) for wish in environment.get("LANGUAGE", "").split(":") if wish]
    for wish in [*wishes, _bare(locale)]:
        if wish in LANGUAGES:
            return "de" if wish == "de" else "en"
    return "en" if wishes or locale else "de"


def _bare(locale: str) -> str:
    """``de_AT.UTF-8@euro`` is ``de``."""
    return locale.partition(".")[0].partition("@")[0].partition("_")[0].partition("-")[0].lower()


def _catalogue() -> NullTranslations:
    if _Current.catalogue is None:
        _Current.catalogue = _load(language())
    return _Current.catalogue


def _load(wanted: Language) -> NullTranslations:
    return _read(None if wanted == "en" else _LOCALE / wanted / "LC_MESSAGES" / f"{DOMAIN}.mo")


@cache  # whoever switches to and fro waits for it once
def _read(file: Path | None) -> NullTranslations:
    import gettext

    if file is None:
        return gettext.NullTranslations()
    try:
        with file.open("rb") as compiled:
            return gettext.GNUTranslations(compiled)
    except OSError:
        # A damaged installation speaks English rather than not at all.
        return gettext.NullTranslations()
