"""Rules about incidents."""

from childfirst.language.functions import age
from childfirst.language.tables import incidents
from childfirst.validation.declaration import Owner, Rule, RuleExample, Severity
from childfirst.validation.rules.repeats import repeated
from childfirst.validation.rules.shapes import in_the_future

years = age(incidents.child.date_of_birth, incidents.incident_date)

RULES = (
    in_the_future("INC-01", incidents, "Incident", Owner.CASE_MANAGER),
    repeated(
        "INC-02",
        incidents,
        (incidents.ypid, incidents.incident_date, incidents.incident_type),
        title="Same incident of a child recorded twice on a day",
        remedy="Delete the second record, unless there really were two incidents.",
        owner=Owner.CASE_MANAGER,
    ),
    Rule(
        code="INC-03",
        rows=incidents,
        title="Child under 10 or already 18 at the incident",
        remedy="Check both dates: the service works with children aged 10 to 17.",
        owner=Owner.CASE_MANAGER,
        severity=Severity.QUERY,
        fails=(years < 10) | (years >= 18),
        fields=(incidents.incident_date, incidents.child.date_of_birth),
        examples=(
            RuleExample(
                shows="From the tenth birthday to the day before the eighteenth.",
                given="""
                children: ypid, date_of_birth
                  A, 2010-05-02
                  B, 2005-05-02
                incidents: ypid, incident_date
                  A, 2020-05-01
                  B, 2023-05-02
                  A, 2020-05-02
                  B, 2023-05-01
                """,
                failed=2,
                passed=2,
            ),
        ),
    ),
)
