"""The words of the template that several sheets share."""

from __future__ import annotations

from childfirst.measures.definitions.yjb.breakdowns import ORDER_WORDS

ORDERS = ORDER_WORDS
"""The six order types, in the order of the template's columns."""
CUSTODY = {"custody": ORDERS["custody"]}
SENTENCES = {name: label for name, label in ORDERS.items() if name != "oocd"}
"""The order types of proven offences: diversion proves none."""
TOTAL = {"total": ""}
ENDING = "Children with an order ending"
