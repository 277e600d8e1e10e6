"""Texts that look like notes, built to provoke the rules."""

from __future__ import annotations

from hypothesis import strategies as st

NAMES = ("Jasmin Kowalczyk", "Peter Kowalczyk", "Frau Yılmaz", "Ben Sommer", "Li Wei")

_PIECES = (
    *("Jasmin", "Kowalczyk", "Kowalczyks", "kowalczyk", "Peter", "Yılmaz", "Sommer", "Ben", "Li"),
    *("Frau", "Herr", "Dr.", "Familie", "Lehrerin", "die Kinder", "geb.", "Leon", "Murat", "Demir"),
    *("von der", "K.", "A.", "und", "im", "in", "am", "aus", "Angst", "Hilfe", "Mutter", "die"),
    *("12.3.", "12.03.2026", "4.–6.", "Mai", "2025", "1.", "2.", "3", "14.30 Uhr", "§ 8a", "1.2.3"),
    *("0234/555 12 34", "Tel.", "+49", "(0)", "171", "DE89", "3704 0044 0532 0130 00", "Az."),
    *("51-2/2025", "12 F 345/24", "jasmin@web.de", "www.x.de", "44787", "Bochum", "Bochumer"),
    *(
        "Straße",
        "Lindenstraße 12",
        "Am Alten Markt 3",
        "-",
        "–",
        "'",
        "’s",
        ",",
        ".",
        "\n",
        "(",
        ")",
    ),
    *("[Person A]", "[Person", "A]", "[Ort 1]", "]", "[", "\ufffc", "e. V.", "Kita", "Regenbogen"),
    *(
        "\u0308",
        "\u00ad",
        "ß",
        "İ",
        "ﬁ",
        "𝔄",
        "👩‍👧",
        "\u2028",
        "\x00",
        "Bad",
        "Frankfurt",
        "am Main",
    ),
)

notes = st.lists(
    st.tuples(st.sampled_from(_PIECES), st.sampled_from((" ", " ", " ", "", "\n", "\u00a0"))),
    max_size=25,
).map(lambda pairs: "".join(piece + gap for piece, gap in pairs))

texts = st.one_of(st.text(max_size=200), notes)

fields = st.dictionaries(st.sampled_from(("group", "notes.0", "contribution.1")), texts, max_size=3)
