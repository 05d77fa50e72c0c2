"""Records and changes for other people's tools: a file a format, all of them in `formats.FORMATS`."""
