"""The promises hold for every mix of figures, cloth, wish, tape and body."""

import numpy as np

from fitkiosk.domain.fit import FitWish, Wearer
from fitkiosk.domain.products import ProductSize, SizeBasis

TOLERANCE = 1e-12
CASES = 400
FIGURES = {"product_chest_cm": "chest_cm", "product_waist_cm": "waist_cm"}


class Case:
    """Somebody and a garment, drawn at random, many of them beyond anything seen."""

    def __init__(self, models, rng):
        self.category = models.category(str(rng.choice(list(models.categories))))
        self.basis = SizeBasis(str(rng.choice(list(SizeBasis))))
        self.wish = FitWish(str(rng.choice(list(FitWish))))
        self.stretch = float(rng.choice([0.0, 0.0, 10.0, 40.0, 80.0]))
        self.product_type = str(rng.choice(self.category.product_types))
        self.body = {zone.user_feature: rng.uniform(50, 170) for zone in self.category.zones}
        self.garment = {
            zone.product_feature: max(
                20.0, self.body[zone.user_feature] + rng.normal(3, rng.choice([3, 10, 30]))
            )
            for zone in self.category.zones
        }
        doubtful = rng.random() < 0.5
        self.errors = {name: rng.uniform(0, 6) for name in self.body} if doubtful else {}

    def ask(self, advisor, body=None, garment=None, errors=None, stretch=None):
        figures = {
            FIGURES.get(name, "hip_cm"): cm / 2 if self.basis is SizeBasis.FLAT else cm
            for name, cm in (self.garment | (garment or {})).items()
        }
        return advisor.advise(
            self.category.name,
            Wearer(self.body | (body or {}), errors or self.errors, self.wish),
            [ProductSize("M", **figures, basis=self.basis)],
            self.stretch if stretch is None else stretch,
            self.product_type,
        ).best.probabilities


def test_geometry_is_never_contradicted_and_doubt_never_surer(advisor, models):
    rng = np.random.default_rng(5)
    for _ in range(CASES):
        case = Case(models, rng)
        zone = case.category.zones[rng.integers(len(case.category.zones))]
        more = rng.uniform(0.1, 15)
        before = case.ask(advisor)
        larger = case.ask(
            advisor, garment={zone.product_feature: case.garment[zone.product_feature] + more}
        )
        assert larger.too_tight <= before.too_tight + TOLERANCE
        assert larger.too_loose >= before.too_loose - TOLERANCE
        grown = case.ask(advisor, body={zone.user_feature: case.body[zone.user_feature] + more})
        assert grown.too_tight >= before.too_tight - TOLERANCE
        assert grown.too_loose <= before.too_loose + TOLERANCE
        softer = case.ask(advisor, stretch=case.stretch + 20)
        assert softer.too_tight <= before.too_tight + TOLERANCE
        blurred = case.ask(
            advisor,
            errors={name: case.errors.get(name, 0.0) + rng.uniform(0, 4) for name in case.body},
        )
        assert blurred.confidence <= before.confidence + TOLERANCE
        assert before.confidence <= 0.985 + TOLERANCE
