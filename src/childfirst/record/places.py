"""What is known of the places where children live, from open data."""

from childfirst.record.base import Record
from childfirst.record.fields import Key, Text, Whole
from childfirst.record.sensitivity import Sensitivity
from childfirst.record.sources import PUBLISHED


class PostcodeDeprivation(Record):
    """One row for each postcode: the small area it lies in, and how deprived that area is."""

    optional = True
    recorded_in = PUBLISHED
    handling = Sensitivity.OPEN

    home_postcode = Key(
        title="Postcode",
        help="The postcode in capitals, with one space before its last three characters.",
    )
    small_area = Text(
        title="Small area", help="Code of the lower layer super output area.", null=True
    )
    decile = Whole(
        title="Decile of deprivation",
        help="The national decile of the index of multiple deprivation; 1 is the most deprived.",
        unit="decile",
        minimum=1,
        maximum=10,
    )

    class Meta:
        db_table = "postcode_deprivation"
        verbose_name = "deprivation of a postcode"
        verbose_name_plural = "Deprivation by postcode"
