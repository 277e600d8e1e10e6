"""A consultation model on one card: what it is, how long it takes, who made it."""

from __future__ import annotations

from textual.content import Content

from kollegial.consultation.course import course_of
from kollegial.consultation.forms import Rounds
from kollegial.consultation.model import ConsultationModel
from kollegial.export.figures import minutes
from kollegial.i18n import _, language
from kollegial.tui.labels import certainty_label
from kollegial.tui.theme import QUIET


def model_card(model: ConsultationModel, people: int) -> Content:
    """The card for so many people, in the language of the moment."""
    words = language()
    course = course_of(model, max(people, model.group_size.min))
    total = sum(model.phases[station.phase].minutes.default.seconds for station in course)
    lines = [
        Content(model.names.within(words)).stylize("bold $primary"),
        Content(f"{model.author}{f', {model.year}' if model.year else ''}").stylize(QUIET),
        Content(""),
        Content(model.summary.within(words)),
        Content(""),
        Content(
            _("{minutes} minutes in {count} phases").format(
                minutes=minutes(total), count=len(model.phases)
            )
        ).stylize("bold"),
    ]
    for number, phase in enumerate(model.phases, 1):
        usual = phase.minutes.default
        length = _("{minutes} min, {certainty}").format(
            minutes=minutes(usual.seconds), certainty=certainty_label(usual.certainty)
        )
        name = Content(f"{number}  {phase.names.within(words)}")
        lines.append(name + Content(f"  {length}").stylize(QUIET))
    lines += [Content(_rounds(rounds, model)) for rounds in model.rounds]
    lines += [Content(""), Content(model.licence_note.within(words)).stylize(QUIET)]
    return Content("\n").join(lines)


def _rounds(rounds: Rounds, model: ConsultationModel) -> str:
    """From which phase to which one a round goes, and how often."""
    first, last = model.phase_index(rounds.first) + 1, model.phase_index(rounds.last) + 1
    name = rounds.names.within(language())
    if rounds.per_person:
        text = _("{name}: phases {first} to {last}, once for each person")
    elif rounds.usual > 1:
        text = _("{name}: phases {first} to {last}, {count} times")
    else:
        text = _("{name}: phases {first} to {last}, up to {most} times")
    return "↻ " + text.format(
        name=name, first=first, last=last, count=rounds.usual, most=rounds.at_most
    )
