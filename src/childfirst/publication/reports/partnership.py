"""Sections about the partnership: its board, victims of offences, and who pays."""

from childfirst.periods import FINANCIAL_YEAR, QUARTER, VICTIMS_REGISTER
from childfirst.publication.declaration import ChartKind, SectionDeclaration, Tabulation

BOARD = SectionDeclaration(
    heading="8. Management board attendance",
    introduction=(
        "Sectors, not children: whether the senior partner of each came to at least one meeting "
        "of the management board in the quarter. A deputy does not stand in.",
    ),
    tables=(
        Tabulation(
            name="KPI 8 board attendance",
            table="KPI 8 board attendance",
            each=QUARTER,
            values={"P": "Present", "A": "Not present"},
        ),
    ),
)

_VICTIMS_SAY = {"No. of Victims Contacted": "were in contact with the service"}
_ACTS_SAY = {"Additional Support Provided": "gave additional support"}

VICTIMS = SectionDeclaration(
    heading="10. Victims",
    introduction=(
        "Victims of children's offences, not children. The second table counts acts of support "
        "and information, of which one victim may have had many. RJ is restorative justice.",
        "The register of victims began on 1 August, so its tables cover part of the year. They "
        "belong to section 6.7 of the youth justice plan.",
    ),
    tables=(
        Tabulation(
            name="Visual 10a, victims",
            table="Visual 10a",
            each=QUARTER,
            title="Victims contacted, offered and accepting",
            chart=ChartKind.PERIODS,
            leads="No. of Victims Contacted",
            besides=("No. of Victims Contacted", "Offered RJ", "Accepted RJ"),
            says=_VICTIMS_SAY,
        ),
        Tabulation(
            name="Visual 10a, acts",
            table="Visual 10a",
            each=QUARTER,
            title="Support, updates and information",
            chart=ChartKind.PERIODS,
            leads="Additional Support Provided",
            says=_ACTS_SAY,
        ),
        Tabulation(
            name="6.7 Victims",
            table="6.7 Victims",
            each=VICTIMS_REGISTER,
            title="Victims first contacted since the register began",
            chart=ChartKind.RANKED,
            leads="Statutory Orders",
            called={
                "Statutory Orders": "Of offences with statutory work",
                "Non-Statutory": "Of offences with non-statutory work",
                "corporate victims": "Corporate victims",
                "individual victims": "Individual victims",
            },
            besides=(
                "Statutory Orders",
                "Non-Statutory",
                "corporate victims",
                "individual victims",
                "Face-to-face meeting or direct reparation",
                "Accepted a letter",
                "Feedback obtained",
            ),
            says={"Statutory Orders": "were victims of offences with statutory work"},
        ),
        Tabulation(
            name="6.7 Victims, requests",
            table="6.7 Victims",
            each=VICTIMS_REGISTER,
            title="Requests for support from other agencies",
            leads="Requests for support from other agencies",
            says={"Requests for support from other agencies": "asked another agency for support"},
        ),
    ),
)

CONTRIBUTIONS = SectionDeclaration(
    heading="Contributions (Appendix 3)",
    introduction=(
        "Pounds and full-time equivalent posts, by the agency that gave them. Payments in kind "
        "are what a seconded post is worth. An agency without a record in a year is marked.",
    ),
    tables=tuple(
        Tabulation(name=name, table=name, each=FINANCIAL_YEAR, chart=chart)
        for name, chart in (
            ("Appendix 3 cash", ChartKind.RANKED),
            ("Appendix 3 payment in kind", ChartKind.NONE),
            ("Appendix 3 posts in kind", ChartKind.NONE),
        )
    ),
)
