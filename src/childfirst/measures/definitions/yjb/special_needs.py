"""KPI 3: special educational needs and disability, or additional learning needs."""

from childfirst.language.questions import any_of
from childfirst.language.tables import special_needs
from childfirst.measures.declaration import Example
from childfirst.measures.definitions.yjb.breakdowns import by_everything
from childfirst.measures.definitions.yjb.declaring import national
from childfirst.measures.definitions.yjb.ended_orders import ended
from childfirst.measures.definitions.yjb.examples import ONE_ORDER
from childfirst.measures.definitions.yjb.provision import suitable, unsuitable
from childfirst.measures.definitions.yjb.wordings import CURRENT_CITES, CURRENT_FROM
from childfirst.measures.lines import Line

at_end = (
    (special_needs.ypid == ended.ypid)
    & (special_needs.start_date <= ended.programme_end)
    & (special_needs.end_date.is_missing | (special_needs.end_date >= ended.programme_end))
)
identified = any_of(special_needs, at_end & (special_needs.identified_sendaln == "YES"))
planned = any_of(
    special_needs,
    at_end & (special_needs.identified_sendaln == "YES") & (special_needs.formal_plan == "YES"),
)

MEASURES = (
    national(
        "KPI 3",
        "Children with an identified need and with a formal plan",
        (
            Line(label="kpi3.identified", when=identified),
            Line(label="kpi3.formal_plan", when=planned, share_of=identified),
            Line(
                label="kpi3.identified_suitable_ete",
                when=identified & suitable(ended.programme_end),
                share_of=identified,
            ),
            Line(
                label="kpi3.identified_unsuitable_ete",
                when=identified & unsuitable(ended.programme_end),
                share_of=identified,
            ),
        ),
        of=ended,
        unit=ended.ypid,
        breakdowns=by_everything(ended),
        cites=f"{CURRENT_CITES}, KPI 3",
        valid_from=CURRENT_FROM,
        rule=(
            "Children whose order ended in the quarter with a special-needs record in force on "
            "its last day that identifies a need; with a formal plan on that same record; and in "
            "suitable or unsuitable education, training or employment on that day."
        ),
        examples=(
            Example(
                shows="Plan and need must be on the same record.",
                period="2023-24Q1",
                given=f"""{ONE_ORDER}
            special_needs: ypid, start_date, identified_sendaln, formal_plan
              A, 2022-01-01, YES, NO
              A, 2022-06-01, NO, YES
            education: ypid, start_date, suitability
              A, 2022-01-01, SUITABLE
            """,
                expect={
                    "kpi3.identified": 1,
                    "kpi3.formal_plan": 0,
                    "kpi3.identified_suitable_ete": 1,
                },
            ),
        ),
    ),
)
