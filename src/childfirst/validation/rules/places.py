"""Rules about the lookup of deprivation by postcode."""

from childfirst.language.functions import matches
from childfirst.language.tables import postcode_deprivation
from childfirst.validation.declaration import Owner, Rule, RuleExample

POSTCODE = "[A-Z]{1,2}[0-9][A-Z0-9]? [0-9][A-Z]{2}"

RULES = (
    Rule(
        code="PLA-01",
        rows=postcode_deprivation,
        title="Postcode of the deprivation lookup not written as a postcode",
        remedy="Write it in capitals with one space before its last three characters: no child "
        "is found by another spelling.",
        owner=Owner.PERFORMANCE_ANALYST,
        fails=~matches(postcode_deprivation.home_postcode, POSTCODE),
        fields=(postcode_deprivation.home_postcode,),
        examples=(
            RuleExample(
                shows="Small letters, no space and an unknown postcode find nobody.",
                given="""
                postcode_deprivation: home_postcode
                  zz1 1ab
                  ZZ11AC
                  unknown
                  ZZ1 1AA
                  Z1Z 1AA
                """,
                failed=3,
                passed=2,
            ),
        ),
    ),
)
