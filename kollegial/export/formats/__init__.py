"""The forms a document can take. Each is loaded when it is asked for: some cost much.

A renderer is a module with ``render(document, look) -> bytes``. It is pure: the same document
and look give the same bytes, and nothing of the machine or its user is in them.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING, Final, Protocol, cast

from kollegial.export.errors import ExportError
from kollegial.marking import N_

if TYPE_CHECKING:
    from kollegial.export.document.look import Look
    from kollegial.export.document.tree import Document

_NOT_INSTALLED = N_(
    "For {form} a part of the program is missing ({package}). To install it: "
    'pip install "kollegial[documents]"'
)

Renderer = Callable[["Document", "Look"], bytes]


class _RendererModule(Protocol):
    render: Renderer


@dataclass(frozen=True, slots=True)
class Format:
    """One form. ``label`` is a message id; ``suffix`` comes without a dot; ``binary``: no text."""

    key: str
    label: str
    suffix: str
    binary: bool

    @property
    def render(self) -> Renderer:
        """The renderer, loaded now.

        Raises:
            ExportError: what it works with is not installed.
        """
        try:
            module = import_module(f"{__name__}.{_MODULES.get(self.key, self.key)}")
        except ModuleNotFoundError as missing:
            package = (missing.name or "").partition(".")[0]
            if package == __name__.partition(".")[0]:
                raise
            form = self.suffix.upper()
            raise ExportError(_NOT_INSTALLED, form=form, package=package) from None
        return cast(_RendererModule, module).render

    def suffix_of(self, document: Document) -> str:
        """How the file's name ends: several tables as CSV are several files in one archive."""
        if self.key == "csv" and sum(1 for _ in document.tables()) > 1:
            return "zip"
        return self.suffix


_MODULES: Final = {"md": "markdown"}

FORMATS: Final[Mapping[str, Format]] = {
    each.key: each
    for each in (
        Format("md", N_("Markdown"), "md", binary=False),
        Format("html", N_("Web page (HTML)"), "html", binary=False),
        Format("pdf", N_("PDF"), "pdf", binary=True),
        Format("docx", N_("Word document (DOCX)"), "docx", binary=True),
        Format("xlsx", N_("Spreadsheet (XLSX)"), "xlsx", binary=True),
        Format("csv", N_("Tables (CSV)"), "csv", binary=True),
        Format("json", N_("Data (JSON)"), "json", binary=False),
    )
}
"""Every form by its key, in the order in which they are offered."""
