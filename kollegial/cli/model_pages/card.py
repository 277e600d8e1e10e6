"""A method card as a page."""

from __future__ import annotations

from collections.abc import Iterator

from kollegial.cli.model_pages.layout import labelled, wrapped
from kollegial.cli.model_pages.wording import KINDS, credit, doing, sources, spanned
from kollegial.consultation.method import Method
from kollegial.i18n import _
from kollegial.words import Language


def method_page(method: Method, language: Language) -> Iterator[str]:
    """Everything a method card says."""
    yield method.names.within(language)
    yield from credit(method.id, method.author, method.year, None)
    yield ""
    yield from wrapped(method.summary.within(language))
    yield ""
    yield _("Minutes: {minutes}").format(minutes=spanned(method.minutes))
    said = doing((_(KINDS[kind]), activity) for kind, activity in method.roles.items())
    yield from labelled(_("Roles"), [said])
    if method.opener:
        yield from labelled(_("Begin with"), [method.opener.within(language)])
    yield from labelled(_("Steps"), method.steps.within(language))
    yield from labelled(_("Rules"), method.rules.within(language))
    yield from labelled(_("Allowed"), method.allowed.within(language))
    yield from labelled(_("Not allowed"), method.not_allowed.within(language))
    yield from labelled(_("Done when"), [method.done_when.within(language)])
    yield from sources(method.source, method.licence_note.within(language))
