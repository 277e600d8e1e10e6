"""How a PDF is set: one prelude of typst, filled in with what an organisation may choose."""

from __future__ import annotations

from typing import Final

from kollegial.export.document.colours import LIGHT_PAPER, legible
from kollegial.export.document.look import Look
from kollegial.marking import Language

# They lie in the compiler itself, free to embed (SIL Open Font License, Bitstream Vera licence; the
# third there is New Computer Modern, GUST Font License). No font of the machine is looked at, so
# each machine sets the same pages.
FONT: Final = "Libertinus Serif"
_FONTS: Final = f'("{FONT}", "DejaVu Sans Mono")'
_PAPERS: Final = {"a4": "a4", "letter": "us-letter"}

PAPERS: Final = {"a4": (210.0, 297.0), "letter": (215.9, 279.4)}
"""How wide they are upright and lying, in millimetres."""

MARGINS: Final = 46.0
"""Left and right together, in millimetres."""

_PRELUDE: Final = r"""
#let accent = rgb("ACCENT")
#let soft = rgb("#555555")
#let hairline = 0.5pt + rgb("#c4c4c4")
#set text(font: FONTS, size: 10.5pt, lang: "LANGUAGE", hyphenate: true, fill: rgb("#1a1a1a"))
#set par(leading: 0.62em, spacing: 0.95em)
#let running(name) = context if here().page() > 1 {
  set text(size: 9pt, fill: soft)
  name
  v(-0.7em)
  line(length: 100%, stroke: hairline)
}
#let foot(told) = {
  set text(size: 9pt, fill: soft, hyphenate: false)
  set par(leading: 0.5em)
  grid(
    columns: (1fr, auto),
    column-gutter: 2em,
    told,
    context counter(page).display("1 / 1", both: true),
  )
}
#set page(paper: "PAPER", flipped: FLIPPED)
#set page(margin: (left: 24mm, right: 22mm, top: 24mm, bottom: 26mm))
#show std.title: set text(size: 22pt, weight: "bold", fill: accent, hyphenate: false)
#show std.title: set block(below: 0.55em, above: 0pt)
#show heading: set text(hyphenate: false)
#show heading.where(level: 1): set text(size: 15pt, fill: accent)
#show heading.where(level: 1): set block(above: 2em, below: 0.9em)
#show heading.where(level: 2): set text(size: 12.5pt)
#show heading.where(level: 2): set block(above: 1.6em, below: 0.8em)
#show heading.where(level: 3): set text(size: 11pt)
#show heading.where(level: 3): set block(above: 1.4em, below: 0.7em)
#show figure: set block(breakable: true, above: 1.3em, below: 0.9em)
#show figure: set align(left)
#show figure.where(kind: image): set block(breakable: false)
#show figure.caption: set align(left)
#show figure.caption: set text(weight: "bold")
#show figure.caption: set block(sticky: true)
#show figure.caption: it => it.body
#set figure(supplement: none, numbering: none, gap: 0.6em)
#set figure.caption(position: top)
#show quote.where(block: true): it => block(
  stroke: (left: 2.5pt + accent),
  inset: (left: 1em, y: 0.25em),
  above: 1.2em,
  below: 1.2em,
  text(size: 11pt, it.body),
)
#set list(indent: 0.2em, body-indent: 0.7em, spacing: 0.65em, marker: text(fill: accent, "•"))
#set enum(indent: 0.2em, body-indent: 0.7em, spacing: 0.65em)
#let lns(..each) = each.pos().join(linebreak())
#let lead(body) = text(size: 12pt, body)
#let note(body) = text(size: 9.5pt, fill: soft, body)
#let kept(body) = block(sticky: true, above: 0.95em, below: 0.95em, body)
#let label(body) = block(sticky: true, above: 1.3em, below: 0.6em, strong(body))
#let mark(body) = text(fill: soft, style: "italic", body)
#let subtitle(body) = text(size: 12.5pt, fill: soft, body)
#let titled(..each) = block(
  width: 100%,
  stroke: (bottom: 2pt + accent),
  inset: (bottom: 0.9em),
  below: 1.6em,
  each.pos().join(),
)
#let letterhead(told, picture) = block(below: 2.2em, {
  set text(size: 9.5pt)
  grid(columns: (1fr, auto), column-gutter: 2em, told, picture)
})
#let facts(..each) = {
  show grid.cell.where(x: 0): set text(fill: soft)
  grid(
    columns: (30%, 1fr),
    inset: (left: 0pt, right: 1em, y: 0.42em),
    stroke: (x: none, top: none, bottom: hairline),
    grid.hline(stroke: hairline),
    ..each,
  )
}
#let unbroken(body) = text(hyphenate: false, body)
#let numbers(columns, align, size, head, rows, total) = {
  show table.cell: set text(size: size)
  show table.cell: set par(leading: 0.5em)
  show table.cell.where(y: 0): set text(weight: "bold")
  set text(number-width: "tabular")
  let below = if total.len() > 0 {
    (table.hline(stroke: 0.9pt + rgb("#767676")),
     table.footer(repeat: false, ..total.map(it => strong(it))))
  } else { () }
  table(
    columns: columns,
    align: align,
    inset: (x: 0.55em, y: 0.42em),
    stroke: (x: none, top: none, bottom: hairline),
    table.header(..head),
    table.hline(stroke: 1.1pt + accent),
    ..rows,
    ..below,
  )
}
#let together(..each) = block(breakable: false, above: 1.5em, below: 0.95em, each.pos().join())
#let figures(told, caption, whole: false) = {
  let it = figure(kind: table, caption: caption, told)
  if whole { together(it) } else { it }
}
#let folded(told, caption) = {
  let beside = grid(columns: (1fr,) * told.len(), column-gutter: 4mm, ..told)
  figure(kind: table, caption: caption, beside)
}
"""


def prelude(look: Look, language: Language, *, landscape: bool = False) -> str:
    """What stands before the document itself."""
    return (
        _PRELUDE.replace("ACCENT", legible(look.accent, LIGHT_PAPER))
        .replace("FONTS", _FONTS)
        .replace("LANGUAGE", language)
        .replace("FLIPPED", "true" if landscape else "false")
        .replace("PAPER", _PAPERS[look.paper])
    )
