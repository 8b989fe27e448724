"""`fitkiosk-admin predict`: one body, one garment, one answer."""

from typing import Annotated

import typer

from fitkiosk import assets
from fitkiosk.admin.options import AsJson, DataDir, ModelsDir
from fitkiosk.admin.output import print_json, print_table, told_errors
from fitkiosk.domain.fit import FitLabel
from fitkiosk.errors import BadInputError, MissingMeasurementError

Girth = Annotated[float | None, typer.Option(help="Of the person, in cm.", show_default=False)]
Garment = Annotated[
    float | None, typer.Option(help="Of the finished garment, in cm.", show_default=False)
]


_OPTIONS = {
    "user_bust_cm": "--bust",
    "user_waist_cm": "--waist",
    "user_hip_cm": "--hip",
    "product_chest_cm": "--chest",
    "product_waist_cm": "--product-waist",
    "product_hip_cm": "--product-hip",
}


def predict(
    category: Annotated[str, typer.Option(help="Fit category, such as upper_fitted.")],
    *,
    bust: Girth = None,
    waist: Girth = None,
    hip: Girth = None,
    chest: Garment = None,
    product_waist: Garment = None,
    product_hip: Garment = None,
    measure: Annotated[
        list[str] | None,
        typer.Option(help="Any other measurement, as NAME=CM.", show_default=False),
    ] = None,
    models: ModelsDir = None,
    as_json: AsJson = False,
    data_dir: DataDir = None,  # noqa: ARG001 - a prediction needs none of the shop's data
) -> None:
    """Say how one garment fits one person."""
    with told_errors():
        girths = (bust, waist, hip, chest, product_waist, product_hip)
        given: dict[str, float | None] = dict(zip(_OPTIONS, girths, strict=True)) | dict(
            _named(text) for text in measure or ()
        )

        from fitkiosk.fit.advisor import Advisor  # noqa: PLC0415 - heavy; --help must be quick
        from fitkiosk.fit.bundle import FitModels  # noqa: PLC0415
        from fitkiosk.fit.categories import load_categories  # noqa: PLC0415

        bundled = assets.models_dir()
        categories = load_categories(bundled / "categories.toml")
        advisor = Advisor(FitModels.load(models or bundled, categories))
        try:
            answer = advisor.predict(category, given)
        except MissingMeasurementError as error:
            options = ", ".join(_OPTIONS.get(name, f"--measure {name}=…") for name in error.missing)
            raise BadInputError(error.happened, f"Add {options}.") from error
    if as_json:
        print_json(dict(answer.as_contract()))
        return
    probabilities = answer.probabilities
    typer.echo(f"{category}: {probabilities.label.slug} ({probabilities.confidence:.0%})")
    rows = [[label.slug, f"{probabilities.of(label):.3f}"] for label in FitLabel]
    print_table(["label", "probability"], rows)


def _named(text: str) -> tuple[str, float]:
    """Read NAME=CM."""
    name, _, cm = text.partition("=")
    try:
        return name.strip(), float(cm)
    except ValueError as error:
        raise BadInputError(
            f"“{text}” is not a measurement.", "Write it like user_foot_length_cm=25.5."
        ) from error
