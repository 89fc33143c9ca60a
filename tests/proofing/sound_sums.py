"""Sound texts of sums, parts, averages and prices, in which nothing may be called wrong."""

TEXTS = {
    "others of another kind": (
        "Nine of the 14 schools sent figures. The other two boroughs sent none. The team has seen "
        "12 of the 30 children; the other 20 children it sees are from Barton."
    ),
    "what is left after several parts": (
        "Of the 60 pupils 20 were new and 12 came back. The remaining 28 stayed all year."
    ),
    "for each, and in all": (
        "The grant of £12,000 includes £200 for each of the 40 families and £4,000 for staff."
    ),
    "at a price, and more": (
        "We bought 30 places at £1,200 each plus tax, a total of £43,200. Then 20 at £900 each "
        "and 10 at £800 each, a total of £26,000."
    ),
    "an average of other people": (
        "We held 40 sessions. We met 600 pupils and 90 adults, an average of 17 at each session."
    ),
    "an average by the week": "In twelve months there were 260 calls, an average of 5 a week.",
    "an average told the other way round": (
        "The mint bought 11,900 ounces at a cost of 8,715 crowns, an average of 0.73 per ounce."
    ),
    "half of some, and a part of another whole": "Half were girls (12 of 40 were under 14).",
    "outcomes one of another": (
        "Of the 22 who began, 18 finished the course, 16 of whom passed and 2 failed."
    ),
    "a bracket behind the year before": (
        "We saw 39 families in 2024, down from 51 in 2023 (31% of all calls), and 12 schools."
    ),
    "fewer of what is counted beside": (
        "Area\t2022\t2023\t2024\nAshby\t1,310\t1,255\t1,198\nBarton\t845\t811\t792\n\n"
        "In Barton there were 792 robberies and 91 burglaries, 12 fewer than the year before. In "
        "Ashby 1,198 robberies led to 310 charges, 55 more than in 2023."
    ),
    "before an event, and as is planned": (
        "Area\t2022\t2023\t2024\nAshby\t1,310\t1,255\t1,198\nBarton\t845\t811\t792\n\n"
        "Ashby had 1,198 robberies in 2024, 8% fewer than in the year before the closure. It plans "
        "to have 792 robberies, 29 fewer than in 2023."
    ),
    "what had happened before": (
        "Area\t2022\t2023\t2024\nAshby\t1,310\t1,255\t1,198\nBarton\t845\t811\t792\n\n"
        "Robberies in Barton fell by 19 to 792, having risen by 91 in the year before."
    ),
}
