"""Offences decided in a period: the steps that the tables of offences and outcomes share."""

from childfirst.language.frames import Frame, greatest_of, whether_any
from childfirst.language.functions import ALWAYS, age
from childfirst.language.tables import outcomes, periods
from childfirst.measures.definitions.local.cohort import cohort
from childfirst.measures.definitions.local.counted_programmes import stands
from childfirst.periods import QUARTER, WHOLE
from childfirst.record.codelists import codelist

TIERS = ("Custody", "Community", "First-tier", "Pre-court", "Diversion")
"""The national tiers, the most serious first."""
CATEGORIES = {code.code: code.label for code in codelist("offence_category").codes}
VIOLENT = ("VIOLENCE_AGAINST_THE_PERSON", "ROBBERY")
"""What the profile calls a violent offence; the partnership's audit does not define it."""

counted_period = periods.kind.one_of(QUARTER, WHOLE)

decided = Frame(
    name="decided_offences",
    of=outcomes,
    along=(periods,),
    where=counted_period
    & stands(outcomes)
    & (outcomes.outcome_date >= periods.first_day)
    & (outcomes.outcome_date <= periods.last_day),
    columns={
        "period": periods.period,
        "kind": periods.kind,
        "ypid": outcomes.offence.ypid,
        "outcome_id": outcomes.outcome_id,
        "offence_id": outcomes.offence_id,
        "category": outcomes.offence.yjb_offence_category,
        "score": outcomes.offence.yjb_seriousness_score,
        "tier": outcomes.legal_outcome_group,
        "age": age(outcomes.offence.child.date_of_birth, outcomes.offence.offence_date),
    },
    keys=("period", "outcome_id"),
    why="outcomes of the period that stand, diversion included, with their offences",
)
on_cohort = cohort.ypid.is_known

decided_by_child = Frame(
    name="decided_by_child",
    of=decided,
    columns={
        "period": decided.period,
        "ypid": decided.ypid,
        "score": greatest_of(decided.score),
        "violent": whether_any(decided.category.one_of(*VIOLENT)),
        **{f"tier_{rank}": whether_any(decided.tier == t) for rank, t in enumerate(TIERS)},
        **{f"did_{c.lower()}": whether_any(decided.category == c) for c in CATEGORIES},
    },
    keys=("period", "ypid"),
    group_by=("period", "ypid"),
    why="what was decided in the period of a child's offences, taken together",
)

decided_before = Frame(
    name="decided_before",
    of=outcomes,
    along=(periods,),
    where=counted_period & stands(outcomes) & (outcomes.outcome_date < periods.first_day),
    columns={
        "period": periods.period,
        "ypid": outcomes.offence.ypid,
        "held": whether_any(ALWAYS),
    },
    keys=("period", "ypid"),
    group_by=("period", "ypid"),
    why="the children with an outcome that stands before the period began",
)
