"""`fitkiosk-admin predict`: one body, one garment, one answer."""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Annotated

import typer

from fitkiosk import assets
from fitkiosk.admin.options import AsJson, DataDir, ModelsDir, models_folder
from fitkiosk.admin.output import print_json, print_table, told_errors
from fitkiosk.domain.explanation import Explanation, Narrator
from fitkiosk.domain.fit import FitCategory, FitLabel, FitPrediction, FitWish, Probabilities, Wearer
from fitkiosk.domain.phrases import percent
from fitkiosk.domain.products import ProductSize, SizeBasis
from fitkiosk.errors import BadInputError, MissingMeasurementError
from fitkiosk.units import LengthUnit

if TYPE_CHECKING:  # at run time it would make --help wait
    from fitkiosk.fit.advisor import Advisor

Girth = Annotated[
    float | None, typer.Option(help="Of the person, in cm or --unit.", show_default=False)
]
Garment = Annotated[
    float | None,
    typer.Option(help="Of the finished garment, or what --basis says.", show_default=False),
]


_OPTIONS = {
    "user_bust_cm": "--bust",
    "user_waist_cm": "--waist",
    "user_hip_cm": "--hip",
    "product_chest_cm": "--chest",
    "product_waist_cm": "--product-waist",
    "product_hip_cm": "--product-hip",
}
_ONLY_SIZE = "this size"
_DIGITS = 9


@dataclass(frozen=True, slots=True)
class _Case:
    """What is asked about a garment beyond its girths.

    Attributes:
        error: the standard error of the person's girths in cm, or None for the usual one.
    """

    wish: FitWish
    stretch_percent: float
    product_type: str
    basis: SizeBasis
    unit: LengthUnit
    error: float | None

    @property
    def plain(self) -> bool:
        """Whether the girths say it all."""
        usual = (self.wish, self.basis) == (FitWish.REGULAR, SizeBasis.GARMENT)
        return usual and self.stretch_percent == 0 and self.error is None


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
    explain: Annotated[bool, typer.Option("--explain", help="Say why, in sentences.")] = False,
    wish: Annotated[FitWish, typer.Option(help="How close it should sit.")] = FitWish.REGULAR,
    stretch: Annotated[
        float, typer.Option(help="By how many per cent the cloth can be pulled longer.")
    ] = 0.0,
    product_type: Annotated[
        str, typer.Option(help="Such as leggings, which are cut to be worn stretched.")
    ] = "",
    basis: Annotated[
        SizeBasis,
        typer.Option(
            help="What the garment's figures are: its own girths, those of the body it is "
            "made for, or its widths laid flat."
        ),
    ] = SizeBasis.GARMENT,
    unit: Annotated[
        LengthUnit, typer.Option(help="The unit of every length given here.")
    ] = LengthUnit.CM,
    error: Annotated[
        float | None,
        typer.Option(help="Standard error of the person's girths.", show_default=False),
    ] = None,
    models: ModelsDir = None,
    as_json: AsJson = False,
    data_dir: DataDir = None,  # noqa: ARG001 - a prediction needs none of the shop's data
) -> None:
    """Say how one garment fits one person."""
    with told_errors():
        girths = (bust, waist, hip, chest, product_waist, product_hip)
        named = [_named(text) for text in measure or ()]
        given = _joined(dict(zip(_OPTIONS, girths, strict=True)), named)
        case = _Case(
            wish=wish,
            stretch_percent=_from_zero_on("--stretch", stretch),
            product_type=product_type,
            basis=basis,
            unit=unit,
            error=None if error is None else unit.to_cm(_from_zero_on("--error", error)),
        )
        in_cm = _in_cm(given, unit)

        from fitkiosk.fit.advisor import Advisor  # noqa: PLC0415 - heavy; --help must be quick
        from fitkiosk.fit.bundle import FitModels  # noqa: PLC0415
        from fitkiosk.fit.categories import categories_for  # noqa: PLC0415

        folder = models_folder(models)
        categories = categories_for(folder, assets.models_dir())
        if category in categories:  # the advisor refuses any other
            _check_known(categories[category], named, product_type)
        advisor = Advisor(FitModels.load(folder, categories))
        explanation = None
        try:
            # Asked in any case: it refuses whatever is missing or no girth, in the same words.
            answer = advisor.predict(category, in_cm)
        except MissingMeasurementError as missing:
            options = ", ".join(
                _OPTIONS.get(name, f"--measure {name}=…") for name in missing.missing
            )
            raise BadInputError(missing.happened, f"Add {options}.") from missing
        if explain or not case.plain:
            answer, explanation = _advised(advisor, category, in_cm, case)
    _print(answer, explanation if explain else None, as_json=as_json)


