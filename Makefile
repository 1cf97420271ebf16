# make run: install what is missing, then start bpsim.   make test: the same, then the whole test suite.

VENV := .venv
BIN := $(VENV)/bin
QT_PACKAGES := libgl1 libegl1 libxkbcommon0 libdbus-1-3 libfontconfig1 libglib2.0-0
WINDOW_PACKAGES := libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0 libxkbcommon-x11-0
FONT_PACKAGES := fonts-inter fonts-dejavu-core fonts-wqy-microhei
PYTHON_PACKAGES := python3 python3-venv

.PHONY: run test lint system translations clean

run: system $(VENV)/.run
	@if [ -n "$$DISPLAY$$WAYLAND_DISPLAY" ] || [ "$$(uname)" != Linux ]; then \
	  exec $(BIN)/bpsim; \
	else \
	  echo "There is no display here, so no window: training the hiring network instead."; \
	  $(BIN)/bpsim train hiring && \
	  $(BIN)/bpsim screenshot hiring --update 136 --out bpsim-hiring.png && \
	  echo "The window as it would look: bpsim-hiring.png"; \
	fi

test: system $(VENV)/.test
	$(BIN)/python -m pytest -n 2

lint: $(VENV)/.test
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

# System packages by apt where there is apt: only those that are missing, asked for once.
system:
	@command -v dpkg-query >/dev/null || exit 0; \
	missing=; \
	for package in $(QT_PACKAGES) $(WINDOW_PACKAGES) $(FONT_PACKAGES); do \
	  dpkg-query -W -f '$${Status}' $$package 2>/dev/null | grep -q 'ok installed' || missing="$$missing $$package"; \
	done; \
	python3 -c 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11))' 2>/dev/null || missing="$$missing $(PYTHON_PACKAGES)"; \
	[ -z "$$missing" ] && exit 0; \
	sudo=; [ "$$(id -u)" = 0 ] || sudo=sudo; \
	if [ -n "$$sudo" ] && ! command -v sudo >/dev/null; then \
	  echo "Please install these packages as root, or go on without:$$missing"; exit 0; \
	fi; \
	echo "Installing system packages:$$missing"; \
	$$sudo apt-get update -qq && \
	DEBIAN_FRONTEND=noninteractive $$sudo apt-get install -y -qq --no-install-recommends $$missing >/dev/null || \
	echo "Some packages could not be installed:$$missing"

$(BIN)/python:
	@for python in python3 python3.13 python3.12 python3.11; do \
	  if $$python -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then \
	    echo "Making the virtual environment with $$python"; exec $$python -m venv $(VENV); \
	  fi; \
	done; echo "bpsim needs Python 3.11 or newer"; exit 1

# Stamps: installed again only when pyproject.toml has changed.
$(VENV)/.run: pyproject.toml | $(BIN)/python
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -e .
	@touch $@

$(VENV)/.test: pyproject.toml | $(BIN)/python
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -e '.[test]'
	@touch $@ $(VENV)/.run

# After a change of the interface's words: collect them, then (once they are translated) compile them.
translations: $(VENV)/.test
	$(BIN)/pyside6-lupdate $$(find bpsim -name '*.py') -locations none -no-obsolete -ts resources/translations/bpsim_zh.ts
	$(BIN)/pyside6-lrelease resources/translations/bpsim_zh.ts

clean:
	rm -rf $(VENV) build dist *.egg-info
