"""The rules of the check, one by one; each tells one kind of finding."""
