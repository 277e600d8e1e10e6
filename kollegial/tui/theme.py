"""Two calm themes. Every state that has a colour has a word too."""

from __future__ import annotations

from textual.theme import Theme

QUIET = "auto 60%"
"""Beside the point: what ``$text-muted`` means, for ``Content.stylize``.

There ``$text-muted`` itself is as bright as the rest, because the share gets lost. Unlike a
colour of the theme, ``auto`` stays legible under the mark of a list too.
"""

DARK = Theme(
    name="kollegial-dark",
    primary="#5bb8a9",
    secondary="#8fb3d9",
    accent="#e3b055",
    foreground="#e4ebea",
    background="#10191c",
    surface="#152226",
    panel="#1c2d32",
    success="#7cc48a",
    warning="#e3b055",
    error="#e5786d",
    dark=True,
    variables={
        "footer-key-foreground": "#e3b055",
        "block-cursor-background": "#2c5a57",
        "block-cursor-foreground": "#ffffff",
        "input-selection-background": "#5bb8a9 35%",
        "border": "#5bb8a9",
        "border-blurred": "#2c4248",
    },
)

LIGHT = Theme(
    name="kollegial-light",
    primary="#1f6f66",
    secondary="#2f5f95",
    accent="#9a5b00",
    foreground="#17211f",
    background="#f7f6f1",
    surface="#ffffff",
    panel="#e9ece6",
    success="#2b6e3a",
    warning="#8a5200",
    error="#b3261e",
    dark=False,
    variables={
        "footer-key-foreground": "#8a5200",
        "block-cursor-background": "#c1d4ce",
        "block-cursor-foreground": "#17211f",
        "input-selection-background": "#1f6f66 25%",
        "border": "#1f6f66",
        "border-blurred": "#c2c9c2",
    },
)
