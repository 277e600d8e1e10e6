"""When traits together are warned of, and when not."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import cast

import pytest

from kollegial.anonymise import Anonymiser, Review
from kollegial.anonymise.traits import Severity, Sort, Trait, combinations, traits_of
from tests.anonymise.test_samples import GOLD, fields_of, load
from tests.anonymise.traits.helpers import warned
from tests.data_marked import plain_cases

MOST_OF_A_HUNDRED = 5


@pytest.mark.parametrize(
    "text",
    [
        "Der Vater ist Bestatter, die Mutter arbeitet in der Molkerei, die Zwillinge sind neun.",
        "[Person A] ist die einzige Hebamme im Dorf und hat fünf Kinder.",
        "Der Bruder ist gehörlos, der Fall stand groß in der Zeitung.",
        "Die Familie stammt aus Eritrea, der Vater war Hochseefischer, ein Kind ist gehörlos.",
        "Der Bürgermeister sitzt im Beirat, seine Tochter hat Tourette.",
        "Eine Jesidin mit Drillingen, die über das Mittelmeer geflohen ist.",
        "die mutter ist jüdin, der vater spielt am theater, die zwillinge sind neun",
        "Zwei Mütter, ein Samenspender aus dem Freundeskreis, das Kind ist kleinwüchsig.",
        "Sie ist 93, Zeugin Jehovas und wohnt neben der Kirche.",
        "The father is an undertaker, the twins go to a Steiner school.",
        "Das einzige Kind mit Rollstuhl an der Grundschule, die Eltern führen den Dorfladen.",
        "Ein ehemaliger Bundesligaspieler, dem seit dem Motorradunfall ein Bein fehlt.",
        "Der Kollege ist der einzige Mann im Team, stottert und kandidiert für den Stadtrat.",
        "Familie mit neun Kindern, Zeugen Jehovas, der Hof ist im Mai abgebrannt.",
        "Nach dem Fernsehbericht weiß es jeder; die Mutter ist Apothekerin im Ort.",
        "Ein trans Junge, dessen Mutter Bürgermeisterin ist.",
        "Der Schäfer ist verwitwet, seine Tochter hat das Down-Syndrom.",
    ],
)
def test_singles_out(text: str) -> None:
    warnings = warned(text)
    assert len(warnings) == 1
    assert len(warnings[0].traits) >= 2


@pytest.mark.parametrize(
    "text",
    [
        "Alleinerziehend, arbeitet als Lehrerin, Trennung vor einem Jahr, das Kind ist müde.",
        "Der Klient hat eine Depression, ist verwitwet und arbeitet als Verkäufer.",
        "Die Zwillinge sollen in getrennte Klassen, die Mutter ist Erzieherin.",
        "Die Kollegin ist Muslima und wird von einer dementen Bewohnerin beleidigt.",
        "Die Familie ist aus Syrien geflohen, die Mutter hat ein Trauma.",
        "Der Junge hat ADHS und lebt in einer Pflegefamilie.",
        "Er war im Gefängnis und will seinen Sohn wiedersehen.",
        "„Ich will das alles nicht mehr“, sagt die Mutter von Zwillingen, sie ist Imkerin.",
        "Der Patient ist 79 Jahre alt und hatte einen Schlaganfall.",
    ],
)
def test_does_not_single_out(text: str) -> None:
    assert warned(text) == ()


def test_three_of_one_sort_are_one() -> None:
    assert warned("Ein Orgelbauer, ein Geigenbauer und ein Clown.") == ()


def test_paragraphs_of_different_people_stay_apart() -> None:
    apart = "Der Vater ist Dachdecker.\n\nDie Zwillinge.\n\nEin Mann mit Epilepsie."
    assert warned(apart) == ()
    assert len(warned(apart.replace("\n\n", " "))) == 1


def test_the_same_person_counts_over_all_fields() -> None:
    texts = ("[Person A] ist Dachdecker.", "[Person A] hat Epilepsie.", "[Person A], ein Zwilling.")
    assert len(warned(*texts)) == 1
    assert (
        warned(*(text.replace("A]", f"{name}]") for text, name in zip(texts, "ABC", strict=True)))
        == ()
    )


def test_apart_only_the_rare_ones_count() -> None:
    assert warned("Ein Bestatter.", "Eine Jesidin.", "Muskeldystrophie.") != ()
    assert warned("Ein Dachdecker.", "Eine Syrerin.", "Epilepsie.", "Zwillinge.") == ()


def test_neighbours_that_share_a_trait_are_one_warning() -> None:
    one = "[Person A] ist Bestatter, hat Epilepsie und ist ein Zwilling."
    other = "[Person A] lebt auf einem Hausboot, war in der JVA und ist jüdisch."
    warnings = warned(one, other)
    assert len(warnings) == 1
    assert set(warnings[0].sorts) >= {Sort.OCCUPATION, Sort.HEALTH, Sort.PLACE, Sort.ORIGIN}


def test_what_a_warning_says() -> None:
    (warning,) = warned("Bestatter, Zwillinge, Hausboot.")
    assert warning.message.startswith("{count} traits")
    assert warning.sorts == (Sort.OCCUPATION, Sort.FAMILY, Sort.PLACE)
    assert warning.score == 8
    assert warning.severity is Severity.LIKELY
    (two,) = warned("Der Bürgermeister hat Epilepsie.")
    assert two.message != warning.message
    assert two.severity is Severity.POSSIBLE


def test_the_gravest_comes_first() -> None:
    mild = "Ein Dachdecker mit Epilepsie, Zwilling."
    grave = "Ein Orgelbauer mit Epilepsie, Drilling, Zeuge Jehovas."
    scores = [warning.score for warning in warned(mild, grave)]
    assert scores == sorted(scores, reverse=True)
    assert len(scores) == 2


def test_one_place_is_not_counted_twice() -> None:
    place = ("text", 0, 10)
    traits = [Trait(*place, sort, "", 3, "") for sort in (Sort.EVENT, Sort.PLACE, Sort.HEALTH)]
    assert combinations(traits) == ()


def test_few_of_the_texts_without_identifiers_are_warned_of() -> None:
    cases = plain_cases()
    hit = [name for name, text in cases if warned(text)]
    assert 100 * len(hit) <= MOST_OF_A_HUNDRED * len(cases), hit


@cache
def sample(path: Path) -> Review:
    """A sample session as it would be released, found by rules alone."""
    session = load(path.with_name(path.name.replace(".gold", "")))
    fields = fields_of(session)
    names = [*cast(list[str], session["participants"]), *cast(list[str], session["names_in_case"])]
    return Review(fields, Anonymiser(names, detector=None).find(fields)).accept_rest()


@pytest.mark.parametrize("path", GOLD, ids=lambda path: path.name.removesuffix(".gold.toml"))
def test_a_session_is_warned_of_twice_at_most(path: Path) -> None:
    assert len(combinations(traits_of(sample(path)))) <= 2


def test_the_organ_builder_of_the_samples_is_warned_of() -> None:
    review = sample(next(path for path in GOLD if path.name.startswith("krankenhaus")))
    (warning,) = combinations(traits_of(review))
    words = [review.preview(each.field)[each.start : each.end] for each in warning.traits]
    assert "Orgelbauer" in words


def test_what_is_hidden_is_not_warned_of() -> None:
    fields = {"text": "Jasmin Kowalczyk, wohnhaft in 44787 Bochum, Lindenstraße 12, geb. 3.4.2012"}
    review = Review(fields, Anonymiser(["Jasmin Kowalczyk"], detector=None).find(fields))
    assert combinations(traits_of(review)) == ()
    kept = review
    for item in review.items:
        kept = kept.reject(item)
    assert {trait.sort for trait in traits_of(kept)} >= {Sort.PLACE, Sort.DATE}
