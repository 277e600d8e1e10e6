"""Right after a session was opened: earlier cases, confidentiality, memory. Enter skips each."""

from __future__ import annotations

from kollegial.flow.earlier import earlier
from kollegial.i18n import _
from kollegial.plain.commands import agreements
from kollegial.plain.commands.looking import HELP, how_to_type
from kollegial.plain.frame import Frame
from kollegial.refusal import Refused
from kollegial.store.errors import StoreError
from kollegial.tell import tell


def agree(frame: Frame) -> None:
    """Ask what is asked before the first case; what cannot be asked is said and left out."""
    frame.lines(*how_to_type())
    frame.say(_("{command} lists all commands.").format(command=HELP.shown))
    try:
        if earlier(frame.host.place, frame.state.group):
            agreements.follow_up(frame, "")
        if frame.state.confidentiality_agreed is None:
            agreements.confidentiality(frame, "")
        if frame.state.memory_agreed is None:
            agreements.memory(frame, "")
    except (Refused, StoreError) as error:
        frame.say(tell(error))
