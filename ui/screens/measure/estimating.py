"""What happens when somebody would rather not be measured."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from fitkiosk.domain.body import Measurements
from fitkiosk.domain.build import AgeBand, Build
from fitkiosk.errors import BadInputError, FieldError, KioskError
from fitkiosk.units import LengthUnit, parse_height, parse_weight
from ui import wording
from ui.background import Jobs
from ui.screens.measure.estimating_view import EstimatePage
from ui.screens.measure.session import Session
from ui.widgets.basics import set_tone

if TYPE_CHECKING:  # at run time they would bring the engine in before the first paint
    from fitkiosk.services.measuring import BrandSizes, MeasuringService

_BRANDS, _ESTIMATING = "brands", "estimate"


class EstimatingController(QObject):
    """Asks for the build, and has the girths estimated from it.

    Args:
        session: what the pages share.
        measuring: estimates, and knows the sizes of brands.
        jobs: runs what takes time.
        page: the page.

    Signals:
        estimated: the girths are estimated; carries them as `Measurements`.
    """

    estimated = Signal(object)

    def __init__(
        self, session: Session, measuring: MeasuringService, jobs: Jobs, page: EstimatePage
    ) -> None:
        super().__init__()
        self._session = session
        self._measuring = measuring
        self._jobs = jobs
        self._page = page
        self._brands: tuple[BrandSizes, ...] = ()
        self._refusal: tuple[str, KioskError] | None = None
        page.typed.connect(self._withdraw)
        page.entered.connect(self.go_on)
        page.brand_chosen.connect(self._show_sizes)

    @property
    def typed(self) -> bool:
        """Whether something would be lost by leaving."""
        return bool(self._page.height_field.text() or self._page.weight_field.text())

    def show(self) -> None:
        """Show the form as it was left."""
        self._refusal = None
        audience = self._session.audience
        self._jobs.run(
            _BRANDS, lambda: self._measuring.brands(audience), self._offer, self._offer_none
        )
        self.retranslate()
        self._page.height_field.setFocus()

    def leave(self) -> None:
        """Stop waiting."""
        self._jobs.forget(_BRANDS)
        self._jobs.forget(_ESTIMATING)

    def forget(self) -> None:
        """Leave nothing of what was told."""
        page = self._page
        page.height_field.clear()
        page.weight_field.clear()
        page.age.setCurrentIndex(0)
        page.brand.clear()
        page.size_worn.clear()
        self._withdraw()

    def retranslate(self) -> None:
        """Say everything anew, and leave the fields alone."""
        page = self._page
        in_inches = self._session.unit is LengthUnit.INCH
        height = (
            self.tr("Height, such as 5 ft 6")
            if in_inches
            else self.tr("Height, such as 165 or 5 ft 6")
        )
        page.labels["height"].setText(height)
        page.height_field.setAccessibleName(height)
        page.brand.offer(self.tr("None"), [each.brand for each in self._brands])
        self._show_sizes()
        self._say()

    @Slot()
    def _show_sizes(self) -> None:
        page = self._page
        brand = page.brand.chosen
        sizes = next((each.labels for each in self._brands if each.brand == brand), ())
        page.size_worn.offer(self.tr("None"), sizes)

    def _offer(self, brands: tuple[BrandSizes, ...]) -> None:
        self._brands = brands
        self.retranslate()

    def _offer_none(self, error: KioskError) -> None:
        del error  # a worn size only makes the estimate better
        self._offer(())

    @Slot()
    def go_on(self) -> None:
        """Estimate from what was told."""
        page, session = self._page, self._session
        try:
            height_cm = parse_height(page.height_field.text(), session.unit)
        except BadInputError as error:
            self._refuse("height", error)
            return
        try:
            weight_kg = parse_weight(page.weight_field.text())
        except BadInputError as error:
            self._refuse("weight", error)
            return
        age = None if page.age.chosen is None else list(AgeBand)[page.age.currentIndex() - 1]
        brand, size = page.brand.chosen, page.size_worn.chosen
        audience, measuring = session.audience, self._measuring

        def estimate() -> Measurements:
            worn = measuring.worn_body(brand, size, audience) if brand and size else {}
            return measuring.estimate(Build(audience, height_cm, weight_kg, age, worn))

        self._jobs.run(_ESTIMATING, estimate, self.estimated.emit, self._refused)

    def _refused(self, error: KioskError) -> None:
        self._refuse(error.field if isinstance(error, FieldError) else "", error)

    def _refuse(self, field: str, error: KioskError) -> None:
        self._refusal = field, error
        self._say()
        (self._page.weight_field if field == "weight" else self._page.height_field).setFocus()

    @Slot()
    def _withdraw(self) -> None:
        self._refusal = None
        self._say()

    def _say(self) -> None:
        page = self._page
        refused, error = self._refusal or ("", None)
        words = "" if error is None else wording.error_text(error)
        page.message.setText(words)
        for key, field in (("height", page.height_field), ("weight", page.weight_field)):
            set_tone(field, "problem" if key == refused else "")
            field.setAccessibleDescription(words if key == refused else "")
