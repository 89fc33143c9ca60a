"""Statements that hold, each in a wording that was once taken for a wrong one."""

HEAD = "Offence\t2021/22\t2022/23\t2023/24\nRobbery\t342\t378\t331\nBurglary\t80\t91\t85\n\n"
RATES = "Area\tQ1\tQ2\tRate\nAsh\t12\t15\t8.5\nElm\t9\t14\t6.4\nAll\t21\t29\t7.3\n"

TEXTS = {
    "two other counts of the passage give the percentage": (
        "Of 117 cases 46 were read. In 12 the child was Black (26.1%), about the same as in the "
        "caseload (30 of 117)."
    ),
    "one is a pronoun": "Of 134 who received one in 2023, 25 (18.7%) had offended again.",
    "the part has its own share": (
        "There were 3,396 of those absent (48.0%), although they are 26.7% of the roll (9,180)."
    ),
    "the share is of other things": (
        "Six of the city's 18 wards account for 74% of offences and 48% of residents."
    ),
    "an average and a range": "Managers had an average of 9.0 cases each, and between six and 13.",
    "a span with its beginning only": "There were 54 calls in the four years from 2021/22.",
    "a length of time is what is longer": "There were 94, 37 of them for longer than 12 weeks.",
    "a change since a year": f"{HEAD}Robbery reached 378 in 2022/23 and has since come down by 47.",
    "each of the rows": f"{HEAD}Every offence fell in the latest year.",
    "a rate has no sum": RATES,
    "both numbers of a gap are told": (
        "School\tAbsent\nSecondary\t28.1%\nPrimary\t14.7%\n\nAttendance in secondary schools "
        "(89.7%) was 4.5 points lower than in primary schools (94.2%)."
    ),
    "the percentage is of the rest": (
        "Among probation officers vacancies were 29% (27 of 38 posts filled)."
    ),
    "the share is of what it is compared with": (
        "Drug searches: 32.0% (238) had a find, compared with 24.4% of the other 521 (127)."
    ),
    "two earlier numbers": (
        "This compares with 1,201 in September and 1,098 in June, so the list has grown by 14.9%."
    ),
    "a part in brackets": "Of them 3% of the participants (12) had moved out of the area.",
    "a comma before the first part": (
        "Of the sentenced men, 143 were in for less than a year, 189 for up to four, 78 for longer."
    ),
    "another time in brackets": "At least four out of five children were placed (now 70%).",
    "names with a number each in brackets": (
        "The commonest was talk (a factor in 127, or 40% of all), then conduct (74), delay (61)."
    ),
    "so much below an average": (
        "The total is lower than in 2022 (1,641) and 31.4% below the average of 2,294."
    ),
    "one for a thing": "They were up to date for 448 of the 491 for whom one was due (91%).",
    "made up of": "The other 18 are made up of seven in custody, six in hostels and five at home.",
    "what would have been": (
        "Area\tQ1\tQ2\nAsh\t118\t97\n\nWere it not for Ash there'd have been an increase."
    ),
    "a reason that is a change": (
        "Reason\tCases\t%\nDebt\t46\t46\nBenefit delay or change\t54\t54\nTotal\t100\t100"
    ),
    "too few for a percentage": (
        "Measure\t2023\t2024\tChange\nCases\t421\t382\t-9.3%\nGirls\t72\t69\t-4.2%\n"
        "Custody\t5\t3\t-2"
    ),
    "points where the shares have no sign": (
        "Measure\t2023\t2024\tChange\nCases\t421\t382\t-9.3%\nGirls\t72\t69\t-4.2%\n"
        "Seen (%)\t22.0\t20.6\t-1.4pp"
    ),
    "a year with a number": (
        "There were 296 referrals, 34 more than in year 3 and more than double the 139 of year 1."
    ),
    "the score of year one": "The average score was 4.6, unchanged from year one.",
    "another verb between a word of change and its numbers": (
        "We will (1) take more, (2) cut the wait, which has crept from 11 days to 16, and (3) rest."
    ),
    "a size is no number compared": (
        "That is five more than in February and eight more than in March, when it was 96."
    ),
    "the time now in brackets": "We will cut the time to contact from 9 days to 5 (currently 7).",
    "two wholes and two shares": (
        "It was told by 62 of the 131 girls and 68 of the 483 boys, which means 47% against 14%."
    ),
    "a half of the year": "Of 193, 121 came in 2024/25 and 72 in the first half of 2025/26.",
    "close to": "Five children account for 84 of the 143, close to 60%.",
    "half of others": "It was in 34 of the 47 files, and right in fewer than half of the 34 (15).",
    "a name with a word of change": (
        "They spent £1.1m on the Put It Down programme: £420,000, £375,000 and £305,000."
    ),
    "turned 18": "Over 26.9% of 17 year olds came back, many of whom will have turned 18 since.",
    "a number per post": "Eleven staff (9.2 FTE) means about 35 young people per FTE over a year.",
    "a share told with its own part": (
        "Such staff make up 20% of those who told (93 of 471), a little under the 22% in the area."
    ),
    "weeks and days": "Cut the average time from 47 days to 33, two weeks quicker.",
    "not all": ("Group\t2022\t2023\nGirls\t6.1\t4.8\nBoys\t12.4\t9.7\n\nNor did all rise alike."),
    "so many at so much each": (
        "They are 7% of plans but, at £61,750 each, cost £12.6 million, more than the others "
        "(£11.1 million)."
    ),
    "fewer than after a comma": (
        "There were 212 hearings of 187 defendants, fewer than the 239 in May (down 11.3%)."
    ),
    "a number in brackets doubles nothing": (
        "1,204 came in, 188 more than in 2022 (1,016) and over twice the 571 who came in 2021."
    ),
    "a second rise": (
        "Posts went up from 236.9 to 242.1, so that vacancies (54.7) grew by more than a quarter "
        "from 42.9."
    ),
    "those who gave no answer": "Among them 49% were satisfied and 38% were not.",
    "answers that take longer": (
        "The median has gone from 9 days to 15, and a quarter of answers take more than 32."
    ),
    "a whole in brackets only": (
        "Of 215, 86 (40%) drank, 39 took ketamine (18%; before it was 9 of 180, that is 5%), "
        "15 (7%) ecstasy and 12 (6%) gas."
    ),
    "up on the same months": "That's 26 a day, and 9.9% up on the same months of 2023 (4,391).",
    "half-term": "Two of the five will return to full time after half-term.",
    "a share told before its part, beside another's": (
        "The rate was 31.1% (46 of 148), below the regional figure of 33.4%."
    ),
    "the rest is no group": (
        "Ward\tCrimes\nMarket\t1,744\nCanal\t1,312\nHollins\t894\nStation\t861\n"
        "Remaining 13 wards\t4,861\n\nCanal has the second highest number."
    ),
    "the previous two": "The fall of 263 this year was smaller than in the previous two.",
    "a size of the change before": (
        "Matches rose from 26 to 41 (an increase of 58%) and parents from 33 to 37."
    ),
    "up from another share": "Just under three in ten were girls (29 of 101), up from 21%.",
    "one day a week": "It would fund a worker for one day a week from January to September 2025.",
    "the total of a year": (
        "Offence\t2023\t2024\t% of 2024\nTheft\t800\t803\t40.0\nFraud\t350\t347\t17.3\n"
        "Other\t850\t859\t42.8\nAll\t2,000\t2,009\t100.0"
    ),
    "the number is the same, and not the place": (
        "Group\t2023 Q3\t2023 Q4\nTheft\t4\t1\nDrugs\t2\t2\nArson\t3\t1\n\n"
        "In 2023 Q4, 2 children came for “Drugs”, the largest group. This is the same as in Q3."
    ),
    "a row of shares among counts": (
        "Measure\t2023\t2024\tChange\nContacts\t10,412\t9,846\t-5.4%\nReferrals\t2,718\t2,584\t-4.9%"
        "\nRepeat rate\t20.0%\t22.5%\t+2.5 pts"
    ),
    "a row of another base above a total of a hundred": (
        "Need\tQ1\tQ1 %\tQ2\tQ2 %\nHousing\t30\t60%\t20\t50%\nDebt\t15\t30%\t12\t30%\n"
        "Health\t5\t10%\t8\t20%\nSeen again\t6\t20%\t5\t25%\nTotal\t50\t100%\t40\t100%"
    ),
}
