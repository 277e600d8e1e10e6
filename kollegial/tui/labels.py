"""The field's words for what the engine calls by ids, in the language of the moment."""

from __future__ import annotations

from kollegial.consultation.vocabulary import Activity, Certainty, ContributionKind
from kollegial.i18n import _
from kollegial.labels import ACTIVITIES, CERTAINTIES, KINDS


def kind_label(kind: ContributionKind) -> str:
    """What a contribution of this kind is called."""
    return _(KINDS[kind])


def activity_label(activity: Activity) -> str:
    """What a role does, in capitals, to be read from across the table."""
    return _(ACTIVITIES[activity])


def certainty_label(certainty: Certainty) -> str:
    """Who stands behind a number."""
    return _(CERTAINTIES[certainty])
