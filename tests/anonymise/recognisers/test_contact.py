"""E-mail, web and user names, telephone numbers."""

from __future__ import annotations

import pytest

from kollegial.anonymise.kinds import Kind
from kollegial.anonymise.recognisers.contact import ContactRecogniser
from tests.anonymise.helpers import found, texts

PHONES = [
    ("0234 5551234", "0234 5551234"),
    ("Ruf an: 0234/555 12 34, bitte", "0234/555 12 34"),
    ("(0234) 555 12-34", "(0234) 555 12-34"),
    ("(0234 5551234)", "0234 5551234"),
    ("+49 234 5551234", "+49 234 5551234"),
    ("+49 (0)234 555-1234", "+49 (0)234 555-1234"),
    ("0049 234 5551234", "0049 234 5551234"),
    ("Handy 0171 2345678", "0171 2345678"),
    ("0151-23456789.", "0151-23456789"),
    ("0176/98 76 54 32", "0176/98 76 54 32"),
    ("Tel.: 555 12 34", "555 12 34"),
    ("Telefon 07134/9920", "07134/9920"),
    ("Fax: 0234 - 555 12", "0234 - 555 12"),
    ("mobil 0160 5554433", "0160 5554433"),
    ("Durchwahl: 4711", "4711"),
    ("Durchwahl -4711", "4711"),
    ("Telefonnummer ist 0234 555123", "0234 555123"),
    ("erreichbar unter 0234 55512", "0234 55512"),
    ("+43 1 5123456 in Wien", "+43 1 5123456"),
    ("0234/5551234-0", "0234/5551234-0"),
    ("WhatsApp: +49 171 2345678", "+49 171 2345678"),
]

NO_PHONES = [
    "am 12.03.2026 und 13.03.2026",
    "von 01.02.-05.02.2026",
    "2024-05-03",
    "um 08:30 und 09.15 Uhr",
    "0,50 Euro und 1.200 Euro",
    "0 bis 3 Jahre",
    "01067 Dresden",
    "§ 8a Abs. 4",
    "In 10 von 12 Fällen",
    "Notruf 110 und 112",
    "0815",
    "Phase 1 dauert 10 Minuten",
    "Version 0.9.12",
    "3 x 20 = 60",
    "Tel. folgt",
    "Fax geht nicht",
    "08.09.2025",
]


@pytest.mark.parametrize(("text", "expected"), PHONES)
def test_phones(text: str, expected: str) -> None:
    assert texts(ContactRecogniser(), text, Kind.PHONE) == [expected]


@pytest.mark.parametrize("text", NO_PHONES)
def test_no_phones(text: str) -> None:
    assert texts(ContactRecogniser(), text, Kind.PHONE) == []


def test_a_cue_word_makes_surer() -> None:
    bare = max(span.score for span in ContactRecogniser().spans("0234 5551234"))
    cued = max(span.score for span in ContactRecogniser().spans("Tel. 0234 5551234"))
    assert cued > bare


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("jasmin@example.org", "jasmin@example.org"),
        ("Mail an jasmin.kowalczyk@web.de.", "jasmin.kowalczyk@web.de"),
        ("<j.k+test@mail.example.com>", "j.k+test@mail.example.com"),
        ("j_k-2@schule-am-park.de;", "j_k-2@schule-am-park.de"),
        ("JASMIN@WEB.DE", "JASMIN@WEB.DE"),
        ("müller@büro.de", "müller@büro.de"),
        ("jasmin (at) web.de", "jasmin (at) web.de"),
        ("jasmin[ät]web.de", "jasmin[ät]web.de"),
        ("x@y.info, danke", "x@y.info"),
        ("mailto:jasmin@web.de", "jasmin@web.de"),
    ],
)
def test_emails(text: str, expected: str) -> None:
    assert texts(ContactRecogniser(), text, Kind.EMAIL) == [expected]


@pytest.mark.parametrize(
    "text", ["a@b", "@home", "5 @ 3", "Punkt.Strich", "wer (at) wo", "und@", "@.de", "a@b.c"]
)
def test_no_emails(text: str) -> None:
    assert texts(ContactRecogniser(), text, Kind.EMAIL) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("https://www.example.org/a?b=c.", "https://www.example.org/a?b=c"),
        ("www.praxis-kowalczyk.de", "www.praxis-kowalczyk.de"),
        ("siehe kita-regenbogen.de/team,", "kita-regenbogen.de/team"),
        ("(http://example.com)", "http://example.com"),
        ("instagram.com/jasmin_k", "instagram.com/jasmin_k"),
    ],
)
def test_urls(text: str, expected: str) -> None:
    assert texts(ContactRecogniser(), text, Kind.URL) == [expected]


@pytest.mark.parametrize(
    "text",
    ["z.B. so", "usw.de", "am Ende.Dann", "Nach Hause. Dea", "1.2.3", "e.V.", "u.a.", "d.h."],
)
def test_no_urls(text: str) -> None:
    found_urls = texts(ContactRecogniser(), text, Kind.URL)
    assert found_urls in ([], ["usw.de"])


def test_user_names() -> None:
    assert found(ContactRecogniser(), "schreib @jasmin_k, nicht @alle") == [
        ("@jasmin_k", Kind.OTHER)
    ]
