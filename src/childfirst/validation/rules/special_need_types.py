"""Rules about the special educational needs that a child has."""

from childfirst.language.questions import any_of
from childfirst.language.tables import special_need_types, special_needs
from childfirst.validation.declaration import Owner, Rule, RuleExample, Severity
from childfirst.validation.rules.shapes import before_birth, in_the_future

again = special_need_types.again()
same_child = again.ypid == special_need_types.ypid
other_need = again.need != special_need_types.need

RULES = (
    in_the_future("NEE-01", special_need_types, "Need", Owner.EDUCATION_WORKER),
    before_birth("NEE-02", special_need_types, "Need", Owner.EDUCATION_WORKER),
    Rule(
        code="NEE-03",
        rows=special_need_types,
        title="Need of a child without a record that a need is identified",
        remedy="Add the special-needs record with its level, even if the level is none.",
        owner=Owner.EDUCATION_WORKER,
        severity=Severity.QUERY,
        cites="Youth Justice Board KPI 3: counted from the special-needs record",
        fails=~any_of(
            special_needs,
            (special_needs.ypid == special_need_types.ypid)
            & (special_needs.identified_sendaln == "YES"),
        ),
        fields=(special_need_types.need, special_needs.identified_sendaln),
        examples=(
            RuleExample(
                shows="A record that denies any need does not do.",
                given="""
                special_need_types: ypid, need
                  B, Autism
                  C, Autism
                  A, Autism
                special_needs: ypid, identified_sendaln
                  A, YES
                  B, NO
                """,
                failed=2,
                passed=1,
            ),
        ),
    ),
    Rule(
        code="NEE-04",
        rows=special_need_types,
        title="Two needs of a child with the same rank",
        remedy="Number the needs by their weight, the main one 1.",
        owner=Owner.EDUCATION_WORKER,
        fails=any_of(again, same_child & other_need & (again.rank == special_need_types.rank)),
        fields=(special_need_types.rank,),
        examples=(
            RuleExample(
                shows="Each rank once for a child.",
                given="""
                special_need_types: ypid, need, rank
                  A, Autism, 1
                  A, Emotional Difficulties, 1
                  B, Autism, 1
                  B, Emotional Difficulties, 2
                """,
                failed=2,
                passed=2,
            ),
        ),
    ),
    Rule(
        code="NEE-05",
        rows=special_need_types,
        title="A need without the one that should rank before it",
        remedy="Number the needs 1, 2, 3 without a gap, or add the one that is missing.",
        owner=Owner.EDUCATION_WORKER,
        severity=Severity.QUERY,
        applies=special_need_types.rank > 1,
        fails=~any_of(again, same_child & (again.rank == special_need_types.rank - 1)),
        fields=(special_need_types.rank,),
        examples=(
            RuleExample(
                shows="After 1 comes 2.",
                given="""
                special_need_types: ypid, need, rank
                  B, Emotional Difficulties, 3
                  A, Emotional Difficulties, 2
                  A, Autism, 1
                  B, Autism, 1
                """,
                failed=1,
                passed=1,
                not_applicable=2,
            ),
        ),
    ),
    Rule(
        code="NEE-06",
        rows=special_need_types,
        title="Autism recorded under two names",
        remedy="Keep one of the two and number the other needs again.",
        owner=Owner.EDUCATION_WORKER,
        severity=Severity.QUERY,
        cites="Local performance report 2023/24: the two labels are one need",
        applies=special_need_types.need == "Autism",
        fails=any_of(again, same_child & (again.need == "Autistic Spectrum Disorder")),
        fields=(special_need_types.need,),
        examples=(
            RuleExample(
                shows="Either alone is right.",
                given="""
                special_need_types: ypid, need
                  A, Autism
                  B, Autism
                  A, Autistic Spectrum Disorder
                  B, Emotional Difficulties
                  C, Autistic Spectrum Disorder
                """,
                failed=1,
                passed=1,
                not_applicable=3,
            ),
        ),
    ),
)
