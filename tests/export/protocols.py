"""Invented protocols for tests of documents, archive screens and commands."""

from __future__ import annotations

import datetime as dt

from kollegial.consultation.meeting import Check, FeedbackItem, Meeting
from kollegial.consultation.vocabulary import ContributionKind, RoleKind
from kollegial.export.beside import Beside
from kollegial.protocol.links import FollowUp, Links
from kollegial.protocol.released import (
    ReleasedContribution,
    ReleasedFeedback,
    ReleasedFollowUp,
    ReleasedModel,
    ReleasedPhase,
    ReleasedProtocol,
    ReviewRecord,
)
from kollegial.words import Lines, Text

TIETZE = ReleasedModel(
    id="tietze",
    version="1.0",
    names=Text(de="Kollegiale Beratung in sechs Phasen", en="Collegial consultation in six phases"),
    author="Kim-Oliver Tietze",
    licence_note=Text(
        de="Ablauf nach Tietze, Texte eigene Formulierungen.",
        en="Course after Tietze, texts in words of our own.",
    ),
)

KEY_QUESTION = (
    "Wie gelingt es mir, mit [Person A] im Gespräch zu bleiben, ohne [Person B] zu übergehen?"
)


def phase(  # noqa: PLR0913 - a phase has that much
    phase_id: str,
    de: str,
    en: str,
    planned: float,
    actual: float,
    contributions: tuple[tuple[str, str], ...] = (),
    *,
    notes: str = "",
    method: tuple[str, str, str] | None = None,
) -> ReleasedPhase:
    """A phase; lengths in minutes, contributions as kind and text."""
    return ReleasedPhase(
        id=phase_id,
        names=Text(de=de, en=en),
        planned=round(planned * 60),
        actual=round(actual * 60),
        method_id=method[0] if method else None,
        method_names=Text(de=method[1], en=method[2]) if method else None,
        contributions=tuple(
            ReleasedContribution(kind=ContributionKind(kind), text=text)
            for kind, text in contributions
        ),
        notes=notes,
    )


PROTOCOL = ReleasedProtocol(
    id="1a2b3c4d5e6f708192a3b4c5d6e7f809",
    date=dt.date(2026, 3, 12),
    group="Fallgruppe Hilfen zur Erziehung",
    language="de",
    model=TIETZE,
    people=7,
    roles={
        RoleKind.CASE_GIVER: 1,
        RoleKind.MODERATOR: 1,
        RoleKind.CONSULTANT: 4,
        RoleKind.PROCESS_OBSERVER: 1,
    },
    phases=(
        phase(
            "casting",
            "Casting",
            "Casting",
            5,
            4.5,
            (
                ("topic", "Mutter macht nach der Meldung die Tür nicht mehr auf"),
                ("topic", "Jugendlicher will zurück zum Vater, Wohngruppe und Vormund sind uneins"),
            ),
        ),
        phase(
            "story",
            "Spontanerzählung",
            "Spontaneous story",
            10,
            14,
            (("fact", "[Person A] arbeitet nachts und schläft bis mittags"),),
            notes="Der Fall kam am [Datum 1] von einer Kollegin.\n"
            "[Person A] lebt mit [Person B] in der [Straße 1], [Ort 1]: drei Zimmer, "
            "zweiter Stock.\n\n"
            "Stichworte aus der Nachfrage:\n"
            "- Nachtschicht 4x/Woche, 22 bis 6 Uhr\n"
            "- * = unsicher, # = noch zu klären\n"
            "1. Termin: freundlich & sehr blass",
        ),
        phase(
            "key-question",
            "Schlüsselfrage",
            "Key question",
            5,
            6.5,
            (("key_question", KEY_QUESTION),),
        ),
        phase("method-choice", "Methodenwahl", "Choice of method", 5, 3),
        phase(
            "advice",
            "Beratung",
            "Consultation",
            10,
            12,
            (
                ("hypothesis", "[Person A] schützt [Person B] vor uns, nicht umgekehrt"),
                (
                    "hypothesis",
                    "Die Meldung hat sie beschämt; das Schweigen ist Würde, kein Widerstand",
                ),
                ("idea", "Das nächste Gespräch auf 17 Uhr legen,\nnach dem Schlaf statt davor"),
            ),
            method=("hypotheses", "Hypothesen entwickeln", "Developing hypotheses"),
        ),
        phase(
            "closing",
            "Abschluss",
            "Closing",
            5,
            4,
            (
                ("take_away", "Erst anrufen, dann hinfahren"),
                ("first_step", "Morgen mit der Schulsozialarbeit einen ruhigen Ort vereinbaren"),
            ),
        ),
    ),
    paused=180,
    review=ReviewRecord(
        accepted=14,
        changed=2,
        rejected=1,
        by_hand=3,
        sources={"glossary": 9, "titles": 3, "dates": 2},
    ),
    placeholders={"[Person A]": 5, "[Person B]": 3, "[Datum 1]": 1, "[Straße 1]": 1, "[Ort 1]": 1},
)


