"""Products without figures, size charts, pictures, reviews, outcomes, imports and their undoing."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def _primary(table: str) -> sa.PrimaryKeyConstraint:
    return sa.PrimaryKeyConstraint("id", name=f"pk_{table}")


def _foreign(table: str, column: str, to: str, ondelete: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(
        [column], [f"{to}.id"], name=f"fk_{table}_{column}_{to}", ondelete=ondelete
    )


def _unique(table: str, *columns: str) -> sa.UniqueConstraint:
    return sa.UniqueConstraint(*columns, name=f"uq_{table}_{'_'.join(columns)}")


def upgrade() -> None:
    """Bring the schema from 0003 to 0004."""
    _create_charts()
    # The table is made anew, and must go on counting where it was.
    made_anew = {"sqlite_autoincrement": True}
    with op.batch_alter_table("product", table_kwargs=made_anew) as product:
        product.alter_column("fit_category", existing_type=sa.String(60), nullable=True)
        product.alter_column("audience", new_column_name="wearers", existing_type=sa.String(20))
        product.alter_column("price_minor", existing_type=sa.Integer(), nullable=True)
        product.drop_column("search_text")
        product.add_column(sa.Column("certainty", sa.Double()))
        product.add_column(sa.Column("barcode", sa.String(64)))
        product.add_column(sa.Column("revision", sa.Integer(), nullable=False, server_default="1"))
        product.add_column(sa.Column("size_chart_id", sa.Integer()))
        product.create_foreign_key(
            "fk_product_size_chart_id_size_chart",
            "size_chart",
            ["size_chart_id"],
            ["id"],
            ondelete="SET NULL",
        )
        product.create_index("ix_product_barcode", ["barcode"])
        product.create_index("ix_product_size_chart_id", ["size_chart_id"])
    _create_imports()
    _create_what_hangs_on_products()


def _create_charts() -> None:
    op.create_table(
        "size_chart",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(200), nullable=False),
        sa.Column("brand", sa.String(120), nullable=False),
        sa.Column("brand_key", sa.String(120), nullable=False),
        sa.Column("product_type", sa.String(60), nullable=False),
        sa.Column("wearers", sa.String(20), nullable=False),
        sa.Column("basis", sa.String(20), nullable=False),
        sa.Column("unit", sa.String(4), nullable=False),
        sa.Column("source", sa.String(40)),
        _primary("size_chart"),
        _unique("size_chart", "brand_key", "product_type", "wearers"),
    )
    op.create_index("ix_size_chart_source", "size_chart", ["source"])
    op.create_table(
        "chart_size",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("size_chart_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("label", sa.String(20), nullable=False),
        *(
            sa.Column(f"{girth}_{end}_cm", sa.Double())
            for girth in ("chest", "waist", "hip")
            for end in ("least", "most")
        ),
        _primary("chart_size"),
        _foreign("chart_size", "size_chart_id", "size_chart", "CASCADE"),
        _unique("chart_size", "size_chart_id", "label"),
        _unique("chart_size", "size_chart_id", "position"),
    )


def _create_what_hangs_on_products() -> None:
    op.create_table(
        "product_picture",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("product_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("key", sa.String(64), nullable=False),
        sa.Column("width", sa.Integer(), nullable=False),
        sa.Column("height", sa.Integer(), nullable=False),
        _primary("product_picture"),
        _foreign("product_picture", "product_id", "product", "CASCADE"),
        _unique("product_picture", "product_id", "position"),
    )
    op.create_index("ix_product_picture_key", "product_picture", ["key"])
    op.create_table(
        "review",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("product_id", sa.Integer(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("rating", sa.Integer()),
        sa.Column("felt", sa.Integer()),
        sa.Column("size", sa.String(20), nullable=False),
        sa.Column("written_on", sa.Date()),
        sa.Column("import_id", sa.Integer()),
        _primary("review"),
        _foreign("review", "product_id", "product", "CASCADE"),
        _foreign("review", "import_id", "import", "SET NULL"),
    )
    for column in ("product_id", "import_id"):
        op.create_index(f"ix_review_{column}", "review", [column])
    op.create_table(
        "outcome",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("product_id", sa.Integer()),
        sa.Column("person_id", sa.Integer()),
        sa.Column("sku", sa.String(64), nullable=False),
        sa.Column("size", sa.String(20), nullable=False),
        sa.Column("felt", sa.Integer(), nullable=False),
        sa.Column("zone", sa.String(20)),
        sa.Column("predicted", sa.Integer()),
        sa.Column("chance", sa.Double()),
        sa.Column("audience", sa.String(20)),
        _primary("outcome"),
        _foreign("outcome", "product_id", "product", "SET NULL"),
        _foreign("outcome", "person_id", "person", "SET NULL"),
    )
    for column in ("at", "product_id", "person_id", "sku"):
        op.create_index(f"ix_outcome_{column}", "outcome", [column])


def _create_imports() -> None:
    op.create_table(
        "seller",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("key", sa.String(120), nullable=False),
        sa.Column("name", sa.String(120), nullable=False),
        sa.Column("mapping", sa.Text(), nullable=False),
        sa.Column("used_at", sa.DateTime(), nullable=False),
        _primary("seller"),
        _unique("seller", "key"),
    )
    op.create_table(
        "import",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("file", sa.String(260), nullable=False),
        sa.Column("seller", sa.String(120), nullable=False),
        sa.Column("kind", sa.String(20), nullable=False),
        sa.Column("new", sa.Integer(), nullable=False),
        sa.Column("changed", sa.Integer(), nullable=False),
        sa.Column("staff_id", sa.Integer()),
        sa.Column("undone_at", sa.DateTime()),
        sa.Column("charts", sa.Text()),
        _primary("import"),
        _foreign("import", "staff_id", "staff", "SET NULL"),
    )
    for column in ("at", "staff_id"):
        op.create_index(f"ix_import_{column}", "import", [column])
    op.create_table(
        "product_change",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("product_id", sa.Integer(), nullable=False),
        sa.Column("sku", sa.String(64), nullable=False),
        sa.Column("staff_id", sa.Integer()),
        sa.Column("import_id", sa.Integer()),
        sa.Column("fields", sa.String(400), nullable=False),
        sa.Column("before", sa.Text()),
        sa.Column("revision", sa.Integer(), nullable=False),
        _primary("product_change"),
        _foreign("product_change", "staff_id", "staff", "SET NULL"),
        _foreign("product_change", "import_id", "import", "CASCADE"),
    )
    for column in ("product_id", "staff_id", "import_id"):
        op.create_index(f"ix_product_change_{column}", "product_change", [column])
