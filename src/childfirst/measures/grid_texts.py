"""Texts as columns beside a grid of counts, each different text stored once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import pyarrow as pa

Numbers = npt.NDArray[np.int64]


@dataclass(frozen=True)
class GridTexts:
    """Makes columns of texts in the shape of services, periods, lines and values."""

    shape: tuple[int, ...]

    def along(self, axis: int | None, texts: Sequence[str]) -> pa.DictionaryArray:
        """Give a text for each place on an axis, or (None) the same everywhere."""
        turned = [1] * len(self.shape)
        if axis is not None:
            turned[axis] = -1
        return worded(self._spread(np.arange(len(texts)).reshape(turned)), texts)

    def within(self, texts: Sequence[str]) -> pa.DictionaryArray:
        """Give a text for each line and value."""
        return worded(self._spread(np.arange(len(texts)).reshape(1, 1, *self.shape[2:])), texts)

    def _spread(self, numbers: Numbers) -> Numbers:
        return np.broadcast_to(numbers, self.shape)


def worded(numbers: Numbers, texts: Sequence[str]) -> pa.DictionaryArray:
    """Give the texts that numbers stand for."""
    places = pa.array(numbers.astype(np.int32).ravel())
    return pa.DictionaryArray.from_arrays(places, pa.array([str(text) for text in texts]))
