"""What a rule is."""

from collections.abc import Iterator
from typing import Protocol

from fitkiosk.charts.diagnosis import Diagnosis
from fitkiosk.domain.chart_findings import Finding, Rule


class ChartRule(Protocol):
    """Tells one kind of thing that a seller should know of a chart."""

    @property
    def rule(self) -> Rule:
        """Its name."""
        ...

    def findings(self, chart: Diagnosis) -> Iterator[Finding]:
        """What it finds."""
        ...
