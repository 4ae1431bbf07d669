"""The weights of a run, mixed with those of an exported model that it went on from: average.py RUN/last.pt MODEL_FOLDER SHARE OUT_FOLDER

Both lie in one basin, and their mean is better than either. SHARE (0-1) is the exported model's; heads that it has not stay the run's.
"""
import os
import sys

import torch

from model import Model
from warm import load_exported

file, folder, share, out = sys.argv[1], sys.argv[2], float(sys.argv[3]), sys.argv[4]
kept = torch.load(file, map_location="cpu")
before = Model(kept["labels"]["upos"], kept["labels"]["relations"])
new = set(load_exported(before, folder))
old = before.state_dict()
mixed = {k: v if k in new or not v.is_floating_point() else (1 - share) * v + share * old[k] for k, v in kept["mean"].items()}
os.makedirs(out, exist_ok=True)
torch.save({"mean": mixed, "labels": kept["labels"], "state": kept["state"]}, f"{out}/last.pt")
