"""All frameworks at hand: which file counts, and how one is found."""

from __future__ import annotations

import pytest

from kollegial.quality.frameworks.library import Frameworks, load_frameworks
from kollegial.refusal import Refused
from tests.formats import examples

TEXT = examples.framework()
NEWER = TEXT.replace('version = "2026"', 'version = "2027"')


def test_an_own_file_replaces_the_shipped_one_of_its_key() -> None:
    own = TEXT.replace("Ankommen", "Begrüßung")
    frameworks = load_frameworks({"s.toml": TEXT}, {"o.toml": own})
    (area, _) = frameworks.find("haus").areas
    assert area.titles.de == "Begrüßung"
    assert frameworks.shelf["haus@2026"].own
    assert frameworks.shelf["haus@2026"].file == "o.toml"


def test_another_edition_replaces_nothing() -> None:
    frameworks = load_frameworks({"s.toml": TEXT}, {"o.toml": NEWER})
    assert [each.key for each in frameworks.all] == ["haus@2026", "haus@2027"]


def test_a_broken_own_file_leaves_the_shipped_one() -> None:
    frameworks = load_frameworks({"s.toml": TEXT}, {"o.toml": TEXT.replace('"1"', "1")})
    assert not frameworks.shelf["haus@2026"].own
    assert [str(each) for each in frameworks.problems] == [
        "o.toml:12:8: areas[1].code: expected text in quotes"
    ]


def test_of_two_files_with_one_key_the_first_counts() -> None:
    frameworks = load_frameworks({}, {"a.toml": TEXT, "b.toml": TEXT})
    assert frameworks.shelf["haus@2026"].file == "a.toml"
    assert [str(each) for each in frameworks.problems] == [
        "b.toml:3:11: version: expected a key of its own; a.toml has this one"
    ]


@pytest.mark.parametrize("wanted", ["haus@2026", "haus", "HAUS", " haus@2026 ", "qm-handbuch"])
def test_it_is_found_by_key_name_and_alias(wanted: str) -> None:
    assert load_frameworks({"s.toml": TEXT}).find(wanted).key == "haus@2026"


@pytest.mark.parametrize(
    ("wanted", "said"),
    [
        ("haus", "say which: haus@2026, haus@2027"),
        ("haus@2028", 'perhaps "haus@2027"?'),
        ("xyz", "There is no framework xyz. Known are: haus@2026, haus@2027."),
    ],
)
def test_what_is_not_found_is_refused_in_a_sentence(wanted: str, said: str) -> None:
    frameworks = load_frameworks({"s.toml": TEXT, "n.toml": NEWER})
    with pytest.raises(Refused) as refusal:
        frameworks.find(wanted)
    assert said.split(":", maxsplit=1)[0] in refusal.value.message.format(**refusal.value.params)


def test_nothing_at_hand() -> None:
    assert Frameworks().all == ()
    with pytest.raises(Refused):
        Frameworks().find("haus")
