"""The mean of two runs' weights, as a run: average.py A/last.pt B/last.pt OUT_FOLDER. B went on from A, so they lie in one basin."""
import os
import sys

import torch

first, second = (torch.load(path, map_location="cpu") for path in sys.argv[1:3])
mean = {k: (v + second["model"][k]) / 2 if v.is_floating_point() else v for k, v in first["model"].items()}
state = {k: first["state"][k] + second["state"][k] for k in ("spent", "step", "pieces")}
os.makedirs(sys.argv[3], exist_ok=True)
torch.save({"model": mean, "labels": first["labels"], "state": state}, f"{sys.argv[3]}/last.pt")
