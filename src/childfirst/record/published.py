"""Figures that others published, kept exactly as they printed them."""

from django.db.models import CompositePrimaryKey

from childfirst.record.base import Record
from childfirst.record.codelists import codelist
from childfirst.record.fields import Code, Day, Key, Number, Text, Whole
from childfirst.record.sensitivity import Sensitivity
from childfirst.record.sources import PUBLISHED


class PublishedIndicator(Record):
    """One row for each printed value of a national indicator, misprints kept and flagged."""

    recorded_in = PUBLISHED
    handling = Sensitivity.OPEN

    indicator_id = Key(title="Indicator key", help="The row's key.")
    table = Text(title="Table", help="The table of the publication that prints it.")
    indicator = Code(
        title="Indicator", help="The national indicator.", codes=codelist("national_indicator")
    )
    area = Text(title="Area", help="The area, spelled as printed.")
    area_type = Code(
        title="Kind of area", help="How wide the area is.", codes=codelist("area_type")
    )
    period_start = Day(title="Period from", help="The day on which the period begins.")
    period_end = Day(title="Period to", help="The day on which it ends, itself included.")
    period_label = Text(title="Period as printed", help="The period in the publication's words.")
    measure = Code(
        title="Count or rate",
        help="Whether the value is a number or a proportion.",
        codes=codelist("indicator_measure"),
    )
    value = Number(title="Value as printed", help="The value, uncorrected, in the printed unit.")
    unit_printed = Text(title="Unit as printed", help="The unit that the publication names.")
    unit_true = Text(title="True unit", help="The unit that makes the arithmetic come out.")
    denominator_derived = Whole(
        title="Derived denominator",
        help="Whole number that count and rate together imply; nobody printed it.",
        unit="children",
        null=True,
    )
    misprint = Code(
        title="Misprint",
        help="YES when the printed value or its unit is wrong.",
        codes=codelist("yes_no"),
    )
    corrected_value = Number(
        title="Corrected value",
        help="The value that the rest of the publication supports, in the true unit.",
        null=True,
    )
    note = Text(title="Note", help="What is wrong, or how a value was derived.", null=True)
    source = Text(title="Named source", help="Where the publication says it has the value from.")
    data_date = Day(title="Data taken on", help="The day the publisher took the data.", null=True)

    class Meta:
        db_table = "published_indicators"
        verbose_name = "published indicator"
        verbose_name_plural = "Published national indicators"


class Population(Record):
    """One row for each area and year: how many children of an age live there."""

    recorded_in = PUBLISHED
    handling = Sensitivity.OPEN

    pk = CompositePrimaryKey("area", "year")
    area = Text(title="Area", help="The area, spelled as in the published indicators.")
    year = Whole(title="Year", help="The year, at its middle.", unit="year")
    age_from = Whole(title="Youngest age", help="The lowest age counted.", unit="years")
    age_to = Whole(title="Eldest age", help="The highest age counted.", unit="years")
    population = Whole(title="Population", help="How many children.", unit="children")
    lower = Whole(
        title="Population, at least",
        help="The fewest children that agree with the printed rate.",
        unit="children",
    )
    upper = Whole(
        title="Population, at most",
        help="The most children that agree with the printed rate.",
        unit="children",
    )
    method = Text(title="Method", help="How the number was arrived at.")

    class Meta:
        db_table = "populations"
        verbose_name = "population"
        verbose_name_plural = "Populations of children"


class PublishedCount(Record):
    """One row for each number of the national local-level tables: a service's year, broken down."""

    recorded_in = PUBLISHED
    handling = Sensitivity.OPEN
    optional = True

    count_id = Key(title="Count key", help="What the number is of, in words.")
    statistic = Code(
        title="Statistic", help="What is counted.", codes=codelist("published_statistic")
    )
    area = Text(title="Service", help="The service, in our spelling.")
    police_area = Text(title="Police area", help="The police and crime area.", null=True)
    region = Text(title="Region", help="The English region, or Wales.", null=True)
    nation = Text(title="Nation", help="England or Wales, as the region says.", null=True)
    period_start = Day(title="Period from", help="The first day of the financial year.")
    period_end = Day(title="Period to", help="Its last day, itself included.")
    sentence_tier = Code(
        title="Tier", help="The tier of the outcome.", codes=codelist("published_tier"), null=True
    )
    sentence_type = Text(title="Type", help="The caution or sentence.", null=True)
    offence_group = Text(title="Offence group", help="The group of the offence.", null=True)
    gravity = Text(title="Gravity", help="The gravity score of the offence.", null=True)
    sex = Text(title="Sex", help="The sex of the children.", null=True)
    age_group = Text(title="Age", help="The age or age group of the children.", null=True)
    ethnicity = Text(title="Ethnicity", help="The ethnic group of the children.", null=True)
    number = Whole(
        title="Number",
        help="How many; empty where the publisher gives no number.",
        minimum=0,
        null=True,
    )
    marker = Text(
        title="Marker",
        help="What stands beside the number or in its place, such as [note 2] or [c].",
        null=True,
    )
    source = Text(title="Named source", help="The publication.")
    data_date = Day(title="Data taken on", help="The day the publisher took the data.", null=True)

    class Meta:
        db_table = "published_counts"
        verbose_name = "published count"
        verbose_name_plural = "National local-level counts"
