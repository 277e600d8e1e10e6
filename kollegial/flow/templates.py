"""The templates of documents: which there are, begin one's own, try them on a sample."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from kollegial.content import content_root, shipped
from kollegial.export import templates
from kollegial.export.beside import NOTHING, Beside
from kollegial.export.errors import TemplateProblem
from kollegial.export.look_file import FILE as LOOK
from kollegial.export.render import TEMPLATES, render
from kollegial.export.template_faults import told
from kollegial.flow.library import read_text
from kollegial.flow.look import check_file
from kollegial.formats.nearest import nearest
from kollegial.formats.problems import Problem, Severity
from kollegial.marking import N_
from kollegial.protocol.links import FollowUp, Links
from kollegial.protocol.released import ReleasedProtocol
from kollegial.refusal import Refused

if TYPE_CHECKING:
    from kollegial.consultation.meeting import Meeting
    from kollegial.store.home import Home
    from kollegial.words import Language

_FOLDER: Final = "protocols/templates"
_SAMPLE: Final = "sample.json"
_EXTENDS: Final = """\
{{% extends "shipped/{name}" %}}
{{#- {note} -#}}

{{% block title %}}
# {{{{ words.title.format(date=protocol.day) }}}}
{{% endblock %}}
"""
_NOTE: Final = N_(
    "Everything stays as in the shipped template but the blocks that you fill anew here. Which "
    "blocks there are, and what each can use: kollegial templates show {name}"
)


@dataclass(frozen=True, slots=True)
class Template:
    """One file that makes documents look as they do; ``own`` is the organisation's."""

    name: str
    own: Path | None
    shipped: bool


def listed(home: Home) -> tuple[Template, ...]:
    """All of them by name, shipped or one's own."""
    names = {*(file.name for file in shipped(_FOLDER, templates.SUFFIX)), LOOK}
    own = {file.name: file for file in _own(home)}
    return tuple(
        Template(name, own.get(name), shipped=name in names) for name in sorted({*names, *own})
    )


def text_of(home: Home, name: str, language: Language) -> str:
    """The shipped text of a template, as it can be copied.

    Raises:
        Refused: there is none of that name.
    """
    known = sorted(each.name for each in listed(home) if each.shipped)
    if name not in known:
        near = nearest(name, known)
        message = (
            N_('There is no shipped template {name}; perhaps "{near}"?')
            if near
            else N_("There is no shipped template {name}. There are: {known}.")
        )
        raise Refused(message, name=name, near=near or "", known=", ".join(known))
    file = content_root() / _FOLDER / (f"look.{language}.toml" if name == LOOK else name)
    return read_text(file, name)


def begun(home: Home, name: str, language: Language, note: str, *, full: bool) -> str:
    """The text that one's own file begins with: one that extends the shipped, or a copy.

    ``note`` is ``beginning_note`` in the language of the moment.
    """
    text = text_of(home, name, language)
    if full or name != TEMPLATES["md"]:
        return text
    return _EXTENDS.format(name=name, note=note.format(name=name))


def beginning_note() -> str:
    """What a file of one's own says at its head: a message id."""
    return _NOTE


def check(
    home: Home, files: list[Path], meeting: Meeting | None
) -> dict[Path, tuple[Problem, ...]]:
    """What is wrong with each file, by trying it on an invented protocol.

    Without ``files`` those of the data folder. ``meeting`` holds the questions of the sample's
    feedback.
    """
    wanted = files or list(_own(home))
    return {file: _problems(file, meeting) for file in wanted}


def _own(home: Home) -> Iterator[Path]:
    folder = home.templates
    if folder.is_dir():
        for file in sorted(folder.iterdir()):
            if file.name == LOOK or file.name.endswith(templates.SUFFIX):
                yield file


def _problems(file: Path, meeting: Meeting | None) -> tuple[Problem, ...]:
    if file.name == LOOK or file.suffix == ".toml":
        return check_file(file)
    try:
        texts = templates.load(file.parent)
    except TemplateProblem as error:
        return (_placed(told(error), file),)
    if file.name not in texts:
        return (Problem(str(file), None, "", N_("expected a file, there is none")),)
    used = {name for form in TEMPLATES.values() for name in _reached(form, texts)}
    if file.name not in used:
        return (_unused(file),)
    found: dict[Problem, None] = {}
    for form in TEMPLATES:
        if file.name in _reached(TEMPLATES[form], texts):
            for protocol, beside in _samples(meeting):
                for language in ("de", "en"):
                    try:
                        render(protocol, form, language, texts, beside)
                    except TemplateProblem as error:
                        found[_placed(told(error), file)] = None
    return tuple(found)


def _reached(name: str, texts: dict[str, str]) -> set[str]:
    """The files that a template is made of; of one that cannot be parsed only itself."""
    from jinja2 import Environment, TemplateError, meta

    reached: set[str] = set()
    waiting = [name]
    while waiting:
        each = waiting.pop()
        if each in reached or each not in texts:
            continue
        reached.add(each)
        try:
            # nosec: nothing is rendered here
            parsed = Environment(autoescape=False).parse(texts[each])  # noqa: S701
        except TemplateError:
            continue
        waiting += [found for found in meta.find_referenced_templates(parsed) if found]
    return reached


def _unused(file: Path) -> Problem:
    known = ", ".join(sorted(TEMPLATES.values()))
    near = nearest(file.name, TEMPLATES.values())
    message = (
        N_('no document uses this file; perhaps it is to be called "{near}"?')
        if near
        else N_("no document uses this file; those that are used are called: {known}")
    )
    params = (("near", near or ""), ("known", known))
    return Problem(str(file), None, "", message, params, severity=Severity.WARNING)


def _placed(problem: Problem, file: Path) -> Problem:
    """With its whole path; with that of ``file`` if it is about one that is not there."""
    path = file.parent / problem.file
    if problem.file.startswith(templates.BEHIND):
        name = problem.file
    else:
        name = str(path if problem.file and path.exists() else file)
    return Problem(name, problem.line, problem.field, problem.message, problem.params)


def _samples(meeting: Meeting | None) -> Iterator[tuple[ReleasedProtocol, Beside]]:
    """A protocol with everything in it, and one with as little as there can be."""
    data = json.loads(read_text(content_root() / _FOLDER / _SAMPLE, _SAMPLE))
    rich = ReleasedProtocol.model_validate_json(json.dumps(data["protocol"]))
    later = tuple(
        FollowUp(each["protocol"], rich.date, each["text"], tuple(each["placeholders"]))
        for each in data["followed_by"]
    )
    yield rich, Beside(Links(later), meeting)
    bare: dict[str, object] = {
        "phases": (),
        "afterwards": (),
        "parked": (),
        "follow_ups": (),
        "inverted_question": "",
        "checklist": {},
        "feedback": None,
        "placeholders": {},
        "paused": 0,
    }
    yield rich.model_copy(update=bare), NOTHING
