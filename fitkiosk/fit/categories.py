"""Reads the fit categories from `categories.toml`."""

import tomllib
from pathlib import Path
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, ValidationError, model_validator

from fitkiosk.domain.fit import EaseBand, FitCategory, Zone
from fitkiosk.errors import BundledFileError


class _ZoneEntry(BaseModel):
    model_config = ConfigDict(extra="forbid", allow_inf_nan=False)
    name: str = Field(min_length=1)
    user: str
    product: str
    tight_below: float
    ideal_low: float
    ideal_high: float
    loose_above: float

    @model_validator(mode="after")
    def _band_rises(self) -> "_ZoneEntry":
        if not self.tight_below <= self.ideal_low < self.ideal_high <= self.loose_above:
            msg = (
                f"the ease of zone “{self.name}” must rise from tight_below over ideal_low and"
                " ideal_high to loose_above"
            )
            raise ValueError(msg)
        return self

    def zone(self) -> Zone:
        band = EaseBand(self.tight_below, self.ideal_low, self.ideal_high, self.loose_above)
        return Zone(self.name, self.user, self.product, band)


class _CategoryEntry(BaseModel):
    model_config = ConfigDict(extra="forbid")
    family: str = Field(pattern=r"^[a-z0-9_]+$")
    name: str = Field(pattern=r"^[a-z0-9_]+$")
    product_types: tuple[str, ...] = Field(min_length=1)
    features: tuple[str, ...] = Field(min_length=1)
    zones: tuple[_ZoneEntry, ...] = Field(min_length=1)
    worn_stretched: dict[str, Annotated[float, Field(gt=0, lt=1)]] = {}

    @model_validator(mode="after")
    def _zones_use_every_feature(self) -> "_CategoryEntry":
        used = [name for zone in self.zones for name in (zone.user, zone.product)]
        if len(set(self.features)) != len(self.features):
            msg = f"category “{self.name}” names a feature twice"
            raise ValueError(msg)
        if set(used) != set(self.features):
            odd = ", ".join(sorted(set(used) ^ set(self.features)))
            msg = f"the features and the zones of category “{self.name}” differ in {odd}"
            raise ValueError(msg)
        unknown = sorted(set(self.worn_stretched) - set(self.product_types))
        if unknown:
            odd = ", ".join(unknown)
            msg = f"category “{self.name}” has no type {odd} that could be worn stretched"
            raise ValueError(msg)
        return self

    def category(self) -> FitCategory:
        zones = tuple(zone.zone() for zone in self.zones)
        return FitCategory(
            self.family,
            self.name,
            self.features,
            zones,
            self.product_types,
            self.worn_stretched,
        )


class _CategoriesFile(BaseModel):
    model_config = ConfigDict(extra="forbid")
    category: tuple[_CategoryEntry, ...] = Field(min_length=1)

    @model_validator(mode="after")
    def _nothing_twice(self) -> "_CategoriesFile":
        for what, names in (
            ("category", [entry.name for entry in self.category]),
            ("product type", [kind for entry in self.category for kind in entry.product_types]),
        ):
            twice = next((name for name in names if names.count(name) > 1), None)
            if twice is not None:
                msg = f"the {what} “{twice}” is declared twice"
                raise ValueError(msg)
        return self


CATEGORIES = "categories.toml"


def categories_for(models: Path, otherwise: Path) -> dict[str, FitCategory]:
    """The categories that a folder of models declares, or those of another folder.

    Args:
        models: a folder of models, which may have a `categories.toml` of its own.
        otherwise: the folder whose categories count if it has none.

    Raises:
        BundledFileError: as `load_categories`.
    """
    own = models / CATEGORIES
    return load_categories(own if own.is_file() else otherwise / CATEGORIES)


def load_categories(path: Path) -> dict[str, FitCategory]:
    """Read `categories.toml`.

    Args:
        path: the file.

    Returns:
        The categories by name, in the file's order.

    Raises:
        BundledFileError: when the file is missing, is not TOML, or declares something that cannot
            be; the message says where.
    """
    try:
        with path.open("rb") as file:
            content = _CategoriesFile.model_validate(tomllib.load(file))
    except OSError as error:
        raise BundledFileError(path.name, error.strerror or "it cannot be read") from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise BundledFileError(path.name, str(error)) from error
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(str(part) for part in first["loc"])
        message = first["msg"].removeprefix("Value error, ")
        raise BundledFileError(path.name, f"{where}: {message}" if where else message) from error
    return {entry.name: entry.category() for entry in content.category}
