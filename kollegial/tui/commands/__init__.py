"""The one registry of what a user can do: key bindings, footer, palette, help and docs feed on it.

One file a scope. A command names the action method of the screen that has the
scope; a test proves that every command has one.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from kollegial.tui.commands import (
    after,
    agreements,
    app,
    archive,
    before,
    document,
    feedback,
    foundation,
    home,
    insights,
    learning,
    live,
    new_session,
    presenter,
    protocol,
    quality,
    quality_forms,
    review,
    settings,
)
from kollegial.tui.commands.command import Command, Scope

REGISTRY: Mapping[Scope, tuple[Command, ...]] = MappingProxyType(
    {
        Scope.APP: app.COMMANDS,
        Scope.HOME: home.COMMANDS,
        Scope.NEW_SESSION: new_session.COMMANDS,
        Scope.LIVE: live.COMMANDS,
        Scope.BEFORE: before.COMMANDS,
        Scope.AFTER: after.COMMANDS,
        Scope.REVIEW: review.COMMANDS,
        Scope.ARCHIVE: archive.COMMANDS,
        Scope.PROTOCOL: protocol.COMMANDS,
        Scope.SETTINGS: settings.COMMANDS,
        Scope.PRESENTER: presenter.COMMANDS,
        Scope.FEEDBACK_ROUNDS: feedback.ROUNDS,
        Scope.FEEDBACK_RESULTS: feedback.RESULTS,
        Scope.FEEDBACK_ENTRY: feedback.ENTRY,
        Scope.FEEDBACK_SENTENCES: feedback.SENTENCES,
        Scope.KIOSK: feedback.KIOSK,
        Scope.MEASURES: quality.MEASURES,
        Scope.MEASURE: quality.MEASURE,
        Scope.QUALITY_FORM: quality_forms.COMMANDS,
        Scope.INSIGHTS: insights.COMMANDS,
        Scope.FOUNDATION: foundation.COMMANDS,
        Scope.AGREEMENTS: agreements.COMMANDS,
        Scope.SUMMARY: learning.SUMMARY,
        Scope.CLEARING: learning.CLEARING,
        Scope.DOCUMENT: document.COMMANDS,
    }
)

__all__ = ["REGISTRY", "Command", "Scope"]
