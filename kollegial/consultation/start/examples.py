"""The examples of a start file, fitted to the model that stands in it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from kollegial.consultation.model import ConsultationModel
from kollegial.consultation.vocabulary import Activity, ContributionKind, OutputForm, RoleKind


class Examples:
    """Lines that hold once their # is taken away."""

    def __init__(self, texts: Mapping[str, str], model: ConsultationModel) -> None:
        self._texts = texts
        self._words = _words(model)

    def of(self, path: str) -> list[str]:
        """The commented lines for one field; none where this model has nothing to show."""
        text = self._texts.get(path, "").strip("\n")
        for name, word in self._words.items():
            if word is None and f"<{name}>" in text:
                return []
            text = text.replace(f"<{name}>", word or "")
        return [f"#{line}" for line in text.split("\n")] if text else []


def _words(model: ConsultationModel) -> dict[str, str | None]:
    """What stands for the names in angle brackets; None where the model has no such thing."""
    roles = [role.id for role in model.roles]
    phases = [phase.id for phase in model.phases]
    giver = model.role_of(RoleKind.CASE_GIVER)
    adviser = model.role_of(RoleKind.CONSULTANT)
    finding = [i for i, each in enumerate(model.phases) if each.output.form is OutputForm.ROLES]
    held = phases[finding[-1] + 1 :] if finding else phases
    kinds = model.phases[0].output.kinds
    width = max(map(len, roles))
    return {
        "case_giver": giver.id if giver else roles[0],
        "consultant": adviser.id if adviser else roles[-1],
        "other": roles[1] if len(roles) > 1 else None,
        "first": held[0] if held else None,
        "last": held[-1] if held else None,
        "kind": kinds[0] if kinds else ContributionKind.QUESTION,
        # A number of contributions makes sense only where some are collected.
        "kinds": '"fact", "question"' if model.phases[0].protocol else None,
        "few": "1" if kinds else None,
        "many": "12" if kinds else None,
        "break": _free("break", phases),
        "everybody rests": "\n".join(f'{role:<{width}} = "{Activity.RESTS}"' for role in roles),
    }


def _free(wanted: str, taken: Iterable[str]) -> str:
    """An id that nothing else has."""
    ids = set(taken)
    number = 2
    name = wanted
    while name in ids:
        name = f"{wanted}-{number}"
        number += 1
    return name
