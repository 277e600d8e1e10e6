"""The styles of a DOCX: real ones, so that an office changes a style and not each paragraph."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from docx.enum.style import WD_STYLE_TYPE
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Pt, RGBColor

if TYPE_CHECKING:
    from docx.document import Document as Word
    from docx.styles.style import ParagraphStyle

LEAD: Final = "Kollegial Lead"
NOTE: Final = "Kollegial Note"
LABEL: Final = "Kollegial Label"
LETTERHEAD: Final = "Kollegial Letterhead"
CELL: Final = "Kollegial Cell"
HEAD: Final = "Kollegial Table Head"
TOTAL: Final = "Kollegial Table Total"
FACT: Final = "Kollegial Fact"
TABLE: Final = "Kollegial Table"
MARK: Final = "Kollegial Mark"
FACTS: Final = "Kollegial Facts"

_FONT: Final = "Calibri"
_INK: Final = "1A1A1A"
_SOFT: Final = "555555"
_HEADINGS: Final = ((1, 16.0), (2, 13.0), (3, 11.5), (4, 11.0), (5, 11.0), (6, 11.0))
_LOCALES: Final = {"de": "de-DE", "en": "en-GB"}


def set_styles(word: Word, accent: str, language: str) -> None:
    """All styles of the document; ``accent`` without the hash sign."""
    _fewer(word)
    _defaults(word, language)
    normal = _paragraph_style(word, "Normal", 10.5)
    _spaced(normal, 0, 6, 1.15)
    title = _paragraph_style(word, "Title", 24, accent, bold=True)
    _spaced(title, 0, 2)
    _without(title.element.pPr, "w:pBdr")
    subtitle = _paragraph_style(word, "Subtitle", 13, _SOFT)
    _spaced(subtitle, 0, 14)
    for style in (title, subtitle):
        _without(style.element.rPr, "w:spacing")
    for level, size in _HEADINGS:
        colour = accent if level == 1 else _INK
        style = _paragraph_style(word, f"Heading {level}", size, colour, bold=True)
        _spaced(style, 18 if level == 1 else 12, 5)
        style.paragraph_format.keep_with_next = True
    caption = _paragraph_style(word, "Caption", 10.5, _INK, bold=True)
    _spaced(caption, 10, 4)
    caption.paragraph_format.keep_with_next = True
    quote = _paragraph_style(word, "Quote", 11.5)
    quote.font.italic = False
    quote.paragraph_format.left_indent = Pt(12)
    _spaced(quote, 4, 6, 1.15)
    _beside(quote, accent)
    for name in ("List Bullet", "List Number"):
        _spaced(_paragraph_style(word, name, 10.5), 0, 3, 1.15)
    for name in ("Header", "Footer"):
        style = _paragraph_style(word, name, 9, _SOFT)
        _spaced(style, 0, 0)
        _without(style.element.pPr, "w:tabs")
    _own(word)
    _table_styles(word, accent)


def _defaults(word: Word, language: str) -> None:
    styles = word.styles.element
    properties = styles.find(qn("w:docDefaults")).find(qn("w:rPrDefault")).find(qn("w:rPr"))
    for old in properties.findall(qn("w:lang")):
        properties.remove(old)
    code = _LOCALES.get(language, language)
    properties.append(
        parse_xml(f'<w:lang {nsdecls("w")} w:val="{code}" w:eastAsia="{code}" w:bidi="ar-SA"/>')
    )


def _own(word: Word) -> None:
    lead = _new(word, LEAD, 12)
    _spaced(lead, 0, 8, 1.15)
    note = _new(word, NOTE, 9.5, _SOFT)
    _spaced(note, 2, 6)
    label = _new(word, LABEL, 10.5, bold=True)
    label.paragraph_format.keep_with_next = True
    _spaced(label, 8, 2)
    _spaced(_new(word, LETTERHEAD, 9.5), 0, 0)
    for name, colour in ((CELL, _INK), (HEAD, _INK), (TOTAL, _INK), (FACT, _SOFT)):
        bold = name in (HEAD, TOTAL)
        _spaced(_new(word, name, 9.5, colour, bold=bold), 0, 0)
    mark = word.styles.add_style(MARK, WD_STYLE_TYPE.CHARACTER)
    mark.font.italic = True
    mark.font.color.rgb = RGBColor.from_string(_SOFT)


def _table_styles(word: Word, accent: str) -> None:
    edge = '<w:{} w:val="single" w:sz="{}" w:space="0" w:color="{}"/>'
    lines = edge.format("bottom", 4, "C4C4C4") + edge.format("insideH", 4, "C4C4C4")
    head = (
        '<w:tblStylePr w:type="firstRow"><w:tcPr><w:tcBorders>'
        f"{edge.format('bottom', 12, accent)}</w:tcBorders></w:tcPr></w:tblStylePr>"
    )
    last = (
        '<w:tblStylePr w:type="lastRow"><w:tcPr><w:tcBorders>'
        f"{edge.format('top', 8, '767676')}</w:tcBorders></w:tcPr></w:tblStylePr>"
    )
    _table_style(word, TABLE, lines, head + last)
    _table_style(word, FACTS, edge.format("top", 4, "C4C4C4") + lines, "")


def _table_style(word: Word, name: str, borders: str, parts: str) -> None:
    xml = (
        f'<w:style {nsdecls("w")} w:type="table" w:customStyle="1" w:styleId="'
        f'{name.replace(" ", "")}"><w:name w:val="{name}"/><w:basedOn w:val="TableNormal"/>'
        f'<w:uiPriority w:val="59"/><w:tblPr><w:tblBorders>{borders}'
        '</w:tblBorders><w:tblCellMar><w:top w:w="50" w:type="dxa"/>'
        '<w:left w:w="85" w:type="dxa"/><w:bottom w:w="50" w:type="dxa"/>'
        f'<w:right w:w="85" w:type="dxa"/></w:tblCellMar></w:tblPr>{parts}</w:style>'
    )
    word.styles.element.append(parse_xml(xml))


def _new(
    word: Word, name: str, size: float, colour: str = _INK, *, bold: bool = False
) -> ParagraphStyle:
    style = word.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
    style.base_style = word.styles["Normal"]
    style.quick_style = True
    return _paragraph_style(word, name, size, colour, bold=bold)


def _paragraph_style(
    word: Word, name: str, size: float, colour: str = _INK, *, bold: bool = False
) -> ParagraphStyle:
    style: ParagraphStyle = word.styles[name]
    font = style.font
    font.name, font.size, font.bold = _FONT, Pt(size), bold
    font.italic = False
    font.color.rgb = RGBColor.from_string(colour)
    fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
    # The template's theme would win over the name.
    for attribute in ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"):
        fonts.attrib.pop(qn(f"w:{attribute}"), None)
    return style


def _spaced(style: ParagraphStyle, before: float, after: float, lines: float = 1.0) -> None:
    form = style.paragraph_format
    form.space_before, form.space_after, form.line_spacing = Pt(before), Pt(after), lines
    form.widow_control = True


def _without(properties: Any, name: str) -> None:
    for old in properties.findall(qn(name)):
        properties.remove(old)


def _fewer(word: Word) -> None:
    """The template has a hundred table styles, which make each file large and slow to open."""
    styles = word.styles.element
    for style in styles.findall(qn("w:style")):
        if style.get(qn("w:type")) == "table" and style.get(qn("w:default")) != "1":
            styles.remove(style)


def _beside(style: ParagraphStyle, accent: str) -> None:
    """A line at the left."""
    properties = style.element.get_or_add_pPr()
    border = parse_xml(
        f'<w:pBdr {nsdecls("w")}><w:left w:val="single" w:sz="18" w:space="10" '
        f'w:color="{accent}"/></w:pBdr>'
    )
    properties.insert_element_before(
        border, "w:shd", "w:tabs", "w:suppressAutoHyphens", "w:spacing", "w:ind", "w:jc"
    )
