"""The tables of a store, as migrations in order: each brings a store from one version of the schema to the next.

A version that has been released is never changed; what is new is a migration more.
"""

APPLICATION_ID = 0x43575245  # "CWRE": says that a file is a store of ours

_FIRST = (
    "CREATE TABLE revisions (revision INTEGER PRIMARY KEY, at TEXT NOT NULL)",
    # what a recipe key stands for, as JSON: what made the findings and records that bear it
    "CREATE TABLE recipes (key TEXT PRIMARY KEY, noun TEXT NOT NULL) WITHOUT ROWID",
    # a story that went into another keeps its row, so that its id still leads somewhere
    """CREATE TABLE stories (
        id TEXT PRIMARY KEY,
        into_story TEXT REFERENCES stories (id),
        stale INTEGER NOT NULL DEFAULT 1,
        articles INTEGER NOT NULL DEFAULT 0,
        newest TEXT NOT NULL DEFAULT '',
        disputed INTEGER NOT NULL DEFAULT 0,
        title TEXT NOT NULL DEFAULT '',
        head TEXT,
        revision INTEGER NOT NULL
    )""",
    "CREATE INDEX stories_newest ON stories (newest DESC, id) WHERE into_story IS NULL",
    "CREATE INDEX stories_stale ON stories (stale) WHERE stale = 1",
    """CREATE TABLE articles (
        number INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        lineage TEXT NOT NULL,
        version INTEGER NOT NULL,
        replaced_by TEXT REFERENCES articles (id),
        story TEXT REFERENCES stories (id),
        outlet TEXT,
        title TEXT,
        published TEXT,
        language TEXT,
        status TEXT NOT NULL,
        reason TEXT,
        source TEXT NOT NULL,
        url TEXT,
        digest TEXT NOT NULL,
        raw_digest TEXT NOT NULL,
        added_at TEXT NOT NULL,
        revision INTEGER NOT NULL REFERENCES revisions (revision)
    )""",
    # the newest versions of what can be used: what stories are made of
    "CREATE VIEW live AS SELECT * FROM articles WHERE replaced_by IS NULL AND status <> 'quarantined'",
    "CREATE INDEX articles_story ON articles (story)",
    "CREATE INDEX articles_lineage ON articles (lineage)",
    "CREATE INDEX articles_unplaced ON articles (published, id) WHERE story IS NULL",
    # apart from the rows above, which lists and filters run over; zlib of JSON
    "CREATE TABLE texts (article TEXT PRIMARY KEY REFERENCES articles (id), noun BLOB NOT NULL) WITHOUT ROWID",
    # by what an article is known again when it comes with another text: its address, its file, its outlet and title
    "CREATE TABLE lineages (key TEXT PRIMARY KEY, lineage TEXT NOT NULL) WITHOUT ROWID",
    """CREATE TABLE findings (
        article TEXT PRIMARY KEY REFERENCES articles (id), recipe TEXT NOT NULL, noun BLOB NOT NULL
    )""",
    "CREATE INDEX findings_recipe ON findings (recipe)",
    # whom an article names, for filters: how often it tells of each
    """CREATE TABLE names (
        article TEXT NOT NULL REFERENCES articles (id), name TEXT NOT NULL, kind TEXT NOT NULL, told INTEGER NOT NULL,
        PRIMARY KEY (article, kind, name)
    ) WITHOUT ROWID""",
    """CREATE TABLE fingerprints (
        article TEXT PRIMARY KEY REFERENCES articles (id), day INTEGER, recipe TEXT NOT NULL, noun BLOB NOT NULL
    )""",
    "CREATE INDEX fingerprints_day ON fingerprints (day)",
    # a story's record after each change, without its articles' texts, which are above; zlib of JSON
    """CREATE TABLE records (
        story TEXT NOT NULL REFERENCES stories (id), revision INTEGER NOT NULL REFERENCES revisions (revision),
        recipe TEXT NOT NULL, at TEXT NOT NULL, noun BLOB NOT NULL,
        PRIMARY KEY (story, revision)
    )""",
    """CREATE TABLE changes (
        number INTEGER PRIMARY KEY, id TEXT NOT NULL, story TEXT NOT NULL REFERENCES stories (id),
        revision INTEGER NOT NULL REFERENCES revisions (revision), at TEXT NOT NULL, kind TEXT NOT NULL,
        noun TEXT NOT NULL, UNIQUE (story, revision, id)
    )""",
    "CREATE INDEX changes_revision ON changes (revision)",
    """CREATE TABLE corrections (
        id TEXT PRIMARY KEY, kind TEXT NOT NULL, story TEXT, revision INTEGER NOT NULL, noun TEXT NOT NULL,
        deleted_at TEXT, deleted_by TEXT
    )""",
    "CREATE TABLE vectors (model TEXT, key BLOB, vector BLOB NOT NULL, PRIMARY KEY (model, key)) WITHOUT ROWID",
    # what could not be read or examined, by the file that it was in
    """CREATE TABLE problems (
        source TEXT NOT NULL, stage TEXT NOT NULL, article TEXT, message TEXT NOT NULL, at TEXT NOT NULL,
        PRIMARY KEY (source, stage, message)
    ) WITHOUT ROWID""",
)

# How words are told apart: without accents and endings. A change of it needs the index made anew.
TOKENIZER = "porter unicode61 remove_diacritics 2"

_SEARCH = (
    # what can be found: articles, and the quotes and facts of records. An article's text is in `texts`, not here
    """CREATE TABLE entries (
        entry INTEGER PRIMARY KEY AUTOINCREMENT, kind TEXT NOT NULL, ref TEXT NOT NULL,
        article TEXT NOT NULL REFERENCES articles (id), story TEXT, title TEXT NOT NULL, speaker TEXT,
        outlets TEXT NOT NULL, text TEXT NOT NULL, key BLOB, first INTEGER NOT NULL, last INTEGER NOT NULL, saying TEXT,
        told INTEGER NOT NULL, said TEXT NOT NULL
    )""",
    "CREATE INDEX entries_article ON entries (article, kind)",
    "CREATE INDEX entries_story ON entries (story) WHERE story IS NOT NULL",
    f"CREATE VIRTUAL TABLE words USING fts5(title, speaker, text, content = '', tokenize = '{TOKENIZER}')",
    # by which folded names the speaker of an entry is asked for
    "CREATE TABLE speakers (key TEXT NOT NULL, entry INTEGER NOT NULL, PRIMARY KEY (key, entry)) WITHOUT ROWID",
    "CREATE INDEX speakers_entry ON speakers (entry)",
    # a vector lies on one page with others of a table, and on a page of its own of an index, which `vectors` was
    "ALTER TABLE vectors RENAME TO vectors_before",
    "CREATE TABLE vectors (model TEXT NOT NULL, key BLOB NOT NULL, vector BLOB NOT NULL, UNIQUE (model, key))",
    "INSERT INTO vectors SELECT model, key, vector FROM vectors_before ORDER BY model, key",
    "DROP TABLE vectors_before",
    # of which record a story's entries are, and how they were made
    "CREATE TABLE indexed (story TEXT PRIMARY KEY, revision INTEGER NOT NULL, making TEXT NOT NULL) WITHOUT ROWID",
)

MIGRATIONS: tuple[tuple[str, ...], ...] = (_FIRST, _SEARCH)
SCHEMA_VERSION = len(MIGRATIONS)
