"""Two wordings stand side by side, and a change of wording says what it did, and why."""

from dataclasses import replace
from datetime import date

import pytest

from childfirst.engine.example_tables import example_tables
from childfirst.language.errors import RuleError
from childfirst.measures.catalogue import RESTATEMENTS, YJB
from childfirst.measures.counter import count_all, counting_session
from childfirst.measures.definitions.yjb.examples import ONE_ORDER
from childfirst.measures.figures import Figure
from childfirst.measures.restatement import restated, told
from childfirst.measures.services import Service
from childfirst.periods import quarter

CASE = f"""{ONE_ORDER}
    special_needs: ypid, start_date, identified_sendaln, formal_plan
      A, 2022-01-01, YES, YES
    education: ypid, start_date, suitability
      A, 2022-01-01, UNSUITABLE
    health_needs: ypid, domain, need_identified_date
      A, mental_health, 2023-02-01
"""
DAY = date(2026, 1, 1)


@pytest.fixture(scope="module")
def figures() -> list[Figure]:
    first = quarter(2023, 1)
    with counting_session({"Here": example_tables(CASE)}, {"Here": DAY}, first) as session:
        return count_all(session, YJB, [Service("Here", "s", DAY)], first)


def test_a_change_of_wording_prints_both_values_and_why(figures: list[Figure]) -> None:
    found = {each.before.cell: each for each in restated(figures, RESTATEMENTS)}
    assert len(found) == len(RESTATEMENTS) == 5
    plan = found["kpi3.wording_2023.plan_and_suitable_ete"]
    assert (told(plan.before), told(plan.after)) == ("0.0% (0 of 1)", "100.0% (1 of 1)")
    need = found["kpi4.wording_2023.need"]
    assert (told(need.before), told(need.after)) == ("100.0% (1 of 1)", "0.0% (0 of 1)")
    assert told(found["kpi5.wording_2023.need"].after) == "0 of 0"
    assert {each.changed_on for each in found.values()} == {date(2025, 4, 1)}
    assert all(each.why.endswith(".") for each in found.values())


def test_the_wordings_are_told_apart_by_definition_and_by_cell(figures: list[Figure]) -> None:
    for each in restated(figures, RESTATEMENTS):
        assert each.before.definition.endswith("@2023-04-01")
        assert each.after.definition.endswith("@2025-04-01")
        assert each.before.cell != each.after.cell
        assert each.before.reference != each.after.reference
        assert each.before.measure == each.after.measure


def test_earlier_wordings_end_the_day_before_the_later_begin_and_cite_their_source() -> None:
    earlier = {change.earlier for change in RESTATEMENTS}
    assert {m.valid_to for m in earlier} == {date(2025, 3, 31)}
    assert all("2023" in m.cites for m in earlier)
    assert all(m.valid_to is None for m in YJB if m not in earlier)


def test_a_wording_that_does_not_follow_on_is_refused() -> None:
    change = RESTATEMENTS[0]
    with pytest.raises(RuleError, match="does not follow on"):
        replace(change, later=replace(change.later, valid_from=date(2025, 4, 2)))
    with pytest.raises(RuleError, match="has no line"):
        replace(change, later_line="kpi3.slip")
    with pytest.raises(RuleError, match="ends before it begins"):
        replace(change.later, valid_to=date(2025, 3, 31))
