"""Bust, waist and hip of people who are not taped, from what they tell of their build."""

import math
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from pydantic import BaseModel, ConfigDict, Field, ValidationError, model_validator

from fitkiosk.domain.body import (
    HIGHEST_CM,
    LOWEST_CM,
    Girth,
    Measurements,
    MeasuringMode,
    round_to_step,
)
from fitkiosk.domain.build import AgeBand, Build
from fitkiosk.domain.products import Audience
from fitkiosk.errors import BadHeightError, BadInputError, BadWeightError, BundledFileError
from fitkiosk.population.bodies import Matrix

HEIGHT_CM = (100.0, 230.0)
WEIGHT_KG = (30.0, 250.0)
_WEIGHT_TO_HEIGHT = (11.0, 80.0)  # kg/m²: between the leanest and the heaviest people known of
_CM_PER_M = 100.0
_MOVED_ERRORS = 2.0

_SIZE_CHOSEN_CM = 2.5
"""Standard error of a worn body by the choice of a size, alike at all girths: 26 % of garments are
too small or too large (163,407 reviews of Rent the Runway); one step is taken to be 5 cm."""

_SIZE_CUT_CM = 2.5
"""Standard error of a worn body at each girth by itself: a size is worn by people of half a step
either way (1.4 cm), and brands see its body differently (2 cm). An assumption."""


class Estimator:
    """Estimates girths by linear regression between logarithms.

    Args:
        lines: the figures of `estimates.toml`.
    """

    def __init__(self, lines: Mapping[Audience, "_Entry"]) -> None:
        self._lines = lines

    def estimate(self, build: Build) -> Measurements:
        """The likeliest bust, natural waist and hip, each with its standard error.

        A girth that lies outside the form's limits by no more than two standard errors is put at
        the limit, and its error grows by the way it was moved.

        Args:
            build: what was told; girths of a worn size count as one more, uncertain, observation.

        Raises:
            BadInputError: when nobody has such a build, or girths that could not be kept.
        """
        _check(build)
        lines = self._lines[build.audience]
        girths = lines.girths(build).with_waist(lines.natural_waist)
        if build.worn_cm:
            girths = girths.wearing(build.worn_cm)
        relative = np.sqrt(np.diag(girths.covariance))
        kept, errors = {}, {}
        for girth, cm, share in zip(Girth, np.exp(girths.mean), relative, strict=True):
            kept[girth], errors[girth] = _within_limits(girth, float(cm), float(cm * share))
        return Measurements(
            kept[Girth.BUST],
            kept[Girth.WAIST],
            kept[Girth.HIP],
            mode=MeasuringMode.ESTIMATED,
            estimate_errors_cm=errors,
        )


@dataclass(frozen=True, slots=True)
class _Girths:
    """What is known of somebody's girths.

    Attributes:
        mean: of the logarithms of bust, waist and hip in cm, shape (3,).
        covariance: of the logarithms, shape (3, 3).
    """

    mean: Matrix
    covariance: Matrix

    def with_waist(self, natural: "_NaturalWaist") -> "_Girths":
        """The same with the natural waist for the low one; how far it may be off, in cm, stays.

        By the slope it would be less; how far the two are apart differs as much between people.
        """
        low = float(np.exp(self.mean[1]))
        waist = natural.constant_cm + natural.slope * low
        scale = np.array([1.0, low / waist, 1.0])
        mean = np.array([self.mean[0], np.log(waist), self.mean[2]])
        return _Girths(mean, self.covariance * np.outer(scale, scale))

    def wearing(self, worn_cm: Mapping[Girth, float]) -> "_Girths":
        """The same given the body that a worn size is made for: the conditional normal."""
        order = tuple(Girth)
        places = [order.index(girth) for girth in worn_cm]
        worn = np.array([*worn_cm.values()])
        relative = 1 / worn
        noise = _SIZE_CUT_CM**2 * np.diag(relative**2)
        noise += _SIZE_CHOSEN_CM**2 * np.outer(relative, relative)
        of_worn = self.covariance[np.ix_(places, places)] + noise
        gain = np.linalg.solve(of_worn, self.covariance[places]).T
        return _Girths(
            self.mean + gain @ (np.log(worn) - self.mean[places]),
            self.covariance - gain @ self.covariance[places],
        )


class _Line(BaseModel):
    """A line between logarithms, with a normal `spread` around it."""

    model_config = ConfigDict(extra="forbid", allow_inf_nan=False)
    constant: float
    height: float
    weight: float
    spread: float = Field(gt=0)

    def at(self, build: Build) -> float:
        """Height in m and weight in kg, in logarithms, on the line."""
        metres = build.height_cm / _CM_PER_M
        of_build = self.height * np.log(metres) + self.weight * np.log(build.weight_kg)
        return self.constant + float(of_build)


class _LineByAge(_Line):
    age: dict[AgeBand, float] = {}

    def at(self, build: Build) -> float:
        """As of any line, and what the age adds."""
        return super().at(build) + (self.age[build.age] if build.age else 0.0)


