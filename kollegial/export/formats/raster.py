"""A picture of our own as PNG, for forms that hold no vectors. None if typst is not installed."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final
from xml.etree import ElementTree as ET

from kollegial.export.formats.pdf_text import Writer

if TYPE_CHECKING:
    import typst

_NAMESPACE: Final = "{http://www.w3.org/2000/svg}"
_PPI: Final = 220.0


def raster(picture: str, width: float) -> bytes | None:
    """The SVG, ``width`` millimetres wide on white."""
    try:
        import typst
    except ModuleNotFoundError:
        return None
    source = (
        f"#set page(width: {width}mm, height: auto, margin: 0mm, fill: white)\n"
        f'#image(bytes({Writer(None).literal(picture)}), format: "svg", width: 100%)'
    )
    try:
        return typst.compile(
            source.encode("utf-8"),
            font_paths=fonts(),
            ignore_system_fonts=True,
            format="png",
            ppi=_PPI,
        )
    except typst.TypstError:
        return None


def described(picture: str) -> str:
    """Title and description of a picture of our own, in one text."""
    root = ET.fromstring(picture)  # noqa: S314 - made by charts.svg
    told = (root.findtext(f"{_NAMESPACE}{name}") or "" for name in ("title", "desc"))
    return ". ".join(each for each in told if each)


@lru_cache(maxsize=1)
def fonts() -> typst.Fonts:
    """The fonts inside the compiler, and none of the machine."""
    import typst

    return typst.Fonts(include_system_fonts=False, include_embedded_fonts=True)
