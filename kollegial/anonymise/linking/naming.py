"""From mentions to findings: who is who, what is said of them, what stands there instead."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace

from kollegial.anonymise.figures.bands import band_of
from kollegial.anonymise.finding import Finding
from kollegial.anonymise.glossary import Glossary
from kollegial.anonymise.kinds import Kind
from kollegial.anonymise.lexicon.roles import FAMILY, Role
from kollegial.anonymise.linking.entities import Linked, link
from kollegial.anonymise.linking.mention import Mention
from kollegial.anonymise.linking.placeholders import Placeholders, existing
from kollegial.anonymise.roles.before import degrees_before
from kollegial.anonymise.roles.deciding import decided
from kollegial.anonymise.roles.extent import extent
from kollegial.anonymise.roles.reading import contexts
from kollegial.anonymise.roles.said import Context
from kollegial.marking import N_, Language

_REASON_EXTENDED = N_("a role stands here, so the words that announce the name go with it")


def named(
    fields: Mapping[str, str],
    mentions: Sequence[Mention],
    glossary: Glossary,
    language: Language,
) -> tuple[Finding, ...]:
    """The findings of all fields, in the order of ``mentions``, which are sorted and disjoint.

    What announces a name ("Frau") becomes part of the finding if a role stands there
    instead, for "Frau [Mutter]" is no German. An academic title always goes with the name:
    it narrows down who it is.
    """
    people = [at for at, mention in enumerate(mentions) if mention.span.kind is Kind.PERSON]
    said = contexts(fields, [mentions[at] for at in people], language)
    known = dict(zip(people, said, strict=True))
    linked = link(mentions, known, glossary)
    roles = _roles(linked, known)
    placeholders = _placeholders(fields, linked, roles, language)
    findings: list[Finding] = []
    for each in linked:
        finding = _finding(each, placeholders[each.entity])
        if finding.kind is Kind.PERSON:
            finding = _extended(fields, finding, roles.get(each.entity), findings, language)
        findings.append(finding)
    return tuple(findings)


def _roles(linked: Sequence[Linked], known: Mapping[int, Context]) -> dict[str, Role]:
    """Entity → role, of the people of whom one is said."""
    said: dict[str, list[Context]] = {}
    listed: dict[str, str] = {}
    roles: dict[str, Role] = {}
    for at, each in enumerate(linked):
        if each.family:
            roles[each.entity] = FAMILY
        elif at in known:
            said.setdefault(each.entity, []).append(known[at])
            listed[each.entity] = each.role
    for entity, told in said.items():
        role = decided(told, listed[entity])
        if role is not None:
            roles[entity] = role
    return roles


def _placeholders(
    fields: Mapping[str, str],
    linked: Sequence[Linked],
    roles: Mapping[str, Role],
    language: Language,
) -> dict[str, str]:
    """Entity → placeholder, numbered by first appearance over all fields."""
    taken = {match.group() for text in fields.values() for match in existing(text)}
    free = Placeholders(taken, language)
    holders = Counter(roles.values())
    given: dict[str, str] = {}
    for each in linked:
        if each.entity in given:
            continue
        role = roles.get(each.entity)
        if role is not None:
            given[each.entity] = free.role(role, several=holders[role] > 1)
        elif each.kind is Kind.AGE:
            given[each.entity] = free.age(band_of(each.mention.text, language))
        else:
            given[each.entity] = free.next(each.kind)
    return given


def _finding(linked: Linked, placeholder: str) -> Finding:
    mention, span = linked.mention, linked.mention.span
    return Finding(
        field=mention.field,
        start=span.start,
        end=span.end,
        text=mention.text,
        kind=linked.kind,
        confidence=span.score,
        source=span.source,
        reason=span.reason,
        entity=linked.entity,
        placeholder=placeholder,
        unsure_with=linked.unsure_with,
    )


def _extended(
    fields: Mapping[str, str],
    finding: Finding,
    role: Role | None,
    before: Sequence[Finding],
    language: Language,
) -> Finding:
    """The finding with the words that announce the name, as far as nothing else stands there."""
    least = before[-1].end if before and before[-1].field == finding.field else 0
    text = fields[finding.field]
    start, end = degrees_before(text, finding.start, least), finding.end
    if role is not None:
        start, end = extent(text, finding.start, finding.end, role, language, least)
    if (start, end) == (finding.start, finding.end):
        return finding
    reason = finding.reason if finding.unsure_with or role is None else _REASON_EXTENDED
    return replace(finding, start=start, end=end, text=text[start:end], reason=reason)
