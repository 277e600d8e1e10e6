"""Overlapping claims."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from kollegial.anonymise.claims.resolve import rank, resolve
from kollegial.anonymise.claims.span import Span
from kollegial.anonymise.kinds import Kind

SOURCES = {
    "iban": Kind.IBAN,
    "names": Kind.PERSON,
    "titles": Kind.PERSON,
    "addresses": Kind.STREET,
    "dates": Kind.DATE,
    "contact": Kind.PHONE,
    "places": Kind.PLACE,
    "organisations": Kind.OTHER,
}


def span(start: int, end: int, source: str, score: float = 0.95) -> Span:
    return Span(start, end, SOURCES[source], score, source, "")


def test_the_order_of_belief() -> None:
    order = ["iban", "names", "titles", "addresses", "dates", "contact", "places"]
    assert [rank(span(0, 1, source)) for source in order] == [1, 2, 3, 4, 5, 6, 7]
    assert rank(span(0, 1, "iban", 0.6)) == 7


def test_the_surer_wins() -> None:
    assert resolve("x" * 9, [span(0, 9, "contact"), span(0, 9, "dates")]) == (span(0, 9, "dates"),)


def test_the_longer_wins_within_a_rank() -> None:
    claims = [span(0, 4, "dates"), span(0, 9, "dates")]
    assert resolve("x" * 9, claims) == (span(0, 9, "dates"),)


def test_one_kind_grows_together() -> None:
    claims = [span(0, 6, "names"), span(3, 12, "titles")]
    assert resolve("x" * 12, claims) == (span(0, 12, "names"),)


def test_what_the_loser_covered_stays_hidden() -> None:
    text = "Kowalczyk Allee 12"
    claims = [span(0, 9, "names"), span(0, 18, "addresses")]
    assert resolve(text, claims) == (span(0, 9, "names"), span(10, 18, "addresses"))


def test_a_house_number_stays_hidden() -> None:
    text = "Familie Kowalczyk\nLindenstraße 8"
    claims = [span(8, 30, "titles"), span(18, 32, "addresses")]
    assert resolve(text, claims) == (span(8, 30, "titles"), span(31, 32, "addresses"))


def test_stray_punctuation_is_dropped() -> None:
    claims = [span(0, 6, "dates"), span(0, 9, "contact")]
    assert resolve("12.03. -7", claims) == (span(0, 6, "dates"),)


claims = st.lists(
    st.builds(
        lambda start, length, source: span(start, start + length, source),
        st.integers(0, 40),
        st.integers(1, 20),
        st.sampled_from(sorted(SOURCES)),
    ),
    max_size=14,
)


@given(claims, st.randoms())
def test_disjoint_sorted_and_independent_of_the_order(spans: list[Span], random: object) -> None:
    text = "a" * 60
    result = resolve(text, spans)
    assert all(one.end <= other.start for one, other in pairwise(result))
    assert resolve(text, spans[::-1]) == result


@given(claims)
def test_nothing_but_short_remainders_gets_lost(spans: list[Span]) -> None:
    text = "a" * 60
    covered = {at for each in resolve(text, spans) for at in range(each.start, each.end)}
    for each in spans:
        missing = [at for at in range(each.start, each.end) if at not in covered]
        runs = sum(at - 1 not in missing for at in missing)
        assert len(missing) <= 3 * runs
