"""Rules about figures that were printed wrongly."""

from childfirst.language.tables import published_indicators
from childfirst.validation.declaration import Owner, Rule, RuleExample, Severity
from childfirst.validation.rules.conditions import known

rows = published_indicators
value = rows.value

PER_100_000 = "per 100,000 children aged 10-17"

RULES = (
    Rule(
        code="PUB-04",
        rows=rows,
        title="Corrected value on a figure that is not marked as a misprint",
        remedy="Mark the figure as a misprint, or clear the corrected value.",
        owner=Owner.PERFORMANCE_ANALYST,
        applies=rows.misprint == "NO",
        fails=rows.corrected_value.is_known,
        fields=(rows.misprint, rows.corrected_value),
        examples=(
            RuleExample(
                shows="A misprint may have a corrected value.",
                given="""
                published_indicators: misprint, corrected_value
                  NO, 5
                  NO,
                  YES, 5
                """,
                failed=1,
                passed=1,
                not_applicable=1,
            ),
        ),
    ),
    Rule(
        code="PUB-05",
        rows=rows,
        title="Misprint without a word on what is wrong",
        remedy="Note what is wrong with the printed figure and how that is known.",
        owner=Owner.PERFORMANCE_ANALYST,
        applies=rows.misprint == "YES",
        fails=rows.note.is_missing,
        fields=(rows.note, rows.misprint),
        examples=(
            RuleExample(
                shows="Only misprints need a note.",
                given="""
                published_indicators: misprint, note
                  YES,
                  YES, Digits swapped
                  NO,
                """,
                failed=1,
                passed=1,
                not_applicable=1,
            ),
        ),
    ),
    Rule(
        code="PUB-06",
        rows=rows,
        title="Corrected value is the printed one",
        remedy="Clear the corrected value, or correct it.",
        owner=Owner.PERFORMANCE_ANALYST,
        applies=known(rows.corrected_value),
        fails=rows.corrected_value == value,
        fields=(rows.corrected_value, value),
        examples=(
            RuleExample(
                shows="A correction changes something.",
                given="""
                published_indicators: value, corrected_value
                  5, 5
                  5, 6
                  5,
                """,
                failed=1,
                passed=1,
                not_applicable=1,
            ),
        ),
    ),
    Rule(
        code="PUB-12",
        rows=rows,
        title="Unit as printed is not the true one, yet no misprint is marked",
        remedy="Mark the figure as a misprint and note the true unit.",
        owner=Owner.PERFORMANCE_ANALYST,
        severity=Severity.QUERY,
        applies=(rows.unit_printed == "Rate per 100 000"),
        fails=(rows.unit_true != PER_100_000) & (rows.misprint == "NO"),
        fields=(rows.unit_printed, rows.unit_true, rows.misprint),
        examples=(
            RuleExample(
                shows="A rate per 1,000 printed as one per 100,000 is a misprint.",
                given=f"""
                published_indicators: unit_printed, unit_true, misprint
                  Rate per 100 000, "per 1,000 children aged 10-17", NO
                  Rate per 100 000, "per 1,000 children aged 10-17", YES
                  Rate per 100 000, "{PER_100_000}", NO
                  No. of FTE, children, NO
                """,
                failed=1,
                passed=2,
                not_applicable=1,
            ),
        ),
    ),
)
