"""Trains the English language model. Resumable: run again with the same --out.

python training/train.py --data DATA --base model.safetensors --out RUN --minutes 100
"""
import argparse
import collections
import json
import os
import time

import torch
import torch.nn.functional as F

from encoder import Encoder, narrow
from model import Model
from warm import load_exported
from windows import CLS, SEP, batches, cut, load, pad, seeded

# Windows of a set are repeated this often an epoch of the mix.
REPEAT = {"ewt-train": 3, "gum-train": 3, "polnear-train": 1, "worldwide-train": 1, "relocar-train": 1, "plv-train": 1}
WEIGHT = {"upos": 0.5, "arcs": 1.0, "relations": 0.7, "names": 1.0, "said": 1.4, "link": 0.6, "coref": 0.5, "event": 0.4, "fact": 0.3, "sense": 0.3, "vector": 0.4}
# How much of the running mean of the weights each step keeps; the mean is what is exported.
MEAN = 0.998
TREEBANKS = ("ewt-train", "gum-train")
SYNTAX = ("upos", "arcs", "relations")
TEACH = ("ewt-train", "gum-train", "polnear-train")


@torch.no_grad()
def teach(data, base, file, every=3):
    """The starting model's sentence vectors (mean of pieces, as it was trained) for every third sentence of the training sets."""
    if os.path.exists(file):
        return torch.load(file)
    encoder = Encoder().load_minilm(base).eval()
    todo = []
    for name in TEACH:
        for d, doc in enumerate(data[name]):
            for i, s in enumerate(doc["sentences"]):
                pieces = [p for w in s["pieces"] for p in w][:126]
                if (d + i) % every == 0 and len(pieces) > 5:
                    todo.append(((name, d, i), [CLS] + pieces + [SEP]))
    todo.sort(key=lambda x: len(x[1]))
    out = {}
    for at in range(0, len(todo), 64):
        rows = pad([p for _, p in todo[at : at + 64]])
        with narrow():
            x = encoder(rows, torch.zeros_like(rows), torch.zeros_like(rows))[-1].float()
        mean = (x * (rows > 0)[..., None]).sum(1) / (rows > 0).sum(1, keepdim=True)
        for (key, _), v in zip(todo[at : at + 64], F.normalize(mean).half()):
            out[key] = v.clone()
    torch.save(out, file)
    return out


