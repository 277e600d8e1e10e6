"""From protocol and templates to the text of a document."""

from __future__ import annotations

import datetime as dt
import json
import re
from collections.abc import Mapping
from types import TracebackType
from typing import TYPE_CHECKING, Final, Literal

from kollegial.export import markdown
from kollegial.export.beside import NOTHING, Beside
from kollegial.export.errors import TemplateProblem
from kollegial.export.said import Said, raw
from kollegial.export.templates import load
from kollegial.export.values import Protocol
from kollegial.export.view import view
from kollegial.export.words import words
from kollegial.marking import N_
from kollegial.protocol.released import ReleasedProtocol
from kollegial.words import Language

if TYPE_CHECKING:
    from jinja2.sandbox import SandboxedEnvironment

Form = Literal["md", "json"]

TEMPLATES: Final[Mapping[Form, str]] = {
    "md": "protocol.md.jinja",
    "json": "protocol.json.jinja",
}
"""The template of each form."""

_BLANK_LINES = re.compile(r"\n{3,}")


def render(
    protocol: ReleasedProtocol,
    form: Form,
    language: Language,
    templates: Mapping[str, str] | None = None,
    beside: Beside = NOTHING,
    own_words: Mapping[str, str] | None = None,
) -> str:
    """``protocol`` as a document in ``language``, with what is to be said ``beside`` it.

    ``templates`` are texts by file name (``kollegial.export.templates.load``); without
    them the shipped ones are used. ``own_words`` replace words of ``export.words``.

    Raises:
        TemplateProblem: a template is missing or does not work.
    """
    texts = load() if templates is None else templates
    said = words(language, own_words or {})
    text = _filled(TEMPLATES[form], texts, view(protocol, language, beside), said, language)
    if form == "json":
        return _checked_json(text)
    return _BLANK_LINES.sub("\n\n", text).strip() + "\n"


def _filled(
    name: str,
    templates: Mapping[str, str],
    protocol: Protocol,
    said: Mapping[str, str],
    language: Language,
) -> str:
    # Jinja costs some 40 ms, and few commands need it.
    from jinja2 import TemplateError, TemplateNotFound, TemplateSyntaxError

    try:
        template = _environment(templates).get_template(name)
        return template.render(protocol=protocol, words=said, language=language)
    except TemplateNotFound as error:
        missing = str(error.name or name)
        raise TemplateProblem(N_("There is no template {file}."), file=missing) from None
    except TemplateSyntaxError as error:
        raise _problem(error.name or name, error.lineno, error.message or "") from None
    except TemplateError as error:
        raise _problem(*_place(error.__traceback__, templates, name), error.message or "") from None
    except Exception as error:
        # A template may divide by zero; the error's own text may quote the protocol.
        place = _place(error.__traceback__, templates, name)
        raise _problem(*place, type(error).__name__) from None


def _environment(templates: Mapping[str, str]) -> SandboxedEnvironment:
    from jinja2 import FunctionLoader, StrictUndefined
    from jinja2.sandbox import SandboxedEnvironment

    from kollegial.export.compiled import Compiled

    def source(name: str) -> tuple[str, str, None] | None:
        """Named by its file, so that an error can say where it is."""
        return (templates[name], name, None) if name in templates else None

    environment = SandboxedEnvironment(
        loader=FunctionLoader(source),
        bytecode_cache=Compiled(),
        undefined=StrictUndefined,
        autoescape=False,  # HTML's escapes are not Markdown's: Said escapes itself
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    environment.filters["md"] = _md
    environment.filters["line"] = _line
    environment.filters["json"] = _json
    return environment


def _md(value: object) -> str:
    return markdown.block(raw(value))


def _line(value: object) -> str:
    return markdown.line(raw(value))


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, default=_plain)


def _plain(value: object) -> object:
    from jinja2 import Undefined

    if isinstance(value, Said | dt.date):
        return raw(value)
    if isinstance(value, Undefined):
        return str(value)  # says which name there is not
    msg = f"{type(value).__name__} has no JSON form"
    raise TypeError(msg)


def _checked_json(text: str) -> str:
    try:
        json.loads(text)
    except ValueError as error:
        line = error.lineno if isinstance(error, json.JSONDecodeError) else 1
        raise TemplateProblem(
            N_("The template {file} does not give valid JSON (line {line} of the result)."),
            file=TEMPLATES["json"],
            line=line,
        ) from None
    return text.strip() + "\n"


def _place(
    traceback: TracebackType | None, templates: Mapping[str, str], name: str
) -> tuple[str, int]:
    """The innermost line of a template that the error came through."""
    place = name, 0
    while traceback is not None:
        file = traceback.tb_frame.f_code.co_filename
        if file in templates:
            place = file, traceback.tb_lineno
        traceback = traceback.tb_next
    return place


def _problem(file: str, line: int, reason: str) -> TemplateProblem:
    return TemplateProblem(
        N_("The template {file} does not work (line {line}: {reason})."),
        file=file,
        line=line,
        reason=reason,
    )
