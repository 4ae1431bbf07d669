#!/bin/sh
# Runs a command with the project's Node.js and its packages' programs first on PATH: scripts/with-node.sh vitest run
set -eu

home=$(CDPATH= cd -- "$(dirname -- "$0")/.." && pwd -P)
. "$home/scripts/find-node.sh"
[ -n "$node" ] || { echo 'no Node.js of 24 or later: run `make set-up`' >&2; exit 1; }
PATH=$home/node_modules/.bin:$(dirname -- "$node"):$PATH
export PATH
exec "$@"
