# Everything on a fresh clone: Python 3.11+ and a package index are all it needs.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
PACKAGES := beleg bot evaluation index languages
WORKERS ?= $(shell $(PYTHON) -c 'import os; print(min(6, 2 * (os.cpu_count() or 1)))')

# The question reaches the program untouched: taken without expansion, passed by environment, quoted there.
ifeq ($(origin Q),undefined)
  export BELEG_MAKE_QUESTION := Did the Kremlin deny it?
else
  export BELEG_MAKE_QUESTION := $(value Q)
endif
# Only here, as this alone defines Q.
unexport Q

.PHONY: ask test soak index chat telegram check format texts bench clean

ask: index
	@$(BIN)/beleg ask -- "$$BELEG_MAKE_QUESTION"

index: $(READY)
	@$(BIN)/beleg index --quiet

chat: index
	@$(BIN)/beleg chat

telegram: index
	@$(BIN)/beleg telegram

# A file of tests stays with one worker, for what its tests share. Many tests wait for processes: there are twice as
# many workers as cores. Those that compare times run alone.
test: $(READY)
	@$(BIN)/python -m pytest -m "not soak and not timed" --numprocesses $(WORKERS) --dist loadfile --no-loadscope-reorder
	@$(BIN)/python -m pytest -m "not soak and timed"

soak: $(READY)
	@$(BIN)/python -m pytest -m soak -rA

check: $(READY)
	@$(BIN)/ruff format --check .
	@$(BIN)/ruff check .
	@$(BIN)/mypy
	@$(BIN)/lint-imports --no-logo
	@$(BIN)/deptry . $(wildcard tests/support/*)
	@$(BIN)/deptry $(PACKAGES) --optional-dependencies-dev-groups dev
	@$(MAKE) --no-print-directory test

format: $(READY)
	@$(BIN)/ruff format .
	@$(BIN)/ruff check --fix .

# Brings the catalogues up to date with the texts in the code, and compiles them.
TEXTS := languages/catalogues
texts: $(READY)
	@$(BIN)/pybabel -q extract --add-location=file --sort-by-file --no-wrap -k later -o $(TEXTS)/beleg.pot $(PACKAGES)
	@$(BIN)/pybabel -q update --no-fuzzy-matching --no-wrap --ignore-obsolete --ignore-pot-creation-date \
		-D beleg -i $(TEXTS)/beleg.pot -d $(TEXTS)
	@$(BIN)/pybabel -q compile -D beleg -d $(TEXTS)
	@rm $(TEXTS)/beleg.pot

bench: $(READY)
	@$(BIN)/python -m benchmarks.speed

clean:
	rm -rf $(VENV) build dist *.egg-info

$(READY): pyproject.toml constraints.txt
	@$(PYTHON) -c 'import sys; sys.exit(not (3, 11) <= sys.version_info[:2] < (3, 14))' || \
	  { echo "Python 3.11, 3.12 or 3.13 is needed, this is $$($(PYTHON) --version): make PYTHON=python3.11 …" >&2; exit 1; }
	@echo "Setting up $(VENV) (once, about three minutes) …" >&2
	@$(PYTHON) -m venv $(VENV)
	@# Without an NVIDIA GPU the plain build of PyTorch for Linux is gigabytes too large: its CPU build is tried first.
	@if [ "$$(uname -s)" = Linux ] && ! command -v nvidia-smi >/dev/null 2>&1; then \
	  $(BIN)/python -m pip install --quiet --no-deps --retries 0 --timeout 5 \
	    --index-url https://download.pytorch.org/whl/cpu "$$(grep '^torch==' constraints.txt)" >/dev/null 2>&1 || true; fi
	@# Compat mode: a folder called index where beleg is started must not stand before the package.
	@$(BIN)/python -m pip install --quiet --constraint constraints.txt \
	  --config-settings editable_mode=compat --editable '.[dev]'
	@touch $(READY)
