"""Sections about what children need: learning, mental health, substance misuse."""

from childfirst.periods import QUARTER, WHOLE
from childfirst.publication.declaration import ChartKind, SectionDeclaration, Tabulation

_TOGETHER = "Autistic Spectrum Disorder and Autism together"
SPECIAL_NEEDS = SectionDeclaration(
    heading="3. Special educational needs and disabilities (SEND)",
    introduction=(
        "Children, by the support they have for special educational needs (SEN): SEN Support in "
        "school, or an education, health and care plan (EHCP). A child may have several kinds of "
        "need and is then in several lines of the last table.",
    ),
    tables=(
        Tabulation(
            name="Visual 3a",
            table="Visual 3a",
            each=QUARTER,
            chart=ChartKind.PERIODS,
            leads="EHCP",
            says={"EHCP": "had an education, health and care plan"},
        ),
        Tabulation(
            name="Visual 3a, whole period",
            table="Visual 3a",
            each=WHOLE,
            leads="EHCP or SEN Support",
            says={"EHCP or SEN Support": "had a plan or SEN Support in at least one quarter"},
        ),
        Tabulation(
            name="Visual 3b",
            table="Visual 3b",
            each=WHOLE,
            chart=ChartKind.RANKED,
            leads="Social, Emotional and Mental Health",
            besides=(_TOGETHER,),
            says={
                "Social, Emotional and Mental Health": (
                    "had social, emotional and mental health needs"
                )
            },
        ),
    ),
)

MENTAL_HEALTH = SectionDeclaration(
    heading="4. Mental health",
    introduction=(
        "Children, by whether a mental health need is on record: from screening, from support for "
        "social, emotional and mental health needs, or from substance misuse work.",
    ),
    tables=(
        Tabulation(
            name="Visual 4",
            table="Visual 4",
            each=QUARTER,
            chart=ChartKind.PERIODS,
            leads="Yes",
            called={"Yes": "Need on record", "No": "No need on record"},
            says={"Yes": "had a mental health need on record"},
        ),
        Tabulation(
            name="Visual 4, those with need",
            table="Visual 4 of those with need",
            each=QUARTER,
            chart=ChartKind.PERIODS,
            leads="EHCP",
            called={"No. of Children": "Children with a mental health need"},
            says={"EHCP": "with a mental health need had an education, health and care plan"},
        ),
        Tabulation(
            name="Visual 4, whole period",
            table="Visual 4",
            each=WHOLE,
            leads="Yes",
            called={"Yes": "Need in at least one quarter"},
            says={"Yes": "had a mental health need on record in at least one quarter"},
        ),
    ),
)

SUBSTANCE_MISUSE = SectionDeclaration(
    heading="5. Substance misuse",
    introduction=(
        "Children who were screened for substance misuse, by whether a need was found. A child who "
        "was never screened is left out of the first table, so its base can be below the cohort.",
    ),
    tables=(
        Tabulation(
            name="Visual 5",
            table="Visual 5",
            each=QUARTER,
            chart=ChartKind.PERIODS,
            title="Substance misuse by quarter",
            leads="Yes",
            called={
                "Yes": "Need found",
                "No": "No need found",
                "No. of Children": "Children screened",
            },
            says={"Yes": "who were screened had a substance misuse need"},
        ),
        Tabulation(
            name="Visual 5, interventions",
            table="Visual 5",
            each=QUARTER,
            title="Children with a Change Grow Live intervention",
            chart=ChartKind.PERIODS,
            leads="Change Grow Live intervention",
            says={"Change Grow Live intervention": "had an intervention by Change Grow Live"},
        ),
        Tabulation(
            name="Visual 5, whole period",
            table="Visual 5",
            each=WHOLE,
            leads="Yes",
            called={"Yes": "Need in at least one quarter"},
            says={"Yes": "had a substance misuse need in at least one quarter"},
        ),
    ),
)
