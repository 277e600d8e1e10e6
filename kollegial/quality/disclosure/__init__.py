"""Statistical disclosure control: which numbers of a report may be shown, and which may not.

Pure. ``protect`` is the one door: it counts units into tables, hides what is small, and hides
as much more as it needs to prove that nothing hidden can be computed from what is shown, here
and in every earlier publication. The proof is another archive: for every hidden small number
there is one that gives the very same reports and has another number there.
"""

from kollegial.quality.disclosure.outcome import HIDDEN, Outcome, Shown, Table
from kollegial.quality.disclosure.period import Period
from kollegial.quality.disclosure.population import Dimension, Never, Population, Unit
from kollegial.quality.disclosure.protecting import protect
from kollegial.quality.disclosure.published import Publication, Published
from kollegial.quality.disclosure.rules import Kind, Rules
from kollegial.quality.disclosure.wanted import Axis, Report, TableWanted

__all__ = [
    "HIDDEN",
    "Axis",
    "Dimension",
    "Kind",
    "Never",
    "Outcome",
    "Period",
    "Population",
    "Publication",
    "Published",
    "Report",
    "Rules",
    "Shown",
    "Table",
    "TableWanted",
    "Unit",
    "protect",
]
