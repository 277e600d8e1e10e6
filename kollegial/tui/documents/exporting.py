"""The way of an export on the screen: ask, look at texts that wait, write, say where it lies."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar, cast

from textual.notifications import SeverityLevel

from kollegial.export import write
from kollegial.export.errors import AlreadyThere, WriteProblem
from kollegial.export.progress import Cancelled
from kollegial.i18n import _, ngettext_
from kollegial.tell import tell
from kollegial.tui.dialogs.confirm import Confirm
from kollegial.tui.dialogs.export import ExportDialog
from kollegial.tui.dialogs.exported import ExportedDialog
from kollegial.tui.dialogs.held import HeldDialog
from kollegial.tui.dialogs.working import Working
from kollegial.tui.documents.making import PROBLEMS, said
from kollegial.tui.documents.where import Habit, habit, remember

if TYPE_CHECKING:
    from kollegial.export.progress import Progress
    from kollegial.flow.outgoing import Outgoing
    from kollegial.tui.app import KollegialApp
    from kollegial.tui.documents import Make

Result = TypeVar("Result")


async def export(app: KollegialApp, make: Make, shown: Outgoing | None) -> bool:
    """See ``kollegial.tui.documents.open_export``."""
    first = shown or await _made(app, make)
    if first is None:
        return False
    wanted = await app.push_screen_wait(ExportDialog(first, habit(app)))
    if wanted is None:
        return False
    remember(app, Habit(wanted.folder, wanted.forms))
    overwrite = await _overwrite(app, wanted.files.values())
    if overwrite is None:
        return False
    fresh = first if shown is None else await _made(app, make)
    if fresh is None or not await _cleared(app, fresh):
        return False

    def write_all(progress: Progress) -> bool:
        fresh.write(wanted.files, plain=wanted.plain, overwrite=overwrite, progress=progress)
        return True

    if not await _worked(app, _("The export is on its way"), write_all):
        return False
    await app.push_screen_wait(ExportedDialog(tuple(wanted.files.values())))
    return True


async def _made(app: KollegialApp, make: Make) -> Outgoing | None:
    def job(progress: Progress) -> Outgoing:
        made = make()
        progress.check()
        return made

    return await _worked(app, _("The document is being made"), job)


async def _overwrite(app: KollegialApp, files: Iterable[Path]) -> bool | None:
    """Whether files there are to go; None if nothing shall be written after all."""
    there: list[str] = []
    for path in files:
        try:
            write.check(path)
        except AlreadyThere:
            there.append(path.name)
        except WriteProblem as problem:  # since it was asked for
            app.notify(tell(problem), severity="error", markup=False)
            return None
    if not there:
        return False
    names = ngettext_("{files} exists already.", "{files} exist already.", len(there))
    question = Confirm(
        _("Replace what is there?"),
        names.format(files=", ".join(there)),
        yes=_("Replace"),
        no=_("Keep"),
        final=True,
    )
    return True if await app.push_screen_wait(question) else None


async def _cleared(app: KollegialApp, outgoing: Outgoing) -> bool:
    """Whether its texts may go out; a person decides about those that wait."""
    held = await _worked(app, _("The texts are looked at once more"), outgoing.waiting)
    if held is None:
        return False
    if not held:
        return True
    if not await app.push_screen_wait(HeldDialog(held)):
        return False

    def note(_progress: Progress) -> bool:
        outgoing.looked(held)
        return True

    return bool(await _worked(app, _("The texts are looked at once more"), note))


async def _worked(
    app: KollegialApp, title: str, job: Callable[[Progress], Result]
) -> Result | None:
    """What the job answers; None if it could not, which was told then."""
    outcome = await app.push_screen_wait(Working(title, job))
    if isinstance(outcome, PROBLEMS):
        severity: SeverityLevel = "information" if isinstance(outcome, Cancelled) else "error"
        app.notify(said(outcome), severity=severity, markup=False)
        return None
    return cast("Result | None", outcome)
