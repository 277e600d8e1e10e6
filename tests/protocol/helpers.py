"""Sessions that are over, reviewed and released."""

from __future__ import annotations

from kollegial.anonymise import Anonymiser, Review
from kollegial.consultation.session import Session
from kollegial.protocol.fields import glossary, text_fields
from kollegial.protocol.release import release
from kollegial.protocol.released import ReleasedProtocol

ID = "0123456789abcdef" * 2


def reviewed(session: Session) -> Review:
    """The review of a session with everything accepted."""
    fields = text_fields(session.state)
    anonymiser = Anonymiser(glossary(session.state), detector=None)
    return Review(fields, anonymiser.find(fields)).accept_rest()


def released(session: Session) -> ReleasedProtocol:
    """The protocol of a session that is over, with everything accepted."""
    return release(session, reviewed(session), ID)
