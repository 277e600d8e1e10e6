"""The interface in two languages, and the German catalogue complete and fresh."""

from __future__ import annotations

import argparse
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from babel.messages.extract import extract

import kollegial
from kollegial import i18n
from kollegial.cli.words import MESSAGES
from kollegial.i18n import _, detect, language, ngettext_, set_language
from tools import messages


@pytest.fixture(autouse=True)
def _back_to_before() -> Iterator[None]:
    before = language()
    yield
    set_language(before)


@pytest.mark.parametrize(
    ("environment", "expected"),
    [
        ({}, "de"),
        ({"LANG": ""}, "de"),
        ({"LANG": "C"}, "de"),
        ({"LC_ALL": "C.UTF-8"}, "de"),
        ({"LANG": "POSIX"}, "de"),
        ({"LANG": "de_AT.UTF-8"}, "de"),
        ({"LANG": "de"}, "de"),
        ({"LANG": "en_GB.UTF-8"}, "en"),
        ({"LANG": "fr_FR.UTF-8"}, "en"),
        ({"LC_MESSAGES": "en_US", "LANG": "de_DE"}, "en"),
        ({"LC_ALL": "de_CH", "LC_MESSAGES": "en_US"}, "de"),
        ({"LANG": "en_US", "LANGUAGE": "de:en"}, "de"),
        ({"LANG": "en_US", "LANGUAGE": "fr:de"}, "de"),
        ({"LANGUAGE": "en"}, "en"),
        ({"LANG": "C", "LANGUAGE": "en"}, "de"),
        ({"LANG": "de_DE@euro"}, "de"),
    ],
)
def test_language_of_the_environment(environment: dict[str, str], expected: str) -> None:
    assert detect(environment) == expected


def test_switches_while_running() -> None:
    set_language("de")
    assert _("expected some text") == "erwartet: ein Text"
    set_language("en")
    assert _("expected some text") == "expected some text"


def test_plural_follows_the_count() -> None:
    set_language("de")
    forms = [ngettext_("{count} phase", "{count} phases", count) for count in (0, 1, 2)]
    assert forms == ["{count} Phasen", "{count} Phase", "{count} Phasen"]
    set_language("en")
    assert ngettext_("{count} phase", "{count} phases", 1) == "{count} phase"


def test_a_document_keeps_its_own_language() -> None:
    for spoken in i18n.LANGUAGES:
        set_language(spoken)
        assert i18n.translate("expected some text", "de") == "erwartet: ein Text"
        assert i18n.translate("expected some text", "en") == "expected some text"


def test_empty_text_stays_empty() -> None:
    set_language("de")
    assert _("") == ""


def test_unknown_text_is_shown_as_it_is() -> None:
    set_language("de")
    assert _("not in the catalogue") == "not in the catalogue"


def test_missing_catalogue_means_english(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(i18n, "_LOCALE", i18n._LOCALE / "nowhere")
    set_language("de")
    assert _("expected some text") == "expected some text"


def test_german_catalogue_is_complete_and_fresh() -> None:
    assert list(messages.faults()) == []


def test_catalogue_files_do_not_change_by_themselves() -> None:
    german = messages.catalogue()
    assert messages.as_po(german) == messages.PO.read_bytes()
    assert messages.as_mo(german) == messages.as_mo(messages.catalogue())


def test_words_of_argparse_are_collected() -> None:
    """The running Python's argparse says nothing to a user that the catalogue lacks."""
    with open(argparse.__file__, "rb") as source:  # noqa: PTH123 - babel takes any file
        said = [found[1] for found in extract("python", source, {"_": None, "ngettext": (1, 2)})]
    ids = {
        form for message in said for form in ([message] if isinstance(message, str) else message)
    }
    assert {each for each in ids if each not in MESSAGES} <= _FOR_PROGRAMMERS


def test_no_string_to_translate_hides_in_an_f_string() -> None:
    """The extractor does not look inside them, so that the German would be lost in silence."""
    hidden = re.compile(r"""\{_\((["'])""")
    found = [
        f"{file.name}:{number}"
        for file in (Path(kollegial.__file__).parent).rglob("*.py")
        for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1)
        if hidden.search(line)
    ]
    assert not found


_FOR_PROGRAMMERS = {
    # Raised when a parser is put together wrongly, never by what a user types.
    ".__call__() not defined",
    "%r is not callable",
    "'required' is an invalid argument for positionals",
    'argument "-" with mode %r',
    "cannot have multiple subparser arguments",
    "cannot merge actions - two groups are named %r",
    "conflicting option string: %s",
    "conflicting option strings: %s",
    "conflicting subparser alias: %s",
    "conflicting subparser: %s",
    "dest= is required for options like %r",
    "invalid conflict_resolution value: %r",
    "invalid option string %(option)r: must start with a character %(prefix_chars)r",
    "mutually exclusive arguments must be optional",
    # Only where error() is not our own, or something is marked as deprecated.
    "%(prog)s: error: %(message)s\n",
    "%(prog)s: warning: %(message)s\n",
    "argument '%(argument_name)s' is deprecated",
    "command '%(parser_name)s' is deprecated",
    "option '%(option)s' is deprecated",
    "subcommands",
}
