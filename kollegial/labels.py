"""What people call the things that the engine knows by ids: English message ids.

Pure tables. Whoever shows a label translates it: the screens into the language of
the moment, a document into its own.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from kollegial.consultation.method import Experience, Purpose
from kollegial.consultation.vocabulary import Activity, Certainty, ContributionKind
from kollegial.marking import N_

KINDS: Final[Mapping[ContributionKind, str]] = {
    ContributionKind.TOPIC: N_("Topic"),
    ContributionKind.FACT: N_("Fact"),
    ContributionKind.QUESTION: N_("Question"),
    ContributionKind.KEY_QUESTION: N_("Key question"),
    ContributionKind.HYPOTHESIS: N_("Hypothesis"),
    ContributionKind.RESONANCE: N_("Resonance"),
    ContributionKind.IDEA: N_("Idea"),
    ContributionKind.ADVICE: N_("Advice"),
    ContributionKind.WORDING: N_("Wording"),
    ContributionKind.EXPERIENCE: N_("Experience"),
    ContributionKind.VOICE: N_("Voice"),
    ContributionKind.CONCERN: N_("Concern"),
    ContributionKind.REFRAMING: N_("Reframing"),
    ContributionKind.HEADLINE: N_("Headline"),
    ContributionKind.COMMENT: N_("Comment"),
    ContributionKind.SURPRISE: N_("Surprise"),
    ContributionKind.SUCCESS: N_("Report of success"),
    ContributionKind.FIRST_STEP: N_("First step"),
    ContributionKind.TAKE_AWAY: N_("Take-away"),
    ContributionKind.FEEDBACK: N_("Feedback"),
    ContributionKind.INSIGHT: N_("Insight"),
    ContributionKind.INVERTED: N_("Headstand idea"),
    ContributionKind.WARNING: N_("Warning"),
    ContributionKind.AGREEMENT: N_("Agreement"),
    ContributionKind.PROCESS: N_("Remark on the process"),
}
"""What one contribution is."""

SEVERAL: Final[Mapping[ContributionKind, str]] = {
    ContributionKind.TOPIC: N_("Topics"),
    ContributionKind.FACT: N_("Facts"),
    ContributionKind.QUESTION: N_("Questions"),
    ContributionKind.KEY_QUESTION: N_("Key questions"),
    ContributionKind.HYPOTHESIS: N_("Hypotheses"),
    ContributionKind.RESONANCE: N_("Resonances"),
    ContributionKind.IDEA: N_("Ideas"),
    ContributionKind.ADVICE: N_("Pieces of advice"),
    ContributionKind.WORDING: N_("Wordings"),
    ContributionKind.EXPERIENCE: N_("Experiences"),
    ContributionKind.VOICE: N_("Voices"),
    ContributionKind.CONCERN: N_("Concerns"),
    ContributionKind.REFRAMING: N_("Reframings"),
    ContributionKind.HEADLINE: N_("Headlines"),
    ContributionKind.COMMENT: N_("Comments"),
    ContributionKind.SURPRISE: N_("Surprises"),
    ContributionKind.SUCCESS: N_("Reports of success"),
    ContributionKind.FIRST_STEP: N_("First steps"),
    ContributionKind.TAKE_AWAY: N_("Take-aways"),
    ContributionKind.FEEDBACK: N_("Feedback"),
    ContributionKind.INSIGHT: N_("Insights"),
    ContributionKind.INVERTED: N_("Headstand ideas"),
    ContributionKind.WARNING: N_("Warnings"),
    ContributionKind.AGREEMENT: N_("Agreements"),
    ContributionKind.PROCESS: N_("Remarks on the process"),
}
"""What stands above a list of them."""

ACTIVITIES: Final[Mapping[Activity, str]] = {
    Activity.SPEAKS: N_("SPEAKS"),
    Activity.LISTENS: N_("LISTENS"),
    Activity.SILENT: N_("SILENT"),
    Activity.WRITES: N_("WRITES"),
    Activity.TURNED: N_("SILENT, BACK TURNED"),
    Activity.RESTS: N_("BREAK"),
}
"""In capitals, to be read from across the table."""

CERTAINTIES: Final[Mapping[Certainty, str]] = {
    Certainty.AUTHOR: N_("author"),
    Certainty.THIRD_PARTY: N_("third party"),
    Certainty.PROPOSAL: N_("proposal"),
}

PURPOSES: Final[Mapping[Purpose, str]] = {
    Purpose.IDEAS: N_("find ideas"),
    Purpose.UNDERSTANDING: N_("understand"),
    Purpose.FEELINGS: N_("echo feelings"),
    Purpose.PERSPECTIVE: N_("change perspective"),
    Purpose.FOCUS: N_("focus"),
    Purpose.CHECK: N_("check a plan"),
    Purpose.ACTION: N_("get moving"),
}
"""What a method is good for."""

EXPERIENCES: Final[Mapping[Experience, str]] = {
    Experience.STARTER: N_("for everybody"),
    Experience.ADVANCED: N_("for practised groups"),
}
"""How practised a group should be."""
