"""KPI 9 as its headline has it: serious violence per 10,000 children aged 10 to 17."""

from decimal import Decimal

from childfirst.measures.declaration import Example
from childfirst.measures.definitions.yjb.declaring import national
from childfirst.measures.definitions.yjb.proven_offences import offences
from childfirst.measures.definitions.yjb.serious_violence import SERIOUS
from childfirst.measures.lines import Line
from childfirst.measures.rates import Rate

HEADLINE = Rate(per=10_000, years_behind=1)
ONE_ROBBERY = """
            programmes: programme_id, ypid, start_date, disposal_type
              P1, A, 2023-05-10, YOUTH_CAUTION
            programme_offences: programme_id, offence_id
              P1, O1
            offences: offence_id, ypid, offence_date, yjb_offence_category, yjb_seriousness_score
              O1, A, 2023-04-01, ROBBERY, 6
            outcomes: offence_id, outcome_date, legal_outcome
              O1, 2023-05-10, YOUTH_CAUTION
"""

MEASURES = (
    national(
        "KPI 9",
        "Rate of proven serious violence offences",
        (Line(label="kpi9.sv_rate", when=SERIOUS, share_of=None, per=HEADLINE),),
        of=offences,
        unit=offences.offence_id,
        counts="offences",
        rule=(
            "Proven serious violence offences of the quarter for every 10,000 children aged 10 to "
            "17 of the area. The population is one year behind: for quarters of 2023/24 that of "
            "the middle of 2022. Without a population of that year there is no rate."
        ),
        examples=(
            Example(
                shows="One offence among 25,000 children is 0.4 for every 10,000.",
                period="2023-24Q1",
                given=f"""{ONE_ROBBERY}
            populations: area, year, age_from, age_to, population
              Example, 2022, 10, 17, 25000
              Example, 2023, 10, 17, 50000
            """,
                expect={"kpi9.sv_rate": Decimal("0.4")},
            ),
            Example(
                shows="The population of another year, or of other ages, never stands in.",
                period="2023-24Q1",
                given=f"""{ONE_ROBBERY}
            populations: area, year, age_from, age_to, population
              Example, 2023, 10, 17, 25000
              Example, 2022, 10, 18, 25000
              Elsewhere, 2022, 10, 17, 25000
            """,
                expect={"kpi9.sv_rate": None},
            ),
        ),
    ),
)
