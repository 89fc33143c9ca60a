"""Whose records a return of a quarter rests on, and which sentences KPI 9 has to leave out."""

from __future__ import annotations

from childfirst.engine.session import Session
from childfirst.language.frames import Frame
from childfirst.language.questions import any_of
from childfirst.language.tables import hearing_offences, outcomes, periods, programmes
from childfirst.measures.definitions.yjb.counting import ORDER_TYPES, counts
from childfirst.measures.definitions.yjb.work_with_victims import work
from childfirst.periods import QUARTER, Period

BEFORE_COURT = (
    *ORDER_TYPES["oocd"],
    *ORDER_TYPES["youth_caution"],
    *ORDER_TYPES["youth_conditional_caution"],
)

ended_programmes = Frame(
    name="return_ended_programmes",
    of=programmes,
    along=(periods,),
    where=(periods.kind == QUARTER)
    & (programmes.end_date >= periods.first_day)
    & (programmes.end_date <= periods.last_day),
    columns={
        "period": periods.period,
        "programme_id": programmes.programme_id,
        "ypid": programmes.ypid,
    },
    keys=("period", "programme_id"),
    why="programmes that ended in the quarter, whether or not they count",
)
dated_outcomes = Frame(
    name="return_dated_outcomes",
    of=outcomes,
    along=(periods,),
    where=(periods.kind == QUARTER)
    & (outcomes.outcome_date >= periods.first_day)
    & (outcomes.outcome_date <= periods.last_day),
    columns={
        "period": periods.period,
        "outcome_id": outcomes.outcome_id,
        "ypid": outcomes.offence.ypid,
        "offence_id": outcomes.offence_id,
        "sentence": counts(outcomes) & ~outcomes.legal_outcome.one_of(*BEFORE_COURT),
        "custody": outcomes.legal_outcome.one_of(*ORDER_TYPES["custody"]),
    },
    keys=("period", "outcome_id"),
    why="outcomes dated in the quarter, whether or not they count",
)


def children_of(session: Session, quarter: Period) -> frozenset[str]:
    """Give the keys of the children a return of the quarter may count, rightly or wrongly.

    Those with a programme ended or an outcome dated in it, or with a victim counted in it.
    """
    keys: set[str] = set()
    for frame, name in ((ended_programmes, "ypid"), (dated_outcomes, "ypid"), (work, "child")):
        columns = {"child": frame.column(name)}
        rows = session.rows(frame, columns, frame.column("period") == quarter.label)
        keys.update(key for key in rows.column("child").to_pylist() if key is not None)
    return frozenset(keys)


def unheard_sentences(session: Session, quarter: Period) -> tuple[int, int]:
    """Give how many offences were sentenced in the quarter without a hearing on record.

    All of them, then those sentenced to custody.
    """
    columns = {"offence": dated_outcomes.offence_id, "custody": dated_outcomes.custody}
    heard = any_of(hearing_offences, hearing_offences.offence_id == dated_outcomes.offence_id)
    chosen = (dated_outcomes.period == quarter.label) & dated_outcomes.sentence
    rows = session.rows(dated_outcomes, columns, chosen & ~heard).to_pylist()
    custodial = {row["offence"] for row in rows if row["custody"]}
    return len({row["offence"] for row in rows}), len(custodial)
