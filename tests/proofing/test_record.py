"""Tables of a document against figures of the record."""

from childfirst.measures.catalogue import LOCAL
from childfirst.measures.figures import Figure, Status
from childfirst.proofing.against_the_record.tables import against_record
from childfirst.proofing.findings import Finding
from childfirst.proofing.readers.formats.plain_text.reader import read_text
from childfirst.proofing.reading import read_for_statements

HOMES = next(m for m in LOCAL if m.table == "Visual 1b")
TABLE = (
    "Accommodation suitability by quarter\n\n"
    "Group\tQ1\tQ2\nSuitable\t41\t{}\nUnsuitable\t6\t9\nUnknown\t2\t1\n"
)
COUNTS = {"Suitable": (41, 44), "Unsuitable": (6, 9), "Unknown": (2, 1)}


def figure(category: str, quarter: int, value: int, status: Status = Status.COUNTED) -> Figure:
    return Figure(
        reference=f"CF-{category}-{quarter}",
        cell=f"Visual 1b|{category}",
        basis="local",
        measure=HOMES.kpi,
        area="Ashby",
        period=f"2023/24 Q{quarter}",
        category=category,
        breakdown="",
        value=value,
        numerator=value,
        denominator=49,
        lower=None,
        upper=None,
        unit="children",
        status=status,
        definition=HOMES.definition,
        snapshot="abc",
    )


def figures(status: Status = Status.COUNTED) -> list[Figure]:
    return [
        figure(category, number, value, status)
        for category, values in COUNTS.items()
        for number, value in enumerate(values, 1)
    ]


def findings(text: str, record: list[Figure]) -> list[Finding]:
    return list(against_record(read_for_statements(read_text(text.encode(), "made.txt")), record))


def test_a_table_that_a_measure_is_recognised_in_is_compared_cell_by_cell() -> None:
    verdicts = {f.stated: f.verdict.value for f in findings(TABLE.format(47), figures())}
    assert verdicts.pop("47") == "inconsistent"
    assert set(verdicts.values()) == {"consistent"}


def test_the_figure_is_named_with_its_reference_and_snapshot() -> None:
    wrong = next(f for f in findings(TABLE.format(47), figures()) if f.stated == "47")
    assert (wrong.recomputed, wrong.operands[0].quote) == ("44", "CF-Suitable-2")
    assert "snapshot abc" in wrong.explanation


def test_figures_that_may_not_be_printed_are_not_compared() -> None:
    assert findings(TABLE.format(47), figures(Status.SUPPRESSED)) == []


def test_a_table_of_something_else_is_left_alone() -> None:
    other = TABLE.replace("Accommodation suitability", "Vehicles").replace("41", "4").format(3)
    other = other.replace("6\t9", "71\t12").replace("2\t1", "5\t8")
    assert findings(other, figures()) == []


def test_another_quarter_is_not_compared() -> None:
    assert all(f.stated != "47" for f in findings(TABLE.format(47).replace("Q2", "Q3"), figures()))
