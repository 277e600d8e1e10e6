"""What the moderator must not miss just now: whose turn, what is left, what was put off."""

from __future__ import annotations

from collections.abc import Iterator

from textual.content import Content
from textual.widgets import Static

from kollegial.consultation.casting import holders
from kollegial.consultation.decide.scene import Scene
from kollegial.consultation.state import Stage
from kollegial.consultation.vocabulary import OutputForm
from kollegial.i18n import _, ngettext_
from kollegial.tui.bindings import key_hint
from kollegial.tui.commands import Scope
from kollegial.tui.widgets.still import show_still
from kollegial.words import Language

MOST_NAMES = 2


class Notices(Static):
    """One line a notice; the widget is gone while there is none."""

    def show(self, scene: Scene, language: Language) -> None:
        """Show a moment of the session."""
        lines = list(notices(scene, language, short=self.screen.has_class("-low")))
        self.display = bool(lines)
        show_still(self, Content("\n").join(lines))


def notices(scene: Scene, language: Language, *, short: bool) -> Iterator[Content]:
    """Every notice that holds at this moment; ``short``: without what the help says too."""
    yield from _before(scene)
    yield from _turn(scene)
    yield from _counter(scene, language)
    yield from _inverted(scene, short=short)
    yield from _parked(scene)
    yield from _missing(scene, language)


def _before(scene: Scene) -> Iterator[Content]:
    """While roles are found, until the group has agreed to keep things to itself."""
    roles = scene.phase.output.form is OutputForm.ROLES
    if roles and scene.state.confidentiality_agreed is None:
        text = _("Before the case: confidentiality and checklist with F6")
        yield Content(f"» {text}").stylize("bold $secondary")


def _turn(scene: Scene) -> Iterator[Content]:
    robin, phase = scene.phase.round_robin, scene.state.phase
    if robin is None or scene.state.stage is not Stage.LIVE:
        return
    names = [person.name for each in phase.queue if (person := scene.state.person(each))]
    if not names:
        done = _("Everybody has had a turn ({turns} spoke, {passed} passed).").format(
            turns=phase.turns, passed=phase.passed
        )
        yield Content("✓ ").stylize("$success") + Content(done)
        return
    line = Content(_("Now: ")).stylize("$primary") + Content(names[0]).stylize("bold")
    if len(names) > 1:
        following = ", ".join(names[1 : 1 + MOST_NAMES])
        more = " …" if len(names) > 1 + MOST_NAMES else ""
        line += Content(_(" · then {names}").format(names=following) + more)
    keys = _key("next_turn")
    if robin.may_pass:
        keys += f" · {_key('pass_turn')}"
    yield line
    yield Content(keys).stylize("dim")


def _counter(scene: Scene, language: Language) -> Iterator[Content]:
    counter, left = scene.phase.counter, scene.counted_left
    if counter is None or left is None:
        return
    name = counter.names.within(language)
    text = _("{name}: {left} of {limit} left").format(name=name, left=left, limit=counter.limit)
    if left:
        yield Content(text).stylize("bold") + Content(f"  ({_key('next_turn')})").stylize("dim")
    else:
        yield Content(f"× {text}").stylize("bold $warning")


def _inverted(scene: Scene, *, short: bool) -> Iterator[Content]:
    if not scene.inverting:
        return
    question = scene.state.inverted_question
    if question is None:
        yield Content(_("The question is not turned round yet: F6")).stylize("bold $warning")
        return
    yield Content(_("Turned round: ")).stylize("$primary") + Content(question).stylize("bold")
    if not short:
        yield Content(_("At the end turn ideas back: mark one, Ctrl+G.")).stylize("dim")


def _parked(scene: Scene) -> Iterator[Content]:
    due = scene.parked_due
    if due:
        text = ngettext_(
            "{count} thing put off belongs here", "{count} things put off belong here", len(due)
        )
        line = Content(f"» {text.format(count=len(due))}").stylize("bold $secondary")
        yield line + Content(f"  ({_key('park')})").stylize("dim")


def _missing(scene: Scene, language: Language) -> Iterator[Content]:
    """A role that the model needs and nobody has any more, because somebody left."""
    if scene.phase.output.form is OutputForm.ROLES or scene.state.stage is not Stage.LIVE:
        return
    for role in scene.model.roles:
        if len(holders(scene.state.casting, role.id)) < role.min:
            text = _("{role}: nobody has this role any more").format(
                role=role.names.within(language)
            )
            yield Content(f"! {text}").stylize("bold $warning") + Content(
                f"  ({_key('casting')})"
            ).stylize("dim")


def _key(action: str) -> str:
    return key_hint(Scope.LIVE, action)
