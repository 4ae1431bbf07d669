# To be sourced with $home set to the repository. Sets $node to a Node.js of 24 or later, or to nothing.
# The set-up's own comes first: it is the version the project is tested with.

node=
if [ -x "$home/.node/bin/node" ]; then
  node=$home/.node/bin/node
elif command -v node >/dev/null; then
  case $(node --version 2>/dev/null) in
    v2[4-9].* | v[3-9][0-9].*) node=$(command -v node) ;;
  esac
fi
