"""What becomes of single figures, each case as small as it can be."""

from __future__ import annotations

import io
from dataclasses import replace
from decimal import Decimal

import pytest

from childfirst.disclosure import audience, protect, write_record
from childfirst.disclosure.audiences import SmallBase
from childfirst.disclosure.record import What, Why
from childfirst.measures.catalogue import LOCAL, NATIONAL, PROFILE
from childfirst.measures.declaration import Measure
from childfirst.measures.figures import Figure, Status
from childfirst.measures.lines import How, Line
from tests.disclosure.invented_figures import figures, make
from tests.disclosure.tables import Q1, Q2, difference, shown, table, tells_nothing

PUBLIC = audience("public")


def test_a_small_count_goes_with_everything_that_tells_it() -> None:
    printed = protect(table("Visual 1b", Suitable=20, Unsuitable=9, Unknown=3), PUBLIC).figures
    small = next(f for f in printed if f.category == "Unknown")
    assert tells_nothing(small)


def test_the_proof_names_the_figures_of_each_count_that_it_is_about() -> None:
    protected = protect(table("Visual 1b", Suitable=20, Unsuitable=9, Unknown=3), PUBLIC)
    told = {d.name: d.references for d in protected.proof.deductions if d.references}
    withheld = {(entry.cell, entry.reference) for entry in protected.record}
    assert {(name, reference) for name, (reference,) in told.items()} == withheld


def test_another_count_goes_that_would_give_it_away_the_smallest_first() -> None:
    protected = protect(table("Visual 1b", Suitable=20, Unsuitable=9, Unknown=3), PUBLIC)
    assert shown(protected.figures) == {"Suitable": 20, "No. of Children": 32}
    why = {entry.cell: (entry.why, entry.because) for entry in protected.record}
    assert why["Visual 1b|Unsuitable"] == (Why.PROTECTS, f"Visual 1b|Unknown, {Q1}")
    assert why["Visual 1b|Unknown"] == (Why.SMALL, "1 to 5")


def test_a_true_zero_is_shown_and_a_large_table_left_alone() -> None:
    true = table("Visual 1b", Suitable=20, Unsuitable=9, Unknown=0)
    protected = protect(true, PUBLIC)
    assert protected.figures == tuple(true)
    assert not protected.record


def test_two_hidden_ones_do_not_hide_each_other_when_their_sum_is_two() -> None:
    """Zeros are shown, so 2 would be 1 and 1: the total goes, and the table it is part of."""
    true = table("Visual 1b", Suitable=1, Unsuitable=1, Unknown=0)
    assert shown(protect(true, PUBLIC).figures) == {"Unknown": 0}


def test_what_a_percentage_leaves_is_protected_though_nobody_prints_it() -> None:
    """88 of 90 tells of two children."""
    measure = _measure("Visual 5", "Change Grow Live intervention")
    line = make("Visual 5", "Change Grow Live intervention", Q1, 88, 90)
    figure = replace(line, definition=measure.definition)
    (printed,) = protect([figure], PUBLIC).figures
    assert (printed.value, printed.numerator, printed.denominator) == (88, None, None)
    assert protect([figure], replace(PUBLIC, remainders=False)).figures == (figure,)


def test_the_percentage_of_a_hidden_base_goes_and_the_zero_stays() -> None:
    true = table("Visual 4 of those with need", EHCP=0, **{"SEN Support": 3})
    protected = protect(true, PUBLIC)
    zero = protected.figures[0]
    assert (zero.value, zero.status) == (0, Status.ZERO)
    assert (zero.numerator, zero.denominator, zero.lower, zero.upper) == (None,) * 4
    assert protected.record[0].what is What.SHARE


def test_a_difference_goes_with_either_end() -> None:
    true = [
        make("Cohort", "No. of Children", Q1, 20, None, ""),
        make("Cohort", "No. of Children", Q2, 4, None, ""),
        difference("Cohort", "No. of Children", -16, ""),
    ]
    protected = protect(true, PUBLIC)
    assert shown(protected.figures) == {"No. of Children": 20}
    assert protected.record[1].why is Why.DERIVED


