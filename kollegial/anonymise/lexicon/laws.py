"""Laws, benefits and the words of forms."""

from __future__ import annotations

from typing import Final

from kollegial.anonymise.text.tokens import folded

LAWS: Final = folded("""
    Grundgesetz Sozialgesetzbuch Strafgesetzbuch Jugendschutzgesetz Bundesteilhabegesetz Betreuungsrecht Asylrecht
    Bürgergeld Bürgergelds Arbeitslosengeld Hartz Sozialhilfe Grundsicherung Wohngeld Kindergeld Kinderzuschlag
    Elterngeld Elterngeldes Pflegegeld Blindengeld Unterhaltsvorschuss Erwerbsminderungsrente Riester Rürup Rente
""")
FORM_WORDS: Final = folded("""
    Tel Fax Ziff Evtl Inkl Exkl
""")
