"""What one record of mental health or substance misuse says about an order (KPIs 4 and 5)."""

from childfirst.language.expressions import Column, Condition
from childfirst.language.questions import any_of
from childfirst.language.tables import health_needs
from childfirst.measures.definitions.yjb.ended_orders import ended

MENTAL_HEALTH = (
    "GETTING_ADVICE",
    "GETTING_HELP",
    "GETTING_ADDITIONAL_HELP",
    "GETTING_RISK_SUPPORT",
)
SUBSTANCE_MISUSE = (
    "TARGETED_INTERVENTION",
    "SPECIALIST_SUBSTANCE_MISUSE_TREATMENT",
    "COMPLEX_CARE",
)

RULE = (
    "Children whose order ended in the quarter with a need identified by its end, or already "
    "in treatment when it began; of those, offered a named intervention within the order or "
    "already attending. A referral alone does not count."
)

in_treatment = (health_needs.attended_from <= ended.start_day) & (
    health_needs.attended_to.is_missing | (health_needs.attended_to >= ended.start_day)
)
in_time = ~(health_needs.need_identified_date > ended.programme_end)
"""A record whose need was found after the order is left out altogether."""
has_need = health_needs.need_identified_date.is_known | in_treatment


def inside(column: Column) -> Condition:
    """Say whether a day falls within the programme, its first and last day included."""
    return (column >= ended.programme_start) & (column <= ended.programme_end)


def offered(kinds: tuple[str, ...]) -> Condition:
    """Say whether one of some kinds was offered within the programme, or was attended before."""
    named = health_needs.intervention_type.one_of(*kinds)
    return (inside(health_needs.offered_date) & named) | in_treatment


attended = inside(health_needs.attended_from) | in_treatment
screening = health_needs.screened_date.or_else(health_needs.need_identified_date)
before_screening = (
    (screening <= ended.programme_end)
    & (health_needs.attended_from < screening)
    & (health_needs.attended_to.is_missing | (health_needs.attended_to >= screening))
)
"""In treatment when screened; the national feed has one date for screening and need."""


def one_record(domain: str, condition: Condition) -> Condition:
    """Say whether one record of a subject, found in time, meets a condition by itself."""
    record = (health_needs.ypid == ended.ypid) & (health_needs.domain == domain) & in_time
    return any_of(health_needs, record & condition)
