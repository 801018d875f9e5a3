# `make run` shows the map, `make test` proves it. Both set up what they need.

PYTHON ?= python3
VENV ?= .venv
BIN := $(VENV)/bin

.PHONY: run test install install-test browser compiled format bench clean

run: $(VENV)/installed
	$(BIN)/streamlit run dashboard/app.py

# (what was compiled is kept, wherever the environment says otherwise: each server would do it again)
test: export PYTHONDONTWRITEBYTECODE =
test: $(VENV)/installed-test browser
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/pytest -n auto --dist loadfile -m "not browser"
	NEWSMAP_REQUIRE_BROWSER=1 $(BIN)/pytest -n 2 --dist loadfile -m browser tests

install: $(VENV)/installed
install-test: $(VENV)/installed-test

$(BIN)/python:
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Newsmap needs Python 3.11 or newer; this is " + sys.version.split()[0] + ". Name another: make run PYTHON=python3.12")'
	$(PYTHON) -m venv $(VENV)

$(VENV)/installed: pyproject.toml constraints.txt | $(BIN)/python
	$(BIN)/python -m pip install --quiet --constraint constraints.txt --editable .
	touch $@

$(VENV)/installed-test: pyproject.toml constraints.txt | $(BIN)/python
	$(BIN)/python -m pip install --quiet --constraint constraints.txt --editable '.[test]'
	touch $@ $(VENV)/installed

# Looks for a Chromium, and installs one where there is none.
browser: $(VENV)/installed-test
	$(BIN)/python tests/browser_setup.py

# Never needed: the engine as machine code, for `NEWSMAP_ENGINE=compiled`. Asks for a C compiler.
compiled: $(VENV)/installed-test
	$(BIN)/python -c 'import setuptools' || $(BIN)/python -m pip install --quiet setuptools
	$(BIN)/python scripts/compile_engine.py

format: $(VENV)/installed-test
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

clean:
	rm -rf $(VENV) build dist .mypy_cache .ruff_cache .hypothesis
