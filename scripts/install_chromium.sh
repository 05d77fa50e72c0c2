#!/bin/sh
# Sees to it that there is a Chromium: where none is found, Debian's is installed, which takes root or sudo.
set -eu
for program in chromium chromium-browser google-chrome; do
    if command -v "$program" >/dev/null; then
        exit 0
    fi
done
become=
if [ "$(id -u)" != 0 ]; then
    become="sudo -n"
fi
if ! command -v apt-get >/dev/null || { [ -n "$become" ] && ! $become true 2>/dev/null; }; then
    echo "The browser tests need Chromium, and this user cannot install it: as root, apt-get install chromium" >&2
    exit 1
fi
export DEBIAN_FRONTEND=noninteractive
$become apt-get update -qq
$become apt-get install -y -qq --no-install-recommends chromium >/dev/null
