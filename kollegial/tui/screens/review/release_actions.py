"""The end of the review: the protocol goes to the archive, the session off the desk."""

from __future__ import annotations

from textual import on, work
from textual.message import Message

from kollegial.anonymise.review.through import Through
from kollegial.i18n import _, ngettext_
from kollegial.refusal import Refused
from kollegial.store.errors import StoreError
from kollegial.tell import tell
from kollegial.tui.screens.review.mark_actions import MarkActions
from kollegial.tui.widgets.review_questions import please_read, sure_to_release


class ReleaseActions(MarkActions):
    """Nothing goes while something is open or shows through."""

    _read: tuple[Through, ...] = ()
    """What the second look pointed at and somebody has said is all right."""

    class Released(Message):
        """The protocol is in the archive."""

        def __init__(self, protocol_id: str) -> None:
            super().__init__()
            self.protocol_id = protocol_id

    class NotReleased(Message):
        """A store or the release said no."""

        def __init__(self, error: Refused | StoreError) -> None:
            super().__init__()
            self.error = error

    @property
    def releasing(self) -> bool:
        """Whether the release runs right now."""
        return any(
            worker.group == "release" and worker.node is self and not worker.is_finished
            for worker in self.workers
        )

    def action_release(self) -> None:
        """To the archive, if all is decided, nothing shows through and somebody says so."""
        count = len(self.review.undecided)
        if not count:
            self.read_now()
        worded = next((each.item for each in self.stops if each.item is not None), None)
        unread = [each for each in self.checks if each not in self._read]
        if count:
            self.onward()
            text = ngettext_(
                "One finding is still open.", "{count} findings are still open.", count
            )
            self.say(text.format(count=count), warning=True)
        elif worded is not None:
            self.go(worded)
            self.say(_("These words still say what was to go. Change them."), warning=True)
        elif self.stops:
            self.ask_there_too()
        elif unread:
            self.app.push_screen(please_read(self.review, unread), self._have_read)
        else:
            self._ask()

    @work(thread=True, exclusive=True, group="release", exit_on_error=False)
    def release(self) -> None:
        """Archive the protocol and erase the session."""
        from kollegial.flow.releasing import release_session

        place = self.office.workplace
        try:
            protocol = release_session(place, self.live.id, self.live.session, self.review)
        except (Refused, StoreError) as error:
            self.post_message(self.NotReleased(error))
        else:
            self.post_message(self.Released(protocol.id))

    def _have_read(self, sure: bool | None) -> None:
        if sure:
            self._read = tuple(self.checks)
            self._ask()
        elif sure is False:
            self.action_next_point()

    def _ask(self) -> None:
        left = len([word for word in self.words if word not in self.seen])
        self.app.push_screen(sure_to_release(left), self._release)

    def _release(self, sure: bool | None) -> None:
        if sure:
            self.release()
            self.show_keys()

    @on(Released)
    def _released(self, event: Released) -> None:
        from kollegial.tui.screens.protocol import ProtocolScreen

        self.say(_("The protocol is in the archive, the desk has forgotten the session."))
        self.app.switch_screen(ProtocolScreen(event.protocol_id))

    @on(NotReleased)
    def _not_released(self, event: NotReleased) -> None:
        self.say(tell(event.error), warning=True)
