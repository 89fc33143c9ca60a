"""Statements that hold, whose numbers stand beside those of another clause."""

NEEDS = "Theme\tBids\tGranted\nArts\t16\t4\nFamily\t9\t3\nWork\t8\t2\nSport\t19\t5\n\n"
ENDED = "Outcome\tStarted\tEnded well\nCaution\t45\t35\nResolution\t118\t110\nOrder\t50\t41\n"
AREAS = "Area\tNumber\tRate\nAsh\t47\t48.1\nElm\t31\t33.6\nOak\t39\t28.7\nYew\t28\t24.0\n\n"

TEXTS = {
    "numbers of three clauses": (
        "Of the same 118 children 61 had a need, 47 had a plan and 33 were known to a worker, so "
        "that the three come to more than the total."
    ),
    "one fewer, of whom two": "Five were out, one fewer than last year, of whom two came back.",
    "cut down in so many": "A further 74 had cut down, by more than half in 51 and by less in 23.",
    "both have": "Last year the shares were 69% and 23%, so that both have fallen by four points.",
    "at least one": "Thirty-eight were in Year 11, of whom 33 took at least one paper (87%).",
    "all of another whole": "It reaches 61 of 195 in those four, and so 26 per cent of all 231.",
    "so many to each": "There were three boys to each girl: 108 boys, 36 girls.",
    "boys of so many": "44 of the 58 were boys and 14 girls, so girls make up 24% of them.",
    "of the two": "It follows that 52 had at least one of the two and 6 had neither.",
    "making another": "Four of the six deputies were new, making 89.1% for the indicator.",
    "one part in another year": "Three of every eleven are back, where in 2023 it was one in five.",
    "although another fell": "Stays rose from 43.0 nights to 50.3 although nights fell by 12.2%.",
    "wanted": "Raise suitable places from 21 of 43 to at least 70% by March 2026.",
    "another rose": "Thefts fell from 21 to 17 and drugs from 4 to 2, but arson rose by one to 16.",
    "twice running": "The rate has gone up twice running, from 3.53 to 3.71 and then 3.94.",
    "so much less than in": (
        "The cost was £908 on average, £12 less than in 2022/23, when £1.1m helped 1,196 children."
    ),
    "highest share": f"{NEEDS}It is highest for family, at one in three, and lowest for work.",
    "lowest share": (
        f"{ENDED}Completion is highest for the resolution, where nine in ten end well, and lowest "
        "for the caution, where 10 of 45 did not."
    ),
    "second-highest": f"{AREAS}Elm has the second-highest rate (33.6).",
    "at least once": f"{AREAS}In the year 81 (29%) had been to Oak at least once.",
    "the next largest": f"{AREAS}The next largest number is that of Oak, with 39.",
}
