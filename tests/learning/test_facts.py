from __future__ import annotations

import random

from hypothesis import given
from hypothesis import strategies as st

from kollegial.learning.facts import (
    Facts,
    Phases,
    PhaseTime,
    in_order,
    of_slims,
    packed,
    slim,
    unpacked,
)
from tests.export.protocols import PROTOCOL, RICH

SPANS = st.integers(0, 10_000)
FACTS = st.builds(
    Facts,
    quarter=st.just(8100),
    team=st.text(max_size=5),
    model=st.sampled_from(("tietze", "troika")),
    planned=SPANS,
    actual=SPANS,
    answered=st.booleans(),
    phases=st.lists(st.builds(PhaseTime, st.sampled_from("abc"), SPANS, SPANS), max_size=3).map(
        Phases.of
    ),
    feedback=st.dictionaries(st.sampled_from("xy"), st.tuples(*[st.integers(0, 9)] * 5)),
    areas=st.sets(st.sampled_from(("a", "b"))).map(sorted).map(tuple),
)


@given(st.lists(FACTS, max_size=6), st.randoms())
def test_kept_facts_are_the_same_whatever_their_order(
    facts: list[Facts], rng: random.Random
) -> None:
    turned = rng.sample(facts, len(facts))
    assert packed(facts) == packed(turned)
    assert unpacked(8100, packed(facts)) == in_order(facts)


def test_no_id_is_kept() -> None:
    facts = Facts(8100, "Nord", "tietze", 1, 2, id="f" * 32)
    assert "f" * 32 not in packed([facts])


def test_facts_of_a_protocol_hold_no_text() -> None:
    for protocol in (PROTOCOL, RICH):
        (found,) = of_slims([(protocol.id, 8100, "Nord", "tietze", 1, 2, slim(protocol))])
        assert sum(found.phases.actual) == sum(
            each.actual for each in protocol.phases if not each.is_break
        )
        for phase in protocol.phases:
            for said in phase.contributions:
                assert said.text not in slim(protocol)


@given(st.lists(st.builds(PhaseTime, st.sampled_from("abc"), SPANS, SPANS), max_size=5))
def test_columns_hold_phases_as_they_were(phases: list[PhaseTime]) -> None:
    assert list(Phases.of(phases).each) == phases
