"""How documents name figures of ours in sentences, declared once each, with examples.

A name is words, each of which a clause must have. Words beside them must be of `besides`, of the
area or of nobody in particular, else the clause may count others and is not compared.
"""

from __future__ import annotations

from childfirst.comparators.figures import BASIS as PUBLISHED
from childfirst.comparators.indicators import PublishedIndicator, indicator_called
from childfirst.proofing.against_the_record.declaring_names import Name

ENTRANTS = indicator_called("first_time_entrants")
REOFFENDED = indicator_called("reoffending")
SENTENCED = indicator_called("custodial_sentences")
HOMES = ("accommodation", "housing")
LEARNING = ("ETE", "education, training, employment", "education, training, work")
ENDED = ("order", "orders", "intervention", "programme")


def _cells(indicator: PublishedIndicator) -> tuple[str, str, str]:
    """Give the basis of a published indicator and the cells of its count and its rate."""
    counted, rate = indicator.counted, indicator.rate_unit
    return PUBLISHED, f"{indicator.title}|{counted}", f"{indicator.title}|{rate}"


NAMES = (
    Name(
        *_cells(ENTRANTS),
        ("first time entrants", "FTE", "FTEs", "entered the justice system for the first time"),
        "In 2023 there were 36 FTEs in Ashby, 146 per 100,000",
        besides="into population rate rates aged equates equal equivalent",
        unmistakable=True,
    ),
    Name(
        *_cells(REOFFENDED),
        ("reoffending rate", "binary rate", "reoffended", "rate of reoffending", "re-offended"),
        "Ashby’s reoffending rate was 28.2% in Apr 21 - Mar 22",
        besides="binary proven rate reoffending",
        unmistakable=True,
    ),
    Name(
        *_cells(SENTENCED),
        ("custodial sentences", "custody rate", "rate of custody", "use of custody"),
        "The custody rate of Ashby was 0.08 per 1,000 in Jan 22 - Dec 22",
        besides="sentence sentenced population rate aged",
        unmistakable=True,
    ),
    Name(
        "local",
        "Cohort|No. of Children",
        "",
        ("cohort",),
        "In Q4 73 children were on the cohort",
    ),
    Name(
        "local",
        "Visual 1b|Suitable",
        "",
        (*(f"suitable {what}" for what in HOMES), "suitably accommodated"),
        "In Q4 65 of 73 children (89.0%) were in suitable accommodation",
        besides="living lived housed cohort",
    ),
    Name(
        "local",
        "2iii Suitability|Suitable",
        "",
        tuple(f"suitable {what}" for what in LEARNING),
        "In Q4 40 of 66 children (60.6%) were in suitable ETE",
        besides="education training employment work assessed place",
    ),
    Name(
        "local",
        "Visual 3a|EHCP or SEN Support",
        "",
        ("SEN Support or an EHCP",),
        "In 2023-24 79 of 167 children (47.3%) had SEN Support or an EHCP",
        besides="or either identified cohort",
    ),
    Name(
        "local",
        "Visual 3a|EHCP",
        "",
        ("EHCP", "education health and care plan", "EHCPs"),
        "In Q4 20 of 73 children (27.4%) had an EHCP",
        besides="education health care plan plans EHCPs",
    ),
    Name(
        "local",
        "Visual 4|Yes",
        "",
        ("mental health need", "mental health needs"),
        "In 2023-24 63 of 167 children (37.7%) had a mental health need",
        besides="identified cohort record",
    ),
    Name(
        "local",
        "Visual 5|Yes",
        "",
        ("substance misuse need", "substance misuse needs", "substance misuse"),
        "In 2023-24 89 of 167 children (53.3%) had a substance misuse need",
        besides="identified cohort need needs record screened",
    ),
    Name(
        "local",
        "Visual 6|Successfully completed, of children with an OOCD",
        "",
        ("successfully completed an out-of-court disposal", "successfully completed an OOCD"),
        "In 2023-24 55 of 95 children (57.9%) successfully completed an out-of-court disposal",
        besides="disposals OOCDs their",
    ),
    Name(
        "local",
        "Visual 3b|Social, Emotional and Mental Health",
        "",
        ("social, emotional and mental health needs", "SEMH needs", "SEMH"),
        "In 2023-24 84 of 167 children (50.3%) had SEMH needs",
        besides="social emotional mental health need cohort full equates",
    ),
    Name(
        "local",
        "Visual 5|Change Grow Live intervention",
        "",
        ("Change Grow Live", "CGL"),
        "In Q4 16 of 73 children (21.9%) had an intervention with Change Grow Live (CGL)",
        besides="intervention interventions CGL by",
    ),
    Name(
        "local",
        "Visual 10a|Accepted RJ",
        "",
        ("victims accepted restorative justice", "victims accepted RJ"),
        "In Q4 34 victims accepted restorative justice",
        besides="victim victims accepted offer offers RJ restorative",
    ),
    *(
        Name(
            "yjb",
            f"kpi{number}.suitable_{at}",
            "",
            tuple(f"suitable {what} at the {at} of the {of}" for what in ways for of in ENDED),
            f"In Q4 12 of 20 children (60%) were in suitable {ways[0]} at the {at} of their order",
            besides="ending end order orders intervention programme education training its",
        )
        for number, ways in ((1, HOMES), (2, LEARNING))
        for at in ("start", "end")
    ),
)
