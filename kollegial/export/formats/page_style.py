"""How a document looks as a web page and on paper: one style sheet, nothing fetched."""

from __future__ import annotations

from typing import Final

from kollegial.export.charts import inks
from kollegial.export.charts.svg import FONTS
from kollegial.export.document.colours import LIGHT_PAPER, legible
from kollegial.export.document.look import Look

_PAPERS: Final = {"a4": "A4", "letter": "letter"}

_RULES: Final = """
*,*::before,*::after{box-sizing:border-box}
html{background:var(--k-paper);color:var(--k-ink);-webkit-text-size-adjust:100%}
body{margin:0 auto;padding:2.5rem 1.5rem 4rem;max-width:50rem;font:1.0625rem/1.6 FONTS;
hyphens:auto;overflow-wrap:break-word}
.skip{position:absolute;left:-99rem}
.skip:focus{left:1rem;top:1rem;padding:.5rem 1rem;background:var(--k-c0);color:var(--k-paper)}
a{color:var(--k-c0)}
:focus-visible{outline:3px solid var(--k-c0);outline-offset:3px}
.letterhead{display:flex;gap:1.5rem;justify-content:space-between;align-items:flex-start;
margin-bottom:2.5rem;font-size:.9375rem;line-height:1.45}
.letterhead p{margin:0}
.letterhead .organisation{font-weight:600}
.letterhead img{max-height:4.5rem;max-width:14rem;height:auto;width:auto}
h1,h2,h3,h4,h5,h6{line-height:1.25;hyphens:manual;text-wrap:balance}
h1{font-size:2rem;font-weight:650;margin:0;letter-spacing:-.01em;color:var(--k-c0)}
.subtitle{font-size:1.1875rem;color:var(--k-soft);margin:.4rem 0 0}
.title{border-bottom:3px solid var(--k-c0);padding-bottom:1.1rem;margin-bottom:1.8rem}
h2{font-size:1.4375rem;font-weight:650;margin:2.8rem 0 .7rem;color:var(--k-c0)}
h3{font-size:1.1875rem;font-weight:650;margin:2rem 0 .5rem}
h4,h5,h6{font-size:1.0625rem;font-weight:650;margin:1.6rem 0 .4rem}
p{margin:.7rem 0}
.lead{font-size:1.1875rem;line-height:1.55}
.note{font-size:.9375rem;color:var(--k-soft)}
blockquote{margin:1.1rem 0;padding:.1rem 0 .1rem 1.1rem;border-left:4px solid var(--k-c0);
font-size:1.125rem}
.label{font-weight:650;margin:1.2rem 0 .2rem}
ul,ol{margin:.4rem 0 1rem;padding-left:1.4rem}
li{margin:.3rem 0}
li::marker{color:var(--k-c0)}
.mark{color:var(--k-soft);font-style:italic}
.facts{display:grid;grid-template-columns:minmax(8rem,max-content) 1fr;margin:1.2rem 0;
border-top:1px solid var(--k-grid)}
.facts div{display:contents}
.facts dt,.facts dd{margin:0;padding:.4rem 1.2rem .4rem 0;border-bottom:1px solid var(--k-grid)}
.facts dt{color:var(--k-soft)}
nav{margin:1.8rem 0;padding:.9rem 1.2rem;border:1px solid var(--k-grid);border-radius:6px}
nav p{margin:0;font-weight:650}
nav ul{margin:.4rem 0 0;columns:2 16rem;column-gap:2rem;padding:0;list-style:none}
nav li{break-inside:avoid}
.scroll{overflow-x:auto;margin:1.1rem 0 .6rem}
table{border-collapse:collapse;width:100%;font-size:.9375rem;line-height:1.4;
font-variant-numeric:tabular-nums}
caption{text-align:left;font-weight:650;padding:0 0 .4rem;font-size:1rem}
th,td{padding:.42rem .7rem;text-align:left;vertical-align:top;
border-bottom:1px solid var(--k-grid);hyphens:auto}
th:first-child,td:first-child{padding-left:.3rem}
thead th{border-bottom:2px solid var(--k-c0);vertical-align:bottom;font-weight:650;hyphens:manual}
tbody th{font-weight:400}
tfoot th,tfoot td{border-top:2px solid var(--k-line);border-bottom:0;font-weight:650}
.n{text-align:right;white-space:nowrap}
thead .n{white-space:normal}
abbr{text-decoration:none;cursor:help}
figure{margin:1.6rem 0 1rem}
figcaption{font-weight:650;margin-bottom:.5rem}
.k-chart{display:block;width:100%;height:auto}
.hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);
white-space:nowrap}
.picture{max-width:100%;height:auto}
footer{margin-top:3.5rem;padding-top:.8rem;border-top:1px solid var(--k-grid);
font-size:.875rem;color:var(--k-soft)}
footer p{margin:.25rem 0}
@media (max-width:34rem){body{padding:1.5rem 1rem 3rem;font-size:1rem}h1{font-size:1.625rem}
.letterhead{flex-direction:column}.facts{grid-template-columns:1fr}
.facts dt{border-bottom:0;padding-bottom:0}.facts dd{padding-top:0}}
@media print{html{background:none;font-size:9.6pt}body{max-width:none;padding:0;line-height:1.45}
nav,.skip{display:none}h2{margin-top:2rem}h3{margin-top:1.4rem}
.scroll{overflow:visible}a{color:inherit;text-decoration:none}
h1,h2,h3,h4,h5,h6,caption,figcaption,.label{break-after:avoid}
figure,blockquote,tr,li,.facts div,.small{break-inside:avoid}.note{break-before:avoid}
thead{display:table-header-group}
tfoot{display:table-row-group}p,li{orphans:2;widows:2}.break{break-after:page}
*{print-color-adjust:exact;-webkit-print-color-adjust:exact}}
"""


def page_style(look: Look) -> str:
    """The style sheet. Dark only on a screen: paper is white."""
    accent = legible(look.accent, LIGHT_PAPER)
    return "\n".join(
        [
            f":root{{color-scheme:light dark;{inks.variables(inks.light(accent))}}}",
            "@media screen and (prefers-color-scheme:dark){:root{"
            f"{inks.variables(inks.dark(look.accent))}}}",
            # Most logos are made for paper.
            ".letterhead img{background:#fff;padding:.4rem;border-radius:4px}}",
            f"@page{{size:{_PAPERS[look.paper]};margin:20mm 18mm 22mm;"
            "@bottom-right{content:counter(page) ' / ' counter(pages);"
            f"font:9pt {FONTS};color:#555}}}}",
            _RULES.replace("FONTS", FONTS).strip(),
            inks.style(),
        ]
    )
