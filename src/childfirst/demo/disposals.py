"""How cases are disposed of: outcomes, their tiers and the programmes that follow."""

from __future__ import annotations

from dataclasses import dataclass

from childfirst.demo.chance import Weighted
from childfirst.record.dictionary import tables


@dataclass(frozen=True)
class Disposal:
    """An outcome with a programme: its kind, how often, and its least and most days."""

    outcome: str
    kind: str
    weight: float
    least: int
    most: int
    programme: str = ""

    @property
    def disposal_type(self) -> str:
        """The code of the programme, which most often is that of the outcome."""
        return self.programme or self.outcome


OUT_OF_COURT = "non_statutory"
ORDER = "statutory"
COMMUNITY_RESOLUTION = "COMMUNITY_RESOLUTION_WITH_YJS_INVOLVEMENT"
DETENTION_AND_TRAINING = "DETENTION_AND_TRAINING_ORDER"
REHABILITATION = "YOUTH_REHABILITATION_ORDER"
OUTCOME_22 = "NO_FURTHER_ACTION_OUTCOME_22"
DISPOSALS = {
    disposal.outcome: disposal
    for disposal in (
        Disposal(COMMUNITY_RESOLUTION, OUT_OF_COURT, 28, 30, 130),
        Disposal("COMMUNITY_RESOLUTION_POLICE_FACILITATED", OUT_OF_COURT, 5, 30, 90),
        Disposal("COMMUNITY_RESOLUTION_OTHER_AGENCY_FACILITATED", OUT_OF_COURT, 4, 30, 90),
        Disposal("NO_FURTHER_ACTION_OUTCOME_20_21_WITH_YJS_INVOLVEMENT", OUT_OF_COURT, 3, 30, 100),
        Disposal(f"{OUTCOME_22}_WITH_YJS_INVOLVEMENT", OUT_OF_COURT, 4, 45, 120),
        Disposal(
            f"{OUTCOME_22}_DEFERRED_PROSECUTION_CAUTION_WITH_YJS_INVOLVEMENT",
            OUT_OF_COURT,
            3,
            60,
            130,
        ),
        Disposal("YOUTH_CAUTION", OUT_OF_COURT, 9, 30, 100),
        Disposal("YOUTH_CONDITIONAL_CAUTION", OUT_OF_COURT, 8, 60, 120),
        Disposal("REFERRAL_ORDER", ORDER, 20, 90, 365),
        Disposal("REPARATION_ORDER", ORDER, 1.5, 60, 90),
        Disposal(REHABILITATION, ORDER, 9, 180, 545),
        Disposal(DETENTION_AND_TRAINING, ORDER, 2, 120, 540, "DTO_CUSTODY"),
        Disposal("SECTION_250", ORDER, 0.8, 500, 900),
        Disposal("SECTION_254", ORDER, 0.6, 500, 900),
        Disposal("SECTION_259", ORDER, 0.6, 500, 900),
    )
}
OFTEN = Weighted({code: disposal.weight for code, disposal in DISPOSALS.items()})

PRE_COURT = frozenset({"YOUTH_CAUTION", "YOUTH_CONDITIONAL_CAUTION"})
FIRST_TIER = frozenset(
    {
        "REFERRAL_ORDER",
        "REPARATION_ORDER",
        "ABSOLUTE_DISCHARGE",
        "CONDITIONAL_DISCHARGE",
        "FINE",
        "COMPENSATION_ORDER",
        "BIND_OVER",
        "SENTENCE_DEFERRED",
    }
)
INFORMAL = ("COMMUNITY_RESOLUTION", "NO_FURTHER_ACTION", "OTHER_INFORMAL_ACTION")


def tier(outcome: str) -> str:
    """Give the tier a legal outcome belongs to."""
    if outcome.startswith(INFORMAL):
        return "Diversion"
    if outcome in PRE_COURT:
        return "Pre-court"
    if outcome in FIRST_TIER:
        return "First-tier"
    return "Community" if outcome == REHABILITATION else "Custody"


def is_sentence(outcome: str) -> bool:
    """Tell whether a court decided the outcome."""
    return tier(outcome) not in ("Diversion", "Pre-court")


def _without_programme() -> Weighted:
    known = tables()["outcomes"].field("legal_outcome").codes
    rare = {code: 1 if tier(code) == "Custody" else 2 for code in known}
    return Weighted({code: rare[code] for code in known if code not in DISPOSALS})


WITHOUT_PROGRAMME = _without_programme()
"""Outcomes that lead to no work: fines, discharges and the like, and old sentences."""
