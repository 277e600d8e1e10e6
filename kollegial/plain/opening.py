"""Before the first phase: which session, or a new one; its group, people, model and time."""

from __future__ import annotations

from collections.abc import Sequence

from kollegial.consultation import commands as cmd
from kollegial.consultation.model import ConsultationModel
from kollegial.consultation.state import Stage
from kollegial.flow.absence import Absence, absence
from kollegial.flow.beginning import begin
from kollegial.flow.live import LiveSession
from kollegial.flow.overview import DeskItem, last_sign, overview
from kollegial.i18n import _, language
from kollegial.marking import N_
from kollegial.plain.host import Host
from kollegial.plain.questions import minutes, pick, whole, yes
from kollegial.plain.spoken import day, length, time_of_day
from kollegial.plain.spoken import minutes as minutes_said
from kollegial.refusal import Refused
from kollegial.store.desk.entries import KnownGroup
from kollegial.store.errors import StoreError
from kollegial.tell import tell


def choose_session(host: Host) -> LiveSession | None:
    """A session that waits on the desk, or a new one; None if somebody changed their mind."""
    found = overview(host.place)
    for note in found.notes:
        host.say(_(note))
    for each in found.items:
        if not isinstance(each, DeskItem):
            host.say(_("A session on the desk cannot be read: {why}").format(why=tell(each)))
    items = [each for each in found.items if isinstance(each, DeskItem)]
    if not items:
        return new_session(host)
    host.say(_("On the desk:"))
    labels = [_waiting(item) for item in items]
    place = pick(host, _("Go on with which one? Enter begins a new one:"), labels)
    if place is None:
        return new_session(host)
    return go_on(host, items[place].session_id)


def resolve(host: Host, wanted: str) -> str:
    """The id of the session on the desk that begins with ``wanted``.

    Raises:
        Refused: none does, or more than one.
    """
    ids = [each.id for each in host.place.desk.sessions() if each.entries]
    found = [each for each in ids if each.startswith(wanted.strip().lower())]
    if len(found) == 1:
        return found[0]
    if found:
        raise Refused(N_("More than one session begins like this. Give more characters."))
    raise Refused(N_("There is no such session on the desk."))


def go_on(host: Host, session_id: str) -> LiveSession:
    """A session as it lies on the desk; asks about the clock if nobody was there for a while.

    Raises:
        Refused: if it cannot be read.
    """
    place = host.place
    live = LiveSession.resume(place.desk, place.clock, place.library, session_id)
    signs = [last_sign(each) for each in place.desk.sessions() if each.id == session_id]
    since = signs[0] if signs else live.now()
    gone = absence(live, since)
    if gone is not None:
        _ask_about_the_clock(host, live, gone)
    return live


def new_session(host: Host) -> LiveSession | None:
    """Group, people, model, time; then the session is open. None without a group."""
    host.say(_("A new session."))
    while True:
        known = host.place.desk.groups()
        group = _group(host, known)
        if not group:
            return None
        people = _people(host, next((each for each in known if each.name == group), None))
        model = _model(host, len(people))
        if model is None:
            return None
        try:
            spare = _time(host, model, len(people))
            return begin(host.place, model, group=group, people=people, minutes=spare)
        except (Refused, StoreError) as error:
            host.say(tell(error))
            if not yes(host, _("Once more from the beginning?")):
                return None


def _group(host: Host, known: Sequence[KnownGroup]) -> str:
    host.say(_("The name of the group goes to the archive: no names of people or places."))
    for number, each in enumerate(known, 1):
        text = _("{number} {name}, last on {date}")
        host.say(text.format(number=number, name=each.name, date=day(each.last)))
    answer = host.ask(_("Group:"))
    chosen = whole(answer)
    if chosen is not None and 1 <= chosen <= len(known):
        return known[chosen - 1].name
    return answer


def _people(host: Host, known: KnownGroup | None) -> list[str]:
    if known is not None:
        host.say(_("Known people: {names}").format(names=", ".join(known.people)))
        if yes(host, _("Are they all here?")):
            people = list(known.people)
            host.say(_("Who else? One name a line; Enter ends."))
            return people + _names(host)
    host.say(_("Who takes part? One name a line; Enter ends. Names stay on this machine."))
    return _names(host)


def _names(host: Host) -> list[str]:
    names: list[str] = []
    while answer := host.ask(_("Name:")):
        names += [name for name in (part.strip() for part in answer.split(",")) if name]
    return names


def _model(host: Host, people: int) -> ConsultationModel | None:
    """Those first that are made for so many people."""
    models = sorted(host.place.library.offered, key=lambda model: not _fits(model, people))
    host.say(_("Which model? {count} people are here.").format(count=people))
    labels = [_card(model) for model in models]
    place = pick(host, _("Model, by its number or first letters:"), labels)
    return None if place is None else models[place]


def _fits(model: ConsultationModel, people: int) -> bool:
    return model.group_size.min <= people <= model.group_size.max


def _time(host: Host, model: ConsultationModel, people: int) -> float | None:
    if not _fits(model, people):
        text = _("The model is made for {low} to {high} people.")
        host.say(text.format(low=model.group_size.min, high=model.group_size.max))
    prompt = _("How many minutes have you got? Enter: as the model has it.")
    while answer := host.ask(prompt):
        found = minutes(answer)
        if found is not None and found > 0:
            return found
        host.say(_("A number of minutes, for example 5 or 7.5."))
    return None


def _card(model: ConsultationModel) -> str:
    size = model.group_size
    return _("{name}, {author}: {low} to {high} people, {time}").format(
        name=model.names.within(language()),
        author=model.author,
        low=size.min,
        high=size.max,
        time=minutes_said(model.duration.default.seconds * 1000),
    )


def _waiting(item: DeskItem) -> str:
    if item.stage is Stage.FINISHED:
        standing = _("closed, review to come")
    elif item.stage is Stage.OPENED:
        standing = _("not started yet")
    else:
        standing = _("phase {number} of {count}").format(number=item.phase, count=item.phases)
    return f"{item.group}, {day(item.date)}, {standing}"


def _ask_about_the_clock(host: Host, live: LiveSession, gone: Absence) -> None:
    away = _("The program was not running from {since} on, for {away}.")
    host.say(away.format(since=time_of_day(gone.since), away=length(gone.away)))
    host.say(_("If you went on without it: {left}.").format(left=_left(gone.ran_on)))
    host.say(_("If you stopped: {left}.").format(left=_left(gone.as_it_was)))
    if yes(host, _("Did you stop meanwhile?")):
        live.do(cmd.SkipGap(since=gone.since))


def _left(remaining: int) -> str:
    if remaining >= 0:
        return _("{time} left").format(time=length(remaining))
    return _("{time} over").format(time=length(remaining))
