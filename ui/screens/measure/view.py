"""Measure as it looks: the figure beside the page of the step."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QVBoxLayout

from fitkiosk.domain.body import MeasuringMode
from fitkiosk.domain.build import AgeBand
from fitkiosk.domain.products import Audience
from fitkiosk.units import LengthUnit
from ui import wording
from ui.screens.measure import words
from ui.screens.measure.capture_view import CapturePage
from ui.screens.measure.estimating_view import EstimatePage
from ui.screens.measure.summary_view import SummaryPage
from ui.theme.theme import Theme
from ui.widgets.action_bar import ActionBar
from ui.widgets.basics import Turning, View, button, card, column, label, scrolled
from ui.widgets.body_figure import BodyFigure
from ui.widgets.question import Question
from ui.widgets.segments import Segments

CAPTURE, SUMMARY, ESTIMATE = range(3)


class MeasureView(View):
    """The figure beside a page to take one girth, one with all of them, or one for an estimate.

    Signals:
        unit_chosen: cm or inch was chosen.
        audience_chosen: a woman's or a man's figure was chosen.
        mode_chosen: it was said how the tape is held; carries the `MeasuringMode` as text.
    """

    unit_chosen = Signal(str)
    audience_chosen = Signal(str)
    mode_chosen = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        space = theme.space
        self.figure = BodyFigure(theme)
        self.audience = Segments([audience.value for audience in Audience])
        self.capture = CapturePage(theme)
        self.summary = SummaryPage(theme)
        self.estimate = EstimatePage(theme)
        self.mode_title = label("soft", wrap=False)
        self.holder = Segments([MeasuringMode.SELF.value, MeasuringMode.QUICK.value])
        self.rounds = Segments([MeasuringMode.FULL.value, MeasuringMode.QUICK.value])
        self.leaving = Question(theme, wide=True)
        self.untaped = button("plain")
        self.foot = ActionBar(theme)
        self.foot.add_beside(self.untaped)
        self.pages = QStackedWidget()
        self.pages.addWidget(self.capture)
        self.pages.addWidget(scrolled(self.summary))
        self.pages.addWidget(scrolled(self.estimate))
        left = card()
        figure = column(left, margins=space("m"), spacing=space("s"))
        figure.addWidget(self.figure, 1)
        for part in (self.audience, self.mode_title, self.holder, self.rounds):
            figure.addWidget(part, 0, Qt.AlignmentFlag.AlignHCenter)
        self.mode_title.setContentsMargins(0, space("s"), 0, 0)
        row = Turning(space("xl"))
        row.add(left, 2, 4)
        row.add(self.pages, 4, 6)
        row.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        page = column(self)
        middle = QVBoxLayout()
        middle.setContentsMargins(space("xl"), space("l"), space("xl"), space("m"))
        middle.setSpacing(space("m"))
        middle.addWidget(row, 1)
        middle.addWidget(self.leaving)
        page.addLayout(middle, 1)
        page.addWidget(self.foot)
        self.capture.reading.returnPressed.connect(self.foot.main_requested)
        self.capture.units.chosen.connect(self.unit_chosen)
        self.audience.chosen.connect(self.audience_chosen)
        self.holder.chosen.connect(self.mode_chosen)
        self.rounds.chosen.connect(self.mode_chosen)
        self.retranslate()

    def retranslate(self) -> None:
        """Put every fixed text on."""
        self.foot.back.setText(self.tr("Back"))
        self.untaped.setText(self.tr("I would rather not be measured"))
        units = self.capture.units
        units.name(LengthUnit.CM.value, self.tr("cm"), self.tr("Centimetres"))
        units.name(LengthUnit.INCH.value, self.tr("inch"), self.tr("Inches"))
        for pad in (self.capture.pad, self.estimate.pad):
            pad.retranslate()
        for audience in Audience:
            name = wording.audience_name(audience)
            self.audience.name(audience.value, name, self.tr("{who}'s figure").format(who=name))
        self._name_modes()
        self._name_summary()
        self._name_estimate()

    def _name_modes(self) -> None:
        quick = MeasuringMode.QUICK.value
        self.holder.name(MeasuringMode.SELF.value, self.tr("Myself"), self.tr("Myself"))
        self.holder.name(quick, self.tr("Someone\nfrom the shop"), self.tr("Someone from the shop"))
        self.rounds.name(
            MeasuringMode.FULL.value, self.tr("Twice"), self.tr("Every girth is taped twice")
        )
        self.rounds.name(quick, self.tr("Once"), self.tr("Every girth is taped once"))

    def _name_summary(self) -> None:
        summary, keep = self.summary, self.summary.keep
        summary.title.setText(self.tr("Your measurements"))
        summary.words.setText(self.tr("Check the numbers. Tap Change to take one again."))
        summary.again.setText(self.tr("Measure all again"))
        for girth, row in summary.rows.items():
            name = wording.girth_name(girth)
            row.change.setText(self.tr("Change"))
            row.change.setAccessibleName(self.tr("Change {girth}").format(girth=name))
        keep.open.setText(self.tr("Remember me"))
        keep.close_form.setText(self.tr("Stay a guest"))
        for key, name, spoken in (
            ("name", self.tr("Name"), self.tr("Name")),
            ("email", self.tr("Email (optional)"), self.tr("Email, optional")),
            ("phone", self.tr("Phone (optional)"), self.tr("Phone, optional")),
        ):
            keep.labels[key].setText(name)
            keep.fields[key].setAccessibleName(spoken)

    def _name_estimate(self) -> None:
        page = self.estimate
        page.title.setText(self.tr("Without the tape"))
        page.words.setText(
            self.tr(
                "Tell us your build, and your girths are estimated. The answer allows for how far "
                "an estimate may be off."
            )
        )
        for key, part, name in (
            ("weight", page.weight_field, self.tr("Weight in kg")),
            ("age", page.age, self.tr("Age")),
            ("brand", page.brand, self.tr("A brand that fits you")),
            ("size", page.size_worn, self.tr("Your size there")),
        ):
            page.labels[key].setText(name)
            part.setAccessibleName(name)
        page.age.offer(self.tr("Not told"), [words.age_name(age) for age in AgeBand])

    def show_mode(self, mode: MeasuringMode, *, by_customer: bool, asked: bool) -> None:
        """Ask how the tape is held, or leave that out."""
        self.mode_title.setText(
            self.tr("Who holds the tape?") if by_customer else self.tr("Each girth is taped")
        )
        self.mode_title.setVisible(asked)
        self.holder.setVisible(asked and by_customer)
        self.rounds.setVisible(asked and not by_customer)
        (self.holder if by_customer else self.rounds).show_chosen(mode.value)
