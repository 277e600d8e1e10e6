"""The anonymiser: finds what identifies people, proposes, and lets a human decide.

Pure: no screen, no file, no clock. Offsets are Unicode code points, ends exclusive.
"""

from __future__ import annotations

from kollegial.anonymise.anonymiser import Anonymised, Anonymiser
from kollegial.anonymise.finding import Finding
from kollegial.anonymise.kinds import Kind
from kollegial.anonymise.review.decision import Decision, Verdict
from kollegial.anonymise.review.problems import BadMark, BadReplacement, ReviewProblem, Undecided
from kollegial.anonymise.review.review import Review
from kollegial.anonymise.review.segments import Segment

__all__ = [
    "Anonymised",
    "Anonymiser",
    "BadMark",
    "BadReplacement",
    "Decision",
    "Finding",
    "Kind",
    "Review",
    "ReviewProblem",
    "Segment",
    "Undecided",
    "Verdict",
]
