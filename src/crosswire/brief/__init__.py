"""Record -> Brief: what to say of a story, in what order, in how many words."""

from crosswire.brief.story import write_story

__all__ = ["write_story"]
