#!/bin/sh
# Every check but the tests. Runs all of them, so that one pass shows all there is to mend.
set -u

failed=
check() {
  echo "check: $*" >&2
  "$@" || failed="$failed
  $*"
}

check biome ci --colors=off --error-on-warnings .
check tsc
check knip --no-config-hints
check node scripts/generate-schema.ts --check
check node scripts/pack-tables.ts --check
check node scripts/generate-codebook.ts --check
check node scripts/generate-clients.ts --check
check vitest run test/house
[ -z "$failed" ] || { echo "check: failed:$failed" >&2; exit 1; }
