"""Section 2: education, training and employment, for three groups of children."""

from childfirst.periods import QUARTER, WHOLE
from childfirst.publication.declaration import ChartKind, SectionDeclaration, Tabulation

_HOURS = {
    "attended": "attended 25 hours a week or more",
    "provided": "were offered 25 hours a week or more",
}


def _tables(group: str) -> tuple[Tabulation, ...]:
    """Declare the four tables of a group, which differ by nothing but its name."""
    suitable = "with an assessed place were in suitable education, training or work"
    return (
        Tabulation(
            name=f"{group} ETE type",
            table=f"{group} ETE type",
            each=QUARTER,
            chart=ChartKind.RANKED,
        ),
        Tabulation(
            name=f"{group} Suitability",
            table=f"{group} Suitability",
            each=QUARTER,
            chart=ChartKind.PERIODS,
            leads="Suitable",
            says={"Suitable": suitable},
        ),
        *(
            Tabulation(
                name=f"{group} Hours {hours}",
                table=f"{group} Hours {hours}",
                each=QUARTER,
                chart=ChartKind.PERIODS,
                leads="25 Hours and Over",
                says={"25 Hours and Over": says},
            )
            for hours, says in _HOURS.items()
        ),
    )


EDUCATION = SectionDeclaration(
    heading="2. Education, training and employment",
    introduction=(
        "Children, by the kind of education, training or work (ETE) they had, whether it was "
        "suitable, and the weekly hours they were offered and attended. First by age, then for "
        "each age group and for all children together.",
        "Kind and suitability leave out children without such a record; hours count them as under "
        "25 hours. The tables of one group therefore have different totals. NEET is not in "
        "education, employment or training; FE is further education.",
    ),
    tables=(
        Tabulation(
            name="2 Age group",
            table="2 Age group",
            each=WHOLE,
            leads="Statutory school age",
            besides=("Youngest age", "Eldest age"),
            says={"Statutory school age": "were of statutory school age"},
        ),
    ),
    parts=(
        SectionDeclaration(
            heading="2i. Statutory school age",
            introduction=("Children in Year 11 or below on the day they are looked at.",),
            tables=_tables("2i"),
        ),
        SectionDeclaration(
            heading="2ii. Over school age",
            introduction=("Children above Year 11 on the day they are looked at.",),
            tables=_tables("2ii"),
        ),
        SectionDeclaration(
            heading="2iii. All children",
            introduction=("Both age groups together.",),
            tables=_tables("2iii"),
        ),
    ),
)
