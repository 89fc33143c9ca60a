"""The words of the template that several sheets share."""

from __future__ import annotations

ORDERS = {
    "oocd": "Out-of-court disposal, not a caution",
    "youth_caution": "Youth caution",
    "youth_conditional_caution": "Youth conditional caution",
    "referral_order": "Referral order",
    "yro": "Youth rehabilitation order",
    "custody": "Custodial sentence",
}
"""The six order types, in the order of the template's columns."""
CUSTODY = {"custody": ORDERS["custody"]}
SENTENCES = {name: label for name, label in ORDERS.items() if name != "oocd"}
"""The order types of proven offences: diversion proves none."""
TOTAL = {"total": ""}
ENDING = "Children with an order ending"
