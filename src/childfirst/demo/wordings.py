"""What children are said to have done: category, wording, seriousness and who it harmed."""

from __future__ import annotations

from dataclasses import dataclass

from childfirst.demo.chance import Weighted


@dataclass(frozen=True)
class Wording:
    """An offence: its YJB category and seriousness (1 least, 8 gravest)."""

    text: str
    category: str
    seriousness: int
    weight: float = 1
    knife: bool = False
    victim: bool = False


VIOLENCE = "VIOLENCE_AGAINST_THE_PERSON"
WORDINGS = {
    wording.text: wording
    for wording in (
        Wording("Common assault", VIOLENCE, 3, 14, victim=True),
        Wording("Assault by beating", VIOLENCE, 3, 12, victim=True),
        Wording("Assault occasioning actual bodily harm", VIOLENCE, 4, 11, victim=True),
        Wording("Assault of an emergency worker", VIOLENCE, 4, 4, victim=True),
        Wording("Threats with a blade", VIOLENCE, 5, 3, knife=True, victim=True),
        Wording("Wounding", VIOLENCE, 6, 2, knife=True, victim=True),
        Wording("Wounding with intent", VIOLENCE, 7, 1.5, knife=True, victim=True),
        Wording("Attempted murder", VIOLENCE, 8, 0.5, knife=True, victim=True),
        Wording("Carrying a knife in public", VIOLENCE, 4, 6, knife=True),
        Wording("Possession of cannabis", "DRUGS", 2, 10),
        Wording("Possession with intent to supply class B", "DRUGS", 5, 3),
        Wording("Supplying a class A drug", "DRUGS", 6, 2),
        Wording("Robbery", "ROBBERY", 6, 4, victim=True),
        Wording("Assault with intent to rob", "ROBBERY", 6, 1, victim=True),
        Wording("Racially aggravated harassment", "RACIALLY_AGGRAVATED", 4, 3, victim=True),
        Wording("Sexual assault", "SEXUAL_OFFENCES", 5, 2, victim=True),
        Wording("Rape", "SEXUAL_OFFENCES", 8, 0.5, victim=True),
        Wording(
            "Causing serious injury by dangerous driving",
            "DEATH_OR_INJURY_BY_DANGEROUS_DRIVING",
            7,
            0.6,
            victim=True,
        ),
        Wording("Arson", "ARSON", 5, 1.5, victim=True),
        Wording("Criminal damage", "CRIMINAL_DAMAGE", 2, 10, victim=True),
        Wording("Burglary of a home", "DOMESTIC_BURGLARY", 6, 3, victim=True),
        Wording("Burglary of a shop", "NON_DOMESTIC_BURGLARY", 4, 2.5, victim=True),
        Wording("Theft from a shop", "THEFT_AND_HANDLING_STOLEN_GOODS", 3, 8, victim=True),
        Wording("Handling stolen goods", "THEFT_AND_HANDLING_STOLEN_GOODS", 3, 2),
        Wording("Fraud by false representation", "FRAUD_AND_FORGERY", 3, 1, victim=True),
        Wording("Taking a vehicle", "VEHICLE_THEFT_UNAUTHORISED_TAKING", 4, 3, victim=True),
        Wording("Driving without insurance", "MOTORING_OFFENCES", 2, 4),
        Wording("Threatening behaviour", "PUBLIC_ORDER", 3, 6, victim=True),
        Wording("Drunk and disorderly", "PUBLIC_ORDER", 1, 2),
        Wording("Breach of bail", "BREACH_OF_BAIL", 2, 1.5),
        Wording("Breach of conditional discharge", "BREACH_OF_CONDITIONAL_DISCHARGE", 1, 0.8),
        Wording("Failure to comply with an order", "BREACH_OF_STATUTORY_ORDER", 3, 1),
        Wording("Malicious communications", "OTHER", 2, 2, victim=True),
    )
}
OFTEN = Weighted({text: wording.weight for text, wording in WORDINGS.items()})
BREACH = WORDINGS["Failure to comply with an order"]