def _advised(
    advisor: "Advisor", category: str, given: Mapping[str, float | None], case: _Case
) -> tuple[FitPrediction, Explanation]:
    """The answer with all that is asked, and its explanation, as the product's page has them."""
    known = {name: cm for name, cm in given.items() if cm is not None}
    of_person = {name: cm for name, cm in known.items() if name.startswith("user_")}
    errors = {} if case.error is None else dict.fromkeys(of_person, case.error)
    size = ProductSize(
        _ONLY_SIZE,
        chest_cm=known.get("product_chest_cm"),
        waist_cm=known.get("product_waist_cm"),
        hip_cm=known.get("product_hip_cm"),
        basis=case.basis,
        unit=case.unit,
        others=tuple((name, cm) for name, cm in known.items() if name not in _OPTIONS),
    )
    wearer = Wearer(of_person, errors, case.wish)
    advice = advisor.advise(category, wearer, [size], case.stretch_percent, case.product_type)
    answer = FitPrediction(category, advice.best.probabilities)
    shown = replace(advice.best, probabilities=_shown(answer.probabilities))
    return answer, Narrator(case.unit).explain(advice, shown)


def _print(answer: FitPrediction, explanation: Explanation | None, *, as_json: bool) -> None:
    if as_json:
        said = {} if explanation is None else {"explanation": _as_json(explanation)}
        print_json({**answer.as_contract(), **said})
        return
    probabilities = answer.probabilities
    sure = percent(_shown(probabilities).confidence).replace(" ", "")
    typer.echo(f"{answer.category}: {probabilities.label.slug} ({sure})")
    rows = [[label.slug, f"{probabilities.of(label):.3f}"] for label in FitLabel]
    print_table(["label", "probability"], rows)
    if explanation is None:
        return
    typer.echo()
    for sentence in (explanation.headline, explanation.verdict, explanation.sureness):
        typer.echo(sentence)
    for reason in explanation.reasons:
        typer.echo(f"- {reason}")
    for caution in explanation.cautions:
        typer.echo(f"! {caution}")


def _as_json(explanation: Explanation) -> dict[str, object]:
    return {
        "headline": explanation.headline,
        "verdict": explanation.verdict,
        "sureness": explanation.sureness,
        "reasons": list(explanation.reasons),
        "cautions": list(explanation.cautions),
    }


def _shown(probabilities: Probabilities) -> Probabilities:
    """Chances without the dust of a subtraction, which would take .985 to 99 per cent."""
    return Probabilities(*(round(share, _DIGITS) for share in probabilities))


def _joined(
    by_option: Mapping[str, float | None], named: Sequence[tuple[str, float]]
) -> dict[str, float | None]:
    """All that was given, unless one measurement was given twice with different values."""
    given = dict(by_option)
    for name, value in named:
        before = given.get(name)
        if before is not None and before != value:
            raise BadInputError(
                f"{name} is given twice, as {before:g} and as {value:g}.",
                f"Give it once, by {_OPTIONS[name]} or by --measure."
                if name in _OPTIONS
                else "Give it once.",
            )
        given[name] = value
    return given


def _check_known(
    category: FitCategory, named: Sequence[tuple[str, float]], product_type: str
) -> None:
    """Refuse what the category does not have; it would be ignored."""
    for name, _ in named:
        if name not in category.features:
            raise BadInputError(
                f"“{category.name}” has no measurement “{name}”.",
                f"Its measurements are: {', '.join(category.features)}.",
            )
    if product_type and product_type not in category.product_types:
        raise BadInputError(
            f"“{category.name}” has no product type “{product_type}”.",
            f"Its types are: {', '.join(category.product_types)}.",
        )


def _in_cm(given: Mapping[str, float | None], unit: LengthUnit) -> dict[str, float | None]:
    """Turn what was given into cm, refusing in its own unit what is no girth."""
    if unit is LengthUnit.CM:
        return dict(given)
    for name, value in given.items():
        if value is not None and not (math.isfinite(value) and value > 0):
            raise BadInputError(
                f"{name} is {value}, which is no girth.",
                "Give it in inches, as a number above zero.",
            )
    return {name: None if value is None else unit.to_cm(value) for name, value in given.items()}


def _from_zero_on(option: str, value: float) -> float:
    if not (math.isfinite(value) and value >= 0):
        raise BadInputError(f"{option} is {value}.", "Give it as a number from zero on.")
    return value


def _named(text: str) -> tuple[str, float]:
    """Read NAME=CM."""
    name, _, cm = text.partition("=")
    try:
        return name.strip(), float(cm)
    except ValueError as error:
        raise BadInputError(
            f"“{text}” is not a measurement.", "Write it like user_foot_length_cm=25.5."
        ) from error
