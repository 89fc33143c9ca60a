"""Order types, what counts as one, and how serious each outcome is."""

from __future__ import annotations

RESOLUTION = "COMMUNITY_RESOLUTION_WITH_YJS_INVOLVEMENT"
OUTCOME_20_21 = "NO_FURTHER_ACTION_OUTCOME_20_21_WITH_YJS_INVOLVEMENT"
OUTCOME_22 = "NO_FURTHER_ACTION_OUTCOME_22_WITH_YJS_INVOLVEMENT"
DEFERRED = "NO_FURTHER_ACTION_OUTCOME_22_DEFERRED_PROSECUTION_CAUTION_WITH_YJS_INVOLVEMENT"
DTO_LICENCE = "DTO_LICENCE"

ORDERS = (
    "oocd",
    "youth_caution",
    "youth_conditional_caution",
    "referral_order",
    "yro",
    "custody",
)
ORDER_OF_OUTCOME = {
    RESOLUTION: "oocd",
    OUTCOME_20_21: "oocd",
    OUTCOME_22: "oocd",
    DEFERRED: "oocd",
    "YOUTH_CAUTION": "youth_caution",
    "YOUTH_CONDITIONAL_CAUTION": "youth_conditional_caution",
    "REFERRAL_ORDER": "referral_order",
    "YOUTH_REHABILITATION_ORDER": "yro",
    "DETENTION_AND_TRAINING_ORDER": "custody",
    "SECTION_250": "custody",
    "SECTION_254": "custody",
    "SECTION_259": "custody",
    "SECTION_90_92_DETENTION": "custody",
    "SECTION_226_LIFE": "custody",
    "SECTION_226_B": "custody",
}
"""Outcomes that count; any other outcome is left out of every indicator."""

DIVERSIONS = {
    RESOLUTION: "community_resolution",
    OUTCOME_20_21: "outcome_20_21",
    OUTCOME_22: "outcome_22",
    DEFERRED: "outcome_22_deferred",
    "YOUTH_CAUTION": "youth_caution",
    "YOUTH_CONDITIONAL_CAUTION": "youth_conditional_caution",
}
"""The six out-of-court disposals of KPI 6, under the names of its columns."""

DISPOSALS = {
    *DIVERSIONS,
    "REFERRAL_ORDER",
    "YOUTH_REHABILITATION_ORDER",
    DTO_LICENCE,
    "SECTION_250",
    "SECTION_254",
    "SECTION_259",
}
"""Disposal types of a programme that count; the custody part of a DTO does not."""

FROM_GRAVEST = (
    {
        "SECTION_250",
        "SECTION_254",
        "SECTION_259",
        "SECTION_90_92_DETENTION",
        "SECTION_226_LIFE",
        "SECTION_226_B",
    },
    {"DETENTION_AND_TRAINING_ORDER"},
    {"YOUTH_REHABILITATION_ORDER"},
    {"REFERRAL_ORDER"},
    {
        "REPARATION_ORDER",
        "ABSOLUTE_DISCHARGE",
        "CONDITIONAL_DISCHARGE",
        "FINE",
        "COMPENSATION_ORDER",
        "BIND_OVER",
        "SENTENCE_DEFERRED",
    },
    {"YOUTH_CONDITIONAL_CAUTION"},
    {"YOUTH_CAUTION"},
    {DEFERRED},
    {OUTCOME_22},
    {OUTCOME_20_21},
    {RESOLUTION},
)

PROVEN_OUTCOMES = set[str]().union(*FROM_GRAVEST[:7])
"""Outcomes of the tiers pre-court, first-tier, community and custody."""

CUSTODIAL_OUTCOMES = FROM_GRAVEST[0] | FROM_GRAVEST[1]


def gravity(outcome: str) -> int:
    """Give a larger number for a graver outcome; 0 for one without a rank."""
    ranks = range(len(FROM_GRAVEST), 0, -1)
    return next((r for r, group in zip(ranks, FROM_GRAVEST, strict=True) if outcome in group), 0)
