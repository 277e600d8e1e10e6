"""The hand-marked texts and the texts without identifiers hold what the measuring relies on."""

from __future__ import annotations

import re
from collections import Counter

import pytest

from tests import data_marked
from tests.data_marked import KINDS, NAMES, documents, parse, plain_cases

# What each file holds at least: documents, and mentions of the kinds that are judged.
LEAST = {"briefe": (20, 450), "mails": (22, 450), "faelle": (18, 400)}
LEAST_OF_KIND = {
    "person": 700, "date": 200, "place": 120, "age": 100, "organisation": 50, "id": 55,
    "phone": 35, "street": 28, "postcode": 20, "email": 10, "iban": 4, "handle": 3, "url": 2,
}  # fmt: skip
# What may stand in no text that identifies nobody.
IDENTIFYING = re.compile(
    r"(?<!voll)(?<!minder)(?<!lang)(?<!halb)jährig|Jahre alt|\b(?:19|20)\d\d\b|\d\.\d{1,2}\."
    r"|\b(?:Jan|Febr)uar\b|\bMärz\b|\bApril\b|\bMai\b|\bJu[nl]i\b|\bAugust\b"
    r"|\b(?:Septem|Okto|Novem|Dezem)ber\b|\b(?:Ostern|Weihnachten|Pfingsten|Silvester)\b"
    r"|@|https?:|www\.|\d{6}"
)
SENTENCE_END = re.compile(r"(?<=[.!?…])[“\"]?\s+|\n")


def sentences(text: str) -> list[str]:
    parts = (part.strip(' –-•„“"') for part in SENTENCE_END.split(text))
    return [part for part in parts if part]


def test_markup_becomes_plain_text_and_code_point_spans() -> None:
    text, spans = parse("😀 Frau [[person|Öz-Klein]] ([[age|43]]) kommt am [[date|3.5.]]\n")
    assert text == "😀 Frau Öz-Klein (43) kommt am 3.5.\n"
    assert [(text[start:end], kind) for start, end, kind in spans] == [
        ("Öz-Klein", "person"),
        ("43", "age"),
        ("3.5.", "date"),
    ]


@pytest.mark.parametrize(
    "marked",
    ["[[person|Ada", "Ada]]", "[[name|Ada]]", "[[person| Ada]]", "[[person|[[person|Ada]]]]"],
)
def test_bad_markup_is_an_error(marked: str) -> None:
    with pytest.raises(ValueError, match="mark"):
        parse(marked)


@pytest.mark.parametrize("name", NAMES)
def test_a_file_holds_enough_documents_with_exact_spans(name: str) -> None:
    found = documents(name)
    least_documents, least_mentions = LEAST[name]
    assert len(found) >= least_documents
    assert sum(len(document.spans) for document in found) >= least_mentions
    for document in found:
        assert 80 <= len(document.text.split()) <= 250, document.id
        end = 0
        for span in document.spans:
            assert end <= span.start < span.end <= len(document.text)
            assert span.kind in KINDS
            end = span.end


def test_every_kind_is_marked_often_enough_to_be_measured() -> None:
    counts = Counter(span.kind for name in NAMES for doc in documents(name) for span in doc.spans)
    assert set(LEAST_OF_KIND) == KINDS
    too_few = {kind: counts[kind] for kind, least in LEAST_OF_KIND.items() if counts[kind] < least}
    assert not too_few


def test_ids_are_unique() -> None:
    ids = [document.id for name in NAMES for document in documents(name)]
    assert len(ids) == len(set(ids))


def test_a_marked_name_is_marked_wherever_it_stands_in_a_document_as_a_whole() -> None:
    """A full name (two words) that stands unmarked elsewhere is a forgotten mark."""
    for name in NAMES:
        for document in documents(name):
            marked = [(span.start, span.end) for span in document.spans]
            for span in document.spans:
                words = document.text[span.start : span.end]
                if span.kind != "person" or " " not in words:
                    continue
                for hit in re.finditer(re.escape(words), document.text):
                    inside = any(s <= hit.start() and hit.end() <= e for s, e in marked)
                    assert inside, (document.id, words)


def test_there_are_200_texts_without_identifiers_of_a_fair_length() -> None:
    cases = plain_cases()
    assert [id_ for id_, _ in cases] == [f"{number:03d}" for number in range(1, 201)]
    lengths = [len(text.split()) for _, text in cases]
    assert sum(lengths) >= 11_000
    assert min(lengths) >= 55
    assert max(lengths) <= 110


def test_no_sentence_of_the_texts_without_identifiers_occurs_twice() -> None:
    counts = Counter(sentence for _, text in plain_cases() for sentence in sentences(text))
    assert [sentence for sentence, count in counts.items() if count > 1] == []


def test_the_texts_without_identifiers_hold_no_date_age_or_number() -> None:
    found = [(id_, hit[0]) for id_, text in plain_cases() for hit in IDENTIFYING.finditer(text)]
    assert found == []


def test_the_files_lie_beside_their_loader() -> None:
    assert {path.stem for path in (data_marked.DATA / "marked").iterdir()} == set(NAMES)
