"""Stretch of cloth, what the figures of sizes mean, exact figures, how people were measured."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Bring the schema from 0001 to 0002; what 0001 had no word for was as the defaults say."""
    with op.batch_alter_table("measurement_set") as measurement_set:
        measurement_set.add_column(
            sa.Column("mode", sa.String(20), nullable=False, server_default="quick")
        )
    with op.batch_alter_table("product") as product:
        product.add_column(
            sa.Column("stretch_percent", sa.Double(), nullable=False, server_default="0")
        )
    with op.batch_alter_table("product_size") as size:
        size.add_column(sa.Column("basis", sa.String(20), nullable=False, server_default="garment"))
        size.add_column(sa.Column("unit", sa.String(4), nullable=False, server_default="cm"))
        for figure in ("chest", "waist", "hip"):
            size.alter_column(
                f"{figure}_mm",
                new_column_name=f"{figure}_cm",
                existing_type=sa.Integer(),
                type_=sa.Double(),
            )
    # Whole millimetres cannot hold figures in inches: 36.5 in would come back as 36.496.
    op.execute(
        "UPDATE product_size "
        "SET chest_cm = chest_cm / 10, waist_cm = waist_cm / 10, hip_cm = hip_cm / 10"
    )
