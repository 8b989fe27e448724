"""The size-chart bench: a chart is checked, mended, and held against the people it is for."""
