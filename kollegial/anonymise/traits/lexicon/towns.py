"""Towns of more than a hundred thousand people; all others may be of any size."""

from __future__ import annotations

from typing import Final

from kollegial.anonymise.text.tokens import folded

LARGE: Final = folded(
    "Berlin Hamburg München Köln Frankfurt Stuttgart Düsseldorf Leipzig Dortmund Essen Bremen"
    " Dresden Hannover Nürnberg Duisburg Bochum Wuppertal Bielefeld Bonn Münster Mannheim"
    " Karlsruhe Augsburg Wiesbaden Mönchengladbach Gelsenkirchen Aachen Braunschweig Chemnitz"
    " Kiel Halle Magdeburg Freiburg Krefeld Mainz Lübeck Erfurt Oberhausen Rostock Kassel"
    " Hagen Potsdam Saarbrücken Hamm Ludwigshafen Mülheim Oldenburg Osnabrück Leverkusen"
    " Darmstadt Heidelberg Solingen Regensburg Herne Paderborn Neuss Ingolstadt Offenbach Fürth"
    " Würzburg Ulm Heilbronn Pforzheim Wolfsburg Bottrop Göttingen Reutlingen Koblenz Bremerhaven"
    " Recklinghausen Erlangen Remscheid Jena Salzgitter Trier Siegen Moers Gütersloh Hildesheim"
    " Hanau Cottbus Kaiserslautern Schwerin Düren Esslingen Witten Ludwigsburg Wien Graz Linz"
    " Salzburg Innsbruck Zürich Genf Basel Bern Lausanne Winterthur London Birmingham Leeds"
    " Glasgow Manchester Liverpool Bristol Edinburgh Cardiff Belfast Dublin Paris Istanbul Ankara"
    " Warschau Prag Rom Madrid Amsterdam Brüssel Kopenhagen Stockholm Moskau Kiew Kyjiw Damaskus"
)
"""Folded names of large towns of the German-speaking countries, and a few abroad."""
