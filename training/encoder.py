"""MiniLM-L6 (BERT architecture, post-norm) with two added embeddings: the word's shape and its place in a quotation."""
import json
import struct

import torch
import torch.nn.functional as F
from torch import nn

WIDTH, LAYERS, ATTENTION_HEADS, INNER, VOCABULARY, POSITIONS = 384, 6, 12, 1536, 30522, 512
SHAPES, QUOTES = 9, 4


def narrow():
    """bfloat16 where the processor counts in it; where it has to be imitated, it takes many times as long as float32."""
    return torch.autocast("cpu", torch.bfloat16, enabled=torch.cpu.get_capabilities()["avx512_bf16"])


class Layer(nn.Module):
    def __init__(self, drop):
        super().__init__()
        self.drop = drop
        self.qkv = nn.Linear(WIDTH, 3 * WIDTH)
        self.out = nn.Linear(WIDTH, WIDTH)
        self.norm1 = nn.LayerNorm(WIDTH, eps=1e-12)
        self.up = nn.Linear(WIDTH, INNER)
        self.down = nn.Linear(INNER, WIDTH)
        self.norm2 = nn.LayerNorm(WIDTH, eps=1e-12)

    def forward(self, x, mask):
        b, t, _ = x.shape
        q, k, v = self.qkv(x).view(b, t, 3, ATTENTION_HEADS, WIDTH // ATTENTION_HEADS).permute(2, 0, 3, 1, 4)
        if self.training:  # on CPU attention's backward is faster in float32 than in bfloat16
            q, k, v, mask = q.float(), k.float(), v.float(), mask.float()
        a = F.scaled_dot_product_attention(q, k, v, attn_mask=mask).transpose(1, 2).reshape(b, t, WIDTH)
        hide = lambda y: F.dropout(y, self.drop, self.training)
        x = self.norm1(x + hide(self.out(a)))
        return self.norm2(x + hide(self.down(F.gelu(self.up(x)))))


class Encoder(nn.Module):
    def __init__(self, drop=0.1):
        super().__init__()
        self.drop = drop
        self.words = nn.Embedding(VOCABULARY, WIDTH)
        self.positions = nn.Parameter(torch.zeros(POSITIONS, WIDTH))
        self.shapes = nn.Embedding(SHAPES, WIDTH)
        self.quotes = nn.Embedding(QUOTES, WIDTH)
        nn.init.zeros_(self.shapes.weight)
        nn.init.zeros_(self.quotes.weight)
        self.norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.layers = nn.ModuleList(Layer(drop) for _ in range(LAYERS))

    def forward(self, pieces, shapes, quotes):
        """pieces, shapes, quotes: (batch, length) integers, 0 = padding piece. Returns what each layer gives, the embeddings first: (batch, length, WIDTH) each."""
        t = pieces.shape[1]
        x = self.norm(self.words(pieces) + self.positions[:t] + self.shapes(shapes) + self.quotes(quotes))
        x = F.dropout(x, self.drop, self.training)
        mask = torch.zeros(pieces.shape, dtype=x.dtype, device=x.device).masked_fill(pieces == 0, -1e4)[:, None, None, :]
        given = [x]
        for layer in self.layers:
            given.append(layer(given[-1], mask.to(x.dtype)))
        return given

    def load_minilm(self, path):
        """path: model.safetensors of sentence-transformers/all-MiniLM-L6-v2."""
        w = read_safetensors(path)
        self.words.weight.data.copy_(w["embeddings.word_embeddings.weight"])
        self.positions.data.copy_(w["embeddings.position_embeddings.weight"] + w["embeddings.token_type_embeddings.weight"][0])
        copy(self.norm, w, "embeddings.LayerNorm")
        for i, layer in enumerate(self.layers):
            p = f"encoder.layer.{i}."
            for name in ("weight", "bias"):
                parts = [w[f"{p}attention.self.{n}.{name}"] for n in ("query", "key", "value")]
                getattr(layer.qkv, name).data.copy_(torch.cat(parts))
            copy(layer.out, w, p + "attention.output.dense")
            copy(layer.norm1, w, p + "attention.output.LayerNorm")
            copy(layer.up, w, p + "intermediate.dense")
            copy(layer.down, w, p + "output.dense")
            copy(layer.norm2, w, p + "output.LayerNorm")
        return self


def copy(module, weights, name):
    module.weight.data.copy_(weights[name + ".weight"])
    module.bias.data.copy_(weights[name + ".bias"])


def read_safetensors(path):
    """Tensors by name; the format is a length, a JSON header and the raw numbers (float32 here)."""
    with open(path, "rb") as f:
        raw = f.read()
    size = struct.unpack("<Q", raw[:8])[0]
    header = json.loads(raw[8 : 8 + size])
    tensors = {}
    for name, entry in header.items():
        if name == "__metadata__" or entry["dtype"] != "F32":
            continue
        a, b = entry["data_offsets"]
        tensors[name] = torch.frombuffer(bytearray(raw[8 + size + a : 8 + size + b]), dtype=torch.float32).view(entry["shape"])
    return tensors
