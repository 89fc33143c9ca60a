"""Victims of the offences, and the management board that meets every six weeks or so."""

from __future__ import annotations

import numpy as np
import pyarrow as pa

from benchmarks.national.columns import Draw, Numbers, days, identifiers, table
from benchmarks.national.work import FIRST, LAST, Work
from childfirst.record.codelists import codelist

MEMBERS, DAYS_BETWEEN_MEETINGS = 14, 45
ANSWERS: dict[str | None, float] = {"YES": 5, "NO": 4, None: 1}


def partners_of(draw: Draw, work: Work) -> dict[str, pa.Table]:
    """Draw the victims of about half the offences, and the board."""
    return {**_victims(draw, work.offences), **_board(draw)}


def _victims(draw: Draw, offences: int) -> dict[str, pa.Table]:
    count = offences // 2
    numbers = np.arange(count)
    victim = identifiers("V", draw.whole(0, max(0, count * 9 // 10), count))
    day = draw.whole(FIRST, LAST, count)
    every = victim.unique()

    def sometimes(share: float) -> pa.Array:
        return days(day, draw.holds(1 - share, count))

    return {
        "victims": table(
            "victims",
            len(every),
            victim_id=every,
            type=draw.one_of({"individual": 3, "corporate": 1}, len(every)),
        ),
        "victim_interventions": table(
            "victim_interventions",
            count,
            victim_intervention_id=identifiers("W", numbers),
            victim_id=victim,
            offence_id=identifiers("O", draw.whole(0, max(0, offences - 1), count)),
            consent_to_contact=draw.one_of(ANSWERS, count),
            contacted_date=sometimes(0.7),
            engaged_rj=draw.one_of(ANSWERS, count),
            view_prior=draw.one_of(ANSWERS, count),
            progress_requested_date=sometimes(0.3),
            progress_provided_date=sometimes(0.2),
            support_requested_date=sometimes(0.3),
            support_provided_date=sometimes(0.2),
        ),
    }


def _board(draw: Draw) -> dict[str, pa.Table]:
    held: Numbers = np.arange(FIRST, LAST, DAYS_BETWEEN_MEETINGS)
    meeting = np.repeat(np.arange(len(held)), MEMBERS)
    member = np.tile(np.arange(MEMBERS), len(held))
    sectors = [code.code for code in codelist("board_sector").codes]
    return {
        "board_members": table(
            "board_members",
            MEMBERS,
            member_id=identifiers("M", np.arange(MEMBERS)),
            organisation="Organisation",
            sector=pa.array([sectors[place % len(sectors)] for place in range(MEMBERS)]),
            role="Member",
            senior=draw.one_of({"YES": 1, "NO": 1}, MEMBERS),
        ),
        "board_meetings": table(
            "board_meetings",
            len(held),
            meeting_id=identifiers("B", np.arange(len(held))),
            meeting_date=days(held),
        ),
        "board_attendance": table(
            "board_attendance",
            len(meeting),
            meeting_id=identifiers("B", meeting),
            member_id=identifiers("M", member),
            status=draw.one_of({"present": 7, "apologies": 2, "absent": 1}, len(meeting)),
        ),
    }
