"""Product as it looks."""

from enum import StrEnum

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from fitkiosk.domain.explanation import Explanation, Narrator
from fitkiosk.domain.fit import FitWish, SizeAdvice, SizeFit
from fitkiosk.domain.products import Product
from ui import wording
from ui.pictures import Pictures
from ui.screens.product.reviews import ReviewsView
from ui.screens.product.similar import Part, SimilarView
from ui.screens.product.sizes import SizesView
from ui.theme.theme import Theme
from ui.widgets.action_bar import ActionBar
from ui.widgets.basics import (
    Heading,
    Turning,
    View,
    button,
    card,
    column,
    label,
    scrolled,
    set_tone,
)
from ui.widgets.fit_bars import LikelyMark, ProbabilityBars, SizeList, ZoneTracks
from ui.widgets.product_picture import Gallery
from ui.widgets.segments import Segments
from ui.widgets.sentences import Sentences
from ui.wording import Tone


class Tab(StrEnum):
    """The parts of what there is to say of a product, side by side."""

    FIT = "fit"
    SIZES = "sizes"
    REVIEWS = "reviews"
    SIMILAR = "similar"


class Headline(QFrame):
    """The answer at a glance: an icon, the size, how it would be, how sure."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setProperty("role", "banner")
        self._icon = QLabel()
        self.title = label("display")
        self.words = label("lead-strong")
        self.sure = label("lead")
        self.sure.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        row = QHBoxLayout(self)
        row.setContentsMargins(
            theme.space("l"), theme.space("s"), theme.space("l"), theme.space("s")
        )
        row.setSpacing(theme.space("m"))
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addWidget(self.title)
        texts.addWidget(self.words)
        row.addWidget(self._icon)
        row.addLayout(texts, 1)
        row.addWidget(self.sure)

    def show_answer(self, tone: Tone, title: str, words: str, sure: str) -> None:
        """Show an answer in its tone."""
        set_tone(self, tone.name)
        for part, text in ((self.title, title), (self.words, words), (self.sure, sure)):
            part.setText(text)
            part.setVisible(bool(text))
        set_tone(self.title, tone.name)
        side = self._theme.icon_size("display")
        icon = self._theme.icon(tone.icon, tone.name)
        self._icon.setPixmap(icon.pixmap(side, self.devicePixelRatioF()))
        self.setAccessibleName(" ".join(part for part in (title, words, sure) if part))


class ProductView(View):
    """Picture and facts beside the recommendation.

    Signals:
        size_chosen: a size of the list was tapped.
        wish_chosen: clothes are to sit closer or looser.
        measure_requested: the girths are to be taken, or changed.
        tab_chosen: another part is to be seen, by the value of its `Tab`.
    """

    size_chosen = Signal(str)
    wish_chosen = Signal(str)
    measure_requested = Signal()
    tab_chosen = Signal(str)

    def __init__(self, theme: Theme, pictures: Pictures) -> None:
        super().__init__(theme)
        self.gallery = Gallery(theme, pictures)
        self.tabs = Segments([tab.value for tab in Tab])
        self.figures = SizesView(theme)
        self.reviews = ReviewsView(theme)
        self.similar = SimilarView(theme, pictures)
        self._parts = {
            Tab.SIZES: Part(self.figures),
            Tab.REVIEWS: Part(self.reviews),
            Tab.SIMILAR: Part(self.similar),
        }
        self._pages = QStackedWidget()
        self.brand = label("soft", wrap=False)
        self.name = Heading("title")
        self.price = label("lead-strong", wrap=False)
        self.description = label("soft")
        self.material = label("small")
        self.number = label("small")
        self.panel_title = label("strong")
        self.headline = Headline(theme)
        self.person = label("soft")
        self.change = button()
        self.cautions = Sentences(theme, "alert-circle-outline", "caution", "", "body")
        self.wish_title = label("soft", wrap=False)
        self.wish = Segments([wish.value for wish in FitWish])
        self.probabilities = ProbabilityBars(theme)
        self.zones_title = label("strong")
        self.zones = ZoneTracks(theme)
        self.sizes_title = label("strong")
        self.sizes = SizeList(theme, self.wish.last)
        self.sizes_mark = LikelyMark(theme)
        self.sizes_words = label("small")
        self.choice = Sentences(theme, "circle-small", "ink", "", "body")
        self.grounds_title = label("strong", wrap=False)
        self.grounds = Sentences(theme, "circle-small", "ink_soft", "small", "small")
        self.details = QWidget()
        self.take_away = button("back")
        self.foot = ActionBar(theme)
        self.foot.add_beside(self.take_away)
        self._states = QStackedWidget()
        self._waiting = label("lead-soft")
        self._build()
        self.sizes.chosen.connect(self.size_chosen)
        self.wish.chosen.connect(self.wish_chosen)
        self.tabs.chosen.connect(self.tab_chosen)
        self.foot.main.clicked.connect(self.measure_requested)
        self.change.clicked.connect(self.measure_requested)
        self.retranslate()

    def _build(self) -> None:
        space = self.theme.space
        facts = QWidget()
        left = column(facts, spacing=space("s"))
        left.addWidget(self.gallery, 1)
        row = QHBoxLayout()
        row.addWidget(self.brand, 1)
        row.addWidget(self.price)
        left.addLayout(row)
        for part in (self.name, self.description, self.material, self.number):
            left.addWidget(part)
        self._page = Turning(space("l"))
        self._page.add(facts, 4, 5)
        self._page.add(self._panel(), 9, 6)
        middle = QVBoxLayout()
        middle.setContentsMargins(space("l"), space("m"), space("l"), space("m"))
        middle.addWidget(self._page)
        page = column(self)
        page.addLayout(middle, 1)
        page.addWidget(self.foot)

    def _panel(self) -> QWidget:
        space = self.theme.space
        panel = card("panel")
        whole = column(panel, margins=space("m"), spacing=space("m"))
        whole.addWidget(self.tabs)
        whole.addWidget(self._pages, 1)
        fit = QWidget()
        self._pages.addWidget(fit)
        for part in self._parts.values():
            self._pages.addWidget(part)
        box = column(fit, spacing=space("s"))
        top = QHBoxLayout()
        top.setSpacing(space("m"))
        top.addWidget(self.panel_title, 1)
        top.addWidget(self.wish_title)
        top.addWidget(self.wish)
        box.addLayout(top)
        box.addWidget(self._states, 1)
        answer = QWidget()
        answered = column(answer, spacing=space("m"))
        answered.addWidget(self.headline)
        words = QVBoxLayout()
        words.setSpacing(space("xs"))
        words.addWidget(self.choice)
        words.addWidget(self.cautions)
        answered.addLayout(words)
        answered.addWidget(self.details)
        why = QHBoxLayout()
        why.setSpacing(space("m"))
        why.addWidget(self.grounds_title)
        why.addWidget(self.person, 1)
        why.addWidget(self.change)
        self.person.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        answered.addLayout(why)
        answered.addWidget(self.grounds)
        answered.addStretch(1)
        waiting = QWidget()
        waited = column(waiting)
        waited.addStretch(1)
        self._waiting.setAlignment(Qt.AlignmentFlag.AlignCenter)
        waited.addWidget(self._waiting)
        waited.addStretch(1)
        self._scroll = scrolled(answer)
        self._states.addWidget(self._scroll)
        self._states.addWidget(waiting)
        self._fill_details()
        return panel

    def _fill_details(self) -> None:
        """The pictures of the answer."""
        space = self.theme.space
        details = column(self.details, spacing=space("m"))
        pictures = QHBoxLayout()
        pictures.setSpacing(space("xl"))
        one = QVBoxLayout()
        one.setSpacing(space("s"))
        one.addWidget(self.probabilities)
        one.addSpacing(space("m"))
        one.addWidget(self.zones_title)
        one.addWidget(self.zones)
        one.addStretch(1)
        two = QVBoxLayout()
        two.setSpacing(space("xs"))
        top = QHBoxLayout()
        top.addWidget(self.sizes_title, 1)
        top.addWidget(self.sizes_mark)
        two.addLayout(top)
        two.addWidget(self.sizes)
        two.addWidget(self.sizes_words)
        two.addStretch(1)
        pictures.addLayout(one, 1)
        pictures.addLayout(two, 1)
        details.addLayout(pictures, 1)

    def retranslate(self) -> None:
        """Put every fixed text on."""
        self.foot.back.setText(self.tr("Back"))
        self.take_away.setText(self.tr("Take it with you"))
        self.foot.main.setText(self.tr("Measure me to see my size"))
        for tab, name in (
            (Tab.FIT, self.tr("My size")),
            (Tab.SIZES, self.tr("All sizes")),
            (Tab.REVIEWS, self.tr("Reviews")),
            (Tab.SIMILAR, self.tr("More like this")),
        ):
            self.tabs.name(tab.value, name, name)
        self.figures.table.setAccessibleName(self.tr("Sizes and their figures"))
        self.figures.figures.retell()
        self.similar.setAccessibleName(self.tr("More like this"))
        self.panel_title.setText(self.tr("Smart Fit Recommendation"))
        self.change.setText(self.tr("Change"))
        self.change.setAccessibleName(self.tr("Change measurements"))
        self.wish_title.setText(self.tr("How should it fit?"))
        for wish in FitWish:
            name = wording.wish_name(wish)
            self.wish.name(wish.value, name, self.tr("{fit} fit").format(fit=name))
        self.sizes_title.setText(self.tr("All sizes"))
        self.sizes_mark.words.setText(self.tr("may suit best"))
        self.grounds_title.setText(self.tr("What this rests on"))

    def show_tab(self, tab: Tab) -> None:
        """Show one part of what there is to say."""
        self.tabs.show_chosen(tab.value)
        self._pages.setCurrentIndex(list(Tab).index(tab))

    def part(self, tab: Tab) -> Part:
        """What shows a tab's content, or words in place of it."""
        return self._parts[tab]

    def show_product(self, product: Product) -> None:
        """Show the facts."""
        self.gallery.show_product(product)
        self.brand.setText(product.brand)
        self.name.setText(product.name)
        self.price.setText(wording.price(product))
        self.description.setText(product.description)
        self.material.setText(product.material)
        self.show_number(product.sku)
        for part in (self.brand, self.price, self.description, self.material):
            part.setVisible(bool(part.text()))

    def show_number(self, sku: str) -> None:
        """Show the article number."""
        self.number.setText(self.tr("Article {sku}").format(sku=sku))

    def show_waiting(self, words: str) -> None:
        """Show words in place of the answer."""
        self._waiting.setText(words)
        self._states.setCurrentIndex(1)

    def show_sizes(self, advice: SizeAdvice) -> None:
        """List the sizes of an advice."""
        self.sizes.show_advice(advice)
        self.sizes_mark.setVisible(bool(advice.likely))

    def show_answer(self, *, detailed: bool) -> None:
        """Show the answer; without details where there is no size to speak of."""
        for part in (
            *(self.choice, self.cautions, self.details, self.grounds_title, self.grounds),
            *(self.wish_title, self.wish),
        ):
            part.setVisible(detailed)
        self._states.setCurrentIndex(0)

    def scroll_to_top(self) -> None:
        """Show the answer from its headline on."""
        self._scroll.verticalScrollBar().setValue(0)

    def show_size(self, fit: SizeFit, narrator: Narrator) -> None:
        """Show one size's probabilities and zones."""
        self.zones_title.setText(self.tr("Room in size {size}").format(size=fit.size))
        self.probabilities.show_probabilities(fit.probabilities)
        self.zones.show_zones(fit.zones, narrator)
        self.sizes.choose(fit.size)

    def show_explanation(self, tone: Tone, told: Explanation) -> None:
        """Say what there is to say of the size."""
        self.headline.show_answer(tone, told.headline, told.verdict, told.sureness)
        self.cautions.show_sentences(told.cautions)
        self.choice.show_sentences(told.choice)
        self.grounds_title.setVisible(bool(told.grounds))
        self.grounds.show_sentences(told.grounds)
