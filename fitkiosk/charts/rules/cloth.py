"""The room that a garment leaves, and the stretch of its cloth."""

from collections.abc import Iterator

import numpy as np

from fitkiosk.charts.diagnosis import Diagnosis
from fitkiosk.domain.chart_findings import Finding, Rule, Severity
from fitkiosk.domain.fit import EaseBand, FitWish
from fitkiosk.domain.products import SizeBasis
from fitkiosk.errors import KioskError
from fitkiosk.fit.garments import SPARE_STRETCH, felt_band
from fitkiosk.population.bodies import Matrix

_MOST_OF = 0.6
_ROUNDED_CM = 0.6


def room(chart: Diagnosis) -> Iterator[tuple[int, Matrix, EaseBand]]:
    """The columns of garments beside which the body's stand: room by row in cm, and its band.

    Rooms are NaN in sizes that lack a figure; the stretch of the cloth is counted in the band.
    """
    columns = chart.columns
    facts = chart.sheet.facts
    for garment, places in columns.by_column.items():
        basis = columns.series[places[0]].definition.basis
        measure = columns.series[places[0]].measure
        zone = columns.zone(measure)
        if basis not in (SizeBasis.GARMENT, SizeBasis.FLAT) or zone is None or not columns.category:
            continue
        bodies = [
            place
            for place, each in enumerate(columns.series)
            if each.measure is measure and each.definition.basis is SizeBasis.BODY
        ]
        if not bodies:
            continue
        doubled = 2.0 if basis is SizeBasis.FLAT else 1.0
        girths = doubled * chart.meant[:, list(places)].mean(axis=1)
        rooms = girths - chart.meant[:, bodies].mean(axis=1)
        ratio = facts.stretch_percent / 100
        worn = columns.category.worn_stretched.get(facts.product_type or "", 0.0)
        known = girths[np.isfinite(girths)]
        middle = float(np.median(known)) if len(known) else 0.0
        grown = middle * ratio * worn
        spare = middle * ratio * (1 - worn) * SPARE_STRETCH
        yield garment, rooms, felt_band(zone.ease, grown, spare, FitWish.REGULAR)


def told_of_columns(chart: Diagnosis) -> frozenset[int]:
    """The columns of garments that leave too little or too much room in most sizes."""
    return frozenset(
        column
        for column, rooms, band in room(chart)
        if _MOST_OF * np.isfinite(rooms).sum()
        < (
            (rooms < band.tight_below - _ROUNDED_CM) | (rooms > band.loose_above + _ROUNDED_CM)
        ).sum()
    )


class Ease:
    """A garment with far too little or too much room for the body it is for."""

    rule = Rule.EASE

    def findings(self, chart: Diagnosis) -> Iterator[Finding]:
        """One for each column, or for each size where most of the column is as it should be."""
        for column, rooms, band in room(chart):
            tight = rooms < band.tight_below - _ROUNDED_CM
            loose = rooms > band.loose_above + _ROUNDED_CM
            known = int(np.isfinite(rooms).sum())
            for outside, is_tight in ((tight, True), (loose, False)):
                rows = [int(each) for each in np.flatnonzero(outside)]
                if len(rows) > _MOST_OF * known:
                    middle = float(np.median(rooms[rows]))
                    yield self._finding(chart, None, column, middle, is_tight=is_tight)
                    continue
                for row in rows:
                    if (row, column) not in chart.told:
                        yield self._finding(
                            chart, row, column, float(rooms[row]), is_tight=is_tight
                        )

    def _finding(
        self, chart: Diagnosis, row: int | None, column: int, room_cm: float, *, is_tight: bool
    ) -> Finding:
        return Finding(
            self.rule,
            Severity.WARNING,
            row,
            column,
            self._error(chart, row, column, room_cm, is_tight=is_tight),
            KioskError(
                "Too little room is too tight for those the size is for, too much too loose."
            ),
        )

    def _error(
        self, chart: Diagnosis, row: int | None, column: int, room_cm: float, *, is_tight: bool
    ) -> KioskError:
        if row is None:
            return KioskError(
                "The garment leaves {room} {unit} at the {measure}: too tight for this kind "
                "of clothes."
                if is_tight
                else "The garment leaves {room} {unit} at the {measure}: too loose for this kind "
                "of clothes.",
                "Check these figures, and what the columns mean.",
                room=chart.length(room_cm, column),
                unit=chart.unit(column),
                measure=chart.called(column),
            )
        return KioskError(
            "Size {size} leaves {room} {unit} at the {measure}: too tight for this kind of clothes."
            if is_tight
            else "Size {size} leaves {room} {unit} at the {measure}: too loose for this kind of "
            "clothes.",
            "Check the figures of this size.",
            size=chart.size(row),
            room=chart.length(room_cm, column),
            unit=chart.unit(column),
            measure=chart.called(column),
        )


class StretchUnused:
    """Cloth that is said to stretch, in a garment that is cut as if it did not."""

    rule = Rule.STRETCH_UNUSED

    def findings(self, chart: Diagnosis) -> Iterator[Finding]:
        """One for the chart."""
        facts, category = chart.sheet.facts, chart.columns.category
        if facts.stretch_percent <= 0 or category is None:
            return
        bases = {each.definition.basis for each in chart.columns.series if each.is_girth}
        of_bodies = bool(bases) and bases <= {SizeBasis.BODY}
        worn = category.worn_stretched.get(facts.product_type or "", 0.0)
        as_woven = [
            float(np.nanmedian(rooms)) >= band.ideal_low
            for column, rooms, _ in room(chart)
            for zone in [chart.columns.zone(chart.measure(column))]
            if zone is not None and np.isfinite(rooms).any()
            for band in [zone.ease]
        ]
        cut_as_woven = worn > 0 and bool(as_woven) and all(as_woven)
        if not of_bodies and not cut_as_woven:
            return
        yield Finding(
            self.rule,
            Severity.NOTE,
            None,
            None,
            KioskError(
                "The cloth is said to stretch by {percent} %, and the garment is as large as one "
                "that does not stretch."
                if cut_as_woven
                else "The cloth is said to stretch by {percent} %. With the body's figures alone "
                "that changes nothing.",
                "Check the stretch, or the garment's figures."
                if cut_as_woven
                else "Add the garment's figures, if the stretch should count.",
                percent=f"{facts.stretch_percent:.0f}",
            ),
            KioskError("Clothes that are worn stretched are cut smaller than the body."),
        )
