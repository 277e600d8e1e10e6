"""Words of dialects, as they stand in quotations; folded where they are used."""

from __future__ import annotations

from typing import Final

from kollegial.anonymise.text.tokens import folded

DIALECT: Final = folded(
    "dat wat watt ick icke isch net ned mei dei koa koan kei keen keene oan oana gell gelle oida"
    " gsagt gwen gwesn gwä nüscht nischt uff ooch det kiek jeht jibt jut jestern bisch hoscht"
    " hosch haschd heid ebbes ebber joa schaffe schwätze babbele moin mien nich nix moal seggt"
    " snacken lütt lütten büschn bissl bisserl wos wia hoben mir ham hammer hemmer hamma woaß woiß"
    " woascht nimmer nimma pfiat servus griaß grüezi luaga gsi hän chind chinder jungche mädche"
    " kinner dös alleweil alldieweil jrad janz jenuch bisken haste biste kannste willste machste"
    " weeß weeßte innit ain wee lassie bairn dinnae"
)
"""Words that hardly stand in standard German or English."""

ORDINARY_TOO: Final = folded(
    "wat nich nix haste biste kannste willste machste joa moin mir wos nimmer servus hammer mien"
    " ham wee mei schaffe uff isch ain"
)
"""Those that people say or write everywhere; they count only beside another one."""
