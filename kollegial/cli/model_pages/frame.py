"""A blank, and the frame around every consultation, as pages."""

from __future__ import annotations

from collections.abc import Iterator

from kollegial.cli.model_pages.layout import labelled, wrapped
from kollegial.cli.model_pages.wording import credit
from kollegial.consultation.blank import Blank
from kollegial.consultation.meeting import Meeting
from kollegial.i18n import _, ngettext_
from kollegial.words import Language


def blank_page(blank: Blank, language: Language) -> Iterator[str]:
    """Everything a blank says, and how to begin with it."""
    yield blank.names.within(language)
    yield from credit(blank.id, blank.author, blank.year, None)
    yield ""
    yield from labelled(_("Why it is a blank"), [blank.because.within(language)])
    yield from labelled(_("What is known"), [blank.known.within(language)])
    yield from labelled(_("Source"), blank.source)
    yield ""
    steps = ngettext_(
        "A file with {count} empty phase to fill in: {command}",
        "A file with {count} empty phases to fill in: {command}",
        blank.steps,
    )
    command = f"kollegial models new {blank.id}"
    yield from wrapped(steps.format(count=blank.steps, command=command))


def meeting_page(meeting: Meeting, language: Language) -> Iterator[str]:
    """Everything that holds whatever the model."""
    yield _("The frame around every consultation")
    yield ""
    yield _("Votes for each person: {votes}").format(votes=meeting.votes_per_person)
    if meeting.offered:
        yield from labelled(_("Offered first"), [", ".join(meeting.offered)])
    questions = [each.question.within(language) for each in meeting.checklist]
    yield from labelled(_("Before a case is taken"), questions)
    yield from labelled(_("Confidentiality"), meeting.confidentiality.within(language))
    yield from labelled(_("For the next meeting"), [meeting.memory.within(language)])
    yield from labelled(_("Earlier cases"), [meeting.opening.within(language)])
    items = [each.text.within(language) for each in meeting.feedback]
    yield from labelled(_("Feedback"), items)
    yield from labelled(_("Scale"), [" · ".join(meeting.scale.within(language))])
    asked = [meeting.keep.within(language), meeting.change.within(language)]
    yield from labelled(_("Open questions"), asked)
    yield from labelled(_("Source"), meeting.source)
    yield from labelled(_("Licence"), [meeting.licence_note.within(language)])
