"""A small model and cards for tests of the engine, apart from what is shipped."""

from __future__ import annotations

import datetime as dt
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


def method_card(method_id: str, output: str) -> Method:
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
        }
    )


METHODS = {
    "storm": method_card("storm", "idea"),
    "echo": method_card("echo", "resonance"),
    "find-question": method_card("find-question", "key_question"),
}

MODEL = ConsultationModel.model_validate(
    {
        "format": 1,
        "id": "test",
        "version": "1",
        "names": {"de": "Testmodell", "en": "Test model"},
        "author": "Test",
        "source": ["Test"],
        "licence_note": TEXT,
        "summary": TEXT,
        "group_size": {"min": 4, "max": 8, "certainty": "proposal", "source": "Test"},
        "duration": span(15, 30, 60),
        "roles": [
            role("giver", "case_giver", 1, 1),
            role("lead", "moderator", 1, 1),
            role("adviser", "consultant", 2, 5, takes_rest=True),
            role("pen", "scribe", 0, 1, combines_with=["adviser"]),
            role("watch", "process_observer", 0, 1),
        ],
        "phases": [
            phase("casting", span(3, 5, 5), {"form": "roles", "kinds": ["topic"]}),
            phase("story", span(5, 10, 15), {"form": "contributions", "kinds": ["fact"]}),
            phase(
                "question",
                span(5, 5, 5),
                {
                    "form": "contributions",
                    "kinds": ["key_question"],
                    "at_least": 1,
                    "at_most": 1,
                },
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
        "methods": ["storm", "echo"],
    }
)

PEOPLE = ("Änne Groß", "Bo", "Cem Yıldız", "Dörte", "Eva", "Finn")
START = 1_700_000_000_000


def fresh(people: tuple[str, ...] = PEOPLE, minutes: float | None = None) -> Session:
    """A session just opened."""
    opened = open_session(
        MODEL,
        group="Team Süd",
        people=people,
        date=dt.date(2026, 3, 1),
        language="de",
        minutes=minutes,
    )
    return Session.replay(MODEL, METHODS, [Entry(1, 1, START, opened)])
