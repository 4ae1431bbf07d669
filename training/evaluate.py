"""How close the model's sentence vectors are to the starting model's, on sentences that no training saw.

python training/evaluate.py --model models/english --base model.safetensors --data DATA/readouts.jsonl
Prints Pearson's and Spearman's correlation of the two models' cosine similarities, over pairs drawn at random, over near pairs and over both.
"""
import argparse

import numpy as np
import onnxruntime
import torch
import torch.nn.functional as F

from encoder import Encoder
from windows import CLS, SEP, cut, load, pad, seeded

# Pieces of a sentence: shorter ones say nothing ("Share:"), longer ones the starting model was not made for.
LEAST, MOST = 8, 126


@torch.no_grad()
def starting_vectors(sentences, base):
    """The mean of a sentence's pieces, as the starting model was trained: (n, WIDTH), of length 1."""
    encoder = Encoder().load_minilm(base).eval()
    out = []
    for s in sentences:
        row = torch.tensor([[CLS] + flat(s) + [SEP]])
        out.append(encoder(row, torch.zeros_like(row), torch.zeros_like(row))[-1][0].mean(0))
    return F.normalize(torch.stack(out)).numpy()


def own_vectors(docs, keys, model):
    """The `vector` output for each sentence, read in a window with its neighbours: (n, WIDTH), of length 1."""
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    session = onnxruntime.InferenceSession(f"{model}/model.onnx", options, providers=["CPUExecutionProvider"])
    wanted, found = set(keys), {}
    for d in sorted({d for _, d, _ in keys}):
        for window in cut("kept", [docs[d]]):
            own = [("kept", d, i) for _, _, i in window.keys]
            if wanted.isdisjoint(own):
                continue
            sentence = np.array(window.sentence)
            pool = (sentence[None] == np.arange(len(own))[:, None]).astype(np.float32)
            row = lambda values: np.array([values], dtype=np.int64)
            inputs = {"pieces": row(window.pieces), "shapes": row(window.shapes), "quotes": row(window.quotes), "first": row(window.first), "last": row(window.last), "sentence": row(window.sentence)}
            inputs["pool"] = (pool / pool.sum(1, keepdims=True))[None]
            found |= zip(own, session.run(["vector"], inputs)[0])
    vectors = np.stack([found[k] for k in keys])
    return vectors / np.linalg.norm(vectors, axis=1, keepdims=True)


def flat(s):
    return [p for w in s["pieces"] for p in w]


def sample(docs, number, rng):
    """Keys of sentences of whole windows, no two with the same pieces."""
    seen, keys = set(), []
    for d, doc in enumerate(docs):
        for i, s in enumerate(doc["sentences"]):
            pieces = tuple(flat(s))
            if LEAST <= len(pieces) <= MOST and pieces not in seen:
                seen.add(pieces)
                keys.append(("kept", d, i))
    return rng.sample(keys, min(number, len(keys)))


def pairs(likeness, number, rng):
    """Half at random, half near: each sentence with those that the starting model finds most like it, nearest ranks first. Lists of (i, j), i < j."""
    n = len(likeness)
    most = n * (n - 1) // 2
    ranks = np.argsort(-(likeness - 2 * np.eye(n)), axis=1)
    near = {}
    for rank in range(n - 1):
        for i in range(n):
            if len(near) < min(number // 2, most):
                near[tuple(sorted((i, int(ranks[i, rank]))))] = True
    loose = set()
    while len(loose) < min(number - number // 2, most):
        loose.add(tuple(sorted(rng.sample(range(n), 2))))
    return sorted(loose), list(near)


def correlate(a, b):
    return np.corrcoef(a, b)[0, 1]


def ranked(values):
    """Ranks, equal values sharing the mean of theirs."""
    _, place, count = np.unique(values, return_inverse=True, return_counts=True)
    return (np.cumsum(count) - (count - 1) / 2)[place]


def main():
    ask = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ask.add_argument("--model", required=True, help="folder of model.onnx")
    ask.add_argument("--base", required=True, help="model.safetensors of all-MiniLM-L6-v2")
    ask.add_argument("--data", required=True, help="a prepared set that training does not use (training/prepare.ts)")
    ask.add_argument("--sentences", type=int, default=400)
    ask.add_argument("--pairs", type=int, default=2000)
    ask.add_argument("--seed", type=int, default=1)
    a = ask.parse_args()
    torch.set_num_threads(1)
    docs, rng = load(a.data), seeded(a.seed, "evaluate")
    keys = sample(docs, a.sentences, rng)
    base = starting_vectors([docs[d]["sentences"][i] for _, d, i in keys], a.base)
    own = own_vectors(docs, keys, a.model)
    base, own = base @ base.T, own @ own.T
    loose, near = pairs(base, a.pairs, rng)
    for name, chosen in (("random", loose), ("near", near), ("both", loose + near)):
        i, j = np.array(chosen).T
        x, y = base[i, j], own[i, j]
        print(f"{name:6} {len(chosen):5} pairs  Pearson {correlate(x, y):.3f}  Spearman {correlate(ranked(x), ranked(y)):.3f}")


if __name__ == "__main__":
    main()
