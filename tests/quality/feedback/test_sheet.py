"""Slips as CSV: what is right comes in, what is hostile is told by line and column, and no cell."""

from __future__ import annotations

import csv
import io

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from kollegial.formats.problems import Problem, Unreadable
from kollegial.quality.feedback.sheet import MOST_PROBLEMS, SENTENCE, read_sheet, template
from kollegial.quality.feedback.slips import LONGEST, Filled
from tests.quality.feedback.helpers import FORM, ITEMS, slips

HEAD = template(FORM)
words = st.text(st.characters(exclude_categories=["Cs"]), max_size=60)


def problems(text: str) -> tuple[Problem, ...]:
    with pytest.raises(Unreadable) as caught:
        read_sheet(text, FORM, "slips.csv")
    return caught.value.problems


def tried(text: str) -> tuple[tuple[Filled, ...], tuple[Problem, ...]]:
    try:
        return read_sheet(text, FORM, "slips.csv"), ()
    except Unreadable as unreadable:
        return (), unreadable.problems


@given(
    st.lists(st.builds(Filled, slips, words.map(lambda text: " ".join(text.split()))), min_size=1),
    st.sampled_from(";,\t"),
    st.booleans(),
)
def test_what_a_spreadsheet_writes_is_read(
    some: list[Filled], separator: str, marked: bool
) -> None:
    out = io.StringIO(newline="")
    out.write("\ufeff" if marked else "")
    writer = csv.writer(out, delimiter=separator)
    writer.writerow([*(item.id for item in FORM.items), SENTENCE])
    for each in some:
        writer.writerow([*(str(answer or "") for answer in each.slip.answers), each.sentence])
    kept = [
        each for each in some if any(each.slip.answers) or each.sentence
    ]  # an empty row is none
    if not kept:
        assert problems(out.getvalue())
        return
    read = read_sheet(out.getvalue(), FORM, "slips.csv")
    assert [each.slip for each in read] == [each.slip for each in kept]


@given(words)
@example("1;2;3;4;\x00\n")
@example('1;2;3;4;"never closed\n1;2;3;4;\n')
@example("=CMD();1;1;1;\n")
@example("1;2\n")
@example("1;1;1;1;;;;9\n")
def test_nothing_hostile_comes_through(rest: str) -> None:
    """Either it is read as slips of the right shape, or it is told where it is wrong."""
    for text in (rest, HEAD + rest, HEAD + "1;2;3;4;\n" + rest):
        read, found = tried(text)
        assert bool(read) is not bool(found)
        assert len(found) <= MOST_PROBLEMS
        assert all(len(each.slip.answers) == ITEMS for each in read)
        assert all(len(each.sentence) <= LONGEST for each in read)
        assert all("\n" not in each.sentence for each in read)


def test_line_and_column_are_those_of_the_file() -> None:
    text = HEAD + '1;2;3;4;"one\nsentence"\n1;7;3;4;\n\n1;2;3;Lotte;\n'
    found = problems(text)
    assert [(each.line, each.column, each.field) for each in found] == [
        (4, 2, FORM.items[1].id),
        (6, 4, FORM.items[3].id),
    ]
    assert "Lotte" not in " ".join(map(str, found))


def test_one_wrong_cell_and_no_slip_counts() -> None:
    assert len(read_sheet(HEAD + "1;2;3;4;\n" * 9, FORM, "slips.csv")) == 9
    assert len(problems(HEAD + "1;2;3;4;\n" * 9 + "1;2;3;5;\n")) == 1


@pytest.mark.parametrize(
    "text",
    [
        "",
        "\n\n",
        HEAD,
        "listened;next\n1;2\n",
        HEAD.replace("listened", "client"),
        HEAD.replace("listened", "next"),
        HEAD + "1;2;3;4;" + "x" * (LONGEST + 1),
        HEAD + "1;2;3;4;" + "x" * 200_000,
        HEAD + "1;1;1;1;\n" * 5_001,
        HEAD + "9;9;9;9;\n" * 400,
    ],
)
def test_what_is_refused(text: str) -> None:
    found = problems(text)
    assert found
    assert all("{" not in each.told() for each in found)


def test_a_column_for_sentences_need_not_be_there() -> None:
    read = read_sheet("next,worth,open,listened\n1,2,3,4\n", FORM, "slips.csv")
    assert read[0].slip.answers == (4, 1, 3, 2)
