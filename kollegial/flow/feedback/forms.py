"""The slips that can be asked: what is shipped, and an organisation's own in the data folder."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from kollegial.content import content_root, shipped
from kollegial.flow.library import read_text
from kollegial.formats.problems import Problem, Unreadable
from kollegial.formats.read import read
from kollegial.marking import N_
from kollegial.quality.feedback.form import SlipForm
from kollegial.refusal import Refused
from kollegial.store.home import Home

USUAL: Final = "slip"
"""Id of the slip that is asked if nobody wants another one."""


@dataclass(frozen=True, slots=True)
class Forms:
    """All slips at hand, by id."""

    known: dict[str, SlipForm]
    problems: tuple[Problem, ...] = ()

    def form(self, wanted: str) -> SlipForm:
        """The slip of this id.

        Raises:
            Refused: there is none.
        """
        if wanted not in self.known:
            ids = ", ".join(self.known)
            raise Refused(N_("There is no slip of this id. There are: {ids}."), ids=ids)
        return self.known[wanted]


def load(home: Home | None = None) -> Forms:
    """What is shipped; a file in ``feedback`` of the data folder replaces the one of its id."""
    files: list[tuple[Path, str]] = [
        (file, file.relative_to(content_root()).as_posix())
        for file in shipped("protocols/feedback", ".toml")
    ]
    if home is not None:
        files += [(file, str(file)) for file in sorted((home.path / "feedback").glob("*.toml"))]
    known: dict[str, SlipForm] = {}
    problems: list[Problem] = []
    for file, name in files:
        try:
            form = read(read_text(file, name), name, SlipForm)
        except Unreadable as unreadable:
            problems += unreadable.problems
        else:
            known[form.id] = form
    return Forms(known, tuple(problems))
