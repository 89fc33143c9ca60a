"""Rules about the day on which a child left custody."""

from childfirst.language.tables import programmes
from childfirst.validation.declaration import Owner, Rule, RuleExample, Severity
from childfirst.validation.rules.conditions import known
from childfirst.validation.rules.shapes import out_of_order

CUSTODIAL = ("DTO_CUSTODY", "DTO_LICENCE", "SECTION_250", "SECTION_254", "SECTION_259")
"""Disposals of custodial sentences: the only ones that a child is released from."""

AT_RELEASE = "Youth Justice Board KPI counting rules: the state at release"

released, disposal = programmes.release_date, programmes.disposal_type

RULES = (
    out_of_order(
        "REL-01",
        programmes.start_date,
        released,
        title="Released before the programme began",
        remedy="Correct the start or the day of release.",
        owner=Owner.CASE_MANAGER,
        cites=AT_RELEASE,
    ),
    out_of_order(
        "REL-02",
        released,
        programmes.end_date,
        title="Programme ended before the child was released",
        remedy="Correct the end or the day of release: time on licence is part of the sentence.",
        owner=Owner.CASE_MANAGER,
        severity=Severity.QUERY,
        cites=AT_RELEASE,
    ),
    Rule(
        code="REL-03",
        rows=programmes,
        title="Licence that did not begin on the day of release",
        remedy="Correct the start of the licence or the day of release.",
        owner=Owner.CASE_MANAGER,
        severity=Severity.QUERY,
        cites=AT_RELEASE,
        applies=known(released) & (disposal == "DTO_LICENCE"),
        fails=released != programmes.start_date,
        fields=(released, programmes.start_date),
        examples=(
            RuleExample(
                shows="Other detention is one programme, released from in its course.",
                given="""
                programmes: disposal_type, start_date, release_date
                  DTO_LICENCE, 2023-05-02, 2023-05-01
                  DTO_LICENCE, 2023-05-02, 2023-05-03
                  DTO_LICENCE, 2023-05-02, 2023-05-02
                  DTO_LICENCE, 2023-05-02,
                  SECTION_250, 2023-05-02, 2023-11-02
                """,
                failed=2,
                passed=1,
                not_applicable=2,
            ),
        ),
    ),
    Rule(
        code="REL-04",
        rows=programmes,
        title="Day of release for a disposal without custody",
        remedy="Clear the day of release, or correct the disposal.",
        owner=Owner.CASE_MANAGER,
        cites=AT_RELEASE,
        applies=released.is_known,
        fails=~disposal.one_of(*CUSTODIAL),
        fields=(released, disposal),
        examples=(
            RuleExample(
                shows="Each custodial sentence has a release, a referral order has none.",
                given="""
                programmes: disposal_type, release_date
                  REFERRAL_ORDER, 2023-05-02
                  DTO_CUSTODY, 2023-05-02
                  DTO_LICENCE, 2023-05-02
                  SECTION_250, 2023-05-02
                  SECTION_254, 2023-05-02
                  SECTION_259, 2023-05-02
                  REFERRAL_ORDER,
                """,
                failed=1,
                passed=5,
                not_applicable=1,
            ),
        ),
    ),
)
