"""What stands in a DOCX beside the text: settings, properties, numbering, fields."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.oxml.parser import OxmlElement
from docx.text.paragraph import Paragraph
from docx.text.run import Run

from kollegial.export.document.texts import line

if TYPE_CHECKING:
    from docx.document import Document as Word

    from kollegial.export.document.tree import Document

_LEFTOVERS: Final = ("thumbnail", "stylesWithEffects", "customXml", "extended-properties")
_LOCALES: Final = {"de": "de-DE", "en": "en-GB"}
_LONGEST: Final = 255


def without_leftovers(word: Word) -> None:
    """The template brings a picture of itself, statistics and the name of a program."""
    for relations in (word.part.rels, word.part.package.rels):
        for key in [key for key, each in relations.items() if _leftover(each.reltype)]:
            del relations[key]


def _leftover(kind: str) -> bool:
    return kind.rstrip("/").rsplit("/", 1)[-1] in _LEFTOVERS


def set_settings(word: Word, language: str) -> None:
    """Hyphenation, the language of the fonts, and no mode for old programs."""
    settings = word.settings.element
    for name in ("savePreviewPicture", "rsids", "proofState", "zoom"):
        for old in settings.findall(qn(f"w:{name}")):
            settings.remove(old)
    stop = settings.find(qn("w:defaultTabStop"))
    stop.addnext(parse_xml(f"<w:autoHyphenation {nsdecls('w')}/>"))
    theme = settings.find(qn("w:themeFontLang"))
    theme.set(qn("w:val"), _LOCALES.get(language, language))
    for each in settings.iter(qn("w:compatSetting")):
        if each.get(qn("w:name")) == "compatibilityMode":
            each.set(qn("w:val"), "15")
    for name in ("w:decimalSymbol", "w:listSeparator"):
        german = {"w:decimalSymbol": ",", "w:listSeparator": ";"}
        if language == "de":
            settings.find(qn(name)).set(qn("w:val"), german[name])


def set_properties(word: Word, document: Document) -> None:
    """Title, language and the document's own day; nobody's name."""
    properties = word.core_properties
    day = dt.datetime.combine(document.day, dt.time())
    properties.title = line(document.title)[:_LONGEST]
    properties.subject = line(document.subtitle)[:_LONGEST]
    properties.language = _LOCALES.get(document.language, document.language)
    properties.created = properties.modified = day
    properties.revision = 1
    for name in ("author", "comments", "keywords", "last_modified_by", "category"):
        setattr(properties, name, "")


def number_of_pages(paragraph: Paragraph) -> None:
    """``1 / 3``, counted by the program that shows the document."""
    for number, field in enumerate(("PAGE", "NUMPAGES")):
        if number:
            paragraph.add_run(" / ")
        paragraph._p.append(
            parse_xml(
                f'<w:fldSimple {nsdecls("w")} w:instr="{field}"><w:r><w:t>1</w:t></w:r>'
                "</w:fldSimple>"
            )
        )


def restarted(word: Word) -> int:
    """A numbering that begins at 1, like the style's: lists of one style count on otherwise."""
    numbering = word.part.numbering_part.element
    style = word.styles["List Number"].element
    own = style.pPr.numPr.numId.val
    abstract = numbering.num_having_numId(own).abstractNumId.val
    new = numbering.add_num(abstract)
    new.add_lvlOverride(ilvl=0).add_startOverride(1)
    return int(new.numId)


def added(word: Word, style: str) -> Paragraph:
    """An empty paragraph at the end, of the style with this id.

    The library looks for the place of each element in turn, which takes ten times as long.
    """
    body = word.element.body
    element = OxmlElement("w:p")
    properties = OxmlElement("w:pPr")
    properties.append(OxmlElement("w:pStyle", {qn("w:val"): style}))
    element.append(properties)
    body.sectPr.addprevious(element)
    return Paragraph(element, word._body)


def lined(paragraph: Paragraph, told: Sequence[str]) -> None:
    """The lines behind what stands in the paragraph already."""
    for number, each in enumerate(told):
        run = OxmlElement("w:r")
        paragraph._p.append(run)
        if number:
            run.append(OxmlElement("w:br"))
        if "\t" in each or "\r" in each or "\n" in each:
            Run(run, paragraph).add_text(each)
        elif each:
            text = OxmlElement("w:t", {qn("xml:space"): "preserve"} if each != each.strip() else {})
            text.text = each
            run.append(text)
