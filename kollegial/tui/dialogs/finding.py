"""A finding in a text on its way out: replaced, or no name. Until then nothing goes out."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from kollegial.i18n import N_, _
from kollegial.tui.screens.quality.forms.name_question import NameQuestion
from kollegial.tui.widgets.learning.wording import place

if TYPE_CHECKING:
    from kollegial.flow.learning.deciding import Question


class FindingDialog(NameQuestion):
    """As the question about typed words, with how many are left."""

    KEPT: ClassVar[str] = N_("noted with your role; these words are not asked about again")

    def __init__(self, question: Question, number: int, total: int) -> None:
        super().__init__(question.text, question.finding, place(question.name))
        self._title = _("Could somebody be recognised by this? ({number} of {total})").format(
            number=number, total=total
        )
        self._text = _(
            "The summary goes to people who were not there. What you put here stands in the "
            "document; the text in the register stays as it is."
        )

    def keys(self) -> str:
        """The line that names the keys."""
        return _("↑ ↓: choose · Enter: OK · Esc: decide later")
