"""How deprived the places are where the children live."""

from childfirst.language.frames import Frame
from childfirst.language.functions import capitals
from childfirst.language.tables import children, postcode_deprivation
from childfirst.measures.declaration import Example
from childfirst.measures.definitions.cohort.declaring import profile_table
from childfirst.measures.lines import Line, lines_for

SECTION = "deprivation"
DECILES = {
    1: "Decile 1 (most deprived)",
    **{number: f"Decile {number}" for number in range(2, 10)},
    10: "Decile 10 (least deprived)",
}

deprivation = Frame(
    name="deprivation_of_child",
    of=children,
    along=(postcode_deprivation,),
    where=capitals(children.postcode) == postcode_deprivation.home_postcode,
    columns={"ypid": children.ypid, "decile": postcode_deprivation.decile},
    keys=("ypid",),
    why="the decile of the place where a child lives, as far as the lookup knows the postcode",
)
homes = Frame(
    name="children_with_postcode",
    of=children,
    where=children.postcode.is_known,
    columns={"ypid": children.ypid},
    keys=("ypid",),
    why="the children whose postcode is recorded",
)
KNOWN = deprivation.decile.is_known

DEPRIVATION = profile_table(
    "Deprivation",
    SECTION,
    lines=(
        *lines_for(deprivation.decile, DECILES),  # type: ignore[arg-type]
        Line(label="Postcode not in the lookup", when=~KNOWN & homes.ypid.is_known),
        Line(label="No postcode", when=homes.ypid.is_missing),
    ),
    rule=(
        "Each child of the cohort once, by the national decile of deprivation of the postcode in "
        "the record, which is the latest known. The lookup of postcodes is supplied by the "
        "service; a child without a postcode or with one that it lacks is shown as such. Capitals "
        "and spaces around a postcode do not matter, the space inside it does."
    ),
    cites="Youth Justice Plan 2024/25: deprivation of the places where children live",
    examples=(
        Example(
            shows="Small letters are the same postcode; unknown is shown, in two kinds.",
            period="2023-24",
            given="""
            children: ypid, postcode
              A, zz1 1aa
              B, ZZ9 9ZZ
              C,
            programmes: ypid, start_date
              A, 2023-05-01
              B, 2023-05-01
              C, 2023-05-01
            postcode_deprivation: home_postcode, decile
              ZZ1 1AA, 1
              ZZ1 1AB, 2
            """,
            expect={
                DECILES[1]: 1,
                DECILES[2]: 0,
                "Postcode not in the lookup": 1,
                "No postcode": 1,
            },
        ),
    ),
)

MEASURES = (DEPRIVATION,)
