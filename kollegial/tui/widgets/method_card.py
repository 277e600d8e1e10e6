"""A method card, to be read before and while the method runs."""

from __future__ import annotations

from textual.content import Content
from textual.widgets import Static

from kollegial.consultation.method import Method
from kollegial.export.figures import minutes
from kollegial.i18n import _
from kollegial.tui.labels import certainty_label
from kollegial.tui.theme import QUIET
from kollegial.tui.widgets.still import show_still
from kollegial.words import Language


class MethodCard(Static):
    """What the method is for, its rules and steps, where it comes from."""

    def show(self, method: Method, language: Language) -> None:
        """Show a card."""
        show_still(self, card(method, language))


def card(method: Method, language: Language) -> Content:
    """The card as text."""
    usual = minutes(method.minutes.default.seconds)
    lines = [
        Content(method.names.within(language)).stylize("bold $primary"),
        Content(method.summary.within(language)),
        Content(""),
        *(
            Content("+ ").stylize("$success") + Content(line)
            for line in method.rules.within(language)
        ),
    ]
    if method.opener is not None:
        lines += [Content(f"„{method.opener.within(language)}“").stylize("italic")]
    lines += [Content(""), Content(_("Steps")).stylize("bold $secondary")]
    lines += [
        Content(f"{number}. {step}") for number, step in enumerate(method.steps.within(language), 1)
    ]
    if method.needs_consent:
        lines += [Content(_("Ask the case giver for consent first.")).stylize("bold $warning")]
    about = _("About {minutes} min ({certainty}) · {author}").format(
        minutes=usual,
        certainty=certainty_label(method.minutes.default.certainty),
        author=method.author,
    )
    source = _("Procedure: {certainty}").format(certainty=certainty_label(method.certainty))
    lines += [
        Content(""),
        Content(about).stylize(QUIET),
        Content(f"{source} · {method.licence_note.within(language)}").stylize(QUIET),
    ]
    return Content("\n").join(lines)
