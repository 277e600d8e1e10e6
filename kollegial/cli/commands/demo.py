"""``kollegial demo``: the app on invented sessions; ``--check`` the same without a screen."""

from __future__ import annotations

import argparse
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from kollegial.cli.commands.start import has_terminal, open_app, say_no_terminal
from kollegial.cli.errors import CliError
from kollegial.cli.output import say
from kollegial.i18n import _, ngettext_

if TYPE_CHECKING:
    from kollegial.flow.samples import Sample
    from kollegial.flow.workplace import Workplace


def configure(parser: argparse.ArgumentParser) -> None:
    """One option."""
    parser.add_argument(
        "--check",
        action="store_true",
        help=_("without a screen: take every sample the whole way and say how it went"),
    )
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Open the app on the samples, or check."""
    if options.check:
        return check()
    if not has_terminal():
        say_no_terminal()
        return check()
    from kollegial.flow.demo import demo, fill_register
    from kollegial.flow.samples import put_on_desk, samples, take_in

    say(_("Preparing the invented sessions …"))
    with _throwaway() as place:
        *released, waiting = samples()
        for sample in released:
            take_in(place, sample)
        put_on_desk(place, waiting)
        fill_register(place, demo())
        return open_app(place)


def check() -> int:
    """Every sample: import, review, release, find, export; one line each.

    Raises:
        CliError: if one of them did not come through.
    """
    from kollegial.flow.samples import samples

    failed = 0
    with _throwaway() as place:
        for sample in samples():
            line, good = _check(place, sample)
            say(line)
            failed += not good
        if place.desk.sessions():
            raise CliError(_("The desk is not empty after the releases."))
        say(_check_quality(place))
    if failed:
        count = ngettext_("{count} sample failed.", "{count} samples failed.", failed)
        raise CliError(count.format(count=failed))
    return 0


def _check(place: Workplace, sample: Sample) -> tuple[str, bool]:
    from kollegial.export.render import render
    from kollegial.flow.samples import survivors, take_in
    from kollegial.store.archive.query import ArchiveQuery

    protocol = take_in(place, sample)
    rows = place.archive.find(ArchiveQuery(text=_a_word_of(protocol.title)))
    found = protocol.id in {row.id for row in rows}
    stored = place.archive.get(protocol.id)
    documents = [render(stored, form, stored.language) for form in ("md", "json")]
    left = survivors(sample, documents)
    line = _(
        "{name}: {phases} phases, {minutes} min, {replaced} replaced, "
        "{left} of {marked} identifying words left, {found}, exported {size} characters"
    ).format(
        name=sample.name,
        phases=len(protocol.phases),
        minutes=round(protocol.actual / 60),
        replaced=protocol.review.accepted,
        left=len(left),
        marked=len(sample.identifying),
        found=_("found again") if found else _("NOT FOUND"),
        size=sum(len(document) for document in documents),
    )
    return line, found and not left


def _check_quality(place: Workplace) -> str:
    from kollegial.flow.demo import demo, fill_register

    fill_register(place, demo())
    register = place.register
    rounds = register.feedback.rounds()
    line = _("quality work: {insights} insights, {measures} measures, {rounds} feedback rounds")
    return line.format(
        insights=len(register.insights()), measures=len(register.lines()), rounds=len(rounds)
    )


def _a_word_of(title: str) -> str:
    """The longest word of a key question: what somebody would search for."""
    return max(title.split(), key=len, default="")


@contextmanager
def _throwaway() -> Iterator[Workplace]:
    """A home that is gone afterwards."""
    from kollegial.flow.workplace import Workplace
    from kollegial.store.home import Home

    folder = Path(tempfile.mkdtemp(prefix="kollegial-demo-"))
    home = Home(folder)
    home.prepare()
    place = Workplace(home, detects=True)
    try:
        yield place
    finally:
        place.close()
        shutil.rmtree(folder, ignore_errors=True)
