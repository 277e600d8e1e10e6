"""Several forms of one document at once are the same as one after the other."""

from __future__ import annotations

import threading

import pytest

from kollegial.export.ahead import Ahead
from kollegial.export.document.look import PLAIN
from kollegial.export.errors import ExportError, WriteProblem
from kollegial.export.formats import FORMATS
from tests.export.documents import document

FORMS = list(FORMATS)
DOCUMENT = document("de")


def test_each_form_is_the_same_as_alone() -> None:
    with Ahead(DOCUMENT, PLAIN, FORMS) as made:
        found = {form: made.of(form) for form in FORMS}
    assert found == {form: each.render(DOCUMENT, PLAIN) for form, each in FORMATS.items()}


def test_what_fails_beside_fails_where_it_is_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(_document: object, _look: object) -> bytes:
        msg = "no"
        raise WriteProblem(msg)

    monkeypatch.setattr("kollegial.export.formats.pdf.render", broken)
    with Ahead(DOCUMENT, PLAIN, FORMS) as made:
        assert made.of("json")
        with pytest.raises(ExportError):
            made.of("pdf")


@pytest.mark.parametrize("forms", [["pdf"], ["md", "json"], FORMS])
def test_no_thread_is_left(forms: list[str]) -> None:
    before = threading.active_count()
    with Ahead(DOCUMENT, PLAIN, forms):
        pass  # somebody cancelled before any was asked for
    assert threading.active_count() == before
