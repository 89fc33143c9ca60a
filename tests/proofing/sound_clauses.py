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
    "ranked from the highest": f"{AREAS}Oak is third when numbers are ranked from the highest.",
    "within a part of it": "The average is 19 days, the target 21 (23 in May, within 10% of 21).",
    "people of some ages": "Welsh is spoken by 44% of our 10 to 17s (6,842 children).",
    "of another number of times": (
        "Of 164 children 159 (97.0%) had a doctor. They went 187 times in the year; 12 made "
        "81 of the visits (43.3%)."
    ),
    "told with its own number": (
        f"{AREAS}The rate of Ash, 48.1, is the highest of all, with Elm not far behind on 43.6."
    ),
    "what is forecast": (
        "Head\tBudget to date\tActual\tVariance\nStaff\t£900\t£930\t+£30\nRent\t£100\t£108\t+£8\n"
        "Total\t£1,000\t£1,038\t+£38\n\nThe forecast overspend of £46 is at year end."
    ),
    "a share of another number of those": (
        "In three of the four areas girls are close to three in ten of those accepted."
    ),
    "two rates of the rest": "Ash and Elm have 15 of the 21 children, with rates of 20% and 18%.",
    "a part of its start": "The rate fell from 412 in 2014 to 184, less than half its start.",
    "rose in one": "It fell in three places and rose in one: online, from 47% to 52%.",
    "the number above": (
        "It worked with 212 who are not among the 227 above, compared with 174 in 2022, a rise of "
        "21.8%."
    ),
    "programmes and children": (
        "There were 188 programmes held by 176 children, up from 186 programmes in May."
    ),
    "of the first of three": (
        "Offences numbered 26, nine in Ash and 17 in Elm, compared with 24 in 2023: up 8.3%."
    ),
    "against in its order": (
        "Fifteen were held, two more than in 2023, but for fewer nights: 1,096 against 1,203, a "
        "drop of 8.9%."
    ),
    "the half year": "Eight of the 21 entrants in the half year were aged 10 to 13 (38.1%).",
    "up one place": f"{AREAS}To move up one place Ash would have needed 40 in place of 47.",
    "shown in both": (
        "Quarter\tChildren\tNights\nQuarter 1\t4\t171\nQuarter 2\t3\t127\nYear\t6\t298\n\n"
        "A child who stays over the end of a quarter is shown in both, but once in the year."
    ),
    "an arrow beside a target": (
        "Indicator\tQ3\tQ2\tTarget\tTrend\nHoused\t93.8%\t91.9%\t95%\t↑\nSchool\t61.4%\t70.2%\t80%\t↓\n"
        "Plan\t88.0%\t79.2%\t85%\t↑"
    ),
    "a base for each year": (
        "Service\t2022/23 children (base 301)\tShare\t2023/24 children (base 280)\tShare\n"
        "Hospital\t96\t32%\t81\t29%\nWard\t33\t11%\t28\t10%\nNurse\t45\t15%\t64\t23%\n\n"
        "There were 312 children in the year."
    ),
    "a rate of all": (
        "Area\tAged 10-17\t2024\tRate 2024\nAsh\t28,400\t52\t183\nElm\t19,250\t31\t161\n"
        "Oak\t12,600\t14\t111\nAll\t60,250\t97\t161\n\nRate per 100,000."
    ),
}
