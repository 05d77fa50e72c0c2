"""English: words, patterns and gazetteers as data."""
