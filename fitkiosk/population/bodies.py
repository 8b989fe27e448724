"""The joint distribution of bust, waist and hip, and bodies drawn from it."""

import tomllib
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from pydantic import BaseModel, ConfigDict, Field, ValidationError

from fitkiosk.domain.body import HIGHEST_CM, LOWEST_CM
from fitkiosk.domain.products import Audience
from fitkiosk.errors import BundledFileError

Matrix = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class BodyPopulation:
    """Bust, waist and hip of one audience; log-normal, so that no girth can be negative.

    Every array is in the order bust, natural waist, hip (the order of `domain.body.Girth`).

    Attributes:
        audience: whose bodies these are.
        mean: mean girths in cm, shape (3,).
        covariance: covariance of the girths in cm², shape (3, 3).
        source: where the figures come from.
        natural_waist_below_cm: by how much a waist taped at the navel is larger.
    """

    audience: Audience
    mean: Matrix
    covariance: Matrix
    source: str
    natural_waist_below_cm: float = 0.0

    @property
    def taped_low(self) -> "BodyPopulation":
        """The same bodies with their waists taped at the navel."""
        lower = np.array([0.0, self.natural_waist_below_cm, 0.0])
        return replace(self, mean=self.mean + lower, natural_waist_below_cm=0.0)

    @property
    def log_covariance(self) -> Matrix:
        """Covariance of the logarithms, shape (3, 3).

        For a log-normal pair it is ln(1 + cov / (mean · mean)), from the moments of the
        multivariate log-normal distribution.
        """
        return np.log1p(self.covariance / np.outer(self.mean, self.mean))

    @property
    def log_mean(self) -> Matrix:
        """Mean of the logarithms, shape (3,): ln(mean) less half the variance."""
        return np.asarray(np.log(self.mean) - np.diag(self.log_covariance) / 2)

    def sample(self, n: int, rng: np.random.Generator, wider: float = 1.0) -> Matrix:
        """Draw `n` bodies: bust, waist and hip in cm, shape (n, 3).

        Args:
            n: how many.
            rng: the source of chance.
            wider: by how much they spread more than the population does.
        """
        drawn = rng.multivariate_normal(self.log_mean, wider**2 * self.log_covariance, size=n)
        return np.exp(drawn)

    def sample_within_limits(self, n: int, rng: np.random.Generator, wider: float = 1.0) -> Matrix:
        """As `sample`, of bodies whose every girth the form would take (60 to 150 cm)."""
        kept = np.empty((0, len(self.mean)))
        while len(kept) < n:
            drawn = self.sample(n, rng, wider)
            inside = np.all((drawn >= LOWEST_CM) & (drawn <= HIGHEST_CM), axis=1)
            kept = np.vstack([kept, drawn[inside]])
        return kept[:n]


class _Girth(BaseModel):
    model_config = ConfigDict(extra="forbid")
    mean_cm: float = Field(gt=0)
    sd_cm: float = Field(gt=0)


class _BustLine(BaseModel):
    """ln bust = constant + waist * ln waist + hip * ln hip, with a normal `spread` around it."""

    model_config = ConfigDict(extra="forbid")
    constant: float
    waist: float
    hip: float
    spread: float = Field(gt=0)


class _Entry(BaseModel):
    model_config = ConfigDict(extra="forbid")
    source: str
    waist_on_hip_bone: _Girth
    hip: _Girth
    waist_hip_correlation: float = Field(gt=-1, lt=1)
    natural_waist_below_cm: float = Field(ge=0)
    bust: _BustLine

    def population(self, audience: Audience) -> BodyPopulation:
        """Add the bust to waist and hip, and put the natural waist in the lower one's place."""
        girths = (self.waist_on_hip_bone, self.hip)
        mean = np.array([girth.mean_cm for girth in girths])
        sd = np.array([girth.sd_cm for girth in girths])
        r = self.waist_hip_correlation
        covariance = np.array([[1.0, r], [r, 1.0]]) * np.outer(sd, sd)
        low = BodyPopulation(audience, mean, covariance, self.source)
        line = np.array([self.bust.waist, self.bust.hip])
        with_bust = line @ low.log_covariance
        bust_variance = with_bust @ line + self.bust.spread**2
        log_mean = np.array([self.bust.constant + line @ low.log_mean, *low.log_mean])
        log_covariance = np.block(
            [
                [np.array([[bust_variance]]), with_bust[None, :]],
                [with_bust[:, None], low.log_covariance],
            ]
        )
        mean = np.exp(log_mean + np.diag(log_covariance) / 2)
        covariance = np.expm1(log_covariance) * np.outer(mean, mean)
        mean[1] -= self.natural_waist_below_cm
        return BodyPopulation(audience, mean, covariance, self.source, self.natural_waist_below_cm)


def load_populations(path: Path) -> dict[Audience, BodyPopulation]:
    """Read `population.toml`.

    Args:
        path: the file.

    Returns:
        One population for each audience.

    Raises:
        BundledFileError: when the file is missing, is not TOML or lacks a figure.
    """
    try:
        with path.open("rb") as file:
            content = tomllib.load(file)
        return {
            audience: _Entry.model_validate(content[audience.value]).population(audience)
            for audience in Audience
        }
    except OSError as error:
        raise BundledFileError(path.name, error.strerror or "it cannot be read") from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise BundledFileError(path.name, str(error)) from error
    except KeyError as error:
        raise BundledFileError(path.name, f"there is no entry for {error.args[0]}") from error
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(str(part) for part in first["loc"])
        raise BundledFileError(path.name, f"{where}: {first['msg']}") from error
