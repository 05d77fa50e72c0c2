"""What several stages stand on, one idea a file."""
