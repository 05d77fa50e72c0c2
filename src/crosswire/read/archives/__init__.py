"""Web archives (WARC, ISO 28500): the pages that a crawler kept, one record after another, never the whole file.

Ours and not a library's, because an archive that is cut, altered or lies about its lengths must be told so: the usual
readers give back less than there is and say nothing.
"""

from crosswire.read.archives.reading import iter_archive, read_archive

__all__ = ["iter_archive", "read_archive"]
