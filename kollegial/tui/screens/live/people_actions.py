"""Actions on people and roles."""

from __future__ import annotations

import secrets
from functools import partial

from textual import on

from kollegial.consultation import commands as cmd
from kollegial.consultation.casting import holders
from kollegial.consultation.turns import PastTurn, waiting
from kollegial.consultation.vocabulary import OutputForm
from kollegial.export.figures import day
from kollegial.i18n import _, language
from kollegial.store.errors import StoreError
from kollegial.tui.dialogs.ask import Ask
from kollegial.tui.dialogs.choose import Choice, Choose
from kollegial.tui.screens.live.base import LiveBase
from kollegial.tui.widgets.casting_panel import CastingPanel


class PeopleActions(LiveBase):
    """Assign, draw, swap; add, take out; names in the case."""

    casting_open = False

    @property
    def casting_shown(self) -> bool:
        """Whether the casting is on screen: in its phase, or because somebody asked for it."""
        return self.casting_open or self.scene.phase.output.form is OutputForm.ROLES

    def action_casting(self) -> None:
        """Show the casting in any phase, or go back to the contributions."""
        self.casting_open = not self.casting_open
        self.show()
        if self.casting_shown:
            self.query_one(CastingPanel).take_focus()

    def action_draw_roles(self) -> None:
        """Give out the missing roles: by lot, or in turn if the group remembers past ones."""
        turns = self.past_turns()
        if not turns:
            self.act(cmd.DrawRoles(secrets.randbits(32)))
            return
        choices = [
            Choice("fair", _("In turn"), _("Whoever had a role least often gets it.")),
            Choice("lot", _("By lot"), _("Chance decides.")),
        ]
        self.app.push_screen(Choose(_("How shall the roles be given out?"), choices), self._draw)

    def past_turns(self) -> tuple[PastTurn, ...]:
        """What the desk remembers of this group, if it agreed to that."""
        from kollegial.flow.groups import memory

        try:
            return memory(self.office.workplace.desk, self.live.state.group)
        except StoreError:
            return ()

    def waits(self) -> dict[str, str]:
        """How long everybody has waited for an own case, by name, if the group remembers."""
        turns = self.past_turns()
        if not turns:
            return {}
        names = [person.name for person in self.live.state.people]
        found = waiting(turns, names, self.live.state.date)
        texts = {}
        for place, each in enumerate(found):
            if each.since is not None:
                text = _("own case: {date}").format(date=day(each.since, language()))
            else:
                text = _("no own case yet")
            longest = not place and (each.since is not None or each.present > 0)
            texts[each.name] = " · ".join([text, _("waits longest")] if longest else [text])
        return texts

    def _draw(self, how: str | None) -> None:
        seed = secrets.randbits(32)
        if how == "fair":
            keep = self.scene.chooses_case
            self.act(cmd.ProposeRoles(self.past_turns(), seed, keep_case_giver=keep))
        elif how == "lot":
            self.act(cmd.DrawRoles(seed))

    def action_add_person(self) -> None:
        """Somebody else takes part."""
        self.app.push_screen(Ask(_("Who takes part too?")), self._added)

    def action_swap_roles(self) -> None:
        """Exchange the roles of the marked person and another one."""
        one = self.query_one(CastingPanel).marked
        others = [person for person in self.live.state.people if person.id != one]
        if one is None or not others:
            return
        choices = [Choice(p.id, p.name, self.roles_of(p.id)) for p in others]
        self.app.push_screen(Choose(_("Swap with whom?"), choices), partial(self._swap, one))

    def action_note_names(self) -> None:
        """Note names of people in the case."""
        known = ", ".join(self.live.state.names_in_case)
        text = _(
            "First names and surnames, with commas in between. They help to find the people "
            "of the case in all texts later, and are erased on release."
        )
        self.app.push_screen(Ask(_("Names in the case"), text, value=known), self._named)

    @on(CastingPanel.Picked)
    def _pick_role(self, event: CastingPanel.Picked) -> None:
        event.stop()
        state = self.live.state
        held = state.casting.get(event.person_id, ())
        choices = []
        for role in self.live.session.model.roles:
            count = len(holders(state.casting, role.id))
            detail = f"{role.task.within(language())}  ({count}/{role.max})"
            mark = "✓ " if role.id in held else ""
            choices.append(Choice(role.id, mark + role.names.within(language()), detail))
        person = state.person(event.person_id)
        title = _("Role of {name}").format(name=person.name if person else "")
        text = _("Choosing a role that is ticked takes it away again.") if held else ""
        self.app.push_screen(Choose(title, choices, text), partial(self._picked, event.person_id))

    def _picked(self, person_id: str, role_id: str | None) -> None:
        if role_id is None:
            return
        if role_id in self.live.state.casting.get(person_id, ()):
            self.act(cmd.ReleaseRole(person_id, role_id))
        else:
            self.act(cmd.AssignRole(person_id, role_id))

    def _swap(self, one: str, other: str | None) -> None:
        if other is not None:
            self.act(cmd.SwapRoles(one, other))

    def _added(self, name: str | None) -> None:
        if name and name.strip():
            self.act(cmd.AddPerson(name))

    def _named(self, names: str | None) -> None:
        if names is not None:
            self.act(cmd.NoteNames(tuple(names.replace(";", ",").split(","))))

    def roles_of(self, person_id: str) -> str:
        """The roles of a person, in words."""
        model = self.live.session.model
        held = self.live.state.casting.get(person_id, ())
        return " + ".join(model.role(role).names.within(language()) for role in held)
