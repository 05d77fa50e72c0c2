"""A record as a reader sees it: terminal, JSON, Markdown, HTML.

Each format is its own module, so that a command loads only the one it prints; what they
show is chosen once, in `sections`.
"""
