"""Every table of the record, gathered where Django looks for them."""

from childfirst.record.accommodation import Residence
from childfirst.record.education import Education
from childfirst.record.exclusions import SuspensionOrExclusion
from childfirst.record.exploitation_flags import ExploitationFlag
from childfirst.record.finance import Contribution
from childfirst.record.governance import BoardAttendance, BoardMeeting, BoardMember
from childfirst.record.health import HealthNeed
from childfirst.record.hearings import Hearing, HearingOffence
from childfirst.record.offences import Offence, Outcome
from childfirst.record.people import Child
from childfirst.record.places import PostcodeDeprivation
from childfirst.record.programmes import Incident, Programme, ProgrammeOffence
from childfirst.record.published import Population, PublishedCount, PublishedIndicator
from childfirst.record.restorative import VictimIntervention
from childfirst.record.safeguarding import CareStatus
from childfirst.record.special_needs import SpecialNeed, SpecialNeedType
from childfirst.record.supply import Delivery, SuppliedFile
from childfirst.record.victim_events import VictimEvent
from childfirst.record.victims import Victim

__all__ = [
    "BoardAttendance",
    "BoardMeeting",
    "BoardMember",
    "CareStatus",
    "Child",
    "Contribution",
    "Delivery",
    "Education",
    "ExploitationFlag",
    "HealthNeed",
    "Hearing",
    "HearingOffence",
    "Incident",
    "Offence",
    "Outcome",
    "Population",
    "PostcodeDeprivation",
    "Programme",
    "ProgrammeOffence",
    "PublishedCount",
    "PublishedIndicator",
    "Residence",
    "SpecialNeed",
    "SpecialNeedType",
    "SuppliedFile",
    "SuspensionOrExclusion",
    "Victim",
    "VictimEvent",
    "VictimIntervention",
]