def _said(kind: str, text: str, **more: object) -> ReleasedContribution:
    return ReleasedContribution.model_validate(
        {"kind": ContributionKind(kind), "text": text, **more}
    )


def _round(number: int, question: str, *said: ReleasedContribution) -> tuple[ReleasedPhase, ...]:
    """One round of three phases: telling, a break to turn round, thinking aloud."""
    names = Text(de="Runde", en="Round")
    asked = _said("key_question", question)
    tell = ReleasedPhase(
        id="share",
        names=Text(de="Erzählen", en="Sharing"),
        round=number,
        round_names=names,
        planned=120,
        actual=150,
        contributions=(asked,),
    )
    turn = ReleasedPhase(
        id="turn",
        names=Text(de="Stühle drehen", en="Turning the chairs"),
        round=number,
        round_names=names,
        is_break=True,
        planned=60,
        actual=60,
    )
    consult = ReleasedPhase(
        id="consult",
        names=Text(de="Beratung hinter dem Rücken", en="Consulting behind the back"),
        round=number,
        round_names=names,
        turns=5,
        counted=3,
        planned=240,
        actual=240,
        contributions=said,
    )
    return (tell, turn, consult)


RICH = ReleasedProtocol(
    id="9f8e7d6c5b4a39281706f5e4d3c2b1a0",
    date=dt.date(2026, 5, 7),
    group="Team Familienhilfe",
    language="de",
    model=TIETZE.model_copy(
        update={
            "id": "troika",
            "names": Text(de="Troika", en="Troika"),
            "author": "Henri Lipmanowicz, Keith McCandless",
        }
    ),
    people=4,
    roles={RoleKind.CASE_GIVER: 1, RoleKind.CONSULTANT: 3},
    phases=(
        ReleasedPhase(
            id="start",
            names=Text(de="Wer beginnt?", en="Who begins?"),
            planned=180,
            actual=180,
            contributions=(
                _said("topic", "Der Vater will nur mit mir", urgency=4, votes=5, chosen=True),
                _said("topic", "Übergabe ohne Akte", urgency=2, votes=3),
                _said("topic", "Dienstplan"),
            ),
        ),
        *_round(
            1,
            "Wie verweise ich [Person A] an die Kollegin,\nohne ihn zu kränken?",
            _said("idea", "Ich würde das erste Gespräch zu dritt führen", adopted=True),
            _said("idea", "Ich würde *nicht* um Erlaubnis fragen", method_id="kopfstand"),
            _said("advice", "Ruf vorher an", adopted=True, method_id="kopfstand"),
            _said("take_away", "Er darf enttäuscht sein."),
        ),
        *_round(
            2,
            "Was brauche ich, um den Fall loszulassen?",
            _said("hypothesis", "Du bist die Einzige, die die ganze Geschichte kennt."),
            _said("first_step", "Die Übergabe schreiben", until=dt.date(2026, 5, 12)),
        ),
    ),
    paused=0,
    inverted_question="Wie kränke ich [Person A] möglichst gründlich?",
    afterwards=(
        _said("take_away", "Zwei Fragen haben dasselbe Ende.", adopted=True),
        _said("first_step", "Termin zu dritt", until=dt.date(2026, 5, 21)),
        _said("first_step", "Mit der Leitung sprechen"),
        _said("process", "Wir haben uns ausreden lassen."),
        _said("process", "Die Uhr lag falsch herum."),
        _said("insight", "Abschiede brauchen einen Termin."),
        _said("feedback", "Was soll so bleiben? Die Stille am Anfang."),
        _said("feedback", "Was soll anders sein? | Mehr Luft #1"),
    ),
    parked=(_said("idea", "Fortbildung zu Trennungskindern"), _said("question", "Wer vertritt?")),
    follow_ups=(
        ReleasedFollowUp(protocol_id=PROTOCOL.id, text="[Person B] macht wieder auf."),
        ReleasedFollowUp(protocol_id="0" * 32, text="Der Umzug ist geschafft."),
    ),
    checklist={"willing": True, "recognised": True, "gone": False},
    confidentiality_agreed=True,
    feedback=ReleasedFeedback(
        slips=4,
        counts={
            "gone": (0, 0, 0, 4, 0),
            "time": (1, 0, 0, 1, 0),
            "useful": (0, 0, 1, 2, 1),
        },
    ),
    review=ReviewRecord(accepted=7, changed=0, rejected=0, by_hand=1, sources={"glossary": 7}),
    placeholders={"[Person A]": 3, "[Person B]": 1},
)
"""Everything a session can bring: rounds, a break, votes, adopted ideas, dates, feedback."""

