"""A matrix draws every pair of lines once, and says in words what it draws."""

from childfirst.measures.figures import Status
from childfirst.periods import parse_period
from childfirst.publication.charts.drawing import svg_of
from childfirst.publication.charts.kinds import drawn_of
from childfirst.publication.declarations.shown import ChartKind, Shows
from childfirst.publication.model.tables import Column, Row, Table
from childfirst.publication.words.cells import value_cell
from tests.publication.conftest import figure


def table(**values) -> Table:
    rows = []
    for label, value in values.items():
        name = label.replace("_", " + ")
        status = Status.SUPPRESSED if value is None else Status.COUNTED
        rows.append(
            Row(name, name, (value_cell(figure(f"P|{name}", "2023/24", value, None, status), {}),))
        )
    columns = (Column("2023/24", "Children", Shows.VALUE),)
    return Table(
        "k",
        "Pairs",
        "Pairs of needs",
        "children",
        "cohort",
        "Group",
        (),
        (parse_period("2023-24"),),
        columns,
        tuple(rows),
        ChartKind.MATRIX,
    )


def test_a_line_alone_is_on_the_diagonal_and_a_pair_where_its_lines_meet():
    drawn = drawn_of(table(Care=4, Health=3, Care_Health=2))
    rows = drawn.specification["data"]["values"]
    assert [(r["across"], r["down"], r["words"]) for r in rows] == [
        ("Care", "Care", "4"),
        ("Health", "Health", "3"),
        ("Care", "Health", "2"),
    ]
    assert "<svg" in svg_of(drawn.specification)


def test_the_words_give_each_line_and_the_pairs_that_there_are():
    drawn = drawn_of(table(Care=4, Health=3, School=1, Care_Health=2, Care_School=0))
    assert drawn.alternative == (
        "Matrix of pairs. Care 4, Health 3 and School 1. Together: Care with Health 2. "
        "The table has the numbers."
    )


def test_a_withheld_pair_shows_its_mark_and_no_number():
    drawn = drawn_of(table(Care=4, Health=3, Care_Health=None))
    (pair,) = [r for r in drawn.specification["data"]["values"] if r["across"] != r["down"]]
    assert (pair["words"], pair["value"]) == ("[c]", 0)


def test_where_nobody_has_a_need_there_is_no_matrix():
    assert drawn_of(table(Care=0, Health=0, Care_Health=0)) is None
