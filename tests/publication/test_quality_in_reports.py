"""What a report says of its records: whether the period is complete, which problems are told."""

from datetime import date

from childfirst.publication.problems.groups import by_figure
from tests.publication.conftest import AREA, AS_AT, SNAPSHOT, performance_report


def test_the_period_is_complete_only_when_it_is_over_and_every_rule_ran(report, period):
    assert not report.quality.complete
    assert "1 rule could not run" in report.quality.statement
    early = performance_report([], period, AREA, SNAPSHOT, date(2024, 1, 1), _all_ran(report), [])
    assert "31 March 2024" in early.quality.statement
    late = performance_report([], period, AREA, SNAPSHOT, AS_AT, _all_ran(report), [])
    assert late.quality.complete


def _all_ran(report):
    from childfirst.validation.run import Validation

    return Validation(tuple(o for o in report.quality.rules if o not in report.quality.stopped))


def test_of_tables_that_a_report_does_not_print_it_tells_no_problems(report, validation):
    told = {tally.title for tally in report.quality.tables}
    touched = {group.title for group in by_figure(validation)}
    assert "2 Age group" in told
    assert told - {"Orders ended"} < touched
    assert "Total" not in told  # among other lines it would be taken for their sum
    assert not any(title.startswith("Profile") for title in told)
