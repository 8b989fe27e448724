"""Shows what was measured of models, beside the baseline."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from fitkiosk.admin.output import print_json, print_table

if TYPE_CHECKING:
    from fitkiosk.fit.manifest import Figures


def show_figures(measured: Mapping[str, tuple[int, "Figures", "Figures"]], as_json: bool) -> None:
    """Print figures by category.

    Args:
        measured: for each category: all rows it had, the figures of its model, and the baseline's.
        as_json: whether another program reads them.
    """
    if as_json:
        print_json(
            {
                "categories": {
                    name: {"rows": rows, **_measures(model), "baseline": _baseline(rows, baseline)}
                    for name, (rows, model, baseline) in measured.items()
                }
            }
        )
        return
    print_table(
        ["category", "rows", "measured on", "accuracy", "baseline", "log loss", "baseline", "ece"],
        [
            [
                name,
                f"{rows}",
                f"{model.rows}",
                f"{model.accuracy:.3f}",
                f"{baseline.accuracy:.3f}",
                f"{model.log_loss:.3f}",
                f"{baseline.log_loss:.3f}",
                f"{model.ece:.3f}",
            ]
            for name, (rows, model, baseline) in measured.items()
        ],
    )


def _measures(figures: "Figures") -> dict[str, float]:
    return {
        "measured_on": figures.rows,
        "accuracy": figures.accuracy,
        "log_loss": figures.log_loss,
        "ece": figures.ece,
    }


def _baseline(rows: int, figures: "Figures") -> dict[str, float]:
    return {"rows": rows, **_measures(figures)}
