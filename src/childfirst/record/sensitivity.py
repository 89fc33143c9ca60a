"""How carefully a field must be handled."""

from enum import StrEnum


class Sensitivity(StrEnum):
    """The least protection a field needs, from least to most."""

    OPEN = "open"  # may be published as it stands
    SERVICE = "service"  # describes the work, not a person
    PERSONAL = "personal"  # describes an identifiable child
    SPECIAL = "special"  # special category or criminal offence data about a child
    SEALED = "sealed"  # victims' data: own permission, never on a child's page
