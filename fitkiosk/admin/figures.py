"""Shows what was measured of models, beside the baseline."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

import typer

from fitkiosk.admin.output import print_json, print_table
from fitkiosk.domain.fit import FitLabel

if TYPE_CHECKING:
    from fitkiosk.fit.manifest import Figures


def show_figures(
    measured: Mapping[str, tuple[int, "Figures", "Figures"]],
    notes: Sequence[str],
    as_json: bool,
) -> None:
    """Print figures by category, and notes to standard error or into the JSON.

    Args:
        measured: for each category: all rows it had, the figures of its model, and the baseline's.
        notes: what else is to be known, in sentences.
        as_json: whether another program reads them.
    """
    if as_json:
        print_json(
            {
                "categories": {
                    name: {"rows": rows, **_measures(model), "baseline": _baseline(rows, baseline)}
                    for name, (rows, model, baseline) in measured.items()
                },
                "notes": list(notes),
            }
        )
        return
    for note in notes:
        typer.echo(f"Note: {note}", err=True)
    print_table(
        [
            *("category", "rows", "measured on"),
            *("accuracy", "baseline accuracy", "log loss", "baseline log loss"),
            *("brier", "baseline brier", "ece", "ece tight", "ece perfect", "ece loose"),
        ],
        [
            [name, f"{rows}", f"{model.rows}", *_compared(model, baseline)]
            for name, (rows, model, baseline) in measured.items()
        ],
    )


def _compared(model: "Figures", baseline: "Figures") -> list[str]:
    numbers = (
        *(model.accuracy, baseline.accuracy, model.log_loss, baseline.log_loss),
        *(model.brier, baseline.brier, model.ece, *model.label_ece),
    )
    return [f"{number:.3f}" for number in numbers]


def _measures(figures: "Figures") -> dict[str, object]:
    return {
        "measured_on": figures.rows,
        "accuracy": figures.accuracy,
        "log_loss": figures.log_loss,
        "brier": figures.brier,
        "ece": figures.ece,
        "label_ece": {label.slug: figures.label_ece[label] for label in FitLabel},
    }


def _baseline(rows: int, figures: "Figures") -> dict[str, object]:
    return {"rows": rows, **_measures(figures)}