def main():
    ask = argparse.ArgumentParser(description=__doc__)
    ask.add_argument("--data", required=True)
    ask.add_argument("--base", required=True, help="model.safetensors of all-MiniLM-L6-v2")
    ask.add_argument("--out", required=True)
    ask.add_argument("--minutes", type=float, default=100, help="training time in all, over all resumed runs")
    ask.add_argument("--batch", type=int, default=2560, help="padded pieces a step")
    ask.add_argument("--rate", type=float, default=2.5e-4)
    ask.add_argument("--head-rate", type=float, default=1e-3)
    ask.add_argument("--seed", type=int, default=1)
    ask.add_argument("--start", help="weights (last.pt of another run) to begin a new schedule from")
    ask.add_argument("--warm", help="folder of an exported model to begin from")
    ask.add_argument("--syntax", type=float, default=1, help="factor on the weights of the treebanks: how often their windows come and how much they count")
    ask.add_argument("--compile", action="store_true")
    ask.add_argument("--steps", type=int, default=0, help="stop after so many steps (for timing)")
    a = ask.parse_args()
    torch.manual_seed(a.seed)
    os.makedirs(a.out, exist_ok=True)
    data = {name: load(f"{a.data}/{name}.jsonl") for name in REPEAT}
    bank = [s for n in ("ewt-train", "gum-train") for doc in data[n] for s in doc["sentences"]]
    labels = {"upos": sorted({t for s in bank for t in s["upos"]}), "relations": sorted({r for s in bank for r in s["rel"]})}
    with open(f"{a.out}/labels.json", "w") as f:
        json.dump(labels, f)
    model = Model(labels["upos"], labels["relations"])
    model.encoder.load_minilm(a.base)
    teacher = teach(data, a.base, f"{a.out}/teacher.pt")
    print(f"{len(teacher)} sentence vectors", flush=True)
    word_pieces = [model.encoder.words.weight]
    encoder = [p for p in model.encoder.parameters() if p is not word_pieces[0]]
    fresh = list(model.heads.parameters())
    groups = [{"params": encoder, "top": a.rate}, {"params": word_pieces, "top": a.rate, "weight_decay": 0.0}, {"params": fresh, "top": a.head_rate}]
    optimizer = torch.optim.AdamW(groups, weight_decay=0.01, betas=(0.9, 0.98), fused=True)
    saved, state = f"{a.out}/last.pt", {"spent": 0.0, "epoch": 0, "batch": 0, "step": 0, "pieces": 0}
    if a.start and not os.path.exists(saved):
        model.load_state_dict(torch.load(a.start)["model"])
    if a.warm and not os.path.exists(saved):
        print("new:", *load_exported(model, a.warm), flush=True)
    mean = {k: v.clone() for k, v in model.state_dict().items()}
    if os.path.exists(saved):
        kept = torch.load(saved)
        model.load_state_dict(kept["model"])
        optimizer.load_state_dict(kept["optimizer"])
        state, mean = kept["state"], kept["mean"]
    if a.compile:
        model.encoder.compile(dynamic=True)
    model.train()
    repeat = {name: round(n * a.syntax) if name in TREEBANKS else n for name, n in REPEAT.items()}
    weight = {task: w * a.syntax if task in SYNTAX else w for task, w in WEIGHT.items()}
    sums, last, mark = collections.defaultdict(lambda: [0.0, 0]), time.time(), time.time()
    began_pieces = state["pieces"]

    def save():
        torch.save({"model": model.state_dict(), "mean": mean, "optimizer": optimizer.state_dict(), "state": state, "labels": labels}, saved + ".new")
        os.replace(saved + ".new", saved)

    while True:
        rng = seeded(a.seed, state["epoch"])
        mix = [w for name, n in repeat.items() for _ in range(n) for w in cut(name, data[name], rng)]
        for number, batch in enumerate(batches(mix, a.batch, rng)):
            if number < state["batch"]:
                continue
            done = state["spent"] / (a.minutes * 60)
            if done >= 1 or (a.steps and state["step"] >= a.steps):
                save()
                print("finished", json.dumps(state), flush=True)
                return
            share = min(done / 0.04, (1 - done) / 0.96)
            for group in optimizer.param_groups:
                group["lr"] = group["top"] * max(share, 0.002)
            with narrow():
                losses = model.losses(batch, teacher)
            total = sum(len(w.first) for w in batch)
            # each task's mean, weighed by how much of the batch is its own
            loss = sum(weight[k] * v / n * ((sum(len(w.first) for w in batch if w.upos) if k in SYNTAX else sum(len(w.first) for w in batch if w.said) if k in ("said", "link") else n if k in ("names", "coref") else total * 0.3) / total) for k, (v, n) in losses.items())
            optimizer.zero_grad(set_to_none=True)
            loss.backward()
            torch.nn.utils.clip_grad_norm_([p for p in model.parameters() if p.requires_grad], 1.0)
            optimizer.step()
            with torch.no_grad():
                share = min(MEAN, (state["step"] + 1) / (state["step"] + 10))
                for k, v in model.state_dict().items():
                    mean[k].lerp_(v, 1 - share) if v.is_floating_point() else mean[k].copy_(v)
            for k, (v, n) in losses.items():
                sums[k][0] += float(v.detach())
                sums[k][1] += n
            state["step"] += 1
            state["batch"] = number + 1
            state["pieces"] += sum(len(w.pieces) for w in batch)
            now = time.time()
            state["spent"] += min(now - mark, 30)  # a machine that slept trained nothing
            mark = now
            if state["step"] % 50 == 0:
                rate = (state["pieces"] - began_pieces) / (now - last)
                print(f"step {state['step']} epoch {state['epoch']} {state['spent'] / 60:.1f} min {rate:.0f} pieces/s " + " ".join(f"{k} {v / n:.4f}" for k, (v, n) in sorted(sums.items())), flush=True)
                sums.clear()
                last, began_pieces = now, state["pieces"]
            if state["step"] % 300 == 0:
                save()
        state["epoch"] += 1
        state["batch"] = 0


if __name__ == "__main__":
    main()
