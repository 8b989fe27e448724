"""Alembic's entry: migrates over the connection that `Database.open` hands over."""

from alembic import context

from fitkiosk.store.schema import Base

# The connection is inside a transaction already, so a revision that fails leaves nothing behind.
context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=Base.metadata,
    render_as_batch=True,
)
context.run_migrations()
