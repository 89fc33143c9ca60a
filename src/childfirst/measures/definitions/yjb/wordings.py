"""From when the wordings of the indicators hold: that of 2023, and the one in use now."""

from datetime import date, timedelta

from childfirst.measures.definitions.yjb.counting import FROM

FIRST_FROM = FROM
CURRENT_FROM = date(2025, 4, 1)
"""An assumption: the day of the change is not published. This is the first quarter of which
the YJB expected figures fit for decisions. Both wordings are counted for every quarter."""
FIRST_TO = CURRENT_FROM - timedelta(days=1)
FIRST_CITES = "YJB key performance indicators, wording of spring 2023"
CURRENT_CITES = "YJB key performance indicators, wording as revised since"
