"""What dates, countries and language cost together: `python benchmarks/evidence.py --data DIR`.

Prints CPU milliseconds an article over the first thousand texts of `DIR/news_20k.jsonl.gz`, the CPU time of loading the
gazetteer, and the resident size of a process that has loaded everything.
"""

from __future__ import annotations

import argparse
import gzip
import json
import resource
import sys
import time
import unicodedata
from itertools import islice
from pathlib import Path

from pipeline.clean import clean
from pipeline.dating import date_report
from pipeline.gazetteer import LATIN, OTHERS, automaton
from pipeline.languages import language_of
from pipeline.model import Document, Media, StatedDate
from pipeline.places import locate
from pipeline.settings import Settings

ARTICLES = 1000


def documents(data: Path) -> list[Document]:
    """The texts as captures that declare their URL and time."""
    with gzip.open(data / "news_20k.jsonl.gz", "rt", encoding="utf-8") as lines:
        rows = [json.loads(line) for line in islice(lines, ARTICLES)]
    return [
        Document(
            source=unicodedata.normalize("NFC", row["body"]),
            media=Media.TEXT,
            title=row["title"],
            url=row["url"],
            dates=(StatedDate("declared published", row["date"]),),
        )
        for row in rows
    ]


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True)
    settings = Settings()
    begun = time.process_time()
    for table in (LATIN, OTHERS):
        automaton(table)
    print(f"gazetteer, both tables, loaded in {time.process_time() - begun:.2f} s CPU")
    cleaned = [(document, clean(document, settings)) for document in documents(parser.parse_args().data)]
    language_of(cleaned[0][1].text, None, settings)  # loads the model
    spent = dict.fromkeys(("dates", "language", "countries"), 0.0)
    for document, text in cleaned:
        marks = [time.process_time()]
        dated = date_report(document, text, settings)
        marks.append(time.process_time())
        language = language_of(text.text, None, settings)
        marks.append(time.process_time())
        locate(text, language, None, dated.day, settings)
        marks.append(time.process_time())
        for name, start, end in zip(spent, marks[:-1], marks[1:], strict=True):
            spent[name] += end - start
    each = {name: seconds / len(cleaned) * 1000 for name, seconds in spent.items()}
    print(
        ", ".join(f"{name} {cost:.2f}" for name, cost in each.items()), f"= {sum(each.values()):.2f} ms CPU an article"
    )
    unit = 1 << 20 if sys.platform == "darwin" else 1 << 10
    print(f"resident size at most {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / unit:.0f} MiB")


if __name__ == "__main__":
    main()
