# The tasks of the project. Needs GNU make and a Python 3.11 to 3.13 with venv; nothing else.
#
#   make run     set everything up and open the app on sample data
#   make test    set everything up and run the tests
#   make help    the rest
#
# Another interpreter: make run PYTHON=python3.12    Another place: make run VENV=somewhere

VENV ?= .venv
BIN = $(VENV)/bin
PIP = $(BIN)/python -m pip --quiet --quiet --disable-pip-version-check install
LOCK = $(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes \
	--no-emit-index-url --no-emit-find-links --custom-compile-command "make lock" $(UPGRADE)

# A version manager may leave commands that exist and fail, so each candidate is tried.
FITS = import sys, venv, ensurepip; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 13))

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.PHONY: help run test test-slow attack lint format bench bench-anonymise bench-learning docs tables schemas messages lock clean distclean

help:
	@echo 'make run        set everything up and open the app on sample data'
	@echo 'make test       set everything up and run the tests'
	@echo 'make test-slow  run what takes long: whole sessions, every model, browser, office'
	@echo 'make attack     try to compute hidden numbers of 1 000 random archives'
	@echo 'make lint       style, types, doors between the rooms, catalogue'
	@echo 'make format     lay out the code'
	@echo 'make bench      all benchmarks, one after the other'
	@echo 'make bench-learning    what a learning summary of five years costs, beside pandas'
	@echo 'make bench-anonymise   what the anonymiser misses, flags wrongly, and costs'
	@echo 'make docs       the pictures of the documentation, and the tables'
	@echo 'make tables     the pages that compare the models and show the frameworks'
	@echo 'make schemas    the JSON Schemas of the file formats'
	@echo 'make messages   bring the German catalogue up to date and compile it'
	@echo 'make lock       write the requirement files (UPGRADE=--upgrade for newer versions)'
	@echo 'make clean      remove what was built; make distclean: the environment too'

run: $(VENV)/.run
	@$(BIN)/kollegial demo

PYTEST = PYTHONDONTWRITEBYTECODE= $(BIN)/python -m pytest -n auto --dist worksteal

test: $(VENV)/.dev
	@$(PYTEST) -m "not slow" $(ARGS)

test-slow: $(VENV)/.dev
	@$(PYTEST) -m slow $(ARGS)

ARCHIVES ?= 1000

attack: $(VENV)/.dev
	@$(BIN)/python -m tests.quality.disclosure.attacked $(ARCHIVES)

lint: $(VENV)/.dev
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python tools/messages.py check

format: $(VENV)/.dev
	$(BIN)/ruff check --fix
	$(BIN)/ruff format

bench: $(VENV)/.dev
	@for each in benchmarks/bench_*.py; do \
		echo "== $$each"; $(BIN)/python "$$each" || exit 1; \
	done
	@for each in benchmarks.quality benchmarks.quality.bench_board; do \
		echo "== $$each"; $(BIN)/python -m "$$each" || exit 1; \
	done

# The gold data is no part of the project: docs/anonymisation.md says where it comes from.
NER_DATA ?= ../shared/data/ner

bench-anonymise: $(VENV)/.bench
	@test -d "$(NER_DATA)" || { echo "make: no gold data; name its folder: make $@ NER_DATA=…" >&2; exit 1; }
	@$(BIN)/python -m benchmarks.anonymise --data "$(NER_DATA)" $(ARGS)

bench-learning: $(VENV)/.bench
	@$(BIN)/python -m benchmarks.learning $(ARGS)

docs: $(VENV)/.dev tables
	$(BIN)/python docs/make_pictures.py
	$(BIN)/python -m docs.make_documents

tables: $(VENV)/.dev
	$(BIN)/python docs/make_tables.py
	$(BIN)/python docs/make_framework_tables.py

schemas: $(VENV)/.dev
	$(BIN)/python tools/write_schemas.py docs/schema

messages: $(VENV)/.dev
	$(BIN)/python tools/messages.py update
	$(BIN)/python tools/messages.py compile

lock: $(VENV)/.dev
	$(LOCK) pyproject.toml --extra names --extra documents --output-file requirements/run.txt
	$(LOCK) requirements/build.in --output-file requirements/build.txt
	$(LOCK) pyproject.toml --extra names --extra documents --extra postgres requirements/build.in requirements/dev.in \
		--constraints requirements/run.txt --constraints requirements/build.txt \
		--output-file requirements/dev.txt
	$(LOCK) requirements/bench.in --constraints requirements/dev.txt \
		--output-file requirements/bench.txt

clean:
	rm -rf build dist *.egg-info .mypy_cache .ruff_cache .pytest_cache .hypothesis
	rm -rf .import_linter_cache
	find . -name __pycache__ -not -path './$(VENV)/*' -prune -exec rm -rf {} +

distclean: clean
	rm -rf $(VENV)

# Stamps: nothing is installed twice, and a changed requirement file is installed once.

$(VENV)/.made:
	@if [ -n "$(PYTHON)" ]; then candidates="$(PYTHON)"; \
	else candidates="python3.13 python3.12 python3.11 python3 python"; fi; \
	for each in $$candidates; do \
		if "$$each" -c '$(FITS)' >/dev/null 2>&1; then \
			echo "Setting up $(VENV) with $$("$$each" --version) …"; \
			"$$each" -m venv $(VENV) && touch $@; exit; \
		fi; \
	done; \
	echo "make: no Python 3.11 to 3.13 with venv found (tried: $$candidates)." >&2; \
	echo "make: on Debian: apt install python3-venv; or name one: make PYTHON=…" >&2; \
	exit 1

$(VENV)/.run: $(VENV)/.made requirements/run.txt requirements/build.txt pyproject.toml
	@echo "Installing what the program runs with …"
	@$(PIP) --require-hashes -r requirements/run.txt -r requirements/build.txt
	@$(PIP) --no-deps --no-build-isolation --editable .
	@touch $@

$(VENV)/.dev: $(VENV)/.run requirements/dev.txt
	@echo "Installing what tests and checks it …"
	@$(PIP) --require-hashes -r requirements/dev.txt
	@touch $@

$(VENV)/.bench: $(VENV)/.dev requirements/bench.txt
	@echo "Installing the peer of the anonymiser …"
	@$(PIP) --require-hashes -r requirements/bench.txt
	@touch $@