MEETING = Meeting(
    format=1,
    id="meeting",
    source=("invented",),
    licence_note=Text(de="frei", en="free"),
    votes_per_person=3,
    checklist=(
        Check(
            id="willing",
            question=Text(de="Freiwillig?", en="Willing?"),
            safe=True,
            advice=Text(de="Dann nicht.", en="Then not."),
        ),
        Check(
            id="recognised",
            question=Text(de="Erkennt ihr jemanden?", en="Do you recognise anybody?"),
            safe=False,
            advice=Text(de="Dann geht hinaus.", en="Then leave."),
        ),
    ),
    confidentiality=Lines(de=("Es bleibt hier.",), en=("It stays here.",)),
    memory=Text(de="Merken?", en="Remember?"),
    opening=Text(de="Was ist daraus geworden?", en="What became of it?"),
    feedback=(
        FeedbackItem(
            id="useful",
            text=Text(
                de="Für eine Frage, die ich habe, war heute etwas Brauchbares dabei.",
                en="There was something useful today for a question I have.",
            ),
        ),
        FeedbackItem(
            id="time",
            text=Text(de="Die Zeit hat gepasst | gerade so.", en="The time was right | just."),
        ),
        FeedbackItem(id="unasked", text=Text(de="Nicht gefragt.", en="Not asked.")),
    ),
    scale=Lines(
        de=("gar nicht", "eher nicht", "teils, teils", "eher ja", "ganz und gar"),
        en=("not at all", "not really", "partly", "mostly", "completely"),
    ),
    keep=Text(de="Was soll so bleiben?", en="What should stay?"),
    change=Text(de="Was soll anders sein?", en="What should be different?"),
)

BESIDE = Beside(
    Links(
        followed_by=(
            FollowUp("a" * 32, dt.date(2026, 7, 2), "Er kam zum Gespräch zu dritt."),
            FollowUp(
                "b" * 32,
                dt.date(2026, 9, 3),
                "[Person C] übernimmt ganz.\n\n# Es hält.",
                ("[Person C]",),
            ),
        ),
        days={PROTOCOL.id: PROTOCOL.date},
    ),
    MEETING,
)
"""What later sessions tell about RICH, and the day of one of the two that it tells about."""
