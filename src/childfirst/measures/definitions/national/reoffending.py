"""Reoffending: the binary rate, the frequency, and how long each cohort has been followed."""

from datetime import date

from childfirst.language.functions import ALWAYS
from childfirst.measures.declaration import Measure
from childfirst.measures.definitions.national.reoffences import members
from childfirst.measures.definitions.national.reoffending_assumptions import (
    FOLLOW_UP_AND_WAIT_MONTHS,
)
from childfirst.measures.definitions.national.reoffending_examples import EXAMPLES
from childfirst.measures.lines import How, Line

reoffended = members.reoffences > 0

LINES = (
    Line(label="reoffending.cohort", share_of=None),
    Line(label="reoffending.reoffenders", when=reoffended),
    Line(
        label="reoffending.reoffences",
        share_of=None,
        how=How.TOTAL,
        adds=members.reoffences,
        unit="reoffences",
    ),
    Line(
        label="reoffending.frequency",
        when=reoffended,
        share_of=reoffended,
        how=How.MEAN,
        adds=members.reoffences,
        unit="per child who reoffended",
    ),
    Line(
        label="reoffending.reoffences_per_child",
        share_of=ALWAYS,
        how=How.MEAN,
        adds=members.reoffences,
        unit="per child in the cohort",
    ),
    Line(
        label="reoffending.months_followed_least",
        share_of=None,
        how=How.LEAST,
        adds=members.months_followed,
        unit="months",
    ),
    Line(
        label="reoffending.months_followed_median",
        share_of=None,
        how=How.MEDIAN,
        adds=members.months_followed,
        unit="months",
    ),
    Line(
        label="reoffending.months_followed_greatest",
        share_of=None,
        how=How.GREATEST,
        adds=members.months_followed,
        unit="months",
    ),
)

MEASURES = (
    Measure(
        table="Reoffending",
        kpi="National indicators",
        title="Reoffending, provisional",
        counts="children",
        each="",
        of=members,
        unit=members.member,
        lines=LINES,
        rule=(
            "Local children aged 10 to 17 who in the quarter received a caution or a "
            "non-custodial sentence, or were released from custody: each once, at the first such "
            "entry. A reoffence is an offence committed in the twelve months from the day after "
            "the entry, with a caution or sentence in those twelve months or the six that follow. "
            "Any offence is one, a breach of an order, of a conditional discharge or of bail "
            "included: the rule excepts none, and that it means breaches too is our assumption. "
            "Outcomes that an appeal overturned, and diversion, community resolutions included, "
            "neither enter nor prove. The same person is found by local number and date of birth. "
            "A year adds its four quarterly cohorts, so that a child may be in it four times. "
            "Reoffenders over the cohort are the binary rate, reoffences over reoffenders the "
            "frequency. Until eighteen months after the period the figures are so far only. "
            "Provisional: not matched to the Police National Computer."
        ),
        cites="Proven reoffending statistics, three-month cohorts",
        valid_from=date(2015, 10, 1),
        basis="national",
        final_after=FOLLOW_UP_AND_WAIT_MONTHS,
        examples=EXAMPLES,
    ),
)
