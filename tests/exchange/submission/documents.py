"""Makes small submission files on the spot."""

import json
from copy import deepcopy
from pathlib import Path
from typing import Any

from tests.exchange.deliveries import write

Content = dict[str, Any]

DOCUMENT: Content = {
    "header": {
        "ypid": "YP1",
        "returnStartDate": "2024-01-01",
        "returnEndDate": "2024-03-31",
        "signOffDate": "2024-04-30",
        "returnID": 7,
    },
    "person_details": {
        "localForename": "Ash",
        "localSurname": "Invented",
        "dateOfBirth": "2008-05-06",
        "sex": "1",
    },
    "offence": [
        {
            "offenceID": "OF1",
            "offenceDate": "2023-04-05",
            "offenceDescription": "Theft",
            "yjboffenceCategory": "THEFT_AND_HANDLING_STOLEN_GOODS",
            "yjbseriousnessScore": 3,
            "offenceLegalOutcome": [
                {
                    "localOutcomeID": "OC1",
                    "outcomeDate": "2023-06-01",
                    "legalOutcome": "REFERRAL_ORDER",
                    "legalOutcomeGroup": "First-tier",
                    "residenceOnLegalOutcomeDate": "LOCAL",
                    "outcomeAppealStatus": " ",
                    "termMonths": 6,
                }
            ],
        }
    ],
}


def document(ypid: str = "YP1", header: Content | None = None, **items: Any) -> Content:
    """Give the invented document of a child with other items; None takes an item out."""
    made = deepcopy(DOCUMENT)
    made["header"] |= {"ypid": ypid, **(header or {})}
    for offence in made["offence"]:
        offence["offenceID"] = f"OF-{ypid}"
        for outcome in offence["offenceLegalOutcome"]:
            outcome["localOutcomeID"] = f"OC-{ypid}"
    made |= items
    return {name: value for name, value in made.items() if value is not None}


def lines(folder: Path, *documents: Content | str, name: str = "return.jsonl") -> Path:
    """Write documents, or lines as they are, as JSON Lines."""
    texts = [each if isinstance(each, str) else json.dumps(each) for each in documents]
    return write(folder, name, "\n".join(texts) + "\n")


PERSON_XML = (
    "<header><ypid>YP1</ypid><returnStartDate>2024-01-01</returnStartDate></header>"
    "<person_details><localForename>Ash</localForename><localSurname>Invented</localSurname>"
    "<dateOfBirth>2008-05-06</dateOfBirth></person_details>"
)


def xml(folder: Path, body: str, before: str = "", name: str = "return.xml") -> Path:
    """Write an XML submission around a body."""
    head = '<?xml version="1.0" encoding="UTF-8"?>\n'
    return write(folder, name, f"{head}{before}<submission>\n{body}\n</submission>\n")
