"""Month names and ordinal days, folded, with their numbers."""

from __future__ import annotations

from typing import Final

MONTHS: Final[dict[str, int]] = {
    name: number
    for number, names in enumerate(
        (
            "januar jaenner jan january",
            "februar feber feb february",
            "maerz maer mrz march",
            "april apr",
            "mai may",
            "juni jun juno june",
            "juli jul july",
            "august aug",
            "september sept sep",
            "oktober okt october oct",
            "november nov",
            "dezember dez december dec",
        ),
        start=1,
    )
    for name in names.split()
}

_ORDINALS = (
    "ersten zweiten dritten vierten fünften sechsten siebten achten neunten zehnten elften zwölften"
    " dreizehnten vierzehnten fünfzehnten sechzehnten siebzehnten achtzehnten neunzehnten zwanzigsten"
    " einundzwanzigsten zweiundzwanzigsten dreiundzwanzigsten vierundzwanzigsten fünfundzwanzigsten"
    " sechsundzwanzigsten siebenundzwanzigsten achtundzwanzigsten neunundzwanzigsten dreißigsten"
    " einunddreißigsten"
)
ORDINAL_DAYS: Final[dict[str, int]] = {
    word: number for number, word in enumerate(_ORDINALS.split(), start=1)
}
