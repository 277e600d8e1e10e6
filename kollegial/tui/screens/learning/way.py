"""From what was chosen to a document that may go out: prepared with progress, findings decided."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from kollegial.export.progress import Cancelled, Progress
from kollegial.i18n import _
from kollegial.refusal import Refused
from kollegial.store.errors import StoreError
from kollegial.tell import tell
from kollegial.tui.dialogs.finding import FindingDialog
from kollegial.tui.dialogs.working import Working
from kollegial.tui.documents.making import PROBLEMS, said
from kollegial.tui.screens.quality.forms.name_question import KEEP, WORDS
from kollegial.tui.screens.quality.forms.names import own_words
from kollegial.tui.screens.quality.role import work_for

if TYPE_CHECKING:
    from kollegial.flow.learning.deciding import Deciding, Question
    from kollegial.flow.learning.draft import SummaryDraft
    from kollegial.tui.app import KollegialApp


async def prepared(app: KollegialApp, draft: SummaryDraft) -> bool:
    """Whether it is prepared as it is chosen; what keeps it from that is told."""
    if draft.prepared:
        return True
    role = app.settings.quality_role

    def job(progress: Progress) -> bool:
        draft.prepare(progress, role)
        return True

    outcome = await app.push_screen_wait(Working(_("The summary is being prepared"), job))
    if isinstance(outcome, PROBLEMS):
        severe = not isinstance(outcome, Cancelled)
        app.notify(said(outcome), severity="error" if severe else "information", markup=False)
    return draft.prepared


async def decided(app: KollegialApp, draft: SummaryDraft) -> bool:
    """Whether nothing is left to decide; asks about one finding after the other."""
    return draft.deciding is None or await settled(app, draft.deciding)


async def settled(app: KollegialApp, deciding: Deciding) -> bool:
    """Ask until nothing is open; False: somebody wants to decide later, or it cannot be kept."""
    if not deciding.left:
        return True
    at_work = await work_for(app)
    if at_work is None:
        return False
    deciding.acts_as(at_work.role)
    while (question := deciding.question) is not None:
        answer = await _asked(app, deciding, question)
        if answer is None:
            return False
        try:
            if answer == KEEP:
                await asyncio.to_thread(deciding.none)
            else:
                await asyncio.to_thread(deciding.replace, answer)
        except (Refused, StoreError) as error:
            app.notify(tell(error), severity="error", markup=False)
            return False
    return True


async def _asked(app: KollegialApp, deciding: Deciding, question: Question) -> str | None:
    """What stands there instead, KEEP, or None for later."""
    while True:
        number = deciding.decided + 1
        dialog = FindingDialog(question, number, deciding.decided + deciding.left)
        answer = await app.push_screen_wait(dialog)
        if answer is None or answer == KEEP:
            return answer
        if answer != WORDS:
            return question.finding.placeholder
        words = await app.push_screen_wait(own_words())
        if words is not None and words.strip():
            return words
