"""Whom each mention asks for: its name, freed of genitive and plural, and what is said of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from kollegial.anonymise.glossary import Glossary
from kollegial.anonymise.lexicon import forms
from kollegial.anonymise.lexicon.given import GIVEN
from kollegial.anonymise.linking.mention import Mention
from kollegial.anonymise.linking.name import Name, read
from kollegial.anonymise.linking.persons import Asked, gender_of
from kollegial.anonymise.roles.said import Context
from kollegial.anonymise.text.tokens import stems, words


def asked_for(
    mentions: Sequence[Mention], contexts: Iterable[Context], glossary: Glossary
) -> Iterator[tuple[Asked, bool]]:
    """For each mention whom it asks for, and whether all who bear the name are meant."""
    reader = _Reader(mentions, glossary)
    for mention, context in zip(mentions, contexts, strict=True):
        name, inflected = reader.name(mention, context)
        minor, addressed = context.age == "child", context.address is not None
        family = context.family or (context.perhaps_family and inflected)
        yield Asked(name, context.stage, minor, addressed), family


class _Reader:
    """Knows the names of the list, and every word in which somebody is named."""

    def __init__(self, mentions: Iterable[Mention], glossary: Glossary) -> None:
        self._listed = {part for name in glossary.people for part in name.parts}
        self._written = {word.key for mention in mentions for word in words(mention.text)}

    def name(self, mention: Mention, context: Context) -> tuple[Name, bool]:
        """The name in a mention, freed of genitive and plural, and whether it had any."""
        name = read(self._names_only(mention.text))
        plain = {part: self._bare(part) for part in name.parts}
        if name.full and any(plain[part] != part for part in name.first):
            name = replace(name, first=(), last=(), single=name.first)  # "Leons Mann"
        named = replace(
            name,
            first=tuple(plain[part] for part in name.first),
            last=tuple(plain[part] for part in name.last),
            single=tuple(plain[part] for part in name.single),
            gender=context.gender or name.gender,
        )
        if context.address is not None and not named.full:
            named = replace(named, last=named.last + named.single, single=())
        named = replace(named, gender=gender_of(named))
        return named, any(part != bare for part, bare in plain.items())

    def _names_only(self, text: str) -> str:
        """``text`` without words in small letters beside a name ("Leon weint")."""
        listed = words(text)
        if not any(word.capital for word in listed):
            return text
        for word in listed:
            small = not word.capital and word.key not in forms.PARTICLES | self._listed
            if small and len(word.text) > 1:
                text = text[: word.start] + " " * len(word.text) + text[word.end :]
        return text

    def _bare(self, part: str) -> str:
        candidates = list(stems(part))
        for candidate in candidates:
            if candidate in self._listed:
                return candidate
        for candidate in candidates[1:]:
            if candidate in self._written or candidate in GIVEN:
                return candidate if part not in GIVEN else part
        return part
