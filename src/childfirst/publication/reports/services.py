"""Sections about what children were given an outcome for, and who else worked with them."""

from childfirst.periods import QUARTER, WHOLE
from childfirst.publication.declaration import ChartKind, SectionDeclaration, Tabulation

_COMPLETED = "Successfully completed, of children with an OOCD"

DISPOSALS = SectionDeclaration(
    heading="6. Out-of-court disposals",
    introduction=(
        "Children with an out-of-court disposal (OOCD): youth cautions, youth conditional "
        "cautions, community resolutions and outcomes without further action. A child with "
        "several is judged by the one that began latest. The first two lines are shares of the "
        "cohort, the others of children with a disposal.",
    ),
    tables=(
        Tabulation(
            name="Visual 6",
            table="Visual 6",
            each=WHOLE,
            chart=ChartKind.RANKED,
            leads=_COMPLETED,
            besides=(
                "Children with an OOCD",
                "Successfully completed",
                "Remaining children",
                "Community Resolutions (three categories)",
            ),
            called={"Successfully completed": "Successfully completed, of the cohort"},
            says={_COMPLETED: "with an out-of-court disposal had successfully completed it"},
        ),
    ),
)

WIDER_SERVICES = SectionDeclaration(
    heading="7. Links to wider services",
    introduction=(
        "Children who also had support from children's social care (CSC) or early help while work "
        "with them was open. A child is counted once, under the most intensive support.",
    ),
    tables=(
        Tabulation(
            name="Visual 7b",
            table="Visual 7b",
            each=QUARTER,
            chart=ChartKind.PERIODS,
            leads="Total",
            besides=("On a CSC plan",),
            called={
                "CfC": "Cared for (CfC)",
                "CP": "Child protection (CP)",
                "CIN": "Child in need (CIN)",
                "Early Help": "Early help",
            },
            says={"Total": "had support from children's social care or early help"},
        ),
    ),
)

OFFENCE_GROUPS = SectionDeclaration(
    heading="9. Offence groups",
    introduction=(
        "Children of the cohort with an outcome in the quarter for an offence of six groups. A "
        "child with offences of several groups is in each, and once in the total.",
        "This is not the national serious violence indicator. That one counts offences of "
        "seriousness 5 to 8 in three groups; these tables count every seriousness in six, so "
        "most of what they show is not serious violence.",
    ),
    tables=(
        Tabulation(
            name="Visual 9b",
            table="Visual 9b",
            each=QUARTER,
            chart=ChartKind.PERIODS,
            leads="Total",
            called={
                "Violence Against The Person": "Violence against the person",
                "Racially Aggravated": "Racially aggravated",
                "Sexual Offences": "Sexual offences",
                "Death Or Injury By Dangerous Driving": "Death or injury by dangerous driving",
            },
            says={"Total": "had an outcome for an offence of the six groups"},
        ),
        Tabulation(
            name="Visual 9c",
            table="Visual 9c",
            each=QUARTER,
            chart=ChartKind.RANKED,
            ranked=True,
            says={"": "had an outcome for"},
        ),
    ),
)
