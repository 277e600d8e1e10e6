"""``kollegial follow``: clock, phase and who speaks in a second terminal, read-only."""

from __future__ import annotations

import argparse
import getpass
from collections.abc import Sequence
from typing import TYPE_CHECKING

from kollegial.cli.commands.start import has_terminal
from kollegial.cli.errors import CliError
from kollegial.cli.options import add_json
from kollegial.cli.output import complain, say, say_json
from kollegial.cli.settled import speak
from kollegial.cli.workplace import workplace
from kollegial.flow.settings import Settings, load
from kollegial.i18n import _, language

if TYPE_CHECKING:
    from kollegial.consultation.decide.scene import Scene
    from kollegial.flow.following import Followable, Follower
    from kollegial.flow.workplace import Workplace


def configure(parser: argparse.ArgumentParser) -> None:
    """Which session, and whether only one line is wanted."""
    parser.add_argument(
        "session",
        nargs="?",
        metavar=_("SESSION"),
        help=_("its number or id; without it the session that runs"),
    )
    parser.add_argument(
        "--once", action="store_true", help=_("print one line, as for a status bar, and end")
    )
    add_json(parser)
    parser.epilog = _("keys: L other language, T light or dark, Q or Esc end")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Follow, or print one line."""
    from kollegial.flow.following import Follower

    once = options.once or options.json or not has_terminal()
    with workplace(options) as place:
        settings, problems = load(place.home)
        speak(settings, asked=options.lang is not None)
        for problem in problems:
            complain(problem.told(_))
        _unlock(place, ask=not once)
        chosen = _chosen(Follower(place), options.session, ask=not once)
        follower = Follower(place, chosen)
        if once:
            return _once(follower, settings, options.json)
        from kollegial.tui.follow_app import FollowApp

        app = FollowApp(follower, settings)
        app.run()
        return app.return_code or 0


def _unlock(place: Workplace, *, ask: bool) -> None:
    """Ask for the passphrase if there is one and no file gave it."""
    if ask and place.home.desk.exists() and place.keys.locked:
        place.keys.unlock(getpass.getpass(_("Passphrase: ")))


def _chosen(follower: Follower, asked: str | None, *, ask: bool) -> str | None:
    """The id of the session meant; None: whichever runs.

    Raises:
        CliError: there is none of this number or id.
    """
    try:
        found = follower.followable()
    finally:
        follower.close()
    if asked is not None:
        return _meant(found, asked)
    running = [each for each in found if each.running]
    if not running[1:] or not ask:  # with one there is nothing to choose
        return None
    for number, each in enumerate(running, 1):
        say(f"{number}  {each.group} · {_line(each.scene, Settings())}")
    return _meant(running, input(_("Several sessions run. Number: ")).strip())


def _meant(found: Sequence[Followable], asked: str) -> str:
    if asked.isdecimal() and 1 <= int(asked) <= len(found):
        return found[int(asked) - 1].id
    fitting = [each.id for each in found if asked and each.id.startswith(asked)]
    if len(fitting) != 1:
        raise CliError(_("There is no such session on the desk."))
    return fitting[0]


def _once(follower: Follower, settings: Settings, as_json: bool) -> int:
    try:
        scene = follower.look()
        session_id = follower.id
    finally:
        follower.close()
    if scene is None:
        raise CliError(_("There is no session on the desk."))
    if as_json:
        say_json({"session": session_id, **_figures(scene, settings)})
    else:
        say(_line(scene, settings))
    return 0


def _line(scene: Scene, settings: Settings) -> str:
    """``phase 3/6 Key question 4:10 running``."""
    from kollegial.consultation import timing
    from kollegial.tui.clockface import face
    from kollegial.tui.mood import mood, word

    place = _("phase {index}/{count}").format(
        index=scene.state.current + 1, count=len(scene.state.phases)
    )
    title = scene.title_at(scene.state.current, language())
    left = face(timing.remaining(scene.state, scene.now))
    return f"{place} {title} {left} {word(mood(scene, settings.signals))}"


def _figures(scene: Scene, settings: Settings) -> dict[str, object]:
    """The same for programs; nothing that people wrote."""
    from kollegial.consultation import timing
    from kollegial.tui.mood import mood

    return {
        "phase": scene.state.current + 1,
        "phases": len(scene.state.phases),
        "names": scene.phase.names.model_dump(),
        "remaining_ms": timing.remaining(scene.state, scene.now),
        "state": mood(scene, settings.signals).value,
    }
