"""Word lists, patterns and gazetteers as data, a folder a language."""
