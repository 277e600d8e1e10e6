"""The same texts with other people in them, or with their names written otherwise."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterable, Iterator

from benchmarks.anonymise.corpora import Document

# First names, then surnames. None of the surnames stands in training/surnames.txt.
ORIGINS: dict[str, tuple[str, str]] = {
    "German, rare": (
        "Friedlinde Gundula Hartwig Irmtraud Kunigunde Lothar Meinhard Ottokar Roswitha Volkmar",
        "Affeldt Bröker Diekhöner Eickelpasch Güldenpfennig "
        "Hülsebusch Kemnitzer Nörenberg Quandt Zwiener",
    ),
    "Turkish": (
        "Ayşegül Berkcan Çağla Dursun Ebubekir Fatmanur Gökhan Hüsniye İlknur Sevgi",
        "Altıntaş Başaran Cihangir Dağdelen Eryılmaz Gündoğdu Hacıoğlu Karakurt Sarıkaya Topaloğlu",
    ),
    "Arabic": (
        "Abdulrahman Bushra Duaa Ghassan Hanadi Ibtisam Maysoun Nizar Rashid Wafaa",
        "Al-Jaberi Alsayed Bakkour Dabbagh El-Kadi Hamwi Jbara Moussaoui Shaaban Zoubi",
    ),
    "Slavic": (
        "Bogusława Dobromir Grażyna Jolanta Krzysztof Mieczysław "
        "Nadezhda Oleksandr Svitlana Wladimir",
        "Brzeziński Chmielewska Hrytsenko Jabłoński Kuzmenko "
        "Olszewski Sokolowa Vasilenko Wróblewska Zhukov",
    ),
    "Vietnamese": (
        "Anh Bảo Diệu Hạnh Khánh Linh Minh Ngọc Quỳnh Tuấn",
        "Cao Đinh Đoàn Huỳnh Lương Mai Phùng Tạ Trịnh Võ",
    ),
    "West African": (
        "Abiodun Chidinma Ekow Fatoumata Kofi Mamadou Ngozi Oumar Seydou Yaa",
        "Acheampong Balogun Coulibaly Ezenwa Gueye Konaté Nkrumah Odukoya Sarpong Sissoko",
    ),
    "East African": (
        "Abrehet Berhane Desta Filmon Hiwet Luwam Mehari Senait Tsegay Yodit",
        "Asfaha Bereket Fessehaye Gebreab Hagos Kahsay Mesfin Negash Woldemariam Zerai",
    ),
    "South Asian": (
        "Ashwini Bhavana Dinesh Gulalai Karthik Lakshmi Nasrin Rukhsana Suresh Zabihullah",
        "Balasubramaniam Chatterjee Ghafoori Kandasamy Mirzaei "
        "Nagarajah Qaderi Rasanayagam Thapa Vaidyanathan",
    ),
}

_NEIGHBOURS = dict(zip("aeioumnrtsdlbgkhpfcvwyzxjq", "seuiznmtrdsknhjglgvbqxtyki", strict=True))


def of_origin(origin: str) -> Callable[[random.Random, str], str]:
    """A mutation that calls people by names of ``origin``, as long as the old ones."""
    firsts, lasts = (pool.split() for pool in ORIGINS[origin])

    def rename(draw: random.Random, name: str) -> str:
        if len(name.split()) > 1:
            return f"{draw.choice(firsts)} {draw.choice(lasts)}"
        return draw.choice(firsts if draw.random() < 0.5 else lasts)

    return rename


def lower(_draw: random.Random, name: str) -> str:
    """As in a hurry."""
    return name.lower()


def upper(_draw: random.Random, name: str) -> str:
    """As in a form."""
    return name.upper()


def genitive(_draw: random.Random, name: str) -> str:
    """Somebody's something."""
    return name + ("’" if name[-1:] in "sxzß" else "s")


def typo(draw: random.Random, name: str) -> str:
    """One letter inside the longest word left out, doubled, swapped or missed."""
    word = max(name.split() or [name], key=len)
    if len(word) < 4:
        return name
    at = draw.randrange(1, len(word) - 1)
    wrong = (
        word[:at] + word[at + 1 :],
        word[:at] + word[at] + word[at:],
        word[:at] + word[at + 1] + word[at] + word[at + 2 :],
        word[:at] + _NEIGHBOURS.get(word[at], "e") + word[at + 1 :],
    )[draw.randrange(4)]
    return name.replace(word, wrong, 1)


def mutated(
    documents: Iterable[Document], change: Callable[[random.Random, str], str], seed: int = 5
) -> Iterator[Document]:
    """The documents with every person changed; the same name always in the same way."""
    draw = random.Random(seed)
    for document in documents:
        known: dict[str, str] = {}
        text, gold, done = "", [], 0
        for start, end, label in sorted(document.gold):
            if start < done:
                continue
            text += document.text[done:start]
            words = document.text[start:end]
            if label == "PER":
                words = known.setdefault(words, change(draw, words))
            gold.append((len(text), len(text) + len(words), label))
            text += words
            done = end
        yield Document(text + document.text[done:], tuple(gold))
