"""People, measurements, products and their sizes."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

# The places where a unique index may count some rows only; elsewhere the program alone sees to it
# that a person has one current set.
_WITH_PARTIAL_INDEXES = ("sqlite", "postgresql")


def upgrade() -> None:
    """Make the tables."""
    _make_people()
    _make_catalogue()


def _make_people() -> None:
    op.create_table(
        "person",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(120), nullable=False),
        sa.Column("email", sa.String(254)),
        sa.Column("search_text", sa.Text(), nullable=False),
        sa.Column("created_at", sa.DateTime(), nullable=False),
        sa.Column("audience", sa.String(20)),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_person")),
        sa.UniqueConstraint("email", name=op.f("uq_person_email")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "measurement_set",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("bust_mm", sa.Integer()),
        sa.Column("waist_mm", sa.Integer()),
        sa.Column("hip_mm", sa.Integer()),
        sa.Column("taken_at", sa.DateTime(), nullable=False),
        sa.Column("is_current", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_measurement_set")),
        sa.ForeignKeyConstraint(
            ["person_id"],
            ["person.id"],
            name=op.f("fk_measurement_set_person_id_person"),
            ondelete="CASCADE",
        ),
    )
    op.create_index(op.f("ix_measurement_set_person_id"), "measurement_set", ["person_id"])
    op.create_index(op.f("ix_measurement_set_taken_at"), "measurement_set", ["taken_at"])
    if op.get_bind().dialect.name in _WITH_PARTIAL_INDEXES:
        op.create_index(
            "uq_measurement_set_current",
            "measurement_set",
            ["person_id"],
            unique=True,
            sqlite_where=sa.text("is_current"),
            postgresql_where=sa.text("is_current"),
        )


def _make_catalogue() -> None:
    op.create_table(
        "product",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("sku", sa.String(64), nullable=False),
        sa.Column("name", sa.String(200), nullable=False),
        sa.Column("brand", sa.String(120), nullable=False),
        sa.Column("product_type", sa.String(60), nullable=False),
        sa.Column("fit_category", sa.String(60), nullable=False),
        sa.Column("audience", sa.String(20), nullable=False),
        sa.Column("colour", sa.String(7), nullable=False),
        sa.Column("colour_name", sa.String(60), nullable=False),
        sa.Column("price_minor", sa.Integer(), nullable=False),
        sa.Column("currency", sa.String(3), nullable=False),
        sa.Column("description", sa.Text(), nullable=False),
        sa.Column("material", sa.String(200), nullable=False),
        sa.Column("source", sa.String(40)),
        sa.Column("search_text", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_product")),
        sa.UniqueConstraint("sku", name=op.f("uq_product_sku")),
        sqlite_autoincrement=True,
    )
    op.create_index(
        op.f("ix_product_fit_category_product_type"), "product", ["fit_category", "product_type"]
    )
    op.create_index(op.f("ix_product_brand"), "product", ["brand"])
    op.create_index(op.f("ix_product_source"), "product", ["source"])
    op.create_table(
        "product_size",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("product_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("label", sa.String(20), nullable=False),
        sa.Column("chest_mm", sa.Integer()),
        sa.Column("waist_mm", sa.Integer()),
        sa.Column("hip_mm", sa.Integer()),
        sa.Column("barcode", sa.String(64)),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_product_size")),
        sa.ForeignKeyConstraint(
            ["product_id"],
            ["product.id"],
            name=op.f("fk_product_size_product_id_product"),
            ondelete="CASCADE",
        ),
        sa.UniqueConstraint("product_id", "label", name=op.f("uq_product_size_product_id_label")),
        sa.UniqueConstraint(
            "product_id", "position", name=op.f("uq_product_size_product_id_position")
        ),
    )
    op.create_index(op.f("ix_product_size_barcode"), "product_size", ["barcode"])
