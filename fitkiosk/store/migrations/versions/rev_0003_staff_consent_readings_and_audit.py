"""Phones, staff with PINs, consent, readings of the tape, audit, erasures and shop settings."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Bring the schema from 0002 to 0003."""
    op.create_table(
        "staff",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(120), nullable=False),
        sa.Column("pin_hash", sa.Text(), nullable=False),
        sa.Column("recovery_hash", sa.Text(), nullable=False),
        sa.Column("created_at", sa.DateTime(), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.Column("failures", sa.Integer(), nullable=False),
        sa.Column("last_failure_at", sa.DateTime()),
        sa.PrimaryKeyConstraint("id", name="pk_staff"),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "shop_setting",
        sa.Column("name", sa.String(60), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("name", name="pk_shop_setting"),
    )
    op.create_table(
        "erasure",
        sa.Column("person_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("asked_at", sa.DateTime(), nullable=False),
        sa.PrimaryKeyConstraint("person_id", name="pk_erasure"),
    )
    with op.batch_alter_table("person") as person:
        person.add_column(sa.Column("phone", sa.String(20)))
        person.create_index("ix_person_search_text", ["search_text"])
        person.create_index("ix_person_phone", ["phone"])
    op.create_table(
        "former_id",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_former_id"),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name="fk_former_id_person_id_person", ondelete="CASCADE"
        ),
    )
    op.create_index("ix_former_id_person_id", "former_id", ["person_id"])
    with op.batch_alter_table("measurement_set") as measurement_set:
        measurement_set.add_column(sa.Column("staff_id", sa.Integer()))
        for girth in ("bust", "waist", "hip"):
            measurement_set.add_column(sa.Column(f"{girth}_error_cm", sa.Double()))
        measurement_set.create_foreign_key(
            "fk_measurement_set_staff_id_staff", "staff", ["staff_id"], ["id"], ondelete="SET NULL"
        )
        measurement_set.create_index("ix_measurement_set_staff_id", ["staff_id"])
    op.create_table(
        "reading",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("measurement_set_id", sa.Integer(), nullable=False),
        sa.Column("girth", sa.String(20), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("mm", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_reading"),
        sa.ForeignKeyConstraint(
            ["measurement_set_id"],
            ["measurement_set.id"],
            name="fk_reading_measurement_set_id_measurement_set",
            ondelete="CASCADE",
        ),
        sa.UniqueConstraint(
            "measurement_set_id",
            "girth",
            "position",
            name="uq_reading_measurement_set_id_girth_position",
        ),
    )
    op.create_table(
        "consent",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("given_at", sa.DateTime(), nullable=False),
        sa.Column("wording", sa.String(20), nullable=False),
        sa.Column("language", sa.String(5), nullable=False),
        sa.Column("retention_days", sa.Integer()),
        sa.PrimaryKeyConstraint("id", name="pk_consent"),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name="fk_consent_person_id_person", ondelete="CASCADE"
        ),
    )
    op.create_index("ix_consent_person_id", "consent", ["person_id"])
    op.create_table(
        "audit_entry",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("deed", sa.String(40), nullable=False),
        sa.Column("staff_id", sa.Integer()),
        sa.Column("person_id", sa.Integer()),
        sa.Column("details", sa.String(200), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_audit_entry"),
        sa.ForeignKeyConstraint(
            ["staff_id"], ["staff.id"], name="fk_audit_entry_staff_id_staff", ondelete="SET NULL"
        ),
        sa.ForeignKeyConstraint(
            ["person_id"],
            ["person.id"],
            name="fk_audit_entry_person_id_person",
            ondelete="SET NULL",
        ),
    )
    for column in ("at", "staff_id", "person_id"):
        op.create_index(f"ix_audit_entry_{column}", "audit_entry", [column])
    # Who was erased before this version may still stand in the free space of the file and of its
    # backups; number 0 is nobody, and makes the next sweep clean both.
    op.execute(
        "INSERT INTO erasure (person_id, asked_at) SELECT 0, CURRENT_TIMESTAMP "
        "WHERE EXISTS (SELECT 1 FROM person) OR EXISTS (SELECT 1 FROM product)"
    )
