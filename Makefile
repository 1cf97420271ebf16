# make run: install what is missing, then start bpsim.   make test: the same, then the whole test suite.
# make soak MINUTES=60: a random user tries everything for an hour.
# make benchmarks: what is claimed about speed (benchmarks/README.md).
# make docs: the guide as HTML, in every language, with new pictures: build/docs/html/index.html.
# make bundle: a folder that runs without Python; make deb: a Debian package of it.
# make offline PLATFORM=win_amd64: wheels and a script for machines with Python and no network.
# make release: wheel, sdist, the bundle as an archive, the Debian package, and their checksums: dist/SHA256SUMS.
# make lock: the versions that go into the bundle, chosen anew; make audit: known holes in them.
# make run ARGS=xor opens another preset or a file.

VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip install --quiet --disable-pip-version-check
QT_PACKAGES := libgl1 libegl1 libxkbcommon0 libdbus-1-3 libfontconfig1 libglib2.0-0
WINDOW_PACKAGES := libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0 libxkbcommon-x11-0
FONT_PACKAGES := fonts-inter fonts-dejavu-core fonts-wqy-microhei
SCREEN_PACKAGES := xvfb xauth
BUNDLE_PACKAGES := binutils icu-devtools
PACKAGES := $(QT_PACKAGES) $(WINDOW_PACKAGES) $(FONT_PACKAGES)

.PHONY: run test soak mutants lint benchmarks docs bundle deb offline release checksums lock audit venv system translations clean

run: system $(VENV)/.run
	@if [ -n "$$DISPLAY$$WAYLAND_DISPLAY" ] || [ "$$(uname)" != Linux ]; then \
	  exec $(BIN)/bpsim $(ARGS); \
	else \
	  echo "There is no display here, so no window: training the hiring network instead."; \
	  $(BIN)/bpsim train hiring && \
	  $(BIN)/bpsim screenshot hiring --update 136 --out bpsim-hiring.png && \
	  echo "The window as it would look: bpsim-hiring.png"; \
	fi

# Compiled first: many tests start bpsim in a process of its own, and some machines let Python keep nothing compiled.
# The kernel too, once, for both workers.
test: PACKAGES += $(SCREEN_PACKAGES)
test: system $(VENV)/.test
	@BPSIM_CACHE=$${BPSIM_CACHE:-.pytest_cache/compiled} $(BIN)/bpsim doctor --compile & \
	  $(BIN)/python -m compileall -q bpsim benchmarks; wait
	$(BIN)/python -m pytest -n 2 $(ARGS)

# The random user: with a new seed each time, which it prints; SEED= and LIFE= do one life again.
soak: system $(VENV)/.test
	$(BIN)/python -m tests.soak --minutes $(or $(MINUTES),60) $(if $(SEED),--seed $(SEED)) $(if $(LIFE),--life $(LIFE)) $(ARGS)

# How good the tests are: N small changes in the window's code, one at a time, and the tests beside each.
mutants: system $(VENV)/.test
	$(BIN)/python -m tests.mutants --count $(or $(N),20) $(if $(SEED),--seed $(SEED)) $(ARGS)

lint: $(VENV)/.test
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

BENCHMARKS := loops paths large command diagram curve what_if tables opening finding learned moving_maps landscape health window
benchmarks: system $(VENV)/.test
	@missed=; \
	for name in $(BENCHMARKS); do $(BIN)/python -m benchmarks.$$name || missed="$$missed $$name"; done; \
	if [ -n "$$missed" ]; then echo "Missed a target:$$missed"; exit 1; fi

venv: system $(VENV)/.test

# System packages by apt where there is apt: only those that are missing. A package that newer releases
# call NAMEt64 counts too. What cannot be installed is named, and we go on: perhaps it is not needed.
system:
	@if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then \
	  [ "$$(uname)" != Linux ] || [ -e $(VENV)/.run ] || \
	    echo "No apt here. Qt needs libGL, libEGL, libxkbcommon, fontconfig, xcb-util-cursor; Chinese needs a font."; \
	  exit 0; \
	fi; \
	missing=; \
	installed=" $$(dpkg-query -W -f '$${db:Status-Status}:$${Package} ' 2>/dev/null)"; \
	for package in $(PACKAGES); do \
	  case "$$installed" in *" installed:$$package "*|*" installed:$${package}t64 "*) ;; *) missing="$$missing $$package";; esac; \
	done; \
	if ! python3 -c 'import venv, ensurepip' 2>/dev/null; then missing="$$missing python3 python3-venv"; fi; \
	[ -n "$$missing" ] || exit 0; \
	sudo=; \
	if [ "$$(id -u)" != 0 ]; then \
	  if ! command -v sudo >/dev/null; then \
	    echo "Please install as root (going on without):$$missing"; exit 0; \
	  fi; \
	  sudo=sudo; \
	fi; \
	echo "Installing system packages:$$missing"; \
	install="$$sudo env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends -o DPkg::Lock::Timeout=120"; \
	$$sudo apt-get update -qq || echo "apt-get update failed; trying with the package lists that are here"; \
	$$install $$missing >/dev/null && exit 0; \
	for package in $$missing; do \
	  $$install $$package >/dev/null 2>&1 || echo "Could not install $$package"; \
	done

