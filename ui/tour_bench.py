"""The part of the tour that sellers see: a chart is pasted, mended, covered, compared and saved."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from fitkiosk.domain.kiosk import Screen
from ui.screens.bench.controller import BenchController
from ui.screens.bench.view import Page
from ui.screens.bench.work_view import Tab
from ui.screens.people.controller import PeopleController

if TYPE_CHECKING:
    from ui.tour import Tour

_CHART = """Tulsi women's dresses, body measurements in cm
Size\tBust\tWaist\tHip
XS\t80\t62\t88
S\t84\t66\t92
M\t88\t27.5\t96
L\t94\t76\t102
XL\t100\t82\t1080
XXL\t106\t88\t114
* All figures are of the body.
"""


def check_a_chart(tour: Tour) -> None:
    """A pasted chart with two slips in it, from its findings to the shop."""
    tour.click(tour.screen(Screen.PEOPLE, PeopleController).view.charts)
    bench = tour.screen(Screen.BENCH, BenchController)
    view, work = bench.view, bench.view.work
    tour.wait("the list of charts", lambda: view.page is Page.START)
    tour.picture("bench-start")
    QGuiApplication.clipboard().setText(_CHART)
    tour.click(view.foot.main)
    tour.wait("what was found", bench.checking.errors)
    tour.picture("bench-check")
    tour.click(work.check.mend)
    tour.wait("one slip less", lambda: bench.checking.errors() == 1)
    tour.click(work.tabs.button(Tab.DEFINE))
    brand = work.define.brand
    tour.click(brand)
    QTest.keyClicks(brand, "Tulsi")
    QTest.keyClick(brand, Qt.Key.Key_Tab)
    tour.wait("the brand", lambda: bench.bench.sheet.facts.brand)
    tour.picture("bench-chart")
    tour.click(work.tabs.button(Tab.COVER))
    tour.wait("whom it fits", lambda: bench.covering.coverage and bench.covering.changes)
    tour.picture("bench-whom-it-fits")
    tour.click(work.tabs.button(Tab.CHECK))
    tour.click(work.check.mend)
    tour.wait("no slip", lambda: not bench.checking.errors())
    tour.click(view.foot.main)
    tour.wait("the chart in the shop", lambda: bench.bench.chart_id)
    tour.click(work.tabs.button(Tab.COMPARE))
    QGuiApplication.clipboard().setText(_CHART.replace("\t84\t66\t92", "\t86\t68\t94"))
    tour.click(work.compare.paste)
    tour.wait("both charts", lambda: bench.comparing.comparison)
    tour.picture("bench-compare")
    tour.click(work.undo)
    tour.click(work.tabs.button(Tab.KEEP))
    tour.wait("its versions", work.keep.versions.model().rowCount)
    tour.wait("the difference", work.keep.differs.texts)
    tour.picture("bench-versions")
    tour.click(view.foot.back)
    tour.wait("the list again", lambda: view.page is Page.START)
    tour.picture("bench-charts")
    tour.click(view.foot.back)
    tour.screen(Screen.PEOPLE, PeopleController)
