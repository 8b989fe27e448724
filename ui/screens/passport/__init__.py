"""Passport: a visit of another day is read in again."""
