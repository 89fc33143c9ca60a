"""KPI 10: victims engaged in restorative justice."""

from childfirst.language.functions import ALWAYS
from childfirst.measures.declaration import Example
from childfirst.measures.definitions.yjb.breakdowns import by_order
from childfirst.measures.definitions.yjb.declaring import national
from childfirst.measures.definitions.yjb.ended_orders import ended
from childfirst.measures.definitions.yjb.examples import ONE_ORDER
from childfirst.measures.definitions.yjb.wordings import CURRENT_CITES, CURRENT_FROM
from childfirst.measures.definitions.yjb.work_with_victims import work
from childfirst.measures.lines import Line

VICTIMS = f"""{ONE_ORDER}
         victim_interventions: victim_id, offence_id, consent_to_contact, engaged_rj, contacted_date
              V1, O1, YES, YES, 2023-02-01
              V1, O1, YES, YES, 2023-03-01
              V2, O1, NO, YES, 2023-02-01
              V3, O1, , NO,
            """
RULE = (
    "Different victims of offences of children whose programme ended in the quarter: every offence "
    "that it answers, each once. Restorative justice, views, and progress and support given "
    "count victims who consented to contact; contacts and requests count all. Programmes that "
    "ended before 1 April 2023 take no part."
)
consented = work.consented

MEASURES = (
    national(
        "KPI 10",
        "Victims engaged in restorative justice",
        (
            Line(label="kpi10.victims", share_of=None),
            Line(label="kpi10.consented", when=consented),
            Line(label="kpi10.engaged_rj", when=consented & work.engaged, share_of=consented),
            Line(label="kpi10.view_prior", when=consented & work.asked_view, share_of=consented),
            Line(
                label="kpi10.progress_given",
                when=consented & work.progress_given,
                share_of=consented,
            ),
            Line(
                label="kpi10.support_given",
                when=consented & work.support_given,
                share_of=consented,
            ),
            Line(label="kpi10.progress_requested", when=work.progress_requested),
            Line(label="kpi10.support_requested", when=work.support_requested),
            Line(label="kpi10.contacted", when=work.contacted),
            Line(label="kpi10.victims.type.individual", when=work.victim_type == "individual"),
            Line(label="kpi10.victims.type.corporate", when=work.victim_type == "corporate"),
        ),
        of=work,
        unit=work.victim_id,
        counts="victims",
        breakdowns=(by_order(work),),
        rule=RULE,
        cites=f"{CURRENT_CITES}, KPI 10",
        valid_from=CURRENT_FROM,
        examples=(
            Example(
                shows="Engagement without consent to contact is not counted.",
                period="2023-24Q1",
                given=VICTIMS,
                expect={
                    "kpi10.victims": 3,
                    "kpi10.consented": 1,
                    "kpi10.engaged_rj": 1,
                    "kpi10.contacted": 2,
                },
            ),
        ),
    ),
    national(
        "KPI 10",
        "Restorative justice processes",
        (Line(label="kpi10.rj_processes", when=work.engaged, share_of=None),),
        of=work,
        unit=work.victim_intervention_id,
        counts="pieces of work",
        rule=RULE,
        examples=(
            Example(
                shows="Processes, not victims, and whether or not they consented.",
                period="2023-24Q1",
                given=VICTIMS,
                expect={"kpi10.rj_processes": 3},
            ),
        ),
    ),
    national(
        "KPI 10",
        "Children with an identified victim",
        (Line(label="kpi10.children_with_victim", share_of=None),),
        of=work,
        unit=work.child,
        breakdowns=(by_order(work),),
        rule=RULE,
        examples=(
            Example(
                shows="Three victims of one child.",
                period="2023-24Q1",
                given=VICTIMS,
                expect={"kpi10.children_with_victim": 1},
            ),
        ),
    ),
    national(
        "KPI 10",
        "Children with an order ending, beside those with a victim",
        (Line(label="kpi10.children_total", when=ALWAYS, share_of=None),),
        of=ended,
        unit=ended.ypid,
        rule="Children with an order ending in the quarter, as in KPIs 1 to 5 and 7.",
        examples=(
            Example(
                shows="The one child with an order ending.",
                period="2023-24Q1",
                given=VICTIMS,
                expect={"kpi10.children_total": 1},
            ),
        ),
    ),
)
