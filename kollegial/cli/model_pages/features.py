"""Model × feature: a few tables of a width that fits a page, and the same for programs."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass
from typing import Any, Final

from kollegial.cli.model_pages.layout import columns, wrapped
from kollegial.cli.model_pages.wording import between, number
from kollegial.consultation.features import Features, Moderation, Question, features_of
from kollegial.consultation.forms import Rounds
from kollegial.consultation.model import ConsultationModel
from kollegial.consultation.vocabulary import Certainty
from kollegial.i18n import N_, _
from kollegial.words import Language

NOTHING: Final = "–"

_MODERATION: Final = {
    Moderation.NONE: NOTHING,
    Moderation.OPTIONAL: N_("optional"),
    Moderation.LEADS: N_("leads"),
    Moderation.ADVISES: N_("advises too"),
}
_QUESTION: Final = {
    Question.BEFORE: N_("before the ideas"),
    Question.AFTER: N_("after the ideas"),
    Question.NONE: NOTHING,
}


@dataclass(frozen=True, slots=True)
class _Seen:
    """What a cell is made from."""

    model: ConsultationModel
    features: Features
    language: Language


Cell = Callable[[_Seen], str]


@dataclass(frozen=True, slots=True)
class FeatureTable:
    """One table: a title, headings, and a row for each model; a row begins with the model's id."""

    title: str
    headings: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


def _rotating(seen: _Seen) -> str:
    roles = [block.rotates for block in seen.features.rounds if block.rotates is not None]
    names = [seen.model.role(role).names.within(seen.language) for role in roles]
    return ", ".join(dict.fromkeys(names)) or NOTHING


def _minutes(seen: _Seen) -> str:
    low, usual, high = map(number, seen.features.minutes)
    return f"{usual} ({low}–{high})"


def _clock(seen: _Seen) -> str:
    return _("for all of it") if seen.features.one_clock else _("for each phase")


def _counters(seen: _Seen) -> str:
    limits = (f"{each.limit} {each.names.within(seen.language)}" for each in seen.features.counters)
    return ", ".join(limits) or NOTHING


def _numbers(seen: _Seen) -> str:
    return " / ".join(str(seen.features.certainties[each]) for each in Certainty)


_TABLES: Final[tuple[tuple[str, tuple[tuple[str, Cell], ...]], ...]] = (
    (
        N_("Frame"),
        (
            (N_("Phases"), lambda seen: str(seen.features.phases)),
            (N_("Minutes"), _minutes),
            (N_("Clock"), _clock),
            (N_("People"), lambda seen: between(*seen.features.people)),
            (N_("Moderation"), lambda seen: _(_MODERATION[seen.features.moderation])),
            (N_("Chooses a case"), lambda seen: _yes(seen.features.case_choice)),
            (N_("Key question"), lambda seen: _(_QUESTION[seen.features.question])),
        ),
    ),
    (
        N_("Course"),
        (
            (N_("Rounds"), lambda seen: _rounds(seen.features.rounds)),
            (N_("Rotates"), _rotating),
            (N_("Turns"), lambda seen: _count(seen.features.round_robins)),
            (N_("Counter"), _counters),
            (N_("Break"), lambda seen: _count(seen.features.breaks)),
            (N_("Way out"), lambda seen: _count(seen.features.loops)),
            (N_("Methods"), lambda seen: _count(seen.features.methods)),
        ),
    ),
    (
        N_("Protection and origin"),
        (
            (N_("Back turned"), lambda seen: _count(seen.features.back_turned)),
            (N_("Nothing written"), lambda seen: _count(seen.features.without_protocol)),
            (N_("Interruption"), lambda seen: _yes(seen.features.interrupt)),
            (N_("Protected"), lambda seen: _count(seen.features.protected)),
            (N_("Indispensable"), lambda seen: _count(seen.features.indispensable)),
            (N_("Numbers a / t / p"), _numbers),
        ),
    ),
)

LEGEND: Final = N_(
    "A number says in how many phases. Numbers a / t / p: how many of the model's figures its "
    "author stands behind, how many are reported by others, how many are proposals."
)


def feature_tables(models: Iterable[ConsultationModel], language: Language) -> list[FeatureTable]:
    """The tables in the language of the moment; names of models and roles in ``language``."""
    seen = [_Seen(model, features_of(model), language) for model in models]
    return [
        FeatureTable(
            _(title),
            (_("Model"), *(_(heading) for heading, _cell in cells)),
            tuple((each.model.id, *(cell(each) for _heading, cell in cells)) for each in seen),
        )
        for title, cells in _TABLES
    ]


def features_page(models: Sequence[ConsultationModel], language: Language) -> Iterator[str]:
    """The tables as lines for a terminal."""
    for table in feature_tables(models, language):
        yield table.title
        yield ""
        yield from columns([table.headings, *table.rows])
        yield ""
    yield from wrapped(_(LEGEND))


def features_json(models: Iterable[ConsultationModel]) -> list[dict[str, Any]]:
    """The features of every model, for programs."""
    return [_feature_json(model) for model in models]


def _feature_json(model: ConsultationModel) -> dict[str, Any]:
    features = features_of(model)
    low, usual, high = features.minutes
    return {
        "id": model.id,
        **asdict(features),
        "minutes": {"min": low, "default": usual, "max": high},
        "people": {"min": features.people[0], "max": features.people[1]},
        "rounds": [each.model_dump(mode="json") for each in features.rounds],
        "counters": [each.model_dump(mode="json") for each in features.counters],
        "certainties": {each.value: count for each, count in features.certainties.items()},
    }


def _rounds(blocks: tuple[Rounds, ...]) -> str:
    times = (
        _("per person (≤ {most})").format(most=block.at_most)
        if block.per_person
        else between(block.usual, block.at_most)
        for block in blocks
    )
    return ", ".join(dict.fromkeys(times)) or NOTHING


def _count(count: int) -> str:
    return str(count) if count else NOTHING


def _yes(answer: bool) -> str:
    return _("yes") if answer else NOTHING
