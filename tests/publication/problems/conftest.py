"""A validation with every state, from real rules asked of a few invented rows."""

import pytest

from childfirst.language.tables import board_meetings, education, health_needs, victims
from childfirst.validation.declaration import Owner, Rule, Severity
from childfirst.validation.run import Validation, validate
from childfirst.validation.worked import rule_session

RULES = (
    Rule(
        code="TST-01", rows=education, title="More hours attended than offered",
        remedy="Correct the hours.", owner=Owner.EDUCATION_WORKER,
        fails=education.hours_attended > education.hours_offered,
        fields=(education.hours_attended, education.child.date_of_birth), examples=(),
    ),
    Rule(
        code="TST-02", rows=education, title="Suitability unknown <yet>",
        remedy="Ask the school.", owner=Owner.CASE_MANAGER, severity=Severity.QUERY,
        fails=education.suitability == "UNKNOWN", fields=(education.suitability,), examples=(),
    ),
    Rule(
        code="TST-03", rows=health_needs, title="No date of screening", remedy="Add it.",
        owner=Owner.HEALTH_WORKER, fails=health_needs.screened_date.is_missing,
        fields=(health_needs.screened_date,), examples=(),
    ),
    Rule(
        code="TST-04", rows=victims, title="No type", remedy="Add it.", owner=Owner.VICTIM_WORKER,
        fails=victims.type.is_missing, fields=(victims.type,), examples=(),
    ),
    Rule(
        code="TST-05", rows=board_meetings, title="No kind of meeting", remedy="Add it.",
        owner=Owner.BOARD_ADMINISTRATOR, fails=board_meetings.column("kind").is_missing,
        fields=(board_meetings.column("kind"),), examples=(),
    ),
    Rule(
        code="TST-06", rows=education, title="A school year is missing", remedy="Add it.",
        owner=Owner.EDUCATION_WORKER, fails=education.school_year.is_missing,
        fields=(education.school_year,), examples=(),
    ),
)  # fmt: skip
GIVEN = """
education: education_id, ypid, start_date, hours_offered, hours_attended, suitability, school_year
  E1, A, 2023-04-01, 10, 12, SUITABLE, 10
  =1+1, B, 2023-04-01, 20, 25, UNKNOWN, 11
  E3, C, 2023-04-01, 20, 20, SUITABLE,
board_meetings: meeting_id, kind
  M1, ordinary
"""


@pytest.fixture(scope="session")
def validation() -> Validation:
    """Failed TST-01 (two rows), TST-02, TST-06; passed TST-05; not applicable TST-03;
    could not run TST-04."""
    with rule_session(GIVEN) as session:
        return validate(session, RULES, frozenset({"victims"}))


@pytest.fixture(scope="session")
def complete(validation: Validation) -> Validation:
    """The same without the rule that could not run."""
    return Validation(tuple(o for o in validation.outcomes if o.rule.code != "TST-04"))
