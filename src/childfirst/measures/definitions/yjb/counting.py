"""Which disposals and outcomes count nationally, and how serious each is."""

from datetime import date

from childfirst.language.expressions import Condition, Operation
from childfirst.language.functions import decide
from childfirst.language.rows import Records
from childfirst.measures.definitions.local.counted_programmes import stands
from childfirst.record.codelists import codelist

CITES = "YJB key performance indicators, rules common to all"
FROM = date(2023, 4, 1)
"""The first day of the collection."""

COMMUNITY_RESOLUTION = "COMMUNITY_RESOLUTION_WITH_YJS_INVOLVEMENT"
OUTCOME_20_21 = "NO_FURTHER_ACTION_OUTCOME_20_21_WITH_YJS_INVOLVEMENT"
OUTCOME_22 = "NO_FURTHER_ACTION_OUTCOME_22_WITH_YJS_INVOLVEMENT"
DEFERRED = "NO_FURTHER_ACTION_OUTCOME_22_DEFERRED_PROSECUTION_CAUTION_WITH_YJS_INVOLVEMENT"
DETENTION = ("SECTION_250", "SECTION_254", "SECTION_259")
EARLIER_DETENTION = ("SECTION_90_92_DETENTION", "SECTION_226_LIFE", "SECTION_226_B")
"""Sentences of the law before December 2020; no programme is of their kind any more."""

ORDER_TYPES = {
    "oocd": (COMMUNITY_RESOLUTION, OUTCOME_20_21, OUTCOME_22, DEFERRED),
    "youth_caution": ("YOUTH_CAUTION",),
    "youth_conditional_caution": ("YOUTH_CONDITIONAL_CAUTION",),
    "referral_order": ("REFERRAL_ORDER",),
    "yro": ("YOUTH_REHABILITATION_ORDER",),
    "custody": ("DETENTION_AND_TRAINING_ORDER", *DETENTION, *EARLIER_DETENTION),
}
"""The six order types and the outcomes of each. Which outcomes count is not published; an
assumption: those that are of one of the six types."""

COUNTING_OUTCOMES = tuple(code for codes in ORDER_TYPES.values() for code in codes)
LICENCE = "DTO_LICENCE"
COUNTING_DISPOSALS = tuple(code.code for code in codelist("disposal_type").codes if code.group)
"""An assumption likewise: the custodial part of a detention and training order does not
count, because the order ends with the licence."""

SEVERITY = codelist("legal_outcome")


def counts(outcome: Records) -> Condition:
    """Say whether an outcome counts nationally: of a counting kind, and standing."""
    return outcome.legal_outcome.one_of(*COUNTING_OUTCOMES) & stands(outcome)


def order_type(outcome: Records) -> Operation:
    """Give the order type of an outcome."""
    return decide(*((outcome.legal_outcome.one_of(*c), name) for name, c in ORDER_TYPES.items()))


def seriousness(outcome: Records) -> Operation:
    """Give the rank of an outcome, 1 the most serious; the national ranking is unpublished."""
    return decide(
        *(
            (outcome.legal_outcome == code.code, code.severity)
            for code in SEVERITY.codes
            if code.severity is not None
        )
    )
