"""What one place of a text says about the person it names."""

from __future__ import annotations

from dataclasses import dataclass

from kollegial.anonymise.lexicon.roles import CHILD, Role, Stage


@dataclass(frozen=True, slots=True)
class Said:
    """The role a word gives, with the gender of that word. ``several``: it is about a list."""

    role: Role
    gender: str | None = None
    several: bool = False


@dataclass(frozen=True, slots=True)
class Context:
    """All that the words around one mention say.

    ``family`` is set if the name means all who bear it; ``perhaps_family`` if the form of
    the name alone ("die Kowalczyks") says so.
    """

    said: tuple[Said, ...] = ()
    age: Stage | None = None
    address: str | None = None
    family: bool = False
    perhaps_family: bool = False

    @property
    def stage(self) -> Stage | None:
        """Whether this is a child or a grown-up; nothing if the words do not tell, or both."""
        stages = {each.role.stage for each in self.said if each.role.stage is not None}
        if self.age is not None:
            stages.add(self.age)
        return stages.pop() if len(stages) == 1 else None

    @property
    def gender(self) -> str | None:
        """What the form of address says, or else the words of the roles if they agree."""
        genders = {each.gender for each in self.said if each.gender is not None}
        if self.address is not None:
            return self.address
        return genders.pop() if len(genders) == 1 else None

    @property
    def roles(self) -> tuple[Role, ...]:
        """The roles that are said; an age under 18 makes a child if no word says more."""
        if not self.said and self.age == "child":
            return (CHILD,)
        return tuple(each.role for each in self.said)
