"""Models and cards for tests of the engine, apart from what is shipped.

``MODEL`` is small and plain. ``RICH`` has every form a model may declare, ``LEADERLESS`` has no
moderator, one clock, and begins with a round.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any

from kollegial.consultation.method import Method
from kollegial.consultation.model import ConsultationModel
from kollegial.consultation.session import Entry, Session, open_session

TEXT = {"de": "Wort", "en": "word"}
LINES = {"de": ["eins"], "en": ["one"]}


def span(low: float, usual: float, high: float) -> dict[str, Any]:
    """Minutes of a phase."""
    return {
        key: {"value": value, "certainty": "proposal"}
        for key, value in (("min", low), ("default", usual), ("max", high))
    }


def role(role_id: str, kind: str, low: int, high: int, **more: object) -> dict[str, Any]:
    """A role of the test model."""
    names = {"de": role_id.title(), "en": role_id.title()}
    base = {"id": role_id, "kind": kind, "names": names, "task": TEXT, "min": low, "max": high}
    return {**base, **more}


def phase(
    phase_id: str, minutes: dict[str, Any], output: dict[str, Any], **more: object
) -> dict[str, Any]:
    """A phase of the test model."""
    roles = dict.fromkeys(("giver", "lead", "adviser", "pen", "watch"), "speaks")
    return {
        "id": phase_id,
        "names": {"de": phase_id.title(), "en": phase_id.title()},
        "minutes": minutes,
        "roles": roles,
        "allowed": LINES,
        "not_allowed": LINES,
        "output": {"names": TEXT, **output},
        "done_when": TEXT,
        **more,
    }


def method_card(method_id: str, output: str, **more: object) -> Method:
    """A method card."""
    return Method.model_validate(
        {
            "format": 1,
            "id": method_id,
            "names": TEXT,
            "author": "Test",
            "source": ["Test"],
            "licence_note": TEXT,
            "certainty": "proposal",
            "purpose": "ideas",
            "experience": "starter",
            "experience_certainty": "proposal",
            "summary": TEXT,
            "minutes": span(5, 5, 10),
            "roles": {"consultant": "speaks"},
            "rules": LINES,
            "allowed": LINES,
            "not_allowed": LINES,
            "steps": LINES,
            "output": output,
            "done_when": TEXT,
            **more,
        }
    )


METHODS = {
    "headstand": method_card("headstand", "idea", inverts_key_question=True),
    "storm": method_card("storm", "idea"),
    "echo": method_card("echo", "resonance"),
    "find-question": method_card("find-question", "key_question"),
    "probe": method_card("probe", "question"),
}


def model(model_id: str, **more: object) -> ConsultationModel:
    """A model with roles, phases and whatever else is said."""
    return ConsultationModel.model_validate(
        {
            "format": 1,
            "id": model_id,
            "version": "1",
            "names": {"de": f"Modell {model_id}", "en": f"Model {model_id}"},
            "author": "Test",
            "source": ["Test"],
            "licence_note": TEXT,
            "summary": TEXT,
            "group_size": {"min": 4, "max": 8, "certainty": "proposal", "source": "Test"},
            "duration": span(15, 30, 60),
            **more,
        }
    )


MODEL = model(
    "test",
    roles=[
        role("giver", "case_giver", 1, 1),
        role("lead", "moderator", 1, 1),
        role("adviser", "consultant", 2, 5, takes_rest=True),
        role("pen", "scribe", 0, 1, combines_with=["adviser"]),
        role("watch", "process_observer", 0, 1),
    ],
    phases=[
        phase("casting", span(3, 5, 5), {"form": "roles", "kinds": ["topic"]}),
        phase("story", span(5, 10, 15), {"form": "contributions", "kinds": ["fact"]}),
        phase(
            "question",
            span(5, 5, 5),
            {"form": "contributions", "kinds": ["key_question"], "at_least": 1, "at_most": 1},
            loop={"offer": TEXT, "method": "find-question"},
        ),
        phase("choice", span(2, 5, 5), {"form": "method"}),
        phase("advice", span(10, 10, 15), {"form": "method contributions"}),
        phase(
            "closing",
            span(3, 5, 10),
            {"form": "contributions", "kinds": ["take_away", "first_step"]},
        ),
    ],
    methods=["storm", "echo"],
)

RICH = model(
    "rich",
    roles=[
        role("giver", "case_giver", 1, 1),
        role("lead", "moderator", 1, 1, may_advise=True),
        role("adviser", "consultant", 1, 9, takes_rest=True),
        role("pen", "scribe", 0, 1, combines_with=["adviser", "lead"]),
        role("watch", "rule_guardian", 0, 1, may_advise=False),
    ],
    phases=[
        phase("casting", span(2, 5, 10), {"form": "roles", "kinds": ["topic"]}),
        phase("silence", span(1, 2, 3), {"form": "nothing"}, protocol=False),
        phase(
            "share",
            span(3, 5, 8),
            {"form": "contributions", "kinds": ["fact", "key_question"], "at_least": 1},
            loop={"offer": TEXT, "method": "find-question"},
        ),
        phase(
            "questions",
            span(2, 4, 6),
            {"form": "contributions", "kinds": ["question"]},
            counter={
                "names": TEXT,
                "limit": 3,
                "hard": True,
                "kind": "question",
                "certainty": "author",
            },
            loop={"offer": TEXT, "method": "probe"},
        ),
        phase(
            "voices",
            span(2, 6, 8),
            {"form": "contributions", "kinds": ["resonance", "hypothesis"]},
            round_robin={"roles": ["adviser"], "laps": 2},
            loop={"offer": TEXT, "method": "probe"},
        ),
        phase(
            "pause",
            span(2, 5, 10),
            {"form": "nothing"},
            roles=dict.fromkeys(("giver", "lead", "adviser", "pen", "watch"), "rests"),
            is_break=True,
            protocol=False,
        ),
        phase(
            "reflection",
            span(2, 5, 8),
            {"form": "contributions", "kinds": ["idea"], "at_most": 4},
            round_robin={"roles": ["adviser", "giver"], "may_pass": False, "one_each": False},
            counter={"names": TEXT, "limit": 2, "hard": False, "certainty": "proposal"},
        ),
        phase("choice", span(1, 2, 3), {"form": "method"}),
        phase("advice", span(5, 10, 15), {"form": "method contributions"}),
        phase(
            "closing",
            span(3, 5, 10),
            {"form": "contributions", "kinds": ["take_away", "first_step"]},
            protected=True,
            indispensable=True,
        ),
        phase("farewell", span(1, 2, 4), {"form": "nothing"}),
    ],
    methods=["headstand", "storm"],
    rounds=[
        {
            "first": "share",
            "last": "voices",
            "names": {"de": "Fall", "en": "Case"},
            "per_person": True,
            "at_most": 4,
            "rotates": "giver",
            "certainty": "author",
        },
        {
            "first": "reflection",
            "last": "reflection",
            "names": {"de": "Runde", "en": "Lap"},
            "at_most": 3,
            "offer": TEXT,
            "certainty": "author",
        },
    ],
    interrupt={"names": TEXT, "roles": ["giver"], "rule": TEXT},
)

_TWO = ("giver", "adviser", "clock")
LEADERLESS = model(
    "leaderless",
    roles=[
        role("giver", "case_giver", 1, 1),
        role("adviser", "consultant", 0, 9, takes_rest=True),
        role("clock", "timekeeper", 0, 1, combines_with=["giver", "adviser"]),
    ],
    phases=[
        phase(
            "opening",
            span(2, 4, 6),
            {"form": "contributions", "kinds": ["voice", "topic"]},
            roles=dict.fromkeys(_TWO, "speaks"),
            round_robin={"roles": ["giver", "adviser"]},
        ),
        phase(
            "help",
            span(3, 6, 9),
            {"form": "contributions", "kinds": ["advice"]},
            roles=dict.fromkeys(_TWO, "speaks"),
            counter={
                "names": TEXT,
                "limit": 2,
                "hard": False,
                "kind": "advice",
                "certainty": "proposal",
            },
        ),
        phase(
            "stillness",
            span(1, 2, 5),
            {"form": "nothing"},
            roles=dict.fromkeys(_TWO, "is silent"),
            protocol=False,
        ),
        phase(
            "closing",
            span(2, 4, 6),
            {"form": "contributions", "kinds": ["take_away"], "at_most": 2},
            roles=dict.fromkeys(_TWO, "speaks"),
            indispensable=True,
        ),
    ],
    rounds=[
        {
            "first": "opening",
            "last": "help",
            "names": {"de": "Runde", "en": "Round"},
            "usual": 2,
            "at_most": 3,
            "rotates": "giver",
            "certainty": "proposal",
        }
    ],
    one_clock=True,
    after=["adopted", "insight"],
)

PEOPLE = ("Änne Groß", "Bo", "Cem Yıldız", "Dörte", "Eva", "Finn")
START = 1_700_000_000_000


def fresh(
    people: tuple[str, ...] = PEOPLE,
    minutes: float | None = None,
    model: ConsultationModel = MODEL,
    methods: Mapping[str, Method] = METHODS,
) -> Session:
    """A session just opened."""
    opened = open_session(
        model,
        group="Team Süd",
        people=people,
        date=dt.date(2026, 3, 1),
        language="de",
        minutes=minutes,
    )
    return Session.replay(model, methods, [Entry(1, 1, START, opened)])
