"""What was known of children's health on the reference day (KPIs 4 and 5)."""

from childfirst.language.frames import Frame
from childfirst.language.questions import any_of
from childfirst.language.tables import health_needs
from childfirst.measures.definitions.local.cohort import cohort
from childfirst.measures.definitions.local.special_need_kinds import need_identified
from childfirst.measures.definitions.local.special_needs import EHCP, SEN_SUPPORT, SUPPORTED
from childfirst.measures.states import in_any_quarter, latest_by

SEMH = "Social, Emotional and Mental Health"


def latest_screening(domain: str) -> Frame:
    """Give each child's latest screening of a domain on or before the reference day."""
    return latest_by(
        f"latest_{domain}_screening",
        health_needs,
        on=cohort.reference_day,
        by=health_needs.screened_date,
        key=health_needs.health_need_id,
        only=health_needs.domain == domain,
    )


mental_health = latest_screening("mental_health")
substance_misuse = latest_screening("substance_misuse")
SUBSTANCE_NEED = substance_misuse.need_identified_date <= cohort.reference_day

health_on_reference_day = Frame(
    name="health_on_reference_day",
    of=cohort,
    columns={
        "period": cohort.period,
        "kind": cohort.kind,
        "ypid": cohort.ypid,
        "mental_health_need": (mental_health.need_identified_date <= cohort.reference_day)
        | (need_identified(SEMH) & SUPPORTED)
        | (SUBSTANCE_NEED & (substance_misuse.mental_health_category == "YES")),
        "ehcp": EHCP,
        "sen_support": SEN_SUPPORT,
        "screened_for_substance_misuse": substance_misuse.health_need_id.is_known,
        "substance_misuse_need": SUBSTANCE_NEED,
        "change_grow_live": any_of(
            health_needs,
            (health_needs.ypid == cohort.ypid)
            & (health_needs.domain == "substance_misuse")
            & (health_needs.provider == "Change Grow Live")
            & (health_needs.attended_from <= cohort.reference_day),
        ),
    },
    keys=("period", "ypid"),
    why="what was known of a child's mental health and substance misuse on the reference day",
)
state = health_on_reference_day
mental_health_in_any_quarter = in_any_quarter(
    "mental_health_in_any_quarter", state, state.mental_health_need
)
substance_misuse_in_any_quarter = in_any_quarter(
    "substance_misuse_in_any_quarter", state, state.substance_misuse_need
)

YEAR_RULE = (
    "Children with that need on the reference day of at least one quarter of the period, as a "
    "share of the whole period's cohort."
)
