"""By what national figures are broken down: order type, sex, ethnicity and age band."""

from childfirst.language.expressions import Condition
from childfirst.language.frames import Frame
from childfirst.language.functions import decide
from childfirst.measures.breakdowns import Breakdown
from childfirst.measures.definitions.yjb.counting import ORDER_TYPES
from childfirst.record.codelists import codelist

ETHNIC_GROUPS = {
    "white": "White",
    "mixed": "Mixed",
    "asian": "Asian or Asian British",
    "black": "Black or Black British",
    "other": "Other",
}
NOT_OBTAINABLE = "not_obtainable"
ETHNICITY_WORDS = {**ETHNIC_GROUPS, NOT_OBTAINABLE: "Information not obtainable"}
ORDER_WORDS = {
    "oocd": "Out-of-court disposal, not a caution",
    "youth_caution": "Youth caution",
    "youth_conditional_caution": "Youth conditional caution",
    "referral_order": "Referral order",
    "yro": "Youth rehabilitation order",
    "custody": "Custodial sentence",
}
"""The six order types as printed."""


def by_order(rows: Frame) -> Breakdown:
    """Break rows down by the six order types."""
    return Breakdown("order", rows.column("order"), tuple(ORDER_TYPES), ORDER_WORDS)


def by_sex(rows: Frame) -> Breakdown:
    """Break rows down by sex: sex decides, where it does not say gender, else unknown."""
    sex, gender = rows.column("sex"), rows.column("gender")
    value = decide(
        (sex == "1", "male"),
        (sex == "2", "female"),
        (gender == "1", "male"),
        (gender == "2", "female"),
        otherwise="unknown",
    )
    return Breakdown("sex", value, ("male", "female", "unknown"))


def by_ethnicity(rows: Frame) -> Breakdown:
    """Break rows down by the national groups; not stated is information not obtainable."""

    def of(group: str) -> Condition:
        codes = [c.code for c in codelist("ethnicity").codes if c.group == group]
        return rows.column("ethnicity").one_of(*codes)

    value = decide(
        *((of(group), name) for name, group in ETHNIC_GROUPS.items()), otherwise=NOT_OBTAINABLE
    )
    values = (*ETHNIC_GROUPS, NOT_OBTAINABLE)
    return Breakdown("ethnicity", value, values, ETHNICITY_WORDS)


def by_age(rows: Frame) -> Breakdown:
    """Break rows down by the two age bands, at the start of the order."""
    value = decide((rows.column("age") <= 14, "10-14"), otherwise="15-17")
    return Breakdown("age", value, ("10-14", "15-17"), {"10-14": "10 to 14", "15-17": "15 to 17"})


def by_child(rows: Frame) -> tuple[Breakdown, ...]:
    """Break rows down by everything that describes the child."""
    return (by_sex(rows), by_ethnicity(rows), by_age(rows))


def by_everything(rows: Frame) -> tuple[Breakdown, ...]:
    """Break rows down by order type and by everything that describes the child."""
    return (by_order(rows), *by_child(rows))
