"""How a Parquet file is written: the same rows give the same bytes, whatever run they came in."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq

from pipeline.curated.tables import DICTIONARY_COLUMNS, STATISTICS_COLUMNS

ZSTD_LEVEL = 3  # higher levels cost several times the CPU for a few per cent
ROW_GROUP_ROWS = 20_000  # about 60 MB of news text: what a reader can hold several of
HASHED_AT_ONCE = 1 << 20


def encode(table: pa.Table) -> bytes:
    """The bytes of a Parquet file of these rows, in this order."""
    sink = pa.BufferOutputStream()
    names = set(table.column_names)
    pq.write_table(
        table.combine_chunks(),  # chunk borders, which depend on where rows came from, would show in the bytes
        sink,
        compression="zstd",
        compression_level=ZSTD_LEVEL,
        use_dictionary=[name for name in DICTIONARY_COLUMNS if name in names],
        write_statistics=[name for name in STATISTICS_COLUMNS if name in names],
        write_page_checksum=True,
        row_group_size=ROW_GROUP_ROWS,
    )
    return bytes(sink.getvalue())


def content_name(digest: str) -> str:
    """A file name that says what is in it, by the SHA-256 of its bytes: one path never has two contents."""
    return f"part-{digest[:20]}.parquet"


def hash_of(path: Path) -> str:
    """The SHA-256 of a file, read piece by piece."""
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while piece := file.read(HASHED_AT_ONCE):
            digest.update(piece)
    return digest.hexdigest()


class DamagedFileError(OSError):
    """A Parquet file does not hold what was written; the message says which, and what to do."""


def read_file(path: Path, columns: list[str] | None = None) -> pa.Table:
    """One file as a table; `columns` are names as in `SCHEMAS`. Page checksums are verified.

    Raises `DamagedFileError` where its bytes are no Parquet or fail their checksums, `OSError` where it cannot be read.
    """
    try:
        with pq.ParquetFile(path, page_checksum_verification=True) as file:
            return file.read(columns, use_threads=False)
    except (pa.ArrowInvalid, OSError) as error:
        if isinstance(error, OSError) and error.errno is not None:  # from the system: it names the file itself
            raise
        raise DamagedFileError(f"{path} is damaged ({error}); run `news-pipeline verify --repair`.") from error
