"""The model that a start file begins with: an empty one, one like another, or a blank's steps."""

from __future__ import annotations

from typing import Any

from kollegial.consultation.blank import Blank
from kollegial.consultation.model import ConsultationModel, Phase, Role
from kollegial.consultation.start.parts import Kit, Step
from kollegial.consultation.vocabulary import Activity
from kollegial.words import Text


def empty(kit: Kit, model_id: str) -> ConsultationModel:
    """A model of a few usual phases, most of whose texts wait to be written."""
    return _changed(kit.model, id=model_id)


def copied(kit: Kit, model_id: str, model: ConsultationModel) -> ConsultationModel:
    """The same model under another id and name; under its own id a version that replaces it."""
    if model_id == model.id:
        return model
    pattern = kit.parts.own_version
    names = Text(
        de=pattern.de.replace("<name>", model.names.de),
        en=pattern.en.replace("<name>", model.names.en),
    )
    return _changed(model, id=model_id, names=names, version="1.0")


def filled(kit: Kit, model_id: str, blank: Blank) -> ConsultationModel:
    """As many empty steps as the procedure has, under the name and credit of the blank."""
    base = kit.model
    steps = tuple(_step(kit, number, base.roles) for number in range(1, blank.steps + 1))
    duration = {
        name: {"value": sum(getattr(each.minutes, name).value for each in steps)}
        | {"certainty": "proposal"}
        for name in ("min", "default", "max")
    }
    return _changed(
        base,
        id=model_id,
        names=blank.names,
        author=blank.author,
        year=blank.year,
        source=blank.source,
        phases=steps,
        duration=duration,
    )


def _step(kit: Kit, number: int, roles: tuple[Role, ...]) -> Phase:
    step: Step = kit.parts.step
    minutes = step.minutes.model_dump()
    minutes["default"]["source"] = kit.notes.minutes_unknown
    fields = {name: getattr(step, name) for name in Step.model_fields}
    return Phase.model_validate(
        {
            **fields,
            "id": step.id.replace("<number>", str(number)),
            "names": _numbered(step.names, number),
            "minutes": minutes,
            "roles": {role.id: Activity.SPEAKS for role in roles},
        }
    )


def _numbered(text: Text, number: int) -> Text:
    return Text(
        de=text.de.replace("<number>", str(number)), en=text.en.replace("<number>", str(number))
    )


def _changed(model: ConsultationModel, **changes: Any) -> ConsultationModel:
    fields = {name: getattr(model, name) for name in type(model).model_fields}
    return ConsultationModel.model_validate({**fields, **changes})
