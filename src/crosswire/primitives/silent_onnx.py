"""onnxruntime, imported with its telemetry off: from 1.29 on its wheels report each session to their maker.

The report would be a request to elsewhere, and a file with a number for this machine in the user's cache. The
variables are read when onnxruntime is first used (https://github.com/microsoft/onnxruntime/pull/27379 and 29843).
"""

import os

os.environ |= {"ORT_DISABLE_TELEMETRY": "1", "ORT_TELEMETRY_DISABLED": "1"}

import onnxruntime

__all__ = ["onnxruntime"]
