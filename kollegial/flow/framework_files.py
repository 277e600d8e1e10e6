"""Files of the organisation's own frameworks: begun, and put right area by area."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from pathlib import Path

from kollegial.content import content_root
from kollegial.flow.library import read_text
from kollegial.marking import N_, Language
from kollegial.quality.frameworks.correcting import Correction, corrected, put_into
from kollegial.quality.frameworks.framework import Area
from kollegial.quality.frameworks.keys import is_framework_key
from kollegial.quality.frameworks.library import Frameworks
from kollegial.quality.frameworks.reading import read_framework
from kollegial.refusal import Refused
from kollegial.store import private
from kollegial.store.home import Home


def begun(frameworks: Frameworks, key: str, language: Language) -> str:
    """The text of a file to fill in for a framework called ``key``.

    Raises:
        Refused: if that is no key, or there is one of that key.
    """
    if not is_framework_key(key):
        raise Refused(
            N_("Expected a name and an edition such as haus@2026, in small letters; not own@….")
        )
    if frameworks.get(key) is not None:
        raise Refused(
            N_("There is a framework {key} already; to change it: kollegial frameworks correct."),
            key=key,
        )
    name = f"framework.{language}.toml"
    text = read_text(content_root() / "protocols" / "frameworks" / "start" / name, name)
    framework, _, version = key.partition("@")
    return text.replace("<framework>", framework).replace("<version>", version)


def own_file(home: Home, frameworks: Frameworks, key: str) -> Path:
    """Where the organisation's version of a framework stands, or would stand."""
    shelved = frameworks.shelf.get(key)
    if shelved is not None and shelved.own:
        return Path(shelved.file)
    return home.frameworks / f"{key}.toml"


def correct(
    home: Home,
    frameworks: Frameworks,
    key: str,
    codes: Sequence[str],
    correction: Correction,
    *,
    today: dt.date,
    head: str,
) -> tuple[Area, ...]:
    """Put areas right in the organisation's version of a framework; how they stand now.

    The first time that is a copy of the shipped file, begun by the line ``head``.

    Raises:
        Refused: the correction is not possible, or the file cannot be written.
        Unreadable: a title or source that no file may hold.
    """
    framework = frameworks.find(key)
    shelved = frameworks.shelf[framework.key]
    areas = tuple(corrected(framework, code, correction, today) for code in codes)
    text = put_into(shelved.text, framework, areas)
    if not shelved.own:
        text = f"# {head}\n#\n{text}"
    file = own_file(home, frameworks, framework.key)
    read_framework(text, str(file))  # nothing is written that could not be read
    _write(file, text, replace=shelved.own)
    return areas


def _write(file: Path, text: str, *, replace: bool) -> None:
    try:
        private.write_atomically(file, text.encode(), replace=replace)
    except FileExistsError:
        raise Refused(
            N_(
                "{file} is there already and cannot be used. See what is wrong with it: "
                "kollegial frameworks check {file}"
            ),
            file=str(file),
        ) from None
    except OSError:
        raise Refused(
            N_("{file} cannot be written: look whether the folder is there and is yours."),
            file=str(file),
        ) from None