class _BustLine(_Line):
    waist: float
    hip: float


class _NaturalWaist(BaseModel):
    """Natural waist = constant + slope * waist on top of the hip bone, in cm."""

    model_config = ConfigDict(extra="forbid", allow_inf_nan=False)
    constant_cm: float = Field(gt=0)
    slope: float = Field(gt=0)


class _Lines(BaseModel):
    """Waist (on top of the hip bone) and hip of a build."""

    model_config = ConfigDict(extra="forbid", allow_inf_nan=False)
    low_waist: _LineByAge
    hip: _LineByAge
    correlation: float = Field(gt=-1, lt=1)


class _Entry(BaseModel):
    model_config = ConfigDict(extra="forbid")
    source: str
    natural_waist: _NaturalWaist
    bust: _BustLine
    age_unknown: _Lines
    age_told: _Lines

    @model_validator(mode="after")
    def _every_age_is_there(self) -> "_Entry":
        for line in (self.age_told.low_waist, self.age_told.hip):
            missing = sorted(set(AgeBand) - set(line.age))
            if missing:
                msg = f"age_told says nothing of the age {missing[0].value}"
                raise ValueError(msg)
        return self

    def girths(self, build: Build) -> _Girths:
        """Bust, waist on top of the hip bone, and hip."""
        lines = self.age_told if build.age else self.age_unknown
        below = np.array([lines.low_waist.at(build), lines.hip.at(build)])
        spread = np.array([lines.low_waist.spread, lines.hip.spread])
        r = lines.correlation
        covariance = np.array([[1.0, r], [r, 1.0]]) * np.outer(spread, spread)
        line = np.array([self.bust.waist, self.bust.hip])
        with_bust = line @ covariance
        bust_variance = with_bust @ line + self.bust.spread**2
        return _Girths(
            np.array([self.bust.at(build) + line @ below, *below]),
            np.block(
                [
                    [np.array([[bust_variance]]), with_bust[None, :]],
                    [with_bust[:, None], covariance],
                ]
            ),
        )


def _check(build: Build) -> None:
    if not HEIGHT_CM[0] <= build.height_cm <= HEIGHT_CM[1]:
        raise BadHeightError(
            "Girths cannot be estimated from a height of {told:g} cm.",
            "Type a height from {low:g} to {high:g} cm.",
            told=build.height_cm,
            low=HEIGHT_CM[0],
            high=HEIGHT_CM[1],
        )
    if not WEIGHT_KG[0] <= build.weight_kg <= WEIGHT_KG[1]:
        raise BadWeightError(
            "Girths cannot be estimated from a weight of {told:g} kg.",
            "Type a weight from {low:g} to {high:g} kg.",
            told=build.weight_kg,
            low=WEIGHT_KG[0],
            high=WEIGHT_KG[1],
        )
    lightest, heaviest = _WEIGHT_TO_HEIGHT
    if not lightest <= build.weight_kg / (build.height_cm / _CM_PER_M) ** 2 <= heaviest:
        raise BadInputError(
            "{height:g} cm and {weight:g} kg hardly belong to one person.",
            "Check both numbers.",
            height=build.height_cm,
            weight=build.weight_kg,
        )


def _within_limits(girth: Girth, cm: float, error_cm: float) -> tuple[float, float]:
    """A girth and its standard error, moved to the form's limits where it is not far outside."""
    kept = min(max(cm, LOWEST_CM), HIGHEST_CM)
    if abs(kept - cm) > _MOVED_ERRORS * error_cm:
        raise BadInputError(
            "With this build the {girth} would be about {cm:.0f} cm, and girths here go from "
            "{low:g} to {high:g} cm.",
            "Check height and weight, or ask staff for help.",
            girth=girth,
            cm=cm,
            low=LOWEST_CM,
            high=HIGHEST_CM,
        )
    return round_to_step(kept), round_to_step(math.hypot(error_cm, kept - cm))


def load_estimator(path: Path) -> Estimator:
    """Read `estimates.toml`.

    Args:
        path: the file.

    Raises:
        BundledFileError: when the file is missing, is not TOML or lacks a figure.
    """
    try:
        with path.open("rb") as file:
            content = tomllib.load(file)
        lines = {audience: _Entry.model_validate(content[audience.value]) for audience in Audience}
    except OSError as error:
        raise BundledFileError(path.name, error.strerror or "it cannot be read") from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise BundledFileError(path.name, str(error)) from error
    except KeyError as error:
        raise BundledFileError(path.name, f"there is no entry for {error.args[0]}") from error
    except ValidationError as error:
        first = error.errors()[0]
        said = first["msg"].removeprefix("Value error, ")
        where = ".".join(str(part) for part in first["loc"])
        raise BundledFileError(path.name, f"{where}: {said}" if where else said) from error
    return Estimator(lines)