$(BIN)/python: | system
	@for python in python3 python3.14 python3.13 python3.12 python3.11; do \
	  if $$python -c 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then \
	    echo "Making the virtual environment with $$python"; \
	    $$python -m venv $(VENV) && exit 0; \
	    rm -rf $(VENV); exit 1; \
	  fi; \
	done; echo "bpsim needs Python 3.11 or newer, with venv"; exit 1

# Stamps: installed again only when pyproject.toml has changed.
$(VENV)/.run: pyproject.toml | $(BIN)/python
	@echo 'Installing bpsim and what it needs into $(VENV) (once)'
	@$(PIP) -e .
	@touch $@

$(VENV)/.test: pyproject.toml | $(BIN)/python
	@echo 'Installing bpsim, what it needs and what its tests need into $(VENV) (once)'
	@$(PIP) -e '.[test]'
	@touch $@ $(VENV)/.run

# Nothing is fetched while it is read. Pictures are made where they are missing or the program has changed.
docs: system $(VENV)/.test
	$(BIN)/python -m docs.building.build build/docs

# A folder with bpsim, its own Python and all it needs: dist/bpsim; tried where no Python helps it. On Debian: a package too.
# Its versions are those of the lock file, to the byte.
LOCK := packaging/requirements.lock
bundle: PACKAGES += $(BUNDLE_PACKAGES)
bundle: system | $(BIN)/python
	$(BIN)/python packaging/bundle.py $(ARGS)

deb: bundle
	packaging/deb.sh $$(dist/bpsim/bpsim --version | cut -d' ' -f2)

# Wheels for a machine with Python and no network, and a script that installs and tries them:
# make offline PLATFORM=win_amd64 PYTHON=3.12 (or macosx_arm64, linux_x86_64; the Python of that machine).
offline: system $(VENV)/.test
	$(BIN)/python packaging/offline.py $(or $(PLATFORM),win_amd64) $(if $(PYTHON),--python $(PYTHON))

# What a release consists of. The bundle is called after the machine that it is for.
release: ARGS += --archive
release: deb
	$(PIP) build
	$(BIN)/python -m build --outdir dist .
	$(MAKE) checksums

# One line for each file that is handed out; `sha256sum --check SHA256SUMS` beside them says whether they are whole.
DIST := dist
checksums:
	cd $(DIST) && find . -maxdepth 1 -type f ! -name SHA256SUMS -printf '%P\n' | LC_ALL=C sort | xargs -r -d '\n' sha256sum > SHA256SUMS
	cat $(DIST)/SHA256SUMS

# For all systems at once, from PyPI alone. Afterwards: make audit, make bundle.
LOCKING := build/locking
lock: | $(BIN)/python
	$(BIN)/python -m venv $(LOCKING)
	$(LOCKING)/bin/python -m pip install --quiet --disable-pip-version-check uv
	$(LOCKING)/bin/uv --no-config pip compile pyproject.toml --extra bundle --universal --python-version 3.11 --generate-hashes \
	  --default-index https://pypi.org/simple --no-emit-index-url --no-emit-find-links --no-annotate --upgrade \
	  --custom-compile-command "make lock" --quiet --output-file $(LOCK)

# Fails where a hole is known; where the lists of holes cannot be asked it says so, and fails only with AUDIT=--strict.
AUDITING := build/auditing
audit: | $(BIN)/python
	$(BIN)/python -m venv $(AUDITING)
	$(AUDITING)/bin/python -m pip install --quiet --disable-pip-version-check pip-audit || true
	$(AUDITING)/bin/python packaging/audit.py $(LOCK) $(AUDIT)

# After a change of the interface's words: collect them, then (once they are translated) compile them.
translations: $(VENV)/.test
	$(BIN)/pyside6-lupdate $$(find bpsim -name "*.py") -locations none -no-obsolete -ts resources/translations/*.ts
	$(BIN)/pyside6-lrelease resources/translations/*.ts

clean:
	rm -rf $(VENV) build dist *.egg-info .pytest_cache .mypy_cache .ruff_cache .hypothesis .import_linter_cache
