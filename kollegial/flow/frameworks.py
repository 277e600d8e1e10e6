"""The quality frameworks from their files: what is shipped, and the organisation's own."""

from __future__ import annotations

from dataclasses import replace

from kollegial.content import content_root, shipped
from kollegial.flow.library import texts_of
from kollegial.formats.problems import Problem
from kollegial.quality.frameworks.library import Frameworks, load_frameworks
from kollegial.store.home import Home


def load(home: Home | None = None) -> Frameworks:
    """Every framework at hand; a file in ``frameworks`` of the data folder replaces a shipped
    one of the same key.
    """
    problems: list[Problem] = []
    ours = texts_of(shipped("protocols/frameworks", ".toml"), content_root(), problems)
    own = sorted(home.frameworks.glob("*.toml")) if home is not None else []
    theirs = texts_of(own, None, problems)
    found = load_frameworks(ours, theirs)
    return replace(found, problems=(*problems, *found.problems))
