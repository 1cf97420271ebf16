#!/bin/sh
# Installs bpsim for you alone, from the wheels beside this file; no network, no administrator.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
there=${BPSIM_PROGRAM:-$HOME/.local/share/bpsim-program}
if ! command -v python@PYTHON@ >/dev/null; then
  echo "Python @PYTHON@ is not here: install it, then start install.sh again." >&2
  exit 1
fi
python@PYTHON@ -m venv "$there"
"$there/bin/python" -m pip install --quiet --no-index --disable-pip-version-check --find-links "$here/wheels" bpsim
"$there/bin/bpsim" doctor --compile
"$there/bin/bpsim" doctor || true
echo "bpsim is installed. It starts with $there/bin/bpsim"
