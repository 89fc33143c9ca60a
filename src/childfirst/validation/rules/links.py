"""Rules about what is linked: programmes, hearings and incidents with offences."""

from __future__ import annotations

from childfirst.language.expressions import Column
from childfirst.language.rows import Records
from childfirst.language.tables import hearing_offences, incidents, programme_offences
from childfirst.validation.declaration import Owner, Rule, RuleExample
from childfirst.validation.rules.conditions import known


def of_another_child(code: str, rows: Records, one: str, other: str, owner: Owner) -> Rule:
    """Make the rule that both ends of a link must belong to the same child."""
    left, right = getattr(rows, one).ypid, getattr(rows, other).ypid
    return Rule(
        code=code,
        rows=rows,
        title=f"A {one} linked to the {other} of another child",
        remedy="Remove the link, or correct whose record it is.",
        owner=owner,
        fails=left != right,
        fields=(rows.column(f"{one}_id"), rows.column(f"{other}_id")),
        examples=(
            RuleExample(
                shows="The two ends of a link name the same child or they do not.",
                given=f"""
                {one}s: {one}_id, ypid
                  X, A
                {other}s: {other}_id, ypid
                  Y, A
                  Z, B
                {rows.name}: {one}_id, {other}_id
                  X, Z
                  X, Y
                """,
                failed=1,
                passed=1,
            ),
        ),
    )


def before_the_offence(code: str, rows: Records, one: str, day: str, owner: Owner) -> Rule:
    """Make the rule that what answers an offence cannot come before it."""
    when: Column = getattr(rows, one).column(day)
    return Rule(
        code=code,
        rows=rows,
        title=f"A {one} before the offence that it answers",
        remedy="Correct one of the dates, or remove the link.",
        owner=owner,
        fails=when < rows.offence.offence_date,
        fields=(when, rows.offence.offence_date),
        examples=(
            RuleExample(
                shows="The same day can be right.",
                given=f"""
                {one}s: {one}_id, {day}
                  X, 2023-05-02
                offences: offence_id, offence_date
                  Y, 2023-05-02
                  Z, 2023-05-03
                {rows.name}: {one}_id, offence_id
                  X, Z
                  X, Y
                """,
                failed=1,
                passed=1,
            ),
        ),
    )


RULES = (
    of_another_child("LNK-01", programme_offences, "programme", "offence", Owner.CASE_MANAGER),
    of_another_child("LNK-02", hearing_offences, "hearing", "offence", Owner.COURT_OFFICER),
    before_the_offence("LNK-03", programme_offences, "programme", "start_date", Owner.CASE_MANAGER),
    before_the_offence("LNK-04", hearing_offences, "hearing", "hearing_date", Owner.COURT_OFFICER),
    Rule(
        code="LNK-05",
        rows=incidents,
        title="An incident linked to the programme of another child",
        remedy="Remove the link, or correct whose incident it is.",
        owner=Owner.CASE_MANAGER,
        applies=known(incidents.programme_id),
        fails=incidents.programme.ypid != incidents.ypid,
        fields=(incidents.programme_id, incidents.ypid),
        examples=(
            RuleExample(
                shows="Incidents that led to no programme are not asked.",
                given="""
                programmes: programme_id, ypid
                  P, A
                incidents: ypid, programme_id
                  B, P
                  A, P
                  B,
                """,
                failed=1,
                passed=1,
                not_applicable=1,
            ),
        ),
    ),
    Rule(
        code="LNK-06",
        rows=incidents,
        title="Programme began before the incident that it answers",
        remedy="Correct one of the dates, or remove the link.",
        owner=Owner.CASE_MANAGER,
        applies=known(incidents.programme_id),
        fails=incidents.programme.start_date < incidents.incident_date,
        fields=(incidents.programme.start_date, incidents.incident_date),
        examples=(
            RuleExample(
                shows="The same day can be right.",
                given="""
                programmes: programme_id, start_date
                  P, 2023-05-02
                incidents: incident_date, programme_id
                  2023-05-03, P
                  2023-05-02, P
                  2023-05-03,
                """,
                failed=1,
                passed=1,
                not_applicable=1,
            ),
        ),
    ),
)
