"""Sizes on samples of people, and what was found of the last ones."""

import threading
from collections.abc import Mapping
from dataclasses import replace

from fitkiosk.domain.body import Girth
from fitkiosk.domain.fit import FitCategory
from fitkiosk.domain.products import Audience, ProductSize, SizeRun
from fitkiosk.fit.advisor import Advisor, Verdicts
from fitkiosk.fit.features import Matrix
from fitkiosk.units import LengthUnit

FEATURES = tuple(girth.feature for girth in Girth)

# Of ten thousand people each takes at most 0.7 MB.
_KEPT = 64

_Asked = tuple[Audience, SizeRun]


class Fittings:
    """Asks the advisor how sizes fit samples of people; threads may share it.

    What one size is to a body does not depend on the others, so the sizes asked about last are
    kept: of an edited chart only those that were edited are asked about again.

    Args:
        advisor: answers for every body.
        samples: bust, waist and hip of the people of each audience, in cm, shape (people, 3).
    """

    def __init__(self, advisor: Advisor, samples: Mapping[Audience, Matrix]) -> None:
        self._advisor = advisor
        self._samples = samples
        self._keeping = threading.Lock()
        self._kept: dict[_Asked, Verdicts] = {}

    def bodies(self, category: FitCategory, audience: Audience) -> Matrix:
        """The girths of a sample that a category compares, in its order."""
        places = [FEATURES.index(zone.user_feature) for zone in category.zones]
        return self._samples[audience][:, places]

    def of(self, category: FitCategory, run: SizeRun, audience: Audience) -> Verdicts:
        """How each size fits each person.

        Args:
            category: which compares nothing but girths of the samples.
            run: at least one size, each with every figure the category needs.
            audience: whose sample.

        Raises:
            CategoryUnavailableError: when the category is switched off.
        """
        asked = [(audience, run._replace(sizes=(_bare(size),))) for size in run.sizes]
        with self._keeping:
            found = {key: self._kept[key] for key in asked if key in self._kept}
        missing = [key for key in dict.fromkeys(asked) if key not in found]
        if missing:
            sizes = tuple(alone.sizes[0] for _, alone in missing)
            bodies = self.bodies(category, audience)
            verdicts = self._advisor.census(category.name, bodies, run._replace(sizes=sizes))
            found |= dict(zip(missing, verdicts.one_by_one(), strict=True))
        with self._keeping:
            others = {key: each for key, each in self._kept.items() if key not in found}
            self._kept = dict([*others.items(), *found.items()][-_KEPT:])
        return Verdicts.side_by_side([found[key] for key in asked])


def _bare(size: ProductSize) -> ProductSize:
    """A size without what the advisor does not look at."""
    return replace(size, label="", barcode=None, unit=LengthUnit.CM)
