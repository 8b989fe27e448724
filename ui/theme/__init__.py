"""The look: tokens, the stylesheet made from them, fonts and icons."""
