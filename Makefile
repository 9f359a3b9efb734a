# Needs git, make and a Python from 3.11 on, nothing else. `make run` and `make test` are all the set-up there is;
# what they have installed once they do not ask the network for again.

PYTHON ?= $(shell for python in python3 python3.13 python3.12 python3.11; do \
	$$python -c 'import sys, venv; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$python && break; done)
VENV := .venv
BIN := $(VENV)/bin
INSTALL := $(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps
LOCKED := --require-hashes --only-binary :all:
COMPILE := $(BIN)/uv pip compile --quiet --universal --python-version 3.11 --fork-strategy fewest --generate-hashes \
	--no-strip-extras --custom-compile-command "make lock" --group build

.PHONY: run test test-long check lock upgrade clean

run: $(VENV)/installed
	$(BIN)/news-pipeline backfill raw/samples --curated curated

# Two processes halve the time; a file's tests stay together, since some share what is costly to make.
test: check
	$(BIN)/python -m pytest --numprocesses 2 --dist loadfile

# The tests that `make test` leaves out because they take a minute or more.
test-long: $(VENV)/installed-dev
	$(BIN)/python -m pytest -m long

check: $(VENV)/installed-dev
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy

# Exact versions with hashes, wheels only: no compiler is needed and nothing runs at install time. The lock names everything,
# so pip has nothing to resolve. The project itself goes in by the locked build backend, editable: a changed source file needs
# no new install.
$(VENV)/installed: requirements.lock pyproject.toml | $(BIN)/python
	$(INSTALL) $(LOCKED) -r requirements.lock
	$(INSTALL) --no-index --no-build-isolation --editable .
	@touch $@

$(VENV)/installed-dev: requirements-dev.lock $(VENV)/installed
	$(INSTALL) $(LOCKED) -r requirements-dev.lock
	@touch $@

$(BIN)/python:
	@test -n "$(PYTHON)" || { echo "No Python 3.11 or newer was found; name one: make PYTHON=/path/to/python3" >&2; exit 1; }
	$(PYTHON) -m venv $(VENV)

# Keeps the versions that are locked where they still fit; `make upgrade` takes the newest that fit.
lock: $(VENV)/installed-dev
	$(COMPILE) pyproject.toml -o requirements.lock
	$(COMPILE) pyproject.toml --extra dev --constraint requirements.lock -o requirements-dev.lock

upgrade:
	$(MAKE) lock COMPILE='$(COMPILE) --upgrade'

clean:
	rm -rf $(VENV) .mypy_cache .ruff_cache .pytest_cache .hypothesis