def test_a_difference_does_not_give_away_an_end_that_is_not_printed() -> None:
    true = [
        make("Cohort", "No. of Children", Q2, 20, None, ""),
        difference("Cohort", "No. of Children", 17, ""),
    ]
    assert len(shown(protect(true, PUBLIC).figures)) == 1


def test_a_difference_does_not_give_away_what_was_hidden_before() -> None:
    before = protect([make("Cohort", "No. of Children", Q1, 3, None, "")], PUBLIC).figures
    true = [
        make("Cohort", "No. of Children", Q2, 20, None, ""),
        difference("Cohort", "No. of Children", 17, ""),
    ]
    protected = protect(true, PUBLIC, published_before=before)
    assert shown(protected.figures) == {f"{Q2}|No. of Children": 20}


def test_a_difference_published_before_does_not_give_away_its_ends() -> None:
    """A paper said that there were 16 fewer: whoever sees the 20 now knows the 4."""
    before = [difference("Cohort", "No. of Children", -16, "")]
    true = [
        make("Cohort", "No. of Children", Q1, 20, None, ""),
        make("Cohort", "No. of Children", Q2, 4, None, ""),
    ]
    assert shown(protect(true, PUBLIC, published_before=before).figures) == {}


def test_a_difference_of_averages_goes_unless_both_are_printed() -> None:
    measure, line = _line_of(How.MEAN)
    true = [
        replace(_mean(measure, line.label, base), period=period)
        for base, period in ((3, Q1), (40, Q2))
    ]
    apart = replace(true[0], period=f"{Q2} minus {Q1}", numerator=None, denominator=None)
    printed = protect([*true, apart], PUBLIC).figures
    assert [figure.value is None for figure in printed] == [True, False, True]
    assert tells_nothing(protect([apart], PUBLIC).figures[0])


def test_a_headline_is_kept_where_there_is_a_choice() -> None:
    true = table("Visual 1b", Suitable=20, Unsuitable=9, Unknown=3)
    kept = protect(true, PUBLIC, headlines={true[1].reference})
    assert shown(kept.figures) == {"Unsuitable": 9, "No. of Children": 32}


def test_the_sum_of_what_goes_can_be_kept_small_instead() -> None:
    """Of a count of 8 printed in many tables and one of 20 in one, the sum asks for the 8."""
    true = figures(4, most=40, quarters=1)
    by_numbers = protect(true, PUBLIC)
    by_sum = protect(true, replace(PUBLIC, losing=type(PUBLIC.losing).SUM))
    assert _sum_withheld(true, by_sum.figures) <= _sum_withheld(true, by_numbers.figures)
    assert len(by_numbers.record) <= len(by_sum.record)


def test_the_youngest_age_is_that_of_one_child() -> None:
    measure = _measure("2 Age group", "Youngest age")
    figure = replace(
        make("Cohort", "No. of Children", "2023/24", 11, None, ""),
        category="Youngest age", unit="years", definition=measure.definition,
    )  # fmt: skip
    protected = protect([figure], PUBLIC)
    assert tells_nothing(protected.figures[0])
    assert protected.record[0].why is Why.EXTREME


@pytest.mark.parametrize(("base", "gone"), [(3, True), (40, False)])
def test_a_mean_goes_with_the_few_it_is_of(base: int, gone: bool) -> None:
    measure, line = _line_of(How.MEAN)
    figure = _mean(measure, line.label, base)
    assert tells_nothing(protect([figure], PUBLIC).figures[0]) is gone


def test_money_and_words_disclose_nobody() -> None:
    one_pound = replace(make("Cohort", "No. of Children", Q1, 1, None, ""), unit="pounds")
    present = replace(one_pound, unit="attendance", value="P")
    assert protect([one_pound, present], PUBLIC).figures == (one_pound, present)


def test_a_rate_tells_its_count() -> None:
    """Two sentences for a known population."""
    figure = replace(
        make("Cohort", "No. of Children", Q1, 2, None, ""),
        value=Decimal("0.8"), numerator=2, denominator=24_500, unit="per 10,000",
    )  # fmt: skip
    assert tells_nothing(protect([figure], PUBLIC).figures[0])


