"""The page as one file: a frame of HTML with style, script and data in it. It asks nobody for anything, and says so."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from html import escape
from pathlib import Path
from string import Template

from bpsim.session.resources import resource_path


def write_page(
    path: Path, data: str, *, title: str, language: str, colours: Mapping[str, Mapping[str, str]],
    in_old_browsers: Sequence[str], without_script: Sequence[str],
) -> None:  # fmt: skip
    """``data``: what ``packing`` made; ``language``: the one in which it opens; ``colours``: by theme, the names and
    values of its style; ``in_old_browsers``, ``without_script``: what to say there.
    Raises OSError."""
    parts = {
        name: resource_path("page", f"page.{name}").read_text(encoding="utf-8") for name in ("html", "css", "js")
    }  # fmt: skip
    text = Template(parts["html"]).substitute(
        title=escape(title), language=escape(language), style=_palettes(colours) + parts["css"], script=parts["js"],
        data=data, without_script=_lines(without_script), in_old_browsers=_lines(in_old_browsers),
    )  # fmt: skip
    path.write_text(text, encoding="utf-8", newline="\n")


def _lines(said: Sequence[str]) -> str:
    return "<br>".join(map(escape, said))


def _palettes(colours: Mapping[str, Mapping[str, str]]) -> str:
    """As variables of the style sheet, one set a theme."""
    sets = {
        name: "".join(f"--{role.replace('_', '-')}:{value};" for role, value in roles.items())
        for name, roles in colours.items()
    }
    return "".join(f':root[data-theme="{name}"]{{color-scheme:{name};{values}}}\n' for name, values in sets.items())
