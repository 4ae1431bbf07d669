#!/bin/sh
# Reads the examples into a record of their own, shows one reading, and opens the reading room; its address comes last.
# Safe to repeat: what this version has read already is not read again. PORT: where to listen, 0 for any free port.
set -eu

home=$(CDPATH= cd -- "$(dirname -- "$0")/.." && pwd -P)
cd "$home"

record=.chancery/examples.db
mkdir -p .chancery
bin/chancery read examples/moscow-meeting-readout-russia.txt | head -n 24
echo '…'
echo
bin/chancery add examples --quiet --record "$record" >/dev/null
bin/chancery reread --quiet --record "$record" >/dev/null
echo 'The examples are in the reading room, until Ctrl-C:'
exec bin/chancery serve --record "$record" ${PORT:+--port "$PORT"}
