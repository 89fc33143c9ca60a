"""The wording of spring 2023 of KPIs 3, 4, 5 and 10, where it is not the one in use now."""

from childfirst.measures.declaration import Example, Measure
from childfirst.measures.definitions.yjb.breakdowns import by_everything, by_order
from childfirst.measures.definitions.yjb.declaring import national
from childfirst.measures.definitions.yjb.ended_orders import ended
from childfirst.measures.definitions.yjb.examples import ONE_ORDER
from childfirst.measures.definitions.yjb.health_records import has_need, one_record
from childfirst.measures.definitions.yjb.provision import suitable
from childfirst.measures.definitions.yjb.special_needs import identified, planned
from childfirst.measures.definitions.yjb.wordings import FIRST_CITES, FIRST_FROM, FIRST_TO
from childfirst.measures.definitions.yjb.work_with_victims import work
from childfirst.measures.lines import Line

PLAN_AND_ETE = "kpi3.wording_2023.plan_and_suitable_ete"
PROGRESS, SUPPORT = "kpi10.wording_2023.progress_given", "kpi10.wording_2023.support_given"


def need_label(kpi: str) -> str:
    """Name the headline of KPI 4 or 5 in the wording of 2023."""
    return f"{kpi.lower().replace(' ', '')}.wording_2023.need"


SPECIAL_NEEDS = national(
    "KPI 3",
    "Children with an identified need, in suitable education and with a plan for the year",
    (
        Line(
            label=PLAN_AND_ETE,
            when=planned & suitable(ended.programme_end),
            share_of=identified,
        ),
    ),
    of=ended,
    unit=ended.ypid,
    breakdowns=by_everything(ended),
    rule=(
        "Of the children whose order ended in the quarter with an identified need: those with a "
        "formal plan for the current academic year who were in suitable education, training or "
        "employment. A plan in force on the last day of the order is taken as one for its academic "
        "year, because no record says for which year a plan was made."
    ),
    cites=f"{FIRST_CITES}, KPI 3",
    valid_from=FIRST_FROM,
    valid_to=FIRST_TO,
    examples=(
        Example(
            shows="A plan without suitable education counts in the later wording only.",
            period="2023-24Q1",
            given=f"""{ONE_ORDER}
            special_needs: ypid, start_date, identified_sendaln, formal_plan
              A, 2022-01-01, YES, YES
            education: ypid, start_date, suitability
              A, 2022-01-01, UNSUITABLE
            """,
            expect={PLAN_AND_ETE: 0},
        ),
    ),
)


def health(kpi: str, domain: str, title: str) -> Measure:
    """Declare the headline of 2023 of KPI 4 or 5: need among all, whatever was offered."""
    return national(
        kpi,
        title,
        (Line(label=need_label(kpi), when=one_record(domain, has_need)),),
        of=ended,
        unit=ended.ypid,
        breakdowns=by_everything(ended),
        rule=(
            "Children with a screened or identified need by the end of the order, or already in "
            "treatment when it began, of all children whose order ended in the quarter."
        ),
        cites=f"{FIRST_CITES}, {kpi}",
        valid_from=FIRST_FROM,
        valid_to=FIRST_TO,
        examples=(
            Example(
                shows="A need counts, with or without an offer.",
                period="2023-24Q1",
                given=f"""{ONE_ORDER}
            health_needs: ypid, domain, need_identified_date
              A, {domain}, 2023-02-01
            """,
                expect={need_label(kpi): 1},
            ),
        ),
    )


MENTAL_HEALTH = health("KPI 4", "mental_health", "Children with a mental health need")
SUBSTANCE_MISUSE = health("KPI 5", "substance_misuse", "Children with a substance misuse need")
VICTIMS = national(
    "KPI 10",
    "Victims told of progress and of support, of those who asked",
    (
        Line(
            label=PROGRESS,
            when=work.progress_requested & work.progress_given,
            share_of=work.progress_requested,
        ),
        Line(
            label=SUPPORT,
            when=work.support_requested & work.support_given,
            share_of=work.support_requested,
        ),
    ),
    of=work,
    unit=work.victim_id,
    counts="victims",
    breakdowns=(by_order(work),),
    rule=(
        "Different victims of offences of children whose programme ended in the quarter: of those "
        "who asked for news of progress or for support, those who were given it, whether or not "
        "they consented to contact."
    ),
    cites=f"{FIRST_CITES}, KPI 10",
    valid_from=FIRST_FROM,
    valid_to=FIRST_TO,
    examples=(
        Example(
            shows="Told without asking is not counted, asking without consent is.",
            period="2023-24Q1",
            given=f"""{ONE_ORDER}
            victim_interventions: victim_id, offence_id, consent_to_contact, \
progress_requested_date, progress_provided_date
              V1, O1, YES, , 2023-02-01
              V2, O1, NO, 2023-02-01, 2023-03-01
            """,
            expect={PROGRESS: 1, SUPPORT: 0},
        ),
    ),
)
MEASURES = (SPECIAL_NEEDS, MENTAL_HEALTH, SUBSTANCE_MISUSE, VICTIMS)
