"""The tables. A change here needs a revision in `migrations/versions/`.

People's girths are whole millimetres, the step of the form. A size's figures are cm in double
precision, for a seller may give them in inches: 36.5 in is 927.1 mm. A person's `search_text` is
what `search.search_text` makes; it is scanned, for no index can find a word inside a text, and
scanning 100,000 of them takes some tens of milliseconds. Products are found in memory.
"""

from datetime import UTC, date, datetime
from typing import Any

from sqlalchemy import (
    Date,
    DateTime,
    Dialect,
    Double,
    ForeignKey,
    Index,
    MetaData,
    String,
    Text,
    TypeDecorator,
)
from sqlalchemy import UniqueConstraint as Unique
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

from fitkiosk.domain.people import LONGEST_EMAIL, LONGEST_NAME


class UtcDateTime(TypeDecorator[datetime]):
    """A moment, stored in UTC; databases that drop the zone get it back on the way out."""

    impl = DateTime
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002
        """Store UTC without a zone."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("A moment without a time zone cannot be stored.")
        return value.astimezone(UTC).replace(tzinfo=None)

    def process_result_value(self, value: Any | None, dialect: Dialect) -> datetime | None:  # noqa: ANN401, ARG002
        """Give the zone back."""
        return None if value is None else value.replace(tzinfo=UTC)


class Base(DeclarativeBase):
    """Every table of the shop; constraints get names that migrations can count on."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
            "pk": "pk_%(table_name)s",
        }
    )


