"""The command: what a person types, and files, terminals and exit codes. Nobody imports it."""
