"""How a session stands, as lines: the most important first, one thought a line."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kollegial.consultation import timing
from kollegial.consultation.decide.scene import Scene
from kollegial.consultation.model import Output, Role
from kollegial.consultation.pace import pace
from kollegial.consultation.state import Stage
from kollegial.consultation.vocabulary import Activity, OutputForm
from kollegial.i18n import _, language
from kollegial.plain.parse import short_marks
from kollegial.plain.spoken import doing_word, kind_word, length, minutes, time_of_day

_ORDER = (
    Activity.SPEAKS,
    Activity.WRITES,
    Activity.LISTENS,
    Activity.SILENT,
    Activity.TURNED,
    Activity.RESTS,
)
"""Who is to open the mouth comes first."""


def place_line(scene: Scene) -> str:
    """Which phase of how many."""
    state = scene.state
    return _("Phase {number} of {count}: {phase}").format(
        number=state.current + 1,
        count=len(state.phases),
        phase=title(scene, state.current),
    )


def title(scene: Scene, station: int) -> str:
    """A phase with its round. The dot between them is for eyes; a voice says it."""
    return scene.title_at(station, language()).replace(" · ", ", ")


def clock_line(scene: Scene) -> str:
    """How the clock stands."""
    state, now = scene.state, scene.now
    if state.stage is Stage.FINISHED:
        return _("The consultation is closed.")
    if state.stage is Stage.OPENED:
        return _("The clock has not been started yet.")
    left = timing.remaining(state, now)
    here = (
        _("{time} left").format(time=length(left))
        if left >= 0
        else _("{time} over").format(time=length(left))
    )
    if state.running:
        return f"{here[:1].upper()}{here[1:]}."
    away = now - (state.paused_since or now)
    if state.stopped:
        return _("Stopped for {time} now; {left}.").format(time=length(away), left=here)
    if state.on_break:
        still = round((state.break_minutes or 0) * 60_000) - away
        if still > 0:
            return _("Break, {time} to go; in the session {left}.").format(
                time=length(still), left=here
            )
        return _("The break is over; in the session {left}.").format(left=here)
    return _("Paused for {time} now; {left}.").format(time=length(away), left=here)


def who_lines(scene: Scene) -> Iterator[str]:
    """Who speaks, who is silent; with the people, where roles are given out."""
    present = [role for role in scene.model.roles if role.min or scene.state.holders(role.id)]
    for activity in _ORDER:
        roles = [role for role in present if scene.activity(role.id) is activity]
        if roles:
            named = "; ".join(_with_people(scene, role) for role in roles)
            yield f"{doing_word(activity)}: {named}"


def turn_lines(scene: Scene) -> Iterator[str]:
    """Whose turn it is, and what the counter allows still."""
    names = {person.id: person.name for person in scene.state.people}
    queue = [names[who] for who in scene.state.phase.queue if who in names]
    if queue:
        yield _("Whose turn it is: {name}").format(name=queue[0])
    if queue[1:]:
        yield _("After that: {names}").format(names=", ".join(queue[1:]))
    counter, left = scene.phase.counter, scene.counted_left
    if counter is not None and left is not None:
        yield _("{counter}: {left} of {limit} left").format(
            counter=counter.names.within(language()), left=left, limit=counter.limit
        )


def rule_lines(scene: Scene) -> Iterator[str]:
    """What is allowed and what is not; of the method, while one runs."""
    words = language()
    rules = scene.method or scene.phase
    yield from _listed(_("Allowed"), _("also"), rules.allowed.within(words))
    yield from _listed(_("Not allowed"), _("nor"), rules.not_allowed.within(words))


def method_lines(scene: Scene) -> Iterator[str]:
    """The method that runs, its rule, and the question it works with."""
    method, words = scene.method, language()
    if method is None:
        return
    yield _("Method: {name}").format(name=method.names.within(words))
    yield from _listed(_("The rule"), _("also"), method.rules.within(words))
    if method.opener is not None:
        yield _("Begin with: {words}").format(words=method.opener.within(words))
    if scene.inverting and scene.state.inverted_question:
        yield _("The question turned round: {text}").format(text=scene.state.inverted_question)


def question_line(scene: Scene) -> str:
    """The key question the group works on, once its phase is over."""
    question = scene.key_question
    if question is None or question.phase == scene.state.current:
        return ""
    return _("{kind}: {text}").format(kind=kind_word(question.kind), text=question.text)


def written_lines(scene: Scene) -> Iterator[str]:
    """What is written down here, and the marks of the kinds."""
    phase, kinds = scene.phase, scene.kinds
    if not phase.protocol:
        yield _("Nothing is written down in this phase.")
        return
    if phase.output.form is OutputForm.METHOD:
        return
    if phase.output.form is not OutputForm.NOTHING:
        yield _("Written down: {output}").format(output=_bounded(phase.output))
    if not kinds:
        yield _("Nothing is collected here; notes can be written.")
    elif len(kinds) == 1:
        yield _("Each line you type: {kind}").format(kind=kind_word(kinds[0]))
    else:
        yield _("Each line you type: {kind}").format(kind=kind_word(kinds[0]))
        marks = short_marks(kinds)
        others = (f"{marks[kind]}: {kind_word(kind)}" for kind in kinds[1:])
        yield _("With a mark before it: {marks}").format(marks=", ".join(others))


def done_line(scene: Scene) -> str:
    """When the phase, or the method in it, is done."""
    rules = scene.method or scene.phase
    return _("Done when: {sentence}").format(sentence=rules.done_when.within(language()))


def pace_line(scene: Scene) -> str:
    """That the agreed end does not hold, if so."""
    found = pace(scene)
    if found is None or not found.at_risk:
        return ""
    return _("At this pace you end at {projected}, {late} after {agreed}.").format(
        projected=time_of_day(found.projected),
        late=length(found.late),
        agreed=time_of_day(found.agreed),
    )


def plan_lines(scene: Scene) -> Iterator[str]:
    """Every phase with its minutes, and which one is held now."""
    state = scene.state
    for index, phase in enumerate(state.phases):
        line = f"{index + 1} {title(scene, index)}: {minutes(phase.allotted)}"
        spent = timing.elapsed(state, index, scene.now)
        if index == state.current and state.stage is Stage.LIVE:
            line += ", " + _("you are here")
        if spent:
            line += ", " + _("{time} used").format(time=length(spent))
        yield line


def planned_line(scene: Scene) -> str:
    """How long this phase has, or the whole where there is one clock."""
    planned = minutes(timing.allotted(scene.state))
    if scene.state.one_clock:
        return _("One clock for all phases: {time}.").format(time=planned)
    return _("It has {time}.").format(time=planned) if scene.state.phase.allotted else ""


def _with_people(scene: Scene, role: Role) -> str:
    name = role.names.within(language())
    people = ", ".join(person.name for person in scene.state.holders(role.id))
    return f"{name} ({people})" if people else name


def _listed(first: str, more: str, lines: Sequence[str]) -> Iterator[str]:
    for place, line in enumerate(lines):
        yield f"{more if place else first}: {line}"


def _bounded(output: Output) -> str:
    name = output.names.within(language())
    if output.at_least and output.at_least == output.at_most:
        return _("{output}, {count} of it").format(output=name, count=output.at_least)
    if output.at_most is not None:
        return _("{output}, at most {count}").format(output=name, count=output.at_most)
    if output.at_least:
        return _("{output}, at least {count}").format(output=name, count=output.at_least)
    return name
