"""HTTP messages as they stand in archives: headers, transfer coding, content coding; sizes bounded."""

from __future__ import annotations

import io
import re
import zlib
from collections.abc import Callable
from dataclasses import dataclass

from fastwarc.stream_io import BrotliReader, ZstdReader

from pipeline.readers.unpack import UnreadableError, too_large
from pipeline.readers.warc.records import fields

STATUS = re.compile(rb"HTTP/\d(?:\.\d)?\s+(\d{3})")
HEAD_END = re.compile(rb"\r?\n\r?\n|\Z")
CHUNK_SIZE = re.compile(rb"(?:\r?\n)?\s*([0-9a-fA-F]{1,8})[ \t]*(?:;[^\n]{0,1000})?\r?\n")
LENGTH = re.compile(r"[0-9]{1,15}")
CHARSET = re.compile(r"""charset\s*=\s*["']?([\w:.-]+)""", re.IGNORECASE)
MARKUP = re.compile(rb"(?:\xef\xbb\xbf)?\s*<(?:!doctype|!--|html|head|body|meta|\?xml)", re.IGNORECASE)

HTML = ("text/html", "application/xhtml+xml")
PAGE_END_BYTES = 1000  # comments of caches stand behind the end of a page
WHOLE = frozenset({200, 203})  # the page itself; anything else is a redirect, an error, a part


@dataclass(frozen=True, slots=True)
class Message:
    """An HTTP response, its body as it was sent."""

    status: int
    headers: dict[str, str]  # names in lower case
    body: bytes

    @property
    def is_page(self) -> bool:
        """Whether it is HTML, by its type, or where none is stated by its first bytes."""
        media = self.headers.get("content-type", "").partition(";")[0].strip().lower()
        return self.status in WHOLE and (media in HTML or (not media and MARKUP.match(self.body) is not None))

    @property
    def charset(self) -> str | None:
        """The declared charset."""
        match = CHARSET.search(self.headers.get("content-type", ""))
        return match[1] if match else None


def parse(block: bytes) -> Message | None:
    """The response in a record's block; None where the block is no HTTP response.

    >>> parse(b"HTTP/1.1 200 OK\\r\\nA: b\\r\\n\\r\\nbody")
    Message(status=200, headers={'a': 'b'}, body=b'body')
    """
    status = STATUS.match(block)
    end = HEAD_END.search(block)
    if status is None or end is None:
        return None
    lines = block[: end.start()].decode("latin-1").split("\n")[1:]
    return Message(int(status[1]), dict(fields(lines)), block[end.end() :])


def payload(message: Message, limit: int) -> tuple[bytes, bool]:
    """The body without its codings, and whether all of it came.

    A body that is plainly markup has no coding, whatever the headers say: many crawlers store it decoded.
    Raises `UnreadableError` for a body that is broken or grows beyond `limit`.
    """
    body, whole = message.body, not _shorter_than_declared(message)
    if MARKUP.match(body):
        return body, whole
    if "chunked" in message.headers.get("transfer-encoding", "").lower():
        body, whole = unchunked(body)
    for coding in reversed(message.headers.get("content-encoding", "").lower().split(",")):
        if (decode := DECODERS.get(coding.strip())) and body and not MARKUP.match(body):
            body, came_whole = decode(body, limit)
            whole = whole and came_whole
    return body, whole


def _shorter_than_declared(message: Message) -> bool:
    """Whether fewer bytes came than the response announced, and not its end.

    With a coding the announced length is that of the coded bytes.
    """
    declared = message.headers.get("content-length", "")
    coded = "content-encoding" in message.headers
    short = LENGTH.fullmatch(declared) and len(message.body) < int(declared)
    return bool(short) and not coded and b"</html>" not in message.body[-PAGE_END_BYTES:].lower()


def unchunked(body: bytes) -> tuple[bytes, bool]:
    """A chunked body put together, and whether its last chunk came. One that is not chunked stays as it is.

    >>> unchunked(b"3\\r\\nabc\\r\\n0\\r\\n\\r\\n"), unchunked(b"3\\r\\nab"), unchunked(b"words")
    ((b'abc', True), (b'ab', False), (b'words', True))
    """
    chunks: list[bytes] = []
    position = 0
    while size := CHUNK_SIZE.match(body, position):
        length = int(size[1], 16)
        if length == 0:
            return b"".join(chunks), True
        chunks.append(body[size.end() : size.end() + length])
        position = size.end() + length
    return (b"".join(chunks), False) if chunks else (body, True)


def _inflated(body: bytes, limit: int, window: int) -> tuple[bytes, bool]:
    unzip = zlib.decompressobj(wbits=window)
    try:
        plain = unzip.decompress(body, limit + 1)
    except zlib.error as error:
        raise UnreadableError("damaged content", f"The compressed body is broken: {error}.") from error
    return _bounded(plain, limit), unzip.eof


def _gunzipped(body: bytes, limit: int) -> tuple[bytes, bool]:
    return _inflated(body, limit, 31)


def _deflated(body: bytes, limit: int) -> tuple[bytes, bool]:
    """Deflate with its wrapper, as the standard wants it, or bare, as many servers send it."""
    wrapped = body[0] & 0x0F == 8 and int.from_bytes(body[:2]) % 31 == 0
    return _inflated(body, limit, 15 if wrapped else -15)


def _unbrotlied(body: bytes, limit: int) -> tuple[bytes, bool]:
    return _streamed(BrotliReader(io.BytesIO(body)), limit)


def _unzstd(body: bytes, limit: int) -> tuple[bytes, bool]:
    return _streamed(ZstdReader(io.BytesIO(body)), limit)


def _streamed(reader: BrotliReader | ZstdReader, limit: int) -> tuple[bytes, bool]:
    try:
        return _bounded(reader.read(limit + 1), limit), True
    except OSError as error:
        raise UnreadableError("damaged content", f"The compressed body is broken: {error}.") from error


def _bounded(plain: bytes, limit: int) -> bytes:
    if len(plain) > limit:
        raise too_large(limit)
    return plain


DECODERS: dict[str, Callable[[bytes, int], tuple[bytes, bool]]] = {
    "gzip": _gunzipped,
    "x-gzip": _gunzipped,
    "deflate": _deflated,
    "br": _unbrotlied,
    "zstd": _unzstd,
}
