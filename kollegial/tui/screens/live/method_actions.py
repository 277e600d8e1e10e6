"""Actions on methods: choose, read, insert, leave."""

from __future__ import annotations

from kollegial.consultation import commands as cmd
from kollegial.consultation.vocabulary import OutputForm
from kollegial.i18n import _, language
from kollegial.tui.dialogs.confirm import Confirm
from kollegial.tui.dialogs.method_picker import MethodPicker
from kollegial.tui.screens.live.base import LiveBase


class MethodActions(LiveBase):
    """What F6 does depends on the phase; the question says what will happen."""

    def action_methods(self) -> None:
        """Choose, insert or leave a method, or just read the cards."""
        scene = self.scene
        if scene.state.loop is not None:
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
        )
        self.app.push_screen(picker, self._chosen)

    def _chosen(self, method_id: str | None) -> None:
        if method_id is not None:
            self.act(cmd.ChooseMethod(method_id))

    def _enter_loop(self, sure: bool | None) -> None:
        if sure:
            self.act(cmd.EnterLoop())

    def _leave_loop(self, sure: bool | None) -> None:
        if sure:
            self.act(cmd.LeaveLoop())
