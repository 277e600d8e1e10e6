"""Warnings about numbers of people that do not go together."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from kollegial.consultation.method import Method
from kollegial.consultation.model import ConsultationModel
from kollegial.faults import Fault
from kollegial.marking import N_


def nobody_can_hold(model: ConsultationModel, _methods: Mapping[str, Method]) -> Iterator[Fault]:
    """A role that nobody may have, or roles that need more people than may take part."""
    for index, role in enumerate(model.roles):
        if role.max == 0:
            yield Fault(("roles", index, "max"), N_("nobody can have this role"))
    needed = sum(role.min for role in model.roles)
    if needed > model.group_size.max:
        message = N_("the roles need {needed} people; at most {most} take part")
        params = {"needed": str(needed), "most": str(model.group_size.max)}
        yield Fault(("group_size", "max"), message, params)


def small_groups_too_small(
    model: ConsultationModel, _methods: Mapping[str, Method]
) -> Iterator[Fault]:
    """The smallest group named cannot fill the roles."""
    needed = sum(role.min for role in model.roles)
    if model.group_size.min < needed <= model.group_size.max:
        message = N_("the roles need {needed} people; the smallest group has {least}")
        params = {"needed": str(needed), "least": str(model.group_size.min)}
        yield Fault(("group_size", "min"), message, params)


def large_groups_left_over(
    model: ConsultationModel, _methods: Mapping[str, Method]
) -> Iterator[Fault]:
    """In the largest group named somebody is left without a role."""
    places = sum(role.max for role in model.roles)
    if places < model.group_size.max:
        message = N_("the roles have room for {places} people; the largest group has {most}")
        params = {"places": str(places), "most": str(model.group_size.max)}
        yield Fault(("group_size", "max"), message, params)