@pytest.mark.parametrize(
    ("small_base", "share", "noted"),
    [(SmallBase.SHOWN, True, False), (SmallBase.WARNED, True, True),
     (SmallBase.WITHHELD, False, False)],
)  # fmt: skip
def test_percentages_on_a_small_base(small_base: SmallBase, share: bool, noted: bool) -> None:
    true = table("Visual 1b", Suitable=12, Unsuitable=9, Unknown=0)
    protected = protect(true, replace(PUBLIC, small_base=small_base))
    assert (protected.figures[0].percent is not None) is share
    assert (true[0].reference in protected.notes) is noted
    assert protected.figures[0].value == 12


def test_what_was_published_cannot_be_hidden_so_something_else_is() -> None:
    true = table("Visual 1b", Suitable=20, Unsuitable=9, Unknown=3)
    before = [true[1]]
    printed = protect(true, PUBLIC, published_before=before).figures
    assert shown(printed) == {"Unsuitable": 9, "No. of Children": 32}


def test_what_was_hidden_before_stays_hidden() -> None:
    """Alone, the second publication could print everything: the first showed the total."""
    true = table("Visual 1b", Suitable=20, Unsuitable=9, Unknown=3)
    before = protect(true, PUBLIC).figures
    second = [figure for figure in true if figure.category != "Unknown"]
    protected = protect(second, PUBLIC, published_before=before)
    assert shown(protected.figures) == {"Suitable": 20, "No. of Children": 32}
    assert {entry.why for entry in protected.record} == {Why.PUBLISHED_BEFORE}


def test_what_was_revised_since_is_not_set_beside_what_was_printed_then() -> None:
    """25 and 20 of then, and 3 hidden, would make the 24 of now contradict itself."""
    before = protect(table("Visual 1b", Suitable=25, Unsuitable=9, Unknown=3), PUBLIC).figures
    now = table("Visual 1b", Suitable=20, Unsuitable=4, Unknown=0)[3:]
    assert shown(protect(now, PUBLIC, published_before=before).figures) == {"No. of Children": 24}


def test_what_was_given_away_before_is_named() -> None:
    true = table("Visual 1b", Suitable=20, Unsuitable=9, Unknown=3)
    protected = protect(true, PUBLIC, published_before=[true[0], true[1], true[3]])
    assert f"Visual 1b|Unknown, {Q1}" in protected.proof.exposed
    assert "Unknown" not in shown(protected.figures)
    assert protected.proof.holds


def test_the_record_is_a_table_and_holds_no_number() -> None:
    protected = protect(table("Visual 1b", Suitable=77, Unsuitable=9, Unknown=3), PUBLIC)
    stream = io.StringIO()
    write_record(protected.record, stream)
    lines = stream.getvalue().splitlines()
    assert lines[0] == "reference,cell,breakdown,area,period,what,why,because"
    assert len(lines) == 1 + len(protected.record)
    assert not any(f",{number}," in line for line in lines for number in (77, 9, 3))


def test_the_proof_gives_the_tightest_interval() -> None:
    proof = protect(table("Visual 1b", Suitable=20, Unsuitable=9, Unknown=3), PUBLIC).proof
    assert proof.gap == 0
    assert proof.tightest is not None
    assert (proof.tightest.interval.least, proof.tightest.interval.most) == (1, 11)


def test_the_same_figures_give_the_same_answer() -> None:
    assert protect(figures(5), PUBLIC) == protect(figures(5), PUBLIC)


def _measure(table_name: str, label: str) -> Measure:
    return next(
        measure
        for measure in LOCAL
        if measure.table == table_name and any(line.label == label for line in measure.lines)
    )


def _line_of(how: How) -> tuple[Measure, Line]:
    return next((m, line) for m in (*PROFILE, *NATIONAL) for line in m.lines if line.how is how)


def _mean(measure: Measure, label: str, base: int) -> Figure:
    return replace(
        make("Cohort", "No. of Children", Q1, 50, None, ""),
        category=label, value=Decimal("14.5"), numerator=50, denominator=base,
        definition=measure.definition, unit="years",
    )  # fmt: skip


def _sum_withheld(true: list[Figure], printed: tuple[Figure, ...]) -> int:
    pairs = zip(true, printed, strict=True)
    return sum(int(a.value or 0) for a, b in pairs if b.value is None and "minus" not in a.period)
