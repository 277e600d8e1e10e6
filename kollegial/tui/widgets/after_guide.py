"""What each kind of entry after the consultation is about, and how the feedback stands."""

from __future__ import annotations

from typing import Final

from textual.content import Content
from textual.widgets import Static

from kollegial.consultation.decide.scene import Scene
from kollegial.consultation.vocabulary import ContributionKind
from kollegial.export.figures import day
from kollegial.i18n import N_, _, language
from kollegial.tui.labels import kind_label
from kollegial.tui.theme import QUIET

_ABOUT: Final = {
    ContributionKind.TAKE_AWAY: N_(
        "Case giver: what do you take along, in your own words? Nobody comments."
    ),
    ContributionKind.FIRST_STEP: N_(
        "Case giver: what is the first small step? Ctrl+D sets the day by which it is done."
    ),
    ContributionKind.INSIGHT: N_(
        "All: what did you learn that holds beyond this case? Word it so that nobody could "
        "guess the case: no people, no places, no dates."
    ),
    ContributionKind.PROCESS: N_(
        "All, one sentence each: how did you work together? What do you keep, what do you "
        "change next time?"
    ),
    ContributionKind.FEEDBACK: N_("What somebody wants to say about this hour, without a name."),
}


class AfterGuide(Static):
    """The kind that is entered now, explained."""

    def show(self, scene: Scene, kind: ContributionKind | None) -> None:
        """Show what is asked for now."""
        parts: list[Content] = []
        if kind is not None:
            self.border_title = Content(kind_label(kind))
            parts.append(Content(_(_ABOUT[kind])))
        dates = [
            _("until {date}: {step}").format(date=day(date, language()), step=step.text)
            for number, date in scene.state.step_dates.items()
            if (step := scene.state.contribution(number)) is not None
        ]
        parts += [Content(f"✓ {each}").stylize("$success") for each in dates]
        feedback = scene.state.feedback
        if feedback is not None:
            text = _("Feedback: {count} slips are kept.").format(count=feedback.slips)
            parts.append(Content(f"✓ {text}").stylize("$success"))
        if scene.state.parked:
            text = _("Put off and not taken up: {count}. Ctrl+Y").format(
                count=len(scene.state.parked)
            )
            parts.append(Content(f"» {text}").stylize("bold $warning"))
        parts.append(
            Content(_("Everything here is voluntary. F4: on to the review.")).stylize(QUIET)
        )
        self.update(Content("\n\n").join(parts))
