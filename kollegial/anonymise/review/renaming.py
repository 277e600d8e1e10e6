"""Other placeholders for what a human made by hand, where the rules use them for others today."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from kollegial.anonymise.finding import Finding
from kollegial.anonymise.kinds import Kind
from kollegial.anonymise.linking.placeholders import Placeholders, existing, role_in
from kollegial.anonymise.review.decision import Decision
from kollegial.anonymise.review.marking import same_thing
from kollegial.anonymise.review.ties import Tie
from kollegial.marking import Language


class Renaming:
    """Old placeholder → new one, the same for all that had it."""

    def __init__(
        self,
        fields: Mapping[str, str],
        findings: Iterable[Finding],
        decisions: Sequence[Decision],
        ties: Sequence[Tie],
        language: Language,
    ) -> None:
        """Nothing is renamed into what ``decisions`` and ``ties`` use already."""
        self._fields = fields
        self._written = {match.group() for text in fields.values() for match in existing(text)}
        self._holders: dict[str, list[Finding]] = {}
        for finding in findings:
            self._holders.setdefault(finding.placeholder, []).append(finding)
        taken = {*self._written, *self._holders, *(tie.placeholder for tie in ties)}
        for each in decisions:
            taken |= {each.placeholder or "", each.replacement or ""}
        self._free = Placeholders(taken, language)
        self._renamed: dict[str, str] = {}

    def decision(self, decision: Decision) -> Decision:
        """``decision``, under another placeholder if a mark's is somebody else's today."""
        kind, placeholder = decision.kind, decision.placeholder
        if not decision.by_hand or kind is None or placeholder is None:
            return decision
        marked = self._fields[decision.field][decision.start : decision.end]
        holders = self._holders.get(placeholder, [])
        if holders and same_thing(holders, marked, kind) is not None:
            return decision
        return replace(decision, placeholder=self._name(placeholder, kind))

    def tie(self, tie: Tie) -> Tie:
        """``tie``, under another placeholder if it has no anchor and is somebody else's today."""
        if tie.anchor is not None:
            return tie
        return replace(tie, placeholder=self._name(tie.placeholder, tie.kind))

    def _name(self, placeholder: str, kind: Kind) -> str:
        if placeholder not in self._holders and placeholder not in self._written:
            return placeholder
        if placeholder not in self._renamed:
            role = role_in(placeholder)
            self._renamed[placeholder] = (
                self._free.next(kind) if role is None else self._free.role(role, several=True)
            )
        return self._renamed[placeholder]
