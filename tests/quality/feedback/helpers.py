"""A round and slips for it."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Any

from hypothesis import strategies as st

from kollegial.content import content_root
from kollegial.formats.read import read
from kollegial.quality.feedback.form import SlipForm
from kollegial.quality.feedback.round import Round
from kollegial.quality.feedback.slips import Slip

DAY = dt.date(2026, 3, 12)
FILE: Path = content_root() / "protocols/feedback/slip.toml"
FORM = read(FILE.read_text(encoding="utf-8"), "slip.toml", SlipForm)
ITEMS = len(FORM.items)

slips = st.builds(Slip, st.tuples(*[st.integers(0, 4)] * ITEMS))


def a_round(**changes: Any) -> Round:
    """An open round of a service."""
    values = {
        "id": "a" * 32,
        "name": "Frühjahr",
        "service": "Offener Treff",
        "form": FORM,
        "starts": DAY,
        "ends": dt.date(2026, 4, 30),
        "opened_on": DAY,
    }
    return Round.model_validate({**values, **changes})


def closed(**changes: Any) -> Round:
    """The same after its end."""
    return a_round(**{"closed_on": dt.date(2026, 5, 2), **changes})
