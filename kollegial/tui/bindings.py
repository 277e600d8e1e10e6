"""Key bindings out of the registry, in the language of the moment."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from textual.binding import ActiveBinding, Binding, BindingType

from kollegial.i18n import N_, _
from kollegial.tui.commands import REGISTRY, Command, Scope


def bindings(scope: Scope) -> list[BindingType]:
    """The bindings of a screen. Descriptions are message ids until they are shown."""
    shown: list[BindingType] = [
        Binding(
            keys,
            action,
            command.label,
            show=command.footer,
            priority=command.priority,
            tooltip=command.help,
            id=f"{scope}.{command.action}" if not command.per_key else f"{scope}.{action}",
        )
        for command in REGISTRY[scope]
        for keys, action in _pressed(command, scope)
    ]
    return [*shown, *_capitals(scope)]


def _capitals(scope: Scope) -> Iterator[Binding]:
    """The same letters with Shift, as they stand on the screen, where these do nothing else."""
    taken = {key for command in REGISTRY[scope] for key in command.keys}
    for command in REGISTRY[scope]:
        for key in command.keys:
            if len(key) == 1 and key.upper() not in taken and not command.per_key:
                yield Binding(key.upper(), command.action_in(scope), show=False)


def _pressed(command: Command, scope: Scope) -> Iterator[tuple[str, str]]:
    """Keys and the action they run; one pair, unless the action wants to know the key."""
    action = command.action_in(scope)
    if command.per_key:
        yield from ((key, f"{action}({key!r})") for key in command.keys)
    elif command.keys:
        yield ",".join(command.keys), action


def translated(active: dict[str, ActiveBinding]) -> dict[str, ActiveBinding]:
    """Active bindings with their words in the language of the moment.

    Textual freezes descriptions when a class is made; this runs every time they
    are shown, so that the footer follows a switch of language.
    """
    return {
        key: ActiveBinding(
            node,
            replace(binding, description=_(binding.description) if binding.description else ""),
            enabled,
            _(tooltip) if tooltip else "",
        )
        for key, (node, binding, enabled, tooltip) in active.items()
    }


def commands_at_hand(scope: Scope) -> tuple[tuple[Scope, Command], ...]:
    """What can be done on a screen: its own commands, then those of the app."""
    return tuple((each, command) for each in (scope, Scope.APP) for command in REGISTRY[each])


def key_hint(scope: Scope, action: str) -> str:
    """``Ctrl+T: Next one``: the first key of a command and its label, as the registry has them."""
    return f"{key_of(scope, action)}: {_(_command(scope, action).label)}"


def key_of(scope: Scope, action: str) -> str:
    """``Ctrl+T``: the first key of a command, as the registry has it."""
    return key_label(_command(scope, action).keys[0])


def _command(scope: Scope, action: str) -> Command:
    return next(each for each in REGISTRY[scope] if each.action == action)


KEY_NAMES = {
    "escape": N_("Esc"),
    "enter": N_("Enter"),
    "delete": N_("Del"),
    "slash": "/",
    "space": N_("Space"),
    "plus": "+",
    "minus": "-",
    "ctrl": N_("Ctrl"),
    "shift": N_("Shift"),
    "y": N_("Y"),
    "up": "↑",
    "down": "↓",
    "left": "←",
    "right": "→",
}


def key_label(key: str) -> str:
    """A key as it stands on a keyboard: ``ctrl+b`` is ``Ctrl+B``, ``f2`` is ``F2``."""
    parts = (_(KEY_NAMES.get(part, part.capitalize())) for part in key.split("+"))
    return "+".join(parts)
