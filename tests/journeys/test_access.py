"""Every screen of the tour by keyboard alone and through the accessibility interface."""

import access
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from fitkiosk.app import open_app
from fitkiosk.settings import Settings
from ui.startup import make_window
from ui.tour import Tour


class AccessTour(Tour):
    """Looks through the eyes of a screen reader where the tour takes a picture."""

    def __init__(self, window, folder):
        super().__init__(window, folder)
        self.faults = {}
        self.seen = []

    def picture(self, step):
        window = self._window
        self.seen.append(step)
        window.activateWindow()
        self.wait("the keyboard to be somewhere", QApplication.focusWidget)
        focus = QApplication.focusWidget()
        order = access.tab_round(window)
        faults = {
            "without a name": access.nameless(window),
            "not reached by Tab": access.unreachable(window, order),
            "Tab jumps back": access.backward_jumps(window, order),
            "focus not seen": access.without_visible_focus(window, order),
        }
        focus.setFocus(Qt.FocusReason.TabFocusReason)
        found = {kind: names for kind, names in faults.items() if names}
        if found:
            self.faults[step] = found


@pytest.mark.timeout(240)
def test_every_screen_is_told_and_reached(qapp, tmp_path):
    settings = Settings(data_dir=tmp_path / "shop", less_motion=True)
    window = make_window(lambda: open_app(settings))
    window.resize(1280, 800)
    tour = AccessTour(window, tmp_path)
    try:
        tour.play()
        tour.play_aside()
    finally:
        window.close()
        window.deleteLater()
        qapp.setStyleSheet("")
        QApplication.processEvents()
    assert len(tour.seen) > 30
    assert not tour.faults
