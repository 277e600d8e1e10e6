"""The registry of plain commands: words that cannot be confused, help for every one."""

from __future__ import annotations

import pytest

from kollegial.consultation import commands as cmd
from kollegial.i18n import LANGUAGES, set_language
from kollegial.marking import Language
from kollegial.plain.afterwards import COMMANDS as AFTERWARDS
from kollegial.plain.command import PlainCommand
from kollegial.plain.commands import LIVE
from kollegial.plain.folding import fold
from kollegial.plain.review.steps import COMMANDS as REVIEW

SETS = {"live": LIVE, "afterwards": AFTERWARDS, "review": REVIEW}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("commands", SETS.values(), ids=SETS)
def test_every_word_means_one_command(
    commands: tuple[PlainCommand, ...], language: Language
) -> None:
    words = [fold(word) for command in commands for word in command.words(language)]
    assert len(words) == len(set(words))
    assert len({command.name for command in commands}) == len(commands)


@pytest.mark.parametrize(
    "command",
    {c.name: c for c in (*LIVE, *AFTERWARDS, *REVIEW)}.values(),
    ids=lambda command: command.name,
)
def test_a_command_is_a_word_with_a_sentence(command: PlainCommand) -> None:
    for language in LANGUAGES:
        set_language(language)
        assert all(word == word.casefold() and " " not in word for word in command.words_now)
        assert command.shown == f".{command.words_now[0]}"
    assert command.help.endswith((".", "?"))


def test_everything_the_engine_offers_can_be_asked_for() -> None:
    """By the sources: every command class is built somewhere in the plain room."""
    from pathlib import Path

    import kollegial.plain

    root = Path(kollegial.plain.__file__).parent
    text = "\n".join(file.read_text(encoding="utf-8") for file in root.rglob("*.py"))
    missing = [name for name in cmd.__all__ if name != "Command" and f"cmd.{name}(" not in text]
    # One contribution is written down as a block of one line; feedback comes out of the slips.
    assert missing == ["Contribute", "GatherFeedback"]
