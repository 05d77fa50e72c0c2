#!/bin/sh
# Makes .venv-ftm with FollowTheMoney's own library in it, pinned and hashed, and prints where its Python is.
# One of its parts (PyICU) is built here: where ICU or a compiler is missing, Debian's is installed, which takes root or sudo.
set -eu
cd "$(dirname "$0")/.."
python="${PYTHON:-$(command -v python3.11 || command -v python3)}"
ready=.venv-ftm/.ready
if [ -e "$ready" ] && cmp -s requirements-ftm.lock "$ready"; then
    echo "$PWD/.venv-ftm/bin/python"
    exit 0
fi
if ! { command -v g++ && command -v pkg-config && pkg-config --exists icu-i18n; } >/dev/null 2>&1; then
    become=
    if [ "$(id -u)" != 0 ]; then
        become="sudo -n"
    fi
    if ! command -v apt-get >/dev/null || { [ -n "$become" ] && ! $become true 2>/dev/null; }; then
        echo "The FollowTheMoney test needs ICU and a compiler: as root, apt-get install g++ pkg-config libicu-dev" >&2
        exit 1
    fi
    export DEBIAN_FRONTEND=noninteractive
    $become apt-get update -qq >&2
    $become apt-get install -y -qq --no-install-recommends g++ pkg-config libicu-dev >/dev/null
fi
"$python" -m venv .venv-ftm
.venv-ftm/bin/python -m pip install -qq --disable-pip-version-check --require-hashes -r requirements-ftm.lock >&2
cp requirements-ftm.lock "$ready"
echo "$PWD/.venv-ftm/bin/python"
