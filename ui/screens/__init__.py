"""The screens, one folder each: `view.py` lays out, `controller.py` decides."""