class PersonRow(Base):
    """Someone known to the shop."""

    __tablename__ = "person"
    # Ids of erased people are not given out again: a backup may still name them.
    __table_args__ = (
        Unique("email"),
        # The list is sorted by it, which takes longer than finding when many are found.
        Index(None, "search_text"),
        Index(None, "phone"),
        {"sqlite_autoincrement": True},
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(String(LONGEST_NAME))
    email: Mapped[str | None] = mapped_column(String(LONGEST_EMAIL))
    phone: Mapped[str | None] = mapped_column(String(20))
    search_text: Mapped[str] = mapped_column(Text)
    created_at: Mapped[datetime] = mapped_column(UtcDateTime)
    audience: Mapped[str | None] = mapped_column(String(20))


class FormerIdRow(Base):
    """The id of someone who turned out to be a person known already; backups still have it."""

    __tablename__ = "former_id"

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id", ondelete="CASCADE"), index=True)


class ConsentRow(Base):
    """That a person agreed to be remembered, to which words, and for how long."""

    __tablename__ = "consent"

    id: Mapped[int] = mapped_column(primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id", ondelete="CASCADE"), index=True)
    given_at: Mapped[datetime] = mapped_column(UtcDateTime)
    wording: Mapped[str] = mapped_column(String(20))
    language: Mapped[str] = mapped_column(String(5))
    retention_days: Mapped[int | None]


class StaffRow(Base):
    """Someone who works in the shop; whoever left stays in it, shut out, for what they taped."""

    __tablename__ = "staff"
    __table_args__ = ({"sqlite_autoincrement": True},)

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(String(LONGEST_NAME))
    pin_hash: Mapped[str] = mapped_column(Text)
    recovery_hash: Mapped[str] = mapped_column(Text)
    created_at: Mapped[datetime] = mapped_column(UtcDateTime)
    active: Mapped[bool]
    failures: Mapped[int]
    last_failure_at: Mapped[datetime | None] = mapped_column(UtcDateTime)


class MeasurementSetRow(Base):
    """The girths taken of one person at one time."""

    __tablename__ = "measurement_set"

    id: Mapped[int] = mapped_column(primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id", ondelete="CASCADE"), index=True)
    bust_mm: Mapped[int | None]
    waist_mm: Mapped[int | None]
    hip_mm: Mapped[int | None]
    taken_at: Mapped[datetime] = mapped_column(UtcDateTime, index=True)
    is_current: Mapped[bool]
    mode: Mapped[str] = mapped_column(String(20), server_default="quick")
    staff_id: Mapped[int | None] = mapped_column(
        ForeignKey("staff.id", ondelete="SET NULL"), index=True
    )
    bust_error_cm: Mapped[float | None] = mapped_column(Double)
    waist_error_cm: Mapped[float | None] = mapped_column(Double)
    hip_error_cm: Mapped[float | None] = mapped_column(Double)


class ReadingRow(Base):
    """What the tape showed one time; the girth that counts is worked out of all of them."""

    __tablename__ = "reading"
    __table_args__ = (Unique("measurement_set_id", "girth", "position"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    measurement_set_id: Mapped[int] = mapped_column(
        ForeignKey("measurement_set.id", ondelete="CASCADE")
    )
    girth: Mapped[str] = mapped_column(String(20))
    position: Mapped[int]
    mm: Mapped[int]


class AuditRow(Base):
    """Who did what, without what it was: neither names nor numbers of people are in it."""

    __tablename__ = "audit_entry"

    id: Mapped[int] = mapped_column(primary_key=True)
    at: Mapped[datetime] = mapped_column(UtcDateTime, index=True)
    deed: Mapped[str] = mapped_column(String(40))
    staff_id: Mapped[int | None] = mapped_column(
        ForeignKey("staff.id", ondelete="SET NULL"), index=True
    )
    person_id: Mapped[int | None] = mapped_column(
        ForeignKey("person.id", ondelete="SET NULL"), index=True
    )
    details: Mapped[str] = mapped_column(String(200))


class ErasureRow(Base):
    """Someone whose traces outside the tables, such as in backups, are still to be erased."""

    __tablename__ = "erasure"

    person_id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    asked_at: Mapped[datetime] = mapped_column(UtcDateTime)


class ShopSettingRow(Base):
    """A setting that the shop changes on the screen."""

    __tablename__ = "shop_setting"

    name: Mapped[str] = mapped_column(String(60), primary_key=True)
    value: Mapped[str] = mapped_column(Text)


CURRENT_SET_INDEX = Index(
    "uq_measurement_set_current",
    MeasurementSetRow.person_id,
    unique=True,
    sqlite_where=MeasurementSetRow.is_current,
    postgresql_where=MeasurementSetRow.is_current,
)


class SizeChartRow(Base):
    """The sizes of a brand, for its products of a type that give none of their own."""

    __tablename__ = "size_chart"
    __table_args__ = (Unique("brand_key", "product_type", "wearers"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(String(200))
    brand: Mapped[str] = mapped_column(String(120))
    brand_key: Mapped[str] = mapped_column(String(120))
    # Empty for every type: a null would be unlike every other one to the constraint.
    product_type: Mapped[str] = mapped_column(String(60))
    wearers: Mapped[str] = mapped_column(String(20))
    basis: Mapped[str] = mapped_column(String(20))
    unit: Mapped[str] = mapped_column(String(4))
    source: Mapped[str | None] = mapped_column(String(40), index=True)


class ChartSizeRow(Base):
    """One size of a chart, from the least to the most, in cm."""

    __tablename__ = "chart_size"
    __table_args__ = (Unique("size_chart_id", "label"), Unique("size_chart_id", "position"))

    id: Mapped[int] = mapped_column(primary_key=True)
    size_chart_id: Mapped[int] = mapped_column(ForeignKey("size_chart.id", ondelete="CASCADE"))
    position: Mapped[int]
    label: Mapped[str] = mapped_column(String(20))
    chest_least_cm: Mapped[float | None] = mapped_column(Double)
    chest_most_cm: Mapped[float | None] = mapped_column(Double)
    waist_least_cm: Mapped[float | None] = mapped_column(Double)
    waist_most_cm: Mapped[float | None] = mapped_column(Double)
    hip_least_cm: Mapped[float | None] = mapped_column(Double)
    hip_most_cm: Mapped[float | None] = mapped_column(Double)


class ChartVersionRow(Base):
    """A chart as it was saved on the bench, as JSON of its `Sheet`, or as an import had made it."""

    __tablename__ = "chart_version"
    __table_args__ = (Unique("size_chart_id", "number"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    size_chart_id: Mapped[int] = mapped_column(ForeignKey("size_chart.id", ondelete="CASCADE"))
    number: Mapped[int]
    at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    staff_id: Mapped[int | None] = mapped_column(
        ForeignKey("staff.id", ondelete="SET NULL"), index=True
    )
    note: Mapped[str] = mapped_column(String(20))
    restored: Mapped[int | None]
    sizes: Mapped[int]
    content: Mapped[str] = mapped_column(Text)
    fingerprint: Mapped[str] = mapped_column(String(64))  # of the figures that products got by it


class ChartDraftRow(Base):
    """A chart that somebody works on, as JSON of its `Sheet`."""

    __tablename__ = "chart_draft"

    id: Mapped[str] = mapped_column(String(36), primary_key=True)
    size_chart_id: Mapped[int | None] = mapped_column(
        ForeignKey("size_chart.id", ondelete="SET NULL"), index=True
    )
    at: Mapped[datetime] = mapped_column(UtcDateTime, index=True)
    content: Mapped[str] = mapped_column(Text)


class ProductRow(Base):
    """A product of the catalogue; its sizes are rows of their own."""

    __tablename__ = "product"
    __table_args__ = (
        Unique("sku"),
        Index(None, "fit_category", "product_type"),
        {"sqlite_autoincrement": True},
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    sku: Mapped[str] = mapped_column(String(64))
    name: Mapped[str] = mapped_column(String(200))
    brand: Mapped[str] = mapped_column(String(120), index=True)
    product_type: Mapped[str] = mapped_column(String(60))
    fit_category: Mapped[str | None] = mapped_column(String(60))
    wearers: Mapped[str] = mapped_column(String(20))
    colour: Mapped[str] = mapped_column(String(7))
    colour_name: Mapped[str] = mapped_column(String(60))
    price_minor: Mapped[int | None]
    currency: Mapped[str] = mapped_column(String(3))
    description: Mapped[str] = mapped_column(Text)
    material: Mapped[str] = mapped_column(String(200))
    source: Mapped[str | None] = mapped_column(String(40), index=True)
    stretch_percent: Mapped[float] = mapped_column(Double, server_default="0")
    certainty: Mapped[float | None] = mapped_column(Double)
    barcode: Mapped[str | None] = mapped_column(String(64), index=True)
    revision: Mapped[int] = mapped_column(server_default="1")
    size_chart_id: Mapped[int | None] = mapped_column(
        ForeignKey("size_chart.id", ondelete="SET NULL"), index=True
    )


class ProductSizeRow(Base):
    """One size of a product, with the figures as the seller gives them, in cm."""

    __tablename__ = "product_size"
    __table_args__ = (Unique("product_id", "label"), Unique("product_id", "position"))

    id: Mapped[int] = mapped_column(primary_key=True)
    product_id: Mapped[int] = mapped_column(ForeignKey("product.id", ondelete="CASCADE"))
    position: Mapped[int]
    label: Mapped[str] = mapped_column(String(20))
    chest_cm: Mapped[float | None] = mapped_column(Double)
    waist_cm: Mapped[float | None] = mapped_column(Double)
    hip_cm: Mapped[float | None] = mapped_column(Double)
    barcode: Mapped[str | None] = mapped_column(String(64), index=True)
    basis: Mapped[str] = mapped_column(String(20), server_default="garment")
    unit: Mapped[str] = mapped_column(String(4), server_default="cm")


class ProductPictureRow(Base):
    """A picture of a product; its files lie in the data folder, by their key."""

    __tablename__ = "product_picture"
    __table_args__ = (Unique("product_id", "position"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    product_id: Mapped[int] = mapped_column(ForeignKey("product.id", ondelete="CASCADE"))
    position: Mapped[int]
    key: Mapped[str] = mapped_column(String(64), index=True)
    width: Mapped[int]
    height: Mapped[int]


class ReviewRow(Base):
    """What a buyer wrote of a product, as its seller handed it over."""

    __tablename__ = "review"

    id: Mapped[int] = mapped_column(primary_key=True)
    product_id: Mapped[int] = mapped_column(
        ForeignKey("product.id", ondelete="CASCADE"), index=True
    )
    text: Mapped[str] = mapped_column(Text)
    rating: Mapped[int | None]
    felt: Mapped[int | None]
    size: Mapped[str] = mapped_column(String(20))
    written_on: Mapped[date | None] = mapped_column(Date)
    import_id: Mapped[int | None] = mapped_column(
        ForeignKey("import.id", ondelete="SET NULL"), index=True
    )


class OutcomeRow(Base):
    """What somebody said after a try-on. Forgetting the person leaves it to nobody."""

    __tablename__ = "outcome"

    id: Mapped[int] = mapped_column(primary_key=True)
    at: Mapped[datetime] = mapped_column(UtcDateTime, index=True)
    product_id: Mapped[int | None] = mapped_column(
        ForeignKey("product.id", ondelete="SET NULL"), index=True
    )
    person_id: Mapped[int | None] = mapped_column(
        ForeignKey("person.id", ondelete="SET NULL"), index=True
    )
    sku: Mapped[str] = mapped_column(String(64), index=True)
    size: Mapped[str] = mapped_column(String(20))
    felt: Mapped[int]
    zone: Mapped[str | None] = mapped_column(String(20))
    predicted: Mapped[int | None]
    chance: Mapped[float | None] = mapped_column(Double)
    audience: Mapped[str | None] = mapped_column(String(20))


class SellerRow(Base):
    """How the tables of one seller are read, as JSON of an `ImportMapping`."""

    __tablename__ = "seller"
    __table_args__ = (Unique("key"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    key: Mapped[str] = mapped_column(String(120))
    name: Mapped[str] = mapped_column(String(120))
    mapping: Mapped[str] = mapped_column(Text)
    used_at: Mapped[datetime] = mapped_column(UtcDateTime)


class ImportRow(Base):
    """An import that was done."""

    __tablename__ = "import"

    id: Mapped[int] = mapped_column(primary_key=True)
    at: Mapped[datetime] = mapped_column(UtcDateTime, index=True)
    file: Mapped[str] = mapped_column(String(260))
    seller: Mapped[str] = mapped_column(String(120))
    kind: Mapped[str] = mapped_column(String(20))
    new: Mapped[int]
    changed: Mapped[int]
    staff_id: Mapped[int | None] = mapped_column(
        ForeignKey("staff.id", ondelete="SET NULL"), index=True
    )
    undone_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    charts: Mapped[str | None] = mapped_column(Text)  # JSON: each chart before and after


class ProductChangeRow(Base):
    """A change of a product: who, when, which fields, and what it was before.

    Both the trail of a product and the way back from an import.
    """

    __tablename__ = "product_change"

    id: Mapped[int] = mapped_column(primary_key=True)
    at: Mapped[datetime] = mapped_column(UtcDateTime)
    product_id: Mapped[int] = mapped_column(index=True)  # outlives the product
    sku: Mapped[str] = mapped_column(String(64))
    staff_id: Mapped[int | None] = mapped_column(
        ForeignKey("staff.id", ondelete="SET NULL"), index=True
    )
    import_id: Mapped[int | None] = mapped_column(
        ForeignKey("import.id", ondelete="CASCADE"), index=True
    )
    fields: Mapped[str] = mapped_column(String(400))
    before: Mapped[str | None] = mapped_column(Text)  # JSON; null where it was not there
    revision: Mapped[int]  # the product's, once the change was made
