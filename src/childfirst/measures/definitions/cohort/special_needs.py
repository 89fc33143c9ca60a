"""What the children need in school: support, and kinds of special educational need."""

from childfirst.language.frames import Frame, whether_any
from childfirst.language.tables import special_need_types
from childfirst.measures.declaration import Example
from childfirst.measures.definitions.cohort.declaring import profile_table
from childfirst.measures.definitions.local.cohort import cohort
from childfirst.measures.definitions.local.special_needs import EHCP, SEN_SUPPORT, SUPPORTED
from childfirst.measures.lines import Line
from childfirst.record.codelists import codelist

SECTION = "needs"
_KINDS = codelist("special_need")
_TOGETHER = {label: codes for label, codes in _KINDS.groups().items() if label}
_ALONE = {code.label: (code.code,) for code in _KINDS.codes if not code.group}
KINDS: dict[str, tuple[str, ...]] = {
    **_ALONE,
    **{f"{label}, under any label": tuple(codes) for label, codes in _TOGETHER.items()},
}
"""Kinds of special educational need as printed, each with its codes in the record."""


kinds_identified = Frame(
    name="kinds_of_need_identified",
    of=cohort,
    along=(special_need_types,),
    where=(cohort.ypid == special_need_types.ypid)
    & (special_need_types.identified_date <= cohort.reference_day),
    columns={
        "period": cohort.period,
        "ypid": cohort.ypid,
        **{
            f"kind_{number}": whether_any(special_need_types.need.one_of(*codes))
            for number, codes in enumerate(KINDS.values(), 1)
        },
    },
    keys=("period", "ypid"),
    group_by=("period", "ypid"),
    why="the kinds of special educational need identified by the reference day",
)


LEVEL = profile_table(
    "Special educational needs support",
    SECTION,
    lines=(
        Line(label="Education, health and care plan", when=EHCP),
        Line(label="SEN support", when=SEN_SUPPORT),
        Line(label="None known", when=~SUPPORTED),
    ),
    rule=(
        "Each child of the cohort once, by the level of the special-needs record in force on the "
        "reference day. A level of none, or no record, is none known."
    ),
    examples=(
        Example(
            shows="The plan has ended by the reference day.",
            period="2023-24",
            given="""
            programmes: ypid, start_date, end_date
              A, 2023-04-10, 2023-06-30
              B, 2023-04-10, 2023-06-30
            special_needs: ypid, start_date, end_date, level
              A, 2020-01-01, 2023-06-29, EHCP
              B, 2020-01-01, 2023-06-30, EHCP
            """,
            expect={"Education, health and care plan": 1, "SEN support": 0, "None known": 1},
        ),
    ),
)
KIND = profile_table(
    "Kind of special educational need",
    SECTION,
    lines=(
        *(
            Line(label=label, when=kinds_identified.column(f"kind_{number}"))
            for number, label in enumerate(KINDS, 1)
        ),
        Line(label="Any kind", when=kinds_identified.ypid.is_known),
    ),
    rule=(
        "Children of the cohort with the need identified on or before the reference day, whatever "
        "their level of support, as a share of the cohort. A child may have several needs. "
        "Labels of one need are taken together."
    ),
    examples=(
        Example(
            shows="Both labels of autism are one child; a need found later does not count.",
            period="2023-24",
            given="""
            programmes: ypid, start_date, end_date
              A, 2023-04-10, 2023-06-30
              B, 2023-04-10, 2023-06-30
            special_need_types: ypid, need, identified_date
              A, Autism, 2022-01-01
              A, Autistic Spectrum Disorder, 2023-06-30
              B, Cognition and Learning, 2023-07-01
            """,
            expect={"Autism, under any label": 1, "Cognition and learning": 0, "Any kind": 1},
        ),
    ),
)

MEASURES = (LEVEL, KIND)
