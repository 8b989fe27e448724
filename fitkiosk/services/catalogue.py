"""The catalogue: searching it, and looking products up."""

import logging
import threading
import time
from collections.abc import Callable

from fitkiosk.domain.body import Girth, Measurements
from fitkiosk.domain.finding import CatalogueQuery, Found
from fitkiosk.domain.fit import FitWish
from fitkiosk.domain.products import Product, ScannedItem
from fitkiosk.errors import BundledFileError, KioskError
from fitkiosk.services.aliases import Aliases
from fitkiosk.services.catalogue_index import CatalogueIndex
from fitkiosk.services.fitting import FittingService
from fitkiosk.services.judging import Judge, Judgement
from fitkiosk.store.database import Database

_log = logging.getLogger(__name__)

_EVERYTHING = CatalogueQuery()
_NOBODY = Measurements()
_READ_AT_ONCE = 2_000
"""A shop of no more products needs nothing done ahead; whoever searches reads what has changed."""


class CatalogueService:
    """What the shop sells, in the order in which it was added.

    All of it is kept in memory, as columns. It is read by `read_ahead`, or by whoever looks for
    something first. After a change it is read anew in the background, and until that is done, what
    was read before is searched; only a shop small enough to be read at once is always up to date.

    Args:
        database: where the products are.
        fitting: judges their sizes.
        load_aliases: reads further words by which types and colours are found.
    """

    def __init__(
        self,
        database: Database,
        fitting: FittingService,
        load_aliases: Callable[[], Aliases] = lambda: Aliases({}, {}),
    ) -> None:
        self._database = database
        self._judge = Judge(fitting)
        self._load_aliases = load_aliases
        self._reading = threading.Lock()
        self._index: CatalogueIndex | None = None
        self._changes = 0  # how often the catalogue was changed
        self._read_at = 0  # how often it had been when it was read
        self._reader: threading.Thread | None = None

    def read_ahead(self) -> None:
        """Make ready for the first search in the background, unless that is done already."""
        # On a thread of its own: whoever looks for something meanwhile waits on one of the pool.
        self._reader = threading.Thread(target=self._try_to_read, name="catalogue")
        self._reader.start()

    def changed(self) -> None:
        """Note that products or size charts were changed, added or removed."""
        self._changes += 1
        if self._index is not None:
            self.read_ahead()

    def close(self) -> None:
        """Wait until nothing is read any more."""
        if self._reader is not None:
            self._reader.join()

    def forget(self) -> None:
        """Forget whose girths were judged, as every visit's end demands; never waits."""
        self._judge.forget()

    def find(
        self,
        query: CatalogueQuery = _EVERYTHING,
        measurements: Measurements = _NOBODY,
        wish: FitWish = FitWish.REGULAR,
    ) -> Found:
        """What a query finds, and how it fits a person.

        Args:
            query: what is asked.
            measurements: the person's girths; without any, nothing is said about fit.
            wish: how close the clothes should sit.

        Raises:
            StoreError: when the database cannot be read.
            BadInputError: when a girth is not a finite number above zero.
        """
        index = self.index()
        return index.find(query, self.judgement(index, measurements, wish))

    def index(self) -> CatalogueIndex:
        """What is known of the whole catalogue.

        Raises:
            StoreError: when the database cannot be read.
        """
        index = self._index
        if index is None or (self._stale and len(index) <= _READ_AT_ONCE):
            return self._read()
        return index

    def judgement(
        self, index: CatalogueIndex, measurements: Measurements, wish: FitWish
    ) -> Judgement | None:
        """How all of a catalogue fits a person; None for nobody measured."""
        if len(measurements.missing) == len(Girth):
            return None
        return self._judge.judge(index.wares, measurements, wish)

    def count(self, query: CatalogueQuery = _EVERYTHING) -> int:
        """How many products match."""
        return len(self.find(query).cards)

    def product(self, product_id: int) -> Product:
        """One product with everything its page shows.

        Raises:
            NotFoundError: when the product is not in the catalogue.
        """
        with self._database.reading() as work:
            return work.products.get(product_id)

    def by_barcode(self, code: str) -> ScannedItem | None:
        """The product and size a scanned code stands for, or None when no label carries it."""
        with self._database.reading() as work:
            return work.products.by_barcode(code.strip())

    @property
    def _stale(self) -> bool:
        return self._read_at != self._changes

    def _read(self) -> CatalogueIndex:
        with self._reading:
            if self._index is None or self._stale:
                changes, begun = self._changes, time.monotonic()
                with self._database.reading() as work:
                    self._index = CatalogueIndex(work, self._aliases())
                self._read_at = changes
                taken = time.monotonic() - begun
                _log.info("catalogue of %d read in %.2f s", len(self._index), taken)
            return self._index

    def _aliases(self) -> Aliases:
        try:
            return self._load_aliases()
        except BundledFileError as error:
            _log.warning("words of other scripts are not known: %s", error.happened)
            return Aliases({}, {})

    def _try_to_read(self) -> None:
        try:
            index = self._read()
            if len(index) > _READ_AT_ONCE:
                self._judge.prepare(index.wares)
        except KioskError as error:
            # What was read before is still searched; without it, whoever searches is told.
            _log.warning("the catalogue is not ready: %s", error.happened)
