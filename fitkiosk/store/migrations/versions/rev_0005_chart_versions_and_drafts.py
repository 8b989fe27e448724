"""Versions of size charts, and drafts of those that somebody works on."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Bring the schema from 0004 to 0005."""
    op.create_table(
        "chart_version",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("size_chart_id", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime()),
        sa.Column("staff_id", sa.Integer()),
        sa.Column("note", sa.String(20), nullable=False),
        sa.Column("restored", sa.Integer()),
        sa.Column("sizes", sa.Integer(), nullable=False),
        sa.Column("content", sa.Text(), nullable=False),
        sa.Column("fingerprint", sa.String(64), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_chart_version"),
        sa.ForeignKeyConstraint(
            ["size_chart_id"],
            ["size_chart.id"],
            name="fk_chart_version_size_chart_id_size_chart",
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["staff_id"], ["staff.id"], name="fk_chart_version_staff_id_staff", ondelete="SET NULL"
        ),
        sa.UniqueConstraint(
            "size_chart_id", "number", name="uq_chart_version_size_chart_id_number"
        ),
    )
    op.create_index("ix_chart_version_staff_id", "chart_version", ["staff_id"])
    op.create_table(
        "chart_draft",
        sa.Column("id", sa.String(36), nullable=False),
        sa.Column("size_chart_id", sa.Integer()),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("content", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_chart_draft"),
        sa.ForeignKeyConstraint(
            ["size_chart_id"],
            ["size_chart.id"],
            name="fk_chart_draft_size_chart_id_size_chart",
            ondelete="SET NULL",
        ),
    )
    for column in ("size_chart_id", "at"):
        op.create_index(f"ix_chart_draft_{column}", "chart_draft", [column])
