"""Rules about programmes: dates, kind, case manager and what they answer."""

from childfirst.language.questions import any_of
from childfirst.language.tables import incidents, programme_offences, programmes
from childfirst.validation.declaration import Owner, Rule, RuleExample, Severity
from childfirst.validation.rules.conditions import current
from childfirst.validation.rules.repeats import overlapping
from childfirst.validation.rules.shapes import before_birth, ends_before_start, in_the_future

STATUTORY = (
    "YOUTH_CONDITIONAL_CAUTION",
    "REFERRAL_ORDER",
    "REPARATION_ORDER",
    "YOUTH_REHABILITATION_ORDER",
    "DTO_CUSTODY",
    "DTO_LICENCE",
    "SECTION_250",
    "SECTION_254",
    "SECTION_259",
)
"""Disposals that the local report counts as statutory work."""

disposal, kind = programmes.disposal_type, programmes.kind
own_kinds = disposal.one_of("PREVENTION_PROGRAMME", "TURNAROUND_PROGRAMME")
kind_fits = (
    ((kind == "prevention") & (disposal == "PREVENTION_PROGRAMME"))
    | ((kind == "turnaround") & (disposal == "TURNAROUND_PROGRAMME"))
    | ((kind == "statutory") & disposal.one_of(*STATUTORY))
    | ((kind == "non_statutory") & ~disposal.one_of(*STATUTORY) & ~own_kinds)
)

RULES = (
    in_the_future("PRO-01", programmes, "Programme", Owner.CASE_MANAGER),
    ends_before_start("PRO-02", programmes, "Programme", Owner.CASE_MANAGER),
    before_birth("PRO-03", programmes, "Programme", Owner.CASE_MANAGER),
    Rule(
        code="PRO-04",
        rows=programmes,
        title="Programme that answers no offence and no incident",
        remedy="Link the offence, or the incident, that led to the programme.",
        owner=Owner.CASE_MANAGER,
        severity=Severity.QUERY,
        cites="Youth Justice Board KPI counting rules: a programme counts through a linked offence",
        applies=kind.one_of("statutory", "non_statutory"),
        fails=~any_of(
            programme_offences, programme_offences.programme_id == programmes.programme_id
        )
        & ~any_of(incidents, incidents.programme_id == programmes.programme_id),
        fields=(programmes.programme_id, programme_offences.offence_id, incidents.programme_id),
        examples=(
            RuleExample(
                shows="Prevention and Turnaround answer neither.",
                given="""
                programmes: programme_id, kind
                  R, statutory
                  P, statutory
                  Q, non_statutory
                  S, prevention
                  T, turnaround
                programme_offences: programme_id, offence_id
                  P, O
                incidents: programme_id
                  Q
                """,
                failed=1,
                passed=2,
                not_applicable=2,
            ),
        ),
    ),
    Rule(
        code="PRO-05",
        rows=programmes,
        title="Kind of work does not go with the disposal",
        remedy="Choose the kind that the disposal belongs to: it decides who is counted.",
        owner=Owner.CASE_MANAGER,
        fails=~kind_fits,
        fields=(kind, disposal),
        examples=(
            RuleExample(
                shows="Each kind once rightly and once with a disposal of another.",
                given="""
                programmes: kind, disposal_type
                  prevention, TURNAROUND_PROGRAMME
                  turnaround, PREVENTION_PROGRAMME
                  statutory, YOUTH_CAUTION
                  non_statutory, REFERRAL_ORDER
                  non_statutory, PREVENTION_PROGRAMME
                  prevention, PREVENTION_PROGRAMME
                  turnaround, TURNAROUND_PROGRAMME
                  statutory, REFERRAL_ORDER
                  non_statutory, YOUTH_CAUTION
                """,
                failed=5,
                passed=4,
            ),
        ),
    ),
    overlapping(
        "PRO-08",
        programmes,
        title="Two programmes of the same disposal at once",
        remedy="Delete the second record, or end the first when the second took its place.",
        owner=Owner.CASE_MANAGER,
        same="disposal_type",
        values=("REFERRAL_ORDER", "YOUTH_CAUTION"),
    ),
    Rule(
        code="PRO-09",
        rows=programmes,
        title="Open programme without a case manager",
        remedy="Record who works with the child.",
        owner=Owner.CASE_MANAGER,
        applies=current(programmes),
        fails=programmes.case_manager.is_missing,
        fields=(programmes.case_manager,),
        examples=(
            RuleExample(
                shows="Only programmes in force on 30 June 2024 are asked.",
                given="""
                programmes: start_date, end_date, case_manager
                  2023-05-02, ,
                  2024-06-30, ,
                  2023-05-02, 2024-06-30, Ash
                  2023-05-02, 2024-06-29,
                  2024-07-01, ,
                """,
                failed=2,
                passed=1,
                not_applicable=2,
            ),
        ),
    ),
)
