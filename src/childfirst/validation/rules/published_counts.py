"""Rules about the counts of the national local-level tables."""

from childfirst.language.tables import published_counts
from childfirst.validation.declaration import Owner, Rule, RuleExample, Severity
from childfirst.validation.rules.shapes import out_of_order

rows = published_counts

RULES = (
    out_of_order(
        "PUC-01",
        rows.period_start,
        rows.period_end,
        title="Published count of a year that ends before it starts",
        remedy="Import the table again; if it is so in print, tell the publisher.",
        owner=Owner.PERFORMANCE_ANALYST,
    ),
    Rule(
        code="PUC-02",
        rows=rows,
        title="Published count with neither a number nor a marker in its place",
        remedy="Import the table again from the publisher's file.",
        owner=Owner.PERFORMANCE_ANALYST,
        fails=rows.number.is_missing & rows.marker.is_missing,
        fields=(rows.number, rows.marker),
        examples=(
            RuleExample(
                shows="A number, or the publisher's word on why there is none.",
                given="""
                published_counts: number, marker
                  ,
                  0,
                  , [c]
                  7, [note 2]
                """,
                failed=1,
                passed=3,
            ),
        ),
    ),
    Rule(
        code="PUC-03",
        rows=rows,
        title="Published count of a service whose nation is not known",
        remedy="Add the region to areas.yaml, with the nation that it lies in.",
        owner=Owner.PERFORMANCE_ANALYST,
        severity=Severity.QUERY,
        fails=rows.nation.is_missing,
        fields=(rows.nation, rows.region),
        examples=(
            RuleExample(
                shows="A nation is needed.",
                given="""
                published_counts: region, nation
                  Atlantis,
                  Wales, Wales
                """,
                failed=1,
                passed=1,
            ),
        ),
    ),
)
