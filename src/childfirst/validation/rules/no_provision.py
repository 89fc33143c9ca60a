"""Rules about children without any education, training or employment."""

from childfirst.language.tables import education
from childfirst.validation.declaration import Owner, Rule, RuleExample

kind, suitability = education.provision_type, education.suitability

RULES = (
    Rule(
        code="EDU-06",
        rows=education,
        title="National and local type disagree on whether there is any provision",
        remedy="Correct the type that is wrong: none and NEET go together.",
        owner=Owner.EDUCATION_WORKER,
        fails=((kind == "NONE") & (education.local_provision != "NEET"))
        | ((kind != "NONE") & (education.local_provision == "NEET")),
        fields=(kind, education.local_provision),
        examples=(
            RuleExample(
                shows="Both or neither.",
                given="""
                education: provision_type, local_provision
                  NONE, FE College
                  COLLEGE, NEET
                  NONE, NEET
                  COLLEGE, FE College
                """,
                failed=2,
                passed=2,
            ),
        ),
    ),
    Rule(
        code="EDU-07",
        rows=education,
        title="No provision, but a provider is named",
        remedy="Clear the provider, or record what the child does there.",
        owner=Owner.EDUCATION_WORKER,
        applies=kind == "NONE",
        fails=education.provider.is_known,
        fields=(kind, education.provider),
        examples=(
            RuleExample(
                shows="A college is named rightly.",
                given="""
                education: provision_type, provider
                  NONE, Dunes College
                  NONE,
                  COLLEGE, Dunes College
                """,
                failed=1,
                passed=1,
                not_applicable=1,
            ),
        ),
    ),
)
