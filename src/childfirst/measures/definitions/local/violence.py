"""KPI 9, local reading: children with an outcome for one of six groups of offence."""

from childfirst.language.frames import Frame
from childfirst.language.tables import offences, outcomes, periods
from childfirst.measures.declaration import Example, Measure
from childfirst.measures.definitions.local.cohort import FROM, cohort
from childfirst.measures.definitions.local.counted_programmes import stands
from childfirst.measures.lines import Line, lines_for, total
from childfirst.periods import QUARTER

GROUPS = {
    "VIOLENCE_AGAINST_THE_PERSON": "Violence Against The Person",
    "DRUGS": "Drugs",
    "ROBBERY": "Robbery",
    "RACIALLY_AGGRAVATED": "Racially Aggravated",
    "SEXUAL_OFFENCES": "Sexual Offences",
    "DEATH_OR_INJURY_BY_DANGEROUS_DRIVING": "Death Or Injury By Dangerous Driving",
}

standing_outcomes = Frame(
    name="standing_outcomes",
    of=outcomes,
    along=(periods,),
    where=(periods.kind == QUARTER)
    & stands(outcomes)
    & outcomes.offence.yjb_offence_category.one_of(*GROUPS)
    & (outcomes.outcome_date >= periods.first_day)
    & (outcomes.outcome_date <= periods.last_day),
    columns={
        "period": periods.period,
        "kind": periods.kind,
        "ypid": outcomes.offence.ypid,
        "outcome_id": outcomes.outcome_id,
        "offence_group": outcomes.offence.yjb_offence_category,
        "offence": outcomes.offence.offence_description,
    },
    keys=("period", "outcome_id"),
    why="outcomes of the quarter that stand, for offences of the six groups",
)
offences_of_groups = Frame(
    name="offences_of_groups",
    of=offences,
    where=offences.yjb_offence_category.one_of(*GROUPS),
    columns={"offence": offences.offence_description},
    keys=("offence",),
    group_by=("offence",),
    why="every wording of offence of the six groups in the record",
)
on_cohort = cohort.ypid.is_known
CITES = "Local performance report 2023/24, Visuals 9a to 9c"
RULE = (
    "Children of the quarter's cohort with an outcome that stands, diversion included, dated in "
    "the quarter, for an offence of the group, whatever its seriousness. A child with offences "
    "of several kinds is in each of them and once in the total. This is not the national "
    "serious violence indicator, which counts offences of seriousness 5 to 8."
)

BY_GROUP = Measure(
    table="Visual 9b",
    kpi="KPI 9",
    title="Offence groups by quarter",
    counts="children",
    each=QUARTER,
    of=standing_outcomes,
    unit=standing_outcomes.ypid,
    only=on_cohort,
    lines=(
        *(
            Line(label=line.label, when=line.when, share_of=None)
            for line in lines_for(standing_outcomes.offence_group, GROUPS)
        ),
        total("Total"),
    ),
    rule=RULE,
    cites=CITES,
    valid_from=FROM,
    examples=(
        Example(
            shows="Two groups, one child; an outcome before the child joined is left out.",
            period="2023-24",
            given="""
            programmes: ypid, start_date
              A, 2023-04-10
              B, 2023-07-10
            offences: offence_id, ypid, offence_date, yjb_offence_category
              O1, A, 2023-02-01, ROBBERY
              O2, A, 2023-02-01, DRUGS
              O3, B, 2023-02-01, DRUGS
            outcomes: offence_id, outcome_date
              O1, 2023-04-10
              O2, 2023-04-10
              O3, 2023-06-30
            """,
            expect={"2023/24 Q1|Robbery": 1, "2023/24 Q1|Drugs": 1, "2023/24 Q1|Total": 1},
        ),
    ),
)

BY_OFFENCE = Measure(
    table="Visual 9c",
    kpi="KPI 9",
    title="Offences by quarter",
    counts="children",
    each=QUARTER,
    of=standing_outcomes,
    unit=standing_outcomes.ypid,
    only=on_cohort,
    lines_by=Line(
        label="",
        share_of=None,
        of=standing_outcomes.offence,
        named_in=offences_of_groups.offence,
    ),
    rule=f"{RULE} Lines are the offences as worded in the record.",
    cites=CITES,
    valid_from=FROM,
    examples=(
        Example(
            shows="Two offences of the same wording are one child.",
            period="2023-24Q1",
            given="""
            programmes: ypid, start_date
              A, 2023-04-10
            offences: offence_id, ypid, offence_date, yjb_offence_category, offence_description
              O1, A, 2023-02-01, DRUGS, Possession of cannabis
              O2, A, 2023-02-02, DRUGS, Possession of cannabis
            outcomes: offence_id, outcome_date
              O1, 2023-04-10
              O2, 2023-04-10
            """,
            expect={"Possession of cannabis": 1},
        ),
    ),
)

MEASURES = (BY_GROUP, BY_OFFENCE)
