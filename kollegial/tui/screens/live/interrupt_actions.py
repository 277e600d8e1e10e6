"""Actions that interrupt: break, emergency stop, handing over, coming and going, another case."""

from __future__ import annotations

from kollegial.consultation import commands as cmd
from kollegial.consultation.course import rounds_held
from kollegial.consultation.vocabulary import RoleKind
from kollegial.i18n import _, language
from kollegial.refusal import Refused
from kollegial.store.errors import StoreError
from kollegial.tell import tell
from kollegial.tui.dialogs.ask import Ask
from kollegial.tui.dialogs.choose import Choice, Choose
from kollegial.tui.dialogs.confirm import Confirm
from kollegial.tui.dialogs.stop import Stop
from kollegial.tui.screens.live.clock_actions import ClockActions, minutes_of
from kollegial.tui.screens.live.people_actions import PeopleActions

USUAL_BREAK = "10"


class InterruptActions(ClockActions, PeopleActions):
    """One key, one list."""

    def action_interrupt(self) -> None:
        """What is it?"""
        scene = self.scene
        interrupt = scene.model.interrupt
        stop = interrupt.names.within(language()) if interrupt else _("Emergency stop")
        rule = interrupt.rule.within(language()) if interrupt else ""
        choices = [
            Choice("break", _("Break"), _("The clock stands; the end of the break is shown.")),
            Choice("stop", stop, rule or _("Somebody cannot go on like this: stop at once.")),
            Choice("leave", _("Somebody leaves"), _("Their roles are free again.")),
            Choice("join", _("Somebody comes"), _("They join in at once.")),
        ]
        if scene.model.role_of(RoleKind.MODERATOR) is not None:
            text = _("The two exchange their roles.")
            choices.insert(2, Choice("hand over", _("Hand moderation over"), text))
        if self._rounds_left():
            text = _("Those not begun yet fall away.")
            choices.append(Choice("skip", _("Leave out the rounds to come"), text))
        self.app.push_screen(Choose(_("Interrupt"), choices), self._interrupted)

    def show_stop(self) -> None:
        """What to do now that somebody stopped the consultation."""
        interrupt = self.live.session.model.interrupt
        rule = interrupt.rule.within(language()) if interrupt else ""
        self.app.push_screen(Stop(rule, first=self.live.state.current == 0), self._stopped)

    def _interrupted(self, what: str | None) -> None:
        people = [Choice(p.id, p.name, self.roles_of(p.id)) for p in self.live.state.people]
        match what:
            case "break":
                check = _check_minutes
                ask = Ask(_("How many minutes of break?"), value=USUAL_BREAK, check=check)
                self.app.push_screen(ask, self._break)
            case "stop":
                if self.act(cmd.EmergencyStop()):
                    self.show_stop()
            case "hand over":
                self.app.push_screen(Choose(_("Who moderates now?"), people), self._hand_over)
            case "leave":
                self.app.push_screen(Choose(_("Who leaves?"), people), self._leaves)
            case "join":
                self.action_add_person()
            case "skip":
                self.act(cmd.SkipRounds())

    def _break(self, minutes: str | None) -> None:
        found = minutes_of(minutes or "")
        if found:
            self.act(cmd.TakeBreak(found))

    def _stopped(self, answer: str | None) -> None:
        match answer:
            case "back":
                if self.act(cmd.GoBack(self.live.state.current - 1)):
                    self.phase_changed()
            case "close":
                if self.act(cmd.Finish(early=True)):
                    self.closed()
            case "discard":
                title = _("Discard everything?")
                text = _("All that was written down in this session is erased. This is final.")
                dialog = Confirm(title, text, yes=_("Discard"), final=True)
                self.app.push_screen(dialog, self._discard)
            case "on":
                self.act(cmd.StartClock())

    def _discard(self, sure: bool | None) -> None:
        if not sure:
            self.show_stop()
            return
        from kollegial.flow.groups import discard

        try:
            discard(self.office.workplace.desk, self.live)
        except (Refused, StoreError) as error:
            self.notify(tell(error), severity="warning", markup=False)
            return
        self.dismiss()

    def _hand_over(self, person_id: str | None) -> None:
        if person_id is not None:
            self.act(cmd.HandOverModeration(person_id))

    def _leaves(self, person_id: str | None) -> None:
        if person_id is not None:
            self.act(cmd.RemovePerson(person_id))

    def _rounds_left(self) -> bool:
        state = self.live.state
        block = state.station.block
        return block >= 0 and state.station.round < rounds_held(state.course, block)


def _check_minutes(value: str) -> str | None:
    found = minutes_of(value)
    return None if found and found > 0 else _("A number of minutes, for example 5 or 7.5.")
