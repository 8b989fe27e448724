"""Pictures the program draws itself: garments, the body figure, the mark. Vector, no bitmaps.

Nothing here knows of screens, widgets or stores: a picture takes a painter, a place and plain
values, and leaves the painter as it found it.
"""
