"""Sphinx's settings for every language; ``build.py`` gives the rest on the command line."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

project = "bpsim"
author = "the authors of bpsim"
project_copyright = author
extensions = ["myst_parser", "typeset", "chinese_search"]
myst_enable_extensions = ["dollarmath"]
myst_heading_anchors = 4
html_theme = "furo"
html_theme_options = {"navigation_with_keys": True}
html_math_renderer = "ziamath"
html_show_sphinx = False
html_show_sourcelink = False
html_copy_source = False
html_css_files = ["guide.css"]
html_static_path = [str(Path(__file__).parent / "static")]
pygments_style, pygments_dark_style = "default", "monokai"
highlight_language = "none"
suppress_warnings = ["misc.highlighting_failure"]  # nobody colours the code of lessons
