"""Home as it looks."""

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from ui.theme.theme import Theme
from ui.widgets.basics import Button, Heading, Turning, View, button, label, set_property
from ui.widgets.header import Mark
from ui.widgets.language_switch import LanguageSwitch
from ui.widgets.showcase import Showcase

# The role of the large words, whether the mark is above them, the space between the parts and that
# within the doors, and whether there are pictures: the loudest welcome that fits is taken.
_WELCOMES = (
    ("hero", True, "m", "m", True),
    ("display", True, "m", "m", True),
    ("display", False, "m", "m", True),
    ("display", False, "m", "s", True),
    ("display", False, "s", "s", False),
    ("title", False, "s", "s", False),
)


class _Door(Button):
    """A large choice: icon, name, and what lies behind it; of two side by side, the name alone."""

    def __init__(
        self, theme: Theme, role: str, icon: str, colour: str, *, narrow: bool = False
    ) -> None:
        super().__init__()
        self.setProperty("role", role)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._theme, self._icon_name, self._colour = theme, icon, colour
        self._picture = QLabel()
        self._narrow = narrow
        self._beside = theme.space("m" if narrow else "l")
        self.title = label("lead-strong" if narrow else "title", wrap=False)
        self.words = label("body")
        for part in (self._picture, self.title, self.words):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addStretch()
        texts.addWidget(self.title)
        texts.addWidget(self.words)
        texts.addStretch()
        self.words.setHidden(narrow)
        row = self._row = QHBoxLayout(self)
        row.setSpacing(self._beside)
        row.addWidget(self._picture)
        row.addLayout(texts, 1)
        self.set_inset("m")
        self.show_icon()

    def sizeHint(self) -> QSize:
        """As wide as there is room, and as high as the words need once they are wrapped."""
        if self._narrow:
            name, icon = self.title.sizeHint(), self._picture.sizeHint()
            margins = self._row.contentsMargins()
            beside = margins.left() + margins.right() + self._row.spacing()
            above = margins.top() + margins.bottom()
            height = max(name.height(), icon.height()) + above
            return QSize(name.width() + icon.width() + beside, height)
        return QSize(400, self.heightForWidth(400))

    def set_inset(self, space: str) -> None:
        """Leave this space above and below the words."""
        inset = self._theme.space(space)
        self._row.setContentsMargins(self._beside, inset, self._beside, inset)
        if self._narrow:
            # The stylesheet's least height is that of any button.
            self.setMinimumSize(self.sizeHint())

    def show_icon(self) -> None:
        """Draw the icon in the colours of now."""
        size = QSize(48, 48)
        icon = self._theme.icon(self._icon_name, self._colour)
        self._picture.setPixmap(icon.pixmap(size, self.devicePixelRatioF()))

    def name(self, title: str, words: str) -> None:
        """Word the door."""
        self.title.setText(title)
        self.words.setText(words)
        self.setAccessibleName(title)
        self.setAccessibleDescription(words)


