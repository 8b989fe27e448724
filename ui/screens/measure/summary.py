"""What happens on the page with all the girths."""

from PySide6.QtCore import QObject, Signal, Slot

from fitkiosk.domain.body import Girth, Measurements
from ui import wording
from ui.screens.measure.session import Session
from ui.screens.measure.summary_view import SummaryPage
from ui.screens.measure.words import DoubtWords, apart, came_about, far_apart, sureness
from ui.widgets.body_figure import BodyFigure


class SummaryController(QObject):
    """Shows what the tape came to, and has girths taken again.

    Args:
        session: what the pages share.
        page: the page.
        figure: shows the girths as well.

    Signals:
        moved: a girth is to be taken again.
    """

    moved = Signal()

    def __init__(self, session: Session, page: SummaryPage, figure: BodyFigure) -> None:
        super().__init__()
        self._session = session
        self._page = page
        self._figure = figure
        for row in page.rows.values():
            row.change_requested.connect(self._redo)
        page.again.clicked.connect(self._redo_all)

    def show(self) -> None:
        """Show every girth, and mark what looks odd."""
        session, page = self._session, self._page
        measurements = session.taping.measurements
        doubt, loose = session.doubt_of_all(), far_apart(measurements)
        for girth, row in page.rows.items():
            cm = measurements.of(girth)
            row.name.setText(wording.girth_name(girth, session.audience))
            row.show_girth(
                "–" if cm is None else wording.length(cm, session.unit),
                came_about(measurements, girth, session.unit),
                odd=girth in loose or (doubt is not None and girth in doubt.girths),
            )
        odd = [apart(measurements, girth, session.unit, session.audience) for girth in loose]
        if doubt is not None:
            girths = {g: cm for g in Girth if (cm := measurements.of(g)) is not None}
            odd.append(DoubtWords(doubt, girths, session.unit, session.audience).odd())
        page.odd.show_sentences(odd)
        page.sureness.setText(sureness(measurements, session.unit, by_customer=session.by_customer))
        self._figure.show_body(session.audience)
        self._figure.show_tape(None)
        self._figure.show_girths(measurements, session.unit)

    def clear(self) -> None:
        """Take every number off, also those that nobody sees now."""
        for row in self._page.rows.values():
            row.show_girth("", "", odd=False)
        self._page.odd.show_sentences(())
        self._figure.show_girths(Measurements(), self._session.unit)

    @Slot(str)
    def _redo(self, girth: str) -> None:
        self._session.redo(Girth(girth))
        self.moved.emit()

    @Slot()
    def _redo_all(self) -> None:
        self._session.redo(*Girth)
        self.moved.emit()
