"""A template is compiled once; nothing of one document is in the next."""

from __future__ import annotations

import jinja2.environment
import pytest

from kollegial.export.render import render
from tests.export.protocols import PROTOCOL

MACROS = (
    "{% set kept = namespace(n=0) %}"
    "{% macro more() %}{% set kept.n = kept.n + 1 %}{{ kept.n }}{% endmacro %}"
)
BEGUN = '{% from "own.jinja" import more %}'


def test_what_one_document_sets_is_gone_in_the_next() -> None:
    templates = {"protocol.md.jinja": BEGUN + "{{ more() }}{{ more() }}", "own.jinja": MACROS}
    assert [render(PROTOCOL, "md", "de", templates) for _ in range(3)] == ["12\n"] * 3


def test_compiled_once_for_each_text(monkeypatch: pytest.MonkeyPatch) -> None:
    compiled: list[str] = []
    compiles = jinja2.environment.Environment._compile

    def counted(self: jinja2.Environment, source: str, filename: str) -> object:
        compiled.append(filename)
        return compiles(self, source, filename)

    monkeypatch.setattr(jinja2.environment.Environment, "_compile", counted)
    for text in ("once only", "another text", "once only", "another text"):
        assert render(PROTOCOL, "md", "de", {"protocol.md.jinja": text}) == f"{text}\n"
    assert len(compiled) == 2
