"""How well the model keeps the starting model's sentence vectors: correlation of cosine similarities on sentences kept aside.

python training/evaluate.py --model models/english/model.onnx --base model.safetensors --data DATA/readouts.jsonl
"""
import argparse
import random

import numpy as np
import onnxruntime
import torch

from encoder import Encoder
from windows import CLS, SEP, cut, load, pad


def ranks(x):
    return np.argsort(np.argsort(x))


@torch.no_grad()
def main():
    ask = argparse.ArgumentParser(description=__doc__)
    ask.add_argument("--model", required=True)
    ask.add_argument("--base", required=True)
    ask.add_argument("--data", required=True)
    ask.add_argument("--documents", type=int, default=60)
    a = ask.parse_args()
    chance = random.Random(1)
    docs = chance.sample(load(a.data), a.documents)
    session = onnxruntime.InferenceSession(a.model)
    encoder = Encoder().load_minilm(a.base).eval()
    ours, theirs = [], []
    for window in cut("aside", docs):
        numbers = len(window.keys)
        sentence = np.array(window.sentence)
        pool = (sentence[None] == np.arange(numbers)[:, None]).astype(np.float32)
        row = lambda x: np.array([x], dtype=np.int64)
        inputs = {"pieces": row(window.pieces), "shapes": row(window.shapes), "quotes": row(window.quotes), "first": row(window.first), "sentence": row(window.sentence), "pool": (pool / pool.sum(1, keepdims=True))[None]}
        ours += list(session.run(["vector"], inputs)[0])
        for _, d, i in window.keys:
            pieces = [p for w in docs[d]["sentences"][i]["pieces"] for p in w][:126]
            x = pad([[CLS] + pieces + [SEP]])
            theirs.append(encoder(x, torch.zeros_like(x), torch.zeros_like(x))[0].mean(0).numpy())
    unit = lambda rows: np.array(rows) / np.linalg.norm(rows, axis=1, keepdims=True)
    ours, theirs = unit(ours), unit(theirs)
    pairs = [(chance.randrange(len(ours)), chance.randrange(len(ours))) for _ in range(1000)]
    near = (theirs @ theirs.T) - 2 * np.eye(len(theirs))
    pairs += [(i, int(near[i].argmax())) for i in chance.sample(range(len(ours)), min(1000, len(ours)))]
    x = np.array([ours[i] @ ours[j] for i, j in pairs])
    y = np.array([theirs[i] @ theirs[j] for i, j in pairs])
    print(f"{len(ours)} sentences, {len(pairs)} pairs: Pearson {np.corrcoef(x, y)[0, 1]:.3f}, Spearman {np.corrcoef(ranks(x), ranks(y))[0, 1]:.3f}")


if __name__ == "__main__":
    main()
