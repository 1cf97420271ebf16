"""The languages of the window, of texts that come with bpsim, and of those that authors write."""

from __future__ import annotations

# What the window speaks, each language by its own name. Another one is a row here and a file in
# ``resources/translations/``; where they are not to stay English, also one in ``resources/texts/``, a folder of
# ``docs/guide/`` and the words of ``session/finding/``.
LANGUAGES = {"en": "English", "zh": "中文", "de": "Deutsch", "es": "Español"}
WRITTEN = ("en", "zh")
"""What experiments and lessons are written in: a ``Text`` has no other one of its own."""
