"""Which figures a change of the national wording restates, and why."""

from childfirst.measures.definitions.yjb import health, special_needs, victims, wording_2023
from childfirst.measures.restatement import Restatement

MENTAL_HEALTH, SUBSTANCE_MISUSE = health.MEASURES[0], health.MEASURES[2]
OFFERED = (
    "The headline is now, of the children with a need, those offered an intervention or already "
    "attending; it was the children with a need of all whose order ended."
)
ASKED = "It is now of the victims who consented to contact; it was of those who had asked."

RESTATEMENTS = (
    Restatement(
        earlier=wording_2023.SPECIAL_NEEDS,
        earlier_line=wording_2023.PLAN_AND_ETE,
        later=special_needs.MEASURES[0],
        later_line="kpi3.formal_plan",
        why="A formal plan now counts whatever the education; before, only with a suitable one.",
    ),
    *(
        Restatement(
            earlier=earlier,
            earlier_line=wording_2023.need_label(earlier.kpi),
            later=later,
            later_line=f"{earlier.kpi.lower().replace(' ', '')}.need_and_offered",
            why=OFFERED,
        )
        for earlier, later in (
            (wording_2023.MENTAL_HEALTH, MENTAL_HEALTH),
            (wording_2023.SUBSTANCE_MISUSE, SUBSTANCE_MISUSE),
        )
    ),
    *(
        Restatement(
            earlier=wording_2023.VICTIMS,
            earlier_line=earlier,
            later=victims.MEASURES[0],
            later_line=later,
            why=ASKED,
        )
        for earlier, later in (
            (wording_2023.PROGRESS, "kpi10.progress_given"),
            (wording_2023.SUPPORT, "kpi10.support_given"),
        )
    ),
)
