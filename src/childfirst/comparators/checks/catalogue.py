"""Every check, in the order of their codes."""

from childfirst.comparators.checks.claims import CHANGES, SHARES
from childfirst.comparators.checks.headings import HEADINGS
from childfirst.comparators.checks.parts_and_wholes import PARTS_AND_WHOLES
from childfirst.comparators.checks.rates import RATES

CHECKS = (PARTS_AND_WHOLES, HEADINGS, RATES, CHANGES, SHARES)
