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
    needs,
    offences,
    outcomes,
    overlaps,
    programme_lengths,
    work,
)

MEASURES: tuple[Measure, ...] = (
    *demography.MEASURES,
    *ethnicity.MEASURES,
    *offences.MEASURES,
    *outcomes.MEASURES,
    *work.MEASURES,
    *programme_lengths.MEASURES,
    *needs.MEASURES,
    *care.MEASURES,
    *education.MEASURES,
    *exclusions.MEASURES,
    *overlaps.MEASURES,
    *disproportionality.MEASURES,
    *exploitation.MEASURES,
    *deprivation.MEASURES,
)
