"""The shop's database: schema, migrations, backups and repositories.

Only dataclasses of the domain come out of this room; sessions, rows and lazy results stay inside.
"""
