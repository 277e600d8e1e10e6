"""Who and what is the same, over all fields."""

from __future__ import annotations

import pytest

from kollegial.anonymise.anonymiser import Anonymiser
from kollegial.anonymise.figures.normal import normal
from kollegial.anonymise.glossary import Glossary
from kollegial.anonymise.kinds import Kind
from tests.anonymise.helpers import grouped


def test_all_forms_of_one_name_are_one_person() -> None:
    groups = grouped(
        "Jasmin Kowalczyk",
        "Frau Kowalczyk",
        a="Jasmin war da, Jasmins Freundin auch. Frau Kowalczyk, Kowalczyks Antrag.",
        b="KOWALCZYK, Jasmin; jasmin; Jasmin K. Kowalczyk",
    )
    assert groups == [
        {
            *("Jasmin", "Jasmins", "Kowalczyk", "Kowalczyks", "jasmin"),
            *("KOWALCZYK, Jasmin", "Jasmin K. Kowalczyk"),
        }
    ]


def test_two_people_with_one_surname_stay_two() -> None:
    findings = Anonymiser(["Jasmin Kowalczyk", "Peter Kowalczyk"], detector=None).find(
        {"a": "Jasmin Kowalczyk und Peter Kowalczyk. Kowalczyk rief an. Jasmin, Peter."}
    )
    jasmin, peter, bare, again, also = findings
    assert len({jasmin.entity, peter.entity, bare.entity}) == 3
    assert (again.entity, also.entity) == (jasmin.entity, peter.entity)
    assert bare.confidence <= 0.6
    assert "several" in bare.reason


def test_the_form_of_address_tells_them_apart() -> None:
    groups = grouped(
        "Jasmin Kowalczyk",
        "Peter Kowalczyk",
        a="Jasmin Kowalczyk, Peter Kowalczyk",
        b="Frau Kowalczyk sagt, Herr Kowalczyk schweigt.",
    )
    assert groups == [{"Jasmin Kowalczyk", "Kowalczyk"}, {"Peter Kowalczyk", "Kowalczyk"}]


def test_mr_and_mrs_are_two() -> None:
    findings = Anonymiser(detector=None).find(
        {"a": "Herr Yılmaz kam, dann Frau Yılmaz. Yılmaz schwieg."}
    )
    assert len({finding.entity for finding in findings}) == 3


def test_mr_and_mrs_are_two_even_if_one_is_listed() -> None:
    findings = Anonymiser(["Deniz Yılmaz"], detector=None).find(
        {"a": "Herr Yılmaz kam, dann Frau Yılmaz."}
    )
    assert len({finding.entity for finding in findings}) == 2


def test_first_name_from_the_text_and_surname_from_the_list() -> None:
    groups = grouped("Frau Kowalczyk", a="Dorota Kowalczyk kam. Dorota ging. Frau Kowalczyk blieb.")
    assert groups == [{"Dorota Kowalczyk", "Dorota", "Kowalczyk"}]


def test_surname_behind_the_first_name_found_elsewhere() -> None:
    groups = grouped(a="Herr Demir, Murat Demir, Demirs Bruder, Murat")
    assert groups == [{"Demir", "Murat Demir", "Demirs", "Murat"}]


def test_names_that_end_in_s_are_no_genitives() -> None:
    groups = grouped("Hans Peters", "Peter Jens", a="Hans Peters, Peter Jens. Peters. Jens.")
    assert groups == [{"Hans Peters", "Peters"}, {"Peter Jens", "Jens"}]


def test_initials_belong_to_nobody() -> None:
    groups = grouped(
        "Jasmin Kowalczyk", a="Jasmin Kowalczyk und Frau K. und Frau K., nicht Herr K."
    )
    assert groups == [{"Jasmin Kowalczyk"}, {"K."}, {"K"}]


def test_towns_by_name() -> None:
    groups = grouped(a="44787 Bochum. In Bochum, Bochums Mitte.", b="das Bochumer Jugendamt")
    assert {"Bochum", "Bochums", "Bochumer"} in groups


def test_the_short_form_of_a_town() -> None:
    assert {"Frankfurt am Main", "Frankfurt"} in grouped(a="60311 Frankfurt am Main, Frankfurt")
    groups = grouped(a="60311 Frankfurt am Main, 15230 Frankfurt (Oder), Frankfurt")
    assert {"Frankfurt"} in groups


def test_numbers_by_their_digits() -> None:
    assert grouped(a="0234/5551234, +49 234 555 1234", b="(0234) 555-1234") == [
        {"0234/5551234", "+49 234 555 1234", "(0234) 555-1234"}
    ]


def test_days_by_their_value() -> None:
    groups = grouped(a="12.03.2026, 12. März 2026, 2026-03-12", b="12.3.26 und 12.3. und 13.3.")
    assert groups == [
        {"12.03.2026", "12. März 2026", "2026-03-12", "12.3.26", "12.3."},
        {"13.3."},
    ]


def test_a_date_of_birth_is_one_everywhere() -> None:
    findings = Anonymiser(detector=None).find({"a": "Am 14.02.2017 (geb. 14.02.2017)"})
    assert {finding.kind for finding in findings} == {Kind.BIRTH_DATE}
    assert len({finding.placeholder for finding in findings}) == 1


@pytest.mark.parametrize(
    ("kind", "one", "other"),
    [
        (Kind.STREET, "Lindenstr. 12", "Lindenstraße 12"),
        (Kind.STREET, "LINDENSTRASSE 12", "Lindenstraße 12"),
        (Kind.IBAN, "DE89 3704 0044", "de8937040044"),
        (Kind.FILE_NUMBER, "51-2/2025", "51 - 2 / 2025"),
        (Kind.EMAIL, "A@web.de", "a@WEB.de"),
        (Kind.URL, "https://a.de/", "https://a.de"),
        (Kind.PHONE, "0049 234 555", "+49 (0)234 555"),
        (Kind.DATE, "1.5.", "ersten Mai"),
        (Kind.DATE, "3. Mai ’25", "3.5.2025"),
        (Kind.DATE, "4.–6. Mai", "4. – 6. Mai"),
    ],
)
def test_normal_forms(kind: Kind, one: str, other: str) -> None:
    assert normal(kind, one) == normal(kind, other)


def test_keys_say_nothing() -> None:
    findings = Anonymiser(["Jasmin Kowalczyk"], detector=None).find(
        {"a": "Jasmin, 0234 5551234, Bochum"}
    )
    assert [finding.entity for finding in findings] == ["person-1", "phone-1", "place-1"]


@pytest.mark.parametrize(
    ("entries", "people"),
    [
        (["Jasmin Kowalczyk", "Jasmin Kowalczyk"], 1),
        (["Jasmin Kowalczyk", "Frau Kowalczyk"], 1),
        (["Jasmin Kowalczyk", "Herr Kowalczyk", "Frau Kowalczyk"], 1),
        (["Jasmin Kowalczyk", "Peter Kowalczyk", "Kowalczyk"], 3),
        (["Jasmin Kowalczyk (Mutter)", "Jasmin"], 1),
        (["Kowalczyk, Jasmin", "Kowalczyk, Mutter"], 1),
        (["", "  ", "Frau", "Mutter"], 0),
        (["die Mutter von Jasmin", "Jasmin"], 1),
        (["Jasmins Mutter", "Jasmin Kowalczyk"], 1),
        (["Anna Richter", "Richterin Nolting"], 2),
    ],
)
def test_the_list_of_names(entries: list[str], people: int) -> None:
    assert len(Glossary.of(entries).people) == people
