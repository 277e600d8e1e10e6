"""From texts to findings: detect, recognise, resolve, propagate, link, name."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import chain

from kollegial.anonymise.claims.recogniser import Detector, Recogniser
from kollegial.anonymise.claims.search import Search, said
from kollegial.anonymise.claims.span import Span
from kollegial.anonymise.finding import Finding
from kollegial.anonymise.glossary import Glossary
from kollegial.anonymise.habits import Habits
from kollegial.anonymise.linking.naming import named
from kollegial.anonymise.neural.shipped import SHIPPED
from kollegial.anonymise.recognisers import default_recognisers
from kollegial.anonymise.text.memory import remembering
from kollegial.anonymise.text.replacing import replaced
from kollegial.marking import Language

_ONLY_FIELD = "text"


@dataclass(frozen=True, slots=True)
class Anonymised:
    """One text with placeholders, and what was replaced (offsets of the original)."""

    text: str = field(repr=False)
    findings: tuple[Finding, ...]


class Anonymiser:
    """Finds what identifies people and proposes placeholders. Decides nothing."""

    def __init__(
        self,
        glossary: Iterable[str] = (),
        *,
        language: Language = "de",
        detector: Detector | None = SHIPPED,
        habits: Habits | None = None,
        recognisers: Sequence[Recogniser] | None = None,
    ) -> None:
        """Take the names the group entered.

        ``detector`` reads for names nobody entered; ``None`` goes by rules and lists alone.
        ``habits`` are words this group wants always hidden or never flagged.
        ``recognisers`` replaces the built-in rules.
        """
        self._glossary = Glossary.of(glossary)
        self._language = language
        self._detector = detector
        self._habits = habits or Habits()
        rules = default_recognisers(self._glossary) if recognisers is None else recognisers
        self._recognisers = (*rules, self._habits) if self._habits.always else tuple(rules)

    @property
    def complete(self) -> bool:
        """Whether the detector works too; without it, it is rules and lists."""
        return self._detector is not None and self._detector.available

    def find(
        self, fields: Mapping[str, str], *, titles: Collection[str] = ()
    ) -> tuple[Finding, ...]:
        """Findings over all fields, by field and start, disjoint; offsets in code points.

        ``titles`` are fields of a few words, such as a group's name, which the detector
        does not read: out of any sentence it takes them for names.
        """
        with remembering():
            return self._find(fields, titles)

    def _find(self, fields: Mapping[str, str], titles: Collection[str]) -> tuple[Finding, ...]:
        search = Search(fields, self._habits.allows)
        for name, claims in self._first(search.masked, titles).items():
            search.claim(name, claims)
        # Again until there is nothing: hiding a claim uncovers what stood in its shadow,
        # and the result of one run must be clean for the next.
        while True:
            search.spread()
            findings = named(fields, search.mentions, self._glossary, self._language)
            search.hide(findings)
            if not search.read_again(self._recognisers):
                return findings

    def anonymise(self, text: str) -> Anonymised:
        """``text`` with every finding replaced, unreviewed."""
        findings = self.find({_ONLY_FIELD: text})
        parts = [(each.start, each.end, each.placeholder) for each in findings]
        return Anonymised(replaced(text, parts), findings)

    def _first(
        self, texts: Mapping[str, str], titles: Collection[str]
    ) -> dict[str, Iterable[Span]]:
        """What rules and detector claim of each field, before anything is hidden."""
        if self._detector is None or not self._detector.available:
            return {name: said(self._recognisers, text) for name, text in texts.items()}
        from concurrent.futures import ThreadPoolExecutor

        from kollegial.anonymise.claims.evidence import judged

        prose = {name: text for name, text in texts.items() if name not in titles}
        # The detector computes without holding the interpreter: the rules read meanwhile.
        with ThreadPoolExecutor(1) as beside:
            reading = beside.submit(self._detector.read, list(prose.values()))
            rules = {name: list(said(self._recognisers, text)) for name, text in texts.items()}
            read = dict(zip(prose, reading.result(), strict=True))
        return {
            name: chain(judged(text, read.get(name, ())), rules[name])
            for name, text in texts.items()
        }
