"""The newsroom's pages and JSON over a store, served on the loopback: everything that `desk` does, in a browser."""
