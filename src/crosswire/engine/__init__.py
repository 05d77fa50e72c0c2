"""Run a step somewhere: inline, for now. One item's failure is that item's problem and never costs the batch."""

from crosswire.engine.inline import Failure, run_step

__all__ = ["Failure", "run_step"]
