"""The command palette: the registry, searchable."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from textual.command import DiscoveryHit, Hit, Hits, Provider

from kollegial.i18n import _
from kollegial.tui.bindings import commands_at_hand, key_label
from kollegial.tui.screen import KollegialScreen


class RegistryProvider(Provider):
    """Commands of the screen below the palette, then those of the app."""

    def _commands(self) -> Iterator[tuple[str, str, str]]:
        """Label with keys, help, and action of everything that can be done now."""
        screen = self.screen
        if not isinstance(screen, KollegialScreen):
            return
        for scope, command in commands_at_hand(screen.SCOPE):
            # What wants to know its key is nothing to be run from a list.
            if not command.per_key and screen.check_action(command.action, ()) is not False:
                keys = " / ".join(key_label(key) for key in command.keys)
                label = f"{_(command.label)}  ({keys})" if keys else _(command.label)
                yield label, _(command.help), command.action_in(scope)

    async def discover(self) -> Hits:
        """Everything, before anything is typed."""
        for label, about, action in self._commands():
            yield DiscoveryHit(label, partial(self._run, action), help=about)

    async def search(self, query: str) -> Hits:
        """What fits the words typed."""
        matcher = self.matcher(query)
        found = False
        for label, about, action in self._commands():
            score = max(matcher.match(label), matcher.match(about) * 0.8)
            if score > 0:
                found = True
                run = partial(self._run, action)
                yield Hit(score, matcher.highlight(label), run, help=about)
        if not found:
            yield Hit(0.01, _("Nothing found"), _nothing)

    async def _run(self, action: str) -> None:
        await self.screen.run_action(action)


def _nothing() -> None:
    """The answer to a search that found nothing does nothing."""
