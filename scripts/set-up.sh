#!/bin/sh
# Brings what the program needs to run: Node.js (where the machine has none of 24 or later) and the npm packages.
# Safe to repeat: does nothing when all is there. Both come through npm, from whichever registry npm is set to.
set -eu

home=$(CDPATH= cd -- "$(dirname -- "$0")/.." && pwd -P)
cd "$home"

fail() {
  echo "set-up: $1" >&2
  exit 1
}

bring_node() {
  version=$(cat .node-version)
  case $(uname -s) in
    Linux) os=linux ;;
    Darwin) os=darwin ;;
    *) fail "no ready Node.js for $(uname -s): install Node.js $version yourself and run this again" ;;
  esac
  case $(uname -m) in
    x86_64 | amd64) arch=x64 ;;
    aarch64 | arm64) arch=arm64 ;;
    *) fail "no ready Node.js for $(uname -m): install Node.js $version yourself and run this again" ;;
  esac
  echo "set-up: bringing Node.js $version into .node/" >&2
  rm -rf .node
  mkdir -p .node/unpacked
  npm pack --silent --pack-destination .node "node-$os-$arch@$version" >/dev/null || fail "npm could not bring node-$os-$arch@$version"
  tar -xzf .node/*.tgz -C .node/unpacked
  .node/unpacked/package/bin/node --version >/dev/null || fail "the Node.js that npm brought does not run here: install Node.js $version yourself"
  # The move comes last: a .node/bin that is there is whole.
  mkdir .node/bin
  mv .node/unpacked/package/LICENSE .node/
  mv .node/unpacked/package/bin/node .node/bin/node
  rm -rf .node/unpacked .node/*.tgz
}

. scripts/find-node.sh
if [ -z "$node" ]; then
  command -v npm >/dev/null || fail 'npm was not found: install Node.js with npm (any recent version; it brings the right one itself)'
  bring_node
  . scripts/find-node.sh
fi

stamp=node_modules/.set-up
if ! cmp -s package-lock.json "$stamp"; then
  echo 'set-up: installing the npm packages' >&2
  PATH=$(dirname -- "$node"):$PATH npm ci --loglevel=error || fail 'npm ci failed; see above'
  cp package-lock.json "$stamp"
fi

# What the browser runs of packages is made from them. Without the packages for development its pages do without.
island=node_modules/.islands/network.js
if [ -d node_modules/vite ] && { [ ! -e "$island" ] || [ src/web/islands/network.js -nt "$island" ]; }; then
  echo 'set-up: building what the browser runs' >&2
  "$node" scripts/build-islands.ts || fail 'the scripts of the pages could not be built; see above'
fi

# Commands start twice as fast where they were compiled before.
if [ ! -d node_modules/.compiled ]; then
  bin/chancery --version >/dev/null || fail 'the command does not start; see above'
fi