class HomeView(View):
    """Welcome, the doors, and how the person reads best.

    Signals:
        customer_requested: a customer wants to find their fit.
        staff_requested: staff want to help someone.
        charts_requested: a seller wants to check size charts.
        passport_requested: somebody was here before and has a fit pass.
        larger_text_requested: text larger, or normal again.
        high_contrast_requested: contrast high, or normal again.
    """

    customer_requested = Signal()
    staff_requested = Signal()
    charts_requested = Signal()
    passport_requested = Signal()
    larger_text_requested = Signal(bool)
    high_contrast_requested = Signal(bool)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.mark = Mark(72)
        self.hero = Heading("hero")
        self.words = label("lead-soft")
        self.customer = _Door(theme, "door-main", "tape-measure", "on_brand")
        self.staff = _Door(theme, "door", "account-tie", "brand", narrow=True)
        self.charts = _Door(theme, "door", "table-check", "brand", narrow=True)
        self.passport = button("plain")
        self.state = label("small")
        self.state.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.language = LanguageSwitch(theme)
        self.larger = button("plain")
        self.contrast = button("plain")
        for toggle in (self.larger, self.contrast):
            toggle.setCheckable(True)
        self.showcase = Showcase(theme)
        self._build()
        self.customer.clicked.connect(self.customer_requested)
        self.staff.clicked.connect(self.staff_requested)
        self.charts.clicked.connect(self.charts_requested)
        self.passport.clicked.connect(self.passport_requested)
        self.larger.toggled.connect(self.larger_text_requested)
        self.contrast.toggled.connect(self.high_contrast_requested)
        theme.changed.connect(self._show_icons)
        theme.changed.connect(self._make_room)
        self._show_icons()
        self.retranslate()

    def _build(self) -> None:
        space = self.theme.space
        welcome = self._welcome = QWidget()
        welcome.setMinimumWidth(440)
        at_work = QHBoxLayout()
        at_work.setSpacing(space("m"))
        at_work.addWidget(self.staff)
        at_work.addWidget(self.charts)
        texts = self._texts = QVBoxLayout(welcome)
        texts.setContentsMargins(0, 0, 0, 0)
        texts.addStretch(1)
        texts.addWidget(self.mark)
        texts.addWidget(self.hero)
        texts.addWidget(self.words)
        texts.addSpacing(space("l"))
        texts.addWidget(self.customer)
        texts.addLayout(at_work)
        texts.addWidget(self.passport, 0, Qt.AlignmentFlag.AlignLeft)
        texts.addStretch(1)
        self._turning = Turning(space("xxl"))
        self._turning.add(welcome, 5, 4)
        self._turning.add(self.showcase, 6, 5)
        foot = QHBoxLayout()
        foot.setSpacing(space("m"))
        foot.addWidget(self.language)
        foot.addWidget(self.larger)
        foot.addWidget(self.contrast)
        foot.addWidget(self.state, 1)
        page = self._page = QVBoxLayout(self)
        page.setContentsMargins(space("xxl"), space("l"), space("xxl"), space("m"))
        page.setSpacing(space("m"))
        page.addWidget(self._turning, 1)
        page.addLayout(foot)

    def retranslate(self) -> None:
        """Put every fixed text on."""
        self.hero.setText(self.tr("Know your size\nbefore you try."))
        self.words.setText(
            self.tr("Three measurements, two minutes, and every product here tells you its size.")
        )
        self.customer.name(self.tr("Find my fit"), self.tr("Measure, browse, know your size."))
        self.staff.name(self.tr("Staff"), self.tr("Find a customer or measure a new one."))
        self.charts.name(self.tr("Size charts"), self.tr("Check a chart before goods go on sale."))
        self.passport.setText(self.tr("I have a fit pass"))
        self.larger.setText(self.tr("Larger text"))
        self.contrast.setText(self.tr("High contrast"))
        self.showcase.setAccessibleName(self.tr("Pictures of clothes from the shop"))
        self._make_room()

    def show_state(self, words: str) -> None:
        """Say at the foot how far the shop is."""
        self.state.setText(words)
        self._make_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Follow the window."""
        super().resizeEvent(event)
        self._make_room()

    @Slot()
    def _make_room(self) -> None:
        """Welcome as loudly as this window, this language and this size of text allow."""
        for role, marked, space, inset, pictured in _WELCOMES:
            set_property(self.hero, "role", role)
            self.mark.setVisible(marked)
            self._texts.setSpacing(self.theme.space(space))
            self.customer.set_inset(inset)
            self.staff.set_inset(inset)
            self.charts.set_inset(inset)
            self.showcase.setVisible(pictured)
            if self._has_room():
                return

    def _has_room(self) -> bool:
        # Qt tells a layout later what changed further in; here it has to be known at once.
        for part in (self.customer, self.staff, self.charts, self._welcome, self._turning, self):
            if (box := part.layout()) is not None:
                box.activate()
        return self._page.totalMinimumHeightForWidth(self.width()) <= self.height()

    def _show_icons(self) -> None:
        self.larger.setIcon(self.theme.icon("format-size"))
        self.contrast.setIcon(self.theme.icon("contrast-circle"))
        self.passport.setIcon(self.theme.icon("qrcode-scan"))
        for plain in (self.larger, self.contrast, self.passport):
            plain.setIconSize(self.theme.icon_size("lead"))
        self.customer.show_icon()
        self.staff.show_icon()
        self.charts.show_icon()
