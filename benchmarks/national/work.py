"""Children, their offences, outcomes, hearings and programmes."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pyarrow as pa

from benchmarks.national.columns import Draw, Numbers, day, days, identifiers, table, whole_numbers
from childfirst.measures.definitions.yjb.counting import COUNTING_DISPOSALS
from childfirst.record.codelists import codelist

FIRST, LAST = day("2020-01-01"), day("2025-03-31")
LEAP_DAYS = tuple(day(f"{year}-02-29") for year in (2004, 2008, 2012))
MATCHING_OUTCOME = {"DTO_LICENCE": "DETENTION_AND_TRAINING_ORDER"}
REMANDS: dict[str | None, float] = {None: 8, "REMAND_IN_CUSTODY": 1, "UNCONDITIONAL_BAIL": 2}
APPEALS: dict[str | None, float] = {
    None: 96,
    "Result of appeal successful": 2,
    "Result of appeal unchanged": 2,
}


@dataclass(frozen=True)
class Work:
    """What states and victims hang on: how many children, and when they were worked with."""

    children: int
    offences: int
    child: Numbers  # of each programme
    start: Numbers  # of each programme, in days since 1970
    tables: dict[str, pa.Table]


def work_of(draw: Draw, programmes: int) -> Work:
    """Draw a service's programmes, five to each two children, one or two offences to each."""
    children = max(1, programmes * 2 // 5)
    child = draw.spread(children, programmes)
    start = draw.whole(FIRST, LAST, programmes)
    kinds = (*COUNTING_DISPOSALS, "TURNAROUND_PROGRAMME")
    disposal = draw.one_of(dict.fromkeys(kinds, 1.0), programmes)
    born = _births(draw, child, start, children)
    end = start + draw.whole(0, 400, programmes)
    answered = np.repeat(np.arange(programmes), draw.whole(1, 2, programmes))
    found = {
        "children": _children(draw, born),
        "programmes": table(
            "programmes",
            programmes,
            programme_id=identifiers("P", np.arange(programmes)),
            ypid=identifiers("Y", child),
            start_date=days(start),
            end_date=days(end, (end > LAST) | draw.holds(0.02, programmes)),
            disposal_type=disposal,
            kind=draw.one_of({"statutory": 5, "non_statutory": 3, "prevention": 1}, programmes),
            successfully_completed=draw.one_of({"YES": 6, "NO": 2, None: 1}, programmes),
            end_reason=draw.one_of({"COMPLETED": 6, None: 3}, programmes),
        ),
        "programme_offences": table(
            "programme_offences",
            len(answered),
            programme_id=identifiers("P", answered),
            offence_id=identifiers("O", np.arange(len(answered))),
        ),
        **_offences(draw, child[answered], start[answered], disposal.take(pa.array(answered))),
    }
    return Work(children, len(answered), child, start, found)


def _births(draw: Draw, child: Numbers, start: Numbers, children: int) -> Numbers:
    """Make children 9 to 18 when their work begins, some born on 29 February."""
    first = np.full(children, (FIRST + LAST) // 2)
    first[child] = start
    born = first - draw.whole(9 * 365, 18 * 365 + 100, children)
    leap = draw.holds(0.01, children)
    born[leap] = np.array(LEAP_DAYS)[draw.whole(0, len(LEAP_DAYS) - 1, int(leap.sum()))]
    return born


def _children(draw: Draw, born: Numbers) -> pa.Table:
    count = len(born)
    sexes: dict[str | None, float] = {"1": 80, "2": 17, "9": 2, None: 1}
    ethnicities = dict.fromkeys((*(c.code for c in codelist("ethnicity").codes), None), 1.0)
    return table(
        "children",
        count,
        ypid=identifiers("Y", np.arange(count)),
        forename="A",
        surname="B",
        date_of_birth=days(born),
        sex=draw.one_of(sexes, count),
        gender=draw.one_of(sexes, count),
        ethnicity=draw.one_of(ethnicities, count),
        deleted=draw.one_of({"NO": 96, "YES": 4}, count),
    )


def _offences(
    draw: Draw, child: Numbers, start: Numbers, disposal: pa.Array
) -> dict[str, pa.Table]:
    count = len(child)
    numbers = np.arange(count)
    offence = identifiers("O", numbers)
    committed = start - draw.whole(10, 300, count)
    heard = start - draw.whole(0, 60, count)
    categories = dict.fromkeys([c.code for c in codelist("offence_category").codes], 1.0)
    sentences = [MATCHING_OUTCOME.get(code, code) for code in disposal.to_pylist()]
    sentences = ["FINE" if code == "TURNAROUND_PROGRAMME" else code for code in sentences]
    in_court = draw.holds(0.7, count)
    return {
        "offences": table(
            "offences",
            count,
            offence_id=offence,
            ypid=identifiers("Y", child),
            offence_date=days(committed),
            offence_description="Offence",
            yjb_offence_category=draw.one_of(categories, count),
            yjb_seriousness_score=whole_numbers(draw.whole(1, 8, count)),
            arrest_date=days(committed + 3, draw.holds(0.5, count)),
        ),
        "outcomes": table(
            "outcomes",
            count,
            outcome_id=identifiers("U", numbers),
            offence_id=offence,
            outcome_date=days(start - draw.whole(0, 3, count)),
            legal_outcome=pa.array(sentences),
            legal_outcome_group="Community",
            residence_on_legal_outcome_date=draw.one_of({"LOCAL": 95, "OTHER": 5}, count),
            outcome_appeal_status=draw.one_of(APPEALS, count),
        ),
        "hearings": table(
            "hearings",
            int(in_court.sum()),
            hearing_id=identifiers("H", numbers[in_court]),
            ypid=identifiers("Y", child[in_court]),
            hearing_date=days(heard[in_court]),
            remand_decision=draw.one_of(REMANDS, int(in_court.sum())),
        ),
        "hearing_offences": table(
            "hearing_offences",
            int(in_court.sum()),
            hearing_id=identifiers("H", numbers[in_court]),
            offence_id=offence.filter(pa.array(in_court)),
        ),
    }
