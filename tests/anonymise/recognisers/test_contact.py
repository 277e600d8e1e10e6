"""E-mail and web addresses."""

from __future__ import annotations

import pytest

from kollegial.anonymise.kinds import Kind
from kollegial.anonymise.recognisers.contact import ContactRecogniser
from tests.anonymise.helpers import texts


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
        ("jasmin {at} gmx {dot} net", "jasmin {at} gmx {dot} net"),
        ("jasmin.k (at) web (dot) de", "jasmin.k (at) web (dot) de"),
        ("schreib an jasmin at web punkt de, ja", "jasmin at web punkt de"),
        ("jasmin at web.de", "jasmin at web.de"),
        ("jasmin-at-web.de", "jasmin-at-web.de"),
        ("jasmin @ web.de", "jasmin @ web.de"),
        ("x@y.info, danke", "x@y.info"),
        ("mailto:jasmin@web.de", "jasmin@web.de"),
        ("jasmin@posteo.example", "jasmin@posteo.example"),
    ],
)
def test_emails(text: str, expected: str) -> None:
    assert texts(ContactRecogniser(), text, Kind.EMAIL) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        *("a@b", "@home", "5 @ 3", "Punkt.Strich", "wer (at) wo", "und@", "@.de", "a@b.c"),
        *("look at this.now", "arbeitet at home", "am at web", "@jasmin_k", "10 @ 5.50"),
    ],
)
def test_no_emails(text: str) -> None:
    assert texts(ContactRecogniser(), text, Kind.EMAIL) == []


def test_an_address_inside_an_office_is_to_be_checked() -> None:
    (span,) = ContactRecogniser().spans("Mail an kowalczyk@jugendamt bitte")
    assert span.score < 0.5


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("https://www.example.org/a?b=c.", "https://www.example.org/a?b=c"),
        ("HTTP://WWW.EXAMPLE.ORG/A", "HTTP://WWW.EXAMPLE.ORG/A"),
        ("www.praxis-kowalczyk.de", "www.praxis-kowalczyk.de"),
        ("siehe kita-regenbogen.de/team,", "kita-regenbogen.de/team"),
        ("(http://example.com)", "http://example.com"),
        ("instagram.com/jasmin_k", "instagram.com/jasmin_k"),
        ("t.me/jasmin_k", "t.me/jasmin_k"),
        ("auf linktr.ee/jasmin!", "linktr.ee/jasmin"),
    ],
)
def test_urls(text: str, expected: str) -> None:
    assert texts(ContactRecogniser(), text, Kind.URL) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        *("z.B. so", "am Ende.Dann", "Nach Hause. Dea", "1.2.3", "e.V.", "u.a.", "d.h.", "i.d.R."),
        *("kam.es war", "nein.so", "://", "www", "http", "://leer"),
    ],
)
def test_no_urls(text: str) -> None:
    assert texts(ContactRecogniser(), text, Kind.URL) == []
