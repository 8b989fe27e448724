"""The list of trained models: what each file must be, and what was measured of it."""

import json
from pathlib import Path
from typing import Annotated

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, FiniteFloat, ValidationError

MANIFEST = "manifest.json"
FORMAT = 2


def _rises(ends: tuple[float, float]) -> tuple[float, float]:
    if not ends[0] < ends[1]:
        msg = f"a range must rise, and this one is {ends}"
        raise ValueError(msg)
    return ends


Range = Annotated[tuple[FiniteFloat, FiniteFloat], AfterValidator(_rises)]


class Probe(BaseModel):
    """One row and what the model said of it when it was trained.

    Attributes:
        row: raw columns in cm, in the order of the features.
        probabilities: too tight, perfect fit, too loose.
    """

    model_config = ConfigDict(frozen=True)
    row: tuple[float, ...]
    probabilities: tuple[float, float, float]


class Figures(BaseModel):
    """What was measured on rows the model had not seen.

    Attributes:
        brier: mean squared distance between probabilities and outcome, over all labels (0 to 2).
        ece: expected calibration error of the likeliest label.
        label_ece: of the probability of too tight, perfect fit and too loose.
    """

    model_config = ConfigDict(frozen=True)
    rows: int
    accuracy: float
    log_loss: float
    brier: float
    ece: float
    label_ece: tuple[float, float, float]


class LearntErrors(BaseModel):
    """The errors that the training columns had themselves, so that they are not counted twice.

    Attributes:
        body_cm: standard error of a girth of the body.
        garment_cm: standard deviation of a garment around its figure.
    """

    model_config = ConfigDict(frozen=True)
    body_cm: float = Field(ge=0)
    garment_cm: float = Field(ge=0)


class SizeSetLine(BaseModel):
    """Which sizes are called likely for one error of the tape, and what was measured of them.

    Attributes:
        error_cm: standard error of the ease beyond that of training, for which the line holds.
        share: a size is likely when it is at least this share as suitable as the best one.
        fittings: people and products with a right size that were held out.
        coverage: share of them whose right size was among the likely ones.
        mean_size: how many sizes were likely on average.
    """

    model_config = ConfigDict(frozen=True)
    error_cm: float = Field(ge=0)
    share: float = Field(ge=0, le=1)
    fittings: int
    coverage: float
    mean_size: float


class ManifestEntry(BaseModel):
    """What the program must find in one category's file, and how the model came about.

    Attributes:
        file: path below the folder of the manifest, with forward slashes.
        sha256: of the file, in hexadecimal.
        bytes: length of the file.
        features: the columns the model takes, in order.
        training_range: what each feature reached in training, in cm; one row in a thousand at
            either end is left aside.
        ease_range: the same for the ease of each zone.
        learnt_errors: what the training columns erred by.
        size_set: which sizes are called likely, by rising error of the tape; empty where training
            had no whole runs of sizes.
        source: what it was trained on, in words.
        seed: of generator and split.
        rows: rows it was given, those held out included.
        figures: of the model on the rows held out.
        baseline: of the baseline recipe on the same rows.
        versions: of python, scikit-learn, numpy and fitkiosk.
    """

    model_config = ConfigDict(frozen=True)
    family: str
    file: str = Field(min_length=1)
    sha256: str = Field(pattern=r"^[0-9a-f]{64}$")
    bytes: int = Field(gt=0)
    features: tuple[str, ...]
    training_range: dict[str, Range]
    ease_range: dict[str, Range]
    learnt_errors: LearntErrors
    size_set: tuple[SizeSetLine, ...]
    source: str
    seed: int
    rows: int
    figures: Figures
    baseline: Figures
    versions: dict[str, str]
    probe: Probe


class ManifestError(Exception):
    """The manifest cannot be read; the message finishes the sentence "the list of models …"."""


def read_manifest(directory: Path) -> dict[str, ManifestEntry | None]:
    """Read the manifest of a folder.

    Args:
        directory: where `manifest.json` lies.

    Returns:
        The entries by category; None for an entry that does not say what it should, since one
        spoilt entry must not switch off the other categories.

    Raises:
        ManifestError: when there is no manifest or no entry in it can be found.
    """
    try:
        content = json.loads((directory / MANIFEST).read_bytes())
    except FileNotFoundError as error:
        msg = f"is missing ({MANIFEST})"
        raise ManifestError(msg) from error
    except (OSError, ValueError, RecursionError) as error:
        msg = f"cannot be read ({MANIFEST})"
        raise ManifestError(msg) from error
    models = content.get("models") if isinstance(content, dict) else None
    if not isinstance(models, dict) or content.get("format") != FORMAT:
        msg = f"is not one that this program understands ({MANIFEST})"
        raise ManifestError(msg)
    return {name: _entry(value) for name, value in models.items()}


def _entry(value: object) -> ManifestEntry | None:
    try:
        return ManifestEntry.model_validate(value)
    except ValidationError:
        return None


def manifest_text(entries: dict[str, ManifestEntry]) -> str:
    """The text of a manifest with these entries, the same for the same entries."""
    models = {name: entry.model_dump(mode="json") for name, entry in sorted(entries.items())}
    return json.dumps({"format": FORMAT, "models": models}, indent=2) + "\n"
