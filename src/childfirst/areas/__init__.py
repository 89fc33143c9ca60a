"""Areas as data: services, police areas, regions and nations, and the groups to compare with.

`areas.yaml` says how each area is spelled and where it lies, `groups.yaml` which areas belong
together. A service can bring groups of its own; a group whose members nobody has given says so.
"""

from childfirst.areas.catalogue import AreaCatalogue, KnownArea, area_catalogue
from childfirst.areas.groups import ComparatorGroup, GroupFileError, comparator_groups

__all__ = [
    "AreaCatalogue",
    "ComparatorGroup",
    "GroupFileError",
    "KnownArea",
    "area_catalogue",
    "comparator_groups",
]
