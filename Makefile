# What a newcomer needs: `make brief` and `make test`. `make help` lists the rest.

PYTHON ?= $(shell command -v python3.11 || command -v python3)
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
export OMP_NUM_THREADS ?= 1

.DEFAULT_GOAL := help
.PHONY: help setup brief serve test test-all lint types bench bench-stories bench-near-misses bench-quotes bench-times bench-names bench-crashes bench-answers bench-events bench-growth bench-groups bench-window lock schema docs picture golden clean

help: ## Say what each target does
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "make %-14s %s\n", $$1, $$2 }' Makefile

setup: $(READY) ## Make .venv with everything in it; .venv/bin/crosswire is then ready to use

$(READY): requirements.lock pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info[:2] != (3, 11))' || \
		{ echo "Crosswire needs Python 3.11; say where it is: make setup PYTHON=/path/to/python3.11" >&2; exit 1; }
	test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install -qq --disable-pip-version-check --require-hashes -r requirements.lock
	$(BIN)/python -m pip install -qq --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch $@

brief: $(READY) ## Brief the six articles of examples/: the brief here, the page in out/brief.html
	@mkdir -p out
	@$(BIN)/crosswire brief examples --html out/brief.html
	@echo "The same as a page: $(CURDIR)/out/brief.html"

# The open stories of the tests, which make a livelier store than examples/ alone.
STORIES = $(filter-out tests/stories/golden/%,$(wildcard tests/stories/*/*.txt tests/stories/*/*.html tests/stories/*/*.md))

serve: out/example.filled ## Show an example store in a browser, until Ctrl-C: PORT=8321
	@$(BIN)/crosswire refresh --store out/example.db
	@$(BIN)/crosswire serve --store out/example.db --port $(or $(PORT),8321)

out/example.filled: | $(READY)
	@mkdir -p out
	@echo "Filling an example store from examples/ and the stories of the tests: a minute, this once"
	@$(BIN)/crosswire add examples $(STORIES) --store out/example.db
	@touch $@

lint: $(READY)
	$(BIN)/ruff check .

types: $(READY)
	$(BIN)/mypy

test: $(READY) lint types ## Run the linter, the type checker and the tests (minutes)
	$(BIN)/python -m pytest -m "not browser and not slow"

test-all: $(READY) ## Run the tests that need more: a browser, installed with apt-get where there is none
	@scripts/install_chromium.sh
	$(BIN)/python -m pytest -m "browser or slow"

bench: $(READY) ## Measure what each step costs, against one pass of the parser: make bench DATA=folder
	$(BIN)/python bench/bench_cost.py $(or $(DATA),examples)

bench-stories: $(READY) ## Score the stories of tests/stories against their gold; say what was gained and lost
	$(BIN)/python bench/bench_stories.py

bench-near-misses: $(READY) ## Score pairs of sentences that look alike: SHUT=1 for those kept shut, RECORD=1 to keep the run
	$(BIN)/python bench/bench_near_misses.py $(if $(SHUT),--shut,--wrong) $(if $(RECORD),--record)

# Scored on public data sets, which bench/README.md names: make bench-quotes DATA=folder, RECORD=1 to keep the run.
NEED_DATA = $(if $(DATA),,$(error Say where the data set is: make $@ DATA=folder. bench/README.md says where anyone gets it))
ON_DATA = $(DATA) $(if $(RECORD),--record) $(if $(PART),--part $(PART)) $(if $(LIMIT),--limit $(LIMIT))

bench-quotes: $(READY) ## Score quotes and speakers: DATA=folder of PolNeAR
	$(NEED_DATA)$(BIN)/python bench/bench_quotes.py $(ON_DATA)

bench-times: $(READY) ## Score times and their values: DATA=folder of TimeML files or of MEANTIME
	$(NEED_DATA)$(BIN)/python bench/bench_times.py $(ON_DATA)

bench-names: $(READY) ## Score who is who across articles: DATA=folder of MEANTIME or of ECB+
	$(NEED_DATA)$(BIN)/python bench/bench_names.py $(ON_DATA)

bench-crashes: $(READY) ## Count articles that fail or take over 2 s: DATA=folder of data sets, LIMIT=articles of each
	$(NEED_DATA)$(BIN)/python bench/bench_crashes.py $(ON_DATA)

bench-answers: $(READY) ## Score whether two answers to a question are the same: DATA=folder of NAnCo
	$(NEED_DATA)$(BIN)/python bench/bench_answers.py $(ON_DATA)

bench-events: $(READY) ## Score which mentions of events are one across articles: DATA=folder of ECB+
	$(NEED_DATA)$(BIN)/python bench/bench_events.py $(ON_DATA)

bench-groups: $(READY) ## Score how articles are grouped into stories: DATA=folder with news_cluster and ecbplus
	$(NEED_DATA)$(BIN)/python bench/bench_groups.py $(ON_DATA)

bench-window: $(READY) ## Measure what one more article costs to group, with up to 100,000 in the window (minutes)
	$(BIN)/python bench/bench_window.py $(if $(RECORD),--record)

bench-growth: $(READY) ## Measure what a story of 5, 20 and 80 articles costs to reconcile
	$(BIN)/python bench/bench_growth.py $(if $(RECORD),--record)

schema: $(READY) ## Write docs/crosswire-1.schema.json anew
	$(BIN)/crosswire schema --output docs/crosswire-1.schema.json

docs: $(READY) schema ## Write anew what the documents show of the program: docs/cli.md, docs/trust.md, README.md's output
	$(BIN)/python scripts/write_cli_reference.py
	$(BIN)/python scripts/write_readme_output.py
	$(BIN)/python scripts/write_trust.py

picture: $(READY) ## Take the README's picture of the page of examples/ anew, with Chromium
	@scripts/install_chromium.sh
	@mkdir -p out
	$(BIN)/crosswire brief examples --quiet --output /dev/null --html out/brief.html
	$(BIN)/python scripts/take_picture.py out/brief.html docs/pictures/brief.png

golden: $(READY) ## Write the texts that the story tests compare with anew; read the difference before you commit it
	REWRITE_GOLDEN=1 $(BIN)/python -m pytest -q tests/stories/test_golden.py

lock: $(READY) ## Resolve requirements*.in anew into requirements.lock, with the hashes of all platforms' wheels
	$(BIN)/python -m pip install --quiet --disable-pip-version-check uv
	$(BIN)/uv pip compile --universal --generate-hashes --python-version 3.11 --no-emit-index-url --no-header \
		--quiet requirements-dev.in -o requirements.lock

clean: ## Remove what the other targets made
	rm -rf $(VENV) out .mypy_cache .ruff_cache .pytest_cache .hypothesis
