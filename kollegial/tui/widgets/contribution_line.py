"""A contribution as a line of the list."""

from __future__ import annotations

from textual.content import Content

from kollegial.consultation.decide.scene import Scene
from kollegial.consultation.state import Candidate, Contribution
from kollegial.consultation.vocabulary import ContributionKind
from kollegial.i18n import _, ngettext_
from kollegial.tui.labels import kind_label
from kollegial.tui.theme import QUIET

URGENCY = 5


def contribution_line(scene: Scene, contribution: Contribution, *, several: bool) -> Content:
    """What kind it is, if there are several, its text, and what is known about a case offered."""
    text = Content(contribution.text)
    if contribution.method_id is not None:
        return Content(_("Candidate: ")).stylize(QUIET) + text
    if scene.chooses_case and contribution.kind is ContributionKind.TOPIC:
        return _case(scene, contribution)
    if several:
        return Content(f"{kind_label(contribution.kind)}: ").stylize("$secondary") + text
    return text


def _case(scene: Scene, contribution: Contribution) -> Content:
    candidate = scene.state.candidates.get(contribution.id, Candidate())
    chosen = scene.state.chosen_case == contribution.id
    mark = Content("▸ ").stylize("bold $success") if chosen else Content("  ")
    line = mark + Content(contribution.text).stylize("bold" if chosen else "")
    facts = []
    if candidate.urgency:
        facts.append("!" * candidate.urgency + "·" * (URGENCY - candidate.urgency))
    if candidate.votes:
        votes = ngettext_("{count} vote", "{count} votes", candidate.votes)
        facts.append(votes.format(count=candidate.votes))
    owner = scene.state.person(candidate.person_id) if candidate.person_id else None
    if owner is not None:
        facts.append(owner.name)
    if chosen:
        facts.append(_("chosen"))
    return line + Content("\n    " + " · ".join(facts)).stylize("$secondary") if facts else line
