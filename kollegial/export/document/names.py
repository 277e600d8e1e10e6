"""What keys are called in the language of a document: areas, models, phases, statements."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Names:
    """Titles by key; what has none is called by its key."""

    areas: Mapping[str, str] = field(default_factory=dict)
    frameworks: Mapping[str, str] = field(default_factory=dict)
    models: Mapping[str, str] = field(default_factory=dict)
    phases: Mapping[tuple[str, str], str] = field(default_factory=dict)
    """By model and phase."""
    items: Mapping[str, str] = field(default_factory=dict)
    """Statements that participants answered."""
    scale: tuple[str, ...] = ()
    """The words of their five steps."""

    def area(self, key: str) -> str:
        """What an area is called."""
        return self.areas.get(key, key)

    def framework(self, key: str) -> str:
        """What a framework is called."""
        return self.frameworks.get(key, key)

    def model(self, key: str) -> str:
        """What a consultation model is called."""
        return self.models.get(key, key)

    def phase(self, model: str, key: str) -> str:
        """What a phase is called."""
        return self.phases.get((model, key), key)

    def item(self, key: str) -> str:
        """A statement of the feedback."""
        return self.items.get(key, key)
