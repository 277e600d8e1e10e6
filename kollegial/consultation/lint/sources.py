"""A warning about numbers that somebody is said to stand behind, and nobody can look up."""

from __future__ import annotations

from collections.abc import Iterator

from kollegial.consultation.entries import Entry
from kollegial.consultation.figures import Figure
from kollegial.consultation.forms import Counter, RoundRobin, Rounds
from kollegial.consultation.vocabulary import Certainty
from kollegial.consultation.walk import walk
from kollegial.faults import Fault
from kollegial.marking import N_


def number_without_source(entry: Entry) -> Iterator[Fault]:
    """A number of an author or of others without the place where it is written."""
    for path, node in walk(entry):
        if not isinstance(node, Figure | Counter | RoundRobin | Rounds):
            continue
        if node.certainty is not Certainty.PROPOSAL and node.source is None:
            message = N_('no source, though certainty is "{certainty}"')
            yield Fault(path, message, {"certainty": node.certainty.value})
