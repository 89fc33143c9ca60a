"""The yearly performance report of a youth justice partnership: its sections in order.

Each of the longer sections is declared in a file of its own.
"""

from childfirst.periods import QUARTER, VICTIMS_REGISTER, WHOLE
from childfirst.publication.declaration import KeyFigure, ReportDeclaration
from childfirst.publication.reports.children import ACCOMMODATION, COHORT
from childfirst.publication.reports.education import EDUCATION
from childfirst.publication.reports.needs import MENTAL_HEALTH, SPECIAL_NEEDS, SUBSTANCE_MISUSE
from childfirst.publication.reports.partnership import BOARD, CONTRIBUTIONS, VICTIMS
from childfirst.publication.reports.services import DISPOSALS, OFFENCE_GROUPS, WIDER_SERVICES

PERFORMANCE = ReportDeclaration(
    title="Youth justice performance report",
    basis="local",
    about=(
        "This report counts children who were open to the youth justice service, what is known "
        "of their circumstances, and what the partnership around them did.",
        "Every figure is on the local basis: it counts children with whom work was open in the "
        "period. The national indicators count children whose work ended in it, so they are "
        "smaller and must not be compared with these.",
        "A child open in several quarters is in each of them, so quarters do not add up to the "
        "year. Quarters share children, which makes the tests of change between them cautious.",
    ),
    key_figures=(
        KeyFigure("Children on the cohort", "Cohort|No. of Children", WHOLE),
        KeyFigure("Children on the cohort, latest quarter", "Cohort|No. of Children", QUARTER),
        KeyFigure("In suitable accommodation", "Visual 1b|Suitable", QUARTER),
        KeyFigure("In suitable education, training or work", "2iii Suitability|Suitable", QUARTER),
        KeyFigure("With SEN Support or an EHCP", "Visual 3a|EHCP or SEN Support", WHOLE),
        KeyFigure("With a mental health need", "Visual 4|Yes", WHOLE),
        KeyFigure("With a substance misuse need", "Visual 5|Yes", WHOLE),
        KeyFigure(
            "Successfully completed an out-of-court disposal",
            "Visual 6|Successfully completed, of children with an OOCD",
            WHOLE,
        ),
        KeyFigure("Linked to wider services", "Visual 7b|Total", QUARTER),
        KeyFigure("Victims who accepted restorative justice", "Visual 10a|Accepted RJ", QUARTER),
        KeyFigure(
            "Victims who met the child or received reparation, since the register began",
            "6.7 Victims|Face-to-face meeting or direct reparation",
            VICTIMS_REGISTER,
        ),
    ),
    sections=(
        COHORT,
        ACCOMMODATION,
        EDUCATION,
        SPECIAL_NEEDS,
        MENTAL_HEALTH,
        SUBSTANCE_MISUSE,
        DISPOSALS,
        WIDER_SERVICES,
        BOARD,
        OFFENCE_GROUPS,
        VICTIMS,
        CONTRIBUTIONS,
    ),
)
