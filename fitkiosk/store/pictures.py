"""Which pictures products have, and had."""

import json
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from fitkiosk.store.schema import ProductChangeRow, ProductPictureRow


class PicturesRepository:
    """The pictures of all products, by their keys."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def keys(self) -> frozenset[str]:
        """The keys of all pictures that products have."""
        return frozenset(self._session.scalars(select(ProductPictureRow.key).distinct()))

    def former_keys(self, since: datetime) -> frozenset[str]:
        """The keys of pictures that products had before they were changed, from a moment on."""
        before = self._session.scalars(
            select(ProductChangeRow.before).where(
                ProductChangeRow.at >= since, ProductChangeRow.before.contains('"pictures"')
            )
        )
        return frozenset(
            key
            for facts in before
            if facts is not None
            for key, *_ in json.loads(facts).get("pictures", ())
        )
