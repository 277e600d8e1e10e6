"""Actions on methods: choose, read, insert, leave."""

from __future__ import annotations

from kollegial.consultation import commands as cmd
from kollegial.consultation.vocabulary import OutputForm
from kollegial.i18n import _, language
from kollegial.tui.dialogs.ask import Ask
from kollegial.tui.dialogs.confirm import Confirm
from kollegial.tui.dialogs.method_picker import MethodPicker
from kollegial.tui.screens.live.before_actions import BeforeActions


class MethodActions(BeforeActions):
    """What F6 does depends on the phase; the question says what will happen."""

    def action_methods(self) -> None:
        """Choose, insert or leave a method, or just read the cards."""
        scene = self.scene
        if scene.phase.output.form is OutputForm.ROLES:
            self.open_before()
        elif scene.inverting and scene.state.inverted_question is None:
            self.ask_inverted()
        elif scene.state.loop is not None:
            title = _("Back to the phase?")
            text = _("The inserted method ends; the candidates stay.")
            self.app.push_screen(Confirm(title, text, yes=_("Back")), self._leave_loop)
        elif scene.phase.loop is not None:
            offer = scene.phase.loop.offer.within(language())
            card = scene.methods[scene.phase.loop.method]
            text = f"{card.names.within(language())}: {card.summary.within(language())}"
            self.app.push_screen(Confirm(offer, text, yes=_("Insert")), self._enter_loop)
        else:
            self._open_cards()

    def ask_inverted(self) -> None:
        """The method turns the key question round: how does it sound then?"""
        question = self.scene.key_question
        text = _("Ask the case giver whether it fits before you begin.")
        if question is not None:
            text = f"{question.text}\n\n{text}"
        placeholder = _("How could it get even worse …?")
        dialog = Ask(_("The key question turned round"), text, placeholder=placeholder)
        self.app.push_screen(dialog, self._inverted)

    def _inverted(self, text: str | None) -> None:
        if text is not None and text.strip():
            self.act(cmd.InvertKeyQuestion(text))

    def _open_cards(self) -> None:
        scene = self.scene
        forms = (OutputForm.METHOD, OutputForm.METHOD_CONTRIBUTIONS)
        methods = [scene.methods[m] for m in scene.model.methods if m in scene.methods]
        if not methods:
            self.notify(_("This model works without method cards."), severity="warning")
            return
        picker = MethodPicker(
            methods,
            language(),
            current=scene.state.method_id,
            choosing=scene.phase.output.form in forms,
            minutes=self._minutes_for_method(),
        )
        self.app.push_screen(picker, self._chosen)

    def _minutes_for_method(self) -> float | None:
        """What the next phase that runs a method has, in minutes."""
        scene = self.scene
        for index in range(scene.state.current, len(scene.state.course)):
            if scene.phase_at(index).output.form is OutputForm.METHOD_CONTRIBUTIONS:
                return scene.state.phases[index].allotted / 60_000
        return None

    def _chosen(self, method_id: str | None) -> None:
        if method_id is None:
            return
        method = self.live.session.methods[method_id]
        if not method.needs_consent:
            self._take(method_id)
            return
        title = _("Does the case giver agree?")
        text = _("{method} goes close. It begins only if the case giver says yes.").format(
            method=method.names.within(language())
        )
        dialog = Confirm(title, text, yes=_("Yes, agreed"))
        self.app.push_screen(dialog, lambda sure: self._take(method_id) if sure else None)

    def _take(self, method_id: str) -> None:
        if self.act(cmd.ChooseMethod(method_id)):
            self.method_begins()

    def method_begins(self) -> None:
        """If the method that runs now turns the question round, ask for it."""
        scene = self.scene
        if scene.inverting and scene.state.inverted_question is None:
            self.ask_inverted()

    def _enter_loop(self, sure: bool | None) -> None:
        if sure:
            self.act(cmd.EnterLoop())

    def _leave_loop(self, sure: bool | None) -> None:
        if sure:
            self.act(cmd.LeaveLoop())
