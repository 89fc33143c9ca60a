"""The tables of the cohort profile, in the order in which they are printed."""

from childfirst.measures.declaration import Measure
from childfirst.measures.definitions.cohort import (
    care,
    demography,
    deprivation,
    disproportionality,
    education,
    ethnicity,
    exclusions,
    exploitation,
    health,
    offences,
    outcomes,
    overlaps,
    programme_lengths,
    special_needs,
    work,
)

MEASURES: tuple[Measure, ...] = (
    *demography.MEASURES,
    *ethnicity.MEASURES,
    *offences.MEASURES,
    *outcomes.MEASURES,
    *work.MEASURES,
    *programme_lengths.MEASURES,
    *special_needs.MEASURES,
    *health.MEASURES,
    *care.MEASURES,
    *education.MEASURES,
    *exclusions.MEASURES,
    *overlaps.MEASURES,
    *disproportionality.MEASURES,
    *exploitation.MEASURES,
    *deprivation.MEASURES,
)
