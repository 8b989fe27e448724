"""Item models over what services answer."""
